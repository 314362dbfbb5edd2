#include <string.h>

#include "core/lot.h"
#include "engine/inside.h"

static const struct item no_item = { .name = { "?", 1 }, .step = { 1 } };

static const union {
    struct row_key key;
    _Alignas(16) unsigned char bytes[1024];
} blank;

enum status engine_row(struct engine *engine, struct row_key key, const void **row)
{
    struct want want = { .key = key };
    enum status status = OK;

    *row = facts_find(&engine->facts, key);
    if (!*row) {
        status = engine_gather(engine, &want, 1, STORE_DEPTH);
        *row = facts_find(&engine->facts, key);
    }
    if (!*row)
        *row = blank.bytes;
    return status;
}

enum status engine_item_by_id(struct engine *engine, item_id_t id, const struct item **item)
{
    const struct item_version *version = NULL;
    const void *row = NULL;
    enum status status = engine_row(engine, id_key(ROW_ITEM, id.raw), &row);

    version = row;
    *item = version->item ? version->item : &no_item;
    return status;
}

enum status engine_item(struct engine *engine, struct slice name, const struct item **item)
{
    struct want want = { .is_name = true, .space = NAME_ITEM, .text = name };
    struct draft draft;
    struct event event = { .verb = VERB_TICK };
    int64_t id = 0;
    enum status status = OK;

    *item = &no_item;
    arena_reset(&engine->look_memory);
    draft_begin(&draft, &engine->facts, &engine->look_memory, &event);
    id = name_see(&draft, NAME_ITEM, name);
    if (draft.status == FACTS_MISSING) {
        status = engine_gather(engine, &want, 1, STORE_DEPTH);
        if (status != OK)
            return status;
        arena_reset(&engine->look_memory);
        draft_begin(&draft, &engine->facts, &engine->look_memory, &event);
        id = name_see(&draft, NAME_ITEM, name);
    }
    if (id == 0) {
        engine->problem = (struct problem){ .status = OK };
        return problem_set(&engine->problem, ITEM_UNKNOWN, "%.*s", (int)name.size, name.text);
    }
    return engine_item_by_id(engine, (item_id_t){ id }, item);
}

static bool number_of(struct slice key, int64_t *seq)
{
    *seq = 0;
    if (key.size < 2 || key.size > 18 || key.text[0] != '@')
        return false;
    for (size_t i = 1; i < key.size; i++) {
        if (key.text[i] < '0' || key.text[i] > '9')
            return false;
        *seq = *seq * 10 + (key.text[i] - '0');
    }
    return true;
}

enum status engine_seq_of(struct engine *engine, struct slice key, int64_t *seq)
{
    struct stored_event event;
    enum status status = OK;

    arena_reset(&engine->look_memory);
    if (number_of(key, seq))
        status = store_event(engine->store, *seq, &engine->look_memory, &event);
    else
        status = store_event_by_key(engine->store, key, &engine->look_memory, &event);
    if (status != OK)
        return engine_fail(engine, status);
    *seq = event.seq;
    return OK;
}

enum status engine_key_of(struct engine *engine, int64_t seq, struct arena *arena,
                          struct slice *key)
{
    struct stored_event event;
    enum status status = store_event(engine->store, seq, arena, &event);

    *key = (struct slice){ 0 };
    if (status != OK)
        return engine_fail(engine, status);
    *key = event.key;
    return OK;
}

/* Names for a posting being printed. A name that cannot be read spoils the text, not the book. */
struct name_source {
    struct engine *engine;
    struct arena *arena;
    const struct draft *draft; /* or NULL: new items and the event's own key are there */
    enum status status;
};

static void note(struct name_source *source, enum status status)
{
    if (source->status == OK)
        source->status = status;
}

static const struct item *item_of(void *context, item_id_t id)
{
    struct name_source *source = context;
    const struct item *item = NULL;

    for (size_t i = 0; source->draft && i < source->draft->item_count; i++)
        if (source->draft->items[i]->id.raw == id.raw)
            return source->draft->items[i];
    note(source, engine_item_by_id(source->engine, id, &item));
    return item;
}

static struct slice key_of(void *context, int64_t seq)
{
    struct name_source *source = context;
    struct slice key = { 0 };

    if (source->draft && source->draft->seq == seq)
        return source->draft->event->key;
    note(source, engine_key_of(source->engine, seq, source->arena, &key));
    return key;
}

/* An order has the name of the first that had it. */
static int64_t named(struct name_source *source, enum name_space space, int64_t id)
{
    const void *row = NULL;

    if (space != NAME_ORDER)
        return id;
    note(source, engine_row(source->engine, id_key(ROW_ORDER, id), &row));
    return row ? ((const struct order *)row)->named : id;
}

/* A lot's name stands behind its item's number. */
static struct slice name_of(void *context, enum name_space space, int64_t id)
{
    struct name_source *source = context;
    const struct draft *draft = source->draft;
    struct slice name = { 0 };

    for (size_t i = 0; draft && i < draft->name_count && name.size == 0; i++)
        if (draft->names[i].space == space && draft->names[i].id == id)
            name = draft->names[i].text;
    if (name.size == 0)
        note(source, store_name(source->engine->store, space, named(source, space, id),
                                source->arena, &name));
    return space == NAME_LOT ? lot_name(name) : name;
}

static enum status text_of(struct name_source *source, const struct plant *plant,
                           const struct posting *posting, struct posting_rows *text)
{
    struct posting_names names = { plant, item_of, key_of, name_of, source };
    enum status status = posting_rows(source->arena, posting, &names, text);

    if (status != OK)
        return problem_set(&source->engine->problem, status, "a posting in words");
    return source->status;
}

static enum status draft_text(struct engine *engine, const struct draft *draft, struct arena *arena,
                              struct posting_rows *text)
{
    struct name_source source = { .engine = engine, .arena = arena, .draft = draft };
    struct posting posting = {
        .lines = (const struct line *const *)draft->lines,
        .line_count = draft->line_count,
        .entries = draft->entries,
        .entry_count = draft->entry_count,
    };

    return text_of(&source, draft->plant, &posting, text);
}

enum status engine_outcome_text(struct engine *engine, const struct outcome *outcome,
                                struct arena *arena, struct posting_rows *text)
{
    if (outcome->same_again && !outcome->pair)
        return engine_event_text(engine, outcome->seq, arena, text);
    if (!outcome->pair)
        return draft_text(engine, outcome->draft, arena, text);
    *text = *outcome->pair;
    return OK;
}

/* Lines in words, and entries if there are any. */
static enum status stored_text(struct engine *engine, const struct stored_posting *stored,
                               struct arena *arena, struct posting_rows *text)
{
    struct name_source source = { .engine = engine, .arena = arena };
    const struct line **lines =
        arena_alloc(arena, (stored->line_count + 1) * sizeof(struct line *));
    struct posting posting = {
        .lines = lines,
        .line_count = stored->line_count,
        .entries = stored->entries,
        .entry_count = stored->entry_count,
    };

    if (!lines)
        return problem_set(&engine->problem, NO_MEMORY, "a posting in words");
    for (size_t i = 0; i < stored->line_count; i++)
        lines[i] = &stored->lines[i];
    return text_of(&source, engine->facts.plant, &posting, text);
}

enum status engine_event_text(struct engine *engine, int64_t seq, struct arena *arena,
                              struct posting_rows *text)
{
    struct stored_posting stored;
    enum status status = store_posting(engine->store, seq, arena, &stored);

    if (status != OK)
        return engine_fail(engine, status);
    return stored_text(engine, &stored, arena, text);
}

/* Of a whole draw from an average pool that costs another figure by now; not its pick. */
static enum status line_now(struct engine *engine, struct line *line, bool *is_other)
{
    const struct item *item = NULL;
    const void *row = NULL;
    const struct line *now;
    enum status status = OK;

    *is_other = false;
    if (line->kind != LINE_TAKE)
        return OK;
    status = engine_item_by_id(engine, line->item, &item);
    if (status != OK || item->method != METHOD_AVERAGE)
        return status;
    status = engine_row(engine, id_key(ROW_LINE, line->key.part[0]), &row);
    if (status != OK)
        return status;
    now = row;
    *is_other = now->out.micro == line->qty.micro && !value_equals(now->out_value, line->value);
    line->value = now->out_value;
    line->detail = RULE_NONE;
    return OK;
}

enum status engine_now_text(struct engine *engine, int64_t seq, struct arena *arena,
                            struct posting_rows *text)
{
    struct stored_posting stored;
    struct stored_posting now = { 0 };
    enum status status = store_posting(engine->store, seq, arena, &stored);
    struct line *lines;

    if (status != OK)
        return engine_fail(engine, status);
    lines = arena_alloc(arena, (stored.line_count + 1) * sizeof(*lines));
    if (!lines)
        return problem_set(&engine->problem, NO_MEMORY, "a posting in words");
    now.lines = lines;
    for (size_t i = 0; i < stored.line_count && status == OK; i++) {
        bool is_other = false;

        lines[now.line_count] = stored.lines[i];
        status = line_now(engine, &lines[now.line_count], &is_other);
        now.line_count += is_other;
    }
    return status == OK ? stored_text(engine, &now, arena, text) : status;
}

/* The event's lines come off the front; they may be none. */
static enum status since_add(struct engine *engine, int64_t seq, struct stored_since *left,
                             struct arena *arena, struct since *since)
{
    struct stored_posting stored = { .lines = left->lines };
    enum status status = store_event(engine->store, seq, arena, &since->event);

    if (status != OK)
        return engine_fail(engine, status);
    while (left->line_count > 0 &&
           line_seq((line_id_t){ left->lines->key.part[0] }) == since->event.seq) {
        stored.line_count++;
        left->lines++;
        left->line_count--;
    }
    return stored_text(engine, &stored, arena, &since->text);
}

enum status engine_since_text(struct engine *engine, int64_t seq, struct arena *arena,
                              struct since_list *list)
{
    struct stored_since left;
    enum status status = store_since(engine->store, seq, arena, &left);

    if (status != OK)
        return engine_fail(engine, status);
    *list = (struct since_list){
        arena_alloc(arena, (left.line_count + left.undo_count + 1) * sizeof(*list->items)), 0
    };
    if (!list->items)
        return problem_set(&engine->problem, NO_MEMORY, "a posting in words");
    while ((left.line_count > 0 || left.undo_count > 0) && status == OK) {
        int64_t next =
            left.line_count > 0 ? line_seq((line_id_t){ left.lines->key.part[0] }) : INT64_MAX;

        if (left.undo_count > 0 && *left.undos <= next) {
            next = *left.undos++;
            left.undo_count--;
        }
        status = since_add(engine, next, &left, arena, &list->items[list->count++]);
    }
    return status;
}

enum status engine_moment_check(struct engine *engine, struct moment moment)
{
    const struct slice zone = engine->facts.plant->zone;
    char text[MOMENT_TEXT_MAX];

    if (!zone_skips(engine->zone, moment))
        return OK;
    (void)moment_print(moment, text);
    return problem_set(&engine->problem, DATE_BAD, "%s: the clocks of %.*s skipped it", text,
                       (int)zone.size, zone.text);
}

enum status engine_moment(struct engine *engine, struct moment moment, int64_t *utc_s, day_t *day)
{
    enum status status = engine_zone_ready(engine);

    if (status == OK)
        status = engine_moment_check(engine, moment);
    if (status != OK)
        return status;
    if (moment.form == MOMENT_NONE) {
        *utc_s = engine_now_s();
        *day = zone_day(engine->zone, *utc_s, engine->facts.plant->begins_min);
        return OK;
    }
    zone_resolve(engine->zone, engine->facts.plant->begins_min, moment, utc_s, day);
    return OK;
}

int32_t engine_offset_s(const struct engine *engine, int64_t utc_s)
{
    return engine->zone ? zone_offset_s(engine->zone, utc_s) : 0;
}
