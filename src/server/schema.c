#include "server/schema.h"

#include <stdio.h>

#include "text/event_json.h"
#include "text/field.h"
#include "text/worksheet.h"

#define DECIMAL "{\"type\":[\"string\",\"number\"],\"minimum\":0,\"pattern\":\"^[0-9]{1,12}"

/* What a value may be, and its name among the schemas. */
static const struct {
    const char *name;
    const char *schema; /* NULL: said where it stands */
} values[] = {
    [TYPE_NAME] = { "value-name", "{\"type\":\"string\",\"minLength\":1,\"maxLength\":128}" },
    [TYPE_TEXT] = { "value-text", "{\"type\":\"string\",\"minLength\":1,\"maxLength\":1000}" },
    [TYPE_MOMENT] = { "value-moment",
                      "{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-"
                      "9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?$\",\"description\":\"without "
                      "zone: of the site's\"}" },
    [TYPE_DAY] = { "value-day",
                   "{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\"}" },
    [TYPE_QTY] = { "value-qty", DECIMAL "(\\\\.[0-9]{1,6})?$\"}" },
    [TYPE_RATIO] = { "value-ratio", "{\"type\":[\"string\",\"number\"],\"exclusiveMinimum\":0,"
                                    "\"pattern\":\"^[0-9.]{1,19}(/[0-9.]{1,19})?$\"}" },
    [TYPE_MONEY] = { "value-money", DECIMAL "(\\\\.[0-9]{1,6})?$\"}" },
    [TYPE_FLAG] = { "value-flag", "{\"const\":true}" },
    [TYPE_SMALL] = { "value-decimals", "{\"type\":[\"string\",\"integer\"],\"minimum\":0,"
                                       "\"maximum\":6,\"pattern\":\"^[0-6]$\"}" },
    [TYPE_NUMBER] = { "value-number", "{\"type\":[\"string\",\"integer\"],\"minimum\":1,\"maximum\""
                                      ":999999,\"pattern\":\"^[1-9][0-9]{0,5}$\"}" },
    [TYPE_TIME] = { "value-time",
                    "{\"type\":\"string\",\"pattern\":\"^([01][0-9]|2[0-3]):[0-5][0-9]$\"}" },
    [TYPE_PERCENT] = { "value-percent",
                       "{\"type\":\"string\",\"pattern\":\"^[0-9]{1,6}(\\\\.[0-9]{1,6})?%$\"}" },
    [TYPE_SHARE] = { "value-share", "{\"type\":\"string\",\"pattern\":\"^(100|[0-9]{1,2}(\\\\.[0-9]"
                                    "{1,4})?)%$\"}" },
};

const char *value_word(enum field_type type)
{
    if (type == TYPE_POINTS)
        return "words";
    return type == TYPE_WORD ? "word" : values[type].name + strlen("value-");
}

static void ref_put(struct json_writer *json, const char *name)
{
    char path[80];

    (void)snprintf(path, sizeof(path), "#/components/schemas/%s", name);
    json_open(json, '{');
    json_text(json, "$ref", slice_of(path));
    json_close(json, '}');
}

static void words_put(struct json_writer *json, const char *const *words)
{
    json_open(json, '{');
    json_key(json, SLICE("enum"));
    json_open(json, '[');
    for (size_t i = 0; words[i]; i++)
        json_string(json, slice_of(words[i]));
    json_close(json, ']');
    json_close(json, '}');
}

static void points_put(struct json_writer *json)
{
    json_open(json, '{');
    json_text(json, "type", SLICE("array"));
    json_number(json, "minItems", 1);
    json_key(json, SLICE("uniqueItems"));
    json_raw(json, "true");
    json_key(json, SLICE("items"));
    words_put(json, point_words);
    json_close(json, '}');
}

static void value_put(struct json_writer *json, enum field_type type, const char *const *words)
{
    if (type == TYPE_WORD)
        words_put(json, words);
    else if (type == TYPE_POINTS)
        points_put(json);
    else
        ref_put(json, values[type].name);
}

static void name_put(struct json_writer *json, const char *keyword)
{
    char name[MEMBER_NAME_MAX];

    json_key(json, member_name(keyword, name));
}

static void member_string(struct json_writer *json, const char *keyword)
{
    char name[MEMBER_NAME_MAX];

    json_string(json, member_name(keyword, name));
}

static void closed_put(struct json_writer *json)
{
    json_key(json, SLICE("additionalProperties"));
    json_raw(json, "false");
    json_close(json, '}');
}

static const char *const line_names[] = { "", "line-bill", "line-use", "line-routing" };

static void line_put(struct json_writer *json, const struct verb_row *row)
{
    const struct line_member *members = line_members(row);
    int last = line_keywords(members) - 1;

    json_key(json, slice_of(line_names[row->lines]));
    json_open(json, '{');
    json_text(json, "type", SLICE("object"));
    json_key(json, SLICE("properties"));
    json_open(json, '{');
    for (const struct line_member *member = members; member->name; member++) {
        name_put(json, member->name);
        value_put(json, member->place.type, member->place.words);
    }
    json_close(json, '}');
    json_key(json, SLICE("required"));
    json_open(json, '[');
    member_string(json, members[0].name);
    member_string(json, members[last].name);
    json_close(json, ']');
    closed_put(json);
}

static void member_put(struct json_writer *json, struct event_member member)
{
    enum field field = member.use->field;

    if (field == FIELD_RECORDED)
        return; /* refused over HTTP */
    name_put(json, event_member_name(member));
    if (field == FIELD_CORRECTION)
        ref_put(json, "event");
    else
        value_put(json, event_member_type(member), field_row(field)->words);
}

static void properties_put(struct json_writer *json, const struct verb_row *row)
{
    struct event_member member = { 0 };

    json_key(json, SLICE("properties"));
    json_open(json, '{');
    json_key(json, SLICE("do"));
    json_open(json, '{');
    json_text(json, "const", slice_of(row->name));
    json_close(json, '}');
    while (event_member_next(row, &member))
        member_put(json, member);
    if (row->lines != LINES_NONE) {
        json_key(json, SLICE("lines"));
        json_open(json, '{');
        json_text(json, "type", SLICE("array"));
        json_key(json, SLICE("items"));
        ref_put(json, line_names[row->lines]);
        json_close(json, '}');
    }
    json_close(json, '}');
}

static void required_put(struct json_writer *json, const struct verb_row *row)
{
    json_key(json, SLICE("required"));
    json_open(json, '[');
    json_string(json, SLICE("do"));
    for (const struct field_use *use = row->uses; use->keyword; use++)
        if (use->place == USE_FIRST || use->place == USE_MUST)
            member_string(json, use->keyword);
    json_close(json, ']');
}

static void roles_put(struct json_writer *json, enum verb verb)
{
    json_key(json, SLICE("x-roles"));
    json_open(json, '[');
    for (int a = 0; a < ACCESS_COUNT; a++)
        if (access_may_post((enum access)a, verb))
            json_string(json, slice_of(access_word((enum access)a)));
    json_close(json, ']');
}

/* Those of the story that are of this verb; VERB_COUNT: all. */
static void events_put(struct json_writer *json, struct arena *arena, enum verb verb)
{
    struct worksheet story;
    struct statement statement = { .kind = STATEMENT_EVENT };
    struct problem problem = { .status = OK };

    json_open(json, '[');
    worksheet_init(&story, schema_examples());
    while (worksheet_next(&story, arena, &statement, &problem) == OK &&
           statement.kind == STATEMENT_EVENT)
        if (verb == VERB_COUNT || statement.event->verb == verb)
            event_json_put(json, statement.event);
    json_close(json, ']');
}

void story_put(struct json_writer *json, struct arena *arena)
{
    events_put(json, arena, VERB_COUNT);
}

static void verb_put(struct json_writer *json, struct arena *arena, const struct verb_row *row)
{
    json_key(json, slice_of(row->name));
    json_open(json, '{');
    json_text(json, "type", SLICE("object"));
    json_text(json, "description", slice_of(row->summary));
    roles_put(json, row->verb);
    properties_put(json, row);
    required_put(json, row);
    json_key(json, SLICE("examples"));
    events_put(json, arena, row->verb);
    closed_put(json);
}

static void event_put(struct json_writer *json)
{
    json_key(json, SLICE("event"));
    json_open(json, '{');
    json_key(json, SLICE("oneOf"));
    json_open(json, '[');
    for (int v = 0; v < VERB_COUNT; v++)
        ref_put(json, verb_row((enum verb)v)->name);
    json_close(json, ']');
    json_key(json, SLICE("discriminator"));
    json_open(json, '{');
    json_text(json, "propertyName", SLICE("do"));
    json_close(json, '}');
    json_close(json, '}');
}

void schemas_put(struct json_writer *json, struct arena *arena)
{
    unsigned lines_done = 0;

    for (size_t i = 0; i < ARRAY_COUNT(values); i++) {
        if (!values[i].name)
            continue;
        json_key(json, slice_of(values[i].name));
        json_raw(json, values[i].schema);
    }
    for (int v = 0; v < VERB_COUNT; v++) {
        const struct verb_row *row = verb_row((enum verb)v);

        if (row->lines != LINES_NONE && (lines_done >> row->lines & 1U) == 0)
            line_put(json, row);
        lines_done |= 1U << row->lines;
        verb_put(json, arena, row);
    }
    event_put(json);
}
