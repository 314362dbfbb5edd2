#include "cli/progress.h"

#include <time.h>

enum { FIRST_MS = 2000, EVERY_MS = 200 };

static int64_t now_ms(void)
{
    struct timespec now = { 0 };

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void progress_begin(struct progress *progress, struct out *err, const char *noun)
{
    *progress = (struct progress){ .err = err, .noun = noun, .start_ms = now_ms() };
}

int64_t progress_ms(const struct progress *progress)
{
    return now_ms() - progress->start_ms;
}

void progress_show(struct progress *progress, int64_t count, int64_t part, int64_t whole)
{
    int64_t taken_ms = 0;

    if (!progress->err->is_terminal || count % 16 != 0)
        return;
    taken_ms = progress_ms(progress);
    if (taken_ms < FIRST_MS || taken_ms - progress->shown_ms < EVERY_MS)
        return;
    progress->shown_ms = taken_ms;
    out_print(progress->err, "\r%lld %s, %lld a second", (long long)count, progress->noun,
              (long long)(count * 1000 / taken_ms));
    if (part > 0 && whole >= part) {
        int64_t permille = (int64_t)((__int128)part * 1000 / whole);
        int64_t left_s = (int64_t)((__int128)taken_ms * (whole - part) / part) / 1000;

        out_print(progress->err, ", %lld %%, %lld s left", (long long)(permille / 10),
                  (long long)left_s);
    }
    out_text(progress->err, "\033[K");
    (void)fflush(progress->err->file);
}

void progress_wipe(struct progress *progress)
{
    if (progress->shown_ms == 0)
        return;
    out_text(progress->err, "\r\033[K");
    (void)fflush(progress->err->file);
    progress->shown_ms = 0;
}
