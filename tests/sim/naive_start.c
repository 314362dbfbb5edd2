#include "naive_start.h"

#include "naive_stage.h"

#include <assert.h>
#include <stdlib.h>

enum { FLATS_MAX = 256 };

static bool is_start(const struct naive *b, int event, int order)
{
    return b->happenings[event].verb == VERB_START && b->happenings[event].order == order;
}

int64_t naive_started(const struct naive *b, int order)
{
    int64_t sum = 0;

    for (int i = order; i < b->happening_count; i++)
        if (is_start(b, i, order))
            sum += b->happenings[i].live;
    return sum;
}

static int64_t reported(const struct order_seen *seen)
{
    return seen->good.micro + seen->scrapped.micro + seen->lost.micro;
}

/* What was reported without a start is begun, too. */
static int64_t begun(const struct naive *b, int order)
{
    struct order_seen seen = naive_order_see(b, order);

    return naive_most(naive_started(b, order), reported(&seen));
}

static bool goes_with_start(const struct naive *b, const struct flat *flat)
{
    return naive_method_of(b, flat->item, flat->issue) == ISSUE_START;
}

static int64_t asks(const struct naive *b, const struct flat *flat, int64_t from, int64_t to)
{
    struct need need = naive_need_asked(b, flat);

    return naive_need_total(&need, to) - naive_need_total(&need, from);
}

/* What the order's claims cover of what has begun and is not reported, then of what begins: of the
   item itself, need by need, then of its alternates; `lacks`: of what begins. */
static void claims_cover(struct naive *b, int event, const struct flat_list *list, int64_t q,
                         int64_t lacks[FLATS_MAX])
{
    int order = b->happenings[event].order;
    struct order_seen seen = naive_order_see(b, order);
    int64_t from[2] = { reported(&seen), begun(b, order) };
    int64_t to[2] = { from[1], from[1] + q };
    int64_t rest[2][FLATS_MAX] = { { 0 } };
    int64_t *spoken = calloc((size_t)b->item_count, sizeof(*spoken));

    assert(spoken);
    for (int when = 0; when < 2; when++)
        for (int k = 0; k < list->count; k++) {
            int item = list->of[k].item;
            int64_t there = naive_claim(b, item, order) - naive_due_of_order(b, item, order, NONE);
            int64_t asked = asks(b, &list->of[k], from[when], to[when]);

            if (!goes_with_start(b, &list->of[k]))
                continue;
            rest[when][k] = asked - naive_least(asked, naive_most(0, there - spoken[item]));
            spoken[item] += asked;
        }
    naive_asked_besides(b, list, order, ISSUE_START, spoken);
    for (int when = 0; when < 2; when++)
        for (int k = 0; k < list->count; k++)
            rest[when][k] =
                naive_claims_stand_in(b, list, k, spoken, (struct lacked){ order, rest[when][k] });
    for (int k = 0; k < list->count; k++)
        lacks[k] = rest[1][k];
    free(spoken);
}

/* What q more need of the parts that go with a start, and has not been staged otherwise. */
static enum status parts_bring(struct naive *b, int event, int64_t q)
{
    const struct happening *row = &b->happenings[event];
    struct flat_list list = { .count = 0 };
    enum status status = naive_list_set(b, row->item, row->found, &list);
    int64_t lacks[FLATS_MAX] = { 0 };

    if (status == OK)
        claims_cover(b, event, &list, q, lacks);
    for (int k = 0; k < list.count && status == OK; k++) {
        const struct flat *flat = &list.of[k];
        struct bringing what = { .event = event,
                                 .order = row->order,
                                 .item = flat->item,
                                 .need = k,
                                 .from = flat->place,
                                 .to = naive_staged_to(b, row->order, row->place) };

        if (lacks[k] > 0)
            (void)naive_bring_instead(b, &list, k, what, naive_bring(b, &what, lacks[k]));
    }
    return status;
}

static enum status words_set(struct naive *b, const struct event *e, int event, int64_t *q)
{
    struct happening *row = &b->happenings[event];
    struct order_seen seen = naive_order_see(b, row->order);
    enum status status;

    row->item = b->happenings[row->order].item;
    if (event_has(e, FIELD_ITEM) && naive_item_find(b, e->item) == NONE)
        return naive_refuse(b, ITEM_UNKNOWN, e->item);
    if (!naive_order_is_open(b, row->order))
        return naive_refuse(b, ORDER_STATE, e->order);
    if (event_has(e, FIELD_ITEM) && naive_item_find(b, e->item) != row->item)
        return naive_refuse(b, ORDER_ITEM, e->item);
    if (b->happenings[row->order].of_reworks)
        return naive_refuse(b, ORDER_KIND, e->order);
    *q = seen.qty.micro - begun(b, row->order);
    if (event_has(e, FIELD_QTY)) {
        status = naive_base_qty(b, row->item, e->amount, q);
        if (status)
            return status;
        if (*q <= 0)
            return naive_refuse(b, NUMBER_SIGN, e->order);
    }
    return *q > 0 ? OK : naive_refuse(b, START_NOTHING, e->order);
}

enum status naive_start(struct naive *b, const struct event *e, int event)
{
    int64_t q = 0;
    enum status status = words_set(b, e, event, &q);

    if (status)
        return status;
    naive_order_work(b, event);
    status = parts_bring(b, event, q);
    b->happenings[event].live = q;
    return status;
}

/* ---- undone, and done again ---- */

static bool is_brought(const struct moved *row, int event)
{
    return row->event == event && row->of == NONE;
}

void naive_start_back(struct naive *b, int event, int64_t q)
{
    int64_t n = b->happenings[event].live;
    int64_t back[FLATS_MAX] = { 0 };
    int items[FLATS_MAX];

    for (int k = 0; k < FLATS_MAX; k++)
        items[k] = NONE;
    for (int i = 0; i < b->moved_count; i++)
        if (is_brought(&b->moved[i], event)) {
            back[b->moved[i].need] += b->moved[i].q;
            items[b->moved[i].need] = b->moved[i].item;
        }
    for (int item = 0; item < b->item_count; item++) {
        int64_t stays = 0;

        for (int k = 0; k < FLATS_MAX; k++)
            if (items[k] == item) {
                int64_t keeps = naive_keep_of(back[k], n - q, n, naive_step(b, item));

                stays += keeps;
                back[k] -= keeps;
            }
        naive_unsettle(b, event, item, naive_most(0, naive_settled_live(b, event, item) - stays));
    }
    for (int i = b->moved_count - 1; i >= 0; i--)
        if (is_brought(&b->moved[i], event)) {
            int64_t *rest = &back[b->moved[i].need];

            *rest -= naive_shift_one_back(b, i, *rest);
        }
    b->happenings[event].live -= q;
}

/* What the undo has put back of an item. */
static int64_t put_back(const struct naive *b, int undo_row, int item)
{
    int64_t sum = 0;

    for (int i = 0; i < b->moved_count; i++)
        if (b->moved[i].event == undo_row && b->moved[i].of != NONE && b->moved[i].item == item)
            sum += b->moved[i].q;
    return sum;
}

int64_t naive_start_stays(const struct naive *b, int undo_row, int item, int64_t s, int64_t u)
{
    if (b->happenings[b->happenings[undo_row].target].verb != VERB_START)
        return 0;
    return naive_keep_of(put_back(b, undo_row, item), s, u, naive_step(b, item));
}

enum status naive_start_again(struct naive *b, int event, int undo_row, int64_t q)
{
    int64_t u = b->happenings[undo_row].live;
    enum status status = naive_stage_refuse(b, event);

    if (status)
        return status;
    for (int item = 0; item < b->item_count; item++) {
        int64_t less = put_back(b, undo_row, item) - naive_start_stays(b, undo_row, item, u - q, u);

        for (int i = b->moved_count - 1; i >= 0 && less > 0; i--) {
            struct moved *row = &b->moved[i];
            int64_t part = naive_least(less, row->q);

            if (row->event != undo_row || row->of == NONE || row->item != item)
                continue;
            row->q -= part;
            less -= part;
        }
    }
    naive_order_first(b, event);
    status = parts_bring(b, event, q);
    b->happenings[event].live += q;
    return status;
}

/* ---- started long ago ---- */

int64_t naive_started_more(const struct naive *b, int order, const struct order_seen *seen,
                           int32_t *since)
{
    int64_t more = naive_started(b, order) - reported(seen);
    int64_t rest = more;

    for (int i = b->happening_count - 1; i >= order && rest > 0; i--)
        if (is_start(b, i, order) && b->happenings[i].live > 0) {
            *since = b->happenings[i].day;
            rest -= b->happenings[i].live;
        }
    return more;
}
