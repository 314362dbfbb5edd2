/*
 * event - what happened, as it was submitted: one flat struct, one table of verbs.
 *
 * An edge (worksheet, JSON, CSV) fills a struct event by the table alone; printing walks the same
 * table, so every spelling is lossless. Names are still names here: decide() resolves them.
 * `present` says which fields were given: zero is a value, absence a bit.
 */
#ifndef CORE_EVENT_H
#define CORE_EVENT_H

#include "base/calendar.h"
#include "core/units.h"

enum verb {
    /* set up */
    VERB_BOOK,
    VERB_SITE,
    VERB_PLACE,
    VERB_CATEGORY,
    VERB_ITEM,
    VERB_UNIT,
    VERB_BILL,
    VERB_RATE,
    VERB_ACCOUNT,
    VERB_POINTS,
    VERB_REASON,
    VERB_PARTY,
    VERB_SETTING,
    VERB_STANDARD,
    VERB_OPENING,
    /* supply */
    VERB_RECEIVE,
    VERB_RETURN_TO_SUPPLIER,
    /* make */
    VERB_COMPLETE,
    VERB_SCRAP,
    /* deliver */
    VERB_SHIP,
    VERB_SELL,
    VERB_RETURN,
    /* keep */
    VERB_MOVE,
    VERB_ISSUE,
    VERB_COUNT_STOCK,
    /* books */
    VERB_EXPENSE,
    VERB_TICK,
    VERB_CLOSE,
    VERB_REOPEN,
    /* put right */
    VERB_SETTLE,
    VERB_UNDO,
    VERB_CORRECT,
    /* production orders; numbers are in files, so what is new comes last */
    VERB_ORDER,
    VERB_FINISH,
    VERB_REPLACE, /* set up: a component on all bills */
    VERB_ACCEPT,
    VERB_ROUTING, /* set up */
    /* triggers of due issues */
    VERB_EMPTY,
    VERB_FLUSH,
    /* lots, claims and status */
    VERB_STAGE,
    VERB_HOLD,
    VERB_UNHOLD,
    VERB_OPERATION,
    VERB_START,     /* forward flush: parts go to the line */
    VERB_UNBUILD,   /* make */
    VERB_REWORK,    /* make */
    VERB_REPLENISH, /* set up */
    VERB_IDENTIFY,  /* goods without a lot are one */
    VERB_LOT,       /* what is so of a lot, wherever it lies */
    VERB_UNSTAGE,
    VERB_LANDED,     /* supply: cost of receipts that came later */
    VERB_REPRICE,    /* supply: what a receipt cost is another */
    VERB_PRICE,      /* set up: what an item is sold at */
    VERB_PRICE_RULE, /* set up: what it should be sold at */
    VERB_APPROVE,    /* set up: drafts of standards come into force */
    VERB_COUNT
};

/* Every field an event can have. Its name in JSON and CSV and its keyword are in the verb's row. */
enum field {
    FIELD_KEY,
    FIELD_AT,
    FIELD_RECORDED, /* when another book heard of it: only into an empty one */
    FIELD_REF,
    FIELD_BY,
    FIELD_NOTE,
    FIELD_NAME, /* of the thing being set up, and text of `reason`, `setting`; bill: `version` */
    FIELD_ITEM,
    FIELD_QTY,
    FIELD_UNIT, /* of qty; on `item`: the base unit; on `unit`: the unit being defined */
    FIELD_SCRAPPED,
    FIELD_LOST,
    FIELD_COST,  /* price per unit, `per` included */
    FIELD_TOTAL, /* a sum of money */
    FIELD_PLACE, /* where it goes, or the only place */
    FIELD_FROM_PLACE,
    FIELD_PARTY,
    FIELD_OF, /* key of the event meant: undo, return of, settle of */
    FIELD_REASON,
    FIELD_RUN,    /* names the run of a completion, for quantities fixed per run */
    FIELD_ORDER,  /* of a completion */
    FIELD_ACTION, /* order: release | change | cancel | reopen; else it is planned */
    FIELD_DUE,
    FIELD_BILL, /* flag: order change */
    FIELD_WITH, /* settle: alternate item */
    FIELD_FROM_DAY,
    FIELD_TO_DAY,
    FIELD_ROLE,
    FIELD_ACCOUNT,
    FIELD_CATEGORY,
    FIELD_NAMED,        /* flag: an account that takes only what names it */
    FIELD_VALUE,        /* of a setting */
    FIELD_KIND,         /* bought | made | phantom | resource */
    FIELD_METHOD,       /* fifo | lifo | average | standard | period-average */
    FIELD_SEMI,         /* flag */
    FIELD_NORMAL_SCRAP, /* flag */
    FIELD_STEP,
    FIELD_PLACES, /* comma-separated, ordered */
    FIELD_SHORT,  /* owe | refuse | warn */
    FIELD_TEXT,   /* description of an item */
    FIELD_STANDS, /* category: material | finished */
    FIELD_RATIO,  /* receive, landed, reprice: money of the book for one of the currency; unit: how
                     many base units one of them is; bill: `makes`; replace:  base units for one of
                     the old */
    FIELD_COST_MATERIAL, /* one for each element, in their order */
    FIELD_COST_CONVERSION,
    FIELD_COST_LABOUR,
    FIELD_COST_MACHINE,
    FIELD_COST_OVERHEAD,
    FIELD_COST_OUTSIDE,
    FIELD_POINTS,   /* words of `points` */
    FIELD_DECIMALS, /* of the currency */
    FIELD_CURRENCY,
    FIELD_ZONE,       /* of the site: `Europe/Berlin` */
    FIELD_BEGINS,     /* of the site: hour at which the plant day begins, `06:00`, in minutes */
    FIELD_CORRECTION, /* correct: the right event follows; JSON: nested object */
    FIELD_TOLERANCE,  /* of an item, an order */
    FIELD_LINE,       /* of an order: on which it is made, `line/` and this is a place */
    FIELD_DRAFT,      /* flag: bill */
    FIELD_RELEASE,    /* bill: the version that it releases, retires */
    FIELD_RETIRE,
    FIELD_ITEMS,  /* replace: comma-separated */
    FIELD_ENTRY,  /* accept: `CAUSE/NAME`, as the inbox names it */
    FIELD_ISSUE,  /* issue method of an item; of a flush: what it is of */
    FIELD_PERIOD, /* of an item: day | shift | N pieces | N events */
    FIELD_FOR,    /* issue: the product that is due to get it */
    FIELD_LOT,
    FIELD_SERIALS, /* names and ranges, comma-separated */
    FIELD_EXPIRES,
    FIELD_TRACKING,  /* of an item: untracked | lots | serials */
    FIELD_PICKING,   /* fefo | lots-fifo */
    FIELD_EXPIRY,    /* days after which a lot expires that says nothing else */
    FIELD_INSPECT,   /* flag: hold for inspection */
    FIELD_OPERATION, /* pay point that was passed */
    FIELD_MAKE_ON,   /* of an item: no | sale | shipment */
    FIELD_SOURCES,   /* of an item: comma-separated rules by which its needs look for stock */
    FIELD_MIN,       /* replenish: what is to be available at least, at most */
    FIELD_MAX,
    FIELD_MULTIPLE,      /* … and by what it is moved */
    FIELD_NONE,          /* flag: no target, no operations */
    FIELD_CONSUMES,      /* of an order: bill | staged */
    FIELD_REWORK,        /* flag: an order of reworks */
    FIELD_USAGE_BAND,    /* of an item: use that differs by a greater share is looked at */
    FIELD_CORRECTS,      /* key of the undone event in whose place it stands */
    FIELD_FIXES,         /* entry of the inbox that it was posted to put right */
    FIELD_SHARE,         /* landed: by what its receipts bear it */
    FIELD_COST_PLUS,     /* price rule: so much of the cost on top of it */
    FIELD_MARGIN,        /* price rule: so much of the price beyond the cost */
    FIELD_ROUND,         /* price rule: a price is a whole multiple of it */
    FIELD_VARIANCE_BAND, /* of an item: a variance of a greater share is looked at */
    FIELD_DRAFT_NAME,    /* standard: the draft that it is of */
    FIELD_COUNT
};

enum order_action { ORDER_RELEASE, ORDER_CHANGE, ORDER_CANCEL, ORDER_REOPEN };
enum item_kind { KIND_BOUGHT, KIND_MADE, KIND_PHANTOM, KIND_RESOURCE };
enum method { METHOD_FIFO, METHOD_LIFO, METHOD_AVERAGE, METHOD_STANDARD, METHOD_PERIOD_AVERAGE };
enum short_policy { SHORT_OWE, SHORT_REFUSE, SHORT_WARN };
/* When a component is issued; of a line, item or site that says nothing: by the next of these. */
enum issue_method {
    ISSUE_DEFAULT,
    ISSUE_COMPLETION,
    ISSUE_MANUAL,
    ISSUE_SHIPMENT,
    ISSUE_SALE,
    ISSUE_PERIOD,
    ISSUE_EMPTIED,
    ISSUE_BULK,    /* expensed when it comes in, never needed */
    ISSUE_START,   /* brought to the line when an order is started */
    ISSUE_RECEIPT, /* taken at the subcontractor's when what is made of it comes in */
    ISSUE_METHOD_COUNT
};
/* Which delivery completes what it lacks of an item. */
enum make_on { MAKE_ON_NO, MAKE_ON_SALE, MAKE_ON_SHIPMENT };
/* What reports of an order take: what the bill says, or what was staged for it in its place. */
enum consumes { CONSUMES_BILL, CONSUMES_STAGED };
enum tracking { TRACK_NONE, TRACK_LOTS, TRACK_SERIALS };
enum picking { PICKING_FEFO, PICKING_FIFO };
enum stands { STANDS_DEFAULT, STANDS_MATERIAL, STANDS_FINISHED, STANDS_IN_PROCESS };

/* Trigger points that the books record; each of the last three is a scheme by itself. */
enum point {
    POINT_PURCHASE = 1,
    POINT_COMPLETION = 2,
    POINT_SALE = 4,
    POINT_TRADITIONAL = 8,
    POINT_BY_COUNT = 16,
    POINT_CHARGE_FIRST = 32
};

/* An amount with an optional unit word: `3 box`. The number is exact to six decimals. */
struct amount {
    qty_t qty;
    struct slice unit; /* empty: the item's base unit */
};

/* How much of what is short an alternate may stand in for. */
enum scope { SCOPE_PART, SCOPE_WHOLE /* all of it, or nothing */ };

/* A line of a bill or a routing, or actual use on a completion. */
struct event_line {
    struct slice item; /* routing: what the operation is called */
    struct slice unit;
    ratio_t ratio; /* bill: per `makes` of output; an operation: hours for one, den 0: none */
    qty_t qty;     /* actual use */
    struct slice place;
    ratio_t scrap; /* 5 % is 1/20; den 0: none */
    ratio_t yield; /* 95 % is 19/20; den 0: none */
    day_t from;    /* DAY_NONE: open; both inclusive */
    day_t to;
    bool fixed; /* once per run */
    bool blow_through;
    int operation;                         /* of a routing; of a bill line 0: none */
    int64_t element_number[ELEMENT_COUNT]; /* per 1 unit of the product, as written */
    int element_decimals[ELEMENT_COUNT];
    bool has_element[ELEMENT_COUNT];
    bool pay_point;
    enum issue_method issue;
    struct slice lot;     /* actual use */
    struct slice serials; /* likewise */
    qty_t batch;          /* of a bill line, like the next four; 0: none */
    qty_t setup;          /* in the line's unit */
    qty_t multiple;       /* likewise */
    qty_t cut;            /* length of a piece */
    qty_t cut_from;       /* length of what it is cut from */
    bool output;          /* of a bill, or made besides the product; of a bill with one of these: */
    qty_t share;          /* of the joint cost, in millionths; 0: none */
    bool by_quantity;
    int64_t cost_number; /* per 1 of the line's unit, as written */
    int cost_decimals;
    bool has_cost;
    int64_t nrv_number; /* likewise */
    int nrv_decimals;
    bool has_nrv;
    bool when_sold;
    struct slice instead; /* the component that it stands in for; empty: none */
    int rank;             /* of an alternate on a bill: lower ones first; 0: as they come */
    enum scope scope;     /* likewise */
    int mix; /* of a bill line: lines of one number may be more of one, less of another */
    struct slice centre; /* of an operation: the resource whose hours it takes; empty: none */
};

/* By what receipts share a cost that came later. */
enum share_by { SHARE_VALUE, SHARE_QUANTITY };

/* A bit for each enum field. */
__extension__ typedef unsigned __int128 fields_t;

struct event {
    enum verb verb;
    fields_t present;

    struct slice key;
    struct moment at;
    struct moment recorded;
    struct slice ref;
    struct slice by;
    struct slice note;
    struct slice corrects;
    struct slice fixes;

    struct slice name;
    struct slice item;
    struct amount amount; /* FIELD_QTY with FIELD_UNIT */
    qty_t scrapped;       /* in the unit of amount */
    qty_t lost;
    struct amount cost_per; /* FIELD_COST: `1.35 per 1000`, `… per 1 box`; qty 0: per 1 of the
                               amount's unit */
    int64_t cost_number;    /* FIELD_COST as number × 10^cost_decimals, as written */
    int cost_decimals;
    int64_t total_number; /* FIELD_TOTAL likewise; money once the currency is known */
    int total_decimals;
    struct slice place;
    struct slice from_place;
    struct slice party;
    struct slice of;
    struct slice reason;
    struct slice run;
    struct slice order;
    enum order_action action;
    day_t due;
    bool bill;       /* as it is now, for the rest of the order */
    bool rework;     /* an order of reworks */
    qty_t tolerance; /* millionths of the whole */
    struct slice line;
    struct slice with;
    struct slice product; /* FIELD_FOR */
    enum issue_method issue;
    struct slice period;
    day_t from_day;
    day_t to_day;
    struct slice role;
    struct slice account;
    struct slice category;
    struct slice value;
    enum item_kind kind;
    enum method method;
    bool semi;
    bool normal_scrap;
    qty_t step;
    bool named;
    struct slice places;
    enum short_policy short_policy;
    struct slice text;
    enum stands stands;
    ratio_t ratio;
    int64_t element_number[ELEMENT_COUNT]; /* per 1 base unit, as written */
    int element_decimals[ELEMENT_COUNT];
    unsigned points; /* set of enum point */
    int decimals;
    struct slice currency;
    struct slice zone;
    int begins_min;
    bool draft;
    struct slice release;
    struct slice retire;
    struct slice items;
    int operation;

    struct slice lot;
    struct slice serials;
    day_t expires;
    enum tracking tracking;
    enum picking picking;
    int expiry_days;
    enum make_on make_on;
    enum consumes consumes;
    struct slice sources;
    bool inspect;
    qty_t min;
    qty_t max;
    qty_t multiple;
    bool none;
    qty_t usage_band;    /* millionths of what the bill asks for */
    qty_t variance_band; /* … of the standard */
    enum share_by share;
    ratio_t cost_plus;    /* of the cost */
    ratio_t margin;       /* of the price */
    int64_t round_number; /* FIELD_ROUND, as written */
    int round_decimals;
    struct slice draft_name;

    struct event_line *lines;
    int line_count;
    struct event *correction; /* VERB_CORRECT: the right event; NULL otherwise */
    struct slice entry;

    /* Filled by the engine before decide(), never printed: */
    int64_t at_s;       /* UTC seconds */
    int64_t recorded_s; /* UTC seconds at which we heard */
    day_t day;          /* plant day of `at` */
    int64_t local_min;  /* `at` by the clock of the site's zone: minutes since 1970 began there */
    struct slice text_as_submitted; /* canonical bytes for the key and the hash */
};

enum field_type {
    TYPE_NAME,   /* struct slice, one word */
    TYPE_TEXT,   /* struct slice, quoted if it holds blanks */
    TYPE_MOMENT, /* struct moment */
    TYPE_DAY,    /* day_t */
    TYPE_AMOUNT, /* struct amount */
    TYPE_QTY,    /* qty_t */
    TYPE_RATIO,  /* ratio_t */
    TYPE_COST,   /* cost_number, cost_decimals, cost_per */
    TYPE_MONEY,  /* a number as written, and its decimals in a member of their own */
    TYPE_WORD,   /* an enum by a list of words */
    TYPE_FLAG,   /* bool, present or not */
    TYPE_POINTS,
    TYPE_SMALL,   /* int */
    TYPE_NUMBER,  /* int from 1 on: of an operation, of days */
    TYPE_TIME,    /* int, minutes after midnight */
    TYPE_PERCENT, /* ratio_t, written `5%`: lines of a bill */
    TYPE_SHARE    /* qty_t: of a whole, written `5%`, at most all of it */
};

/* One field as a verb takes it. */
struct field_use {
    enum field field;
    const char *keyword; /* in worksheets, and as JSON name and CSV column, where `-` is `_`; for
                            flags and words of an enum in USE_MAYBE the worksheet writes just the
                            word: `item BIKE each made fifo` */
    enum field_place {
        USE_WORD,  /* optional, after its keyword */
        USE_MUST,  /* required, after its keyword */
        USE_FIRST, /* required, without keyword, in the order of the table */
        USE_MAYBE  /* optional, without keyword, after the required ones */
    } place;
};

struct verb_row {
    enum verb verb;
    const char *name;    /* "return-to-supplier" */
    const char *summary; /* one line for help */
    enum { LINES_NONE, LINES_BILL, LINES_USE, LINES_ROUTING } lines;
    const struct field_use *uses; /* ends with keyword NULL; the common ones are in uses_common */
};

struct field_row {
    enum field field;
    enum field_type type;
    size_t offset;            /* in struct event */
    const char *const *words; /* TYPE_WORD: in the order of the enum, ends with NULL */
};

/* at, key, ref, by, note, corrects, fixes: every verb takes them, written last. Ends with keyword
 * NULL. */
extern const struct field_use uses_common[];

void event_init(struct event *event, enum verb verb); /* nothing present, days DAY_NONE */
const struct verb_row *verb_row(enum verb verb);
const struct verb_row *verb_find(struct slice name); /* NULL if there is none */
extern const char *const element_words[ELEMENT_COUNT];
extern const char *const issue_words[ISSUE_METHOD_COUNT + 1]; /* as spelled; ends with NULL */
const struct field_row *field_row(enum field field);
const struct field_use *verb_use(const struct verb_row *row, struct slice keyword);
bool verb_is_set_up(enum verb verb);
bool verb_makes(enum verb verb); /* a completion, the report of an operation, a rework */

static inline fields_t field_bit(enum field field)
{
    return (fields_t)1 << field;
}

static inline enum field element_field(enum element element)
{
    return (enum field)(FIELD_COST_MATERIAL + (int)element);
}

static inline bool event_has(const struct event *event, enum field field)
{
    return (event->present & field_bit(field)) != 0;
}

#endif
