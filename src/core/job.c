#include "core/job.h"

#include "base/id_map.h"
#include "core/ahead.h"
#include "core/bill.h"
#include "core/due.h"
#include "core/foresee.h"
#include "core/history.h"
#include "core/instead.h"
#include "core/issue.h"
#include "core/journal.h"
#include "core/resolve.h"
#include "core/resource.h"
#include "core/segment.h"
#include "core/staged.h"
#include "core/usage.h"
#include "core/use.h"

static const struct segment *segment_of(const struct job *job, const struct need *need)
{
    return need->fixed ? job->sections[need->section].run : job->sections[need->section].units;
}

/* What the bill asks for between the running output before and after. */
static qty_t need_by_formula(const struct job *job, const struct need *need)
{
    return need_between(job->draft, need, segment_of(job, need)->output,
                        job->sections[need->section].qty);
}

struct use job_use(const struct job *job, const struct item *component, int32_t need,
                   place_id_t place)
{
    return (struct use){
        .owner = job->draft->own,
        .need = need,
        .consumer = job->item->id.raw,
        .place = place.raw != 0 ? place : item_home(job->draft->plant, component),
        .order = job->own->order,
    };
}

void job_add(const struct job *job, value_t value)
{
    job->own->conversion = value_add(job->own->conversion, value);
    job->own->cost = value_add(job->own->cost, value);
    journal_added(job->draft, job->draft->seq, job->product, value_negate(value));
}

/* What a running output costs that goes from `before` on by so much. */
static void job_convert_between(const struct job *job, cost_t cost, qty_t before, qty_t qty)
{
    value_t value;

    if (cost_between(cost, before, qty_add(before, qty), &value) == OK)
        job_add(job, value);
    else
        refuse(job->draft, AMOUNT_OVERFLOW, "a conversion cost beyond what a book can hold");
}

/* A need to be taken, and whether its own bill may stand in for what is short. */
struct wanted {
    const struct item *item;
    qty_t qty;
    place_id_t place;
    place_id_t claimed_at;       /* what the order claims is taken only there; raw 0: anywhere */
    const struct lot_list *lots; /* NULL: none is named */
    bool blow_through;
    enum issue_method method;
    int section;    /* of the product, where it is taken */
    int operation;  /* at which its bill needs it */
    int32_t number; /* of the need; below those of what is blown through: */
    int32_t depth;
    const struct need *need;       /* of the bill by which it is */
    const struct segment *segment; /* whose carry it has */
    const struct recipe *recipe; /* whose alternates stand in for what is short; NULL: none does */
};

struct wanted_stack {
    struct wanted *items;
    size_t count;
    size_t capacity;
};

/* So much is blown through, from these running outputs on. */
struct blown {
    const struct segment *units;
    const struct segment *run; /* the same where nothing is fixed */
    qty_t qty;
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
    for (int k = 0; k < recipe->need_count; k++)
        refuse_gone(draft, recipe->needs[k].component, recipe->needs[k].place);
    for (int k = 0; k < recipe->output_count; k++)
        refuse_gone(draft, item_see(draft, recipe->outputs[k].item), recipe->outputs[k].place);
}

/* Bills and rates count as of now, or as the order has them. */
struct as_of job_as_of(const struct job *job)
{
    return job->order ? job->own->bill : draft_as_of(job->draft);
}

const struct recipe *job_recipe(const struct job *job, const struct item *item)
{
    struct draft *draft = job->draft;
    const struct recipe *recipe;

    if (job->vendor.raw != 0)
        return explode_received(draft, item, draft_as_of(draft), job->own->party);
    if (!job->order)
        return explode(draft, item, draft->event->day);
    recipe = explode_as_of(draft, item, job->own->bill);
    if (recipe)
        refuse_needs_gone(draft, recipe);
    return recipe;
}

/* A delivery triggers by good pieces of what was completed: without one, at a pay point, and where
 * the delivery itself completes, the need is taken at once. So is what had to be there
 * before: what was started lies on the line. */
static enum issue_method need_method(const struct job *job, const struct need *need, int section)
{
    enum issue_method method = issue_of(job->draft->plant, need->component, need->issue);
    bool delivers = method == ISSUE_SALE || method == ISSUE_SHIPMENT;
    bool delivered = job->own->qty.micro > 0 && section == job->recipe->section_count - 1 &&
                     job->own->key.part[0] > 0;

    if (job->vendor.raw != 0) /* the rest is in the fee */
        return method == ISSUE_RECEIPT ? ISSUE_COMPLETION : ISSUE_BULK;
    if (method == ISSUE_START || method == ISSUE_RECEIPT)
        return ISSUE_COMPLETION;
    return delivers && !delivered ? ISSUE_COMPLETION : method;
}

/* The rate and every operation: it is reported at no pay point. */
static void convert_blown(const struct job *job, const struct recipe *recipe, qty_t before,
                          qty_t qty)
{
    job_convert_between(job, recipe->conversion, before, qty);
    for (int s = 0; s < recipe->section_count; s++)
        for (int i = 0; i < recipe->sections[s].operation_count; i++)
            job_convert_between(job, recipe->sections[s].operations[i].conversion, before, qty);
}

/* The needs of what is blown through, of consecutive numbers. */
static void push_needs(struct job *job, struct wanted_stack *stack, const struct wanted *from,
                       const struct recipe *recipe, const struct blown *blown)
{
    for (int i = recipe->need_count; i-- > 0;) {
        const struct need *need = &recipe->needs[i];
        const struct segment *segment = need->fixed ? blown->run : blown->units;

        wanted_push(
            job->draft, stack,
            (struct wanted){ .item = need->component,
                             .qty = need_between(job->draft, need, segment->output, blown->qty),
                             .place = need->place,
                             .blow_through = need->blow_through,
                             .method = need_method(job, need, from->section),
                             .section = from->section,
                             .operation = need->operation,
                             .number = job->need_next + i,
                             .depth = from->depth + 1,
                             .need = need,
                             .segment = segment,
                             .recipe = recipe });
    }
    job->need_next += recipe->need_count;
}

/* The short quantity of a blow-through component is exploded by its own bill, on a running output
 * of its own; the line says which, and which needs are its. */
static void blow_through(struct job *job, struct wanted_stack *stack, const struct wanted *from,
                         struct line *line)
{
    struct draft *draft = job->draft;
    const struct recipe *recipe = job_recipe(job, from->item);
    struct segment *units;
    struct segment *run;

    if (from->depth >= BILL_DEPTH_MAX)
        refuse(draft, LIMIT_EXCEEDED, "a blow-through of more than %d levels", BILL_DEPTH_MAX);
    if (draft->status != OK)
        return;
    units = segment_edit_blown(draft, from->item, recipe, run_of_units(job->own), job->blown);
    run = recipe->has_fixed ? segment_edit_blown(draft, from->item, recipe, job->run, job->blown)
                            : units;
    job->blown++;
    line->target_seq = units->id;
    line->position.micro = job->need_next;
    convert_blown(job, recipe, units->output, line->qty);
    push_needs(job, stack, from, recipe, &(struct blown){ units, run, line->qty });
    job_add(job, use_resources(draft, &(struct passed){ recipe, ALL_SECTIONS, units, run, line->qty,
                                                        (int32_t)line->position.micro, NULL }));
    units->output = qty_add(units->output, line->qty);
    if (run != units)
        run->output = qty_add(run->output, line->qty);
}

static struct lacking lacking_of(const struct wanted *wanted, int32_t need, qty_t qty)
{
    return (struct lacking){ wanted->item, wanted->recipe, wanted->operation, need, qty };
}

static place_id_t job_line(const struct job *job)
{
    return job->order && job->order->line.raw != 0 ? job->order->line : (place_id_t){ PLACE_LINE };
}

/* What one rule of the item's list finds in stock; answers what is short still. */
static qty_t take_stock(struct job *job, const struct wanted *wanted, struct use use,
                        enum source_rule source, qty_t lacking)
{
    struct draft *draft = job->draft;
    struct pick pick = { .qty = lacking, .rule = RULE_FIRST_IN };
    qty_t left;
    value_t value;

    pick.spot.place = wanted->place;
    if (wanted->place.raw != 0)
        pick.rule = RULE_NAMED;
    if (source == FROM_LINE) {
        if (wanted->place.raw != 0)
            return lacking;
        pick.spot.place = job_line(job);
    }
    left = allocate_source(draft, wanted->item, pick, source, use);
    value = pool_draw(draft, wanted->item, qty_sub(lacking, left), use);
    job->own->cost = value_add(job->own->cost, value);
    return left;
}

static qty_t take_own_bill(struct job *job, struct wanted_stack *stack, const struct wanted *wanted,
                           int32_t need, qty_t lacking)
{
    struct lacking of;

    if (!wanted->blow_through || wanted->lots || !item_bill(wanted->item, job_as_of(job)))
        return lacking;
    of = lacking_of(wanted, need, lacking);
    blow_through(job, stack, wanted, instead_note(job, &of, lacking, RULE_BLOW_THROUGH));
    return (qty_t){ 0 };
}

/* The item's list; 0: nothing is said. */
static int64_t sources_of(const struct item *item)
{
    return item->sources == 0 && item->tracking == TRACK_SERIALS ? SOURCES_OF_SERIALS
                                                                 : item->sources;
}

/* Rule by rule, in the order of the item's list. */
static qty_t take_by_sources(struct job *job, struct wanted_stack *stack,
                             const struct wanted *wanted, struct use use)
{
    int64_t sources = sources_of(wanted->item);
    bool has_alternates = sources_have(sources, FROM_ALTERNATES);
    enum source_rule source = source_next(&sources);
    struct lacking lacking = lacking_of(wanted, use.need, wanted->qty);

    (void)pool_touch(job->draft, wanted->item);
    for (; source != FROM_END && lacking.qty.micro > 0; source = source_next(&sources)) {
        if (source == FROM_ALTERNATES)
            lacking.qty = instead_take(job, &lacking);
        else if (source == FROM_BLOW_THROUGH)
            lacking.qty = take_own_bill(job, stack, wanted, use.need, lacking.qty);
        else
            lacking.qty = take_stock(job, wanted, use, source, lacking.qty);
        if (source == FROM_STAGED && has_alternates)
            lacking.qty = instead_take_staged(job, &lacking);
    }
    return lacking.qty;
}

/* What is staged for the order goes first, of the component and then of its alternates. */
static qty_t take_staged_first(struct job *job, const struct wanted *wanted, struct use use)
{
    struct lacking lacking = lacking_of(wanted, use.need, wanted->qty);

    if (use.lots || !instead_is_staged(job, &lacking))
        return wanted->qty;
    (void)pool_touch(job->draft, wanted->item);
    lacking.qty = take_stock(job, wanted, use, FROM_STAGED, wanted->qty);
    return instead_take_staged(job, &lacking);
}

/* In the order that every item has of old. */
static qty_t take_as_ever(struct job *job, struct wanted_stack *stack, const struct wanted *wanted,
                          struct use use)
{
    struct lacking lacking = lacking_of(wanted, use.need, take_staged_first(job, wanted, use));
    struct consumed there =
        consume_what_is_there(job->draft, wanted->item, lacking.qty, wanted->place, use);

    job->own->cost = value_add(job->own->cost, there.value);
    lacking.qty = there.shortage;
    if (lacking.qty.micro > 0)
        lacking.qty = instead_take(job, &lacking);
    if (lacking.qty.micro > 0)
        lacking.qty = take_own_bill(job, stack, wanted, use.need, lacking.qty);
    return lacking.qty;
}

/* Taken later, but for what was handed out. */
static void wait_for(const struct job *job, const struct wanted *wanted, struct use use)
{
    qty_t waits = wanted->qty;
    value_t value = { 0 };

    use.method = wanted->method;
    if (use.method == ISSUE_MANUAL)
        waits = take_issued(job->draft, wanted->item, waits, use, &value);
    if (waits.micro > 0)
        value = value_add(value, become_due(job->draft, wanted->item, waits, use));
    job->own->cost = value_add(job->own->cost, value);
}

/* Lots that it names come before the list, and alone; goods in process, and what a subcontractor
   takes, have their place. */
static bool goes_by_sources(const struct job *job, const struct wanted *wanted)
{
    return sources_of(wanted->item) != 0 && !wanted->lots && job->vendor.raw == 0 &&
           !item_is_in_process(wanted->item);
}

static void take_one(struct job *job, struct wanted_stack *stack, struct wanted wanted)
{
    struct draft *draft = job->draft;
    struct use use = job_use(job, wanted.item, wanted.number, wanted.place);
    value_t value;
    qty_t lacking;

    use.lots = wanted.lots;
    use.claimed_at = wanted.claimed_at;
    if (job->staged && job->staged->count > 0) {
        struct lacking of = lacking_of(&wanted, use.need, wanted.qty);

        wanted.qty = instead_take_staged(job, &of);
        if (wanted.qty.micro == 0)
            return;
    }
    if (wanted.method != ISSUE_COMPLETION) {
        wait_for(job, &wanted, use);
        return;
    }
    if (goes_by_sources(job, &wanted)) {
        if (wanted.place.raw == 0 && sources_at_line(sources_of(wanted.item)))
            use.place = job_line(job);
        lacking = take_by_sources(job, stack, &wanted, use);
        if (lacking.micro > 0)
            settle_at_end(draft, wanted.item, use.place);
    } else {
        lacking = take_as_ever(job, stack, &wanted, use);
    }
    value = consume_shortage(draft, wanted.item, lacking, use);
    job->own->cost = value_add(job->own->cost, value);
}

/* A need of what is blown through, less what is carried. */
static void take_below(struct job *job, struct wanted_stack *stack, struct wanted wanted)
{
    struct draft *draft = job->draft;

    if (wanted.method == ISSUE_BULK) {
        usage_note(draft, wanted.item, wanted.number, (qty_t){ 0 })->detail = USAGE_BULK;
        return;
    }
    wanted.qty = need_less_carry(draft, wanted.segment, wanted.need, wanted.qty);
    if (wanted.qty.micro > 0)
        take_one(job, stack, wanted);
}

static void take_wanted(struct job *job, struct wanted wanted, int32_t need)
{
    struct wanted_stack stack = { 0 };

    wanted.number = need;
    if (wanted.qty.micro > 0)
        take_one(job, &stack, wanted);
    while (stack.count > 0 && job->draft->status == OK)
        take_below(job, &stack, stack.items[--stack.count]);
}

/* The actual use stated for a component; NULL: as the bill says. */
static const struct event_line *actual_line(const struct job *job, const struct item *component,
                                            int *index)
{
    const struct event *event = job->draft->event;

    for (int i = 0; i < event->line_count; i++)
        if (!event->lines[i].output && slice_is_empty(event->lines[i].instead) &&
            slice_equals(event->lines[i].item, component->name)) {
            *index = i;
            return &event->lines[i];
        }
    return NULL;
}

/* Takes it as stated, beside what the bill says. */
static void take_actual(struct job *job, struct wanted wanted, int32_t need, qty_t by_bill)
{
    struct line *line = usage_note(job->draft, wanted.item, need, by_bill);
    value_t before = job->own->cost;

    take_wanted(job, wanted, need);
    usage_taken(job->draft, line, wanted.qty, value_sub(job->own->cost, before));
}

/* What the bill asked for of a component when the pieces that the report takes up were caught up;
 * another bill than that of today had its own running output. */
static qty_t used_when_caught_up(const struct job *job, const struct item *component)
{
    const struct recipe *recipe = job->recipe;
    bool is_hours = component->kind == KIND_RESOURCE;
    qty_t taken = job->own->taken_up;
    qty_t sum = { 0 };

    for (int k = 0; k < (is_hours ? recipe->resource_count : recipe->need_count); k++) {
        const struct need *need = is_hours ? &recipe->resources[k] : &recipe->needs[k];
        qty_t before;

        if (need->item.raw != component->id.raw || need->section != job->section)
            continue;
        before = qty_sub(segment_of(job, need)->output, taken);
        before.micro = before.micro > 0 ? before.micro : 0;
        sum = qty_add(sum, need_between(job->draft, need, before, taken));
    }
    return sum;
}

static struct wanted wanted_actual(struct job *job, const struct event_line *line,
                                   const struct item *component, place_id_t place)
{
    struct wanted wanted = { .item = component, .place = place, .method = ISSUE_COMPLETION };

    wanted.qty = resolve_qty(job->draft, component, (struct amount){ line->qty, line->unit });
    if (line->place.size > 0)
        wanted.place = wanted.claimed_at = resolve_place(job->draft, line->place);
    wanted.lots = lots_used(job->draft, component, (struct lot_words){ line->lot, line->serials },
                            wanted.qty, UNHEARD_OWED);
    if (job->before)
        wanted.qty = qty_sub(wanted.qty, job->before[line - job->draft->event->lines]);
    return wanted;
}

/* Of what was staged for the order, beside what the bill says. */
static void take_staged(struct job *job, const struct staged *staged, int32_t need, qty_t qty,
                        qty_t by_bill)
{
    struct draft *draft = job->draft;
    struct use use = job_use(job, staged->item, need, (place_id_t){ 0 });
    struct line *line = usage_note(draft, staged->item, need, by_bill);
    value_t value = { 0 };

    if (qty.micro > 0) {
        (void)pool_touch(draft, staged->item);
        (void)allocate_source(draft, staged->item, (struct pick){ .qty = qty }, FROM_STAGED, use);
        value = pool_draw(draft, staged->item, qty, use);
        job->own->cost = value_add(job->own->cost, value);
    }
    usage_taken(draft, line, qty, value);
}

/* Whether the event says itself how much of the item was used. */
static bool is_stated(const struct job *job, const struct item *item)
{
    const struct event *event = job->draft->event;

    for (int i = 0; i < event->line_count; i++)
        if (!event->lines[i].output && slice_equals(event->lines[i].item, item->name))
            return true;
    return false;
}

/* What was staged and the bill does not ask for stands in for what it does. */
static void take_stand_ins(struct job *job)
{
    for (size_t i = 0; i < job->staged->count && job->draft->status == OK; i++) {
        const struct staged *staged = &job->staged->items[i];
        qty_t qty;

        if (staged->need != NEED_NONE || staged->item->id.raw == job->item->id.raw ||
            item_is_in_process(staged->item) || is_stated(job, staged->item))
            continue;
        qty = staged_due(job, staged, job->section);
        if (qty.micro > 0)
            take_staged(job, staged, job->need_next++, qty, (qty_t){ 0 });
    }
}

static void take_need(struct job *job, int32_t k)
{
    const struct need *need = &job->recipe->needs[k];
    const struct item *component = need->component;
    struct wanted wanted = { .item = component,
                             .qty = need_by_formula(job, need),
                             .place = need->place,
                             .blow_through = need->blow_through,
                             .method = need_method(job, need, need->section),
                             .section = need->section,
                             .operation = need->operation,
                             .recipe = job->recipe };
    bool is_bulk = wanted.method == ISSUE_BULK; /* no need that actual use could speak of */
    int index = 0;
    const struct event_line *actual =
        job->used && !is_bulk ? actual_line(job, component, &index) : NULL;
    const struct staged *staged = staged_find(job->staged, component->id);

    if (job->vendor.raw != 0) {
        wanted.place = job->vendor;
        wanted.blow_through = false;
    }
    if (actual) {
        bool blow_through = wanted.blow_through;
        qty_t by_bill = wanted.qty;

        wanted = wanted_actual(job, actual, component, wanted.place);
        wanted.blow_through = blow_through;
        wanted.section = need->section;
        if (job->used[index])
            wanted.qty = (qty_t){ 0 };
        job->used[index] = true;
        take_actual(job, wanted, k, by_bill);
    } else if (is_bulk) {
        usage_note(job->draft, component, k, (qty_t){ 0 })->detail = USAGE_BULK;
    } else if (staged) {
        take_staged(job, staged, k,
                    staged->need == k ? staged_due(job, staged, need->section) : (qty_t){ 0 },
                    wanted.qty);
    } else {
        wanted.qty = need_less_carry(job->draft, segment_of(job, need), need, wanted.qty);
        if (job->used) {
            struct lacking lacking = lacking_of(&wanted, k, wanted.qty);

            wanted.qty = instead_as_stated(job, &lacking);
        }
        take_wanted(job, wanted, k);
    }
}

/* Hours lie nowhere, and stand in for nothing; a subcontractor's are his. */
static bool says_hours(const struct job *job, const struct event_line *line,
                       const struct item *component)
{
    return component->kind == KIND_RESOURCE && slice_is_empty(line->instead) &&
           line->place.size + line->lot.size + line->serials.size == 0 && job->vendor.raw == 0;
}

/* Alternates as stated, and components that the bill does not have, after the bill's own. */
static void take_unplanned(struct job *job)
{
    struct draft *draft = job->draft;

    for (int i = 0; job->used && i < draft->event->line_count && draft->status == OK; i++) {
        const struct event_line *line = &draft->event->lines[i];
        const struct item *component;

        if (job->used[i] || line->output)
            continue;
        component = item_by_name(draft, line->item);
        if (says_hours(job, line, component))
            continue;
        if (!item_is_stocked(component))
            refuse(draft, ITEM_KIND, "%.*s is not stock", (int)line->item.size, line->item.text);
        if (draft->status != OK)
            return;
        take_actual(job, wanted_actual(job, line, component, job->vendor), job->need_next++,
                    job->stated[i]);
    }
}

void see_needs(struct job *job)
{
    struct draft *draft = job->draft;

    recipe_fetch(draft, job->recipe);
    for (int k = 0; k < job->recipe->need_count; k++) {
        const struct need *need = &job->recipe->needs[k];
        const struct segment *segment = segment_of(job, need);

        if (job->sections[need->section].qty.micro == 0)
            continue;
        (void)row_edit(draft, id_key(ROW_POOL, need->item.raw)); /* most will be drawn from */
        if (segment->carries)
            (void)row_see(draft, carry_key(segment->id, need));
        need_see(draft, need, job->order ? job->order->key.part[0] : 0);
    }
}

/* What of the event's quantity no report said had passed this pay point. */
static void note_catch_up(const struct job *job, int section)
{
    struct line *line =
        line_add(job->draft, LINE_CATCH_UP, job->item->id, job->sections[section].qty);

    line->out = line->qty;
    line->detail = job->recipe->sections[section].pay_point;
    line->target_seq = job->sections[section].units->id;
}

/* In-process goods are a need like others, by no formula; they lie there. */
static void take_goods(struct job *job, int section)
{
    const struct passing *passing = &job->sections[section];
    struct wanted wanted = { .item = passing->goods,
                             .qty = passing->taken,
                             .method = ISSUE_COMPLETION };

    if (passing->taken.micro > 0)
        take_wanted(job, wanted, job->recipe->need_count + section);
}

static void take_section(struct job *job, int section)
{
    if (section < job->section && job->sections[section].qty.micro > 0)
        note_catch_up(job, section);
    for (int32_t k = 0; k < job->recipe->need_count && job->draft->status == OK; k++)
        if (job->recipe->needs[k].section == section && job->sections[section].qty.micro > 0)
            take_need(job, k);
    if (section < job->section)
        take_goods(job, section);
}

/* The component that a line says was used; NULL: it says something else. */
static const struct item *component_used(const struct job *job, const struct event_line *line)
{
    const struct item *item = line->output ? NULL : item_by_name(job->draft, line->item);

    return item && item_is_stocked(item) ? item : NULL;
}

void see_lots_used(struct job *job)
{
    struct draft *draft = job->draft;

    for (int i = 0; i < draft->event->line_count; i++) {
        const struct event_line *line = &draft->event->lines[i];
        const struct item *component = component_used(job, line);
        struct wanted wanted;

        if (!component)
            continue;
        wanted = wanted_actual(job, line, component, job->vendor);
        allocate_see(draft, component, wanted.place,
                     (struct use){ .order = job->own->order, .lots = wanted.lots });
    }
}

/* Of a component's lines not yet come to, what was used then. */
struct used_then {
    struct id_map of; /* components */
    qty_t *left;
};

static void refuse_memory(struct draft *draft)
{
    refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
}

/* Of what a line states, what was used then. */
static qty_t stated_before(struct job *job, const struct event_line *line, struct used_then *used)
{
    struct draft *draft = job->draft;
    const struct item *component = item_by_name(draft, line->item);
    qty_t before = { 0 };
    size_t at;

    if (line->output || !slice_is_empty(line->instead) || component->kind == KIND_PHANTOM)
        return before;
    at = id_map_find(&used->of, component->id.raw);
    if (at == 0) {
        at = used->of.count + 1;
        used->left[at] = used_when_caught_up(job, component);
        if (!id_map_put(&used->of, draft->arena, component->id.raw, at))
            refuse_memory(draft);
    }
    before = qty_min(used->left[at],
                     resolve_qty(draft, component, (struct amount){ line->qty, line->unit }));
    used->left[at] = qty_sub(used->left[at], before);
    return before;
}

/* … of several lines of a component in their order. */
static void see_used_before(struct job *job)
{
    struct draft *draft = job->draft;
    size_t count = (size_t)draft->event->line_count;
    struct used_then used = { .left = arena_alloc(draft->arena, (count + 1) * sizeof(*used.left)) };

    job->before = arena_alloc(draft->arena, (count + 1) * sizeof(*job->before));
    if (!used.left || !job->before) {
        refuse_memory(draft);
        return;
    }
    for (size_t i = 0; i < count && draft_may_want(draft); i++)
        job->before[i] = stated_before(job, &draft->event->lines[i], &used);
}

void take_needs(struct job *job)
{
    struct draft *draft = job->draft;

    see_lots_used(job);
    if (job->own->taken_up.micro > 0)
        see_used_before(job);
    job->staged = staged_see(job);
    if (!job->staged)
        return;
    job->need_next = job->recipe->need_count + job->recipe->section_count - 1;
    if (draft->event->line_count > 0) {
        job->used = arena_alloc(draft->arena, (size_t)draft->event->line_count);
        job->stated =
            arena_alloc(draft->arena, (size_t)draft->event->line_count * sizeof(*job->stated));
        if (!job->used || !job->stated) {
            refuse_memory(draft);
            return;
        }
    }
    for (int section = 0; section <= job->section && draft->status == OK; section++)
        take_section(job, section);
    take_unplanned(job);
    if (job->vendor.raw == 0)
        job->hours = hours_stated(draft, job->before);
    if (job->section == job->recipe->section_count - 1)
        take_stand_ins(job);
    if (job->hours.count == 0 && (draft->event->line_count > 0 || job->staged->count > 0))
        usage_note_beyond(draft);
    job->own->need_count = job->need_next;
}

void take_lines(struct job *job)
{
    struct draft *draft = job->draft;

    for (int i = 0; i < draft->event->line_count && draft->status == OK; i++) {
        const struct event_line *line = &draft->event->lines[i];
        const struct item *part = item_by_name(draft, line->item);

        take_wanted(job, wanted_actual(job, line, part, (place_id_t){ 0 }), i + 1);
    }
}

static void convert(struct job *job, int section, cost_t cost)
{
    job_convert_between(job, cost, job->sections[section].units->output,
                        job->sections[section].qty);
}

void job_convert(struct job *job)
{
    const struct recipe *recipe = job->recipe;

    for (int s = 0; s <= job->section; s++)
        for (int i = 0; i < recipe->sections[s].operation_count && job->sections[s].qty.micro > 0;
             i++)
            convert(job, s, recipe->sections[s].operations[i].conversion);
    if (recipe->sections[job->section].pay_point == 0)
        convert(job, job->section, recipe->conversion);
    job_add(job, (value_t){ .of[OUTSIDE] = job->fee });
}
