#include "text/field.h"
#include "text/sentence.h"

static void value_put(struct slice text, bool quoted, struct text_buffer *out)
{
    buffer_put_char(out, ' ');
    if (quoted)
        buffer_put_quoted(out, text);
    else
        buffer_put(out, text);
}

static void word_put(const char *word, struct text_buffer *out)
{
    buffer_put_char(out, ' ');
    buffer_put_text(out, word);
}

static bool type_is_name(enum field_type type)
{
    return type == TYPE_NAME || type == TYPE_TEXT;
}

static void member_put(const struct event *event, struct event_member member,
                       struct text_buffer *out)
{
    char scratch[VALUE_TEXT_MAX];
    enum field_place place = member.use->place;
    enum field_type type = event_member_type(member);
    bool is_flag = type == TYPE_FLAG;

    if (member.part == PART_PER)
        word_put("per", out);
    else if (member.part == PART_VALUE && (is_flag || place == USE_WORD || place == USE_MUST))
        word_put(member.use->keyword, out);
    if (is_flag)
        return;

    struct slice text = event_member_text(event, member, scratch);
    bool is_per = member.use->field == FIELD_CURRENCY && slice_equals_text(text, "per");
    bool quoted = type_is_name(type) &&
                  (word_needs_quotes(text) || sentence_keyword(verb_row(event->verb), text));
    quoted = quoted || is_per; /* behind a cost */
    value_put(text, quoted, out);
}

void sentence_print_event(const struct event *event, struct text_buffer *out)
{
    const struct verb_row *row = verb_row(event->verb);
    struct event_member member = { .use = NULL };

    buffer_put_text(out, row->name);
    while (event_member_next(row, &member))
        if (member.use->field != FIELD_CORRECTION && event_member_is_present(event, member))
            member_put(event, member, out);
}

const char *sentence_line_word(const struct line_member *member)
{
    return slice_equals_text(slice_of(member->name), "cut-from") ? "from" : member->name;
}

void sentence_print_line(const struct verb_row *row, const struct event_line *line,
                         struct text_buffer *out)
{
    const struct line_member *members = line_members(row);
    char scratch[VALUE_TEXT_MAX];

    buffer_put_char(out, '+');
    for (const struct line_member *member = members; member->name; member++) {
        if (!line_member_is_present(member, line))
            continue;
        if (member - members >= line_keywords(members))
            word_put(sentence_line_word(member), out);
        if (member->place.type == TYPE_FLAG)
            continue;
        struct slice text = value_text(&member->place, line, scratch);
        bool quoted = type_is_name(member->place.type) &&
                      (word_needs_quotes(text) || sentence_line_keyword(members, text));
        value_put(text, quoted, out);
    }
}
