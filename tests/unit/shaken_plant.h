/*
 * shaken_plant - a small plant, event by event, and the book that it gives where nothing fails;
 * memory and disk under it are those that can fail.
 */
#ifndef UNIT_SHAKEN_PLANT_H
#define UNIT_SHAKEN_PLANT_H

#include <sqlite3.h>

#include "desk.h"
#include "disk_fault.h"
#include "engine/batch.h"
#include "memory_fault.h"

/* The plant is set up by the first events; what is posted then begins here. */
enum { SET_UP = 15 };

static const char *const plant_events[] = {
    "site main zone Europe/Berlin day-begins 06:00 at 2025-01-02 key s-1\n",
    "category PARTS stands material at 2025-01-02 key s-2\n",
    "item WHEEL each fifo category PARTS places stores,line at 2025-01-02 key s-3\n",
    "item WHEEL2 each lifo at 2025-01-02 key s-4\n",
    "item FRAME each average at 2025-01-02 key s-5\n",
    "item PAINT kg standard at 2025-01-02 key s-6\n",
    "standard PAINT material 3.00 at 2025-01-02 key s-7\n",
    "item BIKE each made fifo at 2025-01-02 key s-8\n",
    "bill BIKE at 2025-01-02 key s-9\n  + 2 WHEEL\n  + 1 FRAME\n  + 0.25 PAINT scrap 4%\n",
    "rate BIKE conversion 5.00 at 2025-01-02 key s-10\n",
    "unit WHEEL box 12 at 2025-01-02 key s-11\n",
    "account expense 7000 named at 2025-01-02 key s-15\n",
    "reason lost account 7000 at 2025-01-02 key s-12\n",
    "party ACME text \"Acme & Sons\" at 2025-01-02 key s-13\n",
    "account finished 1400 at 2025-01-02 key s-14\n",
    "receive 3 WHEEL at 2025-01-10 cost 10.00 from ACME key po-1\n",
    "receive 2 FRAME at 2025-01-10 cost 20.00 key po-2\n",
    "receive 1 PAINT at 2025-01-11 cost 3.10 key po-3\n",
    "receive 2 WHEEL2 at 2025-01-11 cost 11.00 key po-4\n",
    "complete 2 BIKE at 2025-03-04 run R1 key run-1\n",
    "sell 1 BIKE at 2025-03-04 to ACME key sale-1\n",
    "receive 1 box WHEEL at 2025-03-05 total 144.00 key po-5\n",
    "scrap 1 WHEEL at 2025-03-05 key scrap-1\n",
    "move 2 WHEEL from stores to line at 2025-03-05 key move-1\n",
    "complete 3 BIKE at 2025-03-05 scrapped 1 run R2 key run-2\n  + 9 WHEEL\n  + 4 FRAME\n",
    "settle 1 FRAME of run-2 reason lost at 2025-03-06 key settle-1\n",
    "issue 1 WHEEL at 2025-03-06 reason lost key issue-1\n",
    "count 1 WHEEL in line at 2025-03-06 key count-1\n",
    "expense 7.50 at 2025-03-06 key expense-1\n",
    "undo run-1 1 at 2025-03-07 key undo-1\n",
    ("correct po-5 at 2025-03-07 key correct-1\n"
     "  with receive 1 box WHEEL total 132.00 key po-5b\n"),
    "undo sale-1 at 2025-03-07 key undo-2\n",
    "close 2025-03-07 at 2025-03-08 key close-1\n",
    "receive 9 FRAME at 2025-03-06 cost 21.00 key po-6\n",
    ("complete 1 BIKE at 2025-03-08 key run-3\nexpect stock BIKE 5\nexpect check clean\n"
     "expect balance payables -423.60\n"),
};

enum { PLANT_EVENTS = ARRAY_COUNT(plant_events) };

/* The same in one text. */
static inline struct slice plant_whole(size_t from)
{
    static char text[8192];
    size_t size = 0;

    for (size_t i = from; i < PLANT_EVENTS; i++)
        size += (size_t)snprintf(text + size, sizeof(text) - size, "%s", plant_events[i]);
    return (struct slice){ text, size };
}

/* What came of a batch. */
struct came {
    enum status status;
    struct problem why;
};

static inline void came_note(void *context, const struct mishap *mishap)
{
    struct came *came = context;

    if (came->why.status != OK)
        return;
    (void)problem_set(&came->why, mishap->status, "line %d: %s", mishap->line, mishap->text);
}

static inline struct came plant_post(struct engine *engine, struct slice text, enum batch_mode mode)
{
    struct came came = { .status = OK };
    struct batch_options options = {
        .text = text, .mode = mode, .format = format_guess(text), .at_follows = true
    };
    struct batch_sink sink = { .mishap = came_note, .context = &came };
    struct batch_totals totals;
    struct problem failure = { .status = OK };

    came.status = batch_post(engine, &options, &sink, &totals, &failure);
    if (status_is_failure(came.status))
        came.why = failure;
    return came;
}

/* One line that says which and why, under the code that was answered. */
static inline bool problem_is_told(const struct problem *problem, enum status status)
{
    return problem->status == status && problem->text[0] != '\0' && !strpbrk(problem->text, "\r\n");
}

static inline uint64_t bytes_digest(uint64_t digest, const void *bytes, size_t size)
{
    const unsigned char *at = bytes;

    for (size_t i = 0; i < size; i++)
        digest = (digest ^ at[i]) * 0x100000001b3U; /* FNV-1a */
    return digest;
}

static inline uint64_t table_digest(sqlite3 *file, const char *table, uint64_t digest)
{
    sqlite3_stmt *rows = NULL;
    char sql[200];

    (void)snprintf(sql, sizeof(sql), "SELECT * FROM \"%s\"", table);
    if (sqlite3_prepare_v2(file, sql, -1, &rows, NULL) != SQLITE_OK)
        return 0;
    while (sqlite3_step(rows) == SQLITE_ROW)
        for (int i = 0; i < sqlite3_column_count(rows); i++) {
            int type = sqlite3_column_type(rows, i);
            const void *bytes = sqlite3_column_blob(rows, i);

            digest = bytes_digest(digest, &type, sizeof(type));
            if (bytes)
                digest = bytes_digest(digest, bytes, (size_t)sqlite3_column_bytes(rows, i));
        }
    sqlite3_finalize(rows);
    return digest;
}

/* Of every row of every table, as another program sees them. 0: the file cannot be read. */
static inline uint64_t book_digest(const char *name)
{
    sqlite3 *file = NULL;
    sqlite3_stmt *tables = NULL;
    uint64_t digest = 0xcbf29ce484222325U;

    if (sqlite3_open_v2(path_of(name), &file, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK ||
        sqlite3_prepare_v2(file, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1",
                           -1, &tables, NULL) != SQLITE_OK)
        digest = 0;
    while (digest != 0 && sqlite3_step(tables) == SQLITE_ROW)
        digest = table_digest(file, (const char *)sqlite3_column_text(tables, 0), digest);
    sqlite3_finalize(tables);
    sqlite3_close(file);
    return digest;
}

/* A book after each event, where nothing failed. */
static struct stage {
    struct hash head;
    int64_t seq;
    uint64_t digest;
} stages[PLANT_EVENTS + 1];

static inline struct engine *book_open(const char *name, enum store_mode mode)
{
    struct engine_options options = { .path = path_of(name), .mode = mode };
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;

    if (engine_open(&options, &engine, &problem) != OK) {
        printf("FAIL %s is opened: %s %s\n", name, status_code(problem.status), problem.text);
        (void)fflush(stdout);
        _Exit(1);
    }
    return engine;
}

static inline void book_remove(const char *name)
{
    static const char *const ends[] = { "", "-wal", "-shm", "-journal" };
    char path[PATH_BYTES + 10];

    for (size_t i = 0; i < ARRAY_COUNT(ends); i++) {
        (void)snprintf(path, sizeof(path), "%s%s", path_of(name), ends[i]);
        (void)unlink(path);
    }
}

static inline bool book_copy(const char *from, const char *to)
{
    static char bytes[1 << 16];
    FILE *source = fopen(path_of(from), "rb");
    FILE *target = NULL;
    bool good = source != NULL;
    size_t size = 0;

    book_remove(to);
    target = fopen(path_of(to), "wb");
    good = good && target;
    while (good && (size = fread(bytes, 1, sizeof(bytes), source)) > 0)
        good = fwrite(bytes, 1, size, target) == size;
    if (target && fclose(target) != 0)
        good = false;
    if (source)
        (void)fclose(source);
    return good;
}

/* The name of the book as it is before an event: `before-7`. */
static inline const char *stage_name(size_t stage)
{
    static char names[PLANT_EVENTS + 1][16];

    (void)snprintf(names[stage], sizeof(names[stage]), "before-%zu", stage);
    return names[stage];
}

static inline bool stage_is(const struct stage *stage, struct engine *engine)
{
    struct hash head;
    bool is = engine_look(engine) == OK && engine_seq(engine) == stage->seq;

    head = engine_head(engine);
    engine_end(engine);
    return is && memcmp(head.byte, stage->head.byte, HASH_BYTES) == 0;
}

/* Posts the plant undisturbed, and keeps the book as it is before each event. */
static inline bool stages_make(void)
{
    struct engine *engine = book_open("undisturbed", STORE_CREATE);
    struct came came = { .status = OK };

    for (size_t i = 0; i <= PLANT_EVENTS && came.status == OK; i++) {
        if (engine_look(engine) != OK)
            break;
        stages[i].head = engine_head(engine);
        stages[i].seq = engine_seq(engine);
        engine_end(engine);
        stages[i].digest = book_digest("undisturbed");
        came.status = store_backup(engine_store(engine), path_of(stage_name(i)));
        if (came.status == OK && i < PLANT_EVENTS)
            came = plant_post(engine, slice_of(plant_events[i]), BATCH_ALL_OR_NOTHING);
    }
    engine_close(engine);
    report("the plant, undisturbed", came.status == OK && stages[PLANT_EVENTS].seq > PLANT_EVENTS,
           "%s %s", status_code(came.status), came.why.text);
    return report_failures == 0;
}

/* A series of faults, each at a later request or call than the one before. */
struct series {
    const char *name;
    enum fault_span memory;
    struct disk_fault disk;
    enum status expected; /* of a disk that fails; OK: either of the two */
    bool reopens;         /* the book, after each failure */
    long stride;
    long failed;        /* runs that were answered with a failure */
    long harmless;      /* … that went well in spite of a fault */
    char surprise[400]; /* the first; it ends the series */
};

static inline void surprise(struct series *series, long n, const char *what,
                            const struct came *came)
{
    if (series->surprise[0] == '\0')
        (void)snprintf(series->surprise, sizeof(series->surprise), "n = %ld: %s; %s, %s %s", n,
                       what, status_code(came->status), status_code(came->why.status),
                       came->why.text);
}

static inline void series_report(const struct series *series)
{
    printf("%s: %ld failed, %ld did no harm\n", series->name, series->failed, series->harmless);
    report(series->name, series->surprise[0] == '\0' && series->failed > 0, "%s",
           series->surprise[0] ? series->surprise : "no fault was met");
}

static inline struct engine *stage_open(size_t stage)
{
    if (!book_copy(stage_name(stage), "book"))
        abort();
    return book_open("book", STORE_WRITE);
}

/* All is there: what was posted, and every row that follows from it. */
static inline void success_judge(struct series *series, long n, const struct came *came,
                                 struct engine *engine, const struct stage *after)
{
    if (came->status != OK || !stage_is(after, engine))
        surprise(series, n, "does not post what it must", came);
    else if (book_digest("book") != after->digest)
        surprise(series, n, "the book has other rows than undisturbed", came);
}

#endif
