/*
 * naive_stage - what is staged for orders, in the naive book: claims, and who takes them.
 *
 * Source   docs/accounting.md 13.4, 13.5, 13.10, 15.3
 */
#ifndef SIM_NAIVE_STAGE_H
#define SIM_NAIVE_STAGE_H

#include "naive_inner.h"

/* naive_stage.c */
enum status naive_stage(struct naive *b, const struct event *e, int row, int64_t q);
enum status naive_stage_all(struct naive *b, const struct event *e, int row);
/* All that it staged comes back; or it stages anew, for this event. */
enum status naive_stage_all_back(struct naive *b, int event);
enum status naive_stage_all_again(struct naive *b, int event);
bool naive_stages_all(const struct naive *b, int event);
/* ORDER_STATE, where its order is done. */
enum status naive_stage_refuse(struct naive *b, int event);
/* naive_unstage.c */
enum status naive_unstage(struct naive *b, const struct event *e, int row, int64_t q);
/* What went back is staged again; or goes back anew, for this event. */
enum status naive_unstage_back(struct naive *b, int event);
enum status naive_unstage_again(struct naive *b, int event);

/* It took this item, or from this place. */
bool naive_stage_uses(const struct naive *b, int event, int item, int place);

/* What goes to an order's line, claimed by it. */
struct bringing {
    int event; /* whose it is */
    int order;
    int item;
    int need; /* the how manieth of a bill */
    int from; /* NONE: through the place list */
    int to;
};
/* As much of q as there is free; answers what is short. */
int64_t naive_bring(struct naive *b, const struct bringing *what, int64_t q);
/* To the place named, else the order's line, else `line`. */
int naive_staged_to(const struct naive *b, int order, int named);
/* Of an item what the order's reports still to come will ask for by hand. */
enum status naive_asked_by_hand(struct naive *b, int order, int item, int64_t *q);
/* By item, what needs of the order that go by another method than this will ask for. */
void naive_asked_besides(struct naive *b, const struct flat_list *list, int order,
                         enum issue_method but, int64_t *asked);
/* A need of a bill of which nothing is taken yet. */
struct need naive_need_asked(const struct naive *b, const struct flat *flat);

/* What has still to pass a pay point (0: the completion) of an order, and how many of that bill
 * have. */
struct left {
    int64_t pieces;
    int64_t output;
};
struct left naive_order_left(const struct naive *b, const struct flat_list *list, int order,
                             int point);
/* What the order has under that bill at a pay point; NONE: nothing yet. */
int naive_output_of(const struct naive *b, const struct flat_list *list, int order, int point,
                    const char *run);
/* `need` as naive_need_asked() has it. */
int64_t naive_carry_of(const struct naive *b, int output, const struct need *need);
/* What its resources will cost (naive_hours.c). */
struct worth naive_hours_left(const struct naive *b, const struct flat_list *list, int order);
/* What the order will ask for by that bill, at provisional prices. */
struct worth naive_asked_worth(struct naive *b, const struct flat_list *list, int order);

/* Of the order's goods in process, what has passed the pay point. */
int64_t naive_goods_past(const struct naive *b, int order, int point);

/* naive_claim.c */
bool naive_claims(const struct naive *b, int order);
int64_t naive_claim(const struct naive *b, int item, int order); /* that it may take */
int64_t naive_claim_at(const struct naive *b, int item, int order, int place);
int64_t naive_due_of_order(const struct naive *b, int item, int order, int place);
/* What is due at a place and keeps free stock. */
int64_t naive_due_blocks(const struct naive *b, int item, int place);
/* Up to q of what the need's order claims; `only`: at that place, NONE: wherever it lies. */
int64_t naive_pick_claims(struct naive *b, int need, int only, int64_t q);
/* … but of what was handed out ahead. */
int64_t naive_pick_waiting(struct naive *b, int need, int only, int64_t q);
bool naive_is_line(const struct naive *b, int place);
/* Of the place, whichever orders claim it. */
int64_t naive_pick_any_claims(struct naive *b, int need, int place, int64_t q);
/* The order is done, or is not any more: its claims go, or what `ended` had moved comes back. */
void naive_claims_end(struct naive *b, int order);
void naive_claims_follow(struct naive *b, int order, int ended);
/* A claim of an order that is done is none. */
struct tag naive_tag_claimed(const struct naive *b, struct tag tag);
/* More is claimed: less free stock is kept for what is due. */
void naive_claim_rises(struct naive *b, int item);

/* naive_ahead.c: 15.11 */
int naive_issued(const struct naive *b); /* the place */
int64_t naive_issued_for(const struct naive *b, int item, int order);
/* What of q a need by hand finds there; answers how much. */
int64_t naive_take_issued(struct naive *b, int need, int64_t q);
/* What of q the issue's order will still ask for goes there: q is the rest. */
enum status naive_hand_out(struct naive *b, int event, int64_t *q);
int64_t naive_handed_live(const struct naive *b, int event);
/* Up to q of it, as far as it lies where it went; how much. */
int64_t naive_handed_back(struct naive *b, int event, int64_t q);
int64_t naive_handed_again(struct naive *b, int event, int undo_row, int64_t q);

/* What was staged, in place of the bill. */
struct instead {
    int item;
    int64_t brought;
};
/* Of an open order that consumes so, newest stagings first; answers how many. */
int naive_staged(const struct naive *b, int order, struct instead of[SUPPLY_MAX]);
/* The needs of a report that has them by the bill, from `first` on; `stated`: its own words. */
void naive_staged_needs(struct naive *b, const struct event *e, int event, int first);
int64_t naive_staged_due(const struct naive *b, int need);

/* naive_order.c */
bool naive_order_is_open(const struct naive *b, int order);
struct order_seen naive_order_see(const struct naive *b, int order);
bool naive_order_by_staged(const struct naive *b, int order);
int naive_order_ended(const struct naive *b, int order); /* number of the event; 0: none */

#endif
