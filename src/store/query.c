#include "store/query.h"

#include <stdio.h>
#include <string.h>

#include "core/lot.h"
#include "store/listing.h"

enum {
    BY_ITEM = 1 << FILTER_ITEM,
    BY_CATEGORY = 1 << FILTER_CATEGORY,
    BY_PLACE = 1 << FILTER_PLACE,
    BY_DAY = 1 << FILTER_FROM | 1 << FILTER_TO,
    BY_ACCOUNT = 1 << FILTER_ACCOUNT,
    BY_PARTY = 1 << FILTER_PARTY,
    BY_KEY = 1 << FILTER_KEY,
    UP_TO = 1 << FILTER_LIMIT,
    AS_OF = 1 << FILTER_AS_OF,
    KNOWN = 1 << FILTER_KNOWN,
    BY_LINE = 1 << FILTER_LINE,
    BY_LOT = 1 << FILTER_LOT,
    BY_ORDER = 1 << FILTER_ORDER,
    BY_STATE = 1 << FILTER_STATE
};

static const struct column stock_columns[] = {
    { "item", COLUMN_TEXT },  { "place", COLUMN_TEXT },    { "qty", COLUMN_QTY },
    { "owed", COLUMN_QTY },   { "unit", COLUMN_TEXT },     { "value", COLUMN_MONEY },
    { "due", COLUMN_QTY },    { "available", COLUMN_QTY }, { "held", COLUMN_QTY },
    { "staged", COLUMN_QTY }, { "expired", COLUMN_QTY },
};
static const struct column layer_columns[] = {
    { "item", COLUMN_TEXT },        { "day", COLUMN_DAY },  { "number", COLUMN_INT },
    { "in", COLUMN_QTY },           { "left", COLUMN_QTY }, { "value-in", COLUMN_MONEY },
    { "value-left", COLUMN_MONEY }, { "key", COLUMN_TEXT },
};
static const struct column owed_columns[] = {
    { "item", COLUMN_TEXT },   { "place", COLUMN_TEXT },  { "qty", COLUMN_QTY },
    { "value", COLUMN_MONEY }, { "price", COLUMN_PRICE }, { "source", COLUMN_TEXT },
    { "day", COLUMN_DAY },     { "key", COLUMN_TEXT },    { "for", COLUMN_TEXT },
};
static const struct column history_columns[] = {
    { "seq", COLUMN_INT },       { "key", COLUMN_TEXT },   { "verb", COLUMN_TEXT },
    { "day", COLUMN_DAY },       { "place", COLUMN_TEXT }, { "qty", COLUMN_QTY },
    { "rule", COLUMN_TEXT },     { "stock", COLUMN_QTY },  { "value", COLUMN_MONEY },
    { "corrects", COLUMN_TEXT },
};
static const struct column journal_columns[] = {
    { "seq", COLUMN_INT },   { "key", COLUMN_TEXT },      { "verb", COLUMN_TEXT },
    { "day", COLUMN_DAY },   { "books", COLUMN_DAY },     { "account", COLUMN_TEXT },
    { "role", COLUMN_TEXT }, { "debit", COLUMN_MONEY },   { "credit", COLUMN_MONEY },
    { "item", COLUMN_TEXT }, { "corrects", COLUMN_TEXT },
};
static const struct column balance_columns[] = {
    { "account", COLUMN_TEXT }, { "role", COLUMN_TEXT },    { "opening", COLUMN_MONEY },
    { "debit", COLUMN_MONEY },  { "credit", COLUMN_MONEY }, { "closing", COLUMN_MONEY },
};
static const struct column event_columns[] = {
    { "seq", COLUMN_INT },           { "key", COLUMN_TEXT },    { "verb", COLUMN_TEXT },
    { "day", COLUMN_DAY },           { "books", COLUMN_DAY },   { "recorded", COLUMN_MOMENT },
    { "item", COLUMN_TEXT },         { "qty", COLUMN_QTY },     { "party", COLUMN_TEXT },
    { "late", COLUMN_TEXT },         { "version", COLUMN_INT }, { "corrects", COLUMN_TEXT },
    { "corrected-by", COLUMN_TEXT },
};
static const struct column line_columns[] = {
    { "n", COLUMN_INT },      { "line", COLUMN_TEXT },  { "item", COLUMN_TEXT },
    { "place", COLUMN_TEXT }, { "qty", COLUMN_QTY },    { "value", COLUMN_MONEY },
    { "day", COLUMN_DAY },    { "number", COLUMN_INT }, { "by", COLUMN_TEXT },
    { "still", COLUMN_QTY },  { "of", COLUMN_TEXT },
};
static const struct column where_used_columns[] = {
    { "item", COLUMN_TEXT },  { "qty", COLUMN_RATIO },    { "per", COLUMN_TEXT },
    { "place", COLUMN_TEXT }, { "short", COLUMN_TEXT },   { "from", COLUMN_DAY },
    { "to", COLUMN_DAY },     { "profile", COLUMN_TEXT }, { "counts", COLUMN_TEXT },
};
static const struct column item_columns[] = {
    { "item", COLUMN_TEXT },        { "text", COLUMN_TEXT },       { "kind", COLUMN_TEXT },
    { "method", COLUMN_TEXT },      { "category", COLUMN_TEXT },   { "unit", COLUMN_TEXT },
    { "qty", COLUMN_QTY },          { "value", COLUMN_MONEY },     { "owed", COLUMN_QTY },
    { "owed-value", COLUMN_MONEY }, { "tolerance", COLUMN_SHARE },
};
static const struct column order_columns[] = {
    { "order", COLUMN_TEXT },  { "item", COLUMN_TEXT },       { "qty", COLUMN_QTY },
    { "started", COLUMN_QTY }, { "good", COLUMN_QTY },        { "scrapped", COLUMN_QTY },
    { "lost", COLUMN_QTY },    { "open", COLUMN_QTY },        { "unit", COLUMN_TEXT },
    { "due", COLUMN_DAY },     { "state", COLUMN_TEXT },      { "place", COLUMN_TEXT },
    { "line", COLUMN_TEXT },   { "tolerance", COLUMN_SHARE }, { "passed", COLUMN_TEXT },
    { "kind", COLUMN_TEXT },   { "consumes", COLUMN_TEXT },
};
static const struct column routing_columns[] = {
    { "item", COLUMN_TEXT },  { "operation", COLUMN_INT },    { "name", COLUMN_TEXT },
    { "place", COLUMN_TEXT }, { "conversion", COLUMN_PRICE }, { "pay-point", COLUMN_TEXT },
    { "from", COLUMN_DAY },   { "to", COLUMN_DAY },           { "counts", COLUMN_TEXT },
    { "on", COLUMN_TEXT },    { "run", COLUMN_QTY },          { "setup", COLUMN_QTY },
};
static const struct column operation_columns[] = {
    { "order", COLUMN_TEXT },   { "item", COLUMN_TEXT },      { "operation", COLUMN_INT },
    { "name", COLUMN_TEXT },    { "pay-point", COLUMN_INT },  { "reported", COLUMN_QTY },
    { "scrapped", COLUMN_QTY }, { "lost", COLUMN_QTY },       { "skipped", COLUMN_QTY },
    { "passed", COLUMN_QTY },   { "in-process", COLUMN_QTY }, { "unit", COLUMN_TEXT },
    { "state", COLUMN_TEXT },
};
static const struct column schedule_columns[] = {
    { "line", COLUMN_TEXT },   { "item", COLUMN_TEXT },  { "due", COLUMN_DAY },
    { "planned", COLUMN_QTY }, { "good", COLUMN_QTY },   { "scrapped", COLUMN_QTY },
    { "lost", COLUMN_QTY },    { "open", COLUMN_QTY },   { "unit", COLUMN_TEXT },
    { "late", COLUMN_INT },    { "orders", COLUMN_INT },
};
static const struct column lot_columns[] = {
    { "item", COLUMN_TEXT }, { "lot", COLUMN_TEXT },  { "place", COLUMN_TEXT },
    { "qty", COLUMN_QTY },   { "unit", COLUMN_TEXT }, { "status", COLUMN_TEXT },
    { "for", COLUMN_TEXT },  { "since", COLUMN_DAY }, { "expires", COLUMN_DAY },
};
static const struct column trace_columns[] = {
    { "level", COLUMN_INT },     { "item", COLUMN_TEXT },  { "lot", COLUMN_TEXT },
    { "qty", COLUMN_QTY },       { "verb", COLUMN_TEXT },  { "key", COLUMN_TEXT },
    { "seq", COLUMN_INT },       { "day", COLUMN_DAY },    { "made", COLUMN_TEXT },
    { "made-lot", COLUMN_TEXT }, { "party", COLUMN_TEXT }, { "mark", COLUMN_TEXT },
};
static const struct column recall_columns[] = {
    { "item", COLUMN_TEXT },  { "lot", COLUMN_TEXT },  { "qty", COLUMN_QTY },
    { "where", COLUMN_TEXT }, { "name", COLUMN_TEXT }, { "key", COLUMN_TEXT },
    { "seq", COLUMN_INT },    { "day", COLUMN_DAY },   { "mark", COLUMN_TEXT },
};
static const struct column bill_columns[] = {
    { "item", COLUMN_TEXT },   { "version", COLUMN_INT }, { "name", COLUMN_TEXT },
    { "state", COLUMN_TEXT },  { "from", COLUMN_DAY },    { "to", COLUMN_DAY },
    { "retired", COLUMN_DAY }, { "lines", COLUMN_INT },   { "saved", COLUMN_TEXT },
    { "counts", COLUMN_TEXT }, { "outputs", COLUMN_INT },
};
static const struct column due_columns[] = {
    { "item", COLUMN_TEXT },  { "place", COLUMN_TEXT },  { "qty", COLUMN_QTY },
    { "unit", COLUMN_TEXT },  { "value", COLUMN_MONEY }, { "until", COLUMN_TEXT },
    { "day", COLUMN_DAY },    { "key", COLUMN_TEXT },    { "for", COLUMN_TEXT },
    { "order", COLUMN_TEXT },
};
static const struct column usage_columns[] = {
    { "item", COLUMN_TEXT },      { "standard", COLUMN_QTY }, { "actual", COLUMN_QTY },
    { "difference", COLUMN_QTY }, { "unit", COLUMN_TEXT },    { "value", COLUMN_MONEY },
    { "day", COLUMN_DAY },        { "key", COLUMN_TEXT },     { "for", COLUMN_TEXT },
    { "order", COLUMN_TEXT },
};
static const struct column scrap_columns[] = {
    { "item", COLUMN_TEXT },     { "reason", COLUMN_TEXT }, { "order", COLUMN_TEXT },
    { "operation", COLUMN_INT }, { "qty", COLUMN_QTY },     { "unit", COLUMN_TEXT },
    { "value", COLUMN_MONEY },   { "events", COLUMN_INT },  { "first", COLUMN_DAY },
    { "last", COLUMN_DAY },
};
static const struct column issue_columns[] = {
    { "seq", COLUMN_INT },    { "item", COLUMN_TEXT }, { "unit", COLUMN_TEXT },
    { "day", COLUMN_DAY },    { "key", COLUMN_TEXT },  { "for", COLUMN_TEXT },
    { "order", COLUMN_TEXT },
};
static const struct column actual_columns[] = {
    { "item", COLUMN_TEXT },        { "qty", COLUMN_QTY },       { "material", COLUMN_MONEY },
    { "conversion", COLUMN_MONEY }, { "labour", COLUMN_MONEY },  { "machine", COLUMN_MONEY },
    { "overhead", COLUMN_MONEY },   { "outside", COLUMN_MONEY },
};
static const struct column sold_columns[] = {
    { "item", COLUMN_TEXT },
    { "day", COLUMN_DAY },
    { "qty", COLUMN_QTY },
    { "cost", COLUMN_MONEY },
};
static const struct column element_columns[] = {
    { "item", COLUMN_TEXT },     { "qty", COLUMN_QTY },        { "unit", COLUMN_TEXT },
    { "value", COLUMN_MONEY },   { "material", COLUMN_MONEY }, { "conversion", COLUMN_MONEY },
    { "labour", COLUMN_MONEY },  { "machine", COLUMN_MONEY },  { "overhead", COLUMN_MONEY },
    { "outside", COLUMN_MONEY },
};
static const struct column stage_columns[] = {
    { "category", COLUMN_TEXT }, { "place", COLUMN_TEXT },     { "items", COLUMN_INT },
    { "value", COLUMN_MONEY },   { "material", COLUMN_MONEY }, { "conversion", COLUMN_MONEY },
    { "labour", COLUMN_MONEY },  { "machine", COLUMN_MONEY },  { "overhead", COLUMN_MONEY },
    { "outside", COLUMN_MONEY },
};
static const struct column worth_columns[] = {
    { "category", COLUMN_TEXT }, { "role", COLUMN_TEXT }, { "value", COLUMN_MONEY },
    { "owed", COLUMN_MONEY },    { "due", COLUMN_MONEY },
};
static const struct column proof_columns[] = {
    { "role", COLUMN_TEXT },         { "stock", COLUMN_MONEY }, { "account", COLUMN_MONEY },
    { "difference", COLUMN_MONEY },  { "late", COLUMN_MONEY },  { "ahead", COLUMN_MONEY },
    { "unexplained", COLUMN_MONEY },
};
static const struct column late_columns[] = {
    { "seq", COLUMN_INT },      { "key", COLUMN_TEXT },  { "verb", COLUMN_TEXT },
    { "day", COLUMN_DAY },      { "books", COLUMN_DAY }, { "why", COLUMN_TEXT },
    { "account", COLUMN_TEXT }, { "role", COLUMN_TEXT }, { "debit", COLUMN_MONEY },
    { "credit", COLUMN_MONEY }, { "item", COLUMN_TEXT },
};
static const struct column count_columns[] = {
    { "item", COLUMN_TEXT }, { "place", COLUMN_TEXT },  { "qty", COLUMN_QTY },
    { "unit", COLUMN_TEXT }, { "value", COLUMN_MONEY }, { "counted", COLUMN_DAY },
    { "key", COLUMN_TEXT },
};
static const struct column flow_columns[] = {
    { "role", COLUMN_TEXT },
    { "verb", COLUMN_TEXT },
    { "debit", COLUMN_MONEY },
    { "credit", COLUMN_MONEY },
};
static const struct column end_columns[] = {
    { "role", COLUMN_TEXT },    { "item", COLUMN_TEXT }, { "debit", COLUMN_MONEY },
    { "credit", COLUMN_MONEY }, { "net", COLUMN_MONEY },
};
static const struct column variance_columns[] = {
    { "key", COLUMN_TEXT },   { "day", COLUMN_DAY },       { "item", COLUMN_TEXT },
    { "order", COLUMN_TEXT }, { "category", COLUMN_TEXT }, { "cause", COLUMN_TEXT },
    { "of", COLUMN_TEXT },    { "amount", COLUMN_MONEY },  { "mark", COLUMN_TEXT },
};
static const struct column varied_columns[] = {
    { "row", COLUMN_INT },       { "role", COLUMN_INT },   { "money", COLUMN_MONEY },
    { "day", COLUMN_DAY },       { "key", COLUMN_TEXT },   { "item", COLUMN_TEXT },
    { "category", COLUMN_TEXT }, { "order", COLUMN_TEXT },
};
static const struct column party_columns[] = { { "party", COLUMN_TEXT } };

static const struct list_row list_rows[LIST_COUNT] = {
    { LIST_STOCK, "stock", BY_ITEM | BY_CATEGORY | BY_PLACE | UP_TO | AS_OF | KNOWN, 0,
      stock_columns, ARRAY_COUNT(stock_columns) },
    { LIST_LAYERS, "layers", BY_ITEM | BY_CATEGORY | BY_DAY | BY_KEY | UP_TO | AS_OF | KNOWN, 0,
      layer_columns, ARRAY_COUNT(layer_columns) },
    { LIST_OWED, "owed",
      BY_ITEM | BY_CATEGORY | BY_PLACE | BY_DAY | BY_KEY | BY_ORDER | UP_TO | AS_OF | KNOWN, 0,
      owed_columns, ARRAY_COUNT(owed_columns) },
    { LIST_HISTORY, "history", BY_ITEM | BY_PLACE | BY_DAY | BY_KEY | UP_TO | AS_OF | KNOWN,
      BY_ITEM, history_columns, ARRAY_COUNT(history_columns) },
    { LIST_JOURNAL, "journal",
      BY_ITEM | BY_CATEGORY | BY_PLACE | BY_ACCOUNT | BY_DAY | BY_KEY | BY_ORDER | UP_TO | AS_OF |
          KNOWN,
      0, journal_columns, ARRAY_COUNT(journal_columns) },
    { LIST_BALANCE, "balance", BY_ACCOUNT | BY_DAY | AS_OF | KNOWN, 0, balance_columns,
      ARRAY_COUNT(balance_columns) },
    { LIST_EVENTS, "events",
      BY_ITEM | BY_CATEGORY | BY_PLACE | BY_PARTY | BY_DAY | BY_KEY | BY_ORDER | UP_TO | AS_OF |
          KNOWN,
      0, event_columns, ARRAY_COUNT(event_columns) },
    { LIST_LINES, "lines", BY_KEY, BY_KEY, line_columns, ARRAY_COUNT(line_columns) },
    { LIST_WHERE_USED, "where-used", BY_ITEM | UP_TO, BY_ITEM, where_used_columns,
      ARRAY_COUNT(where_used_columns) },
    { LIST_ITEMS, "items", BY_ITEM | BY_CATEGORY | UP_TO | AS_OF | KNOWN, 0, item_columns,
      ARRAY_COUNT(item_columns) },
    { LIST_PARTIES, "parties", UP_TO, 0, party_columns, ARRAY_COUNT(party_columns) },
    { LIST_ORDERS, "orders",
      BY_ITEM | BY_CATEGORY | BY_DAY | BY_ORDER | BY_STATE | UP_TO | AS_OF | KNOWN, 0,
      order_columns, ARRAY_COUNT(order_columns) },
    { LIST_SCHEDULE, "schedule", BY_ITEM | BY_CATEGORY | BY_DAY | BY_LINE | UP_TO, 0,
      schedule_columns, ARRAY_COUNT(schedule_columns) },
    { LIST_ROUTINGS, "routings", BY_ITEM | BY_CATEGORY | UP_TO, 0, routing_columns,
      ARRAY_COUNT(routing_columns) },
    { LIST_LOTS, "lots",
      BY_ITEM | BY_CATEGORY | BY_PLACE | BY_LOT | BY_ORDER | BY_STATE | UP_TO | AS_OF | KNOWN, 0,
      lot_columns, ARRAY_COUNT(lot_columns) },
    { LIST_TRACE, "trace", BY_ITEM | BY_LOT | UP_TO, BY_ITEM | BY_LOT, trace_columns,
      ARRAY_COUNT(trace_columns) },
    { LIST_RECALL, "recall", BY_ITEM | BY_LOT | UP_TO, BY_ITEM | BY_LOT, recall_columns,
      ARRAY_COUNT(recall_columns) },
    { LIST_BILLS, "bills", BY_ITEM | BY_CATEGORY | BY_STATE | UP_TO, 0, bill_columns,
      ARRAY_COUNT(bill_columns) },
    { LIST_DUE, "due",
      BY_ITEM | BY_CATEGORY | BY_PLACE | BY_DAY | BY_KEY | BY_ORDER | UP_TO | AS_OF | KNOWN, 0,
      due_columns, ARRAY_COUNT(due_columns) },
    { LIST_USAGE, "usage", BY_ITEM | BY_CATEGORY | BY_DAY | BY_KEY | BY_ORDER | UP_TO, 0,
      usage_columns, ARRAY_COUNT(usage_columns) },
    { LIST_OPERATIONS, "operations", BY_ITEM | BY_CATEGORY | BY_ORDER | UP_TO, 0, operation_columns,
      ARRAY_COUNT(operation_columns) },
    { LIST_SCRAP, "scrap", BY_ITEM | BY_CATEGORY | BY_DAY | BY_ORDER | UP_TO, 0, scrap_columns,
      ARRAY_COUNT(scrap_columns) },
    { LIST_ISSUES, "issues", BY_ITEM | BY_CATEGORY | BY_DAY | BY_KEY | BY_ORDER, 0, issue_columns,
      ARRAY_COUNT(issue_columns) },
    { LIST_ELEMENTS, "elements", BY_ITEM | BY_CATEGORY | UP_TO | AS_OF | KNOWN, 0, element_columns,
      ARRAY_COUNT(element_columns) },
    { LIST_WORTH, "worth", AS_OF | KNOWN, 0, worth_columns, ARRAY_COUNT(worth_columns) },
    { LIST_PROOF, "proof", AS_OF | KNOWN, 0, proof_columns, ARRAY_COUNT(proof_columns) },
    { LIST_LATE, "late", AS_OF | KNOWN | UP_TO, AS_OF, late_columns, ARRAY_COUNT(late_columns) },
    { LIST_COUNTS, "counts",
      BY_ITEM | BY_CATEGORY | BY_PLACE | 1 << FILTER_FROM | UP_TO | AS_OF | KNOWN, 0, count_columns,
      ARRAY_COUNT(count_columns) },
    { LIST_FLOW, "flow", BY_DAY | AS_OF | KNOWN, 0, flow_columns, ARRAY_COUNT(flow_columns) },
    { LIST_ENDS, "ends", BY_DAY | AS_OF | KNOWN, 0, end_columns, ARRAY_COUNT(end_columns) },
    { LIST_STAGES, "stages", BY_ITEM | BY_CATEGORY | BY_PLACE | UP_TO | AS_OF | KNOWN, 0,
      stage_columns, ARRAY_COUNT(stage_columns) },
    { LIST_ACTUALS, "actuals", BY_ITEM | BY_CATEGORY | BY_DAY, BY_DAY, actual_columns,
      ARRAY_COUNT(actual_columns) },
    { LIST_SOLD, "sold", BY_ITEM | BY_CATEGORY | BY_DAY, 0, sold_columns,
      ARRAY_COUNT(sold_columns) },
    { LIST_VARIANCES, "variances", BY_ITEM | BY_CATEGORY | BY_DAY | BY_KEY | BY_ORDER | UP_TO, 0,
      variance_columns, ARRAY_COUNT(variance_columns) },
    { LIST_VARIED, "varied", BY_ITEM | BY_CATEGORY | BY_DAY | BY_KEY | BY_ORDER, 0, varied_columns,
      ARRAY_COUNT(varied_columns) },
};

const struct list_row *list_row(enum list list)
{
    return &list_rows[list];
}

bool listing_is_full(const struct listing *listing)
{
    return listing_has(listing, FILTER_LIMIT) && listing->rows >= listing->filter->limit;
}

enum status listing_give(struct listing *listing, const struct cell *cells)
{
    listing->rows++;
    return listing->receiver->row(listing->receiver->context, cells);
}

enum status listing_rows(struct listing *listing, struct db_statement *statement, row_giver_t give)
{
    enum status status = OK;
    bool row;

    while (status == OK && !listing_is_full(listing) && (status = db_step(statement, &row)) == OK &&
           row)
        status = give(listing, statement);
    db_finish(statement);
    return status;
}

static enum status item_wanted(struct listing *listing, struct problem *problem)
{
    struct slice name = listing->filter->item;
    int64_t id = 0;
    enum status status;

    if (!listing_has(listing, FILTER_ITEM))
        return OK;
    status = name_read(listing->store, NAME_ITEM, name, &id);
    if (status == OK && id == 0)
        return problem_set(problem, ITEM_UNKNOWN, "%.*s", (int)name.size, name.text);
    listing->item.raw = id;
    return status;
}

/* No lot of the item is called so; of one that is not tracked none is ever. */
static enum status lot_unknown(struct listing *listing, struct problem *problem)
{
    struct slice item = listing->filter->item;
    struct slice lot = listing->filter->lot;
    struct db_statement *statement;
    bool row = false;
    bool is_tracked = false;
    enum status status = sql_get(
        listing->store, "SELECT tracking FROM item_row WHERE site = $1 AND id = $2", &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, listing->item.raw);
    status = db_step(statement, &row);
    if (row)
        is_tracked = db_int(statement, 0) != TRACK_NONE;
    db_reset(statement);
    if (status != OK)
        return status;
    return is_tracked ? problem_set(problem, LOT_UNKNOWN, "%.*s of %.*s", (int)lot.size, lot.text,
                                    (int)item.size, item.text)
                      : problem_set(problem, LOT_UNTRACKED, "%.*s is not tracked", (int)item.size,
                                    item.text);
}

/* A lot is of an item: without one nothing is found. */
static enum status lot_wanted(struct listing *listing, struct problem *problem)
{
    struct slice name = listing->filter->lot;
    struct slice whole;
    enum status status;

    if (!listing_has(listing, FILTER_LOT))
        return OK;
    if (listing->item.raw == 0)
        return problem_set(problem, FIELD_MISSING, "the item of lot %.*s", (int)name.size,
                           name.text);
    whole = lot_full_name(&listing->arena, listing->item, name);
    status = whole.text ? name_read(listing->store, NAME_LOT, whole, &listing->lot) : NO_MEMORY;
    return status == OK && listing->lot == 0 ? lot_unknown(listing, problem) : status;
}

static enum status order_wanted(struct listing *listing, struct problem *problem)
{
    struct slice name = listing->filter->order;
    enum status status;

    if (!listing_has(listing, FILTER_ORDER))
        return OK;
    status = name_read(listing->store, NAME_ORDER, name, &listing->order);
    if (status == OK && listing->order == 0)
        return problem_set(problem, ORDER_UNKNOWN, "%.*s", (int)name.size, name.text);
    return status;
}

/* The words that stand in the column of that list. */
static enum status state_wanted(struct listing *listing, struct problem *problem)
{
    static const char *const orders[] = { "open",     "planned",   "released",
                                          "finished", "cancelled", NULL };
    static const char *const bills[] = { "draft", "released", "retired", NULL };
    static const char *const lots[] = { "free", "held", "inspect", "staged", NULL };
    const char *const *words = listing->list->list == LIST_ORDERS  ? orders
                               : listing->list->list == LIST_BILLS ? bills
                                                                   : lots;
    struct slice state = listing->filter->state;

    if (!listing_has(listing, FILTER_STATE))
        return OK;
    for (; *words; words++)
        if (slice_equals_text(state, *words))
            return OK;
    return problem_set(problem, VALUE_UNKNOWN, "state %.*s", (int)state.size, state.text);
}

static enum status party_wanted(struct listing *listing, struct problem *problem)
{
    struct slice name = listing->filter->party;
    int64_t id = 0;
    enum status status;

    if (!listing_has(listing, FILTER_PARTY))
        return OK;
    status = name_read(listing->store, NAME_PARTY, name, &id);
    if (status == OK && id == 0)
        return problem_set(problem, PARTY_UNKNOWN, "%.*s", (int)name.size, name.text);
    listing->party = id;
    return status;
}

/* `@7` is event 7, whatever its key; 0: no such event. */
static int64_t number_of(struct slice key, int64_t newest)
{
    int64_t seq = 0;

    if (key.size < 2 || key.text[0] != '@' || key.size > 18)
        return 0;
    for (size_t i = 1; i < key.size; i++) {
        if (key.text[i] < '0' || key.text[i] > '9')
            return 0;
        seq = seq * 10 + (key.text[i] - '0');
    }
    return seq <= newest ? seq : 0;
}

static enum status key_wanted(struct listing *listing, struct problem *problem)
{
    struct slice key = listing->filter->key;
    int64_t seq = 0;
    enum status status;

    if (!listing_has(listing, FILTER_KEY))
        return OK;
    status = name_read(listing->store, NAME_KEY, key, &seq);
    if (status == OK && seq == 0)
        seq = number_of(key, listing->store->seq);
    if (status == OK && seq == 0)
        return problem_set(problem, KEY_UNKNOWN, "%.*s", (int)key.size, key.text);
    listing->seq = seq;
    return status;
}

static enum status place_wanted(struct listing *listing, struct problem *problem)
{
    struct slice name = listing->filter->place;

    if (!listing_has(listing, FILTER_PLACE))
        return OK;
    listing->place = plant_place(&listing->plant, name);
    if (listing->place.raw == 0)
        return problem_set(problem, PLACE_UNKNOWN, "%.*s", (int)name.size, name.text);
    return OK;
}

static enum status line_wanted(struct listing *listing, struct problem *problem)
{
    struct slice name = listing->filter->line;
    char text[sizeof(LINE_PREFIX) + NAME_MAX_BYTES];
    int size;

    if (!listing_has(listing, FILTER_LINE))
        return OK;
    size = snprintf(text, sizeof(text), "%s%.*s", LINE_PREFIX, (int)name.size, name.text);
    if (size < (int)sizeof(text))
        listing->line = plant_place(&listing->plant, (struct slice){ text, (size_t)size });
    if (listing->line.raw == 0)
        return problem_set(problem, PLACE_UNKNOWN, "%s%.*s", LINE_PREFIX, (int)name.size,
                           name.text);
    return OK;
}

static enum status category_wanted(struct listing *listing, struct problem *problem)
{
    struct slice name = listing->filter->category;

    if (!listing_has(listing, FILTER_CATEGORY))
        return OK;
    listing->category = plant_category(&listing->plant, name);
    if (listing->category == 0)
        return problem_set(problem, CATEGORY_UNKNOWN, "%.*s", (int)name.size, name.text);
    return OK;
}

/* `expense:test`: one reason of that role. */
static bool expense_wanted(struct listing *listing, struct slice name)
{
    struct slice prefix = SLICE("expense:");

    if (name.size <= prefix.size || memcmp(name.text, prefix.text, prefix.size) != 0)
        return false;
    name.text += prefix.size;
    name.size -= prefix.size;
    listing->role = ROLE_EXPENSE;
    listing->reason = plant_reason(&listing->plant, name);
    return listing->reason != 0;
}

/* The word of a role, or else a code that some role is mapped to. */
static enum status account_wanted(struct listing *listing, struct problem *problem)
{
    struct slice name = listing->filter->account;
    const struct plant *plant = &listing->plant;

    if (!listing_has(listing, FILTER_ACCOUNT))
        return OK;
    listing->has_role = role_find(name, &listing->role) || expense_wanted(listing, name);
    if (listing->has_role)
        return OK;
    for (int i = 0; i < plant->account_count; i++)
        if (slice_equals(plant->accounts[i].code, name))
            return OK;
    for (int i = 0; i < plant->reason_count; i++)
        if (slice_equals(plant->reasons[i].account, name))
            return OK;
    return problem_set(problem, ROLE_UNKNOWN, "%.*s", (int)name.size, name.text);
}

/* Events are recorded in order of time, so halving finds the first that was recorded too late. */
static enum status known_wanted(struct listing *listing)
{
    int64_t low = 1;
    int64_t high = listing->store->seq + 1;
    enum status status = OK;

    listing->known = INT64_MAX;
    if (!listing_has(listing, FILTER_KNOWN))
        return OK;
    while (low < high && status == OK) {
        int64_t middle = low + (high - low) / 2;
        struct stored_event event;

        status = happening_read(listing, middle, &event);
        if (event.recorded_s < listing->filter->known_s)
            low = middle + 1;
        else
            high = middle;
    }
    listing->known = line_id(low, 0).raw;
    return status;
}

static enum status filter_resolve(struct listing *listing)
{
    struct problem *problem = &listing->store->problem;
    enum status status = item_wanted(listing, problem);

    if (status == OK)
        status = category_wanted(listing, problem);
    if (status == OK)
        status = place_wanted(listing, problem);
    if (status == OK)
        status = line_wanted(listing, problem);
    if (status == OK)
        status = party_wanted(listing, problem);
    if (status == OK)
        status = lot_wanted(listing, problem);
    if (status == OK)
        status = order_wanted(listing, problem);
    if (status == OK)
        status = state_wanted(listing, problem);
    if (status == OK)
        status = key_wanted(listing, problem);
    if (status == OK)
        status = account_wanted(listing, problem);
    return status == OK ? known_wanted(listing) : status;
}

static enum status (*const givers[LIST_COUNT])(struct listing *listing) = {
    [LIST_STOCK] = list_stock,
    [LIST_LAYERS] = list_layers,
    [LIST_OWED] = list_owed,
    [LIST_HISTORY] = list_history,
    [LIST_JOURNAL] = list_journal,
    [LIST_BALANCE] = list_balance,
    [LIST_EVENTS] = list_events,
    [LIST_LINES] = list_lines,
    [LIST_WHERE_USED] = list_where_used,
    [LIST_ITEMS] = list_items,
    [LIST_PARTIES] = list_parties,
    [LIST_ORDERS] = list_orders,
    [LIST_SCHEDULE] = list_schedule,
    [LIST_ELEMENTS] = list_elements,
    [LIST_SCRAP] = list_scrap,
    [LIST_ROUTINGS] = list_routings,
    [LIST_OPERATIONS] = list_operations,
    [LIST_LOTS] = list_lots,
    [LIST_TRACE] = list_trace,
    [LIST_RECALL] = list_recall,
    [LIST_BILLS] = list_bills,
    [LIST_DUE] = list_due,
    [LIST_USAGE] = list_usage,
    [LIST_ISSUES] = list_issues,
    [LIST_WORTH] = list_worth,
    [LIST_PROOF] = list_proof,
    [LIST_LATE] = list_late,
    [LIST_COUNTS] = list_counts,
    [LIST_FLOW] = list_flow,
    [LIST_ENDS] = list_ends,
    [LIST_STAGES] = list_stages,
    [LIST_ACTUALS] = list_actuals,
    [LIST_SOLD] = list_sold,
    [LIST_VARIANCES] = list_varied,
    [LIST_VARIED] = list_varied,
};

/* A word that the list does not take, or lacks, is the edge's to refuse; here it has no effect. */
static enum status listing_run(struct listing *listing)
{
    enum status status = posted_flush(listing->store);

    if (status == OK)
        status = plant_load(listing->store, &listing->arena, &listing->plant);

    if (status == OK)
        status = filter_resolve(listing);
    if (status != OK)
        return status;
    if ((listing->filter->present & listing->list->must) != listing->list->must)
        return problem_set(&listing->store->problem, FIELD_MISSING, "%s", listing->list->name);
    status = listing->receiver->begin(listing->receiver->context, listing->list,
                                      listing->plant.decimals);
    return status == OK ? givers[listing->list->list](listing) : status;
}

bool list_is_dated(enum list list)
{
    return list == LIST_STOCK || list == LIST_SCHEDULE || list == LIST_ROUTINGS ||
           list == LIST_WHERE_USED || list == LIST_BILLS;
}

/* Its rows are what was done on a day; those of the others, what there is. */
static bool list_is_of_deeds(enum list list)
{
    return list == LIST_HISTORY || list == LIST_JOURNAL || list == LIST_BALANCE ||
           list == LIST_EVENTS || list == LIST_FLOW || list == LIST_ENDS;
}

/* A list of what was done is, as of a day, what was done up to that day. */
static struct filter filter_plain(const struct list_row *list, const struct filter *filter)
{
    struct filter plain = *filter;
    bool has_to = (plain.present & 1U << FILTER_TO) != 0;

    if (!list_is_of_deeds(list->list) || !(plain.present & AS_OF))
        return plain;
    if (!has_to || plain.as_of.number < plain.to.number)
        plain.to = plain.as_of;
    plain.present |= 1U << FILTER_TO;
    return plain;
}

enum status query(struct store *store, enum list list, const struct filter *filter,
                  const struct receiver *receiver)
{
    const struct filter plain = filter_plain(list_row(list), filter);
    struct listing listing = {
        .store = store,
        .list = list_row(list),
        .filter = &plain,
        .receiver = receiver,
    };
    enum status status;

    arena_init(&listing.arena, 0);
    call_begin(store);
    status = listing_run(&listing);
    arena_release(&listing.arena);
    return call_end(store, status);
}

static enum status last_find(struct store *store, const struct filter *filter, int64_t *seq)
{
    struct db_statement *statement;
    enum status status = sql_get(store,
                                 "SELECT coalesce(max(seq), 0) FROM event_row WHERE site = $1"
                                 " AND day <= $2 AND recorded_s < $3",
                                 &statement);
    bool row = false;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, filter->present & AS_OF ? filter->as_of.number : INT32_MAX);
    db_bind_int(statement, 3, filter->present & KNOWN ? filter->known_s : INT64_MAX);
    status = db_step(statement, &row);
    if (!row)
        return status;
    *seq = db_int(statement, 0);
    db_reset(statement);
    return OK;
}

enum status query_last(struct store *store, const struct filter *filter, int64_t *seq)
{
    call_begin(store);
    *seq = 0;
    return call_end(store, last_find(store, filter, seq));
}
