#include "naive_stage.h"
#include "naive_start.h"

#include <stdio.h>

/* ---- what the events that stand say ---- */

static bool says_state(const struct happening *row)
{
    return row->deed != DEED_CHANGE;
}

static bool says_qty(const struct happening *row)
{
    return row->order_qty > 0;
}

static bool says_due(const struct happening *row)
{
    return row->due != INT32_MIN;
}

static bool says_place(const struct happening *row)
{
    return row->place != NONE;
}

static bool says_tolerance(const struct happening *row)
{
    return row->tolerance != NONE;
}

static bool says_line(const struct happening *row)
{
    return row->line != NONE;
}

static bool says_consumes(const struct happening *row)
{
    return row->consumes != 0;
}

static bool says_bill(const struct happening *row)
{
    return row->finds_bill;
}

/* The newest event of the order that stands and says so; NONE: no one does. */
static int newest(const struct naive *b, int order, bool (*says)(const struct happening *))
{
    int best = NONE;

    for (int i = 0; i < b->happening_count; i++) {
        const struct happening *row = &b->happenings[i];

        if (row->order == order && row->deed != DEED_NONE && row->live > 0 && says(row) &&
            (best == NONE || row->stood_by > b->happenings[best].stood_by))
            best = i;
    }
    return best;
}

/* What an operation reports is not good of the order yet. */
static bool makes_good(const struct happening *row)
{
    return row->verb == VERB_COMPLETE || row->verb == VERB_REWORK;
}

/* What is live of the reports before this row; good is what was completed, or reworked. */
static struct order_seen made(const struct naive *b, int order, int before)
{
    struct order_seen sum = { .number = b->happenings[order].number };

    for (int i = order; i < before; i++) {
        const struct happening *row = &b->happenings[i];

        if (row->order != order || !naive_is_report(b, i))
            continue;
        if (makes_good(row))
            sum.good.micro += row->good;
        sum.scrapped.micro += row->scrapped;
        sum.lost.micro += row->lost;
    }
    return sum;
}

/* Whether anything is live of the reports before this row, those at operations too. */
static bool is_made(const struct naive *b, int order, int before)
{
    for (int i = order; i < before; i++) {
        const struct happening *row = &b->happenings[i];

        if (row->order == order && naive_is_report(b, i) &&
            (row->good > 0 || row->scrapped > 0 || row->lost > 0 || row->taken_up > 0))
            return true;
    }
    return false;
}

/* Reported, or started. */
static bool is_worked_on(const struct naive *b, int order, int before)
{
    return is_made(b, order, before) || naive_started(b, order) > 0;
}

static enum order_stage stage_of(const struct naive *b, int order, int before)
{
    switch (b->happenings[newest(b, order, says_state)].deed) {
    case DEED_RELEASE:
    case DEED_REOPEN:
        return STAGE_RELEASED;
    case DEED_FINISH:
        return STAGE_FINISHED;
    case DEED_CANCEL:
        return STAGE_CANCELLED;
    case DEED_NONE:
    case DEED_CHANGE:
    case DEED_PLAN:
        break;
    }
    return is_worked_on(b, order, before) ? STAGE_RELEASED : STAGE_PLANNED;
}

static struct order_seen see(const struct naive *b, int order, int before)
{
    struct order_seen seen = made(b, order, before);
    int due = newest(b, order, says_due);

    seen.stage = stage_of(b, order, before);
    seen.started.micro = naive_started(b, order);
    seen.qty.micro = b->happenings[newest(b, order, says_qty)].order_qty;
    seen.due = due == NONE ? DAY_NONE : (day_t){ b->happenings[due].due };
    return seen;
}

static bool stands(const struct naive *b, int row)
{
    return b->happenings[row].deed == DEED_PLAN && b->happenings[row].live > 0;
}

bool naive_order_is_open(const struct naive *b, int order)
{
    enum order_stage stage;

    if (b->happenings[order].live == 0)
        return false;
    stage = stage_of(b, order, b->happening_count);
    return stage == STAGE_PLANNED || stage == STAGE_RELEASED;
}

struct order_seen naive_order_see(const struct naive *b, int order)
{
    return see(b, order, b->looks ? b->happening_count : b->now);
}

bool naive_order_by_staged(const struct naive *b, int order)
{
    int by = b->happenings[order].live > 0 ? newest(b, order, says_consumes) : NONE;

    return by != NONE && b->happenings[by].consumes == 1 + CONSUMES_STAGED;
}

int naive_order_line(const struct naive *b, int order)
{
    int by = newest(b, order, says_line);

    return by == NONE ? NONE : b->happenings[by].line;
}

int naive_order_ended(const struct naive *b, int order)
{
    int best = 0;

    for (int i = order; i < b->happening_count; i++) {
        const struct happening *row = &b->happenings[i];

        if (row->order == order && (row->deed == DEED_FINISH || row->deed == DEED_CANCEL) &&
            row->live > 0)
            best = naive_most(best, b->happenings[row->stood_by].number) > best
                       ? b->happenings[row->stood_by].number
                       : best;
    }
    return best;
}

int naive_orders(struct naive *b, struct order_seen *orders, int max)
{
    int count = 0;

    for (int i = 0; i < b->happening_count; i++)
        if (stands(b, i)) {
            if (count < max)
                orders[count] = see(b, i, b->happening_count);
            count++;
        }
    return count;
}

struct noted naive_noted(const struct naive *b)
{
    return b->noted;
}

struct carried_often naive_carried(const struct naive *b)
{
    return b->carried;
}

int naive_order_find(const struct naive *b, struct slice name)
{
    for (int i = 0; i < b->happening_count; i++)
        if (stands(b, i) && naive_text_is(b->happenings[i].order_name, name))
            return i;
    return NONE;
}

/* How much more or less than asked for is no matter. */
int64_t naive_order_tolerated(const struct naive *b, int order, const struct order_seen *seen)
{
    int says = newest(b, order, says_tolerance);
    int64_t share = says == NONE ? b->items[b->happenings[order].item].tolerance
                                 : b->happenings[says].tolerance;

    return naive_part_of(seen->qty.micro, share, QTY_ONE);
}

static enum status finish(struct naive *b, int event)
{
    int order = b->happenings[event].order;
    struct order_seen seen = see(b, order, event);
    int64_t least = seen.qty.micro - naive_order_tolerated(b, order, &seen);

    b->noted.under_completion += seen.good.micro < least;
    b->carried.of[CARRIED_TOLERATED] +=
        seen.good.micro < seen.qty.micro && seen.good.micro >= least;
    b->noted.in_process += naive_goods_left(b, b->happenings[event].order);
    naive_claims_end(b, order);
    return naive_finish(b, event);
}

/* ---- events of orders ---- */

static enum deed deed_of(const struct event *e)
{
    if (e->verb == VERB_FINISH)
        return DEED_FINISH;
    if (!event_has(e, FIELD_ACTION))
        return DEED_PLAN;
    switch (e->action) {
    case ORDER_RELEASE:
        return DEED_RELEASE;
    case ORDER_CHANGE:
        return DEED_CHANGE;
    case ORDER_CANCEL:
        return DEED_CANCEL;
    case ORDER_REOPEN:
        return DEED_REOPEN;
    }
    return DEED_NONE;
}

static bool deed_fits(enum deed deed, enum order_stage stage)
{
    bool open = stage == STAGE_PLANNED || stage == STAGE_RELEASED;

    if (deed == DEED_RELEASE)
        return stage == STAGE_PLANNED;
    return deed == DEED_REOPEN ? !open : open;
}

/* What it says of due day, place and bill. */
static enum status words_set(struct naive *b, const struct event *e, struct happening *row)
{
    if (event_has(e, FIELD_PLACE)) {
        row->place = naive_place_find(b, e->place);
        if (row->place == NONE)
            return naive_refuse(b, PLACE_UNKNOWN, e->place);
    }
    if (event_has(e, FIELD_LINE)) {
        char name[160];

        snprintf(name, sizeof(name), "line/%.*s", (int)e->line.size, e->line.text);
        row->line = naive_place_find(b, slice_of(name));
        if (row->line == NONE)
            return naive_refuse(b, PLACE_UNKNOWN, e->line);
    }
    if (event_has(e, FIELD_TOLERANCE))
        row->tolerance = e->tolerance.micro;
    if (event_has(e, FIELD_DUE))
        row->due = e->due.number;
    if (event_has(e, FIELD_CONSUMES))
        row->consumes = 1 + (int)e->consumes;
    row->finds_bill = row->deed == DEED_RELEASE || event_has(e, FIELD_BILL);
    return OK;
}

static enum status qty_set(struct naive *b, const struct event *e, struct happening *row, int item)
{
    enum status status;

    if (!event_has(e, FIELD_QTY))
        return OK;
    status = naive_base_qty(b, item, e->amount, &row->order_qty);
    if (status)
        return status;
    return row->order_qty > 0 ? OK : naive_refuse(b, NUMBER_SIGN, e->name);
}

static enum status plan(struct naive *b, const struct event *e, int number)
{
    struct happening *row = &b->happenings[number];
    enum status status;

    row->order = number;
    row->order_name = naive_text_copy(b, e->name);
    row->item = naive_item_find(b, e->item);
    if (row->item == NONE)
        return naive_refuse(b, ITEM_UNKNOWN, e->item);
    status = words_set(b, e, row);
    if (status)
        return status;
    if (naive_order_find(b, e->name) != NONE)
        return naive_refuse(b, NAME_TAKEN, e->name);
    if (b->items[row->item].kind != KIND_MADE || b->items[row->item].in_process)
        return naive_refuse(b, ITEM_KIND, e->item);
    if (e->amount.qty.micro <= 0)
        return naive_refuse(b, NUMBER_SIGN, e->name);
    row->live = QTY_ONE;
    row->of_reworks = event_has(e, FIELD_REWORK);
    return qty_set(b, e, row, row->item);
}

enum status naive_order(struct naive *b, const struct event *e, int number)
{
    struct happening *row = &b->happenings[number];
    enum status status;
    int item;

    row->deed = deed_of(e);
    if (row->deed == DEED_PLAN)
        return plan(b, e, number);
    row->order = naive_order_find(b, e->name);
    if (row->order == NONE)
        return naive_refuse(b, ORDER_UNKNOWN, e->name);
    item = b->happenings[row->order].item;
    if (event_has(e, FIELD_ITEM) && naive_item_find(b, e->item) == NONE)
        return naive_refuse(b, ITEM_UNKNOWN, e->item);
    status = words_set(b, e, row);
    if (status == OK)
        status = qty_set(b, e, row, item);
    if (status)
        return status;
    if (!deed_fits(row->deed, stage_of(b, row->order, number)))
        return naive_refuse(b, ORDER_STATE, e->name);
    if (event_has(e, FIELD_CONSUMES) && b->happenings[row->order].of_reworks)
        return naive_refuse(b, ORDER_KIND, e->name);
    if (event_has(e, FIELD_CONSUMES) && is_made(b, row->order, number))
        return naive_refuse(b, ORDER_STATE, e->name);
    if (event_has(e, FIELD_ITEM) && naive_item_find(b, e->item) != item)
        return naive_refuse(b, ORDER_ITEM, e->item);
    row->live = QTY_ONE;
    if (row->deed == DEED_FINISH)
        return finish(b, number);
    if (row->deed == DEED_CANCEL) {
        b->noted.in_process += naive_goods_left(b, row->order);
        naive_claims_end(b, row->order);
    }
    return OK;
}

/* ---- reports ---- */

/* The bill of release or change; else what the first report used. */
static struct found bill_of(const struct naive *b, int order)
{
    int by = newest(b, order, says_bill);

    return b->happenings[by == NONE ? b->happenings[order].first_report : by].found;
}

bool naive_order_found(const struct naive *b, int order, struct found *found)
{
    *found = bill_of(b, order);
    if (b->happenings[order].of_reworks) /* it has none */
        return false;
    return newest(b, order, says_bill) != NONE || is_worked_on(b, order, b->happening_count);
}

void naive_order_first(struct naive *b, int report)
{
    int order = b->happenings[report].order;

    if (order != NONE && !is_worked_on(b, order, b->now))
        b->happenings[order].first_report = report;
}

void naive_order_work(struct naive *b, int event)
{
    naive_order_first(b, event);
    b->happenings[event].found = bill_of(b, b->happenings[event].order);
}

enum status naive_order_report(struct naive *b, int number)
{
    struct happening *row = &b->happenings[number];
    struct order_seen seen;
    int64_t most;
    int place;

    if (row->order == NONE)
        return OK;
    if (row->item != b->happenings[row->order].item)
        return naive_refuse(b, ORDER_ITEM, slice_of(b->items[row->item].text));
    if (b->happenings[row->order].of_reworks != (row->verb == VERB_REWORK))
        return naive_refuse(b, ORDER_KIND, (struct slice){ 0 });
    seen = see(b, row->order, number);
    place = newest(b, row->order, says_place);
    naive_order_work(b, number);
    if (row->place == NONE && place != NONE && makes_good(row))
        row->place = b->happenings[place].place;
    most = seen.qty.micro + naive_order_tolerated(b, row->order, &seen);
    row->noted_closed = seen.stage == STAGE_FINISHED || seen.stage == STAGE_CANCELLED;
    row->noted_over =
        makes_good(row) && seen.good.micro <= most && seen.good.micro + row->good > most;
    b->noted.order_closed += row->noted_closed;
    b->noted.over_completion += row->noted_over;
    b->carried.of[CARRIED_TOLERATED] += makes_good(row) && seen.good.micro <= seen.qty.micro &&
                                        seen.good.micro + row->good > seen.qty.micro &&
                                        seen.good.micro + row->good <= most;
    return OK;
}

/* ---- undone and done again ---- */

bool naive_order_is_gone(const struct naive *b, int event)
{
    int order = b->happenings[event].order;

    return order != NONE && order != event && b->happenings[order].live == 0;
}

static bool something_stands(const struct naive *b, int order)
{
    for (int i = order + 1; i < b->happening_count; i++)
        if (b->happenings[i].order == order && b->happenings[i].deed != DEED_NONE &&
            b->happenings[i].live > 0)
            return true;
    return is_worked_on(b, order, b->happening_count);
}

enum status naive_order_unset(struct naive *b, int event)
{
    struct happening *row = &b->happenings[event];

    if (row->deed == DEED_PLAN && (something_stands(b, event) || naive_claims(b, event)))
        return naive_refuse(b, UNDO_REFUSED, slice_of(row->key));
    row->live = 0;
    if (row->deed == DEED_FINISH)
        naive_finish_back(b, event);
    naive_claims_follow(b, row->order, row->stood_by);
    return OK;
}

enum status naive_order_set_again(struct naive *b, int event)
{
    struct happening *row = &b->happenings[event];

    if (naive_is_gone(b, event))
        return naive_refuse(b, UNDO_REFUSED, slice_of(row->key));
    if (row->deed == DEED_PLAN && naive_order_find(b, slice_of(row->order_name)) != NONE)
        return naive_refuse(b, NAME_TAKEN, slice_of(row->order_name));
    row->live = QTY_ONE;
    row->stood_by = b->now;
    naive_claims_follow(b, row->order, row->undone_by);
    return row->deed == DEED_FINISH ? naive_finish_again(b, event) : OK;
}
