#include "naive_pass.h"
#include "naive_stage.h"
#include "naive_trigger.h"

int naive_issued(const struct naive *b)
{
    return naive_place_find(b, SLICE("issued"));
}

/* What lies there for the order and has not expired. */
int64_t naive_issued_for(const struct naive *b, int item, int order)
{
    return naive_claim_at(b, item, order, naive_issued(b));
}

/* ---- a report ---- */

int64_t naive_take_issued(struct naive *b, int need, int64_t q)
{
    struct need *row = &b->needs[need];
    int order = b->happenings[row->event].order;

    if (row->until != ISSUE_MANUAL || order == NONE)
        return 0;
    q = naive_least(q, naive_issued_for(b, row->item, order));
    if (q == 0)
        return 0;
    naive_standard_touch(b, row->item);
    (void)naive_pick_claims(b, need, naive_issued(b), q);
    naive_draw_take(b, need, row->item, q);
    b->staged_often.of[STAGED_AHEAD_TAKEN]++;
    return q;
}

/* ---- an issue ---- */

/* Of what its order claims at a place; answers what is left of q. */
static int64_t claims_go(struct naive *b, const struct bringing *what, int place, int64_t q)
{
    int rows[HELD_MAX];
    int count = naive_rows_at(b, what->item, place, rows);

    naive_pass_bringing_staged(b, &(struct sought){ what->need, what->item, place, q, q },
                               what->order);
    for (int i = 0; i < count && q > 0; i++) {
        const struct stock *stock = &b->stocks[rows[i]];
        int64_t part = naive_least(q, stock->qty);
        struct moved moved = { .event = what->event,
                               .of = NONE,
                               .item = what->item,
                               .from = place,
                               .to = what->to,
                               .before = stock->tag,
                               .after = stock->tag,
                               .by = b->now };

        if (stock->tag.claim != what->order || naive_lot_is_expired(b, stock->tag.lot))
            continue;
        naive_shift_row(b, &moved, part);
        q -= part;
    }
    return q;
}

static int64_t all_claims_go(struct naive *b, const struct bringing *what, int64_t q)
{
    if (what->from != NONE && what->from != what->to)
        return claims_go(b, what, what->from, q);
    for (int pass = 0; pass < 2 && what->from == NONE; pass++)
        for (int place = 0; place < b->place_count; place++)
            if (naive_is_line(b, place) == (pass == 0) && place != what->to)
                q = claims_go(b, what, place, q);
    return q;
}

enum status naive_hand_out(struct naive *b, int event, int64_t *q)
{
    const struct happening *row = &b->happenings[event];
    struct bringing what = { .event = event,
                             .order = row->order,
                             .item = row->item,
                             .from = row->from_place,
                             .to = naive_issued(b) };
    struct bringing shelf = what;
    enum status status;
    int64_t part = 0;
    int64_t short_of;

    if (row->order == NONE || *q == 0 || !naive_order_is_open(b, row->order) ||
        b->happenings[row->order].of_reworks)
        return OK;
    status = naive_asked_by_hand(b, row->order, row->item, &part);
    if (status)
        return status;
    part = naive_most(0, part - naive_issued_for(b, row->item, row->order));
    part = naive_least(part, *q);
    if (part == 0)
        return OK;
    *q -= part;
    naive_standard_touch(b, row->item);
    shelf.from = naive_place_find(b, SLICE("shelf"));
    short_of = all_claims_go(b, &what, part);
    short_of = naive_bring(b, &what, short_of);
    short_of = naive_bring(b, &shelf, short_of);
    b->staged_often.of[STAGED_AHEAD]++;
    return short_of > 0 ? naive_refuse(b, STOCK_SHORT, slice_of(b->items[row->item].text)) : OK;
}

int64_t naive_handed_live(const struct naive *b, int event)
{
    int64_t sum = 0;

    for (int i = 0; i < b->moved_count; i++)
        if (b->moved[i].event == event && b->moved[i].of == NONE)
            sum += b->moved[i].q;
    return sum;
}

int64_t naive_handed_back(struct naive *b, int event, int64_t q)
{
    int64_t left = q;

    for (int i = b->moved_count - 1; i >= 0 && left > 0; i--)
        if (b->moved[i].event == event && b->moved[i].of == NONE)
            left -= naive_shift_one_back(b, i, left);
    b->staged_often.of[STAGED_AHEAD_BACK] += left < q;
    return q - left;
}

int64_t naive_handed_again(struct naive *b, int event, int undo_row, int64_t q)
{
    int64_t left = q;
    int order = b->happenings[event].order;

    if (order == NONE || !naive_order_is_open(b, order))
        return 0;
    for (int i = b->moved_count - 1; i >= 0 && left > 0; i--)
        if (b->moved[i].event == undo_row && b->moved[i].of != NONE)
            left -= naive_shift_one_again(b, i, left);
    b->staged_often.of[STAGED_AHEAD_AGAIN] += left < q;
    return q - left;
}
