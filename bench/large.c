#include "large.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "disk.h"
#include "engine/replay.h"
#include "ours.h"

enum {
    BILLS = 15, /* completions of the long bill */
    COLD = 3,   /* of them just after opening */
    BATCH = 1000,
    LINES = 20,
    COMPONENTS = 500,
    PRODUCTS = 50,
    RECEIPTS = 24,
    MORE = 6000, /* runs posted to see how much memory it takes */
    MORE_SINGLE = 200,
    STARTS = 21
};

static void completion_time(struct bf_book *book, const char *event, struct samples *samples,
                            struct long_bill *result)
{
    struct watch watch = watch_start();
    enum bf_status status = bf_submit(book, event, NULL);

    must(status != BF_FAILED, "%s: %s", bf_code(book), bf_message(book));
    if (status == BF_OK)
        samples_stop(samples, watch);
    else
        snprintf(result->refused, sizeof(result->refused), "%s", bf_code(book));
}

void long_bill_run(const char *folder, int lines, struct long_bill *result)
{
    char *path = text_of("%s/bill.db", folder);
    struct workload workload;
    struct bf_book *book = NULL;

    *result = (struct long_bill){ 0 };
    workload_make(&workload, (struct workload_size){ lines, 1, lines, 2, BILLS, NULL });
    (void)ours_set_up(path, &workload);
    for (int i = 0; i < BILLS; i += BILLS / COLD) {
        book = ours_open_library(path);
        completion_time(book, workload.events[i], &result->cold, result);
        for (int k = 1; k < BILLS / COLD; k++)
            completion_time(book, workload.events[i + k], &result->warm, result);
        bf_close(book);
    }
    file_remove(path);
    free(path);
    workload_free(&workload);
}

static void book_build(const char *path, int runs, struct large_book *result)
{
    struct workload workload;
    struct engine *engine = NULL;
    struct samples samples = { 0 };
    int tenth = runs / 10;

    /* More is bought than the runs use, for what is posted later. */
    workload_make(&workload, (struct workload_size){ COMPONENTS, PRODUCTS, LINES, RECEIPTS,
                                                     runs + MORE * 3 / 2, NULL });
    (void)ours_set_up(path, &workload);
    engine = ours_open(path, STORE_RELAXED);
    ours_post_parsed(engine, &workload, (struct span){ 0, tenth, BATCH }, &samples);
    result->first_rate = tenth / samples_sum(&samples);
    ours_post_parsed(engine, &workload, (struct span){ tenth, runs - tenth, BATCH }, &samples);
    samples_free(&samples);
    ours_post_parsed(engine, &workload, (struct span){ runs - tenth, runs, BATCH }, &samples);
    result->last_rate = tenth / samples_sum(&samples);
    samples_free(&samples);
    engine_close(engine);
    workload_free(&workload);
}

static double moves_count(const char *path)
{
    sqlite3 *database = database_open(path);
    sqlite3_stmt *select = database_prepare(database, "SELECT count(*) FROM move");
    double moves = 0;

    must(sqlite3_step(select) == SQLITE_ROW, "%s", path);
    moves = sqlite3_column_double(select, 0);
    sqlite3_finalize(select);
    sqlite3_close_v2(database);
    return moves;
}

/* Runs a program to its end; what it prints goes into `out`. */
static void process_run(char *const words[], const char *out)
{
    posix_spawn_file_actions_t actions;
    pid_t child = 0;
    int code = 0;
    extern char **environ;

    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out, O_WRONLY | O_CREAT | O_TRUNC,
                                     0600);
    must(posix_spawn(&child, words[0], &actions, NULL, words, environ) == 0, "%s cannot be run",
         words[0]);
    posix_spawn_file_actions_destroy(&actions);
    must(waitpid(child, &code, 0) == child && WIFEXITED(code) && WEXITSTATUS(code) == 0,
         "%s %s failed", words[0], words[1]);
}

static void file_forget(const char *path)
{
    int file = open(path, O_RDONLY);

    must(file >= 0 && fdatasync(file) == 0, "%s", path);
    (void)posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    (void)close(file);
}

static void stock_print(char *backflush, char *path, struct large_book *result)
{
    char stock[] = "stock";
    char option[] = "--item";
    char item[] = "C00007";
    char book[] = "--book";
    char *words[] = { backflush, stock, option, item, book, path, NULL };

    for (int i = 0; i < STARTS; i++) {
        struct watch watch;

        file_forget(path);
        watch = watch_start();
        process_run(words, "/dev/null");
        samples_stop(&result->stock_cold, watch);
        watch = watch_start();
        process_run(words, "/dev/null");
        samples_stop(&result->stock, watch);
    }
}

static double number_in(const char *path)
{
    FILE *file = fopen(path, "r");
    char line[40];
    double number = 0;

    must(file && fgets(line, sizeof(line), file), "%s holds no number", path);
    number = strtod(line, NULL);
    (void)fclose(file);
    (void)unlink(path);
    return number;
}

static void posting_do(const char *path)
{
    struct samples samples = { 0 };
    struct workload workload;
    struct bf_book *book = NULL;

    workload_make(&workload,
                  (struct workload_size){ COMPONENTS, PRODUCTS, LINES, RECEIPTS, MORE, "more" });
    book = ours_open_library(path);
    ours_post_json(book, &workload, (struct span){ 0, MORE - MORE_SINGLE, BATCH }, &samples);
    ours_post_json(book, &workload, (struct span){ MORE - MORE_SINGLE, MORE, 1 }, &samples);
    bf_close(book);
    samples_free(&samples);
    workload_free(&workload);
}

static struct engine *book_look(const char *path)
{
    const struct engine_options options = { .path = path, .mode = STORE_READ };
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;

    must(engine_open(&options, &engine, &problem) == OK, "%s", problem.text);
    return engine;
}

static enum status heading_drop(void *context, const struct list_row *list, int decimals)
{
    (void)context;
    (void)list;
    (void)decimals;
    return OK;
}

static enum status row_drop(void *context, const struct cell *cells)
{
    (void)context;
    (void)cells;
    return OK;
}

static void layers_do(const char *path)
{
    const struct filter filter = { .present = 1U << FILTER_AS_OF, .as_of = { INT32_MAX } };
    const struct receiver receiver = { heading_drop, row_drop, NULL };
    struct engine *engine = book_look(path);

    must(engine_look(engine) == OK && engine_query(engine, LIST_LAYERS, &filter, &receiver) == OK,
         "%s", engine_problem(engine)->text);
    engine_close(engine);
}

static void replay_do(const char *path)
{
    struct replay again = { .count = 0 };
    struct engine *engine = book_look(path);
    struct engine *fresh = NULL;

    must(replay_book(&fresh, &again.problem) == OK && replay(engine, fresh, &again) == OK, "%s",
         again.problem.text);
    engine_close(fresh);
    engine_close(engine);
}

static void peak_print(void)
{
    FILE *status = fopen("/proc/self/status", "r");
    char line[200];

    while (status && fgets(line, sizeof(line), status))
        if (strncmp(line, "VmHWM:", 6) == 0)
            printf("%.0f\n", strtod(line + 6, NULL) * 1024);
    if (status)
        (void)fclose(status);
}

bool memory_print(const char *option, const char *path)
{
    if (strcmp(option, POSTING_OPTION) == 0)
        posting_do(path);
    else if (strcmp(option, LAYERS_OPTION) == 0)
        layers_do(path);
    else if (strcmp(option, REPLAY_OPTION) == 0)
        replay_do(path);
    else
        return false;
    peak_print();
    return true;
}

static double memory_of(char *program, const char *option, char *path)
{
    char *told = text_of("%s-told", path);
    char *own = text_of("%s", option);
    char *words[] = { program, own, path, NULL };
    double bytes = 0;

    process_run(words, told);
    bytes = number_in(told);
    free(own);
    free(told);
    return bytes;
}

void large_book_run(const char *folder, int moves, char *program, char *backflush,
                    struct large_book *result)
{
    char *path = text_of("%s/large.db", folder);
    struct stat found;

    *result = (struct large_book){ 0 };
    book_build(path, moves / (LINES + 1) / BATCH * BATCH + BATCH, result);
    result->moves = moves_count(path);
    must(stat(path, &found) == 0, "%s", path);
    result->bytes = (double)found.st_size;
    stock_print(backflush, path, result);
    result->layers_bytes = memory_of(program, LAYERS_OPTION, path);
    result->replay_bytes = memory_of(program, REPLAY_OPTION, path);
    result->resident_bytes = memory_of(program, POSTING_OPTION, path);
    file_remove(path);
    free(path);
}
