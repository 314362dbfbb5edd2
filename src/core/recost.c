#include "core/recost.h"

#include "core/cost.h"
#include "core/history.h"
#include "core/journal.h"
#include "core/layer.h"
#include "core/pool.h"

/* In cost order: by day, then by number. */
struct place {
    day_t day;
    line_id_t line;
};

static bool place_is_before(struct place a, struct place b)
{
    if (a.day.number != b.day.number)
        return a.day.number < b.day.number;
    return a.line.raw < b.line.raw;
}

/* What moved an average pool: a draw, or an inflow. */
struct move {
    struct place place;
    bool is_in;
    bool is_late; /* of the late event itself */
    qty_t qty;
    value_t value;  /* booked */
    value_t change; /* an inflow's, that reached it */
};

struct moves {
    struct move *items;
    size_t count;
    size_t capacity;
};

/* A pool that is played once more: as it was, and as it would have been. */
struct played {
    const struct item *item;
    struct moves moves;
    size_t next;
    struct layer was;
    struct layer is;
    value_t gains; /* what all that has changed so far comes to */
};

/* The late event is added to what was, or taken out of it. */
enum recosting { RECOST_ADDS, RECOST_TAKES_OUT };

struct recost {
    enum recosting how;
    int64_t seq; /* of the late event */
    struct played *pools;
    size_t count;
    size_t capacity;
    struct place now;
};

static void move_add(struct draft *draft, struct moves *moves, struct move move)
{
    struct move *items =
        arena_grow(draft->arena, moves->items, moves->count, &moves->capacity, sizeof(*items));

    if (!items) {
        refuse(draft, NO_MEMORY, "a late event needs more memory than the limit");
        return;
    }
    items[moves->count++] = move;
    moves->items = items;
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

/* Moves along a chain, newest recorded first, as far as some of them stand behind the place: what
 * was on time has nothing behind it before. */
static struct moves moves_along(struct draft *draft, line_id_t id, struct place from)
{
    struct moves moves = { 0 };

    while (id.raw != 0 && draft_may_want(draft)) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, id.raw));
        const struct happened *by = row_see(draft, id_key(ROW_HAPPENED, line_seq(id)));
        struct move move = { .place = { by->day, id },
                             .is_in = line->kind != LINE_TAKE,
                             .is_late = line_seq(id) == draft->recost->seq,
                             .qty = line->out,
                             .value = line->out_value };

        owner_see(draft, line);
        if (!place_is_before(move.place, from))
            move_add(draft, &moves, move);
        else if (draft->status == OK && !by->late)
            break;
        id = line->prev_draw;
    }
    return moves;
}

/* Two chains as one in order of recording. */
static struct moves moves_merged(struct draft *draft, struct moves a, struct moves b)
{
    struct moves moves = { 0 };

    while (a.count > 0 || b.count > 0)
        if (b.count == 0 || (a.count > 0 && a.items[a.count - 1].place.line.raw <
                                                b.items[b.count - 1].place.line.raw))
            move_add(draft, &moves, a.items[--a.count]);
        else
            move_add(draft, &moves, b.items[--b.count]);
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
        refuse(draft, NO_MEMORY, "a late event needs more memory than the limit");
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

static void shape_in(struct draft *draft, struct layer *shape, qty_t qty, value_t value)
{
    average_reform(draft, shape, value);
    shape->in = qty_add(shape->left, qty);
    shape->left = shape->in;
}

static value_t shape_out(struct layer *shape, qty_t qty)
{
    value_t before = layer_value_left(shape);

    shape->left = qty_sub(shape->left, qty);
    return value_sub(before, layer_value_left(shape));
}

/* What the pool was at the place: what it is, less all that moved it from there on. */
static void played_begin(struct draft *draft, struct played *played, const struct pool *pool)
{
    struct layer shape = { 0 };
    qty_t qty = pool->qty;
    value_t value = pool->value;

    for (size_t i = 0; i < played->moves.count; i++) {
        const struct move *move = &played->moves.items[i];

        qty = move->is_in ? qty_sub(qty, move->qty) : qty_add(qty, move->qty);
        value = move->is_in ? value_sub(value, move->value) : value_add(value, move->value);
    }
    if (qty.micro > 0)
        shape_in(draft, &shape, qty, value);
    else
        shape.left = qty;
    played->was = shape;
    played->is = shape;
}

/* Whether the goods were there whenever they were drawn, with the late event and without it. */
static bool played_never_lacks(const struct played *played)
{
    qty_t was = played->was.left;
    qty_t is = was;

    for (size_t i = 0; i < played->moves.count; i++) {
        const struct move *move = &played->moves.items[i];
        qty_t by = move->is_in ? move->qty : (qty_t){ -move->qty.micro };

        is = qty_add(is, by);
        if (!move->is_late)
            was = qty_add(was, by);
        if (is.micro < 0 || was.micro < 0)
            return false;
    }
    return played->was.left.micro >= 0;
}

static struct played *played_find(const struct recost *recost, item_id_t item)
{
    for (size_t i = 0; i < recost->count; i++)
        if (recost->pools[i].item->id.raw == item.raw)
            return &recost->pools[i];
    return NULL;
}

/* The pool is played from the place on; NULL: it costs in the order of recording. */
static struct played *played_from(struct draft *draft, const struct item *item, struct place from)
{
    struct recost *recost = draft->recost;
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, item->id.raw));
    const struct layer *layer = row_see(draft, id_key(ROW_LAYER, pool->first.raw));
    struct played played = { .item = item };
    struct moves draws = moves_along(draft, layer->last_draw, from);
    struct moves inflows = moves_along(draft, layer->last_child, from);
    struct played *pools;

    if (draft->status != OK)
        return NULL;
    played.moves = moves_merged(draft, draws, inflows);
    moves_order(draft, &played.moves);
    played_begin(draft, &played, pool);
    if (draft->status != OK || !played_never_lacks(&played))
        return NULL;
    pools =
        arena_grow(draft->arena, recost->pools, recost->count, &recost->capacity, sizeof(*pools));
    if (!pools) {
        refuse(draft, NO_MEMORY, "a late event needs more memory than the limit");
        return NULL;
    }
    recost->pools = pools;
    pools[recost->count] = played;
    return &pools[recost->count++];
}

/* The move that a line is; NULL: it is none, or it has been played. */
static struct move *move_ahead(struct played *played, struct place place)
{
    size_t first = played->next;
    size_t end = played->moves.count;

    while (first < end) {
        size_t middle = first + (end - first) / 2;

        if (place_is_before(played->moves.items[middle].place, place))
            first = middle + 1;
        else
            end = middle;
    }
    if (first == played->moves.count || played->moves.items[first].place.line.raw != place.line.raw)
        return NULL;
    return &played->moves.items[first];
}

bool recost_takes(struct draft *draft, const struct brought *made, value_t change)
{
    struct recost *recost = draft->recost;
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, made->item->id.raw));
    const struct happened *by;
    struct played *played;
    struct move *move;
    struct place place;

    if (!recost || draft->status != OK)
        return false;
    by = row_see(draft, id_key(ROW_HAPPENED, line_seq(made->inflow)));
    place = (struct place){ by->day, made->inflow };
    if (!place_is_before(recost->now, place))
        return false;
    played = played_find(recost, made->item->id);
    if (!played && place.day.number > pool->firm_day.number)
        played = played_from(draft, made->item, place);
    move = played ? move_ahead(played, place) : NULL;
    if (!move)
        return false;
    move->change = value_add(move->change, change);
    return true;
}

/* A draw of the late event that is to be undone costs what it did in the order of recording. */
static value_t draw_posted(struct draft *draft, const struct move *move)
{
    const struct line *draw = row_see(draft, id_key(ROW_LINE, move->place.line.raw));

    return value_sub(draw->value, draw->out_value);
}

static void draw_costs(struct draft *draft, const struct move *move, value_t change)
{
    struct line *draw = row_edit(draft, id_key(ROW_LINE, move->place.line.raw));

    draw->out_value = value_add(draw->out_value, change);
    draw->out_pool = value_add(draw->out_pool, change);
    true_up_need(draft, draw->owner, draw->need, change);
}

static void inflow_costs(struct draft *draft, const struct move *move)
{
    struct line *inflow = row_edit(draft, id_key(ROW_LINE, move->place.line.raw));

    inflow->out_value = value_add(inflow->out_value, move->change);
    inflow->out_pool = value_add(inflow->out_pool, move->change);
}

/* Whether the late event's own move is on a side: what it adds was not there, what is taken out is
 * not there. */
static bool move_was(const struct recost *recost, const struct move *move)
{
    return !move->is_late || recost->how == RECOST_TAKES_OUT;
}

static bool move_is(const struct recost *recost, const struct move *move)
{
    return !move->is_late || recost->how == RECOST_ADDS;
}

static void play_inflow(struct draft *draft, struct played *played, const struct move *move)
{
    if (move_was(draft->recost, move))
        shape_in(draft, &played->was, move->qty, move->value);
    if (move_is(draft->recost, move))
        shape_in(draft, &played->is, move->qty, value_add(move->value, move->change));
    played->gains = value_add(played->gains, move->change);
    if (!value_is_zero(move->change))
        inflow_costs(draft, move);
}

/* Returns by how much the draw changes. */
static value_t play_draw(struct draft *draft, struct played *played, const struct move *move)
{
    value_t was = move->value;
    value_t change;

    if (move_was(draft->recost, move))
        was = shape_out(&played->was, move->qty);
    change = move_is(draft->recost, move) ? value_sub(shape_out(&played->is, move->qty), was)
                                          : draw_posted(draft, move);
    played->gains = value_sub(played->gains, change);
    return change;
}

/* The next move of a pool, on both sides; what is drawn otherwise is trued up. */
static void play_move(struct draft *draft, size_t pool)
{
    struct played *played = &draft->recost->pools[pool];
    struct move *move = &played->moves.items[played->next++];
    value_t change;

    draft->recost->now = move->place;
    if (move->is_in) {
        play_inflow(draft, played, move);
        return;
    }
    change = play_draw(draft, played, move);
    if (!value_is_zero(change))
        draw_costs(draft, move, change);
}

/* The pool whose next move comes first; `count`: all have been played. */
static size_t pool_next(const struct recost *recost)
{
    size_t first = recost->count;

    for (size_t i = 0; i < recost->count; i++) {
        const struct played *played = &recost->pools[i];
        const struct played *best = &recost->pools[first == recost->count ? i : first];

        if (played->next == played->moves.count)
            continue;
        if (first == recost->count || place_is_before(played->moves.items[played->next].place,
                                                      best->moves.items[best->next].place))
            first = i;
    }
    return first;
}

/* What the draws and inflows changed by is the pool's. Below zero it cannot go, and an empty pool
 * is worth nothing: what exceeds is price variance. */
static void played_end(struct draft *draft, const struct played *played)
{
    struct pool *pool = row_edit(draft, id_key(ROW_POOL, played->item->id.raw));
    struct layer *layer = row_edit(draft, id_key(ROW_LAYER, pool->first.raw));
    value_t gains = played->gains;
    struct line *line;

    if (value_is_zero(played->gains) || draft->status != OK)
        return;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (qty_is_zero(pool->qty) || pool->value.of[e].minor + gains.of[e].minor < 0)
            gains.of[e].minor = -pool->value.of[e].minor;
    average_reform(draft, layer, gains);
    pool->value = value_add(pool->value, gains);
    line = line_add(draft, LINE_TRUE_UP, played->item->id, pool->qty);
    line->value = gains;
    line->layer = pool->first;
    line_note_pool(line, pool);
    journal_stock(draft, played->item, gains);
    journal_variance(draft, ROLE_PRICE_VARIANCE, played->item, value_sub(played->gains, gains));
}

/* What is undone whole or not at all, or is an undo, changes nothing that followed. */
static bool verb_recosts(enum verb verb)
{
    static const enum verb none[] = { VERB_UNDO,  VERB_CLOSE,   VERB_REOPEN, VERB_TICK,
                                      VERB_ORDER, VERB_FINISH,  VERB_ACCEPT, VERB_LOT,
                                      VERB_STAGE, VERB_UNSTAGE, VERB_REPRICE };

    for (size_t i = 0; i < ARRAY_COUNT(none); i++)
        if (verb == none[i])
            return false;
    return !verb_is_set_up(verb);
}

static bool is_as_recorded(struct draft *draft, const struct happened *event, item_id_t item)
{
    int64_t seq = event->key.part[0];
    int32_t end = seq == draft->seq ? (int32_t)draft->line_count : event->line_count;

    for (int32_t n = 1; n <= end; n++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, line_id(seq, n).raw));

        if (line->kind == LINE_LATE && line->item.raw == item.raw)
            return true;
    }
    return false;
}

/* The average pool of a line, if the late event moved it in a place where something followed. */
static const struct pool *pool_behind(struct draft *draft, const struct line *line, day_t day)
{
    const struct item *item = item_see(draft, line->item);
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, line->item.raw));

    if (line->layer.raw == 0 || item->method != METHOD_AVERAGE ||
        day.number >= pool->order_day.number || played_find(draft->recost, item->id))
        return NULL;
    return pool;
}

/* Whether something behind the late event had been recorded before it. */
static bool played_had_followed(const struct played *played, int64_t seq)
{
    for (size_t i = 0; i < played->moves.count; i++)
        if (line_seq(played->moves.items[i].place.line) < seq)
            return true;
    return false;
}

/* The pool is played from the late event's place on; false: it costs in the order of recording. */
static bool pool_begin(struct draft *draft, const struct pool *pool, struct place from)
{
    struct recost *recost = draft->recost;
    const struct item *item = item_see(draft, (item_id_t){ pool->key.part[0] });
    const struct played *played;

    if (from.day.number < pool->firm_day.number)
        return false;
    played = played_from(draft, item, from);
    if (played && !played_had_followed(played, recost->seq))
        recost->count--;
    return played != NULL;
}

static void pools_begin(struct draft *draft, const struct happened *event)
{
    int64_t seq = event->key.part[0];
    struct place from = { event->day, line_id(seq, 0) };
    int32_t end = seq == draft->seq ? (int32_t)draft->line_count : event->line_count;

    for (int32_t n = 1; n <= end && draft_may_want(draft); n++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, line_id(seq, n).raw));
        const struct pool *pool = pool_behind(draft, line, event->day);

        if (!pool || is_as_recorded(draft, event, line->item))
            continue;
        if (!pool_begin(draft, pool, from) && draft->recost->how == RECOST_ADDS &&
            draft->status == OK)
            line_add(draft, LINE_LATE, line->item, (qty_t){ 0 });
    }
}

static void recost_with(struct draft *draft, const struct happened *event, enum recosting how)
{
    struct recost recost = { .how = how, .seq = event->key.part[0] };

    if (draft->status != OK || !event->late || !verb_recosts(event->verb))
        return;
    recost.now = (struct place){ event->day, line_id(recost.seq, 0) };
    draft->recost = &recost;
    pools_begin(draft, event);
    while (draft->status == OK) {
        size_t pool = pool_next(&recost);

        if (pool == recost.count)
            break;
        play_move(draft, pool);
    }
    for (size_t i = 0; i < recost.count; i++)
        played_end(draft, &recost.pools[i]);
    draft->recost = NULL;
}

void recost_late(struct draft *draft)
{
    recost_with(draft, draft_own(draft), RECOST_ADDS);
}

void recost_undone(struct draft *draft, const struct happened *event)
{
    recost_with(draft, event, RECOST_TAKES_OUT);
}
