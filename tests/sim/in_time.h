/*
 * in_time - events that are recorded in any order come to what they come to in order of time: where
 * nothing lacks, and all is kept at average.
 */
#ifndef SIM_IN_TIME_H
#define SIM_IN_TIME_H

#include "trial.h"

/* False, and printed, where it does not hold, or where the books part. */
bool in_time_simulate(uint64_t seed, long book, struct costed *costed);

#endif
