#include "text/event_columns.h"

#include <assert.h>

static const char line_prefix[] = "line_";

/* What stands behind `line_`; false if the name does not begin so. */
static bool line_name(struct slice name, struct slice *member)
{
    const size_t size = sizeof(line_prefix) - 1;

    if (name.size <= size || memcmp(name.text, line_prefix, size) != 0)
        return false;
    *member = (struct slice){ .text = name.text + size, .size = name.size - size };
    return true;
}

/* True if any verb takes the column. The right event of a correction has a row, not a cell. */
static bool column_resolve(struct event_column *column, struct slice name)
{
    struct slice in_line = { .text = NULL };
    bool is_line = line_name(name, &in_line);
    bool is_known = slice_equals_text(name, "do");

    *column = (struct event_column){ .name = name };
    for (int verb = 0; verb < VERB_COUNT; verb++) {
        const struct verb_row *row = verb_row((enum verb)verb);
        struct event_member *member = &column->members[verb];
        if (!event_member_find(row, name, member) || member->use->field == FIELD_CORRECTION)
            member->use = NULL;
        if (is_line && row->lines != LINES_NONE)
            column->lines[row->lines] = line_member_find(line_members(row), in_line);
        is_known = is_known || member->use || column->lines[row->lines];
    }
    return is_known;
}

enum status event_columns_init(struct event_columns *columns, int count_max, struct arena *arena)
{
    *columns = (struct event_columns){ .verb_index = -1 };
    columns->items = arena_alloc(arena, (size_t)count_max * sizeof(*columns->items));
    return columns->items ? OK : NO_MEMORY;
}

enum status event_column_add(struct event_columns *columns, struct slice name)
{
    for (int i = 0; i < columns->count; i++)
        if (slice_equals(columns->items[i].name, name))
            return FIELD_TWICE;
    if (!column_resolve(&columns->items[columns->count], name))
        return FIELD_UNKNOWN;
    if (slice_equals_text(name, "do"))
        columns->verb_index = columns->count;
    columns->count++;
    return OK;
}

/* Adds the column of a keyword unless it is there; `with` of a correction is none. */
static enum status keyword_add(struct event_columns *columns, const char *prefix,
                               const char *keyword, struct arena *arena)
{
    char member[MEMBER_NAME_MAX];
    struct text_buffer buffer;
    struct slice name;

    buffer_init(&buffer, arena);
    buffer_put_text(&buffer, prefix);
    buffer_put(&buffer, member_name(keyword, member));
    enum status status = buffer_finish(&buffer, &name);
    if (status != OK)
        return status;
    assert(columns->count < CSV_CELLS_MAX);
    status = event_column_add(columns, name);
    return status == FIELD_TWICE || status == FIELD_UNKNOWN ? OK : status;
}

/* Of the verbs' own tables, or of the common one, which stands last. */
static enum status members_add(struct event_columns *columns, bool is_common, struct arena *arena)
{
    enum status status = OK;

    for (int verb = 0; verb < VERB_COUNT; verb++) {
        const struct verb_row *row = verb_row((enum verb)verb);
        struct event_member member = { .use = NULL };
        while (status == OK && event_member_next(row, &member))
            if (event_member_is_common(member) == is_common)
                status = keyword_add(columns, "", event_member_name(member), arena);
    }
    return status;
}

static enum status line_members_add(struct event_columns *columns, struct arena *arena)
{
    enum status status = OK;

    for (int verb = 0; verb < VERB_COUNT; verb++) {
        const struct line_member *member = line_members(verb_row((enum verb)verb));
        for (; status == OK && member->name; member++)
            status = keyword_add(columns, line_prefix, member->name, arena);
    }
    return status;
}

enum status event_columns_all(struct event_columns *columns, struct arena *arena)
{
    enum status status = event_columns_init(columns, CSV_CELLS_MAX, arena);

    if (status == OK)
        status = keyword_add(columns, "", "do", arena);
    if (status == OK)
        status = members_add(columns, false, arena);
    if (status == OK)
        status = members_add(columns, true, arena);
    return status == OK ? line_members_add(columns, arena) : status;
}
