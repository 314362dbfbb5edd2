/*
 * A disk that fails or dies at the n-th call, for n = 1, 2, 3 … until a run meets no fault. Each
 * time the book is whole: it proves itself, and holds what was answered to be in it and nothing
 * that was answered not to be. The same events again give the undisturbed book. `--full` leaves
 * out no n; without it the runs go in strides.
 */
#include <sys/mman.h>
#include <sys/wait.h>

#include "shaken_plant.h"

enum { WRITING = DISK_WRITE | DISK_SYNC | DISK_TRUNCATE | DISK_MAP | DISK_OPEN | DISK_DELETE };

static void ignore(void *context, const struct proof *proof)
{
    (void)context;
    (void)proof;
}

static bool book_proves_itself(struct engine *engine)
{
    bool does = engine_look(engine) == OK && engine_prove(engine, ignore, NULL) == OK;

    engine_end(engine);
    return does;
}

/* The stage at which the book stands; PLANT_EVENTS + 1: at none. */
static size_t stage_of(struct engine *engine)
{
    size_t stage = 0;

    while (stage <= PLANT_EVENTS && !stage_is(&stages[stage], engine))
        stage++;
    return stage;
}

static void failure_judge(struct series *series, long n, const struct came *came)
{
    series->failed++;
    if (came->status != STORE_IO && came->status != STORE_FULL)
        surprise(series, n, "no failure of the disk", came);
    if (series->expected != OK && came->status != series->expected)
        surprise(series, n, "another failure than the disk's", came);
    if (!problem_is_told(&came->why, came->status))
        surprise(series, n, "not told in one line", came);
    if (disk.locks != 0)
        surprise(series, n, "a lock on the book is still held", came);
}

/*
 * After a failure the book stands where it stood. Only where the last act of a commit failed, the
 * sync, may it be found in the log by whoever opens the book next.
 */
static struct engine *stage_judge(struct series *series, struct engine *engine, long n,
                                  size_t stage, const struct came *came)
{
    size_t found = stage;

    if (series->reopens) {
        engine_close(engine);
        engine = book_open("book", STORE_WRITE);
    }
    found = stage_of(engine);
    if (found != stage && !(found == stage + 1 && series->reopens && disk.first == DISK_SYNC))
        surprise(series, n, "the book is not as it was before", came);
    if (n % 8 == 1 && !book_proves_itself(engine))
        surprise(series, n, "the book does not prove itself", came);
    return engine;
}

static struct came post_shaken(const struct series *series, struct engine *engine, size_t stage,
                               long n, long *failed)
{
    struct came came;
    struct disk_fault fault = series->disk;

    fault.left = n;
    disk_fault_arm(fault);
    came = plant_post(engine, slice_of(plant_events[stage]), BATCH_ALL_OR_NOTHING);
    *failed = disk_fault_lift();
    return came;
}

/* One event: fails at the n-th call, and is posted when the disk is well again. */
static void post_failing(struct series *series, size_t stage)
{
    for (long n = 1 + (long)stage % series->stride; !series->surprise[0]; n += series->stride) {
        struct engine *engine = stage_open(stage);
        long failed = 0;
        struct came came = post_shaken(series, engine, stage, n, &failed);

        if (came.status != OK) {
            failure_judge(series, n, &came);
            engine = stage_judge(series, engine, n, stage, &came);
            came = plant_post(engine, slice_of(plant_events[stage]), BATCH_ALL_OR_NOTHING);
        } else if (failed > 0) {
            series->harmless++;
        }
        success_judge(series, n, &came, engine, &stages[stage + 1]);
        engine_close(engine);
        if (failed == 0)
            break;
    }
}

static void test_failing(struct series *series)
{
    for (size_t i = SET_UP; i < PLANT_EVENTS; i++)
        post_failing(series, i);
    series_report(series);
}

/* The disk is well again; the book may have been made before it failed. */
static struct came make_again(const struct engine_options *options, struct engine **engine)
{
    struct came came = { .status = OK };

    came.status = engine_open(options, engine, &came.why);
    if (came.status != BOOK_EXISTS)
        return came;
    *engine = book_open("book", STORE_WRITE);
    return (struct came){ .status = OK };
}

/* The book that is to be made: it is made, or can be made when the disk is well again. */
static void test_making(struct series *series)
{
    for (long n = 1; !series->surprise[0]; n += series->stride) {
        struct engine_options options = { .path = path_of("book"), .mode = STORE_CREATE };
        struct came came = { .status = OK };
        struct engine *engine = NULL;
        long failed = 0;

        book_remove("book");
        series->disk.left = n;
        disk_fault_arm(series->disk);
        came.status = engine_open(&options, &engine, &came.why);
        failed = disk_fault_lift();
        if (came.status != OK) {
            failure_judge(series, n, &came);
            came = make_again(&options, &engine);
        }
        if (came.status != OK || !stage_is(&stages[0], engine) || !book_proves_itself(engine))
            surprise(series, n, "no new book", &came);
        engine_close(engine);
        if (failed == 0)
            break;
    }
    series_report(series);
}

/* What dies: makes a book. */
static void make_until_death(struct disk_fault fault)
{
    struct engine_options options = { .path = path_of("book"), .mode = STORE_CREATE };
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;

    disk_fault_arm(fault);
    if (engine_open(&options, &engine, &problem) != OK)
        _exit(2);
    engine_close(engine);
    _exit(1);
}

/* Waits for what has been forked; false if it ended in another way than by dying or being done. */
static bool child_ends(pid_t child, int *ending)
{
    return child >= 0 && waitpid(child, ending, 0) == child && WIFEXITED(*ending) &&
           WEXITSTATUS(*ending) <= 1;
}

/* A process dies while it makes a book: there is a whole one, or none and the name is free. */
static void test_making_crashed(struct series *series)
{
    for (long n = 1; !series->surprise[0]; n += series->stride) {
        struct engine_options options = { .path = path_of("book"), .mode = STORE_CREATE };
        struct disk_fault fault = series->disk;
        struct came came = { .status = OK };
        struct engine *engine = NULL;
        int ending = 0;
        pid_t child = 0;

        fault.left = n;
        fault.seed = (uint64_t)n;
        book_remove("book");
        (void)fflush(stdout);
        child = fork();
        if (child == 0)
            make_until_death(fault);
        if (!child_ends(child, &ending))
            surprise(series, n, "the process that should have died did not", &came);
        came = make_again(&options, &engine);
        if (came.status != OK || !stage_is(&stages[0], engine) || !book_proves_itself(engine))
            surprise(series, n, "no new book", &came);
        engine_close(engine);
        if (WEXITSTATUS(ending) == 1)
            break;
        series->failed++;
    }
    series_report(series);
}

/* How many events the process that died had been told were posted. */
static size_t *told;

/* What dies: posts one event after the other and closes the book now and then. */
static void post_until_death(struct disk_fault fault, size_t stage)
{
    struct engine *engine = NULL;

    disk_fault_arm(fault);
    for (size_t i = stage; i < PLANT_EVENTS; i++) {
        if (!engine)
            engine = book_open("book", STORE_WRITE);
        if (plant_post(engine, slice_of(plant_events[i]), BATCH_ALL_OR_NOTHING).status != OK)
            _exit(2);
        *told = i + 1;
        if (i % 4 == 3) {
            engine_close(engine);
            engine = NULL;
        }
    }
    engine_close(engine);
    _exit(1);
}

/* After the crash: all that was told is there, at most one event more, and the rest follows. */
static void crash_judge(struct series *series, long n)
{
    struct came came = { .status = OK };
    struct engine *engine = book_open("book", STORE_WRITE);
    size_t stage = stage_of(engine);

    if (stage != *told && stage != *told + 1)
        surprise(series, n, "the book does not hold what was told", &came);
    else if (!book_proves_itself(engine))
        surprise(series, n, "the book does not prove itself", &came);
    else if (book_digest("book") != stages[stage].digest)
        surprise(series, n, "the book has other rows than undisturbed", &came);
    came = plant_post(engine, plant_whole(0), BATCH_ALL_OR_NOTHING);
    success_judge(series, n, &came, engine, &stages[PLANT_EVENTS]);
    engine_close(engine);
}

static void test_crashing(struct series *series)
{
    enum { STAGE = SET_UP + 4 };

    for (long n = 1; !series->surprise[0]; n += series->stride) {
        struct disk_fault fault = series->disk;
        struct came came = { .status = OK };
        int ending = 0;
        pid_t child = 0;

        fault.left = n;
        fault.seed = (uint64_t)n;
        *told = STAGE;
        if (!book_copy(stage_name(STAGE), "book"))
            abort();
        (void)fflush(stdout);
        child = fork();
        if (child == 0)
            post_until_death(fault, STAGE);
        if (!child_ends(child, &ending)) {
            surprise(series, n, "the process that should have died did not", &came);
            break;
        }
        crash_judge(series, n);
        if (WEXITSTATUS(ending) == 1)
            break;
        series->failed++;
    }
    series_report(series);
}

int main(int count, char **words)
{
    bool is_full = count > 1 && strcmp(words[1], "--full") == 0;
    long stride = is_full ? 1 : 7;
    struct series full = {
        .name = "the disk is full",
        .disk = { .calls = DISK_WRITE, .code = SQLITE_FULL, .span = DISK_FROM_THEN_ON },
        .expected = STORE_FULL,
        .stride = stride
    };
    struct series broken = { .name = "the disk fails once",
                             .disk = { .calls = WRITING, .code = SQLITE_IOERR_WRITE },
                             .expected = STORE_IO,
                             .stride = stride };
    struct series dead = { .name = "the disk fails from then on; the book is opened again",
                           .disk = { .calls = WRITING | DISK_READ,
                                     .code = SQLITE_IOERR_WRITE,
                                     .span = DISK_FROM_THEN_ON },
                           .reopens = true,
                           .stride = stride };
    struct series making = { .name = "a new book while the disk fails",
                             .disk = { .calls = WRITING | DISK_READ, .code = SQLITE_FULL },
                             .stride = stride };
    struct series unmade = { .name = "the process dies while it makes a book",
                             .disk = { .calls = WRITING, .dies = true },
                             .stride = 1 };
    struct series crash = { .name = "the process dies at a write",
                            .disk = { .calls = WRITING, .dies = true },
                            .stride = is_full ? 1 : 13 };

    told = mmap(NULL, sizeof(*told), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (told == MAP_FAILED || !folder_make() || !disk_fault_begin() || !stages_make())
        return 1;
    test_failing(&full);
    test_failing(&broken);
    test_failing(&dead);
    test_making(&making);
    test_making_crashed(&unmade);
    test_crashing(&crash);
    folder_remove();
    return report_exit();
}
