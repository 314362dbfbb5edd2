/*
 * naive_report - what the naive book shares about bills and reports:
 * completions, pay points.
 */
#ifndef SIM_NAIVE_REPORT_H
#define SIM_NAIVE_REPORT_H

#include "naive_inner.h"

/* naive_explode.c */
struct flat {
    int item;
    int place;
    struct frac ratio;
    bool fixed;
    bool blow_through;
    enum issue_method issue;
    int operation; /* 0: at the completion */
    struct profile profile;
};
struct flat_list {
    struct flat of[256];
    int count;
    struct flat uses[32]; /* resources */
    int use_count;
    struct found found; /* as of which it was exploded */
    int routing;        /* NONE: operations say nothing */
    int number;         /* newest set-up event among bills, and of the routing */
    int32_t from;       /* latest day among them */
    const struct bill_line *alternates[64]; /* that count, by rank, then as they come */
    int alternates_at[64];                  /* … the operation of each; NONE: all */
    int alternate_count;
    char counts[4096]; /* the bills, and of each the lines that count; rate and routing */
};
void naive_counts_note(struct flat_list *list, char mark, int number);
/* By the operations of this routing; NONE: they say nothing. */
enum status naive_explode_bill(struct naive *b, int item, int routing, struct found found,
                               struct flat_list *list);
bool naive_profile_same(struct profile one, struct profile other);
int naive_bill_found(const struct naive *b, int item, struct found found);
int naive_rate_found(const struct naive *b, int item, struct found found);
struct found naive_found_now(const struct naive *b);
bool naive_version_counts(int number, bool gone, int gone_at, struct found found);
int64_t naive_need_total(const struct need *need, int64_t output);

/* naive_hours.c */
enum { ALL_POINTS = -2 };
/* What a passing uses of resources, at this pay point; answers what that costs. */
struct worth naive_hours_use(struct naive *b, const struct event *e, const struct flat_list *list,
                             int passing, int point);
/* Whether a use by the bill has had what the report says of it; what no bill asks for. */
bool naive_hours_said(const struct naive *b, int event, int item);
struct worth naive_hours_more(struct naive *b, int event, int item, int64_t q);
/* What the bill had asked for of it when pieces that are taken up were caught up, of which so much
   has passed anew by now (naive_operation.c). */
int64_t naive_used_then(struct naive *b, const struct happening *row, const struct flat_list *list,
                        int item, int64_t passed);
/* By how much what it stands for, of what the bill asked for, is less than before. */
int64_t naive_standing_falls(const struct naive *b, struct need *need);
/* What an event's live use costs; what an undo took back of it. */
struct worth naive_hours_live(const struct naive *b, int event);
struct worth naive_hours_undone(const struct naive *b, int undo_row);
/* s of n of it stays; s of u stay undone; each answers what the rest costs. */
struct worth naive_hours_back(struct naive *b, int event, int64_t s, int64_t n);
struct worth naive_hours_again(struct naive *b, int undo_row, int64_t s, int64_t u);
/* The carries of a passing that is about to move. */
void naive_hours_move(struct naive *b, int passing);
bool naive_uses_fixed(const struct naive *b, const struct flat_list *list, int point);
/* Both use the same of what costs something, at the same rates. */
bool naive_uses_same(const struct naive *b, const struct flat_list *one,
                     const struct flat_list *two);

/* naive_explode.c */
bool naive_bill_reaches(const struct naive *b, int from, int to);

/* naive_alternate.c */
enum status naive_alternate_set(struct naive *b, const struct event *e,
                                const struct event_line *line, struct frac one,
                                struct bill_line *row);
/* Beside lines that are needed at this operation, if it says one. */
void naive_alternate_note(struct flat_list *list, const struct bill_line *line, int operation);
/* What of q of the need alternates do not cover by rule: of all that lies there, or of what its
   order staged of them, if it did. */
enum stand_in { STAND_IN_ANY, STAND_IN_STAGED };
int64_t naive_stand_in(struct naive *b, int need, enum stand_in which, int64_t q);
bool naive_alternate_is_staged(struct naive *b, int need);
/* What is brought in the place of the k-th of a bill, which lacks q; answers what lacks still. */
struct bringing;
int64_t naive_bring_instead(struct naive *b, const struct flat_list *list, int k,
                            struct bringing what, int64_t q);
/* What the order's claims of alternates do not cover of what the k-th lacks; `spoken`: by item,
   what of them is for its own sake, or covers others. */
struct lacked {
    int order;
    int64_t q;
};
int64_t naive_claims_stand_in(struct naive *b, const struct flat_list *list, int k, int64_t *spoken,
                              struct lacked lacked);
/* What a report says that it used in place of a component. */
struct said {
    int with;
    int component;
    int64_t q;
};
/* Of what is due of the need and lacks q: alternates picked in its place; answers how many. */
int naive_due_instead(struct naive *b, int need, int64_t q, struct said of[64]);
void naive_stand_in_as_said(struct naive *b, const struct flat_list *list, int first,
                            struct said said);

/* naive_version.c */
bool naive_bill_counts(const struct naive *b, int bill, struct found found);
enum status naive_version_begin(struct naive *b, const struct event *e, int bill);
enum status naive_version_change(struct naive *b, const struct event *e, int item);
enum status naive_replace(struct naive *b, const struct event *e, int row);
/* Of the bills that an event set up: their release or retirement stands. */
bool naive_version_rests(const struct naive *b, int event);
void naive_version_unset(struct naive *b, int event);
enum status naive_version_again(struct naive *b, int event);

/* naive_complete.c: reports, of a completion or at a pay point */
enum status naive_complete(struct naive *b, const struct event *e, int event);
enum status naive_use_check(struct naive *b, const struct event *e); /* its `+` lines */
enum status naive_need_serve(struct naive *b, int need);             /* taken now, or due */
void naive_complete_book(struct naive *b, struct happening *row);
enum status naive_blow_through(struct naive *b, int need, int64_t q);
struct need *naive_need_of_flat(struct naive *b, int event, const struct flat *flat);
/* It is at a pay point before the completion, or of what is blown through there. */
void naive_need_early(struct need *need);
void naive_product_enter(struct naive *b, int event, int64_t q, struct worth v);
void naive_product_to_pool(struct naive *b, int event, int64_t q, struct worth v);
bool naive_is_report(const struct naive *b, int event);

/* naive_routing.c */
enum status naive_routing_set(struct naive *b, const struct event *e, int item);
enum status naive_routing_again(struct naive *b, struct happening *row);
int naive_routing_found(const struct naive *b, int item, struct found found);
/* Of a routing, by its number; NULL: it has none such. */
const struct operation *naive_operation_at(const struct naive *b, int routing, int step);
bool naive_routing_has(const struct naive *b, int routing, int step);
bool naive_routing_uses(const struct naive *b, int routing, int place);
/* … or the hours of this resource. */
bool naive_routing_runs(const struct naive *b, int routing, int item);
/* The pay points before this one (0: the completion), the first one first; answers how many. */
int naive_points_before(const struct naive *b, int routing, int point, int points[POINTS_MAX]);
bool naive_is_point(const struct naive *b, int routing, int step);
int naive_point_of(const struct naive *b, int routing, int step); /* 0: the completion */
/* Conversion of what the operations of a pay point do to `after` less `before`. */
struct worth naive_point_conversion(const struct naive *b, int routing, int point, int64_t before,
                                    int64_t after);
/* … of all operations of its routing. */
struct worth naive_routing_conversion(const struct naive *b, int routing, int64_t before,
                                      int64_t after);
/* The goods in process behind a pay point of this report's kind; NONE: there never were any. */
int naive_goods_find(const struct naive *b, int report, int point);
enum status naive_goods_set_up(struct naive *b, int report, int routing, int point, int *goods);
bool naive_goods_rest_on(const struct naive *b, int event); /* on an item, place or category */
int naive_goods_left(const struct naive *b, int order);     /* kinds of which some is on hand */

/* naive_operation.c */
int naive_need_output(const struct naive *b, const struct need *need); /* of one by the bill */
/* The needs of a report of n that passes `point`, and its conversion; running outputs move. */
enum status naive_passings_set(struct naive *b, const struct event *e, int event, int64_t n);
/* What a subcontractor took of these for n, all at this place. */
enum status naive_passing_outside(struct naive *b, const struct event *e, int event,
                                  struct flat_list *list, int64_t n);
/* Which bill, rate and routing it goes by. */
enum status naive_list_set(struct naive *b, int item, struct found found, struct flat_list *list);
/* The needs of q blown through of this need, and its conversion. */
void naive_passing_blown(struct naive *b, int of, struct flat_list *list, int64_t q);
/* What stands in for the need: its own bill, and alternates. */
int64_t naive_need_blown(const struct naive *b, int need);
/* The passings move by what they are to: their running outputs, and what is
   carried. `given`: by need, counted from the event's first, what was put back.
 */
void naive_passings_move(struct naive *b, int event, const int64_t *given);
/* Of what was caught up s of n stay so; `own`: how much less passes the report's own point. */
void naive_passings_back(struct naive *b, int event, int64_t s, int64_t n, int64_t own);
/* Of what the undo took back of that s of u stay undone; `own` more pass. */
void naive_passings_again(struct naive *b, int undo_row, int64_t s, int64_t u, int64_t own);

/* naive_rework.c */
enum status naive_rework(struct naive *b, const struct event *e, int event);
bool naive_is_goods(const struct naive *b, int need); /* of a rework */
/* What the event's cost has of its goods, and has not since a reason bears it. */
struct worth naive_rework_cost(const struct naive *b, int event, struct worth cost);
void naive_rework_book(struct naive *b, int event);
/* s of n stay; then, when what was made has left, q of the goods come back. */
void naive_rework_back(struct naive *b, int event, int64_t s, int64_t n);
void naive_goods_back(struct naive *b, int event, int64_t q);
/* Of u that an undo took back s stay undone. */
void naive_rework_again(struct naive *b, int event, int undo_row, int64_t s, int64_t u);

/* naive_unbuild.c */
enum status naive_unbuild(struct naive *b, const struct event *e, int row, int64_t q);
/* q of it is undone: what its components settled, before the product is back; they, after. */
void naive_unbuild_unsettle(struct naive *b, int event, int64_t q);
void naive_unbuild_lower(struct naive *b, int event, int64_t q);
void naive_unbuild_again(struct naive *b, int undo_row, int64_t q);
/* It brought a component of this item, or to this place. */
bool naive_unbuild_brought(const struct naive *b, int event, int item, int place);

#endif
