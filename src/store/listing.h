/*
 * listing - one list under way: what was asked for, with names looked up, and who gets the rows.
 */
#ifndef STORE_LISTING_H
#define STORE_LISTING_H

#include "store/book.h"
#include "store/query.h"
#include "store/schema.h"

struct last_count;
struct stage;

struct listing {
    struct store *store;
    const struct list_row *list;
    const struct filter *filter;
    const struct receiver *receiver;
    struct arena arena; /* as long as the list */
    struct plant plant;
    int64_t rows;                  /* given so far */
    struct stored_event happening; /* the last that was read */
    struct last_count **counts;    /* LIST_COUNTS: by item */
    struct stage *stages;          /* LIST_STAGES: by category, place */

    /* Of the filter; 0: any. */
    item_id_t item;
    int category;
    place_id_t place;
    place_id_t line;
    int64_t party;
    int64_t seq; /* of the key */
    int64_t lot;
    int64_t order; /* the first that had the name */
    bool has_role;
    enum role role;
    int reason;    /* of expense; 0: any */
    int64_t known; /* lines with a smaller id are known; the largest number: all */
};

static inline bool listing_has(const struct listing *listing, enum filter_field field)
{
    return (listing->filter->present >> field & 1U) != 0;
}

/* The limit is reached: nothing more is wanted. */
bool listing_is_full(const struct listing *listing);
/* It is none of the days before the first or after the last asked for; no day at all is neither. */
bool day_is_wanted(const struct listing *listing, day_t day);
enum status listing_give(struct listing *listing, const struct cell *cells) MUST_CHECK;

typedef enum status (*row_giver_t)(struct listing *listing, struct db_statement *statement);
/* Has each row of the statement given, up to the limit, and ends the statement. */
enum status listing_rows(struct listing *listing, struct db_statement *statement,
                         row_giver_t give) MUST_CHECK;

struct cell text_cell(struct slice text); /* absent if empty */
struct cell qty_cell(qty_t qty);
struct cell share_cell(qty_t share); /* absent if nil */
struct cell money_cell(money_t money);
struct cell day_cell(day_t day); /* absent if none */
struct cell number_cell(int64_t number);
struct cell absent_cell(void);
struct cell counts_cell(bool counts); /* of a version: `counts`, or nothing */

/*
 * SQL: the event e, with its row h and its item i, is about an item that is asked for, or a line of
 * it is: one of such an item that moved stock at the place asked for or owes there; and it is
 * of the order asked for. Parameters 6 to 11, as wanted_bind() binds them.
 */
/* The event in whose place `h` stands, as text. */
#define EVENT_CORRECTED                                                                            \
    " (SELECT coalesce(c.key, '@' || c.seq) FROM event_row c WHERE c.seq = h.corrects)"

#define EVENT_IS_WANTED                                                                            \
    "((($10 = 0 AND coalesce(h.item, 0) BETWEEN $6 AND $7"                                         \
    " AND coalesce(i.category, 0) BETWEEN $8 AND $9)"                                              \
    " OR EXISTS (SELECT 1 FROM line_row l"                                                         \
    " WHERE l.site = e.site AND l.id >= e.seq << 20 AND l.id < (e.seq + 1) << 20"                  \
    " AND l.item BETWEEN $6 AND $7 AND l.item IN (SELECT c.id FROM item_row c WHERE c.site = $1"   \
    " AND c.category BETWEEN $8 AND $9) AND ($10 = 0 OR (l.place = $10"                            \
    " AND (l.kind IN (0, 1, 3, 4, 10) OR (l.kind = 2 AND l.detail <> 0))))))"                      \
    " AND ($11 = 0 OR h.order_id IN (SELECT o.id FROM order_row o"                                 \
    " WHERE o.site = $1 AND o.named = $11)))"

/*
 * Parameters 2 to 11 of a list of events: the first and last number, from `from` on, the days, and
 * what they are about.
 */
void wanted_bind(const struct listing *listing, struct db_statement *statement, int64_t from);
/* Binds the ends of a range of ids: one, or all. */
void range_bind(struct db_statement *statement, int n, int64_t id);
/* A lot with that last day is not taken any more, as of the day asked for or today. */
bool listing_expired(const struct listing *listing, day_t expiry);
/* The row's state, as the list says it, is asked for. */
bool state_is_wanted(const struct listing *listing, const char *state);
/* Binds the first and last day of the filter, or all days. */
void days_bind(const struct listing *listing, struct db_statement *statement, int n);
/* Binds how many rows from the newest on. */
void limit_bind(const struct listing *listing, struct db_statement *statement, int n);

struct slice place_said(const struct listing *listing, int64_t place);
struct slice word_said(enum word_space space, int64_t number);
/* `expense:REASON` or the role's word; text NULL if there is no memory. */
struct slice role_said(struct listing *listing, const struct entry *entry);
/* Its code, or else what its role is called. */
struct slice account_said(struct listing *listing, const struct entry *entry);
bool account_is_wanted(struct listing *listing, const struct entry *entry);

/* An item as lists name it; texts hold until the next. */
struct listed_item {
    item_id_t id;
    struct slice name;
    struct slice unit;
    int category; /* 0: none */
    bool has_pool;
    struct pool pool;
};

/*
 * Each item that the filter lets through, by name; with a pool, if it has ever moved. What `visit`
 * answers other than OK ends it.
 */
enum status items_each(struct listing *listing,
                       enum status (*visit)(void *context, const struct listed_item *item),
                       void *context) MUST_CHECK;

/* An item's name, in the list's arena; empty for none. */
enum status item_said(struct listing *listing, int64_t id, struct slice *name) MUST_CHECK;
/* Verb, key and days of the event, without its body; the key lies in the list's arena. */
enum status happening_read(struct listing *listing, int64_t number,
                           struct stored_event *event) MUST_CHECK;

enum status list_stock(struct listing *listing) MUST_CHECK;
enum status list_layers(struct listing *listing) MUST_CHECK;
enum status list_owed(struct listing *listing) MUST_CHECK;
enum status list_due(struct listing *listing) MUST_CHECK;
enum status list_usage(struct listing *listing) MUST_CHECK;
enum status list_varied(struct listing *listing) MUST_CHECK;
enum status list_issues(struct listing *listing) MUST_CHECK;
enum status list_actuals(struct listing *listing) MUST_CHECK;
enum status list_sold(struct listing *listing) MUST_CHECK;
enum status list_elements(struct listing *listing) MUST_CHECK;
enum status list_scrap(struct listing *listing) MUST_CHECK;
enum status list_items(struct listing *listing) MUST_CHECK;
enum status list_history(struct listing *listing) MUST_CHECK;
enum status list_journal(struct listing *listing) MUST_CHECK;
enum status list_balance(struct listing *listing) MUST_CHECK;
enum status list_events(struct listing *listing) MUST_CHECK;
enum status list_lines(struct listing *listing) MUST_CHECK;
enum status list_where_used(struct listing *listing) MUST_CHECK;
enum status list_parties(struct listing *listing) MUST_CHECK;
enum status list_orders(struct listing *listing) MUST_CHECK;
enum status list_schedule(struct listing *listing) MUST_CHECK;
enum status list_lots(struct listing *listing) MUST_CHECK;
enum status list_trace(struct listing *listing) MUST_CHECK;
enum status list_recall(struct listing *listing) MUST_CHECK;
enum status list_routings(struct listing *listing) MUST_CHECK;
enum status list_operations(struct listing *listing) MUST_CHECK;
enum status list_bills(struct listing *listing) MUST_CHECK;
enum status list_flow(struct listing *listing) MUST_CHECK;
enum status list_ends(struct listing *listing) MUST_CHECK;
enum status list_worth(struct listing *listing) MUST_CHECK;
enum status list_proof(struct listing *listing) MUST_CHECK;
enum status list_late(struct listing *listing) MUST_CHECK;
enum status list_counts(struct listing *listing) MUST_CHECK;
enum status list_stages(struct listing *listing) MUST_CHECK;

#endif
