#include <string.h>

#include "random_event.h"
#include "report.h"
#include "text/event_json.h"
#include "text/utf8.h"
#include "text/worksheet.h"

enum { EVENTS_PER_VERB = 400 };

/* What the reader passes over and what it refuses. */
static const struct {
    const char *name;
    const char *text;
    enum status status;
    const char *why;
} reader_cases[] = {
    { "reader: empty object", "{}", OK, "" },
    { "reader: empty array", " [ ] \r\n\t", OK, "" },
    { "reader: all kinds", "{\"a\":[1,-0.5e+10,0,\"x\",true,false,null,{\"b\":{}}]}", OK, "" },
    { "reader: string alone", "\"x\"", OK, "" },
    { "reader: deepest", "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]", OK, "" },
    { "reader: same key in other objects", "[{\"a\":{\"a\":1}},{\"a\":2}]", OK, "" },
    { "reader: too deep", "[[[[[[[[[[[[[[[[[", LIMIT_EXCEEDED, "column 17: deeper than 16 levels" },
    { "reader: same key", "{\"a\":1,\"a\":2}", FIELD_TWICE, "column 8: a is given twice" },
    { "reader: same key, escaped", "{\"a\":1,\"\\u0061\":2}", FIELD_TWICE,
      "column 8: a is given twice" },
    { "reader: same key behind an object", "{\"a\":{\"b\":1},\"a\":2}", FIELD_TWICE,
      "column 14: a is given twice" },
    { "reader: nothing", "", SYNTAX, "column 1: expected a value" },
    { "reader: two values", "1 2", SYNTAX, "column 3: expected the end" },
    { "reader: open object", "{", SYNTAX, "column 2: expected a name in quotes" },
    { "reader: open array", "[1", SYNTAX, "column 3: expected , or ]" },
    { "reader: comma at the end of an array", "[1,]", SYNTAX, "column 4: expected a value" },
    { "reader: comma at the end of an object", "{\"a\":1,}", SYNTAX,
      "column 8: expected a name in quotes" },
    { "reader: no comma", "{\"a\":1 \"b\":2}", SYNTAX, "column 8: expected , or }" },
    { "reader: no colon", "{\"a\" 1}", SYNTAX, "column 6: expected :" },
    { "reader: name without quotes", "{a:1}", SYNTAX, "column 2: expected a name in quotes" },
    { "reader: wrong bracket", "[1}", SYNTAX, "column 3: expected , or ]" },
    { "reader: single quotes", "'a'", SYNTAX, "column 1: expected a value" },
    { "reader: comment", "1 // one", SYNTAX, "column 3: expected the end" },
    { "reader: NaN", "NaN", SYNTAX, "column 1: expected a value" },
    { "reader: part of a word", "tru", SYNTAX, "column 1: expected a value" },
    { "reader: plus", "+1", SYNTAX, "column 1: expected a value" },
    { "reader: zero in front", "01", SYNTAX, "column 1: a bad number" },
    { "reader: dot behind", "1.", SYNTAX, "column 1: a bad number" },
    { "reader: dot in front", "-.5", SYNTAX, "column 1: a bad number" },
    { "reader: open exponent", "1e+", SYNTAX, "column 1: a bad number" },
    { "reader: sign alone", "-", SYNTAX, "column 1: a bad number" },
    { "reader: byte order mark", "\xef\xbb\xbf{}", SYNTAX, "column 1: expected a value" },
    { "reader: open string", "\"abc", SYNTAX, "column 1: the string is not closed" },
    { "reader: open escape", "\"abc\\\"", SYNTAX, "column 1: the string is not closed" },
    { "reader: line end in a string", "\"a\nb\"", SYNTAX,
      "column 3: a control character in a string" },
    { "reader: unknown escape", "\"a\\x\"", SYNTAX, "column 3: a bad escape" },
    { "reader: short escape", "\"\\u12\"", SYNTAX, "column 2: a bad escape" },
    { "reader: lone high surrogate", "\"\\ud83d\"", SYNTAX, "column 2: a bad escape" },
    { "reader: high surrogate before a letter", "\"\\ud83dx\"", SYNTAX, "column 2: a bad escape" },
    { "reader: two high surrogates", "\"\\ud83d\\ud83d\"", SYNTAX, "column 2: a bad escape" },
    { "reader: lone low surrogate", "\"\\ude00\"", SYNTAX, "column 2: a bad escape" },
    { "reader: lone tail byte", "\"\x80\"", SYNTAX, "column 2: not UTF-8" },
    { "reader: overlong", "\"\xc0\xaf\"", SYNTAX, "column 2: not UTF-8" },
    { "reader: overlong of three", "\"\xe0\x80\xaf\"", SYNTAX, "column 2: not UTF-8" },
    { "reader: surrogate in UTF-8", "\"\xed\xa0\x80\"", SYNTAX, "column 2: not UTF-8" },
    { "reader: beyond Unicode", "\"\xf4\x90\x80\x80\"", SYNTAX, "column 2: not UTF-8" },
    { "reader: cut character", "\"\xe2\x82\"", SYNTAX, "column 2: not UTF-8" },
    { "reader: escape before a cut character", "\"\\\xe2\"", SYNTAX, "column 2: a bad escape" },
};

static void reader_reads(struct arena *arena)
{
    for (size_t i = 0; i < ARRAY_COUNT(reader_cases); i++) {
        struct problem problem = { OK, "" };
        struct json_reader reader;
        struct json_token token = { JSON_NULL, { .text = NULL } };
        json_reader_init(&reader, slice_of(reader_cases[i].text), arena, &problem);
        enum status status = json_skip(&reader);
        if (status == OK)
            status = json_next(&reader, &token);
        report(reader_cases[i].name,
               status == reader_cases[i].status && problem.status == status &&
                   strcmp(problem.text, reader_cases[i].why) == 0 &&
                   (status != OK || token.kind == JSON_END),
               "%s %s", status_code(status), problem.text);
        arena_reset(arena);
    }
}

/* A string as it stands in JSON, what it means, and how we write it; NULL: as it stands. */
static const struct {
    const char *name;
    const char *json;
    const char *text;
    size_t size;
    const char *written;
} string_cases[] = {
    { "string: plain", "\"abc\"", "abc", 3, NULL },
    { "string: empty", "\"\"", "", 0, NULL },
    { "string: escapes", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t", 8,
      "\"\\\"\\\\/\\b\\f\\n\\r\\t\"" },
    { "string: nought", "\"a\\u0000b\"", "a\0b", 3, NULL },
    { "string: control character", "\"\\u001f\"", "\x1f", 1, NULL },
    { "string: two bytes", "\"\\u00Fc\"", "\xc3\xbc", 2, "\"\xc3\xbc\"" },
    { "string: three bytes", "\"\\u20ac\"", "\xe2\x82\xac", 3, "\"\xe2\x82\xac\"" },
    { "string: surrogate pair", "\"\\ud83d\\ude00x\"", "\xf0\x9f\x98\x80x", 5,
      "\"\xf0\x9f\x98\x80x\"" },
    { "string: last scalar", "\"\\udbff\\udfff\"", "\xf4\x8f\xbf\xbf", 4, "\"\xf4\x8f\xbf\xbf\"" },
    { "string: UTF-8", "\"\xc3\xbc\xe2\x82\xac\xf0\x9f\x98\x80\"",
      "\xc3\xbc\xe2\x82\xac\xf0\x9f\x98\x80", 9, NULL },
    { "string: DEL", "\"\x7f\"", "\x7f", 1, NULL },
};

static struct slice string_write(struct slice text, struct arena *arena)
{
    struct text_buffer buffer;
    struct json_writer writer;
    struct slice written = { .text = "" };

    buffer_init(&buffer, arena);
    json_writer_init(&writer, &buffer);
    json_string(&writer, text);
    return buffer_finish(&buffer, &written) == OK ? written : SLICE("");
}

static void strings_read(struct arena *arena)
{
    for (size_t i = 0; i < ARRAY_COUNT(string_cases); i++) {
        const char *written =
            string_cases[i].written ? string_cases[i].written : string_cases[i].json;
        struct problem problem = { OK, "" };
        struct json_reader reader;
        struct json_token token = { JSON_NULL, { .text = NULL } };
        json_reader_init(&reader, slice_of(string_cases[i].json), arena, &problem);
        enum status status = json_next(&reader, &token);
        struct slice text = { .text = string_cases[i].text, .size = string_cases[i].size };
        struct slice again = string_write(text, arena);
        report(string_cases[i].name,
               status == OK && slice_equals(token.text, text) && slice_equals_text(again, written),
               "%s, written %s", problem.text, again.text);
        arena_reset(arena);
    }
    report("string: what is not UTF-8 is replaced",
           slice_equals_text(string_write(SLICE("a\xff"
                                                "b\xe2\x82"),
                                          arena),
                             "\"a\xef\xbf\xbd"
                             "b\xef\xbf\xbd\xef\xbf\xbd\""),
           "not replaced");
}

/* Every scalar value, printed and measured. */
static void characters(void)
{
    int wrong = 0;
    char out[5] = "";

    for (uint32_t scalar = 0; scalar < 0x110000; scalar++) {
        size_t size = utf8_print(scalar, out);
        bool is_surrogate = scalar >= 0xd800 && scalar <= 0xdfff;
        wrong += utf8_size(out, out + size) != (is_surrogate ? 0 : size);
        wrong += size > 1 && utf8_size(out, out + size - 1) != 0;
    }
    report("utf8: every character", wrong == 0, "%d wrong", wrong);
}

/* Objects that must be read, and how they print; NULL: as they are. Here `'` is a quote. */
static const struct {
    const char *name;
    const char *text;
    const char *printed;
} event_cases[] = {
    { "event: members in any order",
      "{'do':'receive','item':'A','cost':'0.12','key':'k','qty':'10'}",
      "{'do':'receive','qty':'10','item':'A','cost':'0.12','key':'k'}" },
    { "event: do stands last", " { 'item' : 'A' , 'to' : 'P', 'qty' : 1.50, 'do' : 'sell' } ",
      "{'do':'sell','qty':'1.5','item':'A','to':'P'}" },
    { "event: unit, per and per_unit",
      "{'do':'receive','qty':'3','unit':'box','item':'A','cost':'9.6','per':'1','per_unit':'box'}",
      NULL },
    { "event: flags and words",
      "{'do':'item','name':'A','unit':'each','kind':'made','semi':true,'normal_scrap':true}",
      NULL },
    { "event: time with an underscore",
      "{'do':'site','name':'main','zone':'Europe/Berlin','day_begins':'06:00'}", NULL },
    { "event: points in any order", "{'do':'points','points':['sale','purchase']}",
      "{'do':'points','points':['purchase','sale']}" },
    { "event: lines of a bill",
      "{'do':'bill','item':'A','makes':'1/"
      "3','lines':[{'qty':'2','unit':'m','item':'B','fixed':true,'scrap':'5%','yield':'95%','blow_"
      "through':true,'place':'P','from':'2026-01-01','to':'2026-12-31'},{'qty':'1','item':'C'}]}",
      NULL },
    { "event: no lines", "{'do':'bill','item':'A','lines':[]}", "{'do':'bill','item':'A'}" },
    { "event: actual use", "{'lines':[{'item':'B','qty':0}],'do':'complete','qty':0,'item':'A'}",
      "{'do':'complete','qty':'0','item':'A','lines':[{'qty':'0','item':'B'}]}" },
    { "event: correction",
      "{'do':'correct','with':{'item':'A','qty':'1','do':'complete','lines':[]},'of':'k','key':'l'"
      "}",
      "{'do':'correct','of':'k','key':'l','with':{'do':'complete','qty':'1','item':'A'}}" },
    { "event: escaped name", "{'d\\u006f':'ti\\u0063k','note':'a \\'b\\''}",
      "{'do':'tick','note':'a \\'b\\''}" },
};

static const struct {
    const char *name;
    const char *text;
    enum status status;
    const char *why;
} refusal_cases[] = {
    { "refuse: no object", "[]", SYNTAX, "column 1: expected the object of an event" },
    { "refuse: nothing", "", SYNTAX, "column 1: expected a value" },
    { "refuse: text behind", "{'do':'tick'} x", SYNTAX, "column 15: expected the end" },
    { "refuse: no do", "{'item':'A'}", FIELD_MISSING, "column 12: do is missing" },
    { "refuse: empty object", "{}", FIELD_MISSING, "column 2: do is missing" },
    { "refuse: unknown event", "{'do':'recieve'}", VERB_UNKNOWN,
      "column 7: do: 'recieve' is not an event" },
    { "refuse: event that is no string", "{'do':1}", VERB_UNKNOWN,
      "column 7: do: expected an event" },
    { "refuse: unknown member", "{'do':'tick','colour':'red'}", FIELD_UNKNOWN,
      "column 14: colour: tick takes no such member" },
    { "refuse: keyword with a hyphen", "{'do':'item','normal-scrap':true}", FIELD_UNKNOWN,
      "column 14: normal-scrap: item takes no such member" },
    { "refuse: lines of an event without", "{'do':'tick','lines':[]}", FIELD_UNKNOWN,
      "column 14: lines: tick takes no such member" },
    { "refuse: unit without quantity", "{'do':'undo','of':'k','unit':'box'}", FIELD_MISSING,
      "column 35: qty is missing" },
    { "refuse: per without cost", "{'do':'receive','item':'A','qty':1,'per':'5'}", FIELD_MISSING,
      "column 45: cost is missing" },
    { "refuse: unit of no per", "{'do':'receive','item':'A','qty':1,'cost':1,'per_unit':'box'}",
      FIELD_MISSING, "column 61: per is missing" },
    { "refuse: item missing", "{'do':'receive','qty':1}", FIELD_MISSING,
      "column 24: item is missing" },
    { "refuse: member twice", "{'do':'tick','ref':'a','ref':'b'}", FIELD_TWICE,
      "column 24: ref is given twice" },
    { "refuse: do twice", "{'do':'tick','do':'tick'}", FIELD_TWICE,
      "column 14: do is given twice" },
    { "refuse: cost and total", "{'do':'receive','item':'A','qty':1,'cost':1,'total':1}",
      FIELD_TWICE, "column 54: cost and total exclude each other" },
    { "refuse: point twice", "{'do':'points','points':['sale','sale']}", FIELD_TWICE,
      "column 33: points: 'sale' is given twice" },
    { "refuse: exponent", "{'do':'expense','total':1e3}", NUMBER_BAD,
      "column 25: total: expected an amount of money, found '1e3'" },
    { "refuse: null is no number", "{'do':'expense','total':null}", NUMBER_BAD,
      "column 25: total: expected an amount of money, found 'null'" },
    { "refuse: object for a number", "{'do':'expense','total':{}}", NUMBER_BAD,
      "column 25: total: expected an amount of money, found '{'" },
    { "refuse: seven decimals", "{'do':'sell','item':'A','qty':0.0000001}", NUMBER_DECIMALS,
      "column 31: qty: '0.0000001' has more than 6 decimals" },
    { "refuse: too large", "{'do':'sell','item':'A','qty':10000000000000}", NUMBER_RANGE,
      "column 31: qty: '10000000000000' is out of range" },
    { "refuse: nothing sold", "{'do':'sell','item':'A','qty':'0'}", NUMBER_SIGN,
      "column 31: qty: '0' must be above zero" },
    { "refuse: no such day", "{'do':'close','day':'2026-02-30'}", DATE_BAD,
      "column 21: day: expected a day such as 2026-03-02, found '2026-02-30'" },
    { "refuse: number for a day", "{'do':'close','day':20260228}", DATE_BAD,
      "column 21: day: expected a day such as 2026-03-02, found '20260228'" },
    { "refuse: number for a name", "{'do':'place','name':5}", NAME_BAD,
      "column 22: name: expected a string" },
    { "refuse: null for a text", "{'do':'tick','note':null}", NAME_BAD,
      "column 21: note: expected a string" },
    { "refuse: empty name", "{'do':'place','name':''}", NAME_BAD,
      "column 22: name: name '' is empty" },
    { "refuse: line end in a note", "{'do':'tick','note':'a\\nb'}", NAME_BAD,
      "column 21: note: text 'a?b' holds a control character" },
    { "refuse: C1 control in a name", "{'do':'place','name':'\\u0085'}", NAME_BAD,
      "column 22: name: name '\xc2\x85' holds a control character" },
    { "refuse: flag that is false", "{'do':'item','semi':false}", VALUE_UNKNOWN,
      "column 21: semi: expected true" },
    { "refuse: flag in quotes", "{'do':'item','semi':'true'}", VALUE_UNKNOWN,
      "column 21: semi: expected true" },
    { "refuse: word of no list", "{'do':'item','short':'borrow'}", VALUE_UNKNOWN,
      "column 22: short: expected owe, refuse or warn, found 'borrow'" },
    { "refuse: points that are no array", "{'do':'points','points':'sale'}", VALUE_UNKNOWN,
      "column 25: points: expected an array" },
    { "refuse: no points", "{'do':'points','points':[]}", FIELD_MISSING,
      "column 27: points is missing" },
    { "refuse: lines that are no array", "{'do':'bill','lines':{}}", SYNTAX,
      "column 22: lines: expected an array" },
    { "refuse: line that is no object", "{'do':'bill','lines':[1]}", SYNTAX,
      "column 23: lines[0]: expected an object" },
    { "refuse: unknown member of a line", "{'do':'bill','lines':[{'colour':1}]}", FIELD_UNKNOWN,
      "column 24: lines[0].colour: a line takes no such member" },
    { "refuse: member of the other lines",
      "{'do':'complete','qty':1,'item':'A','lines':[{'qty':1,'item':'B'},{'fixed':true}]}",
      FIELD_UNKNOWN, "column 68: lines[1].fixed: a line takes no such member" },
    { "refuse: line without item", "{'do':'bill','lines':[{'qty':1}]}", FIELD_MISSING,
      "column 31: lines[0]: item is missing" },
    { "refuse: line without quantity", "{'do':'bill','lines':[{'item':'A'}]}", FIELD_MISSING,
      "column 34: lines[0]: qty is missing" },
    { "refuse: negative use", "{'do':'complete','lines':[{'qty':-1}]}", NUMBER_SIGN,
      "column 34: lines[0].qty: '-1' must not be negative" },
    { "refuse: correction without event", "{'do':'correct','of':'k'}", FIELD_MISSING,
      "column 25: with is missing" },
    { "refuse: correction with a string", "{'do':'correct','of':'k','with':'x'}", SYNTAX,
      "column 33: expected the object of an event" },
    { "refuse: correction of a correction", "{'do':'correct','of':'k','with':{'do':'correct'}}",
      VERB_UNKNOWN, "column 48: with.do: a correction is not the right event" },
    { "refuse: right event with a hole", "{'do':'correct','of':'k','with':{'do':'sell','qty':1}}",
      FIELD_MISSING, "column 53: with.item is missing" },
    { "refuse: right event with a bad line",
      "{'do':'correct','of':'k','with':{'do':'bill','lines':[{'qty':0}]}}", NUMBER_SIGN,
      "column 62: with.lines[0].qty: '0' must be above zero" },
};

/* Makes JSON of a case: real quotes for `'`. */
static struct slice quoted(const char *text, struct arena *arena)
{
    struct text_buffer buffer;
    struct slice quoted = SLICE("");

    buffer_init(&buffer, arena);
    for (; *text; text++)
        buffer_put_char(&buffer, *text == '\'' ? '"' : *text);
    return buffer_finish(&buffer, &quoted) == OK ? quoted : SLICE("");
}

static struct slice event_print(const struct event *event, struct arena *arena)
{
    struct text_buffer buffer;
    struct slice text = { .text = "" };

    buffer_init(&buffer, arena);
    event_json_print(event, &buffer);
    return buffer_finish(&buffer, &text) == OK ? text : SLICE("");
}

static struct slice event_worksheet(const struct event *event, struct arena *arena)
{
    struct text_buffer buffer;
    struct slice text = { .text = "" };

    buffer_init(&buffer, arena);
    worksheet_print_event(event, &buffer);
    return buffer_finish(&buffer, &text) == OK ? text : SLICE("");
}

static void events_read(struct arena *arena)
{
    for (size_t i = 0; i < ARRAY_COUNT(event_cases); i++) {
        const char *printed = event_cases[i].printed ? event_cases[i].printed : event_cases[i].text;
        struct problem problem = { OK, "" };
        struct event event;
        enum status status =
            event_json_read(quoted(event_cases[i].text, arena), arena, &event, &problem);
        struct slice text = status == OK ? event_print(&event, arena) : SLICE("");
        report(event_cases[i].name, status == OK && slice_equals(text, quoted(printed, arena)),
               "%s %s %s", status_code(status), problem.text, text.text);
        arena_reset(arena);
    }
}

static void events_refused(struct arena *arena)
{
    for (size_t i = 0; i < ARRAY_COUNT(refusal_cases); i++) {
        struct problem problem = { OK, "" };
        struct event event;
        enum status status =
            event_json_read(quoted(refusal_cases[i].text, arena), arena, &event, &problem);
        report(refusal_cases[i].name,
               status == refusal_cases[i].status && problem.status == status &&
                   strcmp(problem.text, refusal_cases[i].why) == 0,
               "%s %s", status_code(status), problem.text);
        arena_reset(arena);
    }
}

static bool event_round_trips(const struct event *event, struct arena *arena)
{
    struct slice text = event_print(event, arena);
    struct problem problem = { OK, "" };
    struct event again;

    return event_json_read(text, arena, &again, &problem) == OK &&
           slice_equals(event_print(&again, arena), text) &&
           slice_equals(event_worksheet(&again, arena), event_worksheet(event, arena));
}

static void verbs_round_trip(struct arena *arena)
{
    uint64_t seed = 2;

    for (int verb = 0; verb < VERB_COUNT; verb++) {
        char name[64];
        int wrong = 0;
        struct event event;
        for (int i = 0; i < EVENTS_PER_VERB; i++) {
            random_event(&seed, (enum verb)verb, &event, arena);
            wrong += !event_round_trips(&event, arena);
            arena_reset(arena);
        }
        snprintf(name, sizeof(name), "round trip: %s", verb_row((enum verb)verb)->name);
        report(name, wrong == 0, "%d of %d events changed", wrong, EVENTS_PER_VERB);
    }
}

static void limits(struct arena *arena)
{
    struct problem problem = { OK, "" };
    struct text_buffer buffer;
    struct slice text = { .text = "" };
    struct event event;

    buffer_init(&buffer, arena);
    buffer_put_text(&buffer, "{\"do\":\"bill\",\"item\":\"A\",\"lines\":[");
    for (int i = 0; i <= 20000; i++)
        buffer_put_text(&buffer,
                        i == 0 ? "{\"qty\":1,\"item\":\"B\"}" : ",{\"qty\":1,\"item\":\"B\"}");
    buffer_put_text(&buffer, "]}");
    enum status status = buffer_finish(&buffer, &text);
    if (status == OK)
        status = event_json_read(text, arena, &event, &problem);
    report("limit: lines", status == LIMIT_EXCEEDED && strstr(problem.text, ": lines: too many"),
           "%s %s", status_code(status), problem.text);

    problem.status = OK;
    text.size = 4194305;
    status = event_json_read(text, arena, &event, &problem);
    report("limit: bytes", status == LIMIT_EXCEEDED, "%s", status_code(status));
    arena_reset(arena);
}

static void memory_fails(struct arena *arena)
{
    static const char text[] =
        "{\"do\":\"correct\",\"of\":\"\\u0041\",\"with\":{\"do\":\"complete\","
        "\"qty\":1,\"item\":\"A\",\"lines\":[{\"qty\":1,\"item\":\"B\"}]}}";
    enum status status = NO_MEMORY;
    int allocations = 0;

    for (; status == NO_MEMORY; allocations++) {
        struct problem problem = { OK, "" };
        struct text_buffer buffer;
        struct slice printed;
        struct event event;
        arena_reset(arena);
        arena->fail_in = allocations + 1;
        buffer_init(&buffer, arena);
        status = event_json_read(SLICE(text), arena, &event, &problem);
        if (status != problem.status)
            break;
        if (status == OK) {
            event_json_print(&event, &buffer);
            status = buffer_finish(&buffer, &printed);
        }
    }
    arena->fail_in = 0;
    report("memory: each allocation may fail", status == OK && allocations > 4,
           "%s after %d allocations", status_code(status), allocations);
}

int main(void)
{
    struct arena arena;

    arena_init(&arena, 0);
    reader_reads(&arena);
    strings_read(&arena);
    characters();
    events_read(&arena);
    events_refused(&arena);
    verbs_round_trip(&arena);
    limits(&arena);
    memory_fails(&arena);
    arena_release(&arena);
    return report_exit();
}
