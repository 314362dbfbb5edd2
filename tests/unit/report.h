/*
 * report - what a unit test prints: `ok NAME` or `FAIL NAME: why`, and the exit code of them all.
 */
#ifndef UNIT_REPORT_H
#define UNIT_REPORT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>

static int report_failures;

__attribute__((format(printf, 3, 4))) static inline void report(const char *name, bool is_right,
                                                                const char *format, ...)
{
    va_list values;

    if (is_right) {
        printf("ok %s\n", name);
        return;
    }
    report_failures++;
    printf("FAIL %s: ", name);
    va_start(values, format);
    vprintf(format, values);
    va_end(values);
    putchar('\n');
}

static inline int report_exit(void)
{
    return report_failures > 0;
}

#endif
