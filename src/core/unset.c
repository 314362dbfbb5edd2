#include "core/unset.h"

#include <stddef.h>
#include <string.h>

#include "core/approve.h"
#include "core/bill.h"
#include "core/history.h"
#include "core/pool.h"
#include "core/resolve.h"
#include "core/rests.h"
#include "core/routing.h"
#include "core/scheme.h"
#include "core/setup.h"
#include "core/subcontract.h"
#include "core/target.h"
#include "core/told.h"
#include "core/version.h"

/* A list that set-up events add to: offsets in the plant or the item, and in one of its rows. */
struct set_list {
    size_t items;
    size_t count;
    size_t size; /* of a row */
    size_t seq;
    size_t undone;
    size_t name; /* of what others name by its place in the list: it stays where it is */
};

enum { NO_NAME = -1 };

static const struct set_list plant_lists[] = {
    { offsetof(struct plant, places), offsetof(struct plant, place_count), sizeof(struct named),
      offsetof(struct named, seq), offsetof(struct named, undone), offsetof(struct named, name) },
    { offsetof(struct plant, categories), offsetof(struct plant, category_count),
      sizeof(struct category), offsetof(struct category, seq), offsetof(struct category, undone),
      offsetof(struct category, name) },
    { offsetof(struct plant, reasons), offsetof(struct plant, reason_count), sizeof(struct reason),
      offsetof(struct reason, seq), offsetof(struct reason, undone),
      offsetof(struct reason, name) },
    { offsetof(struct plant, accounts), offsetof(struct plant, account_count),
      sizeof(struct account), offsetof(struct account, seq), offsetof(struct account, undone),
      (size_t)NO_NAME },
    { offsetof(struct plant, schemes), offsetof(struct plant, scheme_count), sizeof(struct scheme),
      offsetof(struct scheme, seq), offsetof(struct scheme, undone), (size_t)NO_NAME },
    { offsetof(struct plant, price_rules), offsetof(struct plant, price_rule_count),
      sizeof(struct price_rule), offsetof(struct price_rule, version.seq),
      offsetof(struct price_rule, version.undone), (size_t)NO_NAME },
    { offsetof(struct plant, drafts), offsetof(struct plant, draft_count),
      sizeof(struct standard_draft), offsetof(struct standard_draft, seq),
      offsetof(struct standard_draft, undone), (size_t)NO_NAME },
};

static const struct set_list item_lists[] = {
    { offsetof(struct item, units), offsetof(struct item, unit_count), sizeof(struct unit),
      offsetof(struct unit, seq), offsetof(struct unit, undone), offsetof(struct unit, name) },
    { offsetof(struct item, bills), offsetof(struct item, bill_count), sizeof(struct bill),
      offsetof(struct bill, version.seq), offsetof(struct bill, version.undone), (size_t)NO_NAME },
    { offsetof(struct item, rates), offsetof(struct item, rate_count), sizeof(struct rate),
      offsetof(struct rate, version.seq), offsetof(struct rate, version.undone), (size_t)NO_NAME },
    { offsetof(struct item, routings), offsetof(struct item, routing_count), sizeof(struct routing),
      offsetof(struct routing, version.seq), offsetof(struct routing, version.undone),
      (size_t)NO_NAME },
    { offsetof(struct item, standards), offsetof(struct item, standard_count),
      sizeof(struct standard), offsetof(struct standard, version.seq),
      offsetof(struct standard, version.undone), (size_t)NO_NAME },
    { offsetof(struct item, retirements), offsetof(struct item, retirement_count),
      sizeof(struct retirement), offsetof(struct retirement, version.seq),
      offsetof(struct retirement, version.undone), (size_t)NO_NAME },
    { offsetof(struct item, targets), offsetof(struct item, target_count), sizeof(struct target),
      offsetof(struct target, seq), offsetof(struct target, undone), (size_t)NO_NAME },
    { offsetof(struct item, prices), offsetof(struct item, price_count), sizeof(struct sales_price),
      offsetof(struct sales_price, version.seq), offsetof(struct sales_price, version.undone),
      (size_t)NO_NAME },
    { offsetof(struct item, price_rules), offsetof(struct item, price_rule_count),
      sizeof(struct price_rule), offsetof(struct price_rule, version.seq),
      offsetof(struct price_rule, version.undone), (size_t)NO_NAME },
};

/* The rows of a thing's list, its own and with room for as many more. */
struct rows {
    unsigned char *items;
    int count;
};

static struct rows rows_own(const struct teller *teller, const struct set_list *list)
{
    struct draft *draft = teller->draft;
    unsigned char *thing = teller->thing;
    struct rows rows;
    const void *items;
    size_t size;

    memcpy(&rows.count, thing + list->count, sizeof(rows.count));
    memcpy(&items, thing + list->items, sizeof(items));
    size = (size_t)rows.count * list->size;
    rows.items = arena_alloc(draft->arena, 2 * size + 1);
    if (!rows.items) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        rows.count = 0;
        return rows;
    }
    if (size > 0)
        memcpy(rows.items, items, size);
    memcpy(thing + list->items, &rows.items, sizeof(rows.items));
    return rows;
}

static int64_t number_at(const unsigned char *at)
{
    int64_t number;

    memcpy(&number, at, sizeof(number));
    return number;
}

static struct slice name_at(const unsigned char *at)
{
    struct slice name;

    memcpy(&name, at, sizeof(name));
    return name;
}

static void list_unset(const struct teller *teller, const struct set_list *list, int64_t seq)
{
    struct rows rows = rows_own(teller, list);

    for (int i = 0; i < rows.count; i++) {
        unsigned char *row = rows.items + (size_t)i * list->size;

        if (number_at(row + list->seq) == seq)
            memcpy(row + list->undone, &teller->draft->seq, sizeof(seq));
    }
}

static void refuse_if_taken(struct draft *draft, const struct set_list *list, struct rows rows,
                            struct slice name)
{
    for (int i = 0; i < rows.count; i++) {
        const unsigned char *row = rows.items + (size_t)i * list->size;

        if (number_at(row + list->undone) == 0 && slice_equals(name_at(row + list->name), name))
            refuse(draft, NAME_TAKEN, "%.*s", (int)name.size, name.text);
    }
}

/* What has a name comes back in its place, a version behind the others. */
static void list_again(const struct teller *teller, const struct set_list *list, int64_t seq)
{
    struct rows rows = rows_own(teller, list);
    int count = rows.count;
    const int64_t stands = 0;

    for (int i = 0; i < rows.count; i++) {
        unsigned char *row = rows.items + (size_t)i * list->size;

        if (number_at(row + list->seq) != seq)
            continue;
        if (list->name == (size_t)NO_NAME)
            row = memcpy(rows.items + (size_t)count++ * list->size, row, list->size);
        else
            refuse_if_taken(teller->draft, list, rows, name_at(row + list->name));
        memcpy(row + list->seq, &teller->draft->seq, sizeof(seq));
        memcpy(row + list->undone, &stands, sizeof(stands));
    }
    memcpy((unsigned char *)teller->thing + list->count, &count, sizeof(count));
}

/* Whether what an event set up counts no more, or once more. */
enum standing { UNSET, AGAIN };

static void lists_change(const struct teller *teller, const struct set_list *lists, size_t count,
                         int64_t seq, enum standing standing)
{
    for (size_t i = 0; i < count; i++)
        if (standing == UNSET)
            list_unset(teller, &lists[i], seq);
        else
            list_again(teller, &lists[i], seq);
    if (standing == UNSET)
        told_unset(teller, seq);
    else
        told_again(teller, seq);
}

static void refuse_if_category_gone(struct draft *draft, int category)
{
    const struct category *row = category > 0 ? &draft->plant->categories[category - 1] : NULL;

    if (row && row->undone != 0)
        refuse(draft, CATEGORY_UNKNOWN, "%.*s", (int)row->name.size, row->name.text);
}

static void refuse_if_named_gone(struct draft *draft, const struct item *item)
{
    for (int i = 0; i < item->place_count; i++)
        (void)resolve_place(draft, plant_place_name(draft->plant, item->places[i]));
    refuse_if_category_gone(draft, item->category);
}

static void plant_set(struct draft *draft, int64_t seq, enum standing standing)
{
    const struct plant *before = draft->plant;
    struct plant *plant = plant_change(draft);
    struct teller teller = { draft, plant, plant ? &plant->told : NULL };

    if (!plant)
        return;
    lists_change(&teller, plant_lists, ARRAY_COUNT(plant_lists), seq, standing);
    for (int i = 0; i < plant->account_count; i++)
        if (plant->accounts[i].seq == draft->seq)
            refuse_if_category_gone(draft, plant->accounts[i].category);
    if (plant->decimals != before->decimals && draft->item_last > 0)
        refuse(draft, ITEM_IN_USE, "decimals are set before the first item");
    for (int i = 0; i < plant->scheme_count; i++)
        if (plant->schemes[i].seq == draft->seq)
            refuse_if_category_gone(draft, plant->schemes[i].category);
    for (int i = 0; i < plant->price_rule_count; i++)
        if (plant->price_rules[i].version.seq == draft->seq)
            refuse_if_category_gone(draft, plant->price_rules[i].category);
    if (schemes_differ(plant, before))
        schemes_move(draft, before);
}

/* An item's own name comes and goes with it. */
static void item_name_set(struct draft *draft, struct item *item, enum standing standing)
{
    if (standing == AGAIN && name_see(draft, NAME_ITEM, item->name) != 0)
        refuse(draft, NAME_TAKEN, "%.*s", (int)item->name.size, item->name.text);
    item->undone = standing == AGAIN ? 0 : draft->seq;
    item->seq = standing == AGAIN ? draft->seq : item->seq;
    name_add(draft, NAME_ITEM, item->name, standing == AGAIN ? item->id.raw : 0);
}

/* What was saved, released or retired of its bill, by itself or for a component. */
static bool verb_is_of_bill(enum verb verb)
{
    return verb == VERB_BILL || verb == VERB_REPLACE;
}

/* What an event set up of an item counts no more, or once more. */
struct anew {
    enum verb verb;
    int64_t seq;
    enum standing standing;
};

static void bill_set_anew(struct draft *draft, const struct item *item)
{
    refuse_if_bill_stands(draft, item);
    version_again(draft, item);
    bill_again(draft, item);
}

static void item_set_anew(struct draft *draft, item_id_t id, struct anew anew)
{
    const struct item *before = item_see(draft, id);
    struct item *item = item_change(draft, before);
    struct teller teller = { draft, item, item ? &item->told : NULL };

    if (!item)
        return;
    if (anew.verb == VERB_ITEM && item->seq == anew.seq)
        item_name_set(draft, item, anew.standing);
    if (item->undone != 0 && anew.standing == AGAIN)
        refuse(draft, ITEM_UNKNOWN, "%.*s", (int)item->name.size, item->name.text);
    lists_change(&teller, item_lists, ARRAY_COUNT(item_lists), anew.seq, anew.standing);
    if (item->undone == 0)
        refuse_if_named_gone(draft, item);
    item_set(draft, item);
    refuse_if_in_use(draft, before, item);
    if (item->kind != before->kind)
        refuse_if_bill_stands(draft, item);
    if (verb_is_of_bill(anew.verb) && anew.standing == AGAIN)
        bill_set_anew(draft, item);
    if (item->kind != before->kind || (anew.verb == VERB_ROUTING && anew.standing == AGAIN))
        refuse_if_routing_stands(draft, item);
    if (anew.verb == VERB_ROUTING && anew.standing == AGAIN)
        routing_again(draft, item);
    if (anew.verb == VERB_REPLENISH && anew.standing == AGAIN)
        target_again(draft, item);
    if ((anew.verb == VERB_STANDARD || anew.verb == VERB_APPROVE) &&
        item->method == METHOD_STANDARD && !cost_is_none(standard_now(draft, item)))
        pool_touch(draft, item);
}

/* Each item once, although more than one version of its bill may be new. */
static void items_set_anew(struct draft *draft, const struct happened *event, struct anew anew,
                           enum line_kind kind)
{
    struct line_list lines = lines_of(draft, event, kind);
    int64_t last = 0;

    for (size_t i = lines.count; i-- > 0;) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, lines.ids[i].raw));

        if (line->item.raw != last && draft->status <= FACTS_MISSING)
            item_set_anew(draft, line->item, anew);
        last = line->item.raw;
    }
}

/* A draft is of the plant, and stands again only where its item does. */
static void refuse_if_draft_gone(struct draft *draft, const struct happened *event,
                                 enum standing standing)
{
    const struct item *item = item_see(draft, event->item);

    if (standing == AGAIN && item->undone != 0)
        refuse(draft, ITEM_UNKNOWN, "%.*s", (int)item->name.size, item->name.text);
}

static void set_anew(struct draft *draft, const struct happened *event, int64_t seq,
                     enum standing standing)
{
    struct anew anew = { event->verb, seq, standing };
    bool is_draft = event->verb == VERB_STANDARD && standard_is_draft(draft->plant, seq);

    if (event->verb == VERB_REPLACE)
        items_set_anew(draft, event, anew, LINE_VERSION);
    else if (event->verb == VERB_APPROVE)
        items_set_anew(draft, event, anew, LINE_APPROVED);
    else if (is_draft)
        refuse_if_draft_gone(draft, event, standing);
    else if (event->item.raw != 0)
        item_set_anew(draft, event->item, anew);
    else if (event->verb != VERB_PARTY) /* which stands as its event does */
        plant_set(draft, seq, standing);
    else if (standing == AGAIN && event->of != 0)
        refuse(draft, NAME_TAKEN, "the party was set up anew since");
    if (is_draft || event->verb == VERB_APPROVE)
        plant_set(draft, seq, standing);
}

/* What releases or retires the versions of its bill, or of its products' bills. */
static int64_t bill_rests(struct draft *draft, const struct happened *event)
{
    struct line_list lines = lines_of(draft, event, LINE_VERSION);
    int64_t first = 0;

    if (event->verb == VERB_BILL)
        return version_rests(item_see(draft, event->item), set_up_number(event));
    for (size_t i = 0; i < lines.count; i++) {
        const struct line *line = row_see(draft, id_key(ROW_LINE, lines.ids[i].raw));
        int64_t rests = version_rests(item_see(draft, line->item), set_up_number(event));

        if (rests != 0 && (first == 0 || rests < first))
            first = rests;
    }
    return first;
}

void undo_set_up(struct draft *draft, struct happened *event)
{
    struct slice of = draft->event->of;
    int64_t rests = 0;

    if (event->undoes != 0)
        refuse(draft, UNDO_NOTHING, "%.*s", (int)of.size, of.text);
    refuse_part(draft);
    if (draft->status == OK)
        rests = verb_is_of_bill(event->verb)
                    ? bill_rests(draft, event)
                    : rests_first(draft, event, thing_set_up(draft, event));
    if (rests != 0)
        refuse(draft, UNDO_REFUSED, "%.*s: event %lld rests on it", (int)of.size, of.text,
               (long long)rests);
    if (draft->status != OK)
        return;
    set_anew(draft, event, set_up_number(event), UNSET);
    event->undoes = draft->seq;
}

void set_up_again(struct draft *draft, struct happened *event, const struct happened *undone)
{
    place_id_t other = vendor_place(draft->plant, event->party);

    if (event->undoes != undone->key.part[0]) {
        refuse(draft, UNDO_NOTHING, "%.*s", (int)draft->event->of.size, draft->event->of.text);
        return;
    }
    refuse_part(draft);
    set_anew(draft, event, set_up_number(event), AGAIN);
    if (event->verb == VERB_PLACE) {
        refuse_if_gone(draft, event);
        refuse_second_place(draft, other);
    }
    event->undoes = 0;
}
