#include "naive_pass.h"

#include <assert.h>

/* How a need, or the how manieth of what is brought, is named here. */
static int brings(int need)
{
    return -2 - need;
}

static void say(struct naive *b, const struct sought *sought, enum passed_for cause, int64_t q)
{
    struct passed_by *row = b->passed_by;

    if (q == 0)
        return;
    while (row < b->passed_by + b->passed_by_count &&
           (row->need != sought->need || row->item != sought->item || row->place != sought->place ||
            row->cause != cause))
        row++;
    if (row == b->passed_by + b->passed_by_count) {
        assert(b->passed_by_count < PASSED_BY_MAX);
        b->passed_by_count++;
        *row = (struct passed_by){ sought->need, sought->item, sought->place, cause, 0 };
    }
    row->q = naive_most(row->q, q);
}

void naive_passed_sum(const struct naive *b, struct noted *noted)
{
    for (int i = 0; i < b->passed_by_count; i++) {
        const struct passed_by *row = &b->passed_by[i];

        noted->passed[row->cause] += row->q;
    }
}

/* Whether the row is passed over for this cause. */
static bool is_passed(const struct naive *b, const struct stock *row, enum passed_for cause)
{
    if (cause == PASSED_HELD)
        return row->tag.kept == KEPT_HELD;
    if (cause == PASSED_INSPECT)
        return row->tag.kept == KEPT_INSPECT;
    return naive_tag_is_free(row->tag) && naive_lot_is_expired(b, row->tag.lot);
}

static bool is_to_come(const struct naive *b, int lot)
{
    return lot != NONE && b->lots[lot].day > b->happenings[b->now].day;
}

/* In the order of taking, were nothing wrong with either; of one lot what may be taken first. */
static bool goes_before(const struct naive *b, const struct stock *x, const struct stock *y)
{
    bool late = is_to_come(b, x->tag.lot);
    int order;

    if (late != is_to_come(b, y->tag.lot))
        return !late;
    order = naive_lot_by(b, x->item, x->tag.lot, y->tag.lot);
    return order < 0 || (order == 0 && naive_is_usable(b, x) && !naive_is_usable(b, y));
}

/* What would have been taken of it, beside `may` of what may be taken. */
static int64_t would_take(const struct naive *b, const struct sought *sought, enum passed_for cause)
{
    int rows[HELD_MAX];
    int count = 0;
    int64_t left = sought->q;
    int64_t may = sought->may;
    int64_t sum = 0;

    for (int i = 0; i < b->stock_count; i++) {
        const struct stock *row = &b->stocks[i];
        int at = count;

        if (row->item != sought->item || row->place != sought->place || row->qty == 0 ||
            !(naive_is_usable(b, row) || is_passed(b, row, cause)))
            continue;
        for (; at > 0 && goes_before(b, row, &b->stocks[rows[at - 1]]); at--)
            rows[at] = rows[at - 1];
        rows[at] = i;
        count++;
    }
    for (int i = 0; i < count; i++) {
        const struct stock *row = &b->stocks[rows[i]];
        bool usable = naive_is_usable(b, row);
        int64_t part = naive_least(left, usable ? naive_least(may, row->qty) : row->qty);

        left -= part;
        may -= usable ? part : 0;
        sum += usable ? 0 : part;
    }
    return sum;
}

static void pass_all(struct naive *b, const struct sought *sought, bool inspects)
{
    if (sought->q == 0)
        return;
    say(b, sought, PASSED_HELD, would_take(b, sought, PASSED_HELD));
    if (inspects)
        say(b, sought, PASSED_INSPECT, would_take(b, sought, PASSED_INSPECT));
    say(b, sought, PASSED_EXPIRED, would_take(b, sought, PASSED_EXPIRED));
}

/* Scrap and what goes back to its supplier take what is in inspection, too, in their time. */
void naive_pass(struct naive *b, const struct sought *sought)
{
    enum verb verb = b->happenings[b->needs[sought->need].event].verb;

    pass_all(b, sought, verb != VERB_SCRAP && verb != VERB_RETURN_TO_SUPPLIER);
}

void naive_pass_bringing(struct naive *b, const struct sought *sought)
{
    struct sought as = *sought;

    as.need = brings(sought->need);
    pass_all(b, &as, true);
}

/* By the lots' order alone: what the order claims at the place, as it comes. */
static void staged(struct naive *b, const struct sought *sought, int order)
{
    int rows[HELD_MAX];
    int count = naive_rows_at(b, sought->item, sought->place, rows);
    int64_t left = sought->q;
    int64_t may = sought->may;
    int64_t sum = 0;

    for (int i = 0; i < count; i++) {
        const struct stock *row = &b->stocks[rows[i]];
        bool usable = !naive_lot_is_expired(b, row->tag.lot);
        int64_t part = naive_least(left, usable ? naive_least(may, row->qty) : row->qty);

        if (row->tag.claim != order || order == NONE)
            continue;
        left -= part;
        may -= usable ? part : 0;
        sum += usable ? 0 : part;
    }
    say(b, sought, PASSED_EXPIRED, sum);
}

void naive_pass_staged(struct naive *b, const struct sought *sought)
{
    staged(b, sought, b->happenings[b->needs[sought->need].event].order);
}

void naive_pass_bringing_staged(struct naive *b, const struct sought *sought, int order)
{
    struct sought as = *sought;

    as.need = brings(sought->need);
    staged(b, &as, order);
}

void naive_pass_alternate(struct naive *b, const struct sought *lacking)
{
    int order = b->happenings[b->needs[lacking->need].event].order;
    struct sought sought = *lacking;
    int places[OWNER_MAX];
    int count = naive_places_of(b, lacking->item, lacking->place, places);

    for (sought.place = 0; sought.place < b->place_count && order != NONE; sought.place++)
        staged(b, &sought, order);
    for (int i = 0; i < count; i++) {
        sought.place = places[i];
        naive_pass(b, &sought);
    }
    sought.place = naive_place_find(b, SLICE("shelf"));
    if (order != NONE)
        naive_pass(b, &sought);
}
