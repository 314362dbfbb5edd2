#include "naive_report.h"
#include "naive_stage.h"

/* Section 18.8 to 18.12: goods that failed go out, and come back with what their repair took. */

bool naive_is_goods(const struct naive *b, int need)
{
    const struct happening *row = &b->happenings[b->needs[need].event];

    return row->verb == VERB_REWORK && row->rework.goods == need;
}

/* What a need has taken and owes. */
static struct worth goods_cost(const struct naive *b, int need)
{
    struct worth cost = naive_worth_none();

    for (int i = 0; i < b->draw_count; i++)
        if (b->draws[i].need == need)
            cost = naive_worth_plus(cost, b->draws[i].value);
    for (int i = 0; i < b->owed_count; i++)
        if (b->owed[i].need == need)
            cost = naive_worth_plus(cost, naive_interval_value(b, b->owed[i].run, b->owed[i].a,
                                                               b->owed[i].b - b->owed[i].a));
    return cost;
}

/* What its parts and conversion cost, all of which a reason bears. */
static struct worth repair_cost(const struct naive *b, int event)
{
    const struct happening *row = &b->happenings[event];
    struct worth cost = naive_worth_none();

    for (int i = 0; i < b->need_count; i++)
        if (b->needs[i].event == event && i != row->rework.goods)
            cost = naive_worth_plus(cost, goods_cost(b, i));
    return naive_worth_plus(cost, row->conversion);
}

struct worth naive_rework_cost(const struct naive *b, int event, struct worth cost)
{
    const struct happening *row = &b->happenings[event];

    return naive_worth_plus(row->reason == NONE ? cost : naive_worth_none(), row->rework.brought);
}

void naive_rework_book(struct naive *b, int event)
{
    struct happening *row = &b->happenings[event];
    struct worth outside;
    struct worth expensed;

    if (row->verb != VERB_REWORK)
        return;
    outside = naive_worth_minus(goods_cost(b, row->rework.goods), row->rework.brought);
    naive_post_own(b, event, ROLE_PRODUCTION_VARIANCE,
                   naive_worth_minus(outside, row->rework.outside));
    row->rework.outside = outside;
    if (row->reason == NONE)
        return;
    expensed = repair_cost(b, event);
    naive_post_dest(b, row->dest, naive_worth_minus(expensed, row->rework.expensed));
    row->rework.expensed = expensed;
}

/* ---- it happens ---- */

static enum status parts_read(struct naive *b, const struct event *e, int event)
{
    int item = b->happenings[event].item;

    for (int i = 0; i < e->line_count; i++) {
        const struct event_line *line = &e->lines[i];
        int part = naive_item_find(b, line->item);

        if (part == NONE)
            return naive_refuse(b, ITEM_UNKNOWN, line->item);
        if (line->place.size && naive_place_find(b, line->place) == NONE)
            return naive_refuse(b, PLACE_UNKNOWN, line->place);
        if (b->items[part].in_process ||
            (b->items[part].kind != KIND_BOUGHT && b->items[part].kind != KIND_MADE))
            return naive_refuse(b, ITEM_KIND, line->item);
        if (naive_bill_reaches(b, part, item))
            return naive_refuse(b, BILL_CYCLE, line->item);
    }
    return OK;
}

/* The goods first, then each part. */
static enum status needs_set(struct naive *b, const struct event *e, int event, int64_t n)
{
    struct happening *row = &b->happenings[event];
    const struct lot_words goods = { row->item, n, e->lot, e->serials, false, false };
    enum status status;

    row->rework.goods = (int)(naive_need_add(b, event, row->item, row->from_place) - b->needs);
    b->needs[row->rework.goods].qty = n;
    status = naive_lots_out(b, event, row->rework.goods, &goods);
    for (int i = 0; i < e->line_count && status == OK; i++) {
        const struct event_line *line = &e->lines[i];
        int item = naive_item_find(b, line->item);
        int place = line->place.size ? naive_place_find(b, line->place) : NONE;
        int need = (int)(naive_need_add(b, event, item, place) - b->needs);
        struct lot_words words = { item, 0, line->lot, line->serials, true, true };

        status = naive_base_qty(b, item, (struct amount){ line->qty, line->unit }, &words.q);
        b->needs[need].qty = words.q;
        b->needs[need].claimed_at = place;
        b->needs[need].by_line = true;
        if (status == OK)
            status = naive_lots_out(b, event, need, &words);
    }
    return status;
}

/* What is kept so, at the places in order. */
int64_t naive_pick_kept(struct naive *b, int need, enum kept kept, int64_t q)
{
    const struct need *row = &b->needs[need];
    int places[OWNER_MAX];
    int count = naive_places_of(b, row->item, row->place, places);

    for (int k = 0; k < count; k++) {
        int rows[HELD_MAX];
        int held = naive_rows_at(b, row->item, places[k], rows);

        for (int i = 0; i < held && q > 0; i++) {
            const struct stock *stock = &b->stocks[rows[i]];
            int64_t part = naive_least(q, stock->qty);

            if (stock->tag.kept != kept)
                continue;
            naive_pick_row(b, need, rows[i], part);
            q -= part;
        }
    }
    return q;
}

/* Of one lot and status; answers what is left. */
static int64_t pick_lot_kept(struct naive *b, int need, int lot, enum kept kept, int64_t q)
{
    const struct need *row = &b->needs[need];
    struct tag tag = naive_tag_of(lot);
    int places[OWNER_MAX];
    int count = naive_places_of(b, row->item, row->place, places);

    tag.kept = kept;
    for (int k = 0; k < count; k++)
        for (int i = 0; i < b->stock_count && q > 0; i++) {
            const struct stock *stock = &b->stocks[i];
            int64_t part = naive_least(q, stock->qty);

            if (stock->item != row->item || stock->place != places[k] || part == 0 ||
                !naive_tag_same(stock->tag, tag))
                continue;
            naive_pick_row(b, need, i, part);
            q -= part;
        }
    return q;
}

int64_t naive_pick_own(struct naive *b, int need, int receipt, int64_t q)
{
    static const enum kept order[] = { KEPT_HELD, KEPT_FREE, KEPT_INSPECT };

    for (int i = 0; i < b->brought_count; i++)
        b->brought[i].left = b->brought[i].q;
    for (int k = 0; k < 3; k++)
        for (int i = 0; i < b->brought_count; i++) {
            struct brought *row = &b->brought[i];
            int64_t most = naive_least(q, row->left);

            if (row->event != receipt || row->lot == NONE)
                continue;
            most -= pick_lot_kept(b, need, row->lot, order[k], most);
            row->left -= most;
            q -= most;
        }
    return q;
}

static enum status goods_out(struct naive *b, int need)
{
    int item = b->needs[need].item;
    int64_t q = b->needs[need].qty;
    int64_t rest = q;
    enum status status;

    if (!naive_need_is_named(b, need, item)) {
        rest -= naive_pick_claims(b, need, NONE, rest);
        rest = naive_pick_kept(b, need, KEPT_HELD, rest);
        rest = naive_pick_kept(b, need, KEPT_INSPECT, rest);
    }
    rest -= naive_pick_places(b, need, item, b->needs[need].place, rest);
    if (b->happenings[b->needs[need].event].order != NONE && !naive_need_is_named(b, need, item))
        rest -= naive_pick_places(b, need, item, naive_place_find(b, SLICE("shelf")), rest);
    naive_draw_take(b, need, item, q - rest);
    status = naive_short_or_owe(b, need, rest);
    return status;
}

static void good_in(struct naive *b, int event)
{
    struct happening *row = &b->happenings[event];
    struct worth split[3];

    naive_post_added(b, event, naive_worth_minus(naive_worth_none(), row->conversion));
    naive_split_book(b, event, split);
    row->booked = split[2];
    if (row->good == 0)
        return;
    naive_product_to_pool(b, event, row->good, split[2]);
    naive_lots_reworked(b, event, row->rework.goods, row->good);
}

static enum status quantities(struct naive *b, const struct event *e, struct happening *row)
{
    enum status status = naive_base_qty(b, row->item, e->amount, &row->good);

    if (status == OK && event_has(e, FIELD_SCRAPPED))
        status = naive_base_qty(b, row->item, (struct amount){ e->scrapped, e->amount.unit },
                                &row->scrapped);
    if (status == OK && event_has(e, FIELD_LOST))
        status =
            naive_base_qty(b, row->item, (struct amount){ e->lost, e->amount.unit }, &row->lost);
    row->good_posted = row->good;
    if (status == OK && (row->good < 0 || row->scrapped < 0 || row->lost < 0 ||
                         row->good + row->scrapped + row->lost == 0))
        status = naive_refuse(b, NUMBER_SIGN, e->item);
    return status;
}

/* What the goods brought counts only when what is not there has settled: until then it has no
   product that could bear it. */
static enum status all_out(struct naive *b, int event)
{
    int goods = b->happenings[event].rework.goods;
    struct worth brought;
    enum status status = goods_out(b, goods);

    if (status)
        return status;
    brought = goods_cost(b, goods);
    naive_settle_noted(b);
    b->happenings[event].rework.brought = brought;
    for (int i = goods + 1; i < b->need_count && status == OK; i++)
        status = naive_report_take(b, i, b->needs[i].qty);
    return status;
}

enum status naive_rework(struct naive *b, const struct event *e, int event)
{
    struct price said;
    struct happening *row = &b->happenings[event];
    int64_t n;
    enum status status;

    if (b->items[row->item].kind != KIND_MADE || b->items[row->item].in_process)
        return naive_refuse(b, ITEM_KIND, e->item);
    status = parts_read(b, e, event);
    if (status == OK)
        status = quantities(b, e, row);
    if (status == OK)
        status = naive_order_report(b, event);
    n = row->good + row->scrapped + row->lost;
    if (status == OK)
        status = needs_set(b, e, event, n);
    if (status)
        return status;
    row->product = row->item;
    if (row->place == NONE)
        row->place = naive_home_of(b, row->item);
    naive_standard_touch(b, row->item);
    if (b->items[row->item].method == METHOD_STANDARD && b->items[row->item].std_row == NONE)
        return naive_refuse(b, STANDARD_MISSING, e->item);
    row->scrap_dest = naive_dest_of(b, row->item, ROLE_SCRAP);
    row->loss_dest = naive_dest_of(b, row->item, ROLE_SHRINKAGE);
    if (row->reason != NONE)
        row->dest = naive_dest_of(b, row->item, ROLE_EXPENSE + row->reason);
    status = all_out(b, event);
    if (status)
        return status;
    said = naive_elements_said(b, e);
    row->conversion = naive_price_times(&said, n);
    good_in(b, event);
    return OK;
}

/* ---- undone, and done again ---- */

void naive_rework_back(struct naive *b, int event, int64_t s, int64_t n)
{
    struct reworked *row = &b->happenings[event].rework;
    struct worth stays;

    if (b->happenings[event].verb != VERB_REWORK)
        return;
    stays = naive_worth_part(row->brought, s, n);
    b->happenings[b->now].rework.taken_back = naive_worth_minus(row->brought, stays);
    row->brought = stays;
}

/* What is owed of them first, newest first; then draws. */
/* Newest first, of this item only (NONE: any, be it written off); answers what is left of q. */
static int64_t goods_drawn_back(struct naive *b, int need, int64_t q, int item)
{
    for (int i = b->draw_count - 1; i >= 0 && q > 0; i--) {
        int64_t x = naive_least(q, b->draws[i].out);

        if (b->draws[i].need != need || x == 0 ||
            (item != NONE && (b->draws[i].item != item || b->draws[i].written_off)))
            continue;
        naive_untake(b, i, x);
        q -= x;
    }
    return q;
}

void naive_goods_back(struct naive *b, int event, int64_t q)
{
    int need = b->happenings[event].rework.goods;

    if (b->happenings[event].verb != VERB_REWORK)
        return;
    if (b->undo_names != NONE)
        q = goods_drawn_back(b, need, q, b->happenings[event].item);
    for (int i = b->owed_count - 1; i >= 0 && q > 0; i--) {
        int64_t x = naive_least(q, b->owed[i].b - b->owed[i].a);

        if (b->owed[i].need != need || x == 0)
            continue;
        naive_unowe(b, i, x);
        q -= x;
    }
    goods_drawn_back(b, need, q, NONE);
    naive_rework_book(b, event);
}

void naive_rework_again(struct naive *b, int event, int undo_row, int64_t s, int64_t u)
{
    struct reworked *undone = &b->happenings[undo_row].rework;
    struct worth stays = naive_worth_part(undone->taken_back, s, u);
    struct reworked *row = &b->happenings[event].rework;

    if (b->happenings[event].verb != VERB_REWORK)
        return;
    row->brought = naive_worth_plus(row->brought, naive_worth_minus(undone->taken_back, stays));
    undone->taken_back = stays;
}
