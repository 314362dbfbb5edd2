#include <stdlib.h>
#include <string.h>

#include "desk.h"
#include "sample_item.h"
#include "store/book.h"
#include "store/index.h"

static uint64_t noise(uint64_t *state)
{
    *state = *state * 6364136223846793005U + 1442695040888963407U; /* Knuth's MMIX generator */
    return *state >> 20;
}

/* Every member that a column names gets a value of its own, of both signs and all sizes. */
static void row_fill(const struct row_table *table, void *row, uint64_t *state)
{
    for (int i = table->key_count; i < table->column_count; i++) {
        const struct row_column *column = &table->columns[i];
        unsigned char *at = (unsigned char *)row + column->offset;
        int64_t wide = (int64_t)(noise(state) * 65537U) >> (noise(state) % 60);
        int32_t narrow = (int32_t)wide;
        i128 fine = (i128)wide * 977;

        if (column->form == FORM_INT64)
            memcpy(at, &wide, sizeof(wide));
        else if (column->form == FORM_CONVERSION)
            memcpy(at + CONVERSION * sizeof(wide), &wide, sizeof(wide));
        else if (column->form == FORM_FINE_CONVERSION)
            memcpy(at + CONVERSION * sizeof(fine), &fine, sizeof(fine));
        else if (column->form == FORM_INT32 || column->form == FORM_DAY)
            memcpy(at, &narrow, sizeof(narrow));
        else if (column->form == FORM_FINE)
            memcpy(at, &fine, sizeof(fine));
        else if (column->form == FORM_BOOL)
            *at = wide & 1;
    }
}

/* Of every other row the conversion is divided further. */
static void elements_fill(const struct row_table *elements, void *row, int i, uint64_t *state)
{
    if (elements && i % 2 == 0)
        row_fill(elements, row, state);
}

enum { ROWS_EACH = 20 };

/* Keys of existing events come first: lines and events that were posted can change. */
static struct row_key some_key(enum row_kind kind, int i)
{
    struct row_key key = { .kind = kind, .part = { 7 + i } };

    if (kind == ROW_HAPPENED)
        key.part[0] = 1;
    if (kind == ROW_LINE)
        key.part[0] = line_id(1, i + 1).raw;
    for (int part = 1; part < row_table(kind)->key_count; part++)
        key.part[part] = (int64_t)(i % 3 - 1) * INT32_MAX * ((int64_t)part + 1);
    return key;
}

static void rows_edit(struct desk *desk, uint64_t seed)
{
    for (int kind = 0; kind < ROW_KIND_COUNT; kind++)
        for (int i = 0; row_table((enum row_kind)kind) && i < ROWS_EACH; i++) {
            void *row = row_edit(&desk->draft, some_key((enum row_kind)kind, i));

            row_fill(row_table((enum row_kind)kind), row, &seed);
            elements_fill(row_table((enum row_kind)kind)->elements, row, i, &seed);
            if (kind == ROW_LINE) {
                row_fill(&line_now_table, row, &seed);
                elements_fill(line_now_table.elements, row, i, &seed);
            }
        }
}

/* An event that posts lines, and one that changes these and a row of every kind. */
static enum status rows_write(struct desk *desk)
{
    uint64_t seed = 11;
    bool changed;
    enum status status = desk_begin(desk, &changed);

    desk->facts.complete = true; /* nothing is gathered here: rows are simply set */
    if (status != OK)
        return status;
    draft_new(desk, VERB_COUNT_STOCK, "lines");
    for (int i = 0; i < ROWS_EACH; i++) {
        struct line *line = line_add(&desk->draft, LINE_PUT, (item_id_t){ 1 }, (qty_t){ 5 });

        row_fill(row_table(ROW_LINE), line, &seed);
        if (i % 3 == 0)
            row_fill(&line_more_table, line, &seed);
        elements_fill(&line_elements_table, line, i, &seed);
        if (i % 5 == 0) {
            row_fill(&line_now_table, line, &seed);
            elements_fill(line_now_table.elements, line, i, &seed);
        }
    }
    status = draft_write(desk);
    if (status != OK)
        return status;
    draft_new(desk, VERB_TICK, "rows");
    rows_edit(desk, 12);
    for (int i = 0; i < ROWS_EACH; i++) {
        struct line *line = row_edit(&desk->draft, some_key(ROW_LINE, i));
        const struct line *posted = facts_find(&desk->facts, some_key(ROW_LINE, i));
        struct line now = *posted;

        now.picked = line->picked;
        now.out = line->out;
        now.out_value = line->out_value;
        now.target_seq = line->target_seq;
        now.position = line->position;
        now.prev_draw = line->prev_draw;
        now.prev_adopted = line->prev_adopted;
        *line = i % 2 ? now : *posted;
    }
    status = draft_write(desk);
    return status == OK ? desk_commit(desk) : status;
}

static size_t form_size(enum column_form form)
{
    switch (form) {
    case FORM_INT64:
    case FORM_SOME:
        return sizeof(int64_t);
    case FORM_INT32:
    case FORM_DAY:
        return sizeof(int32_t);
    case FORM_BOOL:
        return sizeof(bool);
    case FORM_FINE:
    case FORM_FINE_REST:
        return sizeof(i128);
    case FORM_CONVERSION:
        return (ELEMENT_COUNT - 1) * sizeof(money_t);
    case FORM_FINE_CONVERSION:
    case FORM_FINE_CONVERSION_REST:
        return (ELEMENT_COUNT - 1) * sizeof(fine_t);
    }
    return 0;
}

/* Column by column: what lies between them is nobody's. */
static bool columns_equal(const struct row_table *table, const void *a, const void *b)
{
    for (int i = 0; i < table->column_count; i++) {
        const struct row_column *column = &table->columns[i];

        if (memcmp((const char *)a + column->offset, (const char *)b + column->offset,
                   form_size(column->form)) != 0)
            return false;
    }
    return !table->elements || columns_equal(table->elements, a, b);
}

static bool row_equals(enum row_kind kind, const void *a, const void *b)
{
    return columns_equal(row_table(kind), a, b) &&
           (kind != ROW_LINE ||
            (columns_equal(&line_more_table, a, b) && columns_equal(&line_elements_table, a, b) &&
             columns_equal(&line_now_table, a, b)));
}

/* Rows that a fresh cache gathers are those that were written. */
static int rows_differ(struct desk *written, struct desk *read, enum row_kind kind)
{
    int differ = 0;

    for (int i = 0; i < ROWS_EACH; i++) {
        struct want want = { .key = some_key(kind, i) };
        const void *before = facts_find(&written->facts, want.key);
        const void *after;

        if (store_gather(read->store, &read->facts, &want, 1, 0) != OK)
            return ROWS_EACH;
        after = facts_find(&read->facts, want.key);
        differ += !before || !after || !row_equals(kind, before, after);
    }
    return differ;
}

static void rows_return(void)
{
    static const char *const names[ROW_KIND_COUNT] = { "stock",     "pool",     "layer",   "owed",
                                                       "line",      "happened", "segment", "carry",
                                                       "balance",   "sale",     "waiting", "order",
                                                       "order said" };
    struct desk written;
    struct desk read;
    bool changed;
    enum status status = desk_open(&written, "rows", STORE_CREATE);

    if (status == OK)
        status = rows_write(&written);
    report("rows: written", status == OK, "%s", status_code(status));
    status = desk_open(&read, "rows", STORE_READ);
    if (status == OK)
        status = store_look(read.store, &changed);
    if (status == OK)
        status = store_head(read.store, &read.facts, &read.head);
    report("rows: opened again", status == OK && read.facts.seq == 2, "%s", status_code(status));
    for (int kind = 0; kind < ROW_KIND_COUNT && status == OK; kind++) {
        char name[40];
        int differ;

        if (!row_table((enum row_kind)kind))
            continue;
        snprintf(name, sizeof(name), "rows: %s comes back", names[kind]);
        differ = rows_differ(&written, &read, (enum row_kind)kind);
        report(name, differ == 0, "%d of %d differ", differ, ROWS_EACH);
    }
    desk_close(&read);
    desk_close(&written);
}

/* Bytes of a row's struct that no column holds: padding. A new member must get a column. */
static void columns_cover(void)
{
    static const struct {
        const char *name;
        enum row_kind kind;
        int bytes;
    } cases[] = {
        { "columns: stock", ROW_STOCK, 19 },
        { "columns: pool", ROW_POOL, 40 },
        { "columns: lot", ROW_LOT, 36 },
        { "columns: layer", ROW_LAYER, 44 },
        { "columns: owed", ROW_OWED, 44 },
        { "columns: line", ROW_LINE, 264 },
        { "columns: happened", ROW_HAPPENED, 46 },
        { "columns: joint", ROW_JOINT, 24 },
        { "columns: output", ROW_OUTPUT, 32 },
        { "columns: segment", ROW_SEGMENT, 15 },
        { "columns: carry", ROW_CARRY, 8 },
        { "columns: balance", ROW_BALANCE, 11 },
        { "columns: pool day", ROW_POOL_DAY, 27 },
        { "columns: sale", ROW_SALE, 24 },
        { "columns: waiting", ROW_WAITING, 36 },
        { "columns: order", ROW_ORDER, 44 },
        { "columns: order said", ROW_ORDER_SAID, 50 },
        { "columns: component", ROW_COMPONENT, 31 },
        { "columns: accepted", ROW_ACCEPTED, 36 },
    };

    for (size_t i = 0; i < ARRAY_COUNT(cases); i++) {
        const struct row_table *table = row_table(cases[i].kind);
        int bytes = (int)row_size(cases[i].kind);

        for (int c = 0; c < table->column_count; c++)
            if (table->columns[c].form != FORM_FINE_REST &&
                table->columns[c].form != FORM_FINE_CONVERSION_REST)
                bytes -= (int)form_size(table->columns[c].form);
        report(cases[i].name, bytes == cases[i].bytes, "%d bytes without a column, not %d", bytes,
               cases[i].bytes);
    }
}

static enum status item_post(struct desk *desk, struct item *item, const char *key)
{
    bool changed;
    enum status status = desk_begin(desk, &changed);

    if (status != OK)
        return status;
    draft_new(desk, VERB_ITEM, key);
    item_set(&desk->draft, item);
    desk->draft.item_last = item->id.raw;
    status = draft_write(desk);
    return status == OK ? desk_commit(desk) : status;
}

static const struct item *item_again(struct desk *desk, const char *name)
{
    struct want want = { .is_name = true, .space = NAME_ITEM, .text = slice_of(name) };
    bool changed;

    cache_drop(desk);
    if (store_look(desk->store, &changed) != OK ||
        store_head(desk->store, &desk->facts, &desk->head) != OK ||
        store_gather(desk->store, &desk->facts, &want, 1, 0) != OK)
        return NULL;
    store_rollback(desk->store);
    return facts_item(&desk->facts, (item_id_t){ desk->facts.item_last });
}

static void items_return(void)
{
    struct desk desk;
    struct item *item;
    enum status status = desk_open(&desk, "items", STORE_CREATE);

    item = item_sample(&desk, 1);
    if (status == OK)
        status = item_post(&desk, item, "k1");
    item = item_sample(&desk, 1);
    report("items: with all that hangs on it",
           status == OK && items_equal(item_again(&desk, "BIKE"), item), "%s", status_code(status));
    item->bill_count = 1;
    item->unit_count = 0;
    item->place_count = 1;
    item->places[1].raw = 0;
    item->standard_count = 1;
    item->method = METHOD_FIFO;
    status = item_post(&desk, item_copy(&desk.command, item), "k2");
    item = item_sample(&desk, 1);
    item->bill_count = 1;
    item->unit_count = 0;
    item->place_count = 1;
    item->places[1].raw = 0;
    item->standard_count = 1;
    item->method = METHOD_FIFO;
    report("items: changed, with less on it",
           status == OK && items_equal(item_again(&desk, "BIKE"), item), "%s", status_code(status));
    report("items: an unknown name is noted", !item_again(&desk, "TRIKE"), "it has an item");
    desk_close(&desk);
}

static enum status plant_post(struct desk *desk, const struct plant *plant, const char *key)
{
    bool changed;
    enum status status = desk_begin(desk, &changed);

    if (status != OK)
        return status;
    draft_new(desk, VERB_SITE, key);
    desk->draft.plant = plant;
    status = draft_write(desk);
    return status == OK ? desk_commit(desk) : status;
}

static bool drafts_equal(const struct standard_draft *a, const struct standard_draft *b)
{
    return slice_equals(a->name, b->name) && a->item.raw == b->item.raw &&
           memcmp(&a->cost, &b->cost, sizeof(a->cost)) == 0 && a->from.number == b->from.number &&
           a->first == b->first && a->seq == b->seq && a->undone == b->undone;
}

static bool plants_equal(const struct plant *a, const struct plant *b)
{
    bool equal = slice_equals(a->company, b->company) && slice_equals(a->currency, b->currency) &&
                 slice_equals(a->site, b->site) && slice_equals(a->zone, b->zone) &&
                 a->decimals == b->decimals && a->begins_min == b->begins_min &&
                 a->ship_sells == b->ship_sells && a->close_conversion == b->close_conversion &&
                 a->inbox_owed_days == b->inbox_owed_days &&
                 a->inbox_count_ppm == b->inbox_count_ppm && a->closed.number == b->closed.number &&
                 a->close_last == b->close_last && a->place_count == b->place_count &&
                 a->category_count == b->category_count && a->reason_count == b->reason_count &&
                 a->account_count == b->account_count && a->scheme_count == b->scheme_count;

    for (int i = 0; equal && i < a->place_count; i++)
        equal = slices_equal(&a->places[i].name, &b->places[i].name, 2) &&
                a->places[i].seq == b->places[i].seq;
    for (int i = 0; equal && i < a->category_count; i++)
        equal = slice_equals(a->categories[i].name, b->categories[i].name) &&
                a->categories[i].stands == b->categories[i].stands &&
                a->categories[i].undone == b->categories[i].undone;
    for (int i = 0; equal && i < a->reason_count; i++)
        equal = slices_equal(&a->reasons[i].name, &b->reasons[i].name, 2);
    for (int i = 0; equal && i < a->account_count; i++)
        equal = slices_equal(&a->accounts[i].code, &b->accounts[i].code, 2) &&
                a->accounts[i].role == b->accounts[i].role &&
                a->accounts[i].category == b->accounts[i].category &&
                a->accounts[i].undone == b->accounts[i].undone;
    for (int i = 0; equal && i < a->scheme_count; i++)
        equal = a->schemes[i].category == b->schemes[i].category &&
                a->schemes[i].points == b->schemes[i].points &&
                a->schemes[i].seq == b->schemes[i].seq &&
                a->schemes[i].undone == b->schemes[i].undone;
    equal = equal && a->price_rule_count == b->price_rule_count && a->draft_count == b->draft_count;
    for (int i = 0; equal && i < a->price_rule_count; i++)
        equal = rules_equal(&a->price_rules[i], &b->price_rules[i]);
    for (int i = 0; equal && i < a->draft_count; i++)
        equal = drafts_equal(&a->drafts[i], &b->drafts[i]);
    return equal && tellings_equal(a->told, b->told);
}

static const struct plant *plant_again(struct desk *desk)
{
    bool changed;

    cache_drop(desk);
    if (store_look(desk->store, &changed) != OK ||
        store_head(desk->store, &desk->facts, &desk->head) != OK)
        return NULL;
    store_rollback(desk->store);
    return desk->facts.plant;
}

/* With prices and drafts of standards. */
static void plant_sells(struct plant *plant)
{
    static const struct price_rule rules[] = {
        { { 4, 0, { 20000 } }, PRICE_COST_PLUS, 1, { 400000 }, { 1 } },
        { { 5, 6, { 20001 } }, PRICE_NONE, 0, { 0 }, { 1 } },
    };
    static const struct standard_draft drafts[] = {
        { SLICE("Q2"),
          { 3 },
          { { { 1 }, { 2 }, { 3 }, { 4 }, { 5 }, { 6 } }, { 7 } },
          { 20002 },
          4,
          5,
          6 },
        { .name = SLICE("Q2"), .from = DAY_NONE, .first = 8, .seq = 9 },
    };

    plant->price_rules = rules;
    plant->price_rule_count = 2;
    plant->drafts = drafts;
    plant->draft_count = 2;
}

static void plant_returns(void)
{
    static const struct category categories[] = { { SLICE("wheels"), STANDS_FINISHED, 4, 8 } };
    static const struct reason reasons[] = { { SLICE("test"), SLICE("6200"), 5, 0 } };
    static const struct account accounts[] = {
        { ROLE_MATERIAL, 0, SLICE("1400"), SLICE("Material"), 6, 9 },
        { ROLE_PAYABLES, CATEGORY_NONE, SLICE("3300"), SLICE(""), 7, 0 },
    };
    static const struct told told[] = { { 3, 0, 6, SLICE("EUR"), 4 } };
    static const struct scheme schemes[] = { { 0, POINT_SALE, 3, 7 }, { 1, POINT_BY_COUNT, 9, 0 } };
    struct plant plant = *plant_new();
    struct desk desk;
    enum status status = desk_open(&desk, "plant", STORE_CREATE);

    report("plant: a new book's", status == OK && plants_equal(plant_again(&desk), plant_new()),
           "%s", status_code(status));
    plant.company = SLICE("Alma & Söhne");
    plant.decimals = 3;
    plant.zone = SLICE("Europe/Berlin");
    plant.begins_min = 360;
    plant.ship_sells = false;
    plant.inbox_owed_days = 3;
    plant.inbox_count_ppm = 25000;
    plant.closed = (day_t){ 20100 };
    plant.close_last = 1;
    plant.categories = categories;
    plant.category_count = 1;
    plant.reasons = reasons;
    plant.reason_count = 1;
    plant.accounts = accounts;
    plant.account_count = 2;
    plant.schemes = schemes;
    plant.scheme_count = 2;
    plant_sells(&plant);
    plant.told = (struct tellings){ told, 1 };
    status = plant_post(&desk, &plant, "k1");
    report("plant: settings and lists", status == OK && plants_equal(plant_again(&desk), &plant),
           "%s", status_code(status));
    plant.account_count = 1;
    plant.scheme_count = 1;
    plant.price_rule_count = 1;
    plant.draft_count = 1;
    plant.place_count = 3;
    plant.closed = DAY_NONE;
    status = plant_post(&desk, &plant, "k2");
    report("plant: shorter lists", status == OK && plants_equal(plant_again(&desk), &plant), "%s",
           status_code(status));
    desk_close(&desk);
}

static enum status names_post(struct desk *desk)
{
    bool changed;
    enum status status = desk_begin(desk, &changed);

    if (status != OK)
        return status;
    draft_new(desk, VERB_PARTY, "po-1");
    name_add(&desk->draft, NAME_PARTY, SLICE("ACME"), 4);
    name_add(&desk->draft, NAME_RUN, SLICE("ACME"), 9);
    name_add(&desk->draft, NAME_KEY, SLICE("po-1"), 1);
    desk->draft.run_last = 9;
    status = draft_write(desk);
    return status == OK ? desk_commit(desk) : status;
}

static void names_return(void)
{
    static const struct {
        const char *name;
        enum name_space space;
        const char *text;
        int64_t id;
    } cases[] = {
        { "names: a party", NAME_PARTY, "ACME", 4 },
        { "names: a run of the same name", NAME_RUN, "ACME", 9 },
        { "names: a key gives the event", NAME_KEY, "po-1", 1 },
        { "names: unknown key", NAME_KEY, "po-2", 0 },
        { "names: unknown party", NAME_PARTY, "acme", 0 },
        { "names: a party is no item", NAME_ITEM, "ACME", 0 },
    };
    struct desk desk;
    enum status status = desk_open(&desk, "names", STORE_CREATE);
    struct stored_event event = { 0 };
    bool changed;

    if (status == OK)
        status = names_post(&desk);
    cache_drop(&desk);
    if (status == OK)
        status = store_look(desk.store, &changed);
    if (status == OK)
        status = store_head(desk.store, &desk.facts, &desk.head);
    report("names: counters", status == OK && desk.facts.run_last == 9, "%s", status_code(status));
    for (size_t i = 0; i < ARRAY_COUNT(cases); i++) {
        struct want want = { .is_name = true,
                             .space = cases[i].space,
                             .text = slice_of(cases[i].text) };
        int64_t id;

        status = store_gather(desk.store, &desk.facts, &want, 1, 0);
        draft_new(&desk, VERB_TICK, "x");
        id = name_see(&desk.draft, cases[i].space, want.text);
        report(cases[i].name, status == OK && desk.draft.status == OK && id == cases[i].id,
               "%s %lld", status_code(status), (long long)id);
    }
    status = store_event_by_key(desk.store, SLICE("po-1"), &desk.command, &event);
    report("names: the event of a key",
           status == OK && event.seq == 1 && event.verb == VERB_PARTY && event.hash.byte[1] == 1 &&
               slice_equals_text(event.body, "{\"do\":\"count\"}") && event.day.number == 20139,
           "%s", status_code(status));
    status = store_event_by_key(desk.store, SLICE("po-9"), &desk.command, &event);
    report("names: no event of that key",
           status == KEY_UNKNOWN && strcmp(store_problem(desk.store)->text, "po-9") == 0, "%s",
           status_code(status));
    desk_close(&desk);
}

enum { CHAIN_LENGTH = 30 };

/* A pool of thirty open layers, thirty owed issues at one place, thirty draws on the first layer.
 */
static enum status chains_post(struct desk *desk)
{
    bool changed;
    enum status status = desk_begin(desk, &changed);
    struct pool *pool;
    struct stock *stock;

    if (status != OK)
        return status;
    desk->facts.complete = true;
    draft_new(desk, VERB_RECEIVE, "chains");
    for (int64_t i = 1; i <= CHAIN_LENGTH; i++) {
        int64_t id = line_id(1, i).raw;
        struct layer *layer = row_edit(&desk->draft, id_key(ROW_LAYER, id));
        struct owed *owed = row_edit(&desk->draft, id_key(ROW_OWED, id));
        struct line *line = line_add(&desk->draft, LINE_TAKE, (item_id_t){ 7 }, (qty_t){ 1 });

        layer->next.raw = owed->next.raw = i < CHAIN_LENGTH ? id + 1 : 0;
        layer->prev.raw = owed->prev.raw = line->prev_draw.raw = i > 1 ? id - 1 : 0;
    }
    pool = row_edit(&desk->draft, id_key(ROW_POOL, 7));
    pool->first = line_id(1, 1);
    pool->last = line_id(1, CHAIN_LENGTH);
    stock = row_edit(&desk->draft, stock_key((item_id_t){ 7 }, (place_id_t){ 1 }));
    stock->owed_first = pool->first;
    stock->owed_last = pool->last;
    row_edit(&desk->draft, id_key(ROW_HAPPENED, 1));
    status = draft_write(desk);
    return status == OK ? desk_commit(desk) : status;
}

static int rows_known(const struct desk *desk, enum row_kind kind)
{
    int count = 0;

    for (int64_t i = 1; i <= CHAIN_LENGTH; i++)
        count += facts_has(&desk->facts, id_key(kind, line_id(1, i).raw));
    return count;
}

static const struct {
    const char *name;
    struct row_key want;
    int depth;
    int layers;
    int owed;
    int lines;
} gathers[] = {
    { "gather: a pool with both ends", { .part = { 7 }, .kind = ROW_POOL }, 3, 8, 8, 0 },
    { "gather: a pool whole", { .part = { 7 }, .kind = ROW_POOL }, 64, 30, 30, 0 },
    { "gather: stock is the pool", { .part = { 7, 1 }, .kind = ROW_STOCK }, 0, 2, 2, 0 },
    { "gather: a layer and its neighbours",
      { .part = { (1 << LINE_BITS) + 10 }, .kind = ROW_LAYER },
      4,
      9,
      0,
      0 },
    { "gather: an owed issue and those around it",
      { .part = { (1 << LINE_BITS) + 2 }, .kind = ROW_OWED },
      4,
      0,
      6,
      0 },
    { "gather: a line and those before it",
      { .part = { (1 << LINE_BITS) + 20 }, .kind = ROW_LINE },
      5,
      0,
      0,
      6 },
    { "gather: an event with its lines", { .part = { 1 }, .kind = ROW_HAPPENED }, 0, 0, 0, 30 },
    { "gather: an unknown pool is absent", { .part = { 8 }, .kind = ROW_POOL }, 64, 0, 0, 0 },
    { "gather: an unknown line is absent", { .part = { 99 }, .kind = ROW_LINE }, 64, 0, 0, 0 },
    { "gather: an unknown event is absent", { .part = { 99 }, .kind = ROW_HAPPENED }, 64, 0, 0, 0 },
    { "gather: an unknown balance is absent",
      { .part = { 1, 2, 3, 4 }, .kind = ROW_BALANCE },
      64,
      0,
      0,
      0 },
    { "gather: an unknown item is absent", { .part = { 99 }, .kind = ROW_ITEM }, 64, 0, 0, 0 },
};

static void chains_gather(void)
{
    struct desk desk;
    bool changed;
    enum status status = desk_open(&desk, "chains", STORE_CREATE);

    if (status == OK)
        status = chains_post(&desk);
    if (status == OK)
        status = store_look(desk.store, &changed);
    for (size_t i = 0; i < ARRAY_COUNT(gathers); i++) {
        struct want want = { .key = gathers[i].want };

        cache_drop(&desk);
        if (status == OK)
            status = store_gather(desk.store, &desk.facts, &want, 1, gathers[i].depth);
        report(gathers[i].name,
               status == OK && facts_has(&desk.facts, gathers[i].want) &&
                   rows_known(&desk, ROW_LAYER) == gathers[i].layers &&
                   rows_known(&desk, ROW_OWED) == gathers[i].owed &&
                   rows_known(&desk, ROW_LINE) == gathers[i].lines,
               "%s, %d layers, %d owed, %d lines", status_code(status),
               rows_known(&desk, ROW_LAYER), rows_known(&desk, ROW_OWED),
               rows_known(&desk, ROW_LINE));
    }
    desk_close(&desk);
}

/* What the cache has is newer than the file: it stays. */
static void gather_spares(void)
{
    struct want want = { .key = { .part = { 7 }, .kind = ROW_POOL } };
    struct pool pool = { .key = want.key, .qty = { 77 } };
    const struct pool *kept;
    struct desk desk;
    bool changed;
    enum status status = desk_open(&desk, "chains", STORE_WRITE);

    if (status == OK)
        status = desk_begin(&desk, &changed);
    if (status == OK)
        status = facts_put(&desk.facts, &pool);
    if (status == OK)
        status = store_gather(desk.store, &desk.facts, &want, 1, 64);
    kept = facts_find(&desk.facts, want.key);
    report("gather: what is known stays", status == OK && kept->qty.micro == 77, "%s %lld",
           status_code(status), (long long)kept->qty.micro);
    desk_close(&desk);
}

static int64_t lines_known(struct desk *desk)
{
    struct line_ids lines;

    if (index_lines(desk->store, (item_id_t){ 7 }, &desk->command, &lines) != OK)
        return -1;
    for (size_t i = 0; i < lines.count; i++)
        if (lines.ids[i] != line_id(1, (int64_t)i + 1).raw)
            return -1;
    return (int64_t)lines.count;
}

/* However far the index has come, an item's lines are all there. */
static void index_follows(void)
{
    static const struct {
        const char *name;
        int64_t limit;
        int64_t tail;
    } cases[] = {
        { "index: some", 10, 20 },
        { "index: some more", 1, 19 },
        { "index: the rest", 1000, 0 },
        { "index: nothing left", 1000, 0 },
    };
    struct desk desk;
    enum status status = desk_open(&desk, "chains", STORE_WRITE);

    report("index: none", status == OK && store_tail(desk.store) == 31 && lines_known(&desk) == 30,
           "%s", status_code(status));
    for (size_t i = 0; i < ARRAY_COUNT(cases); i++) {
        status = store_index(desk.store, cases[i].limit);
        report(cases[i].name,
               status == OK && store_tail(desk.store) == cases[i].tail && lines_known(&desk) == 30,
               "%s, tail %lld, %lld lines", status_code(status), (long long)store_tail(desk.store),
               (long long)lines_known(&desk));
    }
    desk_close(&desk);
}

/* What a command prints first; false: it cannot be run. */
static bool command_says(const char *command, char *said, int size)
{
    FILE *pipe = popen(command, "r");
    bool good = pipe && fgets(said, size, pipe);

    return pipe && pclose(pipe) == 0 && good;
}

/* Every view is read by the plain shell, if there is one, whose SQLite is older than ours. */
static void views_read(void)
{
    static const char *const views[] = { "stock", "move",  "journal", "balance", "owed",
                                         "layer", "trace", "event",   "item" };
    char command[300];
    char said[100];

    if (!command_says("command -v sqlite3", said, sizeof(said)))
        return;
    for (size_t i = 0; i < ARRAY_COUNT(views); i++) {
        char name[40];

        snprintf(command, sizeof(command),
                 "sqlite3 -readonly %s 'select count(*) from %s; select * from %s' 2>&1",
                 path_of("rows"), views[i], views[i]);
        snprintf(name, sizeof(name), "views: %s", views[i]);
        said[0] = '\0';
        report(name, command_says(command, said, sizeof(said)), "%s", said);
    }
}

int main(void)
{
    if (!folder_make())
        return report_exit();
    columns_cover();
    rows_return();
    items_return();
    plant_returns();
    names_return();
    chains_gather();
    gather_spares();
    index_follows();
    views_read();
    folder_remove();
    return report_exit();
}
