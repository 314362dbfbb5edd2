#include "store/find.h"

#include <string.h>

#include "store/book.h"
#include "store/schema.h"

/* `%word%`, with what LIKE would take for more than itself behind a backslash. */
struct pattern {
    char text[2 * FIND_WORD_BYTES + 3];
    size_t size;
};

static const char sql[] =
    "SELECT i.name, i.text, i.kind, i.unit, p.qty FROM item_row i LEFT JOIN pool_row p"
    " ON p.site = i.site AND p.item = i.id WHERE i.site = $1 AND i.undone = 0"
    " AND (i.name LIKE $2 ESCAPE '\\' OR i.text LIKE $2 ESCAPE '\\')"
    " AND ($3 = '' OR i.name LIKE $3 ESCAPE '\\' OR i.text LIKE $3 ESCAPE '\\')"
    " AND ($4 = '' OR i.name LIKE $4 ESCAPE '\\' OR i.text LIKE $4 ESCAPE '\\')"
    " AND ($5 = '' OR i.name LIKE $5 ESCAPE '\\' OR i.text LIKE $5 ESCAPE '\\')"
    " ORDER BY CASE WHEN i.name LIKE $6 ESCAPE '\\' THEN 0 WHEN i.name LIKE $7 ESCAPE '\\' THEN 1"
    " WHEN i.name LIKE $2 ESCAPE '\\' THEN 2 ELSE 3 END, i.name LIMIT $8";

static const struct column columns[] = {
    { "item", COLUMN_TEXT }, { "text", COLUMN_TEXT }, { "kind", COLUMN_TEXT },
    { "unit", COLUMN_TEXT }, { "qty", COLUMN_QTY },
};
static const struct list_row found = {
    .list = LIST_COUNT, .name = "find", .columns = columns, .column_count = ARRAY_COUNT(columns)
};

static void pattern_make(struct slice word, struct pattern *pattern)
{
    pattern->size = 0;
    pattern->text[pattern->size++] = '%';
    for (size_t i = 0; i < word.size && i < FIND_WORD_BYTES; i++) {
        if (strchr("%_\\", word.text[i]) && word.text[i] != '\0')
            pattern->text[pattern->size++] = '\\';
        pattern->text[pattern->size++] = word.text[i];
    }
    pattern->text[pattern->size++] = '%';
}

static int words_cut(struct slice text, struct pattern patterns[FIND_WORDS_MAX])
{
    int count = 0;

    for (size_t i = 0; i < text.size && count < FIND_WORDS_MAX;) {
        size_t end = i;

        while (end < text.size && text.text[end] != ' ')
            end++;
        if (end > i)
            pattern_make((struct slice){ text.text + i, end - i }, &patterns[count++]);
        i = end + 1;
    }
    return count;
}

static enum status row_give(struct db_statement *statement, const struct receiver *receiver)
{
    bool has_stock = !db_is_null(statement, 4);
    const char *kind = word(WORD_KIND, (int)db_int(statement, 2));
    const struct cell cells[ARRAY_COUNT(columns)] = {
        { .text = db_text(statement, 0) },
        { .text = db_text(statement, 1) },
        { .text = slice_of(kind ? kind : "") },
        { .text = db_text(statement, 3) },
        { .qty = { has_stock ? db_int(statement, 4) : 0 } },
    };

    return receiver->row(receiver->context, cells);
}

static void bind(struct db_statement *statement, const struct pattern *patterns, int64_t limit)
{
    const struct pattern *first = &patterns[0];

    for (int i = 0; i < FIND_WORDS_MAX; i++)
        db_bind_text(statement, 2 + i, (struct slice){ patterns[i].text, patterns[i].size });
    db_bind_text(statement, 6, (struct slice){ first->text + 1, first->size - 2 });
    db_bind_text(statement, 7, (struct slice){ first->text + 1, first->size - 1 });
    db_bind_int(statement, 8, limit);
}

enum status store_find(struct store *store, struct slice text, int64_t limit,
                       const struct receiver *receiver)
{
    struct pattern patterns[FIND_WORDS_MAX] = { { .size = 0 } };
    struct db_statement *statement;
    enum status status = OK;
    bool row;

    call_begin(store);
    if (words_cut(text, patterns) == 0)
        pattern_make(SLICE(""), &patterns[0]);
    status = receiver->begin(receiver->context, &found, 0);
    if (status == OK)
        status = sql_get(store, sql, &statement);
    if (status != OK)
        return call_end(store, status);
    bind(statement, patterns, limit);
    while (status == OK && (status = db_step(statement, &row)) == OK && row) {
        status = row_give(statement, receiver);
        if (status != OK)
            db_reset(statement);
    }
    return call_end(store, status);
}
