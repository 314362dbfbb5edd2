#include "naive_correct.h"
#include "naive_pass.h"
#include "naive_recost.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

struct naive *naive_open(void)
{
    static const char *const places[] = { "stores", "line",    "finished", "shelf",
                                          "vendor", "transit", "scrap",    "issued" };
    struct naive *b = calloc(1, sizeof(*b));

    assert(b);
    b->shadow = calloc(1, sizeof(*b));
    assert(b->shadow);
    naive_rows_open(b);
    naive_rows_open(b->shadow);
    for (size_t i = 0; i < ARRAY_COUNT(places); i++)
        naive_name_add(b, b->places, &b->place_count, slice_of(places[i]));
    naive_name_add(b, b->reasons, &b->reason_count, SLICE("bulk"));
    b->decimals = 2;
    b->points[0] = POINT_PURCHASE | POINT_COMPLETION | POINT_SALE;
    b->ship_sells = true;
    b->closed = INT32_MIN;
    return b;
}

void naive_close(struct naive *b)
{
    naive_rows_close(b->shadow);
    free(b->shadow);
    naive_rows_close(b);
    free(b);
}

int naive_row_of(const struct naive *b, int number)
{
    int row = number - 1;

    while (b->happenings[row].number != number || b->happenings[row].is_within)
        row++;
    return row;
}

static int event_add(struct naive *b, const struct event *e)
{
    int number = b->happening_count > 0 ? b->happenings[b->happening_count - 1].number + 1 : 1;
    struct happening *row = naive_happening_add(b);

    row->key = naive_text_copy(b, e->key);
    row->text = naive_text_copy(b, e->text_as_submitted);
    row->number = number;
    row->verb = e->verb;
    row->day = e->day.number;
    row->books = row->day <= b->closed ? b->closed + 1 : row->day;
    row->found = (struct found){ row->day, row->number };
    row->minute = e->local_min;
    row->only_ships = e->verb == VERB_SHIP && !b->ship_sells;
    b->now = b->settler = b->happening_count - 1;
    b->settle_count = b->settled = 0;
    b->waiting.count = 0;
    b->by_hand = false;
    b->undo_names = NONE;
    b->stands_in = false;
    b->refused = OK;
    if (event_has(e, FIELD_EXPIRES))
        row->expires = e->expires.number;
    return b->now;
}

static enum status undo_submitted(struct naive *b, const struct event *e, int row)
{
    struct happening *now = &b->happenings[row];
    bool whole = !event_has(e, FIELD_QTY);
    int64_t q = 0;
    enum status status = OK;
    int first;

    now->of = naive_key_find(b, e->of);
    if (now->of == NONE || now->of == row)
        return naive_refuse(b, KEY_UNKNOWN, e->of);
    first = b->happenings[now->of].verb == VERB_UNDO ? b->happenings[now->of].target : now->of;
    status = naive_undo_lots_check(b, e, now->of, first);
    if (status)
        return status;
    if (!whole) {
        if (e->amount.qty.micro <= 0)
            return naive_refuse(b, NUMBER_SIGN, e->of);
        q = e->amount.qty.micro;
        if (b->happenings[now->of].item != NONE)
            status = naive_base_qty(b, b->happenings[now->of].item, e->amount, &q);
    }
    if (status == OK && b->happenings[now->of].verb == VERB_UNDO &&
        !b->happenings[now->of].restores)
        status = naive_correct_again(b, b->happenings[now->of].target);
    return status ? status : naive_undo(b, e, row, whole, q);
}

static enum status event_post(struct naive *b, const struct event *e)
{
    int row = event_add(b, e);
    int draws_from = b->draw_count;
    enum status status;

    if (verb_is_set_up(e->verb))
        status = naive_set_up(b, e, row);
    else if (e->verb == VERB_UNDO)
        status = undo_submitted(b, e, row);
    else
        status = naive_fact(b, e, row);
    if (status == OK)
        status = b->refused;
    if (status == OK)
        status = naive_correct(b, e, row);
    if (status == OK) {
        naive_settle_places(b);
        naive_deliver_settled(b, draws_from);
        naive_settle_noted(b);
        naive_recost(b);
        naive_stocks_watch(b);
        naive_staged_book(b);
        naive_crossings_book(b);
        naive_pool_moves_note(b, b->happenings[row].books);
    }
    return status;
}

/* Undo, then the right event, which takes the key. */
static enum status correct_post(struct naive *b, const struct event *e)
{
    struct event undo_event = *e;
    struct event right = *e->correction;
    enum status status;

    undo_event.verb = VERB_UNDO;
    undo_event.key = undo_event.text_as_submitted = (struct slice){ 0 };
    undo_event.present &= ~field_bit(FIELD_QTY);
    right.key = e->key;
    right.corrects = e->of;
    right.present |= field_bit(FIELD_CORRECTS);
    right.text_as_submitted = e->text_as_submitted;
    right.day = e->day;
    status = event_post(b, &undo_event);
    return status ? status : event_post(b, &right);
}

static bool corrects_another(const struct event *says, const struct event *correct)
{
    return event_has(says, FIELD_CORRECTS) && !slice_equals(says->corrects, correct->of);
}

enum status naive_post(struct naive *b, const struct event *e, struct problem *problem)
{
    int known = naive_key_find(b, e->key);
    enum status status;

    b->problem = problem;
    b->noted = (struct noted){ 0 };
    b->passed_by_count = 0;
    if (e->verb == VERB_CORRECT && (corrects_another(e, e) || corrects_another(e->correction, e)))
        return naive_refuse(b, FIELD_TWICE, e->of);
    if (known != NONE)
        return naive_text_is(b->happenings[known].text, e->text_as_submitted)
                   ? OK
                   : naive_refuse(b, KEY_CONFLICT, e->key);
    naive_rows_copy(b->shadow, b);
    status = e->verb == VERB_CORRECT ? correct_post(b, e) : event_post(b, e);
    if (status)
        naive_rows_copy(b, b->shadow);
    else
        naive_passed_sum(b, &b->noted);
    return status;
}

/* ---- getters ---- */

qty_t naive_stock(struct naive *b, struct slice item, struct slice place)
{
    int of = naive_item_find(b, item);
    int at = naive_place_find(b, place);

    return (qty_t){ of == NONE || at == NONE ? 0 : naive_on_hand(b, of, at) };
}

int naive_tags(struct naive *b, struct slice item, struct slice place, struct tag_seen *tags,
               int max)
{
    int of = naive_item_find(b, item);
    int at = naive_place_find(b, place);
    int count = 0;

    for (int i = 0; i < b->stock_count && of != NONE; i++) {
        const struct stock *row = &b->stocks[i];

        if (row->item != of || row->place != at || row->qty == 0)
            continue;
        if (count < max)
            tags[count] = (struct tag_seen){
                .id = i,
                .lot = row->tag.lot == NONE ? (struct slice){ 0 }
                                            : slice_of(b->lots[row->tag.lot].text),
                .order = row->tag.claim == NONE ? 0 : b->happenings[row->tag.claim].number,
                .status = (int)row->tag.kept,
                .qty = { row->qty }
            };
        count++;
    }
    return count;
}

int64_t naive_dates(const struct naive *b, int id)
{
    const struct lot *lot = &b->lots[b->stocks[id].tag.lot];

    return (int64_t)lot->expiry * DATES_APART + lot->day;
}

static value_t value_of(struct worth worth)
{
    value_t value;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        value.of[e].minor = worth.of[e];
    return value;
}

qty_t naive_pool_qty(struct naive *b, struct slice item)
{
    int of = naive_item_find(b, item);

    return (qty_t){ of == NONE ? 0 : naive_pool_on_hand(b, of) };
}

value_t naive_pool_value(struct naive *b, struct slice item)
{
    int of = naive_item_find(b, item);

    return value_of(of == NONE ? naive_worth_none() : naive_pool_worth(b, of));
}

qty_t naive_owed_qty(struct naive *b, struct slice item)
{
    int of = naive_item_find(b, item);
    int64_t sum = 0;

    for (int i = 0; i < b->owed_count; i++)
        if (b->owed[i].item == of)
            sum += b->owed[i].b - b->owed[i].a;
    return (qty_t){ sum };
}

value_t naive_owed_value(struct naive *b, struct slice item)
{
    int of = naive_item_find(b, item);
    struct worth sum = naive_worth_none();

    for (int i = 0; i < b->owed_count; i++)
        if (b->owed[i].item == of)
            sum = naive_worth_plus(sum, naive_interval_value(b, b->owed[i].run, b->owed[i].a,
                                                             b->owed[i].b - b->owed[i].a));
    return value_of(sum);
}

qty_t naive_due_qty(struct naive *b, struct slice item)
{
    int of = naive_item_find(b, item);

    return (qty_t){ of == NONE ? 0 : naive_due_at(b, of, NONE) };
}

value_t naive_due_value(struct naive *b, struct slice item)
{
    int of = naive_item_find(b, item);

    return value_of(of == NONE ? naive_worth_none() : naive_due_value_of(b, of));
}

/* NONE: there is no such role. */
static int role_named(const struct naive *b, struct slice role)
{
    static const char *const names[] = { "material",
                                         "wip",
                                         "finished",
                                         "cost-of-sales",
                                         "payables",
                                         "incurred",
                                         "applied",
                                         "owed",
                                         "due",
                                         "scrap",
                                         "shrinkage",
                                         "price-variance",
                                         "production-variance",
                                         "revaluation",
                                         "rounding",
                                         "opening",
                                         "by-product-income" };
    static const char expense[] = "expense:";
    size_t prefix = sizeof(expense) - 1;

    for (size_t i = 0; i < ARRAY_COUNT(names); i++)
        if (naive_text_is(names[i], role))
            return (int)i;
    if (role.size > prefix && memcmp(role.text, expense, prefix) == 0) {
        int reason = naive_name_find(b->reasons, b->reason_count,
                                     (struct slice){ role.text + prefix, role.size - prefix });

        if (reason != NONE)
            return ROLE_EXPENSE + reason;
    }
    return NONE;
}

money_t naive_balance(struct naive *b, struct slice role)
{
    int of = role_named(b, role);

    return (money_t){ of == NONE ? 0 : b->balances[of] };
}

money_t naive_deferred(const struct naive *b, struct slice role)
{
    int of = role_named(b, role);
    money_t sum = { 0 };

    for (int i = 0; i < b->entry_count; i++)
        if (b->entries[i].deferred && b->entries[i].role == of)
            sum.minor += b->entries[i].amount;
    return sum;
}

money_t naive_cost(struct naive *b, struct slice key)
{
    int event = naive_key_find(b, key);
    struct worth cost;

    if (event == NONE)
        return (money_t){ 0 };
    cost = naive_event_cost(b, event);
    for (int i = 0; i < b->line_count; i++)
        if (b->lines[i].event == event && b->happenings[event].verb != VERB_UNBUILD &&
            (b->lines[i].kind == LINE_INFLOW || b->lines[i].kind == LINE_RETURN ||
             b->lines[i].kind == LINE_UNOWED) &&
            b->lines[i].q > 0)
            cost = naive_worth_plus(cost, b->lines[i].v);
    return (money_t){ naive_worth_sum(cost) };
}

struct made_on naive_made_on(const struct naive *b)
{
    return b->made_on;
}

struct astray naive_astray(const struct naive *b)
{
    return b->astray;
}

int naive_decimals(const struct naive *b)
{
    return b->decimals;
}

unsigned naive_points(const struct naive *b, struct slice category)
{
    int of = category.size ? naive_name_find(b->categories, b->category_count, category) : NONE;

    return of != NONE && b->points[1 + of] ? b->points[1 + of] : b->points[0];
}

day_t naive_closed(struct naive *b)
{
    return (day_t){ b->closed };
}

int naive_layers(struct naive *b, struct slice item, struct layer_seen *layers, int max)
{
    int of = naive_item_find(b, item);
    int count = 0;

    if (of == NONE)
        return 0;
    if (!naive_method_is_layered(b, of)) {
        if (naive_pool_on_hand(b, of) > 0 && max > 0)
            layers[0] = (struct layer_seen){ { naive_pool_on_hand(b, of) },
                                             value_of(naive_pool_worth(b, of)) };
        return naive_pool_on_hand(b, of) > 0;
    }
    for (int i = 0; i < b->layer_order_count; i++) {
        const struct layer *row = &b->layers[b->layer_order[i]];

        if (row->item != of || row->left == 0)
            continue;
        if (count < max)
            layers[count] = (struct layer_seen){ { row->left }, value_of(naive_layer_left(row)) };
        count++;
    }
    return count;
}
