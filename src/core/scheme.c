#include "core/scheme.h"

#include "core/balance.h"
#include "core/entry.h"
#include "core/history.h"
#include "core/journal.h"

/* The entry's category is an item's. */
static void post_moved(struct draft *draft, struct entry entry)
{
    entry.category = plant_account_category(draft->plant, entry.role, entry.category);
    post(draft, entry);
}

/* Of one scheme, if not all of it stays among its goods. */
static void crossings_of(struct draft *draft, enum role against)
{
    money_t sum = { 0 };

    for (size_t i = 0; i < draft->across.count; i++)
        if (draft->across.items[i].role == against)
            money_join(draft, &sum, draft->across.items[i].money);
    for (size_t i = 0; i < draft->across.count && sum.minor != 0; i++) {
        struct entry across = draft->across.items[i];

        if (across.role != against)
            continue;
        post_moved(draft, across);
        across.money.minor = -across.money.minor;
        defer(draft, across);
    }
}

void crossings_post(struct draft *draft)
{
    crossings_of(draft, ROLE_MATERIAL);
    crossings_of(draft, ROLE_COST_OF_SALES);
    draft->across.count = 0;
}

/* A change of schemes may lie before what was deferred: it takes it off day by day, so that no
 * close in between finds a part of it. Of closed days that is left which a reopening of later ones
 * has deferred again. */
static void deferred_clear(struct draft *draft, struct entry like)
{
    struct row_key key = balance_key(DEFERRED, like, BALANCE_TOTAL);
    const struct balance *row = row_see(draft, key);
    day_t day = row->in_use ? row->day_before : DAY_NONE;
    money_t left = row->money;

    for (size_t i = 0; i < draft->deferred.count; i++) /* no row has it yet */
        if (same_account(&draft->deferred.items[i], &like))
            draft->deferred.items[i].money.minor = 0;
    while (!day_is_none(day) && (day.number > draft->plant->closed.number || left.minor != 0) &&
           draft_may_want(draft)) {
        key.part[3] = day.number;
        row = row_see(draft, key);
        like.books = day;
        like.money.minor = -row->money.minor;
        left.minor -= row->money.minor;
        defer(draft, like);
        day = row->in_use ? row->day_before : DAY_NONE;
    }
}

enum { ALL_DAYS = INT32_MAX };

/* A close takes it off as one amount, which a reopening puts back. */
static void book_deferred_role(struct draft *draft, struct entry like, int64_t owner, day_t last)
{
    struct line *line;

    like.money = balance_upto(draft, DEFERRED, like, last);
    like.books = last.number == ALL_DAYS ? draft->books : last;
    if (like.money.minor != 0) {
        line = line_add(draft, LINE_DEFERRED, (item_id_t){ 0 }, (qty_t){ 0 });
        line->owner = owner;
        line->detail = (int32_t)like.role;
        line->need = like.category;
        line->target_seq = like.reason;
        line->day = like.books;
        line->value.of[MATERIAL] = like.money;
        line->out_value = line->value;
        post_moved(draft, like);
    }
    like.money.minor = -like.money.minor;
    if (last.number == ALL_DAYS)
        deferred_clear(draft, like);
    else
        defer(draft, like);
}

void deferred_book(struct draft *draft, int64_t owner, day_t last)
{
    const struct plant *plant = draft->plant;

    if (!plant_defers(plant))
        return;
    crossings_post(draft);
    for (int role = 0; role < ROLE_COUNT; role++)
        for (int c = 0; c <= plant->category_count; c++)
            for (int r = 0; r <= (role == ROLE_EXPENSE ? plant->reason_count : 0); r++)
                book_deferred_role(
                    draft, (struct entry){ .role = (enum role)role, .reason = r, .category = c },
                    owner, last);
}

void defer_again(struct draft *draft, const struct happened *close)
{
    struct line_list lines = lines_of(draft, close, LINE_DEFERRED);

    for (size_t i = lines.count; i-- > 0 && draft->status == OK;) {
        struct line *line = row_edit(draft, id_key(ROW_LINE, lines.ids[i].raw));
        struct entry entry = { .role = (enum role)line->detail,
                               .reason = (int)line->target_seq,
                               .category = line->need,
                               .books = line->day,
                               .money = line->out_value.of[MATERIAL] };

        defer(draft, entry);
        entry.money.minor = -entry.money.minor;
        post_moved(draft, entry);
        line->out_value.of[MATERIAL] = (money_t){ 0 };
    }
}

bool schemes_differ(const struct plant *a, const struct plant *b)
{
    for (int c = 0; c <= a->category_count; c++)
        if (plant_points(a, c, SCHEME_NOW) != plant_points(b, c, SCHEME_NOW))
            return true;
    return false;
}

/* Which role takes the worth, under the plant's scheme. */
static enum role worth_role(const struct plant *plant, struct worth worth, enum element element)
{
    unsigned points = plant_points(plant, worth.category, SCHEME_NOW);
    enum role role = standing_role(points, worth.stands, element);

    if (worth.which == WORTH_OWED)
        return against_role(role, ROLE_OWED, element);
    if (worth.which == WORTH_DUE)
        return against_role(role, ROLE_DUE, element);
    if (worth.which == WORTH_STAGED && points == POINT_TRADITIONAL)
        return ROLE_WIP;
    return role;
}

/* Stock, but what of it is staged, is a debit, and so is that; what is owed or due a credit. */
static money_t worth_debit(struct draft *draft, struct worth worth, enum element element)
{
    money_t money = worth_see(draft, worth, element);

    if (worth.which == WORTH_STAGED)
        return money;
    if (worth.which != WORTH_STOCK)
        return (money_t){ -money.minor };
    worth.which = WORTH_STAGED;
    return (money_t){ money.minor - worth_see(draft, worth, element).minor };
}

static void worth_move(struct draft *draft, const struct plant *before, struct worth worth)
{
    for (int e = 0; e < ELEMENT_COUNT; e++) {
        struct entry entry = { .category = worth.category,
                               .money = worth_debit(draft, worth, (enum element)e) };

        entry.role = worth_role(draft->plant, worth, (enum element)e);
        post_moved(draft, entry);
        entry.role = worth_role(before, worth, (enum element)e);
        entry.money.minor = -entry.money.minor;
        post_moved(draft, entry);
    }
}

void schemes_move(struct draft *draft, const struct plant *before)
{
    deferred_book(draft, draft->seq, (day_t){ ALL_DAYS });
    for (int c = 0; c <= draft->plant->category_count; c++)
        for (int which = WORTH_STOCK; which <= WORTH_STAGED; which++)
            for (int stands = STANDS_MATERIAL; stands <= STANDS_IN_PROCESS; stands++)
                if (draft_may_want(draft))
                    worth_move(draft, before, (struct worth){ which, c, (enum stands)stands });
}
