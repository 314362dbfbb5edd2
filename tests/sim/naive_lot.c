#include "naive_make_on.h"
#include "naive_stage.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

static int lot_said(const struct naive *b, int item, struct slice name)
{
    for (int i = 0; i < b->lot_count; i++)
        if (b->lots[i].item == item && naive_text_is(b->lots[i].text, name))
            return i;
    return NONE;
}

bool naive_lot_is_heard(const struct naive *b, int lot)
{
    return b->lots[lot].heard || naive_lot_in_site(b, lot) > 0;
}

int naive_lot_find(const struct naive *b, int item, struct slice name)
{
    int lot = lot_said(b, item, name);

    return lot != NONE && b->lots[lot].begun && naive_lot_is_heard(b, lot) ? lot : NONE;
}

/* ---- the words of an event ---- */

enum { ANY_LOT = -2 };

/* The names that an event says, one after the other. */
struct names {
    char of[SERIALS_MAX][64];
    int count;
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* `A001..A100`: every name from the first to the last. */
static bool range_add(struct names *names, struct slice first, struct slice last)
{
    size_t at = first.size;
    long from = 0;
    long to = 0;

    while (at > 0 && is_digit(first.text[at - 1]))
        at--;
    if (first.size != last.size || at == first.size || memcmp(first.text, last.text, at) != 0)
        return false;
    for (size_t i = at; i < first.size; i++) {
        if (!is_digit(last.text[i]))
            return false;
        from = from * 10 + (first.text[i] - '0');
        to = to * 10 + (last.text[i] - '0');
    }
    for (long n = from; n <= to && names->count < SERIALS_MAX; n++)
        snprintf(names->of[names->count++], sizeof(names->of[0]), "%.*s%0*ld", (int)at, first.text,
                 (int)(first.size - at), n);
    return from <= to;
}

static bool name_add(struct names *names, struct slice name)
{
    for (size_t i = 0; i + 1 < name.size; i++)
        if (name.text[i] == '.' && name.text[i + 1] == '.')
            return range_add(names, (struct slice){ name.text, i },
                             (struct slice){ name.text + i + 2, name.size - i - 2 });
    if (name.size == 0 || names->count == SERIALS_MAX)
        return false;
    snprintf(names->of[names->count++], sizeof(names->of[0]), "%.*s", (int)name.size, name.text);
    return true;
}

static bool names_read(struct names *names, struct slice list)
{
    size_t from = 0;

    names->count = 0;
    while (from <= list.size) {
        size_t to = from;

        while (to < list.size && list.text[to] != ',')
            to++;
        if (!name_add(names, (struct slice){ list.text + from, to - from }))
            return false;
        from = to + 1;
    }
    return true;
}

static bool name_twice(const struct names *names)
{
    for (int i = 0; i < names->count; i++)
        for (int k = 0; k < i; k++)
            if (strcmp(names->of[i], names->of[k]) == 0)
                return true;
    return false;
}

static enum status names_find(struct naive *b, int item, struct slice lot, struct slice serials,
                              struct names *names)
{
    enum tracking tracking = b->items[item].tracking;

    names->count = 0;
    if (lot.size == 0 && serials.size == 0)
        return OK;
    if (tracking == TRACK_NONE || (tracking == TRACK_LOTS && serials.size))
        return naive_refuse(b, LOT_UNTRACKED, slice_of(b->items[item].text));
    if (lot.size && serials.size)
        return naive_refuse(b, FIELD_TWICE, lot);
    if (!names_read(names, lot.size ? lot : serials))
        return naive_refuse(b, SERIALS_COUNT, serials);
    if (name_twice(names))
        return naive_refuse(b, FIELD_TWICE, serials);
    return OK;
}

/* ---- what comes in ---- */

int64_t naive_lot_in_site(const struct naive *b, int lot)
{
    int64_t sum = 0;

    for (int i = 0; i < b->stock_count; i++)
        if (b->stocks[i].tag.lot == lot)
            sum += b->stocks[i].qty;
    return sum;
}

static int lot_say(struct naive *b, int item, const char *name)
{
    struct lot *lot = naive_lot_add(b);

    lot->item = item;
    lot->left_by = NONE;
    lot->text = naive_text_copy(b, slice_of(name));
    return b->lot_count - 1;
}

/* It will be, with what first comes in as it. */
static void lot_begin(const struct naive *b, const struct event *e, struct lot *lot)
{
    int days = b->items[lot->item].expiry_days;

    lot->day = e->day.number;
    lot->expiry = event_has(e, FIELD_EXPIRES) ? e->expires.number
                  : days > 0                  ? lot->day + days
                                              : INT32_MAX;
    lot->first_day = lot->day;
    lot->first_expiry = lot->expiry;
}

static void name_it(struct naive *b, int event, int need, int lot, int64_t q)
{
    *naive_named_add(b) = (struct named){ .event = event, .need = need, .lot = lot, .q = q };
}

enum status naive_lots_in(struct naive *b, const struct event *e, int event, int64_t q)
{
    int item = b->happenings[event].item;
    bool serials = b->items[item].tracking == TRACK_SERIALS;
    struct names names;
    enum status status = names_find(b, item, e->lot, e->serials, &names);
    int64_t pieces = (int64_t)names.count * QTY_ONE;

    if (status == OK && serials && e->verb == VERB_COUNT_STOCK && names.count > 1)
        return naive_refuse(b, SERIALS_COUNT, e->serials);
    if (status == OK && serials && e->verb != VERB_COUNT_STOCK && pieces > q)
        return naive_refuse(b, SERIALS_COUNT, e->serials);

    for (int i = 0; i < names.count && status == OK; i++) {
        int lot = lot_said(b, item, slice_of(names.of[i]));

        if (lot == NONE)
            lot = lot_say(b, item, names.of[i]);
        if (!b->lots[lot].begun)
            lot_begin(b, e, &b->lots[lot]);
        name_it(b, event, NONE, lot, serials ? QTY_ONE : q);
    }
    return status;
}

enum status naive_lots_lacking(struct naive *b, const struct event *e, int event, int64_t *lacking)
{
    int item = b->happenings[event].item;
    bool serials = b->items[item].tracking == TRACK_SERIALS;
    int64_t q = *lacking;
    struct names names;
    enum status status = names_find(b, item, e->lot, e->serials, &names);

    *lacking = 0;
    if (status == OK && serials && names.count > 0 && (int64_t)names.count * QTY_ONE != q)
        return naive_refuse(b, SERIALS_COUNT, e->serials);
    for (int i = 0; i < names.count && status == OK; i++) {
        int lot = naive_lot_find(b, item, slice_of(names.of[i]));

        if (lot == NONE || (serials && naive_lot_in_site(b, lot) == 0))
            *lacking += serials ? QTY_ONE : q;
    }
    return status;
}

int64_t naive_lots_at(struct naive *b, const struct event *e, int item, int place, int64_t q)
{
    bool serials = b->items[item].tracking == TRACK_SERIALS;
    struct names names;
    int64_t sum = 0;

    if (names_find(b, item, e->lot, e->serials, &names) != OK)
        return 0;
    for (int i = 0; i < names.count; i++) {
        int lot = naive_lot_find(b, item, slice_of(names.of[i]));
        int64_t there = 0;

        for (int k = 0; k < b->stock_count && lot != NONE; k++)
            if (b->stocks[k].item == item && b->stocks[k].place == place &&
                b->stocks[k].tag.lot == lot)
                there += b->stocks[k].qty;
        sum += naive_least(serials ? QTY_ONE : q, there);
    }
    return naive_least(q, sum);
}

/* Of what a delivery names what the site does not have; of a lot, whatever there is. */
enum status naive_lots_made(struct naive *b, const struct event *e, int event, int64_t q)
{
    int item = b->happenings[event].item;
    bool serials = b->items[item].tracking == TRACK_SERIALS;
    struct names names;
    enum status status = names_find(b, item, e->lot, e->serials, &names);

    for (int i = 0; i < names.count && status == OK; i++) {
        int lot = lot_said(b, item, slice_of(names.of[i]));

        if (lot == NONE)
            lot = lot_say(b, item, names.of[i]);
        if (serials && naive_lot_in_site(b, lot) > 0)
            continue;
        if (!b->lots[lot].begun)
            lot_begin(b, e, &b->lots[lot]);
        name_it(b, event, NONE, lot, serials ? QTY_ONE : q);
    }
    return status;
}

/* What brings it in may not make it two, nor expire on another day. */
static enum status lot_fits(struct naive *b, int lot)
{
    const struct lot *row = &b->lots[lot];
    int32_t expires = b->happenings[b->now].expires;

    if (b->items[row->item].tracking == TRACK_SERIALS && naive_lot_in_site(b, lot) > 0)
        return naive_refuse(b, LOT_EXISTS, slice_of(row->text));
    if (naive_lot_in_site(b, lot) > 0 && expires != INT32_MIN && row->expiry != expires)
        return naive_refuse(b, LOT_EXPIRY, slice_of(row->text));
    return OK;
}

static int lots_begun(const struct naive *b)
{
    int count = 0;

    for (int i = 0; i < b->lot_count; i++)
        count += b->lots[i].begun > 0;
    return count;
}

bool naive_piece_is_here(const struct naive *b, int lot)
{
    return b->items[b->lots[lot].item].tracking == TRACK_SERIALS && naive_lot_in_site(b, lot) > 0;
}

enum status naive_lots_identified(struct naive *b, const struct event *e, int event, int64_t q)
{
    bool serials = b->items[b->happenings[event].item].tracking == TRACK_SERIALS;
    int first = b->named_count;
    int64_t named = 0;
    enum status status;

    if (e->lot.size == 0 && e->serials.size == 0)
        return naive_refuse(b, FIELD_MISSING, e->item);
    status = naive_lots_in(b, e, event, q);
    for (int i = first; i < b->named_count && status == OK; i++)
        named += b->named[i].q;
    if (status == OK && serials && named != q)
        return naive_refuse(b, SERIALS_COUNT, e->serials);
    for (int i = first; i < b->named_count && status == OK; i++) {
        int lot = b->named[i].lot;

        status = lot_fits(b, lot);
        naive_lot_anew(b, lot);
        if (status == OK && b->lots[lot].begun == 0)
            b->lots[lot].begun = lots_begun(b) + 1;
    }
    return status;
}

void naive_lot_enter(struct naive *b, int event, int line, int lot, int64_t q)
{
    int item = line == NONE ? b->happenings[event].product : b->lines[line].item;
    int place = line == NONE ? b->happenings[event].place : b->lines[line].place;

    if (q == 0)
        return;
    if (lot != NONE && b->lots[lot].begun == 0)
        b->lots[lot].begun = lots_begun(b) + 1;
    *naive_brought_add(b) = (struct brought){ .event = event, .line = line, .lot = lot, .q = q };
    naive_stock_put(b, item, place, naive_tag_of(lot), q);
}

int64_t naive_lot_brought(const struct naive *b, int event, int lot)
{
    int64_t sum = 0;

    for (int i = 0; i < b->brought_count; i++)
        if (b->brought[i].event == event && b->brought[i].lot == lot)
            sum += b->brought[i].q;
    return sum;
}

/* ---- pieces that come anew ---- */

void naive_lot_moved(struct naive *b, int lot)
{
    int by = b->now;

    if (lot != NONE)
        b->lots[lot].heard = true;
    if (lot == NONE || b->items[b->lots[lot].item].tracking != TRACK_SERIALS)
        return;
    for (int i = 0; b->happenings[by].is_within; i++)
        if (b->happenings[i].within == by)
            by = i;
    b->lots[lot].left_by = naive_lot_in_site(b, lot) > 0 ? NONE : by;
}

void naive_lot_forget(struct naive *b, int lot)
{
    if (naive_lot_in_site(b, lot) > 0)
        return;
    b->lots[lot].heard = false;
    b->lots[lot].left_by = NONE;
}

/* What it left with, and whether that was undone. */
static const struct happening *left_with(const struct naive *b, int lot, bool *undone)
{
    const struct happening *row = &b->happenings[b->lots[lot].left_by];

    *undone = row->verb == VERB_UNDO && !row->restores;
    return row->verb == VERB_UNDO ? &b->happenings[row->target] : row;
}

static bool comes_anew(const struct naive *b, int lot)
{
    const struct happening *now = &b->happenings[b->now];
    const struct happening *left;
    bool undone;

    if (b->lots[lot].left_by == NONE || (!now->is_within && now->verb != VERB_COMPLETE &&
                                         now->verb != VERB_RECEIVE && now->verb != VERB_OPENING))
        return false;
    left = left_with(b, lot, &undone);
    if (undone)
        return !verb_makes(left->verb) && left->verb != VERB_RECEIVE &&
               left->verb != VERB_OPENING && left->verb != VERB_COUNT_STOCK;
    return left->verb != VERB_UNBUILD && left->verb != VERB_RETURN_TO_SUPPLIER;
}

static bool is_taken_back(const struct naive *b, int lot, int event)
{
    bool undone;

    return b->lots[lot].left_by != NONE && left_with(b, lot, &undone) == &b->happenings[event] &&
           undone;
}

int64_t naive_pieces_anew(const struct naive *b, int event, int *item)
{
    int64_t sum = 0;

    *item = INT32_MAX;
    for (int i = 0; i < b->brought_count; i++) {
        const struct brought *row = &b->brought[i];

        if (!row->anew || (row->event != event && row->event != b->happenings[event].within) ||
            b->lots[row->lot].item > *item || is_taken_back(b, row->lot, event))
            continue;
        sum = (b->lots[row->lot].item == *item ? sum : 0) + QTY_ONE;
        *item = b->lots[row->lot].item;
    }
    return sum;
}

/* Names are the event's own, not those of what it does again. */
void naive_lots_enter(struct naive *b, int event, int line, int64_t q)
{
    for (int i = 0; i < b->named_count && q > 0; i++) {
        int lot = b->named[i].lot;
        bool anew;
        int64_t part;

        if (b->named[i].event != b->now || b->named[i].need != NONE)
            continue;
        part = naive_least(q, b->named[i].q - naive_lot_brought(b, event, lot));
        if (part == 0)
            continue;
        if (b->refused == OK)
            b->refused = lot_fits(b, lot);
        anew = comes_anew(b, lot);
        naive_lot_anew(b, lot);
        naive_lot_enter(b, event, line, lot, part);
        b->brought[b->brought_count - 1].anew = anew;
        q -= part;
    }
    naive_lot_enter(b, event, line, NONE, q);
}

/* A piece that is in the site already comes without its number. */
static int64_t rework_enter(struct naive *b, int event, int lot, int64_t q)
{
    int item = b->happenings[event].item;
    bool here =
        lot != NONE && b->items[item].tracking == TRACK_SERIALS && naive_lot_in_site(b, lot) > 0;

    naive_lot_enter(b, event, NONE, here ? NONE : lot, q);
    return q;
}

void naive_lots_reworked(struct naive *b, int event, int need, int64_t q)
{
    bool named = naive_need_is_named(b, need, b->needs[need].item);

    for (int i = 0; named && i < b->named_count && q > 0; i++)
        if (b->named[i].need == need)
            q -= rework_enter(b, event, b->named[i].lot, naive_least(q, b->named[i].q));
    for (int i = 0; !named && i < b->pick_count && q > 0; i++)
        if (b->picks[i].need == need)
            q -= rework_enter(b, event, b->picks[i].tag.lot, naive_least(q, b->picks[i].out));
    naive_lot_enter(b, event, NONE, NONE, q);
}

/* What an undo took out of an inflow comes back as it was, the last first; the rest is unknown. */
void naive_lots_return(struct naive *b, int taken, int as, int64_t q)
{
    const struct line *line = &b->lines[taken];

    for (int i = b->gone_count - 1; i >= 0 && q > 0; i--) {
        struct gone *row = &b->gone[i];
        int64_t part = naive_least(q, row->q);
        int lot;

        if (row->line != taken || part == 0)
            continue;
        row->q -= part;
        q -= part;
        lot = naive_tag_that_fits(b, line->item, row->tag, part).lot;
        naive_settle_note(b, line->item, line->place); /* it came in there, and went on */
        naive_stock_put(b, line->item, b->places[row->place].gone ? line->place : row->place,
                        row->tag, part);
        if (as != NONE)
            *naive_brought_add(b) =
                (struct brought){ .event = b->lines[as].event, .line = as, .lot = lot, .q = part };
    }
    naive_stock_put(b, line->item, line->place, naive_tag_of(NONE), q);
}

/* ---- what goes out ---- */

/* Of the item something lies in the site without a lot. */
static bool has_unknown(const struct naive *b, int item)
{
    for (int i = 0; i < b->stock_count; i++)
        if (b->stocks[i].item == item && b->stocks[i].tag.lot == NONE && b->stocks[i].qty > 0)
            return true;
    return false;
}

/* Of this name for the first time, be it that it was forgotten. */
static int lot_hear(struct naive *b, int event, int item, const char *name)
{
    int lot = lot_said(b, item, slice_of(name));
    int days = b->items[item].expiry_days;
    struct lot *row;

    if (lot == NONE)
        lot = lot_say(b, item, name);
    row = &b->lots[lot];
    if (row->begun)
        return lot;
    row->day = row->first_day = b->happenings[event].day;
    row->expiry = row->first_expiry = days > 0 ? row->day + days : INT32_MAX;
    row->begun = lots_begun(b) + 1;
    return lot;
}

enum status naive_lots_out(struct naive *b, int event, int need, const struct lot_words *words)
{
    bool serials = b->items[words->item].tracking == TRACK_SERIALS;
    bool owes = words->owes && b->items[words->item].policy != SHORT_REFUSE &&
                naive_pool_on_hand(b, words->item) == 0;
    struct names names;
    enum status status = names_find(b, words->item, words->lot, words->serials, &names);

    if (status == OK && serials && names.count > 0 && (int64_t)names.count * QTY_ONE != words->q)
        return naive_refuse(b, SERIALS_COUNT, words->serials);

    for (int i = 0; i < names.count && status == OK; i++) {
        int lot = naive_lot_find(b, words->item, slice_of(names.of[i]));

        b->waited.unheard += lot == NONE && owes;
        if (lot == NONE && words->begins && (has_unknown(b, words->item) || owes))
            lot = lot_hear(b, event, words->item, names.of[i]);
        if (lot == NONE)
            return naive_refuse(b, LOT_UNKNOWN, slice_of(names.of[i]));
        name_it(b, event, need, lot, serials ? QTY_ONE : words->q);
        b->named[b->named_count - 1].begins = words->begins && !owes;
    }
    return status;
}

static bool need_names(const struct naive *b, int need, int item, int i)
{
    return b->named[i].need == need && need != NONE && b->needs[need].item == item;
}

bool naive_need_is_named(const struct naive *b, int need, int item)
{
    for (int i = 0; i < b->named_count; i++)
        if (need_names(b, need, item, i))
            return true;
    return false;
}

/* Free, claimed by this order, then whatever it is kept for. Goods to be repaired were held, or in
   inspection. */
static int rank_of(const struct naive *b, int need, struct tag tag)
{
    int order = b->happenings[b->needs[need].event].order;

    if (naive_is_goods(b, need) && tag.kept != KEPT_FREE)
        return tag.kept == KEPT_HELD ? 0 : 1;
    if (naive_tag_is_free(tag))
        return 2;
    return tag.claim != NONE && tag.claim == order ? 3 : 4;
}

/* What a person named was used, whatever is wrong with it; but of goods to be repaired that they
   are expired or held is why. */
static void use_note(struct naive *b, int need, struct tag tag)
{
    struct happening *row = &b->happenings[b->needs[need].event];
    bool goods = naive_is_goods(b, need);

    if (b->needs[need].event != b->now)
        return;
    row->used[0] |= !goods && b->lots[tag.lot].expiry < row->day;
    row->used[1] |= !goods && tag.kept != KEPT_FREE;
    row->used[2] |= tag.claim != NONE && tag.claim != row->order;
}

static void pick_lot_at(struct naive *b, int need, const struct spot *spot, int64_t *q)
{
    int rows[HELD_MAX];
    int count = naive_rows_at(b, b->needs[need].item, spot->place, rows);

    for (int pass = 0; pass < 5; pass++)
        for (int i = 0; i<count && * q> 0; i++) {
            const struct stock *row = &b->stocks[rows[i]];
            int64_t part = naive_least(*q, row->qty);

            if (row->tag.lot != spot->lot || rank_of(b, need, row->tag) != pass || part == 0)
                continue;
            use_note(b, need, row->tag);
            naive_pick_row(b, need, rows[i], part);
            *q -= part;
        }
}

void naive_pick_unknown(struct naive *b, int need, int row, const struct named *as)
{
    struct stock was = b->stocks[row];

    if (as->q == 0)
        return;
    b->stocks[row].qty -= as->q;
    was.tag.lot = as->lot;
    naive_lot_moved(b, as->lot);
    naive_pick_add(b, need, &was, as->q);
    b->picks[b->pick_count - 1].identified = true;
}

/* Free, then claimed by this order; of scrap what is held before, what is in inspection last. Who
   names the place sees no claims. */
static int rank_unknown(const struct naive *b, int need, struct tag tag)
{
    const struct happening *row = &b->happenings[b->needs[need].event];
    bool spends = row->verb == VERB_SCRAP || (row->verb == VERB_ISSUE && !row->manual);

    if (tag.kept != KEPT_FREE && row->verb != VERB_SCRAP)
        return NONE;
    if (tag.kept != KEPT_FREE)
        return tag.kept == KEPT_HELD ? 0 : 4;
    if (tag.claim == NONE)
        return 1;
    if (tag.claim == row->order)
        return 2;
    return spends && b->needs[need].place != NONE ? 3 : NONE;
}

/* Up to q of what lies at a place without a lot is this one, and taken. */
static int64_t pick_unknown_at(struct naive *b, int need, const struct spot *spot, int64_t q)
{
    int rows[HELD_MAX];
    int count = naive_rows_at(b, b->needs[need].item, spot->place, rows);
    int64_t rest = q;

    for (int pass = 0; pass < 5; pass++)
        for (int i = 0; i < count && rest > 0; i++) {
            struct stock was = b->stocks[rows[i]];
            int64_t part = naive_least(rest, was.qty);

            if (was.tag.lot != NONE || part == 0 || rank_unknown(b, need, was.tag) != pass)
                continue;
            naive_pick_unknown(b, need, rows[i], &(struct named){ .lot = spot->lot, .q = part });
            was.tag.lot = spot->lot;
            use_note(b, need, was.tag);
            rest -= part;
        }
    return q - rest;
}

/* Nothing is here as it, and of a piece nobody has heard. */
bool naive_lot_may_be_unknown(const struct naive *b, int lot)
{
    bool is_piece = b->items[b->lots[lot].item].tracking == TRACK_SERIALS;

    return naive_lot_in_site(b, lot) == 0 && (!is_piece || !b->lots[lot].heard);
}

/* What was handed out is not handed out once more. */
static int left_alone(const struct naive *b, int need)
{
    return b->needs[need].issued_by == NONE ? NONE : naive_issued(b);
}

/* It is unknown goods, at the places of its need; answers how much is not: nothing, of one that
   nobody has heard of. */
static int64_t pick_unheard(struct naive *b, int need, int place, const struct named *as)
{
    int places[OWNER_MAX + 1];
    int count = naive_places_for(b, need, place, places);
    bool heard = naive_lot_is_heard(b, as->lot);
    int64_t left = as->q;

    for (int k = 0; k < count; k++)
        if (places[k] != left_alone(b, need))
            left -= pick_unknown_at(b, need, &(struct spot){ places[k], as->lot }, left);
    if (left > 0 && !heard && b->refused == OK)
        b->refused = naive_refuse(b, LOT_UNKNOWN, slice_of(b->lots[as->lot].text));
    return left;
}

/* At the place; NONE: at those of the list, then at any by name. */
int64_t naive_pick_named(struct naive *b, int need, int place, int64_t q)
{
    int item = b->needs[need].item;
    int64_t rest = q;

    for (int i = 0; i < b->named_count && rest > 0; i++) {
        int64_t most = naive_least(rest, b->named[i].q);
        int places[OWNER_MAX + 1];
        int count = naive_places_for(b, need, place, places);
        struct spot spot = { .lot = b->named[i].lot };

        if (b->named[i].need != need)
            continue;
        rest -= most;
        if (most > 0 && b->named[i].begins && naive_lot_may_be_unknown(b, spot.lot)) {
            rest += pick_unheard(b, need, place, &(struct named){ .lot = spot.lot, .q = most });
            continue;
        }
        for (int k = 0; k < count; k++) {
            spot.place = places[k];
            if (spot.place != left_alone(b, need))
                pick_lot_at(b, need, &spot, &most);
        }
        while (place == NONE && most > 0) {
            spot.place = naive_place_by_name(b, item, spot.lot, left_alone(b, need));
            if (spot.place == NONE)
                break;
            pick_lot_at(b, need, &spot, &most);
        }
        rest += most;
    }
    return q - rest;
}

int64_t naive_pick_again(struct naive *b, const struct line *line, int64_t q)
{
    int row = naive_stock_row(b, line->item, line->place, line->tag);

    if (line->was == NONE || !naive_lot_may_be_unknown(b, line->was))
        return 0;
    q = naive_least(q, b->stocks[row].qty);
    naive_pick_unknown(b, line->need, row, &(struct named){ .lot = line->was, .q = q });
    return q;
}

/* The one lot that the need names; NONE: none, or several, or an issue named it. */
int naive_only_lot(const struct naive *b, int need)
{
    int lot = NONE;

    for (int i = 0; i < b->named_count && b->needs[need].issued_by == NONE; i++)
        if (b->named[i].need == need) {
            if (lot != NONE)
                return NONE;
            lot = b->named[i].lot;
        }
    return lot;
}

void naive_need_names(struct naive *b, int need)
{
    for (int i = 0; i < b->named_count; i++)
        if (b->named[i].event == b->needs[need].event && b->named[i].need == NONE)
            b->named[i].need = need;
}

/* ---- counts ---- */

static bool counts_lot(const struct naive *b, int event, int lot)
{
    bool any = false;

    for (int i = 0; i < b->named_count; i++)
        if (b->named[i].event == event) {
            any = true;
            if (b->named[i].lot == lot)
                return true;
        }
    return !any;
}

static bool counts_all(const struct naive *b, int event)
{
    return counts_lot(b, event, ANY_LOT);
}

int64_t naive_counted(const struct naive *b, int event)
{
    const struct happening *row = &b->happenings[event];
    int64_t sum = counts_all(b, event) ? -naive_owed_at(b, row->item, row->place) -
                                             naive_due_at(b, row->item, row->place)
                                       : 0;

    for (int i = 0; i < b->stock_count; i++)
        if (b->stocks[i].item == row->item && b->stocks[i].place == row->place &&
            counts_lot(b, event, b->stocks[i].tag.lot))
            sum += b->stocks[i].qty;
    return sum;
}

void naive_pick_counted(struct naive *b, int need, int64_t q)
{
    const struct happening *row = &b->happenings[b->needs[need].event];
    int rows[HELD_MAX];
    int count = naive_rows_at(b, row->item, row->place, rows);

    for (int i = 0; i < count && q > 0; i++)
        if (counts_lot(b, b->needs[need].event, b->stocks[rows[i]].tag.lot)) {
            int64_t part = naive_least(b->stocks[rows[i]].qty, q);

            naive_pick_row(b, need, rows[i], part);
            q -= part;
        }
    assert(q == 0);
}
