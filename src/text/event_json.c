#include "text/event_json.h"

#include <assert.h>

#include "base/limits.h"
#include "text/field.h"

/* What an object of an event is read with. */
struct object {
    struct json_reader *reader;
    const struct verb_row *row;
    struct event *event;
    const char *path; /* before a member's name in a problem: `with.` */
};

/* At the last token, and by the member it belongs to. */
static enum status refuse(const struct object *object, struct slice name, enum status status,
                          const char *why)
{
    return json_refuse(object->reader, object->reader->at, status, "%s%.*s: %s", object->path,
                       (int)name.size, name.text, why);
}

/* What the text of a token cannot show: a number is no name, and "true" no flag. */
static const char *kind_fault(enum json_kind kind, enum field_type type)
{
    if (type == TYPE_FLAG)
        return kind == JSON_TRUE ? NULL : "expected true";
    if (type == TYPE_NAME || type == TYPE_TEXT)
        return kind == JSON_STRING ? NULL : "expected a string";
    return NULL;
}

static enum status value_take(const struct object *object, struct slice name,
                              struct event_member member, const struct json_token *token)
{
    enum field_type type = event_member_type(member);
    const char *fault = kind_fault(token->kind, type);
    struct problem said;

    if (fault)
        return refuse(object, name, type == TYPE_FLAG ? VALUE_UNKNOWN : NAME_BAD, fault);
    said.status = OK;
    enum status status = event_member_read(object->event, member, token->text, &said);
    return status == OK ? OK : refuse(object, name, status, said.text);
}

static enum status points_take(const struct object *object, struct slice name,
                               struct event_member member)
{
    struct json_token token;
    enum status status = json_next(object->reader, &token);

    if (status == OK && token.kind != JSON_ARRAY)
        return refuse(object, name, VALUE_UNKNOWN, "expected an array");
    while (status == OK) {
        status = json_next(object->reader, &token);
        if (status == OK && token.kind == JSON_ARRAY_END)
            return OK;
        if (status == OK)
            status = value_take(object, name, member, &token);
    }
    return status;
}

static enum status line_refuse(const struct object *object, struct slice name, enum status status,
                               const char *why)
{
    return json_refuse(object->reader, object->reader->at, status, "%slines[%d]%s%.*s: %s",
                       object->path, object->event->line_count, name.size > 0 ? "." : "",
                       (int)name.size, name.text, why);
}

static enum status line_member_take(const struct object *object, struct line_reading *reading,
                                    struct slice name)
{
    const struct line_member *member = line_member_find(reading->members, name);
    struct json_token token;
    struct problem said;

    if (!member)
        return line_refuse(object, name, FIELD_UNKNOWN, "a line takes no such member");
    enum status status = json_next(object->reader, &token);
    if (status != OK)
        return status;
    const char *fault = kind_fault(token.kind, member->place.type);
    if (fault)
        return line_refuse(object, name, member->place.type == TYPE_FLAG ? VALUE_UNKNOWN : NAME_BAD,
                           fault);
    said.status = OK;
    status = line_member_read(reading, member, token.text, &said);
    return status == OK ? OK : line_refuse(object, name, status, said.text);
}

/* The reader stands behind the opening bracket. */
static enum status line_take(const struct object *object, struct event_line *line)
{
    struct line_reading reading;
    struct json_token token;
    struct problem said;
    enum status status;

    line_reading_init(&reading, object->row, line);
    while ((status = json_next(object->reader, &token)) == OK && token.kind == JSON_KEY) {
        status = line_member_take(object, &reading, token.text);
        if (status != OK)
            return status;
    }
    if (status != OK)
        return status;
    said.status = OK;
    status = line_check_shape(&reading, &said);
    return status == OK ? OK : line_refuse(object, SLICE(""), status, said.text);
}

static enum status lines_take(const struct object *object)
{
    struct event *event = object->event;
    struct json_token token;
    size_t capacity = 0;
    enum status status = json_next(object->reader, &token);

    if (status == OK && token.kind != JSON_ARRAY)
        return refuse(object, SLICE("lines"), SYNTAX, "expected an array");
    while (status == OK) {
        const size_t count = (size_t)event->line_count;
        status = json_next(object->reader, &token);
        if (status != OK || token.kind == JSON_ARRAY_END)
            return status;
        if (token.kind != JSON_OBJECT)
            return line_refuse(object, SLICE(""), SYNTAX, "expected an object");
        if (count == EVENT_LINES_MAX)
            return refuse(object, SLICE("lines"), LIMIT_EXCEEDED, "too many");
        event->lines = arena_grow(object->reader->arena, event->lines, count, &capacity,
                                  sizeof(*event->lines));
        if (!event->lines)
            return NO_MEMORY;
        status = line_take(object, &event->lines[count]);
        event->line_count++;
    }
    return status;
}

static enum status member_take(const struct object *object, struct slice name)
{
    struct event_member member;
    struct json_token token;

    if (slice_equals_text(name, "do"))
        return json_skip(object->reader);
    if (object->row->lines != LINES_NONE && slice_equals_text(name, "lines"))
        return lines_take(object);
    if (!event_member_find(object->row, name, &member))
        return json_refuse(object->reader, object->reader->at, FIELD_UNKNOWN,
                           "%s%.*s: %s takes no such member", object->path, (int)name.size,
                           name.text, object->row->name);
    if (member.use->field == FIELD_POINTS)
        return points_take(object, name, member);

    enum status status = json_next(object->reader, &token);
    return status == OK ? value_take(object, name, member, &token) : status;
}

/* Goes on from `token`; stops at the end of the object, or at the key of the right event. */
static enum status members_take(const struct object *object, struct json_token *token)
{
    enum status status = OK;

    assert(object->row);
    while (status == OK && token->kind == JSON_KEY) {
        if (object->row->verb == VERB_CORRECT && slice_equals_text(token->text, "with"))
            return OK;
        status = member_take(object, token->text);
        if (status == OK)
            status = json_next(object->reader, token);
    }
    return status;
}

static enum status verb_take(struct object *object, const struct json_token *verb)
{
    struct problem said = { .status = OK };

    if (verb->kind != JSON_STRING)
        return refuse(object, SLICE("do"), VERB_UNKNOWN, "expected an event");
    object->row = verb_find(verb->text);
    if (!object->row) {
        (void)problem_set(&said, VERB_UNKNOWN, "'%.*s' is not an event", (int)verb->text.size,
                          verb->text.text);
        return refuse(object, SLICE("do"), said.status, said.text);
    }
    event_init(object->event, object->row->verb);
    return OK;
}

/* Names mean what the verb makes of them; it is found ahead where it does not stand first. */
static enum status verb_look(struct object *object, struct json_token token)
{
    struct json_reader ahead = *object->reader;
    enum status status = OK;

    while (status == OK && token.kind == JSON_KEY) {
        bool is_verb = slice_equals_text(token.text, "do");
        status = is_verb ? json_next(&ahead, &token) : json_skip(&ahead);
        if (status == OK && is_verb) {
            object->reader->at = ahead.at;
            return verb_take(object, &token);
        }
        if (status == OK)
            status = json_next(&ahead, &token);
    }
    if (status != OK)
        return status;
    return json_refuse(&ahead, ahead.at, FIELD_MISSING, "%sdo is missing", object->path);
}

/* The reader stands before the object; `token` is then its first member behind `do`, or its end. */
static enum status object_open(struct object *object, struct json_token *token)
{
    enum status status = json_next(object->reader, token);

    if (status == OK && token->kind != JSON_OBJECT)
        return json_refuse(object->reader, object->reader->at, SYNTAX,
                           "expected the object of an event");
    if (status == OK)
        status = json_next(object->reader, token);
    if (status != OK)
        return status;
    if (token->kind != JSON_KEY || !slice_equals_text(token->text, "do"))
        return verb_look(object, *token);
    status = json_next(object->reader, token);
    if (status == OK)
        status = verb_take(object, token);
    return status == OK ? json_next(object->reader, token) : status;
}

static enum status object_check(const struct object *object)
{
    struct problem said;

    said.status = OK;
    enum status status = event_check_shape(object->event, &said);
    if (status != OK)
        return json_refuse(object->reader, object->reader->at, status, "%s%s", object->path,
                           said.text);
    return OK;
}

/* The reader stands behind the key `with` of a correction. */
static enum status right_event_take(struct json_reader *reader, struct event *event)
{
    struct object object = { .reader = reader, .path = "with." };
    struct json_token token;

    event->correction = arena_alloc(reader->arena, sizeof(*event));
    if (!event->correction)
        return NO_MEMORY;
    event_set_present(event, FIELD_CORRECTION);
    object.event = event->correction;
    enum status status = object_open(&object, &token);
    if (status != OK)
        return status;
    assert(object.row);
    if (object.row->verb == VERB_CORRECT)
        return refuse(&object, SLICE("do"), VERB_UNKNOWN, "a correction is not the right event");
    status = members_take(&object, &token);
    return status == OK ? object_check(&object) : status;
}

enum status event_json_take(struct json_reader *reader, struct event *event)
{
    struct object object = { .reader = reader, .event = event, .path = "" };
    struct json_token token;
    enum status status = object_open(&object, &token);

    if (status == OK)
        status = members_take(&object, &token);
    while (status == OK && token.kind == JSON_KEY) {
        status = right_event_take(reader, event);
        if (status == OK)
            status = json_next(reader, &token);
        if (status == OK)
            status = members_take(&object, &token);
    }
    return status == OK ? object_check(&object) : status;
}

enum status event_json_read(struct slice text, struct arena *arena, struct event *event,
                            struct problem *problem)
{
    struct json_reader reader;
    struct json_token end;

    if (text.size > EVENT_MAX_BYTES)
        return problem_set(problem, LIMIT_EXCEEDED, "more than %d bytes", EVENT_MAX_BYTES);
    json_reader_init(&reader, text, arena, problem);
    enum status status = event_json_take(&reader, event);
    if (status == OK)
        status = json_next(&reader, &end);
    return status == NO_MEMORY ? problem_set(problem, status, "one event") : status;
}

static void name_put(struct json_writer *writer, const char *keyword)
{
    char name[MEMBER_NAME_MAX];

    json_key(writer, member_name(keyword, name));
}

static void points_put(struct json_writer *writer, unsigned points)
{
    json_open(writer, '[');
    for (size_t i = 0; point_words[i]; i++)
        if ((points >> i & 1U) != 0)
            json_string(writer, slice_of(point_words[i]));
    json_close(writer, ']');
}

static void member_put(struct json_writer *writer, const struct event *event,
                       struct event_member member)
{
    char scratch[VALUE_TEXT_MAX];

    if (member.use->field == FIELD_CORRECTION)
        return;
    name_put(writer, event_member_name(member));
    if (event_member_type(member) == TYPE_FLAG)
        json_raw(writer, "true");
    else if (member.use->field == FIELD_POINTS)
        points_put(writer, event->points);
    else
        json_string(writer, event_member_text(event, member, scratch));
}

static void line_put(struct json_writer *writer, const struct line_member *members,
                     const struct event_line *line)
{
    char scratch[VALUE_TEXT_MAX];

    json_open(writer, '{');
    for (const struct line_member *member = members; member->name; member++) {
        if (!line_member_is_present(member, line))
            continue;
        name_put(writer, member->name);
        if (member->place.type == TYPE_FLAG)
            json_raw(writer, "true");
        else
            json_string(writer, value_text(&member->place, line, scratch));
    }
    json_close(writer, '}');
}

/* All but the right event of a correction; the object is left open for it. */
static void object_put(struct json_writer *writer, const struct event *event)
{
    const struct verb_row *row = verb_row(event->verb);
    struct event_member member = { .use = NULL };

    json_open(writer, '{');
    json_key(writer, SLICE("do"));
    json_string(writer, slice_of(row->name));
    while (event_member_next(row, &member))
        if (event_member_is_present(event, member))
            member_put(writer, event, member);
    if (event->line_count == 0)
        return;
    json_key(writer, SLICE("lines"));
    json_open(writer, '[');
    for (int i = 0; i < event->line_count; i++)
        line_put(writer, line_members(row), &event->lines[i]);
    json_close(writer, ']');
}

void event_json_put(struct json_writer *writer, const struct event *event)
{
    object_put(writer, event);
    if (event->verb == VERB_CORRECT) {
        json_key(writer, SLICE("with"));
        object_put(writer, event->correction);
        json_close(writer, '}');
    }
    json_close(writer, '}');
}

void event_json_print(const struct event *event, struct text_buffer *out)
{
    struct json_writer writer;

    json_writer_init(&writer, out);
    event_json_put(&writer, event);
}
