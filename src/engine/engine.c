#include "engine/engine.h"

#include <assert.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "engine/chain.h"
#include "engine/inside.h"
#include "engine/layer_past.h"
#include "engine/order_past.h"
#include "engine/usage_list.h"
#include "engine/variances.h"
#include "engine/witness.h"
#include "store/check.h"

/* What the largest late event goes through comes on top of what others may take: line and event of
 * each move, and room to find them. */
#define LATE_BYTES ((size_t)RECOST_MAX * (sizeof(struct line) + sizeof(struct happened) + 256))

/* Beyond the soft bound the cache is emptied between events; the hard one refuses. */
enum {
    CACHE_BYTES = 96 << 20,
    EVENT_BYTES = 64 << 20,
    DRAFT_BYTES = 256 << 20,
    ZONE_BYTES = 1 << 20,
    CHECK_BYTES = 64 << 20,
    INDEX_TAIL_MAX = 65536 /* lines: some milliseconds of work, once in as many moves */
};

enum status engine_break(struct engine *engine, enum status status)
{
    if (!status_is_failure(status))
        return status;
    if (engine->problem.status != status) {
        engine->problem = (struct problem){ .status = OK };
        (void)problem_set(&engine->problem, status, "%s",
                          status == NO_MEMORY ? "the limit of the cache is reached" : "the book");
    }
    if (engine->phase != ENGINE_IDLE)
        engine->cache_is_wrong = true;
    if (engine->phase == ENGINE_CHANGING)
        engine->phase = ENGINE_BROKEN;
    return status;
}

enum status engine_fail(struct engine *engine, enum status status)
{
    const struct problem *why = store_problem(engine->store);

    engine->problem = (struct problem){ .status = OK };
    if (why && why->status != OK) {
        engine->problem = *why;
        engine->problem.status = status;
    } else if (!status_is_failure(status)) {
        (void)problem_set(&engine->problem, status, "the book");
    }
    return engine_break(engine, status);
}

enum status engine_cache_reload(struct engine *engine)
{
    enum status status = OK;

    engine->cache_is_wrong = true;
    arena_reset(&engine->cache);
    facts_init(&engine->facts, &engine->cache);
    status = store_head(engine->store, &engine->facts, &engine->head);
    if (status != OK)
        return engine_fail(engine, status);
    engine->cache_is_wrong = false;
    return OK;
}

enum status engine_state_write(struct engine *engine)
{
    enum status status = OK;

    if (!engine->state_is_due)
        return OK;
    status = store_state(engine->store, &engine->facts);
    if (status != OK)
        return engine_fail(engine, status);
    engine->state_is_due = false;
    return OK;
}

enum status engine_zone_ready(struct engine *engine)
{
    struct slice name = engine->facts.plant->zone;
    enum status status = OK;

    if (engine->zone && name.size == engine->zone_name_size &&
        memcmp(engine->zone_name, name.text, name.size) == 0)
        return OK;
    if (name.size > sizeof(engine->zone_name))
        return problem_set(&engine->problem, VALUE_UNKNOWN, "time zone");
    engine->zone = NULL;
    arena_reset(&engine->zone_memory);
    status = zone_load(name, &engine->zone_memory, &engine->zone, &engine->problem);
    if (status != OK) {
        engine->zone = NULL;
        return status;
    }
    memcpy(engine->zone_name, name.text, name.size);
    engine->zone_name_size = name.size;
    return OK;
}

enum status engine_open(const struct engine_options *options, struct engine **engine,
                        struct problem *problem)
{
    struct engine *made = NULL;
    enum status status = OK;

    *engine = NULL;
    if (sodium_init() < 0)
        return problem_set(problem, IO_FAILED, "no source of entropy for libsodium");
    made = calloc(1, sizeof(*made));
    if (!made)
        return problem_set(problem, NO_MEMORY, "an engine");
    made->cache_bytes = options->cache_bytes > 0 ? options->cache_bytes : (size_t)CACHE_BYTES;
    made->cache_is_wrong = true;
    arena_init(&made->cache, made->cache_bytes * 2 + LATE_BYTES);
    arena_init(&made->zone_memory, ZONE_BYTES);
    arena_init(&made->event_memory, EVENT_BYTES);
    arena_init(&made->look_memory, EVENT_BYTES);
    arena_init(&made->draft_memory, DRAFT_BYTES + LATE_BYTES);
    arena_init(&made->pair_memory, DRAFT_BYTES);
    facts_init(&made->facts, &made->cache);
    status = store_open(options->path, options->mode, &made->store, problem);
    if (status == OK && options->sync != STORE_DURABLE) {
        status = store_sync_set(made->store, options->sync);
        if (status != OK)
            *problem = *store_problem(made->store);
    }
    if (status != OK) {
        engine_close(made);
        return status;
    }
    *engine = made;
    return OK;
}

void engine_close(struct engine *engine)
{
    if (!engine)
        return;
    if (engine->store)
        engine_end(engine);
    store_close(engine->store);
    arena_release(&engine->cache);
    arena_release(&engine->zone_memory);
    arena_release(&engine->event_memory);
    arena_release(&engine->look_memory);
    arena_release(&engine->draft_memory);
    arena_release(&engine->pair_memory);
    free(engine);
}

static enum status phase_open(struct engine *engine, bool changed)
{
    enum status status = OK;

    if (changed || engine->cache_is_wrong || engine->cache.used > engine->cache_bytes)
        status = engine_cache_reload(engine);
    if (status == OK)
        status = engine_zone_ready(engine);
    if (status != OK)
        engine_end(engine);
    return status;
}

enum status engine_begin(struct engine *engine)
{
    bool changed = false;
    enum status status = OK;

    assert(engine->phase == ENGINE_IDLE);
    engine->problem = (struct problem){ .status = OK };
    status = store_begin(engine->store, &changed);
    if (status != OK)
        return engine_fail(engine, status);
    engine->phase = ENGINE_CHANGING;
    return phase_open(engine, changed);
}

enum status engine_look(struct engine *engine)
{
    bool changed = false;
    enum status status = OK;

    assert(engine->phase == ENGINE_IDLE);
    engine->problem = (struct problem){ .status = OK };
    status = store_look(engine->store, &changed);
    if (status != OK)
        return engine_fail(engine, status);
    engine->phase = ENGINE_LOOKING;
    return phase_open(engine, changed);
}

void engine_end(struct engine *engine)
{
    if (engine->phase == ENGINE_IDLE)
        return;
    store_rollback(engine->store);
    if (engine->has_posted || engine->phase == ENGINE_BROKEN)
        engine->cache_is_wrong = true;
    engine->has_posted = false;
    engine->state_is_due = false;
    engine->phase = ENGINE_IDLE;
}

/* Off the hot path, and no reason to fail what has been committed: the next one tries again. */
static void index_tail(struct engine *engine)
{
    int64_t tail = store_tail(engine->store);

    if (tail < INDEX_TAIL_MAX)
        return;
    if (store_index(engine->store, tail) != OK)
        store_rollback(engine->store);
}

enum status engine_commit(struct engine *engine)
{
    enum status status = OK;

    assert(engine->phase == ENGINE_CHANGING || engine->phase == ENGINE_BROKEN);
    if (engine->phase == ENGINE_BROKEN)
        status = engine->problem.status;
    if (status == OK)
        status = engine_state_write(engine);
    if (status == OK) {
        status = store_commit(engine->store);
        if (status != OK)
            status = engine_fail(engine, status);
    }
    if (status != OK) {
        engine_end(engine);
        return status;
    }
    engine->phase = ENGINE_IDLE;
    engine->has_posted = false;
    index_tail(engine);
    return OK;
}

enum status engine_query(struct engine *engine, enum list list, const struct filter *filter,
                         const struct receiver *receiver)
{
    struct filter dated = *filter;
    int64_t now_s = 0;
    enum status status = engine_state_write(engine);

    if (status == OK && list_is_dated(list) && filter->today.number == 0)
        status =
            engine_moment(engine, (struct moment){ .form = MOMENT_NONE }, &now_s, &dated.today);
    if (status != OK)
        return status;
    if (list == LIST_LAYERS && (filter->present & (1U << FILTER_AS_OF | 1U << FILTER_KNOWN)) != 0)
        return layers_past(engine, filter, receiver);
    if (list == LIST_ORDERS && (filter->present & (1U << FILTER_AS_OF | 1U << FILTER_KNOWN)) != 0)
        return orders_past(engine, filter, receiver);
    if (list == LIST_USAGE)
        return usage_list(engine, filter, receiver);
    if (list == LIST_VARIANCES)
        return variances_list(engine, &(struct variances_question){ .filter = *filter }, receiver);
    status = query(engine->store, list, &dated, receiver);
    return status == OK ? OK : engine_fail(engine, status);
}

/* Passes findings on in the engine's own words. */
struct teller {
    void (*tell)(void *context, const struct proof *proof);
    void *context;
};

static void pass_on(void *context, const struct finding *finding)
{
    const struct teller *teller = context;
    struct proof proof = {
        .says = statement_text(finding->statement),
        .holds = finding->holds,
        .counted = finding->counted,
        .seq = finding->seq,
        .key = finding->key,
        .wrong = finding->text,
    };

    teller->tell(teller->context, &proof);
}

/* Of a book that proves itself otherwise: what is said of variances is what was booked. */
static enum status variances_tell(struct engine *engine, const struct teller *teller)
{
    struct variances_sum sum;
    char held[DECIMAL_TEXT_MAX];
    char explained[DECIMAL_TEXT_MAX];
    char text[2 * DECIMAL_TEXT_MAX + 64];
    struct proof proof = { .says = "variances of what was made add up to production variance" };
    enum status status = variances_prove(engine, &sum);

    if (status != OK)
        return status;
    proof.counted = sum.events;
    proof.holds = sum.explained.minor == sum.held.minor;
    if (!proof.holds) {
        (void)money_print(sum.held, engine_plant(engine)->decimals, held);
        (void)money_print(sum.explained, engine_plant(engine)->decimals, explained);
        (void)snprintf(text, sizeof(text), "production variance is %s, what was made explains %s",
                       held, explained);
        proof.wrong = slice_of(text);
    }
    teller->tell(teller->context, &proof);
    return proof.holds ? OK : CHECK_FAILED;
}

enum status engine_prove(struct engine *engine,
                         void (*tell)(void *context, const struct proof *proof), void *context)
{
    struct arena arena;
    struct teller teller = { tell, context };
    struct witness witness;
    struct chain chain = { chain_next, &arena, witness_stored, &witness };
    struct report report = { pass_on, &teller };
    enum status status = engine_state_write(engine);

    if (status != OK)
        return status;
    arena_init(&arena, CHECK_BYTES);
    witness_init(&witness);
    status = check(engine->store, &chain, &report);
    witness_release(&witness);
    arena_release(&arena);
    if (status == OK) {
        status = variances_tell(engine, &teller);
        if (status != OK && status != CHECK_FAILED)
            return status;
    }
    if (status == CHECK_FAILED)
        engine->problem = (struct problem){ .status = CHECK_FAILED, .text = "the book" };
    return status == OK || status == CHECK_FAILED ? status : engine_fail(engine, status);
}

const struct problem *engine_problem(const struct engine *engine)
{
    return &engine->problem;
}

const struct plant *engine_plant(const struct engine *engine)
{
    return engine->facts.plant;
}

int64_t engine_seq(const struct engine *engine)
{
    return engine->facts.seq;
}

struct hash engine_head(const struct engine *engine)
{
    return engine->head;
}

struct store *engine_store(const struct engine *engine)
{
    return engine->store;
}
