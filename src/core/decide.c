#include "core/decide.h"

#include <assert.h>

#include "core/balance.h"
#include "core/bounds.h"
#include "core/correct.h"
#include "core/deliver.h"
#include "core/expiry.h"
#include "core/flush.h"
#include "core/history.h"
#include "core/inbox.h"
#include "core/keep.h"
#include "core/landed.h"
#include "core/make.h"
#include "core/order.h"
#include "core/period.h"
#include "core/pool_day.h"
#include "core/recost.h"
#include "core/reprice.h"
#include "core/returns.h"
#include "core/rework.h"
#include "core/scheme.h"
#include "core/setup.h"
#include "core/share.h"
#include "core/stage.h"
#include "core/start.h"
#include "core/supply.h"
#include "core/target.h"
#include "core/unbuild.h"
#include "core/undo.h"
#include "core/unstage.h"
#include "core/use.h"

/* The same key with the same content counts once; with other content it is a conflict. */
#include "core/wip.h"

static bool key_is_new(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct happened *before;
    int64_t seq;

    if (!event_has(event, FIELD_KEY))
        return true;
    if (event->key.text[0] == '@')
        refuse(draft, NAME_BAD, "key %.*s: @ names an event by its number", (int)event->key.size,
               event->key.text);
    seq = name_see(draft, NAME_KEY, event->key);
    if (draft->status != OK || seq == 0)
        return draft->status == OK;
    before = row_see(draft, id_key(ROW_HAPPENED, seq));
    if (draft->status != OK)
        return false;
    if (before->body_hash == slice_hash(event->text_as_submitted)) {
        draft->same_again = true;
        draft->same_seq = seq;
    } else {
        refuse(draft, KEY_CONFLICT, "%.*s was posted with other content", (int)event->key.size,
               event->key.text);
    }
    return false;
}

/* Periods may have ended; what waits to be settled goes on with every event. */
static void tick(struct draft *draft)
{
    draft_own(draft)->qty = (qty_t){ QTY_ONE }; /* until it is undone */
    flush_periods(draft);
}

/* An edge posts the undo and the right event instead, in one commit. */
static void refuse_correct(struct draft *draft)
{
    refuse(draft, VERB_UNKNOWN, "correct is posted as an undo and the right event");
}

static void (*const decisions[VERB_COUNT])(struct draft *) = {
    [VERB_BOOK] = set_up,
    [VERB_SITE] = set_up,
    [VERB_PLACE] = set_up,
    [VERB_CATEGORY] = set_up,
    [VERB_ITEM] = set_up,
    [VERB_UNIT] = set_up,
    [VERB_BILL] = set_up,
    [VERB_RATE] = set_up,
    [VERB_ACCOUNT] = set_up,
    [VERB_POINTS] = set_up,
    [VERB_REASON] = set_up,
    [VERB_PARTY] = set_up,
    [VERB_SETTING] = set_up,
    [VERB_STANDARD] = set_up,
    [VERB_REPLACE] = set_up,
    [VERB_ROUTING] = set_up,
    [VERB_REPLENISH] = set_up,
    [VERB_PRICE] = set_up,
    [VERB_PRICE_RULE] = set_up,
    [VERB_APPROVE] = set_up,
    [VERB_OPENING] = open_stock,
    [VERB_RECEIVE] = receive,
    [VERB_RETURN_TO_SUPPLIER] = return_to_supplier,
    [VERB_ORDER] = order_event,
    [VERB_COMPLETE] = complete,
    [VERB_OPERATION] = complete,
    [VERB_SCRAP] = use_up,
    [VERB_FINISH] = order_event,
    [VERB_STAGE] = stage,
    [VERB_START] = start,
    [VERB_UNSTAGE] = unstage,
    [VERB_HOLD] = hold,
    [VERB_UNHOLD] = unhold,
    [VERB_IDENTIFY] = identify,
    [VERB_LOT] = say_expiry,
    [VERB_SHIP] = ship,
    [VERB_SELL] = sell,
    [VERB_RETURN] = return_goods,
    [VERB_MOVE] = move,
    [VERB_ISSUE] = use_up,
    [VERB_COUNT_STOCK] = count_stock,
    [VERB_EXPENSE] = expense,
    [VERB_TICK] = tick,
    [VERB_CLOSE] = close_day,
    [VERB_REOPEN] = reopen_day,
    [VERB_SETTLE] = settle_by_hand,
    [VERB_UNDO] = undo,
    [VERB_CORRECT] = refuse_correct,
    [VERB_ACCEPT] = accept_entry,
    [VERB_EMPTY] = empty,
    [VERB_FLUSH] = flush,
    [VERB_UNBUILD] = unbuild,
    [VERB_REWORK] = rework,
    [VERB_LANDED] = land,
    [VERB_REPRICE] = reprice,
};

static void happened_begin(struct draft *draft)
{
    const struct event *event = draft->event;
    struct happened *own = draft_own(draft);

    own->verb = event->verb;
    own->day = event->day;
    own->books = draft->books;
    own->body_hash = slice_hash(event->text_as_submitted);
    if (event_has(event, FIELD_KEY))
        name_add(draft, NAME_KEY, event->key, draft->seq);
}

static bool entries_balance(const struct draft *draft)
{
    i128 sum = 0;

    for (size_t i = 0; i < draft->entry_count; i++)
        sum += draft->entries[i].money.minor;
    return sum == 0;
}

static void drop_nil_entries(struct draft *draft)
{
    size_t kept = 0;

    for (size_t i = 0; i < draft->entry_count; i++)
        if (draft->entries[i].money.minor != 0)
            draft->entries[kept++] = draft->entries[i];
    draft->entry_count = kept;
}

enum status decide(struct draft *draft)
{
    if (!key_is_new(draft))
        return draft->status;
    happened_begin(draft);
    decisions[draft->event->verb](draft);
    correct_note(draft);
    settle_waiting(draft);
    recost_late(draft);
    stocks_note(draft);
    adopt_lines(draft);
    if (draft->status != OK)
        return draft->status;
    wip_post(draft);
    crossings_post(draft);
    drop_nil_entries(draft);
    pool_days_move(draft);
    balances_move(draft);
    reports_note(draft);
    refuse_beyond_bounds(draft);
    if (draft->status != OK)
        return draft->status;
    draft_own(draft)->line_count = (int32_t)draft->line_count;
    assert(entries_balance(draft));
    return OK;
}

/* Numbers as seven bits a byte, low ones first, the sign in the lowest bit: most take one or two.
 */
enum { NUMBER_BYTES = 10, NUMBERS_MAX = 15 + 3 * ELEMENT_COUNT /* of a line */ };

/* Each returns where the next one goes. */
static unsigned char *number_put(unsigned char *at, int64_t number)
{
    uint64_t rest = (uint64_t)number << 1 ^ (number < 0 ? UINT64_MAX : 0);

    while (rest > 0x7f) {
        *at++ = (unsigned char)(rest | 0x80U);
        rest >>= 7;
    }
    *at++ = (unsigned char)rest;
    return at;
}

static unsigned char *elements_put(unsigned char *at, const money_t of[ELEMENT_COUNT])
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        at = number_put(at, of[e].minor);
    return at;
}

static unsigned char *line_put(unsigned char *at, const struct line *line)
{
    at = number_put(at, line->kind);
    at = number_put(at, line->need);
    at = number_put(at, line->owner);
    at = number_put(at, line->item.raw);
    at = number_put(at, line->place.raw);
    at = number_put(at, line->qty.micro);
    at = elements_put(at, line->value.of);
    at = elements_put(at, line->price.of);
    at = number_put(at, line->price.per.micro);
    at = number_put(at, line->detail);
    at = number_put(at, line->layer.raw);
    at = number_put(at, line->target.raw);
    at = number_put(at, line->target_seq);
    at = number_put(at, line->position.micro);
    at = number_put(at, line->pool_qty.micro);
    at = elements_put(at, line->pool_value.of);
    at = number_put(at, line->tag.lot);
    return number_put(at, line->tag.kept);
}

static unsigned char *entry_put(unsigned char *at, const struct entry *entry)
{
    at = number_put(at, entry->role);
    at = number_put(at, entry->reason);
    at = number_put(at, entry->category);
    at = number_put(at, entry->account);
    at = number_put(at, entry->books.number);
    return number_put(at, entry->money.minor);
}

void posting_bytes(const struct draft *draft,
                   void (*emit)(void *context, const void *bytes, size_t size), void *context)
{
    unsigned char bytes[NUMBERS_MAX * NUMBER_BYTES];
    unsigned char *end = bytes;

    end = number_put(end, draft->seq);
    end = number_put(end, draft->books.number);
    end = number_put(end, (int64_t)draft->line_count);
    end = number_put(end, (int64_t)draft->entry_count);
    emit(context, bytes, (size_t)(end - bytes));
    for (size_t i = 0; i < draft->line_count; i++)
        emit(context, bytes, (size_t)(line_put(bytes, draft->lines[i]) - bytes));
    for (size_t i = 0; i < draft->entry_count; i++)
        emit(context, bytes, (size_t)(entry_put(bytes, &draft->entries[i]) - bytes));
}
