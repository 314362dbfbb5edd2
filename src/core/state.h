/*
 * state - the rows of current state, as the book holds them between events.
 *
 * A row begins with its key. Rows are small, fixed in size and linked by ids, never by pointers:
 * the store keeps one table for each kind, and facts one hash table for all.
 *
 * An event's number is `seq`; a line of a posting has the id seq << 20 | n. A layer has the id of
 * the line that formed it, an owed issue that of its owe line.
 */
#ifndef CORE_STATE_H
#define CORE_STATE_H

#include "core/model.h"

typedef struct {
    int64_t raw;
} line_id_t; /* 0: none */

enum { LINE_BITS = 20 };

static inline line_id_t line_id(int64_t seq, int64_t n)
{
    return (line_id_t){ seq << LINE_BITS | n };
}

static inline int64_t line_seq(line_id_t id)
{
    return id.raw >> LINE_BITS;
}

/*
 * The completion within a delivery has a row of its own, like an event, under the delivery's number
 * below zero: its lines stand in the delivery's posting.
 */
static inline int64_t within(int64_t seq)
{
    return -seq;
}

static inline int64_t seq_of_row(int64_t number)
{
    return number < 0 ? -number : number;
}

enum row_kind {
    ROW_STOCK,    /* item, place, lot, kept: see stock */
    ROW_POOL,     /* item */
    ROW_LAYER,    /* id */
    ROW_OWED,     /* id */
    ROW_LINE,     /* id */
    ROW_HAPPENED, /* seq; below zero: within(seq) */
    ROW_SEGMENT, /* item, what counts of its bill, pay point or minus the subcontractor, run (0: the
                    output per unit) */
    ROW_CARRY,   /* segment id, component, place, operation << 1 | fixed */
    ROW_BALANCE, /* role, account (hash-free index), day: see balance */
    ROW_SALE,    /* item, party */
    ROW_WAITING, /* 1 */
    ROW_ORDER,   /* number of the event that planned it */
    ROW_ORDER_SAID, /* number of the event that says it */
    ROW_ITEM,       /* id: holds a struct item */
    ROW_RECIPE,     /* item, day: a bill exploded; never stored */
    ROW_COMPONENT,  /* component, product; product 0: the first of its products */
    ROW_ACCEPTED,   /* number of the event that says it */
    ROW_DUE_LIST,   /* method and what triggers it: due.h */
    ROW_LOT,        /* id */
    ROW_JOINT,      /* id of a running output, number of one of its events (0: of them all) */
    ROW_OUTPUT,     /* event, number from 1 on */
    ROW_POOL_DAY,   /* item, books day: see pool_day */
    ROW_KIND_COUNT
};

struct row_key {
    int64_t part[4];
    enum row_kind kind;
    bool is_due; /* of a row in the facts: it is in their list of what is to be written */
};

enum stock_status { STOCK_FREE, STOCK_HELD, STOCK_INSPECT };

/*
 * What tells stock of an item at a place apart. `kept` is 0 for free stock, else a status, or the
 * order that claims it << KEPT_BITS.
 */
struct tag {
    int64_t lot; /* 0: none, or unknown */
    int64_t kept;
};

enum { KEPT_BITS = 2 };

static inline int64_t kept_for(int64_t order)
{
    return order << KEPT_BITS;
}

static inline bool kept_is_claim(int64_t kept)
{
    return kept >> KEPT_BITS != 0;
}

/*
 * What lies at a place, by lot and by what it is kept for. The row without a lot heads those of its
 * lots that hold something, in the order of taking; the free one heads the kept ones, too, and who
 * waits there.
 */
struct stock {
    struct row_key key;
    qty_t qty;
    qty_t owed;           /* open quantity of the issues below */
    qty_t due;            /* … and of those that wait for a trigger */
    line_id_t owed_first; /* oldest */
    line_id_t owed_last;
    qty_t owed_end;      /* where the newest of their runs ends; 0: to be looked up along it */
    bool waits;          /* in the queue of places where settling goes on */
    item_id_t next_item; /* behind it in the queue */
    place_id_t next_place;
    qty_t lots; /* of a head: sum of its lots */
    int64_t lot_first;
    int64_t lot_last;
    int64_t lot_next; /* of a lot that holds something */
    int64_t lot_prev;
    int64_t kept_first; /* of the free head: claimed ones by order, then inspect, then held */
    int64_t kept_next;
    qty_t due_own; /* of a claim's head: what is due there for reports of its order */
    int64_t came;  /* without a lot: event by which some began to lie here */
    int64_t below; /* of the free head: newest event that brought less there than its target asks */
};

/* A lot of an item, or one piece with a serial number. */
struct lot {
    struct row_key key;
    item_id_t item;
    day_t day;       /* of the inflow that began it, be it anew */
    day_t expiry;    /* the last day on which it is taken; DAY_NONE: none */
    qty_t qty;       /* in the site */
    int64_t left_by; /* the event with which the last of it went; 0: some is here, or none came */
    day_t first_expiry; /* as it first came in */
    line_id_t said;     /* newest line that says another, or that it began anew; 0: none */
};

struct lot_dates {
    day_t day;
    day_t expiry;
};

/* The first of the places where settling goes on with the next event: there was too much for one.
 */
struct waiting {
    struct row_key key;
    item_id_t item; /* raw 0: none */
    place_id_t place;
};

/* All layers of an item in the site. */
struct pool {
    struct row_key key;
    qty_t qty;          /* = sum of stock */
    qty_t staged;       /* … of that, claimed by orders */
    value_t value;      /* booked = sum of the layers' value left */
    value_t owed_value; /* booked = sum of the open owed intervals' value */
    value_t due_value;  /* … and of the due ones */
    qty_t due;          /* their open quantity, at all places */
    line_id_t
        first; /* open layers in cost order; average and standard: the one layer, open or not */
    line_id_t last;
    cost_t last_price;    /* of the newest inflow from outside */
    cost_t standard;      /* in force for the pool; per 0: none */
    int64_t standard_seq; /* number of the event that set it */
    day_t standard_from;
    int64_t touched;        /* newest event that touched it; 0: none yet */
    day_t last_day;         /* newest day recorded */
    day_t order_day;        /* of the newest layer not from an opening; average: of its moves */
    day_t firm_day;         /* average: what late comes before it changes nothing that followed */
    line_id_t layer_newest; /* for the #n of a day's layers */
    int64_t first_lot;      /* the first that ever came in; 0: none */
    int64_t parted; /* event that left a part of a piece lying, owed or due; 0: none yet has */
};

struct layer {
    struct row_key key;
    item_id_t item;
    day_t day;      /* printed */
    int32_t day_no; /* 1, 2 … of that day */
    day_t order_day;
    line_id_t order; /* place among layers of one order day: own id, or the parent's */
    qty_t in;
    qty_t left;
    fine_t value_in[ELEMENT_COUNT];
    line_id_t parent; /* slices and returns: the layer that they came from */
    line_id_t next;   /* in cost order, while left > 0 */
    line_id_t prev;
    line_id_t last_draw;  /* newest draw still out */
    line_id_t last_child; /* newest slice or return formed from it; average: newest inflow line */
    line_id_t prev_child;
    line_id_t formed; /* average: line of the inflow that formed it last */
    int64_t owner;    /* event whose product it is, 0: not of a completion */
};

/* An owed issue, or a due one: open is the interval [settled, to) of its run. */
struct owed {
    struct row_key key;
    item_id_t item;
    place_id_t place;
    int64_t owner;    /* event that owes */
    int32_t need;     /* of that event */
    int64_t consumer; /* completed item, or minus the verb */
    line_id_t run;    /* first issue of the run: its place in the order */
    cost_t price;
    enum price_source {
        SOURCE_STANDARD,
        SOURCE_LAST,
        SOURCE_ROLL_UP,
        SOURCE_NONE,
        SOURCE_BOOKED
    } source;
    qty_t settled;
    qty_t to;
    line_id_t next; /* at the place, or in the due list; while open */
    line_id_t prev;
    enum issue_method method; /* due: what triggers it; else ISSUE_DEFAULT */
    day_t day;                /* due: of the event that it is for */
    int64_t local_min;        /* … and by the site's clock */
};

/* A due list, by its key. */
struct due_list_id {
    int64_t part[3]; /* method; item, or product; place, order or completion: all 0: none */
};

/* Due issues with one trigger. Lists that are not empty hang on one another: those of one
 * product's completions on that product's, the others on the first, whose id is nil. */
struct due_list {
    struct row_key key;
    line_id_t first; /* open issues, oldest run first */
    line_id_t last;
    qty_t open;
    qty_t delivered;     /* of a completion: how much of its good quantity was delivered so */
    int64_t last_report; /* manual: the newest that had such a need */
    bool is_linked;
    struct due_list_id next;
    struct due_list_id prev;
    struct due_list_id first_list; /* that hang on this one */
    struct due_list_id last_list;
};

enum line_kind {
    LINE_PICK, /* stock out */
    LINE_PUT,  /* stock in, and a layer if it has a value */
    LINE_TAKE, /* a layer gave; with a pick rule in `detail` it is the pick too */
    LINE_OWE,
    LINE_MAKE, /* stock and layer of a product */
    LINE_SCRAPPED,
    LINE_LOST,
    LINE_SETTLE,
    LINE_UNTAKE,
    LINE_SLICE,
    LINE_RETURN,
    LINE_UNOWE,
    LINE_LOWER,
    LINE_TRUE_UP,       /* of a layer */
    LINE_TRUE_UP_EVENT, /* of what an event booked */
    LINE_REVALUE,
    LINE_CARRY,
    LINE_INBOX,
    LINE_LATE,
    LINE_BLOWN,    /* a component's own bill, or an alternate, stood in for it: detail which rule,
                      target_seq the running output or the alternate; without a quantity it takes
                      one back and is not printed */
    LINE_CLOSED,   /* what a close took from an account; not printed */
    LINE_ACTUAL,   /* use as stated, `position` what the bill asked for; not printed */
    LINE_UNSETTLE, /* what was written off is an expense no more; no stock, no layer */
    LINE_VERSION,  /* of a product's bill, which replaces another: detail and day_no their numbers,
                      day its first */
    LINE_DUE,      /* a need that waits for its trigger */
    LINE_UNDUE,    /* a due quantity taken back */
    LINE_COVER,    /* a due quantity triggered */
    LINE_DELIVER,  /* of a completion's good quantity: delivered; not printed */
    LINE_LOT,      /* of the inflow above it: what of its stock is of this lot */
    LINE_PASS,     /* stock that was passed over; why */
    LINE_GIVEN,    /* what the report `target_seq` gave back at its order's finish, `position` its
                      output then; not printed */
    LINE_CATCH_UP, /* of `qty` pieces that passed a pay point unreported (negative: it is undone);
                      detail its number, target_seq its running output */
    LINE_APART,    /* pieces that were taken apart; target_seq the completion that they are of, 0:
                      none,    prev_draw the line before of the same one; negative: undone */
    LINE_CORRECTS, /* target_seq: the undone event in whose place this one stands */
    LINE_STAYS,    /* target_seq: the event that stays undone, with the one that corrected it */
    LINE_EXPIRY,   /* of a lot: `day` its last one, DAY_NONE: none; detail whether it began anew;
                      prev_draw the line before of the same lot */
    LINE_TAKE_UP,  /* pieces that a late report found caught up (negative: undone); detail the pay
                      point */
    LINE_RESOURCE, /* used of what is no stock (negative: undone) */
    LINE_BEYOND,   /* what was found empty beyond all that was due there */
    LINE_LANDED,   /* what of a cost that came later joined the receipt `target_seq`, of which `qty`
                      was live; prev_draw the line before of the same receipt */
    LINE_REPRICED, /* what the receipt `target_seq` cost is another: `position` the money that its
                      `qty` pieces cost, while `out`; prev_draw as above */
    LINE_DEFERRED, /* what a close, or a change of scheme, booked of what had been deferred; not
                      printed */
    LINE_APPROVED, /* of an item whose drafted standard came into force; `day` its first */
    LINE_AVERAGE,  /* a close gave all that was drawn of a pool one price: `qty` pieces for `value`,
                      of which `position` were on hand then; day the last one closed before,
                      prev_draw the oldest draw that waited; out_value as of an event that its pool
                      did not bear */
    LINE_AVERAGED, /* … `value` of it fell on the draw `target`; not printed */
    LINE_SHARED,   /* what a close gave the report `target_seq`, of which `qty` pieces were live, of
                      what was incurred beyond what was applied */
    LINE_RECOST,   /* what followed a late event costs anew: of how many moves, detail of how many
                      items, from `day` on through `day_no` days; value by recost_end, not element */
    LINE_KIND_COUNT
};

enum pick_rule {
    RULE_NONE,
    RULE_NAMED, /* the place was named */
    RULE_FIRST_IN,
    RULE_SETTLE,
    RULE_COUNT,
    RULE_UNDO,
    RULE_DUE,
    RULE_LOT, /* the lot was: it is scanned, all others are assumed */
    RULE_FIRST_EXPIRED,
    RULE_STAGED,
    RULE_SHELF,
    RULE_ALTERNATE,    /* of what is taken in another way: this alternate stood in for it */
    RULE_BLOW_THROUGH, /* … its own bill did */
    RULE_LINE,         /* the place of the line on which the order is made */
    RULE_IDENTIFIED,   /* the lot was named, and began with it: it lay there unknown */
    RULE_UNDO_SCANNED  /* done again: the lot that was named then */
};
enum pass_cause {
    PASS_HELD,
    PASS_INSPECT,
    PASS_CLAIMED,
    PASS_EXPIRED,
    PASS_GONE, /* a lot that was named, and is not there */
    PASS_CAUSE_COUNT
};
enum inbox_cause {
    CAUSE_NONE,
    CAUSE_SHORT,
    CAUSE_COST_MISSING,
    CAUSE_RETURN_UNKNOWN,
    CAUSE_OVER_COMPLETION,
    CAUSE_ORDER_CLOSED,
    CAUSE_UNDER_COMPLETION,
    CAUSE_BILL_CHANGED, /* from here on no posting says so: it is found when the inbox is asked */
    CAUSE_ORDER_LATE,
    CAUSE_COUNT_DIFFERENCE,
    CAUSE_WAITING,
    CAUSE_DUE_OPEN,    /* a posting does say so */
    CAUSE_LOT_UNKNOWN, /* these are in postings again */
    CAUSE_LOT_HELD,
    CAUSE_LOT_CLAIMED,
    CAUSE_LOT_EXPIRED,
    CAUSE_IN_PROCESS,
    CAUSE_BY_PRODUCT_INCOME,
    CAUSE_STARTED_OLD, /* in no posting */
    CAUSE_DUE_OLD,     /* no posting says so */
    CAUSE_BELOW_MIN,   /* a posting does */
    CAUSE_SERIAL_AGAIN,
    CAUSE_USAGE_BAND,
    CAUSE_PRICE_DUE,     /* in no posting */
    CAUSE_VARIANCE_BAND, /* nor this */
    CAUSE_COUNT
};

/* A line of a posting. What it posted never changes; `out` is what is still so today. */
struct line {
    struct row_key key;
    enum line_kind kind;
    int32_t need;  /* of the owner; -1: none */
    int64_t owner; /* event whose use or product this is: not always the one that posted it */
    item_id_t item;
    place_id_t place; /* takes: where the need would owe; it was picked there if it is the pick */
    qty_t qty;
    value_t value;
    cost_t price;   /* owe; other lines: what its pool did not book of it */
    int32_t detail; /* of a finished order's carry the last part of its key; pick_rule, price_source
                       or inbox_cause; of what is written off the reason, of what an unsettling gave
                       back BACK_UNSETTLED */
    day_t day;      /* of the layer, for print */
    int32_t day_no;
    line_id_t layer;        /* drawn from, or formed */
    line_id_t target;       /* the line that this one takes back, or the owe line that it settles */
    int64_t target_seq;     /* carries: the running output; true-ups and settlings: the event; of a
                               standard item: the event that     set the standard; owed by an undone
                               return:     OWE_RESOLD */
    qty_t position;         /* on its run: where an owed interval, or what settled it, begins; of a
                               receipt's inflow: what of it is out at its own cost; of a finished
                               order's carry: what is forgotten; of what is blown through: the
                               number of the first need of its bill */
    line_id_t prev_draw;    /* the draw before on the same layer; owe: the due issue it was; inflow
                               of an average pool: the one before */
    line_id_t prev_adopted; /* the line before that another event made for the same owner */
    qty_t pool_qty;         /* of the item, after this line */
    value_t pool_value;
    qty_t out; /* takes, puts, makes: quantity still so */
    value_t out_value;
    value_t out_pool; /* what of out_value its pool booked; as posted: out_value - price */
    qty_t picked;     /* picks: what of it has not come back to the place */
    qty_t returned;   /* picks: what of it is out no more because a customer brought it back */
    struct tag tag;   /* of the stock that moved */
};

/* Most needs are picked at one place out of one layer: then one line says both. */
/* A person named the lot that was picked. */
static inline bool rule_scans(int64_t rule)
{
    return rule == RULE_LOT || rule == RULE_IDENTIFIED || rule == RULE_UNDO_SCANNED;
}

static inline bool line_picks(const struct line *line)
{
    return line->kind == LINE_PICK || (line->kind == LINE_TAKE && line->detail != RULE_NONE);
}

/* An event as it stands today: what of it is live. */
struct happened {
    struct row_key key;
    enum verb verb;
    bool late;
    bool gave_again; /* undo: it made the event happen again */
    day_t day;
    day_t books;
    item_id_t item;
    place_id_t place; /* of its inflow */
    int32_t version; /* completion: number of the product's bill; scrap: the operation of its order;
                        0: none */
    int64_t party;   /* number of the event that set it up; 0: none */
    int reason;      /* 1-based, or 0 */
    qty_t qty;       /* good, or the event's one quantity, live */
    qty_t scrapped;
    qty_t lost;
    qty_t qty_posted;
    qty_t taken_up; /* … of an operation, apart from these: good pieces that had been caught up */
    value_t cost;   /* of all that it consumed, conversion included, live */
    value_t conversion; /* that joined it: material is a subcontractor's fee */
    value_t scrap_value;
    value_t loss_value;
    value_t good_value; /* what the product's layer or pool was given */
    value_t unborne;    /* of its true-ups, what its average pool could not bear: below zero */
    value_t looped;     /* of its true-ups, what came back through its own product: no cost of it */
    line_id_t inflow;   /* the put or make line */
    value_t inflow_cost; /* receipt: what was paid, live; rework: what its goods brought into it */
    money_t amount;      /* expense, landed */
    int64_t order;       /* of a report, or that the event speaks of; 0: none */
    struct as_of bill;   /* report: as whose event found it */
    int64_t segment;     /* id of its running output; 0: none */
    int64_t fixed_segment;
    int64_t run;
    int32_t need_count;
    int32_t output_count; /* what it makes besides its product: rows of ROW_OUTPUT */
    int32_t line_count;
    line_id_t last_adopted;
    int64_t opened_after; /* reopening: the day after which days were opened */
    int64_t undoes; /* event that this one takes back, or makes happen again; of a set-up event that
                       is undone: the undo */
    int64_t of; /* event that this one names: a supplier return its receipt, a settle; of an undone
                   party: the one that took its name; of a completion: the newest line by which
                   some of it was taken apart */
    item_id_t with;        /* settle: the alternate; operation: what its goods become */
    int64_t previous;      /* the sale before of the same item to the same party; the report before
                              of the same order; of a close or a giving again: the one before; of a
                              reopening: the newest close undone */
    int64_t again_last;    /* newest undo of an undo that made it happen again */
    int64_t corrects;      /* undone event in whose place it stands */
    int64_t corrected_by;  /* of the first of such a chain: the last that came to stand for it */
    line_id_t landed;      /* receipt: the newest line of what landed on it */
    int64_t report_before; /* of the same day of the books, that applied conversion too; 0: none */
    int64_t expense_account; /* expense, landed: account credited, 1-based; 0: payables */
    /* of a delivery, and of its undo, in both rows: which lines are those of the completion */
    int32_t within_first; /* 0: there is none */
    int32_t within_count;
    uint64_t body_hash; /* of the event as submitted: the same key twice must say the same */
};

/* The products on whose bills a component stands, or once stood, each once: a chain. */
struct component {
    struct row_key key;
    bool noted;
    item_id_t next; /* raw 0: none */
};

struct segment {
    struct row_key key;
    int64_t id; /* event that began it << LINE_BITS | section (of what is blown through: its
                   number, behind all sections) << 1 | 1 for fixed quantities */
    qty_t output;
    qty_t caught; /* of an order's pay point, in a row of its own: unreported, less what late
                     reports took up */
    bool carries; /* it has, or had, a carry: most never do */
};

struct carry {
    struct row_key key;
    qty_t qty;  /* positive: the order holds more than its bill says */
    qty_t more; /* of a resource: what live reports state of it beyond what counts by the bill */
};

/*
 * Joint cost: what is left of the cost of completions that make more than their product once what
 * stands at a price has been taken off. A running output has its sum, live; one event what it had
 * before.
 */
struct joint {
    struct row_key key;
    value_t cost;
    money_t beyond; /* prices that no cost could bear: by-product income, of the running output */
    value_t income; /* … of the event, live */
};

/* What a completion makes besides its product. */
struct output {
    struct row_key key;
    item_id_t item;
    place_id_t place;
    qty_t qty; /* live */
    enum output_basis basis;
    int64_t share; /* of the joint cost: share / whole */
    int64_t whole;
    price_t price;    /* per 0: none */
    qty_t before;     /* of a price: quantity, by the bill, made before on the running output */
    value_t value;    /* live: what its layer or pool was given */
    value_t unborne;  /* as of an event */
    line_id_t inflow; /* 0: nothing was made */
};

/* A production order, as it stands today. */
struct order {
    struct row_key key;
    item_id_t item;
    qty_t qty;
    day_t due;        /* DAY_NONE: none */
    place_id_t place; /* of its output; raw 0: the item's home */
    enum order_state { ORDER_PLANNED, ORDER_RELEASED, ORDER_FINISHED, ORDER_CANCELLED } said;
    int64_t named;  /* the first order that had its name: which says who has it now */
    int64_t holder; /* of that one: the order whose name it is */
    qty_t good;     /* live, of its completions */
    qty_t scrapped;
    qty_t lost;
    qty_t passed;            /* live good pieces of its operations' reports, at any pay point */
    struct as_of bill;       /* as its newest event that speaks of it found it; seq 0: none does */
    struct as_of first_bill; /* of what is live, the first report's */
    int64_t last_said;
    qty_t tolerance;    /* share of its quantity */
    place_id_t line;    /* on which it is made; raw 0: any */
    bool has_tolerance; /* else its item's counts */
    bool carries;       /* it may have a carry: most never do */
    bool is_rework;     /* its reports are reworks; it has no bill */
    bool is_by_staged;  /* its reports take what was staged for it in place of the bill */
    int64_t last_report;
    int64_t last_stage; /* newest event that staged parts for it; 0: none */
    qty_t started;      /* live, of its starts */
};

/* Of what its reports take; nothing said: the bill. */
enum order_consumes { ORDER_CONSUMES_UNSAID, ORDER_CONSUMES_BILL, ORDER_CONSUMES_STAGED };
enum order_word { WORD_PLAN, WORD_RELEASE, WORD_CHANGE, WORD_CANCEL, WORD_FINISH, WORD_REOPEN };

/* What one event says of an order. */
struct order_said {
    struct row_key key;
    int64_t order;
    enum order_word word;
    enum order_state state; /* that the word brings about */
    int64_t since;          /* event from which it counts; 0: it is undone */
    day_t day;
    qty_t qty; /* 0: says nothing of it; so too below */
    day_t due;
    place_id_t place;
    bool has_bill;
    int64_t previous; /* of the order's events, the one before */
    qty_t tolerance;
    place_id_t line;
    bool has_tolerance;
    enum order_consumes consumes;
};

/* What of the inbox one event accepts. */
struct accepted {
    struct row_key key;
    enum inbox_cause cause;
    int64_t subject; /* number of the order or event that it is about */
    int64_t since;   /* event from which it counts; 0: it is undone */
    qty_t qty;       /* how much of it there was */
};

struct sale {
    struct row_key key;
    int64_t last; /* newest sale */
};

/*
 * The balance of a role's account: one row a books day, and one with BALANCE_TOTAL for all days.
 * With a role beyond DEFERRED, what is deferred of it, by the category of the items.
 * The roles WORTH_* hold what all pools (owed issues, due ones) of a category are worth, by
 * element.
 */
struct balance {
    struct row_key key; /* role, reason << 32 | category + 1, account, books day */
    money_t money;      /* debit positive */
    money_t debit;      /* of a day: what was debited; the rest of `money` was credited */
    bool in_use;
    day_t day_before; /* the day that has a row before this one; of the total: the newest day */
    int64_t report;   /* of REPORTS: the newest report of the day that applied conversion */
};

enum { BALANCE_TOTAL = INT32_MIN }; /* in place of a day */
enum {
    WORTH_STOCK = 1000,
    WORTH_OWED = 1001,
    WORTH_DUE = 1002,
    WORTH_STAGED = 1003,
    REPORTS = 1500        /* of no account: the reports of each day of the books */
};                        /* in place of a role */
enum { DEFERRED = 2000 }; /* added to a role: what its entries will be at the next close */

/*
 * What a period average pool moved by on a day of the books; with BALANCE_TOTAL in place of a day,
 * in all. Of item 0 it names the first of these pools.
 */
struct pool_day {
    struct row_key key; /* item, books day */
    qty_t qty;
    value_t value;
    bool in_use;
    day_t day_before; /* the day that has a row before this one; of the total: the newest day */
    item_id_t next;   /* of the total: the pool that comes after it */
    line_id_t oldest; /* … the oldest draw that may wait for a close */
};

/* The item of this id as it is now; it lives where the row lives. */
struct item_version {
    struct row_key key;
    const struct item *item;
};

/* An exploded bill, kept for its day until something is set up anew. */
struct recipe_row {
    struct row_key key;
    const struct recipe *recipe; /* explode.h */
};

/* A field of the journal: debit positive. */
struct entry {
    enum role role;
    int reason;   /* expense: 1-based */
    int category; /* whose account; 0: the role's */
    int account;  /* 1-based: a named account in place of the role's; 0: none */
    day_t books;
    money_t money;
};

#endif
