/* The interface as a page for people: every path, list and event, from the tables. */
#include <stdio.h>

#include "engine/filter_text.h"
#include "server/schema.h"
#include "text/event_json.h"
#include "text/field.h"
#include "text/worksheet.h"

static void text_put(struct text_buffer *out, struct slice text)
{
    for (size_t i = 0; i < text.size; i++) {
        if (text.text[i] == '<')
            buffer_put_text(out, "&lt;");
        else if (text.text[i] == '&')
            buffer_put_text(out, "&amp;");
        else
            buffer_put_char(out, text.text[i]);
    }
}

static void routes_put(struct text_buffer *out)
{
    buffer_put_text(out, "<h2>Paths</h2>\n<table>\n");
    for (const struct route *route = routes; route->path; route++) {
        buffer_put_text(out, "<tr><td>");
        buffer_put_text(out, route->methods == HTTP_POST ? "POST" : "GET");
        buffer_put_text(out, "<td><code>");
        buffer_put_text(out, route->path);
        buffer_put_text(out, "</code><td>");
        buffer_put_text(out, route->summary);
        buffer_put_text(out, "\n");
    }
    buffer_put_text(out, "</table>\n");
}

static void member_put(struct text_buffer *out, struct event_member member)
{
    enum field_place place = member.use->place;
    const char *const *words = field_row(member.use->field)->words;
    enum field_type type = event_member_type(member);
    char name[MEMBER_NAME_MAX];

    buffer_put_text(out, "<tr><td><code>");
    text_put(out, member_name(event_member_name(member), name));
    buffer_put_text(out, "</code><td>");
    buffer_put_text(out, member.part == PART_VALUE && (place == USE_FIRST || place == USE_MUST)
                             ? "must be there"
                             : "");
    buffer_put_text(out, "<td>");
    for (int i = 0; type == TYPE_WORD && words[i]; i++) {
        buffer_put_text(out, i > 0 ? ", " : "");
        buffer_put_text(out, words[i]);
    }
    if (type != TYPE_WORD)
        buffer_put_text(out, member.use->field == FIELD_CORRECTION ? "event" : value_word(type));
    buffer_put_text(out, "\n");
}

static void lines_put(struct text_buffer *out, const struct verb_row *row)
{
    const struct line_member *members = line_members(row);
    char name[MEMBER_NAME_MAX];

    if (!members->name)
        return;
    buffer_put_text(out, "<tr><td><code>lines</code><td><td>of");
    for (; members->name; members++) {
        buffer_put_text(out, " <code>");
        text_put(out, member_name(members->name, name));
        buffer_put_text(out, "</code>");
    }
    buffer_put_text(out, "\n");
}

static void examples_put(struct text_buffer *out, struct arena *arena, enum verb verb)
{
    struct worksheet story;
    struct statement statement = { .kind = STATEMENT_EVENT };
    struct problem problem = { .status = OK };

    worksheet_init(&story, schema_examples());
    while (worksheet_next(&story, arena, &statement, &problem) == OK &&
           statement.kind == STATEMENT_EVENT) {
        struct text_buffer json;
        struct slice text;

        if (statement.event->verb != verb)
            continue;
        buffer_init(&json, arena);
        event_json_print(statement.event, &json);
        buffer_put_text(out, "<pre>");
        if (buffer_finish(&json, &text) == OK)
            text_put(out, text);
        buffer_put_text(out, "</pre>\n");
    }
}

static void verb_put(struct text_buffer *out, struct arena *arena, const struct verb_row *row)
{
    struct event_member member = { 0 };

    buffer_put_text(out, "<h3>");
    buffer_put_text(out, row->name);
    buffer_put_text(out, "</h3>\n<p>");
    text_put(out, slice_of(row->summary));
    buffer_put_text(out, ". Posted by:");
    for (int a = 0; a < ACCESS_COUNT; a++) {
        if (!access_may_post((enum access)a, row->verb))
            continue;
        buffer_put_char(out, ' ');
        buffer_put_text(out, access_word((enum access)a));
    }
    buffer_put_text(out, "</p>\n<table>\n");
    while (event_member_next(row, &member))
        if (!event_member_is_common(member))
            member_put(out, member);
    lines_put(out, row);
    buffer_put_text(out, "</table>\n");
    examples_put(out, arena, row->verb);
}

static void list_put(struct text_buffer *out, const struct list_row *list)
{
    buffer_put_text(out, "<tr><td><code>/v1/");
    buffer_put_text(out, list->name);
    buffer_put_text(out, "</code><td>");
    for (unsigned i = 0; i < FILTER_COUNT; i++) {
        if ((list->filters >> i & 1U) == 0 || i == FILTER_LIMIT)
            continue;
        buffer_put_text(out, filter_field_name((enum filter_field)i));
        buffer_put_text(out, (list->must >> i & 1U) ? " (must be there) " : " ");
    }
    buffer_put_text(out, "<td>");
    for (int i = 0; i < list->column_count; i++) {
        buffer_put_text(out, i > 0 ? ", " : "");
        buffer_put_text(out, list->columns[i].name);
    }
    buffer_put_text(out, "\n");
}

void page_run(struct request *request)
{
    struct text_buffer out;
    struct slice body;

    buffer_init(&out, request->arena);
    buffer_put_text(&out, "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\">"
                          "<title>backflush</title><link rel=\"stylesheet\" href=\"/docs.css\">\n"
                          "<h1>backflush</h1>\n<p>For programs: <a href=\"/v1/openapi.json\">"
                          "/v1/openapi.json</a></p>\n");
    routes_put(&out);
    buffer_put_text(&out, "<h2>Lists</h2>\n<p>GET; path, filters, columns</p>\n<table>\n");
    for (int i = 0; i < LIST_COUNT; i++)
        list_put(&out, list_row((enum list)i));
    buffer_put_text(&out,
                    "</table>\n<h2>Events</h2>\n<p>POST /v1/events. All take <code>at</code>, "
                    "<code>key</code>, <code>ref</code>, <code>by</code>, <code>note</code>, "
                    "<code>corrects</code>, <code>fixes</code>.</p>\n");
    for (int v = 0; v < VERB_COUNT; v++)
        verb_put(&out, request->arena, verb_row((enum verb)v));
    answer_header(request, "Content-Security-Policy",
                  "default-src 'none'; style-src 'self'; "
                  "base-uri 'none'; frame-ancestors 'none'");
    if (buffer_finish(&out, &body) == OK)
        answer_body(request, 200, "text/html; charset=utf-8", body);
}

void page_style_run(struct request *request)
{
    answer_body(
        request, 200, "text/css",
        SLICE("body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}\n"
              "table{border-collapse:collapse}td{padding:.1em .8em .1em 0;"
              "vertical-align:top}\npre{background:#eee;padding:.5em;white-space:pre-wrap}\n"
              "h3{border-top:1px solid #ccc;padding-top:.5em}\n"));
}
