#include "core/finish.h"

#include "core/cost.h"
#include "core/explode.h"
#include "core/giveback.h"
#include "core/need_lines.h"
#include "core/order.h"
#include "core/owed.h"
#include "core/picks.h"
#include "core/putright.h"
#include "core/redo.h"
#include "core/segment.h"
#include "core/take.h"
#include "core/unsettle.h"
#include "core/use.h"

/* A running output in which a report counts: its own, or of what it caught up or blew through. */
struct counted {
    int64_t segment;
    const struct recipe *recipe;
    int32_t first; /* number of the first of the recipe's needs */
};

/* A report of the order, and what has gone back of it for the need at hand. */
struct report {
    int64_t seq;
    struct counted *counted;
    size_t counted_count;
    size_t counted_capacity;
    struct as_of bill;
    const struct recipe *recipe;
    qty_t given;
    value_t value;
};

/* An order that is being finished, or is not any more. */
struct finishing {
    struct draft *draft;
    struct report *reports; /* oldest first */
    size_t count;
};

static const struct happened *happened_see(struct draft *draft, int64_t seq)
{
    return row_see(draft, id_key(ROW_HAPPENED, seq));
}

static qty_t output_of(const struct happened *event)
{
    return qty_add(event->qty, qty_add(event->scrapped, event->lost));
}

/* Most reports of an order share its bill. */
static const struct recipe *recipe_of(struct finishing *finishing, const struct happened *event)
{
    struct draft *draft = finishing->draft;
    const struct report *last =
        finishing->count > 0 ? &finishing->reports[finishing->count - 1] : NULL;

    if (last && last->bill.seq == event->bill.seq &&
        last->bill.day.number == event->bill.day.number)
        return last->recipe;
    return explode_again(draft, item_see(draft, bill_item(event)), event);
}

static void counted_note(struct draft *draft, struct report *report, struct counted counted)
{
    struct counted *list;

    if (counted.segment == 0)
        return;
    list = arena_grow(draft->arena, report->counted, report->counted_count,
                      &report->counted_capacity, sizeof(*list));
    if (!list) {
        refuse(draft, NO_MEMORY, "an order needs more memory than the limit");
        return;
    }
    report->counted = list;
    list[report->counted_count++] = counted;
}

static void caught_up_gather(struct draft *draft, struct report *report,
                             const struct happened *event)
{
    struct line_list caught = lines_of(draft, event, LINE_CATCH_UP);
    const struct item *item = item_see(draft, bill_item(event));
    struct counted counted = { .recipe = report->recipe };

    for (size_t i = 0; i < caught.count && draft->status == OK; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, caught.ids[i].raw));
        int section = segment_section(line->target_seq);

        counted.segment = line->target_seq;
        counted_note(draft, report, counted);
        if (!report->recipe->sections[section].has_fixed)
            continue;
        counted.segment = segment_edit(draft, item, report->recipe, section, event->run)->id;
        counted_note(draft, report, counted);
    }
}

static void blown_gather(struct draft *draft, struct report *report, const struct happened *event)
{
    struct line_list blown = lines_of(draft, event, LINE_BLOWN);

    for (size_t i = 0; i < blown.count && draft->status == OK; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, blown.ids[i].raw));
        const struct item *item = item_see(draft, line->item);
        struct counted counted = { line->target_seq, NULL, (int32_t)line->position.micro };

        if (line->detail != RULE_BLOW_THROUGH)
            continue;
        counted.recipe = explode_as_of(draft, item, event->bill);
        if (!counted.recipe)
            return;
        counted_note(draft, report, counted);
        if (!counted.recipe->has_fixed)
            continue;
        counted.segment = segment_edit_blown(draft, item, counted.recipe, event->run, 0)->id;
        counted_note(draft, report, counted);
    }
}

static void counted_gather(struct draft *draft, struct report *report, const struct happened *event)
{
    counted_note(draft, report, (struct counted){ event->segment, report->recipe, 0 });
    counted_note(draft, report, (struct counted){ event->fixed_segment, report->recipe, 0 });
    caught_up_gather(draft, report, event);
    blown_gather(draft, report, event);
}

static void report_add(struct finishing *finishing, size_t *capacity, const struct happened *event)
{
    struct draft *draft = finishing->draft;
    struct report *reports =
        arena_grow(draft->arena, finishing->reports, finishing->count, capacity, sizeof(*reports));

    if (finishing->count >= EVENTS_LOOKED_MAX)
        refuse(draft, LIMIT_EXCEEDED, "more than %d reports of an order", EVENTS_LOOKED_MAX);
    else if (!reports)
        refuse(draft, NO_MEMORY, "an order needs more memory than the limit");
    if (!reports || draft->status != OK)
        return;
    finishing->reports = reports;
    reports[finishing->count] = (struct report){
        .seq = event->key.part[0],
        .bill = event->bill,
        .recipe = recipe_of(finishing, event),
    };
    if (draft->status == OK)
        counted_gather(draft, &reports[finishing->count], event);
    finishing->count++;
}

static void reports_gather(struct finishing *finishing, const struct order *order)
{
    size_t capacity = 0;

    for (int64_t seq = order->last_report; seq != 0 && finishing->draft->status == OK;) {
        const struct happened *event = happened_see(finishing->draft, seq);

        report_add(finishing, &capacity, event);
        seq = event->previous;
    }
    for (size_t i = 0, k = finishing->count; i + 1 < k; i++) {
        struct report report = finishing->reports[i];

        finishing->reports[i] = finishing->reports[--k];
        finishing->reports[k] = report;
    }
}

static struct report *report_of(struct finishing *finishing, int64_t seq)
{
    size_t low = 0;
    size_t high = finishing->count;

    while (low + 1 < high) {
        size_t middle = low + (high - low) / 2;

        if (finishing->reports[middle].seq <= seq)
            low = middle;
        else
            high = middle;
    }
    return &finishing->reports[low];
}

/* What a report has of a need: owed, due, or (LINE_TAKE) drawn and written off; newest first. */
static struct line_list lines_for(struct draft *draft, const struct happened *event, int32_t need,
                                  enum line_kind kind)
{
    struct line_list all = need_lines(draft, event, kind, need);

    if (kind == LINE_TAKE)
        all = lines_merged(draft, all, need_lines(draft, event, LINE_SETTLE, need));
    return all;
}

/* Neighbours are merged until one list is left. */
static struct line_list lists_merged(struct draft *draft, struct line_list *lists, size_t count)
{
    while (count > 1 && draft->status == OK) {
        size_t merged = 0;

        for (size_t i = 0; i < count; i += 2)
            lists[merged++] =
                i + 1 < count ? lines_merged(draft, lists[i], lists[i + 1]) : lists[i];
        count = merged;
    }
    return count > 0 ? lists[0] : (struct line_list){ 0 };
}

/* What a report has of the needs whose carry this is. */
static struct line_list held_by(struct draft *draft, int64_t seq, const struct counted *counted,
                                const struct need *need, enum line_kind kind)
{
    const struct happened *event = happened_see(draft, seq);
    struct line_list list = { 0 };

    for (int32_t k = 0; k < counted->recipe->need_count; k++)
        if (need_shares_carry(&counted->recipe->needs[k], need) &&
            need_lines(draft, event, LINE_ACTUAL, counted->first + k).count == 0)
            list = lines_merged(draft, list, lines_for(draft, event, counted->first + k, kind));
    return list;
}

/* What all reports of a running output have of the needs whose carry this is. */
static struct line_list held(struct finishing *finishing, int64_t segment, const struct need *need,
                             enum line_kind kind)
{
    struct draft *draft = finishing->draft;
    struct line_list *lists = arena_alloc(draft->arena, finishing->count * sizeof(*lists));
    size_t count = 0;

    if (!lists) {
        refuse(draft, NO_MEMORY, "an order needs more memory than the limit");
        return (struct line_list){ 0 };
    }
    for (size_t i = 0; i < finishing->count && draft->status == OK; i++) {
        const struct report *report = &finishing->reports[i];

        for (size_t k = 0; k < report->counted_count; k++)
            if (report->counted[k].segment == segment)
                lists[count] =
                    lines_merged(draft, lists[count],
                                 held_by(draft, report->seq, &report->counted[k], need, kind));
        count += lists[count].count > 0;
    }
    return lists_merged(draft, lists, count);
}

static void report_gives(struct finishing *finishing, line_id_t id, qty_t qty, value_t value)
{
    const struct line *line = row_see(finishing->draft, id_key(ROW_LINE, id.raw));
    struct report *report = report_of(finishing, line->owner);

    report->given = qty_add(report->given, qty);
    report->value = value_add(report->value, value);
}

/* Each returns what is then still to go back. */
static qty_t open_goes_back(struct finishing *finishing, const struct line_list *owes, qty_t qty)
{
    struct draft *draft = finishing->draft;

    for (size_t i = 0; i < owes->count && qty.micro > 0 && draft->status == OK; i++) {
        const struct owed *owed = row_see(draft, id_key(ROW_OWED, owes->ids[i].raw));
        qty_t part = qty_min(qty, owed_open(owed));

        if (part.micro <= 0)
            continue;
        report_gives(finishing, owes->ids[i], part,
                     owed_take_back(draft, item_see(draft, owed->item), owes->ids[i], part));
        qty = qty_sub(qty, part);
    }
    return qty;
}

static qty_t draws_go_back(struct finishing *finishing, const struct line_list *takes, qty_t qty)
{
    struct draft *draft = finishing->draft;

    for (size_t i = 0; i < takes->count && qty.micro > 0 && draft->status == OK; i++) {
        struct line *take = row_edit(draft, id_key(ROW_LINE, takes->ids[i].raw));
        qty_t part = qty_min(qty, take->out);
        struct line_list picks;

        if (part.micro <= 0)
            continue;
        picks = picks_for(draft, take);
        report_gives(finishing, takes->ids[i], part, draw_give_back(draft, take, part, &picks));
        qty = qty_sub(qty, part);
    }
    return qty;
}

/* What a report gave back, or (negative) took besides; the line keeps what it was. */
static struct line *given_line(struct draft *draft, int64_t seq, item_id_t item, qty_t given)
{
    struct line *line = line_add(draft, LINE_GIVEN, item, given);

    line->target_seq = seq;
    line->position = output_of(happened_see(draft, seq));
    return line;
}

/* The reports bear so much less. */
static void reports_true_up(struct finishing *finishing, item_id_t item)
{
    struct draft *draft = finishing->draft;

    for (size_t i = finishing->count; i-- > 0 && draft->status == OK;) {
        struct report *report = &finishing->reports[i];

        if (report->given.micro == 0)
            continue;
        (void)given_line(draft, report->seq, item, report->given);
        true_up(draft, report->seq, value_negate(report->value));
        report->given = (qty_t){ 0 };
        report->value = (value_t){ 0 };
    }
}

/* A carry's line says which it is, and what of it is forgotten. */
static struct line *carry_line(struct draft *draft, struct row_key carry, qty_t change)
{
    struct line *line = line_add(draft, LINE_CARRY, (item_id_t){ carry.part[1] }, change);

    line->target_seq = carry.part[0];
    line->place = (place_id_t){ (int32_t)carry.part[2] };
    line->detail = (int32_t)carry.part[3];
    return line;
}

static struct row_key carry_of_line(const struct line *line)
{
    return (struct row_key){ .kind = ROW_CARRY,
                             .part = { line->target_seq, line->item.raw, line->place.raw,
                                       line->detail } };
}

/* The first of a report's needs whose carry this is, by the bill; NEED_NONE: it has none. */
static int32_t need_of_carry(struct draft *draft, const struct happened *event,
                             const struct counted *counted, const struct need *need)
{
    for (int32_t k = 0; k < counted->recipe->need_count; k++)
        if (need_shares_carry(&counted->recipe->needs[k], need) &&
            need_lines(draft, event, LINE_ACTUAL, counted->first + k).count == 0)
            return counted->first + k;
    return NEED_NONE;
}

/* Where a report of the order owes what no line of its bill names a place for. */
static place_id_t owes_at(struct draft *draft, const struct item *item, int64_t id)
{
    const struct order *order = row_see(draft, id_key(ROW_ORDER, id));

    if (!sources_at_line(item->sources))
        return item_home(draft->plant, item);
    return order->line.raw != 0 ? order->line : (place_id_t){ PLACE_LINE };
}

/* A report uses so much more of a need than it took. */
static void report_takes(struct draft *draft, const struct happened *event, int32_t number,
                         const struct need *need, qty_t qty)
{
    const struct item *item = item_see(draft, need->item);
    struct use use = { .owner = event->key.part[0],
                       .need = number,
                       .consumer = bill_item(event).raw,
                       .place = need->place,
                       .order = event->order };
    value_t value;

    if (use.place.raw == 0)
        use.place = owes_at(draft, item, event->order);
    value = consume(draft, item, qty, need->place, use);
    given_line(draft, use.owner, item->id, (qty_t){ -qty.micro })->need = number;
    true_up(draft, use.owner, value);
}

/* What the order's goods lack by their bill the newest report takes that stands and does not say
 * itself what it used; answers what none does. */
static qty_t lack_is_taken(const struct finishing *finishing, int64_t segment,
                           const struct need *need, qty_t qty)
{
    struct draft *draft = finishing->draft;

    for (size_t i = finishing->count; i-- > 0 && draft->status == OK;) {
        const struct report *report = &finishing->reports[i];
        const struct happened *event = happened_see(draft, report->seq);

        for (size_t k = 0; k < report->counted_count && output_of(event).micro > 0; k++) {
            int32_t number = NEED_NONE;

            if (report->counted[k].segment == segment)
                number = need_of_carry(draft, event, &report->counted[k], need);
            if (number == NEED_NONE)
                continue;
            report_takes(draft, event, number, need, qty);
            return (qty_t){ 0 };
        }
    }
    return qty;
}

static void carry_end(struct finishing *finishing, int64_t segment, const struct need *need)
{
    struct draft *draft = finishing->draft;
    struct row_key key = carry_key(segment, need);
    const struct carry *seen = row_see(draft, key);
    qty_t qty = seen->qty;
    struct line *line;

    if (qty.micro == 0 || draft->status != OK)
        return;
    ((struct carry *)row_edit(draft, key))->qty = (qty_t){ 0 };
    line = carry_line(draft, key, (qty_t){ -qty.micro });
    if (qty.micro > 0) {
        struct line_list owes = held(finishing, segment, need, LINE_OWE);
        struct line_list dues = held(finishing, segment, need, LINE_DUE);
        struct line_list takes = held(finishing, segment, need, LINE_TAKE);

        qty = open_goes_back(finishing, &owes, qty);
        qty = open_goes_back(finishing, &dues, qty);
        qty = draws_go_back(finishing, &takes, qty);
        reports_true_up(finishing, need->item);
    } else {
        qty = lack_is_taken(finishing, segment, need, (qty_t){ -qty.micro });
        qty.micro = -qty.micro;
    }
    line->position = qty;
}

/* Hours are spent: what is carried of them is forgotten. */
static void hours_end(struct draft *draft, int64_t segment, const struct need *need)
{
    struct row_key key = carry_key(segment, need);
    qty_t qty = ((const struct carry *)row_see(draft, key))->qty;

    if (qty.micro == 0 || draft->status != OK)
        return;
    ((struct carry *)row_edit(draft, key))->qty = (qty_t){ 0 };
    carry_line(draft, key, (qty_t){ -qty.micro })->position = qty;
}

/* The next running output behind `last`, in order of their beginning; 0: there is none. */
static int64_t segment_after(const struct finishing *finishing, int64_t last)
{
    int64_t next = 0;

    for (size_t i = 0; i < finishing->count; i++) {
        const struct report *report = &finishing->reports[i];

        for (size_t k = 0; k < report->counted_count; k++)
            if (report->counted[k].segment > last &&
                (next == 0 || report->counted[k].segment < next))
                next = report->counted[k].segment;
    }
    return next;
}

/* It asks for what this running output counts. */
static bool need_counts_in(const struct need *need, int64_t segment)
{
    int section = segment_section(segment);

    return need->fixed == segment_is_fixed(segment) &&
           (section == SECTION_BLOWN || need->section == section);
}

static void recipe_end(struct finishing *finishing, int64_t segment, const struct recipe *recipe)
{
    for (int k = 0; k < recipe->need_count; k++)
        if (need_counts_in(&recipe->needs[k], segment))
            carry_end(finishing, segment, &recipe->needs[k]);
    for (int k = 0; k < recipe->resource_count; k++)
        if (need_counts_in(&recipe->resources[k], segment))
            hours_end(finishing->draft, segment, &recipe->resources[k]);
}

/* Where most reports share a recipe it is looked at once. */
static void segment_end(struct finishing *finishing, int64_t segment)
{
    const struct recipe *done = NULL;

    for (size_t i = 0; i < finishing->count && finishing->draft->status == OK; i++) {
        const struct report *report = &finishing->reports[i];

        for (size_t c = 0; c < report->counted_count; c++) {
            if (report->counted[c].segment != segment || report->counted[c].recipe == done)
                continue;
            done = report->counted[c].recipe;
            recipe_end(finishing, segment, done);
        }
    }
}

void carries_end(struct draft *draft, struct order *order)
{
    struct finishing finishing = { .draft = draft };

    if (!order->carries)
        return;
    reports_gather(&finishing, order);
    if (draft->status != OK)
        return;
    for (int64_t id = segment_after(&finishing, 0); id != 0 && draft->status == OK;
         id = segment_after(&finishing, id))
        segment_end(&finishing, id);
    order->carries = false;
    settle_touched(draft);
}

/* What it had put back of an item goes again: so much of what it settled with it is owed again. */
static void put_back_goes(struct draft *draft, const struct happened *undone, item_id_t item)
{
    struct line_list backs = back_lines(draft, undone);
    qty_t keep = settled_live(draft, undone, item);

    for (size_t i = 0; i < backs.count; i++) {
        const struct line *back = row_see(draft, id_key(ROW_LINE, backs.ids[i].raw));

        if (back->item.raw == item.raw && back->kind != LINE_UNOWE)
            keep = qty_sub(keep, back->out);
    }
    unsettle(draft, undone, item, keep.micro > 0 ? keep : (qty_t){ 0 });
}

void carries_end_again(struct draft *draft, struct order *order, const struct happened *undone)
{
    item_id_t item = settled_item_after(draft, undone, (item_id_t){ 0 });

    while (item.raw != 0 && draft->status == OK) {
        put_back_goes(draft, undone, item);
        item = settled_item_after(draft, undone, item);
    }
    carries_end(draft, order);
}

/* What one line gave back, and how much of it its report uses again. */
struct regain {
    line_id_t id;
    int64_t owner;
    qty_t qty;
    value_t value;
};

struct regains {
    struct regain *items; /* newest first */
    size_t count;
};

/* A report's line among those of a carry. */
static const struct line *given_of(struct draft *draft, const struct line_list *given,
                                   line_id_t back, int64_t owner)
{
    const struct line *found = row_see(draft, id_key(ROW_LINE, 0));

    for (size_t i = 0; i < given->count && given->ids[i].raw > back.raw; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, given->ids[i].raw));

        if (line->target_seq == owner)
            found = line; /* the one that comes next behind the line */
    }
    return found;
}

/* As much of it as the report still is, rounded up to the step of what the bill asked for. */
static struct regain regain_of(struct draft *draft, const struct line_list *given, line_id_t id)
{
    const struct line *back = row_see(draft, id_key(ROW_LINE, id.raw));
    const struct line *target = row_see(draft, id_key(ROW_LINE, back->target.raw));
    const struct happened *report = happened_see(draft, target->owner);
    const struct line *was = given_of(draft, given, id, target->owner);
    struct share share = { output_of(report), was->position };
    qty_t step = need_step(draft, report, target->need);

    return (struct regain){ .id = id,
                            .owner = target->owner,
                            .qty = share_qty(back->out, share, step, ROUND_UP) };
}

static struct regains regains_gather(struct draft *draft, const struct happened *finish)
{
    struct line_list backs = back_lines(draft, finish);
    struct line_list given = lines_posted(draft, finish, LINE_GIVEN);
    struct regains regains = { .items = arena_alloc(draft->arena,
                                                    (backs.count + 1) * sizeof(*regains.items)) };

    if (!regains.items) {
        refuse(draft, NO_MEMORY, "an order needs more memory than the limit");
        return regains;
    }
    for (; regains.count < backs.count && draft->status == OK; regains.count++)
        regains.items[regains.count] = regain_of(draft, &given, backs.ids[regains.count]);
    return regains;
}

/* What it claimed of the item stays on the shelf where the order is done all the same. */
static qty_t claims_stay(struct draft *draft, const struct order *order,
                         const struct happened *finish, item_id_t id)
{
    struct line_list picks = { 0 };
    qty_t sum = { 0 };

    if (!order_is_open(order))
        picks = lines_posted(draft, finish, LINE_PICK);
    for (size_t i = 0; i < picks.count; i++) {
        const struct line *pick = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));

        if (pick->item.raw == id.raw && tag_claim(pick->tag) == order->key.part[0])
            sum = qty_add(sum, pick->picked);
    }
    return sum;
}

/* Of each item that the finish put back it may go on settling as much as stays there. */
static void supply_return(struct draft *draft, const struct order *order,
                          const struct happened *finish, const struct regains *regains)
{
    item_id_t id = settled_item_after(draft, finish, (item_id_t){ 0 });

    while (id.raw != 0 && draft->status == OK) {
        qty_t keep = claims_stay(draft, order, finish, id);

        for (size_t i = 0; i < regains->count; i++) {
            const struct line *back = row_see(draft, id_key(ROW_LINE, regains->items[i].id.raw));

            if ((back->kind == LINE_UNTAKE || back->kind == LINE_SLICE) && back->item.raw == id.raw)
                keep = qty_add(keep, qty_sub(back->out, regains->items[i].qty));
        }
        unsettle(draft, finish, id, keep);
        id = settled_item_after(draft, finish, id);
    }
}

static bool is_within(line_id_t id, line_id_t from, line_id_t upto)
{
    return id.raw > from.raw && id.raw < upto.raw;
}

/* The reports bear again what they use again, in the order in which they had given it. */
static void reports_bear(struct draft *draft, const struct line_list *given,
                         const struct regains *regains, line_id_t from, line_id_t upto)
{
    for (size_t g = given->count; g-- > 0 && draft->status == OK;) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, given->ids[g].raw));
        value_t value = { 0 };

        if (!is_within(given->ids[g], from, upto) || line->qty.micro < 0)
            continue;
        for (size_t i = 0; i < regains->count; i++)
            if (is_within(regains->items[i].id, from, upto) &&
                regains->items[i].owner == line->target_seq)
                value = value_add(value, regains->items[i].value);
        true_up(draft, line->target_seq, value);
    }
}

/* A report gives back what it had taken for want of another, as far as it still is; answers how
 * much. */
static qty_t taken_goes_back(struct draft *draft, const struct line *taken)
{
    const struct happened *event = happened_see(draft, taken->target_seq);
    struct share share = { output_of(event), taken->position };
    struct report report = { .seq = taken->target_seq };
    struct finishing only = { draft, &report, 1 };
    struct line_list owes = lines_for(draft, event, taken->need, LINE_OWE);
    struct line_list takes = lines_for(draft, event, taken->need, LINE_TAKE);
    qty_t qty = share_qty((qty_t){ -taken->qty.micro }, share, need_step(draft, event, taken->need),
                          ROUND_UP);

    (void)draws_go_back(&only, &takes, open_goes_back(&only, &owes, qty));
    true_up(draft, report.seq, value_negate(report.value));
    return report.given;
}

/* … of one carry; answers what its reports lack now. */
static qty_t lack_comes_back(struct draft *draft, const struct line_list *given, line_id_t from,
                             line_id_t upto)
{
    qty_t sum = { 0 };

    for (size_t g = 0; g < given->count && draft->status == OK; g++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, given->ids[g].raw));

        if (is_within(given->ids[g], from, upto) && line->qty.micro < 0)
            sum = qty_add(sum, taken_goes_back(draft, line));
    }
    return sum;
}

/* One carry of the finish, whose lines are those up to the next one. */
static void carry_return(struct draft *draft, const struct happened *finish,
                         struct regains *regains, line_id_t from, line_id_t upto)
{
    const struct line *line = row_see(draft, id_key(ROW_LINE, from.raw));
    struct row_key key = carry_of_line(line);
    struct line_list given = lines_posted(draft, finish, LINE_GIVEN);
    struct carry *carry = row_edit(draft, key);
    qty_t change = line->position;

    for (size_t i = 0; i < regains->count; i++)
        if (is_within(regains->items[i].id, from, upto))
            change = qty_add(change, regains->items[i].qty);
    change = qty_sub(change, lack_comes_back(draft, &given, from, upto));
    carry->qty = qty_add(carry->qty, change);
    if (change.micro != 0)
        carry_line(draft, key, change)->target = from;
    for (size_t i = 0; i < regains->count && draft->status == OK; i++) {
        struct regain *regain = &regains->items[i];

        if (is_within(regain->id, from, upto) && regain->qty.micro > 0)
            regain->value = use_again(draft, finish, regain->id, regain->qty);
    }
    reports_bear(draft, &given, regains, from, upto);
}

void carries_return(struct draft *draft, struct order *order, const struct happened *finish)
{
    struct line_list carries = lines_posted(draft, finish, LINE_CARRY);
    struct regains regains = { .items = NULL };
    line_id_t end = line_id(finish->key.part[0] + 1, 0);

    if (carries.count == 0 || draft->status != OK)
        return;
    order->carries = true;
    regains = regains_gather(draft, finish);
    if (draft->status != OK)
        return;
    supply_return(draft, order, finish, &regains);
    for (size_t i = carries.count; i-- > 0 && draft->status == OK;)
        carry_return(draft, finish, &regains, carries.ids[i], i > 0 ? carries.ids[i - 1] : end);
}
