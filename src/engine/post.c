#include <assert.h>
#include <time.h>

#include "engine/chain.h"
#include "engine/inside.h"
#include "text/event_json.h"

/* Each round brings at least one more fact, mostly twice as many as the one before. */
enum { ROUNDS_MAX = 4096, DEPTH_MAX = 1 << 18 };

int64_t engine_now_s(void)
{
    struct timespec now = { 0 };

    (void)clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec;
}

enum status engine_gather(struct engine *engine, const struct want *wants, size_t count, int depth)
{
    enum status status = store_gather(engine->store, &engine->facts, wants, count, depth);

    return status == OK ? OK : engine_fail(engine, status);
}

enum status engine_expect(struct engine *engine, const struct event *const *events, size_t count)
{
    struct want wants[ENGINE_AHEAD];
    size_t want_count = 0;
    enum status status = OK;

    assert(count <= ARRAY_COUNT(wants));
    if (engine->phase == ENGINE_BROKEN)
        return engine->problem.status;
    for (size_t i = 0; i < count; i++)
        if (event_has(events[i], FIELD_KEY))
            wants[want_count++] =
                (struct want){ .is_name = true, .space = NAME_KEY, .text = events[i]->key };
    status = cache_bound(engine);
    if (status == OK)
        status = engine_gather(engine, wants, want_count, STORE_DEPTH);
    return engine_break(engine, status);
}

enum status engine_ask(struct engine *engine, const struct event *event,
                       enum status (*question)(struct draft *draft, void *context), void *context)
{
    struct draft *draft = &engine->draft;
    int depth = STORE_DEPTH;

    for (int round = 0; round < ROUNDS_MAX; round++) {
        enum status status = OK;

        arena_reset(&engine->draft_memory);
        draft_begin(draft, &engine->facts, &engine->draft_memory, event);
        status = question(draft, context);
        if (status == OK)
            return OK;
        if (status != FACTS_MISSING) {
            engine->problem = draft->problem;
            engine->problem.status = status;
            return status;
        }
        status = engine_gather(engine, draft->wants, draft->want_count, depth);
        if (status != OK)
            return status;
        if (depth < DEPTH_MAX)
            depth *= 2;
    }
    return problem_set(&engine->problem, LIMIT_EXCEEDED,
                       "an event that rests on more than can be gathered");
}

static enum status decision(struct draft *draft, void *context)
{
    (void)context;
    return decide(draft);
}

/* The zone of a site is checked here: the core knows no zones. */
static enum status zone_check(struct engine *engine, const struct event *event)
{
    const struct zone *zone = NULL;

    if (event->verb != VERB_SITE || !event_has(event, FIELD_ZONE))
        return OK;
    return zone_load(event->zone, &engine->event_memory, &zone, &engine->problem);
}

/* The site's clock at a moment, in minutes since 1970 began there. */
static int64_t local_min(const struct zone *zone, int64_t utc_s)
{
    int64_t local_s = utc_s + zone_offset_s(zone, utc_s);

    return local_s / 60 - (local_s % 60 < 0);
}

/*
 * A book's own clock never runs backwards, whatever the machine's does: `--known` halves over it.
 * An event without a moment happened when it was heard.
 */
static enum status time_fill(struct engine *engine, struct event *event,
                             const struct arrival *arrival)
{
    int begins_min = engine->facts.plant->begins_min;

    event->recorded_s = store_recorded(engine->store);
    if (event->recorded_s < arrival->recorded_s)
        event->recorded_s = arrival->recorded_s;
    if (arrival->resolved) {
        event->at_s = arrival->at_s;
        event->day = arrival->day;
    } else if (event->at.form == MOMENT_NONE) {
        event->at_s = event->recorded_s;
        event->day = zone_day(engine->zone, event->at_s, begins_min);
    } else {
        zone_resolve(engine->zone, begins_min, event->at, &event->at_s, &event->day);
    }
    event->local_min = local_min(engine->zone, event->at_s);
    return arrival->resolved ? OK : engine_moment_check(engine, event->at);
}

/* The engine's own copy of the event, with what decide() wants besides what was submitted. */
static enum status event_fill(struct engine *engine, const struct event *event,
                              const struct arrival *arrival)
{
    struct arrival now = { .recorded_s = engine_now_s() };
    struct text_buffer text;
    enum status status = OK;

    arena_reset(&engine->event_memory);
    engine->problem = (struct problem){ .status = OK };
    engine->event = *event;
    status = time_fill(engine, &engine->event, arrival ? arrival : &now);
    if (status != OK)
        return status;
    buffer_init(&text, &engine->event_memory);
    event_json_print(event, &text);
    status = buffer_finish(&text, &engine->event.text_as_submitted);
    if (status != OK)
        return problem_set(&engine->problem, status, "an event of that size");
    return zone_check(engine, event);
}

enum status cache_bound(struct engine *engine)
{
    enum status status = OK;

    if (engine->cache.used <= engine->cache_bytes)
        return OK;
    status = engine_state_write(engine);
    return status == OK ? engine_cache_reload(engine) : status;
}

enum status event_decide(struct engine *engine, const struct event *event,
                         const struct arrival *arrival)
{
    enum status status = OK;

    if (engine->phase == ENGINE_BROKEN)
        return engine->problem.status;
    status = engine_zone_ready(engine);
    if (status == OK)
        status = event_fill(engine, event, arrival);
    return status == OK ? engine_ask(engine, &engine->event, decision, NULL) : status;
}

void engine_watch(struct engine *engine, engine_watch_fn *watch, void *context)
{
    engine->watch = watch;
    engine->watch_context = context;
}

/* From here on the event is accepted: only the world can fail. */
static enum status posting_write(struct engine *engine)
{
    const struct draft *draft = &engine->draft;
    struct slice body = engine->event.text_as_submitted;
    struct hash hash = chain_hash(&engine->head, body, engine->event.recorded_s, draft);
    enum status status = store_write(engine->store, draft, body, &hash);

    engine->has_posted = true;
    engine->state_is_due = true;
    if (status == OK && engine->watch)
        status = engine->watch(engine->watch_context, draft);
    if (status == OK)
        status = facts_apply(&engine->facts, draft);
    if (status != OK)
        return engine_fail(engine, status);
    engine->head = hash;
    return OK;
}

static void outcome_fill(const struct engine *engine, struct outcome *outcome)
{
    outcome->same_again = engine->draft.same_again;
    outcome->seq = outcome->same_again ? engine->draft.same_seq : engine->draft.seq;
}

enum status event_post(struct engine *engine, const struct event *event,
                       const struct arrival *arrival, struct outcome *outcome)
{
    enum status status = cache_bound(engine);

    *outcome = (struct outcome){ .draft = &engine->draft };
    if (status == OK)
        status = event_decide(engine, event, arrival);
    if (status != OK)
        return status;
    outcome_fill(engine, outcome);
    return outcome->same_again ? OK : posting_write(engine);
}

enum status engine_post(struct engine *engine, const struct event *event,
                        const struct arrival *arrival, struct outcome *outcome)
{
    enum status status = OK;

    if (event->verb == VERB_CORRECT)
        status = correction_post(engine, event, arrival, outcome);
    else
        status = event_post(engine, event, arrival, outcome);
    return engine_break(engine, status);
}

static enum status event_preview(struct engine *engine, const struct event *event,
                                 struct outcome *outcome)
{
    enum status status = cache_bound(engine);

    if (status == OK)
        status = event_decide(engine, event, NULL);
    if (status == OK)
        outcome_fill(engine, outcome);
    return status;
}

enum status engine_preview(struct engine *engine, const struct event *event,
                           struct outcome *outcome)
{
    enum status status = OK;

    *outcome = (struct outcome){ .draft = &engine->draft };
    if (event->verb == VERB_CORRECT)
        status = correction_preview(engine, event, outcome);
    else
        status = event_preview(engine, event, outcome);
    return engine_break(engine, status);
}
