#include "core/bill_output.h"
#include "core/profile.h"
#include "engine/bill_node.h"

enum { MILLION = 1000000, PRICE_PER = 10000 };

/* round(a × b / c) of what is not negative; false where the product is beyond 127 bits. */
static bool scale_wide(i128 a, i128 b, i128 c, i128 *result)
{
    i128 product = 0;

    if (__builtin_mul_overflow(a, b, &product))
        return false;
    *result = (product + c / 2) / c;
    return true;
}

static enum status too_dear(struct tree *tree, const struct node *node)
{
    return problem_set(&tree->problem, AMOUNT_OVERFLOW, "the cost of %.*s",
                       (int)node->item->name.size, node->item->name.text);
}

/* What a component costs by itself: its standard, else its last inflow price; a resource its rate.
 */
static enum status leaf_cost(struct tree *tree, struct node *node)
{
    const struct standard *standard = item_standard(node->item, tree->as_of);
    const struct rate *rate = item_rate(node->item, tree->as_of);
    const struct pool *pool = NULL;
    enum status status = tree_pool(tree, node->item, &pool);
    cost_t price;

    if (status != OK)
        return status;
    price = standard ? standard->cost : pool->last_price;
    node->source = standard ? "standard" : "last";
    if (node->item->kind == KIND_RESOURCE) {
        node->source = rate ? "rate" : "";
        if (!rate)
            return OK;
        price = rate->conversion;
    }
    if (cost_is_none(price)) {
        node->source = "none";
        return OK;
    }
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (!scale_wide(price.of[e].minor, node->per_million, price.per.micro, &node->cost.of[e]))
            return too_dear(tree, node);
    return OK;
}

/* For a million of the product, or a million runs. */
static enum status node_per_million(struct tree *tree, struct node *node)
{
    const struct node *parent = &tree->nodes[node->parent];

    node->per_million = (i128)MILLION * QTY_ONE;
    ratio_t average;

    if (!node->line)
        return OK;
    if (node->is_fixed) {
        node->per_million = (i128)MILLION * node->made.micro;
        return OK;
    }
    if (line_average(node->line, &average) != OK ||
        !scale_wide(parent->per_million, average.num, average.den, &node->per_million))
        return too_dear(tree, node);
    return OK;
}

/* The rate, and each operation of the routing by itself, for so many. */
static enum status node_convert(struct tree *tree, struct node *node, cost_t cost, i128 pieces)
{
    i128 conversion = 0;

    for (int e = 0; e < ELEMENT_COUNT && !cost_is_none(cost); e++) {
        if (!scale_wide(cost.of[e].minor, pieces, cost.per.micro, &conversion))
            return too_dear(tree, node);
        node->cost.of[e] += conversion;
    }
    return OK;
}

/* Its hours for one by the rate of the resource; what a run is set up with is left out. */
static enum status node_operation(struct tree *tree, struct node *node,
                                  const struct operation *operation)
{
    const struct item *centre = NULL;
    const struct rate *rate;
    i128 hours = 0;
    enum status status = node_convert(tree, node, operation->conversion, node->per_million);

    if (status != OK || operation->centre.raw == 0 || operation->run.num == 0)
        return status;
    status = engine_item_by_id(tree->engine, operation->centre, &centre);
    if (status != OK) {
        tree->problem = *engine_problem(tree->engine);
        return status;
    }
    rate = centre->kind == KIND_RESOURCE ? item_rate(centre, tree->as_of) : NULL;
    if (!scale_wide(node->per_million, operation->run.num, operation->run.den, &hours))
        return too_dear(tree, node);
    return rate ? node_convert(tree, node, rate->conversion, hours) : OK;
}

static enum status node_cost(struct tree *tree, struct node *node)
{
    enum status status = node_per_million(tree, node);

    if (status != OK)
        return status;
    if (node->is_leaf)
        return leaf_cost(tree, node);
    node->source = "roll-up";
    if (node->rate)
        status = node_convert(tree, node, node->rate->conversion, node->per_million);
    for (int i = 0; node->routing && i < node->routing->operation_count && status == OK; i++)
        status = node_operation(tree, node, &node->routing->operations[i]);
    return status;
}

/* In place of all that the bill takes by the piece, else of what it takes once a run. */
static enum status alternate_cost(struct tree *tree, struct node *node)
{
    i128 sums[2] = { 0, 0 };
    bool of_run = tree->nodes[node->parent].is_fixed;

    for (size_t at = 0; tree_stood_in_for(tree, node, &at);)
        sums[tree->nodes[at].is_fixed] += tree->nodes[at].per_million;
    node->is_fixed = of_run || sums[false] == 0;
    if (!scale_wide(sums[node->is_fixed], node->line->ratio.num, node->line->ratio.den,
                    &node->per_million))
        return too_dear(tree, node);
    return leaf_cost(tree, node);
}

/* What it makes besides bears its part. */
static enum status outputs_off(struct tree *tree, struct node *node)
{
    struct rolled_bill of = { .item = node->item, .day = tree->as_of.day };

    if (!node->bill)
        return OK;
    of.number = node->bill->number;
    if (!bill_has_outputs(of))
        return OK;
    node->worth =
        arena_alloc(&tree->arena, (size_t)node->item->output_count * sizeof(*node->worth));
    if (!node->worth)
        return problem_set(&tree->problem, NO_MEMORY, "a bill of that size");
    if (ratio_make(node->per_million, (i128)MILLION * QTY_ONE, &of.ratio) != OK ||
        !roll_outputs(of, &node->cost, node->worth))
        return too_dear(tree, node);
    return OK;
}

/* Into what it goes into, if it is needed there, and not once a run of what is by the piece. */
static void cost_add(struct tree *tree, const struct node *node)
{
    struct node *parent = &tree->nodes[node->parent];

    if (node->instead || (node->is_fixed && !parent->is_fixed))
        return;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        parent->cost.of[e] += node->cost.of[e];
}

enum status tree_cost(struct tree *tree)
{
    enum status status = OK;

    for (size_t i = 0; i < tree->count && status == OK; i++)
        if (!tree->nodes[i].instead)
            status = node_cost(tree, &tree->nodes[i]);
    for (size_t i = tree->count; i-- > 0 && status == OK;) {
        struct node *node = &tree->nodes[i];

        status = node->instead ? alternate_cost(tree, node) : outputs_off(tree, node);
        if (i > 0 && status == OK)
            cost_add(tree, node);
    }
    return status;
}

/* Money for 1,000,000 pieces as a price per piece, with four more decimals than the currency. */
static struct cell price_cell(i128 money)
{
    i128 half = money < 0 ? -50 : 50;

    return (struct cell){ .price = { .money = { (int64_t)((money + half) / 100) },
                                     .per = { (int64_t)PRICE_PER * QTY_ONE } } };
}

static const struct column cost_columns[] = {
    { "level", COLUMN_INT },        { "item", COLUMN_TEXT },     { "qty", COLUMN_QTY },
    { "unit", COLUMN_TEXT },        { "per", COLUMN_TEXT },      { "material", COLUMN_PRICE },
    { "conversion", COLUMN_PRICE }, { "rolled", COLUMN_PRICE },  { "actual", COLUMN_PRICE },
    { "source", COLUMN_TEXT },      { "routing", COLUMN_TEXT },  { "for", COLUMN_TEXT },
    { "labour", COLUMN_PRICE },     { "machine", COLUMN_PRICE }, { "overhead", COLUMN_PRICE },
    { "outside", COLUMN_PRICE },
};
static const struct list_row cost_list = {
    .list = LIST_COUNT,
    .name = "cost",
    .columns = cost_columns,
    .column_count = ARRAY_COUNT(cost_columns),
};

static enum status cost_row(struct tree *tree, const struct node *node,
                            const struct receiver *receiver)
{
    const struct pool *pool = NULL;
    enum status status = tree_pool(tree, node->item, &pool);
    i128 actual = 0;
    i128 total = rolled_total(&node->cost);
    struct cell cells[ARRAY_COUNT(cost_columns)] = {
        { .number = node->level },
        { .text = node->item->name },
        { .qty = { (int64_t)((node->per_million + MILLION / 2) / MILLION) } },
        { .text = node->item->unit },
        { .text = slice_of(node->is_fixed ? "run" : "piece") },
        price_cell(node->cost.of[MATERIAL]),
        price_cell(total - node->cost.of[MATERIAL]),
        price_cell(total),
        { .absent = true },
        { .text = slice_of(node->source) },
        tree_routing(tree, node),
        tree_instead(node),
        price_cell(node->cost.of[LABOUR]),
        price_cell(node->cost.of[MACHINE]),
        price_cell(node->cost.of[OVERHEAD]),
        price_cell(node->cost.of[OUTSIDE]),
    };

    if (status != OK)
        return status;
    if (pool->qty.micro > 0) {
        if (!scale_wide(value_total(pool->value).minor, node->per_million, pool->qty.micro,
                        &actual))
            return too_dear(tree, node);
        cells[8] = price_cell(actual);
    }
    return receiver->row(receiver->context, cells);
}

/* What a bill makes besides lowers the cost above it by this. */
static enum status output_row(struct tree *tree, const struct node *node, int n,
                              const struct receiver *receiver)
{
    const struct bill_output *output = &node->item->outputs[n];
    const struct rolled *worth = &node->worth[n];
    const struct item *item = NULL;
    i128 qty = 0;
    i128 total = rolled_total(worth);
    enum status status = engine_item_by_id(tree->engine, output->item, &item);

    if (status != OK) {
        tree->problem = *engine_problem(tree->engine);
        return status;
    }
    if (!scale_wide(node->per_million, output->ratio.num, output->ratio.den, &qty))
        return too_dear(tree, node);

    const struct cell cells[] = {
        { .number = node->level + 1 },
        { .text = item->name },
        { .qty = { (int64_t)((qty + MILLION / 2) / MILLION) } },
        { .text = item->unit },
        { .text = slice_of(node->is_fixed ? "run" : "piece") },
        price_cell(-worth->of[MATERIAL]),
        price_cell(worth->of[MATERIAL] - total),
        price_cell(-total),
        { .absent = true },
        { .text = SLICE("output") },
        { .absent = true },
        { .absent = true },
        price_cell(-worth->of[LABOUR]),
        price_cell(-worth->of[MACHINE]),
        price_cell(-worth->of[OVERHEAD]),
        price_cell(-worth->of[OUTSIDE]),
    };

    return receiver->row(receiver->context, cells);
}

static enum status outputs_row(struct tree *tree, const struct node *node,
                               const struct receiver *receiver)
{
    enum status status = OK;

    for (int i = 0; node->worth && i < node->item->output_count && status == OK; i++) {
        const struct bill_output *output = &node->item->outputs[i];

        if (output->number == node->bill->number && output_counts(output, tree->as_of.day))
            status = output_row(tree, node, i, receiver);
    }
    return status;
}

enum status bill_cost(struct engine *engine, const struct bill_question *question,
                      const struct receiver *receiver, struct problem *problem)
{
    struct tree tree;
    enum status status = tree_open(&tree, engine, question);

    if (status == BILL_MISSING) { /* a bought item: its own cost is all there is */
        const struct item *bought = NULL;

        tree.problem = (struct problem){ .status = OK };
        status = engine_item(engine, question->item, &bought);
        if (status == OK)
            status = tree_grow(&tree, bought);
    }
    if (status == OK)
        status = tree_need(&tree, (qty_t){ QTY_ONE });
    if (status == OK)
        status = tree_cost(&tree);
    if (status == OK)
        status = receiver->begin(receiver->context, &cost_list, engine_plant(engine)->decimals);
    for (size_t i = 0; i < tree.count && status == OK; i++) {
        status = cost_row(&tree, &tree.nodes[i], receiver);
        if (status == OK)
            status = outputs_row(&tree, &tree.nodes[i], receiver);
    }
    return tree_close(&tree, status, problem);
}
