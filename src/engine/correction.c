#include "engine/inside.h"

/*
 * Books hold no correction, only its two events: an undo and the right one. The right event rests
 * on what the undo leaves, so both are tried on the facts first and the facts then thrown away;
 * only when both are accepted are they posted.
 */
struct pair {
    struct event undo;
    struct event right;
};

static struct pair pair_of(const struct event *event)
{
    const fields_t carried = field_bit(FIELD_OF) | field_bit(FIELD_KEY) | field_bit(FIELD_AT) |
                             field_bit(FIELD_REF) | field_bit(FIELD_BY) | field_bit(FIELD_NOTE) |
                             field_bit(FIELD_FIXES);
    struct pair pair = { .undo = *event, .right = *event->correction };

    pair.undo.verb = VERB_UNDO;
    pair.undo.present &= carried;
    pair.undo.correction = NULL;
    if (!event_has(&pair.right, FIELD_CORRECTS)) {
        pair.right.corrects = event->of;
        pair.right.present |= field_bit(FIELD_CORRECTS);
    }
    if (!event_has(&pair.right, FIELD_AT) && event_has(event, FIELD_AT)) {
        pair.right.at = event->at;
        pair.right.present |= field_bit(FIELD_AT);
    }
    return pair;
}

static bool names_another(const struct event *event, struct slice of)
{
    return event_has(event, FIELD_CORRECTS) && !slice_equals(event->corrects, of);
}

/* It stands in the place of the one that is undone, or that one could come back beside it. */
static enum status refuse_another(struct engine *engine, const struct event *event)
{
    const struct event *says = names_another(event, event->of) ? event : event->correction;

    if (!names_another(says, event->of))
        return OK;
    engine->problem = (struct problem){ .status = OK };
    return problem_set(&engine->problem, FIELD_TWICE, "correct %.*s and corrects %.*s",
                       (int)event->of.size, event->of.text, (int)says->corrects.size,
                       says->corrects.text);
}

/* Adds what an outcome posts to the words of the pair. */
static enum status pair_note(struct engine *engine, const struct outcome *outcome)
{
    struct posting_rows *pair = &engine->pair;
    struct posting_rows rows = { 0 };
    struct posting_row *all = NULL;
    enum status status = engine_outcome_text(engine, outcome, &engine->pair_memory, &rows);

    if (status != OK)
        return status;
    all = arena_alloc(&engine->pair_memory, (pair->count + rows.count + 1) * sizeof(*all));
    if (!all)
        return problem_set(&engine->problem, NO_MEMORY, "a posting in words");
    for (size_t i = 0; i < pair->count; i++)
        all[i] = pair->rows[i];
    for (size_t i = 0; i < rows.count; i++)
        all[pair->count + i] = rows.rows[i];
    pair->rows = all;
    pair->count += rows.count;
    if (rows.what_width > pair->what_width)
        pair->what_width = rows.what_width;
    if (rows.where_width > pair->where_width)
        pair->where_width = rows.where_width;
    if (rows.amount_width > pair->amount_width)
        pair->amount_width = rows.amount_width;
    return OK;
}

static void pair_clear(struct engine *engine)
{
    arena_reset(&engine->pair_memory);
    engine->pair = (struct posting_rows){ 0 };
}

/* The undo of a pair that was posted before; the right event came directly behind it. */
static enum status pair_again(struct engine *engine, struct outcome *outcome)
{
    struct outcome right = { .same_again = true, .seq = engine->draft.same_seq + 1 };
    struct outcome undo = { .same_again = true, .seq = engine->draft.same_seq };
    enum status status = OK;

    pair_clear(engine);
    status = pair_note(engine, &undo);
    if (status == OK)
        status = pair_note(engine, &right);
    *outcome = right;
    outcome->draft = &engine->draft;
    outcome->pair = &engine->pair;
    return status;
}

static enum status decide_and_note(struct engine *engine, const struct event *event,
                                   const struct arrival *arrival)
{
    struct outcome outcome = { .draft = &engine->draft };
    enum status status = event_decide(engine, event, arrival);

    if (status != OK || engine->draft.same_again)
        return status;
    return pair_note(engine, &outcome);
}

/* Decides both on the facts. `*again`: the undo was posted before. */
static enum status pair_try(struct engine *engine, const struct pair *pair,
                            const struct arrival *arrival, bool *again)
{
    struct problem problem;
    enum status status = engine_state_write(engine);

    pair_clear(engine);
    *again = false;
    if (status == OK)
        status = cache_bound(engine);
    if (status == OK)
        status = decide_and_note(engine, &pair->undo, arrival);
    if (status != OK)
        return status;
    *again = engine->draft.same_again;
    if (*again)
        return OK;
    engine->cache_is_wrong = true; /* what follows was never written */
    status = facts_apply(&engine->facts, &engine->draft);
    if (status == OK)
        status = decide_and_note(engine, &pair->right, arrival);
    problem = engine->problem;
    if (!status_is_failure(status)) {
        enum status reload = engine_cache_reload(engine);

        if (reload != OK)
            return reload;
    }
    engine->problem = problem;
    return status;
}

enum status correction_post(struct engine *engine, const struct event *event,
                            const struct arrival *arrival, struct outcome *outcome)
{
    struct pair pair = pair_of(event);
    struct outcome undo;
    bool again = false;
    enum status status = refuse_another(engine, event);

    *outcome = (struct outcome){ .draft = &engine->draft };
    if (status == OK)
        status = pair_try(engine, &pair, arrival, &again);
    if (status != OK)
        return status;
    if (again)
        return pair_again(engine, outcome);
    status = event_post(engine, &pair.undo, arrival, &undo);
    if (status == OK)
        status = event_post(engine, &pair.right, arrival, outcome);
    outcome->pair = &engine->pair;
    return status;
}

enum status correction_preview(struct engine *engine, const struct event *event,
                               struct outcome *outcome)
{
    struct pair pair = pair_of(event);
    bool again = false;
    enum status status = refuse_another(engine, event);

    if (status == OK)
        status = pair_try(engine, &pair, NULL, &again);
    if (status != OK)
        return status;
    if (again)
        return pair_again(engine, outcome);
    outcome->seq = engine_seq(engine) + 2;
    outcome->pair = &engine->pair;
    return OK;
}
