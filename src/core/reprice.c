#include "core/reprice.h"

#include "core/journal.h"
#include "core/landed.h"
#include "core/pool.h"
#include "core/resolve.h"

/* So many pieces cost that much. */
struct said {
    qty_t pieces; /* nil: nothing is said */
    int64_t money;
};

/* What the newest repricing that stands says; where none does, the cost before the oldest. */
static struct said said_of(struct draft *draft, const struct happened *receipt)
{
    struct said said = { 0 };

    for (line_id_t id = receipt->landed; id.raw != 0 && draft->status == OK;) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));

        id = line->prev_draw;
        if (line->kind != LINE_REPRICED)
            continue;
        said = (struct said){ line->qty, line->position.micro };
        if (line->out.micro > 0)
            return said;
        said.money -= line->value.of[MATERIAL].minor;
    }
    return said;
}

/* What the receipt costs while `live` of it are; false: no repricing ever spoke of it. */
static bool cost_of_live(struct draft *draft, const struct happened *receipt, qty_t live,
                         value_t *cost)
{
    struct said said = said_of(draft, receipt);

    *cost = (value_t){ 0 };
    if (said.pieces.micro <= 0)
        return false;
    if (scale(said.money, live.micro, said.pieces.micro, ROUND_HALF_AWAY,
              &cost->of[MATERIAL].minor) != OK)
        refuse(draft, AMOUNT_OVERFLOW, "a cost beyond what a book can hold");
    return true;
}

value_t receipt_gone(struct draft *draft, const struct happened *receipt, struct share share)
{
    value_t stays;

    if (!cost_of_live(draft, receipt, share.stays, &stays))
        return share_gone(receipt->inflow_cost, share);
    return value_sub(receipt->inflow_cost, stays);
}

value_t receipt_again(struct draft *draft, const struct happened *receipt, qty_t qty, value_t gone)
{
    value_t then;

    if (!cost_of_live(draft, receipt, qty_add(receipt->qty, qty), &then))
        return gone;
    return value_sub(then, receipt->inflow_cost);
}

/* The receipt comes to cost what is said of it now; answers by how much more. */
static value_t cost_follows(struct draft *draft, struct happened *receipt)
{
    value_t change;
    value_t cost;

    (void)cost_of_live(draft, receipt, receipt->qty, &cost);
    change = value_sub(cost, receipt->inflow_cost);
    receipt->inflow_cost = cost;
    return change;
}

static void change_book(struct draft *draft, struct happened *receipt, value_t change)
{
    if (draft->status != OK)
        return;
    goods_cost(draft, receipt, change, CHANGE_PAID);
    journal_end(draft, ROLE_PAYABLES, 0, item_see(draft, receipt->item), value_negate(change));
}

static struct line *say(struct draft *draft, const struct happened *receipt)
{
    struct line *line = line_add(draft, LINE_REPRICED, receipt->item, receipt->qty);

    line->target_seq = receipt->key.part[0];
    return line;
}

/* What the invoice says that all of it costs which is live. */
static money_t invoiced(struct draft *draft, const struct happened *receipt)
{
    money_t worth = { 0 };

    (void)resolve_worth(draft, item_see(draft, receipt->item), receipt->qty, &worth);
    return worth;
}

void reprice(struct draft *draft)
{
    struct slice key = draft->event->of;
    struct happened *receipt = receipt_named(draft, key);
    struct happened *own = draft_own(draft);
    struct line *line;

    if (draft->status == OK && event_makes(receipt))
        refuse(draft, KEY_UNKNOWN, "%.*s is a subcontractor's", (int)key.size, key.text);
    if (draft->status != OK)
        return;
    own->item = receipt->item;
    own->qty = (qty_t){ QTY_ONE }; /* until it is undone */
    own->of = receipt->key.part[0];
    pool_touch(draft, item_see(draft, receipt->item));
    line = say(draft, receipt);
    line->position.micro = invoiced(draft, receipt).minor;
    line->out = receipt->qty;
    line->prev_draw = receipt->landed;
    receipt->landed = (line_id_t){ line->key.part[0] };
    line->value = cost_follows(draft, receipt);
    change_book(draft, receipt, line->value);
}

static struct line *said_by(struct draft *draft, const struct happened *event)
{
    struct line_list lines = lines_posted(draft, event, LINE_REPRICED);

    return row_edit(draft, id_key(ROW_LINE, lines.count > 0 ? lines.ids[0].raw : 0));
}

void undo_reprice(struct draft *draft, struct happened *first, struct happened *undone)
{
    struct happened *live = undone ? undone : first;
    struct happened *receipt = row_edit(draft, id_key(ROW_HAPPENED, first->of));
    struct line *line;
    struct line *says;

    if (live->qty.micro == 0)
        refuse(draft, UNDO_NOTHING, "%.*s", (int)draft->event->of.size, draft->event->of.text);
    refuse_part(draft);
    if (draft->status != OK)
        return;
    pool_touch(draft, item_see(draft, first->item));
    line = said_by(draft, first);
    live->qty = (qty_t){ 0 };
    if (undone)
        first->qty = (qty_t){ QTY_ONE };
    else
        draft_own(draft)->qty = (qty_t){ QTY_ONE };
    line->out = undone ? line->qty : (qty_t){ 0 };
    says = say(draft, receipt);
    says->target = (line_id_t){ line->key.part[0] };
    says->value = cost_follows(draft, receipt);
    change_book(draft, receipt, says->value);
}
