/*
 * What posting costs, as ratios in one run on one disk: see README.md. Prints one table.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sqlite3.h>

#include "disk.h"
#include "inbox.h"
#include "large.h"
#include "late.h"
#include "ours.h"
#include "rounds.h"

struct sizes {
    int passes;
    int batched;
    int single;
    int flushes;
    int bill_lines;
    int moves;
    int followers;
};

static const struct sizes whole = { 3, 20000, 300, 500, 10000, 1000000, 1000000 };
static const struct sizes quick = { 1, 4000, 100, 100, 10000, 100000, 100000 };

static const int line_counts[] = { 5, 20, 50 };

enum { LENGTHS = sizeof(line_counts) / sizeof(line_counts[0]) };

static const char *met(bool is_met)
{
    return is_met ? "met" : "NOT MET";
}

static void disk_print(const char *folder, int count)
{
    struct samples samples = { 0 };
    char *path = text_of("%s/flush", folder);
    double load[1] = { 0 };

    (void)getloadavg(load, 1);
    disk_flush(path, count, &samples);
    printf("SQLite %s, %ld processors, load %.1f%s\n", sqlite3_libversion(),
           sysconf(_SC_NPROCESSORS_ONLN), load[0],
           load[0] > 0.5 ? " (busy: trust the ratios, not the rates)" : "");
    printf("fdatasync of 4 KB: p50 %.3f ms, p99 %.3f ms\n\n", samples_at(&samples, 0.5) * 1e3,
           samples_at(&samples, 0.99) * 1e3);
    (void)fflush(stdout);
    samples_free(&samples);
    free(path);
}

/* The aims hold from 20 lines up. */
static void faster_print(const struct rounds *rounds, enum contender ours, enum contender other,
                         double aim)
{
    double wall = rounds_ratio(rounds, ours, other, CLOCK_WALL);
    double cpu = rounds_ratio(rounds, ours, other, CLOCK_CPU);

    if (rounds->size.lines < 20)
        printf("  %5.2f (cpu %5.2f)             ", wall, cpu);
    else
        printf("  %5.2f (cpu %5.2f) >= %.1f %-7s", wall, cpu, aim, met(wall >= aim));
}

static void batched_print(const struct rounds *rounds, int length)
{
    static const char *const spellings[] = { [OURS_JSON] = "JSON", [OURS_PARSED] = "parsed" };

    for (int ours = OURS_JSON; ours <= OURS_PARSED; ours++) {
        double rate = rounds_rate(rounds, (enum contender)ours, CLOCK_WALL);

        printf("%5d  %-6s %8.0f %9.0f %9.0f", line_counts[length], spellings[ours], rate,
               rate * line_counts[length], rate * rounds->rows);
        faster_print(rounds, (enum contender)ours, RAW_ROWS, 0.7);
        faster_print(rounds, (enum contender)ours, PLAIN_SQL, 2.0);
        printf("\n");
    }
}

/* A disk that takes so long for one row hides whatever else a commit does. */
#define FLUSH_SLOW_S 0.002

static void single_print(const struct rounds *rounds, int length)
{
    static const double aims[LENGTHS] = { 1.3, 0, 2.0 };
    const struct samples *one = &rounds->single[ONE_ROW];
    bool is_slow = samples_at(one, 0.5) > FLUSH_SLOW_S;

    printf("%5d ", line_counts[length]);
    for (int i = 0; i < CONTENDER_COUNT; i++)
        printf("  %7.3f", samples_at(&rounds->single[i], 0.5) * 1e3);
    printf("  %5.0f %7.0f", samples_cpu_at(&rounds->single[OURS_JSON], 0.5) * 1e6,
           samples_cpu_at(one, 0.5) * 1e6);
    for (int ours = OURS_JSON; ours <= OURS_PARSED; ours++) {
        double ratio = samples_at(&rounds->single[ours], 0.5) / samples_at(one, 0.5);

        printf("  %5.2f", ratio);
        if (aims[length] > 0)
            printf(" <= %.1f %-7s", aims[length], is_slow ? "unsure" : met(ratio <= aims[length]));
        else
            printf("               ");
    }
    printf("\n");
}

static void rounds_print(const char *folder, const struct sizes *sizes)
{
    struct rounds rounds[LENGTHS];

    printf("Batched: 1000 events a commit, %d events, median of %d; times faster than\n",
           sizes->batched, sizes->passes);
    printf("lines          events/s   moves/s    rows/s  the same rows inserted raw       "
           "plain SQL\n");
    for (int i = 0; i < LENGTHS; i++) {
        struct rounds_size size = { line_counts[i], sizes->passes, sizes->batched, sizes->single };

        rounds_run(folder, size, &rounds[i]);
        batched_print(&rounds[i], i);
        (void)fflush(stdout);
    }
    printf("\nOne by one: an event a commit; p50 in ms, processor time in us (JSON, one row); times"
           " the commit of one row\n"
           "lines      JSON   parsed      raw    plain  one row  JSON one row   JSON"
           "                 parsed\n");
    for (int i = 0; i < LENGTHS; i++) {
        single_print(&rounds[i], i);
        rounds_free(&rounds[i]);
    }
}

static void completion_print(const char *which, const struct samples *samples, const char *refused)
{
    double p50 = samples_at(samples, 0.5) * 1e3;

    if (samples->count == 0)
        printf("  %s: refused %s, <= 100 %s\n", which, refused, met(false));
    else
        printf("  %s: p50 %.1f ms, <= 100 %s\n", which, p50, met(p50 <= 100));
}

static void long_bill_print(const char *folder, int lines)
{
    struct long_bill bill;

    long_bill_run(folder, lines, &bill);
    printf("\nA bill of %d lines, one completion, durable\n", lines);
    completion_print("one after the other", &bill.warm, bill.refused);
    completion_print("just after opening the book", &bill.cold, bill.refused);
    (void)fflush(stdout);
    samples_free(&bill.warm);
    samples_free(&bill.cold);
}

static void inbox_print(const char *folder)
{
    struct inbox_cost cost;
    double list = 0;

    inbox_cost_run(folder, &cost);
    list = samples_at(&cost.list, 0.5) * 1e3;
    printf("\nAn inbox of %ld entries\n", cost.entries);
    printf("  completions with it: %.2f x the processor time of those without, <= 1.05 %s\n",
           cost.posting, met(cost.posting <= 1.05));
    printf("  opening the book and reading it: p50 %.0f ms, <= 1000 %s\n", list, met(list <= 1000));
    (void)fflush(stdout);
    samples_free(&cost.list);
}

static void late_line(int followers)
{
    struct late_cost cost;
    double rate = 0;

    late_cost_run(followers, &cost);
    rate = (double)cost.edges / samples_cpu_at(&cost.posted, 0.5);
    printf("  %8d %8ld %11.0f %11.0f >= 1000000 %-7s %6.0f %6zu\n", followers, cost.edges,
           (double)cost.edges / samples_cpu_at(&cost.decided, 0.5), rate, met(rate >= 1e6),
           cost.draft / 1048576, cost.lines);
    (void)fflush(stdout);
    samples_free(&cost.decided);
    samples_free(&cost.posted);
}

static void late_print(int most)
{
    printf("\nA late fact, in memory: edges a second of processor time\n"
           "  followed    edges   previewed      posted                    MiB  lines\n");
    for (int followers = 10000; followers <= most; followers *= 10)
        late_line(followers);
}

static void memory_line(const char *what, double bytes)
{
    double resident = bytes / 1048576;

    printf("  peak memory %s: %.0f MiB, <= 256 %s\n", what, resident, met(resident <= 256));
}

static void large_book_print(const char *folder, int moves, char *program)
{
    struct large_book book;
    const char *end = strrchr(program, '/');
    char *backflush =
        end ? text_of("%.*s/../backflush", (int)(end - program), program) : text_of("../backflush");
    double stock = 0;

    large_book_run(folder, moves, program, backflush, &book);
    stock = samples_at(&book.stock, 0.5) * 1e3;
    printf("\nA book of %.0f moves, %.0f MB (events/s while built: first tenth %.0f, last %.0f):\n",
           book.moves, book.bytes / 1e6, book.first_rate, book.last_rate);
    printf("  backflush stock --item: p50 %.1f ms, <= 50 %s; file not in memory %.1f ms\n", stock,
           met(stock <= 50), samples_at(&book.stock_cold, 0.5) * 1e3);
    memory_line("while posting to it", book.resident_bytes);
    memory_line("of layers --as-of its last day", book.layers_bytes);
    memory_line("of replay", book.replay_bytes);
    samples_free(&book.stock);
    samples_free(&book.stock_cold);
    free(backflush);
}

/* Nothing but our own path, for a profiler. A long bill is one product's. */
static void ours_alone(const char *folder, int lines, int batch)
{
    struct workload_size size = { 500, 50, lines, 24, whole.batched, NULL };
    char *path = text_of("%s/alone.db", folder);
    struct samples samples = { 0 };
    struct workload workload;
    struct bf_book *book = NULL;

    if (lines > size.components)
        size = (struct workload_size){ lines, 1, lines, 2, 40, NULL };
    workload_make(&workload, size);
    (void)ours_set_up(path, &workload);
    book = ours_open_library(path);
    ours_post_json(book, &workload, (struct span){ 0, size.runs, batch }, &samples);
    bf_close(book);
    printf("%d lines: %.0f events/s, %.1f us of processor time an event\n", lines,
           size.runs / samples_sum(&samples), samples_cpu_sum(&samples) / size.runs * 1e6);
    file_remove(path);
    free(path);
    samples_free(&samples);
    workload_free(&workload);
}

static int usage(void)
{
    (void)fputs(
        "post [--quick] [--folder FOLDER] [--inbox] [--late] [--alone LINES [--batch EVENTS]]\n",
        stderr);
    return 2;
}

int main(int count, char **words)
{
    const struct sizes *sizes = &whole;
    const char *end = strrchr(words[0], '/');
    char *parent = end ? text_of("%.*s", (int)(end - words[0]), words[0]) : text_of(".");
    char *folder = NULL;
    int alone = 0;
    int batch = 1000;
    bool inbox = false;
    bool late = false;

    if (count == 3 && memory_print(words[1], words[2]))
        return 0;
    for (int i = 1; i < count; i++) {
        if (strcmp(words[i], "--quick") == 0)
            sizes = &quick;
        else if (strcmp(words[i], "--inbox") == 0)
            inbox = true;
        else if (strcmp(words[i], "--late") == 0)
            late = true;
        else if (strcmp(words[i], "--folder") == 0 && i + 1 < count)
            parent = words[++i];
        else if (strcmp(words[i], "--alone") == 0 && i + 1 < count)
            alone = (int)strtol(words[++i], NULL, 10);
        else if (strcmp(words[i], "--batch") == 0 && i + 1 < count)
            batch = (int)strtol(words[++i], NULL, 10);
        else
            return usage();
    }
    folder = text_of("%s/bench-XXXXXX", parent);
    must(mkdtemp(folder) != NULL, "no folder can be made in %s", parent);
    if (alone > 0) {
        ours_alone(folder, alone, batch);
    } else if (inbox) {
        inbox_print(folder);
    } else if (late) {
        late_print(sizes->followers);
    } else {
        disk_print(folder, sizes->flushes);
        rounds_print(folder, sizes);
        long_bill_print(folder, sizes->bill_lines);
        large_book_print(folder, sizes->moves, words[0]);
        inbox_print(folder);
        late_print(sizes->followers);
    }
    (void)rmdir(folder);
    return 0;
}
