#include "store/listing.h"

#include <stdio.h>
#include <string.h>

struct cell text_cell(struct slice text)
{
    return (struct cell){ .absent = text.size == 0, .text = text };
}

struct cell qty_cell(qty_t qty)
{
    return (struct cell){ .qty = qty };
}

struct cell share_cell(qty_t share)
{
    return (struct cell){ .absent = qty_is_zero(share), .qty = share };
}

struct cell money_cell(money_t money)
{
    return (struct cell){ .money = money };
}

struct cell day_cell(day_t day)
{
    return (struct cell){ .absent = day_is_none(day), .day = day };
}

struct cell number_cell(int64_t number)
{
    return (struct cell){ .number = number };
}

struct cell absent_cell(void)
{
    return (struct cell){ .absent = true };
}

struct cell counts_cell(bool counts)
{
    return text_cell(counts ? SLICE("counts") : (struct slice){ 0 });
}

void range_bind(struct db_statement *statement, int n, int64_t id)
{
    db_bind_int(statement, n, id);
    db_bind_int(statement, n + 1, id == 0 ? INT64_MAX : id);
}

void days_bind(const struct listing *listing, struct db_statement *statement, int n)
{
    const struct filter *filter = listing->filter;

    db_bind_int(statement, n, listing_has(listing, FILTER_FROM) ? filter->from.number : INT32_MIN);
    db_bind_int(statement, n + 1, listing_has(listing, FILTER_TO) ? filter->to.number : INT32_MAX);
}

void wanted_bind(const struct listing *listing, struct db_statement *statement, int64_t from)
{
    int64_t last = line_seq((line_id_t){ listing->known }) - 1;

    if (listing->seq != 0 && listing->seq < last)
        last = listing->seq;
    db_bind_int(statement, 2, from);
    db_bind_int(statement, 3, last);
    days_bind(listing, statement, 4);
    range_bind(statement, 6, listing->item.raw);
    range_bind(statement, 8, listing->category);
    db_bind_int(statement, 10, listing->place.raw);
    db_bind_int(statement, 11, listing->order);
}

bool listing_expired(const struct listing *listing, day_t expiry)
{
    day_t on = listing_has(listing, FILTER_AS_OF) ? listing->filter->as_of : listing->filter->today;

    return !day_is_none(expiry) && expiry.number < on.number;
}

bool state_is_wanted(const struct listing *listing, const char *state)
{
    return !listing_has(listing, FILTER_STATE) || slice_equals_text(listing->filter->state, state);
}

bool day_is_wanted(const struct listing *listing, day_t day)
{
    const struct filter *filter = listing->filter;

    return day_is_none(day) ||
           ((!listing_has(listing, FILTER_FROM) || day.number >= filter->from.number) &&
            (!listing_has(listing, FILTER_TO) || day.number <= filter->to.number));
}

void limit_bind(const struct listing *listing, struct db_statement *statement, int n)
{
    db_bind_int(statement, n,
                listing_has(listing, FILTER_LIMIT) ? listing->filter->limit : INT64_MAX);
}

struct slice place_said(const struct listing *listing, int64_t place)
{
    return place == 0 ? (struct slice){ 0 }
                      : plant_place_name(&listing->plant, (place_id_t){ (int32_t)place });
}

struct slice word_said(enum word_space space, int64_t number)
{
    return slice_of(word(space, (int)number));
}

struct slice role_said(struct listing *listing, const struct entry *entry)
{
    const struct plant *plant = &listing->plant;
    char text[NAME_MAX_BYTES + 32];
    int size;

    if (entry->role != ROLE_EXPENSE || entry->reason < 1 || entry->reason > plant->reason_count)
        return slice_of(role_word(entry->role));
    size = snprintf(text, sizeof(text), "%s:%.*s", role_word(entry->role),
                    (int)plant->reasons[entry->reason - 1].name.size,
                    plant->reasons[entry->reason - 1].name.text);
    return slice_copy(&listing->arena, (struct slice){ text, (size_t)size });
}

struct slice account_said(struct listing *listing, const struct entry *entry)
{
    const struct plant *plant = &listing->plant;
    struct slice code = plant_account(plant, entry->role, entry->category);

    if (entry->account > 0 && entry->account <= plant->account_count)
        return plant->accounts[entry->account - 1].code;
    if (entry->role == ROLE_EXPENSE && entry->reason > 0 && entry->reason <= plant->reason_count &&
        plant->reasons[entry->reason - 1].account.size > 0)
        return plant->reasons[entry->reason - 1].account;
    return slice_equals_text(code, role_word(entry->role)) ? role_said(listing, entry) : code;
}

bool account_is_wanted(struct listing *listing, const struct entry *entry)
{
    if (!listing_has(listing, FILTER_ACCOUNT))
        return true;
    if (listing->has_role)
        return entry->role == listing->role &&
               (listing->reason == 0 || entry->reason == listing->reason);
    return slice_equals(account_said(listing, entry), listing->filter->account);
}

/* None where the book has no such one. */
static int category_of(const struct listing *listing, int64_t category)
{
    return category < 0 || category > listing->plant.category_count ? 0 : (int)category;
}

/* A statement of its own: what `visit` does may walk items too. */
enum status items_each(struct listing *listing,
                       enum status (*visit)(void *context, const struct listed_item *item),
                       void *context)
{
    struct db_statement *statement;
    struct listed_item item;
    enum status status = sql_once(listing->store,
                                  "SELECT id, name, unit, category FROM item_row WHERE site = $1"
                                  " AND id BETWEEN $2 AND $3 AND category BETWEEN $4 AND $5"
                                  " ORDER BY name",
                                  &statement);
    bool row;

    if (status == OK) {
        range_bind(statement, 2, listing->item.raw);
        range_bind(statement, 4, listing->category);
    }
    while (status == OK && !listing_is_full(listing) && (status = db_step(statement, &row)) == OK &&
           row) {
        item = (struct listed_item){ .id = { db_int(statement, 0) },
                                     .name = db_text(statement, 1),
                                     .unit = db_text(statement, 2),
                                     .category = category_of(listing, db_int(statement, 3)),
                                     .pool.key.kind = ROW_POOL };
        status = sql_row_by_id(listing->store, ROW_POOL, item.id.raw, &item.pool, &item.has_pool);
        if (status == OK)
            status = visit(context, &item);
    }
    db_finish(statement);
    return status;
}

enum status item_said(struct listing *listing, int64_t id, struct slice *name)
{
    struct db_statement *statement;
    enum status status = sql_get(
        listing->store, "SELECT name FROM item_row WHERE site = $1 AND id = $2", &statement);
    bool row = false;

    *name = (struct slice){ 0 };
    if (status != OK || id == 0)
        return status;
    db_bind_int(statement, 2, id);
    status = db_step(statement, &row);
    if (!row)
        return status;
    *name = text_keep(&listing->arena, statement, 0);
    db_reset(statement);
    return name->text ? OK : NO_MEMORY;
}

/* An event without a key is named by its number. */
static struct slice number_key(struct listing *listing, int64_t seq)
{
    char text[24];
    int size = snprintf(text, sizeof(text), "@%lld", (long long)seq);

    return slice_copy(&listing->arena, (struct slice){ text, (size_t)size });
}

enum status happening_read(struct listing *listing, int64_t number, struct stored_event *event)
{
    int64_t seq = seq_of_row(number);
    struct db_statement *statement;
    enum status status = sql_get(listing->store,
                                 "SELECT verb, key, day, books, recorded_s FROM event_row"
                                 " WHERE site = $1 AND seq = $2",
                                 &statement);
    bool row;

    if (seq != 0 && listing->happening.seq == seq) {
        *event = listing->happening;
        return status;
    }
    *event = (struct stored_event){ .seq = seq, .day = DAY_NONE, .books = DAY_NONE };
    if (status != OK)
        return status;
    db_bind_int(statement, 2, seq);
    status = db_step(statement, &row);
    if (status != OK || !row)
        return status;
    event->verb = (enum verb)db_int(statement, 0);
    event->key = db_is_null(statement, 1) ? number_key(listing, seq)
                                          : text_keep(&listing->arena, statement, 1);
    event->day = day_column(statement, 2);
    event->books = day_column(statement, 3);
    event->recorded_s = db_int(statement, 4);
    db_reset(statement);
    listing->happening = *event;
    return event->key.text ? OK : NO_MEMORY;
}
