#include "core/allocate.h"

void stock_add(struct draft *draft, const struct item *item, qty_t qty, place_id_t place)
{
    struct stock *stock = row_edit(draft, stock_key(item->id, place));

    if (__builtin_add_overflow(stock->qty.micro, qty.micro, &stock->qty.micro))
        refuse(draft, NUMBER_RANGE, "more %.*s than a place can hold", (int)item->name.size,
               item->name.text);
}

qty_t stock_free(struct draft *draft, const struct item *item, place_id_t place)
{
    const struct stock *stock = row_see(draft, stock_key(item->id, place));

    return qty_sub(stock->qty, qty_min(stock->qty, qty_add(stock->owed, stock->due)));
}

qty_t stock_not_due(struct draft *draft, const struct item *item, place_id_t place)
{
    const struct stock *stock = row_see(draft, stock_key(item->id, place));

    return qty_sub(stock->qty, qty_min(stock->qty, stock->due));
}

void stock_pick(struct draft *draft, const struct item *item, struct pick pick, struct use use)
{
    struct line *line = line_add(draft, LINE_PICK, item->id, pick.qty);

    line->owner = use.owner;
    line->need = use.need;
    line->place = pick.place;
    line->detail = (int32_t)pick.rule;
    line->picked = pick.qty;
    stock_add(draft, item, (qty_t){ -pick.qty.micro }, pick.place);
}

struct line *stock_put(struct draft *draft, const struct item *item, qty_t qty, place_id_t place)
{
    struct line *put = line_add(draft, LINE_PUT, item->id, qty);

    put->place = place;
    put->out = qty;
    stock_add(draft, item, qty, place);
    return put;
}

qty_t allocate(struct draft *draft, const struct item *item, qty_t qty, place_id_t named,
               struct use use)
{
    place_id_t places[ITEM_PLACES_MAX] = { named };
    int count = named.raw != 0 ? 1 : item_place_list(draft->plant, item, places);
    enum pick_rule rule = named.raw != 0 ? RULE_NAMED : RULE_FIRST_IN;

    for (int i = 0; i < count && qty.micro > 0; i++) {
        qty_t part = qty_min(qty, stock_free(draft, item, places[i]));

        if (part.micro <= 0)
            continue;
        stock_pick(draft, item, (struct pick){ part, places[i], rule }, use);
        qty = qty_sub(qty, part);
    }
    return qty;
}

static qty_t pick_at(struct draft *draft, const struct item *item, qty_t qty, place_id_t place,
                     struct use use)
{
    const struct stock *stock = row_see(draft, stock_key(item->id, place));
    qty_t part = qty_min(qty, stock->qty);

    if (part.micro <= 0)
        return qty;
    stock_pick(draft, item, (struct pick){ part, place, RULE_UNDO }, use);
    return qty_sub(qty, part);
}

/* The place whose name comes next; raw 0 begins, and ends. */
static place_id_t place_after(const struct plant *plant, place_id_t last)
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

void allocate_anywhere(struct draft *draft, const struct item *item, qty_t qty, place_id_t first,
                       struct use use)
{
    place_id_t places[ITEM_PLACES_MAX];
    int count = item_place_list(draft->plant, item, places);

    qty = pick_at(draft, item, qty, first, use);
    for (int i = 0; i < count && qty.micro > 0; i++)
        qty = pick_at(draft, item, qty, places[i], use);
    for (place_id_t place = place_after(draft->plant, (place_id_t){ 0 });
         place.raw != 0 && qty.micro > 0; place = place_after(draft->plant, place))
        qty = pick_at(draft, item, qty, place, use);
}
