#include "naive_inner.h"

#include <string.h>

static i128 ten_to(int power)
{
    i128 ten = 1;

    while (power-- > 0)
        ten *= 10;
    return ten;
}

/* number / 10^decimals of the currency per base unit, as money per millionth. */
static struct frac money_per_micro(const struct naive *b, int64_t number, int decimals)
{
    return naive_frac_of(number * ten_to(b->decimals), ten_to(decimals) * QTY_ONE);
}

static struct frac frac_of_ratio(ratio_t ratio)
{
    return naive_frac_of(ratio.num, ratio.den);
}

/* Base units in one of `unit`. */
static enum status unit_find(struct naive *b, int item, struct slice unit, struct frac *one)
{
    *one = (struct frac){ 1, 1 };
    if (unit.size == 0 || naive_text_is(b->items[item].unit, unit))
        return OK;
    for (int i = 0; i < b->unit_count; i++)
        if (b->units[i].parent == item && naive_text_is(b->units[i].text, unit)) {
            *one = b->units[i].one;
            return OK;
        }
    return naive_refuse(b, UNIT_UNKNOWN, unit);
}

enum status naive_base_qty(struct naive *b, int item, struct amount amount, int64_t *q)
{
    struct frac one;
    enum status status = unit_find(b, item, amount.unit, &one);

    *q = status ? 0 : naive_frac_round(one, amount.qty.micro);
    return status;
}

static bool item_has_moved(const struct naive *b, int item)
{
    for (int i = 0; i < b->happening_count; i++)
        if (b->happenings[i].item == item && b->happenings[i].verb >= VERB_OPENING && i != b->now)
            return true; /* a count of nothing too */
    for (int i = 0; i < b->layer_count; i++)
        if (b->layers[i].item == item)
            return true;
    for (int i = 0; i < b->need_count; i++)
        if (b->needs[i].item == item)
            return true;
    return b->items[item].avg_formed > 0 || b->items[item].std_qty > 0;
}

static enum status item_places(struct naive *b, struct item *item, struct slice list)
{
    size_t from = 0;

    item->place_count = 0;
    while (from <= list.size && item->place_count < OWNER_MAX) {
        size_t to = from;
        struct slice name;
        int place;

        while (to < list.size && list.text[to] != ',')
            to++;
        name = (struct slice){ list.text + from, to - from };
        place = naive_place_find(b, name);
        if (place == NONE)
            return naive_refuse(b, PLACE_UNKNOWN, name);
        item->places[item->place_count++] = place;
        from = to + 1;
    }
    return OK;
}

static enum status item_set(struct naive *b, const struct event *e)
{
    int found = naive_item_find(b, e->name);
    bool in_use = found != NONE && (item_has_moved(b, found) || b->items[found].std_row != NONE);
    struct item *item = found == NONE ? naive_item_add(b) : &b->items[found];

    if (found == NONE) {
        item->text = naive_text_copy(b, e->name);
        item->unit = naive_text_copy(b, e->amount.unit);
        item->category = item->std_row = NONE;
        item->step = 1;
        item->newest_day = INT32_MIN;
    }
    if (event_has(e, FIELD_CATEGORY)) {
        item->category = naive_name_find(b->categories, b->category_count, e->category);
        if (item->category == NONE)
            return naive_refuse(b, CATEGORY_UNKNOWN, e->category);
    }
    if (event_has(e, FIELD_PLACES)) {
        enum status status = item_places(b, item, e->places);

        if (status)
            return status;
    }
    if (in_use && ((event_has(e, FIELD_METHOD) && e->method != item->method) ||
                   (event_has(e, FIELD_KIND) && e->kind != item->kind)))
        return naive_refuse(b, ITEM_IN_USE, e->name);
    if (event_has(e, FIELD_KIND))
        item->kind = e->kind;
    if (event_has(e, FIELD_METHOD))
        item->method = e->method;
    if (event_has(e, FIELD_SEMI))
        item->semi = e->semi;
    if (event_has(e, FIELD_NORMAL_SCRAP))
        item->normal_scrap = e->normal_scrap;
    if (event_has(e, FIELD_STEP))
        item->step = e->step.micro;
    if (event_has(e, FIELD_SHORT))
        item->policy = e->short_policy;
    return OK;
}

static enum status bill_line_set(struct naive *b, int bill, const struct event_line *line)
{
    struct bill_line *row = naive_bill_line_add(b);
    struct frac one;
    enum status status;

    row->bill = bill;
    row->item = naive_item_find(b, line->item);
    row->place = NONE;
    if (row->item == NONE)
        return naive_refuse(b, ITEM_UNKNOWN, line->item);
    status = unit_find(b, row->item, line->unit, &one);
    if (status)
        return status;
    if (line->place.size) {
        row->place = naive_place_find(b, line->place);
        if (row->place == NONE)
            return naive_refuse(b, PLACE_UNKNOWN, line->place);
    }
    row->ratio = naive_frac_times(frac_of_ratio(line->ratio), one);
    if (line->scrap.den)
        row->ratio = naive_frac_times(
            row->ratio, naive_frac_plus(frac_of_ratio(line->scrap), naive_frac_of(1, 1)));
    if (line->yield.den)
        row->ratio = naive_frac_over(row->ratio, frac_of_ratio(line->yield));
    row->fixed = line->fixed;
    row->blow_through = line->blow_through;
    row->from = line->from.number;
    row->to = day_is_none(line->to) ? INT32_MAX : line->to.number;
    return OK;
}

static enum status bill_set(struct naive *b, const struct event *e, int item)
{
    struct bill *bill = naive_bill_add(b);
    int number = b->bill_count - 1;
    int first = b->bill_line_count;

    bill->item = item;
    bill->number = b->happenings[b->now].number;
    bill->from = event_has(e, FIELD_FROM_DAY) ? e->from_day.number : INT32_MIN;
    bill->to = event_has(e, FIELD_TO_DAY) ? e->to_day.number : INT32_MAX;
    bill->makes = event_has(e, FIELD_RATIO) ? frac_of_ratio(e->ratio) : naive_frac_of(1, 1);
    b->happenings[b->now].row = number;
    for (int i = 0; i < e->line_count; i++) {
        enum status status = bill_line_set(b, number, &e->lines[i]);

        if (status)
            return status;
    }
    if (b->items[item].kind != KIND_MADE && b->items[item].kind != KIND_PHANTOM)
        return naive_refuse(b, ITEM_KIND, e->item);
    for (int i = first; i < b->bill_line_count; i++)
        if (naive_bill_reaches(b, b->bill_lines[i].item, item))
            return naive_refuse(b, BILL_CYCLE, e->item);
    return OK;
}

static void dated_set(struct naive *b, struct dated *row, const struct event *e, int item)
{
    row->item = item;
    row->number = b->happenings[b->now].number;
    row->from = event_has(e, FIELD_FROM_DAY) ? e->from_day.number : INT32_MIN;
    row->of[MATERIAL] = row->of[CONVERSION] = naive_frac_of(0, 1);
    if (event_has(e, FIELD_COST_MATERIAL))
        row->of[MATERIAL] =
            money_per_micro(b, e->element_number[MATERIAL], e->element_decimals[MATERIAL]);
    if (event_has(e, FIELD_COST_CONVERSION))
        row->of[CONVERSION] =
            money_per_micro(b, e->element_number[CONVERSION], e->element_decimals[CONVERSION]);
}

static enum status setting_set(struct naive *b, const struct event *e)
{
    bool yes = naive_text_is("yes", e->value);

    if (naive_text_is("ship-sells", e->name)) {
        b->ship_sells = yes;
        return yes || naive_text_is("no", e->value) ? OK : naive_refuse(b, VALUE_UNKNOWN, e->value);
    }
    if (naive_text_is("close-conversion", e->name)) {
        b->close_leaves = naive_text_is("leave", e->value);
        return OK;
    }
    return naive_refuse(b, SETTING_UNKNOWN, e->name);
}

static void name_set(struct naive *b, struct name *rows, int *count, struct slice name)
{
    if (naive_name_find(rows, *count, name) == NONE)
        naive_name_add(b, rows, count, name);
}

static enum status set_up_item(struct naive *b, const struct event *e, int row)
{
    int item = naive_item_find(b, e->item);

    if (item == NONE)
        return naive_refuse(b, ITEM_UNKNOWN, e->item);
    b->happenings[row].item = item;
    if (e->verb == VERB_UNIT) {
        struct name *unit = naive_name_add(b, b->units, &b->unit_count, e->amount.unit);

        unit->parent = item;
        unit->one = frac_of_ratio(e->ratio);
    } else if (e->verb == VERB_BILL) {
        return bill_set(b, e, item);
    } else if (e->verb == VERB_RATE) {
        dated_set(b, naive_rate_add(b), e, item);
        b->happenings[row].row = b->rate_count - 1;
    } else {
        dated_set(b, naive_standard_add(b), e, item);
        b->happenings[row].row = b->standard_count - 1;
        if (!event_has(e, FIELD_FROM_DAY)) /* a standard has a first day */
            b->standards[b->standard_count - 1].from = b->happenings[row].day;
        if (b->standards[b->standard_count - 1].from <= b->happenings[row].day)
            naive_standard_touch(b, item);
    }
    return OK;
}

static void category_set(struct naive *b, const struct event *e)
{
    name_set(b, b->categories, &b->category_count, e->name);
    if (event_has(e, FIELD_STANDS))
        b->categories[naive_name_find(b->categories, b->category_count, e->name)].stands =
            e->stands;
    naive_roles_change(b, b->shadow);
}

enum status naive_set_up(struct naive *b, const struct event *e, int row)
{
    enum status status = OK;

    b->happenings[row].live = QTY_ONE;
    switch ((int)e->verb) {
    case VERB_BOOK:
        if (event_has(e, FIELD_DECIMALS))
            b->decimals = e->decimals;
        break;
    case VERB_PLACE:
        name_set(b, b->places, &b->place_count, e->name);
        break;
    case VERB_CATEGORY:
        category_set(b, e);
        break;
    case VERB_ITEM:
        status = item_set(b, e);
        if (status == OK)
            naive_roles_change(b, b->shadow);
        break;
    case VERB_REASON:
        name_set(b, b->reasons, &b->reason_count, e->name);
        break;
    case VERB_PARTY:
        name_set(b, b->parties, &b->party_count, e->name);
        break;
    case VERB_POINTS:
        b->happenings[row].points_before = b->points;
        b->points = e->points;
        naive_roles_change(b, b->shadow);
        break;
    case VERB_SETTING:
        return setting_set(b, e);
    case VERB_UNIT:
    case VERB_BILL:
    case VERB_RATE:
    case VERB_STANDARD:
        return set_up_item(b, e, row);
    default: /* site, account: nothing that a figure rests on */
        break;
    }
    return status;
}
