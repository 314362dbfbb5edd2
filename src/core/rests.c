#include "core/rests.h"

#include "core/order.h"

#include "core/history.h"
#include "core/putright.h"

static const struct thing nothing = { .id = 0 };

static int64_t place_set_up(const struct plant *plant, int64_t seq)
{
    for (int i = 0; i < plant->place_count; i++)
        if (plant->places[i].seq == seq)
            return i + 1;
    return 0;
}

static int64_t category_set_up(const struct plant *plant, int64_t seq)
{
    for (int i = 0; i < plant->category_count; i++)
        if (plant->categories[i].seq == seq)
            return i + 1;
    return 0;
}

static int64_t reason_set_up(const struct plant *plant, int64_t seq)
{
    for (int i = 0; i < plant->reason_count; i++)
        if (plant->reasons[i].seq == seq)
            return i + 1;
    return 0;
}

struct thing thing_set_up(struct draft *draft, const struct happened *event)
{
    int64_t seq = set_up_number(event);

    if (event->verb == VERB_PLACE)
        return (struct thing){ THING_PLACE, place_set_up(draft->plant, seq) };
    if (event->verb == VERB_CATEGORY)
        return (struct thing){ THING_CATEGORY, category_set_up(draft->plant, seq) };
    if (event->verb == VERB_REASON)
        return (struct thing){ THING_REASON, reason_set_up(draft->plant, seq) };
    if (event->verb == VERB_PARTY)
        return (struct thing){ THING_PARTY, event->key.part[0] };
    if (event->verb == VERB_ITEM && item_see(draft, event->item)->seq == seq)
        return (struct thing){ THING_ITEM, event->item.raw };
    return nothing;
}

static bool bill_names(const struct bill *bill, struct thing thing)
{
    for (int i = 0; i < bill->line_count; i++)
        if ((thing.kind == THING_ITEM && bill->lines[i].item.raw == thing.id) ||
            (thing.kind == THING_PLACE && bill->lines[i].place.raw == thing.id))
            return true;
    return false;
}

static bool output_names(const struct item *item, int32_t number, struct thing thing)
{
    for (int i = 0; i < item->output_count; i++)
        if (item->outputs[i].number == number &&
            ((thing.kind == THING_ITEM && item->outputs[i].item.raw == thing.id) ||
             (thing.kind == THING_PLACE && item->outputs[i].place.raw == thing.id)))
            return true;
    return false;
}

static bool item_names(const struct item *item, struct thing thing)
{
    for (int i = 0; thing.kind == THING_PLACE && i < item->place_count; i++)
        if (item->places[i].raw == thing.id)
            return true;
    return thing.kind == THING_CATEGORY && item->category == thing.id;
}

static bool account_names(const struct plant *plant, int64_t seq, struct thing thing)
{
    for (int i = 0; thing.kind == THING_CATEGORY && i < plant->account_count; i++)
        if (plant->accounts[i].seq == seq && plant->accounts[i].category == thing.id)
            return true;
    return false;
}

static bool scheme_names(const struct plant *plant, int64_t seq, struct thing thing)
{
    for (int i = 0; thing.kind == THING_CATEGORY && i < plant->scheme_count; i++)
        if (plant->schemes[i].seq == seq && plant->schemes[i].category == thing.id)
            return true;
    return false;
}

static bool price_rule_names(const struct plant *plant, int64_t seq, struct thing thing)
{
    for (int i = 0; thing.kind == THING_CATEGORY && i < plant->price_rule_count; i++)
        if (plant->price_rules[i].version.seq == seq && plant->price_rules[i].category == thing.id)
            return true;
    return false;
}

static bool version_names(struct draft *draft, item_id_t id, int64_t seq, struct thing thing)
{
    const struct item *item = item_see(draft, id);

    for (int i = 0; i < item->bill_count; i++)
        if (item->bills[i].version.seq == seq && (bill_names(&item->bills[i], thing) ||
                                                  output_names(item, item->bills[i].number, thing)))
            return true;
    return false;
}

static bool operations_name(const struct routing *routing, struct thing thing)
{
    for (int i = 0; i < routing->operation_count; i++)
        if ((thing.kind == THING_PLACE && routing->operations[i].place.raw == thing.id) ||
            (thing.kind == THING_ITEM && routing->operations[i].centre.raw == thing.id))
            return true;
    return false;
}

static bool routing_names(const struct item *item, int64_t seq, struct thing thing)
{
    for (int i = 0; i < item->routing_count; i++)
        if (item->routings[i].version.seq == seq && operations_name(&item->routings[i], thing))
            return true;
    return false;
}

static bool target_names(const struct item *item, int64_t seq, struct thing thing)
{
    for (int i = 0; thing.kind == THING_PLACE && i < item->target_count; i++)
        if (item->targets[i].seq == seq &&
            (item->targets[i].place.raw == thing.id || item->targets[i].from.raw == thing.id))
            return true;
    return false;
}

/* A replacement: the products whose bills it made anew, and these. */
static bool products_name(struct draft *draft, const struct happened *event, struct thing thing)
{
    struct line_list lines = lines_of(draft, event, LINE_VERSION);

    if (thing.kind == THING_ITEM && event->with.raw == thing.id)
        return true;
    for (size_t i = 0; i < lines.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, lines.ids[i].raw));

        if ((thing.kind == THING_ITEM && line->item.raw == thing.id) ||
            version_names(draft, line->item, set_up_number(event), thing))
            return true;
    }
    return false;
}

/* An approval: the items whose standards came into force. */
static bool approval_names(struct draft *draft, const struct happened *event, struct thing thing)
{
    struct line_list lines = lines_of(draft, event, LINE_APPROVED);

    for (size_t i = 0; i < lines.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, lines.ids[i].raw));

        if (thing.kind == THING_ITEM && line->item.raw == thing.id)
            return true;
    }
    return false;
}

/* A set-up event that stands: what it says of others. */
static bool set_up_names(struct draft *draft, const struct happened *event, struct thing thing)
{
    const struct item *item = item_see(draft, event->item);
    int64_t seq = set_up_number(event);

    if (thing.kind == THING_ITEM && event->item.raw == thing.id)
        return true;
    if (event->verb == VERB_PLACE)
        return thing.kind == THING_PARTY && event->party == thing.id;
    if (event->verb == VERB_ITEM)
        return item_names(item, thing);
    if (event->verb == VERB_ACCOUNT)
        return account_names(draft->plant, seq, thing);
    if (event->verb == VERB_POINTS)
        return scheme_names(draft->plant, seq, thing);
    if (event->verb == VERB_APPROVE)
        return approval_names(draft, event, thing);
    if (event->verb == VERB_REPLACE)
        return products_name(draft, event, thing);
    if (event->verb == VERB_ROUTING)
        return routing_names(item, seq, thing);
    if (event->verb == VERB_PRICE_RULE)
        return price_rule_names(draft->plant, seq, thing);
    if (event->verb == VERB_REPLENISH)
        return target_names(item, seq, thing);
    return event->verb == VERB_BILL && version_names(draft, event->item, seq, thing);
}

static bool row_names(const struct happened *event, struct thing thing)
{
    switch (thing.kind) {
    case THING_ITEM:
        return event->item.raw == thing.id || event->with.raw == thing.id;
    case THING_PLACE:
        return event->place.raw == thing.id;
    case THING_REASON:
        return event->reason == thing.id;
    case THING_PARTY:
        return event->party == thing.id;
    case THING_CATEGORY:
        break;
    }
    return false;
}

/* On which line an order's event says that it is made. */
static bool line_is_named(struct draft *draft, const struct happened *event, struct thing thing)
{
    const struct order_said *said;

    if (thing.kind != THING_PLACE || event->verb != VERB_ORDER)
        return false;
    said = row_see(draft, id_key(ROW_ORDER_SAID, event->key.part[0]));
    return said->line.raw == thing.id;
}

/* What it took from where, what it owes, and what it made. */
static struct line_list lines_moved(struct draft *draft, const struct happened *event)
{
    static const enum line_kind kinds[] = { LINE_PICK, LINE_OWE, LINE_DUE, LINE_MAKE };
    struct line_list all = { 0 };

    for (size_t k = 0; k < ARRAY_COUNT(kinds); k++)
        all = lines_merged(draft, all, lines_of(draft, event, kinds[k]));
    if (event->verb == VERB_UNBUILD) /* its components */
        all = lines_merged(draft, all,
                           lines_merged(draft, lines_posted(draft, event, LINE_PUT),
                                        lines_posted(draft, event, LINE_SCRAPPED)));
    return all;
}

static bool lines_name(struct draft *draft, const struct happened *event, struct thing thing)
{
    struct line_list lines = lines_moved(draft, event);

    for (size_t i = 0; i < lines.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, lines.ids[i].raw));

        if ((thing.kind == THING_ITEM && line->item.raw == thing.id) ||
            (thing.kind == THING_PLACE && line->place.raw == thing.id))
            return true;
    }
    return false;
}

/* In-process goods stay that it set up, with what they were set up with. */
static bool goods_rest_on(struct draft *draft, const struct happened *event, struct thing thing)
{
    const struct item *goods = item_see(draft, event->item);

    if (event->verb != VERB_OPERATION || goods->seq != event->key.part[0])
        return false;
    return item_names(goods, thing) || (thing.kind == THING_ITEM && goods->product.raw == thing.id);
}

/* Undos and ticks rest on what they undo and settle. */
static bool event_rests_on(struct draft *draft, const struct happened *event, struct thing thing)
{
    if (verb_is_set_up(event->verb) && event->verb != VERB_OPENING)
        return event->undoes == 0 && set_up_names(draft, event, thing);
    if (goods_rest_on(draft, event, thing))
        return true;
    if (event->verb == VERB_LANDED)
        return row_names(event, thing) && event->amount.minor > 0;
    if (event->verb == VERB_UNDO || event->item.raw == 0 || thing.kind == THING_CATEGORY)
        return false;
    return (row_names(event, thing) || line_is_named(draft, event, thing) ||
            lines_name(draft, event, thing)) &&
           event_stands(draft, event);
}

/* Rows that the facts lack are wanted in ever longer stretches, each as long as all before it. */
int64_t rests_first(struct draft *draft, const struct happened *event, struct thing thing)
{
    int64_t after = event->key.part[0];
    int64_t seen = EVENTS_AT_ONCE;

    for (int64_t seq = after + 1; seq < draft->seq && seen > 0 && thing.id != 0; seq++) {
        const struct happened *other = row_see(draft, id_key(ROW_HAPPENED, seq));

        if (seq - after > EVENTS_LOOKED_MAX) {
            refuse(draft, LIMIT_EXCEEDED, "more than %d events since", EVENTS_LOOKED_MAX);
            return 0;
        }
        if (draft->status == OK && event_rests_on(draft, other, thing))
            return seq;
        other = draft->status == OK ? within_of(draft, other) : NULL;
        if (other && event_rests_on(draft, other, thing))
            return seq;
        seen += draft->status == OK ? 1 : -1;
    }
    return 0;
}

static void refuse_gone(struct draft *draft, struct slice name)
{
    refuse(draft, UNDO_REFUSED, "%.*s is not set up any more", (int)name.size, name.text);
}

static void refuse_if_item_gone(struct draft *draft, item_id_t id)
{
    const struct item *item = item_see(draft, id);

    if (item->undone != 0)
        refuse_gone(draft, item->name);
}

static void refuse_if_place_gone(struct draft *draft, place_id_t place)
{
    const struct plant *plant = draft->plant;

    if (place.raw > 0 && plant->places[place.raw - 1].undone != 0)
        refuse_gone(draft, plant->places[place.raw - 1].name);
}

static void refuse_if_reason_gone(struct draft *draft, int reason)
{
    const struct plant *plant = draft->plant;

    if (reason > 0 && plant->reasons[reason - 1].undone != 0)
        refuse_gone(draft, plant->reasons[reason - 1].name);
}

static void refuse_if_moved_gone(struct draft *draft, const struct happened *event)
{
    struct line_list lines = lines_moved(draft, event);
    struct line_list settled = lines_of(draft, event, LINE_SETTLE);

    for (size_t i = 0; i < lines.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, lines.ids[i].raw));

        refuse_if_item_gone(draft, line->item);
        refuse_if_place_gone(draft, line->place);
    }
    for (size_t i = 0; i < settled.count; i++) /* for what reason it was written off */
        refuse_if_reason_gone(
            draft,
            ((const struct line *)row_see(draft, id_key(ROW_LINE, settled.ids[i].raw)))->detail);
}

void refuse_if_gone(struct draft *draft, const struct happened *event)
{
    const struct happened *made = within_of(draft, event);

    refuse_if_item_gone(draft, event->item);
    refuse_if_item_gone(draft, event->with);
    refuse_if_place_gone(draft, event->place);
    if (event->verb == VERB_ORDER) {
        const struct order_said *said = row_see(draft, id_key(ROW_ORDER_SAID, event->key.part[0]));

        refuse_if_place_gone(draft, said->line);
    }
    refuse_if_reason_gone(draft, event->reason);
    if (event->party != 0 &&
        ((const struct happened *)row_see(draft, id_key(ROW_HAPPENED, event->party)))->undoes != 0)
        refuse_gone(draft, SLICE("its party"));
    if (event->order != 0 && event->order != event->key.part[0] &&
        !order_stands(draft, event->order))
        refuse_gone(draft, SLICE("its order"));
    refuse_if_moved_gone(draft, event);
    if (made)
        refuse_if_moved_gone(draft, made);
}
