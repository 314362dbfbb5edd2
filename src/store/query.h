/*
 * query - lists for people: each is typed columns and a stream of rows.
 *
 * An edge prints a table, JSON or CSV from the same thing. Amounts stay exact; the receiver prints
 * them. Rows come in a fixed order, named at each list. Call between store_look() and
 * store_rollback(), or inside a transaction.
 *
 * Refuses  ITEM_UNKNOWN CATEGORY_UNKNOWN PLACE_UNKNOWN PARTY_UNKNOWN KEY_UNKNOWN ROLE_UNKNOWN
 *          ORDER_UNKNOWN LOT_UNKNOWN LOT_UNTRACKED VALUE_UNKNOWN
 */
#ifndef STORE_QUERY_H
#define STORE_QUERY_H

#include "store/store.h"

enum list {
    LIST_STOCK,      /* item, place: what lies there and who waits; by item name, place */
    LIST_LAYERS,     /* open layers in cost order; by item name */
    LIST_OWED,       /* open owed issues, oldest first; by item name, place */
    LIST_HISTORY,    /* FILTER_ITEM must be given: its moves, with quantity and, where it can be
                        said, value after each; newest last */
    LIST_JOURNAL,    /* entries in order of recording */
    LIST_BALANCE,    /* opening, debit, credit, closing; by role, account */
    LIST_EVENTS,     /* in order of recording */
    LIST_LINES,      /* FILTER_KEY must be given: the lines of that event */
    LIST_WHERE_USED, /* FILTER_ITEM must be given: bills with it, by item name */
    LIST_ITEMS,      /* by name */
    LIST_PARTIES,    /* by name */
    LIST_ORDERS,     /* production orders; by due day, name */
    LIST_SCHEDULE,   /* what they plan and have made; by line, item, due day */
    LIST_ROUTINGS,   /* operations of the routings that stand; by item name, version, number */
    LIST_LOTS,       /* stock by lot and what it is kept for; by item name, place */
    LIST_TRACE,  /* FILTER_ITEM and FILTER_LOT must be given: whence it came, then where it went */
    LIST_RECALL, /* likewise: each customer and place that it, or what was made of it, reached */
    LIST_BILLS,  /* versions that stand; by item name, number */
    LIST_DUE,    /* open due issues, oldest first; by item name, place */
    LIST_USAGE,  /* actual use of reports that stand, beside what their bills say; by event */
    LIST_OPERATIONS, /* of orders: what passed each; by due day, order, number */
    LIST_SCRAP,      /* what was scrapped, summed; by item, reason, order, operation */
    LIST_ISSUES,   /* by hand, for an order or a product, by event; what of them is what, LIST_USAGE
                    */
    LIST_ELEMENTS, /* what is on hand is worth, by cost element; by item name */
    LIST_WORTH,    /* what the scheme puts where of stock, owed and due; by category, role */
    LIST_PROOF,    /* stock against the accounts; by role */
    LIST_LATE,     /* FILTER_AS_OF must be given: entries of stock whose day of the plant and of the
                      books that day divides; in order of recording */
    LIST_COUNTS,   /* stock, and when it was last counted; by item name, place */
    LIST_FLOW,     /* entries summed; by role, kind of event */
    LIST_ENDS,     /* where value ended that is neither stock nor sold; by role, item */
    LIST_STAGES,   /* what stock is worth, by cost element; by category, place */
    LIST_ACTUALS,  /* what completions and receipts cost; by item name */
    LIST_SOLD,     /* what was sold, less what came back of it, and its cost; by item name, day */
    LIST_VARIANCES, /* actual less standard, cause by cause; by event */
    LIST_VARIED,    /* events that may have some, in order of recording; of what is what,
                       LIST_VARIANCES */
    LIST_COUNT
};

enum filter_field {
    FILTER_ITEM,
    FILTER_CATEGORY,
    FILTER_PLACE,
    FILTER_FROM,
    FILTER_TO,
    FILTER_ACCOUNT, /* an account code, or the word of a role */
    FILTER_PARTY,
    FILTER_KEY,
    FILTER_LIMIT,
    FILTER_AS_OF,
    FILTER_KNOWN,
    FILTER_LINE, /* a production line */
    FILTER_LOT,  /* of the item */
    FILTER_ORDER,
    FILTER_STATE, /* the word in the list's column `state` or `status`; `open` orders */
    FILTER_COUNT
};

/* A layer as it was; the store has it only as it is. */
struct past_layer {
    struct layer layer; /* what had come in and was left of it */
    value_t left;       /* what that was worth */
};

struct past_layers {
    const struct past_layer *items; /* by item, in order of cost */
    size_t count;
};

/* An order as it was. */
struct past_order {
    struct order order;
    struct slice passed; /* how many each pay point, as the list says it */
};

struct past_orders {
    const struct past_order *items; /* by id */
    size_t count;
};

struct filter {
    unsigned present; /* bit per enum filter_field */
    struct slice item;
    struct slice category;
    struct slice place;
    day_t from; /* plant days of events, books days of entries; both inclusive */
    day_t to;
    struct slice account;
    struct slice party;
    struct slice key;
    struct slice line;
    day_t today; /* list_is_dated(): what is late, or counts, on that day; 1970-01-01: now's */
    struct slice lot;
    struct slice order;
    struct slice state;
    int64_t limit;   /* rows at most; where rows are in order of recording: the last ones */
    day_t as_of;     /* at the end of that plant day, as known now */
    int64_t known_s; /* as known at that moment, UTC seconds: only events recorded before it */
    const struct past_layers *layers; /* LIST_LAYERS as of then; else not looked at */
    const struct past_orders *orders; /* LIST_ORDERS likewise */
};

enum column_type {
    COLUMN_TEXT,
    COLUMN_QTY,
    COLUMN_MONEY,
    COLUMN_PRICE,
    COLUMN_DAY,
    COLUMN_MOMENT, /* UTC seconds */
    COLUMN_RATIO,
    COLUMN_INT,
    COLUMN_SHARE /* qty: of a whole */
};

struct column {
    const char *name;
    enum column_type type;
};

/* The member that the column's type names; `absent`: print nothing. */
struct cell {
    bool absent;
    struct slice text;
    qty_t qty;
    money_t money;
    price_t price;
    day_t day;
    ratio_t ratio;
    int64_t number; /* COLUMN_INT, COLUMN_MOMENT */
};

struct list_row {
    enum list list;
    const char *name; /* "where-used" */
    unsigned filters; /* bits that it takes */
    unsigned must;    /* bits that it needs */
    const struct column *columns;
    int column_count;
};

/* Gets the rows. What a call answers other than OK ends the list and is the answer. */
struct receiver {
    /* Once, before the first row. */
    enum status (*begin)(void *context, const struct list_row *list, int currency_decimals);
    /* `cells` are list->column_count; their texts hold until it returns. */
    enum status (*row)(void *context, const struct cell *cells);
    void *context;
};

const struct list_row *list_row(enum list list);
/* It looks at the filter's `today`. */
bool list_is_dated(enum list list);

/* The number of the last event that counts as of then; 0: none does. */
enum status query_last(struct store *store, const struct filter *filter, int64_t *seq) MUST_CHECK;

/* store_problem() says why not. */
enum status query(struct store *store, enum list list, const struct filter *filter,
                  const struct receiver *receiver) MUST_CHECK;

#endif
