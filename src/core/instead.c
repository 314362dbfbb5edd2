#include "core/instead.h"

#include "core/alternate.h"
#include "core/claim.h"
#include "core/resolve.h"
#include "core/use.h"

struct line *instead_note(struct job *job, const struct lacking *lacking, qty_t qty,
                          enum pick_rule rule)
{
    struct line *line = line_add(job->draft, LINE_BLOWN, lacking->component->id, qty);

    line->need = lacking->need;
    line->out = qty;
    line->detail = (int32_t)rule;
    return line;
}

/* Those of the component, from the index on, in their order; the count: none. */
static int next_of(const struct lacking *lacking, int index)
{
    return alternate_next(lacking->recipe,
                          (struct stood_for){ lacking->component->id, lacking->operation }, index);
}

static value_t take_claimed(struct job *job, const struct item *item, qty_t qty)
{
    struct use use = job_use(job, item, job->need_next, (place_id_t){ 0 });

    (void)pool_touch(job->draft, item);
    (void)allocate_source(job->draft, item, (struct pick){ .qty = qty }, FROM_STAGED, use);
    return pool_draw(job->draft, item, qty, use);
}

/* Alternates in their order, of what lies anywhere, or of what is staged for the order alone. */
static qty_t take_by_rule(struct job *job, const struct lacking *lacking, bool is_staged)
{
    struct draft *draft = job->draft;
    const struct recipe *recipe = lacking->recipe;
    qty_t left = lacking->qty;

    for (int i = next_of(lacking, 0);
         i < recipe->alternate_count && left.micro > 0 && draft->status == OK;
         i = next_of(lacking, i + 1)) {
        const struct bill_line *line = recipe->alternates[i].line;
        const struct item *item = item_see(draft, line->item);
        place_id_t place = job->vendor.raw != 0 ? job->vendor : line->place;
        struct use use = job_use(job, item, job->need_next, place);
        qty_t reach = is_staged ? claim_usable(draft, item, job->own->order)
                                : allocate_reach(draft, item, place, use);
        struct cover cover = alternate_by_rule(draft, line, lacking->component, left, reach);

        if (cover.covers.micro > 0 && draft->status == OK) {
            value_t value;

            instead_note(job, lacking, cover.covers, RULE_ALTERNATE)->target_seq = item->id.raw;
            value = is_staged ? take_claimed(job, item, cover.takes)
                              : consume(draft, item, cover.takes, place, use);
            job->own->cost = value_add(job->own->cost, value);
            job->need_next++;
            left = qty_sub(left, cover.covers);
        }
        if (cover.covers.micro <= 0)
            use.need = lacking->need;
        if (!is_staged)
            pass_by(draft, item, (struct pick){ cover.lacks, { .place = place }, RULE_ALTERNATE },
                    use);
    }
    return left;
}

qty_t instead_take(struct job *job, const struct lacking *lacking)
{
    return lacking->recipe ? take_by_rule(job, lacking, false) : lacking->qty;
}

bool instead_is_staged(const struct job *job, const struct lacking *lacking)
{
    struct draft *draft = job->draft;
    const struct recipe *recipe = lacking->recipe;

    if (job->own->order == 0 || !recipe)
        return false;
    for (int i = next_of(lacking, 0); i < recipe->alternate_count; i = next_of(lacking, i + 1)) {
        const struct item *item = item_see(draft, recipe->alternates[i].line->item);

        if (claim_usable(draft, item, job->own->order).micro > 0)
            return true;
    }
    return false;
}

qty_t instead_take_staged(struct job *job, const struct lacking *lacking)
{
    return instead_is_staged(job, lacking) ? take_by_rule(job, lacking, true) : lacking->qty;
}

/* How much of the alternate one of the component is: as the bill says, wherever it does, else one
 * for one. */
static ratio_t ratio_of(const struct lacking *lacking, item_id_t alternate)
{
    const struct recipe *recipe = lacking->recipe;
    struct stood_for of = { lacking->component->id, ANYWHERE };

    for (int i = alternate_next(recipe, of, 0); i < recipe->alternate_count;
         i = alternate_next(recipe, of, i + 1))
        if (recipe->alternates[i].line->item.raw == alternate.raw)
            return recipe->alternates[i].line->ratio;
    return (ratio_t){ 1, 1 };
}

qty_t instead_as_stated(struct job *job, const struct lacking *lacking)
{
    struct draft *draft = job->draft;
    const struct item *component = lacking->component;
    qty_t left = lacking->qty;

    for (int i = 0; i < draft->event->line_count && left.micro > 0; i++) {
        const struct event_line *line = &draft->event->lines[i];
        const struct item *item;
        struct cover cover;
        struct stand_in stand_in;

        if (!slice_equals(line->instead, component->name))
            continue;
        item = item_by_name(draft, line->item);
        stand_in = (struct stand_in){ item, component, ratio_of(lacking, item->id) };
        cover = alternate_cover(
            draft, stand_in, left,
            qty_sub(resolve_qty(draft, item, (struct amount){ line->qty, line->unit }),
                    job->stated[i]));
        if (cover.covers.micro <= 0 || draft->status != OK)
            continue;
        instead_note(job, lacking, cover.covers, RULE_NAMED)->target_seq = item->id.raw;
        job->stated[i] = qty_add(job->stated[i], cover.takes);
        left = qty_sub(left, cover.covers);
    }
    return left;
}
