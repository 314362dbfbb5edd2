#include "core/owed.h"

#include <assert.h>

#include "core/claim.h"
#include "core/due.h"
#include "core/history.h"
#include "core/issue.h"
#include "core/journal.h"
#include "core/lot.h"
#include "core/need_lines.h"
#include "core/roll.h"

qty_t owed_open(const struct owed *owed)
{
    return qty_sub(owed->to, owed->settled);
}

cost_t provisional_price(struct draft *draft, const struct item *item, enum price_source *source)
{
    cost_t price;

    if (price_known(draft, item, &price, source))
        return price;
    if (item->kind == KIND_MADE && price_rolled(draft, item, &price)) {
        *source = SOURCE_ROLL_UP;
        return price;
    }
    *source = SOURCE_NONE;
    return (cost_t){ .per = { QTY_ONE } };
}

static struct owed *owed_edit(struct draft *draft, line_id_t id)
{
    return row_edit(draft, id_key(ROW_OWED, id.raw));
}

static bool owed_is_before(const struct owed *a, const struct owed *b)
{
    if (a->run.raw != b->run.raw)
        return a->run.raw < b->run.raw;
    if (a->settled.micro != b->settled.micro)
        return a->settled.micro < b->settled.micro;
    return a->key.part[0] < b->key.part[0];
}

/* Where open issues wait: at their place, or (due) in the list of their trigger. */
struct queue {
    line_id_t *first;
    line_id_t *last;
    qty_t *open;
    qty_t *end; /* of a place: see struct stock */
    struct stock *stock;
    struct pool *pool;
    struct due_list *list; /* NULL: at the place */
    const struct owed *issue;
};

static struct queue queue_of(struct draft *draft, const struct owed *owed)
{
    struct stock *stock = row_edit(draft, stock_key(owed->item, owed->place));
    struct due_list *list;

    if (owed->method == ISSUE_DEFAULT)
        return (struct queue){ .first = &stock->owed_first,
                               .last = &stock->owed_last,
                               .open = &stock->owed,
                               .end = &stock->owed_end };
    list = due_list_of(draft, owed);
    return (struct queue){ .first = &list->first,
                           .last = &list->last,
                           .open = &list->open,
                           .stock = stock,
                           .pool = row_edit(draft, id_key(ROW_POOL, owed->item.raw)),
                           .list = list,
                           .issue = owed };
}

/* More is open, or less. */
static void queue_open(struct draft *draft, struct queue queue, qty_t change)
{
    *queue.open = qty_add(*queue.open, change);
    if (!queue.list)
        return;
    queue.stock->due = qty_add(queue.stock->due, change);
    queue.pool->due = qty_add(queue.pool->due, change);
    claim_due_note(draft, queue.issue, change);
    due_list_follow(draft, queue.list);
}

static qty_t less(qty_t qty)
{
    return (qty_t){ -qty.micro };
}

/* Whether it goes before all that wait there: what an undo brings back does, most often. */
static bool owed_is_first(struct draft *draft, const struct owed *owed, struct queue queue)
{
    const struct owed *last = row_see(draft, id_key(ROW_OWED, queue.last->raw));

    return owed_is_before(owed, last) &&
           owed_is_before(owed, row_see(draft, id_key(ROW_OWED, queue.first->raw)));
}

/* The newest run ends there no more: the next issue that joins it looks where it does. */
static void end_forget(struct queue queue, const struct owed *owed)
{
    if (queue.end && queue.end->micro == owed->to.micro)
        *queue.end = (qty_t){ 0 };
}

/* An issue joins the newest run, or begins it. */
static void end_follow(struct draft *draft, struct queue queue, const struct owed *owed)
{
    const struct owed *last = row_see(draft, id_key(ROW_OWED, queue.last->raw));
    const struct owed *before = row_see(draft, id_key(ROW_OWED, last->prev.raw));
    bool begins;

    if (!queue.end || last->run.raw != owed->run.raw)
        return;
    begins = last->key.part[0] == owed->key.part[0] &&
             (last->prev.raw == 0 || before->run.raw != owed->run.raw);
    if (begins || (queue.end->micro != 0 && owed->to.micro > queue.end->micro))
        *queue.end = owed->to;
}

static void owed_link(struct draft *draft, struct owed *owed)
{
    struct queue queue = queue_of(draft, owed);
    line_id_t own = { owed->key.part[0] };
    line_id_t before = *queue.last;
    line_id_t after = { 0 };

    if (before.raw != 0 && owed_is_first(draft, owed, queue)) {
        after = *queue.first;
        before = (line_id_t){ 0 };
    }
    while (before.raw != 0 && draft->status == OK) {
        const struct owed *other = row_see(draft, id_key(ROW_OWED, before.raw));

        if (!owed_is_before(owed, other))
            break;
        after = before;
        before = other->prev;
    }
    owed->prev = before;
    owed->next = after;
    if (before.raw != 0)
        owed_edit(draft, before)->next = own;
    else
        *queue.first = own;
    if (after.raw != 0)
        owed_edit(draft, after)->prev = own;
    else
        *queue.last = own;
    end_follow(draft, queue, owed);
    queue_open(draft, queue, owed_open(owed));
}

/* Takes a closed issue out of its order. */
static void owed_unlink(struct draft *draft, struct owed *owed)
{
    struct queue queue = queue_of(draft, owed);

    end_forget(queue, owed);
    if (owed->prev.raw != 0)
        owed_edit(draft, owed->prev)->next = owed->next;
    else
        *queue.first = owed->next;
    if (owed->next.raw != 0)
        owed_edit(draft, owed->next)->prev = owed->prev;
    else
        *queue.last = owed->prev;
    owed->prev = (line_id_t){ 0 };
    owed->next = (line_id_t){ 0 };
    if (queue.list)
        due_list_follow(draft, queue.list);
}

static value_t interval_value(struct draft *draft, cost_t price, qty_t from, qty_t to)
{
    return value_sub(value_at(price, to, draft), value_at(price, from, draft));
}

static void owed_book(struct draft *draft, const struct item *item, enum issue_method method,
                      value_t value)
{
    struct pool *pool = pool_touch(draft, item);

    if (method != ISSUE_DEFAULT) {
        pool->due_value = value_add(pool->due_value, value);
        journal_due(draft, item, value_negate(value));
        return;
    }
    pool->owed_value = value_add(pool->owed_value, value);
    journal_owed(draft, item, value_negate(value));
}

/* Forms the open issue of an owe line, which says all but the consumer; its layer is the run. */
static void owed_form(struct draft *draft, const struct item *item, struct line *line,
                      int64_t consumer)
{
    struct owed *owed = owed_edit(draft, (line_id_t){ line->key.part[0] });

    line->out = line->qty;
    line->target = (line_id_t){ line->key.part[0] };
    owed->item = item->id;
    owed->place = line->place;
    owed->owner = line->owner;
    owed->need = line->need;
    owed->consumer = consumer;
    owed->run = line->layer;
    owed->price = line->price;
    owed->day = DAY_NONE;
    if (line->kind == LINE_DUE) {
        const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, line->owner));

        owed->method = (enum issue_method)line->detail;
        owed->source = SOURCE_BOOKED;
        owed->day = owner->day;
    } else {
        owed->source = (enum price_source)line->detail;
    }
    owed->settled = line->position;
    owed->to = qty_add(line->position, line->qty);
    owed_link(draft, owed);
    owed_book(draft, item, owed->method, line->value);
}

/* A run of its own, unless it joins another. */
static struct line *owe_line(struct draft *draft, enum line_kind kind, const struct item *item,
                             qty_t qty, struct use use)
{
    struct line *line = line_add(draft, kind, item->id, qty);

    line->owner = use.owner;
    line->need = use.need;
    line->place = use.place;
    line->layer = (line_id_t){ line->key.part[0] };
    return line;
}

/* Where the newest run of a place ends, as far as it is open. */
static qty_t run_end(struct draft *draft, const struct stock *stock)
{
    const struct owed *owed = row_see(draft, id_key(ROW_OWED, stock->owed_last.raw));
    line_id_t run = owed->run;
    qty_t end = owed->to;

    if (stock->owed_end.micro != 0)
        return stock->owed_end;
    while (owed->prev.raw != 0 && draft->status == OK) {
        owed = row_see(draft, id_key(ROW_OWED, owed->prev.raw));
        if (owed->run.raw != run.raw)
            break;
        if (owed->to.micro > end.micro)
            end = owed->to;
    }
    return end;
}

value_t owe(struct draft *draft, const struct item *item, qty_t qty, struct use use)
{
    const struct stock *stock = row_see(draft, stock_key(item->id, use.place));
    const struct owed *last = row_see(draft, id_key(ROW_OWED, stock->owed_last.raw));
    enum price_source source = SOURCE_NONE;
    cost_t price = provisional_price(draft, item, &source);
    struct line *line = owe_line(draft, LINE_OWE, item, qty, use);
    qty_t *end;

    if (use.lots && use.lots->count == 1)
        line->tag.lot = use.lots->ids[0];
    line->price = price;
    line->detail = (int32_t)source;
    if (stock->owed_last.raw != 0 && last->consumer == use.consumer &&
        last->source != SOURCE_BOOKED && (last->source == SOURCE_NONE) == (source == SOURCE_NONE) &&
        cost_equals(last->price, price)) {
        line->layer = last->run;
        line->position = run_end(draft, stock);
    }
    line->value = interval_value(draft, price, line->position, qty_add(line->position, qty));
    owed_form(draft, item, line, use.consumer);
    end = &((struct stock *)row_edit(draft, stock_key(item->id, use.place)))->owed_end;
    *end = qty_add(line->position, qty);
    if (source == SOURCE_NONE)
        line_add(draft, LINE_INBOX, item->id, (qty_t){ 0 })->detail = CAUSE_COST_MISSING;
    return line->value;
}

void owe_booked(struct draft *draft, const struct item *item, qty_t qty, value_t value,
                struct use use)
{
    struct line *line = owe_line(draft, LINE_OWE, item, qty, use);
    cost_t price = { .per = qty };

    for (int e = 0; e < ELEMENT_COUNT; e++)
        price.of[e] = value.of[e];
    line->price = price;
    line->detail = SOURCE_BOOKED;
    line->value = value;
    owed_form(draft, item, line, use.consumer);
}

void due_form(struct draft *draft, const struct item *item, qty_t qty, value_t value,
              struct use use)
{
    struct line *line = owe_line(draft, LINE_DUE, item, qty, use);

    line->price.per = qty;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        line->price.of[e] = value.of[e];
    line->detail = (int32_t)use.method;
    line->value = value;
    owed_form(draft, item, line, use.consumer);
    owed_edit(draft, line->target)->local_min = draft->event->local_min;
}

void owe_what_was_due(struct draft *draft, const struct item *item, line_id_t issue, qty_t position,
                      qty_t qty)
{
    const struct owed *due = row_see(draft, id_key(ROW_OWED, issue.raw));
    struct use use = { .owner = due->owner, .need = due->need, .place = due->place };
    struct line *line = owe_line(draft, LINE_OWE, item, qty, use);

    line->price = due->price;
    line->detail = SOURCE_BOOKED;
    line->position = position;
    line->prev_draw = issue;
    line->value = interval_value(draft, due->price, position, qty_add(position, qty));
    owed_form(draft, item, line, due->consumer);
}

/* The open issues of a line's need and run, newest first. */
static struct line_list issues_like(struct draft *draft, const struct happened *owner,
                                    const struct line *like)
{
    struct line_list owes = need_lines(draft, owner, like->kind, like->need);
    struct line_list issues = { 0 };

    for (size_t i = 0; i < owes.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, owes.ids[i].raw));
        const struct owed *owed;

        if (line->target.raw != owes.ids[i].raw || line->layer.raw != like->layer.raw)
            continue;
        owed = row_see(draft, id_key(ROW_OWED, owes.ids[i].raw));
        if (owed_open(owed).micro > 0)
            list_push(draft, &issues, owes.ids[i]);
    }
    return issues;
}

void owed_like_see(struct draft *draft, const struct line *like)
{
    (void)issues_like(draft, row_see(draft, id_key(ROW_HAPPENED, like->owner)), like);
}

/* An open issue of the need and run of `like`, the oldest that begins or ends where an interval of
 * it does; raw 0: there is none. */
static line_id_t owed_beside(struct draft *draft, const struct line *like, qty_t from, qty_t to)
{
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, like->owner));
    struct line_list issues = issues_like(draft, owner, like);

    for (size_t i = issues.count; i-- > 0;) {
        const struct owed *owed = row_see(draft, id_key(ROW_OWED, issues.ids[i].raw));

        if (owed->settled.micro == to.micro || owed->to.micro == from.micro)
            return issues.ids[i];
    }
    return (line_id_t){ 0 };
}

qty_t owed_within(struct draft *draft, const struct line *like, line_id_t *issue)
{
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, like->owner));
    struct line_list issues = issues_like(draft, owner, like);
    int64_t end = like->position.micro + like->qty.micro;

    for (size_t i = 0; i < issues.count; i++) {
        const struct owed *owed = row_see(draft, id_key(ROW_OWED, issues.ids[i].raw));
        qty_t part = qty_min(owed_open(owed), qty_sub(owed->to, like->position));

        if (owed->to.micro > end || part.micro <= 0)
            continue;
        *issue = issues.ids[i];
        return part;
    }
    return (qty_t){ 0 };
}

line_id_t owed_begun_within(struct draft *draft, const struct line *like)
{
    const struct happened *owner = row_see(draft, id_key(ROW_HAPPENED, like->owner));
    struct line_list issues = issues_like(draft, owner, like);
    int64_t end = like->position.micro + like->qty.micro;
    line_id_t first = { 0 };
    int64_t from = end;

    for (size_t i = 0; i < issues.count; i++) {
        const struct owed *owed = row_see(draft, id_key(ROW_OWED, issues.ids[i].raw));

        if (owed->settled.micro < like->position.micro || owed->settled.micro >= from)
            continue;
        first = issues.ids[i];
        from = owed->settled.micro;
    }
    return first;
}

static void owed_widen(struct draft *draft, struct owed *owed, qty_t from, qty_t to)
{
    queue_open(draft, queue_of(draft, owed), less(owed_open(owed)));
    owed_unlink(draft, owed);
    if (owed->settled.micro == to.micro)
        owed->settled = from;
    else
        owed->to = to;
    owed_link(draft, owed);
}

value_t owe_again(struct draft *draft, const struct item *item, line_id_t issue, qty_t position,
                  qty_t qty)
{
    const struct owed *old = row_see(draft, id_key(ROW_OWED, issue.raw));
    const struct line *like = row_see(draft, id_key(ROW_LINE, issue.raw));
    struct use use = { .owner = like->owner, .need = like->need, .place = like->place };
    line_id_t beside = owed_beside(draft, like, position, qty_add(position, qty));
    struct line *line = owe_line(draft, like->kind, item, qty, use);

    line->price = like->price;
    line->detail = like->detail;
    line->position = position;
    line->layer = like->layer;
    line->value = interval_value(draft, like->price, position, qty_add(position, qty));
    if (beside.raw == 0) {
        owed_form(draft, item, line, old->consumer);
        owed_edit(draft, line->target)->local_min = old->local_min;
        return line->value;
    }
    owed_widen(draft, owed_edit(draft, beside), position, qty_add(position, qty));
    line->out = qty;
    line->target = beside;
    owed_book(draft, item, old->method, line->value);
    return line->value;
}

/* A closed issue leaves its place's order; one that is settled past the next in its run waits. */
static void owed_reorder(struct draft *draft, struct owed *owed)
{
    const struct owed *next = row_see(draft, id_key(ROW_OWED, owed->next.raw));

    if (qty_is_zero(owed_open(owed))) {
        owed_unlink(draft, owed);
    } else if (owed->next.raw != 0 && owed_is_before(next, owed)) {
        queue_open(draft, queue_of(draft, owed), less(owed_open(owed)));
        owed_unlink(draft, owed);
        owed_link(draft, owed);
    }
}

static void owed_lower(struct draft *draft, const struct item *item, struct owed *owed, qty_t qty,
                       value_t value)
{
    queue_open(draft, queue_of(draft, owed), less(qty));
    owed_reorder(draft, owed);
    owed_book(draft, item, owed->method, value_negate(value));
}

value_t owed_take_back(struct draft *draft, const struct item *item, line_id_t issue, qty_t qty)
{
    struct owed *owed = owed_edit(draft, issue);
    bool is_due = owed->method != ISSUE_DEFAULT;
    struct line *back = line_add(draft, is_due ? LINE_UNDUE : LINE_UNOWE, item->id, qty);
    qty_t to = qty_sub(owed->to, qty);
    value_t value = interval_value(draft, owed->price, to, owed->to);

    end_forget(queue_of(draft, owed), owed);
    owed->to = to;
    back->value = value;
    back->out = qty;
    back->out_value = value;
    back->target = issue;
    back->position = to;
    if (is_due)
        back->place = owed->place;
    owed_lower(draft, item, owed, qty, value);
    return value;
}

value_t owed_settle(struct draft *draft, const struct item *item, line_id_t issue, qty_t qty)
{
    struct owed *owed = owed_edit(draft, issue);
    qty_t upto = qty_add(owed->settled, qty);
    value_t value = interval_value(draft, owed->price, owed->settled, upto);
    bool is_due = owed->method != ISSUE_DEFAULT;
    struct line *line = line_add(draft, is_due ? LINE_COVER : LINE_SETTLE, item->id, qty);

    if (is_due)
        line->place = owed->place;
    line->value = value;
    line->target = issue;
    line->target_seq = owed->owner;
    line->position = owed->settled;
    owed->settled = upto;
    owed_lower(draft, item, owed, qty, value);
    return value;
}
