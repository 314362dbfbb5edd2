#include "core/output.h"

#include "core/journal.h"
#include "core/lot.h"
#include "core/make.h"
#include "core/resolve.h"
#include "core/unsettle.h"
#include "core/use.h"

static struct output *output_edit(struct draft *draft, const struct happened *event, int32_t n)
{
    return row_edit(draft,
                    (struct row_key){ .kind = ROW_OUTPUT, .part = { event->key.part[0], n } });
}

static struct joint *joint_edit(struct draft *draft, int64_t segment, int64_t event)
{
    return row_edit(draft, (struct row_key){ .kind = ROW_JOINT, .part = { segment, event } });
}

struct brought brought_besides(struct draft *draft, const struct happened *event, int32_t n)
{
    struct output *output = output_edit(draft, event, n);

    return (struct brought){ .item = item_see(draft, output->item),
                             .place = output->place,
                             .inflow = output->inflow,
                             .qty = output->qty,
                             .seq = event->key.part[0],
                             .is_made = true,
                             .unborne = &output->unborne };
}

/* What the bill says comes of so much product: whole steps. */
static qty_t output_total(struct draft *draft, const struct bill_output *of, qty_t step,
                          qty_t product)
{
    i128 steps = (i128)of->ratio.num * product.micro / ((i128)of->ratio.den * step.micro);

    if (steps > INT64_MAX / step.micro) {
        refuse(draft, AMOUNT_OVERFLOW, "an output beyond what a book can hold");
        return (qty_t){ 0 };
    }
    return (qty_t){ (int64_t)steps * step.micro };
}

/* The event's line that says how much of it was made; NULL: none. */
static const struct event_line *output_stated(const struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;

    for (int i = 0; i < event->line_count; i++)
        if (event->lines[i].output && slice_equals(event->lines[i].item, item->name))
            return &event->lines[i];
    return NULL;
}

/* As the event says, where it says so. */
static void output_state(struct draft *draft, const struct item *item, struct output *output,
                         const struct event_line *said)
{
    if (!said)
        return;
    output->qty = resolve_qty(draft, item, (struct amount){ said->qty, said->unit });
    if (said->place.size > 0)
        output->place = resolve_place(draft, said->place);
}

static void plan_output(struct job *job, const struct bill_output *of)
{
    struct draft *draft = job->draft;
    const struct item *item = item_see(draft, of->item);
    const struct passing *section = &job->sections[job->section];
    qty_t before = section->units->output;
    struct output *output;
    qty_t made;

    if (draft->status != OK)
        return;
    output = output_edit(draft, job->own, ++job->own->output_count);
    made = output_total(draft, of, item_step(item), qty_add(before, section->qty));
    output->item = of->item;
    output->place = of->place.raw != 0 ? of->place : item_home(draft->plant, item);
    output->basis = of->basis;
    output->share = of->share.micro;
    output->whole = QTY_ONE;
    output->price = of->price;
    output->before = output_total(draft, of, item_step(item), before);
    output->qty = qty_sub(made, output->before);
    output_state(draft, item, output, output_stated(draft, item));
}

static bool output_is_planned(const struct job *job, const struct item *item)
{
    for (int i = 0; i < job->recipe->output_count; i++)
        if (job->recipe->outputs[i].item.raw == item->id.raw)
            return true;
    return false;
}

/* What no line of the bill speaks of stands at nothing. */
static void plan_unplanned(struct job *job, const struct event_line *line)
{
    struct draft *draft = job->draft;
    const struct item *item = item_by_name(draft, line->item);
    struct output *output;

    if (draft->status == OK && !item_is_stocked(item))
        refuse(draft, ITEM_KIND, "%.*s is not stock", (int)line->item.size, line->item.text);
    if (draft->status == OK && item->id.raw == job->item->id.raw)
        refuse(draft, BILL_OUTPUT, "%.*s is the product", (int)line->item.size, line->item.text);
    if (draft->status != OK || output_is_planned(job, item))
        return;
    output = output_edit(draft, job->own, ++job->own->output_count);
    output->item = item->id;
    output->place = item_home(draft->plant, item);
    output->basis = OUTPUT_SOLD;
    output_state(draft, item, output, line);
}

static void refuse_bad_lines(struct draft *draft)
{
    const struct event *event = draft->event;

    for (int i = 0; i < event->line_count && draft->status == OK; i++) {
        struct slice name = event->lines[i].item;

        if (!event->lines[i].output)
            continue;
        if (event->verb == VERB_OPERATION)
            refuse(draft, FIELD_UNKNOWN, "an operation makes nothing besides: output");
        else if (output_stated(draft, item_by_name(draft, name)) != &event->lines[i])
            refuse(draft, FIELD_TWICE, "output %.*s is given twice", (int)name.size, name.text);
    }
}

/* Each has its part of all that was made: of the product good, scrapped and lost pieces. */
static void share_by_quantity(struct job *job)
{
    struct draft *draft = job->draft;
    i128 all = job->output.micro;

    for (int32_t n = 1; n <= job->own->output_count; n++) {
        const struct output *output = output_edit(draft, job->own, n);

        if (output->basis == OUTPUT_QUANTITY)
            all += output->qty.micro;
    }
    if (all > INT64_MAX)
        refuse(draft, AMOUNT_OVERFLOW, "outputs beyond what a book can hold");
    for (int32_t n = 1; n <= job->own->output_count && draft->status == OK; n++) {
        struct output *output = output_edit(draft, job->own, n);

        if (output->basis != OUTPUT_QUANTITY)
            continue;
        output->share = output->qty.micro;
        output->whole = (int64_t)all;
    }
}

void plan_outputs(struct job *job)
{
    struct draft *draft = job->draft;
    const struct event *event = draft->event;
    int64_t segment = job->sections[job->section].units->id;
    const struct joint *sum;
    struct joint *own;

    refuse_bad_lines(draft);
    if (event->verb == VERB_OPERATION)
        return;
    for (int i = 0; i < job->recipe->output_count && draft->status == OK; i++)
        plan_output(job, &job->recipe->outputs[i]);
    for (int i = 0; i < event->line_count && draft->status == OK; i++)
        if (event->lines[i].output)
            plan_unplanned(job, &event->lines[i]);
    if (job->own->output_count == 0 || draft->status != OK)
        return;
    share_by_quantity(job);
    for (int32_t n = 1; n <= job->own->output_count; n++)
        pool_touch(draft, brought_besides(draft, job->own, n).item);
    job->own->segment = segment;
    sum = joint_edit(draft, segment, 0);
    own = joint_edit(draft, segment, draft->own);
    own->cost = sum->cost;
    own->beyond = sum->beyond;
}

static int64_t share_of(int64_t money, const struct output *output)
{
    return scale_sure(money, output->share, output->whole, ROUND_HALF_AWAY);
}

static bool output_shares(const struct output *output)
{
    return output->basis == OUTPUT_SHARE || output->basis == OUTPUT_QUANTITY;
}

/* The output's part of `cost`, behind what the running output had before; at most what is left. */
static value_t output_share(const struct output *output, value_t before, value_t cost, value_t left)
{
    value_t value = { 0 };

    if (output->qty.micro <= 0 || !output_shares(output))
        return value;
    for (int e = 0; e < ELEMENT_COUNT; e++) {
        int64_t had = before.of[e].minor;
        int64_t part = share_of(had + cost.of[e].minor, output) - share_of(had, output);

        if (part > left.of[e].minor)
            part = left.of[e].minor;
        value.of[e].minor = part > 0 ? part : 0;
    }
    return value;
}

static int64_t price_times(struct draft *draft, price_t price, qty_t qty)
{
    int64_t minor = 0;

    if (scale(price.money.minor, qty.micro, price.per.micro, ROUND_HALF_AWAY, &minor) != OK)
        refuse(draft, AMOUNT_OVERFLOW, "an output worth more than a book can hold");
    return minor;
}

/* What stands at a price, whatever it cost. */
static int64_t output_worth(struct draft *draft, const struct output *output)
{
    if (output->qty.micro <= 0 || output->price.per.micro == 0)
        return 0;
    return price_times(draft, output->price, qty_add(output->before, output->qty)) -
           price_times(draft, output->price, output->before);
}

/* An event's cost on its way over what it made. */
struct bearing {
    struct draft *draft;
    const struct happened *event;
    struct joint *own;
    value_t *values; /* of each output */
    value_t income;
    value_t left; /* of the cost */
};

/* Priced outputs lower the cost by as much as it bears, and by what earlier ones bore too little.
 */
static void bear_prices(struct bearing *bearing)
{
    struct draft *draft = bearing->draft;
    value_t cost = bearing->event->cost;
    int64_t worth = 0;
    int64_t borne;
    value_t upto = { 0 };

    for (int32_t n = 1; n <= bearing->event->output_count; n++) {
        const struct output *output = output_edit(draft, bearing->event, n);
        value_t before = upto;

        worth += output_worth(draft, output);
        upto = value_like((money_t){ worth }, cost);
        bearing->values[n - 1] = value_sub(upto, before);
    }
    borne = worth + bearing->own->beyond.minor;
    if (borne > value_total(cost).minor)
        borne = value_total(cost).minor;
    if (borne < 0)
        borne = 0;
    bearing->income = value_sub(upto, value_like((money_t){ borne }, cost));
    bearing->left = value_sub(cost, value_like((money_t){ borne }, cost));
}

static void bear_shares(struct bearing *bearing)
{
    value_t joint = bearing->left;

    for (int32_t n = 1; n <= bearing->event->output_count; n++) {
        const struct output *output = output_edit(bearing->draft, bearing->event, n);
        value_t share = output_share(output, bearing->own->cost, joint, bearing->left);

        bearing->values[n - 1] = value_add(bearing->values[n - 1], share);
        bearing->left = value_sub(bearing->left, share);
    }
}

/* The joint cost that the event's product and sharing outputs had so far. */
static value_t joint_had(struct draft *draft, const struct happened *event)
{
    value_t had = value_add(event->good_value, value_add(event->scrap_value, event->loss_value));

    for (int32_t n = 1; n <= event->output_count; n++) {
        const struct output *output = output_edit(draft, event, n);

        if (output_shares(output))
            had = value_add(had, output->value);
    }
    return had;
}

value_t outputs_bear(struct draft *draft, const struct happened *event, struct division *division)
{
    struct bearing bearing = { .draft = draft, .event = event };
    size_t size = (size_t)event->output_count * sizeof(value_t);
    struct joint *sum = joint_edit(draft, event->segment, 0);

    bearing.own = joint_edit(draft, event->segment, event->key.part[0]);
    bearing.values = arena_alloc(draft->arena, size);
    division->outputs = arena_alloc(draft->arena, size);
    if (!bearing.values || !division->outputs) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return event->cost;
    }
    bear_prices(&bearing);
    sum->cost = value_add(sum->cost, value_sub(bearing.left, joint_had(draft, event)));
    bear_shares(&bearing);
    for (int32_t n = 1; n <= event->output_count; n++) {
        struct output *output = output_edit(draft, event, n);

        division->outputs[n - 1] = value_sub(bearing.values[n - 1], output->value);
        output->value = bearing.values[n - 1];
    }
    division->income = value_sub(bearing.income, bearing.own->income);
    bearing.own->income = bearing.income;
    sum->beyond.minor += value_total(division->income).minor;
    return bearing.left;
}

static void make_output(struct draft *draft, const struct happened *event, int32_t n)
{
    struct output *output = output_edit(draft, event, n);
    const struct item *item = item_see(draft, output->item);
    const struct event_line *said = output_stated(draft, item);
    struct lot_words words = { 0 };
    struct line *make;

    if (output->qty.micro <= 0 || draft->status != OK)
        return;
    if (said)
        words = (struct lot_words){ said->lot, said->serials };
    make = line_add(draft, LINE_MAKE, item->id, output->qty);
    make->place = output->place;
    inflow_stock_said(draft, item, make, words);
    output->inflow = (line_id_t){ make->key.part[0] };
    product_in(draft, item, make, output->value);
    pool_note_price(draft, item, output->value, output->qty);
    if (item_has_layers(item)) {
        struct layer *layer = layer_edit(draft, make->layer);

        layer->owner = draft->own;
    }
}

void make_outputs(struct job *job, struct division division)
{
    for (int32_t n = 1; n <= job->own->output_count; n++)
        make_output(job->draft, job->own, n);
    if (value_total(division.income).minor > 0)
        line_add(job->draft, LINE_INBOX, job->item->id, (qty_t){ 0 })->detail =
            CAUSE_BY_PRODUCT_INCOME;
}

void settle_outputs(struct draft *draft, const struct happened *event)
{
    for (int32_t n = 1; n <= event->output_count && draft->status == OK; n++) {
        struct brought made = brought_besides(draft, event, n);

        if (made.qty.micro > 0)
            settle(draft, made.item, made.place);
    }
}

void made_lower(struct draft *draft, const struct brought *made, qty_t gone, value_t change)
{
    value_t value = value_negate(change);

    if (made->inflow.raw == 0)
        return;
    if (gone.micro <= 0) {
        true_up_made(draft, made, change);
        return;
    }
    if (made->item->method == METHOD_STANDARD) {
        const struct line *inflow = row_see(draft, id_key(ROW_LINE, made->inflow.raw));

        value = value_gone(inflow->out_value, made->qty, qty_add(made->qty, gone));
        journal_booked_under(draft, made->seq, ROLE_PRODUCTION_VARIANCE, made->item,
                             value_add(value, change));
    }
    inflow_lower(draft, made, gone, value);
}

void made_raise(struct draft *draft, const struct brought *made, struct line *lower, qty_t back,
                value_t change)
{
    const struct line *inflow = row_edit(draft, id_key(ROW_LINE, made->inflow.raw));
    value_t booked = inflow->out_value;

    if (made->inflow.raw == 0)
        return;
    if (back.micro <= 0) {
        true_up_made(draft, made, change);
        return;
    }
    inflow_raise(draft, made, lower, back, change);
    if (made->item->method == METHOD_STANDARD)
        journal_booked_under(draft, made->seq, ROLE_PRODUCTION_VARIANCE, made->item,
                             value_sub(change, value_sub(inflow->out_value, booked)));
}

struct line *line_lowered(struct draft *draft, const struct happened *undone, line_id_t inflow)
{
    struct line_list lowers = lines_posted(draft, undone, LINE_LOWER);
    int64_t id = 0;

    for (size_t i = 0; i < lowers.count && id == 0; i++) {
        const struct line *lower = row_see(draft, id_key(ROW_LINE, lowers.ids[i].raw));

        if (lower->target.raw == inflow.raw)
            id = lowers.ids[i].raw;
    }
    return row_edit(draft, id_key(ROW_LINE, id));
}

static qty_t *quantities_new(struct draft *draft, const struct happened *event)
{
    qty_t *list = arena_alloc(draft->arena, ((size_t)event->output_count + 1) * sizeof(*list));

    if (!list)
        refuse(draft, NO_MEMORY, "an undo needs more memory than the limit");
    return list;
}

qty_t *outputs_leave(struct putright *right)
{
    struct draft *draft = right->draft;
    const struct happened *event = right->event;
    qty_t *gone = quantities_new(draft, event);

    for (int32_t n = 1; gone && n <= event->output_count && draft->status == OK; n++) {
        struct output *output = output_edit(draft, event, n);
        const struct item *item = item_see(draft, output->item);
        qty_t stays = share_qty(output->qty, right->share, item_step(item), ROUND_DOWN);

        gone[n - 1] = qty_sub(output->qty, stays);
        output->qty = stays;
        pool_touch(draft, item);
        unsettle(draft, event, output->item, stays);
    }
    return gone;
}

void outputs_lower(struct putright *right, const qty_t *gone, struct division division)
{
    struct draft *draft = right->draft;

    for (int32_t n = 1; gone && n <= right->event->output_count && draft->status == OK; n++) {
        struct brought made = brought_besides(draft, right->event, n);

        made_lower(draft, &made, gone[n - 1], division.outputs[n - 1]);
    }
}

qty_t *outputs_return(struct putright *right, const struct happened *undone)
{
    struct draft *draft = right->draft;
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, undone->undoes));
    qty_t *back = quantities_new(draft, event);

    for (int32_t n = 1; back && n <= event->output_count && draft->status == OK; n++) {
        struct output *output = output_edit(draft, event, n);
        const struct item *item = item_see(draft, output->item);
        qty_t out = line_lowered(draft, undone, output->inflow)->out;

        back[n - 1] = qty_sub(out, share_qty(out, right->share, item_step(item), ROUND_UP));
        output->qty = qty_add(output->qty, back[n - 1]);
        pool_touch(draft, item);
    }
    return back;
}

void outputs_raise(struct putright *right, const struct happened *undone, const qty_t *back,
                   struct division division)
{
    struct draft *draft = right->draft;
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, undone->undoes));

    for (int32_t n = 1; back && n <= event->output_count && draft->status == OK; n++) {
        struct brought made = brought_besides(draft, event, n);

        made_raise(draft, &made, line_lowered(draft, undone, made.inflow), back[n - 1],
                   division.outputs[n - 1]);
    }
}
