#include "naive_inner.h"

#include <assert.h>
#include <string.h>

struct tag naive_tag_of(int lot)
{
    return (struct tag){ .lot = lot, .claim = NONE, .kept = KEPT_FREE };
}

bool naive_tag_same(struct tag a, struct tag b)
{
    return a.lot == b.lot && a.claim == b.claim && a.kept == b.kept;
}

bool naive_tag_is_free(struct tag tag)
{
    return tag.claim == NONE && tag.kept == KEPT_FREE;
}

/* On the day of the event. */
bool naive_lot_is_expired(const struct naive *b, int lot)
{
    return lot != NONE && b->lots[lot].expiry < b->happenings[b->now].day;
}

int64_t naive_on_hand(const struct naive *b, int item, int place)
{
    int64_t sum = 0;

    for (int i = 0; i < b->stock_count; i++)
        if (b->stocks[i].item == item && b->stocks[i].place == place)
            sum += b->stocks[i].qty;
    return sum;
}

bool naive_is_usable(const struct naive *b, const struct stock *row)
{
    return naive_tag_is_free(row->tag) && !naive_lot_is_expired(b, row->tag.lot);
}

int64_t naive_usable(const struct naive *b, int item, int place)
{
    int64_t sum = 0;

    for (int i = 0; i < b->stock_count; i++)
        if (b->stocks[i].item == item && b->stocks[i].place == place &&
            naive_is_usable(b, &b->stocks[i]))
            sum += b->stocks[i].qty;
    return sum;
}

/* ---- the order of taking ---- */

static int by(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

/* Free, then claimed by order, in inspection, held. */
static int rank_of(struct tag tag)
{
    if (tag.claim != NONE)
        return 1;
    return tag.kept == KEPT_FREE ? 0 : tag.kept == KEPT_INSPECT ? 2 : 3;
}

int naive_lot_by(const struct naive *b, int item, int x, int y)
{
    int order = 0;

    if (x == NONE || y == NONE)
        return by(x, y);
    if (b->items[item].picking == PICKING_FEFO)
        order = by(b->lots[x].expiry, b->lots[y].expiry);
    if (order == 0)
        order = by(b->lots[x].day, b->lots[y].day);
    return order ? order : by(b->lots[x].begun, b->lots[y].begun);
}

static bool comes_before(const struct naive *b, const struct stock *x, const struct stock *y)
{
    int order = by(rank_of(x->tag), rank_of(y->tag));

    if (order == 0)
        order = by(x->tag.claim, y->tag.claim);
    return (order ? order : naive_lot_by(b, x->item, x->tag.lot, y->tag.lot)) < 0;
}

int naive_rows_at(const struct naive *b, int item, int place, int rows[HELD_MAX])
{
    int count = 0;

    for (int i = 0; i < b->stock_count; i++) {
        const struct stock *row = &b->stocks[i];
        int at = count;

        if (row->item != item || row->place != place || row->qty == 0)
            continue;
        assert(count < HELD_MAX);
        while (at > 0 && comes_before(b, row, &b->stocks[rows[at - 1]]))
            at--;
        memmove(&rows[at + 1], &rows[at], sizeof(*rows) * (size_t)(count - at));
        rows[at] = i;
        count++;
    }
    return count;
}

/* In the order of taking: of lots that had not begun by the event's day last. */
int naive_rows_to_take(const struct naive *b, int item, int place, int rows[HELD_MAX])
{
    int all[HELD_MAX];
    int held = naive_rows_at(b, item, place, all);
    int count = 0;

    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < held; i++) {
            int lot = b->stocks[all[i]].tag.lot;
            bool to_come = lot != NONE && b->lots[lot].day > b->happenings[b->now].day;

            if (to_come == (pass == 1))
                rows[count++] = all[i];
        }
    return count;
}

/* ---- what is taken back leaves ---- */

/* Goods on their way out. */
struct leaving {
    int need; /* by a pick of it; NONE: they are gone */
    int item;
    int event; /* only the own lots of this inflow; NONE: whatever it is */
    int line;
    int64_t q;
    int taken; /* the undo's line that remembers; NONE: none */
    bool told; /* those that the undo names */
};

static void leave_row(struct naive *b, struct leaving *goods, int row)
{
    struct stock *stock = &b->stocks[row];
    int64_t part = naive_least(stock->qty, goods->q);

    if (part == 0)
        return;
    stock->qty -= part;
    goods->q -= part;
    naive_lot_moved(b, stock->tag.lot);
    if (goods->need != NONE)
        naive_pick_add(b, goods->need, stock, part);
    if (goods->taken != NONE)
        *naive_gone_add(b) = (struct gone){
            .line = goods->taken, .tag = stock->tag, .place = stock->place, .q = part
        };
}

static bool brought_is_of(const struct brought *row, const struct leaving *goods)
{
    return row->event == goods->event && row->line == goods->line && row->lot != NONE;
}

/* Of a lot at most what came as it: free, claimed, in inspection, held. */
static void leave_lot(struct naive *b, struct leaving *goods, struct brought *row, int place)
{
    int rows[HELD_MAX];
    int count = naive_rows_at(b, goods->item, place, rows);
    int64_t wanted = goods->q;
    int64_t part = naive_least(wanted, row->left);

    goods->q = part;
    for (int i = 0; i < count && goods->q > 0; i++)
        if (b->stocks[rows[i]].tag.lot == row->lot)
            leave_row(b, goods, rows[i]);
    row->left -= part - goods->q;
    goods->q += wanted - part;
}

/* Its own lots in the order in which they came. */
static void leave_own(struct naive *b, struct leaving *goods, int place)
{
    for (int k = 0; k < b->brought_count && goods->q > 0; k++)
        if (brought_is_of(&b->brought[k], goods))
            leave_lot(b, goods, &b->brought[k], place);
}

/* What is named, in the order of the names, of each at most so much. */
static void leave_told(struct naive *b, struct leaving *goods, int place)
{
    for (int k = 0; k < b->named_count && goods->q > 0; k++) {
        const struct named *named = &b->named[k];
        struct brought told = { .lot = named->lot, .left = named->q };

        if (named->event == b->undo_names && named->need == NONE &&
            naive_lot_brought(b, goods->event, named->lot) > 0)
            leave_lot(b, goods, &told, place);
    }
}

static void leave_from(struct naive *b, struct leaving *goods, int place)
{
    int rows[HELD_MAX];
    int count = naive_rows_at(b, goods->item, place, rows);

    if (goods->told)
        leave_told(b, goods, place);
    else if (goods->event != NONE)
        leave_own(b, goods, place);
    for (int i = 0; i < count && goods->q > 0 && goods->event == NONE; i++)
        leave_row(b, goods, rows[i]);
}

static bool place_after(const struct naive *b, int place, int last)
{
    return last == NONE || strcmp(b->places[place].text, b->places[last].text) > 0;
}

/* The first by name behind `last`. */
static int place_next(const struct naive *b, int last)
{
    int next = NONE;

    for (int i = 0; i < b->place_count; i++)
        if (!b->places[i].gone && place_after(b, i, last) &&
            (next == NONE || place_after(b, next, i)))
            next = i;
    return next;
}

int naive_place_by_name(const struct naive *b, int item, int lot, int but)
{
    for (int place = place_next(b, NONE); place != NONE; place = place_next(b, place))
        for (int i = 0; i < b->stock_count; i++)
            if (b->stocks[i].item == item && b->stocks[i].place == place && b->stocks[i].qty > 0 &&
                b->stocks[i].tag.lot == lot && place != but)
                return place;
    return NONE;
}

/* From this place, else the place list, else any place by name. */
static void leave_anywhere(struct naive *b, struct leaving *goods, int place)
{
    int places[OWNER_MAX];
    int count = naive_places_of(b, goods->item, NONE, places);

    leave_from(b, goods, place);
    for (int i = 0; i < count && goods->q > 0; i++)
        leave_from(b, goods, places[i]);
    for (int next = place_next(b, NONE); next != NONE && goods->q > 0; next = place_next(b, next))
        leave_from(b, goods, next);
}

void naive_inflow_leave(struct naive *b, int event, int line, int64_t q, int taken)
{
    int item = line == NONE ? b->happenings[event].product : b->lines[line].item;
    int place = line == NONE ? b->happenings[event].place : b->lines[line].place;
    struct leaving goods = { NONE, item, event, line, q, taken, false };

    if (b->undo_names != NONE && b->happenings[b->undo_names].item == item) {
        goods.told = true;
        leave_anywhere(b, &goods, place);
        if (goods.q > 0 && b->refused == OK)
            b->refused = naive_refuse(b, UNDO_EXCEEDS, slice_of("not here"));
        goods.told = false;
    }
    for (int k = 0; k < b->brought_count; k++)
        b->brought[k].left = b->brought[k].q;
    leave_anywhere(b, &goods, place);
    goods.event = NONE;
    leave_anywhere(b, &goods, place);
    assert(goods.q == 0);
}

/* From where it was put, else whatever there is. */
void naive_put_leave(struct naive *b, const struct line *line, int64_t q)
{
    struct leaving goods = { line->need, line->item, NONE, NONE, q, NONE, false };

    leave_row(b, &goods, naive_stock_row(b, line->item, line->place, line->tag));
    leave_anywhere(b, &goods, line->place);
    assert(goods.q == 0);
}

/* ---- moves ---- */

void naive_shift_row(struct naive *b, const struct moved *like, int64_t q)
{
    int item = like->item;
    struct moved *row;

    if (q == 0)
        return;
    b->stocks[naive_stock_row(b, item, like->from, like->before)].qty -= q;
    naive_lot_moved(b, like->before.lot);
    naive_stock_put(b, item, like->to, like->after, q);
    row = naive_moved_add(b);
    *row = *like;
    row->q = q;
}

/* What it may take there: what a named place has is held whosoever it is, claimed behind free. */
static bool may_shift(const struct event *e, const struct stock *row)
{
    switch ((int)e->verb) {
    case VERB_HOLD:
        return naive_tag_is_free(row->tag) || (row->tag.claim != NONE && event_has(e, FIELD_PLACE));
    case VERB_UNHOLD:
        return row->tag.claim == NONE && row->tag.kept != KEPT_FREE;
    default:
        return true;
    }
}

static struct tag tag_after(const struct event *e, struct tag tag)
{
    if (e->verb == VERB_HOLD)
        tag.claim = NONE;
    if (e->verb == VERB_HOLD)
        tag.kept = event_has(e, FIELD_INSPECT) ? KEPT_INSPECT : KEPT_HELD;
    if (e->verb == VERB_UNHOLD)
        tag.kept = KEPT_FREE;
    return tag;
}

enum { ANY_LOT = -2, NAMED_LOTS = -3 };

static bool lot_fits(const struct naive *b, int event, int wanted, int lot)
{
    for (int i = 0; i < b->named_count && wanted == NAMED_LOTS; i++)
        if (b->named[i].event == event && b->named[i].need == NONE && b->named[i].lot == lot)
            return true;
    return wanted == ANY_LOT || wanted == lot;
}

/* Up to q of a lot goes elsewhere, or is kept otherwise: held before inspected. Answers the rest.
 */
static int64_t shift_lot(struct naive *b, const struct event *e, int event, int lot, int64_t q)
{
    const struct happening *row = &b->happenings[event];
    int from = e->verb == VERB_MOVE ? row->from_place : row->place;
    int rows[HELD_MAX];
    int count = naive_rows_at(b, row->item, from, rows);
    bool backwards = e->verb == VERB_UNHOLD;

    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < count && q > 0; i++) {
            const struct stock *stock = &b->stocks[rows[i]];
            bool held = stock->tag.kept == KEPT_HELD;
            int64_t part = naive_least(q, stock->qty);

            if (!may_shift(e, stock) || !lot_fits(b, event, lot, stock->tag.lot) ||
                (backwards && held != (pass == 0)) || (!backwards && pass == 1))
                continue;
            naive_shift_row(b,
                            &(struct moved){ .event = event,
                                             .of = NONE,
                                             .item = row->item,
                                             .from = from,
                                             .to = row->place,
                                             .before = stock->tag,
                                             .after = tag_after(e, stock->tag) },
                            part);
            q -= part;
        }
    return q;
}

/* Whatever is kept there without a lot, up to so much, is this one and goes; answers how much. */
static int64_t shift_unknown(struct naive *b, int event, const struct named *as)
{
    const struct happening *row = &b->happenings[event];
    int rows[HELD_MAX];
    int count = naive_rows_at(b, row->item, row->from_place, rows);
    int64_t left = as->q;

    for (int i = 0; i < count && left > 0; i++) {
        const struct stock *stock = &b->stocks[rows[i]];
        int64_t part = naive_least(left, stock->qty);
        struct moved moved = { .event = event,
                               .of = NONE,
                               .item = row->item,
                               .from = row->from_place,
                               .to = row->place,
                               .before = stock->tag,
                               .after = stock->tag };

        if (stock->tag.lot != NONE)
            continue;
        moved.after.lot = as->lot;
        naive_shift_row(b, &moved, part);
        left -= part;
    }
    return as->q - left;
}

/* Of lots of which nothing is here, before the others: what a person moved was there. */
static enum status shift_unheard(struct naive *b, int event, int64_t *q)
{
    int first = b->moved_count;

    for (int i = 0; i < b->named_count; i++) {
        struct named as = b->named[i];
        bool heard = naive_lot_is_heard(b, as.lot);
        int64_t part;

        if (as.event != event || as.need != NONE || !naive_lot_may_be_unknown(b, as.lot))
            continue;
        as.q = naive_least(as.q, *q);
        part = shift_unknown(b, event, &as);
        if (part < as.q && !heard)
            return naive_refuse(b, LOT_UNKNOWN, slice_of(b->lots[as.lot].text));
        *q -= part;
        b->named[i].q = 0; /* what it is by now has gone already */
    }
    b->staged_often.of[STAGED_NUMBERED] += b->moved_count > first;
    return OK;
}

/* Of lots that it names, else of all that lies there; moved are those one after the other. */
enum status naive_shift_goods(struct naive *b, const struct event *e, int event, int64_t q)
{
    bool named = false;
    enum status status = e->verb == VERB_MOVE ? shift_unheard(b, event, &q) : OK;

    if (status)
        return status;
    for (int i = 0; i < b->named_count; i++)
        if (b->named[i].event == event && b->named[i].need == NONE) {
            int64_t part = naive_least(q, b->named[i].q);

            named = true;
            if (e->verb == VERB_MOVE)
                q -= part - shift_lot(b, e, event, b->named[i].lot, part);
        }
    if (!named || e->verb != VERB_MOVE)
        q = shift_lot(b, e, event, named ? NAMED_LOTS : ANY_LOT, q);
    return q > 0 ? naive_refuse(b, STOCK_SHORT, e->item) : OK;
}

/* Of a shipment: what its pick still has. */
static void shift_pick(struct naive *b, const struct moved *row, int64_t q)
{
    if (row->pick > 0)
        b->picks[row->pick - 1].out += q;
}

/* Up to q of what lies without a lot in this row is of that one; how much. */
static int64_t name_row(struct naive *b, int event, int stock, const struct named *as)
{
    const struct happening *row = &b->happenings[event];
    int64_t part = naive_least(as->q, b->stocks[stock].qty);
    struct tag before = b->stocks[stock].tag;
    struct moved moved = { .event = event,
                           .of = NONE,
                           .item = row->item,
                           .from = row->place,
                           .to = row->place,
                           .before = before,
                           .after = before };

    if (before.lot != NONE)
        return 0;
    moved.after.lot = as->lot;
    naive_shift_row(b, &moved, part);
    return part;
}

enum status naive_identify(struct naive *b, const struct event *e, int event, int64_t q)
{
    const struct happening *row = &b->happenings[event];
    int rows[HELD_MAX];
    int count = naive_rows_at(b, row->item, row->place, rows);

    for (int n = 0; n < b->named_count; n++) {
        struct named left = b->named[n];

        if (left.event != event || left.need != NONE)
            continue;
        for (int i = 0; i < count && left.q > 0; i++) {
            int64_t part = name_row(b, event, rows[i], &left);

            left.q -= part;
            q -= part;
        }
    }
    return q > 0 ? naive_refuse(b, STOCK_SHORT, e->item) : OK;
}

/* Another than those that the undo of this event names. */
static bool is_not_told(const struct naive *b, const struct moved *row)
{
    bool named = b->happenings[row->event].verb == VERB_IDENTIFY;
    int lot = named || row->before.lot == NONE ? row->after.lot : row->before.lot;

    return b->undo_names != NONE && b->happenings[b->undo_names].target == row->event &&
           !naive_undo_names(b, lot);
}

/* Up to q of what this event shifted is no more its, as far as it still lies there; how much. */
static int64_t shift_take(struct naive *b, struct moved *row, int event, int item, int64_t q)
{
    int64_t part;

    if (row->event != event || row->q == 0 || is_not_told(b, row))
        return 0;
    part = b->stocks[naive_stock_row(b, item, row->to, row->after)].qty;
    part = naive_least(q, naive_least(row->q, part));
    row->q -= part;
    shift_pick(b, row, -part);
    if (part > 0)
        naive_settle_note(b, item, row->to);
    return part;
}

/* It had no lot before it was moved as one. */
static bool was_unknown(const struct naive *b, int event, const struct moved *moved)
{
    return b->happenings[event].verb != VERB_IDENTIFY && moved->before.lot == NONE &&
           moved->after.lot != NONE;
}

/* A piece that is another by now stays where it is. */
static bool is_another(const struct naive *b, int event, const struct moved *back)
{
    int lot = back->before.lot;

    return back->of != NONE && was_unknown(b, event, &b->moved[back->of]) &&
           b->items[back->item].tracking == TRACK_SERIALS && !naive_lot_may_be_unknown(b, lot);
}

/* Up to q of what the event shifted and still lies there comes back, the newest first. */
int64_t naive_shift_back(struct naive *b, int event, int64_t q)
{
    int item = b->happenings[event].item;
    int64_t rest = q;

    for (int i = b->moved_count - 1; i >= 0 && rest > 0; i--) {
        struct moved *row = &b->moved[i];
        int64_t part = shift_take(b, row, event, item, rest);

        naive_shift_row(b,
                        &(struct moved){ .event = b->now,
                                         .of = i,
                                         .item = item,
                                         .from = row->to,
                                         .to = row->from,
                                         .before = row->after,
                                         .after = row->before },
                        part);
        if (part > 0 && was_unknown(b, event, &b->moved[i]))
            naive_lot_forget(b, b->moved[i].after.lot);
        rest -= part;
    }
    return q - rest;
}

/* Up to q of what its undo brought back goes again. */
int64_t naive_shift_again(struct naive *b, int event, int undo, int64_t q)
{
    int item = b->happenings[event].item;
    int64_t rest = q;

    for (int i = b->moved_count - 1; i >= 0 && rest > 0; i--) {
        struct moved *row = &b->moved[i];
        int64_t part;

        if (row->event != undo || is_another(b, event, row))
            continue;
        part = shift_take(b, row, undo, item, rest);
        if (part == 0)
            continue;
        if (b->happenings[event].verb == VERB_IDENTIFY && naive_piece_is_here(b, row->before.lot))
            return NONE;
        b->stocks[naive_stock_row(b, item, row->to, row->after)].qty -= part;
        naive_lot_moved(b, row->after.lot);
        naive_stock_put(b, item, row->from, row->before, part);
        b->moved[row->of].q += part;
        shift_pick(b, &b->moved[row->of], part);
        rest -= part;
    }
    return q - rest;
}

int64_t naive_shift_one_again(struct naive *b, int back, int64_t q)
{
    struct moved *row = &b->moved[back];
    int64_t part = 0;

    if (!is_another(b, b->moved[row->of].event, row))
        part = shift_take(b, row, row->event, row->item, q);
    if (part == 0)
        return 0;
    b->stocks[naive_stock_row(b, row->item, row->to, row->after)].qty -= part;
    naive_lot_moved(b, row->after.lot);
    naive_stock_put(b, row->item, row->from, row->before, part);
    b->moved[row->of].q += part;
    return part;
}

/* It goes to a place as what it was, or as what it is. */
static int64_t shift_one_as(struct naive *b, int moved, struct tag as, int to, int64_t q)
{
    struct moved *row = &b->moved[moved];
    int64_t part = shift_take(b, row, row->event, row->item, q);
    struct moved back = { .event = b->now,
                          .of = moved,
                          .item = row->item,
                          .from = row->to,
                          .to = to,
                          .before = row->after,
                          .after = as };

    naive_shift_row(b, &back, part);
    return part;
}

/* Of which lot it is stays known. */
int64_t naive_shift_one_to(struct naive *b, int moved, int to, int64_t q)
{
    struct tag as = b->moved[moved].before;

    as.lot = b->moved[moved].after.lot;
    return shift_one_as(b, moved, as, to, q);
}

/* What it had no lot for before has none again. */
int64_t naive_shift_one_back(struct naive *b, int moved, int64_t q)
{
    const struct moved row = b->moved[moved];
    int64_t part = shift_one_as(b, moved, row.before, row.from, q);

    if (part > 0 && was_unknown(b, row.event, &row))
        naive_lot_forget(b, row.after.lot);
    return part;
}
