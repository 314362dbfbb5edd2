#include "engine/under.h"

#include <string.h>

#include "engine/in_time.h"
#include "engine/inside.h"
#include "engine/replay.h"
#include "text/event_json.h"
#include "text/field.h"
#include "text/value.h"

enum { GROUP = 10000, EVENT_BYTES = 64 << 20, ORDER_BYTES = 512 << 20 };

/* In the order of enum method. */
static const char *const method_words[] = { "fifo", "lifo", "average", "standard",
                                            "period-average" };

static bool point_read(struct slice word, struct under *under)
{
    for (unsigned i = 0; point_words[i]; i++)
        if (slice_equals_text(word, point_words[i]) && (under->points & 1U << i) == 0) {
            under->points |= 1U << i;
            return true;
        }
    return false;
}

static bool method_read(struct slice word, struct under *under)
{
    for (size_t i = 0; i < ARRAY_COUNT(method_words); i++)
        if (slice_equals_text(word, method_words[i]) && !under->has_method) {
            under->has_method = true;
            under->method = (enum method)i;
            return true;
        }
    return false;
}

enum status under_read(struct slice text, struct under *under, struct problem *problem)
{
    const char *end = text.text + text.size;
    const char *next = text.text;

    *under = (struct under){ 0 };
    if (slice_equals_text(text, "book"))
        return OK;
    while (next <= end) {
        const char *comma = memchr(next, ',', (size_t)(end - next));
        struct slice word = { next, (size_t)((comma ? comma : end) - next) };

        if (slice_equals_text(word, "in-time") && !under->in_time)
            under->in_time = true;
        else if (!point_read(word, under) && !method_read(word, under))
            return problem_set(problem, USAGE,
                               "'%.*s' is no scheme: points and a method, as purchase,sale or "
                               "by-count,average; in-time; or book",
                               (int)text.size, text.text);
        next = word.text + word.size + 1;
    }
    if (under->points != 0 && !points_are_a_scheme(under->points))
        return problem_set(problem, USAGE,
                           "'%.*s' is no scheme: sale is one of its points, or it stands alone",
                           (int)text.size, text.text);
    return OK;
}

struct player {
    const struct under_play *play;
    struct engine *fresh;
    struct problem *problem;
    struct arena arena; /* of one event */
    struct in_time order;
    int64_t recorded_s; /* the latest so far */
    int64_t played;
    int64_t count;
};

/* Whether the event is about goods that are kept, and the first to say so, or says their method. */
static bool says_method(struct player *player, const struct event *event)
{
    const struct item *item;
    bool is_kept =
        !event_has(event, FIELD_KIND) || event->kind == KIND_BOUGHT || event->kind == KIND_MADE;

    if (event->verb != VERB_ITEM || !player->play->under.has_method)
        return false;
    if (event_has(event, FIELD_METHOD))
        return true;
    return is_kept && engine_item(player->fresh, event->name, &item) != OK;
}

static void event_change(struct player *player, struct event *event)
{
    const struct under *under = &player->play->under;

    if (event->verb == VERB_POINTS && under->points != 0)
        event->points = under->points;
    if (says_method(player, event)) {
        event->method = under->method;
        event_set_present(event, FIELD_METHOD);
    }
}

static enum status event_again(struct player *player, const struct stored_event *stored)
{
    struct arrival arrival = {
        .recorded_s = stored->recorded_s, .resolved = true, .at_s = stored->at_s, .day = stored->day
    };
    struct problem why = { .status = OK };
    struct outcome outcome;
    struct event event;
    enum status status;

    if (arrival.recorded_s < player->recorded_s)
        arrival.recorded_s = player->recorded_s;
    player->recorded_s = arrival.recorded_s;
    arena_reset(&player->arena);
    status = event_json_read(stored->body, &player->arena, &event, &why);
    if (status != OK)
        return problem_set(player->problem, status, "event %lld: %s", (long long)stored->seq,
                           why.text);
    event_change(player, &event);
    if (player->play->under.in_time && in_time_rename(&player->order, &player->arena, &event) != OK)
        return problem_set(player->problem, NO_MEMORY, "an event is too large to be played again");
    status = engine_post(player->fresh, &event, &arrival, &outcome);
    if (status != OK)
        return problem_set(player->problem, status, "event %lld so: %s", (long long)stored->seq,
                           engine_problem(player->fresh)->text);
    return OK;
}

static enum status visit(void *context, const struct stored_event *stored)
{
    struct player *player = context;
    enum status status = event_again(player, stored);

    if (status != OK || ++player->played % GROUP != 0)
        return status;
    if (player->play->progress)
        player->play->progress(player->play->context, player->played, player->count);
    status = engine_commit(player->fresh);
    if (status == OK)
        status = engine_begin(player->fresh);
    if (status != OK)
        *player->problem = *engine_problem(player->fresh);
    return status;
}

/* Its scheme from the first event on. */
static enum status scheme_begin(struct player *player)
{
    const struct scheme scheme = { .points = player->play->under.points };
    struct plant plant = *engine_plant(player->fresh);

    if (scheme.points == 0)
        return OK;
    plant.schemes = &scheme;
    plant.scheme_count = 1;
    return facts_put_plant(&player->fresh->facts, &plant) == OK
               ? store_set_up(engine_store(player->fresh), &plant)
               : NO_MEMORY;
}

static enum status events_play_in_time(struct player *player, struct arena *arena)
{
    struct engine *book = player->play->engine;
    struct arena texts;
    enum status status = in_time_read(book, arena, &player->order, player->problem);

    arena_init(&texts, EVENT_BYTES);
    for (int64_t i = 0; i < player->order.count && status == OK; i++) {
        struct stored_event stored;

        arena_reset(&texts);
        status = store_event(engine_store(book), player->order.seqs[i], &texts, &stored);
        if (status == OK)
            status = visit(player, &stored);
    }
    arena_release(&texts);
    return status;
}

static enum status events_play_as(struct player *player)
{
    struct arena arena;
    enum status status;

    if (!player->play->under.in_time)
        return store_each_event(engine_store(player->play->engine), 1, visit, player);
    arena_init(&arena, ORDER_BYTES);
    status = events_play_in_time(player, &arena);
    arena_release(&arena);
    return status;
}

static enum status events_play(struct player *player)
{
    enum status status = engine_begin(player->fresh);

    if (status == OK)
        status = scheme_begin(player);
    if (status == OK)
        status = events_play_as(player);
    if (status == OK)
        status = engine_commit(player->fresh);
    if (status == OK)
        status = engine_look(player->fresh);
    if (status != OK && player->problem->status == OK)
        *player->problem = *engine_problem(player->fresh);
    return status;
}

enum status under_play(const struct under_play *play, struct engine **fresh,
                       struct problem *problem)
{
    struct player player = {
        .play = play, .problem = problem, .recorded_s = INT64_MIN, .count = engine_seq(play->engine)
    };
    enum status status = replay_book(&player.fresh, problem);

    *fresh = NULL;
    if (status != OK)
        return status;
    arena_init(&player.arena, EVENT_BYTES);
    status = events_play(&player);
    arena_release(&player.arena);
    if (status != OK) {
        engine_close(player.fresh);
        return status;
    }
    *fresh = player.fresh;
    return OK;
}
