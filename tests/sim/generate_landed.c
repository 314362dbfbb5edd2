#include "generate_inner.h"

static bool is_landed(const struct told *told)
{
    return told->first == VERB_LANDED || told->first == VERB_REPRICE;
}

static struct event *undo_of(struct generator *g, const struct told *of)
{
    struct event *event = event_new(g, VERB_UNDO);

    set_of(event, of->event->key);
    if (of->first == VERB_LANDED && chance(g, 40))
        set_qty(event, (int64_t)(1 + below(g, 30)) * (chance(g, 90) ? QTY_ONE : QTY_ONE / 100));
    return event;
}

/* Every so often in another currency; without a draw, so that nothing else changes by it. */
void generate_currency(struct generator *g, struct event *event)
{
    static const ratio_t rates[] = { { 677, 625 }, { 1, 3 }, { 16013, 100 } };

    if (g->key_number % 5 != 0 || (!event_has(event, FIELD_COST) && !event_has(event, FIELD_TOTAL)))
        return;
    event->currency = SLICE("USD");
    event->ratio = rates[g->key_number % 3];
    give(event, FIELD_CURRENCY);
    give(event, FIELD_RATIO);
}

static struct event *repriced(struct generator *g)
{
    const struct told *of = generate_told(g, told_receipt);
    struct event *event = event_new(g, VERB_REPRICE);

    set_of(event, of ? of->event->key : SLICE("nothing"));
    if (chance(g, 40))
        set_total(event, below(g, 9999), g->decimals);
    else
        set_cost(event, 1 + below(g, 999), 2);
    generate_currency(g, event);
    return event;
}

static const struct told *told_named(const struct generator *g, struct slice key)
{
    for (int i = 0; i < g->told_count; i++)
        if (slice_equals(g->told[i].event->key, key) && told_receipt(&g->told[i]))
            return &g->told[i];
    return NULL;
}

static bool told_landed(const struct told *told)
{
    return told->event->verb == VERB_LANDED;
}

/* Goods on which something landed go back to who sold them; NULL: there are none. */
static struct event *gone_back(struct generator *g)
{
    const struct told *landed = generate_told(g, told_landed);
    struct slice key = landed ? landed->event->of : (struct slice){ 0 };
    const struct told *receipt;
    struct event *event;

    for (size_t i = 0; i < key.size; i++)
        if (key.text[i] == ',')
            key.size = i;
    receipt = told_named(g, key);
    if (!receipt)
        return NULL;
    event = event_new(g, VERB_RETURN_TO_SUPPLIER);
    set_item(g, event, receipt->item);
    set_qty(event, any_qty(g, receipt->item));
    if (chance(g, 80))
        set_of(event, key);
    return event;
}

struct event *generate_landed(struct generator *g)
{
    const struct told *of = g->forward || chance(g, 60) ? NULL : generate_told(g, is_landed);
    struct slice keys = { 0 };
    struct event *event;

    if (of)
        return undo_of(g, of);
    if (chance(g, 40)) {
        event = chance(g, 40) ? gone_back(g) : NULL;
        return event ? event : repriced(g);
    }
    for (int i = 1 + below(g, 3); i > 0; i--) {
        of = generate_told(g, told_receipt);
        if (of)
            keys = keys.size == 0 ? of->event->key
                                  : text(g, "%.*s,%.*s", (int)keys.size, keys.text,
                                         (int)of->event->key.size, of->event->key.text);
    }
    event = event_new(g, VERB_LANDED);
    set_of(event, keys.size == 0 ? SLICE("nothing") : keys);
    set_total(event, 1 + below(g, 9999), g->decimals);
    if (chance(g, 40)) {
        event->share = chance(g, 70) ? SHARE_QUANTITY : SHARE_VALUE;
        give(event, FIELD_SHARE);
    }
    generate_currency(g, event);
    return event;
}
