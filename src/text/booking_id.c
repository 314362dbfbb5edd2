#include "text/booking_id.h"

#include <stdio.h>

static const struct slice before = { "before-", 7 };

static bool is_kept(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_';
}

/* With the dash behind it. */
static size_t site_print(struct slice site, char out[BOOKING_ID_MAX])
{
    size_t size = 0;

    for (size_t i = 0; i < site.size && i < NAME_MAX_BYTES; i++)
        out[size++] = is_kept(site.text[i]) ? site.text[i] : '_';
    out[size++] = '-';
    return size;
}

static size_t day_digits(day_t day, char out[DAY_TEXT_MAX])
{
    int year;
    int month;
    int of_month;

    day_to_civil(day, &year, &month, &of_month);
    return (size_t)snprintf(out, DAY_TEXT_MAX, "%04d%02d%02d", year, month, of_month);
}

size_t booking_id_print(struct slice site, const struct booking_id *id, size_t *bare,
                        char out[BOOKING_ID_MAX])
{
    size_t size = site_print(site, out);
    size_t room = BOOKING_ID_MAX - size;
    char day[DAY_TEXT_MAX] = "";

    *bare = size;
    if (id->kind != BOOKING_EVENT)
        (void)day_digits(id->day, day);
    switch (id->kind) {
    case BOOKING_EVENT:
        return size + (size_t)snprintf(out + size, room, "%lld", (long long)id->last);
    case BOOKING_DAY:
        return size + (size_t)snprintf(out + size, room, "%s-%lld-%lld", day, (long long)id->first,
                                       (long long)id->last);
    case BOOKING_BEFORE:
        break;
    }
    return size + (size_t)snprintf(out + size, room, "before-%s-%lld", day, (long long)id->last);
}

size_t batch_name_print(struct slice site, int64_t first, int64_t last, char out[BOOKING_ID_MAX])
{
    size_t size = site_print(site, out);

    return size + (size_t)snprintf(out + size, BOOKING_ID_MAX - size, "%lld-%lld", (long long)first,
                                   (long long)last);
}

/* What is still to be read. */
static bool skip(struct slice *text, struct slice what)
{
    if (text->size < what.size || memcmp(text->text, what.text, what.size) != 0)
        return false;
    *text = (struct slice){ text->text + what.size, text->size - what.size };
    return true;
}

static bool number_read(struct slice *text, int64_t *number)
{
    size_t size = 0;

    *number = 0;
    while (size < text->size && size < 18 && text->text[size] >= '0' && text->text[size] <= '9')
        *number = *number * 10 + (text->text[size++] - '0');
    *text = (struct slice){ text->text + size, text->size - size };
    return size > 0 && *number > 0;
}

static bool day_read(struct slice *text, day_t *day)
{
    char said[DAY_TEXT_MAX];

    if (text->size < 8)
        return false;
    (void)snprintf(said, sizeof(said), "%.4s-%.2s-%.2s", text->text, text->text + 4,
                   text->text + 6);
    *text = (struct slice){ text->text + 8, text->size - 8 };
    return day_parse(slice_of(said), day) == OK;
}

static bool rest_read(struct slice text, struct booking_id *id)
{
    struct slice whole = text;

    if (skip(&text, before)) {
        id->kind = BOOKING_BEFORE;
        id->first = 1;
        return day_read(&text, &id->day) && skip(&text, SLICE("-")) &&
               number_read(&text, &id->last) && text.size == 0;
    }
    if (number_read(&text, &id->last) && text.size == 0) {
        id->kind = BOOKING_EVENT;
        id->first = id->last;
        return true;
    }
    id->kind = BOOKING_DAY;
    return day_read(&whole, &id->day) && skip(&whole, SLICE("-")) &&
           number_read(&whole, &id->first) && skip(&whole, SLICE("-")) &&
           number_read(&whole, &id->last) && whole.size == 0 && id->first <= id->last;
}

bool booking_id_read(struct slice site, struct slice text, struct booking_id *id)
{
    char name[BOOKING_ID_MAX];
    struct slice prefix = { name, site_print(site, name) };

    *id = (struct booking_id){ .day = DAY_NONE };
    return skip(&text, prefix) && rest_read(text, id);
}
