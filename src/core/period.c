#include "core/period.h"

#include "core/balance.h"
#include "core/entry.h"
#include "core/flush.h"
#include "core/history.h"
#include "core/journal.h"
#include "core/period_average.h"
#include "core/pool_day.h"
#include "core/resolve.h"
#include "core/scheme.h"
#include "core/setup.h"
#include "core/share.h"

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

    held = balance_upto(draft, 0, entry, closing.day);
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
            money_join(
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

/* The last day that a close which stands has closed: days that a reopening left closed are of none.
 */
static day_t closed_before(struct draft *draft)
{
    int64_t seq = draft->plant->close_last;
    const struct happened *close = row_see(draft, id_key(ROW_HAPPENED, seq));

    return seq == 0 ? DAY_NONE : close->books;
}

/* The days up to that of `close` are closed, by the event itself or once more. */
static void close_up_to(struct draft *draft, struct happened *close)
{
    struct plant *plant;

    refuse_unless_over(draft, close->books);
    if (draft->status != OK)
        return;
    draft->books = close->books;
    if (draft->plant->close_conversion == CONVERSION_SHARED)
        conversion_share(draft, close, closed_before(draft));
    averages_close(draft, close, closed_before(draft));
    deferred_book(draft, close->key.part[0], close->books);
    if (draft->plant->close_conversion != CONVERSION_LEAVE)
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
    day_t books = draft->books;

    defer_again(draft, close);
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
    draft->books = close->books;
    averages_reopen(draft, close);
    conversion_unshare(draft, close);
    pool_days_move(draft);
    crossings_post(draft);
    draft->books = books;
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
    day_t books = draft->books;

    if (close || newest->books.number <= draft->plant->closed.number)
        refuse_unless_over(draft, newest->books);
    else
        refuse(draft, PERIOD_CLOSED, "no close is left to be done again");
    while (close && draft->status == OK) {
        close_up_to(draft, close);
        close = close_oldest(draft, reopening);
    }
    draft->books = books;
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
