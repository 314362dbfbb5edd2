#include "core/lot.h"
#include "store/listing.h"
#include "store/moves.h"
#include "store/trace_expiry.h"

/* Goods that a trace has come to: a lot, or what one line brought in that names none. */
struct reached {
    int64_t lot;  /* 0: none */
    int64_t line; /* without a lot */
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
    qty_t posted;
    qty_t returned; /* of a pick: what a customer brought back of it */
    int64_t owner;
    int64_t layer;
    bool is_of_layer; /* of one of several: an average pool has but one */
};

struct link_list {
    struct link *items;
    size_t count;
    size_t capacity;
};

#define LINK_COLUMNS                                                                               \
    "SELECT l.id, l.kind, l.detail, l.item, coalesce(m.lot, 0), l.qty,"                            \
    " CASE WHEN l.kind = 2 AND m.lot IS NULL THEN n.qty_out ELSE n.picked END,"                    \
    " coalesce(m.owner, l.id >> 20), l.layer, l.day IS NOT NULL,"                                  \
    " coalesce(n.returned, 0)"
#define LINK_LINES                                                                                 \
    LINK_COLUMNS " FROM line_row l LEFT JOIN line_more m ON m.id = l.id"                           \
                 " LEFT JOIN line_now n ON n.id = l.id"

static size_t seen_at(const struct trace *trace, int64_t key)
{
    size_t low = 0;
    size_t high = trace->seen_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (trace->seen[middle] < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Once each. */
static enum status reach(struct trace *trace, struct reached goods)
{
    struct arena *arena = &trace->listing->arena;
    int64_t key = goods.lot != 0 ? goods.lot : -goods.line;
    size_t at = seen_at(trace, key);
    struct reached *queue;
    int64_t *seen;

    if (key == 0 || (at < trace->seen_count && trace->seen[at] == key))
        return OK;
    queue = arena_grow(arena, trace->queue, trace->count, &trace->capacity, sizeof(*queue));
    seen = arena_grow(arena, trace->seen, trace->seen_count, &trace->seen_capacity, sizeof(*seen));
    if (!queue || !seen)
        return NO_MEMORY;
    for (size_t i = trace->seen_count; i > at; i--)
        seen[i] = seen[i - 1];
    seen[at] = key;
    trace->seen = seen;
    trace->seen_count++;
    queue[trace->count++] = goods;
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
            .posted = { db_int(statement, 5) },
            .owner = db_int(statement, 7),
            .layer = db_int(statement, 8),
            .is_of_layer = db_int(statement, 9) != 0,
            .returned = { db_int(statement, 10) },
        };
    }
    return status;
}

/* All lines that moved a lot. */
static enum status links_of_lot(struct listing *listing, int64_t lot, struct link_list *links)
{
    struct db_statement *statement;
    enum status status = sql_get(listing->store,
                                 LINK_COLUMNS " FROM line_more m JOIN line_row l ON l.id = m.id"
                                              " LEFT JOIN line_now n ON n.id = m.id"
                                              " WHERE m.site = $1 AND m.lot = $2 ORDER BY m.id",
                                 &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, lot);
    return links_read(listing, statement, links);
}

/* The layer of line $2, and what came back into it. */
#define LAYER_KIN                                                                                  \
    "WITH RECURSIVE kin (id) AS (SELECT layer FROM line_row WHERE site = $1 AND id = $2"           \
    " UNION SELECT y.last_child FROM kin k JOIN layer_row y ON y.id = k.id"                        \
    " UNION SELECT y.prev_child FROM kin k JOIN layer_row y ON y.id = k.id)"

/* What was drawn, since the line, of its layer and of what came back into that. */
static enum status links_of_line(struct listing *listing, int64_t line, struct link_list *links)
{
    struct db_statement *statement;
    enum status status = sql_get(
        listing->store,
        LAYER_KIN ","
                  " drawn (id) AS (SELECT y.last_draw FROM kin k JOIN layer_row y ON y.id = k.id"
                  " UNION SELECT coalesce(p.prev_draw, o.prev_draw) FROM drawn d JOIN line_row o"
                  " ON o.id = d.id LEFT JOIN line_now p ON p.id = d.id) " LINK_LINES
                  " JOIN drawn d ON d.id = l.id WHERE l.kind = 2 AND l.id > $2 ORDER BY l.id",
        &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, line);
    return links_read(listing, statement, links);
}

/* The lines of an event. */
static enum status links_posted(struct listing *listing, int64_t seq, struct link_list *links)
{
    struct db_statement *statement;
    enum status status = sql_get(
        listing->store, LINK_LINES " WHERE l.site = $1 AND l.id >= $2 AND l.id < $3 ORDER BY l.id",
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
        " " LINK_LINES " JOIN adopted a ON a.id = l.id",
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
    int64_t seq;
    enum verb verb;
    item_id_t item;
    int64_t party;
    bool is_undone;  /* some of it */
    bool for_report; /* by hand: a report uses it */
};

static enum status deed_read(struct listing *listing, int64_t seq, struct deed *deed)
{
    struct db_statement *statement;
    enum status status =
        sql_get(listing->store,
                "SELECT verb, item, party, coalesce(qty, 0) <> coalesce(qty_posted, 0),"
                " verb = $3 AND coalesce(with_item, 0) <> 0 FROM happened_row"
                " WHERE site = $1 AND seq = $2",
                &statement);
    bool row = false;

    *deed = (struct deed){ .seq = seq, .verb = VERB_COUNT };
    if (status != OK)
        return status;
    db_bind_int(statement, 2, seq);
    db_bind_int(statement, 3, VERB_ISSUE);
    status = db_step(statement, &row);
    if (!row)
        return status;
    deed->verb = (enum verb)db_int(statement, 0);
    deed->item.raw = db_int(statement, 1);
    deed->party = db_int(statement, 2);
    deed->is_undone = db_int(statement, 3) != 0;
    deed->for_report = db_int(statement, 4) != 0;
    db_reset(statement);
    return OK;
}

enum status name_said(struct listing *listing, enum name_space space, int64_t id,
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
    return verb == VERB_COMPLETE || verb == VERB_OPERATION || verb == VERB_UNBUILD ||
           verb == VERB_RECEIVE || verb == VERB_REWORK;
}

/* A piece that was reworked came of itself alone, not of those that were repaired with it. */
static bool is_of_another(const struct deed *deed, const struct link *used, const struct link *made)
{
    return deed->verb == VERB_REWORK && used->item.raw == deed->item.raw && used->lot != made->lot;
}

/* What was made of it: a product, or the components that it was taken apart into. */
static item_id_t item_made(const struct deed *deed, const struct link *link,
                           const struct link *into)
{
    if (into)
        return into->item;
    if (deed->verb == VERB_COMPLETE || deed->verb == VERB_REWORK ||
        (deed->verb == VERB_RECEIVE && link_picks(link)))
        return deed->item;
    return (item_id_t){ 0 };
}

/* A product, or a component of one that was taken apart; what is owed, brings nothing, and what was
 * only put elsewhere, or named, has no layer. */
static bool link_brings(const struct link *link)
{
    return link->kind == LINE_MAKE || (link->kind == LINE_PUT && link->layer != 0) ||
           link->kind == LINE_LOT;
}

/* A use of goods by an event, and what it made of them. */
struct pair {
    const struct link *used;
    const struct link *made;       /* NULL: that has no lot, or the goods have left */
    const struct link_list *among; /* the event's lines; NULL where nothing was made */
};

/* A lot, or one piece of a serial item. */
static enum status lot_is_piece(struct listing *listing, item_id_t item, bool *is_piece)
{
    struct db_statement *statement;
    enum status status = sql_get(
        listing->store, "SELECT tracking FROM item_row WHERE site = $1 AND id = $2", &statement);
    bool row = false;

    *is_piece = false;
    if (status != OK)
        return status;
    db_bind_int(statement, 2, item.raw);
    status = db_step(statement, &row);
    if (!row)
        return status;
    *is_piece = db_int(statement, 0) == TRACK_SERIALS;
    db_reset(statement);
    return OK;
}

/* Whether all that the event made of the item of `into` was of that lot. */
static bool made_one(const struct link_list *links, const struct link *into)
{
    qty_t all = { 0 };
    qty_t own = { 0 };

    for (size_t i = 0; i < links->count; i++) {
        const struct link *link = &links->items[i];

        if (link->item.raw != into->item.raw || !link_brings(link))
            continue;
        if (link->kind != LINE_LOT) /* its lots stand behind it */
            all = qty_add(all, link->posted);
        if (link->lot == into->lot)
            own = qty_add(own, link->posted);
    }
    return all.micro <= own.micro;
}

/* Whether all that it used of the item of `used` was of that lot. */
static bool used_one(const struct link_list *links, const struct link *used)
{
    for (size_t i = 0; i < links->count; i++)
        if (links->items[i].item.raw == used->item.raw && link_picks(&links->items[i]) &&
            links->items[i].qty.micro > 0 && links->items[i].lot != used->lot)
            return false;
    return true;
}

/* Whether the lot used is in the lot made, and not only in one of those that the event made. */
static enum status pair_is_sure(struct listing *listing, const struct deed *deed,
                                const struct pair *pair, bool *sure)
{
    bool is_apart = deed->verb == VERB_UNBUILD;
    bool is_piece;
    enum status status = lot_is_piece(listing, pair->used->item, &is_piece);

    *sure = !pair->made || pair->used->lot == pair->made->lot ||
            made_one(pair->among, pair->made) ||
            ((is_apart || !is_piece) && used_one(pair->among, pair->used));
    return status;
}

/* A person named the lot, the rules of taking did, or only the layer is known. */
static const char *mark_of(const struct link *link, bool sure)
{
    if (link->lot == 0)
        return "possible";
    return rule_scans(link->detail) && sure ? "scanned" : "assumed";
}

static enum status pair_give(struct listing *listing, int64_t level, const struct deed *deed,
                             struct pair pair)
{
    const struct link *link = pair.used;
    const struct link *into = pair.made;
    struct stored_event event = { 0 };
    struct slice item;
    struct slice lot;
    struct slice made;
    struct slice made_lot;
    struct slice party;
    bool sure;
    enum status status = item_said(listing, link->item.raw, &item);

    if (status == OK)
        status = pair_is_sure(listing, deed, &pair, &sure);
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
        link_picks(link) || link->kind == LINE_TAKE ? text_cell(slice_of(mark_of(link, sure)))
                                                    : absent_cell(),
    };

    return listing_give(listing, cells);
}

static bool verb_uses(enum verb verb)
{
    return verb_transforms(verb) || verb == VERB_SELL || verb == VERB_SHIP || verb == VERB_SCRAP ||
           verb == VERB_ISSUE || verb == VERB_RETURN_TO_SUPPLIER || verb == VERB_COUNT_STOCK;
}

/* What a line brought, if it brought any: as a lot, or without one. A product of several lots has
 * a line for each beside its own. */
static struct reached brought_by(const struct link_list *links, size_t at, int64_t level)
{
    const struct link *link = &links->items[at];

    if (!link_brings(link))
        return (struct reached){ 0 };
    if (link->lot != 0)
        return (struct reached){ link->lot, 0, level };
    for (size_t i = 0; i < links->count; i++)
        if (links->items[i].kind == LINE_LOT && links->items[i].item.raw == link->item.raw)
            return (struct reached){ 0 };
    return (struct reached){ 0, link->layer != 0 ? link->id : 0, level };
}

/* How much of what a line brought in for the event no undo of that has taken out again. */
static enum status made_live(struct listing *listing, const struct link *made,
                             const struct deed *deed, qty_t *live)
{
    struct db_statement *statement;
    enum status status = sql_get(
        listing->store,
        "SELECT coalesce(sum(coalesce(n.picked, l.qty)), 0) FROM line_more m"
        " JOIN line_row l ON l.id = m.id LEFT JOIN line_now n ON n.id = m.id"
        " JOIN happened_row h ON h.seq = coalesce(m.owner, m.id >> 20) WHERE m.site = $1"
        " AND m.lot = $2 AND l.kind = $3 AND l.detail = $4 AND h.verb = $5 AND h.undoes = $6",
        &statement);
    bool row = false;

    *live = made->posted;
    if (status != OK || made->lot == 0 || !deed->is_undone)
        return status;
    db_bind_int(statement, 2, made->lot);
    db_bind_int(statement, 3, LINE_PICK);
    db_bind_int(statement, 4, RULE_UNDO);
    db_bind_int(statement, 5, VERB_UNDO);
    db_bind_int(statement, 6, deed->seq);
    status = db_step(statement, &row);
    if (!row)
        return status;
    *live = qty_sub(made->posted, (qty_t){ db_int(statement, 0) });
    db_reset(statement);
    return OK;
}

/* One use of goods: a row for each lot or product made of it, or for where else it went. */
static enum status link_down(struct trace *trace, struct reached at, const struct link *link,
                             const struct deed *deed)
{
    struct link_list made = { 0 };
    enum status status = OK;
    bool is_given = false;

    if (verb_transforms(deed->verb))
        status = links_posted(trace->listing, seq_of_row(link->owner), &made);
    for (size_t k = 0; k < made.count && status == OK; k++) {
        struct reached goods = brought_by(&made, k, at.level + 1);
        qty_t live;

        if ((goods.lot == 0 && goods.line == 0) || is_of_another(deed, link, &made.items[k]))
            continue;
        status = made_live(trace->listing, &made.items[k], deed, &live);
        if (status != OK || live.micro <= 0)
            continue;
        is_given = true;
        if (trace->gives)
            status = pair_give(trace->listing, at.level + 1, deed,
                               (struct pair){ link, &made.items[k], &made });
        if (status == OK)
            status = reach(trace, goods);
    }
    if (status == OK && !is_given && trace->gives)
        status = pair_give(trace->listing, at.level + 1, deed, (struct pair){ .used = link });
    return status;
}

/* The uses of goods: picks of the lot, or draws of the layer. */
static enum status links_from(struct listing *listing, struct reached at, struct link_list *links)
{
    return at.lot != 0 ? links_of_lot(listing, at.lot, links)
                       : links_of_line(listing, at.line, links);
}

static bool link_uses(const struct link *link, struct reached at)
{
    return (at.lot == 0 || link_picks(link)) && link->qty.micro > 0;
}

/* Who used the goods, and what was made of them: one level down. */
static enum status links_down(struct trace *trace, struct reached at)
{
    struct listing *listing = trace->listing;
    struct link_list links = { 0 };
    enum status status = links_from(listing, at, &links);

    for (size_t i = 0; i < links.count && status == OK && !listing_is_full(listing); i++) {
        const struct link *link = &links.items[i];
        struct deed deed;

        if (!link_uses(link, at))
            continue;
        status = deed_read(listing, link->owner, &deed);
        if (status == OK && verb_uses(deed.verb) && !deed.for_report)
            status = link_down(trace, at, link, &deed);
    }
    return status;
}

/* What one use went into: a lot, or the line that made what has none; nothing: it was bought. */
static enum status source_of(struct listing *listing, const struct link *link, int64_t level,
                             struct reached *source)
{
    struct link_list made = { 0 };
    enum status status = OK;

    *source = (struct reached){ link_picks(link) ? link->lot : 0, 0, level };
    if (link->lot != 0 || link->kind != LINE_TAKE || !link->is_of_layer)
        return OK;
    status = links_posted(listing, line_seq((line_id_t){ link->layer }), &made);
    for (size_t i = 0; i < made.count && status == OK; i++)
        if (made.items[i].id == link->layer && made.items[i].kind == LINE_MAKE)
            *source = brought_by(&made, i, level);
    if (source->lot != 0) /* the pick says which lot it was */
        *source = (struct reached){ 0 };
    return status;
}

/* What the event that made it used. */
static enum status link_up(struct trace *trace, struct reached at, const struct link *came,
                           const struct deed *deed)
{
    struct listing *listing = trace->listing;
    struct link_list used = { 0 };
    enum status status = links_posted(listing, seq_of_row(came->owner), &used);

    if (status == OK)
        status = links_adopted(listing, came->owner, &used);
    for (size_t k = 0; k < used.count && status == OK; k++) {
        const struct link *link = &used.items[k];
        struct reached source;

        if (link->qty.micro <= 0 || link->owner != came->owner || is_of_another(deed, link, came))
            continue;
        status = source_of(listing, link, at.level - 1, &source);
        if (status != OK || (source.lot == 0 && source.line == 0))
            continue;
        status = pair_give(listing, at.level - 1, deed, (struct pair){ link, came, &used });
        if (status == OK)
            status = reach(trace, source);
    }
    return status;
}

/* The lines that brought the goods in. */
static enum status links_into(struct listing *listing, struct reached at, struct link_list *links)
{
    struct link_list all = { 0 };
    enum status status = at.lot != 0
                             ? links_of_lot(listing, at.lot, &all)
                             : links_posted(listing, line_seq((line_id_t){ at.line }), &all);

    *links = (struct link_list){ .items = all.items };
    for (size_t i = 0; i < all.count; i++)
        if (link_brings(&all.items[i]) && (at.lot != 0 || all.items[i].id == at.line))
            links->items[links->count++] = all.items[i];
    return status;
}

/* Where the goods came from: one level up. */
static enum status links_up(struct trace *trace, struct reached at)
{
    struct listing *listing = trace->listing;
    struct link_list links = { 0 };
    enum status status = links_into(listing, at, &links);

    for (size_t i = 0; i < links.count && status == OK && !listing_is_full(listing); i++) {
        struct link came = links.items[i];
        struct deed deed;

        if (came.owner > 0) /* below zero: completed within a delivery */
            came.owner = line_seq((line_id_t){ came.id });
        status = deed_read(listing, came.owner, &deed);
        if (status == OK)
            status = made_live(listing, &came, &deed, &came.qty);
        if (status != OK || came.qty.micro <= 0)
            continue;
        if ((deed.verb == VERB_RECEIVE || deed.verb == VERB_OPENING))
            status = pair_give(listing, at.level - 1, &deed, (struct pair){ .used = &came });
        if (status == OK && verb_transforms(deed.verb))
            status = link_up(trace, at, &came, &deed);
    }
    return status;
}

typedef enum status walk_step(struct trace *trace, struct reached at);

/* From the lot asked for to all that the steps reach. */
static enum status walk(struct trace *trace, walk_step *step)
{
    enum status status = reach(trace, (struct reached){ .lot = trace->listing->lot });

    for (; status == OK && trace->next < trace->count; trace->next++)
        status = step(trace, trace->queue[trace->next]);
    return status;
}

enum status list_trace(struct listing *listing)
{
    struct trace up = { .listing = listing };
    struct trace down = { .listing = listing, .gives = true };
    enum status status = walk(&up, links_up);

    if (status == OK)
        status = trace_expiries(listing);
    return status == OK ? walk(&down, links_down) : status;
}

/* Why a row says less than its quantity: no lot is known, or some came back since. */
static struct cell reach_mark(const struct link *link)
{
    if (link->lot == 0)
        return text_cell(slice_of("possible"));
    return link->returned.micro > 0 ? text_cell(slice_of("returned")) : absent_cell();
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
        reach_mark(link),
    };

    return listing_give(listing, cells);
}

static enum status customers_of(struct listing *listing, struct reached at)
{
    struct link_list links = { 0 };
    enum status status = links_from(listing, at, &links);

    for (size_t i = 0; i < links.count && status == OK && !listing_is_full(listing); i++) {
        struct stored_event event = { 0 };
        struct slice party;
        struct deed deed;

        if (!link_uses(&links.items[i], at) && links.items[i].returned.micro == 0)
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

/* Of goods without a lot: wherever such goods lie, while anything of the layer is left. */
static const char places_of_line[] =
    LAYER_KIN " SELECT s.place, 0, 0, s.item, 0, sum(s.qty), NULL, s.place, 0, 0, 0 FROM line_row l"
              " JOIN stock_row s ON s.site = l.site AND s.item = l.item AND s.lot = 0"
              " WHERE l.site = $1 AND l.id = $2 AND s.qty <> 0 AND (l.day IS NULL OR EXISTS"
              " (SELECT 1 FROM kin k JOIN layer_row y ON y.id = k.id WHERE y.qty_left <> 0))"
              " GROUP BY s.place ORDER BY s.place";
static const char places_of_lot[] =
    "SELECT s.place, 0, 0, s.item, s.lot, sum(s.qty), NULL, s.place, 0, 0, 0"
    " FROM lot_row t JOIN stock_row s ON s.site = t.site AND s.item = t.item AND s.lot = t.id"
    " WHERE t.site = $1 AND t.id = $2 AND s.qty <> 0 GROUP BY s.place ORDER BY s.place";

static enum status places_of(struct listing *listing, struct reached at)
{
    struct db_statement *statement;
    struct link_list links = { 0 };
    enum status status =
        sql_get(listing->store, at.lot != 0 ? places_of_lot : places_of_line, &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, at.lot != 0 ? at.lot : at.line);
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
        status = customers_of(listing, down.queue[i]);
        if (status == OK)
            status = places_of(listing, down.queue[i]);
    }
    return status;
}
