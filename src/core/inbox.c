#include "core/inbox.h"

#include "core/explode.h"
#include "core/history.h"
#include "core/lot.h"
#include "core/order.h"
#include "core/owed.h"
#include "core/pool.h"
#include "core/remainder.h"
#include "core/resolve.h"
#include "core/stock.h"
#include "core/usage.h"
#include "core/variance.h"

struct cause_row {
    enum inbox_cause cause;
    const char *word;
    enum inbox_subject subject; /* of an acceptance */
    bool is_accepted;
};

static const struct cause_row causes[CAUSE_COUNT] = {
    { CAUSE_NONE, "", SUBJECT_EVENT, false },
    { CAUSE_SHORT, "short", SUBJECT_PLACE, false },
    { CAUSE_COST_MISSING, "cost-missing", SUBJECT_EVENT, true },
    { CAUSE_RETURN_UNKNOWN, "return-unknown", SUBJECT_EVENT, true },
    { CAUSE_OVER_COMPLETION, "over-completion", SUBJECT_ORDER, true },
    { CAUSE_ORDER_CLOSED, "order-closed", SUBJECT_ORDER, true },
    { CAUSE_UNDER_COMPLETION, "under-completion", SUBJECT_ORDER, true },
    { CAUSE_BILL_CHANGED, "bill-changed", SUBJECT_ORDER, true },
    { CAUSE_ORDER_LATE, "order-late", SUBJECT_ORDER, false },
    { CAUSE_COUNT_DIFFERENCE, "count-difference", SUBJECT_EVENT, true },
    { CAUSE_WAITING, "waiting", SUBJECT_PLACE, false },
    { CAUSE_DUE_OPEN, "due-open", SUBJECT_PLACE, false },
    { CAUSE_LOT_UNKNOWN, "lot-unknown", SUBJECT_PLACE, false },
    { CAUSE_LOT_HELD, "lot-held", SUBJECT_EVENT, true },
    { CAUSE_LOT_CLAIMED, "lot-claimed", SUBJECT_EVENT, true },
    { CAUSE_LOT_EXPIRED, "lot-expired", SUBJECT_EVENT, true },
    { CAUSE_IN_PROCESS, "in-process", SUBJECT_PLACE, false },
    { CAUSE_BY_PRODUCT_INCOME, "by-product-income", SUBJECT_EVENT, true },
    { CAUSE_STARTED_OLD, "started-old", SUBJECT_ORDER, false },
    { CAUSE_DUE_OLD, "due-old", SUBJECT_PLACE, false },
    { CAUSE_BELOW_MIN, "below-min", SUBJECT_PLACE, false },
    { CAUSE_SERIAL_AGAIN, "serial-again", SUBJECT_EVENT, true },
    { CAUSE_USAGE_BAND, "usage-band", SUBJECT_EVENT, true },
    { CAUSE_PRICE_DUE, "price-due", SUBJECT_PLACE, false },
    { CAUSE_VARIANCE_BAND, "variance-band", SUBJECT_EVENT, true },
};

const char *cause_word(int cause)
{
    return cause >= 0 && cause < CAUSE_COUNT ? causes[cause].word : NULL;
}

bool cause_find(struct slice word, enum inbox_cause *cause)
{
    for (int i = CAUSE_NONE + 1; i < CAUSE_COUNT; i++)
        if (slice_equals_text(word, causes[i].word)) {
            *cause = causes[i].cause;
            return true;
        }
    return false;
}

bool cause_is_accepted(enum inbox_cause cause)
{
    return causes[cause].is_accepted;
}

static qty_t above(qty_t qty, qty_t limit)
{
    return (qty_t){ qty.micro > limit.micro ? qty.micro - limit.micro : 0 };
}

qty_t order_left(const struct order *order)
{
    return above(order->qty, order->good);
}

static qty_t beyond_tolerance(const struct order *order, qty_t of_item, qty_t difference)
{
    bool is_beyond = difference.micro > order_tolerance(order, of_item).micro;

    return is_beyond ? difference : (qty_t){ 0 };
}

qty_t order_over(const struct order *order, qty_t of_item)
{
    return beyond_tolerance(order, of_item, above(order->good, order->qty));
}

qty_t order_under(const struct order *order, qty_t of_item)
{
    if (order->said != ORDER_FINISHED)
        return (qty_t){ 0 };
    return beyond_tolerance(order, of_item, order_left(order));
}

static bool needs_are_same(const struct need *a, const struct need *b)
{
    return a->item.raw == b->item.raw && a->place.raw == b->place.raw && a->fixed == b->fixed &&
           a->operation == b->operation && a->issue == b->issue && a->batch.num == b->batch.num &&
           a->batch.den == b->batch.den && a->multiple.micro == b->multiple.micro &&
           a->pieces == b->pieces && a->blow_through == b->blow_through &&
           a->ratio.num == b->ratio.num && a->ratio.den == b->ratio.den;
}

/* Mostly the other bill names what stays the same in the same order. */
static bool recipe_has(const struct recipe *recipe, const struct need *need, int near)
{
    if (near < recipe->need_count && needs_are_same(&recipe->needs[near], need))
        return true;
    for (int i = 0; i < recipe->need_count; i++)
        if (needs_are_same(&recipe->needs[i], need))
            return true;
    return false;
}

static bool sections_are_same(const struct section *a, const struct section *b)
{
    if (a->pay_point != b->pay_point || a->operation_count != b->operation_count)
        return false;
    for (int i = 0; i < a->operation_count; i++)
        if (a->operations[i].number != b->operations[i].number ||
            !cost_equals(a->operations[i].conversion, b->operations[i].conversion))
            return false;
    return true;
}

static bool recipe_uses(const struct recipe *recipe, const struct need *need, cost_t cost)
{
    for (int k = 0; k < recipe->resource_count; k++)
        if (needs_are_same(&recipe->resources[k], need) &&
            cost_equals(recipe->resource_costs[k], cost))
            return true;
    return false;
}

/* Such as cost something: the others are only said. */
static bool resources_are_same(const struct recipe *a, const struct recipe *b)
{
    for (int k = 0; k < a->resource_count; k++)
        if (!cost_is_nil(a->resource_costs[k]) &&
            !recipe_uses(b, &a->resources[k], a->resource_costs[k]))
            return false;
    for (int k = 0; k < b->resource_count; k++)
        if (!cost_is_nil(b->resource_costs[k]) &&
            !recipe_uses(a, &b->resources[k], b->resource_costs[k]))
            return false;
    return true;
}

static bool recipes_are_same(const struct recipe *a, const struct recipe *b)
{
    if (a->need_count != b->need_count || a->section_count != b->section_count ||
        !cost_equals(a->conversion, b->conversion))
        return false;
    for (int i = 0; i < a->section_count; i++)
        if (!sections_are_same(&a->sections[i], &b->sections[i]))
            return false;
    for (int i = 0; i < a->need_count; i++)
        if (!recipe_has(b, &a->needs[i], i))
            return false;
    return resources_are_same(a, b);
}

/* What the order will ask for at provisional prices, and conversion. */
static value_t remainder_cost(struct draft *draft, const struct order *order,
                              const struct recipe *recipe)
{
    const struct ask *asks = order_asks(draft, order, recipe);
    value_t sum = order_conversion(draft, order, recipe);

    for (int i = 0; asks && i < recipe->need_count && draft_may_want(draft); i++) {
        enum price_source source;
        cost_t price;

        if (asks[i].asked.micro == 0)
            continue;
        price = provisional_price(draft, recipe->needs[i].component, &source);
        sum = value_add(sum, value_at(price, asks[i].asked, draft));
    }
    return sum;
}

/* The bills of an order; NULL where one of them does not count. */
struct recipe_pair {
    const struct recipe *then;
    const struct recipe *now;
};

static struct recipe_pair order_recipes(struct draft *draft, const struct order *order)
{
    const struct item *item = item_see(draft, order->item);
    struct as_of found = order->bill.seq != 0 ? order->bill : order->first_bill;
    struct recipe_pair pair = { NULL, NULL };

    if (draft->status != OK || !item_bill(item, draft_as_of(draft)) || !item_bill(item, found))
        return pair;
    pair.now = explode(draft, item, draft->event->day);
    pair.then = explode_as_of(draft, item, found);
    if (draft->status == BILL_MISSING) /* of a phantom: the bill does not count */
        draft->status = OK;
    return pair;
}

struct bill_change order_bill_change(struct draft *draft, const struct order *order)
{
    struct recipe_pair pair = order_recipes(draft, order);
    struct bill_change change = { .from = DAY_NONE };

    if (!pair.now || !pair.then || recipes_are_same(pair.now, pair.then))
        return change;
    change.differs = true;
    change.newest = pair.now->version_seq;
    change.from = pair.now->version_from;
    change.money =
        value_sub(remainder_cost(draft, order, pair.now), remainder_cost(draft, order, pair.then));
    return change;
}

/* What all needs of the component ask for. */
static qty_t component_asked(const struct recipe *recipe, const struct ask *asks,
                             const struct item *component)
{
    qty_t sum = { 0 };

    for (int i = 0; i < recipe->need_count; i++)
        if (recipe->needs[i].item.raw == component->id.raw)
            sum = qty_add(sum, asks[i].asked);
    return sum;
}

static bool is_changed(const struct need_changes *changes, item_id_t component)
{
    for (size_t i = 0; i < changes->count; i++)
        if (changes->items[i].component->id.raw == component.raw)
            return true;
    return false;
}

/* The components of those needs that the other bill has not. */
static void needs_compare(struct draft *draft, const struct recipe *of, const struct recipe *other,
                          struct need_changes *changes)
{
    for (int i = 0; i < of->need_count && draft->status == OK; i++) {
        const struct need *need = &of->needs[i];
        struct need_change *items;

        if (recipe_has(other, need, i) || is_changed(changes, need->item))
            continue;
        items = arena_grow(draft->arena, changes->items, changes->count, &changes->capacity,
                           sizeof(*items));
        if (!items) {
            refuse(draft, NO_MEMORY, "the inbox");
            return;
        }
        changes->items = items;
        items[changes->count++] = (struct need_change){ .component = need->component };
    }
}

/* NULL: the recipe has no operation of this number. */
static const struct operation *recipe_operation(const struct recipe *recipe, int number)
{
    for (int s = 0; s < recipe->section_count; s++)
        for (int i = 0; i < recipe->sections[s].operation_count; i++)
            if (recipe->sections[s].operations[i].number == number)
                return &recipe->sections[s].operations[i];
    return NULL;
}

static bool operations_are_same(const struct operation *a, const struct operation *b)
{
    return a && b && a->pay_point == b->pay_point && cost_equals(a->conversion, b->conversion);
}

static void operation_compare(const struct operation *then, const struct operation *now,
                              struct need_changes *changes)
{
    if (!operations_are_same(then, now))
        changes->operations[changes->operation_count++] = (struct operation_change){ then, now };
}

/* Those that the bill of the day has otherwise, or not at all, then those that it alone has. */
static void operations_compare(struct draft *draft, const struct recipe_pair *pair,
                               struct need_changes *changes)
{
    changes->operations =
        arena_alloc(draft->arena, sizeof(struct operation_change[OPERATIONS_MAX]) * 2);
    if (!changes->operations) {
        refuse(draft, NO_MEMORY, "the inbox");
        return;
    }
    for (int s = 0; s < pair->then->section_count; s++)
        for (int i = 0; i < pair->then->sections[s].operation_count; i++) {
            const struct operation *then = &pair->then->sections[s].operations[i];

            operation_compare(then, recipe_operation(pair->now, then->number), changes);
        }
    for (int s = 0; s < pair->now->section_count; s++)
        for (int i = 0; i < pair->now->sections[s].operation_count; i++) {
            const struct operation *now = &pair->now->sections[s].operations[i];

            if (!recipe_operation(pair->then, now->number))
                operation_compare(NULL, now, changes);
        }
}

void order_need_changes(struct draft *draft, const struct order *order,
                        struct need_changes *changes)
{
    struct recipe_pair pair = order_recipes(draft, order);
    const struct ask *then = pair.then ? order_asks(draft, order, pair.then) : NULL;
    const struct ask *now = pair.now ? order_asks(draft, order, pair.now) : NULL;

    *changes = (struct need_changes){ .items = NULL };
    if (!then || !now)
        return;
    needs_compare(draft, pair.then, pair.now, changes);
    needs_compare(draft, pair.now, pair.then, changes);
    for (size_t i = 0; i < changes->count; i++) {
        struct need_change *change = &changes->items[i];

        change->then = component_asked(pair.then, then, change->component);
        change->now = component_asked(pair.now, now, change->component);
    }
    operations_compare(draft, &pair, changes);
    changes->conversion_then = order_conversion(draft, order, pair.then);
    changes->conversion_now = order_conversion(draft, order, pair.now);
}

static qty_t return_unknown_qty(struct draft *draft, const struct happened *event)
{
    struct line_list puts = lines_of(draft, event, LINE_PUT);
    qty_t sum = { 0 };

    for (size_t i = 0; i < puts.count; i++) {
        const struct line *put = row_see(draft, id_key(ROW_LINE, puts.ids[i].raw));

        sum = qty_add(sum, put->out);
    }
    return sum;
}

/* Used up, sold or repaired; else it was put away, and rightly. */
static bool event_uses(const struct happened *event)
{
    return event_makes(event) || event->verb == VERB_SELL || event->verb == VERB_SHIP ||
           event->verb == VERB_ISSUE || event->verb == VERB_UNBUILD;
}

static bool is_noted(struct draft *draft, enum inbox_cause cause, const struct happened *event)
{
    struct line_list notes = lines_posted(draft, event, LINE_INBOX);

    for (size_t i = 0; i < notes.count; i++) {
        const struct line *note = row_see(draft, id_key(ROW_LINE, notes.ids[i].raw));

        if (note->detail == (int32_t)cause)
            return true;
    }
    return false;
}

/* Whether what was picked is what the cause speaks of. */
static bool pick_is_wrong(struct draft *draft, enum inbox_cause cause, const struct happened *event,
                          const struct line *pick)
{
    const struct lot *lot = row_see(draft, id_key(ROW_LOT, pick->tag.lot));
    int64_t order = event->verb == VERB_ISSUE ? event->of : event->order;

    if (pick->tag.lot == 0)
        return false;
    if (cause == CAUSE_LOT_EXPIRED)
        return !day_is_none(lot->expiry) && lot->expiry.number < event->day.number;
    if (cause == CAUSE_LOT_HELD)
        return tag_status(pick->tag) != STOCK_FREE;
    return tag_claim(pick->tag) != 0 && tag_claim(pick->tag) != order;
}

/* So much more of the item; of several, of the one that was set up first. */
static void wrong_add(struct lot_wrong *wrong, item_id_t item, qty_t qty)
{
    if (wrong->item.raw != 0 && wrong->item.raw < item.raw)
        return;
    if (wrong->item.raw != item.raw)
        *wrong = (struct lot_wrong){ .item = item };
    wrong->qty = qty_add(wrong->qty, qty);
}

/* Pieces whose number was here before, unless they left with the undo of what brought them: the
 * event of that number. */
static void serials_add(struct draft *draft, const struct happened *event, int64_t seq,
                        struct lot_wrong *wrong)
{
    struct line_list notes = lines_posted(draft, event, LINE_INBOX);

    for (size_t i = 0; i < notes.count && draft->status == OK; i++) {
        const struct line *note = row_see(draft, id_key(ROW_LINE, notes.ids[i].raw));

        if (note->detail == CAUSE_SERIAL_AGAIN && !lot_is_taken_back(draft, note->tag.lot, seq))
            wrong_add(wrong, note->item, (qty_t){ QTY_ONE });
    }
}

static struct lot_wrong serials_again(struct draft *draft, const struct happened *event)
{
    const struct happened *inner = within_of(draft, event);
    struct lot_wrong wrong = { .qty = { 0 } };

    if (!event_is_live(event))
        return wrong;
    serials_add(draft, event, event->key.part[0], &wrong);
    if (inner)
        serials_add(draft, inner, event->key.part[0], &wrong);
    return wrong;
}

struct income_live event_income(struct draft *draft, const struct happened *event)
{
    const struct happened *inner = within_of(draft, event);
    const struct happened *made = inner ? inner : event;
    struct row_key key = { .kind = ROW_JOINT, .part = { made->segment, made->key.part[0] } };
    struct income_live live = { .qty = { 0 } };
    money_t beyond;

    if (made->output_count == 0)
        return live;
    live.money = value_total(((const struct joint *)row_see(draft, key))->income);
    key.part[1] = 0;
    beyond = ((const struct joint *)row_see(draft, key))->beyond;
    if (beyond.minor < live.money.minor)
        live.money = beyond;
    if (live.money.minor > 0)
        live.qty = qty_add(made->qty, qty_add(made->scrapped, made->lost));
    return live;
}

struct lot_wrong lots_wrong(struct draft *draft, enum inbox_cause cause,
                            const struct happened *event)
{
    struct lot_wrong wrong = { .qty = { 0 } };
    struct line_list picks;

    if (cause == CAUSE_SERIAL_AGAIN)
        return serials_again(draft, event);
    if (!event_uses(event) || !is_noted(draft, cause, event))
        return wrong;
    picks = lines_of(draft, event, LINE_PICK);
    for (size_t i = 0; i < picks.count && draft->status == OK; i++) {
        const struct line *pick = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));

        if (pick->picked.micro > 0 && pick_is_wrong(draft, cause, event, pick))
            wrong_add(&wrong, pick->item, pick->picked);
    }
    return wrong;
}

/* How much of it there is; nil: it does not stand. */
static qty_t order_measure(struct draft *draft, enum inbox_cause cause, const struct order *order)
{
    static const qty_t one = { QTY_ONE };
    static const qty_t none = { 0 };

    switch (cause) {
    case CAUSE_OVER_COMPLETION:
        return order_over(order, item_see(draft, order->item)->tolerance);
    case CAUSE_UNDER_COMPLETION:
        return order_under(order, item_see(draft, order->item)->tolerance);
    case CAUSE_ORDER_CLOSED:
        return order_is_open(order) ? none
                                    : qty_add(order->good, qty_add(order->scrapped, order->lost));
    case CAUSE_BILL_CHANGED:
        return order_is_open(order) && !order->is_rework && order_bill_change(draft, order).differs
                   ? one
                   : none;
    case CAUSE_NONE:
    case CAUSE_SHORT:
    case CAUSE_COST_MISSING:
    case CAUSE_RETURN_UNKNOWN:
    case CAUSE_ORDER_LATE:
    case CAUSE_COUNT_DIFFERENCE:
    case CAUSE_WAITING:
    case CAUSE_DUE_OPEN:
    case CAUSE_LOT_UNKNOWN:
    case CAUSE_LOT_HELD:
    case CAUSE_LOT_CLAIMED:
    case CAUSE_LOT_EXPIRED:
    case CAUSE_IN_PROCESS:
    case CAUSE_BY_PRODUCT_INCOME:
    case CAUSE_STARTED_OLD:
    case CAUSE_DUE_OLD:
    case CAUSE_BELOW_MIN:
    case CAUSE_PRICE_DUE:
    case CAUSE_SERIAL_AGAIN:
    case CAUSE_USAGE_BAND:
    case CAUSE_VARIANCE_BAND:
    case CAUSE_COUNT:
        break;
    }
    return none;
}

qty_t inbox_measure(struct draft *draft, enum inbox_cause cause, const struct happened *event)
{
    bool is_count = event->verb == VERB_COUNT_STOCK;
    bool is_free = event->inflow.raw != 0 && value_is_zero(event->inflow_cost);

    if ((cause == CAUSE_COUNT_DIFFERENCE && is_count) ||
        (cause == CAUSE_COST_MISSING && is_count && is_free))
        return event->qty;
    if (cause == CAUSE_RETURN_UNKNOWN && event->verb == VERB_RETURN && event->inflow.raw != 0)
        return return_unknown_qty(draft, event);
    if (cause == CAUSE_BY_PRODUCT_INCOME)
        return event_income(draft, event).qty;
    if (cause == CAUSE_USAGE_BAND)
        return is_noted(draft, cause, event) ? usage_beyond(draft, event).qty : (qty_t){ 0 };
    if (cause == CAUSE_VARIANCE_BAND)
        return variance_beyond(draft, event).qty;
    if (cause == CAUSE_LOT_EXPIRED || cause == CAUSE_LOT_HELD || cause == CAUSE_LOT_CLAIMED ||
        cause == CAUSE_SERIAL_AGAIN)
        return lots_wrong(draft, cause, event).qty;
    return (qty_t){ 0 };
}

/* `CAUSE/NAME`, cut at its first stroke; false after a refusal. */
static bool entry_cut(struct draft *draft, enum inbox_cause *cause, struct slice *name)
{
    struct slice entry = draft->event->entry;
    size_t at = 0;

    while (at < entry.size && entry.text[at] != '/')
        at++;
    if (at + 1 >= entry.size || !cause_find((struct slice){ entry.text, at }, cause)) {
        refuse(draft, VALUE_UNKNOWN, "expected CAUSE/NAME, found '%.*s'", (int)entry.size,
               entry.text);
        return false;
    }
    if (!cause_is_accepted(*cause)) {
        refuse(draft, VALUE_UNKNOWN, "%s is put right, not accepted", cause_word((int)*cause));
        return false;
    }
    *name = (struct slice){ entry.text + at + 1, entry.size - at - 1 };
    return true;
}

static void accept_measured(struct draft *draft, enum inbox_cause cause, int64_t subject, qty_t qty)
{
    struct slice entry = draft->event->entry;
    struct accepted *accepted;

    if (draft->status == OK && qty.micro == 0)
        refuse(draft, INBOX_GONE, "%.*s", (int)entry.size, entry.text);
    if (draft->status != OK)
        return;
    accepted = row_edit(draft, id_key(ROW_ACCEPTED, draft->seq));
    accepted->cause = cause;
    accepted->subject = subject;
    accepted->since = draft->seq;
    accepted->qty = qty;
    draft_own(draft)->qty = (qty_t){ QTY_ONE }; /* it stands */
}

void accept_entry(struct draft *draft)
{
    enum inbox_cause cause;
    struct slice name;
    int64_t seq;

    if (!entry_cut(draft, &cause, &name))
        return;
    if (causes[cause].subject == SUBJECT_ORDER) {
        const struct order *order = order_named(draft, name);

        if (order)
            accept_measured(draft, cause, order->key.part[0], order_measure(draft, cause, order));
        return;
    }
    seq = resolve_event(draft, name);
    if (draft->status == OK && seq == 0)
        refuse(draft, KEY_UNKNOWN, "%.*s", (int)name.size, name.text);
    else
        accept_measured(draft, cause, seq,
                        inbox_measure(draft, cause, row_see(draft, id_key(ROW_HAPPENED, seq))));
}

void undo_accept(struct draft *draft, struct happened *first, struct happened *undone)
{
    struct happened *live = undone ? undone : first;
    struct accepted *accepted = row_edit(draft, id_key(ROW_ACCEPTED, first->key.part[0]));

    if (live->qty.micro == 0)
        refuse(draft, UNDO_NOTHING, "%.*s", (int)draft->event->of.size, draft->event->of.text);
    refuse_part(draft);
    live->qty = (qty_t){ 0 };
    if (undone)
        first->qty = (qty_t){ QTY_ONE };
    else
        draft_own(draft)->qty = (qty_t){ QTY_ONE };
    accepted->since = undone ? draft->seq : 0;
}
