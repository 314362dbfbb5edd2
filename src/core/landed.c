#include "core/landed.h"

#include "core/cost.h"
#include "core/entry.h"
#include "core/history.h"
#include "core/journal.h"
#include "core/resolve.h"

static struct happened *receipt_edit(struct draft *draft, int64_t seq)
{
    return row_edit(draft, id_key(ROW_HAPPENED, seq));
}

/* What of a receipt's part its goods have. */
static value_t part_in(const struct line *part, qty_t live)
{
    if (part->qty.micro <= 0) /* not gathered yet */
        return (value_t){ 0 };
    return value_share(part->out_value, qty_min(live, part->qty), part->qty);
}

value_t landed_in(struct draft *draft, const struct happened *receipt, qty_t live)
{
    line_id_t id = receipt->landed;
    value_t sum = { 0 };

    while (id.raw != 0 && draft->status == OK) {
        const struct line *part = row_see(draft, id_key(ROW_LINE, id.raw));

        sum = value_add(sum, part_in(part, live));
        id = part->prev_draw;
    }
    return sum;
}

/* A receipt at standard has none of it in its goods. */
static bool has_in_goods(struct draft *draft, const struct happened *receipt)
{
    return event_makes(receipt) || item_see(draft, receipt->item)->method != METHOD_STANDARD;
}

value_t landed_moves(struct draft *draft, const struct happened *receipt, qty_t live)
{
    value_t leaves = { 0 };

    if (receipt->landed.raw == 0 || !has_in_goods(draft, receipt))
        return leaves;
    leaves = value_sub(landed_in(draft, receipt, receipt->qty), landed_in(draft, receipt, live));
    journal_booked_under(draft, receipt->key.part[0], ROLE_PRICE_VARIANCE,
                         item_see(draft, receipt->item), leaves);
    return leaves;
}

value_t landed_on(struct draft *draft, const struct layer *layer, qty_t qty)
{
    const struct happened *receipt;

    while (layer->parent.raw != 0 && draft_may_want(draft))
        layer = row_see(draft, id_key(ROW_LAYER, layer->parent.raw));
    receipt = row_see(draft, id_key(ROW_HAPPENED, line_seq((line_id_t){ layer->key.part[0] })));
    if (receipt->verb != VERB_RECEIVE || receipt->landed.raw == 0 || receipt->qty.micro <= 0)
        return (value_t){ 0 };
    return value_share(landed_in(draft, receipt, receipt->qty), qty, receipt->qty);
}

void goods_cost(struct draft *draft, struct happened *receipt, value_t change,
                enum receipt_change what)
{
    struct brought goods = brought_by(draft, receipt);

    if (has_in_goods(draft, receipt))
        true_up_receipt(draft, &goods, change, what);
    else
        journal_booked_under(draft, receipt->key.part[0], ROLE_PRICE_VARIANCE, goods.item, change);
}

/* A receipt's part comes to `to`: its goods have their share of the difference. */
static void part_moves(struct draft *draft, struct line *part, value_t to)
{
    struct happened *receipt = receipt_edit(draft, part->target_seq);
    value_t in = part_in(part, receipt->qty);
    value_t change = value_sub(to, part->out_value);

    part->out_value = to;
    in = value_sub(part_in(part, receipt->qty), in);
    journal_booked_under(draft, receipt->key.part[0], ROLE_PRICE_VARIANCE,
                         item_see(draft, receipt->item), value_sub(change, in));
    if (draft->status == OK)
        goods_cost(draft, receipt, in, CHANGE_LANDED);
}

static struct line *part_add(struct draft *draft, const struct happened *receipt, value_t value)
{
    struct line *part = line_add(draft, LINE_LANDED, receipt->item, receipt->qty);

    part->target_seq = receipt->key.part[0];
    part->value = value;
    return part;
}

static void credit(struct draft *draft, const struct happened *event, money_t amount)
{
    post(draft, (struct entry){ .role = ROLE_PAYABLES,
                                .account = (int)event->expense_account,
                                .money = { -amount.minor } });
}

static const struct line *part_see(struct draft *draft, line_id_t id)
{
    return row_see(draft, id_key(ROW_LINE, id.raw));
}

/* Touches the pools of an event's parts; answers what all came to as it was posted. */
static int64_t parts_touch(struct draft *draft, const struct line_list *parts)
{
    int64_t posted = 0;

    for (size_t i = parts->count; i-- > 0 && draft_may_want(draft);) {
        const struct line *part = part_see(draft, parts->ids[i]);

        (void)row_see(draft, id_key(ROW_HAPPENED, part->target_seq));
        posted += part->value.of[MATERIAL].minor;
        pool_touch(draft, item_see(draft, part->item));
    }
    return posted;
}

/* An undo, or a doing again, says what changes of a part, and changes it. */
static void part_follows(struct draft *draft, line_id_t id, int64_t to)
{
    struct line *part = row_edit(draft, id_key(ROW_LINE, id.raw));
    value_t value = { 0 };
    struct line *said;

    value.of[MATERIAL].minor = to;
    if (value_equals(value, part->out_value))
        return;
    said =
        part_add(draft, receipt_edit(draft, part->target_seq), value_sub(value, part->out_value));
    said->out_value = said->value;
    said->target = id;
    part_moves(draft, part, value);
}

/* Cumulative, as the parts were shared: what falls goes the newest first, what rises the oldest. */
void landed_follow(struct draft *draft, const struct happened *event, money_t moved)
{
    struct line_list parts = lines_posted(draft, event, LINE_LANDED);
    int64_t posted = parts_touch(draft, &parts);
    bool is_less = moved.minor < 0;
    int64_t upto = is_less ? posted : 0;

    for (size_t i = 0; i < parts.count && draft->status == OK; i++) {
        line_id_t id = parts.ids[is_less ? i : parts.count - 1 - i];
        int64_t own = part_see(draft, id)->value.of[MATERIAL].minor;
        int64_t after = is_less ? upto : upto + own;
        int64_t to = scale_sure(event->amount.minor, after, posted, ROUND_HALF_AWAY) -
                     scale_sure(event->amount.minor, after - own, posted, ROUND_HALF_AWAY);

        upto = is_less ? upto - own : after;
        part_follows(draft, id, to);
    }
    if (draft->status == OK)
        credit(draft, event, moved);
}

/* A receipt that bears some of it, and by how much. */
struct bearer {
    int64_t seq;
    int64_t weight;
};

struct bearers {
    struct bearer *items;
    size_t count;
    size_t capacity;
    int64_t weight; /* of all */
};

struct happened *receipt_named(struct draft *draft, struct slice key)
{
    int64_t seq = resolve_event(draft, key);
    struct happened *receipt = receipt_edit(draft, seq);

    if (seq == 0)
        refuse(draft, KEY_UNKNOWN, "%.*s", (int)key.size, key.text);
    else if (receipt->verb != VERB_RECEIVE || receipt->inflow.raw == 0)
        refuse(draft, KEY_UNKNOWN, "%.*s is not a receipt into stock", (int)key.size, key.text);
    else if (receipt->qty.micro <= 0)
        refuse(draft, LANDED_NOTHING, "nothing of %.*s is live", (int)key.size, key.text);
    return receipt;
}

static void bearer_add(struct draft *draft, struct bearers *all, struct slice key)
{
    const struct happened *receipt = receipt_named(draft, key);
    struct bearer *items =
        arena_grow(draft->arena, all->items, all->count, &all->capacity, sizeof(*items));

    if (!items) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return;
    }
    all->items = items;
    for (size_t i = 0; i < all->count; i++)
        if (items[i].seq == receipt->key.part[0])
            refuse(draft, FIELD_TWICE, "%.*s", (int)key.size, key.text);
    items[all->count++] = (struct bearer){ .seq = receipt->key.part[0] };
}

/* Takes the next name off a list with commas. */
static struct slice name_next(struct slice *list)
{
    struct slice name = *list;

    for (name.size = 0; name.size < list->size && list->text[name.size] != ',';)
        name.size++;
    list->text += name.size;
    list->size -= name.size;
    if (list->size > 0)
        *list = (struct slice){ list->text + 1, list->size - 1 };
    return slice_trim(name);
}

static int64_t weight_of(struct draft *draft, const struct happened *receipt, enum share_by by)
{
    value_t cost = receipt->inflow_cost;

    if (by == SHARE_QUANTITY)
        return receipt->qty.micro;
    if (event_makes(receipt))
        cost = value_sub(receipt->cost, landed_in(draft, receipt, receipt->qty));
    return value_total(cost).minor;
}

static void weigh(struct draft *draft, struct bearers *all, enum share_by by)
{
    all->weight = 0;
    for (size_t i = 0; i < all->count && draft->status == OK; i++) {
        struct bearer *bearer = &all->items[i];

        bearer->weight = weight_of(draft, receipt_edit(draft, bearer->seq), by);
        if (bearer->weight < 0)
            bearer->weight = 0;
        if (__builtin_add_overflow(all->weight, bearer->weight, &all->weight))
            refuse(draft, AMOUNT_OVERFLOW, "receipts beyond what a book can hold");
    }
    if (all->weight == 0 && by == SHARE_VALUE)
        weigh(draft, all, SHARE_QUANTITY);
}

static struct bearers bearers_named(struct draft *draft)
{
    const struct event *event = draft->event;
    struct slice list = event->of;
    struct bearers all = { 0 };

    do
        bearer_add(draft, &all, name_next(&list));
    while (list.size > 0 && draft_may_want(draft));
    for (size_t i = 0; i < all.count && draft->status == OK; i++)
        pool_touch(draft, item_see(draft, receipt_edit(draft, all.items[i].seq)->item));
    weigh(draft, &all, event_has(event, FIELD_SHARE) ? event->share : SHARE_VALUE);
    return all;
}

static void bear(struct draft *draft, const struct bearers *all, money_t amount)
{
    int64_t upto = 0;
    int64_t given = 0;

    for (size_t i = 0; i < all->count && draft->status == OK; i++) {
        struct happened *receipt = receipt_edit(draft, all->items[i].seq);
        value_t value = { 0 };
        struct line *part;
        int64_t total;

        upto += all->items[i].weight;
        total = scale_sure(amount.minor, upto, all->weight, ROUND_HALF_AWAY);
        value.of[MATERIAL].minor = total - given;
        given = total;
        part = part_add(draft, receipt, value);
        part->prev_draw = receipt->landed;
        receipt->landed = (line_id_t){ part->key.part[0] };
        part_moves(draft, part, value);
    }
}

void land(struct draft *draft)
{
    const struct event *event = draft->event;
    struct happened *own = draft_own(draft);
    struct bearers all;

    own->amount = resolve_total(draft);
    if (draft->status == OK && own->amount.minor <= 0)
        refuse(draft, NUMBER_SIGN, "a cost of nothing");
    if (event_has(event, FIELD_PARTY))
        own->party = resolve_party(draft, event->party);
    if (event_has(event, FIELD_ACCOUNT))
        own->expense_account = resolve_account(draft, ROLE_PAYABLES, event->account);
    all = bearers_named(draft);
    bear(draft, &all, own->amount);
    if (draft->status == OK)
        credit(draft, own, own->amount);
}
