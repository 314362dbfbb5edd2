#include "naive_share.h"

#include <assert.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Where each array and its count lie, and how much it may hold. Rooms are address space, not
   memory: only what is used is ever touched. Rows never move, so pointers to them stay good. */
static const struct {
    size_t rows;
    size_t count;
    size_t size;
    int room;
} arrays[] = {
    { offsetof(struct naive, items), offsetof(struct naive, item_count), sizeof(struct item),
      1024 },
    { offsetof(struct naive, places), offsetof(struct naive, place_count), sizeof(struct name),
      64 },
    { offsetof(struct naive, units), offsetof(struct naive, unit_count), sizeof(struct name), 64 },
    { offsetof(struct naive, categories), offsetof(struct naive, category_count),
      sizeof(struct name), 64 },
    { offsetof(struct naive, parties), offsetof(struct naive, party_count), sizeof(struct name),
      64 },
    { offsetof(struct naive, reasons), offsetof(struct naive, reason_count), sizeof(struct name),
      64 },
    { offsetof(struct naive, stocks), offsetof(struct naive, stock_count), sizeof(struct stock),
      8192 },
    { offsetof(struct naive, lots), offsetof(struct naive, lot_count), sizeof(struct lot), 8192 },
    { offsetof(struct naive, named), offsetof(struct naive, named_count), sizeof(struct named),
      65536 },
    { offsetof(struct naive, expiries), offsetof(struct naive, expiry_count), sizeof(struct expiry),
      8192 },
    { offsetof(struct naive, brought), offsetof(struct naive, brought_count),
      sizeof(struct brought), 65536 },
    { offsetof(struct naive, gone), offsetof(struct naive, gone_count), sizeof(struct gone),
      65536 },
    { offsetof(struct naive, moved), offsetof(struct naive, moved_count), sizeof(struct moved),
      65536 },
    { offsetof(struct naive, swaps), offsetof(struct naive, swap_count), sizeof(struct swap),
      8192 },
    { offsetof(struct naive, repriced), offsetof(struct naive, repriced_count),
      sizeof(struct repriced), 4096 },
    { offsetof(struct naive, landed), offsetof(struct naive, landed_count), sizeof(struct landed),
      16384 },
    { offsetof(struct naive, bills), offsetof(struct naive, bill_count), sizeof(struct bill),
      2048 },
    { offsetof(struct naive, bill_lines), offsetof(struct naive, bill_line_count),
      sizeof(struct bill_line), 16384 },
    { offsetof(struct naive, retired), offsetof(struct naive, retired_count),
      sizeof(struct retired), 512 },
    { offsetof(struct naive, routings), offsetof(struct naive, routing_count),
      sizeof(struct routing), 512 },
    { offsetof(struct naive, operations), offsetof(struct naive, operation_count),
      sizeof(struct operation), 4096 },
    { offsetof(struct naive, rates), offsetof(struct naive, rate_count), sizeof(struct dated),
      512 },
    { offsetof(struct naive, standards), offsetof(struct naive, standard_count),
      sizeof(struct dated), 512 },
    { offsetof(struct naive, outputs), offsetof(struct naive, output_count), sizeof(struct output),
      4096 },
    { offsetof(struct naive, carries), offsetof(struct naive, carry_count), sizeof(struct carry),
      8192 },
    { offsetof(struct naive, side_lines), offsetof(struct naive, side_line_count),
      sizeof(struct side_line), 4096 },
    { offsetof(struct naive, sides), offsetof(struct naive, side_count), sizeof(struct side),
      32768 },
    { offsetof(struct naive, passings), offsetof(struct naive, passing_count),
      sizeof(struct passing), 65536 },
    { offsetof(struct naive, hours), offsetof(struct naive, hours_count), sizeof(struct hours),
      65536 },
    { offsetof(struct naive, happenings), offsetof(struct naive, happening_count),
      sizeof(struct happening), 16384 },
    { offsetof(struct naive, needs), offsetof(struct naive, need_count), sizeof(struct need),
      65536 },
    { offsetof(struct naive, layer_order), offsetof(struct naive, layer_order_count), sizeof(int),
      65536 },
    { offsetof(struct naive, layers), offsetof(struct naive, layer_count), sizeof(struct layer),
      65536 },
    { offsetof(struct naive, draws), offsetof(struct naive, draw_count), sizeof(struct draw),
      131072 },
    { offsetof(struct naive, moves), offsetof(struct naive, move_count), sizeof(struct move),
      131072 },
    { offsetof(struct naive, picks), offsetof(struct naive, pick_count), sizeof(struct pick),
      131072 },
    { offsetof(struct naive, runs), offsetof(struct naive, run_count), sizeof(struct run), 65536 },
    { offsetof(struct naive, owed), offsetof(struct naive, owed_count), sizeof(struct owed),
      65536 },
    { offsetof(struct naive, due), offsetof(struct naive, due_count), sizeof(struct owed), 65536 },
    { offsetof(struct naive, deliveries), offsetof(struct naive, delivery_count),
      sizeof(struct delivery), 65536 },
    { offsetof(struct naive, lines), offsetof(struct naive, line_count), sizeof(struct line),
      131072 },
    { offsetof(struct naive, entries), offsetof(struct naive, entry_count), sizeof(struct entry),
      131072 },
    { offsetof(struct naive, pool_moves), offsetof(struct naive, pool_move_count),
      sizeof(struct pool_move), 65536 },
    { offsetof(struct naive, averaged), offsetof(struct naive, averaged_count),
      sizeof(struct averaged), 65536 },
    { offsetof(struct naive, closings), offsetof(struct naive, closing_count),
      sizeof(struct closing), 1024 },
    { offsetof(struct naive, shared), offsetof(struct naive, shared_count), sizeof(struct shared),
      65536 },
    { offsetof(struct naive, watches), offsetof(struct naive, watch_count), sizeof(struct watch),
      1024 },
};

/* Texts live as long as the book: it shares them with its shadow. */
struct texts {
    struct texts *older;
    size_t used;
    char bytes[65536];
};

static void **array_rows(struct naive *b, size_t which)
{
    return (void **)(void *)((char *)b + arrays[which].rows);
}

static int *array_count(struct naive *b, size_t which)
{
    return (int *)(void *)((char *)b + arrays[which].count);
}

void naive_rows_open(struct naive *b)
{
    for (size_t i = 0; i < ARRAY_COUNT(arrays); i++) {
        *array_rows(b, i) = malloc(arrays[i].size * (size_t)arrays[i].room);
        assert(*array_rows(b, i));
        *array_count(b, i) = 0;
    }
}

void naive_rows_close(struct naive *b)
{
    for (size_t i = 0; i < ARRAY_COUNT(arrays); i++)
        free(*array_rows(b, i));
    while (b->texts) {
        struct texts *older = b->texts->older;

        free(b->texts);
        b->texts = older;
    }
}

/* Everything but the arrays' own addresses and the shadow. */
void naive_rows_copy(struct naive *to, const struct naive *from)
{
    struct naive old = *to;

    *to = *from;
    to->shadow = old.shadow;
    to->texts = old.texts;
    for (size_t i = 0; i < ARRAY_COUNT(arrays); i++) {
        void *rows = *array_rows(&old, i);
        int count = *array_count(to, i);

        if (count)
            memcpy(rows, *array_rows(to, i), arrays[i].size * (size_t)count);
        *array_rows(to, i) = rows;
    }
}

/* The next row of the array at this offset, zeroed. */
static void *row_add(struct naive *b, size_t rows_offset)
{
    size_t which = 0;
    int *count;
    char *row;

    while (arrays[which].rows != rows_offset)
        which++;
    count = array_count(b, which);
    assert(*count < arrays[which].room);
    row = (char *)*array_rows(b, which) + arrays[which].size * (size_t)(*count)++;
    memset(row, 0, arrays[which].size);
    return row;
}

struct item *naive_item_add(struct naive *b)
{
    struct item *row = row_add(b, offsetof(struct naive, items));

    row->category = row->std_row = NONE;
    row->step = 1;
    row->newest_day = INT32_MIN;
    row->moved_day = row->firm_day = INT32_MIN;
    return row;
}

struct name *naive_name_add(struct naive *b, struct name *rows, int *count, struct slice text)
{
    struct name *row = &rows[(*count)++];

    assert(*count < 64);
    memset(row, 0, sizeof(*row));
    row->text = naive_text_copy(b, text);
    return row;
}

struct watch *naive_watch_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, watches));
}

struct bill *naive_bill_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, bills));
}

struct bill_line *naive_bill_line_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, bill_lines));
}

struct retired *naive_retired_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, retired));
}

struct routing *naive_routing_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, routings));
}

struct operation *naive_operation_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, operations));
}

struct side_line *naive_side_line_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, side_lines));
}

struct side *naive_side_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, sides));
}

struct passing *naive_passing_add(struct naive *b)
{
    struct passing *row = row_add(b, offsetof(struct naive, passings));

    row->stands_for = NONE;
    return row;
}

struct hours *naive_hours_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, hours));
}

struct dated *naive_rate_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, rates));
}

struct dated *naive_standard_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, standards));
}

struct happening *naive_happening_add(struct naive *b)
{
    struct happening *row = row_add(b, offsetof(struct naive, happenings));

    row->item = row->product = row->place = row->party = row->of = row->with = NONE;
    row->reason = row->row = row->layer = row->from_place = row->target = NONE;
    row->std_row = row->order = row->line = row->within = NONE;
    row->tolerance = NONE;
    row->due = INT32_MIN;
    row->expires = INT32_MIN;
    memcpy(row->points, b->points, sizeof(row->points));
    row->stood_by = b->happening_count - 1;
    row->undone_by = NONE;
    return row;
}

struct need *naive_need_add(struct naive *b, int event, int item, int place)
{
    struct need *row = row_add(b, offsetof(struct naive, needs));

    row->event = event;
    row->item = item;
    row->place = row->by_bill_at = place;
    row->claimed_at = NONE;
    row->issued_by = row->of = row->owes_at = NONE;
    row->step = naive_step(b, item);
    row->passing = row->made = NONE;
    return row;
}

struct trigger naive_trigger_none(void)
{
    return (struct trigger){ NONE, NONE, NONE };
}

struct move *naive_move_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, moves));
}

struct draw *naive_draw_add(struct naive *b)
{
    struct draw *row = row_add(b, offsetof(struct naive, draws));
    const struct happening *now = &b->happenings[b->now];

    row->layer = row->own_of = row->std_row = row->settled_by = row->run = NONE;
    row->owes_at = NONE;
    row->books = now->books;
    row->behind = now->is_within || now->within != NONE;
    row->trigger = naive_trigger_none();
    return row;
}

struct run *naive_run_add(struct naive *b)
{
    struct run *row = row_add(b, offsetof(struct naive, runs));

    row->trigger = naive_trigger_none();
    return row;
}

struct owed *naive_owed_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, owed));
}

struct owed *naive_due_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, due));
}

struct delivery *naive_delivery_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, deliveries));
}

struct line *naive_line_add(struct naive *b, enum line_kind kind)
{
    struct line *row = row_add(b, offsetof(struct naive, lines));

    row->kind = kind;
    row->event = b->now;
    row->target = row->need = row->item = row->place = row->layer = NONE;
    row->was = row->draw = row->of_line = row->run = row->std_row = row->carry = row->passing =
        NONE;
    row->tag = naive_tag_of(NONE);
    return row;
}

struct lot *naive_lot_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, lots));
}

struct named *naive_named_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, named));
}

struct expiry *naive_expiry_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, expiries));
}

struct brought *naive_brought_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, brought));
}

struct gone *naive_gone_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, gone));
}

struct moved *naive_moved_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, moved));
}

struct repriced *naive_repriced_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, repriced));
}

struct landed *naive_landed_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, landed));
}

struct swap *naive_swap_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, swaps));
}

struct pool_move *naive_pool_move_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, pool_moves));
}

struct averaged *naive_averaged_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, averaged));
}

struct closing *naive_closing_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, closings));
}

struct shared *naive_shared_add(struct naive *b)
{
    return row_add(b, offsetof(struct naive, shared));
}

/* The layer that a slice, or a slice of a slice, came from. */
static const struct layer *layer_root(const struct naive *b, int row)
{
    const struct layer *layer = &b->layers[row];

    while (layer->slice)
        layer = &b->layers[layer->parent];
    return layer;
}

/* A new layer stands last of its day, a return by its own. */
static int layer_place_by_day(const struct naive *b, const struct layer *layer)
{
    int at = b->layer_order_count;

    while (at > 0 && layer_root(b, b->layer_order[at - 1])->day > layer->day)
        at--;
    return at;
}

/* A slice stands behind the layer that it came from, by whatever way, and all older slices of it.
 */
static int layer_place_behind(const struct naive *b, int parent)
{
    int at = b->layer_order_count;

    while (layer_root(b, b->layer_order[at - 1]) != layer_root(b, parent)) {
        at--;
        assert(at > 0);
    }
    return at;
}

int naive_layer_add(struct naive *b, int item, int32_t day, int parent)
{
    struct layer *row = row_add(b, offsetof(struct naive, layers));
    int number = (int)(row - b->layers);
    bool slice = parent != NONE && day == INT32_MIN;
    int at;

    row->item = item;
    row->event = b->now;
    row->parent = parent;
    row->slice = slice;
    row->day = slice ? b->layers[parent].day : day;
    at = slice ? layer_place_behind(b, parent) : layer_place_by_day(b, row);
    (void)row_add(b, offsetof(struct naive, layer_order));
    for (int i = b->layer_order_count - 1; i > at; i--)
        b->layer_order[i] = b->layer_order[i - 1];
    b->layer_order[at] = number;
    return number;
}

void naive_entry_add(struct naive *b, struct entry entry)
{
    struct entry *row = row_add(b, offsetof(struct naive, entries));

    *row = entry;
}

int naive_output_row(struct naive *b, struct output like, const char *run)
{
    struct output *row;

    for (int i = 0; i < b->output_count; i++) {
        row = &b->outputs[i];
        if (row->item == like.item && row->order == like.order && row->point == like.point &&
            row->vendor == like.vendor && row->blown == like.blown &&
            strcmp(row->counts, like.counts) == 0 && !row->run == !run &&
            (!run || strcmp(row->run, run) == 0))
            return i;
    }
    row = row_add(b, offsetof(struct naive, outputs));
    *row = like;
    row->counts = naive_text_copy(b, slice_of(like.counts));
    row->run = run ? naive_text_copy(b, slice_of(run)) : NULL;
    return b->output_count - 1;
}

struct carry *naive_carry_row(struct naive *b, int output, const struct need *need)
{
    struct carry *row;

    for (int i = 0; i < b->carry_count; i++) {
        row = &b->carries[i];
        if (row->output == output && row->item == need->item && row->place == need->by_bill_at &&
            row->fixed == need->fixed && row->operation == need->operation &&
            row->issue == need->issue)
            return row;
    }
    row = row_add(b, offsetof(struct naive, carries));
    *row = (struct carry){ .output = output,
                           .item = need->item,
                           .place = need->by_bill_at,
                           .fixed = need->fixed,
                           .issue = need->issue,
                           .operation = need->operation };
    return row;
}

int naive_stock_row(struct naive *b, int item, int place, struct tag tag)
{
    struct stock *row;

    for (int i = 0; i < b->stock_count; i++)
        if (b->stocks[i].item == item && b->stocks[i].place == place &&
            naive_tag_same(b->stocks[i].tag, tag))
            return i;
    row = row_add(b, offsetof(struct naive, stocks));
    row->item = item;
    row->place = place;
    row->tag = tag;
    return b->stock_count - 1;
}

void naive_pick_add(struct naive *b, int need, const struct stock *from, int64_t q)
{
    struct pick *row;

    if (q == 0)
        return;
    row = row_add(b, offsetof(struct naive, picks));
    *row = (struct pick){ .event = b->needs[need].event,
                          .need = need,
                          .item = from->item,
                          .place = from->place,
                          .tag = from->tag,
                          .out = q };
}

char *naive_text_copy(struct naive *b, struct slice text)
{
    struct texts *block = b->texts;
    char *copy;

    if (!block || block->used + text.size + 1 > sizeof(block->bytes)) {
        struct texts *next = malloc(sizeof(*next));

        assert(next && text.size + 1 <= sizeof(next->bytes));
        next->used = 0;
        next->older = block;
        block = b->texts = next;
    }
    copy = block->bytes + block->used;
    if (text.size)
        memcpy(copy, text.text, text.size);
    copy[text.size] = '\0';
    block->used += text.size + 1;
    return copy;
}

bool naive_text_is(const char *text, struct slice slice)
{
    return text && strlen(text) == slice.size && memcmp(text, slice.text, slice.size) == 0;
}

int naive_item_find(const struct naive *b, struct slice text)
{
    for (int i = 0; i < b->item_count; i++)
        if (!b->items[i].gone && naive_text_is(b->items[i].text, text))
            return i;
    return NONE;
}

int naive_name_find(const struct name *rows, int count, struct slice text)
{
    for (int i = 0; i < count; i++)
        if (!rows[i].gone && naive_text_is(rows[i].text, text))
            return i;
    return NONE;
}

int naive_place_find(const struct naive *b, struct slice text)
{
    return naive_name_find(b->places, b->place_count, text);
}

int naive_key_find(const struct naive *b, struct slice key)
{
    for (int i = 0; i < b->happening_count && key.size; i++)
        if (naive_text_is(b->happenings[i].key, key))
            return i;
    return NONE;
}

enum status naive_refuse(struct naive *b, enum status status, struct slice what)
{
    if (b->problem) {
        b->problem->status = status;
        snprintf(b->problem->text, sizeof(b->problem->text), "%.*s", (int)what.size,
                 what.size ? what.text : "");
    }
    return status;
}
