#include "engine/recorded.h"

#include <string.h>

/* Where the moment stands in an event; NULL if events do not carry one. */
static const struct field_use *use_of(const struct event *event)
{
    return verb_use(verb_row(event->verb), SLICE("recorded"));
}

void recorded_put(struct event *event, int64_t recorded_s)
{
    const struct field_use *use = use_of(event);
    struct moment moment = { .form = MOMENT_ZONED, .local_s = recorded_s };

    if (!use)
        return;
    memcpy((char *)event + field_row(use->field)->offset, &moment, sizeof(moment));
    event->present |= field_bit(use->field);
}

bool recorded_take(struct event *event, int64_t *recorded_s)
{
    const struct field_use *use = use_of(event);
    struct moment moment;

    if (!use || !event_has(event, use->field))
        return false;
    memcpy(&moment, (char *)event + field_row(use->field)->offset, sizeof(moment));
    *recorded_s = moment.local_s - (int64_t)moment.offset_min * 60;
    event->present &= ~field_bit(use->field);
    return true;
}
