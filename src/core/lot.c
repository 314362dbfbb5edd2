#include "core/lot.h"

#include <stdio.h>

#include "base/ids.h"
#include "core/allocate.h"
#include "core/expiry.h"
#include "core/history.h"
#include "core/lot_name.h"
#include "core/unheard.h"

enum { ITEM_DIGITS_MAX = 21 };

struct slice lot_full_name(struct arena *arena, item_id_t item, struct slice name)
{
    char *text = arena_alloc(arena, name.size + ITEM_DIGITS_MAX + 1);
    int size = 0;

    if (text)
        size = snprintf(text, name.size + ITEM_DIGITS_MAX + 1, "%lld/%.*s", (long long)item.raw,
                        (int)name.size, name.text);
    return (struct slice){ text, (size_t)size };
}

/* Names of lots are the item's own. */
static struct slice name_of_item(struct draft *draft, const struct item *item, struct slice name)
{
    struct slice whole = lot_full_name(draft->arena, item->id, name);

    if (!whole.text)
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
    return whole;
}

struct slice lot_name(struct slice name)
{
    while (name.size > 0 && name.text[0] != '/') {
        name.text++;
        name.size--;
    }
    return name.size > 0 ? (struct slice){ name.text + 1, name.size - 1 } : name;
}

static int64_t lot_find(struct draft *draft, const struct item *item, struct slice name)
{
    return name_see(draft, NAME_LOT, name_of_item(draft, item, name));
}

static void names_read(struct draft *draft, const struct item *item, struct lot_words words,
                       struct name_list *list)
{
    if (item->tracking == TRACK_NONE)
        refuse(draft, LOT_UNTRACKED, "%.*s is not tracked", (int)item->name.size, item->name.text);
    else if (item->tracking == TRACK_LOTS && words.serials.size > 0)
        refuse(draft, LOT_UNTRACKED, "%.*s has lots, no serial numbers", (int)item->name.size,
               item->name.text);
    else if (words.lot.size > 0 && words.serials.size > 0)
        refuse(draft, FIELD_TWICE, "lot and serials");
    else if (words.lot.size > 0)
        name_push(draft, list, words.lot);
    else
        serials_split(draft, words.serials, list);
}

bool lot_words_name(struct lot_words words)
{
    return words.lot.size > 0 || words.serials.size > 0;
}

static void refuse_count(struct draft *draft, const struct item *item, size_t count)
{
    refuse(draft, SERIALS_COUNT, "%zu serial numbers of %.*s", count, (int)item->name.size,
           item->name.text);
}

static int64_t *ids_new(struct draft *draft, size_t count)
{
    int64_t *ids = arena_alloc(draft->arena, (count + 1) * sizeof(*ids));

    if (!ids)
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
    return ids;
}

static const struct lot_list *list_copy(struct draft *draft, const struct lot_list *list)
{
    struct lot_list *copy = arena_copy(draft->arena, list, sizeof(*list));

    if (!copy)
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
    return copy;
}

static const struct lot_list *list_new(struct draft *draft, const int64_t *ids, size_t count)
{
    return list_copy(draft, &(struct lot_list){ .ids = ids, .count = (int)count });
}

/* Whether an id that is known stands there twice. */
static bool has_twins(struct draft *draft, const int64_t *ids, size_t count)
{
    int64_t *sorted = count > 1 ? arena_copy(draft->arena, ids, count * sizeof(*ids)) : NULL;

    if (!sorted)
        return count > 1; /* without memory each is looked for */
    ids_sort(sorted, count);
    for (size_t i = 1; i < count; i++)
        if (sorted[i] != 0 && sorted[i] == sorted[i - 1])
            return true;
    return false;
}

static bool is_among(const int64_t *ids, size_t count, int64_t id)
{
    for (size_t i = 0; i < count; i++)
        if (ids[i] == id)
            return true;
    return false;
}

bool lot_is_among(const struct lot_list *lots, int64_t lot)
{
    return is_among(lots->ids, (size_t)lots->count, lot);
}

/* What the event says of expiry is said of its item, not of what else it makes. */
static bool event_says_expiry(const struct event *event, const struct item *item)
{
    return event_has(event, FIELD_EXPIRES) && slice_equals(event->item, item->name);
}

/* The expiry that the event states, or that follows from the item's days. */
static day_t expiry_said(const struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;

    if (event_says_expiry(event, item))
        return event->expires;
    if (item->expiry_days > 0)
        return (day_t){ event->day.number + item->expiry_days };
    return DAY_NONE;
}

static int64_t lot_begin(struct draft *draft, const struct item *item, struct slice name)
{
    int64_t id = line_id(draft->seq, ++draft->lot_count).raw;
    struct lot *lot = row_edit(draft, id_key(ROW_LOT, id));
    struct row_key pool = id_key(ROW_POOL, item->id.raw);
    const struct pool *seen = row_see(draft, pool);

    if (seen->first_lot ==
        0) /* an item of which nothing has come in has no row, and no key there */
        ((struct pool *)row_edit(draft, pool))->first_lot = id;
    lot->item = item->id;
    lot->day = draft->event->day;
    lot->expiry = lot->first_expiry = expiry_said(draft, item);
    name_add(draft, NAME_LOT, name_of_item(draft, item, name), id);
    return id;
}

/* Whether what nobody has heard of may be owed as it was named: the site had nothing at all of the
 * item before this event. */
static bool is_owed_as_named(struct draft *draft, const struct item *item, enum unheard unheard)
{
    struct row_key key = id_key(ROW_POOL, item->id.raw);
    const struct pool *before;

    if (unheard != UNHEARD_OWED || item->short_policy == SHORT_REFUSE)
        return false;
    (void)row_see(draft, key); /* as the event has left it so far */
    before = facts_find(draft->facts, key);
    return draft->want_count == 0 && (!before || before->qty.micro == 0);
}

static const struct lot_list *lots_said(struct draft *draft, const struct item *item,
                                        const struct name_list *list, enum unheard unheard)
{
    int64_t *ids = ids_new(draft, list->count);
    bool is_owed = false;
    bool has_some_twice;

    if (!draft_may_want(draft))
        return NULL;
    for (size_t i = 0; i < list->count; i++)
        ids[i] = lot_find(draft, item, list->names[i]);
    for (size_t i = 0; i < list->count && draft_may_want(draft); i++)
        (void)row_see(draft, id_key(ROW_LOT, ids[i])); /* so that all are wanted at once */
    has_some_twice = has_twins(draft, ids, list->count);
    for (size_t i = 0; i < list->count && draft->status == OK; i++) {
        bool is_new = ids[i] == 0;
        struct spot spot;

        if (is_new) /* it may have begun by the words before */
            ids[i] = lot_find(draft, item, list->names[i]);
        if ((has_some_twice || is_new) && ids[i] != 0 && is_among(ids, i, ids[i]))
            refuse(draft, FIELD_TWICE, "%.*s", (int)list->names[i].size, list->names[i].text);
        if (!lot_is_unheard(draft, ids[i]))
            continue;
        is_owed = is_owed || is_owed_as_named(draft, item, unheard);
        if (!is_owed && (unheard == UNHEARD_REFUSED || !piece_find(draft, item, 0, &spot)))
            refuse_unheard(draft, item, list->names[i]);
        else if (ids[i] == 0)
            ids[i] = lot_begin(draft, item, list->names[i]);
    }
    is_owed = is_owed || unheard == UNHEARD_REFUSED;
    return list_copy(draft, &(struct lot_list){ .ids = ids,
                                                .count = (int)list->count,
                                                .names = is_owed ? NULL : list->names });
}

const struct lot_list *lots_used(struct draft *draft, const struct item *item,
                                 struct lot_words words, qty_t qty, enum unheard unheard)
{
    struct name_list list = { 0 };

    if (!lot_words_name(words) || !draft_may_want(draft))
        return NULL;
    names_read(draft, item, words, &list);
    if (draft->status == OK && item->tracking == TRACK_SERIALS &&
        (i128)list.count * QTY_ONE != qty.micro)
        refuse_count(draft, item, list.count);
    return draft_may_want(draft) ? lots_said(draft, item, &list, unheard) : NULL;
}

const struct lot_list *lots_of_event(struct draft *draft, const struct item *item, qty_t qty)
{
    return lots_used(draft, item, (struct lot_words){ draft->event->lot, draft->event->serials },
                     qty, UNHEARD_REFUSED);
}

int64_t lot_of_event(struct draft *draft, const struct item *item)
{
    struct slice name = draft->event->lot;
    struct name_list list = { 0 };
    int64_t id = 0;

    names_read(draft, item, (struct lot_words){ .lot = name }, &list);
    if (draft->status == OK)
        id = lot_find(draft, item, name);
    if (draft->status == OK && lot_is_unheard(draft, id))
        refuse_unheard(draft, item, name);
    return id;
}

static bool lot_is_here(struct draft *draft, const struct item *item, struct slice name)
{
    int64_t id = lot_find(draft, item, name);
    const struct lot *lot = row_see(draft, id_key(ROW_LOT, id));

    return !lot_is_unheard(draft, id) && (item->tracking == TRACK_LOTS || lot->qty.micro > 0);
}

qty_t lots_lacking(struct draft *draft, const struct item *item, qty_t qty)
{
    struct lot_words words = { draft->event->lot, draft->event->serials };
    qty_t each = item->tracking == TRACK_SERIALS ? (qty_t){ QTY_ONE } : qty;
    struct name_list list = { 0 };
    qty_t sum = { 0 };

    if (!lot_words_name(words))
        return sum;
    names_read(draft, item, words, &list);
    if (draft->status == OK && item->tracking == TRACK_SERIALS &&
        (i128)list.count * QTY_ONE != qty.micro)
        refuse_count(draft, item, list.count);
    for (size_t i = 0; i < list.count && draft_may_want(draft); i++)
        if (!lot_is_here(draft, item, list.names[i]))
            sum = qty_add(sum, each);
    return sum;
}

/* Whatever it is kept for. */
static qty_t lot_qty_at(struct draft *draft, const struct item *item, place_id_t place, int64_t lot)
{
    struct tag tag = { .lot = lot };
    qty_t sum = { 0 };

    do {
        const struct stock *row = row_see(draft, stock_tag_key(item->id, place, tag));

        sum = qty_add(sum, row->qty);
        tag.kept = kept_after(draft, item, place, tag.kept);
    } while (tag.kept != 0 && draft->status == OK);
    return sum;
}

qty_t lots_lying(struct draft *draft, const struct item *item, qty_t qty, place_id_t place)
{
    struct lot_words words = { draft->event->lot, draft->event->serials };
    qty_t each = item->tracking == TRACK_SERIALS ? (qty_t){ QTY_ONE } : qty;
    struct name_list list = { 0 };
    qty_t sum = { 0 };

    names_read(draft, item, words, &list);
    for (size_t i = 0; i < list.count && draft->status == OK; i++)
        sum = qty_add(sum, qty_min(each, lot_qty_at(draft, item, place,
                                                    lot_find(draft, item, list.names[i]))));
    return qty_min(qty, sum);
}

const struct lot_list *lot_counted(struct draft *draft, const struct item *item)
{
    struct lot_words words = { draft->event->lot, draft->event->serials };
    struct name_list list = { 0 };
    int64_t *id = ids_new(draft, 1);

    if (!lot_words_name(words) || !id)
        return NULL;
    names_read(draft, item, words, &list);
    if (list.count > 1)
        refuse(draft, SERIALS_COUNT, "a count is of one serial number");
    if (draft->status != OK || list.count == 0)
        return NULL;
    *id = lot_find(draft, item, list.names[0]);
    return list_new(draft, id, 1);
}

const struct lot_list *pieces_to_come(struct draft *draft, const struct item *item, qty_t qty)
{
    struct lot_words words = { draft->event->lot, draft->event->serials };
    struct name_list list = { 0 };
    size_t from = (size_t)draft->serials_come;
    size_t count;
    int64_t *ids;

    if (item->tracking != TRACK_SERIALS || !lot_words_name(words))
        return NULL;
    names_read(draft, item, words, &list);
    if (draft->status != OK || !list.names)
        return NULL;
    count = from < list.count ? list.count - from : 0;
    if ((i128)count * QTY_ONE > qty.micro)
        count = (size_t)(qty.micro / QTY_ONE);
    ids = ids_new(draft, count);
    for (size_t i = 0; i < count && draft_may_want(draft); i++)
        ids[i] = lot_find(draft, item, list.names[from + i]);
    return draft->status == OK ? list_new(draft, ids, count) : NULL;
}

/* What an undo takes back has not happened; what makes it happen again has. */
static const struct happened *deed_of(struct draft *draft, int64_t seq, bool *is_undone)
{
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, seq));

    *is_undone = false;
    while (event->verb == VERB_UNDO && draft->status == OK) {
        *is_undone = *is_undone != !event->gave_again;
        event = row_see(draft, id_key(ROW_HAPPENED, event->undoes));
    }
    return event;
}

/* A piece has one number for its life: it comes anew only where it never came, was taken apart, or
 * comes back from its supplier. */
static bool serial_is_again(struct draft *draft, const struct lot *lot)
{
    enum verb verb = draft->event->verb;
    bool is_undone;
    const struct happened *left;

    if (lot->left_by == 0 || (draft->own == draft->seq && verb != VERB_COMPLETE &&
                              verb != VERB_RECEIVE && verb != VERB_OPENING))
        return false;
    left = deed_of(draft, lot->left_by, &is_undone);
    if (is_undone)
        return !event_makes(left) && left->verb != VERB_RECEIVE && left->verb != VERB_OPENING &&
               left->verb != VERB_COUNT_STOCK;
    return left->verb != VERB_UNBUILD && left->verb != VERB_RETURN_TO_SUPPLIER;
}

bool lot_is_taken_back(struct draft *draft, int64_t lot, int64_t seq)
{
    const struct lot *row = row_see(draft, id_key(ROW_LOT, lot));
    bool is_undone = false;

    return row->left_by != 0 && deed_of(draft, row->left_by, &is_undone)->key.part[0] == seq &&
           is_undone;
}

static void refuse_here(struct draft *draft, const struct item *item, struct slice name, int64_t id)
{
    struct spot spot = { .place = { 0 } };
    struct slice place;

    (void)piece_find(draft, item, id, &spot);
    place = plant_place_name(draft->plant, spot.place);
    refuse(draft, LOT_EXISTS, "%.*s of %.*s is here already, at %.*s", (int)name.size, name.text,
           (int)item->name.size, item->name.text, (int)place.size, place.text);
}

/* What came back, was counted, or taken out of something was here before. */
static bool event_begins_lots(const struct event *event)
{
    return event->verb == VERB_RECEIVE || event->verb == VERB_OPENING ||
           event->verb == VERB_COMPLETE || event->verb == VERB_IDENTIFY;
}

/* The lot of this name that an inflow brings more of. */
static int64_t lot_come(struct draft *draft, const struct item *item, struct slice name)
{
    int64_t id = lot_find(draft, item, name);
    const struct lot *lot;

    if (draft->status != OK)
        return 0;
    if (id == 0)
        return lot_begin(draft, item, name);
    lot = row_see(draft, id_key(ROW_LOT, id));
    if (item->tracking == TRACK_SERIALS && lot->qty.micro > 0)
        refuse_here(draft, item, name, id);
    if (event_says_expiry(draft->event, item) && lot->qty.micro > 0 &&
        lot->expiry.number != draft->event->expires.number && draft->status == OK)
        refuse(draft, LOT_EXPIRY, "%.*s of %.*s expires on another day", (int)name.size, name.text,
               (int)item->name.size, item->name.text);
    if (item->tracking == TRACK_SERIALS && draft->status == OK && serial_is_again(draft, lot)) {
        struct line *note = line_add(draft, LINE_INBOX, item->id, (qty_t){ 0 });

        note->detail = CAUSE_SERIAL_AGAIN;
        note->tag.lot = id;
    }
    if (lot->qty.micro == 0 && event_begins_lots(draft->event))
        lot_begin_anew(draft, item, id, expiry_said(draft, item));
    return id;
}

const struct lot_list *lots_identified(struct draft *draft, const struct item *item, qty_t qty)
{
    struct lot_words words = { draft->event->lot, draft->event->serials };
    struct name_list list = { 0 };
    int64_t *ids;

    if (!lot_words_name(words))
        refuse(draft, FIELD_MISSING, "identify says lot or serials");
    names_read(draft, item, words, &list);
    ids = ids_new(draft, list.count);
    if (draft->status == OK && item->tracking == TRACK_SERIALS &&
        (i128)list.count * QTY_ONE != qty.micro)
        refuse_count(draft, item, list.count);
    for (size_t i = 0; i < list.count && draft->status == OK; i++) {
        ids[i] = lot_come(draft, item, list.names[i]);
        if (is_among(ids, i, ids[i]))
            refuse(draft, FIELD_TWICE, "%.*s", (int)list.names[i].size, list.names[i].text);
    }
    return draft->status == OK ? list_new(draft, ids, list.count) : NULL;
}

static void lot_line(struct draft *draft, const struct item *item, const struct line *of, qty_t qty,
                     struct tag tag)
{
    struct line *line = line_add(draft, LINE_LOT, item->id, qty);

    line->place = of->place;
    line->owner = of->owner;
    line->tag = tag;
    stock_move(draft, item, qty, (struct spot){ of->place, tag });
}

static void come_unknown(struct draft *draft, const struct item *item, const struct line *line,
                         qty_t qty)
{
    if (qty.micro <= 0)
        return;
    stock_move(draft, item, qty, (struct spot){ .place = line->place });
    if (item->tracking != TRACK_NONE)
        line_add(draft, LINE_INBOX, item->id, (qty_t){ 0 })->detail = CAUSE_LOT_UNKNOWN;
}

/* A return names all of its pieces, be they of several sales or owed by one; a sale also those
 * that are not made for it. */
static int64_t pieces_told(struct draft *draft, const struct line *line)
{
    const struct happened *own = row_see(draft, id_key(ROW_HAPPENED, draft->seq));

    return draft->event->verb == VERB_RETURN || draft->own != draft->seq ? own->qty.micro
                                                                         : line->qty.micro;
}

/* Looks at all pieces that are still to come. */
static void see_serials(struct draft *draft, const struct item *item, const struct line *line,
                        const struct name_list *list)
{
    for (size_t i = (size_t)draft->serials_come; i < list->count; i++) {
        int64_t id = lot_find(draft, item, list->names[i]);
        const struct lot *lot = row_see(draft, id_key(ROW_LOT, id));

        (void)row_see(draft, id_key(ROW_HAPPENED, lot->left_by));
        if (id != 0)
            spot_see(draft, item, (struct spot){ line->place, { .lot = id } });
    }
}

/* Pieces of a serial item, each a lot of its own. */
static void come_serials(struct draft *draft, const struct item *item, struct line *line,
                         const struct name_list *list)
{
    const qty_t one = { QTY_ONE };
    qty_t left = line->qty;

    see_serials(draft, item, line, list);
    while (list->names && left.micro >= QTY_ONE && draft->serials_come < (int32_t)list->count &&
           draft->status == OK) {
        struct slice name = list->names[draft->serials_come++];
        struct tag tag;

        if (draft->own != draft->seq && lot_is_here(draft, item, name))
            continue;
        tag = (struct tag){ .lot = lot_come(draft, item, name) };
        if (list->count == 1 && line->qty.micro == QTY_ONE) {
            line->tag = tag;
            stock_move(draft, item, one, (struct spot){ line->place, tag });
        } else {
            lot_line(draft, item, line, one, tag);
        }
        left = qty_sub(left, one);
    }
    come_unknown(draft, item, line, left);
}

void inflow_names_check(struct draft *draft, const struct item *item)
{
    struct lot_words words = { draft->event->lot, draft->event->serials };
    struct name_list list = { 0 };

    if (lot_words_name(words))
        names_read(draft, item, words, &list);
}

/* `told`: how many pieces the words speak of. */
static void inflow_stock_named(struct draft *draft, const struct item *item, struct line *line,
                               struct lot_words words, int64_t told)
{
    struct name_list list = { 0 };

    if (item->tracking == TRACK_NONE && event_says_expiry(draft->event, item))
        refuse(draft, LOT_UNTRACKED, "%.*s is not tracked", (int)item->name.size, item->name.text);
    if (!lot_words_name(words)) {
        come_unknown(draft, item, line, line->qty);
        return;
    }
    names_read(draft, item, words, &list);
    if (draft->status != OK || !list.names)
        return;
    if (item->tracking == TRACK_SERIALS) {
        if ((i128)list.count * QTY_ONE > told)
            refuse_count(draft, item, list.count);
        come_serials(draft, item, line, &list);
        return;
    }
    line->tag.lot = lot_come(draft, item, list.names[0]);
    stock_move(draft, item, line->qty, (struct spot){ line->place, line->tag });
}

void inflow_stock(struct draft *draft, const struct item *item, struct line *line)
{
    inflow_stock_named(draft, item, line,
                       (struct lot_words){ draft->event->lot, draft->event->serials },
                       pieces_told(draft, line));
}

void inflow_stock_said(struct draft *draft, const struct item *item, struct line *line,
                       struct lot_words words)
{
    draft->serials_come = 0;
    inflow_stock_named(draft, item, line, words, line->qty.micro);
}

void inflow_stock_shared(struct draft *draft, const struct item *item, struct line *line,
                         const struct shared_lots *shared)
{
    draft->serials_come = *shared->serials_come;
    inflow_stock_named(draft, item, line, shared->words, shared->qty.micro);
    *shared->serials_come = draft->serials_come;
}

/* Lots with what came in as each. */
struct come {
    int64_t *ids;
    qty_t *left;
    size_t count;
};

static void come_add(struct come *come, const struct line *line)
{
    if (line->tag.lot == 0)
        return;
    come->ids[come->count] = line->tag.lot;
    come->left[come->count++] = line->qty;
}

const struct lot_list *lots_of_line(struct draft *draft, const struct line *line)
{
    int64_t seq = line_seq((line_id_t){ line->key.part[0] });
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, seq));
    int64_t first = line->key.part[0] - line_id(seq, 0).raw + 1;
    size_t most = (size_t)event->line_count;
    struct come come = { ids_new(draft, most), arena_alloc(draft->arena, most * sizeof(*come.left)),
                         0 };
    struct lot_list list = { .ids = come.ids, .left = come.left };

    if (!come.ids || !come.left) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return NULL;
    }
    come_add(&come, line);
    for (int64_t n = first; n <= event->line_count && draft->status == OK; n++) {
        const struct line *next = row_see(draft, id_key(ROW_LINE, line_id(seq, n).raw));

        if (next->kind == LINE_LOT)
            come_add(&come, next);
        else if (next->kind != LINE_INBOX && /* a piece that comes anew says so before its line */
                 next->kind != LINE_EXPIRY)
            break;
    }
    list.count = (int)come.count;
    return come.count > 0 && draft->status == OK ? list_copy(draft, &list) : NULL;
}

static bool is_plain(struct tag tag)
{
    return tag.lot == 0 && tag.kept == 0;
}

void tagged_add(struct draft *draft, struct tagged_list *list, struct tagged tagged)
{
    struct tagged *items =
        arena_grow(draft->arena, list->items, list->count, &list->capacity, sizeof(*items));

    if (!items) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return;
    }
    items[list->count++] = tagged;
    list->items = items;
}

/* As far as the line goes: some of them may be lost. Returns what none covers; `fits`: no serial
 * number is in the site already. */
static qty_t come_as(struct draft *draft, const struct item *item, struct line *line,
                     const struct tagged_list *list, bool *fits)
{
    qty_t room = line->qty;
    qty_t left = line->qty;

    *fits = true;
    for (size_t i = 0; i < list->count; i++)
        spot_see(draft, item, (struct spot){ line->place, list->items[i].tag });
    for (size_t i = 0; i < list->count && room.micro > 0 && draft->status == OK; i++) {
        struct tagged part = list->items[i];

        part.qty = qty_min(part.qty, room);
        room = qty_sub(room, part.qty);
        part.tag = tag_that_fits(draft, item, part.tag, part.qty);
        *fits = *fits && part.tag.lot == list->items[i].tag.lot;
        list->items[i] = part;
        if (is_plain(part.tag))
            continue;
        left = qty_sub(left, part.qty);
        if (part.qty.micro != line->qty.micro) {
            lot_line(draft, item, line, part.qty, part.tag);
            continue;
        }
        line->tag = part.tag;
        stock_move(draft, item, part.qty, (struct spot){ line->place, part.tag });
    }
    return left;
}

/* What lay elsewhere when an undo took it goes there again. */
static void come_away(struct draft *draft, const struct item *item, const struct line *line,
                      struct tagged part)
{
    struct use use = { .owner = draft->own, .need = -1 };
    struct spot spot = { line->place, part.tag };

    if (part.place.raw == 0 || part.place.raw == line->place.raw || part.qty.micro <= 0 ||
        draft->plant->places[part.place.raw - 1].undone != 0)
        return;
    stock_pick(draft, item, (struct pick){ part.qty, spot, RULE_UNDO }, use);
    draft->lines[draft->line_count - 1]->picked = (qty_t){ 0 }; /* it is not gone */
    (void)stock_put(draft, item, part.qty, (struct spot){ part.place, part.tag });
}

void inflow_stock_as(struct draft *draft, const struct item *item, struct line *line,
                     const struct tagged_list *list)
{
    bool fits;
    qty_t left = come_as(draft, item, line, list, &fits);

    if (!fits)
        come_unknown(draft, item, line, left);
    else if (left.micro > 0)
        stock_move(draft, item, left, (struct spot){ .place = line->place });
    for (size_t i = 0; i < list->count && draft->status == OK; i++)
        come_away(draft, item, line, list->items[i]);
}

void inflow_stock_or_unknown(struct draft *draft, const struct item *item, struct line *line,
                             const struct tagged_list *list)
{
    bool fits;

    come_unknown(draft, item, line, come_as(draft, item, line, list, &fits));
}

bool event_names_lots(const struct event *event)
{
    return lot_words_name((struct lot_words){ event->lot, event->serials });
}

void inflow_stock_returned(struct draft *draft, const struct item *item, struct line *line,
                           const struct tagged_list *lowered)
{
    if (event_names_lots(draft->event))
        inflow_stock(draft, item, line);
    else
        inflow_stock_as(draft, item, line, lowered);
}

/* What this line says of the lot that was named: more than one is as if none were. */
static bool names_another(const struct line *line, int64_t lot)
{
    if (line->kind == LINE_OWE)
        return line->tag.lot == 0 || (lot != 0 && line->tag.lot != lot);
    return rule_scans(line->detail) && lot != 0 && line->tag.lot != lot;
}

const struct lot_list *lot_of_need(struct draft *draft, int64_t seq, int32_t need)
{
    static const enum line_kind kinds[] = { LINE_PICK, LINE_OWE };
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, seq));
    int64_t *id = ids_new(draft, 1);
    int64_t lot = 0;

    for (size_t k = 0; k < ARRAY_COUNT(kinds) && id; k++) {
        struct line_list lines = lines_posted(draft, event, kinds[k]);

        for (size_t i = 0; i < lines.count; i++) {
            const struct line *line = row_see(draft, id_key(ROW_LINE, lines.ids[i].raw));

            if (line->owner != seq || line->need != need)
                continue;
            if (names_another(line, lot))
                return NULL;
            if (line->kind == LINE_OWE || rule_scans(line->detail))
                lot = line->tag.lot;
        }
    }
    if (lot == 0 || !id)
        return NULL;
    *id = lot;
    return list_new(draft, id, 1);
}

static const struct line *line_at(struct draft *draft, const struct happened *event, int32_t n)
{
    return row_see(draft, id_key(ROW_LINE, event_line(event, n).raw));
}

/* The line at which the next inflow begins that this undo took back, or behind its last. */
static int32_t next_lowering(struct draft *draft, const struct happened *undone, int32_t n)
{
    do
        n++;
    while (n <= event_lines_end(undone) &&
           !(line_at(draft, undone, n)->kind == LINE_LOWER && event_has_line(undone, n)));
    return n;
}

struct tagged_list stock_gone(struct draft *draft, const struct item *item,
                              const struct line *lower, qty_t qty)
{
    const struct happened *undone = row_see(draft, id_key(ROW_HAPPENED, lower->owner));
    int32_t first = (int32_t)(lower->key.part[0] - event_line(undone, 0).raw);
    struct tagged_list list = { 0 };

    for (int32_t n = next_lowering(draft, undone, first) - 1;
         n > first && qty.micro > 0 && draft->status == OK; n--) {
        const struct line *seen = line_at(draft, undone, n);
        qty_t part = qty_min(qty, seen->picked);
        struct line *pick;

        if (!line_picks(seen) || seen->item.raw != item->id.raw || seen->owner != lower->owner ||
            part.micro <= 0 || !event_has_line(undone, n))
            continue;
        pick = row_edit(draft, seen->key);
        pick->picked = qty_sub(pick->picked, part);
        tagged_add(draft, &list, (struct tagged){ pick->tag, part, pick->place });
        qty = qty_sub(qty, part);
    }
    return list;
}

void inflow_stock_again(struct draft *draft, const struct item *item, struct line *line,
                        const struct line *lower)
{
    struct tagged_list list = stock_gone(draft, item, lower, line->qty);

    inflow_stock_as(draft, item, line, &list);
}
