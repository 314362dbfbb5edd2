#include "store/book.h"

/*
 * Routings hang on an item and are few: they are written whole, their operations under the number
 * of the routing's event.
 */

static enum status routings_remove(struct store *store, int64_t item)
{
    static const char *const removals[] = {
        "DELETE FROM routing_row WHERE site = $1 AND item = $2",
        "DELETE FROM operation_row WHERE site = $1 AND item = $2",
    };
    enum status status = OK;

    for (size_t i = 0; i < ARRAY_COUNT(removals) && status == OK; i++) {
        struct db_statement *statement;

        status = sql_get(store, removals[i], &statement);
        if (status != OK)
            return status;
        db_bind_int(statement, 2, item);
        status = db_run(statement);
    }
    return status;
}

static enum status operations_save(struct store *store, int64_t item, const struct routing *routing)
{
    struct db_statement *statement;
    enum status status = sql_get(store,
                                 "INSERT INTO operation_row (site, item, seq, number, name, place,"
                                 " pay_point, conversion, labour, machine, overhead, outside,"
                                 " per, centre, run_num, run_den, setup)"
                                 " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,"
                                 " $12, $13, $14, $15, $16, $17)",
                                 &statement);

    for (int i = 0; i < routing->operation_count && status == OK; i++) {
        const struct operation *operation = &routing->operations[i];

        db_bind_int(statement, 2, item);
        db_bind_int(statement, 3, routing->version.seq);
        db_bind_int(statement, 4, operation->number);
        db_bind_text(statement, 5, operation->name);
        db_bind_int(statement, 6, operation->place.raw);
        db_bind_int(statement, 7, operation->pay_point);
        cost_bind(statement, 8, operation->conversion, CONVERSION);
        db_bind_int(statement, 14, operation->centre.raw);
        db_bind_int(statement, 15, operation->run.num);
        db_bind_int(statement, 16, operation->run.den);
        db_bind_int(statement, 17, operation->setup.micro);
        status = db_run(statement);
    }
    return status;
}

static enum status routing_save(struct store *store, int64_t item, int n,
                                const struct routing *routing)
{
    struct db_statement *statement;
    enum status status = sql_get(store,
                                 "INSERT INTO routing_row (site, item, n, seq, undone, from_day,"
                                 " to_day, operation_count) VALUES ($1, $2, $3, $4, $5, $6, $7,"
                                 " $8)",
                                 &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, item);
    db_bind_int(statement, 3, n);
    db_bind_int(statement, 4, routing->version.seq);
    db_bind_int(statement, 5, routing->version.undone);
    day_bind(statement, 6, routing->version.from);
    day_bind(statement, 7, routing->to);
    db_bind_int(statement, 8, routing->operation_count);
    return db_run(statement);
}

enum status routings_save(struct store *store, const struct item *before, const struct item *item)
{
    enum status status = OK;

    if (before && before->routing_count > 0)
        status = routings_remove(store, item->id.raw);
    for (int n = 0; n < item->routing_count && status == OK; n++) {
        status = routing_save(store, item->id.raw, n, &item->routings[n]);
        if (status == OK)
            status = operations_save(store, item->id.raw, &item->routings[n]);
    }
    return status;
}

static enum status operations_load(struct store *store, int64_t item, struct arena *arena,
                                   struct routing *routing)
{
    size_t size = ((size_t)routing->operation_count + 1) * sizeof(struct operation);
    struct operation *operations = arena_alloc(arena, size);
    struct db_statement *statement;
    enum status status = sql_get(store,
                                 "SELECT number, name, place, pay_point, conversion, labour,"
                                 " machine, overhead, outside, per, centre, run_num, run_den, setup"
                                 " FROM operation_row WHERE site = $1 AND item = $2 AND seq = $3"
                                 " ORDER BY number",
                                 &statement);
    int count = 0;
    bool row = true;

    if (status != OK || !operations)
        return status != OK ? status : NO_MEMORY;
    db_bind_int(statement, 2, item);
    db_bind_int(statement, 3, routing->version.seq);
    while ((status = db_step(statement, &row)) == OK && row && count < routing->operation_count) {
        operations[count] = (struct operation){
            .number = (int)db_int(statement, 0),
            .name = text_keep(arena, statement, 1),
            .place = { (int32_t)db_int(statement, 2) },
            .pay_point = db_int(statement, 3) != 0,
            .conversion = cost_column(statement, 4, CONVERSION),
            .centre = { (int32_t)db_int(statement, 10) },
            .run = { db_int(statement, 11), db_int(statement, 12) },
            .setup = { db_int(statement, 13) },
        };
        if (!operations[count++].name.text) {
            db_reset(statement);
            return NO_MEMORY;
        }
    }
    db_reset(statement);
    routing->operations = operations;
    if (status == OK && (row || count != routing->operation_count))
        return problem_set(&store->problem, BOOK_DAMAGED, "a routing has lost or gained lines");
    return status;
}

static enum status versions_load(struct store *store, struct arena *arena, struct item *item,
                                 struct routing **loaded)
{
    struct db_statement *statement;
    struct routing *routings = NULL;
    size_t count = 0;
    size_t capacity = 0;
    enum status status = sql_get(store,
                                 "SELECT seq, undone, from_day, to_day, operation_count"
                                 " FROM routing_row WHERE site = $1 AND item = $2 ORDER BY n",
                                 &statement);
    bool row;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, item->id.raw);
    while ((status = db_step(statement, &row)) == OK && row) {
        struct routing *grown = arena_grow(arena, routings, count, &capacity, sizeof(*grown));

        if (!grown) {
            db_reset(statement);
            return NO_MEMORY;
        }
        routings = grown;
        routings[count++] = (struct routing){
            .version = { db_int(statement, 0), db_int(statement, 1), day_column(statement, 2) },
            .to = day_column(statement, 3),
            .operation_count = (int)db_int(statement, 4),
        };
    }
    item->routings = routings;
    item->routing_count = (int)count;
    *loaded = routings;
    return status;
}

enum status routings_load(struct store *store, struct arena *arena, struct item *item)
{
    struct routing *routings;
    enum status status = versions_load(store, arena, item, &routings);

    for (int i = 0; i < item->routing_count && status == OK; i++)
        status = operations_load(store, item->id.raw, arena, &routings[i]);
    return status;
}
