/*
 * naive_inner - the arrays of the naive book and the functions that its files share.
 *
 * Quantities are millionths of the base unit, money is the smallest unit: bare integers, since
 * nothing here may lean on core/units.c. Rows are never removed; an index is a row's name for good.
 */
#ifndef SIM_NAIVE_INNER_H
#define SIM_NAIVE_INNER_H

#include "base/limits.h"
#include "naive_average.h"
#include "naive_book.h"
#include "naive_line.h"
#include "naive_lot.h"
#include "naive_number.h"
#include "naive_source.h"

enum {
    NONE = -1,
    OWNER_MAX = 8,
    SUPPLY_MAX = 64,
    ORDER_CARRIES_MAX = 1024,
    POINTS_MAX = 16,
    SCHEME_MAX = 8
};

/* Which versions of bills and rates count: those of the day, as event `number` found them. */
struct found {
    int32_t day;
    int number;
};

/* When what is issued by period is issued. */
enum period_kind { PERIOD_DEFAULT, PERIOD_DAY, PERIOD_SHIFT, PERIOD_PIECES, PERIOD_EVENTS };
struct period {
    enum period_kind kind;
    int64_t n; /* pieces: in millionths; events */
};

struct name {
    char *text;
    int parent;      /* unit: its item */
    struct frac one; /* unit: base units in one of it */
    enum stands stands;
    int vendor; /* place: 1 + the subcontractor whose it is; 0: nobody's */
    bool gone;
};

struct item {
    bool gone;
    char *text;
    char *unit;
    enum item_kind kind;
    enum method method;
    bool semi;
    bool normal_scrap;
    int category;
    int64_t step;
    int places[OWNER_MAX];
    int place_count;
    enum short_policy policy;
    int64_t tolerance; /* millionths of what is ordered */
    struct sources sources;
    enum issue_method issue;
    struct period period;
    enum tracking tracking;
    enum picking picking;
    int expiry_days; /* 0: none */
    bool parted;     /* a part of a piece of it lay somewhere, was owed or was due */
    enum make_on make_on;
    /* the last inflow from outside */
    int64_t last_qty;
    struct worth last_value;
    /* average: the one layer, its value in millionths of the smallest unit */
    int64_t avg_in;
    int64_t avg_left;
    i128 avg_fine[ELEMENT_COUNT];
    int avg_formed;      /* how often it was formed anew */
    int turn;            /* a close at work: INT32_MAX, it is still to come; 0: it was here */
    struct worth joined; /* … until then */
    struct worth staged; /* that stands in work in process */
    int32_t moved_day;   /* average: newest day of its moves */
    int32_t firm_day;    /* … what comes late before it changes nothing that followed */
    /* standard */
    int64_t std_qty;
    int std_row;    /* of the standard that the pool stands at */
    int newest_day; /* order day of the newest layer that no opening formed */
    bool in_process;
    int of_item;    /* in process: of which */
    char *of_order; /* … and of which order; NULL: of none */
};

/* What of it a trigger did: `by` the event in `run` of what was due. */
struct trigger {
    int by;
    int part; /* numbered */
    int run;
};

struct bill {
    int item;
    int number; /* of its event */
    int32_t from;
    int32_t to;
    struct frac makes;
    bool gone;
    int gone_at; /* number of the undo */
    int version; /* of its item: 1, 2 …; a release has its draft's */
    bool draft;
    char *name; /* NULL: none */
    int by;     /* row of the event that set it up */
};

/* A version does not count from a day on. */
struct retired {
    int item;
    int version;
    int number;
    int32_t from;
    bool gone;
    int gone_at;
    int by;
};

/* How a need grows with the output (16). */
struct profile {
    struct frac batch; /* outputs; num 0: none */
    int64_t multiple;  /* millionths; 0: the step */
    int64_t pieces;    /* that a bar gives; 0: not cut */
};

struct bill_line {
    int bill;
    int item;
    int place;
    struct frac ratio; /* base units, scrap and yield included */
    bool fixed;
    bool blow_through;
    enum issue_method issue;
    struct profile profile;
    int operation; /* 0: none named */
    int32_t from;
    int32_t to;
    int instead; /* an alternate: of which `ratio` stand in for one; NONE */
    int rank;
    bool whole; /* for all that is lacking, or nothing */
};

struct routing {
    int item;
    int number; /* of its event */
    int32_t from;
    int32_t to;
    bool gone;
    int gone_at;
};

struct operation {
    int routing;
    int step; /* its number in the routing */
    int place;
    struct price conversion;
    bool pay_point;
    int centre; /* the resource whose hours it takes; NONE */
    struct frac run;
    struct frac setup;
};

/* A rate or a standard. */
struct dated {
    int item;
    int number;
    int32_t from;
    struct price price;
    bool gone;
    int gone_at;
    int by; /* 1 + the approval by which it stands; 0: none */
};

/* The running output of one version of bill, rate and routing at one pay point; fixed needs:
   of one run of it. */
struct output {
    int item;
    int order;    /* NONE: the standing one */
    int point;    /* 0: the completion */
    int vendor;   /* 1 + the subcontractor; 0: here */
    bool blown;   /* what is blown through, not what is made */
    char *counts; /* of bills, lines, rate and routing */
    char *run;    /* NULL: not by run */
    int64_t qty;
};

struct carry {
    int output;
    int item;
    int place;
    bool fixed;
    int operation;
    enum issue_method issue; /* what its lines say */
    int64_t qty;
    int64_t more; /* of a resource: stated beyond what counts by the bill */
};

/* What a report had pass a pay point: its own, or one that it caught up; or what of a need it blew
   through. */
struct passing {
    int event;
    int point;
    int stands_for; /* the need that is blown through; NONE: it is of a pay point */
    int output;
    int output_run; /* NONE: nothing is fixed there */
    bool own;
    int64_t q;  /* live */
    int64_t by; /* how much more pass by what is being undone or done again */
};

/* What an event does to a production order. */
enum deed {
    DEED_NONE,
    DEED_PLAN,
    DEED_RELEASE,
    DEED_CHANGE,
    DEED_CANCEL,
    DEED_REOPEN,
    DEED_FINISH
};

/* An accepted event. */
struct happening {
    const char *run; /* of a report: what is fixed is needed once for it */
    char *key;
    char *text;
    int number;
    enum verb verb;
    int32_t day;
    int32_t books;
    unsigned points[SCHEME_MAX]; /* which the books recorded then */
    int32_t stated;              /* opening: the day that it states */
    int64_t minute;              /* of the site's clock */
    int32_t expires;             /* what it says of its lots; INT32_MIN: nothing */
    int item;
    int product; /* of a report: what it made; of an operation's the goods in process */
    int place;   /* where its inflow went; where its outflow must come from; NONE: not named */
    int party;
    int of;       /* row of the event it names */
    int corrects; /* 1 + the row of the one that it corrects */
    int with;     /* issue: the product it is for */
    int reason;
    int row; /* set-up: the row it made; NONE */
    /* set-up: its words, the event by which it stands (its own, or what redid it); `creates`: the
       item is its own */
    const struct event *said;
    int stood_by;
    int undone_by;
    bool creates;
    int within;     /* row of the completion within it, or of its undo; NONE */
    bool is_within; /* … it is that row */
    /* of an order, or a report of one: the row of its creation */
    int order;
    bool manual; /* an issue of what is due */
    enum deed deed;
    char *order_name;
    int64_t order_qty; /* 0: says nothing of it */
    int32_t due;       /* INT32_MIN likewise */
    int64_t tolerance; /* of the order's quantity, in millionths; NONE likewise */
    int line;          /* the place that is its line; NONE likewise */
    int consumes;      /* 1 + what it says of that; 0 likewise */
    bool of_reworks;   /* a creation: its reports are reworks */
    bool finds_bill;
    bool noted_over; /* a report that noted it */
    bool noted_closed;
    bool used[3];        /* lots that it named: expired, held, claimed by another */
    int64_t books_said;  /* count: what the books said lay there less what was owed */
    int64_t differed;    /* count: by how much, as posted */
    bool unpriced;       /* count: its gain came in at nothing, as there was no price */
    const char *accepts; /* accept: the cause; `of` is the row of the order or event */
    int64_t accepts_qty;
    int first_report;   /* of a creation: since when last nothing of its reports was live */
    struct found found; /* bills and rates, of an order's: for the reports that follow */
    /* a completion's live figures; a move's, an expense's and an undo's are in live */
    int64_t good;
    int64_t good_posted;
    int64_t taken_up;   /* of a late report: pieces that had been caught up; apart from `good` */
    int64_t taken_back; /* … by its undo */
    int taken_of;       /* … in this running output */
    int64_t scrapped;
    int64_t lost;
    struct worth conversion; /* and a subcontractor's fee */
    int vendor;              /* a subcontract receipt: 1 + his party; it is a completion then */
    int64_t live;
    int64_t unstaged;    /* as posted */
    struct worth booked; /* to dest: cost of a consumer, good part of a completion */
    struct worth booked_scrap;
    struct worth booked_loss;
    struct worth withheld; /* of its cost: what is trued up only at the end of the event */
    struct worth unborne;  /* of its true-ups, what its average pool could not bear */
    struct reworked rework;
    struct loop loop;
    struct worth gain;   /* standard product: what of `booked` the pool took */
    struct worth joint;  /* of what is made besides: what its running output had before */
    int64_t beyond;      /* … and how much more its prices were than its costs bore */
    struct worth income; /* of this event, live */
    int std_row;         /* at which standard */
    struct dest dest;
    struct dest scrap_dest;
    struct dest loss_dest;
    int layer;       /* of its inflow */
    bool only_ships; /* no sale: its goods lie in transit */
    /* move */
    int from_place;
    /* undo: of what; restores: it undid an undo and is undone as `target` */
    int target;
    bool restores;
    int64_t good_back;
    int64_t scrapped_back;
    int64_t lost_back;
    struct worth conversion_back;
    /* points, close */
    int32_t closed_before;
};

struct need {
    int event;
    int item;
    int place;      /* NONE: by the item's list */
    int by_bill_at; /* the place that the bill names, whatever actual use does */
    int claimed_at; /* its order's claims count only there; NONE: anywhere */
    bool staged;    /* what was staged takes its place: of so much, that so much has passed */
    bool staged_takes;
    int64_t staged_of;
    int64_t staged_passed;
    struct frac ratio;
    int64_t step;
    bool fixed;
    bool blow_through;
    bool by_formula;         /* bill line whose need the bill said: it can carry */
    int of;                  /* item whose bill asked for it; NONE */
    bool by_line;            /* a line of the event says how much was used */
    bool is_actual;          /* bill line with actual use; it counts by the two below */
    int64_t by_bill;         /* what the bill asked for */
    int64_t stands;          /* what of that is live */
    int operation;           /* 0: at the completion */
    int passing;             /* by whose running output its bill says it; NONE: it does not */
    int made;                /* what of it is blown through, a passing; NONE: nothing */
    enum issue_method issue; /* what its lines say */
    enum issue_method until; /* what it comes to */
    bool was_due;            /* some of it */
    bool early;              /* at a pay point before the completion */
    struct profile profile;
    int64_t qty;
    int64_t blown;      /* live quantity that alternates gave instead */
    int issued_by;      /* an issue beyond what was due; NONE */
    bool by_sources;    /* that its item says */
    int owes_at;        /* NONE: where 3.3 says */
    bool transit_first; /* its places are looked at behind that */
    int64_t back;       /* while a sale is undone: of what deliveries triggered of it */
};

/* What a report uses of a resource. */
struct hours {
    int event;
    struct need need; /* its passing says of which running output */
    int64_t qty;      /* live */
    struct worth v;
    int64_t given; /* while it is being undone or done again */
};

struct layer {
    int item;
    int event;
    int32_t day;
    int64_t in;
    int64_t left;
    struct worth value_in;
    int parent; /* a slice or a return of that layer */
    bool slice;
    bool opening;
};

/* What an event took; a write-off is a draw that took nothing from stock. */
struct draw {
    int event;
    int need;
    int item;
    int layer; /* NONE: pool */
    bool written_off;
    bool behind; /* drawn where something had been completed with it */
    int64_t out;
    struct worth value;
    struct worth posted; /* average */
    struct worth extra;  /* own cost of a supplier return beyond what the pool gave */
    int own_of;          /* receipt whose own cost it took */
    int owes_at;         /* what is gone of it again; NONE: where its need does */
    int formed;          /* average: the pool's state when drawn */
    int32_t books;
    int std_row;
    int settled_by; /* event whose inflow settled it; NONE: drawn directly */
    int run;
    int64_t run_at; /* triggered: in the run of what was due */
    struct trigger trigger;
};

struct run {
    int item;
    int place;
    int consumer_verb;
    int consumer_item;
    struct price price;
    bool exact;             /* worth what was booked, or due: it takes no others */
    struct trigger trigger; /* that made it owed */
};

/* An owed issue: the open interval [a, b) of its run. Or one that is due. */
struct owed {
    int event;
    int need;
    int item;
    int place;
    int run;
    int64_t a;
    int64_t b;
    struct trigger trigger;
};

/* What of a completion's good pieces a sale delivered. */
struct delivery {
    int sale;
    int event;
    enum issue_method method;
    int64_t q;
};

enum { PASSED_BY_MAX = 512 };

/* A need passed over so much of an item at a place; what is brought has numbers of its own. */
struct passed_by {
    int need;
    int item;
    int place;
    enum passed_for cause;
    int64_t q;
};

struct naive {
    struct item *items;
    struct name *places;
    struct name *units;
    struct name *categories;
    struct name *parties;
    struct name *reasons;
    struct stock *stocks;
    struct lot *lots;
    struct named *named;
    struct expiry *expiries;
    struct brought *brought;
    struct gone *gone;
    struct moved *moved;
    struct swap *swaps;
    struct landed *landed;
    struct repriced *repriced;
    struct bill *bills;
    struct bill_line *bill_lines;
    struct retired *retired;
    struct routing *routings;
    struct operation *operations;
    struct dated *rates;
    struct dated *standards;
    struct output *outputs;
    struct carry *carries;
    struct passing *passings;
    struct hours *hours;
    struct side_line *side_lines;
    struct side *sides;
    struct happening *happenings;
    struct need *needs;
    int *layer_order; /* layer rows in cost order, all items */
    struct layer *layers;
    struct draw *draws;
    struct move *moves;
    struct pick *picks;
    struct run *runs;
    struct owed *owed;
    struct owed *due;
    struct delivery *deliveries;
    struct line *lines;
    struct entry *entries;
    struct pool_move *pool_moves;
    int pool_move_count;
    struct averaged *averaged;
    int averaged_count;
    struct naive_averaging averaging;
    struct closing *closings;
    struct shared *shared;
    struct watch *watches;

    int item_count;
    int place_count;
    int unit_count;
    int category_count;
    int party_count;
    int reason_count;
    int stock_count;
    int lot_count;
    int named_count;
    int expiry_count;
    int brought_count;
    int gone_count;
    int moved_count;
    int swap_count;
    int landed_count;
    int repriced_count;
    int bill_count;
    int bill_line_count;
    int retired_count;
    int routing_count;
    int operation_count;
    int rate_count;
    int standard_count;
    int output_count;
    int carry_count;
    int passing_count;
    int hours_count;
    int side_line_count;
    int side_count;
    int happening_count;
    int need_count;
    int layer_order_count;
    int layer_count;
    int draw_count;
    int move_count;
    int pick_count;
    int run_count;
    int owed_count;
    int due_count;
    int delivery_count;
    int line_count;
    int entry_count;
    int closing_count;
    int shared_count;
    int watch_count;

    int decimals;
    unsigned points[SCHEME_MAX]; /* of all; then of each category, 0: as of all */
    bool ship_sells;
    bool close_leaves;
    bool close_shares;
    enum issue_method issue; /* of the site */
    struct period period;
    int shifts[SHIFTS_MAX]; /* minutes after midnight */
    int shift_count;
    int due_days;     /* due for longer is too long; 0: never */
    int started_days; /* … and started for longer */
    int32_t closed;   /* INT32_MIN: nothing */
    int64_t balances[ROLE_MAX];
    struct astray astray;

    /* of the event being posted */
    int now;     /* its row */
    bool looks;  /* it has happened whole, and the inbox is read */
    int settler; /* the event whose inflow settles: its own row, or that of what it restores */
    int settled; /* owed issues settled so far */
    int part;    /* counts what was triggered, by issue */
    int landing; /* the receipt on which something lands; 0: none */
    struct noted noted;
    struct passed_by passed_by[PASSED_BY_MAX];
    int passed_by_count;
    bool triggers; /* what is passed over is none of a need's */
    struct carried_often carried;
    struct waited waited; /* of all events */
    struct operated operated;
    struct made_on made_on;
    struct swapped swapped;
    struct costed costed;
    struct staged_often staged_often;
    int undo_names; /* the undo that says which goods come back; NONE: it does not */
    bool by_hand;   /* settling by hand: stock that is owed may be taken */
    bool stands_in; /* … with what the event says */
    struct waiting waiting;
    int settle_items[SUPPLY_MAX];
    int settle_places[SUPPLY_MAX];
    int settle_count;    /* (item, place) that gained stock or owe, in order of appearance */
    enum status refused; /* found late; OK: nothing is */
    struct problem *problem;

    struct recost *recost; /* while what followed a late event is costed anew */
    struct texts *texts;   /* shared with the shadow */
    struct naive *shadow;  /* the book before the event */
};

/* naive_rows.c */
void naive_rows_open(struct naive *b);
void naive_rows_close(struct naive *b);
void naive_rows_copy(struct naive *to, const struct naive *from);
struct item *naive_item_add(struct naive *b);
struct name *naive_name_add(struct naive *b, struct name *rows, int *count, struct slice text);
struct bill *naive_bill_add(struct naive *b);
struct bill_line *naive_bill_line_add(struct naive *b);
struct retired *naive_retired_add(struct naive *b);
struct routing *naive_routing_add(struct naive *b);
struct operation *naive_operation_add(struct naive *b);
struct passing *naive_passing_add(struct naive *b);
struct hours *naive_hours_add(struct naive *b);
struct dated *naive_rate_add(struct naive *b);
struct dated *naive_standard_add(struct naive *b);
struct happening *naive_happening_add(struct naive *b);
struct need *naive_need_add(struct naive *b, int event, int item, int place);
struct draw *naive_draw_add(struct naive *b);
struct move *naive_move_add(struct naive *b);
struct run *naive_run_add(struct naive *b);
struct owed *naive_owed_add(struct naive *b);
struct owed *naive_due_add(struct naive *b);
struct delivery *naive_delivery_add(struct naive *b);
struct trigger naive_trigger_none(void);
struct line *naive_line_add(struct naive *b, enum line_kind kind);
struct closing *naive_closing_add(struct naive *b);
int naive_layer_add(struct naive *b, int item, int32_t day, int parent);
void naive_entry_add(struct naive *b, struct entry entry);
/* Of this version of `like`'s item and order. */
int naive_output_row(struct naive *b, struct output like, const char *run);
struct carry *naive_carry_row(struct naive *b, int output, const struct need *need);
struct lot *naive_lot_add(struct naive *b);
struct named *naive_named_add(struct naive *b);
struct expiry *naive_expiry_add(struct naive *b);
struct brought *naive_brought_add(struct naive *b);
struct gone *naive_gone_add(struct naive *b);
struct moved *naive_moved_add(struct naive *b);
struct swap *naive_swap_add(struct naive *b);
int naive_stock_row(struct naive *b, int item, int place, struct tag tag);
void naive_pick_add(struct naive *b, int need, const struct stock *from, int64_t q);
char *naive_text_copy(struct naive *b, struct slice text);
bool naive_text_is(const char *text, struct slice slice);
int naive_item_find(const struct naive *b, struct slice text);
int naive_place_find(const struct naive *b, struct slice text);
int naive_name_find(const struct name *rows, int count, struct slice text);
int naive_key_find(const struct naive *b, struct slice key);
enum status naive_refuse(struct naive *b, enum status status, struct slice what);

/* naive_price.c */
void naive_standard_touch(struct naive *b, int item);
struct worth naive_standard_value(const struct naive *b, int item);
struct price naive_price_of_last(const struct naive *b, int item);
struct price naive_price_of_standard(const struct naive *b, int item);
struct price naive_price_current(const struct naive *b, int item);
struct price naive_price_provisional(struct naive *b, int item);

/* naive_pool.c */
struct worth naive_layer_left(const struct layer *layer);
int64_t naive_pool_on_hand(const struct naive *b, int item);
struct worth naive_pool_worth(const struct naive *b, int item);
void naive_pool_gain(struct naive *b, int item, int64_t q, struct worth v); /* average inflow */
void naive_pool_gain_by(struct naive *b, int event, int item, int64_t q, struct worth v);
struct worth naive_pool_give_own(struct naive *b, int item, int64_t q, struct worth v);
struct worth naive_standard_move(struct naive *b, int item,
                                 int64_t q); /* gain of q, negative: less */
/* What the method would take for q now, out of what is on hand. */
struct worth naive_pool_would_give(const struct naive *b, int item, int64_t q);
struct worth naive_draw_take(struct naive *b, int need, int item, int64_t q);
struct worth naive_draw_take_layer(struct naive *b, int need, int layer, int64_t q);
void naive_layer_set(struct naive *b, int layer, int64_t in, int64_t left, struct worth value_in);
void naive_layer_balance(struct naive *b, int layer);
void naive_layer_lower(struct naive *b, int layer, int64_t u, struct worth v, int line);
int naive_inflow_layer(struct naive *b, int item, int64_t q, struct worth v, int parent);
bool naive_method_is_layered(const struct naive *b, int item);
struct worth naive_event_cost(const struct naive *b, int event);
void naive_event_rebook(struct naive *b, int event);
void naive_completion_split(const struct naive *b, int event, struct worth split[3]);
void naive_split_book(struct naive *b, int event, struct worth split[3]);
int64_t naive_pool_owe_newest(struct naive *b, int item, int64_t q, struct worth *owed);

/* naive_owed.c */
struct worth naive_interval_value(const struct naive *b, int run, int64_t a, int64_t q);
void naive_owe(struct naive *b, int need, int64_t q);
void naive_owe_again(struct naive *b, int draw, int64_t c, struct worth *value);
void naive_owe_exactly(struct naive *b, int draw, int64_t c, struct worth value);
void naive_owe_interval(struct naive *b, int need, int run, int64_t a, int64_t q);
void naive_owe_unsettled(struct naive *b, int draw, int64_t at, int64_t q);
void naive_settle_lost(struct naive *b, int undo_row);
/* Of `all` of each need s of n stays; `again`: of what an undo took back. */
struct of_needs {
    int first;
    const int64_t *all;
    int64_t s;
    int64_t n;
    bool again;
};
void naive_needs_go(struct naive *b, int event, const struct of_needs *of, int64_t *goes);
void naive_owe_triggered(struct naive *b, int need, int64_t a, int64_t q, struct trigger trigger);
void naive_settle_note(struct naive *b, int item, int place);
void naive_settle_noted(struct naive *b);
void naive_settle_places(struct naive *b); /* … but for what waits for the end of the event */
int64_t naive_owed_at(const struct naive *b, int item, int place);
enum status naive_settle_by_hand(struct naive *b, int event, int64_t *left, bool again);

/* naive_take.c */
int naive_home_of(const struct naive *b, int item);
int naive_places_of(const struct naive *b, int item, int named, int places[OWNER_MAX]);
int naive_places_for(const struct naive *b, int need, int named, int places[OWNER_MAX + 1]);
enum status naive_consume(struct naive *b, int need, int64_t q);
struct tag naive_tag_that_fits(const struct naive *b, int item, struct tag tag, int64_t q);
int naive_place_that_fits(const struct naive *b, int place, struct tag tag);
void naive_stock_put(struct naive *b, int item, int place, struct tag tag, int64_t q);
void naive_pick_row(struct naive *b, int need, int row, int64_t q);
/* Up to q of what is free at a place and not expired; what the need names comes first. */
int64_t naive_pick_usable(struct naive *b, int need, int item, int place, int64_t q);
/* Up to q of what is kept so, at the place named or through the list; answers what is left of q. */
int64_t naive_pick_kept(struct naive *b, int need, enum kept kept, int64_t q);
void naive_picks_back(struct naive *b, int need, int item, int64_t q);
void naive_picks_forget(struct naive *b, int need, int item, int64_t q);
int64_t naive_available(struct naive *b, int item, int place);
int64_t naive_available_by_list(struct naive *b, int item);
int64_t naive_pick_places(struct naive *b, int need, int item, int place, int64_t q);
enum status naive_short_or_owe(struct naive *b, int need, int64_t q);
int naive_row_of(const struct naive *b, int number); /* of the event of this number */

/* naive_setup.c */
enum status naive_set_up(struct naive *b, const struct event *e, int row);
enum status naive_name_set(struct naive *b, struct name *rows, int *count, const struct event *e);
enum status naive_multiple_set(struct naive *b, struct bill_line *row, struct frac multiple);
enum status naive_base_qty(struct naive *b, int item, struct amount amount, int64_t *q);
/* What the event says per base unit, by element; none, where it says nothing. */
struct price naive_elements_said(const struct naive *b, const struct event *e);
struct frac naive_money_per_micro(const struct naive *b, int64_t number, int decimals);
bool naive_days_are_backwards(int32_t from, int32_t to);
enum status naive_item_fold(struct naive *b, int item);
int64_t naive_step(const struct naive *b, int item); /* 4.3, 13.1 */
void naive_plant_fold(struct naive *b);
enum status naive_item_fits_bill(struct naive *b, int item); /* and its routing */
enum status naive_item_in_use(struct naive *b, int item, const struct item *before);

/* naive_unset.c */
enum status naive_unset(struct naive *b, int event);
enum status naive_set_again(struct naive *b, int event);
bool naive_is_gone(const struct naive *b, int event);

/* naive_order.c */
int naive_order_find(const struct naive *b, struct slice name); /* one that stands */
enum status naive_order(struct naive *b, const struct event *e, int number);
void naive_order_first(struct naive *b, int report);         /* before it has anything live */
void naive_order_work(struct naive *b, int event);           /* … and the bill that it goes by */
enum status naive_order_report(struct naive *b, int number); /* before it is one: what it finds */
bool naive_order_is_gone(const struct naive *b, int event);  /* whose creation does not stand */
/* Which bills and rates it goes by; false: it has none. */
bool naive_order_found(const struct naive *b, int order, struct found *found);
int naive_order_line(const struct naive *b, int order); /* its place; NONE */
int64_t naive_order_tolerated(const struct naive *b, int order, const struct order_seen *seen);
enum status naive_order_unset(struct naive *b, int event);
enum status naive_order_set_again(struct naive *b, int event);

/* naive_inbox.c */
enum status naive_accept(struct naive *b, const struct event *e, int number);

/* naive_finish.c */
enum status naive_finish(struct naive *b,
                         int event); /* its order's carries are made nil, by this event */
enum status naive_finish_again(struct naive *b, int event);
void naive_finish_back(struct naive *b, int event);

/* naive_facts.c */
enum status naive_fact(struct naive *b, const struct event *e, int number);
void naive_inflow(struct naive *b, int row, int64_t q, struct worth v, struct dest dest);
/* x of the bulk line `from`, or of what an undo of it gave back, goes over to the other. */
void naive_bulk_move(struct naive *b, int bulk, struct line *back, int64_t x);
void naive_return_goods(struct naive *b, int row, int64_t q);
void naive_return_unknown(struct naive *b, int row, int64_t q);
int64_t naive_return_of_sale(struct naive *b, int row, int sale, int64_t q);
void naive_return_draw(struct naive *b, int row, int draw, int64_t q, int taken);
/* Picks of a draw are out no more: they come in by this line (NONE: they do not). */
void naive_return_picks(struct naive *b, int line, int draw, int64_t q);
void naive_return_picks_as(struct naive *b, int from, int draw, int64_t q);
void naive_expense_post(struct naive *b, int row, int64_t amount);
bool naive_event_is_sale(const struct naive *b, int event);
bool naive_event_is_delivery(const struct naive *b, int event); /* … or a shipment that is none */

#include "naive_due.h"
#include "naive_landed.h"
#include "naive_report.h"
#include "naive_side.h"
#include "naive_target.h"
#include "naive_undo.h"

#include "naive_roles.h"

#endif
