#include "core/layer.h"
#include "core/owed.h"
#include "store/index.h"
#include "store/moves.h"
#include "store/proof.h"

/* Lines that move stock: parameters $2 to $6. A take does if it is the pick too. */
static const int64_t move_kinds[] = { LINE_PICK, LINE_TAKE, LINE_PUT, LINE_MAKE, LINE_RETURN };

/* Columns: id, name, kind, method, semi, category. */
static enum status item_row(struct proof *proof, struct db_statement *statement,
                            struct fault *fault)
{
    int64_t id = db_int(statement, 0);
    struct item *item = arena_alloc(proof->arena, sizeof(*item));

    (void)fault;
    if (!item)
        return NO_MEMORY;
    if (id < 1 || id >= proof->item_count)
        return OK;
    item->id.raw = id;
    item->name = text_keep(proof->arena, statement, 1);
    item->kind = (enum item_kind)db_int(statement, 2);
    item->method = (enum method)db_int(statement, 3);
    item->semi = db_int(statement, 4) != 0;
    item->category = (int)db_int(statement, 5);
    item->product.raw = db_int(statement, 6);
    proof->items[id].item = item;
    return item->name.text ? OK : NO_MEMORY;
}

/* Columns: item, sum of its moves. */
static enum status moved_row(struct proof *proof, struct db_statement *statement,
                             struct fault *fault)
{
    struct item_proof *item = proof_item(proof, db_int(statement, 0));

    (void)fault;
    if (item)
        item->moved.micro = db_int(statement, 1);
    return OK;
}

/* Every row of a kind, in the columns of its table. */
static enum status rows_each(struct proof *proof, enum row_kind kind, const char *where,
                             void (*visit)(struct proof *proof, const union any_row *row))
{
    const struct row_table *table = row_table(kind);
    const char *sql = row_where_sql(proof->arena, table, where);
    struct db_statement *statement = NULL;
    enum status status = sql ? sql_once(proof->store, sql, &statement) : NO_MEMORY;
    bool row;

    while (status == OK && (status = db_step(statement, &row)) == OK && row) {
        union any_row read = { .key.kind = kind };

        row_read(statement, table, 0, &read);
        visit(proof, &read);
    }
    db_finish(statement);
    return status;
}

static void pool_see(struct proof *proof, const union any_row *row)
{
    struct item_proof *item = proof_item(proof, row->key.part[0]);

    if (!item)
        return;
    item->has_pool = true;
    item->pool = row->pool;
}

static void layer_see(struct proof *proof, const union any_row *row)
{
    struct item_proof *item = proof_item(proof, row->layer.item.raw);

    if (!item)
        return;
    item->left = qty_add(item->left, row->layer.left);
    item->left_value = value_add(item->left_value, layer_value_left(&row->layer));
}

static value_t interval_value(const struct owed *owed)
{
    value_t value;

    return cost_between(owed->price, owed->settled, owed->to, &value) == OK ? value
                                                                            : (value_t){ 0 };
}

static void owed_see(struct proof *proof, const union any_row *row)
{
    struct item_proof *item = proof_item(proof, row->owed.item.raw);

    if (!item)
        return;
    if (row->owed.method == ISSUE_DEFAULT) {
        item->owed_value = value_add(item->owed_value, interval_value(&row->owed));
        return;
    }
    item->due_value = value_add(item->due_value, interval_value(&row->owed));
    item->due = qty_add(item->due, owed_open(&row->owed));
}

/* A standard pool is worth what the standard says; its layer holds no figures. */
static void standards_apply(struct proof *proof)
{
    for (int64_t id = 1; id < proof->item_count; id++) {
        struct item_proof *item = &proof->items[id];

        if (!item->item || item->item->method != METHOD_STANDARD)
            continue;
        item->left = item->pool.qty;
        item->left_value = (value_t){ 0 };
        if (!cost_is_none(item->pool.standard) &&
            cost_times(item->pool.standard, item->pool.qty, &item->left_value) != OK)
            item->left_value = (value_t){ 0 };
    }
}

enum status proof_items(struct proof *proof)
{
    static const struct proof_query items = {
        "SELECT id, name, kind, method, semi, category, product FROM item_row WHERE site = $1",
        NULL, 0, item_row
    };
    static const struct proof_query moved = {
        "SELECT item, sum(CASE WHEN kind IN ($2, $3) THEN -qty ELSE qty END) FROM line_row"
        " WHERE site = $1 AND (kind IN ($2, $4, $5, $6) OR kind = $3 AND detail <> 0)"
        " GROUP BY item",
        move_kinds, ARRAY_COUNT(move_kinds), moved_row
    };
    struct fault none = { 0 };
    enum status status;

    proof->item_count = proof->store->head.item_last + 1;
    proof->items = arena_alloc(proof->arena, (size_t)proof->item_count * sizeof(*proof->items));
    if (!proof->items)
        return NO_MEMORY;
    status = proof_run(proof, &items, &none);
    if (status == OK)
        status = proof_run(proof, &moved, &none);
    if (status == OK)
        status = rows_each(proof, ROW_POOL, "1 = 1", pool_see);
    if (status == OK)
        status = rows_each(proof, ROW_LAYER, "qty_left > 0", layer_see);
    if (status == OK)
        status = rows_each(proof, ROW_OWED, "qty_settled < qty_to", owed_see);
    standards_apply(proof);
    return status;
}

static void qty_fault(struct proof *proof, struct fault *fault, int64_t seq,
                      struct db_statement *statement)
{
    struct slice item = proof_item_name(proof, db_int(statement, 0));
    struct slice place =
        plant_place_name(&proof->plant, (place_id_t){ (int32_t)db_int(statement, 1) });
    char is[DECIMAL_TEXT_MAX];
    char should[DECIMAL_TEXT_MAX];

    qty_print((qty_t){ db_int(statement, 2) }, is);
    qty_print((qty_t){ db_int(statement, 3) }, should);
    fault_note(fault, seq, "%.*s at %.*s is %s, its moves sum to %s", (int)item.size, item.text,
               (int)place.size, place.text, is, should);
}

/* What an item's lines say of it, event by event. */
struct walk {
    int64_t *places; /* quantity at each, by its number */
    int place_count;
    qty_t stock; /* sum of its moves */
    qty_t noted;
    bool is_noted;   /* in this event */
    bool is_lowered; /* in this event: the pool moved without a note */
    int64_t seq;
    int64_t
        wrong; /* the first event after which stock is not what its lines noted, or below zero */
};

static void walk_event_end(struct walk *walk)
{
    if (walk->is_noted && !walk->is_lowered && walk->wrong == 0 &&
        walk->noted.micro != walk->stock.micro)
        walk->wrong = walk->seq;
    walk->is_noted = false;
    walk->is_lowered = false;
}

static void walk_move(struct walk *walk, int64_t place, int64_t qty)
{
    walk->stock.micro += qty;
    if (place < 1 || place > walk->place_count)
        return;
    walk->places[place] += qty;
    if (walk->places[place] < 0 && walk->wrong == 0)
        walk->wrong = walk->seq;
}

/* Columns: kind, qty, layer, pool's quantity, place, detail. */
static void walk_line(struct walk *walk, int64_t id, struct db_statement *statement)
{
    enum line_kind kind = (enum line_kind)db_int(statement, 0);

    if (line_seq((line_id_t){ id }) != walk->seq)
        walk_event_end(walk);
    walk->seq = line_seq((line_id_t){ id });
    walk_move(walk, db_int(statement, 4),
              line_moves_stock(kind, db_int(statement, 5)) * db_int(statement, 1));
    walk->is_lowered = walk->is_lowered || kind == LINE_LOWER;
    if (line_notes_pool(kind, (line_id_t){ db_int(statement, 2) })) {
        walk->is_noted = true;
        walk->noted.micro = db_int(statement, 3);
    }
}

/* The first event after which the item's stock is not what its own lines noted; 0: none. */
static enum status item_blame(struct proof *proof, int64_t item, int64_t *seq)
{
    struct walk walk = { .place_count = proof->plant.place_count };
    struct line_ids lines;
    struct db_statement *statement;
    enum status status = index_lines(proof->store, (item_id_t){ item }, proof->arena, &lines);
    bool row;

    walk.places = arena_alloc(proof->arena, ((size_t)walk.place_count + 1) * sizeof(*walk.places));
    if (!walk.places)
        return NO_MEMORY;
    if (status == OK)
        status = sql_get(proof->store,
                         "SELECT kind, qty, layer, pool_qty, place, detail FROM line_row"
                         " WHERE site = $1 AND id = $2",
                         &statement);
    for (size_t i = 0; status == OK && i < lines.count; i++) {
        db_bind_int(statement, 2, lines.ids[i]);
        status = db_step(statement, &row);
        if (status == OK && row) {
            walk_line(&walk, lines.ids[i], statement);
            db_reset(statement);
        }
    }
    walk_event_end(&walk);
    *seq = walk.wrong;
    return status;
}

/* Columns: item, place, quantity by the book, by the moves (of one lot, kept for one thing). */
static enum status stock_row(struct proof *proof, struct db_statement *statement,
                             struct fault *fault)
{
    int64_t seq = 0;
    enum status status = OK;

    fault->counted++;
    if (db_int(statement, 2) == db_int(statement, 3) && db_int(statement, 2) >= 0)
        return OK;
    status = item_blame(proof, db_int(statement, 0), &seq);
    qty_fault(proof, fault, seq, statement);
    return status;
}

/* Columns as above: what a head says of its lots, and what they hold; a lot, and its stock. */
static enum status lots_row(struct proof *proof, struct db_statement *statement,
                            struct fault *fault)
{
    if (db_int(statement, 2) != db_int(statement, 3))
        qty_fault(proof, fault, 0, statement);
    return OK;
}

/* Columns: item, quantity of a serial number that is in the site more than once. */
static enum status serial_row(struct proof *proof, struct db_statement *statement,
                              struct fault *fault)
{
    const struct item_proof *item = proof_item(proof, db_int(statement, 0));
    char is[DECIMAL_TEXT_MAX];

    qty_print((qty_t){ db_int(statement, 1) }, is);
    if (item && item->item)
        fault_note(fault, 0, "a serial number of %.*s is %s pieces", (int)item->item->name.size,
                   item->item->name.text, is);
    return OK;
}

enum status prove_stock(struct proof *proof, struct fault *fault)
{
    static const int64_t serials[] = { TRACK_SERIALS, QTY_ONE };
    static const struct proof_query twice = {
        "SELECT t.item, t.qty FROM lot_row t JOIN item_row i ON i.site = t.site AND i.id = t.item"
        " WHERE t.site = $1 AND i.tracking = $2 AND t.qty > $3",
        serials, ARRAY_COUNT(serials), serial_row
    };
    static const int64_t kinds[] = { LINE_PICK, LINE_TAKE,   LINE_PUT,
                                     LINE_MAKE, LINE_RETURN, LINE_LOT };
    static const struct proof_query moved = {
        "SELECT item, place, sum(held), sum(moved) FROM"
        " (SELECT item, place, lot, kept, qty AS held, 0 AS moved FROM stock_row WHERE site = $1"
        " UNION ALL SELECT l.item, l.place, coalesce(m.lot, 0), coalesce(m.kept, 0), 0,"
        " CASE WHEN l.kind IN ($2, $3) THEN -l.qty ELSE l.qty END FROM line_row l"
        " LEFT JOIN line_more m ON m.id = l.id WHERE l.site = $1"
        " AND (l.kind IN ($2, $4, $5, $6, $7) OR l.kind = $3 AND l.detail <> 0)"
        " UNION ALL SELECT item, place, 0, 0, 0, -qty FROM line_row WHERE site = $1 AND kind = $7)"
        " GROUP BY item, place, lot, kept",
        kinds, ARRAY_COUNT(kinds), stock_row
    };
    static const struct proof_query heads = {
        "SELECT h.item, h.place, h.lots, coalesce(sum(s.qty), 0) FROM stock_row h"
        " LEFT JOIN stock_row s ON s.site = h.site AND s.item = h.item AND s.place = h.place"
        " AND s.kept = h.kept AND s.lot <> 0 WHERE h.site = $1 AND h.lot = 0 AND h.lots <> 0"
        " GROUP BY h.item, h.place, h.kept",
        NULL, 0, lots_row
    };
    static const struct proof_query lots = {
        "SELECT t.item, 0, t.qty, coalesce(sum(s.qty), 0) FROM lot_row t LEFT JOIN stock_row s"
        " ON s.site = t.site AND s.item = t.item AND s.lot = t.id WHERE t.site = $1 GROUP BY t.id",
        NULL, 0, lots_row
    };
    enum status status = proof_run(proof, &moved, fault);

    if (status == OK)
        status = proof_run(proof, &heads, fault);
    if (status == OK)
        status = proof_run(proof, &lots, fault);
    if (status == OK)
        status = proof_run(proof, &twice, fault);
    return status == OK ? prove_lots(proof, fault) : status;
}

/* The newest event that says what the item's pool held; 0: none. */
static enum status noted_last(struct proof *proof, int64_t item, int64_t *seq)
{
    struct line_ids lines;
    enum status status = index_lines(proof->store, (item_id_t){ item }, proof->arena, &lines);

    *seq =
        status == OK && lines.count > 0 ? line_seq((line_id_t){ lines.ids[lines.count - 1] }) : 0;
    return status;
}

static void item_fault(struct fault *fault, int64_t seq, const struct item_proof *item, qty_t is,
                       qty_t should)
{
    char is_text[DECIMAL_TEXT_MAX];
    char should_text[DECIMAL_TEXT_MAX];

    qty_print(is, is_text);
    qty_print(should, should_text);
    fault_note(fault, seq, "layers of %.*s hold %s, its lines sum to %s",
               (int)item->item->name.size, item->item->name.text, is_text, should_text);
}

/* Columns: layer, item, quantity left by the book, by the lines, lines that lowered it. */
static enum status layer_row(struct proof *proof, struct db_statement *statement,
                             struct fault *fault)
{
    const struct item_proof *item = proof_item(proof, db_int(statement, 1));
    int64_t seq = line_seq((line_id_t){ db_int(statement, 0) });

    fault->counted++;
    if (!item || !item_has_layers(item->item) || db_int(statement, 2) == db_int(statement, 3))
        return OK;
    if (db_int(statement, 4) == 0)
        item_fault(fault, seq, item, (qty_t){ db_int(statement, 2) },
                   (qty_t){ db_int(statement, 3) });
    return OK;
}

enum status prove_layers(struct proof *proof, struct fault *fault)
{
    static const int64_t kinds[] = { LINE_TAKE,  LINE_PUT,    LINE_MAKE, LINE_UNTAKE,
                                     LINE_SLICE, LINE_RETURN, LINE_LOWER };
    static const struct proof_query query = {
        "SELECT y.id, y.item, y.qty_left, coalesce(t.qty, 0), coalesce(w.lines, 0)"
        " FROM layer_row y LEFT JOIN (SELECT layer, sum(CASE kind WHEN $2 THEN -qty WHEN $8 THEN 0"
        " ELSE qty END) AS qty FROM line_row WHERE site = $1 AND layer <> 0"
        " AND kind IN ($2, $3, $4, $5, $6, $7) GROUP BY layer) t ON t.layer = y.id"
        " LEFT JOIN (SELECT item, count(*) AS lines FROM line_row WHERE site = $1 AND kind = $8"
        " GROUP BY item) w ON w.item = y.item WHERE y.site = $1",
        kinds, ARRAY_COUNT(kinds), layer_row
    };

    enum status status = OK;

    for (int64_t id = 1; id < proof->item_count && status == OK; id++) {
        const struct item_proof *item = &proof->items[id];
        int64_t seq = 0;

        if (!item->item ||
            (item->left.micro == item->moved.micro && item->pool.qty.micro == item->moved.micro))
            continue;
        status = noted_last(proof, id, &seq);
        item_fault(fault, seq, item,
                   item->left.micro != item->moved.micro ? item->left : item->pool.qty,
                   item->moved);
    }
    return status == OK ? proof_run(proof, &query, fault) : status;
}

/* A pool without quantity: what it is worth must be nothing, whatever its layers say. */
static bool pool_is_residue(const struct item_proof *item)
{
    return qty_is_zero(item->pool.qty) && qty_is_zero(item->left);
}

/* Columns: item. */
static enum status pool_days_row(struct proof *proof, struct db_statement *statement,
                                 struct fault *fault)
{
    int64_t id = db_int(statement, 0);
    const struct item *item =
        id > 0 && id < (int64_t)proof->item_count ? proof->items[id].item : NULL;

    if (item)
        fault_note(fault, 0, "%.*s is not what it moved by day by day", (int)item->name.size,
                   item->name.text);
    return OK;
}

/* Of a period average what the days of the books moved it by comes to what it is. */
static enum status prove_pool_days(struct proof *proof, struct fault *fault)
{
    static const int64_t total[] = { BALANCE_TOTAL };
    static const struct proof_query query = {
        "SELECT p.item FROM pool_row p JOIN (SELECT item, day = $2 AS in_all, sum(qty) AS qty,"
        " sum(material) AS material, sum(conversion) AS conversion FROM pool_day_row"
        " WHERE site = $1 AND item <> 0 GROUP BY item, day = $2) d ON d.item = p.item"
        " WHERE p.site = $1 AND (d.qty <> p.qty OR d.material <> p.material"
        " OR d.conversion <> p.conversion)",
        total, 1, pool_days_row
    };

    return proof_run(proof, &query, fault);
}

enum status prove_pools(struct proof *proof, struct fault *fault)
{
    enum status status = OK;

    for (int64_t id = 1; id < proof->item_count && status == OK; id++) {
        const struct item_proof *item = &proof->items[id];
        char is[DECIMAL_TEXT_MAX];
        char should[DECIMAL_TEXT_MAX];
        int64_t seq = 0;

        if (!item->item || !item->has_pool || pool_is_residue(item))
            continue;
        fault->counted++;
        if (value_equals(item->pool.value, item->left_value))
            continue;
        status = noted_last(proof, id, &seq);
        money_print(value_total(item->pool.value), proof->plant.decimals, is);
        money_print(value_total(item->left_value), proof->plant.decimals, should);
        fault_note(fault, seq, "%.*s is worth %s, its layers sum to %s", (int)item->item->name.size,
                   item->item->name.text, is, should);
    }
    return status == OK ? prove_pool_days(proof, fault) : status;
}

static void residue_fault(struct proof *proof, int64_t seq, const struct item *item, value_t worth)
{
    static const char *const elements[ELEMENT_COUNT] = { "material", "conversion", "labour",
                                                         "machine",  "overhead",   "outside" };
    char is[DECIMAL_TEXT_MAX];

    for (int e = 0; e < ELEMENT_COUNT; e++) {
        if (worth.of[e].minor == 0)
            continue;
        money_print(worth.of[e], proof->plant.decimals, is);
        fault_note(proof->fault, seq, "nothing is left of %.*s, and %s of %s is",
                   (int)item->name.size, item->name.text, is, elements[e]);
    }
}

/* A layer that was taken back whole: nothing came in, so nothing was brought in. An average pool's
 * keeps the fraction that no money can hold, and forgets it with the next inflow. */
static void layer_residue(struct proof *proof, const union any_row *row)
{
    const struct item_proof *item = proof_item(proof, row->layer.item.raw);
    value_t worth;

    if (!item || !item_has_layers(item->item))
        return;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        worth.of[e].minor = (int64_t)(row->layer.value_in[e].fine / VALUE_SCALE);
    residue_fault(proof, line_seq((line_id_t){ row->key.part[0] }), item->item, worth);
}

enum status prove_residue(struct proof *proof, struct fault *fault)
{
    enum status status = OK;

    proof->fault = fault;
    for (int64_t id = 1; id < proof->item_count && status == OK; id++) {
        const struct item_proof *item = &proof->items[id];
        int64_t seq = 0;

        if (!item->item || !item->has_pool || !pool_is_residue(item))
            continue;
        fault->counted++;
        if (value_is_zero(item->pool.value))
            continue;
        status = noted_last(proof, id, &seq);
        residue_fault(proof, seq, item->item, item->pool.value);
    }
    return status == OK ? rows_each(proof, ROW_LAYER, "qty_in = 0", layer_residue) : status;
}
