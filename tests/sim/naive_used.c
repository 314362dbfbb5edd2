#include "naive_inner.h"

/* 12.16: lots that a person used though they had expired, were held, or claimed by another. */

static bool uses_up(enum verb verb)
{
    return verb_makes(verb) || verb == VERB_REWORK || verb == VERB_SELL || verb == VERB_SHIP ||
           verb == VERB_ISSUE || verb == VERB_UNBUILD;
}

/* By what it was picked as. */
static bool is_wrong(const struct naive *b, int which, int event, struct tag tag)
{
    const struct happening *row = &b->happenings[event];

    if (tag.lot == NONE)
        return false;
    if (which == 0)
        return b->lots[tag.lot].expiry < row->day;
    if (which == 1)
        return tag.kept != KEPT_FREE;
    return tag.claim != NONE && tag.claim != row->order;
}

/* What of the first item it has still; 0: nothing. */
int64_t naive_used_wrongly(const struct naive *b, int event, int which, int *item)
{
    int64_t qty = 0;

    *item = INT32_MAX;
    if (!b->happenings[event].used[which] || !uses_up(b->happenings[event].verb))
        return 0;
    for (int i = 0; i < b->pick_count; i++) {
        const struct pick *pick = &b->picks[i];

        if (pick->event != event || pick->out == 0 || pick->item > *item ||
            !is_wrong(b, which, event, pick->tag))
            continue;
        qty = (pick->item == *item ? qty : 0) + pick->out;
        *item = pick->item;
    }
    for (int i = 0; i < b->moved_count && b->happenings[event].manual; i++) {
        const struct moved *row = &b->moved[i];
        struct tag tag = row->before;

        tag.lot = row->after.lot;
        if (row->event != event || row->of != NONE || !is_wrong(b, which, event, tag))
            continue;
        qty += row->q;
        *item = row->item;
    }
    return qty;
}
