#include "core/place_walk.h"

place_id_t place_after(const struct plant *plant, place_id_t last)
{
    int next = 0;

    for (int i = 1; i <= plant->place_count; i++) {
        struct slice name = plant->places[i - 1].name;

        if (plant->places[i - 1].undone != 0)
            continue;
        if (last.raw != 0 && slice_compare(name, plant->places[last.raw - 1].name) <= 0)
            continue;
        if (next == 0 || slice_compare(name, plant->places[next - 1].name) < 0)
            next = i;
    }
    return (place_id_t){ next };
}

struct place_walk places_of(struct draft *draft, const struct item *item, place_id_t first,
                            bool any)
{
    struct place_walk walk = { .any = any };

    if (first.raw != 0)
        walk.list[walk.count++] = first;
    if (first.raw == 0 || any)
        walk.count += item_place_list(draft->plant, item, walk.list + walk.count);
    return walk;
}

place_id_t place_next(struct draft *draft, struct place_walk *walk)
{
    if (walk->next < walk->count)
        return walk->list[walk->next++];
    if (!walk->any)
        return (place_id_t){ 0 };
    walk->last = place_after(draft->plant, walk->last);
    walk->any = walk->last.raw != 0;
    return walk->last;
}
