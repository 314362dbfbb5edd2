#include "core/told.h"

#include <stddef.h>
#include <string.h>

#include "core/resolve.h"

struct attribute {
    enum verb verb; /* that says it */
    enum field field;
    const char *setting; /* NULL: it is no setting; else its name */
    enum { ATTRIBUTE_TEXT, ATTRIBUTE_INT, ATTRIBUTE_BOOL, ATTRIBUTE_QTY, ATTRIBUTE_PLACES } form;
    size_t offset;
};

/* A book holds the position: a new one goes to the end. */
static const struct attribute attributes[] = {
    { VERB_BOOK, FIELD_NAME, NULL, ATTRIBUTE_TEXT, offsetof(struct plant, company) },
    { VERB_BOOK, FIELD_CURRENCY, NULL, ATTRIBUTE_TEXT, offsetof(struct plant, currency) },
    { VERB_BOOK, FIELD_DECIMALS, NULL, ATTRIBUTE_INT, offsetof(struct plant, decimals) },
    { VERB_SITE, FIELD_NAME, NULL, ATTRIBUTE_TEXT, offsetof(struct plant, site) },
    { VERB_SITE, FIELD_ZONE, NULL, ATTRIBUTE_TEXT, offsetof(struct plant, zone) },
    { VERB_SITE, FIELD_BEGINS, NULL, ATTRIBUTE_INT, offsetof(struct plant, begins_min) },
    { VERB_SETTING, FIELD_NAME, "ship-sells", ATTRIBUTE_BOOL, offsetof(struct plant, ship_sells) },
    { VERB_SETTING, FIELD_NAME, "close-conversion", ATTRIBUTE_INT,
      offsetof(struct plant, close_conversion) },
    { VERB_ITEM, FIELD_UNIT, NULL, ATTRIBUTE_TEXT, offsetof(struct item, unit) },
    { VERB_ITEM, FIELD_TEXT, NULL, ATTRIBUTE_TEXT, offsetof(struct item, text) },
    { VERB_ITEM, FIELD_KIND, NULL, ATTRIBUTE_INT, offsetof(struct item, kind) },
    { VERB_ITEM, FIELD_METHOD, NULL, ATTRIBUTE_INT, offsetof(struct item, method) },
    { VERB_ITEM, FIELD_SEMI, NULL, ATTRIBUTE_BOOL, offsetof(struct item, semi) },
    { VERB_ITEM, FIELD_NORMAL_SCRAP, NULL, ATTRIBUTE_BOOL, offsetof(struct item, normal_scrap) },
    { VERB_ITEM, FIELD_SHORT, NULL, ATTRIBUTE_INT, offsetof(struct item, short_policy) },
    { VERB_ITEM, FIELD_STEP, NULL, ATTRIBUTE_QTY, offsetof(struct item, step) },
    { VERB_ITEM, FIELD_CATEGORY, NULL, ATTRIBUTE_INT, offsetof(struct item, category) },
    { VERB_ITEM, FIELD_PLACES, NULL, ATTRIBUTE_PLACES, 0 },
    { VERB_ITEM, FIELD_TOLERANCE, NULL, ATTRIBUTE_QTY, offsetof(struct item, tolerance) },
    { VERB_SETTING, FIELD_NAME, "inbox-owed-days", ATTRIBUTE_INT,
      offsetof(struct plant, inbox_owed_days) },
    { VERB_SETTING, FIELD_NAME, "inbox-count-band", ATTRIBUTE_INT,
      offsetof(struct plant, inbox_count_ppm) },
    { VERB_ITEM, FIELD_ISSUE, NULL, ATTRIBUTE_INT, offsetof(struct item, issue) },
    { VERB_ITEM, FIELD_PERIOD, NULL, ATTRIBUTE_QTY, offsetof(struct item, period) },
    { VERB_SETTING, FIELD_NAME, "issue", ATTRIBUTE_INT, offsetof(struct plant, issue) },
    { VERB_SETTING, FIELD_NAME, "period", ATTRIBUTE_QTY, offsetof(struct plant, period) },
    { VERB_SETTING, FIELD_NAME, "shifts", ATTRIBUTE_TEXT, offsetof(struct plant, shifts) },
    { VERB_SETTING, FIELD_NAME, "due-days", ATTRIBUTE_INT, offsetof(struct plant, due_days) },
    { VERB_ITEM, FIELD_TRACKING, NULL, ATTRIBUTE_INT, offsetof(struct item, tracking) },
    { VERB_ITEM, FIELD_PICKING, NULL, ATTRIBUTE_INT, offsetof(struct item, picking) },
    { VERB_ITEM, FIELD_EXPIRY, NULL, ATTRIBUTE_INT, offsetof(struct item, expiry_days) },
    { VERB_ITEM, FIELD_MAKE_ON, NULL, ATTRIBUTE_INT, offsetof(struct item, make_on) },
    { VERB_SETTING, FIELD_NAME, "started-days", ATTRIBUTE_INT,
      offsetof(struct plant, started_days) },
    { VERB_ITEM, FIELD_SOURCES, NULL, ATTRIBUTE_QTY, offsetof(struct item, sources) },
    { VERB_ITEM, FIELD_USAGE_BAND, NULL, ATTRIBUTE_QTY, offsetof(struct item, usage_band) },
    { VERB_SETTING, FIELD_NAME, "usage-band", ATTRIBUTE_INT, offsetof(struct plant, usage_ppm) },
    { VERB_ITEM, FIELD_VARIANCE_BAND, NULL, ATTRIBUTE_QTY, offsetof(struct item, variance_band) },
    { VERB_SETTING, FIELD_NAME, "variance-band", ATTRIBUTE_INT,
      offsetof(struct plant, variance_ppm) },
};

static bool event_says(const struct event *event, const struct attribute *attribute)
{
    return event->verb == attribute->verb && event_has(event, attribute->field) &&
           (!attribute->setting || slice_equals_text(event->name, attribute->setting));
}

/* The names of an item's places, as an event spells them. */
static struct slice places_spelled(struct draft *draft, const struct item *item)
{
    size_t size = 0;
    char *text;

    for (int i = 0; i < item->place_count; i++)
        size += plant_place_name(draft->plant, item->places[i]).size + 1;
    text = arena_alloc(draft->arena, size + 1);
    size = 0;
    for (int i = 0; text && i < item->place_count; i++) {
        struct slice name = plant_place_name(draft->plant, item->places[i]);

        if (i > 0)
            text[size++] = ',';
        memcpy(text + size, name.text, name.size);
        size += name.size;
    }
    return (struct slice){ text ? text : "", size };
}

static void attribute_read(struct draft *draft, const struct attribute *attribute,
                           const void *thing, struct told *told)
{
    const unsigned char *at = (const unsigned char *)thing + attribute->offset;
    int32_t number;

    switch (attribute->form) {
    case ATTRIBUTE_TEXT:
        memcpy(&told->text, at, sizeof(told->text));
        break;
    case ATTRIBUTE_INT:
        memcpy(&number, at, sizeof(number));
        told->number = number;
        break;
    case ATTRIBUTE_BOOL:
        told->number = *at;
        break;
    case ATTRIBUTE_QTY:
        memcpy(&told->number, at, sizeof(told->number));
        break;
    case ATTRIBUTE_PLACES:
        told->text = places_spelled(draft, thing);
        break;
    }
}

static void attribute_write(struct draft *draft, const struct attribute *attribute, void *thing,
                            const struct told *told)
{
    unsigned char *at = (unsigned char *)thing + attribute->offset;
    int32_t number = (int32_t)told->number;

    switch (attribute->form) {
    case ATTRIBUTE_TEXT:
        memcpy(at, &told->text, sizeof(told->text));
        break;
    case ATTRIBUTE_INT:
        memcpy(at, &number, sizeof(number));
        break;
    case ATTRIBUTE_BOOL:
        *at = number != 0;
        break;
    case ATTRIBUTE_QTY:
        memcpy(at, &told->number, sizeof(told->number));
        break;
    case ATTRIBUTE_PLACES:
        resolve_places(draft, thing, told->text);
        break;
    }
}

/* The teller's own copy of its tellings, with room for as many more. */
static struct told *told_own(const struct teller *teller, size_t more)
{
    struct draft *draft = teller->draft;
    size_t count = (size_t)teller->told->count;
    struct told *items = arena_alloc(draft->arena, (count + more + 1) * sizeof(*items));

    if (!items) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return NULL;
    }
    if (count > 0)
        memcpy(items, teller->told->items, count * sizeof(*items));
    teller->told->items = items;
    return items;
}

static bool was_told(const struct tellings *told, int32_t attribute)
{
    for (int i = 0; i < told->count; i++)
        if (told->items[i].attribute == attribute)
            return true;
    return false;
}

void told_note(const struct teller *teller, const void *before)
{
    struct draft *draft = teller->draft;
    struct told *items = told_own(teller, 2 * ARRAY_COUNT(attributes));

    for (int32_t a = 0; items && a < (int32_t)ARRAY_COUNT(attributes); a++) {
        struct told *told = &items[teller->told->count];

        if (!event_says(draft->event, &attributes[a]))
            continue;
        if (!was_told(teller->told, a)) {
            *told = (struct told){ .attribute = a };
            attribute_read(draft, &attributes[a], before, told++);
            teller->told->count++;
        }
        *told = (struct told){ .seq = draft->seq, .attribute = a };
        attribute_read(draft, &attributes[a], teller->thing, told);
        teller->told->count++;
    }
}

/* The attribute becomes what the newest event that stands says of it. */
static void told_apply(const struct teller *teller, int32_t attribute)
{
    const struct tellings *told = teller->told;

    for (int i = told->count; i-- > 0;)
        if (told->items[i].attribute == attribute && told->items[i].undone == 0) {
            attribute_write(teller->draft, &attributes[attribute], teller->thing, &told->items[i]);
            return;
        }
}

void told_unset(const struct teller *teller, int64_t seq)
{
    struct told *items = told_own(teller, 0);

    for (int i = 0; items && i < teller->told->count; i++)
        if (items[i].seq == seq) {
            items[i].undone = teller->draft->seq;
            told_apply(teller, items[i].attribute);
        }
}

void told_again(const struct teller *teller, int64_t seq)
{
    int count = teller->told->count;
    struct told *items = told_own(teller, ARRAY_COUNT(attributes));

    for (int i = 0; items && i < count; i++)
        if (items[i].seq == seq) {
            items[teller->told->count] = items[i];
            items[teller->told->count].seq = teller->draft->seq;
            items[teller->told->count++].undone = 0;
            told_apply(teller, items[i].attribute);
        }
}

/* What the newest event before this one said that stood then; NULL: it is as it always was. */
static const struct told *told_before(const struct tellings *told, enum field field, int64_t seq)
{
    int32_t attribute = 0;

    while (attributes[attribute].verb != VERB_SITE || attributes[attribute].field != field)
        attribute++;
    for (int i = told->count; i-- > 0;) {
        const struct told *telling = &told->items[i];

        if (telling->attribute == attribute && telling->seq < seq &&
            (telling->undone == 0 || telling->undone >= seq))
            return telling;
    }
    return NULL;
}

struct site_told site_told_before(const struct plant *plant, int64_t seq)
{
    const struct told *zone = told_before(&plant->told, FIELD_ZONE, seq);
    const struct told *begins = told_before(&plant->told, FIELD_BEGINS, seq);

    return (struct site_told){ .zone = zone ? zone->text : plant->zone,
                               .begins_min = begins ? (int)begins->number : plant->begins_min };
}
