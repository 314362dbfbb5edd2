/*
 * zone - civil time of a place <-> UTC, by the system's time zone data.
 *
 * Reads TZif files of version 2 or later under /usr/share/zoneinfo itself: neither the TZ variable
 * nor the process-wide state of the C library takes part, so two threads may use two zones.
 * A civil time that came twice is the first. One that the clocks skipped counts as if they had not
 * been moved yet: a plant day may begin so; a moment that was written down is refused by who asks
 * zone_skips().
 *
 * Refuses  VALUE_UNKNOWN (no such zone), NO_MEMORY, IO_FAILED (a file that is not TZif)
 * Source   RFC 8536; POSIX.1 for the rule in a file's last line
 */
#ifndef ENGINE_ZONE_H
#define ENGINE_ZONE_H

#include <stdint.h>

#include "base/arena.h"
#include "base/calendar.h"
#include "base/slice.h"
#include "base/status.h"

struct zone;

/* `*zone` lives in `arena`. `UTC` needs no file. */
enum status zone_load(struct slice name, struct arena *arena, const struct zone **zone,
                      struct problem *problem) MUST_CHECK;

int32_t zone_offset_s(const struct zone *zone, int64_t utc_s); /* seconds east of UTC */
int64_t zone_utc(const struct zone *zone, int64_t local_s);

/* A civil time that the clocks never showed, as they were put forward over it. */
bool zone_skips(const struct zone *zone, struct moment moment);

/* The plant day that holds a moment, where a day begins `begins_min` after midnight. */
day_t zone_day(const struct zone *zone, int64_t utc_s, int begins_min);

/* Resolves a moment as it was written: its UTC second and its plant day. Not MOMENT_NONE. */
void zone_resolve(const struct zone *zone, int begins_min, struct moment moment, int64_t *utc_s,
                  day_t *day);

#endif
