/*
 * grid - rows of a list as columns that fit the terminal.
 *
 * Widths follow from the first rows, which are held back; what comes later is printed as it comes,
 * so that a list of any length needs bounded memory. Where the terminal is too narrow, remarks are
 * cut first and end in `…`; then columns are left out, the least important first, and a last line
 * names them; only then names are cut, the widest first. Numbers stand at the right.
 */
#ifndef CLI_GRID_H
#define CLI_GRID_H

#include "base/arena.h"
#include "cli/out.h"

enum { GRID_COLUMNS_MAX = 24, GRID_HELD_MAX = 4096 };

/* A number stands at the right; a day is never cut, nor a word unless it comes late and is wide. */
enum grid_kind { GRID_NAME, GRID_REMARK, GRID_WORD, GRID_DAY, GRID_NUMBER };

enum { GRID_STAYS = 0 };

struct grid {
    struct out *out;
    struct arena *arena;
    int count;
    const char *names[GRID_COLUMNS_MAX];
    enum grid_kind kinds[GRID_COLUMNS_MAX];
    int ranks[GRID_COLUMNS_MAX]; /* the largest is left out first; GRID_STAYS: never */
    bool is_out[GRID_COLUMNS_MAX];
    size_t width[GRID_COLUMNS_MAX];
    struct slice *held; /* GRID_HELD_MAX rows of `count` cells */
    size_t held_count;
    bool is_flowing; /* widths stand */
};

enum status grid_begin(struct grid *grid, struct out *out, struct arena *arena) MUST_CHECK;
void grid_column(struct grid *grid, const char *name, enum grid_kind kind, int rank);
enum status grid_row(struct grid *grid, const struct slice *cells) MUST_CHECK;
void grid_end(struct grid *grid);

#endif
