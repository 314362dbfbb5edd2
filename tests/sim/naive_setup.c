#include "naive_sold.h"
#include "naive_subcontract.h"

#include <assert.h>
#include <string.h>

static i128 ten_to(int power)
{
    i128 ten = 1;

    while (power-- > 0)
        ten *= 10;
    return ten;
}

/* number / 10^decimals of the currency per base unit, as money per millionth. */
struct frac naive_money_per_micro(const struct naive *b, int64_t number, int decimals)
{
    return naive_frac_of(number * ten_to(b->decimals), ten_to(decimals) * QTY_ONE);
}

struct price naive_elements_said(const struct naive *b, const struct event *e)
{
    struct price price = naive_price_none();

    for (int i = 0; i < ELEMENT_COUNT; i++)
        if (event_has(e, element_field((enum element)i))) {
            price.of[i] = naive_money_per_micro(b, e->element_number[i], e->element_decimals[i]);
            price.none = false;
        }
    return price;
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
        if (b->units[i].parent == item && !b->units[i].gone &&
            naive_text_is(b->units[i].text, unit)) {
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
    if (status == OK && b->items[item].tracking == TRACK_SERIALS && *q % QTY_ONE != 0)
        return naive_refuse(b, SERIALS_COUNT, slice_of(b->items[item].text));
    return status;
}

static bool item_has_moved(const struct naive *b, int item)
{
    for (int i = 0; i < b->happening_count; i++) {
        const struct happening *row = &b->happenings[i];

        if (row->item == item && !verb_is_set_up(row->verb) && row->deed == DEED_NONE &&
            row->verb != VERB_EMPTY && row->verb != VERB_FLUSH && i != b->now)
            return true; /* a count of nothing too */
    }
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

static int64_t number_read(struct slice text, size_t *at)
{
    int64_t n = 0;

    for (; *at < text.size && text.text[*at] >= '0' && text.text[*at] <= '9'; ++*at)
        n = n * 10 + (text.text[*at] - '0');
    return n;
}

/* `day`, `shift`, `10 pieces`, `3 events`. */
static struct period period_read(struct slice text)
{
    struct period period = { PERIOD_DAY, 0 };
    size_t at = 0;

    if (naive_text_is("shift", text))
        period.kind = PERIOD_SHIFT;
    if (naive_text_is("default", text))
        period.kind = PERIOD_DEFAULT;
    if (text.size == 0 || text.text[0] < '0' || text.text[0] > '9')
        return period;
    period.n = number_read(text, &at);
    period.kind = text.text[at + 1] == 'p' ? PERIOD_PIECES : PERIOD_EVENTS;
    if (period.kind == PERIOD_PIECES)
        period.n *= QTY_ONE;
    return period;
}

/* `06:00,14:00` */
static void shifts_read(struct naive *b, struct slice text)
{
    b->shift_count = 0;
    for (size_t at = 0; at < text.size; at++) {
        int hour = (int)number_read(text, &at);

        at++;
        b->shifts[b->shift_count++] = hour * 60 + (int)number_read(text, &at);
    }
}

/* What one event says of an item. */
static enum status item_say(struct naive *b, struct item *item, const struct event *e)
{
    if (event_has(e, FIELD_PLACES)) {
        enum status status = item_places(b, item, e->places);

        if (status)
            return status;
    }
    if (event_has(e, FIELD_CATEGORY)) {
        item->category = naive_name_find(b->categories, b->category_count, e->category);
        if (item->category == NONE)
            return naive_refuse(b, CATEGORY_UNKNOWN, e->category);
    }
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
    if (event_has(e, FIELD_TOLERANCE))
        item->tolerance = e->tolerance.micro;
    if (event_has(e, FIELD_ISSUE))
        item->issue = e->issue;
    if (event_has(e, FIELD_PERIOD))
        item->period = period_read(e->period);
    if (event_has(e, FIELD_TRACKING))
        item->tracking = e->tracking;
    if (event_has(e, FIELD_PICKING))
        item->picking = e->picking;
    if (event_has(e, FIELD_EXPIRY))
        item->expiry_days = e->expiry_days;
    if (event_has(e, FIELD_MAKE_ON))
        item->make_on = e->make_on;
    return event_has(e, FIELD_SOURCES) ? naive_sources_read(b, e->sources, &item->sources) : OK;
}

/* Pieces with serial numbers are whole. */
static int64_t step_of(const struct item *item)
{
    return item->tracking == TRACK_SERIALS && item->step < QTY_ONE ? QTY_ONE : item->step;
}

int64_t naive_step(const struct naive *b, int item)
{
    return step_of(&b->items[item]);
}

/* The event of the verb, of this item, by which something stands next after `last`; NONE: no more.
 */
static int said_after(const struct naive *b, enum verb verb, int item, int last)
{
    int next = NONE;

    for (int i = 0; i < b->happening_count; i++) {
        const struct happening *row = &b->happenings[i];

        if (row->verb != verb || row->item != item || row->live == 0 || !row->said ||
            row->stood_by <= last)
            continue;
        if (next == NONE || row->stood_by < b->happenings[next].stood_by)
            next = i;
    }
    return next;
}

/* An item is what the events that stand say of it, one after the other. */
enum status naive_item_fold(struct naive *b, int item)
{
    struct item *row = &b->items[item];
    enum status status = OK;

    row->kind = KIND_BOUGHT;
    row->method = METHOD_FIFO;
    row->semi = row->normal_scrap = false;
    row->policy = SHORT_OWE;
    row->tolerance = 0;
    row->sources.count = 0;
    row->issue = ISSUE_DEFAULT;
    row->period = (struct period){ PERIOD_DEFAULT, 0 };
    row->tracking = TRACK_NONE;
    row->picking = PICKING_FEFO;
    row->expiry_days = 0;
    row->make_on = MAKE_ON_NO;
    row->place_count = 0;
    row->category = NONE;
    row->step = 1;
    for (int i = said_after(b, VERB_ITEM, item, NONE); i != NONE && status == OK;
         i = said_after(b, VERB_ITEM, item, b->happenings[i].stood_by))
        status = item_say(b, row, b->happenings[i].said);
    return status;
}

/* Only what is made, or a phantom, has a bill. */
enum status naive_item_fits_bill(struct naive *b, int item)
{
    enum item_kind kind = b->items[item].kind;

    for (int i = 0; i < b->bill_count && kind != KIND_MADE && kind != KIND_PHANTOM; i++)
        if (b->bills[i].item == item && !b->bills[i].gone)
            return naive_refuse(b, ITEM_KIND, slice_of(b->items[item].text));
    for (int i = 0; i < b->routing_count && kind != KIND_MADE; i++)
        if (b->routings[i].item == item && !b->routings[i].gone)
            return naive_refuse(b, ITEM_KIND, slice_of(b->items[item].text));
    return OK;
}

/* A lot of it has come in, once. */
static bool has_lots(const struct naive *b, int item)
{
    for (int i = 0; i < b->lot_count; i++)
        if (b->lots[i].item == item && b->lots[i].begun > 0)
            return true;
    return false;
}

enum status naive_item_in_use(struct naive *b, int item, const struct item *before)
{
    const struct item *row = &b->items[item];
    bool same = row->kind == before->kind && row->method == before->method &&
                row->semi == before->semi && row->category == before->category &&
                row->step == before->step && step_of(row) == step_of(before) &&
                ((row->tracking == before->tracking && row->picking == before->picking) ||
                 !has_lots(b, item));

    if (row->tracking == TRACK_SERIALS && before->tracking != TRACK_SERIALS && row->parted)
        same = false;
    if (!same && (item_has_moved(b, item) || row->std_row != NONE))
        return naive_refuse(b, ITEM_IN_USE, slice_of(row->text));
    return row->kind != before->kind ? naive_item_fits_bill(b, item) : OK;
}

static bool says_parts_of_pieces(const struct item *item, const struct event *e)
{
    return item->tracking == TRACK_SERIALS && item->step > 1 && item->step % QTY_ONE != 0 &&
           (event_has(e, FIELD_TRACKING) || event_has(e, FIELD_STEP));
}

static enum status item_set(struct naive *b, const struct event *e, int row)
{
    int item = naive_item_find(b, e->name);
    struct item before;
    enum status status;

    b->happenings[row].creates = item == NONE;
    if (item == NONE) {
        struct item *added = naive_item_add(b);

        item = b->item_count - 1;
        added->text = naive_text_copy(b, e->name);
        added->unit = naive_text_copy(b, e->amount.unit);
    }
    b->happenings[row].item = item;
    before = b->items[item];
    status = item_say(b, &b->items[item], e);
    if (status == OK && says_parts_of_pieces(&b->items[item], e))
        status = naive_refuse(b, SERIALS_COUNT, e->name);
    if (status == OK && !b->happenings[row].creates)
        status = naive_item_in_use(b, item, &before);
    return status;
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
        b->close_shares = naive_text_is("share", e->value);
        return OK;
    }
    if (naive_text_is("issue", e->name)) {
        for (int i = 0; i < ISSUE_METHOD_COUNT; i++)
            if (i != ISSUE_BULK && naive_text_is(issue_words[i], e->value)) {
                b->issue = (enum issue_method)i;
                return OK;
            }
        return naive_refuse(b, VALUE_UNKNOWN, e->value);
    }
    if (naive_text_is("period", e->name)) {
        b->period = period_read(e->value);
        return OK;
    }
    if (naive_text_is("shifts", e->name)) {
        shifts_read(b, e->value);
        return OK;
    }
    if (naive_text_is("due-days", e->name)) {
        size_t at = 0;

        b->due_days = (int)number_read(e->value, &at);
        return OK;
    }
    if (naive_text_is("started-days", e->name)) {
        size_t at = 0;

        b->started_days = (int)number_read(e->value, &at);
        return OK;
    }
    return naive_refuse(b, SETTING_UNKNOWN, e->name);
}

static enum status points_set(struct naive *b, const struct event *e)
{
    int category = NONE;

    if (event_has(e, FIELD_CATEGORY)) {
        category = naive_name_find(b->categories, b->category_count, e->category);
        if (category == NONE)
            return naive_refuse(b, CATEGORY_UNKNOWN, e->category);
    }
    assert(category + 1 < SCHEME_MAX);
    b->points[category + 1] = e->points;
    return OK;
}

static enum status plant_say(struct naive *b, const struct event *e)
{
    if (e->verb == VERB_SETTING)
        return setting_set(b, e);
    if (e->verb == VERB_POINTS)
        return points_set(b, e);
    if (event_has(e, FIELD_DECIMALS))
        b->decimals = e->decimals;
    return OK;
}

/* The plant likewise. */
void naive_plant_fold(struct naive *b)
{
    static const enum verb verbs[] = { VERB_BOOK, VERB_POINTS, VERB_SETTING };

    b->decimals = 2;
    memset(b->points, 0, sizeof(b->points));
    b->points[0] = POINT_PURCHASE | POINT_COMPLETION | POINT_SALE;
    b->ship_sells = true;
    b->close_leaves = false;
    b->close_shares = false;
    b->issue = ISSUE_DEFAULT;
    b->period = (struct period){ PERIOD_DEFAULT, 0 };
    b->shift_count = 0;
    b->due_days = b->started_days = 0;
    for (size_t v = 0; v < ARRAY_COUNT(verbs); v++)
        for (int i = said_after(b, verbs[v], NONE, NONE); i != NONE;
             i = said_after(b, verbs[v], NONE, b->happenings[i].stood_by))
            (void)plant_say(b, b->happenings[i].said);
}

/* In millionths: an exact number of the component's steps. */
enum status naive_multiple_set(struct naive *b, struct bill_line *row, struct frac multiple)
{
    if (multiple.num % multiple.den != 0 ||
        multiple.num / multiple.den % naive_step(b, row->item) != 0)
        return naive_refuse(b, BILL_PROFILE, slice_of(b->items[row->item].text));
    row->profile.multiple = (int64_t)(multiple.num / multiple.den);
    return OK;
}

static enum status profile_set(struct naive *b, struct bill_line *row,
                               const struct event_line *line, struct frac one)
{
    enum status status = OK;

    if (line->batch.micro)
        row->profile.batch = naive_frac_of(line->batch.micro, QTY_ONE);
    if (line->multiple.micro)
        status = naive_multiple_set(b, row,
                                    naive_frac_times(naive_frac_of(line->multiple.micro, 1), one));
    if (line->cut.micro) {
        row->profile.pieces = line->cut_from.micro / line->cut.micro;
        if (row->profile.pieces == 0)
            return naive_refuse(b, BILL_PROFILE, line->item);
        row->ratio = naive_frac_over(row->ratio, naive_frac_of(row->profile.pieces, 1));
        status = naive_multiple_set(b, row, naive_frac_of(QTY_ONE, 1));
    }
    if (status)
        return status;
    if (b->items[row->item].kind == KIND_PHANTOM && (line->batch.micro || row->profile.multiple))
        return naive_refuse(b, BILL_PROFILE, line->item);
    return OK;
}

/* A line of its own, for one run. */
static void setup_set(struct naive *b, const struct event_line *line, struct bill_line row,
                      struct frac one)
{
    row.profile = (struct profile){ 0 };
    row.fixed = true;
    row.ratio = naive_frac_times(naive_frac_of(line->setup.micro, QTY_ONE), one);
    *naive_bill_line_add(b) = row;
}

static enum status bill_line_set(struct naive *b, int bill, const struct event *e,
                                 const struct event_line *line)
{
    struct bill_line *row = naive_bill_line_add(b);
    struct frac one;
    enum status status;

    row->bill = bill;
    row->item = naive_item_find(b, line->item);
    row->place = row->instead = NONE;
    if (row->item == NONE)
        return naive_refuse(b, ITEM_UNKNOWN, line->item);
    if (b->items[row->item].in_process)
        return naive_refuse(b, ITEM_KIND, line->item);
    status = unit_find(b, row->item, line->unit, &one);
    if (status)
        return status;
    if (line->place.size) {
        row->place = naive_place_find(b, line->place);
        if (row->place == NONE)
            return naive_refuse(b, PLACE_UNKNOWN, line->place);
    }
    if (line->instead.size)
        return naive_alternate_set(b, e, line, one, row);
    row->ratio = naive_frac_times(frac_of_ratio(line->ratio), one);
    if (line->scrap.den)
        row->ratio = naive_frac_times(
            row->ratio, naive_frac_plus(frac_of_ratio(line->scrap), naive_frac_of(1, 1)));
    if (line->yield.den)
        row->ratio = naive_frac_over(row->ratio, frac_of_ratio(line->yield));
    status = profile_set(b, row, line, one);
    if (status)
        return status;
    row->fixed = line->fixed;
    row->operation = line->operation;
    row->blow_through = line->blow_through;
    row->issue = line->issue;
    row->from = line->from.number;
    row->to = day_is_none(line->to) ? INT32_MAX : line->to.number;
    if (line->setup.micro)
        setup_set(b, line, *row, one);
    return OK;
}

bool naive_days_are_backwards(int32_t from, int32_t to)
{
    return from != INT32_MIN && to != INT32_MIN && to < from;
}

static enum status bill_days(struct naive *b, const struct event *e)
{
    bool bad =
        naive_days_are_backwards(event_has(e, FIELD_FROM_DAY) ? e->from_day.number : INT32_MIN,
                                 event_has(e, FIELD_TO_DAY) ? e->to_day.number : INT32_MIN);

    for (int i = 0; i < e->line_count; i++)
        bad |= naive_days_are_backwards(e->lines[i].from.number, e->lines[i].to.number);
    return bad ? naive_refuse(b, DATE_BAD, e->item) : OK;
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
        enum status status = e->lines[i].output ? naive_side_line_set(b, number, &e->lines[i])
                                                : bill_line_set(b, number, e, &e->lines[i]);

        if (status)
            return status;
    }
    if ((b->items[item].kind != KIND_MADE && b->items[item].kind != KIND_PHANTOM) ||
        b->items[item].in_process)
        return naive_refuse(b, ITEM_KIND, e->item);
    if (naive_version_begin(b, e, number) != OK)
        return NAME_TAKEN;
    if (naive_side_lines_fit(b, number) != OK)
        return BILL_OUTPUT;
    for (int i = first; i < b->bill_line_count; i++)
        if (naive_bill_reaches(b, b->bill_lines[i].item, item))
            return naive_refuse(b, BILL_CYCLE, e->item);
    return naive_side_lines_apart(b, number);
}

static void dated_set(struct naive *b, struct dated *row, const struct event *e, int item)
{
    row->item = item;
    row->number = b->happenings[b->now].number;
    row->from = event_has(e, FIELD_FROM_DAY) ? e->from_day.number : INT32_MIN;
    row->price = naive_elements_said(b, e);
    row->price.none = false;
}

enum status naive_name_set(struct naive *b, struct name *rows, int *count, const struct event *e)
{
    if (naive_name_find(rows, *count, e->name) != NONE)
        return naive_refuse(b, NAME_TAKEN, e->name);
    naive_name_add(b, rows, count, e->name);
    b->happenings[b->now].row = *count - 1;
    return OK;
}

static enum status set_up_item(struct naive *b, const struct event *e, int row)
{
    int item = naive_item_find(b, e->item);

    if (e->verb == VERB_BILL && bill_days(b, e) != OK)
        return DATE_BAD;
    if (item == NONE)
        return naive_refuse(b, ITEM_UNKNOWN, e->item);
    b->happenings[row].item = item;
    if (e->verb == VERB_UNIT) {
        struct frac one;
        struct name *unit;

        if (unit_find(b, item, e->amount.unit, &one) == OK)
            return naive_refuse(b, NAME_TAKEN, e->amount.unit);
        unit = naive_name_add(b, b->units, &b->unit_count, e->amount.unit);

        b->happenings[row].row = b->unit_count - 1;
        unit->parent = item;
        unit->one = frac_of_ratio(e->ratio);
    } else if (e->verb == VERB_BILL) {
        return event_has(e, FIELD_RELEASE) || event_has(e, FIELD_RETIRE)
                   ? naive_version_change(b, e, item)
                   : bill_set(b, e, item);
    } else if (e->verb == VERB_ROUTING) {
        return naive_routing_set(b, e, item);
    } else if (e->verb == VERB_REPLENISH) {
        return naive_target_set(b, e, item);
    } else if (e->verb == VERB_PRICE || e->verb == VERB_PRICE_RULE) {
        return naive_price_set(b, e, item);
    } else if (e->verb == VERB_RATE) {
        if (b->items[item].in_process ||
            (b->items[item].kind != KIND_MADE && b->items[item].kind != KIND_RESOURCE))
            return naive_refuse(b, ITEM_KIND, e->item);
        dated_set(b, naive_rate_add(b), e, item);
        b->happenings[row].row = b->rate_count - 1;
    } else if (!naive_is_drafted(&b->happenings[row])) {
        dated_set(b, naive_standard_add(b), e, item);
        b->happenings[row].row = b->standard_count - 1;
        if (!event_has(e, FIELD_FROM_DAY)) /* a standard has a first day */
            b->standards[b->standard_count - 1].from = b->happenings[row].day;
        if (b->standards[b->standard_count - 1].from <= b->happenings[row].day)
            naive_standard_touch(b, item);
    }
    return OK;
}

static enum status category_set(struct naive *b, const struct event *e)
{
    enum status status = naive_name_set(b, b->categories, &b->category_count, e);

    if (status == OK && event_has(e, FIELD_STANDS))
        b->categories[b->category_count - 1].stands = e->stands;
    return status;
}

enum status naive_set_up(struct naive *b, const struct event *e, int row)
{
    enum status status = OK;

    b->happenings[row].live = QTY_ONE;
    b->happenings[row].said = e;
    switch ((int)e->verb) {
    case VERB_PLACE:
        return naive_place_set(b, e);
    case VERB_CATEGORY:
        return category_set(b, e);
    case VERB_REASON:
        return naive_name_set(b, b->reasons, &b->reason_count, e);
    case VERB_PARTY:
        return naive_name_set(b, b->parties, &b->party_count, e);
    case VERB_ITEM:
        status = item_set(b, e, row);
        break;
    case VERB_BOOK:
    case VERB_POINTS:
    case VERB_SETTING:
        status = plant_say(b, e);
        break;
    case VERB_UNIT:
    case VERB_BILL:
    case VERB_ROUTING:
    case VERB_RATE:
    case VERB_STANDARD:
    case VERB_REPLENISH:
    case VERB_PRICE:
        return set_up_item(b, e, row);
    case VERB_PRICE_RULE:
        return event_has(e, FIELD_ITEM) ? set_up_item(b, e, row) : naive_price_set(b, e, NONE);
    case VERB_REPLACE:
        return naive_replace(b, e, row);
    case VERB_APPROVE:
        return naive_approve(b, e);
    default: /* site, account: nothing that a figure rests on */
        break;
    }
    if (status == OK)
        naive_roles_change(b, b->shadow);
    return status;
}
