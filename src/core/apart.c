#include "core/apart.h"

#include "core/explode.h"
#include "core/foresee.h"
#include "core/history.h"
#include "core/issue.h"
#include "core/owed.h"
#include "core/picks.h"

bool line_is_component(const struct line *line)
{
    return (line->kind == LINE_PUT && line->layer.raw != 0) || line->kind == LINE_SCRAPPED;
}

/* The row of the component; they stand in the order of their setting up. NULL: no memory. */
static struct component_out *component_of(struct draft *draft, struct component_list *list,
                                          const struct item *item)
{
    struct component_out *items =
        arena_grow(draft->arena, list->items, list->count, &list->capacity, sizeof(*items));
    size_t at = list->count;

    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].item->id.raw == item->id.raw)
            return &list->items[i];
    if (!items) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return NULL;
    }
    for (; at > 0 && items[at - 1].item->id.raw > item->id.raw; at--)
        items[at] = items[at - 1];
    items[at] = (struct component_out){ .item = item };
    list->items = items;
    list->count++;
    return &items[at];
}

qty_t use_live(struct draft *draft, const struct line *line, value_t *value)
{
    const struct owed *owed;

    *value = line->out_value;
    if (line->kind != LINE_OWE && line->kind != LINE_DUE)
        return line->out;
    owed = row_see(draft, id_key(ROW_OWED, line->key.part[0]));
    if (cost_between(owed->price, owed->settled, owed->to, value) != OK)
        refuse(draft, AMOUNT_OVERFLOW, "a value beyond what a book can hold");
    return owed_open(owed);
}

/* What a line of the completion has live. */
static void use_add(struct draft *draft, struct component_list *list, const struct line *line)
{
    value_t value;
    qty_t qty = use_live(draft, line, &value);
    struct component_out *out;

    if (qty.micro <= 0 || line->need < 0)
        return;
    out = component_of(draft, list, item_see(draft, line->item));
    if (!out)
        return;
    out->went_in = true;
    out->qty = qty_add(out->qty, qty);
    out->value = value_add(out->value, value);
}

/* All that the completion has live: drawn, written off, owed and due. */
struct line_list use_lines(struct draft *draft, const struct happened *completion)
{
    static const enum line_kind kinds[] = { LINE_TAKE, LINE_SETTLE, LINE_OWE, LINE_DUE };
    struct line_list lines = { 0 };

    for (size_t k = 0; k < ARRAY_COUNT(kinds); k++)
        lines = lines_merged(draft, lines, lines_of(draft, completion, kinds[k]));
    return lines;
}

static struct component_list uses_of(struct draft *draft, const struct happened *completion)
{
    struct line_list lines = use_lines(draft, completion);
    struct component_list list = { 0 };

    for (size_t i = 0; i < lines.count && draft->status == OK; i++)
        use_add(draft, &list, row_see(draft, id_key(ROW_LINE, lines.ids[i].raw)));
    return list;
}

/* What one taking apart has live of the completion's components. */
static void came_out(struct draft *draft, line_id_t apart, struct component_list *list)
{
    int64_t seq = line_seq(apart);
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, seq));

    for (int64_t n = apart.raw - line_id(seq, 0).raw + 1; n <= event->line_count; n++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, line_id(seq, n).raw));
        struct component_out *out;

        if (line->kind == LINE_APART)
            return;
        if (!line_is_component(line) || line->need < 0)
            continue;
        out = component_of(draft, list, item_see(draft, line->item));
        if (!out)
            return;
        out->qty = qty_add(out->qty, line->out);
        out->value = value_add(out->value, line->out_value);
    }
}

static struct component_list came_out_before(struct draft *draft, const struct happened *completion)
{
    struct component_list list = { 0 };
    line_id_t id = { completion->of };

    while (id.raw != 0) {
        came_out(draft, id, &list);
        id = ((const struct line *)row_see(draft, id_key(ROW_LINE, id.raw)))->prev_draw;
    }
    return list;
}

qty_t apart_live(struct draft *draft, const struct happened *completion)
{
    line_id_t id = { completion->of };
    qty_t sum = { 0 };

    while (id.raw != 0) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));

        sum = qty_add(sum, line->out);
        id = line->prev_draw;
    }
    return sum;
}

/* Whole steps only: what does not fill one stays in the product. */
static qty_t whole_steps(qty_t qty, const struct item *item)
{
    return (qty_t){ qty.micro - qty.micro % item_step(item).micro };
}

static bool lot_is_here(struct draft *draft, const struct item *item, int64_t lot)
{
    return lot != 0 && item->tracking == TRACK_SERIALS &&
           ((const struct lot *)row_see(draft, id_key(ROW_LOT, lot)))->qty.micro > 0;
}

/* The lots that went in, newest pick first, behind those that came out already. */
static void lots_come_out(struct draft *draft, const struct happened *completion, qty_t before,
                          struct component_out *out)
{
    struct line_list picks = lines_of(draft, completion, LINE_PICK);
    qty_t left = out->qty;

    for (size_t i = 0; i < picks.count && left.micro > 0 && draft->status == OK; i++) {
        const struct line *pick = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));
        qty_t passed = qty_min(before, pick->picked);
        qty_t part = qty_min(left, qty_sub(pick->picked, passed));

        if (pick->need < 0 || pick->item.raw != out->item->id.raw)
            continue;
        before = qty_sub(before, passed);
        if (part.micro <= 0 || lot_is_here(draft, out->item, pick->tag.lot))
            continue;
        tagged_add(draft, &out->lots,
                   (struct tagged){ .tag = { .lot = pick->tag.lot }, .qty = part });
        left = qty_sub(left, part);
    }
}

/* Of all that went in the part that `share` of the pieces has, less what came out before. */
static void part_comes_out(struct component_out *out, const struct component_out *before,
                           qty_t apart, qty_t made)
{
    int64_t part = scale_sure(out->qty.micro, apart.micro, made.micro, ROUND_DOWN);
    qty_t total = whole_steps((qty_t){ part }, out->item);
    value_t value;

    if (apart.micro == made.micro)
        total = out->qty;
    value = value_sub(value_share(out->value, total, out->qty), before->value);
    out->qty = qty_sub(total, before->qty);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (value.of[e].minor < 0)
            value.of[e].minor = 0;
    out->value = value;
}

/* What was made besides bears its share of all that went in, and keeps it. */
static value_t borne_by_product(const struct happened *completion, value_t value)
{
    value_t product = value_add(completion->good_value,
                                value_add(completion->scrap_value, completion->loss_value));

    for (int e = 0; e < ELEMENT_COUNT && completion->output_count > 0; e++)
        if (completion->cost.of[e].minor > 0)
            value.of[e].minor = scale_sure(value.of[e].minor, product.of[e].minor,
                                           completion->cost.of[e].minor, ROUND_HALF_AWAY);
    return value;
}

struct component_list apart_of_completion(struct draft *draft, const struct happened *completion,
                                          qty_t qty)
{
    struct component_list list = uses_of(draft, completion);
    struct component_list before = came_out_before(draft, completion);
    qty_t made = qty_add(completion->qty, qty_add(completion->scrapped, completion->lost));
    qty_t apart = qty_add(apart_live(draft, completion), qty);

    for (size_t i = 0; i < list.count && draft->status == OK; i++) {
        struct component_out *out = &list.items[i];
        struct component_out *gone = component_of(draft, &before, out->item);

        if (!gone)
            break;
        out->value = borne_by_product(completion, out->value);
        part_comes_out(out, gone, qty_min(apart, made), made);
        if (out->item->tracking != TRACK_NONE)
            lots_come_out(draft, completion, gone->qty, out);
    }
    return list;
}

value_t apart_worth(struct draft *draft, const struct item *item, qty_t qty)
{
    cost_t price = price_current(draft, item);

    if (cost_is_none(price))
        line_add(draft, LINE_INBOX, item->id, (qty_t){ 0 })->detail = CAUSE_COST_MISSING;
    return value_at(price, qty, draft);
}

/* What goes into one on an average; what is fixed for a run, cut or bulk does not come out. */
static bool need_comes_out(struct draft *draft, const struct need *need)
{
    return !need->fixed && need->pieces == 0 &&
           issue_of(draft->plant, need->component, need->issue) != ISSUE_BULK;
}

struct component_list apart_by_bill(struct draft *draft, const struct item *product, qty_t qty)
{
    const struct recipe *recipe = explode(draft, product, draft->event->day);
    struct component_list list = { 0 };

    if (recipe)
        recipe_see(draft, recipe);
    for (int32_t k = 0; recipe && k < recipe->need_count && draft->status == OK; k++) {
        const struct need *need = &recipe->needs[k];
        ratio_t ratio = need->ratio;
        struct component_out *out;
        qty_t part;

        if (!need_comes_out(draft, need))
            continue;
        if (need->batch.num != 0 &&
            ratio_times(ratio, (ratio_t){ need->batch.den, need->batch.num }, &ratio) != OK)
            refuse(draft, BILL_RANGE, "the ratio of %.*s cannot be held exactly",
                   (int)need->component->name.size, need->component->name.text);
        if (scale(qty.micro, ratio.num, ratio.den, ROUND_DOWN, &part.micro) != OK)
            refuse(draft, AMOUNT_OVERFLOW, "a quantity beyond what a book can hold");
        out = component_of(draft, &list, need->component);
        if (!out || draft->status != OK)
            break;
        out->qty = qty_add(out->qty, whole_steps(part, need->component));
    }
    return list;
}
