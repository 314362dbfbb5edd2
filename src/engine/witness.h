/*
 * witness - whether an event's row says what the event itself says.
 *
 * The hash covers the event as it was submitted; readers look at the columns beside it. Key, verb
 * and `at` must be those of the event. Its moment in UTC and its plant day must be what the zone
 * of the site at that time makes of `at`, to within an hour where they hang on the rules of that
 * zone, which are changed now and then.
 *
 * Refuses  CHECK_FAILED, and what is said otherwise
 * Source   docs/book.md; docs/accounting.md 8.12 for a site that was told anew
 */
#ifndef ENGINE_WITNESS_H
#define ENGINE_WITNESS_H

#include "core/event.h"
#include "core/model.h"
#include "store/store.h"

struct witness {
    struct arena event_memory; /* of one event */
    struct arena zone_memory;
    const struct zone *zone;
    struct slice zone_name; /* of this one */
};

void witness_init(struct witness *witness);
void witness_release(struct witness *witness);

/* `event` is what its body says; of `plant` what the site has been told. */
enum status witness_event(struct witness *witness, const struct plant *plant,
                          const struct event *event, const struct stored_event *stored,
                          struct problem *why) MUST_CHECK;

/* For check(), which has not read the event. The context is the witness. */
enum status witness_stored(void *context, const struct plant *plant,
                           const struct stored_event *stored, struct problem *why) MUST_CHECK;

#endif
