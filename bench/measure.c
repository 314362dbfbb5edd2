#include "measure.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double clock_s(clockid_t clock)
{
    struct timespec now = { 0 };

    (void)clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

struct watch watch_start(void)
{
    return (struct watch){ clock_s(CLOCK_MONOTONIC), clock_s(CLOCK_PROCESS_CPUTIME_ID) };
}

static void sample_add(struct samples *samples, double value, double cpu)
{
    size_t capacity = samples->capacity;

    samples->cpu = must_grow(samples->cpu, samples->count, &capacity, sizeof(*samples->cpu));
    samples->items =
        must_grow(samples->items, samples->count, &samples->capacity, sizeof(*samples->items));
    samples->items[samples->count] = value;
    samples->cpu[samples->count++] = cpu;
}

void samples_stop(struct samples *samples, struct watch watch)
{
    struct watch now = watch_start();

    sample_add(samples, now.wall_s - watch.wall_s, now.cpu_s - watch.cpu_s);
}

void samples_add(struct samples *samples, double value)
{
    sample_add(samples, value, 0);
}

void must(bool holds, const char *format, ...)
{
    va_list values;

    if (holds)
        return;
    va_start(values, format);
    (void)fputs("bench: ", stderr);
    (void)vfprintf(stderr, format, values);
    (void)fputc('\n', stderr);
    va_end(values);
    (void)fflush(NULL);
    _Exit(EXIT_FAILURE);
}

void *must_alloc(size_t size)
{
    void *memory = calloc(1, size > 0 ? size : 1);

    must(memory != NULL, "no memory for %zu bytes", size);
    return memory;
}

void *must_grow(void *items, size_t count, size_t *capacity, size_t size)
{
    if (count < *capacity)
        return items;
    *capacity = *capacity > 0 ? *capacity * 2 : 64;
    items = realloc(items, *capacity * size);
    must(items != NULL, "no memory for %zu items", *capacity);
    return items;
}

char *text_of(const char *format, ...)
{
    char text[256];
    va_list values;
    int size = 0;

    va_start(values, format);
    size = vsnprintf(text, sizeof(text), format, values);
    va_end(values);
    must(size >= 0 && (size_t)size < sizeof(text), "a text that is too long: %s", format);
    return memcpy(must_alloc((size_t)size + 1), text, (size_t)size);
}

static double sum(const double *values, size_t count)
{
    double total = 0;

    for (size_t i = 0; i < count; i++)
        total += values[i];
    return total;
}

double samples_sum(const struct samples *samples)
{
    return sum(samples->items, samples->count);
}

double samples_cpu_sum(const struct samples *samples)
{
    return sum(samples->cpu, samples->count);
}

static int double_order(const void *left, const void *right)
{
    double a = *(const double *)left;
    double b = *(const double *)right;

    return (a > b) - (a < b);
}

static double value_at(const double *values, size_t count, double share)
{
    double *sorted = NULL;
    double found = 0;

    if (count == 0)
        return 0;
    sorted = must_alloc(count * sizeof(*sorted));
    memcpy(sorted, values, count * sizeof(*sorted));
    qsort(sorted, count, sizeof(*sorted), double_order);
    found = sorted[(size_t)(share * (double)(count - 1) + 0.5)];
    free(sorted);
    return found;
}

double samples_at(const struct samples *samples, double share)
{
    return value_at(samples->items, samples->count, share);
}

double samples_cpu_at(const struct samples *samples, double share)
{
    return value_at(samples->cpu, samples->count, share);
}

void samples_free(struct samples *samples)
{
    free(samples->items);
    free(samples->cpu);
    *samples = (struct samples){ 0 };
}

/* SplitMix64, by Sebastiano Vigna; in the public domain. */
uint64_t next_random(uint64_t *state)
{
    uint64_t value = *state += 0x9e3779b97f4a7c15U;

    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}
