#include "naive_recipe.h"

#include "naive_report.h"
#include "naive_stage.h"

/* A routing or a rate counts among the versions, too. */
static void version_note(struct recipe *recipe, int number, int32_t from)
{
    if (number > recipe->list.number)
        recipe->list.number = number;
    if (from > recipe->list.from)
        recipe->list.from = from;
}

static bool recipe_read(struct naive *b, int item, struct found found, struct recipe *recipe)
{
    int routing = naive_routing_found(b, item, found);

    if (naive_bill_found(b, item, found) == NONE ||
        naive_list_set(b, item, found, &recipe->list) != OK)
        return false;
    recipe->rate = naive_rate_found(b, item, found);
    if (recipe->rate != NONE)
        version_note(recipe, b->rates[recipe->rate].number, b->rates[recipe->rate].from);
    if (routing != NONE)
        version_note(recipe, b->routings[routing].number, b->routings[routing].from);
    return true;
}

static struct price rate_of(const struct naive *b, const struct recipe *recipe)
{
    return recipe->rate == NONE ? naive_price_none() : b->rates[recipe->rate].price;
}

/* Nil, or nothing said: it is the same. */
static bool prices_same(struct price one, struct price two)
{
    one.none = two.none = false;
    return naive_price_same(&one, &two);
}

static bool has_need(const struct flat_list *list, const struct flat *need)
{
    for (int i = 0; i < list->count; i++)
        if (list->of[i].item == need->item && list->of[i].place == need->place &&
            list->of[i].fixed == need->fixed && list->of[i].blow_through == need->blow_through &&
            list->of[i].operation == need->operation && list->of[i].issue == need->issue &&
            naive_profile_same(list->of[i].profile, need->profile) &&
            naive_frac_same(list->of[i].ratio, need->ratio))
            return true;
    return false;
}

static bool operations_same(const struct naive *b, int one, int two)
{
    int counts[2] = { 0 };
    bool same = true;

    for (int i = 0; i < b->operation_count; i++) {
        const struct operation *row = &b->operations[i];
        const struct operation *like;

        counts[0] += one != NONE && row->routing == one;
        counts[1] += two != NONE && row->routing == two;
        if (one == NONE || row->routing != one)
            continue;
        like = naive_operation_at(b, two, row->step);
        same = same && like && like->pay_point == row->pay_point &&
               prices_same(like->conversion, row->conversion);
    }
    return same && counts[0] == counts[1];
}

static bool recipes_same(const struct naive *b, const struct recipe *one, const struct recipe *two)
{
    bool same = one->list.count == two->list.count && (one->rate == NONE) == (two->rate == NONE) &&
                prices_same(rate_of(b, one), rate_of(b, two)) &&
                operations_same(b, one->list.routing, two->list.routing) &&
                naive_uses_same(b, &one->list, &two->list);

    for (int i = 0; i < one->list.count && same; i++)
        same = has_need(&two->list, &one->list.of[i]);
    return same;
}

/* The rate (point 0) and the operations that lead to a pay point, for what is left there. */
static struct worth conversion_left(const struct naive *b, const struct recipe *recipe, int order,
                                    struct price conversion, int point)
{
    struct left left = naive_order_left(b, &recipe->list, order, point);

    return naive_price_between(&conversion, left.output, left.output + left.pieces);
}

struct worth naive_recipe_cost(struct naive *b, const struct recipe *recipe, int order)
{
    struct worth sum = naive_asked_worth(b, &recipe->list, order);
    int routing = recipe->list.routing;

    sum = naive_worth_plus(sum, naive_hours_left(b, &recipe->list, order));
    sum = naive_worth_plus(sum, conversion_left(b, recipe, order, rate_of(b, recipe), 0));
    for (int i = 0; i < b->operation_count && routing != NONE; i++)
        if (b->operations[i].routing == routing)
            sum = naive_worth_plus(
                sum, conversion_left(b, recipe, order, b->operations[i].conversion,
                                     naive_point_of(b, routing, b->operations[i].step)));
    return sum;
}

bool naive_bill_became(struct naive *b, int order, const struct order_seen *seen,
                       struct become *become)
{
    return (seen->stage == STAGE_PLANNED || seen->stage == STAGE_RELEASED) &&
           naive_order_found(b, order, &become->found) &&
           recipe_read(b, b->happenings[order].item, become->found, &become->then) &&
           recipe_read(b, b->happenings[order].item, naive_found_now(b), &become->now) &&
           !recipes_same(b, &become->now, &become->then);
}
