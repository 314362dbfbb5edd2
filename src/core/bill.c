#include "core/bill.h"

#include "core/alternate.h"
#include "core/bill_output.h"
#include "core/due_open.h"
#include "core/history.h"
#include "core/profile.h"
#include "core/replace.h"
#include "core/resolve.h"
#include "core/setup.h"
#include "core/version.h"

void refuse_range(struct draft *draft, struct slice item)
{
    refuse(draft, BILL_RANGE, "the ratio of %.*s cannot be held exactly", (int)item.size,
           item.text);
}

void refuse_backwards(struct draft *draft, day_t from, day_t to, struct slice item)
{
    if (!day_is_none(from) && !day_is_none(to) && to.number < from.number)
        refuse(draft, DATE_BAD, "%.*s ends before it begins", (int)item.size, item.text);
}

/* The days of a bill and of its lines are words of the event, whatever the book holds. */
static void refuse_bad_days(struct draft *draft)
{
    const struct event *event = draft->event;

    if (event_has(event, FIELD_FROM_DAY) && event_has(event, FIELD_TO_DAY))
        refuse_backwards(draft, event->from_day, event->to_day, event->item);
    for (int i = 0; i < event->line_count; i++)
        refuse_backwards(draft, event->lines[i].from, event->lines[i].to, event->lines[i].item);
}

/* Scrap and yield both say what is wasted; a yield is what is left. */
static void refuse_bad_waste(struct draft *draft)
{
    const struct event *event = draft->event;

    for (int i = 0; i < event->line_count; i++) {
        const struct event_line *line = &event->lines[i];

        if (line->scrap.den != 0 && line->yield.den != 0)
            refuse(draft, FIELD_TWICE, "scrap and yield exclude each other");
        if (line->yield.num > line->yield.den)
            refuse(draft, NUMBER_RANGE, "a yield of more than 100%%");
    }
}

/* 2 each, scrap 5 %, yield 95 %, makes 10: 2 × unit × (1 + 1/20) ÷ 19/20 ÷ 10. */
ratio_t line_ratio(struct draft *draft, const struct event_line *line, ratio_t unit, ratio_t makes)
{
    ratio_t ratio = line->ratio;
    bool good = ratio_times(ratio, unit, &ratio) == OK;

    if (line->scrap.den != 0) {
        ratio_t more;

        good = good && ratio_plus((ratio_t){ 1, 1 }, line->scrap, &more) == OK &&
               ratio_times(ratio, more, &ratio) == OK;
    }
    if (line->yield.den != 0)
        good =
            good && ratio_times(ratio, (ratio_t){ line->yield.den, line->yield.num }, &ratio) == OK;
    if (!line->fixed && line->batch.micro == 0)
        good = good && ratio_times(ratio, (ratio_t){ makes.den, makes.num }, &ratio) == OK;
    if (!good)
        refuse_range(draft, line->item);
    return ratio;
}

/* One line, or with its `setup` two; answers how many. */
static int save_line(struct draft *draft, const struct event_line *line, ratio_t makes,
                     struct bill_line *to)
{
    const struct item *component = item_by_name(draft, line->item);
    struct bill_line saved = { .item = component->id,
                               .from = line->from,
                               .to = line->to,
                               .operation = line->operation,
                               .fixed = line->fixed,
                               .blow_through = line->blow_through,
                               .issue = line->issue,
                               .mix = line->mix };
    ratio_t unit;

    refuse_in_process(draft, component);
    *to = saved;
    if (draft->status != OK)
        return 1;
    unit = resolve_unit(draft, component, line->unit);
    if (!slice_is_empty(line->instead)) {
        if (line->place.size > 0)
            to->place = resolve_place(draft, line->place);
        alternate_save(draft, line, unit, to);
        return 1;
    }
    to->ratio = line_ratio(draft, line, unit, makes);
    if (line->place.size > 0)
        to->place = resolve_place(draft, line->place);
    to[1] = to[0];
    profile_save(draft, line, unit, to);
    return setup_line(draft, line, unit, to + 1) ? 2 : 1;
}

/* The way from the item down to a component that leads back to it. */
struct path {
    const struct item *items[BILL_DEPTH_MAX * 4];
    int bill[BILL_DEPTH_MAX * 4];
    int line[BILL_DEPTH_MAX * 4];
    ratio_t ratio[BILL_DEPTH_MAX * 4]; /* of a phantom per unit of the product it dissolves into */
    int depth;
};

static size_t text_append(char *text, size_t size, size_t room, struct slice more)
{
    for (size_t i = 0; i < more.size && size < room; i++)
        text[size++] = more.text[i];
    return size;
}

static void refuse_cycle(struct draft *draft, const struct path *path)
{
    char text[sizeof(((struct problem *)0)->text)];
    size_t size = 0;

    for (int i = 0; i <= path->depth; i++) {
        if (i > 0)
            size = text_append(text, size, sizeof(text), SLICE(" > "));
        size = text_append(text, size, sizeof(text), path->items[i == path->depth ? 0 : i]->name);
    }
    refuse(draft, BILL_CYCLE, "%.*s", (int)size, text);
}

/* Drafts count for nothing, but for the one that the event saves. */
static bool bill_is_walked(const struct draft *draft, const struct bill *bill)
{
    return bill->version.undone == 0 && (!bill->draft || bill->version.seq == draft->seq);
}

/* Of a line per unit of what its bill dissolves into; a batch is counted in that. */
static enum status path_ratio(ratio_t above, const struct bill_line *line, ratio_t *ratio)
{
    ratio_t batch;

    *ratio = line->ratio;
    if (line->fixed || line->instead.raw != 0)
        return OK;
    return line->batch.micro != 0 ? batch_dissolve(line->batch, above, &batch)
                                  : ratio_times(above, line->ratio, ratio);
}

/* The next component under the top of the path, its ratio in *ratio; NULL: none left there. */
static const struct item *path_next(struct draft *draft, struct path *path, ratio_t *ratio)
{
    const struct item *top = path->items[path->depth - 1];
    int *b = &path->bill[path->depth - 1];
    int *l = &path->line[path->depth - 1];

    for (; *b < top->bill_count; (*b)++, *l = 0)
        if (bill_is_walked(draft, &top->bills[*b]) && *l < top->bills[*b].line_count) {
            const struct bill_line *line = &top->bills[*b].lines[(*l)++];
            const struct item *item = item_see(draft, line->item);

            if (path_ratio(path->ratio[path->depth - 1], line, ratio) != OK)
                refuse_range(draft, item->name);
            return item;
        }
    return NULL;
}

static bool seen_add(struct draft *draft, struct row_key **seen, size_t *count, size_t *capacity,
                     int64_t id)
{
    struct row_key *keys = *seen;

    for (size_t i = 0; i < *count; i++)
        if (keys[i].part[0] == id)
            return false;
    keys = arena_grow(draft->arena, keys, *count, capacity, sizeof(*keys));
    if (!keys) {
        refuse(draft, NO_MEMORY, "a bill needs more memory than the limit");
        return false;
    }
    keys[(*count)++] = id_key(ROW_ITEM, id);
    *seen = keys;
    return true;
}

/* Walks down every standing version of every component once; a ratio that dissolving would need
   must be exact too. */
static bool leads_to(struct draft *draft, const struct item *item, item_id_t target,
                     struct path *path)
{
    struct row_key *seen = NULL;
    size_t seen_count = 0;
    size_t seen_capacity = 0;

    *path = (struct path){ .items = { item }, .ratio = { { 1, 1 } }, .depth = 1 };
    while (path->depth > 0 && draft_may_want(draft)) {
        ratio_t ratio;
        const struct item *next = path_next(draft, path, &ratio);

        if (!next) {
            path->depth--;
        } else if (next->id.raw == target.raw) {
            return true;
        } else if (next->bill_count > 0 && path->depth < (int)ARRAY_COUNT(path->items) &&
                   seen_add(draft, &seen, &seen_count, &seen_capacity, next->id.raw)) {
            path->items[path->depth] = next;
            path->bill[path->depth] = 0;
            path->line[path->depth] = 0;
            path->ratio[path->depth] = next->kind == KIND_PHANTOM ? ratio : (ratio_t){ 1, 1 };
            path->depth++;
        }
    }
    return false;
}

static void refuse_if_cyclic(struct draft *draft, const struct item *item)
{
    struct path path;

    if (leads_to(draft, item, item->id, &path))
        refuse_cycle(draft, &path);
}

void refuse_if_made_of(struct draft *draft, const struct item *item, const struct item *product)
{
    struct path path;

    if (item->id.raw == product->id.raw || leads_to(draft, item, product->id, &path))
        refuse(draft, BILL_CYCLE, "%.*s comes of %.*s", (int)item->name.size, item->name.text,
               (int)product->name.size, product->name.text);
}

void refuse_gone(struct draft *draft, const struct item *item, place_id_t place)
{
    if (item->undone != 0)
        refuse(draft, ITEM_UNKNOWN, "%.*s", (int)item->name.size, item->name.text);
    if (place.raw > 0)
        (void)resolve_place(draft, plant_place_name(draft->plant, place));
}

static void refuse_if_named_gone(struct draft *draft, const struct item *item,
                                 const struct bill *bill)
{
    for (int i = 0; i < bill->line_count; i++)
        refuse_gone(draft, item_see(draft, bill->lines[i].item), bill->lines[i].place);
    for (int i = 0; i < item->output_count; i++)
        if (item->outputs[i].number == bill->number)
            refuse_gone(draft, item_see(draft, item->outputs[i].item), item->outputs[i].place);
}

void bill_again(struct draft *draft, const struct item *item)
{
    for (int i = 0; i < item->bill_count; i++)
        if (item->bills[i].version.seq == draft->seq)
            refuse_if_named_gone(draft, item, &item->bills[i]);
    refuse_if_cyclic(draft, item);
    for (int i = 0; i < item->bill_count; i++)
        if (item->bills[i].version.seq == draft->seq)
            refuse_output_used(draft, item, &item->bills[i]);
}

void bill_append(struct draft *draft, const struct item *item, struct bill bill)
{
    struct item *changed = item_change(draft, item);
    struct bill *bills = arena_alloc(draft->arena, ((size_t)item->bill_count + 1) * sizeof(*bills));

    if (!changed || !bills) {
        refuse(draft, NO_MEMORY, "a bill needs more memory than the limit");
        return;
    }
    for (int i = 0; i < item->bill_count; i++)
        bills[i] = item->bills[i];
    bills[item->bill_count] = bill;
    changed->bills = bills;
    changed->bill_count++;
    item_set(draft, changed);
    for (int i = 0; i < bill.line_count; i++)
        component_note(draft, bill.lines[i].item, item->id);
    refuse_if_cyclic(draft, changed);
    refuse_output_used(draft, changed, &bill);
}

static void refuse_if_not_made(struct draft *draft, const struct item *item)
{
    if (item->kind != KIND_MADE && item->kind != KIND_PHANTOM)
        refuse(draft, ITEM_KIND, "%.*s is not made", (int)item->name.size, item->name.text);
    refuse_in_process(draft, item);
}

void refuse_if_bill_stands(struct draft *draft, const struct item *item)
{
    for (int i = 0; i < item->bill_count; i++)
        if (item->bills[i].version.undone == 0)
            refuse_if_not_made(draft, item);
}

static void save_version(struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;
    ratio_t makes = event_has(event, FIELD_RATIO) ? event->ratio : (ratio_t){ 1, 1 };
    struct bill_line *lines =
        arena_alloc(draft->arena, ((size_t)event->line_count * 2 + 1) * sizeof(*lines));
    struct bill bill = { .version = { .seq = draft->seq,
                                      .from = event_has(event, FIELD_FROM_DAY) ? event->from_day
                                                                               : DAY_NONE },
                         .to = event_has(event, FIELD_TO_DAY) ? event->to_day : DAY_NONE,
                         .lines = lines,
                         .number = version_next_number(item),
                         .draft = event_has(event, FIELD_DRAFT) };
    struct output_list outputs;

    if (!lines) {
        refuse(draft, NO_MEMORY, "a bill needs more memory than the limit");
        return;
    }
    for (int i = 0; i < event->line_count && draft->status <= FACTS_MISSING; i++)
        if (!event->lines[i].output)
            bill.line_count += save_line(draft, &event->lines[i], makes, &lines[bill.line_count]);
    refuse_if_not_made(draft, item);
    bill.name = version_name(draft, item);
    outputs = save_outputs(draft, item, makes, bill.number);
    if (draft->status != OK)
        return;
    draft_own(draft)->item = item->id;
    bill_append(draft, item, bill);
    outputs_append(draft, item->id, outputs);
    if (!bill.draft)
        note_bill_due(draft, &bill);
}

void save_bill(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct item *item;

    refuse_bad_days(draft);
    refuse_bad_waste(draft);
    if (event->line_count == 0 && !event_has(event, FIELD_RELEASE) &&
        !event_has(event, FIELD_RETIRE))
        refuse(draft, FIELD_MISSING, "a line of the bill is missing");
    item = item_by_name(draft, event->item);
    if (draft->status != OK)
        return;
    if (event_has(event, FIELD_RELEASE))
        release_version(draft, item);
    else if (event_has(event, FIELD_RETIRE))
        retire_version(draft, item);
    else
        save_version(draft, item);
}
