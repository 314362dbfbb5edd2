#include "engine/witness.h"

#include <stdlib.h>

#include "core/told.h"
#include "engine/zone.h"
#include "text/event_json.h"

enum { EVENT_BYTES = 64 << 20, ZONE_BYTES = 1 << 20, HOUR_S = 3600, QUARTER_S = 900 };

void witness_init(struct witness *witness)
{
    *witness = (struct witness){ .zone = NULL };
    arena_init(&witness->event_memory, EVENT_BYTES);
    arena_init(&witness->zone_memory, ZONE_BYTES);
}

void witness_release(struct witness *witness)
{
    arena_release(&witness->event_memory);
    arena_release(&witness->zone_memory);
}

static enum status zone_ready(struct witness *witness, struct slice name, struct problem *why)
{
    enum status status = OK;

    if (witness->zone && slice_equals(name, witness->zone_name))
        return OK;
    arena_reset(&witness->zone_memory);
    witness->zone_name = slice_copy(&witness->zone_memory, name);
    status = zone_load(name, &witness->zone_memory, &witness->zone, why);
    if (status != OK)
        witness->zone = NULL;
    return status;
}

/* The day is as written; the second hangs on the rules of the zone. */
static bool civil_agrees(const struct stored_event *stored, int64_t at_s, day_t day)
{
    int64_t off_s = stored->at_s - at_s;

    return stored->day.number == day.number && llabs(off_s) <= HOUR_S && off_s % QUARTER_S == 0;
}

/* The second is as written or heard; the day hangs on the rules of the zone. */
static bool utc_agrees(const struct zone *zone, int begins_min, const struct stored_event *stored,
                       int64_t at_s)
{
    return stored->at_s == at_s &&
           zone_day(zone, at_s - HOUR_S, begins_min).number <= stored->day.number &&
           stored->day.number <= zone_day(zone, at_s + HOUR_S, begins_min).number;
}

static bool moment_agrees(const struct zone *zone, int begins_min, struct moment at,
                          const struct stored_event *stored)
{
    int64_t at_s = stored->recorded_s;
    day_t day = stored->day;

    if (at.form != MOMENT_NONE)
        zone_resolve(zone, begins_min, at, &at_s, &day);
    return at.form == MOMENT_DAY || at.form == MOMENT_LOCAL
               ? civil_agrees(stored, at_s, day)
               : utc_agrees(zone, begins_min, stored, at_s);
}

static enum status words_compare(const struct event *event, const struct stored_event *stored,
                                 struct problem *why)
{
    char at[MOMENT_TEXT_MAX];
    struct slice says = { at, moment_print(event->at, at) };
    long long seq = (long long)stored->seq;

    if (!slice_equals(event->key, stored->key))
        return problem_set(why, CHECK_FAILED, "event %lld has the key '%.*s', it says '%.*s'", seq,
                           (int)stored->key.size, stored->key.text, (int)event->key.size,
                           event->key.text);
    if (event->verb != stored->verb)
        return problem_set(why, CHECK_FAILED, "event %lld has the verb %d, it says %d, %s", seq,
                           (int)stored->verb, (int)event->verb, verb_row(event->verb)->name);
    if (!slice_equals(says, stored->at))
        return problem_set(why, CHECK_FAILED, "event %lld is at '%.*s', it says '%.*s'", seq,
                           (int)stored->at.size, stored->at.text, (int)says.size, says.text);
    return OK;
}

enum status witness_event(struct witness *witness, const struct plant *plant,
                          const struct event *event, const struct stored_event *stored,
                          struct problem *why)
{
    struct site_told site = site_told_before(plant, stored->seq);
    enum status status = words_compare(event, stored, why);

    if (status == OK)
        status = zone_ready(witness, site.zone, why);
    if (status == OK && !moment_agrees(witness->zone, site.begins_min, event->at, stored))
        return problem_set(why, CHECK_FAILED,
                           "event %lld is on another day or second than its moment in %.*s",
                           (long long)stored->seq, (int)site.zone.size, site.zone.text);
    return status;
}

enum status witness_stored(void *context, const struct plant *plant,
                           const struct stored_event *stored, struct problem *why)
{
    struct witness *witness = context;
    struct event event;
    enum status status;

    arena_reset(&witness->event_memory);
    status = event_json_read(stored->body, &witness->event_memory, &event, why);
    return status == OK ? witness_event(witness, plant, &event, stored, why) : status;
}
