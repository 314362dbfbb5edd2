#include "core/approve.h"

#include "core/history.h"
#include "core/pool.h"
#include "core/setup.h"

void standard_add(struct draft *draft, const struct item *item, cost_t cost, day_t from)
{
    struct item *changed = item_change(draft, item);
    struct standard *standards =
        list_longer(draft, item->standards, item->standard_count, sizeof(*standards));

    if (!changed || !standards)
        return;
    standards[changed->standard_count++] =
        (struct standard){ .version = { .seq = draft->seq, .from = from }, .cost = cost };
    changed->standards = standards;
    item_set(draft, changed);
    if (item->method == METHOD_STANDARD && from.number <= draft->event->day.number)
        pool_touch(draft, changed);
}

static void row_add(struct draft *draft, struct standard_draft row)
{
    const struct plant *before = draft->plant;
    struct plant *plant = plant_change(draft);
    struct standard_draft *rows =
        list_longer(draft, before->drafts, before->draft_count, sizeof(*rows));

    if (!plant || !rows)
        return;
    row.first = row.seq = draft->seq;
    rows[plant->draft_count++] = row;
    plant->drafts = rows;
}

void draft_save(struct draft *draft, const struct item *item, cost_t cost)
{
    row_add(draft, (struct standard_draft){ .name = draft->event->draft_name,
                                            .item = item->id,
                                            .cost = cost,
                                            .from = draft->event->from_day });
}

bool standard_is_draft(const struct plant *plant, int64_t seq)
{
    for (int i = 0; i < plant->draft_count; i++)
        if (plant->drafts[i].seq == seq)
            return true;
    return false;
}

bool draft_is_pending(const struct plant *plant, const struct standard_draft *drafted)
{
    if (drafted->item.raw == 0 || drafted->undone != 0)
        return false;
    for (int i = 0; i < plant->draft_count; i++) {
        const struct standard_draft *other = &plant->drafts[i];

        if (other->undone == 0 && other->first > drafted->first &&
            (other->item.raw == 0 || other->item.raw == drafted->item.raw) &&
            slice_equals(other->name, drafted->name))
            return false;
    }
    return true;
}

static void line_of(struct draft *draft, item_id_t item, day_t from)
{
    struct line *line = line_add(draft, LINE_APPROVED, item, (qty_t){ 0 });

    line->day = from;
}

static void come_into_force(struct draft *draft, const struct standard_draft *drafted)
{
    const struct event *event = draft->event;
    const struct item *item = item_see(draft, drafted->item);
    day_t from = day_is_none(drafted->from) ? event->day : drafted->from;

    if (event_has(event, FIELD_FROM_DAY))
        from = event->from_day;
    line_of(draft, drafted->item, from);
    standard_add(draft, item, drafted->cost, from);
}

void approve_draft(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct plant *plant = draft->plant;
    int count = 0;

    if (!event_has(event, FIELD_BY))
        refuse(draft, FIELD_MISSING, "by: who approves it");
    for (int i = 0; i < plant->draft_count && draft_may_want(draft); i++) {
        if (!slice_equals(plant->drafts[i].name, event->name) ||
            !draft_is_pending(plant, &plant->drafts[i]))
            continue;
        come_into_force(draft, &plant->drafts[i]);
        count++;
    }
    if (count == 0)
        refuse(draft, DRAFT_UNKNOWN, "nothing is drafted under %.*s", (int)event->name.size,
               event->name.text);
    if (draft->status == OK)
        row_add(draft, (struct standard_draft){ .name = event->name, .from = DAY_NONE });
}
