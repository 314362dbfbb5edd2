#include "engine/where_used.h"

#include <stdlib.h>

#include "core/profile.h"
#include "core/replace.h"

/* A product above the component, and what of that it takes this way. */
struct used {
    const struct item *item;
    ratio_t qty;
    bool is_of_run;
    const int64_t *products; /* of the item as a component, by number */
    size_t product_count;
    size_t next; /* product */
    int part;    /* of its bill: STEP_UNIT, STEP_RUN, then each line that is an alternate */
};

enum { STEP_UNIT, STEP_RUN, STEP_LINES };

struct climb {
    struct engine *engine;
    struct arena arena;
    struct as_of as_of;
    struct used stack[BILL_DEPTH_MAX + 1];
    int depth;
    int rows;
    const struct receiver *receiver;
    struct problem *problem;
};

static enum status asked(struct climb *climb, enum status status)
{
    if (status != OK)
        *climb->problem = *engine_problem(climb->engine);
    return status;
}

static int id_order(const void *one, const void *other)
{
    int64_t a = *(const int64_t *)one;
    int64_t b = *(const int64_t *)other;

    return (a > b) - (a < b);
}

static enum status products_find(struct climb *climb, struct used *used)
{
    item_id_t product = { 0 };
    int64_t *ids = NULL;
    size_t capacity = 0;

    do {
        const struct component *row = NULL;
        const void *found = NULL;
        enum status status =
            engine_row(climb->engine, component_key(used->item->id, product), &found);

        if (status != OK)
            return asked(climb, status);
        row = found;
        product = row->next;
        if (product.raw == 0)
            break;
        ids = arena_grow(&climb->arena, ids, used->product_count, &capacity, sizeof(*ids));
        if (!ids)
            return problem_set(climb->problem, NO_MEMORY, "the products of a component");
        ids[used->product_count++] = product.raw;
    } while (product.raw != 0);
    if (ids && used->product_count > 0)
        qsort(ids, used->product_count, sizeof(*ids), id_order);
    used->products = ids;
    return OK;
}

static bool line_counts(const struct climb *climb, const struct bill_line *line)
{
    int32_t day = climb->as_of.day.number;

    return line->from.number <= day && (day_is_none(line->to) || day <= line->to.number);
}

static enum status not_exact(const struct climb *climb, const struct item *item)
{
    return problem_set(climb->problem, BILL_RANGE, "the ratio of %.*s cannot be held exactly",
                       (int)item->name.size, item->name.text);
}

/* Which lines of a bill. */
struct taken {
    const struct item *component;
    bool is_fixed;
    int operation; /* 0: of any */
};

/* All of them together; 0: the bill has none of that kind. */
static enum status lines_sum(const struct climb *climb, const struct bill *bill, struct taken taken,
                             ratio_t *sum)
{
    ratio_t average;

    *sum = (ratio_t){ 0, 1 };
    for (int i = 0; i < bill->line_count; i++) {
        const struct bill_line *line = &bill->lines[i];

        if (line->item.raw != taken.component->id.raw || line->instead.raw != 0 ||
            line->fixed != taken.is_fixed || !line_counts(climb, line) ||
            (taken.operation != 0 && line->operation != taken.operation))
            continue;
        if (line_average(line, &average) != OK || ratio_plus(*sum, average, sum) != OK)
            return not_exact(climb, taken.component);
    }
    return OK;
}

static const struct column used_columns[] = {
    { "level", COLUMN_INT }, { "item", COLUMN_TEXT },  { "version", COLUMN_INT },
    { "of", COLUMN_TEXT },   { "line", COLUMN_RATIO }, { "qty", COLUMN_RATIO },
    { "per", COLUMN_TEXT },  { "for", COLUMN_TEXT },
};
static const struct list_row used_list = {
    .list = LIST_COUNT,
    .name = "where-used",
    .columns = used_columns,
    .column_count = ARRAY_COUNT(used_columns),
};

/* The product, its bill and what a line of it takes. */
struct step {
    const struct item *item;
    const struct bill *bill;
    ratio_t line;
    bool is_fixed;
    const struct item *instead; /* the line's component; NULL: it is no alternate */
};

/* One row, and one level up. */
static enum status climb_to(struct climb *climb, struct step step)
{
    const struct used below = climb->stack[climb->depth - 1];
    struct used *used = &climb->stack[climb->depth];

    *used = (struct used){ .item = step.item,
                           .qty = below.qty,
                           .is_of_run = below.is_of_run || step.is_fixed };
    if (!below.is_of_run && ratio_times(below.qty, step.line, &used->qty) != OK)
        return problem_set(climb->problem, BILL_RANGE,
                           "the quantity in %.*s cannot be held exactly", (int)step.item->name.size,
                           step.item->name.text);
    if (climb->rows++ >= NEEDS_MAX)
        return problem_set(climb->problem, LIMIT_EXCEEDED, "used in more than %d ways", NEEDS_MAX);

    const struct cell cells[] = {
        { .number = climb->depth },
        { .text = step.item->name },
        { .number = step.bill->number },
        { .text = below.item->name },
        { .ratio = step.line },
        { .ratio = used->qty },
        { .text = slice_of(used->is_of_run ? "run" : "unit") },
        { .absent = !step.instead, .text = step.instead ? step.instead->name : SLICE("") },
    };
    enum status status = climb->receiver->row(climb->receiver->context, cells);

    if (status != OK)
        return status;
    if (++climb->depth > BILL_DEPTH_MAX)
        return problem_set(climb->problem, LIMIT_EXCEEDED, "a bill of more than %d levels",
                           BILL_DEPTH_MAX);
    return products_find(climb, used);
}

/* As much as stands in for all that the bill takes of the component: by the unit, else by the run.
 */
static enum status alternate_sum(struct climb *climb, const struct bill_line *line,
                                 const struct item *item, struct step *step)
{
    struct taken taken;
    enum status status;

    step->line = (ratio_t){ 0, 1 };
    if (line->instead.raw == 0 || line->item.raw != item->id.raw || !line_counts(climb, line))
        return OK;
    status = asked(climb, engine_item_by_id(climb->engine, line->instead, &step->instead));
    taken = (struct taken){ step->instead, false, line->operation };
    if (status == OK)
        status = lines_sum(climb, step->bill, taken, &step->line);
    taken.is_fixed = step->is_fixed = status == OK && step->line.num == 0;
    if (step->is_fixed)
        status = lines_sum(climb, step->bill, taken, &step->line);
    if (status == OK && ratio_times(step->line, line->ratio, &step->line) != OK)
        return not_exact(climb, item);
    return status;
}

/* Each product stands several times in the walk: for its lines per unit, for those per run, and for
 * each in which the item stands in for another. */
static enum status climb_next(struct climb *climb)
{
    struct used *top = &climb->stack[climb->depth - 1];
    struct step step = { .is_fixed = top->part == STEP_RUN };
    enum status status;

    if (top->next >= top->product_count) {
        climb->depth--;
        return OK;
    }
    status = engine_item_by_id(climb->engine, (item_id_t){ top->products[top->next] }, &step.item);
    if (status != OK)
        return asked(climb, status);
    step.bill = step.item->undone == 0 ? item_bill(step.item, climb->as_of) : NULL;
    if (!step.bill || top->part >= STEP_LINES + step.bill->line_count) {
        top->next++;
        top->part = STEP_UNIT;
        return OK;
    }
    if (top->part < STEP_LINES)
        status =
            lines_sum(climb, step.bill, (struct taken){ top->item, step.is_fixed, 0 }, &step.line);
    else
        status = alternate_sum(climb, &step.bill->lines[top->part - STEP_LINES], top->item, &step);
    top->part++;
    return status != OK || step.line.num == 0 ? status : climb_to(climb, step);
}

enum status where_used(struct engine *engine, struct slice item, day_t day,
                       const struct receiver *receiver, struct problem *problem)
{
    struct climb climb = { .engine = engine,
                           .as_of = { day, engine_seq(engine) + 1 },
                           .depth = 1,
                           .receiver = receiver,
                           .problem = problem };
    enum status status = asked(&climb, engine_item(engine, item, &climb.stack[0].item));

    if (status != OK)
        return status;
    arena_init(&climb.arena, 0);
    climb.stack[0].qty = (ratio_t){ 1, 1 };
    status = products_find(&climb, &climb.stack[0]);
    if (status == OK)
        status = receiver->begin(receiver->context, &used_list, engine_plant(engine)->decimals);
    while (status == OK && climb.depth > 0)
        status = climb_next(&climb);
    arena_release(&climb.arena);
    return status;
}
