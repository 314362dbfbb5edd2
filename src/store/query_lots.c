#include "core/lot.h"
#include "store/listing.h"
#include "store/moves.h"

/* What of an item lies where, lot by lot and by what it is kept for. */
static enum status lot_give(struct listing *listing, struct db_statement *statement)
{
    struct tag tag = { .kept = db_int(statement, 3) };
    static const char *const words[] = { "free", "held", "inspect", "" };
    const char *status = tag_claim(tag) != 0 ? "staged" : words[tag_status(tag)];
    const struct cell cells[] = {
        text_cell(db_text(statement, 0)),
        text_cell(lot_name(db_text(statement, 1))),
        text_cell(place_said(listing, db_int(statement, 2))),
        qty_cell((qty_t){ db_int(statement, 4) }),
        text_cell(db_text(statement, 5)),
        text_cell(slice_of(status)),
        text_cell(db_text(statement, 6)),
        day_cell(db_is_null(statement, 7) ? DAY_NONE : (day_t){ (int32_t)db_int(statement, 7) }),
        day_cell(db_is_null(statement, 8) ? DAY_NONE : (day_t){ (int32_t)db_int(statement, 8) }),
    };

    return listing_give(listing, cells);
}

enum status list_lots(struct listing *listing)
{
    struct db_statement *statement;
    enum status status = sql_once(
        listing->store,
        "SELECT i.name, n.text, s.place, s.kept, s.qty, i.unit, o.text, t.day, t.expiry"
        " FROM item_row i JOIN stock_row s ON s.site = i.site AND s.item = i.id"
        " LEFT JOIN lot_row t ON t.id = s.lot"
        " LEFT JOIN name_row n ON n.site = s.site AND n.space = $2 AND n.id = s.lot AND s.lot <> 0"
        " LEFT JOIN order_row r ON r.id = s.kept >> 2 AND s.kept > 3"
        " LEFT JOIN name_row o ON o.site = s.site AND o.space = $3 AND o.id = r.named"
        " WHERE i.site = $1 AND s.qty <> 0 AND (i.tracking <> 0 OR s.kept <> 0)"
        " AND i.id BETWEEN $4 AND $5 AND s.place BETWEEN $6 AND $7 AND s.lot BETWEEN $8 AND $9"
        " ORDER BY i.name, s.place, s.kept, t.expiry IS NULL, t.expiry, t.day, s.lot",
        &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, NAME_LOT);
    db_bind_int(statement, 3, NAME_ORDER);
    range_bind(statement, 4, listing->item.raw);
    range_bind(statement, 6, listing->place.raw);
    range_bind(statement, 8, listing->lot);
    return listing_rows(listing, statement, lot_give);
}

/* A lot that a trace has come to. */
struct reached {
    int64_t lot;
    int64_t level;
};

/* A walk along genealogy links; `seen` is sorted. */
struct trace {
    struct listing *listing;
    bool gives; /* its links are rows of the list */
    struct reached *queue;
    size_t next;
    size_t count;
    size_t capacity;
    int64_t *seen;
    size_t seen_count;
    size_t seen_capacity;
};

/* A line that moved a lot, and whose it is. */
struct link {
    int64_t id;
    enum line_kind kind;
    int32_t detail;
    item_id_t item;
    int64_t lot;
    qty_t qty; /* live */
    int64_t owner;
};

struct link_list {
    struct link *items;
    size_t count;
    size_t capacity;
};

#define LINK_COLUMNS                                                                               \
    "SELECT l.id, l.kind, l.detail, l.item, m.lot, l.qty, n.picked, m.owner FROM line_more m"      \
    " JOIN line_row l ON l.id = m.id LEFT JOIN line_now n ON n.id = m.id"

static size_t seen_at(const struct trace *trace, int64_t lot)
{
    size_t low = 0;
    size_t high = trace->seen_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (trace->seen[middle] < lot)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Once each. */
static enum status reach(struct trace *trace, int64_t lot, int64_t level)
{
    struct arena *arena = &trace->listing->arena;
    size_t at = seen_at(trace, lot);
    struct reached *queue;
    int64_t *seen;

    if (lot == 0 || (at < trace->seen_count && trace->seen[at] == lot))
        return OK;
    queue = arena_grow(arena, trace->queue, trace->count, &trace->capacity, sizeof(*queue));
    seen = arena_grow(arena, trace->seen, trace->seen_count, &trace->seen_capacity, sizeof(*seen));
    if (!queue || !seen)
        return NO_MEMORY;
    for (size_t i = trace->seen_count; i > at; i--)
        seen[i] = seen[i - 1];
    seen[at] = lot;
    trace->seen = seen;
    trace->seen_count++;
    queue[trace->count++] = (struct reached){ lot, level };
    trace->queue = queue;
    return OK;
}

static enum status links_read(struct listing *listing, struct db_statement *statement,
                              struct link_list *links)
{
    enum status status;
    bool row;

    while ((status = db_step(statement, &row)) == OK && row) {
        struct link *items = arena_grow(&listing->arena, links->items, links->count,
                                        &links->capacity, sizeof(*items));

        if (!items) {
            db_reset(statement);
            return NO_MEMORY;
        }
        links->items = items;
        items[links->count++] = (struct link){
            .id = db_int(statement, 0),
            .kind = (enum line_kind)db_int(statement, 1),
            .detail = (int32_t)db_int(statement, 2),
            .item = { db_int(statement, 3) },
            .lot = db_int(statement, 4),
            .qty = { db_is_null(statement, 6) ? db_int(statement, 5) : db_int(statement, 6) },
            .owner = db_int(statement, 7),
        };
    }
    return status;
}

/* All lines that moved a lot. */
static enum status links_of_lot(struct listing *listing, int64_t lot, struct link_list *links)
{
    struct db_statement *statement;
    enum status status = sql_get(listing->store,
                                 LINK_COLUMNS " WHERE m.site = $1 AND m.lot = $2"
                                              " ORDER BY m.id",
                                 &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, lot);
    return links_read(listing, statement, links);
}

/* The lines of an event that moved lots. */
static enum status links_posted(struct listing *listing, int64_t seq, struct link_list *links)
{
    struct db_statement *statement;
    enum status status = sql_get(
        listing->store,
        LINK_COLUMNS " WHERE m.site = $1 AND m.id >= $2 AND m.id < $3 AND +m.lot IS NOT NULL"
                     " ORDER BY m.id",
        &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, line_id(seq, 0).raw);
    db_bind_int(statement, 3, line_id(seq + 1, 0).raw);
    return links_read(listing, statement, links);
}

/* … and those that later events made for it: each names the one before. */
static enum status links_adopted(struct listing *listing, int64_t seq, struct link_list *links)
{
    struct db_statement *statement;
    enum status status = sql_get(
        listing->store,
        "WITH RECURSIVE adopted (id) AS (SELECT last_adopted FROM happened_row"
        " WHERE site = $1 AND seq = $2 UNION SELECT coalesce(n.prev_adopted, m.prev_adopted)"
        " FROM adopted a JOIN line_more m ON m.id = a.id LEFT JOIN line_now n ON n.id = m.id)"
        " SELECT l.id, l.kind, l.detail, l.item, m.lot, l.qty, n.picked, m.owner"
        " FROM adopted a JOIN line_more m ON m.id = a.id JOIN line_row l ON l.id = m.id"
        " LEFT JOIN line_now n ON n.id = m.id WHERE +m.lot IS NOT NULL",
        &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, seq);
    return links_read(listing, statement, links);
}

static bool link_picks(const struct link *link)
{
    return line_moves_stock(link->kind, link->detail) < 0;
}

/* What an event is, as far as a trace tells of it. */
struct deed {
    enum verb verb;
    item_id_t item;
    int64_t party;
};

static enum status deed_read(struct listing *listing, int64_t seq, struct deed *deed)
{
    struct db_statement *statement;
    enum status status = sql_get(
        listing->store, "SELECT verb, item, party FROM happened_row WHERE site = $1 AND seq = $2",
        &statement);
    bool row = false;

    *deed = (struct deed){ .verb = VERB_COUNT };
    if (status != OK)
        return status;
    db_bind_int(statement, 2, seq);
    status = db_step(statement, &row);
    if (!row)
        return status;
    *deed = (struct deed){ (enum verb)db_int(statement, 0),
                           { db_int(statement, 1) },
                           db_int(statement, 2) };
    db_reset(statement);
    return OK;
}

static enum status name_said(struct listing *listing, enum name_space space, int64_t id,
                             struct slice *name)
{
    struct db_statement *statement;
    enum status status =
        sql_get(listing->store,
                "SELECT text FROM name_row WHERE site = $1 AND space = $2 AND id = $3", &statement);
    bool row = false;

    *name = (struct slice){ 0 };
    if (status != OK || id == 0)
        return status;
    db_bind_int(statement, 2, space);
    db_bind_int(statement, 3, id);
    status = db_step(statement, &row);
    if (!row)
        return status;
    *name = text_keep(&listing->arena, statement, 0);
    db_reset(statement);
    if (space == NAME_LOT)
        *name = lot_name(*name);
    return name->text ? OK : NO_MEMORY;
}

/* A receipt: what a subcontractor made of our parts. */
static bool verb_transforms(enum verb verb)
{
    return verb == VERB_COMPLETE || verb == VERB_UNBUILD || verb == VERB_RECEIVE;
}

/* What was made of it: a product, or the components that it was taken apart into. */
static item_id_t item_made(const struct deed *deed, const struct link *link,
                           const struct link *into)
{
    if (deed->verb == VERB_COMPLETE || (deed->verb == VERB_RECEIVE && link_picks(link)))
        return deed->item;
    return into && deed->verb == VERB_UNBUILD ? into->item : (item_id_t){ 0 };
}

/* One link: `into` moved the lot made; NULL where that has none or the goods have left. */
static enum status link_give(struct listing *listing, int64_t level, const struct link *link,
                             const struct deed *deed, const struct link *into)
{
    struct stored_event event = { 0 };
    struct slice item;
    struct slice lot;
    struct slice made;
    struct slice made_lot;
    struct slice party;
    const char *mark = link->detail == RULE_LOT ? "scanned" : "assumed";
    enum status status = item_said(listing, link->item.raw, &item);

    if (status == OK)
        status = item_said(listing, item_made(deed, link, into).raw, &made);
    if (status == OK)
        status = name_said(listing, NAME_LOT, link->lot, &lot);
    if (status == OK)
        status = name_said(listing, NAME_LOT, into ? into->lot : 0, &made_lot);
    if (status == OK)
        status = name_said(listing, NAME_PARTY, deed->party, &party);
    if (status == OK)
        status = happening_read(listing, link->owner, &event);
    if (status != OK)
        return status;

    const struct cell cells[] = {
        number_cell(level),
        text_cell(item),
        text_cell(lot),
        qty_cell(link->qty),
        text_cell(word_said(WORD_VERB, deed->verb)),
        text_cell(event.key),
        number_cell(seq_of_row(link->owner)),
        day_cell(event.day),
        text_cell(made),
        text_cell(made_lot),
        text_cell(party),
        link_picks(link) ? text_cell(slice_of(mark)) : absent_cell(),
    };

    return listing_give(listing, cells);
}

static bool verb_uses(enum verb verb)
{
    return verb_transforms(verb) || verb == VERB_SELL || verb == VERB_SHIP || verb == VERB_SCRAP ||
           verb == VERB_ISSUE || verb == VERB_RETURN_TO_SUPPLIER || verb == VERB_COUNT_STOCK;
}

/* A product, or a component of one that was taken apart; what is owed, brings nothing. */
static bool line_brings(enum line_kind kind)
{
    return kind == LINE_MAKE || kind == LINE_PUT || kind == LINE_LOT;
}

/* One use of a lot: a row for each lot that was made of it, or for where else it went. */
static enum status link_down(struct trace *trace, struct reached at, const struct link *link,
                             const struct deed *deed)
{
    struct link_list made = { 0 };
    enum status status = OK;
    bool is_given = false;

    if (verb_transforms(deed->verb))
        status = links_posted(trace->listing, seq_of_row(link->owner), &made);
    for (size_t k = 0; k < made.count && status == OK; k++) {
        if (!line_brings(made.items[k].kind))
            continue;
        is_given = true;
        if (trace->gives)
            status = link_give(trace->listing, at.level + 1, link, deed, &made.items[k]);
        if (status == OK)
            status = reach(trace, made.items[k].lot, at.level + 1);
    }
    if (status == OK && !is_given && trace->gives)
        status = link_give(trace->listing, at.level + 1, link, deed, NULL);
    return status;
}

/* Who used the lot, and what was made of it: one level down. */
static enum status links_down(struct trace *trace, struct reached at)
{
    struct listing *listing = trace->listing;
    struct link_list links = { 0 };
    enum status status = links_of_lot(listing, at.lot, &links);

    for (size_t i = 0; i < links.count && status == OK && !listing_is_full(listing); i++) {
        const struct link *link = &links.items[i];
        struct deed deed;

        if (!link_picks(link) || link->qty.micro <= 0)
            continue;
        status = deed_read(listing, link->owner, &deed);
        if (status == OK && verb_uses(deed.verb))
            status = link_down(trace, at, link, &deed);
    }
    return status;
}

/* Where the lot came from: one level up. */
static enum status links_up(struct trace *trace, struct reached at)
{
    struct listing *listing = trace->listing;
    struct link_list links = { 0 };
    enum status status = links_of_lot(listing, at.lot, &links);

    for (size_t i = 0; i < links.count && status == OK && !listing_is_full(listing); i++) {
        struct link came = links.items[i];
        struct link_list used = { 0 };
        struct deed deed;

        if (came.owner > 0) /* below zero: completed within a delivery */
            came.owner = line_seq((line_id_t){ came.id });
        if (!line_brings(came.kind))
            continue;
        status = deed_read(listing, came.owner, &deed);
        if (status == OK && (deed.verb == VERB_RECEIVE || deed.verb == VERB_OPENING))
            status = link_give(listing, at.level - 1, &came, &deed, NULL);
        if (status != OK || !verb_transforms(deed.verb))
            continue;
        status = links_posted(listing, seq_of_row(came.owner), &used);
        if (status == OK)
            status = links_adopted(listing, came.owner, &used);
        for (size_t k = 0; k < used.count && status == OK; k++) {
            if (!link_picks(&used.items[k]) || used.items[k].qty.micro <= 0 ||
                used.items[k].owner != came.owner)
                continue;
            status = link_give(listing, at.level - 1, &used.items[k], &deed, &came);
            if (status == OK)
                status = reach(trace, used.items[k].lot, at.level - 1);
        }
    }
    return status;
}

typedef enum status walk_step(struct trace *trace, struct reached at);

/* From the lot asked for to all that the steps reach. */
static enum status walk(struct trace *trace, walk_step *step)
{
    enum status status = reach(trace, trace->listing->lot, 0);

    for (; status == OK && trace->next < trace->count; trace->next++)
        status = step(trace, trace->queue[trace->next]);
    return status;
}

enum status list_trace(struct listing *listing)
{
    struct trace up = { .listing = listing };
    struct trace down = { .listing = listing, .gives = true };
    enum status status = walk(&up, links_up);

    return status == OK ? walk(&down, links_down) : status;
}

/* `where`: customer or place. */
static enum status reach_give(struct listing *listing, const struct link *link, const char *where,
                              struct slice name, const struct stored_event *event)
{
    struct slice item;
    struct slice lot;
    enum status status = item_said(listing, link->item.raw, &item);

    if (status == OK)
        status = name_said(listing, NAME_LOT, link->lot, &lot);
    if (status != OK)
        return status;

    const struct cell cells[] = {
        text_cell(item),
        text_cell(lot),
        qty_cell(link->qty),
        text_cell(slice_of(where)),
        text_cell(name),
        event ? text_cell(event->key) : absent_cell(),
        event ? number_cell(event->seq) : absent_cell(),
        event ? day_cell(event->day) : absent_cell(),
    };

    return listing_give(listing, cells);
}

static enum status customers_of(struct listing *listing, int64_t lot)
{
    struct link_list links = { 0 };
    enum status status = links_of_lot(listing, lot, &links);

    for (size_t i = 0; i < links.count && status == OK && !listing_is_full(listing); i++) {
        struct stored_event event = { 0 };
        struct slice party;
        struct deed deed;

        if (!link_picks(&links.items[i]) || links.items[i].qty.micro <= 0)
            continue;
        status = deed_read(listing, links.items[i].owner, &deed);
        if (status != OK || (deed.verb != VERB_SELL && deed.verb != VERB_SHIP))
            continue;
        status = name_said(listing, NAME_PARTY, deed.party, &party);
        if (status == OK)
            status = happening_read(listing, links.items[i].owner, &event);
        event.seq = seq_of_row(links.items[i].owner);
        if (status == OK)
            status = reach_give(listing, &links.items[i], "customer", party, &event);
    }
    return status;
}

static enum status places_of(struct listing *listing, int64_t lot)
{
    struct db_statement *statement;
    struct link_list links = { 0 };
    enum status status = sql_get(listing->store,
                                 "SELECT s.place, 0, 0, s.item, s.lot, sum(s.qty), NULL, s.place"
                                 " FROM lot_row t JOIN stock_row s ON s.site = t.site"
                                 " AND s.item = t.item AND s.lot = t.id WHERE t.site = $1"
                                 " AND t.id = $2 AND s.qty <> 0 GROUP BY s.place ORDER BY s.place",
                                 &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, lot);
    status = links_read(listing, statement, &links);
    for (size_t i = 0; i < links.count && status == OK && !listing_is_full(listing); i++)
        status = reach_give(listing, &links.items[i], "place",
                            place_said(listing, links.items[i].owner), NULL);
    return status;
}

enum status list_recall(struct listing *listing)
{
    struct trace down = { .listing = listing };
    enum status status = walk(&down, links_down);

    for (size_t i = 0; i < down.count && status == OK; i++) {
        status = customers_of(listing, down.queue[i].lot);
        if (status == OK)
            status = places_of(listing, down.queue[i].lot);
    }
    return status;
}
