#include "core/price.h"
#include "engine/inbox_rule.h"
#include "engine/inside.h"

/* What a rule proposes beside the price in force. */
struct price_asked_of {
    item_id_t item;
    struct inbox_price_due due;
};

static enum status due_ask(struct draft *draft, void *context)
{
    struct price_asked_of *asked = context;
    const struct item *item = item_see(draft, asked->item);
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, asked->item.raw));
    const struct sales_price *price = item_price(item, draft_as_of(draft));
    const struct price_rule *rule = item_price_rule(draft->plant, item, draft_as_of(draft));
    struct inbox_price_due *due = &asked->due;

    if (draft->status != OK || !price || !rule)
        return draft->status;
    due->on_hand = pool->qty;
    due->price = price->version;
    due->rule = rule->version;
    due->proposed = (price_t){ .per = price->price.per };
    due->is_due =
        price_propose(rule, sales_cost(draft, item).cost, price->price.per, &due->proposed.money) &&
        due->proposed.money.minor != price->price.money.minor;
    due->differs.minor = due->proposed.money.minor - price->price.money.minor;
    return draft->status;
}

enum status inbox_price_due(const struct inbox *inbox, const struct inbox_item *item,
                            struct inbox_price_due *due)
{
    struct price_asked_of asked = { .item = item->id };
    struct event event = inbox_question_of(inbox);
    enum status status = engine_ask(inbox->engine, &event, due_ask, &asked);

    *due = asked.due;
    return inbox_unanswered(status);
}

/* What differs of all that is on hand; of nothing nobody can say. */
enum status judge_price(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    struct inbox_price_due due;
    enum status status = inbox_price_due(inbox, subject, &due);
    int64_t money = 0;

    if (status != OK || !due.is_due)
        return status;
    entry->qty = due.proposed.per;
    entry->since = due.price.from.number > due.rule.from.number ? due.price.from : due.rule.from;
    entry->has_risk =
        due.on_hand.micro > 0 && scale(due.differs.minor, due.on_hand.micro, due.proposed.per.micro,
                                       ROUND_HALF_AWAY, &money) == OK;
    entry->at_risk.minor = money < 0 ? -money : money;
    return OK;
}

enum status fix_price(struct fixing *fixing)
{
    struct inbox_price_due due;
    struct event *event = &fix_add(fixing, VERB_PRICE)->event;
    enum status status = inbox_price_due(fixing->inbox, fixing->entry->subject, &due);

    event->item = fixing->entry->item->name;
    event->cost_number = due.proposed.money.minor;
    event->cost_decimals = engine_plant(fixing->inbox->engine)->decimals;
    if (due.proposed.per.micro != QTY_ONE)
        event->cost_per.qty = due.proposed.per;
    fix_says(event, FIELD_ITEM);
    fix_says(event, FIELD_COST);
    return status;
}
