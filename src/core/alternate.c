#include "core/alternate.h"

#include "core/resolve.h"

/* As what the line stands in for, at its operation if it names one. */
static bool is_on_bill(const struct event *event, const struct event_line *alternate)
{
    for (int i = 0; i < event->line_count; i++) {
        const struct event_line *line = &event->lines[i];

        if (slice_is_empty(line->instead) && !line->output &&
            slice_equals(line->item, alternate->instead) &&
            (alternate->operation == 0 || line->operation == alternate->operation))
            return true;
    }
    return false;
}

static bool operations_meet(const struct event_line *a, const struct event_line *b)
{
    return a->operation == 0 || b->operation == 0 || a->operation == b->operation;
}

static bool days_meet(const struct event_line *a, const struct event_line *b)
{
    bool is_before = !day_is_none(a->to) && !day_is_none(b->from) && a->to.number < b->from.number;
    bool is_behind = !day_is_none(b->to) && !day_is_none(a->from) && b->to.number < a->from.number;

    return !is_before && !is_behind;
}

/* Whether a line above says already that it stands in for the component on one of these days. */
static bool is_given_before(const struct event *event, const struct event_line *line)
{
    for (const struct event_line *other = event->lines; other < line; other++)
        if (slice_equals(other->instead, line->instead) && slice_equals(other->item, line->item) &&
            operations_meet(other, line) && days_meet(other, line))
            return true;
    return false;
}

void alternate_save(struct draft *draft, const struct event_line *from, ratio_t unit,
                    struct bill_line *line)
{
    const struct item *item = item_see(draft, line->item);
    const struct item *component = item_by_name(draft, from->instead);
    const struct item *odd = item_is_stocked(item) ? component : item;

    line->instead = component->id;
    line->rank = from->rank;
    line->scope = from->scope;
    if (draft->status != OK)
        return;
    if (ratio_times(from->ratio, unit, &line->ratio) != OK)
        refuse(draft, BILL_RANGE, "the ratio of %.*s cannot be held exactly", (int)item->name.size,
               item->name.text);
    if (item->id.raw == component->id.raw)
        refuse(draft, BILL_ALTERNATE, "%.*s for itself", (int)item->name.size, item->name.text);
    if (!item_is_stocked(odd))
        refuse(draft, BILL_ALTERNATE, "%.*s is not stock", (int)odd->name.size, odd->name.text);
    if (!is_on_bill(draft->event, from) && from->operation != 0)
        refuse(draft, BILL_ALTERNATE, "%.*s is not on the bill at operation %d",
               (int)component->name.size, component->name.text, from->operation);
    else if (!is_on_bill(draft->event, from))
        refuse(draft, BILL_ALTERNATE, "%.*s is not on the bill", (int)component->name.size,
               component->name.text);
    if (is_given_before(draft->event, from))
        refuse(draft, BILL_ALTERNATE, "%.*s for %.*s is given twice", (int)item->name.size,
               item->name.text, (int)component->name.size, component->name.text);
    if (line->ratio.num == 0)
        refuse(draft, BILL_ALTERNATE, "nothing of %.*s", (int)item->name.size, item->name.text);
}

int alternate_next(const struct recipe *recipe, struct stood_for stood_for, int index)
{
    for (; index < recipe->alternate_count; index++) {
        const struct alternate *alternate = &recipe->alternates[index];
        bool is_there = stood_for.operation == ANYWHERE || alternate->operation == ANYWHERE ||
                        alternate->operation == stood_for.operation;

        if (alternate->line->instead.raw == stood_for.component.raw && is_there)
            break;
    }
    return index;
}

static qty_t steps_down(i128 over, i128 under, qty_t step)
{
    i128 steps = over / (under * step.micro);

    return (qty_t){ (int64_t)(steps * step.micro) };
}

struct cover alternate_cover(struct draft *draft, struct stand_in stand_in, qty_t lacking,
                             qty_t have)
{
    const struct item *alternate = stand_in.alternate;
    const struct need need = { .ratio = stand_in.ratio };
    qty_t whole = need_total(draft, &need, item_step(alternate), lacking);
    struct cover cover = { .takes = whole, .covers = lacking };

    if (draft->status != OK || cover.takes.micro <= have.micro)
        return cover;
    have = steps_down(have.micro, 1, item_step(alternate));
    cover.covers = steps_down((i128)have.micro * stand_in.ratio.den, stand_in.ratio.num,
                              item_step(stand_in.component));
    cover.takes = need_total(draft, &need, item_step(alternate), cover.covers);
    cover.lacks = qty_sub(whole, cover.takes);
    return cover;
}

struct cover alternate_by_rule(struct draft *draft, const struct bill_line *line,
                               const struct item *component, qty_t lacking, qty_t have)
{
    const struct item *item = item_see(draft, line->item);
    struct cover cover = { .covers = { 0 } };
    bool is_gone = item->undone != 0 || !item_is_stocked(item);

    if (draft->status != OK || is_gone)
        return cover;
    cover =
        alternate_cover(draft, (struct stand_in){ item, component, line->ratio }, lacking, have);
    if (line->scope == SCOPE_WHOLE && cover.covers.micro < lacking.micro) {
        cover.lacks = qty_add(cover.lacks, cover.takes);
        cover.covers = cover.takes = (qty_t){ 0 };
    }
    return cover;
}
