#include "naive_recost.h"

#include <assert.h>

/* An average pool by itself. */
struct shape {
    int64_t in;
    int64_t left;
    i128 fine[ELEMENT_COUNT];
};

static struct worth shape_worth(const struct shape *shape)
{
    struct worth worth = naive_worth_none();

    for (int e = 0; e < ELEMENT_COUNT && shape->in; e++)
        worth.of[e] =
            (int64_t)naive_ratio_round(shape->fine[e] * shape->left, (i128)shape->in * VALUE_SCALE);
    return worth;
}

static void shape_in(struct shape *shape, int64_t q, struct worth v)
{
    for (int e = 0; e < ELEMENT_COUNT; e++) {
        i128 fine = shape->left ? shape->fine[e] * shape->left / shape->in : 0;

        fine += (i128)v.of[e] * VALUE_SCALE;
        shape->fine[e] = fine < 0 ? 0 : fine;
    }
    shape->in = shape->left = shape->left + q;
}

static struct worth shape_out(struct shape *shape, int64_t q)
{
    struct worth before = shape_worth(shape);

    shape->left -= q;
    return naive_worth_minus(before, shape_worth(shape));
}

/* ---- what moved the pools ---- */

static struct move *move_new(struct naive *b, int item)
{
    struct move *move = naive_move_add(b);
    int32_t day = b->happenings[b->now].day;

    move->item = item;
    move->number = b->happenings[b->now].number;
    move->day = day;
    move->draw = NONE;
    b->items[item].moved_day = (int32_t)naive_most(b->items[item].moved_day, day);
    return move;
}

void naive_move_in(struct naive *b, int item, int64_t q, struct worth v, const struct worth *made)
{
    struct move *move = move_new(b, item);

    move->q = q;
    move->v = v;
    move->made = made;
}

void naive_move_out(struct naive *b, int draw)
{
    move_new(b, b->draws[draw].item)->draw = draw;
}

void naive_firm(struct naive *b, int item)
{
    struct item *row = &b->items[item];

    row->moved_day = (int32_t)naive_most(row->moved_day, b->happenings[b->now].day);
    row->firm_day = row->moved_day;
}

static bool is_before(const struct naive *b, int x, int y)
{
    if (b->moves[x].day != b->moves[y].day)
        return b->moves[x].day < b->moves[y].day;
    return x < y;
}

/* Behind it in cost order; NONE: nothing is. */
static int next_behind(const struct naive *b, int item, int move)
{
    int next = NONE;

    for (int i = 0; i < b->move_count; i++)
        if ((item == NONE || b->moves[i].item == item) && is_before(b, move, i) &&
            (next == NONE || is_before(b, i, next)))
            next = i;
    return next;
}

/* ---- playing them again ---- */

enum { PLAYED_MAX = 64 };
struct played {
    int item;
    int from; /* the first move that is played */
    struct shape was;
    struct shape is;
    struct worth gains;
};

struct recost {
    int now; /* the move at which we are */
    int number;
    bool back; /* the event is to be undone */
    struct played pools[PLAYED_MAX];
    int count;
};

static int64_t q_of(const struct naive *b, const struct move *move)
{
    return move->draw == NONE ? move->q : -b->draws[move->draw].out;
}

static struct worth v_of(const struct naive *b, const struct move *move)
{
    return move->draw == NONE ? move->v
                              : naive_worth_minus(naive_worth_none(), b->draws[move->draw].value);
}

/* Whether the pool can be played from that move on: it never lacked goods, with the event and
   without. */
static bool play_from(struct naive *b, int item, int from)
{
    struct recost *recost = b->recost;
    struct played *played = &recost->pools[recost->count];
    int64_t q = naive_pool_on_hand(b, item);
    struct worth v = naive_pool_worth(b, item);
    int64_t was;
    int64_t is;

    for (int i = from; i != NONE; i = next_behind(b, item, i)) {
        q -= q_of(b, &b->moves[i]);
        v = naive_worth_minus(v, v_of(b, &b->moves[i]));
    }
    was = is = q;
    for (int i = from; i != NONE; i = next_behind(b, item, i)) {
        is += q_of(b, &b->moves[i]);
        if (b->moves[i].number != recost->number)
            was += q_of(b, &b->moves[i]);
        if (was < 0 || is < 0)
            return false;
    }
    if (q < 0)
        return false;
    assert(recost->count < PLAYED_MAX);
    *played = (struct played){ .item = item, .from = from };
    if (q > 0)
        shape_in(&played->was, q, v);
    played->is = played->was;
    recost->count++;
    return true;
}

static struct played *played_of(struct naive *b, int item)
{
    for (int i = 0; i < b->recost->count; i++)
        if (b->recost->pools[i].item == item)
            return &b->recost->pools[i];
    return NULL;
}

bool naive_recost_takes(struct naive *b, const struct goods *goods, struct worth d)
{
    int i = 0;

    if (!b->recost || b->items[goods->item].method != METHOD_AVERAGE)
        return false;
    while (i < b->move_count && b->moves[i].made != goods->unborne)
        i++;
    if (i == b->move_count || (b->recost->now != NONE && !is_before(b, b->recost->now, i)))
        return false;
    if (!played_of(b, goods->item) &&
        (b->moves[i].day <= b->items[goods->item].firm_day || !play_from(b, goods->item, i)))
        return false;
    if (is_before(b, i, played_of(b, goods->item)->from))
        return false;
    b->moves[i].change = naive_worth_plus(b->moves[i].change, d);
    b->costed.of[COSTED_ON]++;
    return true;
}

static void play(struct naive *b, struct played *played, int at)
{
    struct move *move = &b->moves[at];
    bool is_late = move->number == b->recost->number;
    struct worth d;

    b->recost->now = at;
    if (is_before(b, at, played->from))
        return;
    if (move->draw == NONE) {
        d = move->change;
        move->change = naive_worth_none();
        if (!is_late || b->recost->back)
            shape_in(&played->was, move->q, move->v);
        move->v = naive_worth_plus(move->v, d);
        if (!is_late || !b->recost->back)
            shape_in(&played->is, move->q, move->v);
        played->gains = naive_worth_plus(played->gains, d);
        return;
    }
    d = b->draws[move->draw].value;
    if (!is_late || b->recost->back)
        d = shape_out(&played->was, b->draws[move->draw].out);
    if (!is_late || !b->recost->back)
        d = naive_worth_minus(shape_out(&played->is, b->draws[move->draw].out), d);
    else
        d = naive_worth_minus(b->draws[move->draw].posted, b->draws[move->draw].value);
    played->gains = naive_worth_minus(played->gains, d);
    b->draws[move->draw].value = naive_worth_plus(b->draws[move->draw].value, d);
    if (naive_worth_nil(d))
        return;
    b->costed.of[COSTED_DRAWS] += !is_late;
    naive_event_rebook(b, b->draws[move->draw].event);
}

/* A pool that the event moved, with this move first. */
static void begin(struct naive *b, int move)
{
    const struct item *item = &b->items[b->moves[move].item];
    int32_t day = b->moves[move].day;

    if (item->method != METHOD_AVERAGE || day >= item->moved_day ||
        played_of(b, b->moves[move].item))
        return;
    if (day < item->firm_day)
        b->costed.of[COSTED_FIRM]++;
    else if (play_from(b, b->moves[move].item, move))
        b->costed.of[COSTED_ANEW]++;
    else
        b->costed.of[COSTED_LACKING]++;
}

/* What is undone whole or not at all, or is an undo, changes nothing that followed. */
static bool verb_recosts(enum verb verb)
{
    bool whole = verb == VERB_TICK || verb == VERB_ORDER || verb == VERB_FINISH ||
                 verb == VERB_STAGE || verb == VERB_UNSTAGE || verb == VERB_REPRICE ||
                 verb == VERB_LOT || verb == VERB_ACCEPT || verb == VERB_CLOSE ||
                 verb == VERB_REOPEN;

    return verb != VERB_UNDO && !whole && !verb_is_set_up(verb);
}

/* The event's moves, as they were played or not when it was posted. */
static void note_anew(struct naive *b)
{
    for (int i = 0; i < b->move_count; i++)
        if (b->moves[i].number == b->recost->number)
            b->moves[i].anew = played_of(b, b->moves[i].item) != NULL;
}

static void recost(struct naive *b, const struct happening *event, bool back)
{
    struct recost recost = { .now = NONE, .number = event->number, .back = back };
    int first = NONE;

    if (!verb_recosts(event->verb))
        return;
    b->recost = &recost;
    for (int i = 0; i < b->move_count; i++)
        if (b->moves[i].number == event->number && (!back || b->moves[i].anew)) {
            if (first == NONE)
                first = i;
            begin(b, i);
        }
    if (!back)
        note_anew(b);
    for (int i = recost.count ? first : NONE; i != NONE; i = next_behind(b, NONE, i)) {
        struct played *played = played_of(b, b->moves[i].item);

        if (played)
            play(b, played, i);
    }
    for (int i = 0; i < recost.count; i++)
        if (!naive_worth_nil(recost.pools[i].gains))
            naive_pool_gain_by(b, b->now, recost.pools[i].item, 0, recost.pools[i].gains);
    b->recost = NULL;
}

void naive_recost(struct naive *b)
{
    recost(b, &b->happenings[b->now], false);
}

void naive_recost_back(struct naive *b, int event)
{
    recost(b, &b->happenings[event], true);
}

bool naive_is_costed_anew(const struct naive *b, struct slice key)
{
    int row = naive_key_find(b, key);

    for (int i = 0; i < b->move_count && row != NONE; i++)
        if (b->moves[i].number == b->happenings[row].number && b->moves[i].anew)
            return true;
    return false;
}

struct costed naive_costed(const struct naive *b)
{
    return b->costed;
}
