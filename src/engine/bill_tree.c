#include <stdlib.h>

#include "core/profile.h"
#include "core/version.h"
#include "engine/bill_node.h"
#include "text/buffer.h"

/* A bill being walked. */
struct walk {
    const struct bill *bill;
    size_t node;
    int next;
};

enum { TREE_BYTES = 128 << 20 };

static enum status tree_add(struct tree *tree, struct node node)
{
    struct node *grown =
        arena_grow(&tree->arena, tree->nodes, tree->count, &tree->capacity, sizeof(*tree->nodes));

    if (!grown)
        return problem_set(&tree->problem, NO_MEMORY, "a bill of that size");
    if (tree->count >= NEEDS_MAX)
        return problem_set(&tree->problem, LIMIT_EXCEEDED, "a bill of more than %d lines",
                           NEEDS_MAX);
    tree->nodes = grown;
    tree->nodes[tree->count++] = node;
    return OK;
}

static bool line_counts(const struct bill_line *line, day_t day)
{
    return (day_is_none(line->from) || line->from.number <= day.number) &&
           (day_is_none(line->to) || day.number <= line->to.number);
}

/* Adds the node of an item and, where it has a bill, opens that. */
static enum status tree_enter(struct tree *tree, struct node node, struct walk *stack, int *depth)
{
    const struct bill *bill =
        !node.line && tree->own ? tree->own : item_bill(node.item, tree->as_of);
    enum status status = OK;

    node.is_leaf = !bill;
    node.bill = bill;
    node.rate = item_rate(node.item, tree->as_of);
    node.routing = item_routing(node.item, tree->as_of);
    status = tree_add(tree, node);
    if (status != OK || !bill)
        return status;
    if (*depth >= BILL_DEPTH_MAX)
        return problem_set(&tree->problem, LIMIT_EXCEEDED, "a bill of more than %d levels",
                           BILL_DEPTH_MAX);
    stack[(*depth)++] = (struct walk){ .bill = bill, .node = tree->count - 1 };
    return OK;
}

/* As explode() has it: what dissolves of a fixed phantom begins the same batches in every run. */
static enum status node_scale(struct node *node, const struct node *parent, bool dissolves)
{
    const struct bill_line *line = node->line;
    ratio_t times = dissolves ? parent->ratio : (ratio_t){ 1, 1 };
    enum status status = OK;

    node->ratio = line->ratio;
    if (line->fixed)
        return OK;
    if (line->batch.micro == 0)
        return ratio_times(times, line->ratio, &node->ratio);
    status = batch_dissolve(line->batch, times, &node->batch);
    if (status != OK || !node->is_of_run)
        return status;
    status = ratio_make(batches_begun(node->batch, (qty_t){ QTY_ONE }), 1, &times);
    node->batch = (ratio_t){ 0, 0 };
    return status == OK ? ratio_times(times, line->ratio, &node->ratio) : status;
}

/* What a line says of its component, in terms of the completion that takes it. */
static enum status node_of_line(struct tree *tree, struct node *node, const struct bill_line *line)
{
    const struct node *parent = &tree->nodes[node->parent];
    bool dissolves = parent->line && parent->item->kind == KIND_PHANTOM;
    enum status status = engine_item_by_id(tree->engine, line->item, &node->item);

    if (status != OK) {
        tree->problem = *engine_problem(tree->engine);
        return status;
    }
    node->line = line;
    node->is_fixed = line->fixed || parent->is_fixed;
    node->owner = dissolves ? parent->owner : node->parent;
    node->is_of_run = line->fixed || (dissolves && parent->is_of_run);
    if (node_scale(node, parent, dissolves) != OK)
        return problem_set(&tree->problem, BILL_RANGE, "the ratio of %.*s cannot be held exactly",
                           (int)node->item->name.size, node->item->name.text);
    return OK;
}

/* It is not needed, so what it is made of is not looked at. */
static enum status alternate_add(struct tree *tree, struct node *node, const struct bill_line *line)
{
    enum status status = engine_item_by_id(tree->engine, line->item, &node->item);

    if (status == OK)
        status = engine_item_by_id(tree->engine, line->instead, &node->instead);
    if (status != OK) {
        tree->problem = *engine_problem(tree->engine);
        return status;
    }
    node->line = line;
    node->is_leaf = true;
    return tree_add(tree, *node);
}

enum status tree_grow(struct tree *tree, const struct item *product)
{
    struct walk stack[BILL_DEPTH_MAX];
    int depth = 0;
    enum status status = tree_enter(tree, (struct node){ .item = product }, stack, &depth);

    while (status == OK && depth > 0) {
        struct walk *top = &stack[depth - 1];
        const struct bill_line *line = NULL;
        struct node node = { .parent = top->node, .level = depth };

        if (top->next >= top->bill->line_count) {
            depth--;
            continue;
        }
        line = &top->bill->lines[top->next++];
        if (!line_counts(line, tree->as_of.day))
            continue;
        if (line->instead.raw != 0) {
            status = alternate_add(tree, &node, line);
            continue;
        }
        status = node_of_line(tree, &node, line);
        if (status == OK)
            status = tree_enter(tree, node, stack, &depth);
    }
    return status;
}

/* The version that is named must be there. */
static enum status tree_bill(struct tree *tree, const struct item *item, struct slice version)
{
    if (version.size > 0) {
        tree->own = version_find(item, version);
        if (!tree->own)
            return problem_set(&tree->problem, VERSION_UNKNOWN, "%.*s of %.*s", (int)version.size,
                               version.text, (int)item->name.size, item->name.text);
    } else if (!item_bill(item, tree->as_of)) {
        return problem_set(&tree->problem, BILL_MISSING, "%.*s", (int)item->name.size,
                           item->name.text);
    }
    return OK;
}

enum status tree_open(struct tree *tree, struct engine *engine,
                      const struct bill_question *question)
{
    const struct item *item = NULL;
    enum status status = engine_item(engine, question->item, &item);

    *tree = (struct tree){ .engine = engine,
                           .as_of = { .day = question->day, .seq = engine_seq(engine) + 1 },
                           .pools = question->pools };
    arena_init(&tree->arena, TREE_BYTES);
    if (status != OK) {
        tree->problem = *engine_problem(engine);
        return status;
    }
    status = tree_bill(tree, item, question->version);
    return status == OK ? tree_grow(tree, item) : status;
}

/* A node among those that one completion takes together: by owner, component, place, kind and
 * profile. */
struct taken {
    size_t owner;
    int64_t item;
    int32_t place;
    bool is_of_run;
    ratio_t batch;
    const struct bill_line *line;
    size_t node;
};

static int order_of(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

static int taken_order_together(const struct taken *a, const struct taken *b)
{
    int order = order_of((int64_t)a->owner, (int64_t)b->owner);

    if (order == 0)
        order = order_of(a->item, b->item);
    if (order == 0)
        order = order_of(a->place, b->place);
    if (order == 0)
        order = order_of(a->is_of_run, b->is_of_run);
    if (order == 0)
        order = order_of(a->batch.num, b->batch.num);
    if (order == 0)
        order = order_of(a->batch.den, b->batch.den);
    if (order == 0)
        order = order_of(a->line->multiple.micro, b->line->multiple.micro);
    return order != 0 ? order : order_of(a->line->pieces, b->line->pieces);
}

static int taken_order(const void *one, const void *other)
{
    const struct taken *a = one;
    const struct taken *b = other;
    int order = taken_order_together(a, b);

    return order != 0 ? order : order_of((int64_t)a->node, (int64_t)b->node);
}

static enum status too_much(struct tree *tree, const struct node *node)
{
    return problem_set(&tree->problem, AMOUNT_OVERFLOW, "the need of %.*s",
                       (int)node->item->name.size, node->item->name.text);
}

/* How many millionths of its ratio a node needs. */
static i128 node_times(const struct tree *tree, const struct node *node)
{
    qty_t of = tree->nodes[node->owner].made;

    if (node->is_of_run)
        return QTY_ONE;
    return node->batch.num != 0 ? batches_begun(node->batch, of) * QTY_ONE : of.micro;
}

/* ratio × quantity, or of a run the ratio. */
static enum status node_qty(struct tree *tree, struct node *node)
{
    i128 times = node_times(tree, node);
    i128 qty = times;

    if (times <= INT64_MAX)
        qty = (node->ratio.num * times + node->ratio.den / 2) / node->ratio.den;
    if (qty > INT64_MAX)
        return too_much(tree, node);
    node->qty = (qty_t){ (int64_t)qty };
    node->made = node->qty;
    return OK;
}

/* What is taken comes in wholes of this. */
static int64_t unit_taken(const struct node *node)
{
    if (node->line->multiple.micro > 0)
        return node->line->multiple.micro;
    return item_step(node->item).micro;
}

/* What is taken together is rounded up once; what that adds is made for the first of the lines. */
static enum status taken_together(struct tree *tree, const struct taken *from, size_t count)
{
    struct node *first = &tree->nodes[from->node];
    int64_t step = unit_taken(first);
    ratio_t ratio = first->ratio;
    qty_t others = { 0 };
    i128 over;
    i128 steps;

    for (size_t i = 1; i < count; i++) {
        const struct node *node = &tree->nodes[from[i].node];

        others = qty_add(others, node->qty);
        if (ratio_plus(ratio, node->ratio, &ratio) != OK)
            return problem_set(&tree->problem, BILL_RANGE,
                               "the ratio of a component cannot be held exactly");
    }
    over = ratio.num * node_times(tree, first); /* within range: its own quantity was */
    steps = over / ((i128)ratio.den * step) + (over % ((i128)ratio.den * step) > 0);
    if (steps > INT64_MAX / step)
        return too_much(tree, first);
    first->is_first = true;
    first->takes = (qty_t){ (int64_t)steps * step };
    first->made = qty_sub(first->takes, others);
    return OK;
}

bool tree_stood_in_for(const struct tree *tree, const struct node *alternate, size_t *at)
{
    int level = tree->nodes[alternate->parent].level;

    for (*at = *at > alternate->parent ? *at + 1 : alternate->parent + 1;
         *at < tree->count && tree->nodes[*at].level > level; (*at)++) {
        const struct node *node = &tree->nodes[*at];

        if (node->parent == alternate->parent && !node->instead &&
            node->item->id.raw == alternate->instead->id.raw &&
            (alternate->line->operation == 0 ||
             node->line->operation == alternate->line->operation))
            return true;
    }
    return false;
}

/* As much as stands in for all that the bill takes of the component. */
static enum status alternate_need(struct tree *tree, struct node *node)
{
    i128 qty = 0;

    for (size_t at = 0; tree_stood_in_for(tree, node, &at);)
        qty += tree->nodes[at].qty.micro;
    if (qty > INT64_MAX)
        return too_much(tree, node);
    qty = (qty * node->line->ratio.num + node->line->ratio.den / 2) / node->line->ratio.den;
    if (qty > INT64_MAX)
        return too_much(tree, node);
    node->qty = (qty_t){ (int64_t)qty };
    return OK;
}

/* An owner comes before what it takes, so that its own quantity is known by then. */
enum status tree_need(struct tree *tree, qty_t qty)
{
    struct taken *taken = arena_alloc(&tree->arena, (tree->count + 1) * sizeof(*taken));
    size_t count = 0;
    size_t next = 0;
    enum status status = OK;

    if (!taken)
        return problem_set(&tree->problem, NO_MEMORY, "a bill of that size");
    tree->nodes[0].qty = tree->nodes[0].made = qty;
    for (size_t i = 1; i < tree->count; i++) {
        const struct node *node = &tree->nodes[i];

        if (node->instead)
            continue;
        taken[count++] = (struct taken){ node->owner,
                                         node->line->item.raw,
                                         node->line->place.raw,
                                         node->is_of_run,
                                         node->batch,
                                         node->line,
                                         i };
    }
    qsort(taken, count, sizeof(*taken), taken_order);
    for (size_t i = 0; i < count && status == OK; i = next) {
        const struct item *item = tree->nodes[taken[i].node].item;

        for (next = i;
             next < count && status == OK && taken_order_together(&taken[i], &taken[next]) == 0;
             next++)
            status = node_qty(tree, &tree->nodes[taken[next].node]);
        if (status == OK && item_is_stocked(item))
            status = taken_together(tree, &taken[i], next - i);
    }
    for (size_t i = 1; i < tree->count && status == OK; i++)
        if (tree->nodes[i].instead)
            status = alternate_need(tree, &tree->nodes[i]);
    return status;
}

/* At which operation of the product above its line is needed. */
static struct cell operation_cell(const struct node *node)
{
    int operation = node->line ? node->line->operation : 0;

    return (struct cell){ .absent = operation == 0, .number = operation };
}

/* `10 saw, 20 weld*`: the star is a pay point's. */
struct cell tree_routing(struct tree *tree, const struct node *node)
{
    const struct routing *routing = node->is_leaf ? NULL : node->routing;
    struct text_buffer buffer;
    struct slice text = { 0 };
    char number[DECIMAL_TEXT_MAX];

    if (!routing || routing->operation_count == 0)
        return (struct cell){ .absent = true };
    buffer_init(&buffer, &tree->arena);
    for (int i = 0; i < routing->operation_count; i++) {
        const struct operation *operation = &routing->operations[i];

        if (i > 0)
            buffer_put(&buffer, SLICE(", "));
        buffer_put(&buffer,
                   (struct slice){ number, decimal_print(operation->number, 0, 0, number) });
        buffer_put(&buffer, SLICE(" "));
        buffer_put(&buffer, operation->name);
        if (operation->pay_point)
            buffer_put(&buffer, SLICE("*"));
    }
    return (struct cell){ .absent = buffer_finish(&buffer, &text) != OK, .text = text };
}

struct cell tree_instead(const struct node *node)
{
    return (struct cell){ .absent = !node->instead,
                          .text = node->instead ? node->instead->name : SLICE("") };
}

static const struct column explode_columns[] = {
    { "level", COLUMN_INT }, { "item", COLUMN_TEXT },     { "qty", COLUMN_QTY },
    { "takes", COLUMN_QTY }, { "unit", COLUMN_TEXT },     { "on_hand", COLUMN_QTY },
    { "text", COLUMN_TEXT }, { "operation", COLUMN_INT }, { "routing", COLUMN_TEXT },
    { "for", COLUMN_TEXT },
};
static const struct list_row explode_list = {
    .list = LIST_COUNT,
    .name = "explode",
    .columns = explode_columns,
    .column_count = ARRAY_COUNT(explode_columns),
};

enum status tree_pool(struct tree *tree, const struct item *item, const struct pool **pool)
{
    static const struct pool none;
    const void *row = NULL;
    enum status status;

    if (tree->pools) {
        *pool =
            (size_t)item->id.raw < tree->pools->count ? &tree->pools->items[item->id.raw] : &none;
        return OK;
    }
    status = engine_row(tree->engine, id_key(ROW_POOL, item->id.raw), &row);

    *pool = row;
    if (status != OK)
        tree->problem = *engine_problem(tree->engine);
    return status;
}

static enum status explode_print(struct tree *tree, const struct receiver *receiver)
{
    for (size_t i = 0; i < tree->count; i++) {
        const struct node *node = &tree->nodes[i];
        const struct pool *pool = NULL;
        enum status status = tree_pool(tree, node->item, &pool);
        struct cell cells[ARRAY_COUNT(explode_columns)] = {
            { .number = node->level },    { .text = node->item->name },
            { .qty = node->qty },         { .qty = node->takes, .absent = !node->is_first },
            { .text = node->item->unit }, { .absent = !item_is_stocked(node->item) },
            { .text = node->item->text }, operation_cell(node),
            tree_routing(tree, node),     tree_instead(node),
        };

        if (status == OK) {
            cells[5].qty = pool->qty;
            status = receiver->row(receiver->context, cells);
        }
        if (status != OK)
            return status;
    }
    return OK;
}

enum status tree_close(struct tree *tree, enum status status, struct problem *problem)
{
    arena_release(&tree->arena);
    *problem = tree->problem;
    problem->status = status;
    return status;
}

enum status bill_explode(struct engine *engine, const struct bill_question *question,
                         const struct receiver *receiver, struct problem *problem)
{
    struct tree tree;
    enum status status = tree_open(&tree, engine, question);

    if (status == OK)
        status = tree_need(&tree, question->qty);
    if (status == OK)
        status = receiver->begin(receiver->context, &explode_list, engine_plant(engine)->decimals);
    if (status == OK)
        status = explode_print(&tree, receiver);
    return tree_close(&tree, status, problem);
}
