/*
 * Memory that fails: the n-th request, for n = 1, 2, 3 … until a run meets no fault. Each time the
 * answer is NO_MEMORY in one line and nothing was posted, or the fault did no harm and all was.
 * `--full` leaves out no n where one event is posted; else the runs go in strides.
 */
#include "shaken_plant.h"
#include "store/posted.h"

/* After a failure nothing is held and nothing was posted. */
static void failure_judge(struct series *series, long n, const struct came *came,
                          struct engine *engine, const struct stage *before)
{
    series->failed++;
    if (came->status != NO_MEMORY)
        surprise(series, n, "another answer than NO_MEMORY", came);
    if (!problem_is_told(&came->why, NO_MEMORY))
        surprise(series, n, "not told in one line", came);
    if (disk.locks != 0)
        surprise(series, n, "a lock on the book is still held", came);
    if (!stage_is(before, engine))
        surprise(series, n, "the book is not as it was before", came);
}

/* A book that has posted before: its statements are prepared. */
static struct engine *stage_reopen(struct engine *engine, size_t stage)
{
    engine_close(engine);
    engine = stage_open(stage);
    (void)plant_post(engine, slice_of(plant_events[stage]), BATCH_PREVIEW);
    return engine;
}

static struct came post_shaken(struct series *series, struct engine *engine, struct slice text,
                               long n, long *failed)
{
    struct came came;

    memory_fault_arm(n, series->memory);
    came = plant_post(engine, text, BATCH_ALL_OR_NOTHING);
    *failed = memory_fault_lift();
    return came;
}

/* Posts one event until a run sees no fault; the engine that has it posted. */
static struct engine *shake_event(struct series *series, struct engine *engine, size_t i)
{
    for (long n = 1; !series->surprise[0]; n += series->stride) {
        long failed = 0;
        struct came came = post_shaken(series, engine, slice_of(plant_events[i]), n, &failed);

        if (came.status != OK) {
            failure_judge(series, n, &came, engine, &stages[i]);
            continue;
        }
        success_judge(series, n, &came, engine, &stages[i + 1]);
        if (failed == 0)
            break;
        series->harmless++;
        engine = stage_reopen(engine, i);
    }
    return engine;
}

/* One event a batch, in one engine that goes on after each failure. */
static void test_each_event(struct series *series)
{
    struct engine *engine = stage_open(0);

    for (size_t i = 0; i < PLANT_EVENTS && !series->surprise[0]; i++)
        engine = shake_event(series, engine, i);
    engine_close(engine);
    series_report(series);
}

static struct came index_fill(struct engine *engine)
{
    struct came came = { .status = store_index(engine_store(engine), 30) };

    came.why = *store_problem(engine_store(engine));
    return came;
}

/* The whole plant, with its first lines in the index. */
static struct stage indexed;

static void indexed_make(void)
{
    struct engine *engine = stage_open(PLANT_EVENTS);

    report("an index, undisturbed", index_fill(engine).status == OK, "not filled");
    indexed = stages[PLANT_EVENTS];
    indexed.digest = book_digest("book");
    engine_close(engine);
}

/* Posts `text` in one batch after `stage`, in a book that was just opened. */
static void post_cold(struct series *series, size_t stage, struct slice text,
                      const struct stage *after)
{
    for (long n = 1; !series->surprise[0]; n += series->stride) {
        struct engine *engine = stage_open(stage);
        long failed = 0;
        struct came came = post_shaken(series, engine, text, n, &failed);

        if (came.status != OK) {
            failure_judge(series, n, &came, engine, &stages[stage]);
            came = plant_post(engine, text, BATCH_ALL_OR_NOTHING);
        } else if (failed > 0) {
            series->harmless++;
        }
        success_judge(series, n, &came, engine, after);
        if (stage == 0) { /* lines of a new book wait for the index in memory */
            came = index_fill(engine);
            success_judge(series, n, &came, engine, &indexed);
        }
        engine_close(engine);
        if (failed == 0)
            break;
    }
}

static void test_whole_plant(struct series *series)
{
    post_cold(series, 0, plant_whole(0), &stages[PLANT_EVENTS]);
    series_report(series);
}

static void test_just_opened(struct series *series)
{
    for (size_t i = SET_UP; i < PLANT_EVENTS; i++)
        post_cold(series, i, slice_of(plant_events[i]), &stages[i + 1]);
    series_report(series);
}

/* The same event as a row of CSV, whose first line is kept from then on. */
static void test_table(struct series *series)
{
    static const char table[] = "do,qty,item,at,cost,key\n"
                                "receive,9,FRAME,2025-03-06,21.00,po-6\n";

    post_cold(series, PLANT_EVENTS - 2, slice_of(table), &stages[PLANT_EVENTS - 1]);
    series_report(series);
}

/* What the book is after `text`, posted in batches of so many lines. */
static struct stage stage_after(struct slice text, int batch)
{
    struct engine *engine = stage_open(PLANT_EVENTS);
    struct came came = { .status = OK };
    struct stage after;
    size_t from = 0;

    while (from < text.size && came.status == OK) {
        size_t size = 0;

        for (int i = 0; i < batch && from + size < text.size; i++)
            size += strcspn(text.text + from + size, "\n") + 1;
        came = plant_post(engine, (struct slice){ text.text + from, size }, BATCH_ALL_OR_NOTHING);
        from += size;
    }
    report("batches, undisturbed", came.status == OK, "%s", came.why.text);
    after = (struct stage){ engine_head(engine), engine_seq(engine), book_digest("book") };
    engine_close(engine);
    return after;
}

/* More than sheets hold: some of it is written while the rest is decided. */
static void test_long_batch(struct series *series)
{
    static char text[32768];
    struct stage after;
    struct stage singly;
    size_t size = 0;

    for (int i = 0; i < 4 * SHEET_EVENTS; i++)
        size += (size_t)snprintf(text + size, sizeof(text) - size,
                                 "receive %d WHEEL at 2025-03-09 cost 10.00 key many-%d\n",
                                 1 + i % 3, i);
    after = stage_after(slice_of(text), 4 * SHEET_EVENTS);
    singly = stage_after(slice_of(text), 1);
    report("a long batch leaves what its events leave one by one",
           memcmp(after.head.byte, singly.head.byte, HASH_BYTES) == 0 &&
               after.digest == singly.digest,
           "%d events", 4 * SHEET_EVENTS);
    post_cold(series, PLANT_EVENTS, slice_of(text), &after);
    series_report(series);
}

/* What is indexed in arrears stays as it was, or is all indexed. */
static void test_index(struct series *series)
{
    for (long n = 1, failed = 1; failed > 0 && !series->surprise[0]; n += series->stride) {
        struct engine *engine = stage_open(PLANT_EVENTS);
        struct came came;

        memory_fault_arm(n, series->memory);
        came = index_fill(engine);
        failed = memory_fault_lift();
        if (came.status != OK) {
            failure_judge(series, n, &came, engine, &stages[PLANT_EVENTS]);
            if (book_digest("book") != stages[PLANT_EVENTS].digest)
                surprise(series, n, "something was indexed", &came);
            came = index_fill(engine);
        }
        success_judge(series, n, &came, engine, &indexed);
        engine_close(engine);
    }
    series_report(series);
}

int main(int count, char **words)
{
    bool is_full = count > 1 && strcmp(words[1], "--full") == 0;
    struct series each = { .name = "each event, one fault", .stride = is_full ? 1 : 19 };
    struct series on = { .name = "each event, no memory from then on",
                         .memory = FAULT_FROM_THEN_ON,
                         .stride = is_full ? 1 : 29 };
    struct series whole = { .name = "the whole plant at once", .stride = is_full ? 5 : 397 };
    struct series cold = { .name = "in a book just opened", .stride = is_full ? 7 : 293 };
    struct series table = { .name = "a table of events", .stride = is_full ? 1 : 61 };
    struct series batch = { .name = "a long batch", .stride = is_full ? 13 : 457 };
    struct series index = { .name = "the index", .stride = is_full ? 1 : 23 };

    /* Every request of SQLite's is one of ours. */
    (void)sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
    if (!folder_make() || !disk_fault_begin() || !stages_make())
        return report_exit();
    indexed_make();
    test_each_event(&each);
    test_each_event(&on);
    test_whole_plant(&whole);
    test_just_opened(&cold);
    test_table(&table);
    test_long_batch(&batch);
    test_index(&index);
    folder_remove();
    return report_exit();
}
