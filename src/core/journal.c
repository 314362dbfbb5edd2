#include "core/journal.h"

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

static enum role role_under(const struct plant *plant, unsigned points, const struct item *item,
                            enum element element)
{
    bool purchase = (points & POINT_PURCHASE) != 0;
    bool completion = (points & POINT_COMPLETION) != 0;

    if (item_stands_finished(plant, item)) {
        if (completion)
            return ROLE_FINISHED;
        return purchase && element_is_bought(element) ? ROLE_MATERIAL : contra(element);
    }
    if (element_is_bought(element))
        return purchase ? ROLE_MATERIAL : contra(element);
    return purchase && completion ? ROLE_MATERIAL : contra(element);
}

enum role inventory_role(const struct plant *plant, const struct item *item, enum element element)
{
    return role_under(plant, plant->points, item, element);
}

enum role owed_role(const struct plant *plant, const struct item *item, enum element element)
{
    enum role role = inventory_role(plant, item, element);

    return role == contra(element) ? role : ROLE_OWED;
}

enum role due_role(const struct plant *plant, const struct item *item, enum element element)
{
    enum role role = inventory_role(plant, item, element);

    return role == contra(element) ? role : ROLE_DUE;
}

/* The category counts only where it has an account of its own. */
static int account_category(const struct plant *plant, enum role role, const struct item *item)
{
    for (int i = 0; item->category > 0 && i < plant->account_count; i++)
        if (account_is_for(&plant->accounts[i], role, item->category))
            return item->category;
    return 0;
}

static void post_role(struct draft *draft, enum role role, int reason, const struct item *item,
                      money_t money)
{
    post(draft, (struct entry){ .role = role,
                                .reason = reason,
                                .category = account_category(draft->plant, role, item),
                                .money = money });
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

void journal_booked_under(struct draft *draft, unsigned points, enum role role,
                          const struct item *item, value_t value)
{
    for (size_t i = 0; i < ARRAY_COUNT(ways); i++) {
        enum role own = role_under(draft->plant, points, item, ways[i]);

        post_role(draft, own == contra(ways[i]) ? own : role, 0, item, money_of(value, ways[i]));
    }
}

void journal_variance(struct draft *draft, enum role role, const struct item *item, value_t value)
{
    journal_booked_under(draft, draft->plant->points, role, item, value);
}

static bool role_takes_bought_only(enum role role)
{
    return role == ROLE_SCRAP || role == ROLE_SHRINKAGE || role == ROLE_EXPENSE;
}

void journal_end_under(struct draft *draft, unsigned points, struct end end,
                       const struct item *item, value_t value)
{
    bool completion = (points & POINT_COMPLETION) != 0;

    post_role(draft, end.role, end.reason, item, money_of(value, MATERIAL));
    if (!completion && role_takes_bought_only(end.role))
        post_role(draft, ROLE_APPLIED, 0, item, money_of(value, CONVERSION));
    else
        post_role(draft, end.role, end.reason, item, money_of(value, CONVERSION));
}

void journal_end(struct draft *draft, enum role role, int reason, const struct item *item,
                 value_t value)
{
    journal_end_under(draft, draft->plant->points, (struct end){ role, reason }, item, value);
}

void journal_added(struct draft *draft, const struct item *item, value_t value)
{
    for (size_t i = 0; i < ARRAY_COUNT(ways); i++)
        post_role(draft, contra(ways[i]), 0, item, money_of(value, ways[i]));
}
