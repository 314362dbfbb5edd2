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

/* What a component costs by itself: its standard, else its last inflow price. */
static enum status leaf_cost(struct tree *tree, struct node *node)
{
    const struct standard *standard = item_standard(node->item, tree->as_of);
    const struct pool *pool = NULL;
    enum status status = tree_pool(tree, node->item, &pool);
    cost_t price;

    if (status != OK)
        return status;
    price = standard ? standard->cost : pool->last_price;
    node->source = standard ? "standard" : "last";
    if (cost_is_none(price)) {
        node->source = node->item->kind == KIND_RESOURCE ? "" : "none";
        return OK;
    }
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (!scale_wide(price.of[e].minor, node->per_million, price.per.micro, &node->cost[e]))
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

/* The rate, and each operation of the routing by itself. */
static enum status node_convert(struct tree *tree, struct node *node, price_t price)
{
    i128 conversion = 0;

    if (price.per.micro == 0)
        return OK;
    if (!scale_wide(price.money.minor, node->per_million, price.per.micro, &conversion))
        return too_dear(tree, node);
    node->cost[CONVERSION] += conversion;
    return OK;
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
        status = node_convert(tree, node, node->rate->conversion);
    for (int i = 0; node->routing && i < node->routing->operation_count && status == OK; i++)
        status = node_convert(tree, node, node->routing->operations[i].conversion);
    return status;
}

static enum status tree_cost(struct tree *tree)
{
    for (size_t i = 0; i < tree->count; i++) {
        enum status status = node_cost(tree, &tree->nodes[i]);

        if (status != OK)
            return status;
    }
    for (size_t i = tree->count; i-- > 1;) {
        struct node *parent = &tree->nodes[tree->nodes[i].parent];

        if (tree->nodes[i].is_fixed && !parent->is_fixed)
            continue; /* once a run, not once a piece */
        for (int e = 0; e < ELEMENT_COUNT; e++)
            parent->cost[e] += tree->nodes[i].cost[e];
    }
    return OK;
}

/* Money for 1,000,000 pieces as a price per piece, with four more decimals than the currency. */
static struct cell price_cell(i128 money)
{
    return (struct cell){ .price = { .money = { (int64_t)((money + 50) / 100) },
                                     .per = { (int64_t)PRICE_PER * QTY_ONE } } };
}

static const struct column cost_columns[] = {
    { "level", COLUMN_INT },        { "item", COLUMN_TEXT },    { "qty", COLUMN_QTY },
    { "unit", COLUMN_TEXT },        { "per", COLUMN_TEXT },     { "material", COLUMN_PRICE },
    { "conversion", COLUMN_PRICE }, { "rolled", COLUMN_PRICE }, { "actual", COLUMN_PRICE },
    { "source", COLUMN_TEXT },      { "routing", COLUMN_TEXT },
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
    struct cell cells[ARRAY_COUNT(cost_columns)] = {
        { .number = node->level },
        { .text = node->item->name },
        { .qty = { (int64_t)((node->per_million + MILLION / 2) / MILLION) } },
        { .text = node->item->unit },
        { .text = slice_of(node->is_fixed ? "run" : "piece") },
        price_cell(node->cost[MATERIAL]),
        price_cell(node->cost[CONVERSION]),
        price_cell(node->cost[MATERIAL] + node->cost[CONVERSION]),
        { .absent = true },
        { .text = slice_of(node->source) },
        tree_routing(tree, node),
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
    for (size_t i = 0; i < tree.count && status == OK; i++)
        status = cost_row(&tree, &tree.nodes[i], receiver);
    return tree_close(&tree, status, problem);
}
