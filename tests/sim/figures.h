/*
 * figures - all that can be seen of a book, as one list of numbers, and the laws they keep.
 */
#ifndef SIM_FIGURES_H
#define SIM_FIGURES_H

#include "generate.h"
#include "subject.h"

enum { FIGURES_MAX = 65536, GOODS_SEEN_MAX = 512, FIGURE_TEXT_MAX = 160 };

struct figure {
    enum figure_kind {
        FIGURE_STOCK, /* of item at place `sub` */
        FIGURE_POOL_QTY,
        FIGURE_POOL_VALUE, /* element `sub`, here and below */
        FIGURE_OWED_QTY,
        FIGURE_OWED_VALUE,
        FIGURE_DUE_QTY,
        FIGURE_DUE_VALUE,
        FIGURE_LAYERS,
        FIGURE_LAYER_QTY,   /* of the layer numbered `sub` */
        FIGURE_LAYER_VALUE, /* of the layer and element numbered `sub` */
        FIGURE_BALANCE,     /* of role `sub` */
        FIGURE_CLOSED,
        FIGURE_CARRIES,     /* sub 0: more than bills say, 1: less */
        FIGURE_ORDERS,      /* that stand */
        FIGURE_ORDER_STAGE, /* of the order that event `sub` planned, here and below */
        FIGURE_ORDER_QTY,
        FIGURE_ORDER_GOOD,
        FIGURE_ORDER_SCRAPPED,
        FIGURE_ORDER_LOST,
        FIGURE_ORDER_STARTED,
        FIGURE_ORDER_DUE,
        FIGURE_TAG,   /* stock at one place, under one lot, claim and status: `sub` */
        FIGURE_EXPIRY /* … of a lot: its last day, here its day too */
    } kind;
    int item; /* of the plant; from PLANT_ITEMS_MAX on of goods in process */
    int sub;
    int64_t value;
};

struct figures {
    struct figure of[FIGURES_MAX];
    int count;
};

/* One of the two books. */
struct view {
    struct subject *subject; /* NULL: the naive one */
    struct naive *naive;     /* it says of both which orders stand */
};

void figures_see(struct figures *figures, const struct view *view, const struct plant *plant);
/* The first on which they differ, counted in `a`; -1: none. */
int figures_differ(const struct figures *a, const struct figures *b);
void figure_text(const struct figure *figure, const struct plant *plant, char out[FIGURE_TEXT_MAX]);
bool figures_were_cut(const struct figures *then, const struct figures *now,
                      const struct plant *plant);
/* Whether they differ in money alone, and by no more than roundings. */
bool figures_part_by_cents(const struct figures *then, const struct figures *now);
bool figure_is_balance(const struct figure *figure, const char *role);
int64_t figure_balance(const struct figures *figures, const char *role);

struct breach {
    bool found;
    char what[FIGURE_TEXT_MAX];
    int64_t is;
    int64_t should;
};

/* What the books record, by category; whether something of it is, or was, deferred to a close. */
struct recorded {
    unsigned points[CATEGORIES];
    bool deferred;
    bool wip; /* … or stands in work in process */
};

/* Balances sum to zero; nothing is below zero; inventory and owed roles hold what the scheme
   puts there. */
void laws_check(const struct figures *figures, const struct plant *plant,
                const struct recorded *recorded, struct breach *breach);
/* As if what is deferred were booked. */
void figures_book_deferred(struct figures *figures, const struct naive *naive);
/* Everything was undone: all is zero but the roundings, which sum to zero with what of them went
   astray into a contra; and that is all that is left there. Of revaluations cents are left. */
void laws_check_nothing_left(const struct figures *figures, const struct astray *astray,
                             const struct plant *plant, struct breach *breach);

#endif
