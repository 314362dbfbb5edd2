#include "inbox_desk.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "engine/inbox.h"

enum { NAMES_BYTES = 64, STEPS_MAX = 32 };

struct inbox_desk {
    struct engine *engine;
    struct moment at; /* of the newest event */
    int64_t seq;
    int named; /* lots that were made up */
};

/* What became of first fixes, by cause. */
static struct {
    long fixed[CAUSE_COUNT];
    long refused[CAUSE_COUNT];
    long none[CAUSE_COUNT]; /* nothing to post was offered */
    long failed;            /* posted, and the entry stands as it did */
} tried;

struct inbox_desk *inbox_desk_open(void)
{
    const struct engine_options memory = { .mode = STORE_MEMORY };
    struct inbox_desk *desk = calloc(1, sizeof(*desk));
    struct problem problem = { .status = OK };
    enum status status;

    assert(desk);
    status = engine_open(&memory, &desk->engine, &problem);
    assert(status == OK);
    return desk;
}

void inbox_desk_close(struct inbox_desk *desk)
{
    engine_close(desk->engine);
    free(desk);
}

enum status inbox_desk_post(struct inbox_desk *desk, const struct event *event)
{
    struct outcome outcome;
    enum status status = engine_begin(desk->engine);
    enum status answer;

    assert(status == OK);
    answer = engine_post(desk->engine, event, NULL, &outcome);
    assert(!status_is_failure(answer));
    if (answer == OK) {
        desk->at = event->at;
        desk->seq = outcome.seq;
    }
    status = engine_commit(desk->engine);
    assert(status == OK);
    return answer;
}

static const struct inbox_entry *entry_of(const struct inbox *inbox, struct slice id)
{
    for (size_t i = 0; i < inbox->count; i++)
        if (slice_equals(inbox->entries[i].id, id))
            return &inbox->entries[i];
    return NULL;
}

static void inbox_open(struct inbox_desk *desk, struct arena *arena, struct inbox *inbox)
{
    int64_t utc_s;
    day_t day;
    enum status status = engine_moment(desk->engine, desk->at, &utc_s, &day);

    assert(status == OK);
    status = inbox_read(desk->engine, arena, day, inbox);
    assert(status == OK);
}

/* Names for what comes in without any: one lot, or as many pieces as there are. */
static void lot_make_up(struct inbox_desk *desk, struct arena *arena, struct inbox_fix *fix,
                        const struct inbox_entry *entry)
{
    const struct item *item;
    long pieces = (long)(fix->event.amount.qty.micro / QTY_ONE);
    char *text = arena_alloc(arena, NAMES_BYTES);
    int n = ++desk->named;
    enum status status = engine_item(desk->engine, entry->item->name, &item);

    assert(status == OK && text);
    if (item->tracking == TRACK_SERIALS) {
        (void)snprintf(text, NAMES_BYTES, "fix%d-%06d..fix%d-%06ld", n, 1, n, pieces);
        fix->event.serials = slice_of(text);
        fix->event.present |= field_bit(FIELD_SERIALS);
    } else {
        (void)snprintf(text, NAMES_BYTES, "fix%d", n);
        fix->event.lot = slice_of(text);
        fix->event.present |= field_bit(FIELD_LOT);
    }
}

/* An entry and what is tried of it. */
struct trying {
    struct inbox_desk *desk;
    const struct inbox *inbox;
    const struct inbox_entry *entry;
    struct inbox_fixes fixes; /* the first is tried */
    const char *where;
};

/* A report may lack what it takes, be it a bill of what is blown through, or an operation that the
 * routing has no more; and what is kept at a standard may have none yet. */
static bool may_refuse(enum status status)
{
    return status == STOCK_SHORT || status == BILL_MISSING || status == OPERATION_UNKNOWN ||
           status == STANDARD_MISSING;
}

static void say(const struct trying *trying, const char *why)
{
    struct slice id = trying->entry->id;
    struct slice text = { "", 0 };
    enum status status = inbox_fix_text(trying->inbox, &trying->fixes.items[0], &text);

    assert(status == OK);
    printf("FAIL %s event %lld: %.*s: %.*s: %s\n", trying->where, (long long)trying->desk->seq,
           (int)id.size, id.text, (int)text.size, text.text, why);
}

/* What of the entry is left when its first fix is posted; NULL: it is gone, or the fix refused. */
static const struct inbox_entry *fix_post(struct trying *trying, struct arena *arena,
                                          struct inbox *after)
{
    struct engine *engine = trying->desk->engine;
    struct inbox_fixes *fixes = &trying->fixes;
    struct inbox_fix *fix = &fixes->items[0];
    struct outcome outcome;
    enum status status = inbox_fix(trying->inbox, trying->entry, (struct slice){ 0 }, fixes);

    if (status == OK && fixes->count > 0 && fix->needs_cost)
        status = inbox_fix(trying->inbox, trying->entry, SLICE("1.37"), fixes);
    assert(status == OK);
    if (fixes->count == 0) {
        tried.none[trying->entry->cause]++;
        return NULL;
    }
    if (fix->needs_lot)
        lot_make_up(trying->desk, arena, fix, trying->entry);
    fix->event.at = trying->desk->at;
    fix->event.present |= field_bit(FIELD_AT);
    status = engine_post(engine, &fix->event, NULL, &outcome);
    assert(!status_is_failure(status));
    if (status != OK) {
        tried.refused[trying->entry->cause]++;
        if (!may_refuse(status)) {
            tried.failed++;
            say(trying, engine_problem(engine)->text);
        }
        return NULL;
    }
    inbox_open(trying->desk, arena, after);
    tried.fixed[trying->entry->cause] += entry_of(after, trying->entry->id) == NULL;
    return entry_of(after, trying->entry->id);
}

/* What a place lacks is moved from one source after another, or comes in at a source first. */
static void entry_try(struct trying *trying)
{
    struct inbox_desk *desk = trying->desk;
    int steps = trying->entry->cause == CAUSE_BELOW_MIN ? STEPS_MAX : 1;
    struct inbox after[STEPS_MAX];
    struct trying next = *trying;
    struct arena arena;
    enum status status = engine_begin(desk->engine);

    assert(status == OK);
    arena_init(&arena, 0);
    for (int i = 0; i < steps && next.entry; i++) {
        const struct inbox_entry *left = fix_post(&next, &arena, &after[i]);

        if (left && i == steps - 1) {
            tried.failed++;
            say(&next, "it stands still");
        }
        next.inbox = &after[i];
        next.entry = left;
    }
    engine_end(desk->engine);
    arena_release(&arena);
}

void inbox_desk_try(struct inbox_desk *desk, const char *where)
{
    struct arena arena;
    struct inbox inbox;
    enum status status = engine_begin(desk->engine);

    assert(status == OK);
    arena_init(&arena, 0);
    inbox_open(desk, &arena, &inbox);
    engine_end(desk->engine);
    for (size_t i = 0; i < inbox.count; i++)
        entry_try(&(struct trying){
            .desk = desk, .inbox = &inbox, .entry = &inbox.entries[i], .where = where });
    arena_release(&arena);
}

bool inbox_desk_print(void)
{
    for (int c = 0; c < CAUSE_COUNT; c++)
        if (tried.fixed[c] + tried.refused[c] + tried.none[c] > 0)
            printf("%-18s fixed %ld, refused %ld, without a fix %ld\n", cause_word(c),
                   tried.fixed[c], tried.refused[c], tried.none[c]);
    return tried.failed == 0;
}
