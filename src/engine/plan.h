/*
 * plan - brings the production orders in line with a schedule: all of it or nothing.
 *
 *   in   rows     item, quantity, due day, line; the order's name, else ITEM-DUE-LINE
 *   out  events   what is new is planned, what differs is changed, what was cancelled is reopened
 *
 * A row that says what the order already says posts nothing. Keys name row and order as they stand,
 * so that the same row sent twice at once counts once. Orders of earlier schedules, open, on lines
 * and within the days of this one, that it does not have any more are missing.
 */
#ifndef ENGINE_PLAN_H
#define ENGINE_PLAN_H

#include "engine/engine.h"
#include "text/schedule.h"

enum plan_deed {
    PLAN_PLANNED,
    PLAN_CHANGED,
    PLAN_REOPENED,
    PLAN_CANCELLED,
    PLAN_MISSING,
    PLAN_SAME,
    PLAN_BEGUN, /* missing, and not cancelled: something is made of it */
    PLAN_DEED_COUNT
};

struct plan_options {
    struct slice text;
    enum schedule_form form;
    enum { MISSING_STAYS, MISSING_IS_CANCELLED } missing;
    const struct event *common; /* at, ref, by and note of every event */
};

struct plan_sink {
    /* A row that is refused; column 0: none. */
    void (*mishap)(void *context, const struct problem *problem, int line, int column);
    /* After all of it is written. */
    void (*told)(void *context, enum plan_deed deed, struct slice order);
    void *context;
};

/* Each deed's number of orders; `refused` rows. */
struct plan_totals {
    int64_t deeds[PLAN_DEED_COUNT];
    int64_t refused;
};

/* The first refusal, and then nothing is posted; a failure: engine_problem() says why. */
enum status plan_post(struct engine *engine, const struct plan_options *options,
                      const struct plan_sink *sink, struct plan_totals *totals) MUST_CHECK;

#endif
