#include "core/make.h"

#include "core/cost.h"
#include "core/history.h"
#include "core/journal.h"
#include "core/order.h"
#include "core/resolve.h"
#include "core/use.h"

/* One completion on its way. */
struct job {
    struct draft *draft;
    const struct item *item;
    const struct recipe *recipe;
    struct happened *own;
    const struct order *order;   /* NULL: none */
    const struct segment *units; /* output per unit, before */
    const struct segment *run;   /* … and of the run */
    qty_t output;                /* good + scrapped + lost */
    int32_t need_next;           /* number for needs beyond the bill's */
    bool *used;                  /* per actual line: its component was on the bill */
};

/* Days are odd, names even, the output per unit is 0; an order has numbers below. */
static int64_t run_id(struct draft *draft)
{
    const struct event *event = draft->event;
    int64_t id;

    if (event_has(event, FIELD_ORDER))
        return order_run(draft_own(draft)->order);
    if (!event_has(event, FIELD_RUN))
        return (int64_t)event->day.number * 2 + 1;
    id = name_see(draft, NAME_RUN, event->run);
    if (id == 0 && draft->status == OK) {
        id = ++draft->run_last;
        name_add(draft, NAME_RUN, event->run, id);
    }
    return id * 2;
}

/* Not the output per unit, of the standing order or of another. */
static bool run_is_fixed(int64_t run)
{
    return run > 0 || (run & 1) != 0;
}

struct segment *segment_edit(struct draft *draft, const struct item *item,
                             const struct recipe *recipe, int64_t run)
{
    struct row_key key = { .kind = ROW_SEGMENT,
                           .part = { item->id.raw, recipe->version_seq, recipe->version_from.number,
                                     run } };
    struct segment *segment = row_edit(draft, key);

    if (segment->id == 0)
        segment->id = draft->seq << 1 | run_is_fixed(run);
    return segment;
}

int64_t run_of_units(const struct happened *event)
{
    return event->order != 0 ? order_units(event->order) : 0;
}

struct row_key carry_key(int64_t segment, const struct need *need)
{
    return (struct row_key){ .kind = ROW_CARRY,
                             .part = { segment, need->item.raw, need->place.raw, need->fixed } };
}

/* What the bill asks for between the running output before and after. */
static qty_t need_by_formula(const struct job *job, const struct need *need,
                             const struct item *component)
{
    qty_t before = need->fixed ? job->run->output : job->units->output;
    qty_t after = qty_add(before, job->output);

    return qty_sub(need_total(job->draft, need, component->step, after),
                   need_total(job->draft, need, component->step, before));
}

/* An order that holds more than its bill says needs less now, never below zero. */
static qty_t need_less_carry(const struct job *job, const struct need *need, qty_t qty)
{
    const struct segment *segment = need->fixed ? job->run : job->units;
    struct carry *carry;
    qty_t less;

    if (!segment->carries)
        return qty;
    carry = row_edit(job->draft, carry_key(segment->id, need));
    less = qty_min(carry->qty, qty);
    carry->qty = qty_sub(carry->qty, less);
    return qty_sub(qty, less);
}

static struct use job_use(const struct job *job, const struct item *component, int32_t need,
                          place_id_t place)
{
    return (struct use){
        .owner = job->draft->seq,
        .need = need,
        .consumer = job->item->id.raw,
        .place = place.raw != 0 ? place : item_home(job->draft->plant, component),
    };
}

static void job_add_conversion(struct job *job, money_t money)
{
    money_t *conversion = &job->own->conversion.of[CONVERSION];

    conversion->minor += money.minor;
    job->own->cost.of[CONVERSION].minor += money.minor;
    journal_applied(job->draft, job->item, (money_t){ -money.minor });
}

static money_t conversion_at(struct draft *draft, price_t price, qty_t output)
{
    money_t money = { 0 };

    if (price.per.micro != 0 && scale(price.money.minor, output.micro, price.per.micro,
                                      ROUND_HALF_AWAY, &money.minor) != OK)
        refuse(draft, AMOUNT_OVERFLOW, "a conversion cost beyond what a book can hold");
    return money;
}

/* A need to be taken, and whether its own bill may stand in for what is short. */
struct wanted {
    const struct item *item;
    qty_t qty;
    place_id_t place;
    bool blow_through;
    int32_t depth;
};

struct wanted_stack {
    struct wanted *items;
    size_t count;
    size_t capacity;
};

static void wanted_push(struct draft *draft, struct wanted_stack *stack, struct wanted wanted)
{
    struct wanted *items =
        arena_grow(draft->arena, stack->items, stack->count, &stack->capacity, sizeof(*items));

    if (!items) {
        refuse(draft, NO_MEMORY, "a bill needs more memory than the limit");
        return;
    }
    items[stack->count++] = wanted;
    stack->items = items;
}

/* An order's bill may name what is gone by now. */
static void refuse_needs_gone(struct draft *draft, const struct recipe *recipe)
{
    for (int k = 0; k < recipe->need_count; k++) {
        const struct need *need = &recipe->needs[k];
        const struct item *item = need->component;

        if (item->undone != 0)
            refuse(draft, ITEM_UNKNOWN, "%.*s", (int)item->name.size, item->name.text);
        if (need->place.raw != 0)
            (void)resolve_place(draft, plant_place_name(draft->plant, need->place));
    }
}

/* Bills and rates count as of now, or as the order has them. */
static struct as_of job_as_of(const struct job *job)
{
    return job->order ? job->own->bill : draft_as_of(job->draft);
}

static const struct recipe *job_recipe(const struct job *job, const struct item *item)
{
    struct draft *draft = job->draft;
    const struct recipe *recipe;

    if (!job->order)
        return explode(draft, item, draft->event->day);
    recipe = explode_as_of(draft, item, job->own->bill);
    if (recipe)
        refuse_needs_gone(draft, recipe);
    return recipe;
}

/* The short quantity of a blow-through component is exploded by its own bill, each need alone. */
static void blow_through(struct job *job, struct wanted_stack *stack, struct wanted from, qty_t qty)
{
    struct draft *draft = job->draft;
    const struct recipe *recipe = job_recipe(job, from.item);

    if (from.depth >= BILL_DEPTH_MAX)
        refuse(draft, LIMIT_EXCEEDED, "a blow-through of more than %d levels", BILL_DEPTH_MAX);
    if (draft->status != OK)
        return;
    job_add_conversion(job, conversion_at(draft, recipe->conversion, qty));
    for (int i = recipe->need_count; i-- > 0;) {
        const struct need *need = &recipe->needs[i];

        wanted_push(draft, stack,
                    (struct wanted){ .item = need->component,
                                     .qty = need_total(draft, need, need->component->step, qty),
                                     .place = need->place,
                                     .blow_through = need->blow_through,
                                     .depth = from.depth + 1 });
    }
}

static void take_one(struct job *job, struct wanted_stack *stack, struct wanted wanted,
                     int32_t need)
{
    struct draft *draft = job->draft;
    struct use use = job_use(job, wanted.item, need, wanted.place);
    struct consumed there =
        consume_what_is_there(draft, wanted.item, wanted.qty, wanted.place, use);

    if (there.shortage.micro > 0 && wanted.blow_through && item_bill(wanted.item, job_as_of(job))) {
        struct line *blown = line_add(draft, LINE_BLOWN, wanted.item->id, there.shortage);

        blown->need = need;
        blown->out = there.shortage;
        blow_through(job, stack, wanted, there.shortage);
    } else {
        there.value =
            value_add(there.value, consume_shortage(draft, wanted.item, there.shortage, use));
    }
    job->own->cost = value_add(job->own->cost, there.value);
}

static void take_wanted(struct job *job, struct wanted wanted, int32_t need)
{
    struct wanted_stack stack = { 0 };

    if (wanted.qty.micro > 0)
        take_one(job, &stack, wanted, need);
    while (stack.count > 0 && job->draft->status == OK) {
        struct wanted next = stack.items[--stack.count];

        if (next.qty.micro > 0)
            take_one(job, &stack, next, job->need_next++);
    }
}

/* The actual use stated for a component; NULL: as the bill says. */
static const struct event_line *actual_line(const struct job *job, const struct item *component,
                                            int *index)
{
    const struct event *event = job->draft->event;

    for (int i = 0; i < event->line_count; i++)
        if (slice_equals(event->lines[i].item, component->name)) {
            *index = i;
            return &event->lines[i];
        }
    return NULL;
}

static void note_actual(const struct job *job, const struct item *component, int32_t need,
                        qty_t actual, qty_t by_bill)
{
    struct line *line = line_add(job->draft, LINE_ACTUAL, component->id, actual);

    line->need = need;
    line->position = by_bill;
}

static struct wanted wanted_actual(struct job *job, const struct event_line *line,
                                   const struct item *component, place_id_t place)
{
    struct wanted wanted = { .item = component, .place = place };

    wanted.qty = resolve_qty(job->draft, component, (struct amount){ line->qty, line->unit });
    if (line->place.size > 0)
        wanted.place = resolve_place(job->draft, line->place);
    return wanted;
}

static void take_need(struct job *job, int32_t k)
{
    const struct need *need = &job->recipe->needs[k];
    const struct item *component = need->component;
    struct wanted wanted = { .item = component,
                             .qty = need_by_formula(job, need, component),
                             .place = need->place,
                             .blow_through = need->blow_through };
    int index = 0;
    const struct event_line *actual = job->used ? actual_line(job, component, &index) : NULL;

    if (actual) {
        qty_t by_bill = wanted.qty;

        wanted = wanted_actual(job, actual, component, need->place);
        wanted.blow_through = need->blow_through;
        if (job->used[index])
            wanted.qty = (qty_t){ 0 };
        job->used[index] = true;
        note_actual(job, component, k, wanted.qty, by_bill);
    } else {
        wanted.qty = need_less_carry(job, need, wanted.qty);
    }
    take_wanted(job, wanted, k);
}

/* Components that the bill does not have, after the bill's own. */
static void take_unplanned(struct job *job)
{
    struct draft *draft = job->draft;

    for (int i = 0; job->used && i < draft->event->line_count && draft->status == OK; i++) {
        const struct event_line *line = &draft->event->lines[i];
        const struct item *component;
        int32_t need;

        if (job->used[i])
            continue;
        component = item_by_name(draft, line->item);
        if (!item_is_stocked(component))
            refuse(draft, ITEM_KIND, "%.*s is not stock", (int)line->item.size, line->item.text);
        if (draft->status != OK)
            return;
        need = job->need_next++;
        note_actual(job, component, need, line->qty, (qty_t){ 0 });
        take_wanted(job, wanted_actual(job, line, component, (place_id_t){ 0 }), need);
    }
}

/* Looks at all that the needs rest on, so that what is missing is wanted at once. */
static void see_needs(struct job *job)
{
    struct draft *draft = job->draft;

    for (int k = 0; k < job->recipe->need_count; k++) {
        const struct need *need = &job->recipe->needs[k];
        const struct segment *segment = need->fixed ? job->run : job->units;

        (void)row_edit(draft, id_key(ROW_POOL, need->item.raw)); /* most will be drawn from */
        if (segment->carries)
            (void)row_see(draft, carry_key(segment->id, need));
    }
}

static void take_needs(struct job *job)
{
    struct draft *draft = job->draft;

    job->need_next = job->recipe->need_count;
    if (draft->event->line_count > 0) {
        job->used = arena_alloc(draft->arena, (size_t)draft->event->line_count);
        if (!job->used) {
            refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
            return;
        }
    }
    for (int32_t k = 0; k < job->recipe->need_count && draft->status == OK; k++)
        take_need(job, k);
    take_unplanned(job);
    job->own->need_count = job->need_next;
}

/* The running outputs move on by what was counted. */
static void advance_output(struct job *job, int64_t run)
{
    struct draft *draft = job->draft;
    struct segment *units = segment_edit(draft, job->item, job->recipe, run_of_units(job->own));

    units->output = qty_add(units->output, job->output);
    job->own->segment = units->id;
    job->own->run = run;
    if (job->recipe->has_fixed) {
        struct segment *fixed = segment_edit(draft, job->item, job->recipe, run);

        fixed->output = qty_add(fixed->output, job->output);
        job->own->fixed_segment = fixed->id;
    }
}

void product_in(struct draft *draft, const struct item *item, struct line *make, value_t good)
{
    value_t gained = pool_in(draft, item, make, good, INFLOW_NEW);

    if (item->method == METHOD_STANDARD)
        journal_variance(draft, ROLE_PRODUCTION_VARIANCE, item, value_sub(good, gained));
}

static void put_product(struct job *job, value_t good)
{
    struct draft *draft = job->draft;
    const struct happened *own = job->own;
    struct line *make;

    if (own->qty.micro <= 0)
        return;
    make = line_add(draft, LINE_MAKE, job->item->id, own->qty);
    make->place = own->place;
    stock_add(draft, job->item, own->qty, own->place);
    product_in(draft, job->item, make, good);
    pool_note_price(draft, job->item, good, own->qty);
    if (item_has_layers(job->item)) {
        struct layer *layer = row_edit(draft, id_key(ROW_LAYER, make->layer.raw));

        layer->owner = draft->seq;
    }
    job->own->inflow = (line_id_t){ make->key.part[0] };
}

static void note_bad(struct job *job)
{
    const struct happened *own = job->own;

    if (own->scrapped.micro > 0)
        line_add(job->draft, LINE_SCRAPPED, job->item->id, own->scrapped)->value = own->scrap_value;
    if (own->lost.micro > 0)
        line_add(job->draft, LINE_LOST, job->item->id, own->lost)->value = own->loss_value;
}

static void job_convert(struct job *job)
{
    struct draft *draft = job->draft;
    price_t price = job->recipe->conversion;
    qty_t before = job->units->output;
    money_t after_money = conversion_at(draft, price, qty_add(before, job->output));
    money_t before_money = conversion_at(draft, price, before);

    job_add_conversion(job, (money_t){ after_money.minor - before_money.minor });
}

static void job_begin(struct job *job)
{
    struct draft *draft = job->draft;
    const struct event *event = draft->event;
    struct happened *own = job->own;

    own->item = job->item->id;
    own->qty = resolve_qty(draft, job->item, event->amount);
    own->scrapped =
        resolve_qty(draft, job->item, (struct amount){ event->scrapped, event->amount.unit });
    own->lost = resolve_qty(draft, job->item, (struct amount){ event->lost, event->amount.unit });
    own->qty_posted = own->qty;
    job->output = qty_add(own->qty, qty_add(own->scrapped, own->lost));
    if (job->output.micro <= 0)
        refuse(draft, NUMBER_SIGN, "a completion of nothing");
    job->order = order_reported(draft, job->item);
    if (event_has(event, FIELD_PLACE))
        own->place = resolve_place(draft, event->place);
    else if (job->order && job->order->place.raw != 0)
        own->place = job->order->place;
    else
        own->place = item_home(draft->plant, job->item);
}

/* Names that nothing knows are found before the bill is looked for. */
static void see_used(struct draft *draft)
{
    for (int i = 0; i < draft->event->line_count; i++) {
        const struct event_line *line = &draft->event->lines[i];

        (void)item_by_name(draft, line->item);
        if (line->place.size > 0)
            (void)resolve_place(draft, line->place);
    }
}

void complete(struct draft *draft)
{
    struct job job = { .draft = draft };
    struct division division;
    int64_t run;

    job.item = item_by_name(draft, draft->event->item);
    order_check(draft);
    see_used(draft);
    if (draft->status != OK)
        return;
    if (job.item->kind != KIND_MADE) {
        refuse(draft, ITEM_KIND, "%.*s is not made", (int)job.item->name.size, job.item->name.text);
        return;
    }
    job.own = row_edit(draft, id_key(ROW_HAPPENED, draft->seq));
    job_begin(&job);
    if (draft->status != OK)
        return;
    job.recipe = job_recipe(&job, job.item);
    run = run_id(draft);
    if (draft->status != OK)
        return;
    pool_touch(draft, job.item);
    job.units = segment_edit(draft, job.item, job.recipe, run_of_units(job.own));
    job.run = job.recipe->has_fixed ? segment_edit(draft, job.item, job.recipe, run) : job.units;
    see_needs(&job);
    if (draft->status != OK)
        return;
    take_needs(&job);
    job_convert(&job);
    advance_output(&job, run);
    if (job.order)
        order_count(draft, job.own, job.own);
    division = cost_divide(draft, job.own);
    put_product(&job, division.good);
    note_bad(&job);
    division_book(draft, job.own, division);
    settle(draft, job.item, job.own->place);
}
