#include <assert.h>
#include <string.h>

#include "core/decide.h"
#include "store/index.h"
#include "store/keys.h"

static enum status event_append(struct store *store, const struct draft *draft, struct slice body,
                                const struct hash *hash)
{
    const struct event *event = draft->event;
    char at[MOMENT_TEXT_MAX];
    const struct posted_event posted = {
        .seq = draft->seq,
        .verb = event->verb,
        .key = event->key,
        .at = { at, moment_print(event->at, at) },
        .at_s = event->at_s,
        .recorded_s = event->recorded_s,
        .day = event->day,
        .books = draft->books,
        .line_count = store->line_count + (int64_t)draft->line_count,
        .hash = *hash,
        .body = body,
    };

    return posted_event(store, &posted);
}

static enum status elements_append(struct store *store, enum posted_table table, const void *row)
{
    store->is_divided = true;
    return posted_row(store, table, row);
}

/* Some of what a line did, its own event took back. */
static enum status line_append(struct store *store, const struct line *line)
{
    enum status status = posted_row(store, POSTED_LINE, line);

    if (status == OK && line_has_more(line))
        status = posted_row(store, POSTED_MORE, line);
    if (status == OK && line_has_elements(line))
        status = elements_append(store, POSTED_LINE_ELEMENTS, line);
    if (status == OK && !line_is_whole(line)) {
        status = posted_row(store, POSTED_NOW, line);
        if (status == OK && row_has_elements(line_now_table.elements, line))
            status = elements_append(store, POSTED_NOW_ELEMENTS, line);
    }
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

        status = posted_row(store, POSTED_ENTRY, &row);
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

static bool sets_up(const struct draft *draft)
{
    for (size_t i = 0; i < draft->name_count; i++)
        if (draft->names[i].space != NAME_KEY)
            return true;
    return draft->item_count > 0 || draft->plant != draft->facts->plant;
}

static enum status set_up_save(struct store *store, const struct draft *draft)
{
    enum status status = posted_answer(store);

    for (size_t i = 0; i < draft->item_count && status == OK; i++)
        status = item_save(store, item_before(draft, i), draft->items[i]);
    if (status == OK)
        status = names_save(store, draft);
    if (status == OK && draft->plant != draft->facts->plant)
        status = plant_save(store, draft->facts->plant, draft->plant);
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
        status = posted_row(store, POSTED_HAPPENED, draft_happened(draft));
    if (status == OK && row_has_elements(row_table(ROW_HAPPENED)->elements, draft_happened(draft)))
        status = elements_append(store, POSTED_HAPPENED_ELEMENTS, draft_happened(draft));
    if (status == OK && sets_up(draft))
        status = set_up_save(store, draft);
    if (status == OK && !slice_is_empty(draft->event->key))
        status = key_add(store, draft->event->key, draft->seq);
    if (status == OK) {
        store->seq = draft->seq;
        store->recorded_s = draft->event->recorded_s;
        store->head.item_last = draft->item_last;
        store->head.run_last = draft->run_last;
    }
    return status;
}

enum status store_write(struct store *store, const struct draft *draft, struct slice body,
                        const struct hash *hash)
{
    enum status status;

    store->problem = (struct problem){ 0 };
    assert(draft->seq == store->seq + 1 && draft->facts->seq == store->seq);
    status = posting_write(store, draft, body, hash);
    if (status != OK)
        posted_wait(store);
    return call_end(store, status);
}
