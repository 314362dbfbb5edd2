/*
 * issue - issue methods, and when a period ends.
 *
 * A period is kept as one number, so that what events say of it is told and undone like any other
 * attribute: 0 says nothing, else a count and its kind.
 *
 * Source  docs/accounting.md 15.1, 15.5
 */
#ifndef CORE_ISSUE_H
#define CORE_ISSUE_H

#include "core/model.h"

enum period_kind { PERIOD_UNSAID, PERIOD_DAY, PERIOD_SHIFT, PERIOD_PIECES, PERIOD_EVENTS };

/* Starts of the shifts of a day: minutes after midnight, ascending. */
struct shifts {
    int starts[SHIFTS_MAX];
    int count;
};

bool issue_read(struct slice text, enum issue_method *method);
/* `day`, `shift`, `100 pieces`, `20 events`; false: none of them. */
bool period_read(struct slice text, int64_t *period);
enum period_kind period_kind(int64_t period);
int64_t period_count(int64_t period); /* of pieces or events */
/* `06:00,14:00,22:00`; false: not 1 to SHIFTS_MAX hours in order. */
bool shifts_read(struct slice text, struct shifts *shifts);
/* The shift of a moment by the site's clock: later shifts have higher numbers. */
int64_t shift_of(const struct shifts *shifts, int64_t local_min);

/* What a need's method comes to: of its line, else of the component, else of the site. */
enum issue_method issue_of(const struct plant *plant, const struct item *component,
                           enum issue_method said);
/* The component's period, else the site's, else a day. */
int64_t period_of(const struct plant *plant, const struct item *component);

#endif
