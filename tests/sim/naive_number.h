/*
 * naive_number - what the naive book reckons with: exact fractions, money by
 * element, prices.
 */
#ifndef SIM_NAIVE_NUMBER_H
#define SIM_NAIVE_NUMBER_H

#include "naive_book.h"

/* Money by element. */
struct worth {
    int64_t of[ELEMENT_COUNT];
};

/* What a rework has besides its cost (18.10 to 18.12). */
struct reworked {
    int goods;               /* the need that is its goods */
    struct worth brought;    /* what they brought into its cost, live */
    struct worth taken_back; /* undo: of that */
    struct worth outside;    /* what they cost beyond that, as booked */
    struct worth expensed;   /* what a reason bears, as booked */
};

/* True-ups that come back to the report that passed them on (6.5). */
struct loop {
    struct worth kept;       /* what came back: no cost of the report */
    struct worth taken_back; /* undo: of that */
    struct worth seen;       /* its cost when that was last booked */
    bool passing;            /* a change of it is on its way */
};

struct frac {
    i128 num;
    i128 den;
};

/* Money per millionth of the base unit, by element. */
struct price {
    struct frac of[ELEMENT_COUNT];
    bool none;
};

struct frac naive_frac_of(i128 num, i128 den);
struct frac naive_frac_times(struct frac a, struct frac b);
struct frac naive_frac_over(struct frac a, struct frac b);
struct frac naive_frac_plus(struct frac a, struct frac b);
bool naive_frac_same(struct frac a, struct frac b);
i128 naive_ratio_round(i128 num, i128 den);                        /* half away from zero */
int64_t naive_frac_round(struct frac frac, int64_t times);         /* round(frac × times) */
int64_t naive_frac_up(struct frac frac, i128 times, int64_t step); /* up to a multiple of step */
int64_t naive_part_of(int64_t value, int64_t part, int64_t whole); /* round(value × part / whole) */
struct worth naive_worth_none(void);
struct worth naive_worth_plus(struct worth a, struct worth b);
struct worth naive_worth_minus(struct worth a, struct worth b);
struct worth naive_worth_part(struct worth value, int64_t part, int64_t whole);
/* What leaves when q of `whole` go: value - round(value × (whole - q) / whole). */
struct worth naive_worth_leaves(struct worth value, int64_t q, int64_t whole);
bool naive_worth_nil(struct worth a);
int64_t naive_worth_sum(struct worth worth); /* of all elements */
bool naive_worth_same(struct worth a, struct worth b);
struct price naive_price_none(void);                /* nil of every element */
bool naive_price_is_nil(const struct price *price); /* or none */
struct worth naive_price_times(const struct price *price, int64_t q);
/* What q at `after` comes to less what it comes to at `before`. */
struct worth naive_price_between(const struct price *price, int64_t before, int64_t after);
bool naive_price_same(const struct price *a, const struct price *b);
int64_t naive_least(int64_t a, int64_t b);
int64_t naive_most(int64_t a, int64_t b);

#endif
