#include "core/trigger.h"

#include <stdlib.h>

#include "core/allocate.h"
#include "core/claim.h"
#include "core/cost.h"
#include "core/due.h"
#include "core/due_instead.h"
#include "core/journal.h"
#include "core/need_lines.h"
#include "core/owed.h"
#include "core/picks.h"
#include "core/take.h"
#include "core/unsettle.h"
#include "core/use.h"

/* By how much an event's cost changes; `at` is where it was first met. */
struct change_of {
    int64_t owner;
    size_t at;
    value_t value;
};

void change_add(struct draft *draft, struct changes *changes, int64_t owner, value_t value)
{
    struct change_of *items = arena_grow(draft->arena, changes->items, changes->count,
                                         &changes->capacity, sizeof(*items));

    if (!items) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return;
    }
    items[changes->count] = (struct change_of){ owner, changes->count, value };
    changes->count++;
    changes->items = items;
}

static int order_of(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

static int change_by_owner(const void *left, const void *right)
{
    const struct change_of *a = left;
    const struct change_of *b = right;
    int order = order_of(a->owner, b->owner);

    return order != 0 ? order : order_of((int64_t)a->at, (int64_t)b->at);
}

static int change_by_place(const void *left, const void *right)
{
    const struct change_of *a = left;
    const struct change_of *b = right;

    return order_of((int64_t)a->at, (int64_t)b->at);
}

/* Once for each event, in the order in which they were met. */
void true_up_changes(struct draft *draft, struct changes *changes)
{
    size_t count = 0;

    if (changes->count == 0)
        return;
    qsort(changes->items, changes->count, sizeof(*changes->items), change_by_owner);
    for (size_t i = 0; i < changes->count; i++) {
        struct change_of *item = &changes->items[i];

        if (count > 0 && changes->items[count - 1].owner == item->owner)
            changes->items[count - 1].value =
                value_add(changes->items[count - 1].value, item->value);
        else
            changes->items[count++] = *item;
    }
    qsort(changes->items, count, sizeof(*changes->items), change_by_place);
    for (size_t i = 0; i < count && draft->status == OK; i++)
        true_up(draft, changes->items[i].owner, changes->items[i].value);
}

qty_t choose(struct draft *draft, struct choice *choice, line_id_t issue, qty_t qty)
{
    const struct owed *due = row_see(draft, id_key(ROW_OWED, issue.raw));
    struct chosen *items =
        arena_grow(draft->arena, choice->items, choice->count, &choice->capacity, sizeof(*items));
    qty_t part = qty_min(qty, owed_open(due));

    if (!items) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return part;
    }
    choice->items = items;
    if (part.micro > 0)
        items[choice->count] = (struct chosen){ .issue = issue,
                                                .item = due->item,
                                                .place = due->place,
                                                .run = due->run,
                                                .position = due->settled,
                                                .qty = part,
                                                .at = choice->count };
    choice->count += part.micro > 0;
    return part;
}

static int chosen_order(const void *left, const void *right)
{
    const struct chosen *a = left;
    const struct chosen *b = right;
    int order = order_of(a->item.raw, b->item.raw);

    if (order == 0)
        order = order_of(a->place.raw, b->place.raw);
    if (order == 0)
        order = order_of(a->run.raw, b->run.raw);
    if (order == 0)
        order = order_of(a->position.micro, b->position.micro);
    return order != 0 ? order : order_of((int64_t)a->at, (int64_t)b->at);
}

/* What its order claims, then from stock as far as it reaches, from the beginning of the interval
 * on; returns how much. By how much what was taken differs from what was due joins `changes`. */
static qty_t issue_take(struct draft *draft, const struct item *item, line_id_t issue, qty_t qty,
                        struct choice *choice)
{
    const struct owed *due = row_see(draft, id_key(ROW_OWED, issue.raw));
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, due->owner));
    struct use use = { .owner = due->owner,
                       .need = due->need,
                       .place = due->place,
                       .order = owner->order,
                       .leaves_issued = true,
                       .lots = choice->lots };
    qty_t position = due->settled;
    size_t first = draft->line_count;
    value_t taken;

    qty = qty_sub(qty, allocate_at(draft, item,
                                   (struct pick){ qty, { .place = due->place }, RULE_DUE }, use));
    if (qty.micro <= 0 || draft->status != OK)
        return qty;
    taken = pool_draw(draft, item, qty, use);
    mark_settled(draft, first, issue, position);
    change_add(draft, &choice->changes, use.owner,
               value_sub(taken, owed_settle(draft, item, issue, qty)));
    return qty;
}

/* What does not lie there is owed from now on, at what it was due at. */
static void issue_owe(struct draft *draft, const struct item *item, line_id_t issue, qty_t qty)
{
    const struct owed *due = row_see(draft, id_key(ROW_OWED, issue.raw));
    qty_t position = due->settled;

    if (qty.micro <= 0)
        return;
    (void)owed_settle(draft, item, issue, qty);
    owe_what_was_due(draft, item, issue, position, qty);
    if (item->short_policy == SHORT_WARN)
        line_add(draft, LINE_INBOX, item->id, (qty_t){ 0 })->detail = CAUSE_SHORT;
}

static bool is_of_one_place(const struct chosen *a, const struct chosen *b)
{
    return a->item.raw == b->item.raw && a->place.raw == b->place.raw;
}

/* The first issue of its item and place that goes short says what was passed over there, for all
 * that come behind it. */
static void say_passed(struct draft *draft, const struct chosen *first, size_t count, qty_t lacking)
{
    const struct owed *due = row_see(draft, id_key(ROW_OWED, first->issue.raw));
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, due->owner));
    struct use use = { .need = due->need, .order = owner->order, .leaves_issued = true };
    size_t said = draft->line_count;

    for (size_t i = 1; i < count && is_of_one_place(&first[i], first); i++)
        lacking = qty_add(lacking, first[i].qty);
    pass_by(draft, item_see(draft, first->item),
            (struct pick){ lacking, { .place = first->place }, RULE_DUE }, use);
    for (; said < draft->line_count; said++)
        draft->lines[said]->target = first->issue;
}

/* Looks at what an issue, its list and its event's cost are: of many, what is missing is so wanted
 * at once. */
static void see_issue(struct draft *draft, line_id_t issue)
{
    const struct owed *due = row_see(draft, id_key(ROW_OWED, issue.raw));
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, due->owner));
    const struct line *inflow = row_see(draft, id_key(ROW_LINE, owner->inflow.raw));

    (void)row_see(draft, id_key(ROW_LAYER, inflow->layer.raw));
    (void)item_see(draft, due->item);
    (void)row_see(draft, id_key(ROW_POOL, due->item.raw));
    claim_see(draft, due->item, due->place, owner->order);
    if (due->method != ISSUE_DEFAULT)
        due_list_see(draft, due);
}

qty_t trigger_chosen(struct draft *draft, struct choice *choice, size_t most)
{
    size_t count = most != 0 && most < choice->count ? most : choice->count;
    const struct chosen *passed = NULL; /* the first that went short of its item at its place */
    qty_t sum = { 0 };

    for (size_t i = 0; i < choice->count; i++)
        see_issue(draft, choice->items[i].issue);
    if (choice->count > 1)
        qsort(choice->items, choice->count, sizeof(*choice->items), chosen_order);
    for (size_t i = 0; i < count && draft->status == OK; i++) {
        const struct chosen *chosen = &choice->items[i];
        const struct item *item = item_see(draft, chosen->item);
        const struct owed *due = row_see(draft, id_key(ROW_OWED, chosen->issue.raw));
        qty_t qty = qty_min(chosen->qty, owed_open(due));
        qty_t taken;

        if (qty.micro <= 0)
            continue;
        (void)pool_touch(draft, item);
        taken = issue_take(draft, item, chosen->issue, qty, choice);
        if (taken.micro < qty.micro && !(passed && is_of_one_place(passed, chosen))) {
            say_passed(draft, chosen, count - i, qty_sub(qty, taken));
            passed = chosen;
        }
        issue_owe(draft, item, chosen->issue,
                  due_instead(draft, choice, chosen->issue, qty_sub(qty, taken)));
        sum = qty_add(sum, qty);
    }
    true_up_changes(draft, &choice->changes);
    return sum;
}

/* The due issue that a line triggered: a take's, or that of what is owed since; raw 0: none. */
static line_id_t issue_of_line(struct draft *draft, const struct line *line)
{
    const struct line *target = row_see(draft, id_key(ROW_LINE, line->target.raw));

    if (line->kind == LINE_TAKE && line->target.raw != 0 && target->kind == LINE_DUE)
        return line->target;
    if (line->kind == LINE_OWE && line->layer.raw == line->key.part[0])
        return line->prev_draw;
    return (line_id_t){ 0 };
}

/* Of the event: open issues of a run, takes that settled it, or what was written off of it. */
static struct line_list lines_of_run(struct draft *draft, const struct line *owe,
                                     enum line_kind kind)
{
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, owe->owner));
    struct line_list all = need_lines(draft, owner, kind, owe->need);
    struct line_list list = { 0 };

    for (size_t i = 0; i < all.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, all.ids[i].raw));
        const struct line *of = line;

        if (kind != LINE_OWE)
            of = row_see(draft, id_key(ROW_LINE, line->target.raw));
        if (of->kind == LINE_OWE && of->layer.raw == owe->key.part[0])
            list_push(draft, &list, all.ids[i]);
    }
    return list;
}

static qty_t run_open(struct draft *draft, const struct line_list *issues)
{
    qty_t sum = { 0 };

    for (size_t i = 0; i < issues->count; i++) {
        const struct owed *owed = row_see(draft, id_key(ROW_OWED, issues->ids[i].raw));

        sum = qty_add(sum, owed_open(owed));
    }
    return sum;
}

static struct line_list settled_of_run(struct draft *draft, const struct line *owe)
{
    return lines_merged(draft, lines_of_run(draft, owe, LINE_TAKE),
                        lines_of_run(draft, owe, LINE_SETTLE));
}

static qty_t lines_out(struct draft *draft, const struct line_list *lines)
{
    qty_t sum = { 0 };

    for (size_t i = 0; i < lines->count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, lines->ids[i].raw));

        sum = qty_add(sum, line->out);
    }
    return sum;
}

qty_t line_triggered(struct draft *draft, line_id_t id)
{
    const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));
    struct line_list issues;
    struct line_list settled;

    if (issue_of_line(draft, line).raw == 0)
        return (qty_t){ 0 };
    if (line->kind == LINE_TAKE)
        return line->out;
    issues = lines_of_run(draft, line, LINE_OWE);
    settled = settled_of_run(draft, line);
    return qty_add(run_open(draft, &issues), lines_out(draft, &settled));
}

static value_t due_again(struct draft *draft, line_id_t issue, qty_t position, qty_t qty)
{
    const struct line *line = row_see(draft, id_key(ROW_LINE, issue.raw));

    return owe_again(draft, item_see(draft, line->item), issue, position, qty);
}

/* A draw goes back, and its interval is due again; the change of its event's cost. */
static value_t take_untrigger(struct draft *draft, line_id_t id, line_id_t issue, qty_t qty)
{
    struct line *take = row_edit(draft, id_key(ROW_LINE, id.raw));
    qty_t position = qty_add(take->position, qty_sub(take->out, qty));
    size_t first = draft->line_count;
    value_t back = take_give_back(draft, item_see(draft, take->item), take, qty, LINE_SLICE);

    for (size_t i = first; i < draft->line_count; i++)
        draft->lines[i]->detail = BACK_UNSETTLED;
    put_back_for(draft, take, qty);
    return value_sub(due_again(draft, issue, position, qty), back);
}

/* What was written off is an expense no more, and due again. */
static value_t written_off_untrigger(struct draft *draft, line_id_t id, line_id_t issue, qty_t qty)
{
    struct line *settled = row_edit(draft, id_key(ROW_LINE, id.raw));
    const struct item *item = item_see(draft, settled->item);
    qty_t stays = qty_sub(settled->out, qty);
    qty_t position = qty_add(settled->position, stays);
    value_t back = value_gone(settled->out_value, stays, settled->out);

    settled->out = stays;
    settled->out_value = value_sub(settled->out_value, back);
    journal_end_under(draft, posted_first(draft, id), (struct end){ ROLE_EXPENSE, settled->detail },
                      item, back);
    return value_sub(due_again(draft, issue, position, qty), back);
}

/* What is open of a trigger's run is not owed any more, newest first. */
static qty_t open_untrigger(struct draft *draft, const struct line *owe, line_id_t issue, qty_t qty)
{
    struct line_list issues = lines_of_run(draft, owe, LINE_OWE);
    qty_t left = qty;

    for (size_t i = 0; i < issues.count && left.micro > 0 && draft->status == OK; i++) {
        const struct owed *owed = row_see(draft, id_key(ROW_OWED, issues.ids[i].raw));
        const struct item *item = item_see(draft, owed->item);
        qty_t part = qty_min(left, owed_open(owed));
        qty_t position = qty_sub(owed->to, part);
        size_t first = draft->line_count;

        if (part.micro <= 0)
            continue;
        (void)owed_take_back(draft, item, issues.ids[i], part);
        if (draft->line_count > first)
            draft->lines[first]->detail = BACK_UNSETTLED;
        (void)due_again(draft, issue, position, part);
        left = qty_sub(left, part);
    }
    return qty_sub(qty, left);
}

static qty_t line_untrigger(struct draft *draft, line_id_t id, qty_t qty, value_t *change)
{
    const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));
    line_id_t issue = issue_of_line(draft, line);
    struct line_list settled;
    qty_t left = qty;

    if (line->kind == LINE_TAKE) {
        qty = qty_min(qty, line->out);
        if (qty.micro <= 0)
            return (qty_t){ 0 };
        *change = value_add(*change, take_untrigger(draft, id, issue, qty));
        return qty;
    }
    left = qty_sub(left, open_untrigger(draft, line, issue, left));
    settled = settled_of_run(draft, line);
    for (size_t i = 0; i < settled.count && left.micro > 0 && draft->status == OK; i++) {
        const struct line *by = row_see(draft, id_key(ROW_LINE, settled.ids[i].raw));
        qty_t part = qty_min(left, by->out);

        if (part.micro <= 0)
            continue;
        if (by->kind == LINE_TAKE)
            *change = value_add(*change, take_untrigger(draft, settled.ids[i], issue, part));
        else
            *change = value_add(*change, written_off_untrigger(draft, settled.ids[i], issue, part));
        left = qty_sub(left, part);
    }
    return qty_sub(qty, left);
}

void see_triggered(struct draft *draft, line_id_t id)
{
    const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));

    (void)row_see(draft, id_key(ROW_HAPPENED, line->owner));
    (void)row_see(draft, id_key(ROW_LAYER, line->layer.raw));
    see_issue(draft, issue_of_line(draft, line));
    owed_like_see(draft, row_see(draft, id_key(ROW_LINE, issue_of_line(draft, line).raw)));
}

qty_t untrigger_line(struct draft *draft, line_id_t id, qty_t qty, struct changes *changes)
{
    const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));
    value_t change = { 0 };

    qty = line_untrigger(draft, id, qty, &change);
    change_add(draft, changes, line->owner, change);
    return qty;
}

line_id_t trigger_of_line(struct draft *draft, line_id_t id)
{
    return issue_of_line(draft, row_see(draft, id_key(ROW_LINE, id.raw)));
}

/* The lines by which an event triggered, those of what made it happen again first; newest first. */
static struct line_list triggers_of(struct draft *draft, const struct happened *event)
{
    struct line_list list = { 0 };
    int64_t again = event->again_last;

    while (draft->status == OK) {
        const struct happened *by =
            again != 0 ? row_see(draft, id_key(ROW_HAPPENED, again)) : event;

        for (int32_t n = by->line_count; n >= 1; n--) {
            line_id_t id = line_id(by->key.part[0], n);

            if (line_triggered(draft, id).micro > 0)
                list_push(draft, &list, id);
        }
        if (again == 0)
            break;
        again = by->previous;
    }
    return list;
}

bool event_triggers(const struct happened *event)
{
    return event->verb == VERB_FLUSH || event->verb == VERB_EMPTY ||
           (event->verb == VERB_ISSUE && event->with.raw != 0);
}

qty_t triggered_live(struct draft *draft, const struct happened *event)
{
    struct line_list list = triggers_of(draft, event);
    qty_t sum = { 0 };

    for (size_t i = 0; i < list.count; i++)
        sum = qty_add(sum, line_triggered(draft, list.ids[i]));
    return sum;
}

void untrigger(struct draft *draft, const struct happened *event, qty_t qty,
               struct changes *changes)
{
    struct line_list list = triggers_of(draft, event);

    for (size_t i = 0; i < list.count; i++)
        see_triggered(draft, list.ids[i]);
    for (size_t i = 0; i < list.count && qty.micro > 0 && draft->status == OK; i++)
        qty = qty_sub(qty, untrigger_line(draft, list.ids[i], qty, changes));
}

/* The open issue of a line's need and run that begins next from `from` on; raw 0: none. */
static line_id_t issue_next(struct draft *draft, const struct line_list *issues,
                            const struct line *like, qty_t from)
{
    line_id_t next = { 0 };
    qty_t begins = { INT64_MAX };

    for (size_t i = 0; i < issues->count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, issues->ids[i].raw));
        const struct owed *due;

        if (line->layer.raw != like->layer.raw)
            continue;
        due = row_see(draft, id_key(ROW_OWED, issues->ids[i].raw));
        if (owed_open(due).micro <= 0 || due->settled.micro < from.micro ||
            due->settled.micro >= begins.micro)
            continue;
        next = issues->ids[i];
        begins = due->settled;
    }
    return next;
}

/* What of an issue is open and was not chosen yet. */
static qty_t not_chosen(struct draft *draft, const struct choice *choice, line_id_t issue)
{
    qty_t left = owed_open(row_see(draft, id_key(ROW_OWED, issue.raw)));

    for (size_t i = 0; i < choice->count; i++)
        if (choice->items[i].issue.raw == issue.raw)
            left = qty_sub(left, choice->items[i].qty);
    return left;
}

/* Of the open issues of a line's need and run, oldest first; returns how much. */
static qty_t choose_like(struct draft *draft, struct choice *choice, const struct line *like,
                         qty_t qty)
{
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, like->owner));
    struct line_list issues = need_lines(draft, owner, LINE_DUE, like->need);
    line_id_t next = issue_next(draft, &issues, like, (qty_t){ 0 });
    qty_t left = qty;

    while (next.raw != 0 && left.micro > 0 && draft->status == OK) {
        const struct owed *due = row_see(draft, id_key(ROW_OWED, next.raw));
        qty_t part = qty_min(left, not_chosen(draft, choice, next));

        left = qty_sub(left, choose(draft, choice, next, part));
        next = issue_next(draft, &issues, like, due->to);
    }
    return qty_sub(qty, left);
}

qty_t due_by(struct draft *draft, const struct happened *undone)
{
    struct line_list lines = lines_posted(draft, undone, LINE_DUE);

    return lines_out(draft, &lines);
}

qty_t trigger_again(struct draft *draft, const struct happened *undone, qty_t qty,
                    const struct lot_list *lots)
{
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, undone->undoes));
    struct line_list lines = lines_posted(draft, undone, LINE_DUE);
    struct choice choice = { .lots = lots,
                             .is_said = event->verb == VERB_ISSUE || event->verb == VERB_EMPTY };
    qty_t left = qty;

    for (size_t i = 0; i < lines.count && left.micro > 0 && draft_may_want(draft); i++) {
        struct line *line = row_edit(draft, id_key(ROW_LINE, lines.ids[i].raw));
        qty_t part = choose_like(draft, &choice, line, qty_min(left, line->out));

        line->out = qty_sub(line->out, part);
        left = qty_sub(left, part);
    }
    return trigger_chosen(draft, &choice, 0);
}
