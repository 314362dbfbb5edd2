#include "generate_inner.h"

static bool told_undo(const struct told *told)
{
    return told->event->verb == VERB_UNDO;
}

static bool told_right(const struct told *told)
{
    return event_has(told->event, FIELD_CORRECTS);
}

static bool told_undoable(const struct told *told)
{
    return told->undoable || told->whole;
}

void generate_corrects(struct generator *g, struct event *event)
{
    const struct told *undo = generate_told(g, told_undo);
    const struct told *any = chance(g, 5) ? generate_told(g, told_undoable) : NULL;

    if (!undo || g->forward || event->verb == VERB_UNDO)
        return;
    event->corrects = any ? any->event->key : undo->event->of;
    give(event, FIELD_CORRECTS);
}

/* What an undo of `key` is itself undone by. */
static const struct told *undo_of(const struct generator *g, struct slice key)
{
    for (int i = g->told_count - 1; i >= 0; i--)
        if (told_undo(&g->told[i]) && slice_equals(g->told[i].event->of, key))
            return &g->told[i];
    return NULL;
}

struct event *generate_uncorrect(struct generator *g)
{
    const struct told *right = generate_told(g, told_right);
    const struct told *of = right;
    struct event *event;

    if (!right || g->forward)
        return NULL;
    if (chance(g, 40))
        of = undo_of(g, right->event->corrects);
    else if (chance(g, 40))
        of = undo_of(g, right->event->key);
    if (!of)
        of = right;
    event = event_new(g, VERB_UNDO);
    set_of(event, of->event->key);
    return event;
}
