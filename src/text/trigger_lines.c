#include "text/trigger_lines.h"

/* A pick of a trigger, at the place where its need was due, of what its order claims, or of what
 * was named: goods without a lot get it first. */
static bool line_picks_due(const struct line *line)
{
    bool is_said = line->detail == RULE_STAGED || line->need < 0 || rule_scans(line->detail);

    if (line->kind == LINE_PUT)
        return line->detail == RULE_IDENTIFIED && line->target.raw != 0;
    return line_picks(line) && (line->detail == RULE_DUE || (is_said && line->target.raw != 0));
}

static bool line_passes_due(const struct line *line)
{
    return line->kind == LINE_PASS && line->target.raw != 0;
}

/* A line of a trigger: of one item due at one place they are printed together. */
static bool line_triggers(const struct line *line)
{
    return line->kind == LINE_COVER || (line->kind == LINE_TAKE && line->target.raw != 0) ||
           line_picks_due(line) || line_passes_due(line) ||
           (line->kind == LINE_OWE && line->prev_draw.raw != 0);
}

bool trigger_begins(const struct line *line)
{
    return line->kind == LINE_COVER || line_picks_due(line) || line_passes_due(line);
}

/* The line that says where what this one triggers was due: what is taken comes before it. */
static size_t trigger_said(const struct posting *posting, size_t at)
{
    while (at + 1 < posting->line_count && posting->lines[at]->kind != LINE_COVER &&
           posting->lines[at]->kind != LINE_OWE && line_triggers(posting->lines[at + 1]))
        at++;
    return at;
}

size_t triggers_end(const struct posting *posting, size_t from)
{
    const struct line *first = posting->lines[trigger_said(posting, from)];
    size_t to = from;

    while (to < posting->line_count && line_triggers(posting->lines[to])) {
        size_t said = trigger_said(posting, to);

        if (posting->lines[said]->item.raw != first->item.raw ||
            posting->lines[said]->place.raw != first->place.raw)
            break;
        to = said + 1;
    }
    return to;
}

static item_id_t item_due(const struct line *const *lines, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (lines[i]->kind == LINE_COVER)
            return lines[i]->item;
    return (item_id_t){ 0 };
}

bool trigger_stands_in(const struct line *const *lines, size_t count, size_t index,
                       struct line *said)
{
    item_id_t item = lines[index]->item;

    if (lines[index]->kind != LINE_TAKE || item.raw == item_due(lines, count).raw)
        return false;
    *said = (struct line){ .kind = LINE_BLOWN, .detail = RULE_ALTERNATE, .target_seq = item.raw };
    for (size_t i = 0; i < count; i++) {
        if (lines[i]->kind != LINE_TAKE || lines[i]->item.raw != item.raw)
            continue;
        if (i < index)
            return false;
        said->qty = qty_add(said->qty, lines[i]->qty);
    }
    return true;
}
