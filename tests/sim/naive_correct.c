#include "naive_correct.h"

#include "naive_undo.h"

static int first_of(const struct naive *b, int event)
{
    while (b->happenings[event].corrects > 0)
        event = b->happenings[event].corrects - 1;
    return event;
}

/* Whether another of those that correct one another stands. */
static bool another_stands(const struct naive *b, int event)
{
    for (int i = 0; i < b->happening_count; i++)
        if (i != event && first_of(b, i) == first_of(b, event) && naive_event_live(b, i) > 0)
            return true;
    return false;
}

enum status naive_correct(struct naive *b, const struct event *e, int row)
{
    int event = naive_key_find(b, e->corrects);

    if (!event_has(e, FIELD_CORRECTS))
        return OK;
    if (event == NONE || event == row)
        return naive_refuse(b, KEY_UNKNOWN, e->corrects);
    if (e->verb == VERB_UNDO || b->happenings[event].verb == VERB_UNDO)
        return OK;
    b->happenings[row].corrects = 1 + event;
    return another_stands(b, row) ? naive_refuse(b, NOT_UNDONE, e->corrects) : OK;
}

enum status naive_correct_again(struct naive *b, int event)
{
    return another_stands(b, event)
               ? naive_refuse(b, UNDO_REFUSED, slice_of(b->happenings[event].key))
               : OK;
}
