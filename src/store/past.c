#include "store/past.h"

#include <stdlib.h>

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
    " l.pool_material, l.pool_conversion, m.target, m.position, e.day, m.lot, m.kept, t.expiry,"   \
    " d.labour, d.machine, d.overhead, d.outside,"                                                 \
    " d.pool_labour, d.pool_machine, d.pool_overhead, d.pool_outside, e.books"                     \
    " FROM line_row l JOIN event_row e ON e.seq = l.id >> 20"                                      \
    " LEFT JOIN line_more m ON m.id = l.id LEFT JOIN lot_row t ON t.id = m.lot"                    \
    " LEFT JOIN line_elements d ON d.id = l.id"                                                    \
    " WHERE l.site = $1"

/* How a value divides further than into material and conversion: columns `at`, `at` + 1 …; NULL is
 * nil. */
static value_t value_divide(value_t value, struct db_statement *statement, int at)
{
    for (int e = CONVERSION + 1; e < ELEMENT_COUNT; e++) {
        value.of[e].minor = db_int(statement, at + e - CONVERSION - 1);
        value.of[CONVERSION].minor -= value.of[e].minor;
    }
    return value;
}

static struct past_line line_of(const struct past *past, struct db_statement *statement)
{
    const struct listing *listing = past->listing;
    int64_t day = db_int(statement, past->by == PAST_BOOKED ? 25 : 13);

    return (struct past_line){
        .kind = (enum line_kind)db_int(statement, 0),
        .id = db_int(statement, 1),
        .item = db_int(statement, 2),
        .place = { (int32_t)db_int(statement, 3) },
        .qty = { db_int(statement, 4) },
        .value = value_divide((value_t){ { { db_int(statement, 5) }, { db_int(statement, 6) } } },
                              statement, 17),
        .layer = { db_int(statement, 7) },
        .detail = db_int(statement, 8),
        .pool = value_divide((value_t){ { { db_int(statement, 9) }, { db_int(statement, 10) } } },
                             statement, 21),
        .target = db_int(statement, 11),
        .position = { db_int(statement, 12) },
        .tag = { .lot = db_int(statement, 14), .kept = db_int(statement, 15) },
        .expiry = day_column(statement, 16),
        .counts = !listing_has(listing, FILTER_AS_OF) || day <= listing->filter->as_of.number,
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
static struct past_issue *issue_find(const struct past_issues *issues, int64_t id)
{
    size_t low = 0;
    size_t high = issues->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (issues->items[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < issues->count && issues->items[low].id == id ? &issues->items[low] : NULL;
}

static enum status issue_form(struct arena *arena, struct past_issues *issues,
                              const struct past_line *line, struct past_issue **issue)
{
    struct past_issue *items =
        arena_grow(arena, issues->items, issues->count, &issues->capacity, sizeof(*items));

    if (!items)
        return NO_MEMORY;
    issues->items = items;
    *issue = &items[issues->count++];
    **issue =
        (struct past_issue){ .id = line->id, .place = line->place, .settled = line->position };
    return OK;
}

static bool line_opens(enum line_kind kind)
{
    return kind == LINE_OWE || kind == LINE_DUE;
}

/* A line that owes, or makes due, may be an issue of its own, or widen one at either end. */
static enum status issue_see(struct past *past, struct item_stock *stock,
                             const struct past_line *line)
{
    bool is_due = line->kind == LINE_DUE || line->kind == LINE_COVER || line->kind == LINE_UNDUE;
    bool opens = line_opens(line->kind);
    struct past_issues *issues = is_due ? &stock->due : &stock->owed;
    struct past_issue *issue = issue_find(issues, line->target);
    qty_t qty = opens ? line->qty : (qty_t){ -line->qty.micro };
    struct place_stock *at;
    enum status status = OK;

    if (opens && line->target == line->id)
        status = issue_form(&past->listing->arena, issues, line, &issue);
    if (status != OK || !issue || !line->counts)
        return status;
    issue->qty = qty_add(issue->qty, qty);
    issue->value =
        opens ? value_add(issue->value, line->value) : value_sub(issue->value, line->value);
    if (line->kind == LINE_SETTLE || line->kind == LINE_COVER)
        issue->settled = qty_add(issue->settled, line->qty);
    else if (opens && issue->settled.micro == line->position.micro + line->qty.micro)
        issue->settled = line->position;
    status = place_find(&past->listing->arena, stock, issue->place, &at);
    if (status != OK)
        return status;
    if (is_due)
        at->due = qty_add(at->due, qty);
    else
        at->owed = qty_add(at->owed, qty);
    return OK;
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

/* An event is over: what orders then claim of the pool, by which work in process has changed. */
static void staged_see(struct item_stock *stock)
{
    value_t staged = { 0 };

    if (stock->running.claimed.micro > 0 &&
        stock->running.qty.micro >= stock->running.claimed.micro)
        staged = value_share(stock->last_value, stock->running.claimed, stock->running.qty);
    if (stock->running.counts)
        stock->staged = value_add(stock->staged, value_sub(staged, stock->running.staged));
    stock->running.staged = staged;
}

static void running_see(struct item_stock *stock, const struct past_line *line)
{
    int64_t seq = line_seq((line_id_t){ line->id });
    qty_t change = { line_moves_stock(line->kind, line->detail) * line->qty.micro };
    qty_t kept = line->kind == LINE_LOT ? line->qty : change;

    if (stock->running.seq != seq)
        staged_see(stock);
    stock->running.seq = seq;
    stock->running.counts = line->counts;
    stock->running.qty = qty_add(stock->running.qty, change);
    if (tag_claim(line->tag) != 0)
        stock->running.claimed = qty_add(stock->running.claimed, kept);
}

static enum status move_see(struct past *past, struct item_stock *stock,
                            const struct past_line *line)
{
    int sign = line->kind == LINE_LOT ? 1 : line_moves_stock(line->kind, line->detail);
    struct place_stock *at;
    enum status status = OK;

    if (!line->counts || sign == 0)
        return OK;
    status = place_find(&past->listing->arena, stock, line->place, &at);
    if (status != OK)
        return status;
    place_tally(at, line->tag, listing_expired(past->listing, line->expiry),
                sign * line->qty.micro);
    if (line->kind == LINE_LOT) /* it lay there without a lot, free */
        place_tally(at, (struct tag){ 0 }, false, -line->qty.micro);
    return OK;
}

static enum status line_see(struct past *past, const struct past_line *line)
{
    struct item_stock *stock;

    if (line->item < 1 || line->item >= past->count)
        return OK;
    stock = &past->items[line->item];
    running_see(stock, line);
    if (line_notes_pool(line->kind, line->layer)) {
        if (line->counts)
            stock->value = value_add(stock->value, value_sub(line->pool, stock->last_value));
        stock->last_value = line->pool;
    }
    if (line_opens(line->kind) || line->kind == LINE_SETTLE || line->kind == LINE_UNOWE ||
        line->kind == LINE_COVER || line->kind == LINE_UNDUE)
        return issue_see(past, stock, line);
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
            struct past_line line = line_of(past, statement);

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
        struct past_line line = line_of(past, statement);

        status = line_see(past, &line);
    }
    db_finish(statement);
    return status;
}

enum status past_read_by(struct listing *listing, enum past_day by, struct past *past)
{
    enum status status;

    *past =
        (struct past){ .listing = listing, .by = by, .count = listing->store->head.item_last + 1 };
    past->items = arena_alloc(&listing->arena, (size_t)past->count * sizeof(*past->items));
    if (!past->items)
        return NO_MEMORY;
    status = listing->item.raw != 0 ? lines_of_item(past) : lines_of_all(past);
    for (int64_t id = 0; id < past->count; id++)
        staged_see(&past->items[id]);
    return status;
}

enum status past_read(struct listing *listing, struct past *past)
{
    return past_read_by(listing, PAST_HAPPENED, past);
}

const struct item_stock *past_item(const struct past *past, item_id_t item)
{
    return item.raw < past->count ? &past->items[item.raw] : NULL;
}

static int64_t order_of(int64_t a, int64_t b)
{
    return a < b ? -1 : a > b;
}

/* As they stand at their place: by run, by what of it is settled, by id. */
static int issue_order(const void *one, const void *other)
{
    const struct open_issue *a = one;
    const struct open_issue *b = other;
    int64_t order = order_of(a->owed.place.raw, b->owed.place.raw);

    if (order == 0)
        order = order_of(a->owed.run.raw, b->owed.run.raw);
    if (order == 0)
        order = order_of(a->owed.settled.micro, b->owed.settled.micro);
    return (int)(order == 0 ? order_of(a->owed.key.part[0], b->owed.key.part[0]) : order);
}

/* What never changes of an issue stands in its row. */
static enum status issues_then(struct listing *listing, const struct past_issues *from,
                               struct open_issue *issues, size_t *count)
{
    enum status status = OK;

    for (size_t i = 0; i < from->count && status == OK; i++) {
        const struct past_issue *past = &from->items[i];
        bool found = false;

        if (past->qty.micro == 0 && value_is_zero(past->value))
            continue;
        issues[*count] = (struct open_issue){ .owed.key.kind = ROW_OWED,
                                              .qty = past->qty,
                                              .value = past->value };
        status = sql_row_by_id(listing->store, ROW_OWED, past->id, &issues[*count].owed, &found);
        issues[*count].owed.settled = past->settled;
        *count += found;
    }
    return status;
}

enum status past_open(struct listing *listing, const struct past_issues *issues,
                      struct open_issue **open, size_t *count)
{
    enum status status;

    *count = 0;
    *open = arena_alloc(&listing->arena, (issues->count + 1) * sizeof(**open));
    if (!*open)
        return NO_MEMORY;
    status = issues_then(listing, issues, *open, count);
    qsort(*open, *count, sizeof(**open), issue_order);
    return status;
}
