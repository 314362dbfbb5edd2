#include "generate_inner.h"

enum { LOTS_KNOWN = 5, LOTS_MASK = (1U << (LOTS_KNOWN + 1)) - 2 }; /* L1 to L5 */

void generate_tracking(struct generator *g, struct event *event, struct plant_item *item)
{
    int how = below(g, 100);

    if (how >= 50)
        return;
    event->tracking = item->tracking = how < 33 ? TRACK_LOTS : TRACK_SERIALS;
    give(event, FIELD_TRACKING);
    if (item->tracking == TRACK_SERIALS) { /* a piece is whole, said or not */
        event->step.micro = item->step = QTY_ONE;
        if (g->plant.item_count % 2 == 0)
            give(event, FIELD_STEP);
    }
    if (chance(g, 50)) {
        event->picking = chance(g, 60) ? PICKING_FIFO : PICKING_FEFO;
        give(event, FIELD_PICKING);
    }
    if (chance(g, 30)) {
        event->expiry_days = 1 + below(g, 9);
        give(event, FIELD_EXPIRY);
    }
}

static int item_named(const struct generator *g, struct slice name)
{
    for (int i = 0; i < g->plant.item_count; i++)
        if (slice_equals(g->plant.items[i].name, name))
            return i;
    return -1;
}

static void set_lot(struct event *event, struct slice lot)
{
    event->lot = lot;
    give(event, FIELD_LOT);
}

static void set_serials(struct event *event, struct slice serials)
{
    event->serials = serials;
    give(event, FIELD_SERIALS);
}

/* ---- what comes in ---- */

static void set_expiry(struct generator *g, struct event *event)
{
    const struct field_use *use = verb_row(event->verb)->uses;

    while (use->keyword && use->field != FIELD_EXPIRES)
        use++;
    if (!use->keyword)
        return;
    event->expires.number = g->day - 2 + below(g, 14);
    give(event, FIELD_EXPIRES);
}

/* The first so named says when it expires; seldom another: it may begin anew. */
static void name_lot_in(struct generator *g, struct event *event, int item)
{
    unsigned number = 1 + (unsigned)below(g, LOTS_KNOWN);
    bool fresh = !(g->lots[item] & (1U << number));

    set_lot(event, text(g, "L%u", number));
    if (fresh ? chance(g, 50) : chance(g, 5))
        set_expiry(g, event);
}

static void name_serials_in(struct generator *g, struct event *event, int item, int count)
{
    int first = g->serials[item] + 1;

    if (count == 1 && first > 1 && chance(g, 10)) {
        set_lot(event, text(g, "S%04d", 1 + below(g, first - 1)));
        return;
    }
    g->serials[item] += count;
    if (count == 1 && chance(g, 50))
        set_lot(event, text(g, "S%04d", first));
    else if (count == 2 && chance(g, 50))
        set_serials(event, text(g, "S%04d,S%04d", first + 1, first));
    else
        set_serials(event, text(g, "S%04d..S%04d", first, first + count - 1));
    if (chance(g, 30))
        set_expiry(g, event);
}

/* ---- what goes out ---- */

/* So many that the book has heard of, each once, as far as there are. */
static struct slice old_serials(struct generator *g, int item, int *count)
{
    int known = g->serials[item];
    int first = 1 + below(g, known);

    if (*count > 4)
        *count = 1 + below(g, 4);
    if (first + *count - 1 > known)
        *count = known - first + 1;
    if (*count == 1)
        return text(g, "S%04d", first);
    if (*count == 2)
        return text(g, "S%04d,S%04d", first + 1, first);
    return text(g, "S%04d..S%04d", first, first + *count - 1);
}

static bool is_known(const struct generator *g, int item)
{
    return g->plant.items[item].tracking == TRACK_SERIALS ? g->serials[item] > 0
                                                          : (g->lots[item] & LOTS_MASK) != 0;
}

static struct slice known_lot(struct generator *g, int item)
{
    unsigned number;

    do
        number = 1 + (unsigned)below(g, LOTS_KNOWN);
    while (!(g->lots[item] & (1U << number)));
    return text(g, "L%u", number);
}

static bool sells_or_uses(enum verb verb)
{
    return verb == VERB_SELL || verb == VERB_SHIP || verb == VERB_ISSUE || verb == VERB_SCRAP ||
           verb == VERB_MOVE;
}

/* Numbers that the book has not heard of: goods lie there without one, or it is a mistake. */
static struct slice new_serials(struct generator *g, int item, int *count)
{
    int first = g->serials[item] + 1;

    if (*count > 3)
        *count = 1 + below(g, 3);
    g->serials[item] += *count;
    return *count == 1 ? text(g, "S%04d", first)
                       : text(g, "S%04d..S%04d", first, first + *count - 1);
}

static struct slice new_lot(struct generator *g)
{
    return text(g, "N%u", 1 + (unsigned)below(g, 30));
}

static void name_out(struct generator *g, struct event *event, int item)
{
    int count = (int)(event->amount.qty.micro / QTY_ONE);
    int often = event->verb == VERB_SELL || event->verb == VERB_SHIP ? 20
                : event_has(event, FIELD_ORDER)                      ? 70
                                                                     : 45;
    bool is_new = sells_or_uses(event->verb) && chance(g, often);

    if (is_new && g->plant.items[item].tracking == TRACK_LOTS) {
        set_lot(event, new_lot(g));
        return;
    }
    if (is_new && count > 0 && event->amount.unit.size == 0) {
        set_serials(event, new_serials(g, item, &count));
        event->amount.qty.micro = count * (int64_t)QTY_ONE;
        return;
    }
    if (!is_known(g, item))
        return;
    if (g->plant.items[item].tracking == TRACK_LOTS) {
        set_lot(event, known_lot(g, item));
        return;
    }
    if (event->amount.unit.size || count == 0)
        return;
    set_serials(event, old_serials(g, item, &count));
    event->amount.qty.micro = count * (int64_t)QTY_ONE;
}

static void name_use(struct generator *g, struct event_line *line)
{
    int item = item_named(g, line->item);
    int count = (int)(line->qty.micro / QTY_ONE);

    bool is_new = chance(g, 15);

    if (item < 0 || g->plant.items[item].tracking == TRACK_NONE ||
        (!is_new && !is_known(g, item)) || chance(g, 40) || count == 0 || line->unit.size)
        return;
    if (g->plant.items[item].tracking == TRACK_LOTS) {
        line->lot = is_new ? new_lot(g) : known_lot(g, item);
        return;
    }
    line->serials = is_new ? new_serials(g, item, &count) : old_serials(g, item, &count);
    line->qty.micro = count * (int64_t)QTY_ONE;
}

/* ---- any event ---- */

static bool comes_in(enum verb verb)
{
    return verb == VERB_RECEIVE || verb == VERB_OPENING || verb == VERB_COMPLETE ||
           verb == VERB_RETURN || verb == VERB_COUNT_STOCK;
}

static bool goes_out(enum verb verb)
{
    return verb == VERB_SCRAP || verb == VERB_ISSUE || verb == VERB_SELL || verb == VERB_SHIP ||
           verb == VERB_RETURN_TO_SUPPLIER || verb == VERB_MOVE || verb == VERB_HOLD ||
           verb == VERB_UNHOLD || verb == VERB_UNBUILD || verb == VERB_REWORK ||
           verb == VERB_UNSTAGE;
}

static void name_in(struct generator *g, struct event *event, int item)
{
    int count = (int)(event->amount.qty.micro / QTY_ONE);

    if (chance(g, 25) || (event->verb == VERB_COUNT_STOCK && chance(g, 50)))
        return;
    if (g->plant.items[item].tracking == TRACK_LOTS)
        name_lot_in(g, event, item);
    else if (event->amount.unit.size == 0 && count > 0)
        name_serials_in(g, event, item, count);
}

/* A delivery may name what there has never been: it is made as that. */
static bool is_made_for(const struct generator *g, const struct event *event, int item)
{
    return g->plant.items[item].made_on && (event->verb == VERB_SELL || event->verb == VERB_SHIP);
}

static bool uses_parts(enum verb verb)
{
    return verb == VERB_COMPLETE || verb == VERB_RECEIVE;
}

void generate_lots(struct generator *g, struct event *event)
{
    int item = item_named(g, event->item);

    for (int i = 0; i < event->line_count && uses_parts(event->verb); i++)
        if (!event->lines[i].output)
            name_use(g, &event->lines[i]);
    if (item < 0 || g->plant.items[item].tracking == TRACK_NONE || event->key.size ||
        event_has(event, FIELD_SERIALS))
        return;
    if (comes_in(event->verb) || (is_made_for(g, event, item) && chance(g, 40)))
        name_in(g, event, item);
    else if (goes_out(event->verb) && chance(g, event_has(event, FIELD_ORDER) ? 60 : 40))
        name_out(g, event, item);
}

void generate_lots_heard(struct generator *g, const struct event *event)
{
    int item = item_named(g, event->item);

    if (item >= 0 &&
        (comes_in(event->verb) || event->verb == VERB_IDENTIFY || is_made_for(g, event, item)) &&
        g->plant.items[item].tracking == TRACK_LOTS && event->lot.size > 1)
        g->lots[item] |= 1U << (event->lot.text[1] - '0');
}

static const struct told *any_hold(struct generator *g)
{
    const struct told *found = NULL;

    for (int i = g->told_count - 1; i >= 0 && !(found && chance(g, 60)); i--)
        if (g->told[i].event->verb == VERB_HOLD && g->told[i].item >= 0)
            found = &g->told[i];
    return found;
}

static bool told_brought(const struct told *told)
{
    return (told->event->verb == VERB_RECEIVE || told->event->verb == VERB_COMPLETE) &&
           told->item >= 0;
}

/* The newest, or nearly, that brought a tracked item in and named no lot. */
static const struct told *came_unknown(struct generator *g)
{
    for (int i = g->told_count - 1; i >= 0; i--) {
        const struct told *told = &g->told[i];

        if (told_brought(told) && g->plant.items[told->item].tracking != TRACK_NONE &&
            told->event->lot.size + told->event->serials.size == 0 && chance(g, 60))
            return told;
    }
    return NULL;
}

/* What came in without a lot is one, be it a part of it; seldom nothing is said of which. */
struct event *generate_identify(struct generator *g)
{
    struct event *event = event_new(g, VERB_IDENTIFY);
    const struct told *of = came_unknown(g);
    int item = of ? of->item : any_item(g, is_stocked);
    int64_t qty =
        of && chance(g, 40) ? of->event->amount.qty.micro : (1 + below(g, 3)) * (int64_t)QTY_ONE;

    set_item(g, event, item);
    set_qty(event, qty);
    if (of && event_has(of->event, FIELD_PLACE))
        set_place(event, of->event->place);
    else if (!of || chance(g, 5))
        set_place(event, any_place(g));
    if (chance(g, 97) && g->plant.items[item].tracking == TRACK_LOTS)
        name_lot_in(g, event, item);
    else if (chance(g, 97) && qty >= QTY_ONE)
        name_serials_in(g, event, item, (int)(qty / QTY_ONE));
    return event;
}

static bool told_names_lot(const struct told *told)
{
    return told->event->lot.size > 0 && told->item >= 0 && told->event->verb != VERB_UNDO;
}

/* Of a lot that was heard of another last day, seldom of one that never was; or NULL. */
struct event *generate_expiry(struct generator *g)
{
    const struct told *of = generate_told(g, told_names_lot);
    struct event *event;

    if (!of)
        return NULL;
    event = event_new(g, VERB_LOT);
    set_item(g, event, chance(g, 98) ? of->item : any_item(g, is_stocked));
    set_lot(event, chance(g, 97) ? of->event->lot : SLICE("never"));
    event->expires.number = g->day - 3 + below(g, 16);
    give(event, FIELD_EXPIRES);
    return event;
}

/* Of anything, tracked or not; mostly what came in is held, and what was held is let go. */
struct event *generate_keep(struct generator *g)
{
    struct event *event = event_new(g, chance(g, 60) ? VERB_HOLD : VERB_UNHOLD);
    const struct told *of =
        event->verb == VERB_UNHOLD ? any_hold(g) : generate_told(g, told_brought);
    int item = of ? of->item : any_item(g, is_stocked);

    if (of && chance(g, 80)) {
        event->place = of->event->place;
        event->present |= of->event->present & field_bit(FIELD_PLACE);
        set_item(g, event, item);
        set_qty(event, chance(g, 50) ? of->event->amount.qty.micro : any_qty(g, item));
        event->inspect = event->verb == VERB_HOLD && chance(g, 40);
        if (event->inspect)
            give(event, FIELD_INSPECT);
        return event;
    }
    set_item(g, event, item);
    set_qty(event, any_qty(g, item));
    if (chance(g, 20))
        set_place(event, any_place(g));
    if (event->verb == VERB_HOLD && chance(g, 40)) {
        event->inspect = true;
        give(event, FIELD_INSPECT);
    }
    return event;
}

/* With one fault. */
struct event *generate_lot_nonsense(struct generator *g)
{
    struct event *event = event_new(g, VERB_SCRAP);
    int item = any_item(g, is_stocked);
    enum tracking tracking = g->plant.items[item].tracking;

    set_item(g, event, item);
    set_qty(event, QTY_ONE);
    if (tracking == TRACK_NONE || chance(g, 50)) {
        set_lot(event, SLICE("never"));
        return event;
    }
    set_serials(event, SLICE("X1,X2"));
    return event;
}

/* The number of a piece in a list of names. */
static int piece_number(struct slice name)
{
    int number = 0;

    for (size_t i = 1; i < name.size && name.text[i] >= '0' && name.text[i] <= '9'; i++)
        number = 10 * number + (name.text[i] - '0');
    return number;
}

/* Some of the goods that the event named are meant, or any of which something was heard. */
void generate_undo_lots(struct generator *g, struct event *event, const struct told *of)
{
    const struct event *told = of->event;
    int item = of->item;
    bool is_own = told->lot.size + told->serials.size > 0 && chance(g, 85);
    int count = 1 + below(g, 2);
    int first;

    if (item < 0 || g->plant.items[item].tracking == TRACK_NONE || chance(g, 40) ||
        (!is_own && !is_known(g, item)))
        return;
    if (g->plant.items[item].tracking == TRACK_LOTS) {
        set_lot(event, is_own && told->lot.size ? told->lot : known_lot(g, item));
        return;
    }
    event->amount.unit = (struct slice){ 0 };
    event->present &= ~field_bit(FIELD_UNIT);
    if (is_own) {
        first = piece_number(told->serials.size ? told->serials : told->lot) + below(g, 2);
        set_serials(event, count == 1 ? text(g, "S%04d", first)
                                      : text(g, "S%04d,S%04d", first, first + 1));
    } else if (g->serials[item] > 0) {
        set_serials(event, old_serials(g, item, &count));
    }
    set_qty(event, count * (int64_t)QTY_ONE);
}
