/*
 * split - any split of an output gives the same totals, at whatever pay points it is reported; and
 * a finished order has used the same, whatever was reported besides and undone.
 */
#ifndef SIM_SPLIT_H
#define SIM_SPLIT_H

#include "event_text.h"
#include "trial.h"

/* False, and printed, where it does not hold. */
bool split_simulate(uint64_t seed, long book);

#endif
