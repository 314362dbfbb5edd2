/*
 * model - what has been set up: the plant and its items.
 *
 * Both are immutable: a set-up event makes a new one, and facts_apply() puts it in the old one's
 * place. An item owns everything that hangs on it: units, bills, rates, standards. The arrays are
 * short and searched in order.
 */
#ifndef CORE_MODEL_H
#define CORE_MODEL_H

#include "base/limits.h"
#include "core/event.h"
#include "core/units.h"

typedef struct {
    int64_t raw;
} item_id_t; /* > 0; 0: none */

typedef struct {
    int32_t raw;
} place_id_t; /* 1-based index into the plant's places; 0: none */

/* The roles of the books; the words are those of worksheets and exports. */
enum role {
    ROLE_MATERIAL,
    ROLE_FINISHED,
    ROLE_COST_OF_SALES,
    ROLE_PAYABLES,
    ROLE_INCURRED,
    ROLE_APPLIED,
    ROLE_OWED,
    ROLE_SCRAP,
    ROLE_SHRINKAGE,
    ROLE_PRICE_VARIANCE,
    ROLE_PRODUCTION_VARIANCE,
    ROLE_REVALUATION,
    ROLE_ROUNDING,
    ROLE_OPENING,
    ROLE_EXPENSE, /* expense:REASON; the reason stands in the entry's detail */
    ROLE_DUE,
    ROLE_BY_PRODUCT_INCOME,
    ROLE_WIP,
    ROLE_COUNT
};

/* The roles that hold nothing but stock, or nothing but what is owed or due. */
enum { STOCK_ROLES = 5 };
extern const enum role stock_roles[STOCK_ROLES];

const char *role_word(enum role role);
bool role_find(struct slice word, enum role *role);

struct unit {
    struct slice name;
    ratio_t is;     /* base units in one of it */
    int64_t seq;    /* number of the event that set it up */
    int64_t undone; /* number of the event that undid it; 0: it stands */
};

/* What a set-up event said of an attribute of the plant or an item; seq 0: what it was before. */
struct told {
    int64_t seq;
    int64_t undone;
    int32_t attribute; /* told.c */
    struct slice text;
    int64_t number;
};

/* In order of their events; an attribute that was never changed has none. */
struct tellings {
    const struct told *items;
    int count;
};

struct bill_line {
    item_id_t item;
    ratio_t
        ratio; /* base units of the component per base unit of output, scrap and yield included */
    place_id_t place;
    day_t from;
    day_t to;
    int operation; /* at which it is needed; 0: at the completion */
    bool fixed;    /* ratio is the quantity, once per run */
    bool blow_through;
    enum issue_method issue;
    qty_t batch;       /* ratio is for each begun batch of so many; 0: for one */
    qty_t multiple;    /* the total is one of it; 0: of the component's step */
    int64_t pieces;    /* that one is cut into, and ratio is in whole ones; 0: it is not cut */
    item_id_t instead; /* an alternate: of which component `ratio` stands in for one; raw 0: none */
    int rank;          /* alternates of lower rank come first */
    enum scope scope;
    int mix; /* lines of one number are a mix; 0: it is of none */
};

/* How an output comes to its cost. */
enum output_basis {
    OUTPUT_NONE,
    OUTPUT_SHARE,    /* of the joint cost */
    OUTPUT_QUANTITY, /* … by how much of it was made */
    OUTPUT_COST,     /* a fixed cost per unit */
    OUTPUT_NRV,      /* what it will bring, per unit */
    OUTPUT_SOLD      /* nothing before it is sold */
};

/* What a version of a bill makes besides its product. */
struct bill_output {
    int32_t number; /* of the version */
    item_id_t item;
    ratio_t ratio; /* base units per base unit of the product */
    place_id_t place;
    day_t from; /* both inclusive */
    day_t to;
    enum output_basis basis;
    qty_t share;   /* in millionths of the whole */
    price_t price; /* per 0: none */
};

/* A dated version counts from the event that set it up until one that undid it. */
struct version {
    int64_t seq;
    int64_t undone; /* number of the event that undid it; 0: it stands */
    day_t from;     /* DAY_NONE: open */
};

/* What counts on a day, as an event of this number finds it. */
struct as_of {
    day_t day;
    int64_t seq;
};

struct bill {
    struct version version;
    day_t to; /* inclusive, like from */
    const struct bill_line *lines;
    int line_count;
    int32_t number;    /* the item's first, second … version; a release has its draft's */
    bool draft;        /* it counts for nothing; once released another row counts */
    struct slice name; /* empty: it has only its number */
};

/* From its first day on the version of that number does not count. */
struct retirement {
    struct version version;
    int32_t number;
};

/* A step on the way to a product. */
struct operation {
    int number;
    struct slice name;
    place_id_t place;  /* of what has passed it; raw 0: `line` */
    cost_t conversion; /* of each element but material; per 0: none */
    bool pay_point;    /* it is reported */
    item_id_t centre;  /* the resource whose hours it takes; raw 0: none */
    ratio_t run;       /* … for one of the product; num 0: none */
    qty_t setup;       /* … and for a run */
};

struct routing {
    struct version version;
    day_t to;                           /* inclusive, like from */
    const struct operation *operations; /* ascending by number */
    int operation_count;
};

struct rate {
    struct version version;
    cost_t conversion; /* likewise */
};

struct standard {
    struct version version;
    cost_t cost;
};

/* What an item is sold at. */
struct sales_price {
    struct version version;
    price_t price; /* per 0: it has no price from that day on */
};

enum price_basis { PRICE_NONE, PRICE_COST_PLUS, PRICE_MARGIN };

/* What it should be sold at. */
struct price_rule {
    struct version version;
    enum price_basis basis;
    int category;  /* of the plant's rules: 0 is for all; of an item's: 0 */
    qty_t share;   /* millionths of the cost, or of the price */
    money_t round; /* a price is a whole multiple of it; more than nil */
};

/* A standard that is put forward under a name, or (no item) the approval of what was until then. */
struct standard_draft {
    struct slice name;
    item_id_t item;
    cost_t cost;
    day_t from;    /* DAY_NONE: as the approval says */
    int64_t first; /* number of its event, whatever made it stand again */
    int64_t seq;
    int64_t undone;
};

/* How much of an item is to be available at a place, as one event says it. */
struct target {
    int64_t seq;
    int64_t undone; /* number of the event that undid it; 0: it stands */
    place_id_t place;
    place_id_t from; /* raw 0: the item's place list */
    qty_t min;       /* below it there is too little */
    qty_t max;       /* as much as is wanted then */
    qty_t multiple;  /* of what is moved; 0: the item's step */
    bool is_none;    /* there is no target any more */
};

struct item {
    item_id_t id;
    struct slice name;
    struct slice unit;
    struct slice text;
    int64_t seq;    /* number of the event that added it */
    int64_t undone; /* number of the event that undid that; 0: it stands */
    enum item_kind kind;
    enum method method;
    bool semi;
    bool normal_scrap;
    enum short_policy short_policy;
    int category;        /* 1-based index into the plant's categories; 0: none */
    qty_t step;          /* at least one millionth */
    qty_t tolerance;     /* of an order for it, as a share of one */
    qty_t usage_band;    /* of its use beside what a bill asks for; nil: the plant's counts */
    qty_t variance_band; /* of its variance beside its standard; likewise */
    enum tracking tracking;
    enum picking picking;
    int expiry_days;   /* of a lot that states none; 0: it does not expire */
    item_id_t product; /* of in-process goods: what they become; raw 0: other goods */
    int operation;     /* of in-process goods: the pay point that they have passed */
    bool of_order;     /* of in-process goods: of one order, else of all other reports */
    place_id_t places[ITEM_PLACES_MAX];
    int place_count; /* 0: by kind */
    const struct unit *units;
    int unit_count;
    const struct bill *bills; /* in order of their events */
    int bill_count;
    const struct bill_output *outputs; /* of all versions, each in the order of its lines */
    int output_count;
    const struct routing *routings;
    int routing_count;
    const struct rate *rates;
    int rate_count;
    const struct standard *standards;
    int standard_count;
    const struct retirement *retirements;
    int retirement_count;
    const struct target *targets; /* in order of their events: the newest that stands counts */
    int target_count;
    const struct sales_price *prices;
    int price_count;
    const struct price_rule *price_rules;
    int price_rule_count;
    struct tellings told;
    enum issue_method issue;
    int64_t period; /* issue.h; 0: the site's */
    enum make_on make_on;
    int64_t sources; /* source.h: in which order its needs look for stock; 0: as of old */
};

struct category {
    struct slice name;
    enum stands stands;
    int64_t seq;
    int64_t undone;
};

struct named {
    struct slice name;
    struct slice text;
    int64_t seq;
    int64_t undone;
    int64_t
        party; /* whose place it is: number of the event that set up the subcontractor; 0: ours */
};

struct reason {
    struct slice name;
    struct slice account;
    int64_t seq;
    int64_t undone;
};

/* A role's account code, for one category or (0) for all; CATEGORY_NONE: only where named. */
enum { CATEGORY_NONE = -1 };

struct account {
    enum role role;
    int category;
    struct slice code;
    struct slice text;
    int64_t seq;
    int64_t undone;
};

/* What the books record of goods of one category, or (0) of all that have no scheme of their own;
 * the newest that stands counts. */
struct scheme {
    int category;
    unsigned points; /* set of enum point */
    int64_t seq;
    int64_t undone;
};

/* Where a close takes what was incurred beyond what was applied. */
enum conversion_close { CONVERSION_LEAVE, CONVERSION_TO_SALES, CONVERSION_SHARED };

struct plant {
    struct slice company;
    struct slice currency;
    int decimals;
    struct slice site;
    struct slice zone;
    int begins_min;
    bool ship_sells;
    enum conversion_close close_conversion;
    int inbox_owed_days; /* what is owed for so long stands in the inbox */
    int inbox_count_ppm; /* a count that differs by more does; millionths of what the book said */
    day_t closed;        /* the last closed day; DAY_NONE: none */
    int64_t close_last;  /* newest close that stands; 0: none */
    const struct named *places;
    int place_count;
    const struct category *categories;
    int category_count;
    const struct reason *reasons;
    int reason_count;
    const struct account *accounts;
    int account_count;
    const struct scheme *schemes;
    int scheme_count;
    const struct price_rule *price_rules;
    int price_rule_count;
    const struct standard_draft *drafts;
    int draft_count;
    struct tellings told;
    enum issue_method issue;
    int64_t period;      /* issue.h; 0: a day */
    struct slice shifts; /* `06:00,14:00,22:00`; empty: none */
    int due_days;        /* due for longer is too long; 0: never */
    int variance_ppm;    /* likewise a variance */
    int usage_ppm;       /* use that differs by more stands in the inbox; 0: none does */
    int started_days;    /* started for longer and not reported; 0: never */
};

/* The places every book begins with, in this order. */
enum {
    PLACE_STORES = 1,
    PLACE_LINE,
    PLACE_FINISHED,
    PLACE_SHELF,
    PLACE_VENDOR,
    PLACE_TRANSIT,
    PLACE_SCRAP,
    PLACE_ISSUED
};

/* A production line L has the place `line/L`. */
#define LINE_PREFIX "line/"
/* The reason that every book has: what is bulk is expensed to it. */
enum { REASON_BULK = 1 };

const struct plant *plant_new(void);                                  /* a new book's */
place_id_t plant_place(const struct plant *plant, struct slice name); /* raw 0: unknown */
int plant_category(const struct plant *plant, struct slice name);     /* 0: unknown */
int plant_reason(const struct plant *plant, struct slice name);       /* 0: unknown, else 1-based */
struct slice plant_place_name(const struct plant *plant, place_id_t place);

/* The category, where it has an account of its own for the role; else 0. */
int plant_account_category(const struct plant *plant, enum role role, int category);
bool account_is_for(const struct account *account, enum role role, int category);
/* Account code of a role for an item's category; the role's own word where none is mapped. */
struct slice plant_account(const struct plant *plant, enum role role, int category);

/* Whether an event may name it; `*account` is 1-based, 0 where it is the role's own. */
bool plant_account_find(const struct plant *plant, enum role role, struct slice code, int *account);

enum { SCHEME_NOW = INT64_MAX }; /* in place of an event's number */
/* The points of a category under the scheme by which the event of this number was posted. */
unsigned plant_points(const struct plant *plant, int category, int64_t seq);
/* The whole schemes record all three, two of them at a close only. */
bool points_record(unsigned points, enum point point);
bool points_defer(unsigned points);
/* With the sale, or a whole scheme alone. */
bool points_are_a_scheme(unsigned points);
/* Whether a scheme of this book does, or did. */
bool plant_defers(const struct plant *plant);
/* … or books what is in process apart. */
bool plant_has_wip(const struct plant *plant);

/* Never STANDS_DEFAULT. */
enum stands item_stands(const struct plant *plant, const struct item *item);
bool item_stands_finished(const struct plant *plant, const struct item *item);
place_id_t item_home(const struct plant *plant, const struct item *item);
int item_place_list(const struct plant *plant, const struct item *item,
                    place_id_t list[ITEM_PLACES_MAX]);
/* The last day on which the version counts, as that event finds it; DAY_NONE: no day is the last.
 * Where it was retired before it began that is before its first. */
day_t bill_last_day(const struct item *item, const struct bill *bill, int64_t seq);
/* NULL: none that day. */
const struct bill *item_bill(const struct item *item, struct as_of as_of);
const struct routing *item_routing(const struct item *item, struct as_of as_of);
const struct rate *item_rate(const struct item *item, struct as_of as_of);
const struct standard *item_standard(const struct item *item, struct as_of as_of);
/* NULL: it has no price. */
const struct sales_price *item_price(const struct item *item, struct as_of as_of);
/* The item's own, else its category's, else that of all; NULL: none, or one that says `none`. */
const struct price_rule *item_price_rule(const struct plant *plant, const struct item *item,
                                         struct as_of as_of);
bool item_is_in_process(const struct item *item);
qty_t item_step(const struct item *item); /* as said; of a serial item at least a piece (13.1) */
bool item_is_made_on(const struct item *item, enum make_on delivery); /* by such a delivery */
bool item_is_stocked(const struct item *item); /* not phantom, not resource */
bool item_has_layers(
    const struct item *item); /* fifo, lifo; not averages and standard, which have one */
bool item_is_averaged(const struct item *item); /* of whatever period */

struct item *item_copy(struct arena *arena, const struct item *from); /* deep; NULL if no memory */
struct plant *plant_copy(struct arena *arena, const struct plant *from);

#endif
