#include "core/bounds.h"

#define FIGURE_MAX (INT64_C(1) << 61)

static bool fits(int64_t figure)
{
    return figure <= FIGURE_MAX && figure >= -FIGURE_MAX;
}

static bool qty_fits(qty_t qty)
{
    return fits(qty.micro);
}

/* Asked of each line and pool: nearly always all are within half of it. */
bool value_fits(value_t value)
{
    uint64_t high = 0;
    bool fit = true;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        high |= (uint64_t)value.of[e].minor + FIGURE_MAX / 2;
    for (int e = 0; e < ELEMENT_COUNT && high >= FIGURE_MAX; e++)
        fit = fit && fits(value.of[e].minor);
    return fit;
}

static bool stock_fits(const struct stock *stock)
{
    return qty_fits(stock->qty) && qty_fits(stock->owed) && qty_fits(stock->due);
}

static bool pool_fits(const struct pool *pool)
{
    return qty_fits(pool->qty) && qty_fits(pool->due) && value_fits(pool->value) &&
           value_fits(pool->owed_value) && value_fits(pool->due_value);
}

static bool line_fits(const struct line *line)
{
    return qty_fits(line->qty) && value_fits(line->value);
}

static bool happened_fits(const struct happened *event)
{
    return qty_fits(event->qty) && qty_fits(event->scrapped) && qty_fits(event->lost) &&
           value_fits(event->cost) && value_fits(event->good_value) &&
           value_fits(event->inflow_cost) && fits(event->amount.minor);
}

static bool order_fits(const struct order *order)
{
    return qty_fits(order->qty) && qty_fits(order->good) && qty_fits(order->scrapped) &&
           qty_fits(order->lost) && qty_fits(order->passed) && qty_fits(order->started);
}

static bool joint_fits(const struct joint *joint)
{
    return value_fits(joint->cost) && fits(joint->beyond.minor) && value_fits(joint->income);
}

/* Rows of other kinds hold none, or such as these bound. */
static bool row_fits(const void *row)
{
    const struct row_key *key = row;
    const struct due_list *due = row;
    const struct balance *balance = row;

    if (key->kind == ROW_STOCK)
        return stock_fits(row);
    if (key->kind == ROW_POOL)
        return pool_fits(row);
    if (key->kind == ROW_OWED)
        return qty_fits(((const struct owed *)row)->to);
    if (key->kind == ROW_HAPPENED)
        return happened_fits(row);
    if (key->kind == ROW_SEGMENT)
        return qty_fits(((const struct segment *)row)->output);
    if (key->kind == ROW_CARRY)
        return qty_fits(((const struct carry *)row)->qty) &&
               qty_fits(((const struct carry *)row)->more);
    if (key->kind == ROW_ORDER)
        return order_fits(row);
    if (key->kind == ROW_JOINT)
        return joint_fits(row);
    if (key->kind == ROW_OUTPUT)
        return qty_fits(((const struct output *)row)->qty);
    if (key->kind == ROW_DUE_LIST)
        return qty_fits(due->open) && qty_fits(due->delivered);
    if (key->kind == ROW_POOL_DAY)
        return qty_fits(((const struct pool_day *)row)->qty) &&
               value_fits(((const struct pool_day *)row)->value);
    if (key->kind == ROW_BALANCE)
        return fits(balance->money.minor) && fits(balance->debit.minor);
    return true;
}

void refuse_beyond_bounds(struct draft *draft)
{
    bool fit = true;

    for (size_t i = 0; i < draft->change_count && fit; i++)
        fit = row_fits(draft->changes[i].row);
    for (size_t i = 0; i < draft->line_count && fit; i++)
        fit = line_fits(draft->lines[i]);
    if (!fit)
        refuse(draft, AMOUNT_OVERFLOW, "a quantity or value beyond what a book can hold");
}
