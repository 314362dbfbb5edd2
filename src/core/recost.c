#include "core/recost.h"

#include "base/id_map.h"
#include "base/limits.h"
#include "core/cost.h"
#include "core/history.h"
#include "core/journal.h"
#include "core/layer.h"
#include "core/movement.h"
#include "core/pool.h"
#include "core/rise.h"

/* A pool that is played once more: as it was, and as it would have been. */
struct played {
    const struct item *item;
    struct moves moves;
    size_t next;
    value_t *changes; /* that reached inflows */
    size_t change_count;
    size_t change_capacity;
    struct layer was;
    struct layer is;
    value_t gains; /* what all that has changed so far comes to */
    bool changed;
};

/* The late event is added to what was, or taken out of it. */
enum recosting { RECOST_ADDS, RECOST_TAKES_OUT };

struct recost {
    enum recosting how;
    int64_t seq; /* of the late event */
    struct played *pools;
    size_t count;
    size_t capacity;
    struct id_map by_item; /* pools, and items that cost in the order of recording */
    size_t *heap;          /* the pools that have moves ahead: the one whose next comes first */
    size_t heap_count;
    size_t heap_capacity;
    struct place now;
    int64_t moves; /* that all pools are played through */
    int64_t changed;
    int32_t items; /* of which some changed */
    day_t first;
    day_t last;
};

static void no_memory(struct draft *draft)
{
    refuse(draft, NO_MEMORY, "a late event needs more memory than the limit");
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

static bool move_is_late(const struct recost *recost, const struct move *move)
{
    return line_seq(move->place.line) == recost->seq;
}

/* What the pool was at the place: what it is, less all that moved it from there on. */
static void played_begin(struct draft *draft, struct played *played, const struct pool *pool)
{
    struct layer shape = { 0 };
    qty_t qty = qty_sub(pool->qty, played->moves.qty);
    value_t value = value_sub(pool->value, played->moves.value);

    if (qty.micro > 0)
        shape_in(draft, &shape, qty, value);
    else
        shape.left = qty;
    played->was = shape;
    played->is = shape;
}

/* Whether the goods were there whenever they were drawn, with the late event and without it. */
static bool played_never_lacks(const struct recost *recost, const struct played *played)
{
    qty_t was = played->was.left;
    qty_t is = was;

    for (size_t i = 0; i < played->moves.count; i++) {
        const struct move *move = &played->moves.items[i];
        qty_t by = move->is_in ? move->qty : (qty_t){ -move->qty.micro };

        is = qty_add(is, by);
        if (!move_is_late(recost, move))
            was = qty_add(was, by);
        if (is.micro < 0 || was.micro < 0)
            return false;
    }
    return played->was.left.micro >= 0;
}

/* In by_item: the item costs in the order of recording. */
#define AS_RECORDED SIZE_MAX

static struct played *played_find(const struct recost *recost, item_id_t item)
{
    size_t at = id_map_find(&recost->by_item, item.raw);

    return at == 0 || at == AS_RECORDED ? NULL : &recost->pools[at - 1];
}

/* ---- the pool whose next move comes first ---- */

static struct place place_next(const struct recost *recost, size_t pool)
{
    const struct played *played = &recost->pools[pool];

    return played->moves.items[played->next].place;
}

static bool comes_first(const struct recost *recost, size_t a, size_t b)
{
    return place_is_before(place_next(recost, recost->heap[a]),
                           place_next(recost, recost->heap[b]));
}

static void heap_swap(struct recost *recost, size_t a, size_t b)
{
    size_t pool = recost->heap[a];

    recost->heap[a] = recost->heap[b];
    recost->heap[b] = pool;
}

static void heap_push(struct draft *draft, size_t pool)
{
    struct recost *recost = draft->recost;
    size_t *heap = arena_grow(draft->arena, recost->heap, recost->heap_count,
                              &recost->heap_capacity, sizeof(*heap));
    size_t at = recost->heap_count;

    if (!heap) {
        no_memory(draft);
        return;
    }
    recost->heap = heap;
    heap[recost->heap_count++] = pool;
    for (; at > 0 && comes_first(recost, at, (at - 1) / 2); at = (at - 1) / 2)
        heap_swap(recost, at, (at - 1) / 2);
}

/* The first has moved on, or is through. */
static void heap_sink(struct recost *recost)
{
    const struct played *first = &recost->pools[recost->heap[0]];

    if (first->next == first->moves.count)
        heap_swap(recost, 0, --recost->heap_count);
    for (size_t at = 0; 2 * at + 1 < recost->heap_count;) {
        size_t child = 2 * at + 1;

        if (child + 1 < recost->heap_count && comes_first(recost, child + 1, child))
            child++;
        if (!comes_first(recost, child, at))
            return;
        heap_swap(recost, at, child);
        at = child;
    }
}

/* ---- playing ---- */

static void played_push(struct draft *draft, const struct played *played)
{
    struct recost *recost = draft->recost;
    struct played *pools =
        arena_grow(draft->arena, recost->pools, recost->count, &recost->capacity, sizeof(*pools));

    if (!pools ||
        !id_map_put(&recost->by_item, draft->arena, played->item->id.raw, recost->count + 1)) {
        no_memory(draft);
        return;
    }
    recost->pools = pools;
    pools[recost->count++] = *played;
    recost->moves += (int64_t)played->moves.count;
    if (played->moves.count > 0)
        heap_push(draft, recost->count - 1);
}

/* The pool is played from the place on; false: it costs in the order of recording. */
static bool played_from(struct draft *draft, const struct item *item, struct place from)
{
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, item->id.raw));
    const struct layer *layer = row_see(draft, id_key(ROW_LAYER, pool->first.raw));
    struct played played = { .item = item };
    int64_t most = RECOST_MAX - draft->recost->moves;

    played.moves = moves_behind(draft, layer, from, most);
    if (draft->status != OK || (int64_t)played.moves.count > most)
        return false;
    played_begin(draft, &played, pool);
    if (draft->status != OK || !played_never_lacks(draft->recost, &played))
        return false;
    played_push(draft, &played);
    return true;
}

/* The move that a line is; NULL: it is none, or it has been played. */
static struct move *move_ahead(struct played *played, struct place place)
{
    size_t first = played->next;
    size_t end = first;

    for (size_t step = 1; end < played->moves.count; step *= 2) { /* most are near */
        if (!place_is_before(played->moves.items[end].place, place))
            break;
        first = end + 1;
        end = step < played->moves.count - end ? end + step : played->moves.count;
    }
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

static void change_join(struct draft *draft, struct played *played, struct move *move,
                        value_t change)
{
    value_t *changes = arena_grow(draft->arena, played->changes, played->change_count,
                                  &played->change_capacity, sizeof(*changes));

    if (!changes) {
        no_memory(draft);
        return;
    }
    played->changes = changes;
    if (move->change == 0) {
        changes[played->change_count++] = (value_t){ 0 };
        move->change = (uint32_t)played->change_count;
    }
    changes[move->change - 1] = value_add(changes[move->change - 1], change);
}

bool recost_takes(struct draft *draft, const struct brought *made, value_t change)
{
    struct recost *recost = draft->recost;
    const struct pool *pool;
    const struct happened *by;
    struct played *played;
    struct move *move;
    struct place place;

    if (!recost || made->item->method != METHOD_AVERAGE || draft->status != OK)
        return false;
    by = row_see(draft, id_key(ROW_HAPPENED, line_seq(made->inflow)));
    place = (struct place){ by->day, made->inflow };
    if (!place_is_before(recost->now, place))
        return false;
    played = played_find(recost, made->item->id);
    pool = row_see(draft, id_key(ROW_POOL, made->item->id.raw));
    if (!played && place.day.number > pool->firm_day.number &&
        played_from(draft, made->item, place))
        played = played_find(recost, made->item->id);
    move = played ? move_ahead(played, place) : NULL;
    if (!move)
        return false;
    change_join(draft, played, move, change);
    return true;
}

/* A draw of the late event that is to be undone costs what it did in the order of recording. */
static value_t draw_posted(struct draft *draft, const struct move *move)
{
    const struct line *draw = row_see(draft, id_key(ROW_LINE, move->place.line.raw));

    return value_sub(draw->value, draw->out_value);
}

/* The next move of a pool came to another figure. */
static void note_changed(struct recost *recost, struct played *played)
{
    day_t day = recost->now.day;

    if (recost->changed++ == 0)
        recost->first = day;
    recost->last = day;
    recost->items += !played->changed;
    played->changed = true;
}

/* What the line of a move is worth; of an undo that is read again. */
static void line_costs(struct draft *draft, const struct move *move, value_t change)
{
    struct line *line;

    if (recost_adds(draft)) {
        row_rise(draft, move->line, change);
        return;
    }
    line = row_edit(draft, id_key(ROW_LINE, move->place.line.raw));
    line->out_value = value_add(line->out_value, change);
    line->out_pool = value_add(line->out_pool, change);
}

/* Whether the late event's own move is on a side: what it adds was not there, what is taken out is
 * not there. */
static bool move_was(const struct recost *recost, const struct move *move)
{
    return !move_is_late(recost, move) || recost->how == RECOST_TAKES_OUT;
}

static bool move_is(const struct recost *recost, const struct move *move)
{
    return !move_is_late(recost, move) || recost->how == RECOST_ADDS;
}

static void play_inflow(struct draft *draft, struct played *played, const struct move *move)
{
    value_t value = move->line->out_value;
    value_t change = { 0 };

    if (move->change > 0)
        change = played->changes[move->change - 1];
    if (move_was(draft->recost, move))
        shape_in(draft, &played->was, move->qty, value);
    if (move_is(draft->recost, move))
        shape_in(draft, &played->is, move->qty, value_add(value, change));
    played->gains = value_add(played->gains, change);
    if (value_is_zero(change))
        return;
    note_changed(draft->recost, played);
    line_costs(draft, move, change);
}

/* Returns by how much the draw changes. */
static value_t play_draw(struct draft *draft, struct played *played, const struct move *move)
{
    value_t was = { 0 };
    value_t change;

    if (move_was(draft->recost, move))
        was = shape_out(&played->was, move->qty);
    else
        was = move->line->out_value;
    change = move_is(draft->recost, move) ? value_sub(shape_out(&played->is, move->qty), was)
                                          : draw_posted(draft, move);
    played->gains = value_sub(played->gains, change);
    return change;
}

/* Rows that will be asked for lie anywhere in memory: first where they are, then they. */
enum { SLOTS_AHEAD = 16, ROWS_AHEAD = 8 };

static void moves_fetch(const struct draft *draft, const struct played *played)
{
    const struct move *next = played->moves.items + played->next;
    size_t left = played->moves.count - played->next;

    if (left > SLOTS_AHEAD) {
        slot_fetch(draft, id_key(ROW_LINE, next[SLOTS_AHEAD].place.line.raw));
        slot_fetch(draft, id_key(ROW_HAPPENED, line_seq(next[SLOTS_AHEAD].place.line)));
    }
    if (left > ROWS_AHEAD) {
        row_ahead(next[ROWS_AHEAD].line, ROW_LINE);
        row_fetch(draft, id_key(ROW_HAPPENED, line_seq(next[ROWS_AHEAD].place.line)));
    }
}

/* The move that comes first of all, on both sides; what is drawn otherwise is trued up. */
static void play_move(struct draft *draft)
{
    struct played *played = &draft->recost->pools[draft->recost->heap[0]];
    struct move *move = &played->moves.items[played->next++];
    value_t change;

    draft->recost->now = move->place;
    heap_sink(draft->recost);
    moves_fetch(draft, played);
    if (move->is_in) {
        play_inflow(draft, played, move);
        return;
    }
    change = play_draw(draft, played, move);
    if (value_is_zero(change))
        return;
    note_changed(draft->recost, played);
    line_costs(draft, move, change);
    true_up_need(draft, move->line->owner, move->line->need, change);
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

static int32_t lines_end(const struct draft *draft, const struct happened *event)
{
    return event->key.part[0] == draft->seq ? (int32_t)draft->line_count : event->line_count;
}

static void note_recorded(struct draft *draft, item_id_t item)
{
    if (!id_map_put(&draft->recost->by_item, draft->arena, item.raw, AS_RECORDED))
        no_memory(draft);
}

/* Items of which a posting said that they cost in the order of recording. */
static void recorded_begin(struct draft *draft, const struct happened *event)
{
    int32_t end = lines_end(draft, event);

    for (int32_t n = 1; n <= end && draft_may_want(draft); n++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, event_line(event, n).raw));

        if (line->kind == LINE_LATE && line->item.raw != 0)
            note_recorded(draft, line->item);
    }
}

/* The late event moved a pool in a place where something followed: once an item. */
static bool is_behind(struct draft *draft, const struct line *line, day_t day)
{
    const struct item *item = item_see(draft, line->item);
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, line->item.raw));

    return line->layer.raw != 0 && item->method == METHOD_AVERAGE &&
           day.number < pool->order_day.number &&
           id_map_find(&draft->recost->by_item, line->item.raw) == 0;
}

/* The pool is played from the late event's place on; false: it costs in the order of recording. */
static bool pool_begin(struct draft *draft, item_id_t item, struct place from)
{
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, item.raw));

    return from.day.number >= pool->firm_day.number &&
           played_from(draft, item_see(draft, item), from);
}

static void pools_begin(struct draft *draft, const struct happened *event)
{
    struct place from = { event->day, event_line(event, 0) };
    int32_t end = lines_end(draft, event);

    for (int32_t n = 1; n <= end && draft_may_want(draft); n++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, event_line(event, n).raw));
        item_id_t item = line->item;

        if (!is_behind(draft, line, event->day))
            continue;
        if (!pool_begin(draft, item, from) && draft->recost->how == RECOST_ADDS &&
            draft->status == OK)
            line_add(draft, LINE_LATE, item, (qty_t){ 0 });
        if (!played_find(draft->recost, item))
            note_recorded(draft, item);
    }
}

/* ---- what is said of it ---- */

static enum recost_end end_of(enum role role)
{
    switch (role) {
    case ROLE_MATERIAL:
    case ROLE_FINISHED:
        return RECOST_STOCK;
    case ROLE_WIP:
        return RECOST_IN_PROCESS;
    case ROLE_COST_OF_SALES:
        return RECOST_SOLD;
    case ROLE_SCRAP:
    case ROLE_SHRINKAGE:
    case ROLE_EXPENSE:
        return RECOST_EXPENSE;
    case ROLE_PRICE_VARIANCE:
    case ROLE_PRODUCTION_VARIANCE:
    case ROLE_REVALUATION:
    case ROLE_ROUNDING:
    case ROLE_BY_PRODUCT_INCOME:
        return RECOST_VARIANCE;
    case ROLE_PAYABLES:
    case ROLE_APPLIED:
    case ROLE_INCURRED:
    case ROLE_OWED:
    case ROLE_DUE:
    case ROLE_OPENING:
    case ROLE_COUNT:
        break;
    }
    return RECOST_ELSE;
}

/* What entries come to, posted and deferred. */
static value_t ends_of(const struct draft *draft)
{
    value_t ends = { 0 };

    for (size_t i = 0; i < draft->entry_count; i++)
        ends.of[end_of(draft->entries[i].role)].minor += draft->entries[i].money.minor;
    for (size_t i = 0; i < draft->deferred.count; i++)
        ends.of[end_of(draft->deferred.items[i].role)].minor +=
            draft->deferred.items[i].money.minor;
    return ends;
}

static void recost_say(struct draft *draft, value_t before)
{
    const struct recost *recost = draft->recost;
    struct line *line;

    if (recost->changed == 0 || draft->status != OK)
        return;
    line = line_add(draft, LINE_RECOST, (item_id_t){ 0 }, (qty_t){ recost->changed * QTY_ONE });
    line->detail = recost->items;
    line->day = recost->first;
    line->day_no = recost->last.number - recost->first.number;
    line->value = value_sub(ends_of(draft), before);
}

bool recost_says(const struct draft *draft)
{
    return draft->recost != NULL;
}

bool recost_adds(const struct draft *draft)
{
    return draft->recost && draft->recost->how == RECOST_ADDS;
}

static void recost_with(struct draft *draft, const struct happened *event, enum recosting how)
{
    struct recost recost = { .how = how, .seq = event->key.part[0] };
    value_t before;

    if (draft->status != OK || !event->late || !verb_recosts(event->verb))
        return;
    recost.now = (struct place){ event->day, line_id(recost.seq, 0) };
    draft->recost = &recost;
    before = ends_of(draft);
    if (how == RECOST_TAKES_OUT)
        recorded_begin(draft, event);
    pools_begin(draft, event);
    while (recost.heap_count > 0 && draft->status == OK)
        play_move(draft);
    for (size_t i = 0; i < recost.count; i++)
        played_end(draft, &recost.pools[i]);
    recost_say(draft, before);
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
