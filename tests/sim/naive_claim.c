#include "naive_pass.h"
#include "naive_report.h"
#include "naive_stage.h"

#include <assert.h>
#include <string.h>

static bool is_of(const struct naive *b, const struct stock *row, int item, int order)
{
    return row->item == item && row->tag.claim == order && row->qty > 0 &&
           !naive_lot_is_expired(b, row->tag.lot);
}

bool naive_claims(const struct naive *b, int order)
{
    for (int i = 0; i < b->stock_count; i++)
        if (b->stocks[i].tag.claim == order && b->stocks[i].qty > 0)
            return true;
    return false;
}

int64_t naive_claim(const struct naive *b, int item, int order)
{
    int64_t sum = 0;

    for (int i = 0; i < b->stock_count; i++)
        if (is_of(b, &b->stocks[i], item, order))
            sum += b->stocks[i].qty;
    return sum;
}

int64_t naive_claim_at(const struct naive *b, int item, int order, int place)
{
    int64_t sum = 0;

    for (int i = 0; i < b->stock_count; i++)
        if (is_of(b, &b->stocks[i], item, order) && b->stocks[i].place == place)
            sum += b->stocks[i].qty;
    return sum;
}

int64_t naive_due_of_order(const struct naive *b, int item, int order, int place)
{
    int64_t sum = 0;

    for (int i = 0; i < b->due_count; i++)
        if (b->due[i].item == item && b->happenings[b->due[i].event].order == order &&
            (place == NONE || b->due[i].place == place))
            sum += b->due[i].b - b->due[i].a;
    return sum;
}

/* What claims of the order cover of what is due for it at the place. */
static int64_t covered(const struct naive *b, int item, int order, int place)
{
    int64_t here = naive_due_of_order(b, item, order, place);
    int64_t elsewhere = naive_due_of_order(b, item, order, NONE) - here;

    int64_t there = naive_claim(b, item, order) - naive_issued_for(b, item, order);

    return naive_least(here, naive_most(0, there - elsewhere));
}

/* Whether an order met before is this one's. */
static bool is_met(const struct naive *b, int due)
{
    const struct owed *row = &b->due[due];

    for (int i = 0; i < due; i++)
        if (b->due[i].item == row->item && b->due[i].place == row->place &&
            b->due[i].a < b->due[i].b &&
            b->happenings[b->due[i].event].order == b->happenings[row->event].order)
            return true;
    return false;
}

int64_t naive_due_blocks(const struct naive *b, int item, int place)
{
    int64_t sum = naive_due_at(b, item, place);

    for (int i = 0; i < b->due_count && sum > 0; i++) {
        const struct owed *row = &b->due[i];
        int order = b->happenings[row->event].order;

        if (row->item == item && row->place == place && row->a < row->b && order != NONE &&
            !is_met(b, i))
            sum -= covered(b, item, order, place);
    }
    return sum;
}

bool naive_is_line(const struct naive *b, int place)
{
    const char *text = b->places[place].text;

    return strcmp(text, "line") == 0 || strncmp(text, "line/", 5) == 0;
}

static int64_t pick_at(struct naive *b, int need, int place, int64_t q)
{
    int item = b->needs[need].item;
    int order = b->happenings[b->needs[need].event].order;
    int rows[HELD_MAX];
    int count = naive_rows_at(b, item, place, rows);
    int64_t got = 0;

    if (!b->triggers)
        naive_pass_staged(b, &(struct sought){ need, item, place, q, q });
    for (int i = 0; i < count && got < q; i++) {
        int64_t part = naive_least(q - got, b->stocks[rows[i]].qty);

        if (!is_of(b, &b->stocks[rows[i]], item, order))
            continue;
        naive_pick_row(b, need, rows[i], part);
        got += part;
    }
    return got;
}

/* What was handed out at `but` stays for reports. */
static int64_t pick_claims_but(struct naive *b, int need, int only, int but, int64_t q)
{
    int64_t got = 0;

    if (b->happenings[b->needs[need].event].order == NONE)
        return 0;
    if (only != NONE)
        return only == but ? 0 : pick_at(b, need, only, q);
    for (int pass = 0; pass < 2; pass++)
        for (int place = 0; place < b->place_count && got < q; place++)
            if (naive_is_line(b, place) == (pass == 0) && place != but)
                got += pick_at(b, need, place, q - got);
    return got;
}

int64_t naive_pick_claims(struct naive *b, int need, int only, int64_t q)
{
    return pick_claims_but(b, need, only, NONE, q);
}

int64_t naive_pick_waiting(struct naive *b, int need, int only, int64_t q)
{
    return pick_claims_but(b, need, only, naive_issued(b), q);
}

int64_t naive_pick_any_claims(struct naive *b, int need, int place, int64_t q)
{
    int rows[HELD_MAX];
    int count = naive_rows_at(b, b->needs[need].item, place, rows);
    int64_t got = 0;

    for (int i = 0; i < count && got < q; i++) {
        const struct stock *row = &b->stocks[rows[i]];
        int64_t part = naive_least(q - got, row->qty);

        if (row->tag.claim == NONE || naive_lot_is_expired(b, row->tag.lot))
            continue;
        naive_pick_row(b, need, rows[i], part);
        got += part;
    }
    return got;
}

struct tag naive_tag_claimed(const struct naive *b, struct tag tag)
{
    if (tag.claim != NONE && !naive_order_is_open(b, tag.claim))
        tag.claim = NONE;
    return tag;
}

void naive_claim_rises(struct naive *b, int item)
{
    for (int place = 0; place < b->place_count; place++)
        if (naive_due_at(b, item, place) > 0)
            naive_settle_note(b, item, place);
}

/* ---- an order is done ---- */

/* What the order claims of an item goes to the shelf, place by place. */
static void item_ends(struct naive *b, int order, int item)
{
    int shelf = naive_place_find(b, SLICE("shelf"));
    int rows[HELD_MAX];

    for (int place = 0; place < b->place_count; place++) {
        int count = naive_rows_at(b, item, place, rows);

        for (int i = 0; i < count; i++) {
            const struct stock *stock = &b->stocks[rows[i]];
            struct moved moved = { .event = b->now,
                                   .of = NONE,
                                   .item = item,
                                   .from = place,
                                   .to = shelf,
                                   .before = stock->tag,
                                   .after = stock->tag };

            moved.after.claim = NONE;
            if (stock->tag.claim == order)
                naive_shift_row(b, &moved, stock->qty);
        }
    }
}

/* The newest stagings first; last what an undo gave back to it. */
void naive_claims_end(struct naive *b, int order)
{
    int count = b->moved_count;

    for (int event = b->now; event > order; event--)
        for (int i = 0; i < count; i++)
            if (b->moved[i].by == event && b->moved[i].after.claim == order)
                item_ends(b, order, b->moved[i].item);
    for (int item = 0; item < b->item_count; item++)
        item_ends(b, order, item);
    naive_settle_noted(b);
    b->settle_count = 0;
}

static void claims_return(struct naive *b, int order, int ended)
{
    int count = b->moved_count;

    for (int i = count - 1; i >= 0; i--)
        if (b->moved[i].event == ended && b->moved[i].of == NONE &&
            b->moved[i].before.claim == order) {
            naive_unsettle(b, ended, b->moved[i].item, INT64_MAX);
            (void)naive_shift_one_back(b, i, INT64_MAX);
        }
}

void naive_claims_follow(struct naive *b, int order, int ended)
{
    if (naive_order_is_open(b, order))
        claims_return(b, order, ended);
    else if (b->happenings[order].live > 0)
        naive_claims_end(b, order);
}

/* ---- what was staged, in place of the bill ---- */

static bool stages_for(const struct naive *b, int event, int order)
{
    enum verb verb = b->happenings[event].verb;

    return b->happenings[event].order == order &&
           (verb == VERB_STAGE || verb == VERB_START || verb == VERB_ISSUE || verb == VERB_UNDO);
}

static struct instead *found(struct instead *of, int count, int item)
{
    for (int i = 0; i < count; i++)
        if (of[i].item == item)
            return &of[i];
    return NULL;
}

int naive_staged(const struct naive *b, int order, struct instead of[SUPPLY_MAX])
{
    int count = 0;

    if (order == NONE || !naive_order_by_staged(b, order) || !naive_order_is_open(b, order))
        return 0;
    for (int event = b->happening_count - 1; event > order; event--)
        for (int i = 0; i < b->moved_count; i++) {
            const struct moved *row = &b->moved[i];
            struct instead *instead = found(of, count, row->item);

            if (row->by != event || row->of != NONE || row->after.claim != order || row->q == 0 ||
                !stages_for(b, row->event, order) ||
                b->happenings[event].number <= naive_order_ended(b, order))
                continue;
            assert(count < SUPPLY_MAX);
            if (!instead) {
                instead = &of[count++];
                *instead = (struct instead){ row->item, 0 };
            }
            instead->brought += row->q;
        }
    return count;
}

static bool says(const struct naive *b, const struct event *e, int item)
{
    for (int i = 0; i < e->line_count; i++)
        if (!e->lines[i].output && naive_text_is(b->items[item].text, e->lines[i].item))
            return true;
    return false;
}

static void stand_in(struct naive *b, int event, const struct instead *instead, int64_t passed)
{
    struct need *need = naive_need_add(b, event, instead->item, NONE);

    need->staged = need->staged_takes = true;
    need->staged_of = instead->brought;
    need->staged_passed = passed;
}

static bool asks_for(const struct flat_list *list, int item)
{
    for (int k = 0; k < list->count; k++)
        if (list->of[k].item == item)
            return true;
    return false;
}

/* Needs have it as they come: it stands for what they ask for, of which nothing was staged. */
static bool covers(const struct flat_list *list, struct instead *of, int count, int item)
{
    for (int i = 0; i < list->alternate_count; i++)
        if (list->alternates[i]->item == item && asks_for(list, list->alternates[i]->instead) &&
            !found(of, count, list->alternates[i]->instead))
            return true;
    return false;
}

/* What stands in for others, behind all else that the completion takes. */
void naive_staged_needs(struct naive *b, const struct event *e, int event, int first)
{
    struct instead of[SUPPLY_MAX];
    const struct happening *row = &b->happenings[event];
    struct order_seen seen;
    int count = row->verb == VERB_COMPLETE ? naive_staged(b, row->order, of) : 0;
    struct flat_list list = { .count = 0 };
    int64_t passed;

    (void)first;
    if (count == 0 || naive_explode_bill(b, row->item, NONE, row->found, &list) != OK)
        return;
    seen = naive_order_see(b, row->order);
    passed = seen.good.micro + seen.scrapped.micro + seen.lost.micro + row->good + row->scrapped +
             row->lost;
    for (int i = 0; i < count; i++)
        if (!asks_for(&list, of[i].item) && of[i].item != row->item &&
            !b->items[of[i].item].in_process && !says(b, e, of[i].item) &&
            (passed >= seen.qty.micro || !covers(&list, of, count, of[i].item)))
            stand_in(b, event, &of[i], passed);
}

int64_t naive_staged_due(const struct naive *b, int need)
{
    const struct need *row = &b->needs[need];
    int order = b->happenings[row->event].order;
    int64_t asked = naive_order_see(b, order).qty.micro;
    int64_t total = row->staged_of;

    if (!row->staged_takes)
        return 0;
    if (row->staged_passed < asked)
        total = naive_least(total, naive_frac_up(naive_frac_of(row->staged_of, asked),
                                                 row->staged_passed, row->step));
    return naive_most(0, naive_claim(b, row->item, order) - (row->staged_of - total));
}
