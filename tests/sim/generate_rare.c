#include "generate_inner.h"

/* The newest event of the verb, or (undone) undo of one; the plant's beginning is left alone. */
static const struct told *newest_told(const struct generator *g, enum verb verb, bool undone)
{
    for (int i = g->told_count - 1; i >= g->set_up_count; i--)
        if (g->told[i].first == verb && (g->told[i].event->verb == VERB_UNDO) == undone)
            return &g->told[i];
    return NULL;
}

/* What was held is let go, just that. */
static struct event *let_go(struct generator *g)
{
    const struct told *of = newest_told(g, VERB_HOLD, false);
    struct event *event = of ? event_new(g, VERB_UNHOLD) : NULL;

    if (!of)
        return NULL;
    event->item = of->event->item;
    event->amount = of->event->amount;
    event->place = of->event->place;
    event->lot = of->event->lot;
    event->serials = of->event->serials;
    event->present = of->event->present &
                     (field_bit(FIELD_ITEM) | field_bit(FIELD_QTY) | field_bit(FIELD_PLACE) |
                      field_bit(FIELD_LOT) | field_bit(FIELD_SERIALS));
    return event;
}

/* Often of the one verb that the book looks for: what happens seldom is met in some book. */
struct event *generate_rare(struct generator *g)
{
    static const enum verb verbs[] = {
        VERB_PLACE,  VERB_CATEGORY, VERB_POINTS,    VERB_REASON,  VERB_PARTY,     VERB_REPLACE,
        VERB_CLOSE,  VERB_REOPEN,   VERB_ACCEPT,    VERB_HOLD,    VERB_UNHOLD,    VERB_SETTLE,
        VERB_MOVE,   VERB_FLUSH,    VERB_EMPTY,     VERB_TICK,    VERB_PLACE,     VERB_EMPTY,
        VERB_UNHOLD, VERB_UNHOLD,   VERB_REPLENISH, VERB_OPENING, VERB_IDENTIFY,  VERB_PARTY,
        VERB_ACCEPT, VERB_UNHOLD,   VERB_EXPENSE,   VERB_UNHOLD,  VERB_IDENTIFY,  VERB_UNIT,
        VERB_ITEM,   VERB_SETTING,  VERB_CLOSE,     VERB_REOPEN,  VERB_REASON,    VERB_UNHOLD,
        VERB_LOT,    VERB_LOT,      VERB_LOT,       VERB_PRICE,   VERB_PRICE_RULE
    };
    enum verb verb = verbs[below(g, (int)ARRAY_COUNT(verbs))];
    const struct told *of = NULL;
    struct event *event;

    if (!g->has_theme)
        g->theme = verb;
    g->has_theme = true;
    if (chance(g, 25))
        verb = g->theme;

    if (verb == VERB_UNHOLD && chance(g, 50))
        return let_go(g);
    if (chance(g, 75))
        of = newest_told(g, verb, true);
    if (!of)
        of = newest_told(g, verb, false);
    if (!of || g->forward)
        return NULL;
    event = event_new(g, VERB_UNDO);
    set_of(event, of->event->key);
    return event;
}
