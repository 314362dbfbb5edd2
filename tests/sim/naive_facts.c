#include "naive_make_on.h"
#include "naive_recost.h"
#include "naive_stage.h"
#include "naive_start.h"
#include "naive_subcontract.h"

#include <string.h>

static i128 ten_to(int power)
{
    i128 ten = 1;

    while (power-- > 0)
        ten *= 10;
    return ten;
}

/* ---- inflows ---- */

/* Goods come in at v, booked against `dest`. */
void naive_inflow(struct naive *b, int row, int64_t q, struct worth v, struct dest dest)
{
    const struct happening *event = &b->happenings[row];
    int item = event->item;
    struct line *line = naive_line_add(b, LINE_INFLOW);

    line->event = row;
    line->item = item;
    line->place = event->place;
    line->q = q;
    line->v = line->gain = v;
    line->side = ROLE_PRICE_VARIANCE;
    line->dest = dest;
    switch (b->items[item].method) {
    case METHOD_FIFO:
    case METHOD_LIFO:
        line->layer = naive_inflow_layer(b, item, q, v, NONE);
        break;
    case METHOD_AVERAGE:
    case METHOD_PERIOD_AVERAGE:
        naive_pool_gain(b, item, q, v);
        naive_move_in(b, item, q, v, NULL);
        break;
    case METHOD_STANDARD:
        line->gain = naive_standard_move(b, item, q);
        line->std_row = b->items[item].std_row;
        if (event->verb == VERB_COUNT_STOCK || event->verb == VERB_RETURN)
            line->v = line->gain;
        naive_post_own(b, row, line->side, naive_worth_minus(line->v, line->gain));
        break;
    }
    naive_post_dest(b, line->dest, naive_worth_minus(naive_worth_none(), line->v));
    naive_lots_enter(b, row, (int)(line - b->lines), q);
}

static void last_price_set(struct naive *b, int item, int64_t q, struct worth v)
{
    b->items[item].last_qty = q;
    b->items[item].last_value = v;
}

/* Price as written: money per quantity, in the amount's unit unless it says another. */
static enum status cost_stated(struct naive *b, const struct event *e, int item, int64_t q,
                               int64_t *value)
{
    struct amount per = e->cost_per;
    int64_t per_micro;
    enum status status;

    if (per.qty.micro == 0)
        per = (struct amount){ { QTY_ONE }, e->amount.unit };
    status = naive_base_qty(b, item, per, &per_micro);
    if (status)
        return status;
    *value = naive_frac_round(
        naive_frac_times(naive_rate_said(e), naive_frac_of(e->cost_number * ten_to(b->decimals),
                                                           ten_to(e->cost_decimals) * per_micro)),
        q);
    return OK;
}

enum status naive_value_stated(struct naive *b, const struct event *e, int64_t q, struct worth *v)
{
    struct price said = naive_elements_said(b, e);
    int item = b->happenings[b->now].item;

    *v = naive_price_times(&said, q);
    if (event_has(e, FIELD_TOTAL))
        return naive_money_stated(b, e, &v->of[MATERIAL]);
    if (event_has(e, FIELD_COST))
        return cost_stated(b, e, item, q, &v->of[MATERIAL]);
    return OK;
}

void naive_bulk_move(struct naive *b, int bulk, struct line *back, int64_t x)
{
    struct line *line = &b->lines[bulk];
    struct worth v;

    if (x > 0)
        v = naive_worth_leaves(line->v, x, line->q);
    else
        v = naive_worth_minus(naive_worth_none(), naive_worth_leaves(back->v, -x, back->q));
    line->q -= x;
    line->v = naive_worth_minus(line->v, v);
    back->of_line = bulk;
    back->q += x;
    back->v = naive_worth_plus(back->v, v);
    naive_post_dest(b, line->dest, naive_worth_minus(naive_worth_none(), v));
    naive_post_dest(b, line->other, v);
}

/* What is bulk is no stock: it is spent when it comes in. */
static void bulk_in(struct naive *b, int row, int64_t q, struct worth v)
{
    const struct happening *event = &b->happenings[row];
    int bulk = naive_name_find(b->reasons, b->reason_count, SLICE("bulk"));
    struct line *line = naive_line_add(b, LINE_BULK);

    line->item = event->item;
    line->q = q;
    if (!naive_records(b, event->item, POINT_PURCHASE))
        return;
    line->v = v;
    line->dest = naive_dest_of(b, event->item, ROLE_EXPENSE + bulk);
    line->other = event->verb == VERB_RECEIVE ? naive_dest_of(b, event->item, ROLE_PAYABLES)
                                              : naive_dest_variance(b, event->item, ROLE_OPENING);
    naive_post_dest(b, line->dest, v);
    naive_post_dest(b, line->other, naive_worth_minus(naive_worth_none(), v));
}

/* Receipt and opening. */
static enum status receive(struct naive *b, const struct event *e, int row, int64_t q)
{
    struct happening *event = &b->happenings[row];
    int role = e->verb == VERB_OPENING ? ROLE_OPENING : ROLE_PAYABLES;
    struct dest dest;
    struct worth v;
    enum status status = naive_value_stated(b, e, q, &v);

    if (status)
        return status;
    if (naive_is_bulk(b, event->item)) {
        if (!event_has(e, FIELD_TOTAL) && !event_has(e, FIELD_COST) &&
            naive_elements_said(b, e).none)
            return naive_refuse(b, COST_MISSING, e->item);
        bulk_in(b, row, q, v);
        return OK;
    }
    naive_standard_touch(b, event->item);
    if (b->items[event->item].method == METHOD_STANDARD && b->items[event->item].std_row == NONE)
        return naive_refuse(b, STANDARD_MISSING, e->item);
    if (!event_has(e, FIELD_TOTAL) && !event_has(e, FIELD_COST) && e->verb == VERB_RECEIVE) {
        struct price price = naive_price_of_standard(b, event->item);

        if (price.none)
            price = naive_price_of_last(b, event->item);
        if (price.none)
            return naive_refuse(b, COST_MISSING, e->item);
        v = naive_price_times(&price, q);
    }
    dest = role == ROLE_PAYABLES ? naive_dest_of(b, event->item, ROLE_PAYABLES)
                                 : naive_dest_variance(b, event->item, ROLE_OPENING);
    event->stated = event_has(e, FIELD_FROM_DAY) ? e->from_day.number : event->day;
    naive_inflow(b, row, q, v, dest);
    last_price_set(b, event->item, q, v);
    return OK;
}

/* ---- outflows ---- */

static enum status outflow(struct naive *b, int row, int role, int64_t q)
{
    struct happening *event = &b->happenings[row];
    enum status status;
    int need;

    need = (int)(naive_need_add(b, row, event->item, event->from_place) - b->needs);
    b->needs[need].claimed_at = event->from_place;
    naive_need_names(b, need);
    event->dest = naive_dest_of(b, event->item, role);
    status = naive_consume(b, need, q);
    if (status)
        return status;
    naive_event_rebook(b, row);
    return OK;
}

/* The line by which a receipt came in; NONE: as bulk. */
static int inflow_of(const struct naive *b, int receipt)
{
    int line = NONE;

    for (int i = 0; i < b->line_count; i++)
        if (b->lines[i].event == receipt && b->lines[i].kind == LINE_INFLOW)
            line = i;
    return line;
}

/* Own cost of the first part of what goes back, as far as the receipt reaches. */
static int64_t supplier_own(struct naive *b, int need, int receipt, int64_t q)
{
    int item = b->needs[need].item;
    bool made = b->happenings[receipt].vendor > 0;
    int line = inflow_of(b, receipt);
    struct worth v;
    struct worth landed = naive_worth_none();
    int64_t live;
    int64_t before = 0; /* of it has gone back */

    if (naive_method_is_layered(b, item)) {
        int layer = made ? b->happenings[receipt].layer : b->lines[line].layer;
        int64_t part = naive_least(q, b->layers[layer].left);

        if (part)
            naive_draw_take_layer(b, need, layer, part);
        return part;
    }
    if (made)
        return 0;
    live = b->lines[line].q;
    v = b->lines[line].v;
    if (naive_is_averaged(b, item))
        landed = naive_landed_in(b, receipt, live);
    for (int i = 0; i < b->draw_count; i++)
        if (b->draws[i].own_of == receipt)
            before += b->draws[i].out;
    if (live > before && q > 0) {
        int64_t part = naive_least(q, live - before);
        struct worth own = naive_worth_minus(naive_worth_part(v, before + part, live),
                                             naive_worth_part(v, before, live));
        struct worth with =
            naive_worth_plus(own, naive_worth_minus(naive_worth_part(landed, before + part, live),
                                                    naive_worth_part(landed, before, live)));
        struct draw *draw;
        struct worth gave;

        naive_standard_touch(b, item);
        gave = naive_is_averaged(b, item)
                   ? naive_pool_give_own(b, item, part, with)
                   : naive_worth_minus(naive_worth_none(), naive_standard_move(b, item, -part));
        draw = naive_draw_add(b);
        *draw = (struct draw){ .event = b->needs[need].event,
                               .need = need,
                               .item = item,
                               .layer = NONE,
                               .out = part,
                               .value = gave,
                               .extra = naive_worth_minus(own, gave),
                               .own_of = receipt,
                               .owes_at = NONE,
                               .formed = NONE,
                               .std_row = b->items[item].std_row,
                               .settled_by = NONE,
                               .run = NONE };
        naive_post_extra(b, b->needs[need].event, item, naive_worth_minus(gave, own));
        return part;
    }
    return 0;
}

static enum status return_to_supplier(struct naive *b, int row, int64_t q)
{
    struct happening *event = &b->happenings[row];
    int need = (int)(naive_need_add(b, row, event->item, event->from_place) - b->needs);
    int64_t own = 0;
    int64_t got = 0;
    enum status status;
    bool named;

    naive_need_names(b, need);
    named = naive_need_is_named(b, need, event->item);
    if (!named && event->of != NONE && b->items[event->item].tracking != TRACK_NONE)
        got = q - naive_pick_own(b, need, event->of, q);
    if (!named)
        got = q - naive_pick_kept(b, need, KEPT_HELD, q - got);
    got += naive_pick_places(b, need, event->item, event->from_place, q - got);
    if (!named)
        got = q - naive_pick_kept(b, need, KEPT_INSPECT, q - got);
    event->dest = naive_dest_variance(b, event->item, ROLE_PAYABLES);
    if (event->of != NONE)
        own = supplier_own(b, need, event->of, got);
    naive_draw_take(b, need, event->item, got - own);
    status = naive_short_or_owe(b, need, q - got);
    if (status)
        return status;
    naive_event_rebook(b, row);
    return OK;
}

/* ---- customer returns ---- */

static bool names_lots(const struct naive *b, int event)
{
    for (int i = 0; i < b->named_count; i++)
        if (b->named[i].event == event)
            return true;
    return false;
}

void naive_return_picks(struct naive *b, int line, int draw, int64_t q)
{
    for (int i = b->pick_count - 1; i >= 0 && q > 0; i--) {
        struct pick *pick = &b->picks[i];
        int64_t part = naive_least(q, pick->out);

        if (pick->need != b->draws[draw].need || pick->item != b->draws[draw].item || part == 0)
            continue;
        pick->out -= part;
        pick->returned += part;
        if (line != NONE && !names_lots(b, b->now))
            naive_lot_enter(b, b->lines[line].event, line, pick->tag.lot, part);
        q -= part;
    }
}

/* As the lots that came with the rows of `brought` from `from` on, then as any. */
void naive_return_picks_as(struct naive *b, int from, int draw, int64_t q)
{
    for (int n = from; n < b->brought_count && q > 0; n++) {
        int64_t come = naive_least(q, b->brought[n].q);

        for (int i = b->pick_count - 1; i >= 0 && come > 0; i--) {
            struct pick *pick = &b->picks[i];
            int64_t part = naive_least(come, pick->out);

            if (b->brought[n].lot == NONE || pick->tag.lot != b->brought[n].lot ||
                pick->need != b->draws[draw].need || pick->item != b->draws[draw].item)
                continue;
            pick->out -= part;
            pick->returned += part;
            come -= part;
            q -= part;
        }
    }
    naive_return_picks(b, NONE, draw, q);
}

/* q of what this draw gave comes back; once more: as what the undo took out by the line `taken`. */
void naive_return_draw(struct naive *b, int row, int draw, int64_t q, int taken)
{
    struct draw *from = &b->draws[draw];
    const struct happening *event = &b->happenings[row];
    struct worth v = naive_worth_leaves(from->value, q, from->out);
    struct line *line = naive_line_add(b, LINE_RETURN);
    int number = (int)(line - b->lines);
    int from_brought = b->brought_count;

    line->event = row;
    line->target = from->event;
    line->item = from->item;
    line->place = event->place;
    line->draw = draw;
    line->q = q;
    line->v = line->gain = v;
    line->side = ROLE_ROUNDING;
    from->value = naive_worth_minus(from->value, v);
    from->out -= q;
    if (taken != NONE)
        naive_swap_again(b, row, taken, q);
    else
        naive_swap_named(b, row, draw, q);
    switch (b->items[from->item].method) {
    case METHOD_FIFO:
    case METHOD_LIFO:
        line->layer = naive_inflow_layer(b, from->item, q, v, from->layer);
        break;
    case METHOD_AVERAGE:
    case METHOD_PERIOD_AVERAGE:
        naive_pool_gain(b, from->item, q, v);
        naive_firm(b, from->item);
        break;
    case METHOD_STANDARD:
        line->gain = naive_standard_move(b, from->item, q);
        line->std_row = b->items[from->item].std_row;
        if (line->std_row != from->std_row)
            line->side = ROLE_REVALUATION;
        naive_post_astray(b, from->event, from->item, line->side, naive_worth_minus(v, line->gain));
        break;
    }
    if (taken == NONE && !names_lots(b, b->now)) {
        naive_return_picks(b, number, draw, q);
        return;
    }
    if (taken != NONE)
        naive_lots_return(b, taken, number, q);
    else
        naive_lots_enter(b, row, number, q);
    naive_return_picks_as(b, from_brought, draw, q);
}

static int64_t return_owed(struct naive *b, int row, int sale, int64_t q)
{
    for (int i = b->owed_count - 1; i >= 0 && q > 0; i--) {
        struct owed *owed = &b->owed[i];
        int64_t part = naive_least(q, owed->b - owed->a);
        struct line *line;

        if (owed->event != sale || owed->item != b->happenings[row].item || part == 0)
            continue;
        line = naive_line_add(b, LINE_UNOWED);
        line->event = row;
        line->target = sale;
        line->need = owed->need;
        line->run = owed->run;
        line->a = owed->b - part;
        line->q = part;
        owed->b -= part;
        line->v = naive_interval_value(b, owed->run, line->a, part);
        naive_post_owed(b, owed->item, naive_worth_minus(naive_worth_none(), line->v));
        q -= part;
    }
    return q;
}

/* Takes back up to q of one sale; answers the rest. */
int64_t naive_return_of_sale(struct naive *b, int row, int sale, int64_t q)
{
    for (int i = b->draw_count - 1; i >= 0 && q > 0; i--)
        if (b->draws[i].event == sale && b->draws[i].item == b->happenings[row].item &&
            !b->draws[i].written_off && b->draws[i].out > 0) {
            int64_t part = naive_least(q, b->draws[i].out);

            naive_return_draw(b, row, i, part, NONE);
            q -= part;
        }
    q = return_owed(b, row, sale, q);
    naive_event_rebook(b, sale);
    return q;
}

/* Newest draws of the sale first. */
void naive_return_goods(struct naive *b, int row, int64_t q)
{
    const struct happening *event = &b->happenings[row];

    if (event->of != NONE)
        q = naive_return_of_sale(b, row, event->of, q);
    for (int i = b->happening_count - 1; i >= 0 && q > 0 && event->of == NONE; i--)
        if (naive_event_is_sale(b, i) && b->happenings[i].item == event->item &&
            b->happenings[i].party == event->party)
            q = naive_return_of_sale(b, row, i, q);
    naive_return_unknown(b, row, q);
}

/* More than any sale has out, at what such goods cost. */
void naive_return_unknown(struct naive *b, int row, int64_t q)
{
    const struct happening *event = &b->happenings[row];
    struct dest sales;
    struct price price;

    if (q == 0)
        return;
    sales = naive_dest_of(b, event->item, ROLE_COST_OF_SALES);
    price = naive_price_current(b, event->item);
    naive_inflow(b, row, q, naive_price_times(&price, q), sales);
}

/* ---- keeping ---- */

static enum status count_stock(struct naive *b, const struct event *e, int row, int64_t q)
{
    struct happening *event = &b->happenings[row];
    int64_t more = q - naive_counted(b, row);
    struct worth v = naive_worth_none();
    struct price price;

    event->books_said = q - more;
    event->differed = more;
    event->dest = naive_dest_of(b, event->item, ROLE_SHRINKAGE);
    if (more < 0) {
        int need = (int)(naive_need_add(b, row, event->item, event->place) - b->needs);

        naive_pick_counted(b, need, -more);
        naive_draw_take(b, need, event->item, -more);
        naive_event_rebook(b, row);
        naive_settle_note(b, event->item, event->place);
    }
    if (more <= 0)
        return OK;
    if (event_has(e, FIELD_COST)) {
        enum status status = cost_stated(b, e, event->item, more, &v.of[MATERIAL]);

        if (status)
            return status;
        naive_inflow(b, row, more, v, event->dest);
        last_price_set(b, event->item, more, v);
        return OK;
    }
    price = naive_price_current(b, event->item);
    event->unpriced = price.none;
    naive_inflow(b, row, more, naive_price_times(&price, more), event->dest);
    return OK;
}

void naive_expense_post(struct naive *b, int row, int64_t amount)
{
    b->happenings[row].live += amount;
    naive_entry_post(b, NONE, ROLE_INCURRED, amount);
    naive_entry_post(b, NONE, ROLE_PAYABLES, -amount);
}

static enum status fact_without_item(struct naive *b, const struct event *e, int row)
{
    int64_t amount = 0;
    enum status status;

    if (e->verb == VERB_EXPENSE) {
        status = naive_money_stated(b, e, &amount);
        if (status)
            return status;
        if (amount <= 0)
            return naive_refuse(b, NUMBER_SIGN, e->item);
        naive_expense_post(b, row, amount);
        return OK;
    }
    b->happenings[row].live = QTY_ONE;
    b->happenings[row].closed_before = e->to_day.number;
    if (e->verb == VERB_CLOSE && e->to_day.number > b->closed &&
        e->to_day.number <= b->happenings[row].day) {
        b->happenings[row].books = e->to_day.number;
        naive_trigger_until(b, row, e->to_day.number);
    }
    if (e->verb == VERB_CLOSE || e->verb == VERB_REOPEN) {
        status = e->verb == VERB_CLOSE ? naive_books_close(b, e->to_day.number)
                                       : naive_books_reopen(b, e->to_day.number, row);
        return status ? naive_refuse(b, status, (struct slice){ 0 }) : OK;
    }
    naive_trigger_ended(b, row); /* tick */
    return OK;
}

/* ---- names ---- */

static enum status place_resolve(struct naive *b, const struct event *e, enum field field,
                                 struct slice name, int *place)
{
    if (!event_has(e, field))
        return OK;
    *place = naive_place_find(b, name);
    return *place == NONE ? naive_refuse(b, PLACE_UNKNOWN, name) : OK;
}

static enum status of_resolve(struct naive *b, const struct event *e, struct happening *row)
{
    const struct happening *of;

    if (!event_has(e, FIELD_OF))
        return OK;
    row->of = naive_key_find(b, e->of);
    if (row->of == NONE)
        return naive_refuse(b, KEY_UNKNOWN, e->of);
    of = &b->happenings[row->of];
    if (e->verb == VERB_RETURN && (!naive_event_is_sale(b, row->of) || of->item != row->item))
        return naive_refuse(b, KEY_UNKNOWN, e->of);
    if (e->verb == VERB_RETURN_TO_SUPPLIER &&
        (of->item != row->item ||
         (of->vendor == 0 && (of->verb != VERB_RECEIVE || inflow_of(b, row->of) == NONE))))
        return naive_refuse(b, KEY_UNKNOWN, e->of);
    return OK;
}

static enum status names_resolve(struct naive *b, const struct event *e, struct happening *row)
{
    enum status status = place_resolve(b, e, FIELD_PLACE, e->place, &row->place);

    if (status == OK)
        status = place_resolve(b, e, FIELD_FROM_PLACE, e->from_place, &row->from_place);
    if (status == OK && event_has(e, FIELD_PARTY)) {
        row->party = naive_name_find(b->parties, b->party_count, e->party);
        if (row->party == NONE)
            status = naive_refuse(b, PARTY_UNKNOWN, e->party);
    }
    if (status == OK && event_has(e, FIELD_REASON)) {
        row->reason = naive_name_find(b->reasons, b->reason_count, e->reason);
        if (row->reason == NONE)
            status = naive_refuse(b, REASON_UNKNOWN, e->reason);
    }
    if (status == OK && event_has(e, FIELD_WITH)) {
        row->with = naive_item_find(b, e->with);
        if (row->with == NONE)
            status = naive_refuse(b, ITEM_UNKNOWN, e->with);
    }
    if (status == OK && event_has(e, FIELD_FOR)) {
        row->with = naive_item_find(b, e->product);
        if (row->with == NONE)
            status = naive_refuse(b, ITEM_UNKNOWN, e->product);
    }
    if (status == OK && event_has(e, FIELD_ORDER)) {
        row->order = naive_order_find(b, e->order);
        if (row->order == NONE)
            status = naive_refuse(b, ORDER_UNKNOWN, e->order);
    }
    if (status == OK)
        status = of_resolve(b, e, row);
    return status;
}

static enum status fact_of_item(struct naive *b, const struct event *e, int number, int64_t q)
{
    struct happening *row = &b->happenings[number];

    if (e->verb == VERB_STAGE)
        return naive_stage(b, e, number, q);
    if (e->verb == VERB_UNSTAGE)
        return naive_unstage(b, e, number, q);
    if (e->verb == VERB_EMPTY)
        row->from_place = row->place;
    if (row->place == NONE && e->verb != VERB_UNBUILD)
        row->place = naive_home_of(b, row->item);
    if (e->verb != VERB_EMPTY)
        naive_standard_touch(b, row->item);
    switch ((int)e->verb) {
    case VERB_OPENING:
    case VERB_RECEIVE:
        return receive(b, e, number, q);
    case VERB_RETURN_TO_SUPPLIER:
        return return_to_supplier(b, number, q);
    case VERB_UNBUILD:
        return naive_unbuild(b, e, number, q);
    case VERB_SCRAP:
        return outflow(b, number, ROLE_SCRAP, q);
    case VERB_SHIP:
    case VERB_SELL:
        return naive_deliver(b, e, number, q);
    case VERB_EMPTY:
        naive_trigger_empty(b, number, event_has(e, FIELD_QTY) ? q : INT64_MAX);
        return OK;
    case VERB_ISSUE:
        row->manual = event_has(e, FIELD_ORDER) || event_has(e, FIELD_FOR);
        if (row->manual)
            return naive_trigger_manual(b, number, q);
        return outflow(b, number, ROLE_EXPENSE + row->reason, q);
    case VERB_RETURN:
        naive_return_goods(b, number, q);
        return OK;
    case VERB_COUNT_STOCK:
        return count_stock(b, e, number, q);
    case VERB_MOVE:
    case VERB_HOLD:
    case VERB_UNHOLD:
        row->live = q;
        return naive_shift_goods(b, e, number, q);
    case VERB_IDENTIFY:
        row->live = q;
        return naive_identify(b, e, number, q);
    default: /* settle */
        row->dest = naive_dest_of(b, row->item, ROLE_EXPENSE + row->reason);
        return naive_settle_by_hand(b, number, &q, false);
    }
}

/* Nothing of it lies here or is owed, and nothing will come. */
static bool bulk_refuses(const struct naive *b, enum verb verb, int item)
{
    bool asks = verb == VERB_COUNT_STOCK || verb == VERB_MOVE || verb == VERB_SELL ||
                verb == VERB_SHIP || verb == VERB_SCRAP || verb == VERB_ISSUE ||
                verb == VERB_RETURN || verb == VERB_RETURN_TO_SUPPLIER || verb == VERB_UNBUILD ||
                verb == VERB_REWORK;

    return asks && naive_is_bulk(b, item) && naive_pool_on_hand(b, item) == 0 &&
           naive_owed_at(b, item, NONE) == 0;
}

static enum status lots_resolve(struct naive *b, const struct event *e, int number, int64_t q)
{
    bool begins = e->verb == VERB_SELL || e->verb == VERB_ISSUE || e->verb == VERB_SHIP ||
                  e->verb == VERB_SCRAP || e->verb == VERB_MOVE;
    bool owes = e->verb == VERB_SELL || (e->verb == VERB_SHIP && b->ship_sells) ||
                e->verb == VERB_SCRAP || (e->verb == VERB_ISSUE && event_has(e, FIELD_REASON));
    const struct lot_words words = {
        b->happenings[number].item, q, e->lot, e->serials, begins, owes
    };

    if (e->verb == VERB_RECEIVE || e->verb == VERB_OPENING || e->verb == VERB_RETURN ||
        e->verb == VERB_COUNT_STOCK)
        return naive_lots_in(b, e, number, q);
    if (e->verb == VERB_IDENTIFY)
        return naive_lots_identified(b, e, number, q);
    if (naive_makes_on(b, number)) /* what it names may be made yet */
        return OK;
    return naive_lots_out(b, number, NONE, &words);
}

static bool item_is_stocked(const struct naive *b, int item)
{
    return b->items[item].kind == KIND_BOUGHT || b->items[item].kind == KIND_MADE;
}

static bool item_fits(const struct naive *b, enum verb verb, int item)
{
    if (verb == VERB_COMPLETE || verb == VERB_OPERATION || verb == VERB_FLUSH)
        return true; /* they look for themselves */
    return item_is_stocked(b, item) && !bulk_refuses(b, verb, item);
}

static enum status item_resolve(struct naive *b, const struct event *e, struct happening *row)
{
    if (e->verb == VERB_START ||
        ((e->verb == VERB_FLUSH || e->verb == VERB_STAGE || e->verb == VERB_UNSTAGE) &&
         !event_has(e, FIELD_ITEM)))
        return OK;
    row->item = naive_item_find(b, e->item);
    if (row->item == NONE)
        return naive_refuse(b, ITEM_UNKNOWN, e->item);
    return item_fits(b, e->verb, row->item) ? OK : naive_refuse(b, ITEM_KIND, e->item);
}

static bool receipt_alone(struct naive *b, const struct event *e, int number, enum status *status)
{
    bool outside = false;

    *status = naive_is_subcontract(b, number, &outside);
    if (*status == OK && outside)
        *status = naive_subcontract(b, e, number);
    else if (*status == OK && e->line_count > 0)
        *status = naive_refuse(b, FIELD_UNKNOWN, e->item);
    return outside || *status != OK;
}

/* Those that read their quantity themselves; false: it is none of them. */
static bool fact_alone(struct naive *b, const struct event *e, int number, enum status *status)
{
    switch ((int)e->verb) {
    case VERB_COMPLETE:
    case VERB_OPERATION:
        *status = naive_complete(b, e, number);
        return true;
    case VERB_REWORK:
        *status = naive_rework(b, e, number);
        return true;
    case VERB_START:
        *status = naive_start(b, e, number);
        return true;
    case VERB_LOT:
        *status = naive_lot_expires(b, e, number);
        return true;
    case VERB_RECEIVE:
        return receipt_alone(b, e, number, status);
    case VERB_FLUSH:
        *status = naive_trigger_flush(b, number, e->issue);
        return true;
    case VERB_STAGE:
        if (event_has(e, FIELD_ITEM))
            return false;
        *status = naive_stage_all(b, e, number);
        return true;
    case VERB_UNSTAGE:
        if (event_has(e, FIELD_ITEM))
            return false;
        *status = naive_unstage(b, e, number, QTY_ONE);
        return true;
    default:
        return false;
    }
}

enum status naive_fact(struct naive *b, const struct event *e, int number)
{
    struct happening *row = &b->happenings[number];
    int64_t q = 0;
    enum status status;

    if (e->verb == VERB_ORDER || e->verb == VERB_FINISH)
        return naive_order(b, e, number);
    if (e->verb == VERB_ACCEPT)
        return naive_accept(b, e, number);
    if (e->verb == VERB_LANDED)
        return naive_land(b, e, number);
    if (e->verb == VERB_REPRICE)
        return naive_reprice(b, e, number);
    if (e->verb == VERB_EXPENSE || e->verb == VERB_TICK || e->verb == VERB_CLOSE ||
        e->verb == VERB_REOPEN)
        return fact_without_item(b, e, number);
    status = item_resolve(b, e, row);
    if (status == OK)
        status = names_resolve(b, e, row);
    if (status)
        return status;
    if (fact_alone(b, e, number, &status))
        return status;
    status = naive_base_qty(b, row->item, e->amount, &q);
    if (status)
        return status;
    if (q < 0 || (q == 0 && e->verb != VERB_COUNT_STOCK &&
                  (e->verb != VERB_EMPTY || event_has(e, FIELD_QTY))))
        return naive_refuse(b, NUMBER_SIGN, e->item);
    if (row->with != NONE && !item_is_stocked(b, row->with))
        return naive_refuse(b, ITEM_KIND, e->item);
    status = lots_resolve(b, e, number, q);
    return status ? status : fact_of_item(b, e, number, q);
}
