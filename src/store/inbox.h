/*
 * inbox - the rows out of which the inbox is found.
 *
 * Each list is read from what stands now, through rows that are few: places where something is
 * owed, orders, counts, and events that noted something (two partial indexes). Lists and texts live
 * in `arena`. Call between store_look() or store_begin() and its end, with all state written.
 *
 * Source  docs/accounting.md section 12
 */
#ifndef STORE_INBOX_H
#define STORE_INBOX_H

#include "core/inbox.h"
#include "store/store.h"

/* What all lists say of the item. */
struct inbox_item {
    item_id_t id;
    struct slice name;
    struct slice unit;
};

/* Of what is due somewhere. */
struct inbox_issue {
    int64_t owner;
    qty_t qty;
    int64_t consumer; /* the completed item */
    enum issue_method method;
    day_t day;
    value_t value;
    bool is_left; /* for a report of an order that is finished or cancelled */
};

/* A place where something of the item is owed, or (the members down to `since`) due. */
struct inbox_place {
    struct inbox_item item;
    place_id_t place;
    bool waits; /* settling goes on there with the next event */
    qty_t owed;
    value_t value;              /* provisional */
    day_t since;                /* day of the oldest event that owes there */
    enum issue_method method;   /* that all of what is due has; ISSUE_DEFAULT: several */
    struct inbox_issue *issues; /* due ones */
    size_t issue_count;
    size_t issue_capacity;
    qty_t unpriced; /* of `owed`: without any price; and the oldest event that owes that */
    day_t unpriced_since;
};

struct inbox_order {
    struct inbox_item item;
    struct slice name;
    struct order order;
    qty_t tolerance; /* the item's share */
};

struct inbox_event {
    struct inbox_item item;
    struct slice key; /* `@N` where it has none */
    struct happened event;
};

/* Goods that lie somewhere and should not, as they do. */
struct inbox_goods {
    struct inbox_item item;
    place_id_t place;
    qty_t qty;
    int64_t came;  /* without a lot: event by which they began to lie there */
    int64_t order; /* in process: the closed order that left them */
};

struct inbox_goods_list {
    struct inbox_goods *items; /* by item, place */
    size_t count;
};

/* A target that counts, where too little may be available. */
struct inbox_target {
    struct inbox_item item;
    struct target target;
    int64_t below; /* newest event that brought less there than was asked; 0: none */
};

struct inbox_targets {
    struct inbox_target *items; /* by item, place */
    size_t count;
};

struct inbox_prices {
    struct inbox_item *items; /* that somebody said a price of; by number */
    size_t count;
};

struct inbox_places {
    struct inbox_place *items; /* by item, place */
    size_t count;
};

struct inbox_orders {
    struct inbox_order *items; /* that stand; by number */
    size_t count;
};

struct inbox_events {
    struct inbox_event *items; /* by number */
    size_t count;
};

enum status store_inbox_places(struct store *store, struct arena *arena,
                               struct inbox_places *places) MUST_CHECK;
/* Where something is due since a day before this one: so much of it. */
enum status store_inbox_dues(struct store *store, struct arena *arena, day_t before,
                             struct inbox_places *dues) MUST_CHECK;
/* Which targets: those that must be looked at, since stock may be too little; or all that count. */
enum inbox_targets_of { TARGETS_LACKING, TARGETS_ALL };
enum status store_inbox_targets(struct store *store, struct arena *arena, enum inbox_targets_of of,
                                struct inbox_targets *targets) MUST_CHECK;
/* Which goods: of tracked items without a lot; in process, of orders that are finished or
 * cancelled.
 */
enum inbox_goods_of { GOODS_UNKNOWN, GOODS_IN_PROCESS };
enum status store_inbox_goods(struct store *store, struct arena *arena, enum inbox_goods_of of,
                              struct inbox_goods_list *goods) MUST_CHECK;
enum status store_inbox_prices(struct store *store, struct arena *arena,
                               struct inbox_prices *prices) MUST_CHECK;
enum status store_inbox_orders(struct store *store, struct arena *arena,
                               struct inbox_orders *orders) MUST_CHECK;

/* Which events: */
enum inbox_events_of {
    EVENTS_COUNTED,  /* the newest count of each item at each place, if it differed and stands */
    EVENTS_UNPRICED, /* counts whose gain stands at nothing because no price was known */
    EVENTS_RETURNED, /* that noted this cause, or whose undo's undo did */
    EVENTS_OVER,
    EVENTS_CLOSED,
    EVENTS_LOT_HELD,
    EVENTS_LOT_CLAIMED,
    EVENTS_LOT_EXPIRED,
    EVENTS_SERIAL_AGAIN,
    EVENTS_USAGE,
    EVENTS_VARIANCE, /* reports of standard products that have a band */
    EVENTS_INCOME    /* reports, or what they are within, whose by-products were worth more */
};
enum status store_inbox_events(struct store *store, struct arena *arena, enum inbox_events_of of,
                               struct inbox_events *events) MUST_CHECK;

/* What is accepted and stands: of each cause and subject the newest. */
struct inbox_accepted {
    struct accepted *items; /* by cause, subject */
    size_t count;
};
enum status store_inbox_accepted(struct store *store, struct arena *arena,
                                 struct inbox_accepted *accepted) MUST_CHECK;

/* The day of an event. DAY_NONE: no such event. */
enum status store_day(struct store *store, int64_t seq, day_t *day) MUST_CHECK;
/* The newest sale of an item of which at least `qty` is live; 0: none. */
enum status store_sale_of(struct store *store, item_id_t item, qty_t qty, int64_t *seq) MUST_CHECK;

#endif
