#include "cli/grid.h"

#include <assert.h>
#include <string.h>

enum { GAP = 2, NAME_WIDTH_MIN = 6, REMARK_WIDTH_MIN = 12 };

enum status grid_begin(struct grid *grid, struct out *out, struct arena *arena)
{
    *grid = (struct grid){ .out = out, .arena = arena };
    grid->held =
        arena_alloc(arena, sizeof(struct slice) * GRID_HELD_MAX * (size_t)GRID_COLUMNS_MAX);
    return grid->held ? OK : NO_MEMORY;
}

void grid_column(struct grid *grid, const char *name, enum grid_kind kind, int rank)
{
    assert(grid->count < GRID_COLUMNS_MAX);
    grid->names[grid->count] = name;
    grid->kinds[grid->count] = kind;
    grid->ranks[grid->count] = rank;
    grid->width[grid->count] = strlen(name);
    grid->count++;
}

/* What the columns take beyond the terminal; 0: they fit, or there is none. */
static size_t too_wide(const struct grid *grid)
{
    size_t room = (size_t)grid->out->width;
    size_t total = 0;

    for (int i = 0; i < grid->count; i++)
        if (!grid->is_out[i])
            total += grid->width[i] + (total > 0 ? GAP : 0);
    return room > 0 && total > room ? total - room : 0;
}

/* Narrows columns of a kind, always the widest of them, until all fits or each is at its least. */
static void narrow(struct grid *grid, enum grid_kind kind, size_t least)
{
    while (too_wide(grid) > 0) {
        int widest = -1;

        for (int i = 0; i < grid->count; i++)
            if (grid->kinds[i] == kind && !grid->is_out[i] && grid->width[i] > least &&
                (widest < 0 || grid->width[i] > grid->width[widest]))
                widest = i;
        if (widest < 0)
            return;
        grid->width[widest]--;
    }
}

static void leave_out(struct grid *grid)
{
    while (too_wide(grid) > 0) {
        int least = -1;

        for (int i = 0; i < grid->count; i++)
            if (!grid->is_out[i] && grid->ranks[i] != GRID_STAYS &&
                (least < 0 || grid->ranks[i] > grid->ranks[least]))
                least = i;
        if (least < 0)
            return;
        grid->is_out[least] = true;
    }
}

/* A remark gets back what room the columns left out have made. */
static void fit(struct grid *grid)
{
    size_t width[GRID_COLUMNS_MAX];

    memcpy(width, grid->width, sizeof(width));
    narrow(grid, GRID_REMARK, REMARK_WIDTH_MIN);
    leave_out(grid);
    memcpy(grid->width, width, sizeof(width));
    narrow(grid, GRID_REMARK, REMARK_WIDTH_MIN);
    narrow(grid, GRID_NAME, NAME_WIDTH_MIN);
}

/* One cell of a row that ends with column `last`. */
static void cell_print(struct grid *grid, int column, int last, struct slice text)
{
    struct out *out = grid->out;
    size_t wide = grid->width[column];
    size_t takes = text_width(text);

    if (grid->kinds[column] == GRID_NUMBER) {
        out_spaces(out, takes < wide ? wide - takes : 0);
        out_slice(out, text);
    } else if (takes > wide && out->width > 0 && grid->kinds[column] != GRID_DAY) {
        struct slice cut = text_cut(text, wide - 1);

        out_slice(out, cut);
        out_text(out, "…");
        takes = text_width(cut) + 1;
    } else {
        out_slice(out, text);
    }
    if (column == last)
        return;
    if (grid->kinds[column] != GRID_NUMBER && takes < wide)
        out_spaces(out, wide - takes);
    out_spaces(out, GAP);
}

static void row_print(struct grid *grid, const struct slice *cells)
{
    int last = grid->count;

    while (last > 0 && (grid->is_out[last - 1] || cells[last - 1].size == 0))
        last--; /* no blanks at the end of a line */
    for (int i = 0; i < last; i++)
        if (!grid->is_out[i])
            cell_print(grid, i, last - 1, cells[i]);
    out_text(grid->out, "\n");
}

static void heading_print(struct grid *grid)
{
    struct slice names[GRID_COLUMNS_MAX];

    for (int i = 0; i < grid->count; i++)
        names[i] = slice_of(grid->names[i]);
    out_tint(grid->out, TINT_STRONG);
    row_print(grid, names);
    out_tint(grid->out, TINT_PLAIN);
}

/* One word of the last line, which is broken where the terminal ends; `*column` moves on. */
static void word_print(struct grid *grid, const char *word, size_t *column)
{
    size_t size = strlen(word);

    if (*column > 0 && *column + 1 + size > (size_t)grid->out->width) {
        out_text(grid->out, "\n");
        *column = 0;
    }
    out_print(grid->out, "%s%s", *column > 0 ? " " : "", word);
    *column += size + (*column > 0 ? 1 : 0);
}

/* `2 columns do not fit, --csv has all: books, role` */
static void left_out_print(struct grid *grid)
{
    char word[64];
    size_t column = 0;
    int left = 0;

    for (int i = 0; i < grid->count; i++)
        left += grid->is_out[i];
    if (left == 0)
        return;
    out_tint(grid->out, TINT_FAINT);
    (void)snprintf(word, sizeof(word), "%d %s fit, --csv has all:", left,
                   left > 1 ? "columns do not" : "column does not");
    word_print(grid, word, &column);
    for (int i = 0; i < grid->count; i++)
        if (grid->is_out[i]) {
            left--;
            (void)snprintf(word, sizeof(word), "%s%s", grid->names[i], left > 0 ? "," : "");
            word_print(grid, word, &column);
        }
    out_tint(grid->out, TINT_PLAIN);
    out_text(grid->out, "\n");
}

static void flow(struct grid *grid)
{
    fit(grid);
    heading_print(grid);
    for (size_t i = 0; i < grid->held_count; i++)
        row_print(grid, grid->held + i * (size_t)grid->count);
    grid->held_count = 0;
    grid->is_flowing = true;
}

enum status grid_row(struct grid *grid, const struct slice *cells)
{
    struct slice *held = NULL;

    if (!grid->is_flowing && grid->held_count == GRID_HELD_MAX)
        flow(grid);
    if (grid->is_flowing) {
        row_print(grid, cells);
        return OK;
    }
    held = grid->held + grid->held_count * (size_t)grid->count;
    for (int i = 0; i < grid->count; i++) {
        size_t wide = text_width(cells[i]);

        held[i] = slice_copy(grid->arena, cells[i]);
        if (!held[i].text)
            return NO_MEMORY;
        if (wide > grid->width[i])
            grid->width[i] = wide;
    }
    grid->held_count++;
    return OK;
}

void grid_end(struct grid *grid)
{
    if (!grid->is_flowing)
        flow(grid);
    left_out_print(grid);
}
