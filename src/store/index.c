#include "store/index.h"

#include <stdlib.h>

struct item_line {
    int64_t item;
    int64_t id;
};

enum { VARINT_MAX = 10 }; /* bytes of 64 bits, seven in each */

static size_t varint_put(unsigned char *out, uint64_t value)
{
    size_t size = 0;

    while (value >= 0x80) {
        out[size++] = (unsigned char)(value | 0x80);
        value >>= 7;
    }
    out[size++] = (unsigned char)value;
    return size;
}

static int item_line_order(const void *left, const void *right)
{
    const struct item_line *a = left;
    const struct item_line *b = right;

    if (a->item != b->item)
        return a->item < b->item ? -1 : 1;
    return a->id < b->id ? -1 : a->id > b->id;
}

/* The next lines after those in the index, oldest first. */
static enum status tail_read(struct store *store, int64_t limit, struct item_line **lines,
                             size_t *count)
{
    struct db_statement *statement;
    enum status status = sql_get(store,
                                 "SELECT item, id FROM line_row WHERE site = $1 AND id > $2"
                                 " ORDER BY id LIMIT $3",
                                 &statement);
    size_t capacity = 0;
    bool row;

    *lines = NULL;
    *count = 0;
    if (status != OK)
        return status;
    db_bind_int(statement, 2, store->head.line_indexed);
    db_bind_int(statement, 3, limit);
    while ((status = db_step(statement, &row)) == OK && row) {
        struct item_line *grown =
            arena_grow(&store->scratch, *lines, *count, &capacity, sizeof(*grown));

        if (!grown) {
            db_reset(statement);
            return NO_MEMORY;
        }
        grown[(*count)++] = (struct item_line){ db_int(statement, 0), db_int(statement, 1) };
        *lines = grown;
    }
    return status;
}

/* Lines `from` to before `to` are all of one item. */
static enum status item_write(struct store *store, const struct item_line *from,
                              const struct item_line *to, unsigned char *packed)
{
    struct db_statement *statement;
    enum status status =
        sql_get(store, "INSERT INTO line_index (site, item, first, more) VALUES ($1, $2, $3, $4)",
                &statement);
    size_t size = 0;

    if (status != OK)
        return status;
    for (const struct item_line *line = from + 1; line < to; line++)
        size += varint_put(packed + size, (uint64_t)(line->id - line[-1].id));
    db_bind_int(statement, 2, from->item);
    db_bind_int(statement, 3, from->id);
    db_bind_blob(statement, 4, (struct slice){ (const char *)packed, size });
    return db_run(statement);
}

enum status index_fill(struct store *store, int64_t limit)
{
    struct item_line *lines;
    struct item_line *end;
    unsigned char *packed;
    size_t count;
    enum status status = tail_read(store, limit, &lines, &count);

    if (status != OK || count == 0)
        return status;
    packed = arena_alloc(&store->scratch, count * VARINT_MAX);
    if (!packed)
        return NO_MEMORY;
    store->head.line_indexed = lines[count - 1].id;
    store->head.line_indexed_count += (int64_t)count;
    qsort(lines, count, sizeof(*lines), item_line_order);
    end = lines + count;
    for (struct item_line *from = lines, *to; from < end && status == OK; from = to) {
        for (to = from + 1; to < end && to->item == from->item;)
            to++;
        if (from->item != 0)
            status = item_write(store, from, to, packed);
    }
    return status;
}

static enum status id_add(struct line_ids *lines, struct arena *arena, int64_t id)
{
    int64_t *ids = arena_grow(arena, lines->ids, lines->count, &lines->capacity, sizeof(*ids));

    if (!ids)
        return NO_MEMORY;
    ids[lines->count++] = id;
    lines->ids = ids;
    return OK;
}

static enum status packed_add(struct line_ids *lines, struct arena *arena, int64_t first,
                              struct slice packed)
{
    enum status status = id_add(lines, arena, first);
    uint64_t distance = 0;
    unsigned shift = 0;

    for (size_t i = 0; i < packed.size && status == OK; i++) {
        unsigned char byte = (unsigned char)packed.text[i];

        distance |= (uint64_t)(byte & 0x7f) << shift;
        shift = byte & 0x80 && shift < 63 - 7 ? shift + 7 : 0;
        if (byte & 0x80)
            continue;
        first += (int64_t)distance;
        status = id_add(lines, arena, first);
        distance = 0;
    }
    return status;
}

static enum status indexed_read(struct store *store, item_id_t item, struct arena *arena,
                                struct line_ids *lines)
{
    struct db_statement *statement;
    enum status status = sql_get(store,
                                 "SELECT first, more FROM line_index WHERE site = $1 AND item = $2"
                                 " ORDER BY first",
                                 &statement);
    bool row;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, item.raw);
    while ((status = db_step(statement, &row)) == OK && row) {
        status = packed_add(lines, arena, db_int(statement, 0), db_blob(statement, 1));
        if (status != OK) {
            db_reset(statement);
            break;
        }
    }
    return status;
}

enum status index_lines(struct store *store, item_id_t item, struct arena *arena,
                        struct line_ids *lines)
{
    struct db_statement *statement;
    enum status status;
    bool row;

    *lines = (struct line_ids){ 0 };
    status = indexed_read(store, item, arena, lines);
    if (status == OK)
        status = sql_get(store,
                         "SELECT id FROM line_row WHERE site = $1 AND id > $2 AND item = $3"
                         " ORDER BY id",
                         &statement);
    if (status != OK)
        return status;
    db_bind_int(statement, 2, store->head.line_indexed);
    db_bind_int(statement, 3, item.raw);
    while ((status = db_step(statement, &row)) == OK && row) {
        status = id_add(lines, arena, db_int(statement, 0));
        if (status != OK) {
            db_reset(statement);
            break;
        }
    }
    return status;
}
