#include "core/flush.h"

#include "core/due.h"
#include "core/issue.h"
#include "core/order.h"
#include "core/owed.h"
#include "core/putright.h"
#include "core/resolve.h"
#include "core/trigger.h"

static void list_add(struct draft *draft, struct due_lists *lists, struct due_list_id id)
{
    struct due_list_id *ids =
        arena_grow(draft->arena, lists->ids, lists->count, &lists->capacity, sizeof(*ids));

    if (!ids) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return;
    }
    ids[lists->count++] = id;
    lists->ids = ids;
}

static const struct due_list *list_see(struct draft *draft, struct due_list_id id)
{
    return row_see(draft, due_list_key(id));
}

/* A list, and those below it. */
static void list_add_whole(struct draft *draft, struct due_lists *lists, struct due_list_id id)
{
    struct due_list_id of = list_see(draft, id)->first_list;

    list_add(draft, lists, id);
    while (!due_list_is_none(of) && draft->status == OK) {
        list_add(draft, lists, of);
        of = list_see(draft, of)->next;
    }
}

struct due_lists due_lists_of(struct draft *draft, enum issue_method method)
{
    struct due_list_id none = { { 0, 0, 0 } };
    struct due_list_id id = list_see(draft, none)->first_list;
    struct due_lists lists = { .count = 0 };

    while (!due_list_is_none(id) && draft->status == OK) {
        if (method == ISSUE_DEFAULT || id.part[0] == (int64_t)method)
            list_add_whole(draft, &lists, id);
        id = list_see(draft, id)->next;
    }
    return lists;
}

/* Which issues are meant. */
struct meant {
    item_id_t item; /* raw 0: any */
    int64_t order;  /* 0: any */
    day_t day;      /* of an event up to it; DAY_NONE: any */
    int64_t shift;  /* of an event before it, where there are shifts */
    struct shifts shifts;
    bool by_shift;
};

static bool issue_is_meant(struct draft *draft, const struct owed *due, const struct meant *meant)
{
    const struct happened *owner;

    if (meant->item.raw != 0 && due->item.raw != meant->item.raw)
        return false;
    if (!day_is_none(meant->day) && due->day.number > meant->day.number)
        return false;
    if (meant->by_shift && shift_of(&meant->shifts, due->local_min) >= meant->shift)
        return false;
    if (meant->order == 0)
        return true;
    owner = row_see(draft, id_key(ROW_HAPPENED, due->owner));
    return owner->order == meant->order;
}

static void choose_meant(struct draft *draft, struct choice *choice, struct due_list_id id,
                         const struct meant *meant)
{
    line_id_t issue = list_see(draft, id)->first;

    while (issue.raw != 0 && draft_may_want(draft)) {
        const struct owed *due = row_see(draft, id_key(ROW_OWED, issue.raw));

        if (issue_is_meant(draft, due, meant))
            (void)choose(draft, choice, issue, owed_open(due));
        issue = due->next;
    }
}

static void refuse_nothing(struct draft *draft, struct slice name)
{
    refuse(draft, DUE_NOTHING, "%.*s", (int)name.size, name.text);
}

void flush(struct draft *draft)
{
    const struct event *event = draft->event;
    struct happened *own = draft_own(draft);
    struct meant meant = { .day = DAY_NONE };
    struct due_lists lists;
    struct choice choice = { .count = 0 };

    if (event_has(event, FIELD_ITEM))
        meant.item = item_by_name(draft, event->item)->id;
    if (event_has(event, FIELD_ORDER))
        meant.order = order_by_name(draft, event->order);
    if (draft->status != OK)
        return;
    own->item = meant.item;
    lists = due_lists_of(draft, event->issue);
    for (size_t i = 0; i < lists.count && draft->status == OK; i++)
        choose_meant(draft, &choice, lists.ids[i], &meant);
    if (draft->status == OK && choice.count == 0)
        refuse_nothing(draft, event_has(event, FIELD_ITEM) ? event->item : SLICE("nothing is due"));
    own->qty = trigger_chosen(draft, &choice, TRIGGER_MAX);
    own->qty_posted = own->qty;
    settle_touched(draft);
}

void empty(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct item *item = resolve_stocked(draft);
    struct happened *own = draft_own(draft);
    struct due_list_id id = { { ISSUE_EMPTIED, 0, 0 } };
    struct choice choice = { .is_said = true };
    qty_t left = { INT64_MAX };
    line_id_t issue;

    if (event_has(event, FIELD_QTY))
        left = resolve_qty(draft, item, event->amount);
    own->item = item->id;
    own->place = event_has(event, FIELD_PLACE) ? resolve_place(draft, event->place)
                                               : item_home(draft->plant, item);
    if (draft->status == OK && left.micro <= 0)
        refuse(draft, NUMBER_SIGN, "an emptying of nothing");
    if (draft->status != OK)
        return;
    id.part[1] = item->id.raw;
    id.part[2] = own->place.raw;
    issue = list_see(draft, id)->first;
    while (issue.raw != 0 && left.micro > 0 && draft->status == OK) {
        const struct owed *due = row_see(draft, id_key(ROW_OWED, issue.raw));

        left = qty_sub(left, choose(draft, &choice, issue, left));
        issue = due->next;
    }
    own->qty = trigger_chosen(draft, &choice, TRIGGER_MAX);
    own->qty_posted = own->qty;
    if (left.micro > 0 && event_has(event, FIELD_QTY))
        line_add(draft, LINE_BEYOND, item->id, left)->place = own->place;
    settle_touched(draft);
}

/* What the events have made together of which something is due in the list, or how many they are.
 */
static int64_t list_sum(struct draft *draft, struct due_list_id id, enum period_kind kind)
{
    line_id_t issue = list_see(draft, id)->first;
    int64_t last = 0;
    i128 sum = 0;

    while (issue.raw != 0 && draft->status == OK) {
        const struct owed *due = row_see(draft, id_key(ROW_OWED, issue.raw));
        const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, due->owner));

        if (due->owner != last && kind == PERIOD_PIECES)
            sum += (i128)owner->qty.micro + owner->scrapped.micro + owner->lost.micro;
        else if (due->owner != last)
            sum++;
        last = due->owner;
        issue = due->next;
    }
    return (int64_t)(kind == PERIOD_PIECES ? sum / QTY_ONE : sum);
}

/* Whether something of the list has ended its period, and what of it. */
static bool period_meant(struct draft *draft, struct due_list_id id, struct meant *meant)
{
    const struct item *item = item_see(draft, (item_id_t){ id.part[1] });
    int64_t period = period_of(draft->plant, item);
    enum period_kind kind = period_kind(period);

    *meant = (struct meant){ .day = DAY_NONE };
    switch (kind) {
    case PERIOD_SHIFT:
        meant->by_shift = shifts_read(draft->plant->shifts, &meant->shifts);
        meant->shift = shift_of(&meant->shifts, draft->event->local_min);
        if (meant->by_shift)
            return true;
        break;
    case PERIOD_PIECES:
    case PERIOD_EVENTS:
        return list_sum(draft, id, kind) >= period_count(period);
    case PERIOD_UNSAID:
    case PERIOD_DAY:
        break;
    }
    meant->day = (day_t){ draft->event->day.number - 1 };
    return true;
}

void flush_periods(struct draft *draft)
{
    struct due_lists lists = due_lists_of(draft, ISSUE_PERIOD);
    struct choice choice = { .count = 0 };

    for (size_t i = 0; i < lists.count; i++) /* all are wanted at once */
        (void)item_see(draft, (item_id_t){ lists.ids[i].part[1] });
    for (size_t i = 0; i < lists.count && draft->status == OK; i++) {
        struct meant meant;

        if (period_meant(draft, lists.ids[i], &meant))
            choose_meant(draft, &choice, lists.ids[i], &meant);
    }
    (void)trigger_chosen(draft, &choice, TRIGGER_MAX);
    settle_touched(draft);
}

void flush_up_to(struct draft *draft, day_t day)
{
    struct due_lists lists = due_lists_of(draft, ISSUE_PERIOD);
    struct meant meant = { .day = day };
    struct choice choice = { .count = 0 };

    for (size_t i = 0; i < lists.count && draft->status == OK; i++)
        choose_meant(draft, &choice, lists.ids[i], &meant);
    (void)trigger_chosen(draft, &choice, TRIGGER_MAX);
    settle_touched(draft);
}
