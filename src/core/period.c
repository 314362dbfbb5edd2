#include "core/period.h"

#include "core/flush.h"
#include "core/history.h"
#include "core/journal.h"
#include "core/resolve.h"
#include "core/setup.h"

static struct row_key balance_key(struct entry entry, int32_t day)
{
    return (struct row_key){
        .kind = ROW_BALANCE,
        .part = { entry.role, (int64_t)entry.reason << 32 | (uint32_t)(entry.category + 1),
                  entry.account, day },
    };
}

static void add_money(struct draft *draft, money_t *sum, money_t money)
{
    if (__builtin_add_overflow(sum->minor, money.minor, &sum->minor))
        refuse(draft, AMOUNT_OVERFLOW, "a balance beyond what a book can hold");
}

/* Days hang on one another, newest first; a late one is brought in where it belongs. */
static void balance_link_day(struct draft *draft, struct entry entry, struct balance *total,
                             struct balance *day)
{
    struct balance *after = total;

    while (!day_is_none(after->day_before) && draft->status == OK &&
           after->day_before.number > entry.books.number)
        after = row_edit(draft, balance_key(entry, after->day_before.number));
    day->day_before = after->day_before;
    after->day_before = entry.books;
}

static void balance_add(struct draft *draft, struct entry entry)
{
    struct balance *total = row_edit(draft, balance_key(entry, BALANCE_TOTAL));
    struct balance *day = row_edit(draft, balance_key(entry, entry.books.number));

    if (draft->status != OK)
        return;
    if (!total->in_use) {
        total->in_use = true;
        total->day_before = DAY_NONE;
    }
    if (!day->in_use) {
        day->in_use = true;
        balance_link_day(draft, entry, total, day);
    }
    add_money(draft, &total->money, entry.money);
    add_money(draft, &day->money, entry.money);
    if (entry.money.minor > 0)
        add_money(draft, &day->debit, entry.money);
}

/* By category, stands and element. */
static struct balance *worth_edit(struct draft *draft, int which, int category, bool finished,
                                  enum element element)
{
    return row_edit(draft, (struct row_key){ .kind = ROW_BALANCE,
                                             .part = { which, category, finished, element } });
}

static void worth_add(struct draft *draft, int which, const struct item *item, value_t change)
{
    bool finished;

    if (value_is_zero(change))
        return;
    finished = item_stands_finished(draft->plant, item);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (change.of[e].minor != 0) {
            struct balance *worth =
                worth_edit(draft, which, item->category, finished, (enum element)e);

            worth->in_use = true;
            add_money(draft, &worth->money, change.of[e]);
        }
}

static void pool_worth_move(struct draft *draft, const struct pool *pool, const struct pool *before)
{
    const struct item *item = item_see(draft, (item_id_t){ pool->key.part[0] });
    value_t value = pool->value;
    value_t owed = pool->owed_value;
    value_t due = pool->due_value;

    if (before) {
        value = value_sub(value, before->value);
        owed = value_sub(owed, before->owed_value);
        due = value_sub(due, before->due_value);
    }
    worth_add(draft, WORTH_STOCK, item, value);
    worth_add(draft, WORTH_OWED, item, owed);
    worth_add(draft, WORTH_DUE, item, due);
}

/* What is missing is wanted at once: each time the event is decided again from the start. */
void balances_move(struct draft *draft)
{
    size_t count = draft->change_count; /* the balances follow */

    for (size_t i = 0; i < count && draft->status <= FACTS_MISSING; i++) {
        const struct change *change = &draft->changes[i];
        const struct row_key *key = change->row;

        if (key->kind == ROW_POOL)
            pool_worth_move(draft, change->row, change->fact);
    }
    for (size_t i = 0; i < draft->entry_count && draft->status <= FACTS_MISSING; i++)
        balance_add(draft, draft->entries[i]);
}

static void post_move(struct draft *draft, enum role role, int category, money_t money)
{
    const struct plant *plant = draft->plant;
    int own = 0;

    for (int i = 0; category > 0 && i < plant->account_count; i++)
        if (account_is_for(&plant->accounts[i], role, category))
            own = category;
    post(draft, (struct entry){ .role = role, .category = own, .money = money });
}

/* Which role takes the worth, under the plant's points. */
static enum role worth_role(const struct plant *plant, int which, const struct item *like,
                            enum element element)
{
    if (which == WORTH_OWED)
        return owed_role(plant, like, element);
    if (which == WORTH_DUE)
        return due_role(plant, like, element);
    return inventory_role(plant, like, element);
}

/* Of one category, on one side: stock is a debit, what is owed or due a credit. */
static void worth_move(struct draft *draft, const struct plant *before, int which, int category,
                       bool finished)
{
    struct item like = { .kind = KIND_MADE, .semi = !finished, .category = 0 };

    for (int e = 0; e < ELEMENT_COUNT; e++) {
        const struct balance *worth = worth_edit(draft, which, category, finished, (enum element)e);
        money_t money = { which == WORTH_STOCK ? worth->money.minor : -worth->money.minor };

        post_move(draft, worth_role(draft->plant, which, &like, (enum element)e), category, money);
        post_move(draft, worth_role(before, which, &like, (enum element)e), category,
                  (money_t){ -money.minor });
    }
}

void points_move(struct draft *draft, const struct plant *before)
{
    for (int c = 0; c <= draft->plant->category_count; c++)
        for (int which = WORTH_STOCK; which <= WORTH_DUE && draft->status == OK; which++) {
            worth_move(draft, before, which, c, false);
            worth_move(draft, before, which, c, true);
        }
}

void expense_post(struct draft *draft, const struct happened *event, money_t amount)
{
    post(draft, (struct entry){ .role = ROLE_INCURRED, .money = amount });
    post(draft, (struct entry){ .role = ROLE_PAYABLES,
                                .account = (int)event->expense_account,
                                .money = { -amount.minor } });
}

void expense(struct draft *draft)
{
    const struct event *event = draft->event;
    struct happened *own = draft_own(draft);

    own->amount = resolve_money(draft, event->total_number, event->total_decimals);
    if (draft->status == OK && own->amount.minor <= 0)
        refuse(draft, NUMBER_SIGN, "an expense of nothing");
    if (event_has(event, FIELD_ACCOUNT))
        own->expense_account = resolve_account(draft, ROLE_PAYABLES, event->account);
    expense_post(draft, own, own->amount);
}

/* The balance of an account over the days up to and including `last`, with what this event has
 * posted so far. */
static money_t balance_upto(struct draft *draft, struct entry entry, day_t last)
{
    const struct balance *row = row_see(draft, balance_key(entry, BALANCE_TOTAL));
    money_t money = row->money;
    day_t day = row->in_use ? row->day_before : DAY_NONE;

    for (size_t i = 0; i < draft->entry_count; i++) {
        struct entry own = draft->entries[i];

        if (own.role == entry.role && own.reason == entry.reason &&
            own.category == entry.category && own.account == entry.account &&
            own.books.number <= last.number)
            money.minor += own.money.minor;
    }

    while (!day_is_none(day) && day.number > last.number && draft->status == OK) {
        row = row_see(draft, balance_key(entry, day.number));
        money.minor -= row->money.minor;
        day = row->in_use ? row->day_before : DAY_NONE;
    }
    return money;
}

/* A day that is closed, and the event that closes it. */
struct closing {
    day_t day;
    int64_t owner;
};

/* Takes what an account holds up to the day out of it, and returns it. */
static money_t close_account(struct draft *draft, struct entry entry, struct closing closing)
{
    struct line *line;
    money_t held;

    held = balance_upto(draft, entry, closing.day);
    if (held.minor == 0)
        return held;
    line = line_add(draft, LINE_CLOSED, (item_id_t){ 0 }, (qty_t){ 0 });
    line->owner = closing.owner;
    line->detail = (int32_t)entry.role;
    line->need = entry.category;
    line->target_seq = entry.account;
    line->day = closing.day;
    line->value.of[MATERIAL] = held;
    line->out_value = line->value;
    entry.books = closing.day;
    entry.money.minor = -held.minor;
    post(draft, entry);
    return held;
}

/* Conversion applied and incurred, up to the day, against cost of sales. */
static void close_conversion(struct draft *draft, struct closing closing)
{
    static const enum role roles[] = { ROLE_APPLIED, ROLE_INCURRED };
    money_t sum = { 0 };

    for (size_t r = 0; r < ARRAY_COUNT(roles); r++)
        for (int c = 0; c <= draft->plant->category_count; c++)
            add_money(
                draft, &sum,
                close_account(draft, (struct entry){ .role = roles[r], .category = c }, closing));
    post(draft, (struct entry){ .role = ROLE_COST_OF_SALES, .books = closing.day, .money = sum });
}

static void refuse_unless_over(struct draft *draft, day_t day)
{
    char text[DAY_TEXT_MAX];
    int size = (int)day_print(day, text);

    if (!day_is_none(draft->plant->closed) && day.number <= draft->plant->closed.number)
        refuse(draft, PERIOD_CLOSED, "%.*s", size, text);
    else if (day.number > draft->event->day.number)
        refuse(draft, PERIOD_AHEAD, "%.*s has not come", size, text);
}

/* The days up to that of `close` are closed, by the event itself or once more. */
static void close_up_to(struct draft *draft, struct happened *close)
{
    struct plant *plant;

    refuse_unless_over(draft, close->books);
    if (draft->status != OK)
        return;
    if (draft->plant->close_conversion)
        close_conversion(draft, (struct closing){ close->books, close->key.part[0] });
    plant = plant_change(draft);
    if (!plant)
        return;
    close->qty = (qty_t){ QTY_ONE }; /* until it is reopened */
    close->previous = plant->close_last;
    plant->closed = close->books;
    plant->close_last = close->key.part[0];
}

void close_day(struct draft *draft)
{
    draft->books = draft->event->to_day;
    draft_own(draft)->books = draft->books;
    refuse_unless_over(draft, draft->books);
    if (draft->status == OK)
        flush_up_to(draft, draft->books);
    close_up_to(draft, draft_own(draft));
}

static void reopen_close(struct draft *draft, const struct happened *close)
{
    struct line_list lines = lines_of(draft, close, LINE_CLOSED);

    for (size_t i = lines.count; i-- > 0 && draft->status == OK;) {
        struct line *line = row_edit(draft, id_key(ROW_LINE, lines.ids[i].raw));
        struct entry entry = { .role = (enum role)line->detail,
                               .category = line->need,
                               .account = (int)line->target_seq,
                               .books = line->day,
                               .money = line->out_value.of[MATERIAL] };

        line->out_value.of[MATERIAL] = (money_t){ 0 };
        post(draft, entry);
        post(draft, (struct entry){ .role = ROLE_COST_OF_SALES,
                                    .books = line->day,
                                    .money = { -entry.money.minor } });
    }
}

/* `reopening` keeps from which day on days were opened, and the newest close that it undid. */
static void reopen_after(struct draft *draft, struct happened *reopening, day_t day)
{
    struct plant *plant = plant_change(draft);
    int64_t seq = draft->plant->close_last;

    reopening->previous = seq;
    reopening->opened_after = day.number;
    reopening->qty = (qty_t){ QTY_ONE }; /* until they are closed again */
    while (plant && seq != 0 && draft->status == OK) {
        struct happened *close = row_edit(draft, id_key(ROW_HAPPENED, seq));

        if (close->books.number <= day.number)
            break;
        reopen_close(draft, close);
        close->qty = (qty_t){ 0 };
        seq = close->previous;
    }
    if (!plant || draft->status != OK)
        return;
    plant->close_last = seq;
    plant->closed = day;
}

static void refuse_unless_closed(struct draft *draft, day_t day)
{
    char text[DAY_TEXT_MAX];

    if (day_is_none(draft->plant->closed) || day.number >= draft->plant->closed.number)
        refuse(draft, PERIOD_OPEN, "the day after %.*s", (int)day_print(day, text), text);
}

void reopen_day(struct draft *draft)
{
    refuse_unless_closed(draft, draft->event->to_day);
    if (draft->status == OK)
        reopen_after(draft, draft_own(draft), draft->event->to_day);
}

/* The oldest close that the reopening undid and that would close more than is closed now. */
static struct happened *close_oldest(struct draft *draft, const struct happened *reopening)
{
    int64_t closed = draft->plant->closed.number;
    struct happened *oldest = NULL;
    int64_t seq = reopening->previous;

    if (closed < reopening->opened_after)
        closed = reopening->opened_after;
    while (seq != 0 && draft->status == OK) {
        struct happened *close = row_edit(draft, id_key(ROW_HAPPENED, seq));

        if (close->books.number <= closed)
            break;
        oldest = close;
        seq = close->previous;
    }
    return oldest;
}

/* What was reopened is closed again, day by day; days that another close has closed stay so. */
static void close_again(struct draft *draft, struct happened *reopening)
{
    const struct happened *newest = row_see(draft, id_key(ROW_HAPPENED, reopening->previous));
    struct happened *close = close_oldest(draft, reopening);

    if (close || newest->books.number <= draft->plant->closed.number)
        refuse_unless_over(draft, newest->books);
    else
        refuse(draft, PERIOD_CLOSED, "no close is left to be done again");
    while (close && draft->status == OK) {
        close_up_to(draft, close);
        close = close_oldest(draft, reopening);
    }
    reopening->qty = (qty_t){ 0 };
}

static void refuse_unless_live(struct draft *draft, const struct happened *event)
{
    if (event->qty.micro == 0)
        refuse(draft, UNDO_NOTHING, "%.*s", (int)draft->event->of.size, draft->event->of.text);
    refuse_part(draft);
}

void undo_close(struct draft *draft, struct happened *close, struct happened *undone)
{
    refuse_unless_live(draft, undone ? undone : close);
    if (draft->status != OK)
        return;
    if (undone)
        close_again(draft, undone);
    else
        reopen_after(draft, draft_own(draft), (day_t){ close->books.number - 1 });
}

void undo_reopen(struct draft *draft, struct happened *reopening, struct happened *undone)
{
    day_t day = { (int32_t)reopening->opened_after };

    refuse_unless_live(draft, undone ? undone : reopening);
    if (draft->status != OK)
        return;
    if (!undone) {
        close_again(draft, reopening);
        draft_own(draft)->qty = (qty_t){ QTY_ONE };
        return;
    }
    refuse_unless_closed(draft, day);
    if (draft->status == OK)
        reopen_after(draft, reopening, day);
    undone->qty = (qty_t){ 0 };
}
