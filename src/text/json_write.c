#include "text/json.h"
#include "text/utf8.h"

void json_writer_init(struct json_writer *writer, struct text_buffer *out)
{
    *writer = (struct json_writer){ .out = out };
}

static void comma_put(struct json_writer *writer)
{
    if (writer->comma)
        buffer_put_char(writer->out, ',');
    writer->comma = true;
}

void json_open(struct json_writer *writer, char bracket)
{
    comma_put(writer);
    buffer_put_char(writer->out, bracket);
    writer->comma = false;
}

void json_close(struct json_writer *writer, char bracket)
{
    buffer_put_char(writer->out, bracket);
    writer->comma = true;
}

static void escape_put(char c, struct text_buffer *out)
{
    static const char digits[] = "0123456789abcdef";
    static const struct {
        char c;
        char letter;
    } letters[] = { { '"', '"' },  { '\\', '\\' }, { '\b', 'b' }, { '\f', 'f' },
                    { '\n', 'n' }, { '\r', 'r' },  { '\t', 't' } };

    buffer_put_char(out, '\\');
    for (size_t i = 0; i < ARRAY_COUNT(letters); i++) {
        if (letters[i].c == c) {
            buffer_put_char(out, letters[i].letter);
            return;
        }
    }
    buffer_put_text(out, "u00");
    buffer_put_char(out, digits[(unsigned char)c >> 4]);
    buffer_put_char(out, digits[(unsigned char)c & 15U]);
}

static bool is_plain(char c)
{
    return (unsigned char)c - 0x20U < 0x60U && c != '"' && c != '\\';
}

static void quoted_put(struct slice text, struct text_buffer *out)
{
    const char *run = text.size > 0 ? text.text : ""; /* of what goes out as it is */
    const char *const end = run + text.size;

    buffer_put_char(out, '"');
    for (const char *next = run; next < end;) {
        size_t size = is_plain(*next) ? 1 : utf8_size(next, end);
        if (is_plain(*next) || size > 1) {
            next += size;
            continue;
        }
        buffer_put(out, (struct slice){ .text = run, .size = (size_t)(next - run) });
        if (size == 0)
            buffer_put_text(out, "\xef\xbf\xbd");
        else
            escape_put(*next, out);
        run = ++next;
    }
    buffer_put(out, (struct slice){ .text = run, .size = (size_t)(end - run) });
    buffer_put_char(out, '"');
}

void json_key(struct json_writer *writer, struct slice key)
{
    comma_put(writer);
    quoted_put(key, writer->out);
    buffer_put_char(writer->out, ':');
    writer->comma = false;
}

void json_string(struct json_writer *writer, struct slice text)
{
    comma_put(writer);
    quoted_put(text, writer->out);
}

void json_raw(struct json_writer *writer, const char *text)
{
    comma_put(writer);
    buffer_put_text(writer->out, text);
}
