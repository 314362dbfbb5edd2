#include "engine/replaced.h"

#include "engine/inside.h"
#include "text/buffer.h"

/* Texts on their way. */
struct telling {
    struct engine *engine;
    struct arena *arena;
    struct text_buffer buffer;
};

static const struct bill *bill_numbered(const struct item *item, int number)
{
    const struct bill *found = NULL;

    for (int i = 0; i < item->bill_count; i++)
        if (item->bills[i].number == number)
            found = &item->bills[i];
    return found;
}

static bool ratio_equals(ratio_t a, ratio_t b)
{
    return a.num == b.num && a.den == b.den;
}

static bool lines_are_same(const struct bill_line *a, const struct bill_line *b)
{
    return a->item.raw == b->item.raw && a->instead.raw == b->instead.raw &&
           ratio_equals(a->ratio, b->ratio);
}

static enum status name_put(struct telling *telling, const char *before, item_id_t id)
{
    const struct item *item = NULL;
    enum status status = engine_item_by_id(telling->engine, id, &item);

    if (status != OK)
        return status;
    buffer_put(&telling->buffer, slice_of(before));
    buffer_put(&telling->buffer, item->name);
    return OK;
}

/* `2 WHEEL`, `1 WHEEL fixed`, `2 RIM for WHEEL` */
static enum status line_put(struct telling *telling, const struct bill_line *line)
{
    char text[DECIMAL_TEXT_MAX];
    enum status status;

    buffer_put(&telling->buffer, (struct slice){ text, ratio_print(line->ratio, text) });
    status = name_put(telling, " ", line->item);
    if (line->fixed)
        buffer_put(&telling->buffer, SLICE(" fixed"));
    if (status == OK && line->instead.raw != 0)
        status = name_put(telling, " for ", line->instead);
    return status;
}

static enum status change_add(struct telling *telling, const struct line *version,
                              const struct bill_line *before, const struct bill_line *after,
                              struct replaced *replaced)
{
    struct slice *rows = arena_grow(telling->arena, replaced->rows, replaced->count,
                                    &replaced->capacity, sizeof(*rows));
    char number[DECIMAL_TEXT_MAX];
    enum status status;

    if (!rows)
        return problem_set(&telling->engine->problem, NO_MEMORY, "a replacement of that size");
    replaced->rows = rows;
    buffer_init(&telling->buffer, telling->arena);
    status = name_put(telling, "", version->item);
    buffer_put(&telling->buffer, SLICE(" "));
    buffer_put(&telling->buffer,
               (struct slice){ number, decimal_print(version->detail, 0, 0, number) });
    buffer_put(&telling->buffer, SLICE(": "));
    if (status == OK)
        status = line_put(telling, before);
    buffer_put(&telling->buffer, SLICE(" -> "));
    if (status == OK)
        status = line_put(telling, after);
    if (status == OK && buffer_finish(&telling->buffer, &rows[replaced->count]) != OK)
        status = problem_set(&telling->engine->problem, NO_MEMORY, "a replacement of that size");
    replaced->count += status == OK;
    return status;
}

/* The lines of the new version stand in the order of those that it was made of. */
static enum status version_tell(struct telling *telling, const struct line *version,
                                struct replaced *replaced)
{
    const struct item *item = NULL;
    const struct bill *before = NULL;
    const struct bill *after = NULL;
    enum status status = engine_item_by_id(telling->engine, version->item, &item);

    if (status == OK) {
        before = bill_numbered(item, version->day_no);
        after = bill_numbered(item, version->detail);
    }
    if (!before || !after)
        return status;
    for (int i = 0; i < before->line_count && i < after->line_count && status == OK; i++)
        if (!lines_are_same(&before->lines[i], &after->lines[i]))
            status = change_add(telling, version, &before->lines[i], &after->lines[i], replaced);
    return status;
}

enum status replaced_now(struct engine *engine, const struct outcome *outcome, struct arena *arena,
                         struct replaced *replaced)
{
    struct telling telling = { .engine = engine, .arena = arena };
    const struct draft *draft = outcome->draft;
    enum status status = OK;

    *replaced = (struct replaced){ .rows = NULL };
    if (outcome->same_again)
        return replaced_by(engine, outcome->seq, arena, replaced);
    for (size_t i = 0; draft && i < draft->line_count && status == OK; i++)
        if (draft->lines[i]->kind == LINE_VERSION)
            status = version_tell(&telling, draft->lines[i], replaced);
    return status;
}

enum status replaced_by(struct engine *engine, int64_t seq, struct arena *arena,
                        struct replaced *replaced)
{
    struct telling telling = { .engine = engine, .arena = arena };
    struct stored_posting posting;
    enum status status = store_posting(engine_store(engine), seq, arena, &posting);

    *replaced = (struct replaced){ .rows = NULL };
    if (status != OK)
        return engine_fail(engine, status);
    for (size_t i = 0; i < posting.line_count && status == OK; i++)
        if (posting.lines[i].kind == LINE_VERSION)
            status = version_tell(&telling, &posting.lines[i], replaced);
    return status;
}
