#include "rounds.h"

#include <stdio.h>
#include <stdlib.h>

#include "disk.h"
#include "ours.h"
#include "plain.h"
#include "raw.h"

enum { BATCH = 1000, COMPONENTS = 500, PRODUCTS = 50, RECEIPTS = 24 };

/* The files and handles of one pass. */
struct contest {
    const struct workload *workload;
    char *paths[CONTENDER_COUNT];
    struct bf_book *json;
    struct engine *parsed;
    struct raw *raw;
    struct plain *plain;
    struct one_row one;
};

static char *path_in(const char *folder, const char *name)
{
    return text_of("%s/%s.db", folder, name);
}

/* What the first runs leave in a book, `batch` a commit. */
static struct raw_tables *rows_learn(const char *folder, const struct workload *workload,
                                     struct span span)
{
    struct samples unused = { 0 };
    char *path = path_in(folder, "finished");
    int64_t seq = ours_set_up(path, workload) + 1;
    struct engine *engine = ours_open(path, STORE_RELAXED);
    struct raw_tables *tables = NULL;

    ours_post_parsed(engine, workload, span, &unused);
    engine_close(engine);
    tables = raw_read(path, seq, span.batch);
    file_remove(path);
    free(path);
    samples_free(&unused);
    return tables;
}

static void contest_open(struct contest *contest, const char *folder,
                         const struct workload *workload, const struct raw_tables *tables)
{
    static const char *const names[CONTENDER_COUNT] = { "json", "parsed", "raw", "plain", "one" };

    *contest = (struct contest){ .workload = workload };
    for (int i = 0; i < CONTENDER_COUNT; i++)
        contest->paths[i] = path_in(folder, names[i]);
    (void)ours_set_up(contest->paths[OURS_JSON], workload);
    (void)ours_set_up(contest->paths[OURS_PARSED], workload);
    contest->json = ours_open_library(contest->paths[OURS_JSON]);
    contest->parsed = ours_open(contest->paths[OURS_PARSED], STORE_DURABLE);
    contest->raw = raw_open(tables, contest->paths[RAW_ROWS]);
    contest->plain = plain_open(contest->paths[PLAIN_SQL], workload);
    one_row_open(&contest->one, contest->paths[ONE_ROW]);
}

static void contest_close(struct contest *contest)
{
    bf_close(contest->json);
    engine_close(contest->parsed);
    raw_close(contest->raw);
    plain_check(contest->plain);
    plain_close(contest->plain);
    one_row_close(&contest->one);
    for (int i = 0; i < CONTENDER_COUNT; i++) {
        file_remove(contest->paths[i]);
        free(contest->paths[i]);
    }
}

/* One commit of each; who comes first changes from turn to turn. */
static void contest_turn(struct contest *contest, struct span span, int turn,
                         struct samples samples[CONTENDER_COUNT])
{
    for (int i = 0; i < CONTENDER_COUNT; i++) {
        enum contender contender = (enum contender)((i + turn) % CONTENDER_COUNT);

        switch (contender) {
        case OURS_JSON:
            ours_post_json(contest->json, contest->workload, span, &samples[contender]);
            break;
        case OURS_PARSED:
            ours_post_parsed(contest->parsed, contest->workload, span, &samples[contender]);
            break;
        case RAW_ROWS:
            raw_insert(contest->raw, &samples[contender]);
            break;
        case PLAIN_SQL:
            plain_post(contest->plain, contest->workload, span, &samples[contender]);
            break;
        case ONE_ROW:
            one_row_commit(&contest->one, &samples[contender]);
            break;
        case CONTENDER_COUNT:
            break;
        }
    }
}

static void contest_run(struct contest *contest, struct span span,
                        struct samples samples[CONTENDER_COUNT])
{
    int turn = 0;

    for (int from = span.from; from < span.to; from += span.batch)
        contest_turn(contest, (struct span){ from, from + span.batch, span.batch }, turn++,
                     samples);
    must(raw_is_done(contest->raw), "rows are left that no batch has inserted");
}

static void batched_pass(struct rounds *rounds, struct contest *contest, struct pass *pass)
{
    struct samples samples[CONTENDER_COUNT] = { 0 };

    contest_run(contest, (struct span){ 0, rounds->size.batched, BATCH }, samples);
    for (int i = 0; i < CONTENDER_COUNT; i++) {
        pass->wall[i] = rounds->size.batched / samples_sum(&samples[i]);
        pass->cpu[i] = rounds->size.batched / samples_cpu_sum(&samples[i]);
        samples_free(&samples[i]);
    }
}

void rounds_run(const char *folder, struct rounds_size size, struct rounds *rounds)
{
    struct span batches = { 0, size.batched, BATCH };
    struct span ones = { 0, size.single, 1 };
    struct workload workload;
    struct contest contest;
    struct raw_tables *in_batches = NULL;
    struct raw_tables *one_by_one = NULL;

    *rounds = (struct rounds){ .size = size };
    rounds->passes = must_alloc((size_t)size.passes * sizeof(*rounds->passes));
    workload_make(&workload, (struct workload_size){
                                 COMPONENTS, PRODUCTS, size.lines, RECEIPTS,
                                 size.batched > size.single ? size.batched : size.single, NULL });
    in_batches = rows_learn(folder, &workload, batches);
    one_by_one = rows_learn(folder, &workload, ones);
    rounds->rows = raw_rows(in_batches);
    for (int i = 0; i < size.passes; i++) {
        contest_open(&contest, folder, &workload, in_batches);
        batched_pass(rounds, &contest, &rounds->passes[i]);
        contest_close(&contest);
        contest_open(&contest, folder, &workload, one_by_one);
        contest_run(&contest, ones, rounds->single);
        contest_close(&contest);
    }
    raw_free(in_batches);
    raw_free(one_by_one);
    workload_free(&workload);
}

void rounds_free(struct rounds *rounds)
{
    free(rounds->passes);
    for (int i = 0; i < CONTENDER_COUNT; i++)
        samples_free(&rounds->single[i]);
}

static double rate_of(const struct pass *pass, enum contender contender, enum clock clock)
{
    return clock == CLOCK_WALL ? pass->wall[contender] : pass->cpu[contender];
}

double rounds_rate(const struct rounds *rounds, enum contender contender, enum clock clock)
{
    struct samples rates = { 0 };
    double median = 0;

    for (int i = 0; i < rounds->size.passes; i++)
        samples_add(&rates, rate_of(&rounds->passes[i], contender, clock));
    median = samples_at(&rates, 0.5);
    samples_free(&rates);
    return median;
}

double rounds_ratio(const struct rounds *rounds, enum contender ours, enum contender other,
                    enum clock clock)
{
    struct samples ratios = { 0 };
    double median = 0;

    for (int i = 0; i < rounds->size.passes; i++)
        samples_add(&ratios, rate_of(&rounds->passes[i], ours, clock) /
                                 rate_of(&rounds->passes[i], other, clock));
    median = samples_at(&ratios, 0.5);
    samples_free(&ratios);
    return median;
}
