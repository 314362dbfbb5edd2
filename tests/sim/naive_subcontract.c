#include "naive_subcontract.h"

#include "naive_report.h"

int naive_vendor_place(const struct naive *b, int party)
{
    for (int i = 0; i < b->place_count && party >= 0; i++)
        if (!b->places[i].gone && b->places[i].vendor == 1 + party)
            return i;
    return NONE;
}

enum status naive_place_fits(struct naive *b, const struct name *place)
{
    int party = place->vendor - 1;

    if (party < 0)
        return OK;
    if (b->parties[party].gone)
        return naive_refuse(b, UNDO_REFUSED, slice_of(place->text));
    return naive_vendor_place(b, party) == NONE
               ? OK
               : naive_refuse(b, VENDOR_PLACE, slice_of(place->text));
}

enum status naive_place_set(struct naive *b, const struct event *e)
{
    int party = NONE;
    enum status status;

    if (event_has(e, FIELD_PARTY)) {
        party = naive_name_find(b->parties, b->party_count, e->party);
        if (party == NONE)
            return naive_refuse(b, PARTY_UNKNOWN, e->party);
    }
    status = naive_name_set(b, b->places, &b->place_count, e);
    if (status)
        return status;
    if (naive_vendor_place(b, party) != NONE)
        return naive_refuse(b, VENDOR_PLACE, e->name);
    b->places[b->place_count - 1].vendor = 1 + party;
    b->happenings[b->now].party = party;
    return OK;
}

/* What of the item's bill a subcontractor takes from his place, as if no line named an operation.
 */
static enum status needs_outside(struct naive *b, int event, struct flat_list *list)
{
    const struct happening *row = &b->happenings[event];
    int count = 0;
    enum status status;

    list->count = 0;
    if (naive_bill_found(b, row->item, row->found) == NONE)
        return OK;
    status = naive_explode_bill(b, row->item, NONE, row->found, list);
    if (status)
        return status;
    for (int i = 0; i < list->count; i++)
        if (naive_method_of(b, list->of[i].item, list->of[i].issue) == ISSUE_RECEIPT)
            list->of[count++] = list->of[i];
    list->count = count;
    return OK;
}

enum status naive_is_subcontract(struct naive *b, int event, bool *is)
{
    static struct flat_list list;
    const struct happening *row = &b->happenings[event];
    enum status status;

    *is = false;
    if (naive_vendor_place(b, row->party) == NONE || b->items[row->item].kind != KIND_MADE ||
        b->items[row->item].in_process)
        return OK;
    status = needs_outside(b, event, &list);
    *is = status == OK && list.count > 0;
    return status;
}

static enum status lines_check(struct naive *b, const struct event *e, int party)
{
    for (int i = 0; i < e->line_count; i++) {
        int place = e->lines[i].place.size ? naive_place_find(b, e->lines[i].place) : NONE;

        if (e->lines[i].output)
            return naive_refuse(b, FIELD_UNKNOWN, e->lines[i].item);
        if (place != NONE && b->places[place].vendor > 0 && b->places[place].vendor != 1 + party)
            return naive_refuse(b, VENDOR_PLACE, e->lines[i].place);
    }
    return naive_use_check(b, e);
}

static enum status fee_set(struct naive *b, const struct event *e, struct happening *row)
{
    struct worth fee;
    enum status status;

    if (!event_has(e, FIELD_COST) && !event_has(e, FIELD_TOTAL))
        return naive_refuse(b, COST_MISSING, e->item);
    status = naive_value_stated(b, e, row->good, &fee);
    row->conversion.of[OUTSIDE] = fee.of[MATERIAL];
    return status;
}

static enum status words_set(struct naive *b, const struct event *e, int event)
{
    struct happening *row = &b->happenings[event];
    enum status status = lines_check(b, e, row->party);

    if (status == OK)
        status = naive_base_qty(b, row->item, e->amount, &row->good);
    if (status == OK && row->good <= 0)
        status = naive_refuse(b, NUMBER_SIGN, e->item);
    if (status == OK)
        status = fee_set(b, e, row);
    if (status)
        return status;
    row->verb = VERB_COMPLETE;
    row->vendor = 1 + row->party;
    row->product = row->item;
    row->good_posted = row->good;
    if (row->place == NONE)
        row->place = naive_home_of(b, row->item);
    return naive_lots_in(b, e, event, row->good);
}

enum status naive_subcontract(struct naive *b, const struct event *e, int event)
{
    static struct flat_list list;
    struct happening *row = &b->happenings[event];
    int first = b->need_count;
    enum status status = words_set(b, e, event);
    int end;

    if (status)
        return status;
    (void)needs_outside(b, event, &list);
    status = naive_passing_outside(b, e, event, &list, row->good);
    naive_standard_touch(b, row->item);
    if (status == OK && b->items[row->item].method == METHOD_STANDARD &&
        b->items[row->item].std_row == NONE)
        status = naive_refuse(b, STANDARD_MISSING, e->item);
    end = b->need_count;
    for (int i = first; i < end && status == OK; i++)
        status = naive_need_serve(b, i);
    if (status == OK)
        naive_complete_book(b, row);
    return status;
}
