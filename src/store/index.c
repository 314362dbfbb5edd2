#include "store/index.h"

#include <string.h>

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

enum { DIGIT_BITS = 11, DIGITS = 1 << DIGIT_BITS };

/* By one digit of the item's number; lines of one item keep their order. */
static void digit_sort(const struct item_line *from, struct item_line *to, size_t count, int shift)
{
    size_t starts[DIGITS] = { 0 };
    size_t next = 0;

    for (size_t i = 0; i < count; i++)
        starts[from[i].item >> shift & (DIGITS - 1)]++;
    for (size_t i = 0; i < DIGITS; i++) {
        size_t own = starts[i];

        starts[i] = next;
        next += own;
    }
    for (size_t i = 0; i < count; i++)
        to[starts[from[i].item >> shift & (DIGITS - 1)]++] = from[i];
}

/* By item; the lines come in order of their ids. `*lines` moves to where the result is. */
static void items_sort(struct item_line **lines, struct item_line *other, size_t count)
{
    int64_t largest = 0;

    for (size_t i = 0; i < count; i++)
        if ((*lines)[i].item > largest)
            largest = (*lines)[i].item;
    for (int shift = 0; shift < 63 && largest >> shift > 0; shift += DIGIT_BITS) {
        struct item_line *sorted = other;

        digit_sort(*lines, sorted, count, shift);
        other = *lines;
        *lines = sorted;
    }
}

void tail_drop(struct store *store)
{
    arena_release(&store->line_tail.arena);
    arena_init(&store->line_tail.arena, 0);
    store->line_tail = (struct line_tail){ .arena = store->line_tail.arena };
}

void tail_begin(struct store *store, bool changed)
{
    struct line_tail *tail = &store->line_tail;

    if (changed || !tail->is_whole) {
        tail_drop(store);
        tail->is_whole = store->line_count == store->head.line_indexed_count;
    }
    tail->at_begin = tail->count;
}

void tail_back(struct store *store)
{
    store->line_tail.count = store->line_tail.at_begin;
}

void tail_add(struct store *store, const struct line *line)
{
    struct line_tail *tail = &store->line_tail;
    struct item_line *lines = NULL;

    if (!tail->is_whole)
        return;
    if (tail->count < TAIL_MAX)
        lines = arena_grow(&tail->arena, tail->lines, tail->count, &tail->capacity, sizeof(*lines));
    if (!lines) {
        tail_drop(store);
        return;
    }
    lines[tail->count++] = (struct item_line){ line->item.raw, line->key.part[0] };
    tail->lines = lines;
}

/* The next lines after those in the index, oldest first, out of the file. */
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

/* The same out of memory, where they are since they were posted. */
static enum status tail_take(struct store *store, int64_t limit, struct item_line **lines,
                             size_t *count)
{
    struct line_tail *tail = &store->line_tail;

    if (!tail->is_whole)
        return tail_read(store, limit, lines, count);
    *count = (uint64_t)limit < tail->count ? (size_t)limit : tail->count;
    *lines = arena_copy(&store->scratch, tail->lines, *count * sizeof(**lines));
    if (!*lines)
        return NO_MEMORY;
    tail->count -= *count;
    if (tail->count > 0)
        memmove(tail->lines, tail->lines + *count, tail->count * sizeof(**lines));
    return OK;
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
    struct item_line *other;
    unsigned char *packed;
    size_t count;
    enum status status = tail_take(store, limit, &lines, &count);

    if (status != OK || count == 0)
        return status;
    packed = arena_alloc(&store->scratch, count * VARINT_MAX);
    other = arena_alloc(&store->scratch, count * sizeof(*other));
    if (!packed || !other)
        return NO_MEMORY;
    store->head.line_indexed = lines[count - 1].id;
    store->head.line_indexed_count += (int64_t)count;
    items_sort(&lines, other, count);
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

/* Lines that the index should hold, by item; and the row of it that is compared with them. */
struct index_walk {
    struct db_statement *lines;
    struct db_statement *index;
    bool line;          /* there is one */
    struct arena arena; /* of a row of the index */
};

static void index_note(struct index_fault *fault, int64_t at)
{
    if (fault->is_found)
        return;
    fault->is_found = true;
    fault->at = at;
}

static enum status index_row_prove(struct index_walk *walk, struct index_fault *fault)
{
    int64_t item = db_int(walk->index, 0);
    struct line_ids packed = { 0 };
    enum status status =
        packed_add(&packed, &walk->arena, db_int(walk->index, 1), db_blob(walk->index, 2));

    for (size_t i = 0; i < packed.count && status == OK && !fault->is_found; i++) {
        if (!walk->line || db_int(walk->lines, 0) != item ||
            db_int(walk->lines, 1) != packed.ids[i])
            index_note(fault, item);
        else
            status = db_step(walk->lines, &walk->line);
    }
    fault->counted += (int64_t)packed.count;
    arena_reset(&walk->arena);
    return status;
}

static enum status index_walk(struct index_walk *walk, struct index_fault *fault)
{
    bool row = true;
    enum status status = db_step(walk->lines, &walk->line);

    while (status == OK && !fault->is_found && (status = db_step(walk->index, &row)) == OK && row)
        status = index_row_prove(walk, fault);
    if (status == OK && walk->line)
        index_note(fault, db_int(walk->lines, 0));
    return status;
}

static enum status index_count_prove(struct store *store, struct index_fault *fault)
{
    struct db_statement *count;
    enum status status = sql_get(
        store, "SELECT count(*), coalesce(max(id), 0) FROM line_row WHERE site = $1 AND id <= $2",
        &count);
    bool row = false;

    if (status != OK)
        return status;
    db_bind_int(count, 2, store->head.line_indexed);
    status = db_step(count, &row);
    if (row && (db_int(count, 0) != store->head.line_indexed_count ||
                db_int(count, 1) != store->head.line_indexed))
        index_note(fault, 0);
    db_reset(count);
    return status;
}

enum status index_prove(struct store *store, struct index_fault *fault)
{
    struct index_walk walk = { .line = false };
    enum status status = sql_once(store,
                                  "SELECT item, id FROM line_row WHERE site = $1 AND item <> 0"
                                  " AND id <= $2 ORDER BY item, id",
                                  &walk.lines);

    *fault = (struct index_fault){ .is_found = false };
    arena_init(&walk.arena, 0);
    if (status == OK)
        status = sql_once(store,
                          "SELECT item, first, more FROM line_index WHERE site = $1"
                          " ORDER BY item, first",
                          &walk.index);
    if (status == OK) {
        db_bind_int(walk.lines, 2, store->head.line_indexed);
        status = index_walk(&walk, fault);
    }
    db_finish(walk.lines);
    db_finish(walk.index);
    arena_release(&walk.arena);
    return status == OK ? index_count_prove(store, fault) : status;
}
