#include "naive_loop.h"
#include "naive_make_on.h"
#include "naive_recost.h"
#include "naive_stage.h"

bool naive_is_report(const struct naive *b, int event)
{
    enum verb verb = b->happenings[event].verb;

    return verb == VERB_COMPLETE || verb == VERB_OPERATION || verb == VERB_REWORK;
}

/* Deliveries are of what is completed, and good. */
static void taken_undelivered(struct need *need)
{
    if (need->until == ISSUE_SALE || need->until == ISSUE_SHIPMENT)
        need->until = ISSUE_COMPLETION;
}

struct need *naive_need_of_flat(struct naive *b, int event, const struct flat *flat)
{
    struct need *need = naive_need_add(b, event, flat->item, flat->place);

    need->ratio = flat->ratio;
    need->fixed = flat->fixed;
    need->blow_through = flat->blow_through;
    need->profile = flat->profile;
    need->operation = flat->operation;
    need->issue = flat->issue;
    need->until = naive_method_of(b, flat->item, flat->issue);
    if (need->until == ISSUE_START || need->until == ISSUE_RECEIPT)
        need->until = ISSUE_COMPLETION; /* taken at once, wherever it was brought */
    if (b->happenings[event].good == 0 || b->happenings[event].is_within)
        taken_undelivered(need);
    return need;
}

void naive_need_early(struct need *need)
{
    need->early = true;
    taken_undelivered(need);
}

/* Taken now, or due. */
enum status naive_need_serve(struct naive *b, int need)
{
    struct instead of[SUPPLY_MAX];
    int64_t q = b->needs[need].qty;

    if (q > 0 && naive_staged(b, b->happenings[b->needs[need].event].order, of) > 0) {
        q = naive_stand_in(b, need, STAND_IN_STAGED, q);
        if (q == 0)
            return OK;
    }
    if (!naive_need_is_due(b, need))
        return naive_report_take(b, need, q);
    naive_due_begin(b, need, q - naive_take_issued(b, need, q));
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
    int first = b->need_count;
    struct flat_list list = { .count = 0 };
    enum status status =
        naive_list_set(b, b->needs[need].item, b->happenings[b->needs[need].event].found, &list);
    int end;

    if (status)
        return status;
    naive_passing_blown(b, need, &list, q);
    end = b->need_count;
    status = needs_stand(b, first);
    for (int i = first; i < end && status == OK; i++)
        status = naive_need_serve(b, i);
    return status;
}

void naive_product_to_pool(struct naive *b, int event, int64_t q, struct worth v)
{
    struct happening *row = &b->happenings[event];

    switch (b->items[row->product].method) {
    case METHOD_FIFO:
    case METHOD_LIFO:
        row->layer = naive_inflow_layer(b, row->product, q, v, NONE);
        break;
    case METHOD_AVERAGE:
    case METHOD_PERIOD_AVERAGE:
        naive_pool_gain(b, row->product, q, v);
        naive_move_in(b, row->product, q, v, &row->unborne);
        break;
    case METHOD_STANDARD:
        row->gain = naive_standard_move(b, row->product, q);
        row->std_row = b->items[row->product].std_row;
        naive_post_own(b, event, ROLE_PRODUCTION_VARIANCE, naive_worth_minus(v, row->gain));
        break;
    }
}

void naive_product_enter(struct naive *b, int event, int64_t q, struct worth v)
{
    const struct happening *row = &b->happenings[event];

    if (q == 0)
        return;
    naive_product_to_pool(b, event, q, v);
    b->items[row->product].last_qty = q;
    b->items[row->product].last_value = v;
    naive_lots_enter(b, event, NONE, q);
}

enum status naive_use_check(struct naive *b, const struct event *e)
{
    for (int i = 0; i < e->line_count; i++) {
        int item = naive_item_find(b, e->lines[i].item);

        if (e->lines[i].qty.micro < 0)
            return naive_refuse(b, NUMBER_SIGN, e->lines[i].item);
        if (item == NONE)
            return naive_refuse(b, ITEM_UNKNOWN, e->lines[i].item);
        if (e->lines[i].instead.size && naive_item_find(b, e->lines[i].instead) == NONE)
            return naive_refuse(b, ITEM_UNKNOWN, e->lines[i].instead);
        if (e->lines[i].place.size && naive_place_find(b, e->lines[i].place) == NONE)
            return naive_refuse(b, PLACE_UNKNOWN, e->lines[i].place);
        if (b->items[item].in_process)
            return naive_refuse(b, ITEM_KIND, e->lines[i].item);
    }
    return OK;
}

void naive_complete_book(struct naive *b, struct happening *row)
{
    struct worth split[3];

    row->scrap_dest = naive_dest_of(b, row->product, ROLE_SCRAP);
    row->loss_dest = naive_dest_of(b, row->product, ROLE_SHRINKAGE);
    naive_post_added(b, b->now, naive_worth_minus(naive_worth_none(), row->conversion));
    naive_completion_split(b, b->now, split);
    naive_post_dest(b, row->scrap_dest, split[0]);
    naive_post_dest(b, row->loss_dest, split[1]);
    row->booked_scrap = split[0];
    row->booked_loss = split[1];
    row->booked = split[2];
    naive_loop_see(b, b->now);
    naive_product_enter(b, b->now, row->good, split[2]);
    naive_sides_enter(b, b->now);
}

/* What a report makes, and where it goes. */
static enum status product_set(struct naive *b, const struct event *e, int event)
{
    struct happening *row = &b->happenings[event];
    int routing = naive_routing_found(b, row->item, row->found);
    struct flat_list list;
    enum status status = OK;

    row->product = row->item;
    if (e->verb == VERB_OPERATION) {
        status = naive_explode_bill(b, row->item, routing, row->found, &list);
        if (status)
            return status;
        if (!naive_is_point(b, routing, e->operation))
            return naive_refuse(b, OPERATION_UNKNOWN, e->item);
        b->operated.of[OPERATED_REPORT]++;
        b->operated.of[OPERATED_ORDER] += row->order != NONE;
        b->operated.of[OPERATED_SCRAPPED] += row->scrapped > 0 || row->lost > 0;
        status = naive_goods_set_up(b, event, routing, e->operation, &row->product);
    }
    if (status == OK && row->place == NONE)
        row->place = naive_home_of(b, row->product);
    return status;
}

enum status naive_complete_known(struct naive *b, const struct event *e, int event)
{
    struct happening *row = &b->happenings[event];
    int first = b->need_count;
    int end;
    enum status status = product_set(b, e, event);

    if (status == OK)
        status = naive_passings_set(b, e, event, row->good + row->scrapped + row->lost);
    if (status == OK)
        status = needs_stand(b, first);
    if (status == OK)
        status = naive_sides_set(b, e, event, row->good + row->scrapped + row->lost);
    if (status)
        return status;
    naive_standard_touch(b, row->item);
    naive_standard_touch(b, row->product);
    if (b->items[row->product].method == METHOD_STANDARD && b->items[row->product].std_row == NONE)
        return naive_refuse(b, STANDARD_MISSING, e->item);
    naive_sides_touch(b, event);
    end = b->need_count;
    for (int i = first; i < end; i++) {
        status = naive_need_serve(b, i);
        if (status)
            return status;
    }
    naive_complete_book(b, row);
    return OK;
}

enum status naive_complete(struct naive *b, const struct event *e, int event)
{
    struct happening *row = &b->happenings[event];
    enum status status = naive_use_check(b, e);

    if (status)
        return status;
    if (b->items[row->item].kind != KIND_MADE || b->items[row->item].in_process)
        return naive_refuse(b, ITEM_KIND, e->item);
    status = naive_base_qty(b, row->item, e->amount, &row->good);
    if (status == OK && event_has(e, FIELD_SCRAPPED))
        status = naive_base_qty(b, row->item, (struct amount){ e->scrapped, e->amount.unit },
                                &row->scrapped);
    if (status == OK && event_has(e, FIELD_LOST))
        status =
            naive_base_qty(b, row->item, (struct amount){ e->lost, e->amount.unit }, &row->lost);
    if (status)
        return status;
    row->good_posted = row->good;
    if (row->good < 0 || row->scrapped < 0 || row->lost < 0 ||
        row->good + row->scrapped + row->lost == 0)
        return naive_refuse(b, NUMBER_SIGN, e->item);
    status = naive_order_report(b, event);
    if (status == OK)
        status = naive_lots_in(b, e, event, row->good);
    return status ? status : naive_complete_known(b, e, event);
}
