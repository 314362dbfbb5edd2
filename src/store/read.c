#include <assert.h>
#include <string.h>

#include "store/keys.h"

void event_read(struct db_statement *statement, struct stored_event *event)
{
    struct slice hash = db_blob(statement, 8);

    *event = (struct stored_event){
        .seq = db_int(statement, 0),
        .verb = (enum verb)db_int(statement, 1),
        .key = db_text(statement, 2),
        .at_s = db_int(statement, 3),
        .recorded_s = db_int(statement, 4),
        .day = day_column(statement, 5),
        .books = day_column(statement, 6),
        .body = db_text(statement, 7),
        .at = db_text(statement, 9),
    };
    if (hash.size == HASH_BYTES)
        memcpy(event->hash.byte, hash.text, HASH_BYTES);
}

static enum status event_load(struct store *store, int64_t seq, struct arena *arena,
                              struct stored_event *event)
{
    struct db_statement *statement;
    enum status status = posted_flush(store);
    bool row = false;

    if (status == OK)
        status = sql_get(store,
                         "SELECT seq, verb, key, at_s, recorded_s, day, books, body, hash, at"
                         " FROM event_row WHERE site = $1 AND seq = $2",
                         &statement);
    if (status != OK)
        return status;
    db_bind_int(statement, 2, seq);
    status = db_step(statement, &row);
    if (status != OK)
        return status;
    if (!row)
        return problem_set(&store->problem, KEY_UNKNOWN, "event %lld", (long long)seq);
    event_read(statement, event);
    event->key = text_keep(arena, statement, 2);
    event->body = text_keep(arena, statement, 7);
    event->at = text_keep(arena, statement, 9);
    db_reset(statement);
    return event->key.text && event->body.text && event->at.text ? OK : NO_MEMORY;
}

enum status store_event(struct store *store, int64_t seq, struct arena *arena,
                        struct stored_event *event)
{
    call_begin(store);
    return call_end(store, event_load(store, seq, arena, event));
}

enum status name_read(struct store *store, enum name_space space, struct slice text, int64_t *id)
{
    struct db_statement *statement;
    enum status status;
    bool row = false;

    if (space == NAME_KEY)
        return key_find(store, text, id);
    *id = 0;
    status = sql_get(store, "SELECT id FROM name_row WHERE site = $1 AND space = $2 AND text = $3",
                     &statement);
    if (status != OK)
        return status;
    db_bind_int(statement, 2, space);
    db_bind_text(statement, 3, text);
    status = db_step(statement, &row);
    if (!row)
        return status;
    *id = db_int(statement, 0);
    db_reset(statement);
    return OK;
}

static enum status name_load(struct store *store, enum name_space space, int64_t id,
                             struct arena *arena, struct slice *name)
{
    struct db_statement *statement;
    enum status status = sql_get(
        store, "SELECT text FROM name_row WHERE site = $1 AND space = $2 AND id = $3", &statement);
    bool row = false;

    *name = (struct slice){ 0 };
    if (status != OK)
        return status;
    db_bind_int(statement, 2, space);
    db_bind_int(statement, 3, id);
    status = db_step(statement, &row);
    if (status != OK || !row)
        return status;
    *name = text_keep(arena, statement, 0);
    db_reset(statement);
    return name->text ? OK : NO_MEMORY;
}

enum status store_name(struct store *store, enum name_space space, int64_t id, struct arena *arena,
                       struct slice *name)
{
    call_begin(store);
    return call_end(store, name_load(store, space, id, arena, name));
}

static enum status event_by_key(struct store *store, struct slice key, struct arena *arena,
                                struct stored_event *event)
{
    int64_t seq;
    enum status status = name_read(store, NAME_KEY, key, &seq);

    if (status != OK)
        return status;
    if (seq == 0)
        return problem_set(&store->problem, KEY_UNKNOWN, "%.*s", (int)key.size, key.text);
    return event_load(store, seq, arena, event);
}

enum status store_event_by_key(struct store *store, struct slice key, struct arena *arena,
                               struct stored_event *event)
{
    call_begin(store);
    return call_end(store, event_by_key(store, key, arena, event));
}

static void range_bind(struct db_statement *statement, int64_t seq)
{
    db_bind_int(statement, 2, line_id(seq, 0).raw);
    db_bind_int(statement, 3, line_id(seq + 1, 0).raw);
}

/* Lines as they were posted: all that the statement gives. */
static enum status lines_collect(struct db_statement *statement, struct arena *arena,
                                 const struct line **found, size_t *count)
{
    struct line *lines = NULL;
    size_t capacity = 0;
    enum status status = OK;
    bool row = true;

    while ((status = db_step(statement, &row)) == OK && row) {
        struct line *grown = arena_grow(arena, lines, *count, &capacity, sizeof(*lines));

        if (!grown) {
            db_reset(statement);
            return NO_MEMORY;
        }
        lines = grown;
        line_read_posted(statement, &lines[(*count)++]);
    }
    *found = lines;
    return status;
}

static enum status lines_load(struct store *store, int64_t seq, struct arena *arena,
                              struct stored_posting *posting)
{
    struct db_statement *statement;
    enum status status = sql_line_select(store, LINES_POSTED, &statement);

    if (status != OK)
        return status;
    range_bind(statement, seq);
    return lines_collect(statement, arena, &posting->lines, &posting->line_count);
}

static enum status entries_load(struct store *store, int64_t seq, struct arena *arena,
                                struct stored_posting *posting)
{
    struct db_statement *statement;
    struct entry *entries = NULL;
    size_t capacity = 0;
    enum status status =
        sql_get(store,
                "SELECT role, reason, category, account, books, money FROM entry_row"
                " WHERE site = $1 AND id >= $2 AND id < $3 ORDER BY id",
                &statement);
    bool row = true;

    if (status != OK)
        return status;
    range_bind(statement, seq);
    while ((status = db_step(statement, &row)) == OK && row) {
        struct entry *grown =
            arena_grow(arena, entries, posting->entry_count, &capacity, sizeof(*entries));

        if (!grown) {
            db_reset(statement);
            return NO_MEMORY;
        }
        entries = grown;
        entries[posting->entry_count++] = (struct entry){
            .role = (enum role)db_int(statement, 0),
            .reason = (int)db_int(statement, 1),
            .category = (int)db_int(statement, 2),
            .account = (int)db_int(statement, 3),
            .books = { (int32_t)db_int(statement, 4) },
            .money = { db_int(statement, 5) },
        };
    }
    posting->entries = entries;
    return status;
}

enum status store_posting(struct store *store, int64_t seq, struct arena *arena,
                          struct stored_posting *posting)
{
    enum status status;

    call_begin(store);
    *posting = (struct stored_posting){ 0 };
    status = posted_flush(store);
    if (status == OK)
        status = lines_load(store, seq, arena, posting);
    if (status == OK)
        status = entries_load(store, seq, arena, posting);
    return call_end(store, status);
}

static enum status since_lines(struct store *store, int64_t seq, struct arena *arena,
                               struct stored_since *since)
{
    struct db_statement *statement;
    enum status status = sql_line_select(store, LINES_SINCE, &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, line_id(seq + 1, 0).raw);
    db_bind_int(statement, 3, seq);
    return lines_collect(statement, arena, &since->lines, &since->line_count);
}

static enum status since_undos(struct store *store, int64_t seq, struct arena *arena,
                               struct stored_since *since)
{
    struct db_statement *statement;
    size_t capacity = 0;
    enum status status =
        sql_get(store, "SELECT seq FROM happened_row WHERE site = $1 AND undoes = $2 ORDER BY seq",
                &statement);
    bool row = true;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, seq);
    while ((status = db_step(statement, &row)) == OK && row) {
        int64_t *grown =
            arena_grow(arena, since->undos, since->undo_count, &capacity, sizeof(*grown));

        if (!grown) {
            db_reset(statement);
            return NO_MEMORY;
        }
        since->undos = grown;
        grown[since->undo_count++] = db_int(statement, 0);
    }
    return status;
}

enum status store_since(struct store *store, int64_t seq, struct arena *arena,
                        struct stored_since *since)
{
    enum status status;

    call_begin(store);
    *since = (struct stored_since){ .lines = NULL };
    status = posted_flush(store);
    if (status == OK)
        status = since_lines(store, seq, arena, since);
    if (status == OK)
        status = since_undos(store, seq, arena, since);
    return call_end(store, status);
}

/* A statement of its own: `visit` may read other events. */
static enum status each_event(struct store *store, int64_t seq,
                              enum status (*visit)(void *context, const struct stored_event *event),
                              void *context)
{
    struct db_statement *statement;
    struct stored_event event;
    enum status status = posted_flush(store);
    bool row = true;

    if (status == OK)
        status = sql_event_each(store, &statement);
    if (status != OK)
        return status;
    db_bind_int(statement, 2, seq);
    while ((status = db_step(statement, &row)) == OK && row) {
        event_read(statement, &event);
        status = visit(context, &event);
        if (status != OK)
            break;
    }
    db_finish(statement);
    return status;
}

enum status store_each_event(struct store *store, int64_t seq,
                             enum status (*visit)(void *context, const struct stored_event *event),
                             void *context)
{
    call_begin(store);
    return call_end(store, each_event(store, seq, visit, context));
}

static enum status each_row(struct store *store, enum row_kind kind,
                            enum status (*visit)(void *context, const struct row_key *row),
                            void *context)
{
    const struct row_table *table = row_table(kind);
    const char *sql = row_where_sql(&store->scratch, table, "1 ORDER BY 1");
    struct db_statement *statement;
    union {
        struct row_key key;
        struct layer layer;
        struct pool pool;
    } row;
    enum status status = sql ? posted_flush(store) : NO_MEMORY;
    bool found;

    assert(row_size(kind) <= sizeof(row));
    if (status == OK)
        status = sql_once(store, sql, &statement);
    if (status != OK)
        return status;
    while ((status = db_step(statement, &found)) == OK && found) {
        memset(&row, 0, sizeof(row));
        row.key.kind = kind;
        row_read(statement, table, 0, &row);
        status = visit(context, &row.key);
        if (status != OK)
            break;
    }
    db_finish(statement);
    return status;
}

enum status store_each_row(struct store *store, enum row_kind kind,
                           enum status (*visit)(void *context, const struct row_key *row),
                           void *context)
{
    call_begin(store);
    return call_end(store, each_row(store, kind, visit, context));
}
