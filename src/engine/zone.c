#include "engine/zone.h"

#include <stdio.h>
#include <string.h>

#include "engine/zone_rule.h"

static const char folder[] = "/usr/share/zoneinfo/";

enum { DAY_S = 86400, HEADER_BYTES = 44, FILE_BYTES_MAX = 1 << 16, TYPE_BYTES = 6 };

struct zone {
    int64_t *from_s;   /* UTC seconds, ascending: from here on … */
    int32_t *offset_s; /* … this many seconds east */
    size_t count;
    int32_t first_s; /* before the first of them */
    bool has_rule;   /* after the last of them */
    struct zone_rule rule;
};

/* Counts of a header, in the order of the file. */
struct header {
    char version;
    uint32_t utc_count;
    uint32_t standard_count;
    uint32_t leap_count;
    uint32_t time_count;
    uint32_t type_count;
    uint32_t letter_count;
};

static uint64_t big_endian(const unsigned char *bytes, int count)
{
    uint64_t value = 0;

    for (int i = 0; i < count; i++)
        value = value << 8 | bytes[i];
    return value;
}

static bool header_read(const unsigned char *bytes, size_t size, struct header *header)
{
    if (size < HEADER_BYTES || memcmp(bytes, "TZif", 4) != 0)
        return false;
    *header = (struct header){
        .version = (char)bytes[4],
        .utc_count = (uint32_t)big_endian(bytes + 20, 4),
        .standard_count = (uint32_t)big_endian(bytes + 24, 4),
        .leap_count = (uint32_t)big_endian(bytes + 28, 4),
        .time_count = (uint32_t)big_endian(bytes + 32, 4),
        .type_count = (uint32_t)big_endian(bytes + 36, 4),
        .letter_count = (uint32_t)big_endian(bytes + 40, 4),
    };
    return header->time_count < FILE_BYTES_MAX && header->type_count < FILE_BYTES_MAX &&
           header->letter_count < FILE_BYTES_MAX && header->leap_count < FILE_BYTES_MAX &&
           header->standard_count < FILE_BYTES_MAX && header->utc_count < FILE_BYTES_MAX;
}

static size_t body_size(const struct header *header, size_t time_bytes)
{
    return header->time_count * (time_bytes + 1) + header->type_count * (size_t)TYPE_BYTES +
           header->letter_count + header->leap_count * (time_bytes + 4) + header->standard_count +
           header->utc_count;
}

static enum status times_read(struct zone *zone, const unsigned char *body,
                              const struct header *header, struct arena *arena)
{
    const unsigned char *indexes = body + header->time_count * (size_t)8;
    const unsigned char *types = indexes + header->time_count;

    zone->count = header->time_count;
    zone->from_s = arena_alloc(arena, (zone->count + 1) * sizeof(*zone->from_s));
    zone->offset_s = arena_alloc(arena, (zone->count + 1) * sizeof(*zone->offset_s));
    if (!zone->from_s || !zone->offset_s)
        return NO_MEMORY;
    if (header->type_count == 0)
        return IO_FAILED;
    zone->first_s = (int32_t)big_endian(types, 4);
    for (size_t i = 0; i < zone->count; i++) {
        if (indexes[i] >= header->type_count)
            return IO_FAILED;
        zone->from_s[i] = (int64_t)big_endian(body + i * 8, 8);
        zone->offset_s[i] = (int32_t)big_endian(types + indexes[i] * (size_t)TYPE_BYTES, 4);
    }
    return OK;
}

/* The line between two newlines at the end of the file. */
static bool rule_read(struct zone *zone, const unsigned char *bytes, size_t size)
{
    const unsigned char *end = NULL;
    char text[256];
    size_t length = 0;

    if (size < 2 || bytes[0] != '\n')
        return false;
    end = memchr(bytes + 1, '\n', size - 1);
    if (!end || (size_t)(end - bytes) > sizeof(text))
        return false;
    length = (size_t)(end - bytes) - 1;
    memcpy(text, bytes + 1, length);
    zone->has_rule = length > 0;
    return length == 0 || zone_rule_parse((struct slice){ text, length }, &zone->rule);
}

/* Version 1 data with 32-bit times comes first and is skipped. IO_FAILED: not such a file. */
static enum status zone_read(struct zone *zone, const unsigned char *bytes, size_t size,
                             struct arena *arena)
{
    struct header header;
    size_t skip = 0;
    enum status status = OK;

    if (!header_read(bytes, size, &header) || header.version < '2')
        return IO_FAILED;
    skip = HEADER_BYTES + body_size(&header, 4);
    if (skip > size || !header_read(bytes + skip, size - skip, &header))
        return IO_FAILED;
    bytes += skip + HEADER_BYTES;
    size -= skip + HEADER_BYTES;
    if (body_size(&header, 8) > size)
        return IO_FAILED;
    status = times_read(zone, bytes, &header, arena);
    if (status != OK)
        return status;
    bytes += body_size(&header, 8);
    return rule_read(zone, bytes, size - body_size(&header, 8)) ? OK : IO_FAILED;
}

/* Only names that cannot leave the folder. */
static bool name_is_plain(struct slice name)
{
    static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                                  "_+-/";

    if (name.size == 0 || name.size > 64 || name.text[0] == '/')
        return false;
    for (size_t i = 0; i < name.size; i++)
        if (!memchr(allowed, name.text[i], sizeof(allowed) - 1))
            return false;
    return true;
}

static size_t file_read(struct slice name, unsigned char *bytes, size_t capacity)
{
    char path[128];
    FILE *file = NULL;
    size_t size = 0;

    if (snprintf(path, sizeof(path), "%s%.*s", folder, (int)name.size, name.text) < 0)
        return 0;
    file = fopen(path, "rbe");
    if (!file)
        return 0;
    size = fread(bytes, 1, capacity, file);
    if (ferror(file))
        size = 0;
    (void)fclose(file);
    return size;
}

enum status zone_load(struct slice name, struct arena *arena, const struct zone **zone,
                      struct problem *problem)
{
    struct zone *made = arena_alloc(arena, sizeof(*made));
    unsigned char *bytes = NULL;
    size_t size = 0;
    enum status status = OK;

    if (!made)
        return problem_set(problem, NO_MEMORY, "a time zone");
    *zone = made;
    if (slice_equals_text(name, "UTC"))
        return OK;
    if (!name_is_plain(name))
        return problem_set(problem, VALUE_UNKNOWN, "time zone %.*s", (int)name.size, name.text);
    bytes = arena_alloc(arena, FILE_BYTES_MAX);
    if (!bytes)
        return problem_set(problem, NO_MEMORY, "a time zone");
    size = file_read(name, bytes, FILE_BYTES_MAX);
    if (size == 0)
        return problem_set(problem, VALUE_UNKNOWN, "time zone %.*s", (int)name.size, name.text);
    status = zone_read(made, bytes, size, arena);
    if (status == NO_MEMORY)
        return problem_set(problem, status, "a time zone");
    if (status != OK)
        return problem_set(problem, IO_FAILED, "%s%.*s is no time zone file", folder,
                           (int)name.size, name.text);
    return OK;
}

int32_t zone_offset_s(const struct zone *zone, int64_t utc_s)
{
    size_t low = 0;
    size_t high = zone->count;

    while (low < high) { /* the first transition after utc_s */
        size_t middle = low + (high - low) / 2;

        if (zone->from_s[middle] <= utc_s)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == zone->count && zone->has_rule)
        return zone_rule_offset_s(&zone->rule, utc_s);
    return low == 0 ? zone->first_s : zone->offset_s[low - 1];
}

int64_t zone_utc(const struct zone *zone, int64_t local_s)
{
    int32_t before_s = zone_offset_s(zone, local_s - DAY_S);
    int32_t after_s = zone_offset_s(zone, local_s + DAY_S);

    if (zone_offset_s(zone, local_s - before_s) == before_s)
        return local_s - before_s;
    if (zone_offset_s(zone, local_s - after_s) == after_s)
        return local_s - after_s;
    return local_s - before_s;
}

bool zone_skips(const struct zone *zone, struct moment moment)
{
    int64_t utc_s = zone_utc(zone, moment.local_s);

    return moment.form == MOMENT_LOCAL && utc_s + zone_offset_s(zone, utc_s) != moment.local_s;
}

static day_t day_of(int64_t local_s, int begins_min)
{
    int64_t since_s = local_s - (int64_t)begins_min * 60;

    return (day_t){ (int32_t)(since_s / DAY_S - (since_s % DAY_S < 0)) };
}

day_t zone_day(const struct zone *zone, int64_t utc_s, int begins_min)
{
    return day_of(utc_s + zone_offset_s(zone, utc_s), begins_min);
}

void zone_resolve(const struct zone *zone, int begins_min, struct moment moment, int64_t *utc_s,
                  day_t *day)
{
    switch (moment.form) {
    case MOMENT_NONE:
    case MOMENT_DAY:
        *utc_s = zone_utc(zone, moment.local_s + (int64_t)begins_min * 60);
        *day = day_of(moment.local_s, 0);
        return;
    case MOMENT_LOCAL:
        *utc_s = zone_utc(zone, moment.local_s);
        *day = day_of(moment.local_s, begins_min);
        return;
    case MOMENT_ZONED:
        *utc_s = moment.local_s - (int64_t)moment.offset_min * 60;
        *day = zone_day(zone, *utc_s, begins_min);
        return;
    }
}
