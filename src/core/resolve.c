#include "core/resolve.h"

#include "core/bulk.h"
#include "core/pool.h"

#include <string.h>

place_id_t resolve_place(struct draft *draft, struct slice name)
{
    place_id_t place = plant_place(draft->plant, name);

    if (place.raw == 0)
        refuse(draft, PLACE_UNKNOWN, "%.*s", (int)name.size, name.text);
    return place;
}

place_id_t resolve_line(struct draft *draft, struct slice name)
{
    struct slice prefix = SLICE(LINE_PREFIX);
    char *text = arena_alloc(draft->arena, prefix.size + name.size + 1);

    if (!text) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return (place_id_t){ 0 };
    }
    memcpy(text, prefix.text, prefix.size);
    memcpy(text + prefix.size, name.text, name.size);
    return resolve_place(draft, (struct slice){ text, prefix.size + name.size });
}

void refuse_part(struct draft *draft)
{
    struct slice of = draft->event->of;

    if (event_has(draft->event, FIELD_QTY))
        refuse(draft, UNDO_EXCEEDS, "%.*s is undone whole", (int)of.size, of.text);
}

void resolve_places(struct draft *draft, struct item *item, struct slice places)
{
    item->place_count = 0;
    while (places.size > 0 && draft->status == OK) {
        struct slice name = places;

        for (name.size = 0; name.size < places.size && places.text[name.size] != ',';)
            name.size++;
        if (item->place_count == ITEM_PLACES_MAX) {
            refuse(draft, LIMIT_EXCEEDED, "more than %d places of an item", ITEM_PLACES_MAX);
            return;
        }
        item->places[item->place_count++] = resolve_place(draft, slice_trim(name));
        places.text += name.size;
        places.size -= name.size;
        if (places.size > 0) {
            places.text++;
            places.size--;
        }
    }
}

int64_t resolve_event(struct draft *draft, struct slice name)
{
    struct slice digits = { name.text + 1, name.size - 1 };
    int64_t seq = 0;

    if (name.size < 2 || name.text[0] != '@')
        return name_see(draft, NAME_KEY, name);
    if (decimal_parse(digits, 0, &seq) != OK || seq <= 0 || seq >= draft->seq)
        return 0;
    return seq;
}

int resolve_reason(struct draft *draft, struct slice name)
{
    int reason = plant_reason(draft->plant, name);

    if (reason == 0)
        refuse(draft, REASON_UNKNOWN, "%.*s", (int)name.size, name.text);
    return reason;
}

int64_t resolve_party(struct draft *draft, struct slice name)
{
    int64_t party = name_see(draft, NAME_PARTY, name);
    const struct happened *set_up = row_see(draft, id_key(ROW_HAPPENED, party));

    if (party == 0 || set_up->undoes != 0)
        refuse(draft, PARTY_UNKNOWN, "%.*s", (int)name.size, name.text);
    return party;
}

int resolve_category(struct draft *draft, struct slice name)
{
    int category = plant_category(draft->plant, name);

    if (category == 0)
        refuse(draft, CATEGORY_UNKNOWN, "%.*s", (int)name.size, name.text);
    return category;
}

int resolve_account(struct draft *draft, enum role role, struct slice code)
{
    int account = 0;

    if (plant_account_find(draft->plant, role, code, &account))
        return account;
    refuse(draft, ACCOUNT_UNKNOWN, "%.*s of %s", (int)code.size, code.text, role_word(role));
    return 0;
}

void refuse_in_process(struct draft *draft, const struct item *item)
{
    if (item_is_in_process(item))
        refuse(draft, ITEM_KIND, "%.*s is in process", (int)item->name.size, item->name.text);
}

ratio_t resolve_unit(struct draft *draft, const struct item *item, struct slice unit)
{
    if (unit.size == 0 || slice_equals(unit, item->unit))
        return (ratio_t){ 1, 1 };
    for (int i = 0; i < item->unit_count; i++)
        if (item->units[i].undone == 0 && slice_equals(unit, item->units[i].name))
            return item->units[i].is;
    refuse(draft, UNIT_UNKNOWN, "%.*s of %.*s", (int)unit.size, unit.text, (int)item->name.size,
           item->name.text);
    return (ratio_t){ 1, 1 };
}

qty_t resolve_qty(struct draft *draft, const struct item *item, struct amount amount)
{
    ratio_t unit = resolve_unit(draft, item, amount.unit);
    qty_t qty = { 0 };

    if (scale(amount.qty.micro, unit.num, unit.den, ROUND_HALF_AWAY, &qty.micro) != OK)
        refuse(draft, NUMBER_RANGE, "a quantity of %.*s beyond what a book can hold",
               (int)item->name.size, item->name.text);
    else if (item->tracking == TRACK_SERIALS && qty.micro % QTY_ONE != 0)
        refuse(draft, SERIALS_COUNT, "a piece of %.*s is whole", (int)item->name.size,
               item->name.text);
    return qty;
}

static int64_t power_of_ten(int exponent)
{
    int64_t power = 1;

    while (exponent-- > 0)
        power *= 10;
    return power;
}

money_t resolve_money(struct draft *draft, int64_t number, int decimals)
{
    int more = draft->plant->decimals - decimals;
    money_t money = { number };

    if (more < 0)
        refuse(draft, NUMBER_DECIMALS, "an amount with %d decimals: the currency has %d", decimals,
               draft->plant->decimals);
    else if (__builtin_mul_overflow(number, power_of_ten(more), &money.minor))
        refuse(draft, NUMBER_RANGE, "an amount beyond what a book can hold");
    return money;
}

/* `number` × 10^-decimals of another currency per `per`, of `qty`: in the book's, rounded once. */
static money_t foreign_worth(struct draft *draft, ratio_t number, qty_t qty, qty_t per)
{
    const struct event *event = draft->event;
    ratio_t worth = number;
    money_t money = { 0 };
    ratio_t minor;

    if (slice_equals(event->currency, draft->plant->currency))
        refuse(draft, CURRENCY_OWN, "%.*s", (int)event->currency.size, event->currency.text);
    else if (ratio_make(power_of_ten(draft->plant->decimals), per.micro, &minor) != OK ||
             ratio_times(worth, event->ratio, &worth) != OK ||
             ratio_times(worth, minor, &worth) != OK)
        refuse(draft, NUMBER_RANGE, "a cost in another currency beyond what a book can hold");
    else if (scale(qty.micro, worth.num, worth.den, ROUND_HALF_AWAY, &money.minor) != OK)
        refuse(draft, AMOUNT_OVERFLOW, "a cost beyond what a book can hold");
    return money;
}

static ratio_t number_as_written(struct draft *draft, int64_t number, int decimals)
{
    ratio_t ratio = { 0, 1 };

    if (ratio_make(number, power_of_ten(decimals), &ratio) != OK)
        refuse(draft, NUMBER_RANGE, "a cost in another currency beyond what a book can hold");
    return ratio;
}

enum { FOREIGN_DECIMALS_MAX = 4 };

money_t resolve_total(struct draft *draft)
{
    const struct event *event = draft->event;
    qty_t one = { QTY_ONE };

    if (!event_has(event, FIELD_CURRENCY))
        return resolve_money(draft, event->total_number, event->total_decimals);
    if (event->total_decimals > FOREIGN_DECIMALS_MAX)
        refuse(draft, NUMBER_DECIMALS, "an amount with %d decimals: a currency has %d at most",
               event->total_decimals, FOREIGN_DECIMALS_MAX);
    return foreign_worth(
        draft, number_as_written(draft, event->total_number, event->total_decimals), one, one);
}

price_t resolve_price(struct draft *draft, int64_t number, int decimals, qty_t per)
{
    int more = draft->plant->decimals - decimals;
    price_t price = { .money = { number }, .per = per };
    bool over = more >= 0
                    ? __builtin_mul_overflow(number, power_of_ten(more), &price.money.minor)
                    : __builtin_mul_overflow(per.micro, power_of_ten(-more), &price.per.micro);

    if (over)
        refuse(draft, NUMBER_RANGE, "a price beyond what a book can hold");
    return price;
}

/* Prices per one unit, brought to one quantity. */
cost_t elements_cost(struct draft *draft, const int64_t *numbers, const int *decimals,
                     const bool *has)
{
    price_t prices[ELEMENT_COUNT] = { 0 };
    cost_t cost = { 0 };

    for (int e = 0; e < ELEMENT_COUNT; e++) {
        if (!has[e])
            continue;
        prices[e] = resolve_price(draft, numbers[e], decimals[e], (qty_t){ QTY_ONE });
        if (prices[e].per.micro > cost.per.micro)
            cost.per = prices[e].per;
    }
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (has[e] && draft->status == OK &&
            scale(prices[e].money.minor, cost.per.micro, prices[e].per.micro, ROUND_HALF_AWAY,
                  &cost.of[e].minor) != OK)
            refuse(draft, NUMBER_RANGE, "a cost beyond what a book can hold");
    return cost;
}

cost_t resolve_elements(struct draft *draft)
{
    const struct event *event = draft->event;
    bool has[ELEMENT_COUNT];

    for (int e = 0; e < ELEMENT_COUNT; e++)
        has[e] = event_has(event, element_field((enum element)e));
    return elements_cost(draft, event->element_number, event->element_decimals, has);
}

/* What bulk is not, as long as none of it is stock. */
static bool verb_moves_out(enum verb verb)
{
    static const enum verb verbs[] = { VERB_COUNT_STOCK, VERB_MOVE,
                                       VERB_SELL,        VERB_SHIP,
                                       VERB_SCRAP,       VERB_ISSUE,
                                       VERB_RETURN,      VERB_RETURN_TO_SUPPLIER,
                                       VERB_UNBUILD,     VERB_REWORK };

    for (size_t i = 0; i < ARRAY_COUNT(verbs); i++)
        if (verbs[i] == verb)
            return true;
    return false;
}

const struct item *resolve_stocked(struct draft *draft)
{
    const struct item *item = item_by_name(draft, draft->event->item);

    if (draft->status == OK && !item_is_stocked(item))
        refuse(draft, ITEM_KIND, "%.*s is not stock", (int)item->name.size, item->name.text);
    if (verb_moves_out(draft->event->verb))
        refuse_bulk(draft, item);
    return item;
}

/* `per` says the quantity and perhaps the unit; without it one of the event's own unit. */
static qty_t resolve_per(struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;
    struct amount per = event->cost_per;

    if (per.qty.micro == 0)
        per = (struct amount){ .qty = { QTY_ONE }, .unit = event->amount.unit };
    else if (per.unit.size == 0)
        per.unit = event->amount.unit;
    return resolve_qty(draft, item, per);
}

bool resolve_worth(struct draft *draft, const struct item *item, qty_t qty, money_t *worth)
{
    const struct event *event = draft->event;
    price_t price;

    *worth = (money_t){ 0 };
    if (event_has(event, FIELD_TOTAL)) {
        *worth = resolve_total(draft);
        return true;
    }
    if (!event_has(event, FIELD_COST))
        return false;
    if (event_has(event, FIELD_CURRENCY)) {
        qty_t per = resolve_per(draft, item);

        *worth = foreign_worth(
            draft, number_as_written(draft, event->cost_number, event->cost_decimals), qty, per);
        return true;
    }
    price =
        resolve_price(draft, event->cost_number, event->cost_decimals, resolve_per(draft, item));
    if (draft->status == OK &&
        scale(price.money.minor, qty.micro, price.per.micro, ROUND_HALF_AWAY, &worth->minor) != OK)
        refuse(draft, AMOUNT_OVERFLOW, "a cost beyond what a book can hold");
    return true;
}

bool resolve_value(struct draft *draft, const struct item *item, qty_t qty, value_t *value)
{
    cost_t conversion = resolve_elements(draft);
    bool stated;

    *value = (value_t){ 0 };
    stated = resolve_worth(draft, item, qty, &value->of[MATERIAL]);
    if (cost_is_none(conversion))
        return stated;
    *value = value_add(*value, value_at(conversion, qty, draft));
    return true;
}

struct happened *resolve_own(struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;
    struct happened *own = row_edit(draft, id_key(ROW_HAPPENED, draft->seq));

    own->item = item->id;
    own->qty = resolve_qty(draft, item, event->amount);
    own->qty_posted = own->qty;
    if (own->qty.micro <= 0 && event->verb != VERB_COUNT_STOCK)
        refuse(draft, NUMBER_SIGN, "%.*s", (int)item->name.size, item->name.text);
    if (event_has(event, FIELD_PARTY))
        own->party = resolve_party(draft, event->party);
    return own;
}

void resolve_names(struct draft *draft)
{
    const struct event *event = draft->event;

    if (event_has(event, FIELD_ITEM))
        (void)item_by_name(draft, event->item);
    if (event_has(event, FIELD_PLACE))
        (void)resolve_place(draft, event->place);
    if (event_has(event, FIELD_FROM_PLACE))
        (void)resolve_place(draft, event->from_place);
    if (event_has(event, FIELD_LINE))
        (void)resolve_line(draft, event->line);
    if (event_has(event, FIELD_PARTY))
        (void)resolve_party(draft, event->party);
    if (event_has(event, FIELD_REASON))
        (void)resolve_reason(draft, event->reason);
}
