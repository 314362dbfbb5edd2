/*
 * fixes - posts the first fix of every entry of the inbox, in random plants: it must be gone then.
 *
 *   fixes [--seed N] [--events N] [--book B] [--verbose]
 *
 * After every tenth event the inbox is read, and of each entry the fix is posted to a book that is
 * rolled back afterwards. What only a person knows, a cost or a lot, is made up.
 */
#include "event_text.h"
#include "generate.h"
#include "inbox_desk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIX_EVERY = 10, BOOK_EVENTS = 250 };

struct options {
    uint64_t seed;
    long events;
    long book; /* only this one; -1: all */
    bool verbose;
};

static void event_print(const struct event *event, enum status status)
{
    char text[EVENT_TEXT_MAX];

    sim_event_text(event, text);
    printf("%s%s%s\n", text, status == OK ? "" : "\n  refused ",
           status == OK ? "" : status_code(status));
}

/* How many events there were. */
static long book_run(const struct options *options, long book)
{
    struct inbox_desk *desk = inbox_desk_open();
    struct generator *generator =
        generate_open(options->seed * 1000003U + (uint64_t)book, (int)(book % SCHEMES));
    char where[64];
    long count = 0;

    (void)snprintf(where, sizeof(where), "seed %llu book %ld", (unsigned long long)options->seed,
                   book);
    while (count < BOOK_EVENTS || generate_is_set_up(generator)) {
        struct event *event = generate_next(generator);
        enum status status = inbox_desk_post(desk, event);

        generate_heard(generator, event, status);
        if (options->verbose)
            event_print(event, status);
        if (++count % FIX_EVERY == 0 && !generate_is_set_up(generator))
            inbox_desk_try(desk, where);
    }
    generate_close(generator);
    inbox_desk_close(desk);
    return count;
}

static bool options_read(int count, char **words, struct options *options)
{
    for (int i = 1; i < count; i++) {
        const char *word = words[i];

        if (strcmp(word, "--verbose") == 0) {
            options->verbose = true;
            continue;
        }
        if (++i == count)
            return false;
        if (strcmp(word, "--seed") == 0)
            options->seed = strtoull(words[i], NULL, 10);
        else if (strcmp(word, "--events") == 0)
            options->events = strtol(words[i], NULL, 10);
        else if (strcmp(word, "--book") == 0)
            options->book = strtol(words[i], NULL, 10);
        else
            return false;
    }
    return true;
}

int main(int count, char **words)
{
    struct options options = { .seed = 1, .events = 2000, .book = -1 };
    long events = 0;
    long book = 0;

    if (!options_read(count, words, &options)) {
        fprintf(stderr, "fixes [--seed N] [--events N] [--book B] [--verbose]\n");
        return 2;
    }
    book = options.book >= 0 ? options.book : 0;
    do
        events += book_run(&options, book++);
    while (options.book < 0 && events < options.events);
    if (!inbox_desk_print())
        return 1;
    printf("ok the first fix of each entry takes it away, seed %llu\n",
           (unsigned long long)options.seed);
    return 0;
}
