#include "cli/grid.h"

#include <assert.h>
#include <string.h>

enum { GAP = 2, TEXT_WIDTH_MIN = 6 };

enum status grid_begin(struct grid *grid, struct out *out, struct arena *arena)
{
    *grid = (struct grid){ .out = out, .arena = arena };
    grid->held =
        arena_alloc(arena, sizeof(struct slice) * GRID_HELD_MAX * (size_t)GRID_COLUMNS_MAX);
    return grid->held ? OK : NO_MEMORY;
}

void grid_column(struct grid *grid, const char *name, enum grid_kind kind)
{
    assert(grid->count < GRID_COLUMNS_MAX);
    grid->names[grid->count] = name;
    grid->kinds[grid->count] = kind;
    grid->width[grid->count] = strlen(name);
    grid->count++;
}

static size_t total_width(const struct grid *grid)
{
    size_t total = 0;

    for (int i = 0; i < grid->count; i++)
        total += grid->width[i] + (i > 0 ? GAP : 0);
    return total;
}

/* Takes columns from the widest text until all fits or every text is as narrow as it may be. */
static void fit(struct grid *grid)
{
    size_t total = total_width(grid);

    while (grid->out->width > 0 && total > (size_t)grid->out->width) {
        int widest = -1;

        for (int i = 0; i < grid->count; i++)
            if (grid->kinds[i] == GRID_TEXT && grid->width[i] > TEXT_WIDTH_MIN &&
                (widest < 0 || grid->width[i] > grid->width[widest]))
                widest = i;
        if (widest < 0)
            return;
        grid->width[widest]--;
        total--;
    }
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
    } else if (takes > wide && out->width > 0 && grid->kinds[column] == GRID_TEXT) {
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

    while (last > 0 && cells[last - 1].size == 0)
        last--; /* no blanks at the end of a line */
    for (int i = 0; i < last; i++)
        cell_print(grid, i, last - 1, cells[i]);
    out_text(grid->out, "\n");
}

static void heading_print(struct grid *grid)
{
    struct slice names[GRID_COLUMNS_MAX];

    for (int i = 0; i < grid->count; i++)
        names[i] = slice_of(grid->names[i]);
    out_tint(grid->out, TINT_STRONG);
    for (int i = 0; i < grid->count; i++)
        cell_print(grid, i, grid->count - 1, names[i]);
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
}
