#include "core/journal.h"

#include "core/entry.h"

static enum role contra(enum element element)
{
    return element_is_bought(element) ? ROLE_PAYABLES : ROLE_APPLIED;
}

/* What is bought goes one way and our own work another: by MATERIAL and by CONVERSION. */
static const enum element ways[] = { MATERIAL, CONVERSION };

static money_t money_of(value_t value, enum element way)
{
    money_t bought = { value.of[MATERIAL].minor + value.of[OUTSIDE].minor };

    return way == MATERIAL ? bought : (money_t){ value_total(value).minor - bought.minor };
}

/* Of the completion within it, too. */
static unsigned points_under(const struct plant *plant, int64_t seq, const struct item *item)
{
    return plant_points(plant, item->category, seq_of_row(seq));
}

bool records(const struct plant *plant, const struct item *item, enum point point, int64_t seq)
{
    return points_record(points_under(plant, seq, item), point);
}

enum role standing_role(unsigned points, enum stands stands, enum element element)
{
    bool purchase = points_record(points, POINT_PURCHASE);
    bool completion = points_record(points, POINT_COMPLETION);
    bool bought = element_is_bought(element);

    if (points == POINT_TRADITIONAL && stands == STANDS_IN_PROCESS)
        return ROLE_WIP;
    if (stands == STANDS_FINISHED && completion)
        return ROLE_FINISHED;
    if (purchase && (bought || (completion && stands != STANDS_FINISHED)))
        return ROLE_MATERIAL;
    return contra(element);
}

static enum role role_under(const struct plant *plant, int64_t seq, const struct item *item,
                            enum element element)
{
    return standing_role(points_under(plant, seq, item), item_stands(plant, item), element);
}

enum role inventory_role(const struct plant *plant, const struct item *item, enum element element)
{
    return role_under(plant, SCHEME_NOW, item, element);
}

enum role against_role(enum role inventory, enum role role, enum element element)
{
    return inventory == contra(element) ? inventory : role;
}

enum role owed_role(const struct plant *plant, const struct item *item, enum element element)
{
    return against_role(inventory_role(plant, item, element), ROLE_OWED, element);
}

enum role due_role(const struct plant *plant, const struct item *item, enum element element)
{
    return against_role(inventory_role(plant, item, element), ROLE_DUE, element);
}

static void post_now(struct draft *draft, enum role role, int reason, const struct item *item,
                     money_t money)
{
    post(draft,
         (struct entry){ .role = role,
                         .reason = reason,
                         .category = plant_account_category(draft->plant, role, item->category),
                         .money = money });
}

static void defer_role(struct draft *draft, enum role role, int reason, const struct item *item,
                       money_t money)
{
    unsigned points = plant_points(draft->plant, item->category, SCHEME_NOW);
    enum role against = points == POINT_BY_COUNT ? ROLE_MATERIAL : ROLE_COST_OF_SALES;

    pass_across(draft,
                (struct entry){ .role = against, .category = item->category, .money = money });
    defer(draft, (struct entry){
                     .role = role, .reason = reason, .category = item->category, .money = money });
}

/* What comes from outside is booked at once, by count against the stock, charge first against cost
 * of sales; all else, and what becomes of that, at the next close. */
static void post_role(struct draft *draft, enum role role, int reason, const struct item *item,
                      money_t money)
{
    unsigned points = plant_points(draft->plant, item->category, SCHEME_NOW);
    enum role stands = item_stands_finished(draft->plant, item) ? ROLE_FINISHED : ROLE_MATERIAL;
    money_t against = { -money.minor };

    if (money.minor == 0)
        return;
    if (!points_defer(points)) {
        post_now(draft, role, reason, item, money);
    } else if (role == ROLE_PAYABLES || role == ROLE_OPENING) {
        if (role == ROLE_PAYABLES && points == POINT_CHARGE_FIRST)
            stands = ROLE_COST_OF_SALES;
        post_now(draft, role, reason, item, money);
        post_now(draft, stands, 0, item, against);
        defer_role(draft, stands, 0, item, money);
    } else {
        defer_role(draft, role, reason, item, money);
    }
}

void journal_staged(struct draft *draft, const struct item *item, value_t value)
{
    for (size_t i = 0; i < ARRAY_COUNT(ways); i++)
        post_role(draft, ROLE_WIP, 0, item, money_of(value, ways[i]));
    journal_stock(draft, item, value_negate(value));
}

void journal_stock(struct draft *draft, const struct item *item, value_t value)
{
    for (size_t i = 0; i < ARRAY_COUNT(ways); i++)
        post_role(draft, inventory_role(draft->plant, item, ways[i]), 0, item,
                  money_of(value, ways[i]));
}

void journal_owed(struct draft *draft, const struct item *item, value_t value)
{
    for (size_t i = 0; i < ARRAY_COUNT(ways); i++)
        post_role(draft, owed_role(draft->plant, item, ways[i]), 0, item, money_of(value, ways[i]));
}

void journal_due(struct draft *draft, const struct item *item, value_t value)
{
    for (size_t i = 0; i < ARRAY_COUNT(ways); i++)
        post_role(draft, due_role(draft->plant, item, ways[i]), 0, item, money_of(value, ways[i]));
}

void journal_booked_under(struct draft *draft, int64_t seq, enum role role, const struct item *item,
                          value_t value)
{
    for (size_t i = 0; i < ARRAY_COUNT(ways); i++) {
        enum role own = role_under(draft->plant, seq, item, ways[i]);

        post_role(draft, against_role(own, role, ways[i]), 0, item, money_of(value, ways[i]));
    }
}

bool variance_is_booked(const struct plant *plant, int64_t seq, const struct item *item,
                        enum element element)
{
    enum element way = element_is_bought(element) ? MATERIAL : CONVERSION;

    return role_under(plant, seq, item, way) != contra(way);
}

void journal_variance(struct draft *draft, enum role role, const struct item *item, value_t value)
{
    journal_booked_under(draft, SCHEME_NOW, role, item, value);
}

static bool role_takes_bought_only(enum role role)
{
    return role == ROLE_SCRAP || role == ROLE_SHRINKAGE || role == ROLE_EXPENSE;
}

/* A plant that charges by count, or first, knows neither scrap nor what it applied. */
static enum role end_role_under(const struct draft *draft, int64_t seq, const struct item *item,
                                enum role role)
{
    bool sold = role == ROLE_SCRAP || role == ROLE_SHRINKAGE || role == ROLE_APPLIED;

    return sold && points_defer(points_under(draft->plant, seq, item)) ? ROLE_COST_OF_SALES : role;
}

void journal_end_under(struct draft *draft, int64_t seq, struct end end, const struct item *item,
                       value_t value)
{
    bool completion = records(draft->plant, item, POINT_COMPLETION, seq);

    end.role = end_role_under(draft, seq, item, end.role);
    post_role(draft, end.role, end.reason, item, money_of(value, MATERIAL));
    if (!completion && role_takes_bought_only(end.role))
        post_role(draft, ROLE_APPLIED, 0, item, money_of(value, CONVERSION));
    else
        post_role(draft, end.role, end.reason, item, money_of(value, CONVERSION));
}

void journal_end(struct draft *draft, enum role role, int reason, const struct item *item,
                 value_t value)
{
    journal_end_under(draft, SCHEME_NOW, (struct end){ role, reason }, item, value);
}

void journal_added(struct draft *draft, int64_t seq, const struct item *item, value_t value)
{
    for (size_t i = 0; i < ARRAY_COUNT(ways); i++)
        post_role(draft, end_role_under(draft, seq, item, contra(ways[i])), 0, item,
                  money_of(value, ways[i]));
}
