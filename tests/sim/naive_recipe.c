#include "naive_recipe.h"

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
        naive_explode_bill(b, item, routing, found, &recipe->list) != OK)
        return false;
    recipe->rate = naive_rate_found(b, item, found);
    if (recipe->rate != NONE)
        version_note(recipe, b->rates[recipe->rate].number, b->rates[recipe->rate].from);
    if (routing != NONE)
        version_note(recipe, b->routings[routing].number, b->routings[routing].from);
    return true;
}

static struct frac rate_of(const struct naive *b, const struct recipe *recipe)
{
    return recipe->rate == NONE ? naive_frac_of(0, 1) : b->rates[recipe->rate].of[CONVERSION];
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
               naive_frac_same(like->conversion, row->conversion);
    }
    return same && counts[0] == counts[1];
}

static bool recipes_same(const struct naive *b, const struct recipe *one, const struct recipe *two)
{
    bool same = one->list.count == two->list.count && (one->rate == NONE) == (two->rate == NONE) &&
                naive_frac_same(rate_of(b, one), rate_of(b, two)) &&
                operations_same(b, one->list.routing, two->list.routing);

    for (int i = 0; i < one->list.count && same; i++)
        same = has_need(&two->list, &one->list.of[i]);
    return same;
}

static int64_t flat_total(const struct naive *b, const struct flat *flat, int64_t qty)
{
    const struct need need = { .ratio = flat->ratio,
                               .fixed = flat->fixed,
                               .profile = flat->profile,
                               .step = naive_step(b, flat->item) };

    return naive_need_total(&need, qty);
}

struct worth naive_recipe_cost(struct naive *b, const struct recipe *recipe, int64_t qty)
{
    struct worth sum = naive_worth_none();

    sum.of[CONVERSION] = naive_frac_round(rate_of(b, recipe), qty);
    for (int i = 0; i < b->operation_count; i++)
        if (recipe->list.routing != NONE && b->operations[i].routing == recipe->list.routing)
            sum.of[CONVERSION] += naive_frac_round(b->operations[i].conversion, qty);
    for (int i = 0; i < recipe->list.count; i++) {
        const struct flat *need = &recipe->list.of[i];
        struct price price = naive_price_provisional(b, need->item);

        if (!need->fixed && !price.none)
            sum = naive_worth_plus(sum, naive_price_times(&price, flat_total(b, need, qty)));
    }
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
