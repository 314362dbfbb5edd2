#include "engine/bill_again.h"

#include "core/version.h"
#include "engine/inside.h"
#include "text/event_json.h"
#include "text/worksheet.h"

/* The newest that stands; NULL: none does. */
static const struct bill *newest(const struct item *item)
{
    for (int i = item->bill_count; i-- > 0;)
        if (item->bills[i].version.undone == 0)
            return &item->bills[i];
    return NULL;
}

/* The event that saved the version: of a release, that of its draft. */
static int64_t saved_by(const struct item *item, const struct bill *bill)
{
    for (int i = 0; i < item->bill_count; i++)
        if (item->bills[i].number == bill->number)
            return item->bills[i].version.seq;
    return bill->version.seq;
}

/* Its lines, and for how many they are. */
static enum status said(struct engine *engine, const struct event *event, struct arena *arena,
                        struct slice *text)
{
    struct text_buffer buffer;
    struct event bare;

    event_init(&bare, VERB_BILL);
    bare.item = event->item;
    bare.ratio = event->ratio;
    bare.present = event->present & (field_bit(FIELD_ITEM) | field_bit(FIELD_RATIO));
    bare.lines = event->lines;
    bare.line_count = event->line_count;
    buffer_init(&buffer, arena);
    worksheet_print_event(&bare, &buffer);
    return buffer_finish(&buffer, text) == OK
               ? OK
               : problem_set(&engine->problem, NO_MEMORY, "bills of that size");
}

static bool may_be_again(const struct item *item, const struct bill *bill,
                         const struct event *event)
{
    enum version_state wanted =
        event_has(event, FIELD_DRAFT) && event->draft ? VERSION_DRAFT : VERSION_RELEASED;

    return version_state(item, bill) == wanted &&
           (!event_has(event, FIELD_FROM_DAY) ||
            event->from_day.number == bill->version.from.number);
}

enum status bill_is_again(struct engine *engine, const struct event *event, struct arena *arena,
                          bool *is)
{
    const struct item *item = NULL;
    const struct bill *bill = NULL;
    struct problem problem = { .status = OK };
    struct stored_event stored;
    struct event saved;
    struct slice texts[2];
    enum status status = engine_item(engine, event->item, &item);

    *is = false;
    if (status != OK) /* it is not set up yet */
        return status_is_failure(status) ? status : OK;
    bill = newest(item);
    if (!bill || !may_be_again(item, bill, event))
        return OK;
    status = store_event(engine_store(engine), saved_by(item, bill), arena, &stored);
    if (status != OK)
        return engine_fail(engine, status);
    if (stored.verb != VERB_BILL)
        return OK;
    status = event_json_read(stored.body, arena, &saved, &problem);
    if (status != OK)
        return problem_set(&engine->problem, BOOK_DAMAGED, "event %lld: %s", (long long)stored.seq,
                           problem.text);
    status = said(engine, event, arena, &texts[0]);
    if (status == OK)
        status = said(engine, &saved, arena, &texts[1]);
    *is = status == OK && slice_equals(texts[0], texts[1]);
    return status;
}
