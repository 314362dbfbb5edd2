#include "core/routing.h"

#include "core/bill.h"
#include "core/history.h"
#include "core/resolve.h"
#include "core/setup.h"

/* The numbers are words of the event, whatever the book holds. */
static void refuse_bad_lines(struct draft *draft)
{
    const struct event *event = draft->event;

    if (event->none && event->line_count > 0)
        refuse(draft, FIELD_TWICE, "none says that there are no operations");
    if (!event->none && event->line_count == 0)
        refuse(draft, FIELD_MISSING, "a routing has operations, or none");
    for (int i = 1; i < event->line_count; i++)
        if (event->lines[i].operation <= event->lines[i - 1].operation)
            refuse(draft, ROUTING_ORDER, "operation %d behind %d", event->lines[i].operation,
                   event->lines[i - 1].operation);
    for (int i = 0; i < event->line_count; i++) {
        bool has_hours = event->lines[i].ratio.den != 0 || event->lines[i].setup.micro != 0;

        if (has_hours == slice_is_empty(event->lines[i].centre))
            refuse(draft, FIELD_MISSING,
                   has_hours ? "hours are on a resource" : "a resource runs, or is set up");
    }
    if (event->line_count > OPERATIONS_MAX)
        refuse(draft, LIMIT_EXCEEDED, "a routing of more than %d operations", OPERATIONS_MAX);
}

static void refuse_if_not_made(struct draft *draft, const struct item *item)
{
    if (item->kind != KIND_MADE)
        refuse(draft, ITEM_KIND, "%.*s is not made", (int)item->name.size, item->name.text);
    refuse_in_process(draft, item);
}

void refuse_if_routing_stands(struct draft *draft, const struct item *item)
{
    for (int i = 0; i < item->routing_count; i++)
        if (item->routings[i].version.undone == 0)
            refuse_if_not_made(draft, item);
}

void routing_again(struct draft *draft, const struct item *item)
{
    const struct routing *routing = &item->routings[item->routing_count - 1];

    for (int i = 0; i < routing->operation_count; i++) {
        place_id_t place = routing->operations[i].place;

        if (place.raw > 0)
            (void)resolve_place(draft, plant_place_name(draft->plant, place));
        if (routing->operations[i].centre.raw != 0)
            refuse_gone(draft, item_see(draft, routing->operations[i].centre), (place_id_t){ 0 });
    }
}

/* Hours are of a resource, and for one of the product, a run or both. */
static void save_hours(struct draft *draft, const struct event_line *line,
                       struct operation *operation)
{
    const struct item *centre;

    if (slice_is_empty(line->centre))
        return;
    centre = item_by_name(draft, line->centre);
    if (draft->status == OK && centre->kind != KIND_RESOURCE)
        refuse(draft, ITEM_KIND, "%.*s is no resource", (int)centre->name.size, centre->name.text);
    operation->centre = centre->id;
    operation->run = line->ratio.den != 0 ? line->ratio : (ratio_t){ 0, 1 };
    operation->setup = line->setup;
}

static struct operation save_operation(struct draft *draft, const struct event_line *line)
{
    struct operation operation = { .number = line->operation,
                                   .name = line->item,
                                   .pay_point = line->pay_point };

    operation.conversion =
        elements_cost(draft, line->element_number, line->element_decimals, line->has_element);
    if (line->place.size > 0)
        operation.place = resolve_place(draft, line->place);
    save_hours(draft, line, &operation);
    return operation;
}

void save_routing(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct item *item;
    struct item *changed;
    struct routing *routings;
    struct operation *operations;

    if (event_has(event, FIELD_FROM_DAY) && event_has(event, FIELD_TO_DAY))
        refuse_backwards(draft, event->from_day, event->to_day, event->item);
    refuse_bad_lines(draft);
    item = item_by_name(draft, event->item);
    operations = arena_alloc(draft->arena, ((size_t)event->line_count + 1) * sizeof(*operations));
    for (int i = 0; operations && i < event->line_count && draft->status <= FACTS_MISSING; i++)
        operations[i] = save_operation(draft, &event->lines[i]);
    refuse_if_not_made(draft, item);
    if (draft->status != OK)
        return;
    changed = item_change(draft, item);
    routings = list_longer(draft, item->routings, item->routing_count, sizeof(*routings));
    if (!changed || !routings || !operations) {
        refuse(draft, NO_MEMORY, "a routing needs more memory than the limit");
        return;
    }
    routings[changed->routing_count++] = (struct routing){
        .version = event_version(draft, DAY_NONE),
        .to = event_has(event, FIELD_TO_DAY) ? event->to_day : DAY_NONE,
        .operations = operations,
        .operation_count = event->line_count,
    };
    changed->routings = routings;
    draft_own(draft)->item = item->id;
    item_set(draft, changed);
}
