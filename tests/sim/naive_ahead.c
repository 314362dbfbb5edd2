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

/* What a person handed out was there, whatever is wrong with it. */
static void hand_note(struct naive *b, const struct bringing *what, struct tag tag)
{
    struct happening *row = &b->happenings[what->event];

    row->used[0] |= b->lots[tag.lot].expiry < row->day;
    row->used[1] |= tag.kept != KEPT_FREE;
    row->used[2] |= tag.claim != NONE && tag.claim != what->order;
}

/* Free, claimed by this order, then (of what has a lot) whatever it is kept for. */
static int hand_rank(const struct bringing *what, struct tag tag)
{
    if (naive_tag_is_free(tag))
        return 0;
    if (tag.claim == what->order)
        return 1;
    return tag.lot == NONE ? NONE : 2;
}

/* Of a lot, or of goods without one that are it. */
struct handed {
    int lot;
    bool unknown;
    int64_t left;
};

static void hand_lot_at(struct naive *b, const struct bringing *what, struct handed *handed,
                        int place)
{
    int rows[HELD_MAX];
    int count = naive_rows_at(b, what->item, place, rows);

    for (int pass = 0; pass < 3 && place != what->to; pass++)
        for (int i = 0; i < count && handed->left > 0; i++) {
            struct tag tag = b->stocks[rows[i]].tag;
            int64_t part = naive_least(handed->left, b->stocks[rows[i]].qty);
            struct moved moved = { .event = what->event,
                                   .of = NONE,
                                   .item = what->item,
                                   .from = place,
                                   .to = what->to,
                                   .before = tag,
                                   .after = naive_tag_of(handed->lot),
                                   .by = b->now };

            if (tag.lot != (handed->unknown ? NONE : handed->lot) || hand_rank(what, tag) != pass ||
                part == 0)
                continue;
            moved.after.claim = what->order;
            tag.lot = handed->lot;
            hand_note(b, what, tag);
            naive_shift_row(b, &moved, part);
            handed->left -= part;
        }
}

static void hand_lot(struct naive *b, const struct bringing *what, struct handed *handed)
{
    int places[OWNER_MAX];
    int count = naive_places_of(b, what->item, what->from, places);
    int place = NONE;

    for (int i = 0; i < count; i++)
        hand_lot_at(b, what, handed, places[i]);
    while (what->from == NONE && !handed->unknown && handed->left > 0) {
        place = naive_place_by_name(b, what->item, handed->lot, what->to);
        if (place == NONE)
            break;
        hand_lot_at(b, what, handed, place);
    }
}

/* Up to q of the lots that the issue names, which are all that it hands out; answers what is left.
 */
static int64_t hand_named(struct naive *b, const struct bringing *what, int64_t q)
{
    for (int i = 0; i < b->named_count && b->refused == OK; i++) {
        const struct named as = b->named[i];
        struct handed handed = { .lot = as.lot, .left = naive_least(as.q, q) };
        int64_t wanted = handed.left;
        bool heard;

        if (as.event != b->now || as.need != NONE)
            continue;
        heard = naive_lot_is_heard(b, as.lot);
        handed.unknown = naive_lot_may_be_unknown(b, as.lot);
        hand_lot(b, what, &handed);
        if (!heard && handed.left > 0)
            b->refused = naive_refuse(b, LOT_UNKNOWN, slice_of(b->lots[as.lot].text));
        q -= wanted - handed.left;
        b->named[i].handed |= handed.left < wanted;
        b->staged_often.of[STAGED_AHEAD_NAMED] += handed.unknown && handed.left < wanted;
    }
    return q;
}

static bool names_some(const struct naive *b)
{
    for (int i = 0; i < b->named_count; i++)
        if (b->named[i].event == b->now && b->named[i].need == NONE)
            return true;
    return false;
}

/* Of what it claims, of free goods, then of the shelf; answers what is left of q. */
static int64_t hand_any(struct naive *b, const struct bringing *what, int64_t q)
{
    struct bringing shelf = *what;

    shelf.from = naive_place_find(b, SLICE("shelf"));
    q = all_claims_go(b, what, q);
    q = naive_bring(b, what, q);
    return naive_bring(b, &shelf, q);
}

enum status naive_hand_out(struct naive *b, int event, int64_t *q)
{
    const struct happening *row = &b->happenings[event];
    struct bringing what = { .event = event,
                             .order = row->order,
                             .item = row->item,
                             .from = row->from_place,
                             .to = naive_issued(b) };
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
    short_of = names_some(b) ? hand_named(b, &what, part) : hand_any(b, &what, part);
    b->staged_often.of[STAGED_AHEAD]++;
    if (b->refused != OK)
        return b->refused;
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
