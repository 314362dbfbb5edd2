#include "store/past.h"

#include "core/stock.h"

#include "store/index.h"
#include "store/moves.h"

/* A line that is read: what of it counts here. */
struct past_line {
    enum line_kind kind;
    int64_t id;
    int64_t item;
    place_id_t place;
    qty_t qty;
    value_t value;
    line_id_t layer;
    int64_t detail;
    value_t pool;
    int64_t target;
    qty_t position;
    struct tag tag;
    day_t expiry; /* of its lot */
    bool counts;  /* its event is not after the day asked for */
};

#define PAST_LINES                                                                                 \
    "SELECT l.kind, l.id, l.item, l.place, l.qty, l.material, l.conversion, l.layer, l.detail,"    \
    " l.pool_material, l.pool_conversion, m.target, m.position, e.day, m.lot, m.kept, t.expiry"    \
    " FROM line_row l JOIN event_row e ON e.seq = l.id >> 20"                                      \
    " LEFT JOIN line_more m ON m.id = l.id LEFT JOIN lot_row t ON t.id = m.lot"                    \
    " WHERE l.site = $1"

static struct past_line line_of(const struct listing *listing, struct db_statement *statement)
{
    return (struct past_line){
        .kind = (enum line_kind)db_int(statement, 0),
        .id = db_int(statement, 1),
        .item = db_int(statement, 2),
        .place = { (int32_t)db_int(statement, 3) },
        .qty = { db_int(statement, 4) },
        .value = { { { db_int(statement, 5) }, { db_int(statement, 6) } } },
        .layer = { db_int(statement, 7) },
        .detail = db_int(statement, 8),
        .pool = { { { db_int(statement, 9) }, { db_int(statement, 10) } } },
        .target = db_int(statement, 11),
        .position = { db_int(statement, 12) },
        .tag = { .lot = db_int(statement, 14), .kept = db_int(statement, 15) },
        .expiry = day_column(statement, 16),
        .counts = !listing_has(listing, FILTER_AS_OF) ||
                  db_int(statement, 13) <= listing->filter->as_of.number,
    };
}

enum status place_find(struct arena *arena, struct item_stock *stock, place_id_t place,
                       struct place_stock **found)
{
    struct place_stock **at = &stock->places;

    while (*at && (*at)->place.raw < place.raw)
        at = &(*at)->next;
    if (!*at || (*at)->place.raw != place.raw) {
        struct place_stock *added = arena_alloc(arena, sizeof(*added));

        if (!added)
            return NO_MEMORY;
        *added = (struct place_stock){ .place = place, .next = *at };
        *at = added;
    }
    *found = *at;
    return OK;
}

/* Ids of issues only grow. */
static struct past_issue *issue_find(const struct item_stock *stock, int64_t id)
{
    size_t low = 0;
    size_t high = stock->issue_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (stock->issues[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < stock->issue_count && stock->issues[low].id == id ? &stock->issues[low] : NULL;
}

static enum status issue_form(struct arena *arena, struct item_stock *stock,
                              const struct past_line *line, struct past_issue **issue)
{
    struct past_issue *issues = arena_grow(arena, stock->issues, stock->issue_count,
                                           &stock->issue_capacity, sizeof(*issues));

    if (!issues)
        return NO_MEMORY;
    stock->issues = issues;
    *issue = &issues[stock->issue_count++];
    **issue =
        (struct past_issue){ .id = line->id, .place = line->place, .settled = line->position };
    return OK;
}

/* An owe line may be an issue of its own, or widen one at either end. */
static enum status issue_see(struct past *past, struct item_stock *stock,
                             const struct past_line *line)
{
    struct past_issue *issue = issue_find(stock, line->target);
    bool opens = line->kind == LINE_OWE;
    qty_t qty = opens ? line->qty : (qty_t){ -line->qty.micro };
    struct place_stock *at;
    enum status status = OK;

    if (opens && line->target == line->id)
        status = issue_form(&past->listing->arena, stock, line, &issue);
    if (status != OK || !issue || !line->counts)
        return status;
    issue->qty = qty_add(issue->qty, qty);
    issue->value =
        opens ? value_add(issue->value, line->value) : value_sub(issue->value, line->value);
    if (line->kind == LINE_SETTLE)
        issue->settled = qty_add(issue->settled, line->qty);
    else if (opens && issue->settled.micro == line->position.micro + line->qty.micro)
        issue->settled = line->position;
    status = place_find(&past->listing->arena, stock, issue->place, &at);
    if (status == OK)
        at->owed = qty_add(at->owed, qty);
    return status;
}

void place_tally(struct place_stock *at, struct tag tag, bool is_expired, int64_t micro)
{
    at->qty.micro += micro;
    if (tag_claim(tag) != 0)
        at->staged.micro += micro;
    else if (tag_status(tag) != STOCK_FREE)
        at->held.micro += micro;
    else if (is_expired)
        at->expired.micro += micro;
}

static enum status move_see(struct past *past, struct item_stock *stock,
                            const struct past_line *line)
{
    int sign = line_moves_stock(line->kind, line->detail);
    struct place_stock *at;
    enum status status = OK;

    if (!line->counts || sign == 0)
        return OK;
    status = place_find(&past->listing->arena, stock, line->place, &at);
    if (status == OK)
        place_tally(at, line->tag, listing_expired(past->listing, line->expiry),
                    sign * line->qty.micro);
    return status;
}

/* What comes to be due, and is so no more. */
static enum status due_see(struct past *past, struct item_stock *stock,
                           const struct past_line *line)
{
    qty_t qty = line->kind == LINE_DUE ? line->qty : (qty_t){ -line->qty.micro };
    struct place_stock *at;
    enum status status = OK;

    if (!line->counts)
        return OK;
    status = place_find(&past->listing->arena, stock, line->place, &at);
    if (status == OK)
        at->due = qty_add(at->due, qty);
    return status;
}

static enum status line_see(struct past *past, const struct past_line *line)
{
    struct item_stock *stock;

    if (line->item < 1 || line->item >= past->count)
        return OK;
    stock = &past->items[line->item];
    if (line_notes_pool(line->kind, line->layer)) {
        if (line->counts)
            stock->value = value_add(stock->value, value_sub(line->pool, stock->last_value));
        stock->last_value = line->pool;
    }
    if (line->kind == LINE_OWE || line->kind == LINE_SETTLE || line->kind == LINE_UNOWE)
        return issue_see(past, stock, line);
    if (line->kind == LINE_DUE || line->kind == LINE_COVER || line->kind == LINE_UNDUE)
        return due_see(past, stock, line);
    return move_see(past, stock, line);
}

static enum status lines_of_item(struct past *past)
{
    struct listing *listing = past->listing;
    struct line_ids lines;
    struct db_statement *statement;
    enum status status = index_lines(listing->store, listing->item, &listing->arena, &lines);
    bool row;

    if (status == OK)
        status = sql_get(listing->store, PAST_LINES " AND l.id = $2", &statement);
    for (size_t i = 0; status == OK && i < lines.count && lines.ids[i] < listing->known; i++) {
        db_bind_int(statement, 2, lines.ids[i]);
        status = db_step(statement, &row);
        if (status == OK && row) {
            struct past_line line = line_of(listing, statement);

            status = line_see(past, &line);
            db_reset(statement);
        }
    }
    return status;
}

static enum status lines_of_all(struct past *past)
{
    struct listing *listing = past->listing;
    struct db_statement *statement;
    enum status status = sql_once(
        listing->store, PAST_LINES " AND l.id < $2 AND l.item > 0 ORDER BY l.id", &statement);
    bool row;

    if (status == OK)
        db_bind_int(statement, 2, listing->known);
    while (status == OK && (status = db_step(statement, &row)) == OK && row) {
        struct past_line line = line_of(listing, statement);

        status = line_see(past, &line);
    }
    db_finish(statement);
    return status;
}

enum status past_read(struct listing *listing, struct past *past)
{
    *past = (struct past){ .listing = listing, .count = listing->store->head.item_last + 1 };
    past->items = arena_alloc(&listing->arena, (size_t)past->count * sizeof(*past->items));
    if (!past->items)
        return NO_MEMORY;
    return listing->item.raw != 0 ? lines_of_item(past) : lines_of_all(past);
}

const struct item_stock *past_item(const struct past *past, item_id_t item)
{
    return item.raw < past->count ? &past->items[item.raw] : NULL;
}
