#include "inbox.h"

#include <stdio.h>
#include <stdlib.h>

#include "disk.h"
#include "engine/inbox.h"
#include "ours.h"

enum {
    OWED = 4000, /* items sold that were never bought */
    COUNTED = 3000,
    LATE = 3000, /* orders whose day has passed */
    GROUP = 1000,
    BATCH = 1000,
    BATCHES = 10,
    READS = 11
};

/* Events as texts, submitted a group at a time. */
struct crowd {
    struct bf_book *book;
    char *texts[GROUP];
    size_t count;
};

static void crowd_submit(struct crowd *crowd)
{
    const char *const *texts = (const char *const *)crowd->texts;

    must(bf_submit_all(crowd->book, texts, crowd->count, BF_ALL_OR_NOTHING, NULL) == BF_OK, "%s %s",
         bf_code(crowd->book), bf_message(crowd->book));
    while (crowd->count > 0)
        free(crowd->texts[--crowd->count]);
}

static void crowd_add(struct crowd *crowd, char *text)
{
    if (crowd->count == GROUP)
        crowd_submit(crowd);
    crowd->texts[crowd->count++] = text;
}

static void stock_item(struct crowd *crowd, char letter, int i)
{
    crowd_add(crowd, text_of("item %c%05d each fifo at 2026-01-01", letter, i));
    crowd_add(crowd, text_of("standard %c%05d material 1.25 at 2026-01-01", letter, i));
}

static void entries_make(const char *path)
{
    struct crowd crowd = { .book = ours_open_library(path) };

    for (int i = 1; i <= OWED; i++) {
        stock_item(&crowd, 'X', i);
        crowd_add(&crowd, text_of("sell 1 X%05d at 2026-01-02", i));
    }
    for (int i = 1; i <= COUNTED; i++) {
        stock_item(&crowd, 'Y', i);
        crowd_add(&crowd, text_of("count 3 Y%05d at 2026-01-02", i));
    }
    crowd_add(&crowd, text_of("item KIT each made fifo at 2026-01-01"));
    crowd_add(&crowd, text_of("bill KIT at 2026-01-01\n  + 2 X00001\n  + 1 Y00001"));
    for (int i = 1; i <= LATE; i++) {
        crowd_add(&crowd, text_of("order L%05d 5 KIT due 2026-01-01 at 2026-01-01", i));
        crowd_add(&crowd, text_of("order L%05d release at 2026-01-01", i));
    }
    crowd_submit(&crowd);
    bf_close(crowd.book);
}

/* The same completions into both books, in turns. */
static double posting_compare(const char *paths[2], const struct workload *workload)
{
    struct bf_book *books[2] = { ours_open_library(paths[0]), ours_open_library(paths[1]) };
    struct samples samples[2] = { { 0 }, { 0 } };
    double ratio = 0;

    for (int i = 0; i < BATCHES; i++)
        for (int k = 0; k < 2; k++)
            ours_post_json(books[k], workload, (struct span){ i * BATCH, (i + 1) * BATCH, BATCH },
                           &samples[k]);
    ratio = samples_cpu_at(&samples[1], 0.5) / samples_cpu_at(&samples[0], 0.5);
    for (int k = 0; k < 2; k++) {
        bf_close(books[k]);
        samples_free(&samples[k]);
    }
    return ratio;
}

static enum status heading_drop(void *context, const struct list_row *list, int decimals)
{
    (void)context;
    (void)list;
    (void)decimals;
    return OK;
}

static enum status row_count(void *context, const struct cell *cells)
{
    (void)cells;
    ++*(long *)context;
    return OK;
}

/* As `backflush inbox` reads it, on the day after all of that. */
static void list_time(const char *path, struct inbox_cost *result)
{
    const struct engine_options options = { .path = path, .mode = STORE_READ };
    const struct inbox_question question = { .day = { 20457 }, .from = DAY_NONE, .to = DAY_NONE };
    const struct receiver receiver = { heading_drop, row_count, &result->entries };
    struct problem problem = { .status = OK };

    for (int i = 0; i < READS; i++) {
        struct inbox_totals totals;
        struct engine *engine = NULL;
        struct watch watch = watch_start();

        result->entries = 0;
        must(engine_open(&options, &engine, &problem) == OK, "%s", problem.text);
        must(engine_look(engine) == OK && inbox_list(engine, &question, &receiver, &totals) == OK,
             "%s", engine_problem(engine)->text);
        engine_close(engine);
        samples_stop(&result->list, watch);
    }
}

void inbox_cost_run(const char *folder, struct inbox_cost *result)
{
    char *without = text_of("%s/plain.db", folder);
    char *with = text_of("%s/inbox.db", folder);
    struct workload workload;

    *result = (struct inbox_cost){ 0 };
    workload_make(&workload, (struct workload_size){ 500, 50, 20, 24, BATCHES * BATCH, NULL });
    (void)ours_set_up(without, &workload);
    (void)ours_set_up(with, &workload);
    entries_make(with);
    result->posting = posting_compare((const char *[]){ without, with }, &workload);
    list_time(with, result);
    file_remove(without);
    file_remove(with);
    free(without);
    free(with);
    workload_free(&workload);
}
