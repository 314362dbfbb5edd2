#include "store/trace_expiry.h"

#include "core/expiry.h"
#include "store/moves.h"

/* Until when the lot lasts since an event, in its place among them. */
static enum status expiry_give(struct listing *listing, struct db_statement *statement)
{
    day_t day = db_is_null(statement, 3) ? DAY_NONE : (day_t){ (int32_t)db_int(statement, 3) };
    struct stored_event event = { 0 };
    struct slice item;
    struct slice lot;
    char mark[sizeof("expires ") + DAY_TEXT_MAX] = "expires ";
    struct slice until = day_is_none(day) ? SLICE("no last day") : slice_of(mark);
    enum status status = item_said(listing, db_int(statement, 1), &item);

    if (status == OK)
        status = name_said(listing, NAME_LOT, db_int(statement, 2), &lot);
    if (status == OK)
        status = happening_read(listing, line_seq((line_id_t){ db_int(statement, 0) }), &event);
    if (status != OK)
        return status;
    if (!day_is_none(day))
        until.size += day_print(day, mark + until.size);

    const struct cell cells[] = {
        number_cell(0),
        text_cell(item),
        text_cell(lot),
        absent_cell(),
        text_cell(word_said(WORD_VERB, event.verb)),
        text_cell(event.key),
        number_cell(event.seq),
        day_cell(event.day),
        absent_cell(),
        absent_cell(),
        absent_cell(),
        text_cell(until),
    };

    return listing_give(listing, cells);
}

enum status trace_expiries(struct listing *listing)
{
    struct db_statement *statement;
    enum status status = sql_once(
        listing->store,
        "SELECT l.id, l.item, m.lot, l.day FROM line_more m JOIN line_row l ON l.id = m.id"
        " WHERE m.site = $1 AND m.lot = $2 AND l.kind = $3 AND l.detail <> $4 ORDER BY m.id",
        &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, listing->lot);
    db_bind_int(statement, 3, LINE_EXPIRY);
    db_bind_int(statement, 4, EXPIRY_KEPT);
    return listing_rows(listing, statement, expiry_give);
}
