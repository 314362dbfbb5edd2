/*
 * naive_side - what the naive book makes besides a product (17).
 */
#ifndef SIM_NAIVE_SIDE_H
#define SIM_NAIVE_SIDE_H

#include "naive_inner.h"

enum { SIDES_MAX = 16 };

enum side_basis { SIDE_SHARE, SIDE_QUANTITY, SIDE_PRICE, SIDE_NOTHING };

/* A line of a bill. */
struct side_line {
    int bill;
    int item;
    int place; /* NONE: its home */
    struct frac ratio;
    enum side_basis basis;
    struct frac by; /* the share, or money per millionth */
    int32_t from;
    int32_t to;
};

/* What an event made: its quantity, what it is worth, and its layer stand in a line. */
struct side {
    int event;
    int line; /* LINE_MADE; its `end` is what was posted */
    enum side_basis basis;
    struct frac by;
    int64_t before; /* by the bill, of the running output */
    struct worth unborne;
    int64_t changes; /* in quantity, while its event is undone or done again; first of all by all */
};

/* An event's cost over all that it made. */
struct divided {
    int side[SIDES_MAX];
    struct worth value[SIDES_MAX];
    int count;
    struct worth income;
    struct worth left; /* the product's */
};

struct side_line *naive_side_line_add(struct naive *b);
struct side *naive_side_add(struct naive *b);
/* What a standard pool does not take of what the event made. */
void naive_post_made(struct naive *b, int event, int item, struct worth amount);
enum status naive_side_line_set(struct naive *b, int bill, const struct event_line *line);
enum status naive_side_lines_fit(struct naive *b, int bill);
/* No component is one of them, or made of one. */
enum status naive_side_lines_apart(struct naive *b, int bill);
void naive_side_lines_copy(struct naive *b, int from, int to);
bool naive_side_lines_use(const struct naive *b, int bill, int item, int place);
enum status naive_side_lines_still(struct naive *b, int bill);

/* What the report makes besides, once its running output has moved. */
enum status naive_sides_set(struct naive *b, const struct event *e, int event, int64_t n);
void naive_sides_touch(struct naive *b, int event);
/* What the report made besides was worth more than its cost bears, and nothing made up for it. */
int64_t naive_income(const struct naive *b, int event);
/* The completion did. */
bool naive_makes_besides(const struct naive *b, int completion);
bool naive_sides_use(const struct naive *b, int event, int item, int place);
/* What the outputs of a bill, so much of whose item goes into one, leave of what a million cost. */
struct worth naive_sides_roll(const struct naive *b, int bill, struct frac ratio,
                              struct worth cost);
struct divided naive_sides_divide(const struct naive *b, int event, struct worth cost);
/* Answers the changes, in place of the values; what is booked moves on. */
struct divided naive_sides_book(struct naive *b, int event);
void naive_sides_enter(struct naive *b, int event);
void naive_sides_change(struct naive *b, const struct divided *changes);
/* A part is undone: quantities first, then with the product what they are worth. */
void naive_sides_leave(struct naive *b, int event, int64_t s, int64_t n);
void naive_sides_lower(struct naive *b, const struct divided *changes);
void naive_sides_return(struct naive *b, int event, int undo_row, int64_t s, int64_t u);
void naive_sides_raise(struct naive *b, int undo_row, const struct divided *changes);

/* Goods whose worth changes: a product, or what was made besides. */
struct goods {
    int event;
    int item;
    int layer;
    int64_t q; /* of it, live */
    struct worth *unborne;
};

/* By 6.3, of an average pool; what a draw took is worth so much more. */
void naive_pool_change(struct naive *b, const struct goods *goods, struct worth d);
void naive_draw_change(struct naive *b, int draw, struct worth part);
void naive_goods_change(struct naive *b, const struct goods *goods, struct worth d);
/* A line's goods give up u, of which it had u more than now, at v; x of them come back. */
void naive_made_take_back(struct naive *b, int number, int64_t u, struct worth v);
void naive_made_again(struct naive *b, int number, int undo_row, int64_t x, struct worth v);

#endif
