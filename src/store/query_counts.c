/* What lies where, and when it was last counted. */
#include <assert.h>

#include "store/query_stock.h"

static_assert(VERB_COUNT_STOCK == 24, "the number of an index's condition stands in the text");

/* The last count of an item at a place. */
struct last_count {
    int64_t place;
    int64_t seq;
    day_t day;
    struct last_count *next; /* of the item */
};

static struct last_count *count_find(struct last_count *first, int64_t place)
{
    while (first && first->place != place)
        first = first->next;
    return first;
}

/* Columns: item, place, event, day; in order of day and event. */
static enum status count_note(struct listing *listing, struct db_statement *statement)
{
    int64_t item = db_int(statement, 0);
    int64_t place = db_int(statement, 1);
    struct last_count *count;

    if (item < 1 || item > listing->store->head.item_last)
        return OK;
    count = count_find(listing->counts[item], place);
    if (!count) {
        count = arena_alloc(&listing->arena, sizeof(*count));
        if (!count)
            return NO_MEMORY;
        *count = (struct last_count){ .place = place, .next = listing->counts[item] };
        listing->counts[item] = count;
    }
    count->seq = db_int(statement, 2);
    count->day = day_column(statement, 3);
    return OK;
}

/* A count that found nothing amiss stands: there is nothing of it to undo. */
static enum status counts_read(struct listing *listing)
{
    size_t count = (size_t)listing->store->head.item_last + 1;
    struct db_statement *statement;
    bool row;
    enum status status =
        sql_once(listing->store,
                 "SELECT item, place, seq, day FROM happened_row WHERE site = $1 AND verb = 24"
                 " AND (qty <> 0 OR qty_posted = 0) AND day <= $2 AND seq < $3 ORDER BY day, seq",
                 &statement);

    listing->counts = arena_alloc(&listing->arena, count * sizeof(struct last_count *));
    if (status == OK && !listing->counts)
        status = NO_MEMORY;
    if (status == OK) {
        db_bind_int(statement, 2,
                    listing_has(listing, FILTER_AS_OF) ? listing->filter->as_of.number : INT32_MAX);
        db_bind_int(statement, 3, line_seq((line_id_t){ listing->known }));
    }
    while (status == OK && (status = db_step(statement, &row)) == OK && row)
        status = count_note(listing, statement);
    db_finish(statement);
    return status;
}

/* With a first day: only what was not counted from then on. */
static enum status count_give(struct listing *listing, const struct listed_item *item,
                              const struct place_stock *at, value_t value)
{
    const struct last_count *count = count_find(listing->counts[item->id.raw], at->place.raw);
    struct stored_event event = { 0 };
    enum status status = count ? happening_read(listing, count->seq, &event) : OK;

    if (status != OK || at->qty.micro == 0 ||
        (count && listing_has(listing, FILTER_FROM) &&
         count->day.number >= listing->filter->from.number))
        return status;

    const struct cell cells[] = {
        text_cell(item->name),
        text_cell(place_said(listing, at->place.raw)),
        qty_cell(at->qty),
        text_cell(item->unit),
        money_cell(value_total(value)),
        count ? day_cell(count->day) : absent_cell(),
        text_cell(event.key),
    };

    return listing_give(listing, cells);
}

enum status list_counts(struct listing *listing)
{
    enum status status = counts_read(listing);

    return status == OK ? stock_each(listing, count_give) : status;
}
