#include "core/make.h"

#include "core/cost.h"
#include "core/delivery.h"
#include "core/history.h"
#include "core/job.h"
#include "core/journal.h"
#include "core/lot.h"
#include "core/operation.h"
#include "core/order.h"
#include "core/output.h"
#include "core/resolve.h"
#include "core/resource.h"
#include "core/segment.h"
#include "core/supply.h"
#include "core/usage.h"
#include "core/use.h"

static void catch_up_note(const struct job *job, int section, qty_t qty)
{
    struct segment *caught = caught_edit(
        job->draft, job->item, job->recipe->sections[section].pay_point, run_of_units(job->own));

    caught->caught = qty_add(caught->caught, qty);
}

/* The running outputs move on by what was counted, caught up or reported. */
static void advance_output(struct job *job)
{
    struct draft *draft = job->draft;
    int64_t units_run = run_of_units(job->own);

    job->own->run = job->run;
    for (int s = 0; s <= job->section; s++) {
        qty_t qty = job->sections[s].qty;
        struct segment *units;

        if (qty.micro == 0)
            continue;
        units = segment_edit(draft, job->item, job->recipe, s, units_run);
        job_add(job,
                use_resources(draft, &(struct passed){ job->recipe, s, units, job->sections[s].run,
                                                       qty, 0, &job->hours }));
        units->output = qty_add(units->output, qty);
        if (s < job->section && job->order)
            catch_up_note(job, s, qty);
        job->own->segment = units->id;
        job->own->fixed_segment = 0;
        if (job->recipe->sections[s].has_fixed) {
            struct segment *fixed = segment_edit(draft, job->item, job->recipe, s, job->run);

            fixed->output = qty_add(fixed->output, qty);
            job->own->fixed_segment = fixed->id;
        }
    }
    job_add(job, use_beyond(draft, job_as_of(job), job->hours));
    if (job->hours.count > 0)
        usage_note_beyond(draft);
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
    make = line_add(draft, LINE_MAKE, job->product->id, own->qty);
    make->place = own->place;
    inflow_stock(draft, job->product, make);
    product_in(draft, job->product, make, good);
    pool_note_price(draft, job->product, good, own->qty);
    if (item_has_layers(job->product)) {
        struct layer *layer = row_edit(draft, id_key(ROW_LAYER, make->layer.raw));

        layer->owner = draft->own;
    }
    job->own->inflow = (line_id_t){ make->key.part[0] };
}

void note_bad(struct draft *draft, const struct item *product)
{
    const struct happened *own = draft_own(draft);

    if (own->scrapped.micro > 0)
        line_add(draft, LINE_SCRAPPED, product->id, own->scrapped)->value = own->scrap_value;
    if (own->lost.micro > 0)
        line_add(draft, LINE_LOST, product->id, own->lost)->value = own->loss_value;
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
    if (event_has(event, FIELD_REASON) && own->scrapped.micro <= 0)
        refuse(draft, FIELD_MISSING, "a reason is of scrapped pieces");
    if (event_has(event, FIELD_REASON))
        own->reason = resolve_reason(draft, event->reason);
    job->order = order_reported(draft, job->item);
    if (event_has(event, FIELD_PLACE))
        own->place = resolve_place(draft, event->place);
}

/* What the report makes: the item itself, or in-process goods. */
static void job_product(struct job *job)
{
    struct draft *draft = job->draft;
    struct happened *own = job->own;

    job->product = job->item;
    if (draft->event->verb == VERB_OPERATION) {
        job->product = goods_made(job);
        own->item = job->product->id;
        own->with = job->item->id;
    }
    if (own->place.raw != 0)
        return;
    own->place = item_home(draft->plant, job->product);
    if (job->product == job->item && job->order && job->order->place.raw != 0)
        own->place = job->order->place;
}

/* Names that nothing knows are found before the bill is looked for. */
static void see_used(struct draft *draft)
{
    for (int i = 0; i < draft->event->line_count; i++) {
        const struct event_line *line = &draft->event->lines[i];

        refuse_in_process(draft, item_by_name(draft, line->item));
        if (!slice_is_empty(line->instead))
            (void)item_by_name(draft, line->instead);
        if (line->place.size > 0)
            (void)resolve_place(draft, line->place);
    }
}

/* Before anything is taken: what each section has counted so far, and what will pass it. */
static void job_sections(struct job *job)
{
    struct draft *draft = job->draft;
    int64_t units_run = run_of_units(job->own);

    plan_sections(job);
    for (int s = 0; s <= job->section && draft->status == OK; s++) {
        struct passing *section = &job->sections[s];

        if (section->qty.micro == 0 && (s < job->section || job->own->taken_up.micro == 0))
            continue;
        section->units = segment_edit(draft, job->item, job->recipe, s, units_run);
        section->run = job->recipe->sections[s].has_fixed
                           ? segment_edit(draft, job->item, job->recipe, s, job->run)
                           : section->units;
    }
    if (draft->status == OK)
        see_needs(job);
}

/* Pieces of the order that were caught up here are no new ones: the report is of the others. */
static void take_up(struct job *job)
{
    struct draft *draft = job->draft;
    struct happened *own = job->own;
    int pay_point = job->recipe->sections[job->section].pay_point;
    int64_t run = run_of_units(own);
    struct segment *caught;
    qty_t late;

    if (!job->order || draft->event->verb != VERB_OPERATION ||
        caught_see(draft, job->item, pay_point, run)->caught.micro <= 0)
        return;
    late = qty_sub(own->qty, goods_owed(draft, own->item));
    if (late.micro <= 0)
        return;
    caught = caught_edit(draft, job->item, pay_point, run);
    own->taken_up = qty_min(late, caught->caught);
    own->qty = own->qty_posted = qty_sub(own->qty, own->taken_up);
    job->output = qty_sub(job->output, own->taken_up);
    caught->caught = qty_sub(caught->caught, own->taken_up);
    note_taken_up(draft, own, own->taken_up);
}

static void job_take_and_make(struct job *job)
{
    struct draft *draft = job->draft;
    struct division division;

    plan_outputs(job);
    refuse_without_standard(draft, job->product);
    take_needs(job);
    job_convert(job);
    advance_output(job);
    if (job->order)
        order_count(draft, job->own, job->own);
    division = cost_divide(draft, job->own);
    put_product(job, division.good);
    note_bad(draft, job->product);
    make_outputs(job, division);
    division_book(draft, job->own, division);
    if (job->own->qty.micro > 0)
        settle(draft, job->product, job->own->place);
    settle_outputs(draft, job->own);
}

void job_do(struct job *job)
{
    struct draft *draft = job->draft;

    job->recipe = job_recipe(job, job->item);
    job->run = run_of_event(draft);
    if (draft->status != OK)
        return;
    job->own->version = job->recipe->number;
    job->section = section_reported(job);
    pool_touch(draft, job->item);
    job_product(job);
    if (draft->status == OK)
        take_up(job);
    job_sections(job);
    if (draft->status == OK)
        job_take_and_make(job);
}

void complete(struct draft *draft)
{
    struct job job = { .draft = draft };

    job.item = item_by_name(draft, draft->event->item);
    resolve_names(draft);
    order_check(draft);
    see_used(draft);
    if (draft->status != OK)
        return;
    if (job.item->kind != KIND_MADE)
        refuse(draft, ITEM_KIND, "%.*s is not made", (int)job.item->name.size, job.item->name.text);
    refuse_in_process(draft, job.item);
    if (draft->status != OK)
        return;
    job.own = row_edit(draft, id_key(ROW_HAPPENED, draft->seq));
    job_begin(&job);
    inflow_names_check(draft, job.item);
    if (draft->status != OK)
        return;
    job_do(&job);
    deliver_settled(draft, job.own);
}

void complete_within(struct draft *draft, const struct item *item, qty_t qty, place_id_t place)
{
    struct job job = { .draft = draft, .item = item, .output = qty };

    job.own = within_begin(draft, VERB_COMPLETE);
    job.own->item = item->id;
    job.own->qty = qty;
    job.own->qty_posted = qty;
    job.own->place = place;
    if (draft->status == OK)
        job_do(&job);
    within_end(draft);
}
