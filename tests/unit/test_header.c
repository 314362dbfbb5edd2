/* The C interface, by what include/backflush.h says and nothing else. */
#include <backflush.h>

#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "report.h"

static const char *const plant[] = {
    "item WHEEL each fifo",
    "item BIKE each made fifo",
    "bill BIKE\n  + 2 WHEEL",
    "rate BIKE conversion 5.00",
    "receive 5 WHEEL cost 10.00 at 2025-01-10 key po-1",
};

enum { PLANT_COUNT = sizeof(plant) / sizeof(plant[0]) };

static struct bf_book *plant_open(void)
{
    struct bf_book *book = NULL;

    if (bf_open(NULL, BF_MEMORY, &book) != BF_OK ||
        bf_submit_all(book, plant, PLANT_COUNT, BF_ALL_OR_NOTHING, NULL) != BF_OK)
        printf("FAIL plant: %s %s\n", bf_code(book), bf_message(book));
    return book;
}

/* What a callback was given, one line under the other. */
struct heard {
    char text[4096];
    int calls;
    int stop_after; /* calls; 0: never */
};

static int hear(void *context, const char *line)
{
    struct heard *heard = context;
    size_t size = strlen(heard->text);

    (void)snprintf(heard->text + size, sizeof(heard->text) - size, "%s\n", line);
    return ++heard->calls == heard->stop_after;
}

static int hear_row(void *context, const struct bf_row *row)
{
    return hear(context, row->json);
}

static int hear_value(void *context, const struct bf_row *row)
{
    for (size_t i = 0; i < row->count; i++)
        if (strcmp(row->names[i], "qty") == 0)
            return hear(context, row->values[i] ? row->values[i] : "none");
    return hear(context, "no qty");
}

static void test_open(void)
{
    struct bf_book *book = NULL;
    enum bf_status status = bf_open("/nowhere/plant.db", BF_OPEN, &book);

    report("a missing book is refused", status == BF_REFUSED && book, "%d %s", (int)status,
           bf_code(book));
    report("with its code", strcmp(bf_code(book), "BOOK_MISSING") == 0, "%s", bf_code(book));
    report("and answers nothing else",
           bf_submit(book, "tick", NULL) == BF_REFUSED &&
               strcmp(bf_code(book), "BOOK_MISSING") == 0,
           "%s", bf_code(book));
    bf_close(book);
    status = bf_open(NULL, BF_OPEN, &book);
    report("a book needs a path", status == BF_USAGE, "%d", (int)status);
    bf_close(book);
    bf_close(NULL);
    report("the version is told", strlen(bf_version()) >= 5, "%s", bf_version());
}

static void test_submit(void)
{
    struct bf_book *book = plant_open();
    struct bf_result result;
    enum bf_status status = bf_submit(book, "complete 2 BIKE at 2025-03-04 key run-1", &result);

    report("an event is posted", status == BF_OK && result.number == PLANT_COUNT + 1, "%s %s",
           bf_code(book), bf_message(book));
    report("OK is its code", strcmp(result.code, "OK") == 0 && *bf_message(book) == '\0', "%s",
           result.code);
    status = bf_submit(book,
                       "{\"do\":\"complete\",\"qty\":\"2\",\"item\":\"BIKE\","
                       "\"at\":\"2025-03-04\",\"key\":\"run-1\"}",
                       &result);
    report("the same event as JSON counts once",
           status == BF_OK && result.repeated == 1 && result.number == PLANT_COUNT + 1, "%s %s",
           bf_code(book), bf_message(book));
    status = bf_submit(book, "complete 3 BIKE at 2025-03-04 key run-1", &result);
    report("other content under a key is refused",
           status == BF_REFUSED && strcmp(result.code, "KEY_CONFLICT") == 0, "%s", result.code);
    status = bf_submit(book, "complete 1 BIK", &result);
    report("a refusal says which",
           status == BF_REFUSED && strcmp(result.code, "ITEM_UNKNOWN") == 0 &&
               strcmp(result.message, "BIK") == 0,
           "%s %s", result.code, result.message);
    status = bf_submit(book, "tick\ntick", &result);
    report("two events are not one", status == BF_REFUSED && strcmp(result.code, "SYNTAX") == 0,
           "%s", result.code);
    status = bf_submit(book, "", &result);
    report("nothing is no event", status == BF_REFUSED, "%s", result.code);
    bf_close(book);
}

static void test_submit_all(void)
{
    static const char *const batch[] = {
        "receive 1 WHEEL cost 10 key a",
        "receive 1 WHEL cost 10",
        "receive 1 WHEEL cost 10 key b",
    };
    struct bf_book *book = plant_open();
    struct bf_result results[3];
    struct heard heard = { .calls = 0 };
    const struct bf_filter filter[] = { { "item", "WHEEL" }, { NULL, NULL } };
    enum bf_status status = bf_submit_all(book, batch, 3, BF_ALL_OR_NOTHING, results);

    report("one refused event, and none is posted",
           status == BF_REFUSED && strcmp(bf_message(book), "WHEL") == 0 &&
               bf_query(book, "stock", filter, hear_value, &heard) == BF_OK &&
               strcmp(heard.text, "5\n") == 0,
           "%s %s, stock %s", bf_code(book), bf_message(book), heard.text);
    report("each event has its result",
           results[0].status == BF_OK && results[1].status == BF_REFUSED &&
               results[2].status == BF_OK,
           "%s %s %s", results[0].code, results[1].code, results[2].code);
    heard = (struct heard){ .calls = 0 };
    status = bf_submit_all(book, batch, 3, BF_KEEP_GOING, results);
    report("kept going, the good ones stay",
           status == BF_REFUSED && bf_query(book, "stock", filter, hear_value, &heard) == BF_OK &&
               strcmp(heard.text, "7\n") == 0,
           "stock %s", heard.text);
    bf_close(book);
}

static void test_preview(void)
{
    struct bf_book *book = plant_open();
    struct heard preview = { .calls = 0 };
    struct heard explain = { .calls = 0 };
    enum bf_status status =
        bf_preview(book, "complete 2 BIKE at 2025-03-04 key run-1", hear, &preview);

    report("a preview is in words", status == BF_OK && strstr(preview.text, "take     4 WHEEL"),
           "%s", preview.text);
    report("and posts nothing", bf_explain(book, "run-1", hear, &explain) == BF_REFUSED, "%s",
           explain.text);
    status = bf_submit(book, "complete 2 BIKE at 2025-03-04 key run-1", NULL);
    report("the posting is what was previewed",
           status == BF_OK && bf_explain(book, "run-1", hear, &explain) == BF_OK &&
               strcmp(preview.text, explain.text) == 0,
           "%s", explain.text);
    explain = (struct heard){ .stop_after = 1 };
    report("a callback may stop it",
           bf_explain(book, "run-1", hear, &explain) == BF_OK && explain.calls == 1, "%d calls",
           explain.calls);
    bf_close(book);
}

static void test_query(void)
{
    struct bf_book *book = plant_open();
    const struct bf_filter wrong[] = { { "colour", "red" }, { NULL, NULL } };
    const struct bf_filter bad_day[] = { { "from", "2025-02-30" }, { NULL, NULL } };
    struct heard heard = { .calls = 0 };

    report("a list is JSON",
           bf_query(book, "stock", NULL, hear_row, &heard) == BF_OK &&
               strstr(heard.text, "\"item\":\"WHEEL\"") && strstr(heard.text, "\"qty\":\"5\""),
           "%s %s", bf_code(book), heard.text);
    report("no such list", bf_query(book, "stick", NULL, hear_row, &heard) == BF_USAGE, "%s",
           bf_code(book));
    report("no such filter", bf_query(book, "stock", wrong, hear_row, &heard) == BF_USAGE, "%s",
           bf_code(book));
    report("a day that does not exist",
           bf_query(book, "journal", bad_day, hear_row, &heard) == BF_REFUSED &&
               strcmp(bf_code(book), "DATE_BAD") == 0,
           "%s", bf_code(book));
    heard = (struct heard){ .stop_after = 2 };
    report("a callback may stop a list",
           bf_query(book, "events", NULL, hear_row, &heard) == BF_OK && heard.calls == 2,
           "%d calls, %s", heard.calls, bf_code(book));
    heard = (struct heard){ .calls = 0 };
    report("the book proves itself",
           bf_check(book, hear, &heard) == BF_OK && heard.calls >= 5 && !strstr(heard.text, "FAIL"),
           "%s", heard.text);
    bf_close(book);
}

enum { POSTS = 50 };

struct poster {
    const char *path;
    int failed;
};

static void *post_many(void *context)
{
    struct poster *poster = context;
    struct bf_book *book = NULL;

    poster->failed = bf_open(poster->path, BF_OPEN, &book) != BF_OK;
    for (int i = 0; i < POSTS && poster->failed == 0; i++)
        poster->failed = bf_submit(book, "receive 1 WHEEL cost 10.00", NULL) != BF_OK;
    if (poster->failed > 0)
        printf("%s %s\n", bf_code(book), bf_message(book));
    bf_close(book);
    return NULL;
}

/* Two threads, two handles, one file. */
static void test_threads(void)
{
    char path[256];
    struct bf_book *book = NULL;
    struct heard heard = { .calls = 0 };
    pthread_t threads[2];
    struct poster posters[2] = { { path, 0 }, { path, 0 } };

    (void)snprintf(path, sizeof(path), "/tmp/backflush-header-%ld", (long)getpid());
    (void)unlink(path);
    report("a file is made", bf_open(path, BF_CREATE, &book) == BF_OK, "%s %s", bf_code(book),
           bf_message(book));
    (void)bf_submit_all(book, plant, PLANT_COUNT, BF_ALL_OR_NOTHING, NULL);
    for (int i = 0; i < 2; i++)
        (void)pthread_create(&threads[i], NULL, post_many, &posters[i]);
    for (int i = 0; i < 2; i++)
        (void)pthread_join(threads[i], NULL);
    report("two threads use two handles", posters[0].failed + posters[1].failed == 0,
           "a post failed");
    report("and a third sees what both posted",
           bf_query(book, "stock", NULL, hear_value, &heard) == BF_OK &&
               strcmp(heard.text, "105\n") == 0,
           "%s", heard.text);
    report("a book that both wrote proves itself", bf_check(book, NULL, NULL) == BF_OK, "%s",
           bf_message(book));
    bf_close(book);
    for (size_t i = 0; i < 3; i++) {
        static const char *const ends[] = { "", "-wal", "-shm" };
        char name[300];

        (void)snprintf(name, sizeof(name), "%s%s", path, ends[i]);
        (void)unlink(name);
    }
}

int main(void)
{
    test_open();
    test_submit();
    test_submit_all();
    test_preview();
    test_query();
    test_threads();
    return report_exit();
}
