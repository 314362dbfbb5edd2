#include <string.h>

#include "store/book.h"

/*
 * What hangs on an item: short lists of rows in order, read and written whole. A bill's lines,
 * which may be many, are written once, under the bill's place in the list.
 */
struct item_list {
    const char *select;
    const char *insert;
    const char *remove;
    size_t size;
    void (*bind)(struct db_statement *statement, const void *row);
    enum status (*read)(struct arena *arena, struct db_statement *statement, void *row);
};

struct item_rows {
    void *rows;
    int count;
};

static void place_bind(struct db_statement *statement, const void *row)
{
    const place_id_t *place = row;

    db_bind_int(statement, 4, place->raw);
}

static enum status place_read(struct arena *arena, struct db_statement *statement, void *row)
{
    place_id_t *place = row;

    (void)arena;
    place->raw = (int32_t)db_int(statement, 0);
    return OK;
}

static void unit_bind(struct db_statement *statement, const void *row)
{
    const struct unit *unit = row;

    db_bind_text(statement, 4, unit->name);
    db_bind_int(statement, 5, unit->is.num);
    db_bind_int(statement, 6, unit->is.den);
    db_bind_int(statement, 7, unit->seq);
    db_bind_int(statement, 8, unit->undone);
}

static enum status unit_read(struct arena *arena, struct db_statement *statement, void *row)
{
    struct unit *unit = row;

    unit->name = text_keep(arena, statement, 0);
    unit->is = (ratio_t){ db_int(statement, 1), db_int(statement, 2) };
    unit->seq = db_int(statement, 3);
    unit->undone = db_int(statement, 4);
    return unit->name.text ? OK : NO_MEMORY;
}

static void told_bind(struct db_statement *statement, const void *row)
{
    const struct told *told = row;

    db_bind_int(statement, 4, told->seq);
    db_bind_int(statement, 5, told->undone);
    db_bind_int(statement, 6, told->attribute);
    db_bind_text(statement, 7, told->text);
    db_bind_int(statement, 8, told->number);
}

static enum status told_read(struct arena *arena, struct db_statement *statement, void *row)
{
    struct told *told = row;

    *told = (struct told){ .seq = db_int(statement, 0),
                           .undone = db_int(statement, 1),
                           .attribute = (int32_t)db_int(statement, 2),
                           .text = text_keep(arena, statement, 3),
                           .number = db_int(statement, 4) };
    return told->text.text ? OK : NO_MEMORY;
}

static void version_bind(struct db_statement *statement, struct version version)
{
    db_bind_int(statement, 4, version.seq);
    db_bind_int(statement, 5, version.undone);
    day_bind(statement, 6, version.from);
}

static struct version version_read(struct db_statement *statement)
{
    return (struct version){ db_int(statement, 0), db_int(statement, 1), day_column(statement, 2) };
}

void cost_bind(struct db_statement *statement, int at, cost_t cost, enum element from)
{
    for (int e = (int)from; e < ELEMENT_COUNT; e++)
        db_bind_int(statement, at++, cost.of[e].minor);
    db_bind_int(statement, at, cost.per.micro);
}

cost_t cost_column(struct db_statement *statement, int at, enum element from)
{
    cost_t cost = { 0 };

    for (int e = (int)from; e < ELEMENT_COUNT; e++)
        cost.of[e].minor = db_int(statement, at++);
    cost.per.micro = db_int(statement, at);
    return cost;
}

static void rate_bind(struct db_statement *statement, const void *row)
{
    const struct rate *rate = row;

    version_bind(statement, rate->version);
    cost_bind(statement, 7, rate->conversion, CONVERSION);
}

static enum status rate_read(struct arena *arena, struct db_statement *statement, void *row)
{
    struct rate *rate = row;

    (void)arena;
    rate->version = version_read(statement);
    rate->conversion = cost_column(statement, 3, CONVERSION);
    return OK;
}

static void standard_bind(struct db_statement *statement, const void *row)
{
    const struct standard *standard = row;

    version_bind(statement, standard->version);
    cost_bind(statement, 7, standard->cost, MATERIAL);
}

static enum status standard_read(struct arena *arena, struct db_statement *statement, void *row)
{
    struct standard *standard = row;

    (void)arena;
    standard->version = version_read(statement);
    standard->cost = cost_column(statement, 3, MATERIAL);
    return OK;
}

static void bill_bind(struct db_statement *statement, const void *row)
{
    const struct bill *bill = row;

    version_bind(statement, bill->version);
    day_bind(statement, 7, bill->to);
    db_bind_int(statement, 8, bill->line_count);
    db_bind_int(statement, 9, bill->number);
    db_bind_int(statement, 10, bill->draft);
    db_bind_text(statement, 11, bill->name);
}

/* Its lines are read afterwards. */
static enum status bill_read(struct arena *arena, struct db_statement *statement, void *row)
{
    struct bill *bill = row;

    bill->version = version_read(statement);
    bill->to = day_column(statement, 3);
    bill->line_count = (int)db_int(statement, 4);
    bill->number = (int32_t)db_int(statement, 5);
    bill->draft = db_int(statement, 6) != 0;
    bill->name = text_keep(arena, statement, 7);
    return bill->name.text ? OK : NO_MEMORY;
}

static void output_bind(struct db_statement *statement, const void *row)
{
    const struct bill_output *output = row;

    db_bind_int(statement, 4, output->number);
    db_bind_int(statement, 5, output->item.raw);
    db_bind_int(statement, 6, output->ratio.num);
    db_bind_int(statement, 7, output->ratio.den);
    db_bind_int(statement, 8, output->place.raw);
    day_bind(statement, 9, output->from);
    day_bind(statement, 10, output->to);
    db_bind_int(statement, 11, output->basis);
    db_bind_int(statement, 12, output->share.micro);
    db_bind_int(statement, 13, output->price.money.minor);
    db_bind_int(statement, 14, output->price.per.micro);
}

static enum status output_read(struct arena *arena, struct db_statement *statement, void *row)
{
    (void)arena;
    *(struct bill_output *)row = (struct bill_output){
        .number = (int32_t)db_int(statement, 0),
        .item = { db_int(statement, 1) },
        .ratio = { db_int(statement, 2), db_int(statement, 3) },
        .place = { (int32_t)db_int(statement, 4) },
        .from = day_column(statement, 5),
        .to = day_column(statement, 6),
        .basis = (enum output_basis)db_int(statement, 7),
        .share = { db_int(statement, 8) },
        .price = { { db_int(statement, 9) }, { db_int(statement, 10) } },
    };
    return OK;
}

static void retirement_bind(struct db_statement *statement, const void *row)
{
    const struct retirement *retirement = row;

    version_bind(statement, retirement->version);
    db_bind_int(statement, 7, retirement->number);
}

static enum status retirement_read(struct arena *arena, struct db_statement *statement, void *row)
{
    struct retirement *retirement = row;

    (void)arena;
    retirement->version = version_read(statement);
    retirement->number = (int32_t)db_int(statement, 3);
    return OK;
}

static void target_bind(struct db_statement *statement, const void *row)
{
    const struct target *target = row;

    db_bind_int(statement, 4, target->seq);
    db_bind_int(statement, 5, target->undone);
    db_bind_int(statement, 6, target->place.raw);
    db_bind_int(statement, 7, target->from.raw);
    db_bind_int(statement, 8, target->min.micro);
    db_bind_int(statement, 9, target->max.micro);
    db_bind_int(statement, 10, target->multiple.micro);
    db_bind_int(statement, 11, target->is_none);
}

static enum status target_read(struct arena *arena, struct db_statement *statement, void *row)
{
    (void)arena;
    *(struct target *)row = (struct target){
        .seq = db_int(statement, 0),
        .undone = db_int(statement, 1),
        .place = { (int32_t)db_int(statement, 2) },
        .from = { (int32_t)db_int(statement, 3) },
        .min = { db_int(statement, 4) },
        .max = { db_int(statement, 5) },
        .multiple = { db_int(statement, 6) },
        .is_none = db_int(statement, 7) != 0,
    };
    return OK;
}

static void price_bind(struct db_statement *statement, const void *row)
{
    const struct sales_price *price = row;

    version_bind(statement, price->version);
    db_bind_int(statement, 7, price->price.money.minor);
    db_bind_int(statement, 8, price->price.per.micro);
}

static enum status price_read(struct arena *arena, struct db_statement *statement, void *row)
{
    struct sales_price *price = row;

    (void)arena;
    price->version = version_read(statement);
    price->price = (price_t){ { db_int(statement, 3) }, { db_int(statement, 4) } };
    return OK;
}

static void price_rule_bind(struct db_statement *statement, const void *row)
{
    const struct price_rule *rule = row;

    version_bind(statement, rule->version);
    db_bind_int(statement, 7, rule->basis);
    db_bind_int(statement, 8, rule->share.micro);
    db_bind_int(statement, 9, rule->round.minor);
}

static enum status price_rule_read(struct arena *arena, struct db_statement *statement, void *row)
{
    (void)arena;
    *(struct price_rule *)row = (struct price_rule){
        .version = version_read(statement),
        .basis = (enum price_basis)db_int(statement, 3),
        .share = { db_int(statement, 4) },
        .round = { db_int(statement, 5) },
    };
    return OK;
}

static const struct item_list place_list = {
    "SELECT place FROM item_place_row WHERE site = $1 AND item = $2 ORDER BY n",
    "INSERT INTO item_place_row (site, item, n, place) VALUES ($1, $2, $3, $4)",
    "DELETE FROM item_place_row WHERE site = $1 AND item = $2",
    sizeof(place_id_t),
    place_bind,
    place_read,
};
static const struct item_list unit_list = {
    "SELECT name, num, den, seq, undone FROM unit_row WHERE site = $1 AND item = $2 ORDER BY n",
    "INSERT INTO unit_row (site, item, n, name, num, den, seq, undone)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    "DELETE FROM unit_row WHERE site = $1 AND item = $2",
    sizeof(struct unit),
    unit_bind,
    unit_read,
};
static const struct item_list bill_list = {
    "SELECT seq, undone, from_day, to_day, line_count, number, draft, name FROM bill_row"
    " WHERE site = $1 AND item = $2 ORDER BY n",
    "INSERT INTO bill_row (site, item, n, seq, undone, from_day, to_day, line_count, number, draft,"
    " name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    "DELETE FROM bill_row WHERE site = $1 AND item = $2",
    sizeof(struct bill),
    bill_bind,
    bill_read,
};
static const struct item_list rate_list = {
    "SELECT seq, undone, from_day, conversion, labour, machine, overhead, outside, per FROM "
    "rate_row"
    " WHERE site = $1 AND item = $2 ORDER BY n",
    "INSERT INTO rate_row (site, item, n, seq, undone, from_day, conversion, labour, machine,"
    " overhead, outside, per) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    "DELETE FROM rate_row WHERE site = $1 AND item = $2",
    sizeof(struct rate),
    rate_bind,
    rate_read,
};
static const struct item_list standard_list = {
    "SELECT seq, undone, from_day, material, conversion, labour, machine, overhead, outside, per"
    " FROM standard_row WHERE site = $1 AND item = $2 ORDER BY n",
    "INSERT INTO standard_row (site, item, n, seq, undone, from_day, material, conversion, labour,"
    " machine, overhead, outside, per)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    "DELETE FROM standard_row WHERE site = $1 AND item = $2",
    sizeof(struct standard),
    standard_bind,
    standard_read,
};

static const struct item_list retirement_list = {
    "SELECT seq, undone, from_day, number FROM retirement_row WHERE site = $1 AND item = $2"
    " ORDER BY n",
    "INSERT INTO retirement_row (site, item, n, seq, undone, from_day, number)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7)",
    "DELETE FROM retirement_row WHERE site = $1 AND item = $2",
    sizeof(struct retirement),
    retirement_bind,
    retirement_read,
};

static const struct item_list output_list = {
    "SELECT number, output, num, den, place, from_day, to_day, basis, share, price, price_per"
    " FROM bill_output_row WHERE site = $1 AND item = $2 ORDER BY n",
    "INSERT INTO bill_output_row (site, item, n, number, output, num, den, place, from_day,"
    " to_day, basis, share, price, price_per)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
    "DELETE FROM bill_output_row WHERE site = $1 AND item = $2",
    sizeof(struct bill_output),
    output_bind,
    output_read,
};

static const struct item_list target_list = {
    "SELECT seq, undone, place, from_place, least, most, multiple, is_none FROM target_row"
    " WHERE site = $1 AND item = $2 ORDER BY n",
    "INSERT INTO target_row (site, item, n, seq, undone, place, from_place, least, most,"
    " multiple, is_none) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    "DELETE FROM target_row WHERE site = $1 AND item = $2",
    sizeof(struct target),
    target_bind,
    target_read,
};

static const struct item_list price_list = {
    "SELECT seq, undone, from_day, money, per FROM price_row WHERE site = $1 AND item = $2"
    " ORDER BY n",
    "INSERT INTO price_row (site, item, n, seq, undone, from_day, money, per)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    "DELETE FROM price_row WHERE site = $1 AND item = $2",
    sizeof(struct sales_price),
    price_bind,
    price_read,
};

static const struct item_list price_rule_list = {
    "SELECT seq, undone, from_day, basis, share, round FROM item_price_rule_row"
    " WHERE site = $1 AND item = $2 ORDER BY n",
    "INSERT INTO item_price_rule_row (site, item, n, seq, undone, from_day, basis, share, round)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    "DELETE FROM item_price_rule_row WHERE site = $1 AND item = $2",
    sizeof(struct price_rule),
    price_rule_bind,
    price_rule_read,
};

static const struct item_list told_list = {
    "SELECT seq, undone, attribute, text, number FROM item_told_row WHERE site = $1 AND item = $2"
    " ORDER BY n",
    "INSERT INTO item_told_row (site, item, n, seq, undone, attribute, text, number)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    "DELETE FROM item_told_row WHERE site = $1 AND item = $2",
    sizeof(struct told),
    told_bind,
    told_read,
};

static enum status list_save(struct store *store, const struct item_list *list, int64_t item,
                             struct item_rows rows)
{
    struct db_statement *statement;
    enum status status = sql_get(store, list->remove, &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, item);
    status = db_run(statement);
    if (status == OK)
        status = sql_get(store, list->insert, &statement);
    for (int n = 0; n < rows.count && status == OK; n++) {
        db_bind_int(statement, 2, item);
        db_bind_int(statement, 3, n);
        list->bind(statement, (const unsigned char *)rows.rows + (size_t)n * list->size);
        status = db_run(statement);
    }
    return status;
}

static enum status list_load(struct store *store, const struct item_list *list, struct arena *arena,
                             int64_t item, struct item_rows *rows)
{
    struct db_statement *statement;
    size_t capacity = 0;
    enum status status = sql_get(store, list->select, &statement);
    bool row = true;

    *rows = (struct item_rows){ 0 };
    if (status != OK)
        return status;
    db_bind_int(statement, 2, item);
    while ((status = db_step(statement, &row)) == OK && row) {
        rows->rows = arena_grow(arena, rows->rows, (size_t)rows->count, &capacity, list->size);
        if (!rows->rows)
            status = NO_MEMORY;
        else
            status = list->read(arena, statement,
                                (unsigned char *)rows->rows + (size_t)rows->count++ * list->size);
        if (status != OK) {
            db_reset(statement);
            return status;
        }
    }
    return status;
}

static enum status bill_lines_remove(struct store *store, int64_t item, int bill)
{
    struct db_statement *statement;
    enum status status = sql_get(
        store, "DELETE FROM bill_line_row WHERE site = $1 AND item = $2 AND bill = $3", &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, item);
    db_bind_int(statement, 3, bill);
    return db_run(statement);
}

static enum status bill_lines_save(struct store *store, const struct item *item, int bill)
{
    const struct bill *row = &item->bills[bill];
    struct db_statement *statement;
    enum status status =
        sql_get(store,
                "INSERT INTO bill_line_row (site, item, bill, n, seq, component, num, den,"
                " place, from_day, to_day, fixed, blow_through, operation, issue,"
                " batch, multiple, pieces, instead, rank, scope, mix)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,"
                " $17, $18, $19, $20, $21, $22)",
                &statement);

    for (int n = 0; n < row->line_count && status == OK; n++) {
        const struct bill_line *line = &row->lines[n];

        db_bind_int(statement, 2, item->id.raw);
        db_bind_int(statement, 3, bill);
        db_bind_int(statement, 4, n);
        db_bind_int(statement, 5, row->version.seq);
        db_bind_int(statement, 6, line->item.raw);
        db_bind_int(statement, 7, line->ratio.num);
        db_bind_int(statement, 8, line->ratio.den);
        db_bind_int(statement, 9, line->place.raw);
        day_bind(statement, 10, line->from);
        day_bind(statement, 11, line->to);
        db_bind_int(statement, 12, line->fixed);
        db_bind_int(statement, 13, line->blow_through);
        db_bind_int(statement, 14, line->operation);
        db_bind_int(statement, 15, line->issue);
        db_bind_int(statement, 16, line->batch.micro);
        db_bind_int(statement, 17, line->multiple.micro);
        db_bind_int(statement, 18, line->pieces);
        db_bind_int(statement, 19, line->instead.raw);
        db_bind_int(statement, 20, line->rank);
        db_bind_int(statement, 21, line->scope);
        db_bind_int(statement, 22, line->mix);
        status = db_run(statement);
    }
    return status;
}

/* A bill keeps its place and its lines. */
static enum status bills_save(struct store *store, const struct item *before,
                              const struct item *item)
{
    int had = before ? before->bill_count : 0;
    enum status status = OK;

    for (int i = item->bill_count; i < had && status == OK; i++)
        status = bill_lines_remove(store, item->id.raw, i);
    for (int i = had; i < item->bill_count && status == OK; i++)
        status = bill_lines_save(store, item, i);
    return status;
}

/* Most items have few of the lists: a bit for each that has rows spares reading the others. The
 * next one is that of the routings. */
enum {
    LIST_PLACES,
    LIST_UNITS,
    LIST_BILLS,
    LIST_RATES,
    LIST_STANDARDS,
    LIST_TOLD,
    LIST_RETIREMENTS,
    LIST_OUTPUTS,
    LIST_TARGETS,
    LIST_PRICES,
    LIST_PRICE_RULES,
    LIST_COUNT
};

static const struct item_list *const lists[LIST_COUNT] = {
    &place_list,      &unit_list,   &bill_list,   &rate_list,  &standard_list,   &told_list,
    &retirement_list, &output_list, &target_list, &price_list, &price_rule_list,
};

static enum status scalars_save(struct store *store, const struct item *item, unsigned filled)
{
    struct db_statement *statement;
    enum status status = sql_get(
        store,
        "INSERT INTO item_row (site, id, name, unit, text, seq, kind, method, semi, normal_scrap,"
        " short_policy, category, step, lists, undone, tolerance, tracking, picking,"
        " expiry_days, issue, period, product, operation, of_order, make_on, sources, usage_band,"
        " variance_band)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,"
        " $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28)"
        " ON CONFLICT (site, id) DO UPDATE SET name = excluded.name, unit = excluded.unit,"
        " text = excluded.text, seq = excluded.seq, kind = excluded.kind,"
        " method = excluded.method, semi = excluded.semi, normal_scrap = excluded.normal_scrap,"
        " short_policy = excluded.short_policy, category = excluded.category,"
        " step = excluded.step, lists = excluded.lists, undone = excluded.undone,"
        " issue = excluded.issue, period = excluded.period, make_on = excluded.make_on,"
        " sources = excluded.sources, usage_band = excluded.usage_band,"
        " variance_band = excluded.variance_band,"
        " tolerance = excluded.tolerance, tracking = excluded.tracking,"
        " picking = excluded.picking, expiry_days = excluded.expiry_days",
        &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, item->id.raw);
    db_bind_text(statement, 3, item->name);
    db_bind_text(statement, 4, item->unit);
    db_bind_text(statement, 5, item->text);
    db_bind_int(statement, 6, item->seq);
    db_bind_int(statement, 7, item->kind);
    db_bind_int(statement, 8, item->method);
    db_bind_int(statement, 9, item->semi);
    db_bind_int(statement, 10, item->normal_scrap);
    db_bind_int(statement, 11, item->short_policy);
    db_bind_int(statement, 12, item->category);
    db_bind_int(statement, 13, item->step.micro);
    db_bind_int(statement, 14, filled);
    db_bind_int(statement, 15, item->undone);
    db_bind_int(statement, 16, item->tolerance.micro);
    db_bind_int(statement, 20, item->issue);
    db_bind_int(statement, 21, item->period);
    db_bind_int(statement, 17, item->tracking);
    db_bind_int(statement, 18, item->picking);
    db_bind_int(statement, 19, item->expiry_days);
    db_bind_int(statement, 22, item->product.raw);
    db_bind_int(statement, 23, item->operation);
    db_bind_int(statement, 24, item->of_order);
    db_bind_int(statement, 25, item->make_on);
    db_bind_int(statement, 26, item->sources);
    db_bind_int(statement, 27, item->usage_band.micro);
    db_bind_int(statement, 28, item->variance_band.micro);
    return db_run(statement);
}

/* The lists are only read through these rows. */
static struct item_rows rows_of(const void *rows, int count)
{
    struct item_rows list = { .count = count };

    memcpy(&list.rows, &rows, sizeof(rows));
    return list;
}

enum status item_save(struct store *store, const struct item *before, const struct item *item)
{
    const struct item_rows rows[LIST_COUNT] = {
        [LIST_PLACES] = rows_of(item->places, item->place_count),
        [LIST_UNITS] = rows_of(item->units, item->unit_count),
        [LIST_BILLS] = rows_of(item->bills, item->bill_count),
        [LIST_RATES] = rows_of(item->rates, item->rate_count),
        [LIST_STANDARDS] = rows_of(item->standards, item->standard_count),
        [LIST_TOLD] = rows_of(item->told.items, item->told.count),
        [LIST_RETIREMENTS] = rows_of(item->retirements, item->retirement_count),
        [LIST_OUTPUTS] = rows_of(item->outputs, item->output_count),
        [LIST_TARGETS] = rows_of(item->targets, item->target_count),
        [LIST_PRICES] = rows_of(item->prices, item->price_count),
        [LIST_PRICE_RULES] = rows_of(item->price_rules, item->price_rule_count),
    };
    unsigned filled = 0;
    enum status status;

    for (int i = 0; i < LIST_COUNT; i++)
        filled |= (unsigned)(rows[i].count > 0) << i;
    filled |= (unsigned)(item->routing_count > 0) << LIST_COUNT;
    status = scalars_save(store, item, filled);
    for (int i = 0; i < LIST_COUNT && status == OK; i++)
        if (before || rows[i].count > 0)
            status = list_save(store, lists[i], item->id.raw, rows[i]);
    if (status == OK)
        status = routings_save(store, before, item);
    return status == OK ? bills_save(store, before, item) : status;
}

/* Of an item that does not exist the id stays 0. */
static enum status scalars_load(struct store *store, int64_t id, struct arena *arena,
                                struct item *item, unsigned *filled)
{
    struct db_statement *statement;
    bool found = false;
    enum status status =
        sql_get(store,
                "SELECT name, unit, text, seq, kind, method, semi, normal_scrap, short_policy,"
                " category, step, lists, undone, tolerance, tracking, picking, expiry_days,"
                " issue, period, product, operation, of_order, make_on, sources, usage_band,"
                " variance_band FROM item_row WHERE site = $1 AND id = $2",
                &statement);

    if (status != OK)
        return status;
    db_bind_int(statement, 2, id);
    status = db_step(statement, &found);
    if (status != OK || !found)
        return status;
    *item = (struct item){
        .id = { id },
        .name = text_keep(arena, statement, 0),
        .unit = text_keep(arena, statement, 1),
        .text = text_keep(arena, statement, 2),
        .seq = db_int(statement, 3),
        .kind = (enum item_kind)db_int(statement, 4),
        .method = (enum method)db_int(statement, 5),
        .semi = db_int(statement, 6) != 0,
        .normal_scrap = db_int(statement, 7) != 0,
        .short_policy = (enum short_policy)db_int(statement, 8),
        .category = (int)db_int(statement, 9),
        .step = { db_int(statement, 10) },
        .undone = db_int(statement, 12),
        .tolerance = { db_int(statement, 13) },
        .issue = (enum issue_method)db_int(statement, 17),
        .period = db_int(statement, 18),
        .tracking = (enum tracking)db_int(statement, 14),
        .picking = (enum picking)db_int(statement, 15),
        .expiry_days = (int)db_int(statement, 16),
        .product = { db_int(statement, 19) },
        .operation = (int)db_int(statement, 20),
        .of_order = db_int(statement, 21) != 0,
        .make_on = (enum make_on)db_int(statement, 22),
        .sources = db_int(statement, 23),
        .usage_band = { db_int(statement, 24) },
        .variance_band = { db_int(statement, 25) },
    };
    *filled = (unsigned)db_int(statement, 11);
    db_reset(statement);
    return item->name.text && item->unit.text && item->text.text ? OK : NO_MEMORY;
}

static enum status bill_lines_load(struct store *store, int64_t item, int place,
                                   struct arena *arena, struct bill *bill)
{
    struct bill_line *lines = arena_alloc(arena, (size_t)bill->line_count * sizeof(*lines));
    struct db_statement *statement;
    enum status status = sql_get(store,
                                 "SELECT component, num, den, place, from_day, to_day, fixed,"
                                 " blow_through, operation, issue, batch, multiple,"
                                 " pieces, instead, rank, scope, mix FROM bill_line_row"
                                 " WHERE site = $1 AND item = $2 AND bill = $3 ORDER BY n",
                                 &statement);
    int count = 0;
    bool row = true;

    if (status != OK || !lines)
        return status != OK ? status : NO_MEMORY;
    db_bind_int(statement, 2, item);
    db_bind_int(statement, 3, place);
    while ((status = db_step(statement, &row)) == OK && row && count < bill->line_count)
        lines[count++] = (struct bill_line){
            .item = { db_int(statement, 0) },
            .ratio = { db_int(statement, 1), db_int(statement, 2) },
            .place = { (int32_t)db_int(statement, 3) },
            .from = day_column(statement, 4),
            .to = day_column(statement, 5),
            .fixed = db_int(statement, 6) != 0,
            .blow_through = db_int(statement, 7) != 0,
            .operation = (int)db_int(statement, 8),
            .issue = (enum issue_method)db_int(statement, 9),
            .batch = { db_int(statement, 10) },
            .multiple = { db_int(statement, 11) },
            .pieces = db_int(statement, 12),
            .instead = { db_int(statement, 13) },
            .rank = (int)db_int(statement, 14),
            .scope = (enum scope)db_int(statement, 15),
            .mix = (int)db_int(statement, 16),
        };
    db_reset(statement);
    bill->lines = lines;
    if (status == OK && (row || count != bill->line_count))
        return problem_set(&store->problem, BOOK_DAMAGED, "a bill has lost or gained lines");
    return status;
}

enum status item_load(struct store *store, int64_t id, struct arena *arena, struct item *item,
                      bool *found)
{
    struct item_rows rows[LIST_COUNT] = { { 0 } };
    const struct item_rows *places = &rows[LIST_PLACES];
    unsigned filled = 0;
    enum status status = OK;

    *item = (struct item){ .id = { 0 } };
    status = scalars_load(store, id, arena, item, &filled);
    *found = item->id.raw != 0;
    if (status != OK || !*found)
        return status;
    for (int i = 0; i < LIST_COUNT && status == OK; i++)
        if (filled & 1U << i)
            status = list_load(store, lists[i], arena, id, &rows[i]);
    if (status == OK && filled & 1U << LIST_COUNT)
        status = routings_load(store, arena, item);
    for (int i = 0; i < rows[LIST_BILLS].count && status == OK; i++)
        status = bill_lines_load(store, id, i, arena, (struct bill *)rows[LIST_BILLS].rows + i);
    item->place_count = places->count < ITEM_PLACES_MAX ? places->count : ITEM_PLACES_MAX;
    if (places->count > 0)
        memcpy(item->places, places->rows, (size_t)item->place_count * sizeof(item->places[0]));
    item->units = rows[LIST_UNITS].rows;
    item->unit_count = rows[LIST_UNITS].count;
    item->bills = rows[LIST_BILLS].rows;
    item->bill_count = rows[LIST_BILLS].count;
    item->rates = rows[LIST_RATES].rows;
    item->rate_count = rows[LIST_RATES].count;
    item->standards = rows[LIST_STANDARDS].rows;
    item->standard_count = rows[LIST_STANDARDS].count;
    item->retirements = rows[LIST_RETIREMENTS].rows;
    item->retirement_count = rows[LIST_RETIREMENTS].count;
    item->outputs = rows[LIST_OUTPUTS].rows;
    item->output_count = rows[LIST_OUTPUTS].count;
    item->targets = rows[LIST_TARGETS].rows;
    item->target_count = rows[LIST_TARGETS].count;
    item->prices = rows[LIST_PRICES].rows;
    item->price_count = rows[LIST_PRICES].count;
    item->price_rules = rows[LIST_PRICE_RULES].rows;
    item->price_rule_count = rows[LIST_PRICE_RULES].count;
    item->told.items = rows[LIST_TOLD].rows;
    item->told.count = rows[LIST_TOLD].count;
    return status;
}
