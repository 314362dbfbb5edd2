/* What stock is worth by category and place, by cost element. */
#include "store/query_stock.h"

/* Of a category at a place. */
struct stage {
    int64_t items;
    value_t value;
};

static size_t stage_count(const struct listing *listing)
{
    return ((size_t)listing->plant.category_count + 1) * ((size_t)listing->plant.place_count + 1);
}

static struct stage *stage_at(const struct listing *listing, int category, int place)
{
    return &listing->stages[category * (listing->plant.place_count + 1) + place];
}

static enum status stage_add(struct listing *listing, const struct listed_item *item,
                             const struct place_stock *at, value_t value)
{
    struct stage *stage = stage_at(listing, item->category, at->place.raw);

    if (at->qty.micro == 0 && value_is_zero(value))
        return OK;
    stage->items++;
    stage->value = value_add(stage->value, value);
    return OK;
}

static enum status stage_give(struct listing *listing, int category, int place)
{
    const struct stage *stage = stage_at(listing, category, place);
    const struct plant *plant = &listing->plant;
    struct slice name = category > 0 ? plant->categories[category - 1].name : (struct slice){ 0 };
    const struct cell cells[] = {
        text_cell(name),
        text_cell(place_said(listing, place)),
        number_cell(stage->items),
        money_cell(value_total(stage->value)),
        money_cell(stage->value.of[MATERIAL]),
        money_cell(stage->value.of[CONVERSION]),
        money_cell(stage->value.of[LABOUR]),
        money_cell(stage->value.of[MACHINE]),
        money_cell(stage->value.of[OVERHEAD]),
        money_cell(stage->value.of[OUTSIDE]),
    };

    return stage->items == 0 || listing_is_full(listing) ? OK : listing_give(listing, cells);
}

enum status list_stages(struct listing *listing)
{
    const struct plant *plant = &listing->plant;
    enum status status;

    listing->stages = arena_alloc(&listing->arena, stage_count(listing) * sizeof(struct stage));
    if (!listing->stages)
        return NO_MEMORY;
    status = stock_each(listing, stage_add);
    for (int c = 0; c <= plant->category_count; c++)
        for (int p = 0; p <= plant->place_count && status == OK; p++)
            status = stage_give(listing, c, p);
    return status;
}
