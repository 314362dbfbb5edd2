#include "store/keys.h"

#include <stdlib.h>

int64_t key_hash(struct slice key)
{
    return (int64_t)slice_hash(key);
}

void keys_drop(struct store *store)
{
    arena_release(&store->tail_arena);
    arena_init(&store->tail_arena, 0);
    store->tail = (struct key_tail){ 0 };
}

static struct key_slot *slot_free(struct key_tail *tail, int64_t hash)
{
    size_t at = (size_t)hash & (tail->capacity - 1);

    while (tail->slots[at].seq != 0)
        at = (at + 1) & (tail->capacity - 1);
    return &tail->slots[at];
}

static enum status tail_grow(struct store *store)
{
    struct key_tail *tail = &store->tail;
    struct key_tail larger = { .capacity = tail->capacity == 0 ? 1024 : tail->capacity * 2,
                               .count = tail->count,
                               .is_read = tail->is_read };

    if (tail->count * 2 < tail->capacity)
        return OK;
    larger.slots = arena_alloc(&store->tail_arena, larger.capacity * sizeof(*larger.slots));
    if (!larger.slots)
        return NO_MEMORY;
    for (size_t i = 0; i < tail->capacity; i++)
        if (tail->slots[i].seq != 0)
            *slot_free(&larger, tail->slots[i].hash) = tail->slots[i];
    *tail = larger;
    return OK;
}

static enum status tail_add(struct store *store, int64_t hash, int64_t seq)
{
    if (tail_grow(store) != OK)
        return NO_MEMORY;
    *slot_free(&store->tail, hash) = (struct key_slot){ hash, seq };
    store->tail.count++;
    return OK;
}

static enum status tail_read(struct store *store)
{
    struct db_statement *statement;
    enum status status = posted_flush(store);
    bool row;

    if (status == OK)
        status = sql_get(store,
                         "SELECT seq, key FROM event_row WHERE site = $1 AND seq > $2"
                         " AND key IS NOT NULL ORDER BY seq",
                         &statement);
    if (status != OK)
        return status;
    keys_drop(store);
    db_bind_int(statement, 2, store->head.key_indexed);
    while ((status = db_step(statement, &row)) == OK && row) {
        status = tail_add(store, key_hash(db_text(statement, 1)), db_int(statement, 0));
        if (status != OK) {
            db_reset(statement);
            return status;
        }
    }
    store->tail.is_read = status == OK;
    return status;
}

/* The event's own row says whether it is the key or only its hash. */
static enum status key_is(struct store *store, int64_t seq, struct slice key, bool *is)
{
    struct db_statement *statement;
    enum status status = posted_flush(store);
    bool row;

    *is = false;
    if (status == OK)
        status =
            sql_get(store, "SELECT key FROM event_row WHERE site = $1 AND seq = $2", &statement);
    if (status != OK)
        return status;
    db_bind_int(statement, 2, seq);
    status = db_step(statement, &row);
    if (row) {
        *is = slice_equals(db_text(statement, 0), key);
        db_reset(statement);
    }
    return status;
}

static enum status find_in_tail(struct store *store, struct slice key, int64_t *seq)
{
    const struct key_tail *tail = &store->tail;
    int64_t hash = key_hash(key);
    enum status status = OK;
    bool is = false;

    for (size_t at = (size_t)hash; tail->capacity > 0 && status == OK; at++) {
        const struct key_slot *slot = &tail->slots[at & (tail->capacity - 1)];

        if (slot->seq == 0)
            break;
        if (slot->hash == hash)
            status = key_is(store, slot->seq, key, &is);
        if (is) {
            *seq = slot->seq;
            break;
        }
    }
    return status;
}

static enum status find_in_index(struct store *store, struct slice key, int64_t *seq)
{
    struct db_statement *statement;
    enum status status = sql_get(
        store, "SELECT seq FROM key_index WHERE site = $1 AND hash = $2 ORDER BY seq", &statement);
    bool row = false;
    bool is = false;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, key_hash(key));
    while (!is && (status = db_step(statement, &row)) == OK && row) {
        *seq = db_int(statement, 0);
        status = key_is(store, *seq, key, &is);
        if (status != OK)
            break;
    }
    if (row)
        db_reset(statement);
    if (!is)
        *seq = 0;
    return status;
}

enum status key_find(struct store *store, struct slice key, int64_t *seq)
{
    enum status status = OK;

    *seq = 0;
    if (!store->tail.is_read)
        status = tail_read(store);
    if (status == OK)
        status = find_in_tail(store, key, seq);
    return status == OK && *seq == 0 ? find_in_index(store, key, seq) : status;
}

/* A tail that has not been read will find it in the event's row. */
enum status key_add(struct store *store, struct slice key, int64_t seq)
{
    return store->tail.is_read ? tail_add(store, key_hash(key), seq) : OK;
}

static int slot_order(const void *left, const void *right)
{
    const struct key_slot *a = left;
    const struct key_slot *b = right;

    if (a->hash != b->hash)
        return a->hash < b->hash ? -1 : 1;
    return a->seq < b->seq ? -1 : a->seq > b->seq;
}

/* The next events after those in the index; `*upto` the last of them. */
static enum status unindexed_read(struct store *store, int64_t limit, struct key_slot **slots,
                                  size_t *count, int64_t *upto)
{
    struct db_statement *statement;
    size_t capacity = 0;
    enum status status = sql_get(
        store, "SELECT seq, key FROM event_row WHERE site = $1 AND seq > $2 ORDER BY seq LIMIT $3",
        &statement);
    bool row;

    *slots = NULL;
    *count = 0;
    *upto = store->head.key_indexed;
    if (status != OK)
        return status;
    db_bind_int(statement, 2, store->head.key_indexed);
    db_bind_int(statement, 3, limit);
    while ((status = db_step(statement, &row)) == OK && row) {
        struct key_slot *grown;

        *upto = db_int(statement, 0);
        if (db_is_null(statement, 1))
            continue;
        grown = arena_grow(&store->scratch, *slots, *count, &capacity, sizeof(*grown));
        if (!grown) {
            db_reset(statement);
            return NO_MEMORY;
        }
        grown[(*count)++] = (struct key_slot){ key_hash(db_text(statement, 1)), *upto };
        *slots = grown;
    }
    return status;
}

enum status keys_fill(struct store *store, int64_t limit)
{
    struct db_statement *statement = NULL;
    struct key_slot *slots;
    size_t count;
    int64_t upto;
    enum status status = unindexed_read(store, limit, &slots, &count, &upto);

    if (status == OK)
        status = sql_get(store, "INSERT INTO key_index (site, hash, seq) VALUES ($1, $2, $3)",
                         &statement);
    if (status != OK)
        return status;
    if (count > 0)
        qsort(slots, count, sizeof(*slots), slot_order);
    for (size_t i = 0; i < count && status == OK; i++) {
        db_bind_int(statement, 2, slots[i].hash);
        db_bind_int(statement, 3, slots[i].seq);
        status = db_run(statement);
    }
    store->head.key_indexed = upto;
    keys_drop(store);
    return status;
}

/* Of an event whose key should be in the index. */
static enum status key_prove(struct store *store, int64_t seq, struct slice key,
                             struct index_fault *fault)
{
    struct db_statement *lookup;
    enum status status = sql_get(
        store, "SELECT 1 FROM key_index WHERE site = $1 AND hash = $2 AND seq = $3", &lookup);
    bool row = false;

    if (status != OK)
        return status;
    fault->counted++;
    db_bind_int(lookup, 2, key_hash(key));
    db_bind_int(lookup, 3, seq);
    status = db_step(lookup, &row);
    if (row)
        db_reset(lookup);
    else if (status == OK)
        *fault = (struct index_fault){ .is_found = true, .at = seq, .counted = fault->counted };
    return status;
}

/* All that should be there are: then there may be no others. */
static enum status keys_count_prove(struct store *store, struct index_fault *fault)
{
    struct db_statement *count;
    enum status status = sql_get(store, "SELECT count(*) FROM key_index WHERE site = $1", &count);
    bool row = false;

    if (status == OK)
        status = db_step(count, &row);
    if (!row)
        return status;
    fault->is_found = db_int(count, 0) != fault->counted || store->head.key_indexed > store->seq;
    db_reset(count);
    return OK;
}

enum status keys_prove(struct store *store, struct index_fault *fault)
{
    struct db_statement *events;
    enum status status = sql_once(store,
                                  "SELECT seq, key FROM event_row WHERE site = $1 AND seq <= $2"
                                  " AND key IS NOT NULL ORDER BY seq",
                                  &events);
    bool row;

    *fault = (struct index_fault){ .is_found = false };
    if (status != OK)
        return status;
    db_bind_int(events, 2, store->head.key_indexed);
    while (!fault->is_found && (status = db_step(events, &row)) == OK && row)
        status = key_prove(store, db_int(events, 0), db_text(events, 1), fault);
    db_finish(events);
    return status == OK && !fault->is_found ? keys_count_prove(store, fault) : status;
}
