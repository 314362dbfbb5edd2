/*
 * variances - actual less standard, cause by cause: what events booked to production variance taken
 * apart as it stands, and what is booked as a price variance or a revaluation.
 *
 *   by   nothing: a row an event, cause and item that it is of; else a sum of these
 *
 * A row of nothing is left out, so the rows sum to what the accounts hold (variances_prove()).
 *
 * Refuses  as query()
 * Source   docs/accounting.md section 23
 */
#ifndef ENGINE_VARIANCES_H
#define ENGINE_VARIANCES_H

#include "engine/engine.h"

enum variances_by {
    VARIANCES_ALL,
    VARIANCES_EVENT,
    VARIANCES_ORDER,
    VARIANCES_ITEM,
    VARIANCES_CATEGORY,
    VARIANCES_PERIOD, /* the month of the books */
    VARIANCES_CAUSE,
    VARIANCES_BY_COUNT
};

/* "event", …; NULL for VARIANCES_ALL. */
const char *variances_by_word(enum variances_by by);

struct variances_question {
    struct filter filter;
    enum variances_by by;
};

/* LIST_VARIANCES: key, day, item, order, category, cause, of, amount, mark; else what it is by,
 * cause, amount, mark. */
enum status variances_list(struct engine *engine, const struct variances_question *question,
                           const struct receiver *receiver) MUST_CHECK;

/* What is explained of production variance, and what its accounts hold and are still to. */
struct variances_sum {
    money_t explained;
    money_t held;
    int64_t events;
};

enum status variances_prove(struct engine *engine, struct variances_sum *sum) MUST_CHECK;

#endif
