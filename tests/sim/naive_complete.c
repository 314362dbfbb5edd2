#include "naive_inner.h"

#include <stdio.h>

static void need_of_flat(struct naive *b, int event, const struct flat *flat)
{
    struct need *need = naive_need_add(b, event, flat->item, flat->place);

    need->ratio = flat->ratio;
    need->fixed = flat->fixed;
    need->blow_through = flat->blow_through;
    need->profile = flat->profile;
    need->issue = flat->issue;
    need->until = naive_method_of(b, flat->item, flat->issue);
    if ((need->until == ISSUE_SALE || need->until == ISSUE_SHIPMENT) &&
        b->happenings[event].good == 0)
        need->until = ISSUE_COMPLETION;
}

/* Taken now, or due. */
static enum status need_serve(struct naive *b, int need)
{
    if (!naive_need_is_due(b, need))
        return naive_consume(b, need, b->needs[need].qty);
    naive_due_begin(b, need, b->needs[need].qty);
    return OK;
}

/* An order's bill may name what has been undone since. */
static enum status needs_stand(struct naive *b, int first)
{
    for (int i = first; i < b->need_count; i++) {
        const struct item *item = &b->items[b->needs[i].item];
        int place = b->needs[i].place;

        if (item->gone)
            return naive_refuse(b, ITEM_UNKNOWN, slice_of(item->text));
        if (place != NONE && b->places[place].gone)
            return naive_refuse(b, PLACE_UNKNOWN, slice_of(b->places[place].text));
    }
    return OK;
}

/* What places do not cover is made on the spot by the component's own bill. */
enum status naive_blow_through(struct naive *b, int need, int64_t q)
{
    int event = b->needs[need].event;
    int item = b->needs[need].item;
    struct found found = b->happenings[event].found;
    int rate = naive_rate_found(b, item, found);
    int first = b->need_count;
    struct flat_list list = { .count = 0 };
    enum status status = naive_explode_bill(b, item, found, &list);
    int end;

    if (status)
        return status;
    b->needs[need].blown += q;
    for (int i = 0; i < list.count; i++)
        need_of_flat(b, event, &list.of[i]);
    end = b->need_count;
    status = needs_stand(b, first);
    for (int i = first; i < end && status == OK; i++) {
        b->needs[i].qty = naive_need_total(&b->needs[i], q);
        status = need_serve(b, i);
    }
    if (status)
        return status;
    if (rate != NONE)
        b->happenings[event].conversion += naive_frac_round(b->rates[rate].of[CONVERSION], q);
    return OK;
}

static int64_t *output_of(struct naive *b, int event, const struct need *need)
{
    const struct happening *row = &b->happenings[event];

    return &b->outputs[need->fixed ? row->output_run : row->output].qty;
}

static struct carry *carry_of(struct naive *b, int event, const struct need *need)
{
    const struct happening *row = &b->happenings[event];

    return naive_carry_row(b, need->fixed ? row->output_run : row->output, need);
}

void naive_output_move(struct naive *b, int event, int64_t by, const int64_t *given)
{
    const struct happening *row = &b->happenings[event];
    int first = NONE;

    for (int i = 0; i < b->need_count; i++) {
        const struct need *need = &b->needs[i];
        int64_t before;

        if (need->event != event)
            continue;
        if (first == NONE)
            first = i;
        if (!need->by_formula)
            continue;
        before = *output_of(b, event, need);
        carry_of(b, event, need)->qty +=
            naive_need_total(need, before) - naive_need_total(need, before + by) - given[i - first];
    }
    b->outputs[row->output].qty += by;
    if (row->output_run != NONE)
        b->outputs[row->output_run].qty += by;
}

/* The need by the bill: difference of two totals, less what the order still holds. */
static void need_by_formula(struct naive *b, int event, struct need *need, int64_t n)
{
    int64_t before = *output_of(b, event, need);
    struct carry *carry = carry_of(b, event, need);
    int64_t used;

    need->by_formula = true;
    carry->reports += naive_frac_same(carry->ratio, need->ratio) &&
                      naive_profile_same(carry->profile, need->profile);
    need->qty = naive_need_total(need, before + n) - naive_need_total(need, before);
    used = naive_least(carry->qty, need->qty);
    need->qty -= used;
    carry->qty -= used;
}

/* Actual use replaces every need of its component: the first takes it, the others fall away. */
static enum status use_line(struct naive *b, int event, int first, const struct event_line *line)
{
    int item = naive_item_find(b, line->item);
    int place = line->place.size ? naive_place_find(b, line->place) : NONE;
    bool found = false;
    int64_t q;
    enum status status = naive_base_qty(b, item, (struct amount){ line->qty, line->unit }, &q);
    const struct lot_words words = { item, q, line->lot, line->serials };
    struct need *extra;
    int of = NONE;

    if (status)
        return status;
    for (int i = first; i < b->need_count; i++) {
        struct need *need = &b->needs[i];

        if (need->item != item)
            continue;
        need->by_formula = false;
        need->until = ISSUE_COMPLETION;
        need->qty = found ? 0 : q;
        if (!found && place != NONE)
            need->place = place;
        if (!found)
            of = i;
        found = true;
    }
    if (b->items[item].kind == KIND_RESOURCE)
        return OK;
    if (found)
        return naive_lots_out(b, event, of, &words);
    if (b->items[item].kind == KIND_PHANTOM)
        return naive_refuse(b, ITEM_KIND, line->item);
    extra = naive_need_add(b, event, item, place);
    extra->qty = q;
    return naive_lots_out(b, event, (int)(extra - b->needs), &words);
}

static bool line_replaces(const struct naive *b, const struct event *e, int item)
{
    for (int i = 0; i < e->line_count; i++)
        if (naive_text_is(b->items[item].text, e->lines[i].item))
            return true;
    return false;
}

/* An order is one run. */
static void outputs_set(struct naive *b, const struct event *e, struct happening *row,
                        const struct flat_list *list, bool fixed)
{
    struct output like = {
        .item = row->item, .order = row->order, .number = list->number, .from = list->from
    };
    char run[160];

    if (row->order != NONE)
        snprintf(run, sizeof(run), "order");
    else if (event_has(e, FIELD_RUN))
        snprintf(run, sizeof(run), "=%.*s", (int)e->run.size, e->run.text);
    else
        snprintf(run, sizeof(run), "%d", (int)row->day);
    row->output = naive_output_row(b, like, NULL);
    if (fixed)
        row->output_run = naive_output_row(b, like, run);
}

/* By the bill, then by what was really used. The running output moves as if by the bill. */
static enum status needs_set(struct naive *b, const struct event *e, int event, int64_t n)
{
    struct happening *row = &b->happenings[event];
    int rate = naive_rate_found(b, row->item, row->found);
    int first = b->need_count;
    struct flat_list list = { .count = 0 };
    enum status status = naive_explode_bill(b, row->item, row->found, &list);
    bool fixed = false;

    if (status)
        return status;
    if (rate != NONE && b->rates[rate].number > list.number)
        list.number = b->rates[rate].number;
    if (rate != NONE && b->rates[rate].from > list.from)
        list.from = b->rates[rate].from;
    for (int i = 0; i < list.count; i++)
        fixed |= list.of[i].fixed;
    outputs_set(b, e, row, &list, fixed);
    for (int i = 0; i < list.count; i++) {
        need_of_flat(b, event, &list.of[i]);
        (void)carry_of(b, event, &b->needs[first + i]); /* so they stand in the order of the bill */
        if (!line_replaces(b, e, list.of[i].item))
            need_by_formula(b, event, &b->needs[first + i], n);
    }
    for (int i = 0; i < e->line_count && status == OK; i++)
        status = use_line(b, event, first, &e->lines[i]);
    if (rate != NONE) {
        int64_t before = b->outputs[row->output].qty;

        row->conversion = naive_frac_round(b->rates[rate].of[CONVERSION], before + n) -
                          naive_frac_round(b->rates[rate].of[CONVERSION], before);
    }
    b->outputs[row->output].qty += n;
    b->outputs[row->output].reports++;
    if (fixed) {
        b->outputs[row->output_run].qty += n;
        b->outputs[row->output_run].reports++;
    }
    return status;
}

void naive_product_enter(struct naive *b, int event, int64_t q, struct worth v)
{
    struct happening *row = &b->happenings[event];

    if (q == 0)
        return;
    switch (b->items[row->item].method) {
    case METHOD_FIFO:
    case METHOD_LIFO:
        row->layer = naive_inflow_layer(b, row->item, q, v, NONE);
        break;
    case METHOD_AVERAGE:
        naive_pool_gain(b, row->item, q, v);
        break;
    case METHOD_STANDARD:
        row->gain = naive_standard_move(b, row->item, q);
        row->std_row = b->items[row->item].std_row;
        naive_post_own(b, event, ROLE_PRODUCTION_VARIANCE, naive_worth_minus(v, row->gain));
        break;
    }
    b->items[row->item].last_qty = q;
    b->items[row->item].last_value = v;
    naive_lots_enter(b, event, NONE, q);
}

static enum status lines_check(struct naive *b, const struct event *e)
{
    for (int i = 0; i < e->line_count; i++) {
        if (e->lines[i].qty.micro < 0)
            return naive_refuse(b, NUMBER_SIGN, e->lines[i].item);
        if (naive_item_find(b, e->lines[i].item) == NONE)
            return naive_refuse(b, ITEM_UNKNOWN, e->lines[i].item);
        if (e->lines[i].place.size && naive_place_find(b, e->lines[i].place) == NONE)
            return naive_refuse(b, PLACE_UNKNOWN, e->lines[i].place);
    }
    return OK;
}

static void complete_book(struct naive *b, struct happening *row)
{
    struct worth split[3];

    naive_dest_set(b, row->scrap_dest, ROLE_SCRAP);
    naive_dest_set(b, row->loss_dest, ROLE_SHRINKAGE);
    naive_entry_post(b, ROLE_APPLIED, -row->conversion);
    naive_completion_split(b, b->now, split);
    naive_post_dest(b, row->scrap_dest, split[0]);
    naive_post_dest(b, row->loss_dest, split[1]);
    row->booked_scrap = split[0];
    row->booked_loss = split[1];
    row->booked = split[2];
    naive_product_enter(b, b->now, row->good, split[2]);
}

enum status naive_complete(struct naive *b, const struct event *e, int event)
{
    struct happening *row = &b->happenings[event];
    int first = b->need_count;
    int end;
    enum status status = lines_check(b, e);

    if (status == OK)
        status = naive_base_qty(b, row->item, e->amount, &row->good);
    if (status == OK && event_has(e, FIELD_SCRAPPED))
        status = naive_base_qty(b, row->item, (struct amount){ e->scrapped, e->amount.unit },
                                &row->scrapped);
    if (status == OK && event_has(e, FIELD_LOST))
        status =
            naive_base_qty(b, row->item, (struct amount){ e->lost, e->amount.unit }, &row->lost);
    if (status)
        return status;
    if (row->good < 0 || row->scrapped < 0 || row->lost < 0 ||
        row->good + row->scrapped + row->lost == 0)
        return naive_refuse(b, NUMBER_SIGN, e->item);
    if (b->items[row->item].kind != KIND_MADE)
        return naive_refuse(b, ITEM_KIND, e->item);
    status = naive_order_report(b, event);
    if (status == OK)
        status = naive_lots_in(b, e, event, row->good);
    if (status)
        return status;
    if (row->place == NONE)
        row->place = naive_home_of(b, row->item);
    status = needs_set(b, e, event, row->good + row->scrapped + row->lost);
    if (status == OK)
        status = needs_stand(b, first);
    if (status)
        return status;
    naive_standard_touch(b, row->item);
    end = b->need_count;
    for (int i = first; i < end; i++) {
        status = need_serve(b, i);
        if (status)
            return status;
    }
    complete_book(b, row);
    return OK;
}
