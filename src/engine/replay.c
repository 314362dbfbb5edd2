#include "engine/replay.h"

#include <string.h>

#include "engine/witness.h"
#include "text/event_json.h"

/* The book that is replayed has a cache too, and both are within the memory of one process. */
enum { GROUP = 10000, EVENT_BYTES = 64 << 20, CACHE_BYTES = 48 << 20 };

struct player {
    const struct plant *plant; /* of the book */
    struct engine *fresh;
    struct replay *replay;
    int64_t last;
    struct arena arena; /* of one event */
    struct witness witness;
};

static enum status broken(struct player *player, enum status status, const char *why)
{
    player->replay->problem = (struct problem){ .status = OK };
    return problem_set(&player->replay->problem, status, "%s", why);
}

/* What a book's own event is refused for is damage of the book. */
static enum status differs(struct player *player, int64_t seq, const char *why)
{
    player->replay->problem = (struct problem){ .status = OK };
    return problem_set(&player->replay->problem, CHECK_FAILED, "event %lld: %s", (long long)seq,
                       why);
}

static enum status event_again(struct player *player, const struct stored_event *stored)
{
    struct arrival arrival = {
        .recorded_s = stored->recorded_s, .resolved = true, .at_s = stored->at_s, .day = stored->day
    };
    struct problem problem = { .status = OK };
    struct event event;
    struct outcome outcome;
    enum status status = OK;

    arena_reset(&player->arena);
    status = event_json_read(stored->body, &player->arena, &event, &problem);
    if (status != OK)
        return differs(player, stored->seq, problem.text);
    status = witness_event(&player->witness, player->plant, &event, stored, &problem);
    if (status != OK)
        return broken(player, status, problem.text);
    status = engine_post(player->fresh, &event, &arrival, &outcome);
    if (status_is_failure(status))
        return broken(player, status, engine_problem(player->fresh)->text);
    if (status != OK)
        return differs(player, stored->seq, engine_problem(player->fresh)->text);
    player->replay->head = engine_head(player->fresh);
    if (memcmp(player->replay->head.byte, stored->hash.byte, HASH_BYTES) != 0)
        return differs(player, stored->seq, "gives another posting than the book holds");
    return OK;
}

static enum status visit(void *context, const struct stored_event *stored)
{
    struct player *player = context;
    enum status status = OK;

    if (stored->seq > player->last)
        return OK;
    status = event_again(player, stored);
    if (status != OK)
        return status;
    player->replay->events++;
    if (player->replay->progress)
        player->replay->progress(player->replay->context, player->replay);
    if (player->replay->events % GROUP != 0)
        return OK;
    status = engine_commit(player->fresh);
    if (status == OK)
        status = engine_begin(player->fresh);
    return status == OK ? OK : broken(player, status, engine_problem(player->fresh)->text);
}

static enum status play(struct player *player, struct engine *engine)
{
    enum status status = engine_begin(player->fresh);

    if (status != OK)
        return broken(player, status, engine_problem(player->fresh)->text);
    status = store_each_event(engine_store(engine), 1, visit, player);
    if (status != OK && player->replay->problem.status == OK)
        player->replay->problem = *store_problem(engine_store(engine));
    if (status == OK) {
        status = engine_commit(player->fresh);
        if (status != OK)
            return broken(player, status, engine_problem(player->fresh)->text);
    }
    engine_end(player->fresh);
    return status;
}

enum status replay_book(struct engine **fresh, struct problem *problem)
{
    const struct engine_options options = { .mode = STORE_MEMORY,
                                            .sync = STORE_RELAXED,
                                            .cache_bytes = CACHE_BYTES };

    return engine_open(&options, fresh, problem);
}

enum status replay_upto(struct engine *engine, struct engine *fresh, int64_t last,
                        struct replay *replay)
{
    struct player player = {
        .plant = engine_plant(engine), .fresh = fresh, .replay = replay, .last = last
    };
    enum status status = OK;

    replay->problem = (struct problem){ .status = OK };
    replay->count = last;
    arena_init(&player.arena, EVENT_BYTES);
    witness_init(&player.witness);
    status = play(&player, engine);
    witness_release(&player.witness);
    arena_release(&player.arena);
    return status;
}

enum status replay(struct engine *engine, struct engine *fresh, struct replay *replay)
{
    enum status status = engine_look(engine);

    if (status != OK) {
        replay->problem = *engine_problem(engine);
        return status;
    }
    status = replay_upto(engine, fresh, engine_seq(engine), replay);
    if (status == OK)
        status = store_same(engine_store(engine), engine_store(fresh), &replay->problem);
    engine_end(engine);
    return status;
}
