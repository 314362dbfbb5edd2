#include "engine/filter_text.h"

#include "text/field.h"

static const char *const filter_names[] = {
    [FILTER_ITEM] = "item",   [FILTER_CATEGORY] = "category",
    [FILTER_PLACE] = "place", [FILTER_FROM] = "from",
    [FILTER_TO] = "to",       [FILTER_ACCOUNT] = "account",
    [FILTER_PARTY] = "party", [FILTER_KEY] = "key",
    [FILTER_LIMIT] = "limit", [FILTER_AS_OF] = "as-of",
    [FILTER_KNOWN] = "known", [FILTER_LINE] = "line",
    [FILTER_LOT] = "lot",     [FILTER_ORDER] = "order",
    [FILTER_STATE] = "state",
};

bool filter_field_find(struct slice name, enum filter_field *field)
{
    for (size_t i = 0; i < ARRAY_COUNT(filter_names); i++) {
        if (slice_equals_text(name, filter_names[i])) {
            *field = (enum filter_field)i;
            return true;
        }
    }
    return false;
}

const char *filter_field_name(enum filter_field field)
{
    return filter_names[field];
}

static enum status known_read(struct engine *engine, struct slice text, int64_t *known_s)
{
    struct moment moment;
    day_t day;
    enum status status = moment_parse(text, &moment);

    if (status != OK)
        return status;
    if (moment.form == MOMENT_DAY)
        moment.local_s += 86400; /* to its end */
    return engine_moment(engine, moment, known_s, &day);
}

enum status filter_text_set(struct engine *engine, struct filter *filter, enum filter_field field,
                            struct slice text, struct problem *problem)
{
    enum status status = OK;

    filter->present |= 1U << field;
    switch (field) {
    case FILTER_ITEM:
        filter->item = text;
        break;
    case FILTER_CATEGORY:
        filter->category = text;
        break;
    case FILTER_PLACE:
        filter->place = text;
        break;
    case FILTER_ACCOUNT:
        filter->account = text;
        break;
    case FILTER_PARTY:
        filter->party = text;
        break;
    case FILTER_KEY:
        filter->key = text;
        break;
    case FILTER_LOT:
        filter->lot = text;
        break;
    case FILTER_ORDER:
        filter->order = text;
        break;
    case FILTER_STATE:
        filter->state = text;
        break;
    case FILTER_COUNT:
        break;
    case FILTER_FROM:
        status = day_parse(text, &filter->from);
        break;
    case FILTER_TO:
        status = day_parse(text, &filter->to);
        break;
    case FILTER_AS_OF:
        status = day_parse(text, &filter->as_of);
        break;
    case FILTER_LIMIT:
        status = decimal_parse(text, 0, &filter->limit);
        break;
    case FILTER_KNOWN:
        status = known_read(engine, text, &filter->known_s);
        break;
    case FILTER_LINE:
        filter->line = text;
        break;
    }
    if (status != OK)
        (void)problem_set(problem, status, "%s %.*s", filter_names[field], (int)text.size,
                          text.text);
    return status;
}
