#include "naive_trigger.h"

#include <assert.h>

static int64_t delivered_of(const struct naive *b, int event, enum issue_method method)
{
    int64_t sum = 0;

    for (int i = 0; i < b->delivery_count; i++)
        if (b->deliveries[i].event == event && b->deliveries[i].method == method)
            sum += b->deliveries[i].q;
    return sum;
}

static bool something_waits(const struct naive *b, int event, enum issue_method method)
{
    for (int i = 0; i < b->due_count; i++)
        if (b->due[i].event == event && naive_due_waits(b, &b->due[i], method))
            return true;
    return false;
}

/* What something else stood in for counts as used. */
static int64_t used_of(const struct naive *b, int need)
{
    return naive_need_live(b, need) + naive_need_blown(b, need);
}

/* What of a need has gone with the goods delivered. */
static int64_t share_of(const struct naive *b, int need, enum issue_method method)
{
    const struct happening *row = &b->happenings[b->needs[need].event];
    int64_t live = used_of(b, need);
    int64_t delivered = delivered_of(b, b->needs[need].event, method);

    return delivered >= row->good ? live
                                  : naive_keep_of(live, delivered, row->good, b->needs[need].step);
}

static void choose_of_need(const struct naive *b, struct chosen *chosen, int need, int64_t q)
{
    for (int i = naive_due_oldest(b, need, NONE); i != NONE && q > 0;
         i = naive_due_oldest(b, need, i)) {
        int64_t part = naive_least(q, naive_owed_open(&b->due[i]));

        naive_choose(b, chosen, i, part);
        q -= part;
    }
}

static void choose_share(struct naive *b, struct chosen *chosen, int event,
                         enum issue_method method)
{
    for (int i = 0; i < b->need_count; i++)
        if (b->needs[i].event == event && b->needs[i].until == method) {
            int64_t gone = used_of(b, i) - naive_due_open(b, i);

            choose_of_need(b, chosen, i, naive_most(0, share_of(b, i, method) - gone));
        }
}

static void deliver(struct naive *b, struct chosen *chosen, int sale, enum issue_method method,
                    int64_t q)
{
    for (int i = 0; i < b->happening_count && q > 0; i++) {
        const struct happening *row = &b->happenings[i];
        int64_t m;

        if (row->verb != VERB_COMPLETE || row->item != b->happenings[sale].item ||
            !something_waits(b, i, method))
            continue;
        m = naive_least(q, row->good - delivered_of(b, i, method));
        if (m <= 0)
            continue;
        *naive_delivery_add(b) = (struct delivery){ sale, i, method, m };
        q -= m;
        choose_share(b, chosen, i, method);
    }
}

void naive_trigger_delivery(struct naive *b, int sale, int64_t shipped, int64_t sold)
{
    struct chosen *chosen = naive_chosen_none();

    deliver(b, chosen, sale, ISSUE_SHIPMENT, shipped);
    deliver(b, chosen, sale, ISSUE_SALE, sold);
    naive_trigger(b, sale, chosen);
}

/* ---- what had been owed ---- */

/* What a sale has delivered so: of each completion at most what is good of it. */
static int64_t delivered_by(const struct naive *b, int sale, enum issue_method method)
{
    int64_t all = 0;

    for (int event = 0; event < b->happening_count; event++) {
        int64_t sum = 0;

        for (int i = 0; i < b->delivery_count; i++)
            if (b->deliveries[i].sale == sale && b->deliveries[i].event == event &&
                b->deliveries[i].method == method)
                sum += b->deliveries[i].q;
        all += naive_least(sum, b->happenings[event].good);
    }
    return all;
}

static bool settled_sale(const struct naive *b, int event, const struct draw *draw)
{
    return draw->settled_by == event && draw->item == b->happenings[event].item &&
           naive_event_is_sale(b, draw->event);
}

/* What the draws up to this one settled for its sale, less what that delivered of the completion.
 */
static int64_t settled_undelivered(const struct naive *b, int event, int draws_from, int draw,
                                   enum issue_method method)
{
    int sale = b->draws[draw].event;
    int64_t sum = 0;

    for (int i = draws_from; i <= draw; i++)
        if (b->draws[i].event == sale && settled_sale(b, event, &b->draws[i]))
            sum += b->draws[i].out;
    for (int i = 0; i < b->delivery_count; i++)
        if (b->deliveries[i].sale == sale && b->deliveries[i].event == event &&
            b->deliveries[i].method == method)
            sum -= b->deliveries[i].q;
    return sum;
}

/* The completion's goods settled what this draw's sale had owed. */
static bool deliver_draw(struct naive *b, int event, int draws_from, int i,
                         enum issue_method method)
{
    const struct draw *draw = &b->draws[i];
    int64_t m = naive_least(draw->out, b->happenings[event].good - delivered_of(b, event, method));

    if (!settled_sale(b, event, draw) || !something_waits(b, event, method))
        return false;
    m = naive_least(m, naive_event_live(b, draw->event) - delivered_by(b, draw->event, method));
    m = naive_least(m, settled_undelivered(b, event, draws_from, i, method));
    if (m > 0)
        *naive_delivery_add(b) = (struct delivery){ draw->event, event, method, m };
    return m > 0;
}

/* What it made settled what sales owed: so it was delivered. */
static void deliver_settled(struct naive *b, int event, int draws_from)
{
    static const enum issue_method methods[] = { ISSUE_SHIPMENT, ISSUE_SALE };
    struct chosen *chosen = naive_chosen_none();
    int end = b->draw_count;
    int sale = NONE;

    for (size_t k = 0; k < ARRAY_COUNT(methods); k++) {
        bool some = false;

        for (int i = draws_from; i < end; i++)
            if (deliver_draw(b, event, draws_from, i, methods[k])) {
                some = true;
                sale = b->draws[i].event;
            }
        if (some)
            choose_share(b, chosen, event, methods[k]);
    }
    if (sale == NONE)
        return;
    b->waited.settled++;
    b->settle_count = 0;
    naive_trigger(b, sale, chosen);
    naive_settle_places(b);
}

void naive_deliver_settled(struct naive *b, int draws_from)
{
    const struct happening *now = &b->happenings[b->now];
    int event = now->verb == VERB_UNDO && now->restores ? now->target : b->now;

    if (b->happenings[event].verb == VERB_COMPLETE && !b->happenings[event].is_within)
        deliver_settled(b, event, draws_from);
}

/* ---- undone ---- */

static bool triggered(const struct naive *b, const struct trigger *trigger, bool by_delivery)
{
    return trigger->by != NONE && naive_event_is_delivery(b, trigger->by) == by_delivery;
}

/* What deliveries, or other triggers, made of a need and is still so. */
static int64_t triggered_of(const struct naive *b, int need, bool by_delivery)
{
    int64_t sum = 0;

    for (int i = 0; i < b->draw_count; i++)
        if (b->draws[i].need == need && triggered(b, &b->draws[i].trigger, by_delivery))
            sum += b->draws[i].out;
    for (int i = 0; i < b->owed_count; i++)
        if (b->owed[i].need == need && triggered(b, &b->owed[i].trigger, by_delivery))
            sum += naive_owed_open(&b->owed[i]);
    return sum;
}

/* What deliveries triggered beyond what goes with the goods delivered. */
static void share_back(struct naive *b, int event, enum issue_method method)
{
    for (int i = 0; i < b->need_count; i++)
        if (b->needs[i].event == event && b->needs[i].until == method) {
            int64_t gone = used_of(b, i) - naive_due_open(b, i) - triggered_of(b, i, false);

            b->needs[i].back =
                naive_least(triggered_of(b, i, true), naive_most(0, gone - share_of(b, i, method)));
        }
}

static void undeliver(struct naive *b, int sale, enum issue_method method, int64_t stays)
{
    int64_t more = -stays;

    for (int i = 0; i < b->delivery_count; i++)
        if (b->deliveries[i].sale == sale && b->deliveries[i].method == method)
            more += b->deliveries[i].q;
    while (more > 0) {
        struct delivery *newest = NULL;
        struct line *line;
        int64_t x;

        for (int i = 0; i < b->delivery_count; i++) {
            struct delivery *row = &b->deliveries[i];

            if (row->sale == sale && row->method == method && row->q > 0 &&
                (!newest || row->event > newest->event))
                newest = row;
        }
        assert(newest);
        x = naive_least(more, newest->q);
        line = naive_line_add(b, LINE_UNDELIVER);
        line->of_line = (int)(newest - b->deliveries);
        line->q = x;
        newest->q -= x;
        more -= x;
        share_back(b, newest->event, method);
    }
}

void naive_undeliver(struct naive *b, int sale, int64_t stays)
{
    undeliver(b, sale, ISSUE_SHIPMENT, stays);
    undeliver(b, sale, ISSUE_SALE, stays);
    naive_untrigger_needs(b);
}

/* ---- and done again ---- */

static void deliver_again(struct naive *b, struct chosen *chosen, int undo_row,
                          enum issue_method method, int64_t q)
{
    int count = b->line_count;

    for (int i = count - 1; i >= 0 && q > 0; i--) { /* the oldest completion came last */
        struct line *line = &b->lines[i];
        struct delivery *row;
        int64_t m;

        if (line->event != undo_row || line->kind != LINE_UNDELIVER ||
            b->deliveries[line->of_line].method != method)
            continue;
        row = &b->deliveries[line->of_line];
        m = naive_least(q, line->q);
        m = naive_least(m, b->happenings[row->event].good - delivered_of(b, row->event, method));
        if (m <= 0)
            continue;
        line->q -= m;
        row->q += m;
        q -= m;
        choose_share(b, chosen, row->event, method);
    }
}

void naive_deliver_again(struct naive *b, int sale, int undo_row, int64_t q)
{
    struct chosen *chosen = naive_chosen_none();

    deliver_again(b, chosen, undo_row, ISSUE_SHIPMENT, q);
    deliver_again(b, chosen, undo_row, ISSUE_SALE, q);
    naive_trigger(b, sale, chosen);
}
