#include "core/bill_output.h"

#include <string.h>

#include "core/bill.h"
#include "core/resolve.h"
#include "core/setup.h"

static enum output_basis basis_said(const struct event_line *line)
{
    if (line->share.micro != 0)
        return OUTPUT_SHARE;
    if (line->by_quantity)
        return OUTPUT_QUANTITY;
    if (line->has_cost)
        return OUTPUT_COST;
    return line->has_nrv ? OUTPUT_NRV : OUTPUT_SOLD;
}

/* A price per one of the line's unit, which is a whole number of millionths. */
static price_t price_said(struct draft *draft, const struct event_line *line, ratio_t unit)
{
    i128 per = (i128)unit.num * QTY_ONE;

    if (!line->has_cost && !line->has_nrv)
        return (price_t){ { 0 }, { 0 } };
    if (per % unit.den != 0 || per / unit.den > INT64_MAX) {
        refuse_range(draft, line->item);
        return (price_t){ { 0 }, { 0 } };
    }
    if (line->has_cost)
        return resolve_price(draft, line->cost_number, line->cost_decimals,
                             (qty_t){ (int64_t)(per / unit.den) });
    return resolve_price(draft, line->nrv_number, line->nrv_decimals,
                         (qty_t){ (int64_t)(per / unit.den) });
}

static struct bill_output output_said(struct draft *draft, const struct event_line *line,
                                      ratio_t makes, int32_t number)
{
    const struct item *item = item_by_name(draft, line->item);
    struct bill_output output = { .number = number,
                                  .item = item->id,
                                  .from = line->from,
                                  .to = line->to,
                                  .basis = basis_said(line),
                                  .share = line->share };
    ratio_t unit;

    refuse_in_process(draft, item);
    if (draft->status == OK && !item_is_stocked(item))
        refuse(draft, ITEM_KIND, "%.*s is not stock", (int)item->name.size, item->name.text);
    if (draft->status != OK)
        return output;
    unit = resolve_unit(draft, item, line->unit);
    output.ratio = line_ratio(draft, line, unit, makes);
    output.price = price_said(draft, line, unit);
    if (line->place.size > 0)
        output.place = resolve_place(draft, line->place);
    return output;
}

bool output_counts(const struct bill_output *output, day_t day)
{
    return output->from.number <= day.number &&
           (day_is_none(output->to) || day.number <= output->to.number);
}

/* On the first day of each, which is where shares can become more. DAY_NONE is the smallest. */
static void refuse_bad_day(struct draft *draft, const struct output_list *outputs, int first)
{
    const struct bill_output *begins = &outputs->items[first];
    const struct item *item = item_see(draft, begins->item);
    int64_t shares = 0;

    for (int i = 0; i < outputs->count; i++) {
        const struct bill_output *output = &outputs->items[i];

        if (!output_counts(output, begins->from))
            continue;
        shares += output->share.micro;
        if (i != first && output->item.raw == begins->item.raw)
            refuse(draft, BILL_OUTPUT, "%.*s is made twice", (int)item->name.size, item->name.text);
    }
    if (shares > QTY_ONE)
        refuse(draft, BILL_OUTPUT, "the shares are more than the whole");
}

static void refuse_bad_outputs(struct draft *draft, const struct item *item,
                               const struct output_list *outputs)
{
    bool shares = false;
    bool quantities = false;

    if (outputs->count > 0 && item->kind == KIND_PHANTOM)
        refuse(draft, BILL_OUTPUT, "%.*s is a phantom", (int)item->name.size, item->name.text);
    for (int i = 0; i < outputs->count && draft->status == OK; i++) {
        shares |= outputs->items[i].basis == OUTPUT_SHARE;
        quantities |= outputs->items[i].basis == OUTPUT_QUANTITY;
        if (outputs->items[i].item.raw == item->id.raw)
            refuse(draft, BILL_OUTPUT, "%.*s is the product", (int)item->name.size,
                   item->name.text);
        refuse_bad_day(draft, outputs, i);
    }
    if (shares && quantities)
        refuse(draft, BILL_OUTPUT, "share and by-quantity on one bill");
}

struct output_list save_outputs(struct draft *draft, const struct item *item, ratio_t makes,
                                int32_t number)
{
    const struct event *event = draft->event;
    struct output_list list = { 0 };

    list.items = arena_alloc(draft->arena, ((size_t)event->line_count + 1) * sizeof(*list.items));
    if (!list.items) {
        refuse(draft, NO_MEMORY, "a bill needs more memory than the limit");
        return list;
    }
    for (int i = 0; i < event->line_count && draft->status <= FACTS_MISSING; i++)
        if (event->lines[i].output)
            list.items[list.count++] = output_said(draft, &event->lines[i], makes, number);
    if (draft->status == OK)
        refuse_bad_outputs(draft, item, &list);
    return list;
}

struct output_list outputs_copied(struct draft *draft, const struct item *item, int32_t from,
                                  int32_t to)
{
    struct output_list list = { 0 };

    list.items = arena_alloc(draft->arena, ((size_t)item->output_count + 1) * sizeof(*list.items));
    if (!list.items) {
        refuse(draft, NO_MEMORY, "a bill needs more memory than the limit");
        return list;
    }
    for (int i = 0; i < item->output_count; i++)
        if (item->outputs[i].number == from) {
            list.items[list.count] = item->outputs[i];
            list.items[list.count++].number = to;
        }
    return list;
}

void refuse_output_used(struct draft *draft, const struct item *item, const struct bill *bill)
{
    for (int i = 0; i < item->output_count; i++) {
        const struct item *output = item_see(draft, item->outputs[i].item);

        for (int k = 0; item->outputs[i].number == bill->number && k < bill->line_count; k++)
            refuse_if_made_of(draft, item_see(draft, bill->lines[k].item), output);
    }
}

void outputs_append(struct draft *draft, item_id_t id, struct output_list outputs)
{
    const struct item *item = item_see(draft, id);
    struct item *changed;
    struct bill_output *all;
    size_t had = (size_t)item->output_count;

    if (outputs.count == 0 || draft->status != OK)
        return;
    changed = item_change(draft, item);
    all = arena_alloc(draft->arena, (had + (size_t)outputs.count) * sizeof(*all));
    if (!changed || !all) {
        refuse(draft, NO_MEMORY, "a bill needs more memory than the limit");
        return;
    }
    if (had > 0)
        memcpy(all, item->outputs, had * sizeof(*all));
    memcpy(all + had, outputs.items, (size_t)outputs.count * sizeof(*all));
    changed->outputs = all;
    changed->output_count += outputs.count;
    item_set(draft, changed);
    refuse_output_used(draft, changed, &changed->bills[changed->bill_count - 1]);
}
