#include "workload.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "measure.h"
#include "text/event_json.h"

/* Runs of one day; a batch of a thousand is about a day of the books. */
enum { RUNS_A_DAY = 1000, FIRST_DAY = 20458 /* 2026-01-05 */ };

int64_t receipt_qty(const struct workload *workload, int component)
{
    return workload->used[component] / workload->receipts + 1;
}

int receipt_price(int component)
{
    return 12 + component * 7 % 390;
}

static void bills_make(struct workload *workload, uint64_t *seed)
{
    size_t lines = (size_t)workload->lines;
    int *deck = must_alloc((size_t)workload->components * sizeof(*deck));

    workload->bills = must_alloc((size_t)workload->products * lines * sizeof(*workload->bills));
    for (int i = 0; i < workload->components; i++)
        deck[i] = i;
    for (int product = 0; product < workload->products; product++) {
        for (int i = 0; i < workload->lines; i++) {
            uint64_t left = (uint64_t)(workload->components - i);
            int other = i + (int)(next_random(seed) % left);
            int drawn = deck[other];

            deck[other] = deck[i];
            deck[i] = drawn;
            workload->bills[(size_t)product * lines + (size_t)i] =
                (struct use){ drawn, 1 + (int)(next_random(seed) % 4) };
        }
    }
    free(deck);
}

static void runs_make(struct workload *workload, uint64_t *seed)
{
    workload->runs = must_alloc((size_t)workload->count * sizeof(*workload->runs));
    workload->used = must_alloc((size_t)workload->components * sizeof(*workload->used));
    for (int i = 0; i < workload->count; i++) {
        struct run run = { (int)(next_random(seed) % (uint64_t)workload->products),
                           1 + (int)(next_random(seed) % 5) };
        const struct use *bill = bill_of(workload, run.product);

        workload->runs[i] = run;
        for (int line = 0; line < workload->lines; line++)
            workload->used[bill[line].component] += (int64_t)bill[line].qty * run.qty;
    }
}

static void say(struct workload *workload, size_t *capacity, char *text)
{
    workload->set_up =
        must_grow(workload->set_up, workload->set_up_count, capacity, sizeof(*workload->set_up));
    workload->set_up[workload->set_up_count++] = text;
}

static char *bill_text(const struct workload *workload, int product)
{
    const struct use *bill = bill_of(workload, product);
    size_t room = 40 + (size_t)workload->lines * 24;
    char *text = must_alloc(room);
    size_t size = (size_t)snprintf(text, room, "bill P%03d", product);

    for (int i = 0; i < workload->lines; i++)
        size += (size_t)snprintf(text + size, room - size, "\n  + %d C%05d", bill[i].qty,
                                 bill[i].component);
    return text;
}

static void set_up_make(struct workload *workload)
{
    size_t capacity = 0;

    for (int i = 0; i < workload->components; i++)
        say(workload, &capacity, text_of("item C%05d each fifo at 2025-11-03", i));
    for (int i = 0; i < workload->products; i++) {
        say(workload, &capacity, text_of("item P%03d each made fifo at 2025-11-03", i));
        say(workload, &capacity, bill_text(workload, i));
        say(workload, &capacity,
            text_of("rate P%03d conversion %d.%02d", i, CONVERSION_RATE / 100,
                    CONVERSION_RATE % 100));
    }
    for (int receipt = 0; receipt < workload->receipts; receipt++) {
        for (int i = 0; i < workload->components; i++) {
            int price = receipt_price(i) + receipt % 3;

            say(workload, &capacity,
                text_of("receive %lld C%05d cost %d.%02d at 2025-%02d-%02d",
                        (long long)receipt_qty(workload, i), i, price / 100, price % 100,
                        11 + receipt / 28 % 2, 1 + receipt % 28));
        }
    }
}

static void events_make(struct workload *workload, const char *key)
{
    struct problem problem = { .status = OK };

    workload->events = must_alloc((size_t)workload->count * sizeof(*workload->events));
    workload->parsed = must_alloc((size_t)workload->count * sizeof(*workload->parsed));
    arena_init(&workload->arena, 0);
    for (int i = 0; i < workload->count; i++) {
        char day[DAY_TEXT_MAX];
        int minute = i % RUNS_A_DAY * 720 / RUNS_A_DAY + 360;

        (void)day_print((day_t){ FIRST_DAY + i / RUNS_A_DAY }, day);
        workload->events[i] = text_of(
            "{\"do\":\"complete\",\"qty\":\"%d\",\"item\":\"P%03d\",\"at\":\"%sT%02d:%02d\","
            "\"key\":\"%s-%08d\"}",
            workload->runs[i].qty, workload->runs[i].product, day, minute / 60, minute % 60, key,
            i);
        must(event_json_read(slice_of(workload->events[i]), &workload->arena, &workload->parsed[i],
                             &problem) == OK,
             "%s: %s", workload->events[i], problem.text);
    }
}

void workload_make(struct workload *workload, struct workload_size size)
{
    uint64_t seed = 1;

    *workload = (struct workload){ .components = size.components,
                                   .products = size.products,
                                   .lines = size.lines,
                                   .receipts = size.receipts,
                                   .count = size.runs };
    bills_make(workload, &seed);
    runs_make(workload, &seed);
    set_up_make(workload);
    events_make(workload, size.key ? size.key : "run");
}

void workload_free(struct workload *workload)
{
    for (size_t i = 0; i < workload->set_up_count; i++)
        free(workload->set_up[i]);
    for (int i = 0; i < workload->count; i++)
        free(workload->events[i]);
    free(workload->set_up);
    free(workload->events);
    free(workload->parsed);
    free(workload->bills);
    free(workload->runs);
    free(workload->used);
    arena_release(&workload->arena);
}
