#include "naive_inner.h"

static int place_named(struct naive *b, struct slice name, enum status *status)
{
    int place = naive_place_find(b, name);

    if (place == NONE && *status == OK)
        *status = naive_refuse(b, PLACE_UNKNOWN, name);
    return place;
}

enum status naive_target_set(struct naive *b, const struct event *e, int item)
{
    struct happening *row = &b->happenings[b->now];
    const struct item *of = &b->items[item];
    enum status status = OK;
    struct watch *watch;

    row->place = place_named(b, e->place, &status);
    if (event_has(e, FIELD_FROM_PLACE))
        row->from_place = place_named(b, e->from_place, &status);
    if (status == OK && (of->in_process || of->kind == KIND_PHANTOM || of->kind == KIND_RESOURCE))
        status = naive_refuse(b, ITEM_KIND, e->item);
    for (int i = 0; i < b->watch_count && status == OK; i++)
        if (b->watches[i].item == item && b->watches[i].place == row->place)
            return OK;
    if (status)
        return status;
    watch = naive_watch_add(b);
    watch->item = item;
    watch->place = row->place;
    watch->fell_below = NONE;
    return OK;
}

enum status naive_target_again(struct naive *b, const struct happening *row)
{
    if (b->places[row->place].gone)
        return naive_refuse(b, PLACE_UNKNOWN, slice_of(b->places[row->place].text));
    if (row->from_place != NONE && b->places[row->from_place].gone)
        return naive_refuse(b, PLACE_UNKNOWN, slice_of(b->places[row->from_place].text));
    return OK;
}

/* The newest event that stands and speaks of it, if that says how much; NONE. */
static int target_of(const struct naive *b, const struct watch *watch)
{
    const struct item *item = &b->items[watch->item];
    int best = NONE;

    for (int i = 0; i < b->happening_count; i++) {
        const struct happening *row = &b->happenings[i];

        if (row->verb == VERB_REPLENISH && row->live > 0 && row->item == watch->item &&
            row->place == watch->place &&
            (best == NONE || row->stood_by > b->happenings[best].stood_by))
            best = i;
    }
    if (best == NONE || b->happenings[best].said->none || naive_is_bulk(b, watch->item) ||
        item->kind == KIND_PHANTOM || item->kind == KIND_RESOURCE)
        return NONE;
    return best;
}

/* What lies there free, of lots that are good on a day (INT32_MIN: of all), less owed and due. */
static int64_t left_on(const struct naive *b, const struct watch *watch, int32_t day)
{
    int64_t sum =
        -naive_owed_at(b, watch->item, watch->place) - naive_due_at(b, watch->item, watch->place);

    for (int i = 0; i < b->stock_count; i++) {
        const struct stock *row = &b->stocks[i];

        if (row->item == watch->item && row->place == watch->place && naive_tag_is_free(row->tag) &&
            (row->tag.lot == NONE || b->lots[row->tag.lot].expiry >= day))
            sum += row->qty;
    }
    return sum;
}

/* 13.1: who has parts of pieces has no pieces. */
static void part_note(struct naive *b, int item, int64_t q)
{
    if (q % QTY_ONE != 0 && naive_step(b, item) % QTY_ONE == 0)
        b->items[item].parted = true;
}

void naive_stocks_watch(struct naive *b)
{
    for (int i = 0; i < b->stock_count; i++) {
        struct stock *row = &b->stocks[i];

        if (row->qty > 0 && row->was == 0)
            row->came = b->now;
        row->was = row->qty;
        part_note(b, row->item, row->qty);
    }
    for (int i = 0; i < b->owed_count; i++)
        if ((b->owed[i].b - b->owed[i].a) % QTY_ONE != 0)
            part_note(b, b->owed[i].item, naive_owed_at(b, b->owed[i].item, b->owed[i].place));
    for (int i = 0; i < b->due_count; i++)
        if ((b->due[i].b - b->due[i].a) % QTY_ONE != 0)
            part_note(b, b->due[i].item, naive_due_at(b, b->due[i].item, b->due[i].place));
    for (int i = 0; i < b->watch_count; i++) {
        struct watch *watch = &b->watches[i];
        int64_t before = watch->left;
        int target = target_of(b, watch);

        watch->left = left_on(b, watch, INT32_MIN);
        if (target != NONE && before >= b->happenings[target].said->min.micro &&
            watch->left < b->happenings[target].said->min.micro && target != b->now)
            watch->fell_below = b->now;
    }
}

int64_t naive_target_wants(struct naive *b, const struct watch *watch)
{
    int target = target_of(b, watch);
    const struct event *said = target == NONE ? NULL : b->happenings[target].said;
    int64_t left = left_on(b, watch, b->happenings[b->now].day);
    int64_t by;

    if (!said || left >= said->min.micro)
        return 0;
    by = event_has(said, FIELD_MULTIPLE) ? said->multiple.micro : naive_step(b, watch->item);
    return (said->max.micro - left + by - 1) / by * by;
}

int32_t naive_target_since(struct naive *b, const struct watch *watch)
{
    int target = target_of(b, watch);
    int stood = b->happenings[target].stood_by;
    int64_t least = b->happenings[target].said->min.micro;
    int32_t day = b->happenings[b->now].day;

    if (left_on(b, watch, INT32_MIN) >= least) {
        while (left_on(b, watch, day - 1) < least)
            day--;
        return day;
    }
    return b->happenings[watch->fell_below > stood ? watch->fell_below : stood].day;
}
