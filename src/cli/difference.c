#include "cli/difference.h"

enum { WIDTH_MIN = 30, WIDTH_MAX = 60, AHEAD_MAX = 50 };

/* Both postings being walked side by side. */
struct walk {
    struct out *out;
    struct arena *arena;
    const struct statement *statement;
    const struct posting_rows *rows;
    size_t width; /* of the left column */
    int left;
    size_t right;
};

static size_t expected_width(const struct statement *statement)
{
    size_t width = WIDTH_MIN;

    for (int i = 0; i < statement->posting_count; i++)
        if (text_width(statement->postings[i].text) > width)
            width = text_width(statement->postings[i].text);
    return width < WIDTH_MAX ? width : WIDTH_MAX;
}

static void pair_print(struct walk *walk, bool has_left, bool has_right)
{
    struct slice left = { "", 0 };
    size_t taken = 0;

    if (has_left)
        left = walk->statement->postings[walk->left++].text;
    if (!has_left || !has_right)
        out_tint(walk->out, has_left ? TINT_BAD : TINT_GOOD);
    out_print(walk->out, "  %s ", has_left && has_right ? " " : has_left ? "-" : "+");
    taken = text_width(left);
    out_slice(walk->out, left);
    if (has_right) {
        out_spaces(walk->out, taken < walk->width ? walk->width - taken : 0);
        out_text(walk->out, "  | ");
        out_slice(walk->out, posting_row_print(walk->arena, walk->rows, walk->right++));
    }
    out_tint(walk->out, TINT_PLAIN);
    out_text(walk->out, "\n");
}

static bool is_same(const struct walk *walk, int left, size_t right)
{
    return left < walk->statement->posting_count && right < walk->rows->count &&
           posting_row_equals(&walk->rows->rows[right], walk->statement->postings[left].text);
}

/* After a difference: how many lines on one side bring both together again, the fewest first. */
static void meet(const struct walk *walk, int *skip_left, size_t *skip_right)
{
    for (int ahead = 1; ahead < AHEAD_MAX; ahead++) {
        for (int left = 0; left <= ahead; left++) {
            *skip_left = left;
            *skip_right = (size_t)(ahead - left);
            if (is_same(walk, walk->left + left, walk->right + *skip_right))
                return;
        }
    }
    *skip_left = walk->statement->posting_count - walk->left;
    *skip_right = walk->rows->count - walk->right;
}

void difference_print(struct out *out, struct arena *arena, const struct statement *statement,
                      const struct posting_rows *rows)
{
    struct walk walk = { .out = out,
                         .arena = arena,
                         .statement = statement,
                         .rows = rows,
                         .width = expected_width(statement) };
    int skip_left = 0;
    size_t skip_right = 0;

    out_text(out, "    expected");
    out_spaces(out, walk.width - 8);
    out_text(out, "  | came\n");
    while (walk.left < statement->posting_count || walk.right < rows->count) {
        if (is_same(&walk, walk.left, walk.right)) {
            pair_print(&walk, true, true);
            continue;
        }
        meet(&walk, &skip_left, &skip_right);
        while (skip_left-- > 0)
            pair_print(&walk, true, false);
        while (skip_right-- > 0)
            pair_print(&walk, false, true);
    }
}

void posting_print(struct out *out, struct arena *arena, const struct posting_rows *rows)
{
    for (size_t i = 0; i < rows->count; i++) {
        out_text(out, "  ");
        out_slice(out, posting_row_print(arena, rows, i));
        out_text(out, "\n");
    }
}

void replaced_print(struct out *out, const struct replaced *replaced)
{
    for (size_t i = 0; i < replaced->count; i++)
        out_print(out, "# line: %.*s\n", (int)replaced->rows[i].size, replaced->rows[i].text);
}
