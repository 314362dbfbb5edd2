#include "engine/cost_sheet.h"

#include "core/bill_output.h"
#include "engine/bill_node.h"

/* Costs of the tree are for a million of the product. */
enum { MILLION = 1000000, PRICE_PER = 10000 };

struct sheet {
    struct tree tree;
    qty_t qty;
    const struct receiver *receiver;
    struct rolled *own;  /* by node: what it adds itself, before what its outputs take off */
    struct rolled given; /* of the rows so far, exact */
    value_t given_money; /* as the rows say it */
    value_t *levels;     /* sums of the rows */
    int level_last;
};

/* round(a × b / c) half away from zero, c > 0; false where the product is beyond 127 bits. */
static bool share_of(i128 a, i128 b, i128 c, i128 *result)
{
    i128 product = 0;
    i128 half = a < 0 ? -(c / 2) : c / 2;

    if (__builtin_mul_overflow(a, b, &product) || __builtin_add_overflow(product, half, &product))
        return false;
    *result = product / c;
    return true;
}

static enum status too_dear(struct sheet *sheet, const struct item *item)
{
    return problem_set(&sheet->tree.problem, AMOUNT_OVERFLOW, "the cost of %.*s",
                       (int)item->name.size, item->name.text);
}

/* Of so much of the product, in the smallest unit of money. */
static bool money_for(const struct sheet *sheet, i128 per_million, int64_t *money)
{
    i128 result = 0;

    if (!share_of(per_million, sheet->qty.micro, (i128)MILLION * QTY_ONE, &result) ||
        result > INT64_MAX / 2 || result < INT64_MIN / 2)
        return false;
    *money = (int64_t)result;
    return true;
}

/* ---- what each adds itself ---- */

/* It goes into what is above it; else it is taken once a run, or might stand in for another. */
static bool is_part(const struct tree *tree, const struct node *node)
{
    return !node->instead && !node->is_fixed && node != &tree->nodes[0];
}

static void own_find(struct sheet *sheet)
{
    const struct tree *tree = &sheet->tree;

    for (size_t i = 0; i < tree->count; i++) {
        const struct node *node = &tree->nodes[i];

        for (int e = 0; e < ELEMENT_COUNT; e++)
            sheet->own[i].of[e] += node->cost.of[e];
        for (int n = 0; node->worth && n < node->item->output_count; n++)
            for (int e = 0; e < ELEMENT_COUNT; e++)
                sheet->own[i].of[e] += node->worth[n].of[e];
        for (int e = 0; is_part(tree, node) && e < ELEMENT_COUNT; e++)
            sheet->own[node->parent].of[e] -= node->cost.of[e];
    }
}

/* ---- rows ---- */

static const struct column sheet_columns[] = {
    { "row", COLUMN_TEXT },      { "level", COLUMN_INT },      { "item", COLUMN_TEXT },
    { "qty", COLUMN_QTY },       { "unit", COLUMN_TEXT },      { "unit_cost", COLUMN_PRICE },
    { "amount", COLUMN_MONEY },  { "material", COLUMN_MONEY }, { "conversion", COLUMN_MONEY },
    { "labour", COLUMN_MONEY },  { "machine", COLUMN_MONEY },  { "overhead", COLUMN_MONEY },
    { "outside", COLUMN_MONEY }, { "source", COLUMN_TEXT },
};
static const struct list_row sheet_row = {
    .list = LIST_COUNT,
    .name = "cost-sheet",
    .columns = sheet_columns,
    .column_count = ARRAY_COUNT(sheet_columns),
};

static const struct cell nothing = { .absent = true };

/* What a row says; qty, unit and cost of a sum are absent. */
struct row {
    const char *row;
    int level; /* below 0: none */
    const struct item *item;
    bool has_qty;
    qty_t qty;
    struct cell unit_cost;
    value_t value;
    const char *source;
};

static enum status row_give(const struct sheet *sheet, const struct row *row)
{
    const struct cell cells[] = {
        { .text = slice_of(row->row) },
        { .absent = row->level < 0, .number = row->level },
        { .absent = !row->item, .text = row->item ? row->item->name : SLICE("") },
        { .absent = !row->has_qty, .qty = row->qty },
        { .absent = !row->has_qty, .text = row->item ? row->item->unit : SLICE("") },
        row->unit_cost,
        { .money = value_total(row->value) },
        { .money = row->value.of[MATERIAL] },
        { .money = row->value.of[CONVERSION] },
        { .money = row->value.of[LABOUR] },
        { .money = row->value.of[MACHINE] },
        { .money = row->value.of[OVERHEAD] },
        { .money = row->value.of[OUTSIDE] },
        { .absent = !row->source || !*row->source,
          .text = row->source ? slice_of(row->source) : SLICE("") },
    };

    return sheet->receiver->row(sheet->receiver->context, cells);
}

/* Money for so many millionths as a price per unit, to four decimals beyond the currency's. */
static struct cell unit_cell(i128 money, i128 micro)
{
    i128 number = 0;

    if (micro <= 0 || !share_of(money, (i128)PRICE_PER * QTY_ONE, micro, &number) ||
        number > INT64_MAX || number < INT64_MIN)
        return nothing;
    return (struct cell){ .price = { { (int64_t)number }, { (int64_t)PRICE_PER * QTY_ONE } } };
}

/* The next part: what all parts so far come to, rounded, less what those before it came to. */
static bool part_take(struct sheet *sheet, const struct rolled *own, int level, value_t *value)
{
    for (int e = 0; e < ELEMENT_COUNT; e++) {
        int64_t upto = 0;

        sheet->given.of[e] += own->of[e];
        if (!money_for(sheet, sheet->given.of[e], &upto))
            return false;
        value->of[e].minor = upto - sheet->given_money.of[e].minor;
        sheet->given_money.of[e].minor = upto;
        sheet->levels[level].of[e].minor += value->of[e].minor;
    }
    if (level > sheet->level_last)
        sheet->level_last = level;
    return true;
}

static const char *kind_word(const struct tree *tree, const struct node *node)
{
    if (node == &tree->nodes[0])
        return "product";
    if (node->item->kind == KIND_RESOURCE)
        return "hours";
    if (node->item->kind == KIND_PHANTOM)
        return "phantom";
    return node->is_leaf ? "component" : "made";
}

static enum status node_give(struct sheet *sheet, const struct node *node)
{
    const struct rolled *own = &sheet->own[node - sheet->tree.nodes];
    struct row row = { .row = kind_word(&sheet->tree, node),
                       .level = node->level,
                       .item = node->item,
                       .has_qty = true,
                       .source = node->source,
                       .unit_cost = unit_cell(rolled_total(&node->cost), node->per_million) };

    if (!money_for(sheet, node->per_million, &row.qty.micro) ||
        !part_take(sheet, own, node->level, &row.value))
        return too_dear(sheet, node->item);
    return row_give(sheet, &row);
}

/* What a bill makes besides bears a part of what stands above it. */
static enum status output_give(struct sheet *sheet, const struct node *node, int n)
{
    const struct bill_output *output = &node->item->outputs[n];
    struct row row = { .row = "output", .level = node->level, .has_qty = true };
    struct rolled off;
    i128 qty = 0;
    enum status status = engine_item_by_id(sheet->tree.engine, output->item, &row.item);

    if (status != OK) {
        sheet->tree.problem = *engine_problem(sheet->tree.engine);
        return status;
    }
    for (int e = 0; e < ELEMENT_COUNT; e++)
        off.of[e] = -node->worth[n].of[e];
    if (!share_of(node->per_million, output->ratio.num, output->ratio.den, &qty) ||
        !money_for(sheet, qty, &row.qty.micro) || !part_take(sheet, &off, node->level, &row.value))
        return too_dear(sheet, node->item);
    row.unit_cost = unit_cell(rolled_total(&node->worth[n]), qty);
    return row_give(sheet, &row);
}

static enum status parts_give(struct sheet *sheet)
{
    const struct tree *tree = &sheet->tree;
    enum status status = OK;

    for (size_t i = 0; i < tree->count && status == OK; i++) {
        const struct node *node = &tree->nodes[i];

        if (i > 0 && !is_part(tree, node))
            continue;
        status = node_give(sheet, node);
        for (int n = 0; node->worth && n < node->item->output_count && status == OK; n++)
            if (node->item->outputs[n].number == node->bill->number &&
                output_counts(&node->item->outputs[n], tree->as_of.day))
                status = output_give(sheet, node, n);
    }
    return status;
}

static enum status sums_give(struct sheet *sheet)
{
    const struct node *product = &sheet->tree.nodes[0];
    struct row total = { .row = "total",
                         .level = -1,
                         .item = product->item,
                         .has_qty = true,
                         .qty = sheet->qty,
                         .value = sheet->given_money,
                         .unit_cost =
                             unit_cell(rolled_total(&product->cost), product->per_million) };
    enum status status = OK;

    for (int level = 0; level <= sheet->level_last && status == OK; level++) {
        struct row row = {
            .row = "level", .level = level, .value = sheet->levels[level], .unit_cost = nothing
        };

        status = row_give(sheet, &row);
    }
    return status == OK ? row_give(sheet, &total) : status;
}

/* Of one run: the whole of what is taken once, with what goes into it. */
static enum status runs_give(struct sheet *sheet)
{
    const struct tree *tree = &sheet->tree;
    enum status status = OK;

    for (size_t i = 1; i < tree->count && status == OK; i++) {
        const struct node *node = &tree->nodes[i];
        struct row row = { .row = "run", .level = node->level, .item = node->item };
        i128 qty = 0;
        i128 money = 0;

        if (!node->is_fixed || node->instead || tree->nodes[node->parent].is_fixed)
            continue;
        row.has_qty = true;
        row.source = node->source;
        row.unit_cost = unit_cell(rolled_total(&node->cost), node->per_million);
        (void)share_of(node->per_million, 1, MILLION, &qty);
        row.qty.micro = (int64_t)qty;
        for (int e = 0; e < ELEMENT_COUNT; e++) {
            (void)share_of(node->cost.of[e], 1, MILLION, &money);
            row.value.of[e].minor = (int64_t)money;
        }
        status = row_give(sheet, &row);
    }
    return status;
}

/* For as much: the standard in force, and what is on hand. */
static enum status beside_give(struct sheet *sheet)
{
    const struct item *item = sheet->tree.nodes[0].item;
    const struct standard *standard = item_standard(item, sheet->tree.as_of);
    const struct pool *pool = NULL;
    enum status status = tree_pool(&sheet->tree, item, &pool);
    cost_t costs[2] = { { .per = { 0 } } };
    static const char *const words[] = { "standard", "stock" };

    if (status != OK)
        return status;
    if (standard)
        costs[0] = standard->cost;
    if (pool->qty.micro > 0)
        costs[1] = cost_of(pool->value, pool->qty);
    for (int i = 0; i < 2 && status == OK; i++) {
        struct row row = {
            .row = words[i], .level = -1, .item = item, .has_qty = true, .qty = sheet->qty
        };

        if (cost_is_none(costs[i]))
            continue;
        row.unit_cost = unit_cell(cost_total(costs[i]).minor, costs[i].per.micro);
        if (cost_times(costs[i], sheet->qty, &row.value) != OK)
            return too_dear(sheet, item);
        status = row_give(sheet, &row);
    }
    return status;
}

static enum status sheet_give(struct sheet *sheet)
{
    struct tree *tree = &sheet->tree;
    enum status status;

    sheet->own = arena_alloc(&tree->arena, tree->count * sizeof(*sheet->own));
    sheet->levels = arena_alloc(&tree->arena, tree->count * sizeof(*sheet->levels));
    if (!sheet->own || !sheet->levels)
        return problem_set(&tree->problem, NO_MEMORY, "a bill of that size");
    own_find(sheet);
    status = sheet->receiver->begin(sheet->receiver->context, &sheet_row,
                                    engine_plant(tree->engine)->decimals);
    if (status == OK)
        status = parts_give(sheet);
    if (status == OK)
        status = sums_give(sheet);
    if (status == OK)
        status = runs_give(sheet);
    return status == OK ? beside_give(sheet) : status;
}

enum status cost_sheet(struct engine *engine, const struct bill_question *question,
                       const struct receiver *receiver, struct problem *problem)
{
    struct sheet sheet = { .qty = question->qty, .receiver = receiver };
    enum status status = tree_open(&sheet.tree, engine, question);

    if (status == BILL_MISSING) { /* a bought item: its own cost is all there is */
        const struct item *bought = NULL;

        sheet.tree.problem = (struct problem){ .status = OK };
        status = engine_item(engine, question->item, &bought);
        if (status == OK)
            status = tree_grow(&sheet.tree, bought);
    }
    if (status == OK)
        status = tree_need(&sheet.tree, (qty_t){ QTY_ONE });
    if (status == OK)
        status = tree_cost(&sheet.tree);
    if (status == OK)
        status = sheet_give(&sheet);
    return tree_close(&sheet.tree, status, problem);
}
