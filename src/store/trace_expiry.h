/*
 * trace_expiry - until when a lot lasts, as its events have said: rows of its trace.
 *
 * Source  docs/accounting.md 13.12
 */
#ifndef STORE_TRACE_EXPIRY_H
#define STORE_TRACE_EXPIRY_H

#include "store/listing.h"

/* Each event that changed the last day of the lot asked for, in order. */
enum status trace_expiries(struct listing *listing) MUST_CHECK;

/* Names as a trace gives them; empty for id 0. */
enum status name_said(struct listing *listing, enum name_space space, int64_t id,
                      struct slice *name) MUST_CHECK;

#endif
