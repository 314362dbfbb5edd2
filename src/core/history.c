#include "core/history.h"

#include <assert.h>

#include "core/owner_lines.h"

struct happened *draft_own(struct draft *draft)
{
    return row_edit(draft, id_key(ROW_HAPPENED, draft->own));
}

int32_t event_lines_end(const struct happened *event)
{
    return event->key.part[0] < 0 ? event->within_first + event->within_count - 1
                                  : event->line_count;
}

bool event_has_line(const struct happened *event, int32_t n)
{
    bool is_within = n >= event->within_first && n < event->within_first + event->within_count;

    return is_within == (event->key.part[0] < 0);
}

line_id_t event_line(const struct happened *event, int32_t n)
{
    return line_id(seq_of_row(event->key.part[0]), n);
}

struct happened *within_begin(struct draft *draft, enum verb verb)
{
    const struct happened outer = *draft_own(draft);
    struct happened *inner;

    draft->own = within(draft->seq);
    inner = draft_own(draft);
    inner->verb = verb;
    inner->day = outer.day;
    inner->books = outer.books;
    inner->within_first = (int32_t)draft->line_count + 1;
    return inner;
}

void within_end(struct draft *draft)
{
    struct happened *inner = draft_own(draft);
    struct happened *outer;

    inner->within_count = (int32_t)draft->line_count + 1 - inner->within_first;
    draft->own = draft->seq;
    outer = draft_own(draft);
    outer->within_first = inner->within_first;
    outer->within_count = inner->within_count;
}

const struct happened *within_of(struct draft *draft, const struct happened *event)
{
    if (event->within_first == 0 || event->key.part[0] < 0)
        return NULL;
    return row_see(draft, id_key(ROW_HAPPENED, within(event->key.part[0])));
}

bool event_makes(const struct happened *event)
{
    return verb_makes(event->verb) || (event->verb == VERB_RECEIVE && event->need_count > 0);
}

bool event_is_live(const struct happened *event)
{
    return event->qty.micro > 0 || event->scrapped.micro > 0 || event->lost.micro > 0 ||
           event->taken_up.micro > 0;
}

bool need_is_goods(const struct happened *event, int32_t need)
{
    return event->verb == VERB_REWORK && need == 0;
}

int64_t set_up_number(const struct happened *event)
{
    return event->again_last != 0 ? event->again_last : event->key.part[0];
}

void list_push(struct draft *draft, struct line_list *list, line_id_t id)
{
    line_id_t *ids =
        arena_grow(draft->arena, list->ids, list->count, &list->capacity, sizeof(*ids));

    if (!ids) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return;
    }
    ids[list->count++] = id;
    list->ids = ids;
}

int64_t posted_first(struct draft *draft, line_id_t id)
{
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, line_seq(id)));

    return event->verb == VERB_UNDO ? event->undoes : line_seq(id);
}

struct line_list lines_merged(struct draft *draft, struct line_list a, struct line_list b)
{
    struct line_list list = { 0 };
    size_t i = 0;
    size_t k = 0;

    while (i < a.count || k < b.count)
        if (k == b.count || (i < a.count && a.ids[i].raw > b.ids[k].raw))
            list_push(draft, &list, a.ids[i++]);
        else
            list_push(draft, &list, b.ids[k++]);
    return list;
}

static bool line_counts_as(const struct line *line, enum line_kind kind)
{
    return kind == LINE_PICK ? line_picks(line) : line->kind == kind;
}

struct line_list lines_posted(struct draft *draft, const struct happened *event,
                              enum line_kind kind)
{
    bool is_now = seq_of_row(event->key.part[0]) == draft->seq;
    int32_t end = is_now ? (int32_t)draft->line_count : event_lines_end(event);
    struct line_list list = { 0 };

    for (int32_t n = end; n >= 1; n--) {
        line_id_t id = event_line(event, n);
        const struct line *line =
            is_now ? draft->lines[n - 1] : row_see(draft, id_key(ROW_LINE, id.raw));

        if (line_counts_as(line, kind) && line->key.part[0] != 0 && event_has_line(event, n))
            list_push(draft, &list, id);
    }
    return list;
}

struct line_list lines_of(struct draft *draft, const struct happened *event, enum line_kind kind)
{
    struct line_list list = { 0 };
    line_id_t id = event->last_adopted;
    int64_t number = event->key.part[0];

    for (size_t n = owner_newest(draft, number); n != 0; n = owner_older(draft, n))
        if (line_counts_as(draft->lines[n - 1], kind))
            list_push(draft, &list, (line_id_t){ draft->lines[n - 1]->key.part[0] });

    while (id.raw != 0) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));

        if (line_counts_as(line, kind))
            list_push(draft, &list, id);
        id = line->prev_adopted;
    }
    for (int32_t n = event_lines_end(event); n >= 1 && seq_of_row(number) != draft->seq; n--) {
        const struct line *line;

        id = event_line(event, n);
        line = row_see(draft, id_key(ROW_LINE, id.raw));
        if (line_counts_as(line, kind) && line->owner == number && event_has_line(event, n))
            list_push(draft, &list, id);
    }
    return list;
}

void adopt_lines(struct draft *draft)
{
    const struct happened *own = draft_own(draft);

    for (size_t i = 0; i < draft->line_count && draft->status == OK; i++) {
        struct line *line = draft->lines[i];
        bool is_own = event_has_line(own, (int32_t)i + 1);
        struct happened *owner;

        assert(owner_is_known(draft, i, line->owner));
        for (int e = 0; e < ELEMENT_COUNT; e++)
            line->out_pool.of[e].minor = line->out_value.of[e].minor - line->price.of[e].minor;
        if (line->owner == (is_own ? draft->seq : within(draft->seq)))
            continue;
        owner = row_edit(draft, id_key(ROW_HAPPENED, line->owner));
        line->prev_adopted = owner->last_adopted;
        owner->last_adopted = (line_id_t){ line->key.part[0] };
    }
}
