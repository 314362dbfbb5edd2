#include "store/past.h"

#define EVENTS_WANTED                                                                              \
    " FROM event_row e JOIN happened_row h ON h.seq = e.seq"                                       \
    " LEFT JOIN item_row i ON i.site = e.site AND i.id = h.item"                                   \
    " LEFT JOIN name_row p ON p.site = e.site AND p.space = $14 AND p.id = h.party"                \
    " AND h.party > 0 WHERE e.site = $1 AND e.seq BETWEEN $2 AND $3 AND e.day BETWEEN $4 AND $5"   \
    " AND h.party BETWEEN $12 AND $13 AND " EVENT_IS_WANTED

static void events_bind(const struct listing *listing, struct db_statement *statement, int64_t from)
{
    wanted_bind(listing, statement, from);
    range_bind(statement, 12, listing->party);
    db_bind_int(statement, 14, NAME_PARTY);
}

/* The number of the event from which on the limit is kept. */
static enum status events_from(struct listing *listing, int64_t *from)
{
    struct db_statement *statement;
    enum status status;
    bool row = false;

    *from = listing->seq;
    if (!listing_has(listing, FILTER_LIMIT))
        return OK;
    status = sql_once(listing->store,
                      "SELECT min(seq) FROM (SELECT e.seq AS seq" EVENTS_WANTED
                      " ORDER BY e.seq DESC LIMIT $15) AS newest",
                      &statement);
    if (status == OK) {
        events_bind(listing, statement, *from);
        limit_bind(listing, statement, 15);
        status = db_step(statement, &row);
    }
    if (row && !db_is_null(statement, 0))
        *from = db_int(statement, 0);
    db_finish(statement);
    return status;
}

/* Whether it is of a quantity: nil is one where a person can have found, or made, nothing. */
static bool event_has_qty(enum verb verb, int64_t item, int64_t qty)
{
    bool may_be_nil = verb_makes(verb) || verb == VERB_COUNT_STOCK || verb == VERB_EMPTY;

    return item != 0 && !verb_is_set_up(verb) && (qty != 0 || may_be_nil);
}

/* Columns: seq, key, verb, day, books, recorded, item, qty, party, late, item's number, version,
 * the event that it corrects, the newest that corrects it. */
static enum status event_give(struct listing *listing, struct db_statement *statement)
{
    const struct cell cells[] = {
        number_cell(db_int(statement, 0)),
        text_cell(db_text(statement, 1)),
        text_cell(word_said(WORD_VERB, db_int(statement, 2))),
        day_cell(day_column(statement, 3)),
        day_cell(day_column(statement, 4)),
        number_cell(db_int(statement, 5)),
        text_cell(db_text(statement, 6)),
        event_has_qty((enum verb)db_int(statement, 2), db_int(statement, 10), db_int(statement, 7))
            ? qty_cell((qty_t){ db_int(statement, 7) })
            : absent_cell(),
        text_cell(db_text(statement, 8)),
        text_cell(db_int(statement, 9) != 0 ? SLICE("late") : (struct slice){ 0 }),
        verb_makes((enum verb)db_int(statement, 2)) && db_int(statement, 11) != 0
            ? number_cell(db_int(statement, 11))
            : absent_cell(),
        text_cell(db_text(statement, 12)),
        text_cell(db_text(statement, 13)),
    };

    return listing_give(listing, cells);
}

enum status list_events(struct listing *listing)
{
    struct db_statement *statement;
    int64_t from;
    enum status status = events_from(listing, &from);

    if (status == OK)
        status = sql_once(listing->store,
                          "SELECT e.seq, e.key, e.verb, e.day, e.books, e.recorded_s, i.name,"
                          " h.qty_posted, p.text, h.late, h.item, h.version," EVENT_CORRECTED ","
                          " (SELECT coalesce(c.key, '@' || c.seq) FROM event_row c WHERE c.seq ="
                          " (SELECT max(r.seq) FROM happened_row r WHERE r.corrects > 0"
                          " AND r.corrects = e.seq))" EVENTS_WANTED " ORDER BY e.seq",
                          &statement);
    if (status != OK)
        return status;
    events_bind(listing, statement, from);
    return listing_rows(listing, statement, event_give);
}

static struct slice line_by(const struct line *line)
{
    if (line_picks(line) || line->kind == LINE_BLOWN)
        return word_said(WORD_RULE, line->detail);
    if (line->kind == LINE_OWE)
        return word_said(WORD_SOURCE, line->detail);
    if (line->kind == LINE_INBOX)
        return word_said(WORD_CAUSE, line->detail);
    return (struct slice){ 0 };
}

/* Which other event the line is about: whose it is, which it trues up, which it takes back. */
static int64_t line_other(const struct line *line)
{
    int64_t own = line_seq((line_id_t){ line->key.part[0] });

    if (seq_of_row(line->owner) != own && line->owner != 0)
        return line->owner;
    if (line->kind == LINE_TRUE_UP_EVENT || line->kind == LINE_CORRECTS || line->kind == LINE_STAYS)
        return line->target_seq;
    return line->target.raw != 0 && line_seq(line->target) != own ? line_seq(line->target) : 0;
}

static enum status line_give(struct listing *listing, const struct line *line)
{
    int64_t other = line_other(line);
    money_t value = value_total(line->value);
    qty_t still_so = line->kind == LINE_PICK ? line->picked : line->out;
    struct stored_event event = { 0 };
    struct slice name;
    enum status status = item_said(listing, line->item.raw, &name);

    if (status == OK && other != 0)
        status = happening_read(listing, other, &event);

    const struct cell cells[] = {
        number_cell(line->key.part[0] & ((1 << LINE_BITS) - 1)),
        text_cell(word_said(WORD_LINE, line->kind)),
        text_cell(name),
        text_cell(place_said(listing, line->place.raw)),
        line->qty.micro != 0 ? qty_cell(line->qty) : absent_cell(),
        value.minor != 0 ? money_cell(value) : absent_cell(),
        day_cell(line->day),
        line->day_no != 0 ? number_cell(line->day_no) : absent_cell(),
        text_cell(line_by(line)),
        line->qty.micro != 0 ? qty_cell(still_so) : absent_cell(),
        text_cell(event.key),
    };

    return status == OK ? listing_give(listing, cells) : status;
}

/* All are read before the first is given: looking up a name must not disturb the walk. */
enum status list_lines(struct listing *listing)
{
    struct db_statement *statement;
    struct line *lines = NULL;
    size_t count = 0;
    size_t capacity = 0;
    enum status status = sql_line_select(listing->store, LINES_NOW, &statement);
    bool row;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, line_id(listing->seq, 0).raw);
    db_bind_int(statement, 3, line_id(listing->seq + 1, 0).raw);
    while ((status = db_step(statement, &row)) == OK && row) {
        struct line *grown = arena_grow(&listing->arena, lines, count, &capacity, sizeof(*lines));

        if (!grown) {
            db_reset(statement);
            return NO_MEMORY;
        }
        lines = grown;
        line_read(statement, &lines[count++]);
    }
    for (size_t i = 0; i < count && status == OK; i++)
        status = line_give(listing, &lines[i]);
    return status;
}

/* What there is of an item, and what is owed of it. */
struct holding {
    qty_t qty;
    money_t value;
    qty_t owed;
    money_t owed_value;
};

static struct holding holding_then(const struct item_stock *stock)
{
    struct holding holding = { 0 };

    if (!stock)
        return holding;
    for (const struct place_stock *at = stock->places; at; at = at->next) {
        holding.qty = qty_add(holding.qty, at->qty);
        holding.owed = qty_add(holding.owed, at->owed);
    }
    holding.value = value_total(stock->value);
    for (size_t i = 0; i < stock->owed.count; i++)
        holding.owed_value.minor += value_total(stock->owed.items[i].value).minor;
    return holding;
}

/* Columns: name, text, kind, method, category, unit, qty, value, owed, owed value, id, tolerance.
 */
static enum status item_give(struct listing *listing, const struct past *past,
                             struct db_statement *statement)
{
    struct holding holding = {
        { db_int(statement, 6) },
        { db_int(statement, 7) },
        { db_int(statement, 8) },
        { db_int(statement, 9) },
    };

    if (past)
        holding = holding_then(past_item(past, (item_id_t){ db_int(statement, 10) }));

    const struct cell cells[] = {
        text_cell(db_text(statement, 0)),
        text_cell(db_text(statement, 1)),
        text_cell(word_said(WORD_KIND, db_int(statement, 2))),
        text_cell(word_said(WORD_METHOD, db_int(statement, 3))),
        text_cell(db_text(statement, 4)),
        text_cell(db_text(statement, 5)),
        qty_cell(holding.qty),
        money_cell(holding.value),
        qty_cell(holding.owed),
        money_cell(holding.owed_value),
        share_cell((qty_t){ db_int(statement, 11) }),
    };

    return listing_give(listing, cells);
}

static enum status items_walk(struct listing *listing, const struct past *past)
{
    struct db_statement *statement;
    enum status status = sql_once(
        listing->store,
        "SELECT i.name, i.text, i.kind, i.method, c.name, i.unit, coalesce(p.qty, 0),"
        " coalesce(p.material + p.conversion, 0), (SELECT coalesce(sum(s.owed), 0) FROM stock_row s"
        " WHERE s.site = i.site AND s.item = i.id),"
        " coalesce(p.owed_material + p.owed_conversion, 0), i.id, i.tolerance FROM item_row i"
        " LEFT JOIN pool_row p ON p.site = i.site AND p.item = i.id"
        " LEFT JOIN category_row c ON c.site = i.site AND c.id = i.category"
        " WHERE i.site = $1 AND i.id BETWEEN $2 AND $3 AND i.category BETWEEN $4 AND $5"
        " AND i.seq < $6 AND i.undone = 0 ORDER BY i.name",
        &statement);
    bool row;

    if (status == OK) {
        range_bind(statement, 2, listing->item.raw);
        range_bind(statement, 4, listing->category);
        db_bind_int(statement, 6, line_seq((line_id_t){ listing->known }));
    }
    while (status == OK && !listing_is_full(listing) && (status = db_step(statement, &row)) == OK &&
           row)
        status = item_give(listing, past, statement);
    db_finish(statement);
    return status;
}

/* Names, methods and categories are those of today. */
enum status list_items(struct listing *listing)
{
    struct past past;
    enum status status;

    if (!listing_is_past(listing))
        return items_walk(listing, NULL);
    status = past_read(listing, &past);
    return status == OK ? items_walk(listing, &past) : status;
}

static enum status party_give(struct listing *listing, struct db_statement *statement)
{
    const struct cell cells[] = { text_cell(db_text(statement, 0)) };

    return listing_give(listing, cells);
}

enum status list_parties(struct listing *listing)
{
    struct db_statement *statement;
    enum status status =
        sql_once(listing->store,
                 "SELECT n.text FROM name_row n JOIN happened_row h ON h.seq = n.id"
                 " WHERE n.site = $1 AND n.space = $2 AND h.undoes = 0 ORDER BY n.text",
                 &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, NAME_PARTY);
    return listing_rows(listing, statement, party_give);
}
