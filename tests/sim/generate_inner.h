/*
 * generate_inner - the generator's own state, and the small parts of which events are put together.
 */
#ifndef SIM_GENERATE_INNER_H
#define SIM_GENERATE_INNER_H

#include "generate.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>

enum { TOLD_MAX = 8192, ORDERED_MAX = 256, DRAFTS_MAX = 256, GOODS_MAX = 128 };

/* An event that was accepted, as far as later ones refer to it. */
struct told {
    const struct event *event;
    bool undoable;
    bool whole;      /* set-up, orders, closes, reopenings, ticks, and undos of them */
    enum verb first; /* of an undo: the verb of what it is of, and so on */
    int item;
    struct slice order; /* that it plans, changes or reports; of an undo: likewise */
};

/* An order that was planned, if it still is. */
struct ordered {
    struct slice name;
    int item;
    bool reworks; /* it is one of reworks */
};

/* A draft of an item's bill that was saved, whatever became of it. */
struct draft_bill {
    struct slice name;
    int item;
};

struct generator {
    uint64_t state;
    uint64_t aside; /* numbers of their own, so that others stay as they are */
    struct arena arena;
    struct plant plant;
    struct event *set_up[256];
    int set_up_count;
    int set_up_next;
    bool has_hours;       /* a resource */
    struct slice drafted; /* standards of that name may wait to be approved */
    bool has_theme;       /* the verb whose undo is looked for */
    enum verb theme;
    struct told told[TOLD_MAX];
    int told_count;
    struct ordered ordered[ORDERED_MAX];
    int ordered_count;
    struct draft_bill drafts[DRAFTS_MAX];
    int draft_count;
    struct slice goods[GOODS_MAX]; /* in process, that there ever were */
    int goods_count;
    int order_number;
    bool works_orders;     /* most of what happens is of one order, then of another */
    struct ordered worked; /* this one */
    const char *work_plan; /* what is to happen to it next */
    int key_number;
    int32_t day;
    int32_t closed;
    int hunger; /* out of 10: how seldom goods are received */
    int scheme; /* place in the list of schemes */
    int decimals;
    bool forward;        /* nothing is undone */
    bool has_alternates; /* bills and reports name them */
    bool stages;         /* parts are staged for orders, also where some wait */
    bool starts;         /* orders are started, and bring some parts to the line */
    bool subcontracts;   /* some goods are made elsewhere, of parts of ours */
    bool ships_on;       /* shipping is no sale, at least at first */
    bool waits;          /* some parts are issued later than their product is completed */
    unsigned lots[PLANT_ITEMS_MAX]; /* numbers of those that were heard of */
    int serials[PLANT_ITEMS_MAX];   /* how many pieces have got a number */
    struct slice away; /* what it brought was moved, and is to be undone; empty: nothing */
    int away_item;
};

/* generate_plant.c */
void generate_set_up(struct generator *g);
struct event *generate_item(struct generator *g, int item);
struct event *generate_bill(struct generator *g, int item);
struct event *generate_rate(struct generator *g, int item);
struct event *generate_standard(struct generator *g, int item);
/* One of what comes and goes: a place, a party, a reason, a category, an item, a unit, a setting.
 */
struct event *generate_newcomer(struct generator *g);
struct event *generate_change(struct generator *g); /* of set-up, as time goes by */
bool generate_is_approved(struct generator *g);     /* now: */
struct event *generate_approval(struct generator *g);

/* generate_version.c: a draft, a release, a retirement, a replacement */
struct event *generate_version(struct generator *g);
void generate_heard_version(struct generator *g, const struct event *event, int item);

/* generate_order.c */
struct event *generate_order(struct generator *g);
int generate_report(struct generator *g, struct event *event); /* its item; -1: no order yet */
struct event *generate_order_nonsense(struct generator *g);
struct slice generate_order_name(struct generator *g);
void generate_scrap_words(struct generator *g, struct event *event);  /* empty: no order yet */
const struct ordered *generate_order_any(struct generator *g);        /* NULL: none yet */
const struct ordered *generate_order_of_reworks(struct generator *g); /* NULL: none was found */
struct event *generate_work(struct generator *g); /* NULL: nothing of it is there to be undone */

/* generate_stage.c */
struct event *generate_supply(struct generator *g, int item);
/* Parts by hand, before a report needs them. */
struct event *generate_ahead(struct generator *g, const struct ordered *order);
struct event *generate_stage(struct generator *g, const struct ordered *order);
/* What stands in on its newest bill that has any; else `item`. */
int generate_alternate_of(struct generator *g, int product, int item);
/* Of what stands in on a bill of what the order makes: some comes, or is staged for it. */
struct event *generate_alternate(struct generator *g, const struct ordered *order, bool comes);
void generate_consumes(struct generator *g, struct event *event); /* what an order takes */

/* generate_start.c */
struct event *generate_start(struct generator *g, struct slice order, int item);
struct event *generate_start_any(struct generator *g);

/* generate_subcontract.c */
struct event *generate_subcontract(struct generator *g);
struct event *generate_yard(struct generator *g, struct slice place);

/* generate_lot.c */
void generate_tracking(struct generator *g, struct event *event, struct plant_item *item);
void generate_lots(struct generator *g, struct event *event); /* names lots, if it has any */
/* An undo of part of that event says of which goods. */
void generate_undo_lots(struct generator *g, struct event *event, const struct told *of);
void generate_lots_heard(struct generator *g, const struct event *event);
struct event *generate_keep(struct generator *g);
struct event *generate_identify(struct generator *g);
struct event *generate_expiry(struct generator *g);
struct event *generate_lot_nonsense(struct generator *g);

/* generate.c */
struct event *generate_completion(struct generator *g, struct event *event, int item);
/* An event that was accepted; NULL: none fits. */
const struct told *generate_told(struct generator *g, bool (*fits)(const struct told *));
void generate_use(struct generator *g, struct event *event, int item);
void generate_hours_use(struct generator *g, struct event *event);
void generate_more_use(struct generator *g, struct event *event, int item); /* a `+` line */

/* generate_source.c */
void generate_sources(struct generator *g, struct event *event); /* of an item's needs */

/* generate_rare.c: the undo of what is seldom undone, or of such an undo; NULL: there is none */
struct event *generate_rare(struct generator *g);

/* generate_away.c: goods are moved, their inflow undone and done again; NULL: there is none */
struct event *generate_away(struct generator *g);

/* generate_correct.c */
void generate_corrects(struct generator *g, struct event *event); /* says what it corrects */
struct event *generate_uncorrect(struct generator *g);            /* NULL: nothing was corrected */

/* generate_accept.c */
struct event *generate_accept(struct generator *g);

/* generate_landed.c: a cost of receipts that comes later, or the undo of one */
struct event *generate_landed(struct generator *g);
void generate_currency(struct generator *g, struct event *event); /* of its cost, if it has one */

/* generate_swap.c: numbered pieces are sold unseen, and come back; NULL: none was */
bool generate_has_numbered(const struct generator *g);
struct event *generate_swap(struct generator *g);

/* generate_price.c */
struct event *generate_price(struct generator *g);

/* generate_target.c */
struct event *generate_target(struct generator *g);

/* generate_unbuild.c */
struct event *generate_unbuild(struct generator *g);

/* generate_rework.c */
struct event *generate_rework(struct generator *g);
struct event *generate_rework_of(struct generator *g, const struct ordered *order);

/* generate_due.c */
struct event *generate_due(struct generator *g);
void generate_issue_words(struct generator *g, struct event *event, struct plant_item *item);
void generate_issue_line(struct generator *g, struct event_line *line);
void generate_hour(struct generator *g, struct event *event);

/* generate_operation.c */
struct event *generate_routing(struct generator *g, int item);
struct event *generate_operation(struct generator *g); /* a report, or of goods in process */
void generate_point(struct generator *g, struct event *event, int item);
struct event *generate_operation_nonsense(struct generator *g);
int generate_step(struct generator *g); /* an operation that a line names; 0: none */
void generate_heard_operation(struct generator *g, const struct event *event, int item);

static inline int below(struct generator *g, int limit)
{
    return (int)generate_random(g, (uint64_t)limit);
}

/* From here on, and until it is called again, other numbers are drawn. */
void generate_aside(struct generator *g);

static inline bool chance(struct generator *g, int percent)
{
    return below(g, 100) < percent;
}

__attribute__((format(printf, 2, 3))) static inline struct slice text(struct generator *g,
                                                                      const char *format, ...)
{
    char buffer[160];
    va_list list;
    int size;

    va_start(list, format);
    size = vsnprintf(buffer, sizeof(buffer), format, list);
    va_end(list);
    return slice_copy(&g->arena, (struct slice){ buffer, (size_t)size });
}

static inline void give(struct event *event, enum field field)
{
    event->present |= field_bit(field);
}

static inline struct event *event_new(struct generator *g, enum verb verb)
{
    struct event *event = arena_alloc(&g->arena, sizeof(*event));

    assert(event);
    event_init(event, verb);
    return event;
}

static inline bool told_receipt(const struct told *told)
{
    return told->item >= 0 && told->event->verb == VERB_RECEIVE;
}

static inline void event_at(struct event *event, int32_t day)
{
    event->day.number = day;
    event->at = (struct moment){ .local_s = (int64_t)day * 86400, .form = MOMENT_DAY };
    event->at_s = event->recorded_s = event->at.local_s;
    event->local_min = (int64_t)day * 1440;
    give(event, FIELD_AT);
}

/* With a day, a key and its text: ready to be submitted. */
static inline struct event *event_done(struct generator *g, struct event *event)
{
    if (day_is_none(event->day))
        event_at(event, g->day);
    if (event->key.size == 0)
        event->key = text(g, "k%d", ++g->key_number);
    give(event, FIELD_KEY);
    generate_sign(g, event);
    return event;
}

static inline void set_item(const struct generator *g, struct event *event, int item)
{
    event->item = g->plant.items[item].name;
    give(event, FIELD_ITEM);
}

static inline void set_qty(struct event *event, int64_t micro)
{
    event->amount.qty.micro = micro;
    give(event, FIELD_QTY);
}

static inline void set_place(struct event *event, struct slice place)
{
    event->place = place;
    give(event, FIELD_PLACE);
}

static inline void set_any_tolerance(struct generator *g, struct event *event)
{
    static const int64_t shares[] = { 0, 50000, 100000, 333333, 500000, 1000000 };

    event->tolerance.micro = shares[below(g, (int)ARRAY_COUNT(shares))];
    give(event, FIELD_TOLERANCE);
}

static inline void set_from(struct event *event, struct slice place)
{
    event->from_place = place;
    give(event, FIELD_FROM_PLACE);
}

static inline void set_of(struct event *event, struct slice key)
{
    event->of = key;
    give(event, FIELD_OF);
}

static inline void set_cost(struct event *event, int64_t number, int decimals)
{
    event->cost_number = number;
    event->cost_decimals = decimals;
    give(event, FIELD_COST);
}

static inline void set_total(struct event *event, int64_t number, int decimals)
{
    event->total_number = number;
    event->total_decimals = decimals;
    give(event, FIELD_TOTAL);
}

static inline void set_element(struct event *event, enum element element, int64_t number,
                               int decimals)
{
    event->element_number[element] = number;
    event->element_decimals[element] = decimals;
    give(event, element_field(element));
}

/* Mostly conversion that nobody divides further. */
static inline enum element any_element(struct generator *g)
{
    return chance(g, 60) ? CONVERSION : (enum element)(LABOUR + below(g, ELEMENT_COUNT - LABOUR));
}

static inline void set_from_day(struct event *event, int32_t day)
{
    event->from_day.number = day;
    give(event, FIELD_FROM_DAY);
}

static inline struct slice any_place(struct generator *g)
{
    return g->plant.places[chance(g, 3)    ? PLANT_PLACES - 1
                           : chance(g, 10) ? PLANT_PLACES - 2
                                           : below(g, 5 + g->ships_on)];
}

static inline struct slice any_reason(struct generator *g)
{
    return g->plant.reasons[chance(g, 10) ? PLANT_REASONS - 1 : below(g, PLANT_REASONS - 1)];
}

static inline int64_t any_qty(struct generator *g, int item)
{
    static const int64_t ugly[] = { 1, 1, 2, 3, 3, 5, 7, 11 };
    int64_t step = g->plant.items[item].step;
    int64_t whole = ugly[below(g, (int)ARRAY_COUNT(ugly))];

    if (step == QTY_ONE || chance(g, 70))
        return whole * QTY_ONE;
    if (step == QTY_ONE / 2)
        return whole * step;
    return (int64_t)(1 + below(g, 9999)) * 1000;
}

/* The quantity in the base unit, or in boxes. */
static inline void set_any_qty(struct generator *g, struct event *event, int item)
{
    set_qty(event, any_qty(g, item));
    if (g->plant.items[item].box && chance(g, 15)) {
        event->amount.qty.micro = (int64_t)(1 + below(g, 2)) * QTY_ONE;
        event->amount.unit = SLICE("box");
    }
}

static inline int any_item(struct generator *g, bool (*fits)(const struct plant_item *))
{
    int item;

    do
        item = below(g, g->plant.item_count);
    while (!fits(&g->plant.items[item]) || (g->plant.items[item].comes_and_goes && !chance(g, 25)));
    return item;
}

static inline bool is_bought(const struct plant_item *item)
{
    return item->kind == KIND_BOUGHT && !item->besides;
}

static inline bool is_made(const struct plant_item *item)
{
    return item->kind == KIND_MADE;
}

static inline bool is_stocked(const struct plant_item *item)
{
    return item->kind == KIND_MADE || item->kind == KIND_BOUGHT;
}

static inline bool is_phantom(const struct plant_item *item)
{
    return item->kind == KIND_PHANTOM;
}

static inline bool is_phantom_or_made(const struct plant_item *item)
{
    return is_phantom(item) || is_made(item);
}

static inline void set_any_cost(struct generator *g, struct event *event)
{
    int how = below(g, 10);

    if (how < 3) {
        set_total(event, 1 + below(g, 2999), g->decimals);
    } else if (how < 8) {
        set_cost(event, 1 + below(g, 399), 2);
    } else {
        set_cost(event, 1 + below(g, 9999), 3 + below(g, 2));
        if (how == 9)
            event->cost_per.qty.micro = (int64_t)(3 + below(g, 10)) * QTY_ONE;
    }
}

static inline ratio_t any_ratio(struct generator *g)
{
    static const ratio_t ratios[] = { { 1, 1 }, { 2, 1 }, { 3, 1 },  { 4, 1 }, { 1, 3 },
                                      { 2, 3 }, { 3, 2 }, { 7, 10 }, { 1, 7 }, { 7, 11 } };

    /* Carries come from rounding. */
    return ratios[g->works_orders ? 4 + below(g, 6) : below(g, (int)ARRAY_COUNT(ratios))];
}

#endif
