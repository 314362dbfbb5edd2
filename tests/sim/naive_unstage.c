#include "naive_report.h"
#include "naive_stage.h"

/* A staging, a start, or what made one happen again moved it for the order. */
static bool is_staged(const struct naive *b, const struct moved *row, int event, int order)
{
    return row->event == event && row->of == NONE && row->after.claim == order &&
           b->happenings[event].order == order &&
           (b->happenings[event].verb == VERB_STAGE || b->happenings[event].verb == VERB_START ||
            b->happenings[event].verb == VERB_ISSUE || b->happenings[event].verb == VERB_UNDO);
}

/* Of the lots that the unstaging names; any, where it names none. */
static bool is_meant(const struct naive *b, int unstaging, int lot)
{
    bool any = true;

    for (int i = 0; i < b->named_count; i++) {
        if (b->named[i].event != unstaging || b->named[i].need != NONE)
            continue;
        if (b->named[i].lot == lot)
            return true;
        any = false;
    }
    return any;
}

/* Newest staging first, in each the newest first; answers how much went. */
static int64_t go_back(struct naive *b, int unstaging, int64_t q)
{
    const struct happening row = b->happenings[unstaging];
    int count = b->moved_count;
    int64_t left = q;

    for (int event = b->now - 1; event > row.order; event--)
        for (int i = count - 1; i >= 0; i--) {
            int to = row.place == NONE ? b->moved[i].from : row.place;

            if (is_staged(b, &b->moved[i], event, row.order) &&
                (row.item == NONE || row.item == b->moved[i].item) &&
                is_meant(b, unstaging, b->moved[i].after.lot))
                left -= naive_shift_one_to(b, i, to, left);
        }
    return q - left;
}

/* As it was posted, for this event. */
static enum status goes_back(struct naive *b, int event)
{
    const struct happening *row = &b->happenings[event];
    bool all = row->item == NONE;
    int64_t asked = all ? INT64_MAX : row->unstaged;
    int64_t back = go_back(b, event, asked);

    if (all ? back == 0 : back < asked)
        return naive_refuse(b, STAGED_SHORT, slice_of("unused"));
    b->staged_often.of[STAGED_UNSTAGED]++;
    return OK;
}

enum status naive_unstage(struct naive *b, const struct event *e, int row, int64_t q)
{
    struct happening *event = &b->happenings[row];

    if (!naive_order_is_open(b, event->order))
        return naive_refuse(b, ORDER_STATE, e->order);
    event->live = event->unstaged = q;
    return goes_back(b, row);
}

enum status naive_unstage_back(struct naive *b, int event)
{
    int by = b->happenings[event].stood_by;
    enum status status = naive_stage_refuse(b, event);
    int64_t sum = 0;

    if (status)
        return status;
    naive_unsettle(b, by, NONE, INT64_MAX);
    for (int i = b->moved_count - 1; i >= 0; i--) {
        const struct moved *row = &b->moved[i];

        if (row->event != by || row->of == NONE || row->q == 0)
            continue;
        if (naive_is_gone(b, b->moved[row->of].event))
            return naive_refuse(b, UNDO_REFUSED, slice_of("the staging"));
        sum += naive_shift_one_again(b, i, INT64_MAX);
    }
    b->staged_often.of[STAGED_RESTAGED]++;
    return sum > 0 ? OK : naive_refuse(b, UNDO_NOTHING, slice_of("it unstaged"));
}

enum status naive_unstage_again(struct naive *b, int event)
{
    enum status status = naive_is_gone(b, event)
                             ? naive_refuse(b, UNDO_REFUSED, slice_of("it unstaged"))
                             : naive_stage_refuse(b, event);

    b->happenings[b->now].order = b->happenings[event].order;
    return status ? status : goes_back(b, event);
}
