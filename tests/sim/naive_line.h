/*
 * naive_line - roles of accounts, and what events of the naive book did and still have live.
 */
#ifndef SIM_NAIVE_LINE_H
#define SIM_NAIVE_LINE_H

#include "naive_lot.h"
#include "naive_number.h"

enum role {
    ROLE_MATERIAL,
    ROLE_WIP,
    ROLE_FINISHED,
    ROLE_COST_OF_SALES,
    ROLE_PAYABLES,
    ROLE_INCURRED,
    ROLE_APPLIED,
    ROLE_OWED,
    ROLE_DUE,
    ROLE_SCRAP,
    ROLE_SHRINKAGE,
    ROLE_PRICE_VARIANCE,
    ROLE_PRODUCTION_VARIANCE,
    ROLE_REVALUATION,
    ROLE_ROUNDING,
    ROLE_OPENING,
    ROLE_BY_PRODUCT_INCOME,
    ROLE_EXPENSE, /* + index of the reason */
    ROLE_MAX = ROLE_EXPENSE + 64
};

/* Where a value goes: a role for each element; of what item it is. */
struct dest {
    int role[ELEMENT_COUNT];
    int item;
};

enum line_kind {
    LINE_INFLOW,    /* receipt, opening, count gain, unknown return: value booked to `dest` */
    LINE_RETURN,    /* return of what a draw gave */
    LINE_UNOWED,    /* return of what a sale owed */
    LINE_GIVE,      /* undo: given back of a draw */
    LINE_UNOWE,     /* undo: owed interval taken back */
    LINE_UNDUE,     /* undo: due interval taken back */
    LINE_UNTRIGGER, /* undo: due interval of `run` due again, from a on */
    LINE_UNDELIVER, /* undo: of the delivery numbered `of_line` */
    LINE_BULK,      /* receipt of bulk: expense to `dest`, against `other` */
    LINE_BULK_BACK, /* undo: of the line numbered `of_line` */
    LINE_PUT,       /* undo: stock put back */
    LINE_BLOWN,     /* undo: blown-through quantity taken back */
    LINE_REDRAWN,   /* undo of a return: what the sale's draw has again */
    LINE_REOWED,    /* undo of a return: what the sale owes again */
    LINE_LOST,      /* undo: [a, a + q) of `run` owed, since the goods are gone; exact: as drawn */
    LINE_TAKEN,     /* undo: inflow taken back */
    LINE_CARRY,     /* finish: what of a carry no report gave back; less than nothing: was short */
    LINE_LACKED,    /* finish: what a report took that the order's goods lacked */
    LINE_PASSED,    /* undo: what had been caught up at a pay point is not any more */
    LINE_APART,     /* unbuild: pieces of `target`, a completion, or (NONE) by the bill */
    LINE_BROKEN,    /* unbuild: of a component, lost: value at `dest`, `other` is the variance */
    LINE_JOINED,    /* undo: of the pieces of `of_line` */
    LINE_MENDED,    /* undo: of what broke */
    LINE_MADE,      /* completion: made besides the product */
    LINE_HOURS      /* undo: of the hours numbered `of_line` */
};

/* What a return, an inflow or an undo did and still has live. */
struct line {
    int event;
    enum line_kind kind;
    int target;   /* event it was done to */
    int carry;    /* of a finish: whose quantity it is */
    int64_t made; /* of a finish: what the report that gave it back had made then */
    int need;
    int item;
    int place;
    struct tag tag; /* PUT */
    int was;        /* … of what was this lot until then, and is unknown again; NONE */
    int layer;
    int draw;
    int of_line; /* TAKEN: the inflow's line; NONE: a product; REDRAWN: the return's; of an
                    unbuild's component: the pieces that it is of */
    struct dest dest;
    struct dest other; /* BULK: the other side */
    int64_t q;
    struct worth v;    /* on the other side */
    struct worth paid; /* TAKEN: what of that had been paid; the rest had landed on it */
    struct worth gain; /* what the pool took or gave; v - gain went to `side` */
    enum role side;
    int std_row;
    int run;
    int passing;
    int64_t a;    /* interval [a, a + q) */
    int64_t end;  /* REOWED: the interval is [a, end), of which q still stands */
    bool undrawn; /* GIVE: back to the layer it came from */
    bool written_off;
    struct worth extra;
};

/* Kept only for closing: applied and incurred by day, and what is booked by a close only. */
struct entry {
    int32_t books;
    int role;
    int64_t amount;
    bool deferred;
    unsigned scheme; /* by which an event deferred it; 0: none did */
};

struct closing {
    int event;
    int32_t day;
    int64_t applied;
    int64_t incurred;
    int64_t sales;
    int64_t deferred[ROLE_MAX]; /* … booked by it */
    bool live;
    int reopened_by; /* the event that can be undone to close it again */
};

/* A move of an average pool, by the event that posted it. */
struct move {
    int item;
    int number; /* of the event */
    int32_t day;
    int draw; /* NONE: an inflow: */
    int64_t q;
    struct worth v;
    const struct worth *made; /* what of an event it is, as goods name it; NULL: no product */
    struct worth change;      /* that is on its way to it */
    bool anew;                /* its late event changed what followed it in the pool */
};

struct pick {
    int event;
    int need;
    int item;
    int place;
    struct tag tag;
    int64_t out;
    int64_t returned; /* not out, since a customer brought it back */
    bool identified;  /* it lay there without a lot */
};

#endif
