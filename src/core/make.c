#include "core/make.h"

#include "core/cost.h"
#include "core/job.h"
#include "core/journal.h"
#include "core/lot.h"
#include "core/order.h"
#include "core/resolve.h"
#include "core/segment.h"
#include "core/use.h"

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
    inflow_stock(draft, job->item, make);
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
    run = run_of_event(draft);
    if (draft->status != OK)
        return;
    job.own->version = job.recipe->number;
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
