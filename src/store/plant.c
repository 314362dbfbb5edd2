#include <stddef.h>
#include <string.h>

#include "store/book.h"

/* A setting is a text or a number; its row is found by name. */
struct setting {
    const char *name;
    enum { SETTING_TEXT, SETTING_INT, SETTING_INT64, SETTING_BOOL, SETTING_DAY } form;
    size_t offset; /* in struct plant */
};

static const struct setting settings[] = {
    { "company", SETTING_TEXT, offsetof(struct plant, company) },
    { "currency", SETTING_TEXT, offsetof(struct plant, currency) },
    { "decimals", SETTING_INT, offsetof(struct plant, decimals) },
    { "site", SETTING_TEXT, offsetof(struct plant, site) },
    { "zone", SETTING_TEXT, offsetof(struct plant, zone) },
    { "begins-min", SETTING_INT, offsetof(struct plant, begins_min) },
    { "ship-sells", SETTING_BOOL, offsetof(struct plant, ship_sells) },
    { "close-conversion", SETTING_INT, offsetof(struct plant, close_conversion) },
    { "closed", SETTING_DAY, offsetof(struct plant, closed) },
    { "close-last", SETTING_INT64, offsetof(struct plant, close_last) },
    { "inbox-owed-days", SETTING_INT, offsetof(struct plant, inbox_owed_days) },
    { "inbox-count-band", SETTING_INT, offsetof(struct plant, inbox_count_ppm) },
    { "issue", SETTING_INT, offsetof(struct plant, issue) },
    { "period", SETTING_INT64, offsetof(struct plant, period) },
    { "shifts", SETTING_TEXT, offsetof(struct plant, shifts) },
    { "due-days", SETTING_INT, offsetof(struct plant, due_days) },
    { "usage-band", SETTING_INT, offsetof(struct plant, usage_ppm) },
    { "variance-band", SETTING_INT, offsetof(struct plant, variance_ppm) },
    { "started-days", SETTING_INT, offsetof(struct plant, started_days) },
};

static void setting_bind(struct db_statement *statement, const struct setting *setting,
                         const struct plant *plant)
{
    const unsigned char *at = (const unsigned char *)plant + setting->offset;
    struct slice text;
    int32_t number;
    int64_t wide;

    db_bind_text(statement, 2, slice_of(setting->name));
    db_bind_null(statement, 3);
    db_bind_null(statement, 4);
    switch (setting->form) {
    case SETTING_TEXT:
        memcpy(&text, at, sizeof(text));
        db_bind_text(statement, 3, text);
        break;
    case SETTING_INT:
        memcpy(&number, at, sizeof(number));
        db_bind_int(statement, 4, number);
        break;
    case SETTING_INT64:
        memcpy(&wide, at, sizeof(wide));
        db_bind_int(statement, 4, wide);
        break;
    case SETTING_BOOL:
        db_bind_int(statement, 4, *at != 0);
        break;
    case SETTING_DAY:
        memcpy(&number, at, sizeof(number));
        day_bind(statement, 4, (day_t){ number });
        break;
    }
}

static enum status settings_save(struct store *store, const struct plant *plant)
{
    struct db_statement *statement;
    enum status status = sql_once(store,
                                  "INSERT INTO setting_row (site, name, text, number)"
                                  " VALUES ($1, $2, $3, $4) ON CONFLICT (site, name)"
                                  " DO UPDATE SET text = excluded.text, number = excluded.number",
                                  &statement);

    for (size_t i = 0; i < ARRAY_COUNT(settings) && status == OK; i++) {
        setting_bind(statement, &settings[i], plant);
        status = db_run(statement);
    }
    db_finish(statement);
    return status;
}

static enum status setting_read(struct arena *arena, struct db_statement *statement,
                                struct plant *plant)
{
    struct slice name = db_text(statement, 0);
    const struct setting *setting = settings;
    unsigned char *at;
    struct slice text;
    int64_t wide = db_int(statement, 2);
    int32_t number = (int32_t)wide;

    while (setting < settings + ARRAY_COUNT(settings) && !slice_equals_text(name, setting->name))
        setting++;
    if (setting == settings + ARRAY_COUNT(settings))
        return OK;
    at = (unsigned char *)plant + setting->offset;
    switch (setting->form) {
    case SETTING_TEXT:
        text = text_keep(arena, statement, 1);
        if (!text.text)
            return NO_MEMORY;
        memcpy(at, &text, sizeof(text));
        break;
    case SETTING_INT:
        memcpy(at, &number, sizeof(number));
        break;
    case SETTING_INT64:
        memcpy(at, &wide, sizeof(wide));
        break;
    case SETTING_BOOL:
        *at = number != 0;
        break;
    case SETTING_DAY:
        number = day_column(statement, 2).number;
        memcpy(at, &number, sizeof(number));
        break;
    }
    return OK;
}

static enum status settings_load(struct store *store, struct arena *arena, struct plant *plant)
{
    struct db_statement *statement;
    enum status status =
        sql_once(store, "SELECT name, text, number FROM setting_row WHERE site = $1", &statement);
    bool row = true;

    while (status == OK && (status = db_step(statement, &row)) == OK && row)
        status = setting_read(arena, statement, plant);
    db_finish(statement);
    return status;
}

/* A list of the plant: rows of one size, numbered from 1; the columns are its texts and numbers. */
enum { LIST_COLUMNS_MAX = 13 };

struct plant_list {
    const char *select;
    const char *insert;
    const char *delete_beyond;
    size_t items; /* offset of the pointer in struct plant, and of the count */
    size_t count;
    size_t size; /* of one */
    struct list_column {
        enum { COLUMN_NONE, COLUMN_SLICE, COLUMN_INT32, COLUMN_INT64 } form;
        size_t offset;
    } columns[LIST_COLUMNS_MAX];
};

static const struct plant_list lists[] = {
    { "SELECT name, text, seq, undone, party FROM place_row WHERE site = $1 ORDER BY id",
      "INSERT INTO place_row (site, id, name, text, seq, undone, party)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7)"
      " ON CONFLICT (site, id) DO UPDATE SET name = excluded.name, text = excluded.text,"
      " seq = excluded.seq, undone = excluded.undone, party = excluded.party",
      "DELETE FROM place_row WHERE site = $1 AND id > $2",
      offsetof(struct plant, places),
      offsetof(struct plant, place_count),
      sizeof(struct named),
      { { COLUMN_SLICE, offsetof(struct named, name) },
        { COLUMN_SLICE, offsetof(struct named, text) },
        { COLUMN_INT64, offsetof(struct named, seq) },
        { COLUMN_INT64, offsetof(struct named, undone) },
        { COLUMN_INT64, offsetof(struct named, party) } } },
    { "SELECT name, stands, seq, undone FROM category_row WHERE site = $1 ORDER BY id",
      "INSERT INTO category_row (site, id, name, stands, seq, undone)"
      " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (site, id) DO UPDATE SET"
      " name = excluded.name, stands = excluded.stands, seq = excluded.seq,"
      " undone = excluded.undone",
      "DELETE FROM category_row WHERE site = $1 AND id > $2",
      offsetof(struct plant, categories),
      offsetof(struct plant, category_count),
      sizeof(struct category),
      { { COLUMN_SLICE, offsetof(struct category, name) },
        { COLUMN_INT32, offsetof(struct category, stands) },
        { COLUMN_INT64, offsetof(struct category, seq) },
        { COLUMN_INT64, offsetof(struct category, undone) } } },
    { "SELECT name, account, seq, undone FROM reason_row WHERE site = $1 ORDER BY id",
      "INSERT INTO reason_row (site, id, name, account, seq, undone)"
      " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (site, id) DO UPDATE SET"
      " name = excluded.name, account = excluded.account, seq = excluded.seq,"
      " undone = excluded.undone",
      "DELETE FROM reason_row WHERE site = $1 AND id > $2",
      offsetof(struct plant, reasons),
      offsetof(struct plant, reason_count),
      sizeof(struct reason),
      { { COLUMN_SLICE, offsetof(struct reason, name) },
        { COLUMN_SLICE, offsetof(struct reason, account) },
        { COLUMN_INT64, offsetof(struct reason, seq) },
        { COLUMN_INT64, offsetof(struct reason, undone) } } },
    { "SELECT role, category, code, text, seq, undone FROM account_row WHERE site = $1"
      " ORDER BY id",
      "INSERT INTO account_row (site, id, role, category, code, text, seq, undone)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (site, id) DO UPDATE SET"
      " role = excluded.role, category = excluded.category, code = excluded.code,"
      " text = excluded.text, seq = excluded.seq, undone = excluded.undone",
      "DELETE FROM account_row WHERE site = $1 AND id > $2",
      offsetof(struct plant, accounts),
      offsetof(struct plant, account_count),
      sizeof(struct account),
      { { COLUMN_INT32, offsetof(struct account, role) },
        { COLUMN_INT32, offsetof(struct account, category) },
        { COLUMN_SLICE, offsetof(struct account, code) },
        { COLUMN_SLICE, offsetof(struct account, text) },
        { COLUMN_INT64, offsetof(struct account, seq) },
        { COLUMN_INT64, offsetof(struct account, undone) } } },
    { "SELECT category, points, seq, undone FROM scheme_row WHERE site = $1 ORDER BY id",
      "INSERT INTO scheme_row (site, id, category, points, seq, undone)"
      " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (site, id) DO UPDATE SET"
      " category = excluded.category, points = excluded.points, seq = excluded.seq,"
      " undone = excluded.undone",
      "DELETE FROM scheme_row WHERE site = $1 AND id > $2",
      offsetof(struct plant, schemes),
      offsetof(struct plant, scheme_count),
      sizeof(struct scheme),
      { { COLUMN_INT32, offsetof(struct scheme, category) },
        { COLUMN_INT32, offsetof(struct scheme, points) },
        { COLUMN_INT64, offsetof(struct scheme, seq) },
        { COLUMN_INT64, offsetof(struct scheme, undone) } } },
    { "SELECT category, basis, share, round, seq, undone, from_day FROM price_rule_row"
      " WHERE site = $1 ORDER BY id",
      "INSERT INTO price_rule_row (site, id, category, basis, share, round, seq, undone, from_day)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (site, id) DO UPDATE SET"
      " category = excluded.category, basis = excluded.basis, share = excluded.share,"
      " round = excluded.round, seq = excluded.seq, undone = excluded.undone,"
      " from_day = excluded.from_day",
      "DELETE FROM price_rule_row WHERE site = $1 AND id > $2",
      offsetof(struct plant, price_rules),
      offsetof(struct plant, price_rule_count),
      sizeof(struct price_rule),
      { { COLUMN_INT32, offsetof(struct price_rule, category) },
        { COLUMN_INT32, offsetof(struct price_rule, basis) },
        { COLUMN_INT64, offsetof(struct price_rule, share) },
        { COLUMN_INT64, offsetof(struct price_rule, round) },
        { COLUMN_INT64, offsetof(struct price_rule, version.seq) },
        { COLUMN_INT64, offsetof(struct price_rule, version.undone) },
        { COLUMN_INT32, offsetof(struct price_rule, version.from) } } },
    { "SELECT name, item, material, conversion, labour, machine, overhead, outside, per, from_day,"
      " first, seq, undone FROM standard_draft_row WHERE site = $1 ORDER BY id",
      "INSERT INTO standard_draft_row (site, id, name, item, material, conversion, labour,"
      " machine, overhead, outside, per, from_day, first, seq, undone)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"
      " ON CONFLICT (site, id) DO UPDATE SET name = excluded.name, item = excluded.item,"
      " material = excluded.material, conversion = excluded.conversion,"
      " labour = excluded.labour, machine = excluded.machine, overhead = excluded.overhead,"
      " outside = excluded.outside, per = excluded.per, from_day = excluded.from_day,"
      " first = excluded.first, seq = excluded.seq, undone = excluded.undone",
      "DELETE FROM standard_draft_row WHERE site = $1 AND id > $2",
      offsetof(struct plant, drafts),
      offsetof(struct plant, draft_count),
      sizeof(struct standard_draft),
      { { COLUMN_SLICE, offsetof(struct standard_draft, name) },
        { COLUMN_INT64, offsetof(struct standard_draft, item) },
        { COLUMN_INT64, offsetof(struct standard_draft, cost.of[MATERIAL]) },
        { COLUMN_INT64, offsetof(struct standard_draft, cost.of[CONVERSION]) },
        { COLUMN_INT64, offsetof(struct standard_draft, cost.of[LABOUR]) },
        { COLUMN_INT64, offsetof(struct standard_draft, cost.of[MACHINE]) },
        { COLUMN_INT64, offsetof(struct standard_draft, cost.of[OVERHEAD]) },
        { COLUMN_INT64, offsetof(struct standard_draft, cost.of[OUTSIDE]) },
        { COLUMN_INT64, offsetof(struct standard_draft, cost.per) },
        { COLUMN_INT32, offsetof(struct standard_draft, from) },
        { COLUMN_INT64, offsetof(struct standard_draft, first) },
        { COLUMN_INT64, offsetof(struct standard_draft, seq) },
        { COLUMN_INT64, offsetof(struct standard_draft, undone) } } },
    { "SELECT seq, undone, attribute, text, number FROM told_row WHERE site = $1 ORDER BY id",
      "INSERT INTO told_row (site, id, seq, undone, attribute, text, number)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (site, id) DO UPDATE SET"
      " seq = excluded.seq, undone = excluded.undone, attribute = excluded.attribute,"
      " text = excluded.text, number = excluded.number",
      "DELETE FROM told_row WHERE site = $1 AND id > $2",
      offsetof(struct plant, told.items),
      offsetof(struct plant, told.count),
      sizeof(struct told),
      { { COLUMN_INT64, offsetof(struct told, seq) },
        { COLUMN_INT64, offsetof(struct told, undone) },
        { COLUMN_INT32, offsetof(struct told, attribute) },
        { COLUMN_SLICE, offsetof(struct told, text) },
        { COLUMN_INT64, offsetof(struct told, number) } } },
};

static const unsigned char *list_items(const struct plant_list *list, const struct plant *plant,
                                       int *count)
{
    const unsigned char *items = NULL;

    *count = 0;
    if (!plant)
        return NULL;
    memcpy(&items, (const unsigned char *)plant + list->items, sizeof(items));
    memcpy(count, (const unsigned char *)plant + list->count, sizeof(*count));
    return items;
}

static bool column_equals(const struct list_column *column, const unsigned char *a,
                          const unsigned char *b)
{
    struct slice left;
    struct slice right;

    switch (column->form) {
    case COLUMN_NONE:
        return true;
    case COLUMN_INT32:
        return memcmp(a + column->offset, b + column->offset, sizeof(int32_t)) == 0;
    case COLUMN_INT64:
        return memcmp(a + column->offset, b + column->offset, sizeof(int64_t)) == 0;
    case COLUMN_SLICE:
        memcpy(&left, a + column->offset, sizeof(left));
        memcpy(&right, b + column->offset, sizeof(right));
        return slice_equals(left, right);
    }
    return false;
}

static bool items_equal(const struct plant_list *list, const unsigned char *a,
                        const unsigned char *b)
{
    for (size_t i = 0; i < LIST_COLUMNS_MAX; i++)
        if (!column_equals(&list->columns[i], a, b))
            return false;
    return true;
}

static void list_bind(struct db_statement *statement, const struct plant_list *list,
                      const unsigned char *item)
{
    for (int i = 0; i < LIST_COLUMNS_MAX && list->columns[i].form != COLUMN_NONE; i++) {
        const unsigned char *at = item + list->columns[i].offset;
        struct slice text;
        int64_t wide;
        int32_t narrow;

        if (list->columns[i].form == COLUMN_SLICE) {
            memcpy(&text, at, sizeof(text));
            db_bind_text(statement, i + 3, text);
        } else if (list->columns[i].form == COLUMN_INT64) {
            memcpy(&wide, at, sizeof(wide));
            db_bind_int(statement, i + 3, wide);
        } else {
            memcpy(&narrow, at, sizeof(narrow));
            db_bind_int(statement, i + 3, narrow);
        }
    }
}

static enum status list_delete_beyond(struct store *store, const struct plant_list *list, int count)
{
    struct db_statement *statement;
    enum status status = sql_once(store, list->delete_beyond, &statement);

    if (status == OK) {
        db_bind_int(statement, 2, count);
        status = db_run(statement);
    }
    db_finish(statement);
    return status;
}

static enum status list_save(struct store *store, const struct plant_list *list,
                             const struct plant *before, const struct plant *plant)
{
    int old_count;
    int count;
    const unsigned char *old = list_items(list, before, &old_count);
    const unsigned char *items = list_items(list, plant, &count);
    struct db_statement *statement;
    enum status status = sql_once(store, list->insert, &statement);

    for (int i = 0; i < count && status == OK; i++) {
        const unsigned char *item = items + (size_t)i * list->size;

        if (i < old_count && items_equal(list, old + (size_t)i * list->size, item))
            continue;
        db_bind_int(statement, 2, i + 1);
        list_bind(statement, list, item);
        status = db_run(statement);
    }
    db_finish(statement);
    if (status == OK && count < old_count)
        status = list_delete_beyond(store, list, count);
    return status;
}

enum status plant_save(struct store *store, const struct plant *before, const struct plant *plant)
{
    enum status status = settings_save(store, plant);

    for (size_t i = 0; i < ARRAY_COUNT(lists) && status == OK; i++)
        status = list_save(store, &lists[i], before, plant);
    return status;
}

static enum status list_read(struct arena *arena, struct db_statement *statement,
                             const struct plant_list *list, unsigned char *item)
{
    for (int i = 0; i < LIST_COLUMNS_MAX && list->columns[i].form != COLUMN_NONE; i++) {
        unsigned char *at = item + list->columns[i].offset;
        int64_t wide = db_int(statement, i);
        int32_t narrow = (int32_t)wide;

        if (list->columns[i].form == COLUMN_SLICE) {
            struct slice text = text_keep(arena, statement, i);

            if (!text.text)
                return NO_MEMORY;
            memcpy(at, &text, sizeof(text));
        } else if (list->columns[i].form == COLUMN_INT64) {
            memcpy(at, &wide, sizeof(wide));
        } else {
            memcpy(at, &narrow, sizeof(narrow));
        }
    }
    return OK;
}

static enum status list_load(struct store *store, const struct plant_list *list,
                             struct arena *arena, struct plant *plant)
{
    struct db_statement *statement;
    unsigned char *items = NULL;
    size_t capacity = 0;
    int count = 0;
    enum status status = sql_once(store, list->select, &statement);
    bool row = true;

    while (status == OK && (status = db_step(statement, &row)) == OK && row) {
        items = arena_grow(arena, items, (size_t)count, &capacity, list->size);
        if (!items)
            status = NO_MEMORY;
        else
            status = list_read(arena, statement, list, items + (size_t)count++ * list->size);
    }
    db_finish(statement);
    memcpy((unsigned char *)plant + list->items, &items, sizeof(items));
    memcpy((unsigned char *)plant + list->count, &count, sizeof(count));
    return status;
}

enum status plant_load(struct store *store, struct arena *arena, struct plant *plant)
{
    enum status status;

    *plant = *plant_new();
    status = settings_load(store, arena, plant);
    for (size_t i = 0; i < ARRAY_COUNT(lists) && status == OK; i++)
        status = list_load(store, &lists[i], arena, plant);
    return status;
}
