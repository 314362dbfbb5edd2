#include "naive_average.h"
#include "naive_side.h"

#include <assert.h>

bool naive_is_averaged(const struct naive *b, int item)
{
    return b->items[item].method == METHOD_AVERAGE ||
           b->items[item].method == METHOD_PERIOD_AVERAGE;
}

static bool is_of_period(const struct naive *b, int item)
{
    return b->items[item].method == METHOD_PERIOD_AVERAGE;
}

void naive_pool_moves_note(struct naive *b, int32_t books)
{
    for (int i = 0; i < b->item_count; i++) {
        struct pool_move move = { i, books, 0, naive_worth_none() };

        if (!is_of_period(b, i))
            continue;
        move.q = naive_pool_on_hand(b, i);
        move.v = naive_pool_worth(b, i);
        for (int k = 0; k < b->pool_move_count; k++)
            if (b->pool_moves[k].item == i) {
                move.q -= b->pool_moves[k].q;
                move.v = naive_worth_minus(move.v, b->pool_moves[k].v);
            }
        if (move.q != 0 || !naive_worth_nil(move.v))
            *naive_pool_move_add(b) = move;
    }
}

static void held_at(const struct naive *b, int item, int32_t day, int64_t *q, struct worth *v)
{
    *q = naive_pool_on_hand(b, item);
    *v = naive_pool_worth(b, item);
    for (int i = 0; i < b->pool_move_count; i++)
        if (b->pool_moves[i].item == item && b->pool_moves[i].books > day) {
            *q -= b->pool_moves[i].q;
            *v = naive_worth_minus(*v, b->pool_moves[i].v);
        }
    if (*q < 0)
        *q = 0;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (v->of[e] < 0 || *q == 0)
            v->of[e] = 0;
}

static bool in_days(const struct naive *b, int32_t books)
{
    return books > b->averaging.after && books <= b->averaging.day;
}

static bool takes_part(const struct naive *b, int draw, int item)
{
    const struct draw *row = &b->draws[draw];

    return row->item == item && !row->written_off && row->out > 0 && in_days(b, row->books) &&
           b->happenings[row->event].verb != VERB_RETURN_TO_SUPPLIER;
}

bool naive_average_joins(struct naive *b, const struct goods *goods, struct worth d)
{
    struct item *item = &b->items[goods->item];

    if (!b->averaging.on || !is_of_period(b, goods->item) || item->turn <= b->averaging.at ||
        !in_days(b, b->happenings[goods->event].books))
        return false;
    item->joined = naive_worth_plus(item->joined, d);
    return true;
}

/* What the draw took went into the pool of that item. */
static bool went_into(const struct naive *b, int draw, int item)
{
    int event = b->draws[draw].event;
    int product = b->happenings[event].product;

    if (!naive_is_report(b, event))
        return false;
    if (b->items[product].in_process)
        product = b->items[product].of_item;
    if (product == item)
        return true;
    for (int i = 0; i < b->side_count; i++)
        if (b->sides[i].event == event && b->lines[b->sides[i].line].item == item)
            return true;
    return false;
}

static bool is_fed(const struct naive *b, int item)
{
    for (int i = 0; i < b->draw_count; i++)
        if (is_of_period(b, b->draws[i].item) && b->draws[i].item != item &&
            b->items[b->draws[i].item].turn == INT32_MAX && takes_part(b, i, b->draws[i].item) &&
            went_into(b, i, item))
            return true;
    return false;
}

static int item_next(const struct naive *b)
{
    int first = NONE;

    for (int i = 0; i < b->item_count; i++) {
        if (!is_of_period(b, i) || b->items[i].turn != INT32_MAX)
            continue;
        if (!is_fed(b, i))
            return i;
        if (first == NONE)
            first = i;
    }
    return first;
}

/* What the draws do not have is of what was on hand on the day. */
static void difference_stays(struct naive *b, int averaged, struct worth d)
{
    b->averaged[averaged].difference = d;
}

static void difference_goes(struct naive *b, int averaged)
{
    struct averaged row = b->averaged[averaged];
    struct worth d = row.difference;
    struct goods goods = { row.close, row.item, NONE, row.q, &row.v };

    b->averaged[averaged].difference = naive_worth_none();
    naive_post_inventory(b, row.item, naive_worth_minus(naive_worth_none(), d));

    if (row.q == 0)
        goods.q = naive_pool_on_hand(b, row.item);
    if (naive_worth_nil(d))
        return;
    if (goods.q > 0)
        naive_pool_change(b, &goods, d);
    else
        naive_post_variance(b, row.item, ROLE_PRICE_VARIANCE, d);
    b->averaged[averaged].v = row.v;
}

/* On the day it is all theirs; where they went it goes on the day after. */
static void differences_go(struct naive *b, int32_t day)
{
    b->averaging.on = false;
    naive_pool_moves_note(b, day);
    for (int i = 0; i < b->averaged_count; i++)
        if (!naive_worth_nil(b->averaged[i].difference)) {
            struct averaged *row = &b->averaged[i];

            naive_post_inventory(b, row->item, row->difference);
            *naive_pool_move_add(b) = (struct pool_move){ row->item, day, 0, row->difference };
        }
    b->happenings[b->now].books = day + 1;
    for (int i = 0; i < b->averaged_count; i++)
        difference_goes(b, i);
    naive_pool_moves_note(b, day + 1);
    b->happenings[b->now].books = day;
}

static void item_average(struct naive *b, int close, int item)
{
    struct worth joined = b->items[item].joined;
    struct worth rest = joined;
    struct worth given = naive_worth_none();
    struct worth all;
    struct worth held;
    struct worth was[4096];
    int own = b->averaged_count;
    int count = b->draw_count;
    int drawn = 0;
    int64_t n;
    int64_t upto = 0;

    held_at(b, item, b->averaging.day, &n, &held);
    all = naive_worth_plus(held, joined);
    for (int i = count - 1; i >= 0; i--)
        if (takes_part(b, i, item)) {
            assert(drawn < 4096);
            was[drawn++] = b->draws[i].value;
            all = naive_worth_plus(all, b->draws[i].value);
        }
    if (drawn == 0 && naive_worth_nil(joined))
        return;
    *naive_averaged_add(b) = (struct averaged){
        close, item, NONE, n, naive_worth_none(), naive_worth_none(), b->averaging.after, true
    };
    for (int i = 0; i < count; i++)
        if (takes_part(b, i, item))
            n += b->draws[i].out;
    drawn = 0;
    for (int i = count - 1; i >= 0; i--) {
        struct worth until;
        struct worth d;

        if (!takes_part(b, i, item))
            continue;
        upto += b->draws[i].out;
        until = naive_worth_part(all, upto, n);
        d = naive_worth_minus(naive_worth_minus(until, given), was[drawn++]);
        given = until;
        rest = naive_worth_minus(rest, d);
        if (naive_worth_nil(d))
            continue;
        *naive_averaged_add(b) = (struct averaged){
            close, item, i, b->draws[i].out, d, naive_worth_none(), b->averaging.after, true
        };
        naive_draw_change(b, i, d);
    }
    difference_stays(b, own, rest);
}

static void averaging_begin(struct naive *b, int32_t after, int32_t day)
{
    b->averaging = (struct naive_averaging){ true, after, day, 0 };
    for (int i = 0; i < b->item_count; i++) {
        b->items[i].turn = 0;
        b->items[i].joined = naive_worth_none();
    }
}

void naive_averages_close(struct naive *b, int close, int32_t after, int32_t day)
{
    averaging_begin(b, after, day);
    for (int i = 0; i < b->item_count; i++)
        if (is_of_period(b, i))
            b->items[i].turn = INT32_MAX;
    for (int item = item_next(b); item != NONE; item = item_next(b)) {
        b->items[item].turn = 0;
        item_average(b, close, item);
    }
    differences_go(b, day);
}

void naive_averages_reopen(struct naive *b, int close, int32_t day)
{
    int count = b->averaged_count;

    averaging_begin(b, 0, day);
    for (int i = 0; i < count; i++)
        if (b->averaged[i].live && b->averaged[i].close == close && b->averaged[i].draw == NONE) {
            b->items[b->averaged[i].item].turn = i + 1;
            b->averaging.after = b->averaged[i].after;
        }
    for (int i = count - 1; i >= 0; i--) {
        struct averaged *row = &b->averaged[i];
        struct worth d;

        if (!row->live || row->close != close || row->draw == NONE)
            continue;
        row->live = false;
        b->averaging.at = i + 1;
        d = naive_worth_part(row->v, naive_least(b->draws[row->draw].out, row->q), row->q);
        b->items[row->item].joined = naive_worth_plus(b->items[row->item].joined, d);
        if (b->draws[row->draw].out > 0 && !naive_worth_nil(d))
            naive_draw_change(b, row->draw, naive_worth_minus(naive_worth_none(), d));
    }
    for (int i = 0; i < count; i++)
        if (b->averaged[i].live && b->averaged[i].close == close) {
            b->averaged[i].live = false;
            b->averaging.at = i + 1;
            difference_stays(b, i, b->items[b->averaged[i].item].joined);
        }
    differences_go(b, day);
}
