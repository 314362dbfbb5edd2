#include "core/redo.h"

#include "core/allocate.h"
#include "core/carry.h"
#include "core/cost.h"
#include "core/journal.h"
#include "core/make.h"
#include "core/owed.h"

/* What had been written off stays written off: its expense is credited again. */
static value_t write_off_again(struct draft *draft, const struct item *item, line_id_t id,
                               qty_t qty, value_t value)
{
    struct line *settled = row_edit(draft, id_key(ROW_LINE, id.raw));

    settled->out = qty_add(settled->out, qty);
    settled->out_value = value_add(settled->out_value, value);
    journal_end(draft, ROLE_EXPENSE, settled->detail, item, value_negate(value));
    return value;
}

/* From the layer that has it, as far as that goes; a return gives itself back to the sale's take.
 */
static value_t draw_again(struct draft *draft, const struct item *item, struct line *back,
                          qty_t qty, value_t gave, struct use use, qty_t *there)
{
    const struct layer *layer = row_see(draft, id_key(ROW_LAYER, back->layer.raw));

    if (back->kind != LINE_RETURN || !item_has_layers(item))
        return take_again(draft, item, back, qty, gave, use, there);
    *there = qty_min(qty, layer->left);
    if (there->micro <= 0)
        return (value_t){ 0 };
    return return_rejoin(draft, item, back, row_edit(draft, id_key(ROW_LINE, back->target.raw)),
                         *there);
}

/* Returned goods leave where they came to; the sale's own picks still stand. */
static void leave_again(struct draft *draft, const struct item *item, const struct line *back,
                        qty_t qty, struct use use)
{
    struct use own = { .owner = draft->seq, .need = -1 };

    if (back->kind == LINE_RETURN)
        allocate_anywhere(draft, item, qty, back->place, own);
    else
        allocate_anywhere(draft, item, qty, use.place, use);
}

/* A back line's part that is used again: by the owner of the line that it took back. */
static void use_again(struct draft *draft, line_id_t id, qty_t qty)
{
    struct line *back = row_edit(draft, id_key(ROW_LINE, id.raw));
    const struct line *target = row_see(draft, id_key(ROW_LINE, back->target.raw));
    const struct item *item = item_see(draft, back->item);
    struct happened *owner = row_edit(draft, id_key(ROW_HAPPENED, target->owner));
    struct use use = { .owner = target->owner, .need = target->need, .place = target->place };
    struct share of_back = { qty_sub(back->out, qty), back->out };
    value_t gave = share_gone(back->out_value, of_back);
    qty_t there;
    value_t value;

    if (draft->status != OK)
        return;
    if (target->kind == LINE_SETTLE) {
        value = write_off_again(draft, item, back->target, qty, gave);
    } else if (back->kind == LINE_UNOWE) {
        value = owe_again(draft, item, target, back->position, qty);
        back->position = qty_add(back->position, qty);
    } else {
        value = draw_again(draft, item, back, qty, gave, use, &there);
        leave_again(draft, item, back, there, use);
        if (there.micro < qty.micro) {
            value_t owed = share_gone(gave, (struct share){ there, qty });

            owe_booked(draft, item, qty_sub(qty, there), owed, use);
            value = value_add(value, owed);
        }
    }
    back->out = of_back.stays;
    back->out_value = value_sub(back->out_value, gave);
    owner->cost = value_add(owner->cost, value);
}

static bool line_gave_back(const struct line *line)
{
    return (line->kind == LINE_UNTAKE || line->kind == LINE_SLICE || line->kind == LINE_RETURN ||
            line->kind == LINE_UNOWE) &&
           line->out.micro > 0 && line->detail == 0;
}

/* Back lines of an event, newest first: of a return also those that came back to it later. */
static struct line_list back_lines(struct draft *draft, const struct happened *event)
{
    static const enum line_kind kinds[] = { LINE_UNTAKE, LINE_SLICE, LINE_RETURN, LINE_UNOWE };
    struct line_list all = { 0 };
    size_t room = 0;

    for (size_t k = 0; k < ARRAY_COUNT(kinds); k++) {
        struct line_list some = event->verb == VERB_RETURN ? lines_of(draft, event, kinds[k])
                                                           : lines_posted(draft, event, kinds[k]);

        for (size_t i = 0; i < some.count; i++) {
            const struct line *line = row_see(draft, id_key(ROW_LINE, some.ids[i].raw));
            size_t at = all.count;
            line_id_t *ids = arena_grow(draft->arena, all.ids, all.count, &room, sizeof(*ids));

            if (!ids) {
                refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
                return all;
            }
            all.ids = ids;
            if (!line_gave_back(line))
                continue;
            while (at > 0 && all.ids[at - 1].raw < some.ids[i].raw) {
                all.ids[at] = all.ids[at - 1];
                at--;
            }
            all.ids[at] = some.ids[i];
            all.count++;
        }
    }
    return all;
}

static int32_t back_need(struct draft *draft, line_id_t id)
{
    const struct line *back = row_see(draft, id_key(ROW_LINE, id.raw));

    return ((const struct line *)row_see(draft, id_key(ROW_LINE, back->target.raw)))->need;
}

static void use_need_again(struct putright *right, const struct line_list *backs, int32_t need,
                           bool by_step)
{
    struct draft *draft = right->draft;
    qty_t live = { 0 };
    qty_t again;
    qty_t step = { 1 };

    for (size_t i = 0; i < backs->count && draft->status == OK; i++) {
        const struct line *back = row_see(draft, id_key(ROW_LINE, backs->ids[i].raw));

        if (back_need(draft, backs->ids[i]) != need)
            continue;
        live = qty_add(live, back->out);
        if (by_step)
            step = item_see(draft, back->item)->step;
    }
    again = qty_sub(live, share_qty(live, right->share, step, ROUND_UP));
    for (size_t i = 0; i < backs->count && again.micro > 0 && draft->status == OK; i++) {
        const struct line *back = row_see(draft, id_key(ROW_LINE, backs->ids[i].raw));
        qty_t part = qty_min(again, back->out);

        if (back_need(draft, backs->ids[i]) != need || part.micro <= 0)
            continue;
        use_again(draft, backs->ids[i], part);
        again = qty_sub(again, part);
    }
}

static void use_needs_again(struct putright *right, struct happened *undone, bool by_step)
{
    struct line_list backs = back_lines(right->draft, undone);
    int32_t needs = 0;

    for (size_t i = 0; i < backs.count; i++) {
        int32_t need = back_need(right->draft, backs.ids[i]);

        needs = need >= needs ? need + 1 : needs;
    }
    for (int32_t need = 0; need < needs && right->draft->status == OK; need++)
        use_need_again(right, &backs, need, by_step);
}

static void product_again(struct putright *right, struct happened *event,
                          const struct happened *undone, value_t good)
{
    struct draft *draft = right->draft;
    const struct line *inflow = row_edit(draft, id_key(ROW_LINE, event->inflow.raw));
    value_t booked = inflow->out_value;

    inflow_raise(draft, right->item, event, undone, right->qty, good);
    if (right->item->method == METHOD_STANDARD && right->qty.micro > 0)
        journal_variance(draft, ROLE_PRODUCTION_VARIANCE, right->item,
                         value_sub(good, value_sub(inflow->out_value, booked)));
}

static void complete_again(struct putright *right, struct happened *undone)
{
    struct draft *draft = right->draft;
    struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, undone->undoes));
    qty_t *before = uses_before(draft, event);
    value_t conversion = share_gone(undone->conversion, right->share);
    qty_t scrapped = stays_of(undone->scrapped, right->share);
    qty_t lost = stays_of(undone->lost, right->share);
    struct division division;
    qty_t output;

    use_needs_again(right, undone, true);
    blown_again(draft, undone, right->share);
    if (draft->status != OK)
        return;
    right->own->scrapped = qty_sub(undone->scrapped, scrapped);
    right->own->lost = qty_sub(undone->lost, lost);
    undone->scrapped = scrapped;
    undone->lost = lost;
    undone->conversion = value_sub(undone->conversion, conversion);
    event->conversion = value_add(event->conversion, conversion);
    event->cost = value_add(event->cost, conversion);
    journal_applied(draft, right->item, (money_t){ -conversion.of[CONVERSION].minor });
    event->qty = qty_add(event->qty, right->qty);
    event->scrapped = qty_add(event->scrapped, right->own->scrapped);
    event->lost = qty_add(event->lost, right->own->lost);
    division = cost_divide(draft, event);
    product_again(right, event, undone, division.good);
    division_book(draft, event, division);
    output = qty_add(right->qty, qty_add(right->own->scrapped, right->own->lost));
    carry_over(draft, event, before, output);
}

static void bring_in_again(struct putright *right, struct happened *undone)
{
    struct draft *draft = right->draft;
    struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, undone->undoes));
    const struct line *inflow = row_edit(draft, id_key(ROW_LINE, event->inflow.raw));
    value_t paid = share_gone(undone->inflow_cost, right->share);
    value_t booked = inflow->out_value;

    undone->inflow_cost = value_sub(undone->inflow_cost, paid);
    event->inflow_cost = value_add(event->inflow_cost, paid);
    event->qty = qty_add(event->qty, right->qty);
    inflow_raise(draft, right->item, event, undone, right->qty, paid);
    booked = value_sub(inflow->out_value, booked);
    if (right->item->method == METHOD_STANDARD)
        journal_variance(draft, ROLE_PRICE_VARIANCE, right->item, value_sub(paid, booked));
    if (event->verb == VERB_RECEIVE)
        journal_end(draft, ROLE_PAYABLES, 0, right->item, value_negate(paid));
    else if (event->verb == VERB_OPENING)
        journal_variance(draft, ROLE_OPENING, right->item, value_negate(paid));
    else
        journal_end(draft, ROLE_SHRINKAGE, 0, right->item, value_negate(paid));
}

static void move_again(struct putright *right, struct happened *undone)
{
    struct draft *draft = right->draft;
    struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, undone->undoes));
    struct line_list puts = lines_posted(draft, undone, LINE_PUT);
    qty_t left = right->qty;

    event->qty = qty_add(event->qty, right->qty);
    for (size_t i = 0; i < puts.count && left.micro > 0 && draft->status == OK; i++) {
        struct line *put = row_edit(draft, id_key(ROW_LINE, puts.ids[i].raw));
        struct line *pick = row_edit(draft, id_key(ROW_LINE, put->target.raw));
        qty_t part = qty_min(left, put->out);

        if (part.micro <= 0)
            continue;
        put->out = qty_sub(put->out, part);
        pick->out = qty_add(pick->out, part);
        allocate_anywhere(draft, right->item, part, put->place,
                          (struct use){ .owner = draft->seq });
        stock_put(draft, right->item, part, event->place);
        left = qty_sub(left, part);
    }
}

/* Whatever used it before uses it again: sales of a return, or the one event of an undo. */
void use_all_again(struct putright *right, struct happened *undone)
{
    struct draft *draft = right->draft;
    struct line_list backs = back_lines(draft, undone);
    qty_t left = right->qty;

    for (size_t i = 0; i < backs.count && left.micro > 0 && draft->status == OK; i++) {
        const struct line *back = row_see(draft, id_key(ROW_LINE, backs.ids[i].raw));
        const struct line *target = row_see(draft, id_key(ROW_LINE, back->target.raw));
        struct happened *owner = row_edit(draft, id_key(ROW_HAPPENED, target->owner));
        qty_t part = qty_min(left, back->out);

        use_again(draft, backs.ids[i], part);
        owner->qty = qty_add(owner->qty, part);
        division_book(draft, owner, cost_divide(draft, owner));
        left = qty_sub(left, part);
    }
    right->own->undoes = undone->undoes != 0 ? undone->undoes : undone->key.part[0];
}

/* What an undo of a return made sales take again comes back once more. */
static qty_t take_back_again(struct putright *right, struct happened *undone, qty_t left)
{
    struct draft *draft = right->draft;
    struct line_list owes = lines_posted(draft, undone, LINE_OWE);
    struct line_list takes = lines_posted(draft, undone, LINE_TAKE);
    struct line_list lowers = lines_posted(draft, undone, LINE_LOWER);
    const struct happened *first = row_see(draft, id_key(ROW_HAPPENED, undone->undoes));

    for (size_t i = 0; i < owes.count && left.micro > 0 && draft->status == OK; i++) {
        const struct owed *owed = row_see(draft, id_key(ROW_OWED, owes.ids[i].raw));
        struct happened *owner = row_edit(draft, id_key(ROW_HAPPENED, owed->owner));
        qty_t part = qty_min(left, owed_open(owed));

        if (part.micro <= 0)
            continue;
        owner->cost = value_sub(owner->cost, owed_take_back(draft, right->item, owes.ids[i], part));
        owner->qty = qty_sub(owner->qty, part);
        division_book(draft, owner, cost_divide(draft, owner));
        left = qty_sub(left, part);
    }
    for (size_t i = 0; i < lowers.count && left.micro > 0 && draft->status == OK; i++) {
        struct line *lower = row_edit(draft, id_key(ROW_LINE, lowers.ids[i].raw));
        const struct line *take = row_see(draft, id_key(ROW_LINE, lower->target.raw));
        struct happened *owner = row_edit(draft, id_key(ROW_HAPPENED, take->owner));
        qty_t part = qty_min(left, qty_min(lower->out, take->out));

        if (part.micro <= 0 || take->kind != LINE_TAKE)
            continue;
        owner->cost = value_sub(owner->cost,
                                return_part_again(draft, right->item, lower, part, first->place));
        owner->qty = qty_sub(owner->qty, part);
        division_book(draft, owner, cost_divide(draft, owner));
        left = qty_sub(left, part);
    }
    for (size_t i = 0; i < takes.count && left.micro > 0 && draft->status == OK; i++) {
        struct line *take = row_edit(draft, id_key(ROW_LINE, takes.ids[i].raw));
        struct happened *owner = row_edit(draft, id_key(ROW_HAPPENED, take->owner));
        qty_t part = qty_min(left, take->out);

        if (part.micro <= 0 || take->target.raw != 0)
            continue;
        owner->cost =
            value_sub(owner->cost, take_give_back(draft, right->item, take, part, LINE_SLICE));
        put_back_for(draft, take, part);
        owner->qty = qty_sub(owner->qty, part);
        division_book(draft, owner, cost_divide(draft, owner));
        left = qty_sub(left, part);
    }
    return left;
}

/* The undo of a return is taken back: the goods have been returned after all. */
void return_again(struct putright *right)
{
    struct draft *draft = right->draft;
    struct happened *undone = right->event;
    struct happened *first = row_edit(draft, id_key(ROW_HAPPENED, undone->undoes));
    size_t from;
    qty_t left;

    right->own->before = TOOK_BACK;
    right->own->undoes = undone->undoes;
    unsettle(draft, undone, right->share.stays);
    from = draft->line_count;
    left = take_back_again(right, undone, right->qty);
    for (size_t i = from; i < draft->line_count; i++)
        if (line_gave_back(draft->lines[i]))
            draft->lines[i]->owner = undone->undoes; /* the return has them again */
    undone->qty = right->share.stays;
    first->qty = qty_add(first->qty, right->qty);
    if (left.micro > 0 && first->inflow.raw != 0) {
        value_t paid = undone->inflow_cost;

        undone->inflow_cost = (value_t){ 0 };
        first->inflow_cost = value_add(first->inflow_cost, paid);
        inflow_raise(draft, right->item, first, undone, left, paid);
        journal_end(draft, ROLE_COST_OF_SALES, 0, right->item, value_negate(paid));
    }
    settle_touched(draft);
}

/* An undo or a return is taken back: what it gave back is used again. */
void give_again(struct putright *right)
{
    struct happened *undone = right->event;
    const struct happened *event = row_see(right->draft, id_key(ROW_HAPPENED, undone->undoes));

    right->own->before = GAVE_AGAIN;
    right->own->undoes = undone->undoes;
    undone->qty = right->share.stays;
    unsettle(right->draft, undone, right->share.stays);
    if (undone->verb == VERB_UNDO && event->verb == VERB_COMPLETE)
        complete_again(right, undone);
    else if (undone->verb == VERB_UNDO && verb_brings_in(event->verb) && event->inflow.raw != 0)
        bring_in_again(right, undone);
    else if (undone->verb == VERB_UNDO && event_is_move(event))
        move_again(right, undone);
    else
        use_all_again(right, undone);
    if (undone->verb == VERB_UNDO && event->verb == VERB_RETURN) {
        struct happened *back = row_edit(right->draft, id_key(ROW_HAPPENED, undone->undoes));

        back->qty = qty_sub(back->qty, right->qty);
    }
    settle_touched(right->draft);
}
