#include "core/unbuild.h"

#include "core/allocate.h"
#include "core/apart.h"
#include "core/bulk.h"
#include "core/cost.h"
#include "core/explode.h"
#include "core/foresee.h"
#include "core/history.h"
#include "core/journal.h"
#include "core/order.h"
#include "core/resolve.h"
#include "core/supply.h"
#include "core/use.h"

/* Pieces of one completion, or (event NULL) of the bill of the day, that are taken apart. */
struct source {
    struct happened *event;
    qty_t qty;
};

struct source_list {
    struct source *items;
    size_t count;
    size_t capacity;
};

/* What a `+` line says of a component. */
struct stated {
    const struct item *item;
    qty_t qty;  /* that came out */
    qty_t left; /* of it, not yet put anywhere */
    place_id_t place;
    struct lot_words words;
    int32_t serials_come;
};

struct unbuilding {
    struct draft *draft;
    const struct item *product;
    struct happened *own;
    place_id_t from; /* of the product; raw 0: none is named */
    place_id_t to;   /* of all components; raw 0: each its home */
    struct source_list sources;
    struct stated *stated; /* one for each line of the event */
};

static void source_add(struct unbuilding *work, struct happened *event, qty_t qty)
{
    struct source_list *list = &work->sources;
    struct source *items =
        arena_grow(work->draft->arena, list->items, list->count, &list->capacity, sizeof(*items));

    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].event == event) {
            list->items[i].qty = qty_add(list->items[i].qty, qty);
            return;
        }
    if (!items) {
        refuse(work->draft, NO_MEMORY, "an event needs more memory than the limit");
        return;
    }
    items[list->count++] = (struct source){ event, qty };
    list->items = items;
}

/* What of a completion's good pieces is not apart, nor meant by this event already. */
static qty_t pieces_left(const struct unbuilding *work, const struct happened *event)
{
    qty_t left = qty_sub(event->qty, apart_live(work->draft, event));

    for (size_t i = 0; i < work->sources.count; i++)
        if (work->sources.items[i].event == event)
            left = qty_sub(left, work->sources.items[i].qty);
    return left;
}

/* Here, or at a subcontractor's. */
static bool completed(const struct unbuilding *work, const struct happened *event)
{
    bool is_report = event->verb == VERB_REWORK || event->verb == VERB_OPERATION;

    return event_makes(event) && !is_report && event->item.raw == work->product->id.raw;
}

static void refuse_exceeds(struct draft *draft, struct slice name)
{
    refuse(draft, UNBUILD_EXCEEDS, "%.*s has less left to unbuild", (int)name.size, name.text);
}

static void source_named(struct unbuilding *work)
{
    struct draft *draft = work->draft;
    struct slice of = draft->event->of;
    int64_t seq = resolve_event(draft, of);
    struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, seq));

    if (draft->status != OK)
        return;
    if (seq == 0)
        refuse(draft, KEY_UNKNOWN, "%.*s", (int)of.size, of.text);
    else if (!completed(work, event))
        refuse(draft, KEY_UNKNOWN, "%.*s is not a completion of %.*s", (int)of.size, of.text,
               (int)work->product->name.size, work->product->name.text);
    else if (work->own->qty.micro > pieces_left(work, event).micro)
        refuse_exceeds(draft, of);
    source_add(work, event, work->own->qty);
}

/* The reports of an order, newest first. */
static void sources_of_order(struct unbuilding *work)
{
    struct draft *draft = work->draft;
    const struct order *order = order_named(draft, draft->event->order);
    qty_t left = work->own->qty;
    int64_t seq;

    if (!order)
        return;
    if (order->item.raw != work->product->id.raw) {
        const struct item *item = item_see(draft, order->item);

        refuse(draft, ORDER_ITEM, "the order is of %.*s", (int)item->name.size, item->name.text);
    }
    for (seq = order->last_report; seq != 0 && left.micro > 0 && draft->status == OK;) {
        struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, seq));
        qty_t part =
            completed(work, event) ? qty_min(left, pieces_left(work, event)) : (qty_t){ 0 };

        seq = event->previous;
        if (part.micro <= 0)
            continue;
        source_add(work, event, part);
        left = qty_sub(left, part);
    }
    if (left.micro > 0)
        refuse_exceeds(draft, draft->event->order);
}

/* Each serial number leads to the completion that it began with; the rest goes by the bill. */
static void sources_of_serials(struct unbuilding *work, const struct lot_list *lots)
{
    struct draft *draft = work->draft;
    const qty_t one = { QTY_ONE };
    qty_t left = work->own->qty;

    for (int i = 0; lots && work->product->tracking == TRACK_SERIALS && i < lots->count; i++) {
        int64_t seq = line_seq((line_id_t){ lots->ids[i] });
        struct happened *event = row_edit(draft, id_key(ROW_HAPPENED, seq));

        if (!completed(work, event) || pieces_left(work, event).micro < one.micro)
            continue;
        source_add(work, event, one);
        left = qty_sub(left, one);
    }
    if (left.micro > 0)
        source_add(work, NULL, left);
}

/* A bill of the day is found before the product leaves. */
static void see_bill(const struct unbuilding *work)
{
    for (size_t i = 0; i < work->sources.count; i++)
        if (!work->sources.items[i].event)
            (void)explode(work->draft, work->product, work->draft->event->day);
}

/* Names that nothing knows are found before the completion is looked for. */
static void stated_read(struct unbuilding *work)
{
    struct draft *draft = work->draft;
    const struct event *event = draft->event;

    work->stated =
        arena_alloc(draft->arena, ((size_t)event->line_count + 1) * sizeof(*work->stated));
    if (!work->stated) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return;
    }
    for (int i = 0; i < event->line_count && draft->status == OK; i++) {
        const struct event_line *line = &event->lines[i];
        struct stated *stated = &work->stated[i];

        stated->item = item_by_name(draft, line->item);
        stated->place = line->place.size > 0 ? resolve_place(draft, line->place) : work->to;
        stated->words = (struct lot_words){ line->lot, line->serials };
        if (draft->status == OK && !item_is_stocked(stated->item))
            refuse(draft, ITEM_KIND, "%.*s is not stock", (int)line->item.size, line->item.text);
        refuse_in_process(draft, stated->item);
        refuse_bulk(draft, stated->item);
        if (draft->status != OK)
            return;
        stated->qty = resolve_qty(draft, stated->item, (struct amount){ line->qty, line->unit });
        stated->left = stated->qty;
    }
}

/* The `+` line that speaks of the component; NULL: none does. */
static struct stated *stated_of(const struct unbuilding *work, const struct item *item)
{
    for (int i = 0; i < work->draft->event->line_count; i++)
        if (work->stated[i].item->id.raw == item->id.raw)
            return &work->stated[i];
    return NULL;
}

/* The product leaves: out of the layers of its completions first, the rest by method. */
static value_t product_out(struct unbuilding *work, const struct lot_list *lots)
{
    struct draft *draft = work->draft;
    const struct item *item = work->product;
    place_id_t from = work->from;
    struct use use = { .owner = draft->seq, .consumer = -(int64_t)VERB_UNBUILD, .lots = lots };
    value_t value = { 0 };
    qty_t shortage;
    qty_t there;

    use.place = from.raw != 0 ? from : item_home(draft->plant, item);
    pool_touch(draft, item);
    shortage = allocate(draft, item, work->own->qty, from, use);
    there = qty_sub(work->own->qty, shortage);
    for (size_t i = 0; i < work->sources.count && item_has_layers(item); i++) {
        const struct source *source = &work->sources.items[i];
        const struct line *make;
        struct drawn drawn;

        if (!source->event)
            continue;
        make = row_see(draft, id_key(ROW_LINE, source->event->inflow.raw));
        drawn = layer_draw(draft, item, make->layer, qty_min(there, source->qty), use);
        value = value_add(value, drawn.value);
        there = qty_sub(there, drawn.qty);
    }
    value = value_add(value, pool_draw(draft, item, there, use));
    return value_add(value, consume_shortage(draft, item, shortage, use));
}

/* The difference of what left and what came back is the event's production variance. */
static void variance_less(const struct unbuilding *work, value_t value)
{
    journal_booked_under(work->draft, work->own->key.part[0], ROLE_PRODUCTION_VARIANCE,
                         work->product, value_negate(value));
}

static void component_in(const struct unbuilding *work, const struct component_out *out,
                         struct stated *stated, line_id_t apart)
{
    struct draft *draft = work->draft;
    struct line *put;

    if (out->qty.micro <= 0 || draft->status != OK)
        return;
    pool_touch(draft, out->item);
    refuse_without_standard(draft, out->item);
    put = line_add(draft, LINE_PUT, out->item->id, out->qty);
    put->place = stated ? stated->place : work->to;
    if (put->place.raw == 0)
        put->place = item_home(draft->plant, out->item);
    put->need = out->went_in ? 0 : -1;
    put->target = apart;
    if (stated && lot_words_name(stated->words))
        inflow_stock_shared(
            draft, out->item, put,
            &(struct shared_lots){ stated->words, stated->qty, &stated->serials_come });
    else
        inflow_stock_or_unknown(draft, out->item, put, &out->lots);
    variance_less(work, pool_in(draft, out->item, put, out->value, INFLOW_NEW));
}

/* What was lost when it was taken apart. */
static void component_lost(const struct unbuilding *work, const struct component_out *out,
                           line_id_t apart)
{
    struct draft *draft = work->draft;
    struct end end = { work->own->reason != 0 ? ROLE_EXPENSE : ROLE_SCRAP, work->own->reason };
    struct line *line;

    if (out->qty.micro <= 0)
        return;
    line = line_add(draft, LINE_SCRAPPED, out->item->id, out->qty);
    line->need = out->went_in ? 0 : -1;
    line->target = apart;
    line->value = out->value;
    line->out = out->qty;
    line->out_value = out->value;
    journal_end_under(draft, work->own->key.part[0], end, out->item, out->value);
    variance_less(work, out->value);
}

/* Of what should come out as much as a `+` line says, if one speaks of it; the rest is lost. */
static void component_post(const struct unbuilding *work, struct component_out out, line_id_t apart)
{
    struct stated *stated = stated_of(work, out.item);
    struct component_out lost = out;

    if (out.qty.micro <= 0)
        return;
    if (stated) {
        qty_t back = qty_min(stated->left, out.qty);

        stated->left = qty_sub(stated->left, back);
        lost.qty = qty_sub(out.qty, back);
        lost.value = value_gone(out.value, back, out.qty);
        out.value = value_sub(out.value, lost.value);
        out.qty = back;
    } else {
        lost.qty = (qty_t){ 0 };
    }
    component_in(work, &out, stated, apart);
    component_lost(work, &lost, apart);
}

/* What came out beyond what went in, as far as anybody knows. */
static void extras_post(const struct unbuilding *work, line_id_t apart)
{
    struct draft *draft = work->draft;

    for (int i = 0; i < draft->event->line_count && draft->status == OK; i++) {
        struct stated *stated = &work->stated[i];
        struct component_out out = { .item = stated->item, .qty = stated->left };

        if (stated->left.micro <= 0)
            continue;
        stated->left = (qty_t){ 0 };
        out.value = apart_worth(draft, out.item, out.qty);
        component_in(work, &out, stated, apart);
    }
}

static line_id_t source_post(const struct unbuilding *work, const struct source *source,
                             const struct component_list *list)
{
    struct draft *draft = work->draft;
    struct line *apart = line_add(draft, LINE_APART, work->product->id, source->qty);
    line_id_t id = { apart->key.part[0] };

    apart->out = source->qty;
    if (source->event) {
        apart->target_seq = source->event->key.part[0];
        apart->prev_draw = (line_id_t){ source->event->of };
        source->event->of = id.raw;
    }
    for (size_t i = 0; i < list->count && draft->status == OK; i++) {
        struct component_out out = list->items[i];

        if (!source->event && out.qty.micro > 0)
            out.value = apart_worth(draft, out.item, out.qty);
        component_post(work, out, id);
    }
    return id;
}

/* What comes out is found before any of it is in stock again. */
static void components_post(const struct unbuilding *work)
{
    struct draft *draft = work->draft;
    struct component_list *lists =
        arena_alloc(draft->arena, (work->sources.count + 1) * sizeof(*lists));
    line_id_t apart = { 0 };

    if (!lists) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return;
    }
    for (size_t i = 0; i < work->sources.count; i++) {
        const struct source *source = &work->sources.items[i];

        if (source->event)
            event_see(draft, source->event);
        lists[i] = source->event ? apart_of_completion(draft, source->event, source->qty)
                                 : apart_by_bill(draft, work->product, source->qty);
    }
    for (size_t i = 0; i < work->sources.count && draft->status == OK; i++)
        apart = source_post(work, &work->sources.items[i], &lists[i]);
    if (draft->status == OK)
        extras_post(work, apart);
}

static const struct lot_list *sources_find(struct unbuilding *work)
{
    struct draft *draft = work->draft;
    const struct event *event = draft->event;
    const struct lot_list *lots = lots_of_event(draft, work->product, work->own->qty);

    if (draft->status != OK)
        return NULL;
    if (event_has(event, FIELD_OF))
        source_named(work);
    else if (event_has(event, FIELD_ORDER))
        sources_of_order(work);
    else
        sources_of_serials(work, lots);
    see_bill(work);
    if (!lots && work->sources.count > 0 && event_has(event, FIELD_OF) &&
        work->product->tracking != TRACK_NONE && draft->status == OK)
        lots = lots_of_line(
            draft, row_see(draft, id_key(ROW_LINE, work->sources.items[0].event->inflow.raw)));
    return lots;
}

void unbuild(struct draft *draft)
{
    const struct event *event = draft->event;
    struct unbuilding work = { .draft = draft };
    const struct lot_list *lots;
    size_t first;

    work.product = resolve_stocked(draft);
    resolve_names(draft);
    if (event_has(event, FIELD_FROM_PLACE))
        work.from = resolve_place(draft, event->from_place);
    if (event_has(event, FIELD_PLACE))
        work.to = resolve_place(draft, event->place);
    stated_read(&work);
    if (draft->status == OK && work.product->kind != KIND_MADE)
        refuse(draft, ITEM_KIND, "%.*s is not made", (int)work.product->name.size,
               work.product->name.text);
    refuse_in_process(draft, work.product);
    if (draft->status != OK)
        return;
    work.own = resolve_own(draft, work.product);
    work.own->need_count = 1;
    if (event_has(event, FIELD_REASON))
        work.own->reason = resolve_reason(draft, event->reason);
    lots = sources_find(&work);
    if (draft->status != OK)
        return;
    work.own->cost = product_out(&work, lots);
    division_book(draft, work.own, cost_divide(draft, work.own));
    settle_waiting(draft); /* a lot that is not there: before its parts settle what made it */
    first = draft->line_count;
    components_post(&work);
    settle_since(draft, first);
}
