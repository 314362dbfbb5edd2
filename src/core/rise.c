#include "core/rise.h"

#include "core/bounds.h"

static void row_add(struct row_key *row, value_t change)
{
    struct line *line = (struct line *)row;
    struct happened *event = (struct happened *)row;

    if (row->kind == ROW_LINE) {
        line->out_value = value_add(line->out_value, change);
        line->out_pool = value_add(line->out_pool, change);
    } else {
        event->cost = value_add(event->cost, change);
        event->good_value = value_add(event->good_value, change);
    }
}

void row_rise(struct draft *draft, const void *row, value_t change)
{
    const struct row_key *key = row;
    const struct happened *event = row;
    struct row_key *own = row_drafted(draft, *key);
    struct rise *rises;

    if (own) {
        row_add(own, change);
        return;
    }
    if (key->kind == ROW_HAPPENED && !value_fits(value_add(event->cost, change)))
        refuse(draft, AMOUNT_OVERFLOW, "a cost beyond what a book can hold");
    rises = arena_grow(draft->arena, draft->rises, draft->rise_count, &draft->rise_capacity,
                       sizeof(*rises));
    if (!rises) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return;
    }
    rises[draft->rise_count++] = (struct rise){ { row }, change };
    draft->rises = rises;
}

/* Rows are fetched ahead: they lie anywhere in memory. */
enum { RISES_AHEAD = 8 };

enum status rises_apply(struct facts *facts, const struct draft *draft)
{
    for (size_t i = 0; i < draft->rise_count; i++) {
        struct row_key *fact = draft->rises[i].row.fact;

        if (i + RISES_AHEAD < draft->rise_count)
            row_ahead(draft->rises[i + RISES_AHEAD].row.fact, fact->kind);
        row_add(fact, draft->rises[i].change);
        if (!fact->is_due && facts_due_add(facts, fact) != OK)
            return NO_MEMORY;
    }
    return OK;
}
