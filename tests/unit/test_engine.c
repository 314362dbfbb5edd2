/* The shell around the core: zones, the transaction, the cache, corrections, replay. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "engine/batch.h"
#include "engine/chain.h"
#include "engine/export.h"
#include "engine/inside.h"
#include "engine/replay.h"
#include "engine/zone.h"
#include "report.h"

static struct slice moment_of(int64_t utc_s, char out[MOMENT_TEXT_MAX])
{
    struct moment moment = { .form = MOMENT_ZONED, .local_s = utc_s };

    return (struct slice){ out, moment_print(moment, out) };
}

/* Local time in, UTC and the plant day of a day that begins at six out. */
static void test_zones(void)
{
    static const struct {
        const char *name;
        const char *zone;
        const char *at;
        const char *utc;
        const char *day;
    } cases[] = {
        { "winter", "Europe/Berlin", "2026-01-15T12:00", "2026-01-15T11:00Z", "2026-01-15" },
        { "summer", "Europe/Berlin", "2026-07-15T12:00", "2026-07-15T10:00Z", "2026-07-15" },
        { "before the day begins", "Europe/Berlin", "2026-07-15T05:59", "2026-07-15T03:59Z",
          "2026-07-14" },
        { "as it begins", "Europe/Berlin", "2026-07-15T06:00", "2026-07-15T04:00Z", "2026-07-15" },
        { "an hour that was skipped", "Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:30Z",
          "2026-03-28" },
        { "an hour that came twice", "Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30Z",
          "2026-10-24" },
        { "a summer by rule", "Europe/Berlin", "2099-07-15T12:00", "2099-07-15T10:00Z",
          "2099-07-15" },
        { "a winter by rule", "Europe/Berlin", "2099-12-15T12:00", "2099-12-15T11:00Z",
          "2099-12-15" },
        { "summer in the south", "Australia/Sydney", "2099-01-15T12:00", "2099-01-15T01:00Z",
          "2099-01-15" },
        { "three quarters of an hour", "Asia/Kathmandu", "2026-01-15T12:00", "2026-01-15T06:15Z",
          "2026-01-15" },
        { "a time long gone", "America/New_York", "1920-07-01T12:00", "1920-07-01T16:00Z",
          "1920-07-01" },
        { "an offset as written", "Europe/Berlin", "2026-01-15T12:00-05:00", "2026-01-15T17:00Z",
          "2026-01-15" },
        { "a day alone", "Europe/Berlin", "2026-01-15", "2026-01-15T05:00Z", "2026-01-15" },
        { "no zone", "UTC", "2026-01-15T12:00", "2026-01-15T12:00Z", "2026-01-15" },
    };
    struct arena arena;

    arena_init(&arena, 0);
    for (size_t i = 0; i < ARRAY_COUNT(cases); i++) {
        const struct zone *zone = NULL;
        struct problem problem = { .status = OK };
        struct moment moment;
        char text[MOMENT_TEXT_MAX];
        char day_text[DAY_TEXT_MAX];
        int64_t utc_s = 0;
        day_t day = DAY_NONE;
        enum status status = zone_load(slice_of(cases[i].zone), &arena, &zone, &problem);
        struct slice came;
        struct slice came_day;

        if (status == OK)
            status = moment_parse(slice_of(cases[i].at), &moment);
        if (status == OK)
            zone_resolve(zone, 360, moment, &utc_s, &day);
        came = moment_of(utc_s, text);
        came_day = (struct slice){ day_text, day_print(day, day_text) };
        report(cases[i].name,
               status == OK && slice_equals_text(came, cases[i].utc) &&
                   slice_equals_text(came_day, cases[i].day),
               "%s %s in %s: %.*s, day %.*s", status_code(status), cases[i].at, cases[i].zone,
               (int)came.size, text, (int)came_day.size, day_text);
    }
    arena_release(&arena);
}

static void test_zone_names(void)
{
    static const char *const names[] = { "Europe/Berln", "../../../etc/passwd",
                                         "/etc/passwd",  "",
                                         "Europe",       "tzdata.zi" };
    struct arena arena;

    arena_init(&arena, 0);
    for (size_t i = 0; i < ARRAY_COUNT(names); i++) {
        const struct zone *zone = NULL;
        struct problem problem = { .status = OK };
        enum status status = zone_load(slice_of(names[i]), &arena, &zone, &problem);

        report(names[i], status != OK, "was taken for a zone");
    }
    arena_release(&arena);
}

static void test_guess(void)
{
    static const struct {
        const char *text;
        enum format format;
    } cases[] = {
        { "item WHEEL each places a,b", FORMAT_WORKSHEET },
        { "# a,b\n", FORMAT_WORKSHEET },
        { "\n\n  {\"do\":\"tick\"}", FORMAT_JSON },
        { "do,item,qty\n", FORMAT_CSV },
        { "tick\n", FORMAT_WORKSHEET },
        { "", FORMAT_WORKSHEET },
    };

    for (size_t i = 0; i < ARRAY_COUNT(cases); i++)
        report("the spelling is guessed", format_guess(slice_of(cases[i].text)) == cases[i].format,
               "%s", cases[i].text);
}

/* A file of this process, removed before and after. */
static const char *book_file(const char *name)
{
    static char path[256];
    static const char *const ends[] = { "", "-wal", "-shm" };

    for (size_t i = 0; i < ARRAY_COUNT(ends); i++) {
        (void)snprintf(path, sizeof(path), "/tmp/backflush-engine-%ld-%s%s", (long)getpid(), name,
                       ends[i]);
        (void)unlink(path);
    }
    path[strlen(path) - strlen(ends[2])] = '\0';
    return path;
}

static struct engine *book(const char *path, enum store_mode mode, size_t cache_bytes)
{
    struct engine_options options = { .path = path, .mode = mode, .cache_bytes = cache_bytes };
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;

    if (engine_open(&options, &engine, &problem) != OK) {
        printf("FAIL open: %s %s\n", status_code(problem.status), problem.text);
        abort();
    }
    return engine;
}

/* The first mishap of a batch. */
struct first {
    enum status status;
    int line;
    char text[240];
};

static void note_mishap(void *context, const struct mishap *mishap)
{
    struct first *first = context;

    if (first->status != OK)
        return;
    first->status = mishap->status;
    first->line = mishap->line;
    (void)snprintf(first->text, sizeof(first->text), "%s", mishap->text);
}

static struct batch_totals sheet_post(struct engine *engine, const char *text, enum batch_mode mode,
                                      struct first *first)
{
    struct batch_options options = { .text = slice_of(text), .mode = mode, .at_follows = true };
    struct batch_sink sink = { .mishap = note_mishap, .context = first };
    struct batch_totals totals;
    struct problem failure = { .status = OK };
    enum status status = OK;

    *first = (struct first){ .status = OK };
    options.format = format_guess(options.text);
    status = batch_post(engine, &options, &sink, &totals, &failure);
    if (status_is_failure(status)) {
        first->status = status;
        (void)snprintf(first->text, sizeof(first->text), "%s", failure.text);
    }
    return totals;
}

static const char plant[] = "item WHEEL each fifo\n"
                            "item BIKE each made fifo\n"
                            "bill BIKE\n  + 2 WHEEL\n"
                            "receive 6 WHEEL at 2025-01-10 cost 10.00 key po-1\n";

static void test_batches(void)
{
    struct engine *engine = book(NULL, STORE_MEMORY, 0);
    struct first first;
    struct batch_totals totals;

    (void)sheet_post(engine, plant, BATCH_ALL_OR_NOTHING, &first);

    report("a batch is posted", first.status == OK && engine_seq(engine) == 4, "%s %s",
           status_code(first.status), first.text);
    (void)sheet_post(engine, "receive 1 WHEEL cost 1 at 2025-01-11\nreceive 1 WHEL cost 1\n",
                     BATCH_ALL_OR_NOTHING, &first);
    report("all or nothing", first.status == ITEM_UNKNOWN && first.line == 2, "%s line %d",
           status_code(first.status), first.line);
    totals = sheet_post(engine, "expect stock WHEEL 6 value 60.00\n", BATCH_ALL_OR_NOTHING, &first);
    report("nothing was left behind", first.status == OK && totals.held == 1, "%s %s",
           status_code(first.status), first.text);
    (void)sheet_post(engine, "receive 1 WHEEL cost 1 at 2025-01-11\nreceive 1 WHEL cost 1\n",
                     BATCH_KEEP_GOING, &first);
    (void)sheet_post(engine, "expect stock WHEEL 7\n", BATCH_ALL_OR_NOTHING, &first);
    report("kept going, the good stay", first.status == OK, "%s", first.text);
    (void)sheet_post(engine, "complete 1 BIKE at 2025-01-12\nexpect stock WHEEL 5\n", BATCH_PREVIEW,
                     &first);
    report("a preview holds within itself", first.status == OK, "%s", first.text);
    (void)sheet_post(engine, "expect stock WHEEL 7\n", BATCH_ALL_OR_NOTHING, &first);
    report("a preview leaves nothing", first.status == OK, "%s", first.text);
    totals = sheet_post(engine, "receive 6 WHEEL at 2025-01-10 cost 10.00 key po-1\n",
                        BATCH_ALL_OR_NOTHING, &first);
    report("the same key counts once", first.status == OK && totals.again == 1, "%s", first.text);
    engine_close(engine);
}

/* What a worksheet says wrongly is found, whatever it is. */
static void test_judging(void)
{
    static const struct {
        const char *name;
        const char *text;
        enum status status;
    } cases[] = {
        { "a figure that differs", "expect stock WHEEL 5\n", EXPECT_FAILED },
        { "a value that differs", "expect stock WHEEL 6 value 59.99\n", EXPECT_FAILED },
        { "a place that differs", "expect stock WHEEL 6 in line\n", EXPECT_FAILED },
        { "a place that is right", "expect stock WHEEL 6 in stores\n", OK },
        { "a place that is unknown", "expect stock WHEEL 6 in loft\n", PLACE_UNKNOWN },
        { "a place's share of the value", "expect stock WHEEL 6 value 60.00 in stores\n", OK },
        { "the place before the value", "expect stock WHEEL 6 in stores value 60.00\n", OK },
        { "a place's value that differs", "expect stock WHEEL 6 value 60.00 in line\n",
          EXPECT_FAILED },
        { "a place that is named twice", "expect stock WHEEL 6 in stores in stores\n", SYNTAX },
        { "a place that is not named", "expect stock WHEEL 6 in\n", SYNTAX },
        { "a layer has no place", "expect layer WHEEL 2025-01-10 6 in stores\n", SYNTAX },
        { "a quantity that is missing", "expect due WHEEL\n", SYNTAX },
        { "an item that is unknown", "expect owed WHEL 6\n", ITEM_UNKNOWN },
        { "a layer that is right", "expect layer WHEEL 2025-01-10 6 value 60.00\n", OK },
        { "a layer that is not there", "expect layer WHEEL 2025-01-11 6\n", EXPECT_FAILED },
        { "no such expectation", "expect weather fine\n", SYNTAX },
        { "a word too many", "expect stock WHEEL 6 value 60.00 now\n", SYNTAX },
        { "an event that must be refused and is not", "tick\n  refused ITEM_UNKNOWN\n",
          EXPECT_FAILED },
        { "a posting with a line too few",
          "receive 1 WHEEL cost 1\n  put 1 WHEEL at stores 1.00\n  debit material 1.00\n",
          EXPECT_FAILED },
        { "a posting that is right",
          "receive 1 WHEEL cost 1\n  put   1 WHEEL at stores  1.00\n  debit material 1.00\n"
          "  credit payables 1.00\n",
          OK },
        { "another refusal than expected", "receive 1 WHEL cost 1\n  refused BILL_MISSING\n",
          ITEM_UNKNOWN },
        { "a refusal of the shape, as expected", "receive x WHEEL\n  refused NUMBER_BAD\n", OK },
        { "a refusal of another shape", "receive x WHEEL\n  refused DATE_BAD\n", NUMBER_BAD },
    };

    for (size_t i = 0; i < ARRAY_COUNT(cases); i++) {
        struct engine *engine = book(NULL, STORE_MEMORY, 0);
        struct first first;

        (void)sheet_post(engine, plant, BATCH_ALL_OR_NOTHING, &first);
        (void)sheet_post(engine, cases[i].text, BATCH_ALL_OR_NOTHING, &first);
        report(cases[i].name, first.status == cases[i].status, "%s %s, not %s",
               status_code(first.status), first.text, status_code(cases[i].status));
        engine_close(engine);
    }
}

/* What is asked for is said as it is. */
static void test_judged(void)
{
    static const struct {
        const char *name;
        const char *text;
        const char *said;
    } cases[] = {
        { "a quantity and its value", "expect stock WHEEL 5 value 1.00 in stores\n",
          "stock WHEEL is 6 value 60.00" },
        { "what an expectation takes", "expect due WHEEL\n",
          "expect due ITEM QTY [value MONEY] [in PLACE]" },
        { "an order's state alone", "order O 4 BIKE\nexpect order O released\n",
          "order O is planned" },
        { "the figures of an order", "order O 4 BIKE\nexpect order O planned lost 5 open 50\n",
          "order O is planned, lost 0, open 4" },
    };

    for (size_t i = 0; i < ARRAY_COUNT(cases); i++) {
        struct engine *engine = book(NULL, STORE_MEMORY, 0);
        struct first first;

        (void)sheet_post(engine, plant, BATCH_ALL_OR_NOTHING, &first);
        (void)sheet_post(engine, cases[i].text, BATCH_ALL_OR_NOTHING, &first);
        report(cases[i].name, strcmp(first.text, cases[i].said) == 0, "'%s', not '%s'", first.text,
               cases[i].said);
        engine_close(engine);
    }
}

static void test_corrections(void)
{
    static const char good[] = "correct po-1 at 2025-01-11 key c-1\n"
                               "  with receive 5 WHEEL cost 11.00 key po-1b\n";
    static const char bad[] = "correct po-1b at 2025-01-11\n"
                              "  with receive 5 WHEL cost 11.00\n";
    struct engine *engine = book(NULL, STORE_MEMORY, 0);
    struct first first;
    struct batch_totals totals;

    (void)sheet_post(engine, plant, BATCH_ALL_OR_NOTHING, &first);

    totals = sheet_post(engine, good, BATCH_PREVIEW, &first);
    report("a correction is previewed", first.status == OK && totals.events == 1, "%s", first.text);
    (void)sheet_post(engine, good, BATCH_ALL_OR_NOTHING, &first);
    report("a correction is two events", first.status == OK && engine_seq(engine) == 6,
           "%s, %lld events", first.text, (long long)engine_seq(engine));
    totals = sheet_post(engine, good, BATCH_ALL_OR_NOTHING, &first);
    report("and counts once", first.status == OK && totals.again == 1 && engine_seq(engine) == 6,
           "%s, %lld events", first.text, (long long)engine_seq(engine));
    (void)sheet_post(engine, bad, BATCH_KEEP_GOING, &first);
    report("with a right event that is wrong it is refused", first.status == ITEM_UNKNOWN, "%s",
           status_code(first.status));
    totals = sheet_post(engine, "expect stock WHEEL 5 value 55.00\n", BATCH_ALL_OR_NOTHING, &first);
    report("and its undo has not happened", first.status == OK && totals.held == 1, "%s",
           first.text);
    engine_close(engine);
}

/* Days of a small plant: enough to empty a small cache many times. */
static char *days_make(int count)
{
    size_t capacity = (size_t)count * 200 + 1000 + sizeof(plant);
    char *text = malloc(capacity);
    size_t size = 0;

    if (!text)
        abort();
    size += (size_t)snprintf(text, capacity, "%s", plant);
    for (int i = 0; i < 30; i++)
        size += (size_t)snprintf(text + size, capacity - size, "party C%d\n", i);
    for (int i = 0; i < count; i++)
        size += (size_t)snprintf(text + size, capacity - size,
                                 "receive %d WHEEL at 2025-02-%02d cost 1%d.00 key r%d\n"
                                 "complete 1 BIKE\nsell 1 BIKE to C%d\n",
                                 1 + i % 4, 1 + i / 20 % 28, i % 7, i, i % 30);
    return text;
}

static struct hash head_after(const char *text, size_t cache_bytes)
{
    struct engine *engine = book(NULL, STORE_MEMORY, cache_bytes);
    struct first first;
    struct hash head;

    (void)sheet_post(engine, text, BATCH_ALL_OR_NOTHING, &first);
    report("many events are posted", first.status == OK, "line %d: %s %s", first.line,
           status_code(first.status), first.text);
    head = engine_head(engine);
    engine_close(engine);
    return head;
}

/* Recorded moments differ from run to run, so compare what the books say. */
static void test_cache(void)
{
    char *text = days_make(300);
    struct engine *large = book(NULL, STORE_MEMORY, 0);
    struct engine *small = book(NULL, STORE_MEMORY, 65536);
    struct replay again = { .progress = NULL };
    struct first first;
    enum status status = OK;

    (void)head_after(text, 65536);
    (void)sheet_post(large, text, BATCH_ALL_OR_NOTHING, &first);
    status = replay(large, small, &again);
    report("a cache that is emptied all the time gives the same book", status == OK,
           "%s after %lld events", again.problem.text, (long long)again.events);
    report("and stays small", small->cache.used < (size_t)4 << 20, "%zu bytes", small->cache.used);
    engine_close(large);
    engine_close(small);
    free(text);
}

/* Another engine on the same file writes in between. */
static void test_others(void)
{
    const char *path = book_file("others");
    struct engine *one = book(path, STORE_CREATE, 0);
    struct engine *two = NULL;
    struct first first;

    (void)sheet_post(one, plant, BATCH_ALL_OR_NOTHING, &first);
    two = book(path, STORE_WRITE, 0);
    for (int i = 0; i < 5; i++) {
        (void)sheet_post(one, "receive 1 WHEEL cost 10.00 at 2025-01-11\n", BATCH_ALL_OR_NOTHING,
                         &first);
        report("one writes", first.status == OK, "%s", first.text);
        (void)sheet_post(two, "receive 1 WHEEL cost 10.00 at 2025-01-11\n", BATCH_ALL_OR_NOTHING,
                         &first);
        report("the other writes", first.status == OK, "%s", first.text);
    }
    (void)sheet_post(one, "expect stock WHEEL 16 value 160.00\n", BATCH_ALL_OR_NOTHING, &first);
    report("each sees what the other wrote", first.status == OK, "%s", first.text);
    engine_close(one);
    engine_close(two);
    (void)book_file("others");
}

/* Export collected in memory. */
struct collected {
    char text[1 << 18];
    size_t size;
};

static enum status collect(void *context, struct slice text)
{
    struct collected *collected = context;

    if (text.size >= sizeof(collected->text) - collected->size)
        return NO_MEMORY;
    memcpy(collected->text + collected->size, text.text, text.size);
    collected->size += text.size;
    collected->text[collected->size] = '\0';
    return OK;
}

/* Posts as if each event had been heard `step_s` after the one before, years ago; says whether the
 * book's clock ran backwards. */
static bool post_long_ago(struct engine *engine, const char *text, int64_t step_s)
{
    struct feed feed;
    struct statement statement = { .kind = STATEMENT_EVENT };
    struct problem problem = { .status = OK };
    struct arrival arrival = { .recorded_s = 1600000000 };
    struct outcome outcome;
    struct arena arena;
    int64_t recorded_s = INT64_MIN;
    bool backwards = false;
    enum status status = feed_open(&feed, FORMAT_WORKSHEET, slice_of(text), &problem);

    arena_init(&arena, 0);
    if (status == OK)
        status = engine_begin(engine);
    while (status == OK) {
        arena_reset(&arena);
        status = feed_next(&feed, &arena, &statement, &problem);
        if (status != OK || statement.kind == STATEMENT_END)
            break;
        arrival.recorded_s += step_s;
        status = engine_post(engine, statement.event, &arrival, &outcome);
        if (status != OK)
            break;
        backwards |= outcome.draft->event->recorded_s < recorded_s;
        recorded_s = outcome.draft->event->recorded_s;
    }
    if (status == OK)
        status = engine_commit(engine);
    report("events from long ago are posted", status == OK, "%s %s", status_code(status),
           engine_problem(engine)->text);
    feed_close(&feed);
    arena_release(&arena);
    return backwards;
}

static void test_clock(void)
{
    char *text = days_make(20);
    struct engine *engine = book(NULL, STORE_MEMORY, 0);

    report("a clock that is put back does not put the book back",
           !post_long_ago(engine, text, -86400), "recorded ran backwards");
    engine_close(engine);
    free(text);
}

static void test_export(void)
{
    static const enum format formats[] = { FORMAT_WORKSHEET, FORMAT_JSON, FORMAT_CSV };
    static struct collected collected;
    char *text = days_make(20);
    struct engine *engine = book(NULL, STORE_MEMORY, 0);
    struct first first;
    struct problem problem = { .status = OK };

    (void)post_long_ago(engine, text, 86400);
    for (size_t i = 0; i < ARRAY_COUNT(formats); i++) {
        struct engine *fresh = book(NULL, STORE_MEMORY, 0);
        struct batch_options options = { .format = formats[i] };
        struct batch_sink sink = { .mishap = note_mishap, .context = &first };
        struct batch_totals totals;
        struct hash head = engine_head(engine);
        struct hash other;
        enum status status = OK;

        collected = (struct collected){ .size = 0 };
        first = (struct first){ .status = OK };
        status = book_export(engine, formats[i], collect, &collected, &problem);
        options.text = (struct slice){ collected.text, collected.size };
        if (status == OK)
            status = batch_post(fresh, &options, &sink, &totals, &problem);
        other = engine_head(fresh);
        report("an export gives the same head",
               status == OK && memcmp(head.byte, other.byte, HASH_BYTES) == 0,
               "format %zu: %s line %d %s", i, status_code(status), first.line, first.text);
        engine_close(fresh);
    }
    engine_close(engine);
    free(text);
}

int main(void)
{
    test_zones();
    test_zone_names();
    test_guess();
    test_batches();
    test_judging();
    test_judged();
    test_corrections();
    test_cache();
    test_others();
    test_clock();
    test_export();
    return report_exit();
}
