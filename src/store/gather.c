#include <string.h>

#include "store/book.h"

/* Wants of one call beyond which no event brings its lines along. */
enum { CROWD = 4096 };

/* What one call of store_gather() brings facts into, and how far it follows chains. */
struct gather {
    struct store *store;
    struct facts *facts;
    int depth;
    bool is_crowd; /* so much is wanted that nothing is brought along */
};

/* The row of the key in the facts; from the file if they do not have it. NULL: there is none. */
static enum status row_load(struct gather *gather, struct row_key key, const void **row)
{
    const struct row_table *table = row_table(key.kind);
    union any_row loaded = { .key = key };
    struct db_statement *statement;
    enum status status;
    bool found;

    *row = facts_find(gather->facts, key);
    if (*row)
        return OK;
    status = sql_row_select(gather->store, key.kind, &statement);
    if (status != OK)
        return status;
    for (int i = 0; i < table->key_count; i++)
        db_bind_int(statement, i + 2, key.part[i]);
    status = db_step(statement, &found);
    if (status != OK || !found)
        return status;
    row_read(statement, table, 0, &loaded);
    db_reset(statement);
    status = facts_put(gather->facts, &loaded);
    *row = facts_find(gather->facts, key);
    return status;
}

static enum status row_want(struct gather *gather, struct row_key key)
{
    const void *row;
    enum status status = row_load(gather, key, &row);

    if (status == OK && !row)
        status = facts_put_absent(gather->facts, key);
    return status;
}

static enum status line_load(struct gather *gather, int64_t id, const struct line **line)
{
    struct row_key key = id_key(ROW_LINE, id);
    struct db_statement *statement;
    struct line loaded;
    enum status status;
    bool found;

    *line = facts_find(gather->facts, key);
    if (*line)
        return OK;
    status = posted_flush(gather->store);
    if (status == OK)
        status = sql_line_select(gather->store, LINES_ONE, &statement);
    if (status != OK)
        return status;
    db_bind_int(statement, 2, id);
    status = db_step(statement, &found);
    if (status != OK || !found)
        return status;
    line_read(statement, &loaded);
    db_reset(statement);
    status = facts_put(gather->facts, &loaded);
    *line = facts_find(gather->facts, key);
    return status;
}

enum line_chain { CHAIN_DRAW, CHAIN_ADOPTED };

static enum status lines_behind(struct gather *gather, int64_t id, enum line_chain chain)
{
    enum status status = OK;

    for (int i = 0; i <= gather->depth && id != 0 && status == OK; i++) {
        const struct line *line;

        status = line_load(gather, id, &line);
        if (!line)
            break;
        id = chain == CHAIN_DRAW ? line->prev_draw.raw : line->prev_adopted.raw;
    }
    return status;
}

static enum status line_want(struct gather *gather, struct row_key key)
{
    enum status status = lines_behind(gather, key.part[0], CHAIN_DRAW);

    if (status == OK)
        status = lines_behind(gather, key.part[0], CHAIN_ADOPTED);
    if (status == OK && !facts_has(gather->facts, key))
        status = facts_put_absent(gather->facts, key);
    return status;
}

/* All lines of the event, and those that later ones made for it. */
static enum status happened_load(struct gather *gather, struct row_key key)
{
    const struct happened *happened;
    const void *row;
    struct db_statement *statement;
    enum status status = posted_flush(gather->store);
    bool found = true;

    if (status == OK)
        status = row_load(gather, key, &row);
    if (status != OK || !row)
        return status == OK ? facts_put_absent(gather->facts, key) : status;
    happened = row;
    status = sql_line_select(gather->store, LINES_NOW, &statement);
    if (status != OK)
        return status;
    db_bind_int(statement, 2, line_id(seq_of_row(key.part[0]), 0).raw);
    db_bind_int(statement, 3, line_id(seq_of_row(key.part[0]) + 1, 0).raw);
    while ((status = db_step(statement, &found)) == OK && found) {
        struct line line;

        line_read(statement, &line);
        if (!facts_has(gather->facts, line.key))
            status = facts_put(gather->facts, &line);
        if (status != OK) {
            db_reset(statement);
            return status;
        }
    }
    return status == OK ? lines_behind(gather, happened->last_adopted.raw, CHAIN_ADOPTED) : status;
}

enum event_chain { CHAIN_OF_ORDER, CHAIN_OF_DAY };

static int64_t event_before(const struct happened *event, enum event_chain chain)
{
    if (chain == CHAIN_OF_DAY)
        return event->report_before;
    return verb_makes(event->verb) || event->verb == VERB_STAGE ? event->previous : 0;
}

/* Reports of one order hang on one another, and so do its stagings, and the reports of a day:
 * whoever comes back for more walks along them. */
static enum status happened_along(struct gather *gather, int64_t seq, enum event_chain chain)
{
    enum status status = OK;

    for (int i = STORE_DEPTH; i < gather->depth && seq != 0 && status == OK; i++) {
        struct row_key key = id_key(ROW_HAPPENED, seq);
        const struct happened *event;

        if (!facts_has(gather->facts, key))
            status = happened_load(gather, key);
        event = facts_find(gather->facts, key);
        seq = event ? event_before(event, chain) : 0;
    }
    return status;
}

static enum status happened_want(struct gather *gather, struct row_key key)
{
    enum status status = posted_flush(gather->store);

    if (status == OK)
        status = gather->is_crowd ? row_want(gather, key) : happened_load(gather, key);
    if (status == OK)
        status = happened_along(gather, key.part[0], CHAIN_OF_ORDER);
    return status == OK ? happened_along(gather, key.part[0], CHAIN_OF_DAY) : status;
}

enum direction { ONWARD, BACKWARD };

static enum status layers_along(struct gather *gather, int64_t id, enum direction direction)
{
    enum status status = OK;

    for (int i = 0; i <= gather->depth && id != 0 && status == OK; i++) {
        const struct layer *layer;
        const void *row;

        status = row_load(gather, id_key(ROW_LAYER, id), &row);
        if (!row)
            break;
        layer = row;
        id = direction == ONWARD ? layer->next.raw : layer->prev.raw;
    }
    return status;
}

static enum status layer_want(struct gather *gather, struct row_key key)
{
    enum status status = row_want(gather, key);

    if (status == OK)
        status = layers_along(gather, key.part[0], ONWARD);
    if (status == OK)
        status = layers_along(gather, key.part[0], BACKWARD);
    return status;
}

static enum status owed_along(struct gather *gather, int64_t id, enum direction direction)
{
    enum status status = OK;

    for (int i = 0; i <= gather->depth && id != 0 && status == OK; i++) {
        const struct owed *owed;
        const void *row;

        status = row_load(gather, id_key(ROW_OWED, id), &row);
        if (!row)
            break;
        owed = row;
        id = direction == ONWARD ? owed->next.raw : owed->prev.raw;
    }
    return status;
}

static enum status owed_want(struct gather *gather, struct row_key key)
{
    enum status status = row_want(gather, key);

    if (status == OK)
        status = owed_along(gather, key.part[0], ONWARD);
    if (status == OK)
        status = owed_along(gather, key.part[0], BACKWARD);
    return status;
}

/* A list, those behind it, and the beginning of what is due there. */
static enum status due_want(struct gather *gather, struct row_key key)
{
    enum status status = row_want(gather, key);

    for (int i = 0; i <= gather->depth && status == OK; i++) {
        const struct due_list *list;
        const void *row;

        status = row_load(gather, key, &row);
        if (status != OK || !row)
            break;
        list = row;
        status = owed_along(gather, list->first.raw, ONWARD);
        for (size_t n = 0; n < ARRAY_COUNT(list->next.part); n++)
            key.part[n] = list->next.part[n];
        if (key.part[0] == 0)
            break;
    }
    return status;
}

/* The first of what is kept at a place: claimed, inspected, held. */
static enum status kept_along(struct gather *gather, const struct stock *free_stock)
{
    struct row_key key = free_stock->key;
    enum status status = OK;

    key.part[3] = free_stock->kept_first;
    for (int i = 0; i <= gather->depth && key.part[3] != 0 && status == OK; i++) {
        const void *row;

        status = row_load(gather, key, &row);
        if (!row)
            break;
        key.part[3] = ((const struct stock *)row)->kept_next;
    }
    return status;
}

/* The item's free stock at every place that ever had some, what is kept there, and the ends of what
 * is owed there. */
static enum status stock_heads(struct gather *gather, int64_t item)
{
    const struct row_table *table = row_table(ROW_STOCK);
    struct db_statement *statement;
    enum status status = sql_stock_heads(gather->store, &statement);
    bool found = true;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, item);
    while ((status = db_step(statement, &found)) == OK && found) {
        struct stock stock = { .key.kind = ROW_STOCK };

        row_read(statement, table, 0, &stock);
        if (!facts_has(gather->facts, stock.key))
            status = facts_put(gather->facts, &stock);
        if (status == OK)
            status = kept_along(gather, &stock);
        if (status == OK)
            status = owed_along(gather, stock.owed_first.raw, ONWARD);
        if (status == OK)
            status = owed_along(gather, stock.owed_last.raw, BACKWARD);
        if (status != OK) {
            db_reset(statement);
            return status;
        }
    }
    return status;
}

/* Stock first: whoever has the pool takes it that all its stock is there. */
static enum status pool_want(struct gather *gather, struct row_key key)
{
    const struct pool *pool;
    const void *row;
    enum status status = OK;

    if (!facts_has(gather->facts, key))
        status = stock_heads(gather, key.part[0]);
    if (status == OK)
        status = row_load(gather, key, &row);
    if (status != OK)
        return status;
    if (!row)
        return facts_put_absent(gather->facts, key);
    pool = row;
    status = layers_along(gather, pool->first.raw, ONWARD);
    if (status == OK && pool->last.raw != pool->first.raw)
        status = layers_along(gather, pool->last.raw, BACKWARD);
    if (status == OK && pool->layer_newest.raw != 0)
        status = row_load(gather, id_key(ROW_LAYER, pool->layer_newest.raw), &row);
    return status;
}

/* Days of an account hang on one another: whoever comes back for more walks along them. */
static enum status balance_want(struct gather *gather, struct row_key key)
{
    enum status status = row_want(gather, key);
    bool is_worth = key.part[0] >= WORTH_STOCK && key.part[0] < DEFERRED;

    for (int i = STORE_DEPTH; i < gather->depth && !is_worth && status == OK; i++) {
        const struct balance *balance;
        const void *row;

        status = row_load(gather, key, &row);
        balance = row;
        if (status != OK || !balance || !balance->in_use || day_is_none(balance->day_before))
            break;
        key.part[3] = balance->day_before.number;
    }
    return status;
}

/* Its products as they follow one another, from the key's on. */
static enum status component_want(struct gather *gather, struct row_key key)
{
    enum status status = row_want(gather, key);

    for (int i = 0; i <= gather->depth && status == OK; i++) {
        const struct component *component;
        const void *row;

        status = row_load(gather, key, &row);
        component = row;
        if (status != OK || !component || component->next.raw == 0)
            break;
        key.part[1] = component->next.raw;
    }
    return status;
}

/* The days before it, and of all days the pools behind it. */
static enum status pool_day_want(struct gather *gather, struct row_key key)
{
    enum status status = row_want(gather, key);

    for (int i = 0; i <= gather->depth && status == OK; i++) {
        const struct pool_day *day;
        const void *row;

        status = row_load(gather, key, &row);
        day = row;
        if (status != OK || !day)
            break;
        if (day->next.raw != 0)
            key.part[0] = day->next.raw;
        else if (!day_is_none(day->day_before))
            key.part[1] = day->day_before.number;
        else
            break;
    }
    return status;
}

static enum status item_want(struct gather *gather, struct row_key key)
{
    struct item item;
    bool found = false;
    enum status status;

    if (facts_item(gather->facts, (item_id_t){ key.part[0] }))
        return OK;
    status = item_load(gather->store, key.part[0], &gather->store->scratch, &item, &found);
    if (status != OK)
        return status;
    return found ? facts_put_item(gather->facts, &item) : facts_put_absent(gather->facts, key);
}

/* A lot, or what is kept and its lots, one after the other. */
static enum status lots_along(struct gather *gather, struct row_key key, enum direction direction)
{
    enum status status = OK;

    for (int i = 0; i <= gather->depth && status == OK; i++) {
        const struct stock *stock;
        const void *row;

        status = row_want(gather, key);
        if (status == OK && key.part[2] != 0)
            status = row_want(gather, id_key(ROW_LOT, key.part[2]));
        if (status == OK)
            status = row_load(gather, key, &row);
        if (status != OK || !row)
            break;
        stock = row;
        if (key.part[2] == 0)
            key.part[2] = stock->lot_first;
        else
            key.part[2] = direction == ONWARD ? stock->lot_next : stock->lot_prev;
        if (key.part[2] == 0)
            break;
    }
    return status;
}

/* What is kept, by its head, and its lots; then what is kept behind it. */
static enum status kept_want(struct gather *gather, struct row_key key)
{
    enum status status = OK;

    for (int i = 0; i <= gather->depth && key.part[3] != 0 && status == OK; i++) {
        const void *row;

        status = lots_along(gather, key, ONWARD);
        if (status == OK)
            status = row_load(gather, key, &row);
        if (status != OK || !row)
            break;
        key.part[3] = ((const struct stock *)row)->kept_next;
    }
    return status;
}

/* A lot, and those that are taken after it and before it; what is kept, and its lots. */
static enum status stock_want(struct gather *gather, struct row_key key)
{
    enum status status;

    if (key.part[2] == 0 && key.part[3] == 0)
        return pool_want(gather, id_key(ROW_POOL, key.part[0]));
    if (key.part[2] == 0)
        return kept_want(gather, key);
    status = lots_along(gather, key, ONWARD);
    return status == OK ? lots_along(gather, key, BACKWARD) : status;
}

static enum status want_load(struct gather *gather, struct row_key key)
{
    switch (key.kind) {
    case ROW_STOCK:
        return stock_want(gather, key);
    case ROW_POOL:
        return pool_want(gather, key);
    case ROW_LAYER:
        return layer_want(gather, key);
    case ROW_OWED:
        return owed_want(gather, key);
    case ROW_LINE:
        return line_want(gather, key);
    case ROW_HAPPENED:
        return happened_want(gather, key);
    case ROW_ITEM:
        return item_want(gather, key);
    case ROW_BALANCE:
        return balance_want(gather, key);
    case ROW_SEGMENT:
    case ROW_CARRY:
    case ROW_SALE:
    case ROW_WAITING:
    case ROW_ORDER:
    case ROW_ORDER_SAID:
    case ROW_ACCEPTED:
    case ROW_LOT:
    case ROW_JOINT:
    case ROW_OUTPUT:
        return row_want(gather, key);
    case ROW_POOL_DAY:
        return pool_day_want(gather, key);
    case ROW_COMPONENT:
        return component_want(gather, key);
    case ROW_DUE_LIST:
        return due_want(gather, key);
    case ROW_RECIPE:
    case ROW_KIND_COUNT:
        break;
    }
    return OK;
}

static enum status name_want(struct gather *gather, enum name_space space, struct slice text)
{
    int64_t id = 0;
    enum status status = name_read(gather->store, space, text, &id);

    if (status == OK && space == NAME_ITEM && id != 0)
        status = item_want(gather, id_key(ROW_ITEM, id));
    return status == OK ? facts_put_name(gather->facts, space, text, id) : status;
}

enum status store_gather(struct store *store, struct facts *facts, const struct want *wants,
                         size_t count, int depth)
{
    struct gather gather = {
        .store = store, .facts = facts, .depth = depth, .is_crowd = count > CROWD
    };
    enum status status;

    /* Who comes back for many wants no long chain of each. */
    if (depth > STORE_DEPTH && count > 1)
        gather.depth = depth / (int)count > STORE_DEPTH ? depth / (int)count : STORE_DEPTH;
    call_begin(store);
    status = posted_answer(store);
    for (size_t i = 0; i < count && status == OK; i++)
        status = wants[i].is_name ? name_want(&gather, wants[i].space, wants[i].text)
                                  : want_load(&gather, wants[i].key);
    return call_end(store, status);
}
