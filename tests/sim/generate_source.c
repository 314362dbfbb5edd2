#include "generate_inner.h"

/* Some of the rules in any order; now and then none again, seldom what is no list. */
void generate_sources(struct generator *g, struct event *event)
{
    const char *words[] = { "staged", "line", "stores", "shelf", "alternates", "blow-through" };
    int left = (int)ARRAY_COUNT(words);
    int count = 1 + below(g, left);
    struct slice list = { 0 };

    give(event, FIELD_SOURCES);
    for (int i = 0; i < count; i++) {
        int at = below(g, left);

        list = i ? text(g, "%.*s,%s", (int)list.size, list.text, words[at]) : slice_of(words[at]);
        words[at] = words[--left];
    }
    event->sources = list;
    if (g->told_count > 0 && chance(g, 20))
        event->sources = chance(g, 80) ? SLICE("default") : SLICE("stores,line,stores");
}
