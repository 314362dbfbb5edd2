#include "core/swap.h"

#include "core/allocate.h"
#include "core/history.h"

static const qty_t one = { QTY_ONE };

/* The pieces of a sale that a return may change for others, newest first. */
struct assumed {
    struct line_list picks;
    size_t next;
    const struct lot_list *told;
};

/* The lots that the sale's event named, be it that they were gone then, and those of returns. */
static const struct lot_list *lots_told(struct draft *draft, const struct happened *sale,
                                        struct line_list picks)
{
    struct line_list lines = lines_merged(draft, picks, lines_posted(draft, sale, LINE_PASS));
    struct lot_list *told = arena_alloc(draft->arena, sizeof(*told));
    int64_t *ids = arena_alloc(draft->arena, (lines.count + 1) * sizeof(*ids));
    int count = 0;

    if (!told || !ids) {
        refuse(draft, NO_MEMORY, "a return needs more memory than the limit");
        return NULL;
    }
    for (size_t i = 0; i < lines.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, lines.ids[i].raw));

        if (line->kind == LINE_PASS ? line->detail == PASS_GONE : rule_scans(line->detail))
            ids[count++] = line->tag.lot;
    }
    *told = (struct lot_list){ .ids = ids, .count = count };
    return told;
}

static struct assumed assumed_of(struct draft *draft, const struct line *draw)
{
    const struct happened *sale = row_see(draft, id_key(ROW_HAPPENED, draw->owner));
    struct assumed assumed = { .picks = lines_of(draft, sale, LINE_PICK) };

    assumed.told = lots_told(draft, sale, assumed.picks);
    return assumed;
}

/* The sale had the piece, picked since a line, and a customer brought it back. */
static bool piece_came_back(struct draft *draft, struct line_list picks, int64_t lot,
                            line_id_t since)
{
    for (size_t i = 0; i < picks.count && lot != 0; i++) {
        const struct line *pick = row_see(draft, id_key(ROW_LINE, picks.ids[i].raw));

        if (pick->tag.lot == lot && pick->returned.micro > 0 && picks.ids[i].raw > since.raw)
            return true;
    }
    return false;
}

/* NULL: there are no more. */
static struct line *assumed_next(struct draft *draft, struct assumed *assumed,
                                 const struct line *draw)
{
    while (assumed->next < assumed->picks.count && draft->status == OK) {
        struct line *pick =
            row_edit(draft, id_key(ROW_LINE, assumed->picks.ids[assumed->next].raw));

        if (pick->item.raw == draw->item.raw && pick->need == draw->need &&
            pick->picked.micro >= QTY_ONE && !lot_is_among(assumed->told, pick->tag.lot))
            return pick;
        assumed->next++;
    }
    return NULL;
}

/* The sale has one piece less of the pick `from`: it lies at the spot, where another lay. */
static void piece_put(struct draft *draft, const struct item *item, struct line *from,
                      struct spot spot)
{
    struct line *put;

    from->picked = qty_sub(from->picked, one);
    spot.tag.lot = from->tag.lot;
    put = stock_put(draft, item, one, spot);
    put->target = (line_id_t){ from->key.part[0] };
    put->owner = from->owner;
}

/* A new pick of the sale stands for the piece that was sold indeed. */
static void swap(struct draft *draft, const struct item *item, struct line *from, int64_t lot)
{
    struct use use = { .owner = from->owner, .need = from->need };
    struct spot spot;

    if (!piece_find(draft, item, lot, &spot))
        return;
    stock_pick(draft, item, (struct pick){ one, spot, RULE_LOT }, use);
    piece_put(draft, item, from, spot);
}

void swap_named(struct draft *draft, const struct line *draw, qty_t qty)
{
    const struct item *item = item_see(draft, draw->item);
    const struct lot_list *come = pieces_to_come(draft, item, qty);
    struct assumed assumed = { .told = NULL };

    for (int i = 0; come && i < come->count; i++) /* so that all are wanted at once */
        (void)row_see(draft, id_key(ROW_LOT, come->ids[i]));
    for (int i = 0; come && i < come->count && draft->status == OK; i++) {
        const struct lot *lot = row_see(draft, id_key(ROW_LOT, come->ids[i]));
        struct line *from;

        if (come->ids[i] == 0 || lot->qty.micro <= 0)
            continue;
        if (!assumed.told)
            assumed = assumed_of(draft, draw);
        from = assumed_next(draft, &assumed, draw);
        if (from && !piece_came_back(draft, assumed.picks, come->ids[i], (line_id_t){ 0 }))
            swap(draft, item, from, come->ids[i]);
    }
}

/* Of the swaps of a return that of this piece; its put, NULL: there is none. */
static const struct line *swap_of(struct draft *draft, const struct line_list *puts, int64_t lot,
                                  struct line **piece)
{
    for (size_t i = 0; i < puts->count && draft->status == OK; i++) {
        const struct line *put = row_see(draft, id_key(ROW_LINE, puts->ids[i].raw));
        line_id_t id = { puts->ids[i].raw - 1 };

        if (put->target.raw == 0)
            continue; /* it came in without a sale */
        *piece = row_edit(draft, id_key(ROW_LINE, id.raw));
        if ((*piece)->tag.lot == lot)
            return put;
    }
    return NULL;
}

/* The sale has `to` and no more `from`, if what `to` stands for lies at the spot. */
static void turn(struct draft *draft, struct line *from, struct line *to, struct spot spot)
{
    const struct item *item = item_see(draft, from->item);
    struct use use = { .owner = draft->seq, .need = -1 };

    if (from->picked.micro < QTY_ONE || allocate_again(draft, item, one, spot, use).micro > 0 ||
        draft->status != OK)
        return;
    draft->lines[draft->line_count - 1]->picked = (qty_t){ 0 }; /* the sale's own pick counts */
    to->picked = qty_add(to->picked, one);
    piece_put(draft, item, from, spot);
}

void swap_back(struct draft *draft, int64_t seq, size_t from)
{
    const struct happened *back = row_see(draft, id_key(ROW_HAPPENED, seq));
    struct line_list puts = lines_posted(draft, back, LINE_PUT);
    size_t count = draft->line_count;

    for (size_t i = from; puts.count > 0 && i < count && draft->status == OK; i++) {
        const struct line *gone = draft->lines[i];
        const struct line *put = NULL;
        const struct happened *sale;
        struct line *piece;
        struct line *lost;

        if (gone->kind == LINE_PICK && gone->tag.lot != 0)
            put = swap_of(draft, &puts, gone->tag.lot, &piece);
        if (!put)
            continue;
        lost = row_edit(draft, id_key(ROW_LINE, put->target.raw));
        sale = row_see(draft, id_key(ROW_HAPPENED, lost->owner));
        if (!piece_came_back(draft, lines_of(draft, sale, LINE_PICK), lost->tag.lot,
                             (line_id_t){ put->key.part[0] }))
            turn(draft, piece, lost, spot_of(put));
    }
}

void swap_again(struct draft *draft, int64_t seq, const struct tagged_list *come)
{
    const struct happened *back = row_see(draft, id_key(ROW_HAPPENED, seq));
    struct line_list puts = lines_posted(draft, back, LINE_PUT);

    for (size_t i = 0; puts.count > 0 && i < come->count && draft->status == OK; i++) {
        struct line *piece;
        const struct line *put = swap_of(draft, &puts, come->items[i].tag.lot, &piece);

        if (put)
            turn(draft, row_edit(draft, id_key(ROW_LINE, put->target.raw)), piece,
                 (struct spot){ put->place, { piece->tag.lot, put->tag.kept } });
    }
}
