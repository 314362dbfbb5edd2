#include "naive_pass.h"
#include "naive_report.h"
#include "naive_stage.h"
#include "naive_subcontract.h"

#include <assert.h>

static bool is_stock(const struct item *item)
{
    return item->kind != KIND_PHANTOM && item->kind != KIND_RESOURCE;
}

enum status naive_alternate_set(struct naive *b, const struct event *e,
                                const struct event_line *line, struct frac one,
                                struct bill_line *row)
{
    bool on_bill = false;
    bool twice = false;
    int at = line->operation;

    row->instead = naive_item_find(b, line->instead);
    if (row->instead == NONE)
        return naive_refuse(b, ITEM_UNKNOWN, line->instead);
    row->ratio = naive_frac_times(naive_frac_of(line->ratio.num, line->ratio.den), one);
    row->rank = line->rank;
    row->operation = at;
    row->whole = line->scope == SCOPE_WHOLE;
    row->from = line->from.number;
    row->to = day_is_none(line->to) ? INT32_MAX : line->to.number;
    for (int i = 0; i < e->line_count; i++)
        on_bill |= e->lines[i].instead.size == 0 && (at == 0 || e->lines[i].operation == at) &&
                   naive_text_is(b->items[row->instead].text, e->lines[i].item);
    for (int i = 0; i < b->bill_line_count && &b->bill_lines[i] != row; i++)
        twice |= b->bill_lines[i].bill == row->bill && b->bill_lines[i].item == row->item &&
                 b->bill_lines[i].instead == row->instead && b->bill_lines[i].to >= row->from &&
                 b->bill_lines[i].from <= row->to &&
                 (at == 0 || b->bill_lines[i].operation == 0 || b->bill_lines[i].operation == at);
    if (!on_bill || twice || row->instead == row->item || !is_stock(&b->items[row->item]) ||
        !is_stock(&b->items[row->instead]) || row->ratio.num == 0)
        return naive_refuse(b, BILL_ALTERNATE, line->item);
    return OK;
}

void naive_alternate_note(struct flat_list *list, const struct bill_line *line, int operation)
{
    int at = list->alternate_count++;

    assert(at < (int)ARRAY_COUNT(list->alternates));
    for (; at > 0 && list->alternates[at - 1]->rank > line->rank; at--) {
        list->alternates[at] = list->alternates[at - 1];
        list->alternates_at[at] = list->alternates_at[at - 1];
    }
    list->alternates[at] = line;
    list->alternates_at[at] = line->operation == 0 ? NONE : operation;
}

struct cover {
    int64_t takes;
    int64_t covers;
};

/* What h of an alternate, `ratio` of it for one, covers of q of the component. */
static struct cover cover_of(const struct naive *b, struct said said, struct frac ratio, int64_t h)
{
    int64_t step = naive_step(b, said.with);
    int64_t own = naive_step(b, said.component);
    struct cover cover = { naive_frac_up(ratio, said.q, step), said.q };
    struct frac part;

    if (cover.takes <= h)
        return cover;
    part = naive_frac_over(naive_frac_of((i128)(h / step) * step, 1), ratio);
    cover.covers = (int64_t)(part.num / part.den / own) * own;
    cover.takes = naive_frac_up(ratio, cover.covers, step);
    return cover;
}

/* What a need would find of it. */
static int64_t reach_of(struct naive *b, const struct bill_line *line, int place, int event)
{
    int places[OWNER_MAX];
    int count = naive_places_of(b, line->item, place, places);
    int shelf = naive_place_find(b, SLICE("shelf"));
    bool has_shelf = b->happenings[event].order == NONE;
    int64_t sum = 0;

    for (int i = 0; i < count; i++) {
        sum += naive_available(b, line->item, places[i]);
        has_shelf |= places[i] == shelf;
    }
    if (!has_shelf)
        sum += naive_available(b, line->item, shelf);
    if (b->happenings[event].order != NONE)
        sum += naive_claim(b, line->item, b->happenings[event].order);
    return sum;
}

/* The alternates of what the need's bill asks for, if it may be covered at all. */
static bool alternates_of(struct naive *b, int need, struct flat_list *list)
{
    const struct need *row = &b->needs[need];
    const struct happening *event = &b->happenings[row->event];

    int routing = event->vendor ? NONE : naive_routing_found(b, row->of, event->found);

    return row->of != NONE && !row->is_actual &&
           naive_explode_bill(b, row->of, routing, event->found, list) == OK;
}

/* Whether the i-th of the list stands in for the need. */
static bool is_for(const struct flat_list *list, int i, const struct need *need)
{
    return list->alternates[i]->instead == need->item &&
           (list->alternates_at[i] == NONE || list->alternates_at[i] == need->operation);
}

bool naive_alternate_is_staged(struct naive *b, int need)
{
    int order = b->happenings[b->needs[need].event].order;
    struct flat_list list;

    if (order == NONE || !alternates_of(b, need, &list))
        return false;
    for (int i = 0; i < list.alternate_count; i++)
        if (is_for(&list, i, &b->needs[need]) &&
            naive_claim(b, list.alternates[i]->item, order) > 0)
            return true;
    return false;
}

/* What is staged is looked for alone, and what is not is said of it nowhere. */
static void pass(struct naive *b, enum stand_in which, const struct sought *sought)
{
    if (which == STAND_IN_ANY)
        naive_pass_alternate(b, sought);
}

int64_t naive_stand_in(struct naive *b, int need, enum stand_in which, int64_t q)
{
    int event = b->needs[need].event;
    int outside = naive_vendor_place(b, b->happenings[event].vendor - 1);
    struct said lacking = { NONE, b->needs[need].item, q };
    struct flat_list list;

    if (!alternates_of(b, need, &list))
        return q;
    for (int i = 0; i < list.alternate_count && lacking.q > 0; i++) {
        const struct bill_line *line = list.alternates[i];
        int place = outside != NONE ? outside : line->place;
        struct sought sought;
        struct cover cover;
        int64_t all;
        int made;

        if (!is_for(&list, i, &b->needs[need]) || b->items[line->item].gone)
            continue;
        lacking.with = line->item;
        all = naive_frac_up(line->ratio, lacking.q, naive_step(b, line->item));
        cover = cover_of(b, lacking, line->ratio,
                         which == STAND_IN_STAGED
                             ? naive_claim(b, line->item, b->happenings[event].order)
                             : reach_of(b, line, place, event));
        sought = (struct sought){ need, line->item, place, all, 0 };
        if (cover.covers == 0 || (line->whole && cover.covers < lacking.q)) {
            pass(b, which, &sought);
            continue;
        }
        made = (int)(naive_need_add(b, event, line->item, place) - b->needs);
        b->needs[need].blown += cover.covers;
        b->operated.of[line->whole ? OPERATED_WHOLE : OPERATED_ALTERNATE]++;
        b->operated.of[OPERATED_SENT] += outside != NONE;
        b->staged_often.of[STAGED_STOOD_IN] += which == STAND_IN_STAGED;
        (void)naive_consume(b, made, cover.takes);
        sought.need = made;
        sought.q = all - cover.takes;
        pass(b, which, &sought);
        lacking.q -= cover.covers;
    }
    return lacking.q;
}

void naive_stand_in_as_said(struct naive *b, const struct flat_list *list, int first,
                            struct said said)
{
    struct frac ratio = naive_frac_of(1, 1);
    int64_t h = said.q;

    for (int i = list->alternate_count - 1; i >= 0; i--)
        if (list->alternates[i]->item == said.with &&
            list->alternates[i]->instead == said.component)
            ratio = list->alternates[i]->ratio;
    for (int i = first; i < b->need_count; i++) {
        struct need *need = &b->needs[i];
        struct cover cover;

        if (need->item != said.component || !need->by_formula || need->qty == 0)
            continue;
        said.q = need->qty;
        cover = cover_of(b, said, ratio, h);
        need->blown += cover.covers;
        need->qty -= cover.covers;
        h -= cover.takes;
        b->operated.of[OPERATED_SAID] += cover.covers > 0;
    }
}

/* Up to q of what is free of the item; answers how much. */
static int64_t pick_free(struct naive *b, int need, int item, int named, int64_t q)
{
    int places[OWNER_MAX];
    int count = naive_places_of(b, item, named, places);
    int64_t got = 0;

    for (int i = 0; i < count; i++)
        got += naive_pick_usable(b, need, item, places[i],
                                 naive_least(q - got, naive_available(b, item, places[i])));
    return got;
}

int naive_due_instead(struct naive *b, int need, int64_t q, struct said of[64])
{
    struct flat_list list;
    int count = 0;

    if (!alternates_of(b, need, &list))
        return 0;
    for (int i = 0; i < list.alternate_count && q > 0; i++) {
        const struct bill_line *line = list.alternates[i];
        int64_t step = naive_step(b, line->item);
        int places[OWNER_MAX];
        int place_count = naive_places_of(b, line->item, line->place, places);
        int64_t part = 0;

        if (!is_for(&list, i, &b->needs[need]) || b->items[line->item].gone ||
            line->ratio.num != line->ratio.den)
            continue;
        for (int p = 0; p < place_count; p++)
            part += naive_available(b, line->item, places[p]);
        part = naive_least(q, part) / step * step;
        if (part == 0 || (line->whole && part < q))
            continue;
        naive_standard_touch(b, line->item);
        of[count++] = (struct said){ line->item, b->needs[need].item,
                                     pick_free(b, need, line->item, line->place, part) };
        q -= part;
    }
    return count;
}

/* A report of the order may take another item in its place. */
static bool is_replaced(const struct naive *b, const struct flat *flat, int order)
{
    enum issue_method method = naive_method_of(b, flat->item, flat->issue);
    const struct sources *sources = &b->items[flat->item].sources;
    bool listed = sources->count == 0;

    for (int i = 0; i < sources->count; i++)
        listed |= sources->of[i] == SOURCE_ALTERNATES;
    if (naive_order_by_staged(b, order))
        return true;
    return listed &&
           (method == ISSUE_COMPLETION || method == ISSUE_START || method == ISSUE_RECEIPT);
}

int64_t naive_claims_stand_in(struct naive *b, const struct flat_list *list, int k, int64_t *spoken,
                              struct lacked lacked)
{
    const struct need need = { .item = list->of[k].item, .operation = list->of[k].operation };
    struct said lacking = { NONE, list->of[k].item, lacked.q };

    for (int i = 0; i < list->alternate_count && lacking.q > 0; i++) {
        const struct bill_line *line = list->alternates[i];
        int64_t spare = naive_claim(b, line->item, lacked.order) -
                        naive_due_of_order(b, line->item, lacked.order, NONE) - spoken[line->item];
        struct cover cover;

        if (!is_for(list, i, &need) || b->items[line->item].gone ||
            !is_replaced(b, &list->of[k], lacked.order))
            continue;
        lacking.with = line->item;
        cover = cover_of(b, lacking, line->ratio, naive_most(0, spare));
        if (cover.covers == 0 || (line->whole && cover.covers < lacking.q))
            continue;
        spoken[line->item] += cover.takes;
        lacking.q -= cover.covers;
        b->staged_often.of[STAGED_SPARE]++;
    }
    return lacking.q;
}

int64_t naive_bring_instead(struct naive *b, const struct flat_list *list, int k,
                            struct bringing what, int64_t q)
{
    const struct need need = { .item = list->of[k].item, .operation = list->of[k].operation };
    struct said lacking = { NONE, list->of[k].item, q };

    for (int i = 0; i < list->alternate_count && lacking.q > 0; i++) {
        const struct bill_line *line = list->alternates[i];
        int places[OWNER_MAX];
        int count = naive_places_of(b, line->item, line->place, places);
        struct cover cover;
        int64_t free = 0;

        if (!is_for(list, i, &need) || b->items[line->item].gone ||
            !is_replaced(b, &list->of[k], what.order))
            continue;
        for (int p = 0; p < count; p++)
            free += naive_available(b, line->item, places[p]);
        lacking.with = line->item;
        cover = cover_of(b, lacking, line->ratio, free);
        if (cover.covers == 0 || (line->whole && cover.covers < lacking.q))
            continue;
        what.item = line->item;
        what.need = list->count + i;
        what.from = line->place;
        (void)naive_bring(b, &what, cover.takes);
        b->staged_often.of[STAGED_INSTEAD]++;
        lacking.q -= cover.covers;
    }
    return lacking.q;
}
