#include "naive_inner.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* ---- set up ---- */

/* 26.2: its hours for one, and for a run. */
static enum status hours_set(struct naive *b, struct operation *row, const struct event_line *line)
{
    row->centre = NONE;
    if (line->centre.size == 0)
        return line->ratio.den || line->setup.micro ? naive_refuse(b, FIELD_MISSING, line->item)
                                                    : OK;
    row->centre = naive_item_find(b, line->centre);
    if (row->centre == NONE)
        return naive_refuse(b, ITEM_UNKNOWN, line->centre);
    if (b->items[row->centre].kind != KIND_RESOURCE)
        return naive_refuse(b, ITEM_KIND, line->centre);
    row->run =
        line->ratio.den ? naive_frac_of(line->ratio.num, line->ratio.den) : naive_frac_of(0, 1);
    row->setup = naive_frac_of(line->setup.micro, QTY_ONE);
    return OK;
}

static enum status operation_set(struct naive *b, int routing, const struct event_line *line)
{
    struct operation *row = naive_operation_add(b);

    row->routing = routing;
    row->step = line->operation;
    row->place = NONE;
    row->pay_point = line->pay_point;
    row->conversion = naive_price_none();
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (line->has_element[e]) {
            row->conversion.of[e] =
                naive_money_per_micro(b, line->element_number[e], line->element_decimals[e]);
            row->conversion.none = false;
        }
    if (line->place.size)
        row->place = naive_place_find(b, line->place);
    if (line->place.size && row->place == NONE)
        return naive_refuse(b, PLACE_UNKNOWN, line->place);
    return hours_set(b, row, line);
}

enum status naive_routing_set(struct naive *b, const struct event *e, int item)
{
    struct routing *row = naive_routing_add(b);
    int number = b->routing_count - 1;
    enum status status = OK;

    row->item = item;
    row->number = b->happenings[b->now].number;
    row->from = event_has(e, FIELD_FROM_DAY) ? e->from_day.number : INT32_MIN;
    row->to = event_has(e, FIELD_TO_DAY) ? e->to_day.number : INT32_MAX;
    b->happenings[b->now].row = number;
    if (naive_days_are_backwards(row->from, event_has(e, FIELD_TO_DAY) ? row->to : INT32_MIN))
        return naive_refuse(b, DATE_BAD, e->item);
    for (int i = 0; i < e->line_count; i++) {
        if (i > 0 && e->lines[i].operation <= e->lines[i - 1].operation)
            return naive_refuse(b, ROUTING_ORDER, e->item);
        status = operation_set(b, number, &e->lines[i]);
        if (status)
            return status;
    }
    if (b->items[item].kind != KIND_MADE || b->items[item].in_process)
        return naive_refuse(b, ITEM_KIND, e->item);
    return OK;
}

/* It was undone and stands again: as the newest, if its places do. */
enum status naive_routing_again(struct naive *b, struct happening *row)
{
    int old = row->row;
    int count = b->operation_count;
    struct routing *routing = naive_routing_add(b);

    *routing = b->routings[old];
    routing->gone = false;
    routing->number = b->happenings[b->now].number;
    row->row = b->routing_count - 1;
    for (int i = 0; i < count; i++) {
        struct operation *operation;

        if (b->operations[i].routing != old)
            continue;
        operation = naive_operation_add(b);
        *operation = b->operations[i];
        operation->routing = row->row;
        if (operation->place != NONE && b->places[operation->place].gone)
            return naive_refuse(b, PLACE_UNKNOWN, (struct slice){ 0 });
        if (operation->centre != NONE && b->items[operation->centre].gone)
            return naive_refuse(b, ITEM_UNKNOWN, (struct slice){ 0 });
    }
    return naive_item_fits_bill(b, row->item);
}

bool naive_routing_runs(const struct naive *b, int routing, int item)
{
    for (int i = 0; i < b->operation_count; i++)
        if (b->operations[i].routing == routing && b->operations[i].centre == item)
            return true;
    return false;
}

bool naive_routing_uses(const struct naive *b, int routing, int place)
{
    for (int i = 0; i < b->operation_count; i++)
        if (b->operations[i].routing == routing && b->operations[i].place == place)
            return true;
    return false;
}

/* ---- found ---- */

int naive_routing_found(const struct naive *b, int item, struct found found)
{
    int best = NONE;

    for (int i = 0; i < b->routing_count; i++) {
        const struct routing *row = &b->routings[i];

        if (row->item == item && row->from <= found.day && found.day <= row->to &&
            naive_version_counts(row->number, row->gone, row->gone_at, found) &&
            (best == NONE || row->from >= b->routings[best].from))
            best = i;
    }
    return best;
}

const struct operation *naive_operation_at(const struct naive *b, int routing, int step)
{
    for (int i = 0; i < b->operation_count; i++)
        if (routing != NONE && b->operations[i].routing == routing && b->operations[i].step == step)
            return &b->operations[i];
    return NULL;
}

bool naive_routing_has(const struct naive *b, int routing, int step)
{
    return naive_operation_at(b, routing, step) != NULL;
}

bool naive_is_point(const struct naive *b, int routing, int step)
{
    const struct operation *row = naive_operation_at(b, routing, step);

    return row && row->pay_point;
}

int naive_points_before(const struct naive *b, int routing, int point, int points[POINTS_MAX])
{
    int count = 0;

    for (int i = 0; i < b->operation_count && routing != NONE; i++) {
        const struct operation *row = &b->operations[i];

        if (row->routing != routing || !row->pay_point || (point != 0 && row->step >= point))
            continue;
        assert(count < POINTS_MAX);
        points[count++] = row->step;
    }
    return count;
}

/* The first pay point from it on. */
int naive_point_of(const struct naive *b, int routing, int step)
{
    for (int i = 0; i < b->operation_count && routing != NONE && step != 0; i++)
        if (b->operations[i].routing == routing && b->operations[i].pay_point &&
            b->operations[i].step >= step)
            return b->operations[i].step;
    return 0;
}

struct worth naive_point_conversion(const struct naive *b, int routing, int point, int64_t before,
                                    int64_t after)
{
    struct worth sum = naive_worth_none();

    for (int i = 0; i < b->operation_count && routing != NONE; i++) {
        const struct operation *row = &b->operations[i];

        if (row->routing == routing && naive_point_of(b, routing, row->step) == point)
            sum = naive_worth_plus(sum, naive_price_between(&row->conversion, before, after));
    }
    return sum;
}

struct worth naive_routing_conversion(const struct naive *b, int routing, int64_t before,
                                      int64_t after)
{
    struct worth sum = naive_worth_none();

    for (int i = 0; i < b->operation_count && routing != NONE; i++)
        if (b->operations[i].routing == routing)
            sum = naive_worth_plus(
                sum, naive_price_between(&b->operations[i].conversion, before, after));
    return sum;
}

/* ---- goods in process ---- */

static const char *order_name(const struct naive *b, int report)
{
    int order = b->happenings[report].order;

    return order == NONE ? NULL : b->happenings[order].order_name;
}

/* What is called as the goods of this report behind a pay point are, whatever it is. */
static int called_so(const struct naive *b, int report, int point, char name[160])
{
    const char *order = order_name(b, report);

    snprintf(name, 160, "%s/%d", order ? order : b->items[b->happenings[report].item].text, point);
    return naive_item_find(b, slice_of(name));
}

static bool is_goods_of(const struct naive *b, int goods, int report)
{
    const struct item *row = &b->items[goods];
    const char *order = order_name(b, report);

    return row->in_process && row->of_item == b->happenings[report].item &&
           !order == !row->of_order && (!order || strcmp(order, row->of_order) == 0);
}

int naive_goods_find(const struct naive *b, int report, int point)
{
    char name[160];
    int goods = called_so(b, report, point, name);

    return goods != NONE && is_goods_of(b, goods, report) ? goods : NONE;
}

enum status naive_goods_set_up(struct naive *b, int report, int routing, int point, int *goods)
{
    const struct item *of = &b->items[b->happenings[report].item];
    int place = naive_operation_at(b, routing, point)->place;
    const char *order = order_name(b, report);
    struct item *row;
    char name[160];

    *goods = called_so(b, report, point, name);
    if (*goods != NONE)
        return is_goods_of(b, *goods, report) ? OK : naive_refuse(b, NAME_TAKEN, slice_of(name));
    if (place != NONE && b->places[place].gone)
        return naive_refuse(b, PLACE_UNKNOWN, slice_of(b->places[place].text));
    row = naive_item_add(b);
    *goods = b->item_count - 1;
    row->text = naive_text_copy(b, slice_of(name));
    row->unit = of->unit;
    row->kind = KIND_MADE;
    row->method = METHOD_FIFO;
    row->semi = true;
    row->normal_scrap = of->normal_scrap;
    row->category = of->category;
    row->places[0] = place != NONE ? place : naive_place_find(b, SLICE("line"));
    row->place_count = 1;
    row->in_process = true;
    row->of_item = b->happenings[report].item;
    row->of_order = order ? naive_text_copy(b, slice_of(order)) : NULL;
    return OK;
}

/* Once set up they stay, and what they name with them. */
bool naive_goods_rest_on(const struct naive *b, int event)
{
    const struct happening *row = &b->happenings[event];

    for (int i = 0; i < b->item_count; i++) {
        const struct item *goods = &b->items[i];

        if (!goods->in_process)
            continue;
        if ((row->verb == VERB_ITEM && row->creates && goods->of_item == row->item) ||
            (row->verb == VERB_PLACE && goods->places[0] == row->row) ||
            (row->verb == VERB_CATEGORY && goods->category == row->row))
            return true;
    }
    return false;
}

int naive_goods_left(const struct naive *b, int order)
{
    const struct happening *row = &b->happenings[order];
    int count = 0;

    for (int i = 0; i < b->item_count; i++)
        if (b->items[i].in_process && b->items[i].of_item == row->item && b->items[i].of_order &&
            strcmp(b->items[i].of_order, row->order_name) == 0 && naive_pool_on_hand(b, i) > 0)
            count++;
    return count;
}

int naive_goods(const struct naive *b, struct slice *names, int max)
{
    int count = 0;

    for (int i = 0; i < b->item_count; i++)
        if (b->items[i].in_process) {
            if (count < max)
                names[count] = slice_of(b->items[i].text);
            count++;
        }
    return count;
}
