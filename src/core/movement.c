#include "core/movement.h"

static void no_memory(struct draft *draft)
{
    refuse(draft, NO_MEMORY, "a late event needs more memory than the limit");
}

/* The line moved the pool at this place. */
static void move_add(struct draft *draft, struct moves *moves, const struct line *line,
                     struct place place)
{
    struct move *items =
        arena_grow(draft->arena, moves->items, moves->count, &moves->capacity, sizeof(*items));
    bool is_in = line->kind != LINE_TAKE;

    if (!items) {
        no_memory(draft);
        return;
    }
    items[moves->count++] = (struct move){
        .place = place,
        .qty = line->out,
        .line = line,
        .is_in = is_in,
    };
    moves->items = items;
    moves->qty = is_in ? qty_add(moves->qty, line->out) : qty_sub(moves->qty, line->out);
    moves->value =
        is_in ? value_add(moves->value, line->out_value) : value_sub(moves->value, line->out_value);
}

/* What a change of the draw's event goes on to: wanted together with the chain. */
static void owner_see(struct draft *draft, const struct line *line)
{
    const struct happened *owner;
    const struct line *inflow;

    if (draft->facts->complete || line->kind != LINE_TAKE)
        return;
    owner = row_see(draft, id_key(ROW_HAPPENED, line->owner));
    inflow = row_see(draft, id_key(ROW_LINE, owner->inflow.raw));
    (void)row_see(draft, id_key(ROW_LAYER, inflow->layer.raw));
}

/* Whether the chain is known as far as moves stand behind the place. What is missing of it is
 * wanted alone, so much of it comes at once, and a few rounds do for millions. */
static bool chain_is_known(struct draft *draft, line_id_t id, struct place from)
{
    line_id_t newer = { 0 };

    while (id.raw != 0) {
        struct row_key key = id_key(ROW_LINE, id.raw);
        const struct happened *by;

        if (line_seq(id) != draft->seq && !facts_has(draft->facts, key)) {
            (void)row_see(draft, key);
            (void)row_see(draft, id_key(ROW_HAPPENED, line_seq(newer)));
            return false;
        }
        by = facts_find(draft->facts, id_key(ROW_HAPPENED, line_seq(id)));
        if (by && !by->late && place_is_before((struct place){ by->day, id }, from))
            return true;
        newer = id;
        id = ((const struct line *)row_see(draft, key))->prev_draw;
    }
    return true;
}

/* A chain is gone along ahead of what is read of it: its rows lie anywhere in memory. */
enum { CHAIN_AHEAD = 8 };

static line_id_t chain_fetch(struct draft *draft, line_id_t id)
{
    struct row_key key = id_key(ROW_LINE, id.raw);
    const struct line *line = facts_find(draft->facts, key);

    if (!line)
        line = row_drafted(draft, key);
    row_fetch(draft, id_key(ROW_HAPPENED, line_seq(id)));
    return line ? line->prev_draw : (line_id_t){ 0 };
}

/* Moves along a chain, newest recorded first, as far as some of them stand behind the place: what
 * was on time has nothing behind it before. */
static struct moves moves_along(struct draft *draft, line_id_t id, struct place from, int64_t most)
{
    struct moves moves = { 0 };
    line_id_t ahead = id;

    if (!draft->facts->complete && !chain_is_known(draft, id, from))
        return moves;
    for (int i = 0; i < CHAIN_AHEAD && ahead.raw != 0; i++)
        ahead = chain_fetch(draft, ahead);
    while (id.raw != 0 && (int64_t)moves.count <= most && draft_may_want(draft)) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));
        const struct happened *by = row_see(draft, id_key(ROW_HAPPENED, line_seq(id)));
        struct place place = { by->day, id };

        if (ahead.raw != 0)
            ahead = chain_fetch(draft, ahead);
        owner_see(draft, line);
        if (!place_is_before(place, from))
            move_add(draft, &moves, line, place);
        else if (draft->status == OK && !by->late)
            break;
        id = line->prev_draw;
    }
    return moves;
}

/* Two chains as one in order of recording. */
static struct moves moves_merged(struct draft *draft, struct moves a, struct moves b)
{
    struct moves moves = { .count = a.count + b.count,
                           .capacity = a.count + b.count,
                           .qty = qty_add(a.qty, b.qty),
                           .value = value_add(a.value, b.value) };

    moves.items = arena_alloc(draft->arena, moves.count * sizeof(*moves.items));
    if (!moves.items) {
        no_memory(draft);
        return (struct moves){ 0 };
    }
    for (size_t n = 0; n < moves.count; n++)
        if (b.count == 0 || (a.count > 0 && a.items[a.count - 1].place.line.raw <
                                                b.items[b.count - 1].place.line.raw))
            moves.items[n] = a.items[--a.count];
        else
            moves.items[n] = b.items[--b.count];
    return moves;
}

/* Merges two runs that follow one another, the second of which ends at `end`. */
static void runs_merge(const struct move *from, struct move *to, const size_t at[3])
{
    size_t i = at[0];
    size_t k = at[1];

    for (size_t n = at[0]; n < at[2]; n++)
        if (k == at[2] || (i < at[1] && place_is_before(from[i].place, from[k].place)))
            to[n] = from[i++];
        else
            to[n] = from[k++];
}

static bool moves_are_ordered(const struct moves *moves)
{
    for (size_t i = 1; i < moves->count; i++)
        if (place_is_before(moves->items[i].place, moves->items[i - 1].place))
            return false;
    return true;
}

static void moves_order(struct draft *draft, struct moves *moves)
{
    struct move *from = moves->items;
    struct move *to;

    if (moves_are_ordered(moves))
        return;
    to = arena_alloc(draft->arena, moves->count * sizeof(*to));
    if (!to) {
        no_memory(draft);
        return;
    }
    for (size_t run = 1; run < moves->count; run *= 2) {
        struct move *was = from;

        for (size_t i = 0; i < moves->count; i += 2 * run) {
            size_t middle = i + run < moves->count ? i + run : moves->count;
            size_t end = i + 2 * run < moves->count ? i + 2 * run : moves->count;

            runs_merge(from, to, (const size_t[3]){ i, middle, end });
        }
        from = to;
        to = was;
    }
    moves->items = from;
}

struct moves moves_behind(struct draft *draft, const struct layer *layer, struct place from,
                          int64_t most)
{
    struct moves draws = moves_along(draft, layer->last_draw, from, most);
    struct moves inflows = moves_along(draft, layer->last_child, from, most);
    struct moves moves;

    if (draft->status != OK)
        return (struct moves){ 0 };
    moves = moves_merged(draft, draws, inflows);
    moves_order(draft, &moves);
    return moves;
}
