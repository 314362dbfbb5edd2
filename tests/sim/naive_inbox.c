#include "naive_recipe.h"
#include "naive_side.h"
#include "naive_sold.h"
#include "naive_stage.h"
#include "naive_start.h"

#include <stdio.h>
#include <string.h>

/* The inbox as of the day of the newest event, computed from all that happened (section 12). */

struct look {
    struct naive *b;
    struct inbox_seen *entries;
    int count;
    int max;
    int32_t day;
};

/* ---- what is accepted ---- */

static const char *const lot_causes[3] = { "lot-expired", "lot-held", "lot-claimed" };
static const char *const accepted_causes[] = {
    "lot-expired",    "lot-held",         "lot-claimed",  "cost-missing",
    "return-unknown", "over-completion",  "order-closed", "under-completion",
    "bill-changed",   "count-difference", "serial-again", "by-product-income"
};

static bool is_of_order(const char *cause)
{
    return strcmp(cause, "over-completion") == 0 || strcmp(cause, "under-completion") == 0 ||
           strcmp(cause, "order-closed") == 0 || strcmp(cause, "bill-changed") == 0;
}

/* The newest acceptance that stands; NONE. */
static int accepted(const struct naive *b, const char *cause, int subject)
{
    int best = NONE;

    for (int i = 0; i < b->happening_count; i++) {
        const struct happening *row = &b->happenings[i];

        if (row->verb == VERB_ACCEPT && row->live > 0 && row->of == subject &&
            strcmp(row->accepts, cause) == 0 &&
            (best == NONE || row->stood_by > b->happenings[best].stood_by))
            best = i;
    }
    return best;
}

static bool not_more(const struct naive *b, const char *cause, int subject, int64_t qty)
{
    int by = accepted(b, cause, subject);

    return by != NONE && qty <= b->happenings[by].accepts_qty;
}

/* ---- what it is worth ---- */

static int64_t total(struct worth worth)
{
    int64_t sum = naive_worth_sum(worth);

    return sum < 0 ? -sum : sum;
}

/* What a pool at standard stands at, as an event of this day would find it. */
static struct price price_of_standard_pool(const struct naive *b, int item)
{
    struct price standard = naive_price_of_standard(b, item);
    int64_t q = naive_pool_on_hand(b, item);
    struct price price = { .none = q == 0 };

    for (int e = 0; e < ELEMENT_COUNT; e++)
        price.of[e] =
            naive_frac_of(price.none ? 0 : naive_frac_round(standard.of[e], q), price.none ? 1 : q);
    return price;
}

static struct price price_of(struct naive *b, int item)
{
    struct price price = naive_price_current(b, item);

    if (b->items[item].method == METHOD_STANDARD && naive_pool_on_hand(b, item) > 0)
        price = price_of_standard_pool(b, item);
    return naive_price_is_nil(&price) ? naive_price_provisional(b, item) : price;
}

/* ---- entries ---- */

static struct inbox_seen *add(struct look *look, const char *cause, const char *name)
{
    static struct inbox_seen spare;
    struct inbox_seen *entry = look->count < look->max ? &look->entries[look->count] : &spare;

    look->count++;
    *entry = (struct inbox_seen){ .since = look->day };
    (void)snprintf(entry->name, sizeof(entry->name), "%s/%s", cause, name);
    return entry;
}

static struct inbox_seen *add_at(struct look *look, const char *cause, int item, int place)
{
    char name[64];

    (void)snprintf(name, sizeof(name), "%s/%s", look->b->items[item].text,
                   look->b->places[place].text);
    return add(look, cause, name);
}

static void at_price(struct look *look, struct inbox_seen *entry, int item)
{
    struct price price = price_of(look->b, item);

    entry->has_value = !naive_price_is_nil(&price);
    if (entry->has_value)
        entry->value = total(naive_price_times(&price, entry->qty));
}

static void at_value(struct inbox_seen *entry, struct worth worth)
{
    entry->has_value = true;
    entry->value = total(worth);
}

/* As it is held; what is held at nil is worth what it would be now. */
static void at_due(struct look *look, struct inbox_seen *entry, int item, struct worth held)
{
    at_value(entry, held);
    if (entry->value == 0)
        at_price(look, entry, item);
}

/* ---- what is owed ---- */

static void place_see(struct look *look, int item, int place)
{
    struct naive *b = look->b;
    struct worth value = naive_worth_none();
    int64_t qty[2] = { 0, 0 }; /* all; at no price */
    int32_t since[2] = { INT32_MAX, INT32_MAX };
    struct inbox_seen *entry;
    struct price price;

    for (int i = 0; i < b->owed_count; i++) {
        const struct owed *row = &b->owed[i];
        int32_t day = b->happenings[row->event].day;
        bool none = b->runs[row->run].price.none;

        if (row->item != item || row->place != place || row->b == row->a)
            continue;
        value = naive_worth_plus(value, naive_interval_value(b, row->run, row->a, row->b - row->a));
        for (int of = 0; of <= none; of++) {
            qty[of] += row->b - row->a;
            since[of] = day < since[of] ? day : since[of];
        }
    }
    if (qty[0] > 0) {
        entry = add_at(look, "short", item, place);
        entry->qty = qty[0];
        entry->since = since[0];
        price = price_of(b, item);
        if (qty[1] > 0 && !naive_price_is_nil(&price))
            value = naive_worth_plus(value, naive_price_times(&price, qty[1]));
        at_value(entry, value);
        entry->has_value = entry->value != 0;
    }
    if (qty[1] > 0) {
        entry = add_at(look, "cost-missing", item, place);
        entry->qty = qty[1];
        entry->since = since[1];
        at_price(look, entry, item);
    }
}

/* What is due at a place, of what is meant; since the oldest of it. */
struct due_sum {
    int64_t qty;
    struct worth value;
    int32_t since;
};

static struct due_sum due_sum(struct look *look, int item, int place,
                              bool (*is_meant)(const struct look *look, const struct owed *due))
{
    struct naive *b = look->b;
    struct due_sum sum = { 0, naive_worth_none(), INT32_MAX };

    for (int i = 0; i < b->due_count; i++) {
        const struct owed *row = &b->due[i];
        int32_t day = b->happenings[row->event].day;

        if (row->item != item || row->place != place || row->b == row->a || !is_meant(look, row))
            continue;
        sum.value =
            naive_worth_plus(sum.value, naive_interval_value(b, row->run, row->a, row->b - row->a));
        sum.qty += row->b - row->a;
        sum.since = day < sum.since ? day : sum.since;
    }
    return sum;
}

static bool due_is_old(const struct look *look, const struct owed *due)
{
    const struct naive *b = look->b;

    return b->due_days > 0 && b->happenings[due->event].day < look->day - b->due_days;
}

static void due_see(struct look *look, int item, int place)
{
    struct due_sum sum = due_sum(look, item, place, due_is_old);
    struct inbox_seen *entry;

    if (sum.qty == 0)
        return;
    entry = add_at(look, "due-old", item, place);
    entry->qty = sum.qty;
    entry->since = sum.since;
    at_due(look, entry, item, sum.value);
}

/* Goods without a lot, of an item that has lots. */
static void unknown_see(struct look *look, int item, int place)
{
    struct naive *b = look->b;
    struct inbox_seen *entry;
    int64_t qty = 0;
    int came = INT32_MAX;

    for (int i = 0; i < b->stock_count; i++) {
        const struct stock *row = &b->stocks[i];

        if (row->item != item || row->place != place || row->tag.lot != NONE || row->qty == 0)
            continue;
        qty += row->qty;
        came = row->came < came ? row->came : came;
    }
    if (qty == 0 || b->items[item].tracking == TRACK_NONE)
        return;
    entry = add_at(look, "lot-unknown", item, place);
    entry->qty = qty;
    entry->since = b->happenings[came].day;
    at_price(look, entry, item);
}

/* Whether the bill of today takes the item by another method than that by which it is due. */
static bool method_is_old(const struct look *look, const struct owed *due)
{
    struct naive *b = look->b;
    static struct flat_list list;
    enum issue_method method = b->needs[due->need].until;
    int product = b->happenings[due->event].item;
    struct found now = naive_found_now(b);
    int order = b->happenings[due->event].order;
    bool taken = false;

    if (method == ISSUE_MANUAL && order != NONE && !naive_order_is_open(b, order))
        return true;
    if ((method == ISSUE_SALE || method == ISSUE_SHIPMENT) && naive_pool_on_hand(b, product) == 0)
        return true;
    if (naive_bill_found(b, product, now) != NONE &&
        naive_explode_bill(b, product, naive_routing_found(b, product, now), now, &list) == OK)
        for (int i = 0; i < list.count; i++) {
            taken |= list.of[i].item == due->item;
            if (list.of[i].item == due->item &&
                naive_method_of(b, due->item, list.of[i].issue) == method)
                return false;
        }
    return taken || naive_method_of(b, due->item, ISSUE_DEFAULT) != method;
}

static void due_open_see(struct look *look, int item, int place)
{
    struct due_sum sum = due_sum(look, item, place, method_is_old);
    struct inbox_seen *entry;

    if (sum.qty == 0)
        return;
    entry = add_at(look, "due-open", item, place);
    entry->qty = sum.qty;
    entry->since = sum.since;
    at_due(look, entry, item, sum.value);
}

static void below_see(struct look *look, const struct watch *watch)
{
    struct naive *b = look->b;
    int64_t qty = naive_target_wants(b, watch);
    struct inbox_seen *entry;

    if (qty == 0)
        return;
    entry = add_at(look, "below-min", watch->item, watch->place);
    entry->qty = qty;
    entry->since = naive_target_since(b, watch);
    at_price(look, entry, watch->item);
}

/* ---- events ---- */

static int64_t inflow_live(const struct naive *b, int event, struct worth *value)
{
    int64_t sum = 0;

    *value = naive_worth_none();
    for (int i = 0; i < b->line_count; i++)
        if (b->lines[i].event == event && b->lines[i].kind == LINE_INFLOW) {
            sum += b->lines[i].q;
            *value = naive_worth_plus(*value, b->lines[i].v);
        }
    return sum;
}

static void used_see(struct look *look, int event)
{
    struct naive *b = look->b;

    for (int which = 0; which < 3; which++) {
        int item;
        int64_t qty = naive_used_wrongly(b, event, which, &item);
        struct inbox_seen *entry;

        if (qty == 0 || not_more(b, lot_causes[which], event, qty))
            continue;
        entry = add(look, lot_causes[which], b->happenings[event].key);
        entry->qty = qty;
        entry->since = b->happenings[event].day;
        at_price(look, entry, item);
    }
}

static int64_t report_pieces(const struct happening *row)
{
    return row->good + row->scrapped + row->lost + row->taken_up;
}

static int64_t made_by(const struct naive *b, int event)
{
    const struct happening *row = &b->happenings[event];

    return row->good + row->scrapped + row->lost;
}

/* Pieces whose number was here before, of an event of which something is live. */
static int64_t anew(const struct naive *b, int event, int *item)
{
    if (made_by(b, event) == 0 && naive_event_live(b, event) == 0)
        return 0;
    return naive_pieces_anew(b, event, item);
}

/* NULL: nothing of it, or it is fine as it is. */
static struct inbox_seen *add_of_event(struct look *look, const char *cause, int event, int64_t qty)
{
    const struct happening *row = &look->b->happenings[event];
    struct inbox_seen *entry;

    if (qty == 0 || not_more(look->b, cause, event, qty))
        return NULL;
    entry = add(look, cause, row->key);
    entry->qty = qty;
    entry->since = row->day;
    return entry;
}

static void anew_see(struct look *look, int event)
{
    int item;
    struct inbox_seen *entry =
        add_of_event(look, "serial-again", event, anew(look->b, event, &item));

    if (entry)
        at_price(look, entry, item);
}

/* Income of what was made besides, by the event or by the completion within it. */
static int64_t income(const struct naive *b, int event, int64_t *qty)
{
    int within = b->happenings[event].within;
    int made = within == NONE ? event : within;
    int64_t money = naive_income(b, made);

    *qty = money > 0 ? made_by(b, made) : 0;
    return money;
}

static void income_see(struct look *look, int event)
{
    int64_t qty;
    int64_t money = income(look->b, event, &qty);
    struct inbox_seen *entry = add_of_event(look, "by-product-income", event, qty);

    if (!entry)
        return;
    entry->value = money;
    entry->has_value = true;
}

/* A newer one of its item and place that is not undone. */
static bool is_counted_anew(const struct naive *b, int count)
{
    const struct happening *row = &b->happenings[count];

    for (int i = count + 1; i < b->happening_count; i++) {
        const struct happening *newer = &b->happenings[i];

        if (newer->verb == VERB_COUNT_STOCK && newer->item == row->item &&
            newer->place == row->place && (newer->differed == 0 || naive_event_live(b, i) > 0))
            return true;
    }
    return false;
}

static void count_see(struct look *look, int event)
{
    struct naive *b = look->b;
    const struct happening *row = &b->happenings[event];
    int64_t live = naive_event_live(b, event);
    struct worth value;
    int64_t gained = inflow_live(b, event, &value);
    struct inbox_seen *entry;

    if (live == 0)
        return;
    if (row->unpriced && gained > 0 && total(value) == 0 &&
        !not_more(b, "cost-missing", event, live)) {
        entry = add(look, "cost-missing", row->key);
        entry->qty = live;
        entry->since = row->day;
        at_price(look, entry, row->item);
    }
    if (is_counted_anew(b, event) || not_more(b, "count-difference", event, live) ||
        (row->books_said > 0 && (i128)live * 100 <= (i128)row->books_said * 5))
        return;
    entry = add(look, "count-difference", row->key);
    entry->qty = live;
    entry->since = row->day;
    at_value(entry, gained > 0 ? value : naive_event_cost(b, event));
}

static void return_see(struct look *look, int event)
{
    struct worth value;
    int64_t live = inflow_live(look->b, event, &value);
    struct inbox_seen *entry;

    if (live == 0 || not_more(look->b, "return-unknown", event, live))
        return;
    entry = add(look, "return-unknown", look->b->happenings[event].key);
    entry->qty = live;
    entry->since = look->b->happenings[event].day;
    at_value(entry, value);
}

/* ---- orders ---- */

static void over_see(struct look *look, int order, const struct order_seen *seen)
{
    struct naive *b = look->b;
    int64_t more = seen->good.micro - seen->qty.micro;
    struct inbox_seen *entry;

    if (more <= naive_order_tolerated(b, order, seen) ||
        not_more(b, "over-completion", order, more))
        return;
    entry = add(look, "over-completion", b->happenings[order].order_name);
    entry->qty = more;
    entry->since = INT32_MIN;
    for (int i = order; i < b->happening_count; i++) {
        const struct happening *row = &b->happenings[i];
        bool says = row->deed != DEED_NONE && row->live > 0 && row->order_qty > 0;
        bool noted = row->noted_over && row->good + row->scrapped + row->lost > 0;

        if (row->order == order && (says || noted) && row->day > entry->since)
            entry->since = row->day;
    }
    at_price(look, entry, b->happenings[order].item);
}

/* The newest event of the order that stands and says a state. */
static int state_by(const struct naive *b, int order)
{
    int best = order;

    for (int i = order; i < b->happening_count; i++) {
        const struct happening *row = &b->happenings[i];

        if (row->order == order && row->deed != DEED_NONE && row->deed != DEED_CHANGE &&
            row->live > 0 && row->stood_by > b->happenings[best].stood_by)
            best = i;
    }
    return best;
}

static void under_see(struct look *look, int order, const struct order_seen *seen)
{
    struct naive *b = look->b;
    int64_t less = seen->qty.micro - seen->good.micro;
    struct inbox_seen *entry;

    if (seen->stage != STAGE_FINISHED || less <= naive_order_tolerated(b, order, seen) ||
        not_more(b, "under-completion", order, less))
        return;
    entry = add(look, "under-completion", b->happenings[order].order_name);
    entry->qty = less;
    entry->since = b->happenings[state_by(b, order)].day;
    at_price(look, entry, b->happenings[order].item);
}

static void closed_see(struct look *look, int order, const struct order_seen *seen)
{
    struct naive *b = look->b;
    int by = accepted(b, "order-closed", order);
    int after = b->happenings[state_by(b, order)].stood_by;
    struct worth cost = naive_worth_none();
    struct inbox_seen *entry;
    int32_t since = INT32_MAX;
    int64_t qty = 0;

    if (seen->stage != STAGE_FINISHED && seen->stage != STAGE_CANCELLED)
        return;
    if (by != NONE && b->happenings[by].stood_by > after)
        after = b->happenings[by].stood_by;
    for (int i = after + 1; i < b->happening_count; i++) {
        const struct happening *row = &b->happenings[i];

        if (!row->noted_closed || row->order != order || report_pieces(row) == 0)
            continue;
        qty += report_pieces(row);
        cost = naive_worth_plus(cost, naive_event_cost(b, i));
        since = row->day < since ? row->day : since;
    }
    if (qty == 0)
        return;
    entry = add(look, "order-closed", b->happenings[order].order_name);
    entry->qty = qty;
    entry->since = since;
    at_value(entry, cost);
}

/* What the order left in process. */
static void left_see(struct look *look, int order, const struct order_seen *seen)
{
    struct naive *b = look->b;

    if (seen->stage != STAGE_FINISHED && seen->stage != STAGE_CANCELLED)
        return;
    for (int item = 0; item < b->item_count; item++)
        for (int place = 0; place < b->place_count; place++) {
            const struct item *goods = &b->items[item];
            struct inbox_seen *entry;

            if (!goods->in_process || !goods->of_order ||
                goods->of_item != b->happenings[order].item ||
                strcmp(goods->of_order, b->happenings[order].order_name) != 0 ||
                naive_on_hand(b, item, place) == 0)
                continue;
            entry = add_at(look, "in-process", item, place);
            entry->qty = naive_on_hand(b, item, place);
            entry->since = b->happenings[state_by(b, order)].day;
            at_price(look, entry, item);
        }
}

static void late_see(struct look *look, int order, const struct order_seen *seen)
{
    struct naive *b = look->b;
    int64_t left = seen->qty.micro - seen->good.micro;
    struct inbox_seen *entry;

    if (seen->stage == STAGE_FINISHED || seen->stage == STAGE_CANCELLED || left <= 0 ||
        seen->due.number == INT32_MIN || seen->due.number >= look->day)
        return;
    entry = add(look, "order-late", b->happenings[order].order_name);
    entry->qty = left;
    entry->since = seen->due.number;
    at_price(look, entry, b->happenings[order].item);
}

/* Started, and not reported for long. */
static void started_see(struct look *look, int order, const struct order_seen *seen)
{
    struct naive *b = look->b;
    int32_t since = look->day;
    int64_t more = naive_started_more(b, order, seen, &since);
    struct inbox_seen *entry;

    if (seen->stage == STAGE_FINISHED || seen->stage == STAGE_CANCELLED || more <= 0 ||
        b->started_days == 0 || since >= look->day - b->started_days)
        return;
    entry = add(look, "started-old", b->happenings[order].order_name);
    entry->qty = more;
    entry->since = since;
    at_price(look, entry, b->happenings[order].item);
}

/* ---- the bill of an order ---- */

static void bill_see(struct look *look, int order, const struct order_seen *seen)
{
    static struct become become;
    struct naive *b = look->b;
    int64_t left = seen->qty.micro - seen->good.micro;
    int by = accepted(b, "bill-changed", order);
    struct inbox_seen *entry;
    int32_t set_up;

    if (left <= 0 || !naive_bill_became(b, order, seen, &become))
        return;
    if (by != NONE && become.now.list.number < b->happenings[b->happenings[by].stood_by].number &&
        become.now.list.from <= b->happenings[b->happenings[by].stood_by].day)
        return;
    set_up = b->happenings[naive_row_of(b, become.now.list.number)].day;
    entry = add(look, "bill-changed", b->happenings[order].order_name);
    entry->qty = left;
    entry->since = become.found.day > set_up ? become.found.day : set_up;
    if (become.now.list.from > entry->since)
        entry->since = become.now.list.from;
    at_value(entry, naive_worth_minus(naive_recipe_cost(b, &become.now, order),
                                      naive_recipe_cost(b, &become.then, order)));
}

/* The newest event has happened, too. */
static void orders_see(struct look *look)
{
    static struct order_seen orders[1024];
    int count = naive_orders(look->b, orders, (int)ARRAY_COUNT(orders));

    look->b->looks = true;
    for (int i = 0; i < count && i < (int)ARRAY_COUNT(orders); i++) {
        int order = naive_row_of(look->b, orders[i].number);

        over_see(look, order, &orders[i]);
        under_see(look, order, &orders[i]);
        closed_see(look, order, &orders[i]);
        left_see(look, order, &orders[i]);
        bill_see(look, order, &orders[i]);
        late_see(look, order, &orders[i]);
        started_see(look, order, &orders[i]);
    }
    look->b->looks = false;
}

static void price_see(struct look *look, int item)
{
    struct naive *b = look->b;
    struct price standard = naive_price_of_standard(b, item);
    int64_t on_hand = naive_pool_on_hand(b, item);
    struct price_due due;
    struct inbox_seen *entry;

    if (!naive_price_due(b, item, standard.none ? price_of(b, item) : standard, &due))
        return;
    entry = add(look, "price-due", b->items[item].text);
    entry->qty = due.per;
    entry->since = due.since;
    entry->has_value = on_hand > 0;
    if (on_hand > 0)
        entry->value = naive_frac_round(
            naive_frac_of(due.differs < 0 ? -due.differs : due.differs, due.per), on_hand);
}

int naive_inbox(struct naive *b, struct inbox_seen *entries, int max)
{
    struct look look = { .b = b, .entries = entries, .max = max };

    if (b->happening_count == 0)
        return 0;
    b->now = b->happening_count - 1;
    look.day = b->happenings[b->now].day;
    for (int item = 0; item < b->item_count; item++)
        for (int place = 0; place < b->place_count; place++) {
            place_see(&look, item, place);
            due_see(&look, item, place);
            due_open_see(&look, item, place);
            unknown_see(&look, item, place);
        }
    for (int item = 0; item < b->item_count; item++)
        price_see(&look, item);
    for (int i = 0; i < b->watch_count; i++)
        below_see(&look, &b->watches[i]);
    for (int i = 0; i < b->happening_count; i++) {
        if (b->happenings[i].verb == VERB_COUNT_STOCK)
            count_see(&look, i);
        if (b->happenings[i].verb == VERB_RETURN)
            return_see(&look, i);
        used_see(&look, i);
        if (b->happenings[i].is_within)
            continue;
        anew_see(&look, i);
        income_see(&look, i);
    }
    orders_see(&look);
    return look.count;
}

/* ---- accept ---- */

static const char *word_in(const char *const *words, size_t count, struct slice word)
{
    for (size_t i = 0; i < count; i++)
        if (naive_text_is(words[i], word))
            return words[i];
    return NULL;
}

static int64_t order_measure(struct naive *b, const char *cause, int order)
{
    static struct become become;
    static struct order_seen orders[1024];
    struct order_seen seen = { .number = 0 };
    int count = naive_orders(b, orders, (int)ARRAY_COUNT(orders));
    int64_t more;

    for (int i = 0; i < count && i < (int)ARRAY_COUNT(orders); i++)
        if (orders[i].number == b->happenings[order].number)
            seen = orders[i];
    more = seen.good.micro - seen.qty.micro;
    if (strcmp(cause, "over-completion") == 0)
        return more > naive_order_tolerated(b, order, &seen) ? more : 0;
    if (strcmp(cause, "under-completion") == 0)
        return seen.stage == STAGE_FINISHED && -more > naive_order_tolerated(b, order, &seen)
                   ? -more
                   : 0;
    if (strcmp(cause, "bill-changed") == 0)
        return naive_bill_became(b, order, &seen, &become) ? QTY_ONE : 0;
    if (seen.stage != STAGE_FINISHED && seen.stage != STAGE_CANCELLED)
        return 0;
    return seen.good.micro + seen.scrapped.micro + seen.lost.micro;
}

static int64_t event_measure(struct naive *b, const char *cause, int event)
{
    enum verb verb = b->happenings[event].verb;
    struct worth value;
    int64_t gained = inflow_live(b, event, &value);
    int item;

    for (int which = 0; which < 3; which++)
        if (strcmp(cause, lot_causes[which]) == 0)
            return naive_used_wrongly(b, event, which, &item);
    if (strcmp(cause, "serial-again") == 0)
        return anew(b, event, &item);
    if (strcmp(cause, "by-product-income") == 0) {
        (void)income(b, event, &gained);
        return gained;
    }
    if (strcmp(cause, "return-unknown") == 0)
        return verb == VERB_RETURN ? gained : 0;
    if (verb != VERB_COUNT_STOCK ||
        (strcmp(cause, "cost-missing") == 0 && (gained == 0 || total(value) != 0)))
        return 0;
    return naive_event_live(b, event);
}

enum status naive_accept(struct naive *b, const struct event *e, int number)
{
    struct slice entry = e->entry;
    struct slice name;
    size_t at = 0;
    struct happening *row = &b->happenings[number];

    while (at < entry.size && entry.text[at] != '/')
        at++;
    name = (struct slice){ entry.text + at + 1, at + 1 < entry.size ? entry.size - at - 1 : 0 };
    row->accepts =
        word_in(accepted_causes, ARRAY_COUNT(accepted_causes), (struct slice){ entry.text, at });
    if (!row->accepts || name.size == 0)
        return naive_refuse(b, VALUE_UNKNOWN, entry);
    row->of = is_of_order(row->accepts) ? naive_order_find(b, name) : naive_key_find(b, name);
    if (row->of == NONE || row->of == number)
        return naive_refuse(b, is_of_order(row->accepts) ? ORDER_UNKNOWN : KEY_UNKNOWN, name);
    row->accepts_qty = is_of_order(row->accepts) ? order_measure(b, row->accepts, row->of)
                                                 : event_measure(b, row->accepts, row->of);
    if (row->accepts_qty == 0)
        return naive_refuse(b, INBOX_GONE, entry);
    row->live = QTY_ONE;
    return OK;
}
