#include "engine/past_play.h"

#include "engine/inside.h"
#include "engine/replay.h"

bool event_is_past(const struct filter *filter, const struct event *event)
{
    return (filter->present & 1U << FILTER_AS_OF) == 0 || event->day.number <= filter->as_of.number;
}

static enum status find(struct engine *fresh, struct past_player player)
{
    enum status status = engine_look(fresh);

    if (status != OK)
        return status;
    status = player.find(player.context, fresh);
    if (status != OK)
        status = engine_fail(fresh, status);
    engine_end(fresh);
    return status;
}

enum status past_play(struct engine *engine, const struct filter *filter, struct past_player player)
{
    struct engine *fresh = NULL;
    struct replay again = { .count = 0 };
    int64_t last = 0;
    enum status status = query_last(engine->store, filter, &last);

    if (status != OK)
        return engine_fail(engine, status);
    status = replay_book(&fresh, &engine->problem);
    if (status != OK)
        return status;
    engine_watch(fresh, player.see, player.context);
    status = replay_upto(engine, fresh, last, &again);
    if (status != OK)
        engine->problem = again.problem;
    if (status == OK) {
        status = find(fresh, player);
        if (status != OK)
            engine->problem = *engine_problem(fresh);
    }
    engine_close(fresh);
    return status;
}
