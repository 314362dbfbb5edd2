#include "core/subcontract.h"

#include "core/history.h"
#include "core/issue.h"
#include "core/make.h"
#include "core/resolve.h"
#include "core/supply.h"

place_id_t vendor_place(const struct plant *plant, int64_t party)
{
    for (int i = 0; party != 0 && i < plant->place_count; i++)
        if (plant->places[i].party == party && plant->places[i].undone == 0)
            return (place_id_t){ i + 1 };
    return (place_id_t){ 0 };
}

void refuse_second_place(struct draft *draft, place_id_t place)
{
    struct slice name = plant_place_name(draft->plant, place);

    if (place.raw != 0)
        refuse(draft, VENDOR_PLACE, "%.*s is that vendor's place", (int)name.size, name.text);
}

/* Whether the bill says that anything is taken at the subcontractor's. */
static bool recipe_is_received(const struct draft *draft, const struct recipe *recipe)
{
    for (int k = 0; k < recipe->need_count; k++) {
        const struct need *need = &recipe->needs[k];

        if (issue_of(draft->plant, need->component, need->issue) == ISSUE_RECEIPT)
            return true;
    }
    return false;
}

/* What he is said to have used lay at his place, or at ours. */
static void refuse_other_vendors(struct draft *draft, place_id_t vendor)
{
    for (int i = 0; i < draft->event->line_count && draft->status == OK; i++) {
        struct slice name = draft->event->lines[i].place;
        struct slice instead = draft->event->lines[i].instead;
        place_id_t place = { 0 };

        refuse_in_process(draft, item_by_name(draft, draft->event->lines[i].item));
        if (!slice_is_empty(instead))
            (void)item_by_name(draft, instead);
        if (draft->event->lines[i].output)
            refuse(draft, FIELD_UNKNOWN, "a subcontractor keeps what is made besides");
        if (name.size > 0)
            place = resolve_place(draft, name);
        if (draft->status == OK && place.raw != 0 && place.raw != vendor.raw &&
            draft->plant->places[place.raw - 1].party != 0)
            refuse(draft, VENDOR_PLACE, "%.*s is another vendor's", (int)name.size, name.text);
    }
}

static void job_receive(struct job *job)
{
    struct draft *draft = job->draft;
    const struct event *event = draft->event;

    refuse_other_vendors(draft, job->vendor);
    job->own = resolve_own(draft, job->item);
    job->output = job->own->qty;
    job->own->place = event_has(event, FIELD_PLACE) ? resolve_place(draft, event->place)
                                                    : item_home(draft->plant, job->item);
    refuse_without_standard(draft, job->item);
    if (draft->status == OK && !resolve_worth(draft, job->item, job->output, &job->fee))
        refuse(draft, COST_MISSING, "%.*s", (int)job->item->name.size, job->item->name.text);
    if (draft->status == OK)
        job_do(job);
}

bool receive_made(struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;
    int64_t party = event_has(event, FIELD_PARTY) ? resolve_party(draft, event->party) : 0;
    struct job job = { .draft = draft, .item = item, .vendor = vendor_place(draft->plant, party) };
    const struct recipe *recipe = NULL;

    if (job.vendor.raw != 0 && item->kind == KIND_MADE && item_bill(item, draft_as_of(draft)))
        recipe = explode_received(draft, item, draft_as_of(draft), party);
    if (recipe && recipe_is_received(draft, recipe)) {
        job_receive(&job);
        return true;
    }
    if (draft->status == OK && event->line_count > 0)
        refuse(draft, FIELD_UNKNOWN, "only what a subcontractor makes of our parts has lines");
    return false;
}
