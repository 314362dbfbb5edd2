#include "core/delivery.h"

#include <stdlib.h>

#include "core/carry.h"
#include "core/due.h"
#include "core/giveback.h"
#include "core/need_lines.h"
#include "core/owed.h"
#include "core/putright.h"
#include "core/trigger.h"

static const enum issue_method methods[] = { ISSUE_SHIPMENT, ISSUE_SALE };

static struct due_list_id list_id(const struct happened *completion, enum issue_method method)
{
    return (struct due_list_id){ { method, completion->item.raw, completion->key.part[0] } };
}

static struct due_list *list_of(struct draft *draft, const struct happened *completion,
                                enum issue_method method)
{
    return due_list_edit(draft, list_id(completion, method));
}

/* Whether something of a completion is due until it is delivered so. */
static bool waits_for(struct draft *draft, const struct happened *completion,
                      enum issue_method method)
{
    const struct due_list *list = row_see(draft, due_list_key(list_id(completion, method)));

    return draft->status == OK && list->first.raw != 0;
}

/* How much of a completion may still be delivered so. */
static qty_t undelivered(const struct happened *completion, const struct due_list *list)
{
    qty_t left = qty_sub(completion->qty, list->delivered);

    return left.micro > 0 ? left : (qty_t){ 0 };
}

/* What of a need is issued when so much of the good quantity is delivered. */
static qty_t issued_by(const struct happened *completion, const struct due_list *list, qty_t live,
                       qty_t step)
{
    if (list->delivered.micro >= completion->qty.micro)
        return live;
    return share_qty(live, (struct share){ list->delivered, completion->qty }, step, ROUND_UP);
}

/* What of a need is due in a list. */
struct need_due {
    item_id_t item; /* raw 0: nothing is */
    qty_t open;
};

/* By need; NULL without memory. */
static struct need_due *needs_due(struct draft *draft, const struct happened *completion,
                                  const struct due_list *list)
{
    struct need_due *needs =
        arena_alloc(draft->arena, ((size_t)completion->need_count + 1) * sizeof(*needs));
    line_id_t id = list->first;

    if (!needs)
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
    while (needs && id.raw != 0 && draft_may_want(draft)) {
        const struct owed *due = row_see(draft, id_key(ROW_OWED, id.raw));

        id = due->next;
        if (due->need >= completion->need_count)
            continue; /* a completion that is missing has no needs */
        needs[due->need].item = due->item;
        needs[due->need].open = qty_add(needs[due->need].open, owed_open(due));
    }
    return needs;
}

/* Of each need that is due in the list, as much as its completion's deliveries ask for, the oldest
 * first. */
static void choose_delivered(struct draft *draft, struct choice *choice,
                             const struct happened *completion, const struct due_list *list)
{
    qty_t *asked = uses_before(draft, completion);
    const struct need_due *needs = needs_due(draft, completion, list);
    line_id_t id = list->first;

    if (!asked || !needs)
        return;
    for (int32_t k = 0; k < completion->need_count; k++) {
        qty_t issued = qty_sub(asked[k], needs[k].open);
        qty_t step = { 1 };

        if (needs[k].item.raw != 0)
            step = item_step(item_see(draft, needs[k].item));
        asked[k] = qty_sub(issued_by(completion, list, asked[k], step), issued);
    }
    while (id.raw != 0 && draft_may_want(draft)) {
        const struct owed *due = row_see(draft, id_key(ROW_OWED, id.raw));
        bool is_known = due->need < completion->need_count;

        if (is_known && asked[due->need].micro > 0)
            asked[due->need] =
                qty_sub(asked[due->need], choose(draft, choice, id, asked[due->need]));
        id = due->next;
    }
}

/* So much more of a completion is delivered by an event; a line says so. */
static struct due_list *deliver_by_event(struct draft *draft, int64_t event,
                                         const struct happened *completion,
                                         enum issue_method method, qty_t qty)
{
    struct due_list *list = list_of(draft, completion, method);
    struct line *line = line_add(draft, LINE_DELIVER, completion->item, qty);

    line->owner = event;
    line->target_seq = completion->key.part[0];
    line->detail = (int32_t)method;
    line->out = qty;
    list->delivered = qty_add(list->delivered, qty);
    return list;
}

/* … by this one; what goes with it is chosen. */
static void deliver_of(struct draft *draft, struct choice *choice,
                       const struct happened *completion, enum issue_method method, qty_t qty)
{
    choose_delivered(draft, choice, completion,
                     deliver_by_event(draft, draft->own, completion, method, qty));
}

/* Of the oldest completions with something due first. */
static void deliver_by(struct draft *draft, struct choice *choice, const struct item *product,
                       enum issue_method method, qty_t qty)
{
    struct due_list_id of = { { method, product->id.raw, 0 } };
    const struct due_list *all = row_see(draft, due_list_key(of));
    struct due_list_id id = all->first_list;

    while (!due_list_is_none(id) && qty.micro > 0 && draft_may_want(draft)) {
        const struct due_list *list = row_see(draft, due_list_key(id));
        const struct happened *completion = row_see(draft, id_key(ROW_HAPPENED, id.part[2]));
        qty_t part = qty_min(qty, undelivered(completion, list));

        id = list->next;
        if (part.micro <= 0)
            continue;
        deliver_of(draft, choice, completion, method, part);
        qty = qty_sub(qty, part);
    }
}

void deliver_due(struct draft *draft, const struct item *product, struct delivered delivered)
{
    struct choice choice = { .count = 0 };

    deliver_by(draft, &choice, product, ISSUE_SHIPMENT, delivered.shipped);
    deliver_by(draft, &choice, product, ISSUE_SALE, delivered.sold);
    (void)trigger_chosen(draft, &choice, 0);
}

/* Deliveries of an event, of completions that settled what it owed, and of those that made it
 * happen again, by one method. */
static struct line_list deliveries_of(struct draft *draft, const struct happened *event,
                                      enum issue_method method)
{
    struct line_list list = { 0 };
    int64_t again = event->again_last;

    while (draft->status == OK) {
        const struct happened *by =
            again != 0 ? row_see(draft, id_key(ROW_HAPPENED, again)) : event;
        struct line_list lines = again != 0 ? lines_posted(draft, by, LINE_DELIVER)
                                            : lines_of(draft, event, LINE_DELIVER);

        for (size_t i = 0; i < lines.count; i++) {
            const struct line *line = row_see(draft, id_key(ROW_LINE, lines.ids[i].raw));

            if (line->detail == (int32_t)method && line->target.raw == 0 && line->out.micro > 0)
                list_push(draft, &list, lines.ids[i]);
        }
        if (again == 0)
            break;
        again = by->previous;
    }
    return list;
}

/* A delivery's line and the completion that it delivered. */
struct delivered_line {
    int64_t completion;
    size_t at; /* in the list, newest first */
    line_id_t id;
};

static int delivered_order(const void *left, const void *right)
{
    const struct delivered_line *a = left;
    const struct delivered_line *b = right;

    if (a->completion != b->completion)
        return a->completion > b->completion ? -1 : 1;
    return (a->at > b->at) - (a->at < b->at);
}

/* By completion, newest first; of several lines the newest. */
static void deliveries_sort(struct draft *draft, struct line_list *list)
{
    struct delivered_line *lines = arena_alloc(draft->arena, (list->count + 1) * sizeof(*lines));

    if (!lines) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return;
    }
    for (size_t i = 0; i < list->count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, list->ids[i].raw));

        lines[i] = (struct delivered_line){ line->target_seq, i, list->ids[i] };
    }
    qsort(lines, list->count, sizeof(*lines), delivered_order);
    for (size_t i = 0; i < list->count; i++)
        list->ids[i] = lines[i].id;
}

/* Whether an event delivered, itself or done again; a completion does what had been owed. */
static bool event_delivers(struct draft *draft, int64_t seq)
{
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, seq));

    if (event->verb == VERB_UNDO && event->gave_again)
        event = row_see(draft, id_key(ROW_HAPPENED, event->undoes));
    return event->verb == VERB_SELL || event->verb == VERB_SHIP || event->verb == VERB_COMPLETE;
}

/* What triggers have made of a need. */
struct triggered {
    struct line_list lines; /* by which deliveries did, newest first */
    qty_t otherwise;        /* by what is no delivery */
};

static struct triggered triggered_of(struct draft *draft, const struct happened *completion,
                                     enum issue_method method, int32_t need)
{
    struct line_list all = lines_merged(draft, need_lines(draft, completion, LINE_TAKE, need),
                                        need_lines(draft, completion, LINE_OWE, need));
    struct triggered triggered = { .lines = { 0 } };

    for (size_t i = 0; i < all.count; i++) {
        line_id_t issue = trigger_of_line(draft, all.ids[i]);
        const struct owed *due = row_see(draft, id_key(ROW_OWED, issue.raw));
        bool delivered = due->method == method && event_delivers(draft, line_seq(all.ids[i]));

        if (issue.raw == 0)
            continue;
        if (delivered)
            list_push(draft, &triggered.lines, all.ids[i]);
        else
            triggered.otherwise = qty_add(triggered.otherwise, line_triggered(draft, all.ids[i]));
    }
    return triggered;
}

/* Of a line by which a delivery triggered, what is to be due again. */
struct back {
    line_id_t id;
    qty_t qty;
};

struct backs {
    struct back *items;
    size_t count;
    size_t capacity;
};

static void back_add(struct draft *draft, struct backs *backs, line_id_t id, qty_t qty)
{
    struct back *items =
        arena_grow(draft->arena, backs->items, backs->count, &backs->capacity, sizeof(*items));

    if (!items) {
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
        return;
    }
    items[backs->count++] = (struct back){ id, qty };
    backs->items = items;
}

/* A completion of which less is delivered by one method. */
struct lowered {
    struct draft *draft;
    const struct happened *completion;
    const struct due_list *list;
    const qty_t *live; /* of each need */
    const struct need_due *due;
    struct need_items items;
};

/* What deliveries triggered of a need beyond what they ask for now, newest line first. What is
 * neither due nor triggered any more came to be the completion's own by a later undo: it covers
 * what they ask for, too. */
static void need_undeliver(const struct lowered *lowered, int32_t need, struct backs *backs)
{
    struct draft *draft = lowered->draft;
    const struct happened *completion = lowered->completion;
    qty_t live = lowered->live[need];
    struct triggered triggered =
        triggered_of(draft, completion, (enum issue_method)lowered->list->key.part[0], need);
    qty_t left;

    if (triggered.lines.count == 0)
        return;
    left = qty_sub(live, qty_add(lowered->due[need].open, triggered.otherwise));
    left = qty_sub(left, issued_by(completion, lowered->list, live,
                                   need_items_step(draft, completion, &lowered->items, need)));
    for (size_t i = 0; i < triggered.lines.count && left.micro > 0 && draft_may_want(draft); i++) {
        line_id_t id = triggered.lines.ids[i];
        qty_t part = qty_min(left, line_triggered(draft, id));

        if (part.micro > 0)
            back_add(draft, backs, id, part);
        left = qty_sub(left, part);
    }
}

/* Less of the completions was delivered by one method, newest completion first; which they are. */
static struct line_list delivered_less(struct draft *draft, const struct happened *event,
                                       enum issue_method method, qty_t stays)
{
    struct line_list list = deliveries_of(draft, event, method);
    struct line_list lowered = { 0 };
    qty_t cut = { -stays.micro };

    for (size_t i = 0; i < list.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, list.ids[i].raw));

        cut = qty_add(cut, line->out);
    }
    deliveries_sort(draft, &list);
    for (size_t i = 0; i < list.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, list.ids[i].raw));

        (void)row_see(draft, id_key(ROW_HAPPENED, line->target_seq));
    }
    for (size_t i = 0; i < list.count && cut.micro > 0 && draft_may_want(draft); i++) {
        struct line *line = row_edit(draft, id_key(ROW_LINE, list.ids[i].raw));
        const struct happened *completion = row_see(draft, id_key(ROW_HAPPENED, line->target_seq));
        struct due_list *due = list_of(draft, completion, method);
        struct line *back = line_add(draft, LINE_DELIVER, line->item, qty_min(cut, line->out));

        back->target = list.ids[i];
        back->target_seq = line->target_seq;
        back->detail = (int32_t)method;
        back->out = back->qty;
        line->out = qty_sub(line->out, back->qty);
        due->delivered = qty_sub(due->delivered, back->qty);
        cut = qty_sub(cut, back->qty);
        if (lowered.count == 0 || lowered.ids[lowered.count - 1].raw != line->target_seq)
            list_push(draft, &lowered, (line_id_t){ line->target_seq });
    }
    return lowered;
}

static void backs_gather(struct draft *draft, const struct line_list *lowered,
                         enum issue_method method, struct backs *backs)
{
    for (size_t i = 0; i < lowered->count && draft_may_want(draft); i++) {
        const struct happened *completion =
            row_see(draft, id_key(ROW_HAPPENED, lowered->ids[i].raw));
        const struct due_list *list = list_of(draft, completion, method);
        struct lowered one = { draft,
                               completion,
                               list,
                               uses_before(draft, completion),
                               needs_due(draft, completion, list),
                               need_items(draft, completion) };
        bool is_here = one.live && one.due && one.items.of;

        for (int32_t k = 0; is_here && k < completion->need_count && draft_may_want(draft); k++)
            need_undeliver(&one, k, backs);
    }
}

static int back_order(const void *left, const void *right)
{
    const struct back *a = left;
    const struct back *b = right;

    return (a->id.raw < b->id.raw) - (a->id.raw > b->id.raw);
}

/* All in the reverse of the order in which it was triggered: so it is un-drawn. */
void undeliver(struct draft *draft, const struct happened *event, qty_t stays)
{
    struct line_list lowered[ARRAY_COUNT(methods)];
    struct backs backs = { .count = 0 };
    struct changes changes = { 0 };

    for (size_t m = 0; m < ARRAY_COUNT(methods); m++)
        lowered[m] = delivered_less(draft, event, methods[m], stays);
    for (size_t m = 0; m < ARRAY_COUNT(methods); m++)
        backs_gather(draft, &lowered[m], methods[m], &backs);
    if (backs.count > 1)
        qsort(backs.items, backs.count, sizeof(*backs.items), back_order);
    for (size_t i = 0; i < backs.count; i++)
        see_triggered(draft, backs.items[i].id);
    for (size_t i = 0; i < backs.count && draft->status == OK; i++)
        (void)untrigger_line(draft, backs.items[i].id, backs.items[i].qty, &changes);
    true_up_changes(draft, &changes);
}

static void deliver_again_by(struct draft *draft, struct choice *choice,
                             const struct happened *undone, enum issue_method method, qty_t qty)
{
    struct line_list lines = lines_posted(draft, undone, LINE_DELIVER);

    /* The undo's newest line is of the oldest completion. */
    for (size_t i = 0; i < lines.count && qty.micro > 0 && draft_may_want(draft); i++) {
        struct line *back = row_edit(draft, id_key(ROW_LINE, lines.ids[i].raw));
        const struct happened *completion = row_see(draft, id_key(ROW_HAPPENED, back->target_seq));
        qty_t part;

        if (back->target.raw == 0 || back->detail != (int32_t)method)
            continue;
        part = qty_min(qty_min(qty, back->out),
                       undelivered(completion, list_of(draft, completion, method)));
        if (part.micro <= 0)
            continue;
        back->out = qty_sub(back->out, part);
        qty = qty_sub(qty, part);
        deliver_of(draft, choice, completion, method, part);
    }
}

void deliver_again(struct draft *draft, const struct happened *undone, qty_t qty)
{
    struct choice choice = { .count = 0 };

    for (size_t m = 0; m < ARRAY_COUNT(methods); m++)
        deliver_again_by(draft, &choice, undone, methods[m], qty);
    (void)trigger_chosen(draft, &choice, 0);
}

/* ---- what had been owed ---- */

/* By completion. */
static int delivery_order(const void *left, const void *right)
{
    const struct line *a = *(const struct line *const *)left;
    const struct line *b = *(const struct line *const *)right;

    return (a->target_seq > b->target_seq) - (a->target_seq < b->target_seq);
}

/* What an event has delivered so: of each completion at most what is good of it. */
static qty_t delivered_by(struct draft *draft, const struct happened *event,
                          enum issue_method method)
{
    struct line_list list = deliveries_of(draft, event, method);
    const struct line **lines =
        arena_alloc(draft->arena, (list.count + 1) * sizeof(const struct line *));
    qty_t sum = { 0 };

    if (!lines)
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
    for (size_t i = 0; lines && i < list.count; i++)
        lines[i] = row_see(draft, id_key(ROW_LINE, list.ids[i].raw));
    if (lines && list.count > 1)
        qsort(lines, list.count, sizeof(const struct line *), delivery_order);
    for (size_t i = 0; lines && i < list.count && draft->status == OK;) {
        const struct happened *completion =
            row_see(draft, id_key(ROW_HAPPENED, lines[i]->target_seq));
        qty_t part = { 0 };

        do
            part = qty_add(part, lines[i++]->out);
        while (i < list.count && lines[i]->target_seq == lines[i - 1]->target_seq);
        sum = qty_add(sum, qty_min(part, completion->qty));
    }
    return sum;
}

/* What an event has delivered so of one completion. */
static qty_t delivered_of(struct draft *draft, const struct happened *event,
                          const struct happened *completion, enum issue_method method)
{
    struct line_list list = deliveries_of(draft, event, method);
    qty_t sum = { 0 };

    for (size_t i = 0; i < list.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, list.ids[i].raw));

        if (line->target_seq == completion->key.part[0])
            sum = qty_add(sum, line->out);
    }
    return sum;
}

static bool is_settled_by(const struct line *line, const struct happened *completion)
{
    return line->kind == LINE_SETTLE && line->item.raw == completion->item.raw;
}

/* What this posting settled for an event, up to the n-th line. */
static qty_t settled_here(struct draft *draft, const struct happened *completion, int64_t seq,
                          size_t n)
{
    qty_t sum = { 0 };

    for (size_t i = 0; i <= n; i++)
        if (is_settled_by(draft->lines[i], completion) && draft->lines[i]->target_seq == seq)
            sum = qty_add(sum, draft->lines[i]->qty);
    return sum;
}

/* A completion settled what an event owed, by the n-th line: as much of it as that did not deliver
 * yet. */
static void deliver_settled_by(struct draft *draft, const struct happened *completion, size_t n,
                               enum issue_method method)
{
    int64_t seq = draft->lines[n]->target_seq;
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, seq));
    const struct due_list *list;
    qty_t part;

    if (event->verb != VERB_SELL && event->verb != VERB_SHIP)
        return;
    list = list_of(draft, completion, method);
    part = qty_min(draft->lines[n]->qty, undelivered(completion, list));
    part = qty_min(part, qty_sub(event_live(draft, event), delivered_by(draft, event, method)));
    part = qty_min(part, qty_sub(settled_here(draft, completion, seq, n),
                                 delivered_of(draft, event, completion, method)));
    if (part.micro > 0)
        (void)deliver_by_event(draft, seq, completion, method, part);
}

void deliver_settled(struct draft *draft, const struct happened *completion)
{
    struct choice choice = { .count = 0 };
    size_t count = draft->line_count;

    if (completion->verb != VERB_COMPLETE || draft->status != OK)
        return;
    for (size_t m = 0; m < ARRAY_COUNT(methods); m++) {
        size_t first = draft->line_count;

        if (!waits_for(draft, completion, methods[m]))
            continue;
        for (size_t i = 0; i < count && draft->status == OK; i++)
            if (is_settled_by(draft->lines[i], completion))
                deliver_settled_by(draft, completion, i, methods[m]);
        if (draft->line_count > first)
            choose_delivered(draft, &choice, completion, list_of(draft, completion, methods[m]));
    }
    count = draft->line_count;
    (void)trigger_chosen(draft, &choice, 0);
    settle_since(draft, count);
}
