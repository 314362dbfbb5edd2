#include "store/store.h"

#include <assert.h>
#include <string.h>

#include "store/book.h"
#include "store/index.h"
#include "store/keys.h"
#include "store/schema.h"

void call_begin(struct store *store)
{
    posted_wait(store); /* its failure is told where postings are read or kept */
    store->problem = (struct problem){ 0 };
    store->db->problem = (struct problem){ 0 };
}

enum status call_end(struct store *store, enum status status)
{
    if (status != OK && store->problem.status == OK && store->db->problem.status == status)
        store->problem = store->db->problem;
    if (status == NO_MEMORY)
        (void)problem_set(&store->problem, NO_MEMORY, "the store needs more memory than there is");
    arena_reset(&store->scratch);
    return status;
}

const struct problem *store_problem(const struct store *store)
{
    return &store->problem;
}

static const enum db_access accesses[] = { DB_READ, DB_WRITE, DB_CREATE, DB_MEMORY };

static enum status plant_first(void *context)
{
    return plant_save(context, NULL, plant_new());
}

enum status store_set_up(struct store *store, const struct plant *plant)
{
    return plant_save(store, NULL, plant);
}

static enum status schema_ready(struct store *store, enum store_mode mode, const char *path)
{
    const enum db_access access = accesses[mode];
    enum status status;

    if (mode == STORE_MEMORY)
        status = schema_create(store->db, plant_first, store);
    else
        status = schema_open(store->db, access, path);
    if (status == OK)
        status = store->db->driver->settle(store->db, access);
    return status;
}

static enum status head_read(struct store *store)
{
    struct head *head = &store->head;
    int64_t *fields[] = { &head->item_last, &head->run_last, &head->line_indexed,
                          &head->line_indexed_count, &head->key_indexed };
    struct db_statement *statement;
    enum status status = sql_get(store,
                                 "SELECT item_last, run_last, line_indexed,"
                                 " line_indexed_count, key_indexed,"
                                 " EXISTS (SELECT 1 FROM pool_elements)"
                                 " OR EXISTS (SELECT 1 FROM layer_elements)"
                                 " OR EXISTS (SELECT 1 FROM owed_elements)"
                                 " OR EXISTS (SELECT 1 FROM happened_elements)"
                                 " OR EXISTS (SELECT 1 FROM line_now_elements)"
                                 " OR EXISTS (SELECT 1 FROM joint_elements)"
                                 " OR EXISTS (SELECT 1 FROM output_elements)"
                                 " FROM head_row WHERE site = $1",
                                 &statement);
    bool row = false;

    if (status == OK)
        status = db_step(statement, &row);
    if (status != OK)
        return status;
    if (!row)
        return problem_set(&store->problem, BOOK_DAMAGED, "the book has lost its counters");
    for (size_t i = 0; i < ARRAY_COUNT(fields); i++)
        *fields[i] = db_int(statement, (int)i);
    store->is_divided = db_int(statement, (int)ARRAY_COUNT(fields)) != 0;
    db_reset(statement);
    store->head_in_file = *head;
    return OK;
}

static enum status head_write(struct store *store)
{
    const struct head *head = &store->head;
    const int64_t fields[] = { head->item_last, head->run_last, head->line_indexed,
                               head->line_indexed_count, head->key_indexed };
    struct db_statement *statement;
    enum status status = OK;

    if (memcmp(head, &store->head_in_file, sizeof(*head)) == 0)
        return OK;
    status = sql_get(store,
                     "UPDATE head_row SET item_last = $2, run_last = $3, line_indexed = $4,"
                     " line_indexed_count = $5, key_indexed = $6"
                     " WHERE site = $1",
                     &statement);
    if (status != OK)
        return status;
    store->head_in_file = *head;
    for (size_t i = 0; i < ARRAY_COUNT(fields); i++)
        db_bind_int(statement, (int)i + 2, fields[i]);
    return db_run(statement);
}

static enum status newest_read(struct store *store, struct hash *hash)
{
    struct db_statement *statement;
    enum status status = sql_get(store,
                                 "SELECT seq, hash, recorded_s, lines FROM event_row"
                                 " WHERE site = $1 ORDER BY seq DESC LIMIT 1",
                                 &statement);
    bool row = false;

    *hash = (struct hash){ 0 };
    store->seq = 0;
    store->recorded_s = INT64_MIN;
    store->line_count = 0;
    if (status == OK)
        status = db_step(statement, &row);
    if (status != OK || !row)
        return status;
    store->seq = db_int(statement, 0);
    if (db_blob(statement, 1).size == HASH_BYTES)
        memcpy(hash->byte, db_blob(statement, 1).text, HASH_BYTES);
    store->recorded_s = db_int(statement, 2);
    store->line_count = db_int(statement, 3);
    db_reset(statement);
    return OK;
}

static enum status counters_read(struct store *store)
{
    struct hash hash;
    enum status status = head_read(store);

    if (status == OK)
        status = newest_read(store, &hash);
    store->counters_known = status == OK;
    return status;
}

/* A store over a file of which nothing is known yet. On failure `*store` is NULL. */
static enum status file_open(const char *path, enum db_access access, struct store **store,
                             struct problem *problem)
{
    struct arena arena;
    struct store *opened;
    enum status status;

    *store = NULL;
    arena_init(&arena, 0);
    opened = arena_alloc(&arena, sizeof(*opened));
    if (!opened) {
        (void)problem_set(problem, NO_MEMORY, "%s", path);
        return NO_MEMORY;
    }
    arena_init(&opened->scratch, 0);
    arena_init(&opened->tail_arena, 0);
    arena_init(&opened->line_tail.arena, 0);
    status = db_sqlite.open(path, access, &opened->db, problem);
    opened->arena = arena;
    if (status != OK) {
        store_close(opened);
        return status;
    }
    *store = opened;
    return OK;
}

/* A new book, closed: it has its name only when all of it is on the disk. */
static enum status book_make(const char *path, struct problem *problem)
{
    struct store *store;
    enum status status = file_open(path, DB_CREATE, &store, problem);

    if (status != OK)
        return status;
    status = schema_create(store->db, plant_first, store);
    if (status == OK)
        status = store->db->driver->publish(store->db);
    status = call_end(store, status);
    if (status != OK)
        *problem = store->problem;
    store_close(store);
    return status;
}

enum status store_open(const char *path, enum store_mode mode, struct store **store,
                       struct problem *problem)
{
    const enum store_mode then = mode == STORE_CREATE ? STORE_WRITE : mode;
    struct store *opened = NULL;
    enum status status = mode == STORE_CREATE ? book_make(path, problem) : OK;

    *store = NULL;
    if (status == OK)
        status = file_open(path, accesses[then], &opened, problem);
    if (status != OK)
        return status;
    status = call_end(opened, schema_ready(opened, then, path));
    if (status == OK)
        status = call_end(opened, counters_read(opened));
    if (status != OK) {
        *problem = opened->problem;
        store_close(opened);
        return status;
    }
    *store = opened;
    return OK;
}

void store_close(struct store *store)
{
    struct arena arena;

    if (!store)
        return;
    if (store->db) {
        posted_close(store);
        sql_finish_all(store);
        store->db->driver->rollback(store->db);
        store->db->driver->close(store->db);
    }
    arena_release(&store->scratch);
    arena_release(&store->tail_arena);
    arena_release(&store->line_tail.arena);
    arena = store->arena;
    arena_release(&arena);
}

enum status store_sync_set(struct store *store, enum store_sync sync)
{
    call_begin(store);
    return call_end(store, store->db->driver->durable(store->db, sync == STORE_DURABLE));
}

static enum status begin(struct store *store, enum db_lock lock, bool *changed)
{
    enum status status = store->db->driver->begin(store->db, lock);
    int64_t version = 0;

    *changed = true;
    if (status == OK)
        status = store->db->driver->version(store->db, &version);
    *changed = !store->version_known || store->version != version;
    if (status == OK && (*changed || !store->counters_known))
        status = counters_read(store);
    if (status != OK) {
        store->db->driver->rollback(store->db);
        return status;
    }
    if (*changed)
        keys_drop(store);
    tail_begin(store, *changed);
    store->version_known = true;
    store->version = version;
    store->stated = true;
    store->wrote = false;
    return OK;
}

enum status store_begin(struct store *store, bool *changed)
{
    call_begin(store);
    return call_end(store, begin(store, DB_CHANGE, changed));
}

enum status store_look(struct store *store, bool *changed)
{
    call_begin(store);
    return call_end(store, begin(store, DB_LOOK, changed));
}

static void undo_all(struct store *store)
{
    posted_drop(store);
    store->db->driver->rollback(store->db);
    if (store->wrote) {
        keys_drop(store);
        tail_back(store);
        store->counters_known = false;
    }
    store->wrote = false;
}

/* A commit that failed may have happened or not: what the caller knows is no longer sure. */
enum status store_commit(struct store *store)
{
    enum status status;

    call_begin(store);
    assert(store->stated);
    status = store->db->driver->commit(store->db);
    if (status != OK) {
        undo_all(store);
        store->version_known = false;
    }
    return call_end(store, status);
}

void store_rollback(struct store *store)
{
    call_begin(store);
    undo_all(store);
    (void)call_end(store, OK);
}

static enum status head_load(struct store *store, struct facts *facts, struct hash *hash)
{
    struct plant plant;
    enum status status = head_read(store);

    if (status == OK)
        status = newest_read(store, hash);
    if (status == OK)
        status = plant_load(store, &store->scratch, &plant);
    if (status == OK)
        status = facts_put_plant(facts, &plant);
    facts->complete = false;
    facts->seq = store->seq;
    facts->item_last = store->head.item_last;
    facts->run_last = store->head.run_last;
    return status;
}

enum status store_head(struct store *store, struct facts *facts, struct hash *head)
{
    call_begin(store);
    return call_end(store, head_load(store, facts, head));
}

/* Most books divide no conversion: nothing is written then, and nothing taken out. */
static enum status elements_write(struct store *store, const struct row_table *elements,
                                  const struct row_key *row)
{
    bool has_elements = row_has_elements(elements, row);
    struct db_statement *statement;
    enum status status;

    if (!has_elements && !store->is_divided)
        return OK;
    status = sql_row_elements(store, row->kind, has_elements, &statement);
    if (status != OK)
        return status;
    store->is_divided = true;
    if (has_elements)
        row_bind(statement, elements, row);
    else
        for (int i = 0; i < elements->key_count; i++)
            db_bind_int(statement, i + 2, row->part[i]);
    return db_run(statement);
}

/* Of a line what can change after it was posted. */
static enum status due_write(struct store *store, const struct due *due)
{
    struct db_statement *statement = NULL;
    enum row_kind kind = ROW_KIND_COUNT;
    const struct row_table *table;
    enum status status = OK;

    for (size_t i = 0; i < due->count && status == OK; i++) {
        const struct row_key *row = due->rows[i];

        if (!statement || row->kind != kind)
            status = sql_row_write(store, row->kind, &statement);
        kind = row->kind;
        if (status != OK)
            break;
        table = kind == ROW_LINE ? &line_now_table : row_table(kind);
        row_bind(statement, table, row);
        status = db_run(statement);
        if (status == OK && table->elements)
            status = elements_write(store, table->elements, row);
    }
    return status;
}

static enum status state_write(struct store *store, struct facts *facts)
{
    enum status status = posted_flush(store);

    if (status == OK)
        status = due_write(store, facts_due(facts));
    facts_due_clear(facts);
    if (status == OK)
        status = head_write(store);
    store->stated = status == OK;
    return status;
}

enum status store_state(struct store *store, struct facts *facts)
{
    call_begin(store);
    return call_end(store, state_write(store, facts));
}

int64_t store_recorded(const struct store *store)
{
    return store->recorded_s;
}

int64_t store_tail(const struct store *store)
{
    const struct head *head = &store->head;

    return store->line_count - head->line_indexed_count + store->seq - head->key_indexed;
}

/* Lines and keys sorted at once: a few megabytes, however long the tail is. */
enum { INDEX_STEP = 65536 };

static enum status index_at_once(struct store *store, int64_t limit)
{
    bool changed;
    enum status status = begin(store, DB_CHANGE, &changed);

    if (status != OK)
        return status;
    /* The caller has yet to hear of another's commit. */
    if (changed)
        store->version_known = false;
    for (int64_t left = limit; left > 0 && store_tail(store) > 0 && status == OK;
         left -= INDEX_STEP) {
        int64_t step = left < INDEX_STEP ? left : INDEX_STEP;

        status = index_fill(store, step);
        if (status == OK)
            status = keys_fill(store, step);
        arena_reset(&store->scratch);
    }
    if (status == OK)
        status = head_write(store);
    if (status == OK)
        status = store->db->driver->commit(store->db);
    if (status != OK) {
        undo_all(store);
        keys_drop(store);
        tail_drop(store);
        store->version_known = false;
    }
    return status;
}

enum status store_index(struct store *store, int64_t limit)
{
    call_begin(store);
    return call_end(store, index_at_once(store, limit));
}

enum status store_backup(struct store *store, const char *path)
{
    call_begin(store);
    return call_end(store, store->db->driver->backup(store->db, path));
}
