#include "naive_stage.h"
#include "naive_pass.h"
#include "naive_report.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

struct staged_often naive_staged_often(const struct naive *book)
{
    return book->staged_often;
}

bool naive_stages_all(const struct naive *b, int event)
{
    return b->happenings[event].verb == VERB_STAGE && b->happenings[event].item == NONE;
}

enum status naive_stage_refuse(struct naive *b, int event)
{
    const struct happening *row = &b->happenings[event];

    if (b->happenings[row->order].live == 0)
        return naive_refuse(b, UNDO_REFUSED, (struct slice){ 0 });
    return naive_order_is_open(b, row->order) ? OK
                                              : naive_refuse(b, ORDER_STATE, (struct slice){ 0 });
}

bool naive_stage_uses(const struct naive *b, int event, int item, int place)
{
    for (int i = 0; i < b->moved_count; i++)
        if (b->moved[i].event == event &&
            (b->moved[i].of == NONE || b->happenings[event].verb == VERB_UNSTAGE) &&
            (b->moved[i].item == item || b->moved[i].from == place))
            return true;
    return false;
}

int64_t naive_bring(struct naive *b, const struct bringing *what, int64_t q)
{
    int places[OWNER_MAX];
    int count = naive_places_of(b, what->item, what->from, places);
    int rows[HELD_MAX];

    naive_standard_touch(b, what->item);
    for (int i = 0; i < count && q > 0; i++) {
        int64_t free = naive_available(b, what->item, places[i]);
        int row_count = naive_rows_to_take(b, what->item, places[i], rows);

        naive_pass_bringing(b, &(struct sought){ what->need, what->item, places[i], q, free });
        for (int k = 0; k < row_count && q > 0; k++) {
            const struct stock *stock = &b->stocks[rows[k]];
            int64_t part = naive_least(q, naive_least(free, stock->qty));
            struct moved moved = { .event = what->event,
                                   .of = NONE,
                                   .item = what->item,
                                   .from = places[i],
                                   .to = what->to,
                                   .before = stock->tag,
                                   .after = stock->tag,
                                   .by = b->now,
                                   .need = what->need };

            if (!naive_is_usable(b, stock))
                continue;
            moved.after.claim = what->order;
            naive_shift_row(b, &moved, part);
            free -= part;
            q -= part;
        }
    }
    return q;
}

/* By this event, for a staging's order. */
static int64_t bring(struct naive *b, int event, int item, int from, int64_t q)
{
    const struct happening *row = &b->happenings[event];

    return naive_bring(b, &(struct bringing){ b->now, row->order, item, 0, from, row->place }, q);
}

int naive_staged_to(const struct naive *b, int order, int named)
{
    int line = naive_order_line(b, order);

    if (named != NONE)
        return named;
    return line != NONE ? line : naive_place_find(b, SLICE("line"));
}

enum status naive_stage(struct naive *b, const struct event *e, int row, int64_t q)
{
    struct happening *event = &b->happenings[row];

    if (!naive_order_is_open(b, event->order))
        return naive_refuse(b, ORDER_STATE, e->order);
    event->place = naive_staged_to(b, event->order, event->place);
    event->live = q;
    b->staged_often.of[STAGED_ITEM]++;
    return bring(b, row, event->item, event->from_place, q) > 0
               ? naive_refuse(b, STOCK_SHORT, e->item)
               : OK;
}

/* ---- all that the order still needs ---- */

/* The running output, or NONE. */
int naive_output_of(const struct naive *b, const struct flat_list *list, int order, int point,
                    const char *run)
{
    for (int i = 0; i < b->output_count; i++) {
        const struct output *row = &b->outputs[i];

        if (row->item == b->happenings[order].item && row->order == order && row->point == point &&
            strcmp(row->counts, list->counts) == 0 && !row->run == !run &&
            (!run || strcmp(row->run, run) == 0))
            return i;
    }
    return NONE;
}

static bool reported_so(const struct naive *b, int order, int goods)
{
    for (int i = order; i < b->happening_count; i++)
        if (b->happenings[i].order == order && b->happenings[i].verb == VERB_OPERATION &&
            b->happenings[i].product == goods)
            return true;
    return false;
}

/* Of its goods in process, what has passed the pay point. */
int64_t naive_goods_past(const struct naive *b, int order, int point)
{
    int64_t sum = 0;

    for (int i = 0; i < b->item_count && point != 0; i++)
        if (b->items[i].in_process && reported_so(b, order, i) &&
            strtol(strrchr(b->items[i].text, '/') + 1, NULL, 10) >= point)
            sum += naive_pool_on_hand(b, i) - naive_owed_at(b, i, NONE);
    return sum;
}

/* A need of the bill, still to come. */
struct asked {
    struct need need;
    int64_t formula;
    int64_t asked;
    int64_t wanted;
};

static bool shares_carry(const struct need *a, const struct need *b)
{
    return a->item == b->item && a->place == b->place && a->fixed == b->fixed &&
           a->operation == b->operation && a->issue == b->issue;
}

int64_t naive_carry_of(const struct naive *b, int output, const struct need *need)
{
    for (int i = 0; i < b->carry_count; i++) {
        const struct carry *row = &b->carries[i];

        if (row->output == output && row->item == need->item && row->place == need->place &&
            row->fixed == need->fixed && row->operation == need->operation &&
            row->issue == need->issue)
            return row->qty;
    }
    return 0;
}

struct need naive_need_asked(const struct naive *b, const struct flat *flat)
{
    return (struct need){ .item = flat->item,
                          .place = flat->place,
                          .ratio = flat->ratio,
                          .step = naive_step(b, flat->item),
                          .fixed = flat->fixed,
                          .operation = flat->operation,
                          .issue = flat->issue,
                          .profile = flat->profile };
}

struct left naive_order_left(const struct naive *b, const struct flat_list *list, int order,
                             int point)
{
    struct order_seen seen = naive_order_see(b, order);
    int64_t to_make = naive_most(0, seen.qty.micro - seen.good.micro);
    int output = naive_output_of(b, list, order, point, NULL);

    return (struct left){ .pieces = naive_most(0, to_make - naive_goods_past(b, order, point)),
                          .output = output == NONE ? 0 : b->outputs[output].qty };
}

static void ask(struct naive *b, const struct flat_list *list, int order, struct asked *asked,
                int k)
{
    const struct flat *flat = &list->of[k];
    int point = naive_point_of(b, list->routing, flat->operation);
    int64_t left = naive_order_left(b, list, order, point).pieces;
    int output = naive_output_of(b, list, order, point, flat->fixed ? "order" : NULL);
    int64_t x = output == NONE ? 0 : b->outputs[output].qty;
    int64_t there = naive_most(0, naive_claim(b, flat->item, order) -
                                      naive_due_of_order(b, flat->item, order, NONE));
    struct asked *own = &asked[k];
    int64_t carry;

    own->need = naive_need_asked(b, flat);
    if (left > 0 && naive_method_of(b, flat->item, flat->issue) != ISSUE_BULK)
        own->formula = naive_need_total(&own->need, x + left) - naive_need_total(&own->need, x);
    carry = output == NONE ? 0 : naive_carry_of(b, output, &own->need);
    if (left <= 0 || naive_method_of(b, flat->item, flat->issue) == ISSUE_BULK)
        carry = 0;
    for (int i = 0; i < k; i++) {
        if (shares_carry(&asked[i].need, &own->need) && carry > 0)
            carry -= naive_least(carry, asked[i].formula);
        if (asked[i].need.item == flat->item)
            there -= naive_least(there, asked[i].asked);
    }
    own->asked = own->formula - naive_least(carry, own->formula);
    own->wanted = own->asked - naive_least(own->asked, there);
}

struct worth naive_asked_worth(struct naive *b, const struct flat_list *list, int order)
{
    struct asked *asked = calloc((size_t)list->count + 1, sizeof(*asked));
    struct worth sum = naive_worth_none();

    assert(asked);
    for (int k = 0; k < list->count; k++) {
        struct price price = naive_price_provisional(b, list->of[k].item);

        ask(b, list, order, asked, k);
        if (!price.none)
            sum = naive_worth_plus(sum, naive_price_times(&price, asked[k].asked));
    }
    free(asked);
    return sum;
}

/* What an order still asks for, need by need; the caller frees it. */
static enum status ask_all(struct naive *b, int order, struct flat_list *list, struct asked **asked)
{
    struct found found;
    enum status status;

    if (!naive_order_found(b, order, &found))
        found = naive_found_now(b);
    status = naive_list_set(b, b->happenings[order].item, found, list);
    *asked = calloc((size_t)list->count + 1, sizeof(**asked));
    assert(*asked);
    for (int k = 0; k < list->count && status == OK; k++)
        ask(b, list, order, *asked, k);
    return status;
}

enum status naive_asked_by_hand(struct naive *b, int order, int item, int64_t *q)
{
    struct flat_list list = { .count = 0 };
    struct asked *asked;
    enum status status = ask_all(b, order, &list, &asked);

    *q = 0;
    for (int k = 0; k < list.count && status == OK; k++)
        if (list.of[k].item == item && naive_method_of(b, item, list.of[k].issue) == ISSUE_MANUAL)
            *q += asked[k].asked;
    free(asked);
    return status;
}

void naive_asked_besides(struct naive *b, const struct flat_list *list, int order,
                         enum issue_method but, int64_t *asked)
{
    struct asked *all = calloc((size_t)list->count + 1, sizeof(*all));

    assert(all);
    for (int k = 0; k < list->count; k++) {
        ask(b, list, order, all, k);
        if (naive_method_of(b, list->of[k].item, list->of[k].issue) != but)
            asked[list->of[k].item] += all[k].asked;
    }
    free(all);
}

/* `event`: the staging whose order and place they are. */
static enum status stage_needs(struct naive *b, int event)
{
    const struct happening *row = &b->happenings[event];
    int64_t *spoken = calloc((size_t)b->item_count, sizeof(*spoken));
    struct flat_list list = { .count = 0 };
    struct asked *asked;
    enum status status = ask_all(b, row->order, &list, &asked);

    assert(spoken);
    for (int k = 0; k < list.count && status == OK; k++)
        spoken[list.of[k].item] += asked[k].asked;
    for (int k = 0; k < list.count && status == OK; k++)
        asked[k].wanted = naive_claims_stand_in(b, &list, k, spoken,
                                                (struct lacked){ row->order, asked[k].wanted });
    for (int k = 0; k < list.count && status == OK; k++) {
        struct bringing what = { .event = b->now,
                                 .order = row->order,
                                 .item = list.of[k].item,
                                 .need = k,
                                 .from = list.of[k].place,
                                 .to = row->place };

        if (asked[k].wanted > 0)
            (void)naive_bring_instead(b, &list, k, what, naive_bring(b, &what, asked[k].wanted));
    }
    free(spoken);
    free(asked);
    b->staged_often.of[STAGED_ALL]++;
    return status;
}

enum status naive_stage_all(struct naive *b, const struct event *e, int row)
{
    struct happening *event = &b->happenings[row];

    if (!naive_order_is_open(b, event->order))
        return naive_refuse(b, ORDER_STATE, e->order);
    if (b->happenings[event->order].of_reworks)
        return naive_refuse(b, ORDER_KIND, e->order);
    event->live = QTY_ONE;
    event->place = naive_staged_to(b, event->order, event->place);
    return stage_needs(b, row);
}

enum status naive_stage_all_back(struct naive *b, int event)
{
    int by = b->happenings[event].stood_by;
    int64_t staged = 0;
    int64_t back = 0;

    naive_unsettle(b, by, NONE, INT64_MAX);
    for (int i = b->moved_count - 1; i >= 0; i--)
        if (b->moved[i].event == by && b->moved[i].of == NONE) {
            staged += b->moved[i].q;
            back += naive_shift_one_back(b, i, INT64_MAX);
        }
    b->staged_often.of[STAGED_BACK]++;
    return staged > 0 && back == 0 ? naive_refuse(b, UNDO_NOTHING, slice_of("it staged")) : OK;
}

enum status naive_stage_all_again(struct naive *b, int event)
{
    enum status status = naive_stage_refuse(b, event);

    b->happenings[b->now].order = b->happenings[event].order;
    return status ? status : stage_needs(b, event);
}
