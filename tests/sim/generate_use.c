#include "generate_inner.h"

void generate_use(struct generator *g, struct event *event, int item)
{
    int component = below(g, item);

    if (!is_stocked(&g->plant.items[component]) ||
        (g->plant.items[component].besides && item != g->plant.product))
        return;
    event->lines = arena_alloc(&g->arena, sizeof(*event->lines));
    assert(event->lines);
    event->line_count = 1;
    event->lines[0].item = g->plant.items[component].name;
    event->lines[0].qty.micro = chance(g, 15) ? 0 : any_qty(g, component);
    event->lines[0].from = event->lines[0].to = DAY_NONE;
    if (chance(g, 15))
        event->lines[0].place = any_place(g);
    component = g->has_alternates ? below(g, item) : 0;
    if (g->has_alternates && chance(g, 50) && is_stocked(&g->plant.items[component]))
        event->lines[0].instead = g->plant.items[component].name;
}

/* What a report took of people and machines; one that a resource's line replaces is none of parts.
 */
void generate_hours_use(struct generator *g, struct event *event)
{
    struct event_line *lines =
        arena_alloc(&g->arena, sizeof(*lines) * (size_t)(event->line_count + 2));
    int count = chance(g, 15) ? 2 : 1;

    assert(lines);
    for (int i = 0; i < event->line_count; i++)
        lines[i] = event->lines[i];
    for (int i = 0; i < count; i++) {
        struct event_line *line = &lines[event->line_count + i];

        *line = (struct event_line){ .item = SLICE("HOUR") };
        line->qty.micro = chance(g, 15) ? 0 : (int64_t)(1 + below(g, 40)) * (QTY_ONE / 4);
        line->from = line->to = DAY_NONE;
    }
    event->lines = lines;
    event->line_count += count;
}

/* A scanner writes a line a piece: further lines, half of them of the same component. */
void generate_more_use(struct generator *g, struct event *event, int item)
{
    struct event_line *lines;
    int count = event->line_count == 1 && chance(g, 30) ? 1 + below(g, 3) : 0;

    if (count == 0 || event->lines[0].output || item == 0)
        return;
    lines = arena_alloc(&g->arena, sizeof(*lines) * (size_t)(count + 1));
    assert(lines);
    lines[0] = event->lines[0];
    for (int i = 1; i <= count; i++) {
        int component = below(g, item);
        bool is_other = chance(g, 50) && is_stocked(&g->plant.items[component]) &&
                        !g->plant.items[component].besides;

        lines[i] = lines[0];
        lines[i].instead = (struct slice){ 0 };
        if (is_other)
            lines[i].item = g->plant.items[component].name;
        lines[i].qty.micro = chance(g, 60) ? QTY_ONE : any_qty(g, is_other ? component : 0);
    }
    event->lines = lines;
    event->line_count = count + 1;
}
