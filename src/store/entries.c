#include "store/entries.h"

#include "store/book.h"

#define ENTRIES                                                                                    \
    "SELECT n.id, e.books, n.role, n.reason, n.category, n.account, n.money, n.books"              \
    " FROM entry_row n JOIN event_row e ON e.seq = n.id >> 20"                                     \
    " WHERE n.site = $1 AND n.id >= $2 AND n.id < $3 AND n.books BETWEEN $4 AND $5"

static const char *const in_order[] = {
    [ENTRIES_AS_POSTED] = ENTRIES " ORDER BY n.id",
    [ENTRIES_BY_DAY] = ENTRIES " ORDER BY n.books, n.id",
};

static void range_put(const struct store *store, const struct entry_range *range,
                      struct db_statement *statement)
{
    int64_t first = range->first < 1 ? 1 : range->first;
    int64_t last = range->last > store->seq ? store->seq : range->last;

    db_bind_int(statement, 2, first > last ? INT64_MAX : line_id(first, 0).raw);
    db_bind_int(statement, 3, first > last ? INT64_MIN : line_id(last + 1, 0).raw);
    db_bind_int(statement, 4, range->from.number);
    db_bind_int(statement, 5, range->to.number);
}

static struct entry_seen entry_read(struct db_statement *statement)
{
    return (struct entry_seen){
        .seq = line_seq((line_id_t){ db_int(statement, 0) }),
        .own = day_column(statement, 1),
        .entry = { .role = (enum role)db_int(statement, 2),
                   .reason = (int)db_int(statement, 3),
                   .category = (int)db_int(statement, 4),
                   .account = (int)db_int(statement, 5),
                   .money = { db_int(statement, 6) },
                   .books = day_column(statement, 7) },
    };
}

static enum status each_entry(struct store *store, const struct entry_range *range,
                              struct db_statement *statement, entry_visit_fn *visit, void *context)
{
    enum status status;
    bool row;

    range_put(store, range, statement);
    while ((status = db_step(statement, &row)) == OK && row) {
        struct entry_seen seen = entry_read(statement);

        status = visit(context, &seen);
        if (status != OK)
            break;
    }
    db_finish(statement);
    return status;
}

enum status store_each_entry(struct store *store, const struct entry_range *range,
                             enum entry_order order, entry_visit_fn *visit, void *context)
{
    struct db_statement *statement;
    enum status status = sql_once(store, in_order[order], &statement);

    return status == OK ? each_entry(store, range, statement, visit, context) : status;
}

struct entry_range entries_all(const struct store *store)
{
    return (struct entry_range){
        .first = 1, .last = store->seq, .from = { INT32_MIN }, .to = { INT32_MAX }
    };
}
