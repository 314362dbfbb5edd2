/*
 * naive_book - the second, slow, independent implementation of the rules of the books.
 *
 *   in   events   as submitted, one at a time, with `day` resolved
 *   out  status   of each; a refused event changes nothing
 *        figures  by name, as they now stand
 *
 * Plain arrays, searched from end to end; every figure is computed from the list of what
 * happened, each time it is asked for. Knows no posting lines, no text, no database.
 * Source   docs/accounting.md
 */
#ifndef SIM_NAIVE_BOOK_H
#define SIM_NAIVE_BOOK_H

#include "core/event.h"

struct naive;

/* What is left of one layer; an average or standard pool is one layer. */
struct layer_seen {
    qty_t left;
    value_t value;
};

/* A production order that stands. */
enum order_stage { STAGE_PLANNED, STAGE_RELEASED, STAGE_FINISHED, STAGE_CANCELLED, STAGE_COUNT };
struct order_seen {
    int number; /* of the event that planned it */
    enum order_stage stage;
    qty_t qty;
    qty_t good; /* live, of all reports; here and below */
    qty_t scrapped;
    qty_t lost;
    qty_t started;
    day_t due; /* DAY_NONE: none */
};

/* Why needs passed over what lies there. */
enum passed_for { PASSED_HELD, PASSED_INSPECT, PASSED_EXPIRED, PASSED_COUNT };

/* What the last event put into the inbox about orders: how often; and how much its needs passed
   over, but of what it triggered. */
struct noted {
    int over_completion;
    int under_completion;
    int order_closed;
    int in_process; /* kinds of goods in process that finish left */
    int64_t passed[PASSED_COUNT];
    int64_t beyond; /* what was due of what was emptied */
};

/* How often reports met what operations bring, so far. */
struct operated {
    enum {
        OPERATED_REPORT,        /* at a pay point */
        OPERATED_ORDER,         /* … of an order */
        OPERATED_TAKEN,         /* goods in process were taken */
        OPERATED_CAUGHT_UP,     /* a pay point was skipped */
        OPERATED_MIXED,         /* of one report some had passed the pay point and some had
                                   not */
        OPERATED_FAR,           /* more than one pay point was skipped */
        OPERATED_SCRAPPED,      /* pieces were scrapped or lost at a pay point */
        OPERATED_CARRIED,       /* a carry of a pay point was used */
        OPERATED_USED,          /* actual use at a pay point, or of what was caught up */
        OPERATED_FIXED,         /* what is fixed was needed at a pay point */
        OPERATED_OWED,          /* goods in process came to be owed */
        OPERATED_BACK,          /* a part of what had been caught up was undone */
        OPERATED_AGAIN,         /* … and done again */
        OPERATED_ALTERNATE,     /* an alternate covered what was lacking, or a part of it */
        OPERATED_WHOLE,         /* … one that covers all or nothing */
        OPERATED_SAID,          /* … because the report says so */
        OPERATED_SENT,          /* … one that lay at a subcontractor's */
        OPERATED_APART,         /* what was made with other goods was taken apart */
        OPERATED_BLOWN,         /* a component was blown through for the first time */
        OPERATED_BLOWN_ON,      /* … went on */
        OPERATED_BLOWN_BELOW,   /* … below another */
        OPERATED_BLOWN_CARRIED, /* what was carried of it was used */
        OPERATED_BLOWN_BACK,    /* a part of it was undone */
        OPERATED_BLOWN_AGAIN,   /* … and done again */
        OPERATED_TAKEN_UP,      /* pieces that had been caught up were reported late */
        OPERATED_TAKEN_PART,    /* … with others */
        OPERATED_SHARED,        /* a close shared what was spent beyond what was applied */
        OPERATED_UNSHARED,      /* … and it was taken back */
        OPERATED_COUNT
    } kinds;
    int of[OPERATED_COUNT];
    int points[5]; /* reports by pay points of their routing; 4: four and more */
};

/* What all running outputs hold more and less than their bills say, summed up. */
struct carries {
    int64_t more;
    int64_t less; /* below zero */
};

/* What finishing, and its undo, did with carries and differences of quantity: how often so far. */
enum carried {
    CARRIED_SHORT, /* forgotten: the order had less than its bill says */
    CARRIED_TAKEN, /* … and a report took it */
    CARRIED_TAKEN_BACK,
    CARRIED_FORGOTTEN, /* no report had it any more */
    CARRIED_DRAWN,     /* given back of what a report had drawn, or had owed */
    CARRIED_OWED,
    CARRIED_SOLD,    /* so that the cost of sales changed */
    CARRIED_SETTLED, /* what was given back settled */
    CARRIED_DRAWN_AGAIN,
    CARRIED_OWED_AGAIN,
    CARRIED_IN_PART,   /* a report was undone in between: less than was given back */
    CARRIED_ANEW,      /* finished again by the undo of an undo */
    CARRIED_TOLERATED, /* no carry: more or less was made than asked for, within the tolerance */
    CARRIED_HOURS,     /* what was carried of a resource changed what a report used of it */
    CARRIED_STATED,    /* a report said that it used more, or less, of it than its bill asks for */
    CARRIED_COUNT
};
struct carried_often {
    long of[CARRIED_COUNT];
};

/* What became of items that are made on sale or shipment: how often so far. */
/* How often so far. */
enum staged_kind {
    STAGED_ITEM,
    STAGED_ALL,      /* all that an order still needs */
    STAGED_BACK,     /* … undone */
    STAGED_TAKEN,    /* by a need of its order */
    STAGED_STOOD_IN, /* … in the place of what it asks for */
    STAGED_UNSTAGED,
    STAGED_TRIGGERED, /* by what triggered one */
    STAGED_CONSUMED,  /* in place of the bill */
    STAGED_INSTEAD,   /* an alternate was brought */
    STAGED_SPARE,     /* … or was there */
    STAGED_RESTAGED,  /* what had gone back, by an undo */
    STAGED_NAMED,     /* an undo says which goods come back */
    STAGED_AHEAD,     /* by hand, ahead of a report */
    STAGED_AHEAD_TAKEN,
    STAGED_AHEAD_BACK,
    STAGED_AHEAD_AGAIN,
    STAGED_AHEAD_NAMED, /* … goods without a lot, as one */
    STAGED_NUMBERED,    /* goods without a lot are moved as one */
    STAGED_COUNT
};
struct staged_often {
    long of[STAGED_COUNT];
};

enum made_on_kind {
    MADE_ON_COMPLETED, /* a delivery completed something */
    MADE_ON_PART,      /* … beside what lay there */
    MADE_ON_NAMED,     /* … as the lot that it named */
    MADE_ON_UNDONE,
    MADE_ON_RETURNED, /* undone while customers had brought some of it back */
    MADE_ON_AGAIN,
    MADE_ON_COUNT
};
struct made_on {
    long of[MADE_ON_COUNT];
};

/* How often pieces that were only assumed to have been sold changed places with others. */
enum swapped_kind { SWAPPED, SWAPPED_BACK, SWAPPED_AGAIN, SWAPPED_COUNT };
struct swapped {
    long of[SWAPPED_COUNT];
};

/* How often a late event found an average pool that had moved since, and what came of it. */
enum costed_kind {
    COSTED_ANEW,
    COSTED_FIRM,    /* in the order of recording: something had been undone in it … */
    COSTED_LACKING, /* … or it would have lacked goods */
    COSTED_DRAWS,   /* draws that came to cost another figure */
    COSTED_ON,      /* products that reached other pools at their place */
    COSTED_IN_TIME, /* books that came to what they come to in order of time */
    COSTED_COUNT
};
struct costed {
    long of[COSTED_COUNT];
};

/* How often something became due, and was triggered, in all. */
struct waited {
    long due[ISSUE_METHOD_COUNT]; /* until what triggers it */
    long triggered[VERB_COUNT];   /* by what kind of event */
    long owed;                    /* of these: was not there */
    long instead;                 /* … and an alternate was */
    long beyond;                  /* issued beyond what was due */
    long named;                   /* by a number that goods without one got so */
    long unheard;                 /* names of what was not even there without one: owed as that */
    long settled;                 /* by completions whose goods had been sold */
};

/* Of pools' own differences, what a contra took for an element that was memo; debit positive. */
struct astray {
    int64_t of[ELEMENT_COUNT];
    int64_t revaluation; /* of both together */
};

/* An entry of the inbox as of the day of the newest event. */
struct inbox_seen {
    char name[160];
    int64_t qty;
    bool has_value;
    int64_t value; /* at risk */
    int32_t since;
};

struct naive *naive_open(void);
void naive_close(struct naive *book);
enum status naive_post(struct naive *book, const struct event *event, struct problem *problem);

qty_t naive_stock(struct naive *book, struct slice item, struct slice place);
/* What of an item lies at a place under one lot, claim and status; `id` names that for good. */
enum { DATES_APART = 1 << 16 };

struct tag_seen {
    int id;
    struct slice lot; /* empty: none, or unknown */
    int order;        /* number of the event that planned the order which claims it; 0: none */
    int status;       /* 0 free, 1 in inspection, 2 held */
    qty_t qty;
};
/* Of a tag's lot, by its `id`: its last day × DATES_APART, and its day. */
int64_t naive_dates(const struct naive *book, int id);
/* Those with something, at most `max`; answers how many there are. */
int naive_tags(struct naive *book, struct slice item, struct slice place, struct tag_seen *tags,
               int max);
qty_t naive_pool_qty(struct naive *book, struct slice item);
value_t naive_pool_value(struct naive *book, struct slice item);
qty_t naive_owed_qty(struct naive *book, struct slice item);
value_t naive_owed_value(struct naive *book, struct slice item);
/* What is due likewise, at what it was due at. */
qty_t naive_due_qty(struct naive *book, struct slice item);
value_t naive_due_value(struct naive *book, struct slice item);
/* Debit positive, over all accounts of the role; a role that nothing was posted to is nil. */
money_t naive_balance(struct naive *book, struct slice role);
/* What the event's whole output cost, as now known: what it took and owes, and its conversion;
   of an inflow, its value still in. Nil for other events and unknown keys. */
/* What the next close will book there. */
money_t naive_deferred(const struct naive *book, struct slice role);
money_t naive_cost(struct naive *book, struct slice key);
int naive_decimals(const struct naive *book);
/* What the books record of a category; of the empty one: of all that have none of their own. */
unsigned naive_points(const struct naive *book, struct slice category);
struct astray naive_astray(const struct naive *book);
day_t naive_closed(struct naive *book); /* DAY_NONE: nothing is closed */
/* A shipment that is no sale is undone as far as its goods lie in transit (8.10): something of one
   is not, and of what was completed for it as much stays. */
bool naive_is_stranded(const struct naive *book);
/* Orders that stand, oldest first, at most `max`; answers how many there are. */
int naive_orders(struct naive *book, struct order_seen *orders, int max);
struct carries naive_carries(const struct naive *book);
/* Goods in process that there ever were, in the order in which they were set up. */
int naive_goods(const struct naive *book, struct slice *names, int max);
struct operated naive_operated(const struct naive *book);
struct made_on naive_made_on(const struct naive *book);
struct swapped naive_swapped(const struct naive *book);
struct costed naive_costed(const struct naive *book);
bool naive_is_costed_anew(const struct naive *book, struct slice key); /* what followed it */
struct staged_often naive_staged_often(const struct naive *book);
struct noted naive_noted(const struct naive *book);
/* In any order, at most `max`; answers how many there are. */
int naive_inbox(struct naive *book, struct inbox_seen *entries, int max);
struct carried_often naive_carried(const struct naive *book);
struct waited naive_waited(const struct naive *book);
/* Open layers in order, at most `max`; answers how many there are. */
int naive_layers(struct naive *book, struct slice item, struct layer_seen *layers, int max);

#endif
