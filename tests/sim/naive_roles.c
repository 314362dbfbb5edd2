#include "naive_inner.h"

#include <assert.h>

static bool item_is_finished(const struct naive *b, int item)
{
    const struct item *row = &b->items[item];

    if (row->in_process)
        return false;
    if (row->category != NONE && b->categories[row->category].stands != STANDS_DEFAULT)
        return b->categories[row->category].stands == STANDS_FINISHED;
    return row->kind == KIND_MADE && !row->semi;
}

/* Material and outside work are paid for. */
bool naive_is_bought(int element)
{
    return element == MATERIAL || element == OUTSIDE;
}

static int contra(int element)
{
    return naive_is_bought(element) ? ROLE_PAYABLES : ROLE_APPLIED;
}

static int role_under(const struct naive *b, unsigned points, int item, int element)
{
    bool purchase = (points & POINT_PURCHASE) != 0;
    bool completion = (points & POINT_COMPLETION) != 0;

    if (item_is_finished(b, item) && completion)
        return ROLE_FINISHED;
    if (purchase && (naive_is_bought(element) || (completion && !item_is_finished(b, item))))
        return ROLE_MATERIAL;
    return contra(element);
}

int naive_role_of_inventory(const struct naive *b, int item, int element)
{
    return role_under(b, b->points, item, element);
}

bool naive_role_is_memo(const struct naive *b, int item, int element)
{
    return naive_role_of_inventory(b, item, element) == contra(element);
}

int naive_role_of_owed(const struct naive *b, int item, int element)
{
    return naive_role_is_memo(b, item, element) ? contra(element) : ROLE_OWED;
}

static int role_of_due(const struct naive *b, int item, int element)
{
    return naive_role_is_memo(b, item, element) ? contra(element) : ROLE_DUE;
}

int naive_role_of_variance(const struct naive *b, int item, int element, enum role role)
{
    return naive_role_is_memo(b, item, element) ? contra(element) : (int)role;
}

/* Scrap, shrinkage and expense carry conversion only where completion is recorded. */
void naive_dest_set(struct naive *b, int dest[ELEMENT_COUNT], int role)
{
    for (int e = 0; e < ELEMENT_COUNT; e++) {
        dest[e] = role;
        if (role != ROLE_COST_OF_SALES && !(b->points & POINT_COMPLETION) && !naive_is_bought(e))
            dest[e] = ROLE_APPLIED;
    }
}

void naive_entry_post(struct naive *b, int role, int64_t amount)
{
    b->balances[role] += amount;
    if (amount && (role == ROLE_APPLIED || role == ROLE_INCURRED))
        naive_entry_add(b, b->happenings[b->now].books, (enum role)role, amount);
}

void naive_post_added(struct naive *b, struct worth amount)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        naive_entry_post(b, contra(e), amount.of[e]);
}

void naive_post_dest(struct naive *b, const int dest[ELEMENT_COUNT], struct worth amount)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        naive_entry_post(b, dest[e], amount.of[e]);
}

void naive_post_inventory(struct naive *b, int item, struct worth amount)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        naive_entry_post(b, naive_role_of_inventory(b, item, e), amount.of[e]);
}

static bool is_memo_under(const struct naive *b, unsigned points, int item, int element)
{
    return role_under(b, points, item, element) == contra(element);
}

static void variance_under(struct naive *b, unsigned points, int item, enum role role,
                           struct worth amount)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        naive_entry_post(b, is_memo_under(b, points, item, e) ? contra(e) : (int)role,
                         amount.of[e]);
}

static void astray_under(struct naive *b, unsigned points, int item, enum role role,
                         struct worth amount)
{
    variance_under(b, points, item, role, amount);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (is_memo_under(b, points, item, e)) {
            b->astray.of[e] += amount.of[e];
            b->astray.revaluation += role == ROLE_REVALUATION ? amount.of[e] : 0;
        }
}

void naive_post_own(struct naive *b, int event, enum role role, struct worth amount)
{
    const struct happening *row = &b->happenings[event];

    variance_under(b, row->points, row->item, role, amount);
}

void naive_post_made(struct naive *b, int event, int item, struct worth amount)
{
    variance_under(b, b->happenings[event].points, item, ROLE_PRODUCTION_VARIANCE, amount);
}

void naive_post_astray(struct naive *b, int event, int item, enum role role, struct worth amount)
{
    astray_under(b, b->happenings[event].points, item, role, amount);
}

void naive_post_variance(struct naive *b, int item, enum role role, struct worth amount)
{
    astray_under(b, b->points, item, role, amount);
}

/* Of an average pool it mixes with what the pool has. */
void naive_post_extra(struct naive *b, int event, int item, struct worth amount)
{
    if (b->items[item].method == METHOD_STANDARD)
        naive_post_own(b, event, ROLE_PRICE_VARIANCE, amount);
    else
        naive_post_astray(b, event, item, ROLE_PRICE_VARIANCE, amount);
}

void naive_post_owed(struct naive *b, int item, struct worth owed_more)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        naive_entry_post(b, naive_role_of_owed(b, item, e), -owed_more.of[e]);
}

void naive_post_due(struct naive *b, int item, struct worth due_more)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        naive_entry_post(b, role_of_due(b, item, e), -due_more.of[e]);
}

static struct worth owed_value_of(const struct naive *b, int item)
{
    struct worth sum = naive_worth_none();

    for (int i = 0; i < b->owed_count; i++)
        if (b->owed[i].item == item)
            sum = naive_worth_plus(sum, naive_interval_value(b, b->owed[i].run, b->owed[i].a,
                                                             b->owed[i].b - b->owed[i].a));
    return sum;
}

/* A change of points, category or item moves what stands on the books to its new role. */
void naive_roles_change(struct naive *b, struct naive *before)
{
    for (int i = 0; i < before->item_count; i++) {
        struct worth pool = naive_pool_worth(b, i);
        struct worth owed = owed_value_of(b, i);
        struct worth due = naive_due_value_of(b, i);

        for (int e = 0; e < ELEMENT_COUNT; e++) {
            naive_entry_post(b, naive_role_of_inventory(before, i, e), -pool.of[e]);
            naive_entry_post(b, naive_role_of_inventory(b, i, e), pool.of[e]);
            naive_entry_post(b, naive_role_of_owed(before, i, e), owed.of[e]);
            naive_entry_post(b, naive_role_of_owed(b, i, e), -owed.of[e]);
            naive_entry_post(b, role_of_due(before, i, e), due.of[e]);
            naive_entry_post(b, role_of_due(b, i, e), -due.of[e]);
        }
    }
}

static int64_t entries_until(const struct naive *b, int32_t day, enum role role)
{
    int64_t sum = 0;

    for (int i = 0; i < b->entry_count; i++)
        if (b->entries[i].role == role && b->entries[i].books <= day)
            sum += b->entries[i].amount;
    return sum;
}

static void closing_post(struct naive *b, const struct closing *row, int sign)
{
    b->balances[ROLE_APPLIED] += sign * row->applied;
    b->balances[ROLE_INCURRED] += sign * row->incurred;
    b->balances[ROLE_COST_OF_SALES] += sign * row->sales;
    naive_entry_add(b, row->day, ROLE_APPLIED, sign * row->applied);
    naive_entry_add(b, row->day, ROLE_INCURRED, sign * row->incurred);
}

static void closing_close(struct naive *b, struct closing *row)
{
    row->live = true;
    row->reopened_by = NONE;
    b->closed = row->day;
    row->applied = row->incurred = row->sales = 0;
    if (b->close_leaves)
        return;
    row->applied = -entries_until(b, row->day, ROLE_APPLIED);
    row->incurred = -entries_until(b, row->day, ROLE_INCURRED);
    row->sales = -row->applied - row->incurred;
    closing_post(b, row, 1);
}

enum status naive_books_close(struct naive *b, int32_t day)
{
    struct closing *row;

    if (day <= b->closed)
        return PERIOD_CLOSED;
    if (day > b->happenings[b->now].day)
        return PERIOD_AHEAD;
    row = naive_closing_add(b);
    *row = (struct closing){ .event = b->now, .day = day };
    closing_close(b, row);
    return OK;
}

enum status naive_books_reopen(struct naive *b, int32_t day, int by)
{
    if (b->closed <= day)
        return PERIOD_OPEN;
    for (int i = 0; i < b->closing_count; i++)
        if (b->closings[i].live && b->closings[i].day > day) {
            b->closings[i].live = false;
            b->closings[i].reopened_by = by;
            b->happenings[b->closings[i].event].live = 0;
            closing_post(b, &b->closings[i], -1);
        }
    b->closed = day;
    return OK;
}

/* Of the days that an event reopened, the oldest that would close more than is closed; NULL: none.
 */
static struct closing *reopened_oldest(struct naive *b, int by)
{
    struct closing *oldest = NULL;

    for (int i = 0; i < b->closing_count; i++) {
        struct closing *row = &b->closings[i];

        if (!row->live && row->reopened_by == by && row->day > b->closed &&
            (!oldest || row->day < oldest->day))
            oldest = row;
    }
    return oldest;
}

enum status naive_books_close_again(struct naive *b, int by)
{
    struct closing *row = reopened_oldest(b, by);

    if (!row)
        return PERIOD_CLOSED;
    for (int i = 0; i < b->closing_count; i++)
        if (b->closings[i].reopened_by == by && b->closings[i].day > b->happenings[b->now].day)
            return PERIOD_AHEAD;
    for (; row; row = reopened_oldest(b, by)) {
        closing_close(b, row);
        b->happenings[row->event].live = QTY_ONE;
    }
    for (int i = 0; i < b->closing_count; i++)
        if (b->closings[i].reopened_by == by)
            b->closings[i].reopened_by = NONE;
    return OK;
}
