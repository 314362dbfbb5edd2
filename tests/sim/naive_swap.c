#include "naive_inner.h"

/* 13.6: pieces that were only assumed to have been sold change places with those that a return
   names and that lie here. */

/* Of a sale's need: its event named the piece, or a return did. */
static bool is_told(const struct naive *b, const struct pick *pick)
{
    for (int i = 0; i < b->named_count; i++)
        if (b->named[i].need == pick->need && b->named[i].lot == pick->tag.lot)
            return true;
    for (int i = 0; i < b->swap_count; i++)
        if (b->picks[b->swaps[i].found].need == pick->need &&
            b->picks[b->swaps[i].found].tag.lot == pick->tag.lot)
            return true;
    return false;
}

/* The newest piece that the sale of this draw is only assumed to have; NONE. */
static int assumed_newest(const struct naive *b, const struct draw *draw)
{
    for (int i = b->pick_count - 1; i >= 0; i--) {
        const struct pick *pick = &b->picks[i];

        if (pick->need == draw->need && pick->item == draw->item && pick->out >= QTY_ONE &&
            !is_told(b, pick))
            return i;
    }
    return NONE;
}

/* The row of stock where the piece lies; NONE. */
static int piece_row(const struct naive *b, int lot)
{
    for (int i = 0; i < b->stock_count; i++)
        if (b->stocks[i].tag.lot == lot && b->stocks[i].qty > 0)
            return i;
    return NONE;
}

/* One of this stock is gone, and one of what the pick had out lies in its stead. */
static struct tag change_places(struct naive *b, int row, int lost)
{
    struct stock *stock = &b->stocks[row];
    struct tag tag = stock->tag;

    stock->qty -= QTY_ONE;
    naive_lot_moved(b, tag.lot);
    b->picks[lost].out -= QTY_ONE;
    tag.lot = b->picks[lost].tag.lot;
    tag = naive_tag_that_fits(b, stock->item, tag, QTY_ONE);
    naive_stock_put(b, stock->item, stock->place, tag, QTY_ONE);
    return tag;
}

/* Whether the sale had the piece, by a pick from `since` on, and a customer brought it back. */
static bool came_back(const struct naive *b, int sale, int lot, int since)
{
    for (int i = since; i < b->pick_count && lot != NONE; i++)
        if (b->picks[i].event == sale && b->picks[i].tag.lot == lot && b->picks[i].returned > 0)
            return true;
    return false;
}

static void swap(struct naive *b, int lost, int row)
{
    struct stock was = b->stocks[row];
    struct tag tag = change_places(b, row, lost);

    naive_pick_add(b, b->picks[lost].need, &was, QTY_ONE);
    *naive_swap_add(b) = (struct swap){ .event = b->now,
                                        .lost = lost,
                                        .found = b->pick_count - 1,
                                        .place = was.place,
                                        .found_tag = was.tag,
                                        .lost_tag = tag };
    b->swapped.of[SWAPPED]++;
}

void naive_swap_named(struct naive *b, int event, int draw, int64_t q)
{
    if (b->items[b->draws[draw].item].tracking != TRACK_SERIALS)
        return;
    for (int i = 0; i < b->named_count && q >= QTY_ONE; i++) {
        int row;
        int lost;

        if (b->named[i].event != b->now || b->named[i].need != NONE ||
            naive_lot_brought(b, event, b->named[i].lot) > 0)
            continue;
        q -= QTY_ONE;
        row = piece_row(b, b->named[i].lot);
        lost = assumed_newest(b, &b->draws[draw]);
        if (row != NONE && lost != NONE && !came_back(b, b->draws[draw].event, b->named[i].lot, 0))
            swap(b, lost, row);
    }
}

static struct swap *swap_of(struct naive *b, int event, int lot)
{
    for (int i = 0; i < b->swap_count; i++)
        if (b->swaps[i].event == event && b->swaps[i].found_tag.lot == lot)
            return &b->swaps[i];
    return NULL;
}

void naive_swap_back(struct naive *b, int event, int from)
{
    int count = b->gone_count;

    for (int i = from; i < count; i++) {
        struct swap *swap = swap_of(b, event, b->gone[i].tag.lot);
        int row;

        if (!swap || b->gone[i].tag.lot == NONE || b->picks[swap->found].out < QTY_ONE ||
            came_back(b, b->picks[swap->lost].event, b->picks[swap->lost].tag.lot, swap->found))
            continue;
        row = naive_stock_row(b, b->picks[swap->found].item, swap->place, swap->lost_tag);
        if (b->stocks[row].qty < QTY_ONE)
            continue;
        change_places(b, row, swap->found);
        b->picks[swap->lost].out += QTY_ONE;
        b->swapped.of[SWAPPED_BACK]++;
    }
}

void naive_swap_again(struct naive *b, int event, int taken, int64_t q)
{
    for (int i = b->gone_count - 1; i >= 0 && q > 0; i--) {
        const struct gone *gone = &b->gone[i];
        int64_t part = naive_least(q, gone->q);
        struct swap *swap = NULL;
        int row;

        if (gone->line != taken || part == 0)
            continue;
        q -= part;
        if (gone->tag.lot != NONE)
            swap = swap_of(b, event, gone->tag.lot);
        if (!swap || b->picks[swap->lost].out < QTY_ONE)
            continue;
        row = naive_stock_row(b, b->picks[swap->found].item, swap->place, swap->found_tag);
        if (b->stocks[row].qty < QTY_ONE)
            continue;
        change_places(b, row, swap->lost);
        b->picks[swap->found].out += QTY_ONE;
        b->swapped.of[SWAPPED_AGAIN]++;
    }
}

struct swapped naive_swapped(const struct naive *b)
{
    return b->swapped;
}
