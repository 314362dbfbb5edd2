#include "core/rework.h"

#include "core/allocate.h"
#include "core/bill.h"
#include "core/bulk.h"
#include "core/cost.h"
#include "core/history.h"
#include "core/journal.h"
#include "core/make.h"
#include "core/order.h"
#include "core/resolve.h"
#include "core/supply.h"
#include "core/use.h"

struct reworking {
    struct draft *draft;
    const struct item *item;
    struct happened *own;
    qty_t qty; /* good, scrapped and lost */
    place_id_t from;
    const struct order *order;   /* NULL: none */
    const struct lot_list *lots; /* named; NULL: none */
};

/* Names that nothing knows come first; then what cannot go into the item. */
static void parts_check(const struct reworking *work)
{
    struct draft *draft = work->draft;

    for (int i = 0; i < draft->event->line_count && draft->status == OK; i++) {
        const struct event_line *line = &draft->event->lines[i];
        const struct item *part = item_by_name(draft, line->item);

        if (line->place.size > 0)
            (void)resolve_place(draft, line->place);
        if (draft->status != OK)
            return;
        if (line->output || !slice_is_empty(line->instead))
            refuse(draft, FIELD_UNKNOWN, "a rework says only what was used");
        refuse_in_process(draft, part);
        if (!item_is_stocked(part))
            refuse(draft, ITEM_KIND, "%.*s is not stock", (int)line->item.size, line->item.text);
        if (draft->status == OK)
            refuse_if_made_of(draft, part, work->item);
    }
}

static void rework_begin(struct reworking *work)
{
    struct draft *draft = work->draft;
    const struct event *event = draft->event;
    struct happened *own = row_edit(draft, id_key(ROW_HAPPENED, draft->seq));
    struct slice unit = event->amount.unit;

    work->own = own;
    own->item = work->item->id;
    own->qty = resolve_qty(draft, work->item, event->amount);
    own->scrapped = resolve_qty(draft, work->item, (struct amount){ event->scrapped, unit });
    own->lost = resolve_qty(draft, work->item, (struct amount){ event->lost, unit });
    own->qty_posted = own->qty;
    own->need_count = event->line_count + 1;
    work->qty = qty_add(own->qty, qty_add(own->scrapped, own->lost));
    if (work->qty.micro <= 0)
        refuse(draft, NUMBER_SIGN, "a rework of nothing");
    if (event_has(event, FIELD_REASON))
        own->reason = resolve_reason(draft, event->reason);
    work->order = order_reported(draft, work->item);
    work->lots = lots_of_event(draft, work->item, work->qty);
}

/* What the goods stand at joins the rework's cost by `change`, out of production variance. */
static void goods_join(struct draft *draft, struct happened *event, value_t change)
{
    const struct item *item = item_see(draft, event->item);

    event->inflow_cost = value_add(event->inflow_cost, change);
    event->cost = value_add(event->cost, change);
    journal_booked_under(draft, event->key.part[0], ROLE_PRODUCTION_VARIANCE, item,
                         value_negate(change));
}

static void goods_out(const struct reworking *work)
{
    struct draft *draft = work->draft;
    const struct item *item = work->item;
    struct use use = { .owner = draft->seq,
                       .consumer = -(int64_t)VERB_REWORK,
                       .order = work->own->order,
                       .lots = work->lots };
    qty_t shortage;
    value_t value;

    use.place = work->from.raw != 0 ? work->from : item_home(draft->plant, item);
    pool_touch(draft, item);
    shortage = allocate_failed(draft, item, work->qty, work->from, use);
    value = pool_draw(draft, item, qty_sub(work->qty, shortage), use);
    value = value_add(value, consume_shortage(draft, item, shortage, use));
    event_bear(draft, work->own, use.need, value);
    goods_join(draft, work->own, value);
}

static void parts_out(const struct reworking *work, struct job *job)
{
    struct draft *draft = work->draft;
    value_t before = work->own->cost;
    value_t parts;

    take_lines(job);
    parts = value_sub(work->own->cost, before);
    work->own->cost = before;
    event_bear(draft, work->own, NEED_NONE, parts);
}

static void convert(const struct reworking *work)
{
    struct draft *draft = work->draft;
    cost_t cost = resolve_elements(draft);
    value_t value;

    if (cost_is_none(cost))
        return;
    value = value_at(cost, work->qty, draft);
    work->own->conversion = value;
    event_bear(draft, work->own, NEED_NONE, value);
    journal_added(draft, draft->seq, work->item, value_negate(value));
}

/* The lots that come back: as they were named, else as they were picked. */
static struct tagged_list lots_back(const struct reworking *work)
{
    struct draft *draft = work->draft;
    bool is_piece = work->item->tracking == TRACK_SERIALS;
    struct tagged_list list = { 0 };
    qty_t left = work->own->qty;

    for (int i = 0; work->lots && i < work->lots->count && left.micro > 0; i++) {
        qty_t part = is_piece ? qty_min(left, (qty_t){ QTY_ONE }) : left;

        tagged_add(draft, &list,
                   (struct tagged){ .tag = { .lot = work->lots->ids[i] }, .qty = part });
        left = qty_sub(left, part);
    }
    for (size_t i = 0; !work->lots && i < draft->line_count && left.micro > 0; i++) {
        const struct line *pick = draft->lines[i];
        qty_t part = qty_min(left, pick->qty);

        if (!line_picks(pick) || !need_is_goods(work->own, pick->need))
            continue;
        tagged_add(draft, &list, (struct tagged){ .tag = { .lot = pick->tag.lot }, .qty = part });
        left = qty_sub(left, part);
    }
    return list;
}

static void good_in(const struct reworking *work, value_t good)
{
    struct draft *draft = work->draft;
    struct tagged_list lots;
    struct line *make;

    if (work->own->qty.micro <= 0)
        return;
    lots = lots_back(work);
    make = line_add(draft, LINE_MAKE, work->item->id, work->own->qty);
    make->place = work->own->place;
    inflow_stock_or_unknown(draft, work->item, make, &lots);
    product_in(draft, work->item, make, good);
    work->own->inflow = (line_id_t){ make->key.part[0] };
}

static void rework_post(const struct reworking *work)
{
    struct draft *draft = work->draft;
    struct job job = { .draft = draft, .item = work->item, .own = work->own, .order = work->order };
    struct division division;

    see_lots_used(&job);
    if (draft->status != OK)
        return;
    goods_out(work);
    settle_waiting(draft); /* a lot that is not there: before any of it comes back */
    parts_out(work, &job);
    convert(work);
    if (draft->status != OK)
        return;
    if (work->order)
        order_count(draft, work->own, work->own);
    division = cost_divide(draft, work->own);
    good_in(work, division.good);
    note_bad(draft, work->item);
    division_book(draft, work->own, division);
    if (work->own->qty.micro > 0)
        settle(draft, work->item, work->own->place);
}

void rework(struct draft *draft)
{
    const struct event *event = draft->event;
    struct reworking work = { .draft = draft, .item = resolve_stocked(draft) };
    place_id_t to = { 0 };

    resolve_names(draft);
    order_check(draft);
    if (event_has(event, FIELD_FROM_PLACE))
        work.from = resolve_place(draft, event->from_place);
    if (event_has(event, FIELD_PLACE))
        to = resolve_place(draft, event->place);
    if (draft->status == OK && work.item->kind != KIND_MADE)
        refuse(draft, ITEM_KIND, "%.*s is not made", (int)work.item->name.size,
               work.item->name.text);
    refuse_in_process(draft, work.item);
    if (draft->status == OK)
        parts_check(&work);
    if (draft->status == OK)
        rework_begin(&work);
    if (draft->status != OK)
        return;
    if (to.raw == 0 && work.order)
        to = work.order->place;
    work.own->place = to.raw != 0 ? to : item_home(draft->plant, work.item);
    refuse_without_standard(draft, work.item);
    if (draft->status == OK)
        rework_post(&work);
}

void rework_goods_less(struct putright *right)
{
    value_t gone;

    if (right->event->verb != VERB_REWORK)
        return;
    gone = share_gone(right->event->inflow_cost, right->share);
    right->own->inflow_cost = gone;
    goods_join(right->draft, right->event, value_negate(gone));
}

void rework_goods_again(struct putright *right, struct happened *undone)
{
    struct happened *event = row_edit(right->draft, id_key(ROW_HAPPENED, undone->undoes));
    value_t back;

    if (event->verb != VERB_REWORK)
        return;
    back = share_gone(undone->inflow_cost, right->share);
    undone->inflow_cost = value_sub(undone->inflow_cost, back);
    goods_join(right->draft, event, back);
}
