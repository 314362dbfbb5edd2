#include <assert.h>
#include <string.h>

#include "core/decide.h"
#include "store/index.h"
#include "store/keys.h"

static enum status event_append(struct store *store, const struct draft *draft, struct slice body,
                                const struct hash *hash)
{
    const struct event *event = draft->event;
    struct db_statement *statement;
    char at[MOMENT_TEXT_MAX];
    enum status status =
        sql_get(store,
                "INSERT INTO event_row (site, seq, verb, key, at, at_s, recorded_s, day,"
                " books, lines, hash, body)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
                &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, draft->seq);
    db_bind_int(statement, 3, event->verb);
    if (slice_is_empty(event->key))
        db_bind_null(statement, 4);
    else
        db_bind_text(statement, 4, event->key);
    db_bind_text(statement, 5, (struct slice){ at, moment_print(event->at, at) });
    db_bind_int(statement, 6, event->at_s);
    db_bind_int(statement, 7, event->recorded_s);
    db_bind_int(statement, 8, event->day.number);
    db_bind_int(statement, 9, draft->books.number);
    db_bind_int(statement, 10, store->line_count + (int64_t)draft->line_count);
    db_bind_blob(statement, 11, (struct slice){ (const char *)hash->byte, HASH_BYTES });
    db_bind_text(statement, 12, body);
    return db_run(statement);
}

enum status posted_flush(struct store *store)
{
    enum status status = append_flush(&store->lines, store->db, &store->scratch);

    if (status == OK)
        status = append_flush(&store->lines_more, store->db, &store->scratch);
    return status == OK ? append_flush(&store->entries, store->db, &store->scratch) : status;
}

/* Some of what it did, the event took back itself. */
static enum status line_now_write(struct store *store, const struct line *line)
{
    struct db_statement *statement;
    enum status status = sql_row_write(store, ROW_LINE, &statement);

    if (status != OK)
        return status;
    row_bind(statement, &line_now_table, line);
    return db_run(statement);
}

static enum status line_append(struct store *store, const struct line *line)
{
    enum status status = append_row(&store->lines, store->db, &store->scratch, line);

    if (status == OK && line_has_more(line))
        status = append_row(&store->lines_more, store->db, &store->scratch, line);
    if (status == OK && !line_is_whole(line))
        status = line_now_write(store, line);
    tail_add(store, line);
    return status;
}

static enum status lines_append(struct store *store, const struct draft *draft)
{
    enum status status = OK;

    for (size_t i = 0; i < draft->line_count && status == OK; i++) {
        assert(line_seq((line_id_t){ draft->lines[i]->key.part[0] }) == draft->seq);
        status = line_append(store, draft->lines[i]);
    }
    store->line_count += (int64_t)draft->line_count;
    return status;
}

static enum status entries_append(struct store *store, const struct draft *draft)
{
    enum status status = OK;

    for (size_t i = 0; i < draft->entry_count && status == OK; i++) {
        const struct entry_row row = {
            .key.part = { line_id(draft->seq, (int64_t)i + 1).raw },
            .entry = draft->entries[i],
        };

        status = append_row(&store->entries, store->db, &store->scratch, &row);
    }
    return status;
}

/* An item's name is looked up like any other; a key stands in the event's own row. */
static enum status name_save(struct store *store, enum name_space space, struct slice text,
                             int64_t id)
{
    struct db_statement *statement;
    enum status status =
        sql_get(store,
                id == 0 ? "DELETE FROM name_row WHERE site = $1 AND space = $2 AND text = $3"
                        : "INSERT INTO name_row (site, space, text, id) VALUES ($1, $2, $3, $4)"
                          " ON CONFLICT (site, space, text) DO UPDATE SET id = excluded.id",
                &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, space);
    db_bind_text(statement, 3, text);
    if (id != 0)
        db_bind_int(statement, 4, id);
    return db_run(statement);
}

static enum status names_save(struct store *store, const struct draft *draft)
{
    enum status status = OK;

    for (size_t i = 0; i < draft->item_count && status == OK; i++)
        status = name_save(store, NAME_ITEM, draft->items[i]->name, draft->items[i]->id.raw);
    for (size_t i = 0; i < draft->name_count && status == OK; i++)
        if (draft->names[i].space != NAME_KEY)
            status =
                name_save(store, draft->names[i].space, draft->names[i].text, draft->names[i].id);
    return status;
}

/* The version of the item that stands in the book: of several in one draft, the one before. */
static const struct item *item_before(const struct draft *draft, size_t index)
{
    for (size_t i = index; i-- > 0;)
        if (draft->items[i]->id.raw == draft->items[index]->id.raw)
            return draft->items[i];
    return facts_item(draft->facts, draft->items[index]->id);
}

static enum status set_up_save(struct store *store, const struct draft *draft)
{
    enum status status = OK;

    for (size_t i = 0; i < draft->item_count && status == OK; i++)
        status = item_save(store, item_before(draft, i), draft->items[i]);
    if (status == OK)
        status = names_save(store, draft);
    if (status == OK && draft->plant != draft->facts->plant)
        status = plant_save(store, draft->facts->plant, draft->plant);
    store->head.item_last = draft->item_last;
    store->head.run_last = draft->run_last;
    return status;
}

static enum status posting_write(struct store *store, const struct draft *draft, struct slice body,
                                 const struct hash *hash)
{
    enum status status;

    store->stated = false;
    store->wrote = true;
    status = event_append(store, draft, body, hash);
    if (status == OK)
        status = lines_append(store, draft);
    if (status == OK)
        status = entries_append(store, draft);
    if (status == OK)
        status = set_up_save(store, draft);
    if (status == OK && !slice_is_empty(draft->event->key))
        status = key_add(store, draft->event->key, draft->seq);
    if (status == OK) {
        store->seq = draft->seq;
        store->recorded_s = draft->event->recorded_s;
    }
    return status;
}

enum status store_write(struct store *store, const struct draft *draft, struct slice body,
                        const struct hash *hash)
{
    call_begin(store);
    assert(draft->seq == store->seq + 1 && draft->facts->seq == store->seq);
    return call_end(store, posting_write(store, draft, body, hash));
}
