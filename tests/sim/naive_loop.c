#include "naive_loop.h"

static void keep(struct naive *b, int event, struct worth d)
{
    struct happening *row = &b->happenings[event];

    row->loop.kept = naive_worth_plus(row->loop.kept, d);
    naive_post_made(b, event, row->product, d);
}

void naive_loop_see(struct naive *b, int event)
{
    b->happenings[event].loop.seen = naive_event_cost(b, event);
}

bool naive_loop_stops(struct naive *b, int event)
{
    const struct loop *loop = &b->happenings[event].loop;
    struct worth d = naive_worth_minus(naive_event_cost(b, event), loop->seen);
    struct worth up = naive_worth_none();

    if (loop->passing) {
        keep(b, event, d);
        return true;
    }
    for (int e = 0; e < ELEMENT_COUNT; e++) {
        if (d.of[e] < 0 && loop->kept.of[e] > 0)
            up.of[e] = naive_most(d.of[e], -loop->kept.of[e]);
        if (d.of[e] > 0 && loop->kept.of[e] < 0)
            up.of[e] = naive_least(d.of[e], -loop->kept.of[e]);
    }
    keep(b, event, up);
    return false;
}

void naive_loop_back(struct naive *b, int event, int64_t s, int64_t n)
{
    struct worth gone = naive_worth_leaves(b->happenings[event].loop.kept, n - s, n);

    b->happenings[b->now].loop.taken_back = gone;
    keep(b, event, naive_worth_minus(naive_worth_none(), gone));
}

void naive_loop_again(struct naive *b, int event, int undo_row, int64_t s, int64_t u)
{
    struct worth *taken = &b->happenings[undo_row].loop.taken_back;
    struct worth again = naive_worth_leaves(*taken, u - s, u);

    *taken = naive_worth_minus(*taken, again);
    keep(b, event, again);
}
