#include "naive_share.h"

#include <assert.h>
#include <string.h>

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

/* What is recorded of an item; `points`: of all, then of each category. */
static unsigned points_of(const struct naive *b, const unsigned *points, int item)
{
    int category = item == NONE ? NONE : b->items[item].category;

    return category != NONE && points[1 + category] ? points[1 + category] : points[0];
}

static bool is_recorded(unsigned points, enum point point)
{
    return points > (POINT_PURCHASE | POINT_COMPLETION | POINT_SALE) || (points & point) != 0;
}

static bool is_deferred(unsigned points)
{
    return points == POINT_BY_COUNT || points == POINT_CHARGE_FIRST;
}

bool naive_records(const struct naive *b, int item, enum point point)
{
    return is_recorded(points_of(b, b->points, item), point);
}

static int role_under(const struct naive *b, const unsigned *points, int item, int element)
{
    bool purchase = is_recorded(points_of(b, points, item), POINT_PURCHASE);
    bool completion = is_recorded(points_of(b, points, item), POINT_COMPLETION);

    if (points_of(b, points, item) == POINT_TRADITIONAL && b->items[item].in_process)
        return ROLE_WIP;
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

/* By count and charge first there is no scrap, no shrinkage, nothing applied. */
static int role_sold(unsigned points, int role)
{
    if (is_deferred(points) &&
        (role == ROLE_SCRAP || role == ROLE_SHRINKAGE || role == ROLE_APPLIED))
        return ROLE_COST_OF_SALES;
    return role;
}

/* Scrap, shrinkage and expense carry conversion only where completion is recorded. */
struct dest naive_dest_of(const struct naive *b, int item, int role)
{
    unsigned points = points_of(b, b->points, item);
    struct dest dest = { .item = item };

    for (int e = 0; e < ELEMENT_COUNT; e++) {
        dest.role[e] = role_sold(points, role);
        if (role != ROLE_COST_OF_SALES && role != ROLE_PAYABLES && !naive_is_bought(e) &&
            !is_recorded(points, POINT_COMPLETION))
            dest.role[e] = ROLE_APPLIED;
    }
    return dest;
}

struct dest naive_dest_variance(const struct naive *b, int item, enum role role)
{
    struct dest dest = { .item = item };

    for (int e = 0; e < ELEMENT_COUNT; e++)
        dest.role[e] = naive_role_of_variance(b, item, e, role);
    return dest;
}

static void entry_now(struct naive *b, int role, int64_t amount)
{
    b->balances[role] += amount;
    if (amount && (role == ROLE_APPLIED || role == ROLE_INCURRED))
        naive_entry_add(b, (struct entry){ b->happenings[b->now].books, role, amount, false, 0 });
}

static void entry_later(struct naive *b, unsigned scheme, int role, int64_t amount)
{
    if (amount)
        naive_entry_add(b,
                        (struct entry){ b->happenings[b->now].books, role, amount, true, scheme });
}

/* By count and charge first, what comes from outside is booked at once, against the stock or cost
   of sales; all else waits for a close, and so does what becomes of that. */
void naive_entry_post(struct naive *b, int item, int role, int64_t amount)
{
    unsigned points = points_of(b, b->points, item);
    int against;

    if (item == NONE || !is_deferred(points)) {
        entry_now(b, role, amount);
    } else if (role == ROLE_PAYABLES || role == ROLE_OPENING) {
        against = item_is_finished(b, item) ? ROLE_FINISHED : ROLE_MATERIAL;
        if (role == ROLE_PAYABLES && points == POINT_CHARGE_FIRST)
            against = ROLE_COST_OF_SALES;
        entry_now(b, role, amount);
        entry_now(b, against, -amount);
        entry_later(b, points, against, amount);
    } else {
        entry_later(b, points, role, amount);
    }
}

/* What passed between goods of which all is deferred and others. */
void naive_crossings_book(struct naive *b)
{
    static const struct {
        unsigned scheme;
        int against;
    } schemes[] = { { POINT_BY_COUNT, ROLE_MATERIAL }, { POINT_CHARGE_FIRST, ROLE_COST_OF_SALES } };

    for (size_t s = 0; s < ARRAY_COUNT(schemes); s++) {
        int64_t across = 0;

        for (int i = 0; i < b->entry_count; i++)
            if (b->entries[i].scheme == schemes[s].scheme) {
                across += b->entries[i].amount;
                b->entries[i].scheme = 0;
            }
        entry_now(b, schemes[s].against, across);
        entry_later(b, 0, schemes[s].against, -across);
    }
}

void naive_post_added(struct naive *b, int event, struct worth amount)
{
    int item = b->happenings[event].product;
    unsigned points = points_of(b, b->happenings[event].points, item);

    for (int e = 0; e < ELEMENT_COUNT; e++)
        naive_entry_post(b, item, role_sold(points, contra(e)), amount.of[e]);
}

void naive_post_dest(struct naive *b, struct dest dest, struct worth amount)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        naive_entry_post(b, dest.item, dest.role[e], amount.of[e]);
}

void naive_post_inventory(struct naive *b, int item, struct worth amount)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        naive_entry_post(b, item, naive_role_of_inventory(b, item, e), amount.of[e]);
}

static bool is_memo_under(const struct naive *b, const unsigned *points, int item, int element)
{
    return role_under(b, points, item, element) == contra(element);
}

static void variance_under(struct naive *b, const unsigned *points, int item, enum role role,
                           struct worth amount)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        naive_entry_post(b, item, is_memo_under(b, points, item, e) ? contra(e) : (int)role,
                         amount.of[e]);
}

static void astray_under(struct naive *b, const unsigned *points, int item, enum role role,
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
    if (!naive_is_averaged(b, item))
        naive_post_own(b, event, ROLE_PRICE_VARIANCE, amount);
    else
        naive_post_astray(b, event, item, ROLE_PRICE_VARIANCE, amount);
}

void naive_post_owed(struct naive *b, int item, struct worth owed_more)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        naive_entry_post(b, item, naive_role_of_owed(b, item, e), -owed_more.of[e]);
}

void naive_post_due(struct naive *b, int item, struct worth due_more)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        naive_entry_post(b, item, role_of_due(b, item, e), -due_more.of[e]);
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

/* A change books all that was deferred, of whatever day. */
static void deferred_end(struct naive *b)
{
    for (int i = 0; i < b->entry_count; i++)
        if (b->entries[i].deferred) {
            b->balances[b->entries[i].role] += b->entries[i].amount;
            b->entries[i].amount = 0;
        }
}

/* A close books what was deferred up to its day; by role. */
static void deferred_book(struct naive *b, int32_t day, int64_t booked[ROLE_MAX])
{
    int count = b->entry_count;

    for (int i = 0; i < count; i++)
        if (b->entries[i].deferred && b->entries[i].books <= day)
            booked[b->entries[i].role] += b->entries[i].amount;
    for (int r = 0; r < ROLE_MAX; r++) {
        b->balances[r] += booked[r];
        if (booked[r])
            naive_entry_add(b, (struct entry){ day, r, -booked[r], true, 0 });
    }
}

/* So much of what the item is worth stands in work in process. */
static void staged_move(struct naive *b, const struct naive *under, int item, struct worth now)
{
    struct worth *staged = &b->items[item].staged;

    for (int e = 0; e < ELEMENT_COUNT; e++) {
        entry_now(b, ROLE_WIP, now.of[e] - staged->of[e]);
        entry_now(b, naive_role_of_inventory(under, item, e), staged->of[e] - now.of[e]);
    }
    *staged = now;
}

/* What orders claim of an item, at its share of what all of it is worth. */
static struct worth staged_worth(const struct naive *b, int item)
{
    int64_t claimed = 0;

    for (int i = 0; i < b->stock_count; i++)
        if (b->stocks[i].item == item && b->stocks[i].tag.claim != NONE)
            claimed += b->stocks[i].qty;
    if (claimed == 0 || b->items[item].in_process ||
        points_of(b, b->points, item) != POINT_TRADITIONAL)
        return naive_worth_none();
    return naive_worth_part(naive_pool_worth(b, item), claimed, naive_pool_on_hand(b, item));
}

void naive_staged_book(struct naive *b)
{
    for (int i = 0; i < b->item_count; i++)
        staged_move(b, b, i, staged_worth(b, i));
}

static bool records_otherwise(const struct naive *b, const struct naive *before)
{
    for (int c = 0; c < SCHEME_MAX; c++)
        if ((b->points[c] ? b->points[c] : b->points[0]) !=
            (before->points[c] ? before->points[c] : before->points[0]))
            return true;
    return false;
}

/* A change of points, category or item moves what stands on the books to its new role. */
void naive_roles_change(struct naive *b, struct naive *before)
{
    if (records_otherwise(b, before))
        deferred_end(b);
    for (int i = 0; i < before->item_count; i++)
        staged_move(b, before, i, naive_worth_none());
    for (int i = 0; i < before->item_count; i++) {
        struct worth pool = naive_pool_worth(b, i);
        struct worth owed = owed_value_of(b, i);
        struct worth due = naive_due_value_of(b, i);

        for (int e = 0; e < ELEMENT_COUNT; e++) {
            entry_now(b, naive_role_of_inventory(before, i, e), -pool.of[e]);
            entry_now(b, naive_role_of_inventory(b, i, e), pool.of[e]);
            entry_now(b, naive_role_of_owed(before, i, e), owed.of[e]);
            entry_now(b, naive_role_of_owed(b, i, e), -owed.of[e]);
            entry_now(b, role_of_due(before, i, e), due.of[e]);
            entry_now(b, role_of_due(b, i, e), -due.of[e]);
        }
    }
}

static int64_t entries_until(const struct naive *b, int32_t day, int role)
{
    int64_t sum = 0;

    for (int i = 0; i < b->entry_count; i++)
        if (!b->entries[i].deferred && b->entries[i].role == role && b->entries[i].books <= day)
            sum += b->entries[i].amount;
    return sum;
}

static void closing_post(struct naive *b, const struct closing *row, int sign)
{
    b->balances[ROLE_APPLIED] += sign * row->applied;
    b->balances[ROLE_INCURRED] += sign * row->incurred;
    b->balances[ROLE_COST_OF_SALES] += sign * row->sales;
    naive_entry_add(b, (struct entry){ row->day, ROLE_APPLIED, sign * row->applied, false, 0 });
    naive_entry_add(b, (struct entry){ row->day, ROLE_INCURRED, sign * row->incurred, false, 0 });
}

/* What is shared, or taken back, is of the day that is closed. */
static void conversion_share(struct naive *b, const struct closing *row, int32_t after)
{
    struct happening *now = &b->happenings[b->now];
    int32_t books = now->books;
    int64_t incurred = entries_until(b, row->day, ROLE_INCURRED);

    now->books = row->day;
    naive_share(b, (int)(row - b->closings), after, incurred,
                -entries_until(b, row->day, ROLE_APPLIED));
    now->books = books;
}

static void conversion_unshare(struct naive *b, const struct closing *row)
{
    struct happening *now = &b->happenings[b->now];
    int32_t books = now->books;

    now->books = row->day;
    naive_unshare(b, (int)(row - b->closings));
    now->books = books;
}

static void closing_close(struct naive *b, struct closing *row)
{
    int32_t books = b->happenings[b->now].books;
    int32_t after = INT32_MIN;

    for (int i = 0; i < b->closing_count; i++)
        if (b->closings[i].live && b->closings[i].day > after)
            after = b->closings[i].day;
    row->live = true;
    row->reopened_by = NONE;
    if (b->close_shares)
        conversion_share(b, row, after);
    b->closed = row->day;
    b->happenings[b->now].books = row->day;
    naive_averages_close(b, row->event, after, row->day);
    naive_crossings_book(b);
    b->happenings[b->now].books = books;
    row->applied = row->incurred = row->sales = 0;
    memset(row->deferred, 0, sizeof(row->deferred));
    deferred_book(b, row->day, row->deferred);
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

static void defer_again(struct naive *b, const struct closing *row)
{
    for (int r = 0; r < ROLE_MAX; r++) {
        b->balances[r] -= row->deferred[r];
        if (row->deferred[r])
            naive_entry_add(b, (struct entry){ row->day, r, row->deferred[r], true, 0 });
    }
}

enum status naive_books_reopen(struct naive *b, int32_t day, int by)
{
    if (b->closed <= day)
        return PERIOD_OPEN;
    for (int i = b->closing_count - 1; i >= 0; i--)
        if (b->closings[i].live && b->closings[i].day > day) {
            int32_t books = b->happenings[b->now].books;

            b->closings[i].live = false;
            b->closings[i].reopened_by = by;
            b->happenings[b->closings[i].event].live = 0;
            closing_post(b, &b->closings[i], -1);
            defer_again(b, &b->closings[i]);
            b->happenings[b->now].books = b->closings[i].day;
            naive_averages_reopen(b, b->closings[i].event, b->closings[i].day);
            b->happenings[b->now].books = books;
            conversion_unshare(b, &b->closings[i]);
            naive_pool_moves_note(b, b->closings[i].day);
            b->happenings[b->now].books = b->closings[i].day;
            naive_crossings_book(b);
            b->happenings[b->now].books = books;
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
