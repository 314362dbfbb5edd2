#include "store/index.h"
#include "store/listing.h"
#include "store/moves.h"

/* One move; found newest first, given oldest first. */
struct move_row {
    int64_t seq;
    struct slice key;
    enum verb verb;
    day_t day;
    place_id_t place;
    qty_t qty; /* into the place, or out of it: negative */
    enum pick_rule rule;
    qty_t stock; /* after it: at the place asked for, or at all */
    qty_t total; /* after it, at all places */
    bool has_value;
    value_t value; /* of the pool, after it */
};

struct history {
    struct listing *listing;
    struct move_row *rows;
    size_t count;
    size_t capacity;
    qty_t stock;    /* after the line to be read next */
    qty_t total;    /* … at all places */
    int64_t seq;    /* event whose lines are being read */
    size_t pending; /* rows from here on have no value yet: the next note may give it */

    /* What the pool held and was worth at once, between the line to be read next and the next move
     * of its event. */
    bool has_value;
    value_t value;
};

static bool place_counts(const struct listing *listing, int64_t place)
{
    return listing->place.raw == 0 || listing->place.raw == place;
}

/* Columns: kind, place, qty, layer, detail, pool's quantity, material and conversion. */
static int line_sign(struct db_statement *statement)
{
    return line_moves_stock((enum line_kind)db_int(statement, 0), db_int(statement, 4));
}

static qty_t line_qty(struct db_statement *statement)
{
    return (qty_t){ line_sign(statement) * db_int(statement, 2) };
}

/* Stock after the newest line that is known. */
static enum status stock_at_end(struct history *history, const struct line_ids *lines,
                                struct db_statement *statement)
{
    enum status status = OK;
    bool row;

    for (size_t i = 0; i < lines->count && status == OK; i++) {
        if (lines->ids[i] >= history->listing->known)
            break;
        db_bind_int(statement, 2, lines->ids[i]);
        status = db_step(statement, &row);
        if (status != OK || !row)
            continue;
        history->total = qty_add(history->total, line_qty(statement));
        if (place_counts(history->listing, db_int(statement, 1)))
            history->stock = qty_add(history->stock, line_qty(statement));
        db_reset(statement);
    }
    return status;
}

/* The same from the rows of state: nothing has to be summed. */
static enum status stock_now(struct history *history)
{
    struct listing *listing = history->listing;
    struct db_statement *statement;
    enum status status = sql_get(listing->store,
                                 "SELECT coalesce(sum(qty), 0), coalesce(sum(CASE WHEN place"
                                 " BETWEEN $3 AND $4 THEN qty ELSE 0 END), 0) FROM stock_row"
                                 " WHERE site = $1 AND item = $2",
                                 &statement);
    bool row;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, listing->item.raw);
    range_bind(statement, 3, listing->place.raw);
    status = db_step(statement, &row);
    if (row) {
        history->total.micro = db_int(statement, 0);
        history->stock.micro = db_int(statement, 1);
        db_reset(statement);
    }
    return status;
}

/*
 * A line may say what the pool held after it. Where that is what lay in stock after a move, with no
 * other move between, the pool's value then is the value after the move. A move inside the site has
 * the value that was noted before it; between two picks of one need, costed together, there is
 * none.
 */
static void value_note(struct history *history, struct db_statement *statement)
{
    qty_t held = { db_int(statement, 5) };
    value_t value = { { { db_int(statement, 6) }, { db_int(statement, 7) } } };

    if (!line_notes_pool((enum line_kind)db_int(statement, 0), (line_id_t){ db_int(statement, 3) }))
        return;
    for (; history->pending < history->count; history->pending++) {
        struct move_row *row = &history->rows[history->pending];

        row->has_value = row->total.micro == held.micro;
        row->value = value;
    }
    if (held.micro != history->total.micro)
        return;
    history->has_value = true;
    history->value = value;
}

static enum status row_add(struct history *history, const struct stored_event *event,
                           struct db_statement *statement)
{
    struct move_row *rows = arena_grow(&history->listing->arena, history->rows, history->count,
                                       &history->capacity, sizeof(*rows));

    if (!rows)
        return NO_MEMORY;
    history->rows = rows;
    rows[history->count++] = (struct move_row){
        .seq = event->seq,
        .key = event->key,
        .verb = event->verb,
        .day = event->day,
        .place = { (int32_t)db_int(statement, 1) },
        .qty = line_qty(statement),
        .rule = line_sign(statement) < 0 ? (enum pick_rule)db_int(statement, 4) : RULE_NONE,
        .stock = history->stock,
        .total = history->total,
        .has_value = history->has_value,
        .value = history->value,
    };
    if (history->has_value)
        history->pending = history->count;
    return OK;
}

static enum status move_see(struct history *history, struct db_statement *statement)
{
    struct listing *listing = history->listing;
    struct stored_event event;
    enum status status = happening_read(listing, history->seq, &event);

    if (status != OK || !day_is_wanted(listing, event.day) ||
        (listing->seq != 0 && listing->seq != history->seq))
        return status;
    return row_add(history, &event, statement);
}

static enum status line_see(struct history *history, int64_t id, struct db_statement *statement)
{
    qty_t qty = line_qty(statement);
    enum status status = OK;

    if (line_seq((line_id_t){ id }) != history->seq) {
        history->seq = line_seq((line_id_t){ id });
        history->has_value = false;
    }
    value_note(history, statement);
    if (line_sign(statement) == 0)
        return OK;
    if (place_counts(history->listing, db_int(statement, 1))) {
        status = move_see(history, statement);
        history->stock = qty_sub(history->stock, qty);
    }
    history->total = qty_sub(history->total, qty);
    history->has_value = false;
    return status;
}

/* Enough rows, or the one event asked for is behind, and each has its value. */
static bool is_enough(const struct history *history, int64_t id)
{
    const struct listing *listing = history->listing;

    if (history->pending < history->count)
        return false;
    if (listing->seq != 0 && line_seq((line_id_t){ id }) < listing->seq)
        return true;
    return listing_has(listing, FILTER_LIMIT) && history->count >= (size_t)listing->filter->limit;
}

static enum status rows_find(struct history *history, const struct line_ids *lines,
                             struct db_statement *statement)
{
    enum status status = OK;
    bool row;

    for (size_t i = lines->count; i-- > 0 && status == OK;) {
        if (lines->ids[i] >= history->listing->known)
            continue;
        if (is_enough(history, lines->ids[i]))
            break;
        db_bind_int(statement, 2, lines->ids[i]);
        status = db_step(statement, &row);
        if (status != OK || !row)
            continue;
        status = line_see(history, lines->ids[i], statement);
        db_reset(statement);
    }
    return status;
}

/* The event in whose place a move's stands. */
static enum status corrected_read(struct listing *listing, int64_t seq, struct slice *key)
{
    struct db_statement *statement;
    enum status status =
        sql_get(listing->store,
                "SELECT" EVENT_CORRECTED " FROM happened_row h WHERE h.site = $1 AND h.seq = $2",
                &statement);
    bool row = false;

    *key = (struct slice){ 0 };
    if (status != OK)
        return status;
    db_bind_int(statement, 2, seq);
    status = db_step(statement, &row);
    if (row && !db_is_null(statement, 0)) {
        *key = text_keep(&listing->arena, statement, 0);
        status = key->text ? status : NO_MEMORY;
    }
    db_reset(statement);
    return status;
}

static enum status rows_give(struct history *history)
{
    struct listing *listing = history->listing;
    size_t count = history->count;
    enum status status = OK;

    if (listing_has(listing, FILTER_LIMIT) && count > (size_t)listing->filter->limit)
        count = (size_t)listing->filter->limit;
    for (size_t i = count; i-- > 0 && status == OK;) {
        const struct move_row *row = &history->rows[i];
        struct slice corrects;

        status = corrected_read(listing, row->seq, &corrects);

        const struct cell cells[] = { number_cell(row->seq),
                                      text_cell(row->key),
                                      text_cell(word_said(WORD_VERB, row->verb)),
                                      day_cell(row->day),
                                      text_cell(place_said(listing, row->place.raw)),
                                      qty_cell(row->qty),
                                      text_cell(word_said(WORD_RULE, row->rule)),
                                      qty_cell(row->stock),
                                      row->has_value ? money_cell(value_total(row->value))
                                                     : absent_cell(),
                                      text_cell(corrects) };

        status = status == OK ? listing_give(listing, cells) : status;
    }
    return status;
}

enum status list_history(struct listing *listing)
{
    struct history history = { .listing = listing };
    struct db_statement *statement = NULL;
    struct line_ids lines;
    enum status status = index_lines(listing->store, listing->item, &listing->arena, &lines);

    if (status == OK)
        status = sql_get(listing->store,
                         "SELECT kind, place, qty, layer, detail, pool_qty, pool_material,"
                         " pool_conversion FROM line_row WHERE site = $1 AND id = $2",
                         &statement);
    if (status == OK)
        status = listing_has(listing, FILTER_KNOWN) ? stock_at_end(&history, &lines, statement)
                                                    : stock_now(&history);
    if (status == OK)
        status = rows_find(&history, &lines, statement);
    return status == OK ? rows_give(&history) : status;
}
