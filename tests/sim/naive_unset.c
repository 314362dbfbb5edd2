#include "naive_inner.h"
#include "naive_sold.h"
#include "naive_stage.h"
#include "naive_subcontract.h"

static enum status gone_is(struct naive *b, bool gone, enum status status)
{
    return gone ? naive_refuse(b, status, (struct slice){ 0 }) : OK;
}

/* ---- what rests on what ---- */

static bool is_stock_verb(enum verb verb)
{
    return !verb_is_set_up(verb) && verb != VERB_EXPENSE && verb != VERB_TICK &&
           verb != VERB_CLOSE && verb != VERB_REOPEN && verb != VERB_UNDO;
}

/* Whether its goods come to the place of its row. */
static bool brings_to_place(enum verb verb)
{
    return verb == VERB_OPENING || verb == VERB_RECEIVE || verb == VERB_ORDER ||
           verb == VERB_COMPLETE || verb == VERB_OPERATION || verb == VERB_REWORK ||
           verb == VERB_RETURN || verb == VERB_MOVE || verb == VERB_COUNT_STOCK ||
           verb == VERB_HOLD || verb == VERB_UNHOLD || verb == VERB_IDENTIFY ||
           verb == VERB_START || verb == VERB_UNSTAGE;
}

static bool uses_item(const struct naive *b, int event, int item)
{
    if (b->happenings[event].item == item || b->happenings[event].with == item ||
        naive_unbuild_brought(b, event, item, NONE) || naive_stage_uses(b, event, item, NONE))
        return true;
    for (int i = 0; i < b->pick_count; i++)
        if (b->picks[i].event == event && b->picks[i].item == item)
            return true;
    for (int i = 0; i < b->owed_count; i++)
        if (b->owed[i].event == event && b->owed[i].item == item)
            return true;
    for (int i = 0; i < b->due_count; i++)
        if (b->due[i].event == event && b->due[i].item == item)
            return true;
    return naive_sides_use(b, event, item, NONE);
}

static bool uses_place(const struct naive *b, int event, int place)
{
    const struct happening *row = &b->happenings[event];

    if (row->from_place == place || row->line == place ||
        (brings_to_place(row->verb) && row->place == place) ||
        naive_unbuild_brought(b, event, NONE, place) || naive_stage_uses(b, event, NONE, place))
        return true;
    for (int i = 0; i < b->pick_count; i++)
        if (b->picks[i].event == event && b->picks[i].place == place)
            return true;
    for (int i = 0; i < b->owed_count; i++)
        if (b->owed[i].event == event && b->owed[i].place == place)
            return true;
    for (int i = 0; i < b->due_count; i++)
        if (b->due[i].event == event && b->due[i].place == place)
            return true;
    return naive_sides_use(b, event, NONE, place);
}

static bool item_lies_in(const struct item *item, int place)
{
    for (int i = 0; i < item->place_count; i++)
        if (item->places[i] == place)
            return true;
    return false;
}

/* Of the bills that an event set up and that stand; a replacement's items too. */
static bool bills_use(const struct naive *b, int event, int item, int place)
{
    for (int i = 0; i < b->bill_count; i++)
        if (b->bills[i].by == event && !b->bills[i].gone &&
            (b->bills[i].item == item || naive_side_lines_use(b, i, item, place)))
            return true;
    for (int i = 0; i < b->bill_line_count; i++) {
        const struct bill_line *line = &b->bill_lines[i];
        const struct bill *bill = &b->bills[line->bill];

        if (bill->by == event && !bill->gone &&
            ((item != NONE && line->item == item) || (place != NONE && line->place == place)))
            return true;
    }
    return false;
}

static bool sets_bills(enum verb verb)
{
    return verb == VERB_BILL || verb == VERB_REPLACE;
}

/* Of an event that stands: whether it names what `event` set up. */
static bool rests_on(const struct naive *b, int other, int event)
{
    const struct happening *row = &b->happenings[event];
    const struct happening *of = &b->happenings[other];
    bool facts = is_stock_verb(of->verb);

    switch ((int)row->verb) {
    case VERB_ITEM:
        if (facts)
            return uses_item(b, other, row->item);
        return of->item == row->item ||
               (of->verb == VERB_APPROVE && naive_approval_names(b, other, row->item)) ||
               (of->verb == VERB_REPLACE && of->with == row->item) ||
               (of->verb == VERB_ROUTING && naive_routing_runs(b, of->row, row->item)) ||
               (sets_bills(of->verb) && bills_use(b, other, row->item, NONE));
    case VERB_PLACE:
        if (facts)
            return uses_place(b, other, row->row);
        return (of->verb == VERB_ITEM && item_lies_in(&b->items[of->item], row->row)) ||
               (sets_bills(of->verb) && bills_use(b, other, NONE, row->row)) ||
               (of->verb == VERB_REPLENISH &&
                (of->place == row->row || of->from_place == row->row)) ||
               (of->verb == VERB_ROUTING && naive_routing_uses(b, of->row, row->row));
    case VERB_CATEGORY:
        return (of->verb == VERB_ITEM && b->items[of->item].category == row->row) ||
               (of->verb == VERB_PRICE_RULE && of->row == row->row);
    case VERB_REASON:
        return facts && of->reason == row->row;
    case VERB_PARTY:
        return (facts || of->verb == VERB_PLACE) && of->party == row->row;
    default:
        return false;
    }
}

static bool something_rests_on(const struct naive *b, int event)
{
    if (b->happenings[event].verb == VERB_ITEM && !b->happenings[event].creates)
        return false;
    for (int i = event + 1; i < b->happening_count; i++) {
        enum verb verb = b->happenings[i].verb;

        if (i != b->now && (verb_is_set_up(verb) || is_stock_verb(verb)) &&
            naive_event_live(b, i) > 0 && rests_on(b, i, event))
            return true;
    }
    return false;
}

/* Whether a fact, to happen again, names what is not set up any more. */
bool naive_is_gone(const struct naive *b, int event)
{
    const struct happening *row = &b->happenings[event];

    if (!is_stock_verb(row->verb))
        return false;
    if (naive_order_is_gone(b, event))
        return true;
    for (int i = 0; i < b->item_count; i++)
        if (b->items[i].gone && uses_item(b, event, i))
            return true;
    for (int i = 0; i < b->place_count; i++)
        if (b->places[i].gone && uses_place(b, event, i))
            return true;
    for (int i = 0; i < b->draw_count; i++)
        if (b->draws[i].event == event && b->draws[i].written_off &&
            b->reasons[b->happenings[b->draws[i].settled_by].reason].gone)
            return true;
    return (row->reason != NONE && b->reasons[row->reason].gone) ||
           (row->party != NONE && b->parties[row->party].gone);
}

/* ---- undone ---- */

static struct name *name_of(struct naive *b, const struct happening *row)
{
    switch ((int)row->verb) {
    case VERB_PLACE:
        return &b->places[row->row];
    case VERB_CATEGORY:
        return &b->categories[row->row];
    case VERB_REASON:
        return &b->reasons[row->row];
    case VERB_PARTY:
        return &b->parties[row->row];
    default:
        return &b->units[row->row];
    }
}

static enum status item_changed(struct naive *b, int item)
{
    struct item before = b->items[item];
    enum status status = naive_item_fold(b, item);

    return status ? status : naive_item_in_use(b, item, &before);
}

static enum status plant_changed(struct naive *b)
{
    int decimals = b->decimals;

    naive_plant_fold(b);
    return gone_is(b, decimals != b->decimals && b->item_count > 0, ITEM_IN_USE);
}

/* A set-up event that stands is undone. */
enum status naive_unset(struct naive *b, int event)
{
    struct happening *row = &b->happenings[event];
    enum status status = OK;

    if (something_rests_on(b, event) || naive_goods_rest_on(b, event) ||
        (sets_bills(row->verb) && naive_version_rests(b, event)))
        return naive_refuse(b, UNDO_REFUSED, slice_of(row->key));
    row->live = 0;
    switch ((int)row->verb) {
    case VERB_BOOK:
    case VERB_POINTS:
    case VERB_SETTING:
        status = plant_changed(b);
        break;
    case VERB_ITEM:
        if (row->creates)
            b->items[row->item].gone = true;
        else
            status = item_changed(b, row->item);
        break;
    case VERB_BILL:
    case VERB_REPLACE:
        naive_version_unset(b, event);
        return OK;
    case VERB_ROUTING:
        b->routings[row->row].gone = true;
        b->routings[row->row].gone_at = b->happenings[b->now].number;
        return OK;
    case VERB_RATE:
        b->rates[row->row].gone = true;
        b->rates[row->row].gone_at = b->happenings[b->now].number;
        return OK;
    case VERB_APPROVE:
        naive_approval_unset(b, event);
        return OK;
    case VERB_STANDARD:
        if (naive_is_drafted(row))
            return OK;
        b->standards[row->row].gone = true;
        b->standards[row->row].gone_at = b->happenings[b->now].number;
        naive_standard_touch(b, row->item);
        return OK;
    case VERB_PLACE:
    case VERB_CATEGORY:
    case VERB_REASON:
    case VERB_PARTY:
    case VERB_UNIT:
        name_of(b, row)->gone = true;
        return OK;
    default:
        return OK;
    }
    if (status == OK)
        naive_roles_change(b, b->shadow);
    return status;
}

/* ---- and set up again ---- */

static void dated_again(struct naive *b, struct happening *row)
{
    bool rate = row->verb == VERB_RATE;
    struct dated *made = rate ? naive_rate_add(b) : naive_standard_add(b);

    *made = rate ? b->rates[row->row] : b->standards[row->row];
    made->gone = false;
    made->number = b->happenings[b->now].number;
    row->row = (rate ? b->rate_count : b->standard_count) - 1;
    if (!rate)
        naive_standard_touch(b, row->item);
}

/* A party whose name was set up anew since does not come back, whatever became of that. */
static enum status name_again(struct naive *b, const struct happening *row)
{
    struct name *name = name_of(b, row);
    struct slice text = slice_of(name->text);

    if (row->verb == VERB_UNIT) {
        for (int i = 0; i < b->unit_count; i++)
            if (b->units[i].parent == name->parent && !b->units[i].gone &&
                naive_text_is(b->units[i].text, text))
                return naive_refuse(b, NAME_TAKEN, text);
    } else if (row->verb == VERB_PARTY) {
        for (int i = row->row + 1; i < b->party_count; i++)
            if (naive_text_is(b->parties[i].text, text))
                return naive_refuse(b, NAME_TAKEN, text);
    } else if ((row->verb == VERB_PLACE && naive_place_find(b, text) != NONE) ||
               (row->verb == VERB_CATEGORY &&
                naive_name_find(b->categories, b->category_count, text) != NONE) ||
               (row->verb == VERB_REASON &&
                naive_name_find(b->reasons, b->reason_count, text) != NONE)) {
        return naive_refuse(b, NAME_TAKEN, text);
    }
    if (row->verb == VERB_PLACE && naive_place_fits(b, name) != OK)
        return naive_place_fits(b, name);
    name->gone = false;
    return OK;
}

static enum status item_again(struct naive *b, const struct happening *row)
{
    struct item *item = &b->items[row->item];
    enum status status = OK;

    if (row->creates && naive_item_find(b, slice_of(item->text)) != NONE)
        return naive_refuse(b, NAME_TAKEN, slice_of(item->text));
    item->gone = item->gone && !row->creates;
    if (item->gone)
        return naive_refuse(b, ITEM_UNKNOWN, slice_of(item->text));
    switch ((int)row->verb) {
    case VERB_ITEM:
        status = item_changed(b, row->item);
        if (status == OK)
            naive_roles_change(b, b->shadow);
        return status;
    case VERB_UNIT:
        return name_again(b, row);
    case VERB_BILL:
        return naive_version_again(b, (int)(row - b->happenings));
    case VERB_ROUTING:
        return naive_routing_again(b, &b->happenings[row - b->happenings]);
    case VERB_REPLENISH:
        return naive_target_again(b, row);
    case VERB_PRICE:
    case VERB_PRICE_RULE:
        return OK;
    default:
        if (!naive_is_drafted(row))
            dated_again(b, &b->happenings[row - b->happenings]);
        return OK;
    }
}

/* A set-up event that was undone stands again, by this event. */
enum status naive_set_again(struct naive *b, int event)
{
    struct happening *row = &b->happenings[event];
    enum status status;

    row->live = QTY_ONE;
    row->stood_by = b->now;
    if (row->verb == VERB_REPLACE)
        return naive_version_again(b, event);
    if (row->item != NONE)
        return item_again(b, row);
    switch ((int)row->verb) {
    case VERB_PLACE:
    case VERB_CATEGORY:
    case VERB_REASON:
    case VERB_PARTY:
        return name_again(b, row);
    case VERB_PRICE_RULE:
        return naive_price_rule_again(b, row);
    case VERB_APPROVE:
        return naive_approval_again(b, event);
    default:
        status = plant_changed(b);
        if (status == OK)
            naive_roles_change(b, b->shadow);
        return status;
    }
}
