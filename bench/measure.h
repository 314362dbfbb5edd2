/*
 * measure - a clock, samples, and an end to the program when anything goes wrong.
 */
#ifndef BENCH_MEASURE_H
#define BENCH_MEASURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct samples {
    double *items; /* mostly seconds that went by */
    double *cpu;   /* processor seconds of this process, all of its threads */
    size_t count;
    size_t capacity;
};

struct watch {
    double wall_s;
    double cpu_s;
};

struct watch watch_start(void);
void samples_stop(struct samples *samples, struct watch watch); /* adds what went by since */
void samples_add(struct samples *samples, double value);
double samples_sum(const struct samples *samples);
double samples_cpu_sum(const struct samples *samples);
/* `share` 0.5 is the median; 0 where there are none. */
double samples_at(const struct samples *samples, double share);
double samples_cpu_at(const struct samples *samples, double share);
void samples_free(struct samples *samples);

/* Says why and exits 1. */
void must(bool holds, const char *format, ...) __attribute__((format(printf, 2, 3)));
void *must_alloc(size_t size); /* zeroed */
void *must_grow(void *items, size_t count, size_t *capacity, size_t size);
/* Text of its own. */
char *text_of(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Whole numbers that look random and are the same on every machine. */
uint64_t next_random(uint64_t *state);

#endif
