#include "core/facts.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/explode.h"
#include "core/rise.h"

static const size_t row_sizes[ROW_KIND_COUNT] = {
    [ROW_STOCK] = sizeof(struct stock),       [ROW_POOL] = sizeof(struct pool),
    [ROW_LAYER] = sizeof(struct layer),       [ROW_OWED] = sizeof(struct owed),
    [ROW_LINE] = sizeof(struct line),         [ROW_HAPPENED] = sizeof(struct happened),
    [ROW_SEGMENT] = sizeof(struct segment),   [ROW_CARRY] = sizeof(struct carry),
    [ROW_BALANCE] = sizeof(struct balance),   [ROW_SALE] = sizeof(struct sale),
    [ROW_WAITING] = sizeof(struct waiting),   [ROW_ITEM] = sizeof(struct item_version),
    [ROW_ORDER] = sizeof(struct order),       [ROW_ORDER_SAID] = sizeof(struct order_said),
    [ROW_RECIPE] = sizeof(struct recipe_row), [ROW_COMPONENT] = sizeof(struct component),
    [ROW_ACCEPTED] = sizeof(struct accepted), [ROW_DUE_LIST] = sizeof(struct due_list),
    [ROW_LOT] = sizeof(struct lot),           [ROW_JOINT] = sizeof(struct joint),
    [ROW_OUTPUT] = sizeof(struct output),     [ROW_POOL_DAY] = sizeof(struct pool_day),
};

/* What an unknown or absent row reads as; large enough for every kind. */
static const struct {
    _Alignas(16) unsigned char bytes[1024];
} blank;

size_t row_size(enum row_kind kind)
{
    return row_sizes[kind];
}

/* How many parts of its key each kind uses; the others are nil. */
static const unsigned char row_parts[ROW_KIND_COUNT] = {
    [ROW_STOCK] = 4,    [ROW_POOL] = 1,     [ROW_LAYER] = 1,      [ROW_OWED] = 1,
    [ROW_LINE] = 1,     [ROW_HAPPENED] = 1, [ROW_SEGMENT] = 4,    [ROW_CARRY] = 4,
    [ROW_BALANCE] = 4,  [ROW_SALE] = 2,     [ROW_WAITING] = 1,    [ROW_ITEM] = 1,
    [ROW_RECIPE] = 4,   [ROW_ORDER] = 1,    [ROW_ORDER_SAID] = 1, [ROW_COMPONENT] = 2,
    [ROW_ACCEPTED] = 1, [ROW_DUE_LIST] = 3, [ROW_LOT] = 1,        [ROW_JOINT] = 2,
    [ROW_OUTPUT] = 2,   [ROW_POOL_DAY] = 2,
};

static uint64_t key_hash(const struct row_key *key)
{
    uint64_t hash = (uint64_t)key->kind + 1;

    for (int i = 0; i < row_parts[key->kind]; i++) {
        hash = (hash ^ (uint64_t)key->part[i]) * 0x9e3779b97f4a7c15U;
        hash ^= hash >> 32;
    }
    return hash;
}

static bool key_equals(const struct row_key *a, const struct row_key *b)
{
    if (a->kind != b->kind || a->part[0] != b->part[0])
        return false;
    for (int i = 1; i < row_parts[a->kind]; i++)
        if (a->part[i] != b->part[i])
            return false;
    return true;
}

/* The slot where the key is or would be; capacity > count. */
static struct table_slot *table_slot(const struct table *table, const struct row_key *key,
                                     uint64_t hash)
{
    size_t mask = table->capacity - 1;
    size_t i = (size_t)hash & mask;

    while (table->slots[i].row &&
           (table->slots[i].hash != hash || !key_equals(table->slots[i].row, key)))
        i = (i + 1) & mask;
    return &table->slots[i];
}

static void *table_find(const struct table *table, const struct row_key *key, uint64_t hash)
{
    return table->count == 0 ? NULL : table_slot(table, key, hash)->row;
}

/* A posting of a usual bill fits the first table. */
enum { TABLE_FIRST = 256, CACHE_LINE = 64 };

static enum status table_reserve(struct table *table, struct arena *arena)
{
    struct table bigger = { .capacity = table->capacity ? table->capacity * 2 : TABLE_FIRST };

    if ((table->count + 1) * 3 < table->capacity * 2)
        return OK;
    bigger.slots = arena_alloc(arena, bigger.capacity * sizeof(*bigger.slots));
    if (!bigger.slots)
        return NO_MEMORY;
    for (size_t i = 0; i < table->capacity; i++) {
        struct table_slot slot = table->slots[i];

        if (slot.row)
            *table_slot(&bigger, slot.row, slot.hash) = slot;
    }
    bigger.count = table->count;
    *table = bigger;
    return OK;
}

/* A zeroed row with just the key, which may be copied from that of a row that is due. */
static void *row_blank(struct arena *arena, const struct row_key *key)
{
    struct row_key *row = arena_alloc(arena, row_size(key->kind));

    if (!row)
        return NULL;
    *row = *key;
    row->is_due = false;
    return row;
}

/* The row of the key; if there was none, a new one: a copy of `from`, or blank. */
static void *table_row(struct table *table, struct arena *arena, const struct row_key *key,
                       uint64_t hash, const void *from)
{
    struct table_slot *slot;
    void *row;

    if (table_reserve(table, arena) != OK)
        return NULL;
    slot = table_slot(table, key, hash);
    if (slot->row)
        return slot->row;
    row = from ? arena_copy(arena, from, row_size(key->kind)) : row_blank(arena, key);
    if (!row)
        return NULL;
    *slot = (struct table_slot){ .hash = hash, .row = row };
    table->count++;
    return row;
}

/* A name that is known not to exist has id 0. */
static struct name **name_slot(const struct name_table *table, enum name_space space,
                               struct slice text)
{
    size_t mask = table->capacity - 1;
    size_t i = (size_t)(slice_hash(text) + (uint64_t)space * 0x9e3779b97f4a7c15U) & mask;

    while (table->slots[i]) {
        if (table->slots[i]->space == space && slice_equals(table->slots[i]->text, text))
            break;
        i = (i + 1) & mask;
    }
    return &table->slots[i];
}

static const struct name *name_find(const struct name_table *table, enum name_space space,
                                    struct slice text)
{
    return table->count == 0 ? NULL : *name_slot(table, space, text);
}

static enum status names_reserve(struct name_table *table, struct arena *arena)
{
    struct name_table bigger = { .capacity = table->capacity ? table->capacity * 2 : 64 };

    if ((table->count + 1) * 3 < table->capacity * 2)
        return OK;
    bigger.slots = arena_alloc(arena, bigger.capacity * sizeof(struct name *));
    if (!bigger.slots)
        return NO_MEMORY;
    for (size_t i = 0; i < table->capacity; i++)
        if (table->slots[i])
            *name_slot(&bigger, table->slots[i]->space, table->slots[i]->text) = table->slots[i];
    bigger.count = table->count;
    *table = bigger;
    return OK;
}

void facts_init(struct facts *facts, struct arena *arena)
{
    *facts = (struct facts){ .arena = arena, .plant = plant_new() };
}

enum status facts_put(struct facts *facts, const void *row)
{
    const struct row_key *key = row;
    struct row_key *own = table_row(&facts->rows, facts->arena, key, key_hash(key), NULL);
    bool was_due;

    if (!own)
        return NO_MEMORY;
    was_due = own->is_due; /* whatever the key was copied from */
    memcpy(own, row, row_size(key->kind));
    own->is_due = was_due;
    return OK;
}

enum status facts_put_absent(struct facts *facts, struct row_key key)
{
    return table_row(&facts->rows, facts->arena, &key, key_hash(&key), NULL) ? OK : NO_MEMORY;
}

/* The name in the table, with a text of its own; NULL: no memory. */
static struct name *name_put(struct name_table *table, struct arena *arena, enum name_space space,
                             struct slice text)
{
    struct name **slot;
    struct name *name;

    if (names_reserve(table, arena) != OK)
        return NULL;
    slot = name_slot(table, space, text);
    if (*slot)
        return *slot;
    name = arena_alloc(arena, sizeof(*name));
    if (!name)
        return NULL;
    name->space = space;
    name->text = slice_copy(arena, text);
    if (!name->text.text)
        return NULL;
    *slot = name;
    table->count++;
    return name;
}

enum status facts_put_name(struct facts *facts, enum name_space space, struct slice text,
                           int64_t id)
{
    struct name *name = name_put(&facts->names, facts->arena, space, text);

    if (!name)
        return NO_MEMORY;
    name->id = id;
    return OK;
}

enum status facts_put_item(struct facts *facts, const struct item *item)
{
    struct item_version version = { .key = id_key(ROW_ITEM, item->id.raw) };

    version.item = item_copy(facts->arena, item);
    if (!version.item)
        return NO_MEMORY;
    if (facts_put(facts, &version) != OK)
        return NO_MEMORY;
    return item->undone == 0 ? facts_put_name(facts, NAME_ITEM, version.item->name, item->id.raw)
                             : OK;
}

enum status facts_put_plant(struct facts *facts, const struct plant *plant)
{
    const struct plant *own = plant_copy(facts->arena, plant);

    if (!own)
        return NO_MEMORY;
    facts->plant = own;
    return OK;
}

bool facts_has(const struct facts *facts, struct row_key key)
{
    return facts_find(facts, key) != NULL;
}

const void *facts_find(const struct facts *facts, struct row_key key)
{
    return table_find(&facts->rows, &key, key_hash(&key));
}

const struct item *facts_item(const struct facts *facts, item_id_t id)
{
    const struct item_version *version = facts_find(facts, id_key(ROW_ITEM, id.raw));

    return version ? version->item : NULL;
}

void draft_begin(struct draft *draft, const struct facts *facts, struct arena *arena,
                 const struct event *event)
{
    *draft = (struct draft){
        .facts = facts,
        .arena = arena,
        .event = event,
        .seq = facts->seq + 1,
        .own = facts->seq + 1,
        .plant = facts->plant,
        .item_last = facts->item_last,
        .run_last = facts->run_last,
    };
    draft->books = event->day;
    if (!day_is_none(draft->plant->closed) && event->day.number <= draft->plant->closed.number)
        draft->books.number = draft->plant->closed.number + 1;
}

struct as_of draft_as_of(const struct draft *draft)
{
    return (struct as_of){ .day = draft->event->day, .seq = draft->seq + 1 };
}

void refuse(struct draft *draft, enum status status, const char *format, ...)
{
    va_list words;

    if (draft->status != OK)
        return;
    draft->status = status;
    draft->problem.status = status;
    va_start(words, format);
    vsnprintf(draft->problem.text, sizeof(draft->problem.text), format, words);
    va_end(words);
}

static void no_memory(struct draft *draft)
{
    refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
}

static void want(struct draft *draft, struct want wanted)
{
    struct want *wants = draft->wants;

    if (draft->status != OK && draft->status != FACTS_MISSING)
        return;
    draft->status = FACTS_MISSING;
    wants =
        arena_grow(draft->arena, wants, draft->want_count, &draft->want_capacity, sizeof(*wants));
    if (!wants) {
        draft->status = OK;
        no_memory(draft);
        return;
    }
    wants[draft->want_count++] = wanted;
    draft->wants = wants;
}

struct row_key id_key(enum row_kind kind, int64_t id)
{
    return (struct row_key){ .kind = kind, .part = { id } };
}

struct row_key stock_key(item_id_t item, place_id_t place)
{
    return (struct row_key){ .kind = ROW_STOCK, .part = { item.raw, place.raw } };
}

struct row_key stock_tag_key(item_id_t item, place_id_t place, struct tag tag)
{
    return (struct row_key){ .kind = ROW_STOCK,
                             .part = { item.raw, place.raw, tag.lot, tag.kept } };
}

static bool stock_is_head(const struct row_key *key)
{
    return key->part[2] == 0 && key->part[3] == 0;
}

/* This event's own rows are new, and a pool is loaded with the heads of its free stock. */
static bool row_is_known_absent(struct draft *draft, struct row_key key)
{
    if (draft->facts->complete)
        return true;
    switch (key.kind) {
    case ROW_LINE:
    case ROW_LAYER:
    case ROW_OWED:
        return key.part[0] == 0 || line_seq((line_id_t){ key.part[0] }) == draft->seq;
    case ROW_HAPPENED:
    case ROW_ORDER:
    case ROW_ORDER_SAID:
    case ROW_ACCEPTED:
        return key.part[0] == 0 || seq_of_row(key.part[0]) == draft->seq;
    case ROW_LOT:
    case ROW_JOINT:
        return key.part[0] == 0 || line_seq((line_id_t){ key.part[0] }) == draft->seq ||
               (key.kind == ROW_JOINT && seq_of_row(key.part[1]) == draft->seq);
    case ROW_OUTPUT:
        return seq_of_row(key.part[0]) == draft->seq;
    case ROW_STOCK:
        if (key.part[2] != 0 && line_seq((line_id_t){ key.part[2] }) == draft->seq)
            return true;
        return stock_is_head(&key) && facts_has(draft->facts, id_key(ROW_POOL, key.part[0]));
    case ROW_RECIPE:
        return true;
    case ROW_DUE_LIST:
        return (key.part[0] == ISSUE_SALE || key.part[0] == ISSUE_SHIPMENT) &&
               seq_of_row(key.part[2]) == draft->seq;
    case ROW_POOL:
    case ROW_SEGMENT:
    case ROW_CARRY:
    case ROW_BALANCE:
    case ROW_SALE:
    case ROW_WAITING:
    case ROW_ITEM:
    case ROW_COMPONENT:
    case ROW_POOL_DAY:
    case ROW_KIND_COUNT:
        return false;
    }
    return false;
}

/* Once a row: a blank one stands in the draft, which will be decided again. */
static void row_want(struct draft *draft, struct row_key key)
{
    uint64_t hash;

    if (key.kind == ROW_STOCK && stock_is_head(&key))
        key = id_key(ROW_POOL, key.part[0]);
    hash = key_hash(&key);
    if (table_find(&draft->rows, &key, hash))
        return;
    if (!table_row(&draft->rows, draft->arena, &key, hash, NULL))
        no_memory(draft);
    want(draft, (struct want){ .key = key });
}

/* The facts' row; where it should be known and is not, it is wanted. */
static void *fact_find(struct draft *draft, struct row_key key, uint64_t hash)
{
    void *row = table_find(&draft->facts->rows, &key, hash);

    if (!row && !row_is_known_absent(draft, key))
        row_want(draft, key);
    return row;
}

/* NULL: not a line of this event. */
static struct line *own_line(const struct draft *draft, const struct row_key *key)
{
    int64_t n = key->part[0] - line_id(draft->seq, 0).raw;

    return key->kind == ROW_LINE && n >= 1 && n <= (int64_t)draft->line_count ? draft->lines[n - 1]
                                                                              : NULL;
}

static const void *row_find(struct draft *draft, struct row_key key)
{
    const void *row = own_line(draft, &key);
    uint64_t hash;

    if (row)
        return row;
    hash = key_hash(&key);
    row = table_find(&draft->rows, &key, hash);
    return row ? row : fact_find(draft, key, hash);
}

const void *row_see(struct draft *draft, struct row_key key)
{
    const void *row = row_find(draft, key);

    return row ? row : blank.bytes;
}

static void *row_spare(struct draft *draft, enum row_kind kind)
{
    size_t at = 0;

    no_memory(draft);
    for (int before = 0; before < (int)kind; before++)
        at += (row_sizes[before] + 15) / 16 * 16;
    assert(at + row_sizes[kind] <= sizeof(draft->spare));
    return memset(draft->spare + at, 0, row_sizes[kind]);
}

/* The draft's new row: a copy of the fact, or blank. */
static void *row_own(struct draft *draft, struct row_key key, uint64_t hash, void *fact)
{
    void *row = table_row(&draft->rows, draft->arena, &key, hash, fact);
    struct change *changes = arena_grow(draft->arena, draft->changes, draft->change_count,
                                        &draft->change_capacity, sizeof(*changes));

    if (!row || !changes)
        return row_spare(draft, key.kind);
    changes[draft->change_count++] = (struct change){ row, fact, hash };
    draft->changes = changes;
    return row;
}

void *row_edit(struct draft *draft, struct row_key key)
{
    void *row = own_line(draft, &key);
    uint64_t hash;

    if (row)
        return row;
    /* Else the key is that of a blank, which row_see() answers for what is nowhere. */
    assert(key.kind != ROW_STOCK || key.part[0] != 0 ||
           (draft->status != OK && draft->status != FACTS_MISSING));
    hash = key_hash(&key);
    row = table_find(&draft->rows, &key, hash);
    return row ? row : row_own(draft, key, hash, fact_find(draft, key, hash));
}

void *row_drafted(struct draft *draft, struct row_key key)
{
    void *row = own_line(draft, &key);

    return row ? row : table_find(&draft->rows, &key, key_hash(&key));
}

void slot_fetch(const struct draft *draft, struct row_key key)
{
    const struct table *rows[] = { &draft->rows, &draft->facts->rows };
    uint64_t hash = key_hash(&key);

    for (size_t i = 0; i < ARRAY_COUNT(rows); i++)
        if (rows[i]->count > 0)
            __builtin_prefetch(&rows[i]->slots[hash & (rows[i]->capacity - 1)]);
}

void row_ahead(const void *row, enum row_kind kind)
{
    for (size_t at = 0; at < row_size(kind); at += CACHE_LINE)
        __builtin_prefetch((const char *)row + at);
}

/* By its hash alone: the key stands in the row, which is yet to come. */
void row_fetch(const struct draft *draft, struct row_key key)
{
    const struct table *rows = &draft->facts->rows;
    uint64_t hash = key_hash(&key);
    const struct table_slot *slot;

    if (rows->count == 0)
        return;
    slot = &rows->slots[hash & (rows->capacity - 1)];
    if (!slot->row || slot->hash != hash) /* known to be nowhere, or another */
        return;
    row_ahead(slot->row, key.kind);
}

int64_t name_see(struct draft *draft, enum name_space space, struct slice text)
{
    const struct name *name = name_find(&draft->named, space, text);

    if (!name)
        name = name_find(&draft->facts->names, space, text);
    if (name)
        return name->id;
    if (!draft->facts->complete)
        want(draft, (struct want){ .is_name = true, .space = space, .text = text });
    return 0;
}

void name_add(struct draft *draft, enum name_space space, struct slice text, int64_t id)
{
    struct name *names = arena_grow(draft->arena, draft->names, draft->name_count,
                                    &draft->name_capacity, sizeof(*names));
    struct name *name = name_put(&draft->named, draft->arena, space, text);

    if (!names || !name) {
        no_memory(draft);
        return;
    }
    name->id = id;
    names[draft->name_count++] = *name;
    draft->names = names;
}

const struct item *item_see(struct draft *draft, item_id_t id)
{
    static const struct item nothing = { .step = { 1 } };
    struct row_key key = id_key(ROW_ITEM, id.raw);
    const struct item_version *version;

    for (size_t i = draft->item_count; i-- > 0;)
        if (draft->items[i]->id.raw == id.raw)
            return draft->items[i];
    version = fact_find(draft, key, key_hash(&key));
    return version && version->item ? version->item : &nothing;
}

const struct item *item_by_name(struct draft *draft, struct slice name)
{
    int64_t id = name_see(draft, NAME_ITEM, name);

    if (id == 0)
        refuse(draft, ITEM_UNKNOWN, "%.*s", (int)name.size, name.text);
    return item_see(draft, (item_id_t){ id });
}

void item_set(struct draft *draft, struct item *item)
{
    struct item **items = arena_grow(draft->arena, draft->items, draft->item_count,
                                     &draft->item_capacity, sizeof(struct item *));

    if (!items) {
        no_memory(draft);
        return;
    }
    items[draft->item_count++] = item;
    draft->items = items;
}

struct line *line_add(struct draft *draft, enum line_kind kind, item_id_t item, qty_t qty)
{
    struct line **lines = arena_grow(draft->arena, draft->lines, draft->line_count,
                                     &draft->line_capacity, sizeof(struct line *));
    struct line *line = arena_alloc(draft->arena, sizeof(*line));

    if (draft->line_count + 1 >= POSTING_LINES_MAX)
        refuse(draft, LIMIT_EXCEEDED, "a posting of more than %d lines", POSTING_LINES_MAX);
    if (!lines || !line)
        line = row_spare(draft, ROW_LINE);
    line->key = id_key(ROW_LINE, line_id(draft->seq, (int64_t)draft->line_count + 1).raw);
    line->kind = kind;
    line->need = -1;
    line->owner = draft->own;
    line->item = item;
    line->qty = qty;
    line->day = DAY_NONE;
    if (lines && draft->line_count + 1 < POSTING_LINES_MAX) {
        lines[draft->line_count++] = line;
        draft->lines = lines;
    }
    return line;
}

/* A recipe moves from the command's memory into the facts'; its components lie there. */
static enum status recipe_keep(struct facts *facts, const struct recipe_row *row)
{
    struct recipe_row own = *row;
    const struct recipe_row *known = facts_find(facts, row->key);
    struct recipe *recipe;
    struct need *needs;
    struct need *resources;
    cost_t *costs;
    struct section *sections;
    struct bill_output *outputs;

    if (!row->recipe || (known && known->recipe == row->recipe))
        return OK;
    recipe = arena_copy(facts->arena, row->recipe, sizeof(*recipe));
    needs = arena_copy(facts->arena, row->recipe->needs,
                       (size_t)row->recipe->need_count * sizeof(*needs));
    resources = arena_copy(facts->arena, row->recipe->resources,
                           (size_t)row->recipe->resource_count * sizeof(*resources));
    costs = arena_copy(facts->arena, row->recipe->resource_costs,
                       (size_t)row->recipe->resource_count * sizeof(*costs));
    sections = arena_copy(facts->arena, row->recipe->sections,
                          (size_t)row->recipe->section_count * sizeof(*sections));
    outputs = arena_copy(facts->arena, row->recipe->outputs,
                         (size_t)row->recipe->output_count * sizeof(*outputs));
    if (!recipe || !needs || !resources || !costs || !sections || !outputs)
        return NO_MEMORY;
    if (recipe->alternate_count > 0) {
        recipe->alternates =
            arena_copy(facts->arena, recipe->alternates,
                       (size_t)recipe->alternate_count * sizeof(*recipe->alternates));
        if (!recipe->alternates)
            return NO_MEMORY;
    }
    recipe->needs = needs;
    recipe->resources = resources;
    recipe->resource_costs = costs;
    recipe->outputs = outputs;
    recipe->sections = sections;
    own.recipe = recipe;
    facts->has_recipes = true;
    return facts_put(facts, &own);
}

/* What has been set up changed: recipes are exploded anew. */
static void recipes_drop(struct facts *facts)
{
    for (size_t i = 0; i < facts->rows.capacity; i++) {
        struct recipe_row *row = facts->rows.slots[i].row;

        if (row && row->key.kind == ROW_RECIPE)
            row->recipe = NULL;
    }
    facts->has_recipes = false;
}

enum status facts_due_add(struct facts *facts, struct row_key *row)
{
    struct row_key **rows = arena_grow(facts->arena, facts->due.rows, facts->due.count,
                                       &facts->due.capacity, sizeof(struct row_key *));

    if (!rows)
        return NO_MEMORY;
    row->is_due = true;
    rows[facts->due.count++] = row;
    facts->due.rows = rows;
    return OK;
}

static struct row_key own_key(const struct draft *draft)
{
    return id_key(ROW_HAPPENED, draft->seq);
}

const struct happened *draft_happened(const struct draft *draft)
{
    struct row_key key = own_key(draft);

    return table_find(&draft->rows, &key, key_hash(&key));
}

static enum status change_apply(struct facts *facts, const struct draft *draft,
                                const struct change *change)
{
    const struct row_key *key = change->row;
    struct row_key *own = change->fact;
    struct row_key posted = own_key(draft);
    bool was_due;

    if (key->kind == ROW_RECIPE)
        return draft->item_count > 0 ? OK : recipe_keep(facts, change->row);
    if (!own)
        own = table_row(&facts->rows, facts->arena, key, change->hash, NULL);
    if (!own)
        return NO_MEMORY;
    was_due = own->is_due;
    memcpy(own, change->row, row_size(key->kind));
    own->is_due = was_due;
    return was_due || key_equals(key, &posted) ? OK : facts_due_add(facts, own);
}

/* A new line is in the store already and can be gathered; without a store it must be kept. */
static enum status lines_keep(struct facts *facts, const struct draft *draft)
{
    enum status status = OK;

    for (size_t i = 0; i < draft->line_count && facts->complete && status == OK; i++)
        status = facts_put(facts, draft->lines[i]);
    return status;
}

static int key_order(const void *left, const void *right)
{
    const struct row_key *a = *(struct row_key *const *)left;
    const struct row_key *b = *(struct row_key *const *)right;

    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    for (size_t i = 0; i < ARRAY_COUNT(a->part); i++)
        if (a->part[i] != b->part[i])
            return a->part[i] < b->part[i] ? -1 : 1;
    return 0;
}

const struct due *facts_due(struct facts *facts)
{
    if (facts->due.count > 0)
        qsort(facts->due.rows, facts->due.count, sizeof(struct row_key *), key_order);
    return &facts->due;
}

void facts_due_clear(struct facts *facts)
{
    for (size_t i = 0; i < facts->due.count; i++)
        facts->due.rows[i]->is_due = false;
    facts->due.count = 0;
}

enum status facts_apply(struct facts *facts, const struct draft *draft)
{
    assert(draft->status == OK && draft->seq == facts->seq + 1);
    if (draft->item_count > 0 && facts->has_recipes)
        recipes_drop(facts);
    for (size_t i = 0; i < draft->change_count; i++)
        if (change_apply(facts, draft, &draft->changes[i]) != OK)
            return NO_MEMORY;
    if (rises_apply(facts, draft) != OK || lines_keep(facts, draft) != OK)
        return NO_MEMORY;
    for (size_t i = 0; i < draft->item_count; i++)
        if (facts_put_item(facts, draft->items[i]) != OK)
            return NO_MEMORY;
    for (size_t i = 0; i < draft->name_count; i++)
        if (facts_put_name(facts, draft->names[i].space, draft->names[i].text,
                           draft->names[i].id) != OK)
            return NO_MEMORY;
    if (draft->plant != facts->plant && facts_put_plant(facts, draft->plant) != OK)
        return NO_MEMORY;
    facts->seq = draft->seq;
    facts->item_last = draft->item_last;
    facts->run_last = draft->run_last;
    return OK;
}
