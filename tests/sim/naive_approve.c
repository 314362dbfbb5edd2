#include "naive_sold.h"

/* Standards that are drafted, and come into force together (2.10). */

bool naive_is_drafted(const struct happening *row)
{
    return row->verb == VERB_STANDARD && event_has(row->said, FIELD_DRAFT_NAME);
}

/* Its last approval that stands; NONE. */
static int approved_last(const struct naive *b, struct slice name)
{
    int last = NONE;

    for (int i = 0; i < b->now; i++)
        if (b->happenings[i].verb == VERB_APPROVE && b->happenings[i].live > 0 &&
            slice_equals(b->happenings[i].said->name, name))
            last = i;
    return last;
}

static bool is_of(const struct naive *b, int event, struct slice name)
{
    const struct happening *row = &b->happenings[event];

    return row->live > 0 && naive_is_drafted(row) && slice_equals(row->said->draft_name, name);
}

static bool is_newest(const struct naive *b, int event, struct slice name)
{
    for (int i = event + 1; i < b->now; i++)
        if (is_of(b, i, name) && b->happenings[i].item == b->happenings[event].item)
            return false;
    return true;
}

static int32_t day_of(const struct event *e, const struct event *drafted, int32_t today)
{
    if (event_has(e, FIELD_FROM_DAY))
        return e->from_day.number;
    return event_has(drafted, FIELD_FROM_DAY) ? drafted->from_day.number : today;
}

enum status naive_approve(struct naive *b, const struct event *e)
{
    int last = approved_last(b, e->name);
    int32_t today = b->happenings[b->now].day;
    int count = 0;

    if (!event_has(e, FIELD_BY))
        return naive_refuse(b, FIELD_MISSING, e->name);
    for (int i = last == NONE ? 0 : last + 1; i < b->now; i++) {
        struct dated *made;

        if (!is_of(b, i, e->name) || !is_newest(b, i, e->name))
            continue;
        made = naive_standard_add(b);
        made->item = b->happenings[i].item;
        made->number = b->happenings[b->now].number;
        made->from = day_of(e, b->happenings[i].said, today);
        made->price = naive_elements_said(b, b->happenings[i].said);
        made->price.none = false;
        made->by = b->now + 1;
        if (made->from <= today)
            naive_standard_touch(b, made->item);
        count++;
    }
    return count == 0 ? naive_refuse(b, DRAFT_UNKNOWN, e->name) : OK;
}

void naive_approval_unset(struct naive *b, int event)
{
    for (int i = 0; i < b->standard_count; i++)
        if (b->standards[i].by == event + 1) {
            b->standards[i].gone = true;
            b->standards[i].gone_at = b->happenings[b->now].number;
            naive_standard_touch(b, b->standards[i].item);
        }
}

enum status naive_approval_again(struct naive *b, int event)
{
    int count = b->standard_count;

    for (int i = 0; i < count; i++)
        if (b->standards[i].by == event + 1 && b->items[b->standards[i].item].gone)
            return naive_refuse(b, ITEM_UNKNOWN, slice_of(b->items[b->standards[i].item].text));
    for (int i = 0; i < count; i++)
        if (b->standards[i].by == event + 1) {
            struct dated *made = naive_standard_add(b);

            *made = b->standards[i];
            made->gone = false;
            made->number = b->happenings[b->now].number;
            b->standards[i].by = 0;
            naive_standard_touch(b, made->item);
        }
    return OK;
}

bool naive_approval_names(const struct naive *b, int event, int item)
{
    for (int i = 0; i < b->standard_count; i++)
        if (b->standards[i].by == event + 1 && b->standards[i].item == item)
            return true;
    return false;
}
