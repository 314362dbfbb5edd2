#include <string.h>

#include "random_event.h"
#include "report.h"
#include "text/event_csv.h"
#include "text/event_json.h"

enum { EVENTS_PER_VERB = 400 };

/* Rows, printed as `[cell][cell]` with `|` at the end of each. */
static const struct {
    const char *name;
    const char *text;
    enum status status;
    const char *cells; /* or why not */
} row_cases[] = {
    { "rows: plain", "a,b\nc,d\n", OK, "[a][b]|[c][d]|" },
    { "rows: CRLF", "a,b\r\nc,d\r\n", OK, "[a][b]|[c][d]|" },
    { "rows: last line without its end", "a,b", OK, "[a][b]|" },
    { "rows: byte order mark",
      "\xef\xbb\xbf"
      "a,b\n",
      OK, "[a][b]|" },
    { "rows: byte order mark and quotes", "\xef\xbb\xbf\"a\",b\n", OK, "[a][b]|" },
    { "rows: empty cells", ",\n,,\n", OK, "[][]|[][][]|" },
    { "rows: blank lines", "\n\r\na\n\n\r\nb\n\n", OK, "[a]|[b]|" },
    { "rows: nothing", "", OK, "" },
    { "rows: comma in quotes", "\"a,b\",c", OK, "[a,b][c]|" },
    { "rows: doubled quotes", "\"a \"\"b\"\"\",\"\"\"\"", OK, "[a \"b\"][\"]|" },
    { "rows: line end in quotes", "\"a\r\nb\"\nc", OK, "[a\r\nb]|[c]|" },
    { "rows: empty quotes", "\"\",\"\"", OK, "[][]|" },
    { "rows: blanks are kept", " a , b ", OK, "[ a ][ b ]|" },
    { "rows: lone CR is text", "a\rb,c", OK, "[a\rb][c]|" },
    { "rows: quotes before the line end", "\"a\"\r\n\"b\"\n", OK, "[a]|[b]|" },
    { "rows: open quote", "a\n\"b,c\nd", SYNTAX, "line 2, column 1: the quote is not closed" },
    { "rows: quote inside a cell", "a\nb\"c", SYNTAX,
      "line 2, column 2: a quote stands at the start of a cell only" },
    { "rows: text behind a quote", "\"a\"b", SYNTAX,
      "line 1, column 4: expected a comma behind the quote" },
    { "rows: lone CR behind a quote", "\"a\"\rb", SYNTAX,
      "line 1, column 4: expected a comma behind the quote" },
    { "rows: the lines of a cell count", "a\n\"b\nc\",d\"e", SYNTAX,
      "line 3, column 5: a quote stands at the start of a cell only" },
};

static enum status rows_print(struct slice text, struct arena *arena, struct text_buffer *out,
                              struct problem *problem)
{
    struct csv_reader reader;
    struct csv_row row;

    csv_reader_init(&reader, text);
    for (;;) {
        enum status status = csv_next(&reader, arena, &row, problem);
        if (status != OK || row.count == 0)
            return status;
        for (int i = 0; i < row.count; i++) {
            buffer_put_char(out, '[');
            buffer_put(out, row.cells[i]);
            buffer_put_char(out, ']');
        }
        buffer_put_char(out, '|');
    }
}

static void rows_read(struct arena *arena)
{
    for (size_t i = 0; i < ARRAY_COUNT(row_cases); i++) {
        struct problem problem = { OK, "" };
        struct text_buffer buffer;
        struct slice cells = SLICE("");
        buffer_init(&buffer, arena);
        enum status status = rows_print(slice_of(row_cases[i].text), arena, &buffer, &problem);
        if (status != OK)
            cells = slice_of(problem.text);
        else if (buffer_finish(&buffer, &cells) != OK)
            status = NO_MEMORY;
        report(row_cases[i].name,
               status == row_cases[i].status && slice_equals_text(cells, row_cases[i].cells),
               "%s %s", status_code(status), cells.text);
        arena_reset(arena);
    }
}

/* A file of events, and the last of them as JSON, with `'` for its quotes. */
static const struct {
    const char *name;
    const char *text;
    const char *json;
} event_cases[] = {
    { "event: receipt", "do,item,qty,cost\nreceive,A,10,0.12\n",
      "{'do':'receive','qty':'10','item':'A','cost':'0.12'}" },
    { "event: columns in any order, cells left out", "qty,item,do,from\n3,A,sell\n",
      "{'do':'sell','qty':'3','item':'A'}" },
    { "event: unit, per and per_unit",
      "do,item,qty,unit,cost,per,per_unit\nreceive,A,3,box,9.6,1,box",
      "{'do':'receive','qty':'3','unit':'box','item':'A','cost':'9.6','per':'1','per_unit':'box'"
      "}" },
    { "event: flags", "do,name,unit,semi,normal_scrap\nitem,A,each,true,\n",
      "{'do':'item','name':'A','unit':'each','semi':true}" },
    { "event: points", "do,points\npoints,sale purchase\n",
      "{'do':'points','points':['purchase','sale']}" },
    { "event: one column means what the verb says",
      "do,item,qty,to,from\nreceive,A,1,stores,ACME\nsell,A,1,ACME,stores\n",
      "{'do':'sell','qty':'1','item':'A','from':'stores','to':'ACME'}" },
    { "event: lines",
      "do,item,line_item,line_qty,line_blow_through\nbill,A,,,\n,,B,2,\n,,C,1/3,true\n",
      "{'do':'bill','item':'A','lines':[{'qty':'2','item':'B'},"
      "{'qty':'1/3','item':'C','blow_through':true}]}" },
    { "event: empty rows between lines",
      "do,item,line_item,line_qty\nbill,A,,\n,,,\n,,B,2\n\n,,C,1\n",
      "{'do':'bill','item':'A','lines':[{'qty':'2','item':'B'},{'qty':'1','item':'C'}]}" },
    { "event: correction",
      "do,of,item,qty,line_item,line_qty\ncorrect,k,,,,\nwith complete,,A,1,,\n,,,,B,0\n",
      "{'do':'correct','of':'k','with':{'do':'complete','qty':'1','item':'A',"
      "'lines':[{'qty':'0','item':'B'}]}}" },
    { "event: quotes in a cell", "do,note\ntick,\"a, \"\"b\"\"\"\n",
      "{'do':'tick','note':'a, \\'b\\''}" },
};

static const struct {
    const char *name;
    const char *text;
    enum status status;
    const char *why;
} refusal_cases[] = {
    { "refuse: nothing", "", FIELD_MISSING, "line 1, column 1: the column do is missing" },
    { "refuse: no column do", "item,qty\n", FIELD_MISSING,
      "line 1, column 9: the column do is missing" },
    { "refuse: unknown column", "do,colour\n", FIELD_UNKNOWN,
      "line 1, column 4, colour: no event has such a column" },
    { "refuse: unknown column of a line", "do,line_colour\n", FIELD_UNKNOWN,
      "line 1, column 4, line_colour: no event has such a column" },
    { "refuse: column twice", "do,item,item\n", FIELD_TWICE,
      "line 1, column 9, item: the column is given twice" },
    { "refuse: column with a hyphen", "do,day-begins\n", FIELD_UNKNOWN,
      "line 1, column 4, day-begins: no event has such a column" },
    { "refuse: unknown event", "do,item\nrecieve,A\n", VERB_UNKNOWN,
      "line 2, column 1, do: 'recieve' is not an event" },
    { "refuse: unknown right event", "do,of,qty\ncorrect,k,\nwith sel,,1\n", VERB_UNKNOWN,
      "line 3, column 1, do: 'sel' is not an event" },
    { "refuse: column of other events", "do,lost\ntick,1\n", FIELD_UNKNOWN,
      "line 2, column 6, lost: this event has no such column" },
    { "refuse: cell of a line in an event", "do,item,line_qty\nbill,A,1\n", FIELD_UNKNOWN,
      "line 2, column 8, line_qty: this event has no such column" },
    { "refuse: cell of an event in a line", "do,item,line_qty,line_item\nbill,A,,\n,A,1,B\n",
      FIELD_UNKNOWN, "line 3, column 2, item: such a line has no such column" },
    { "refuse: more cells than columns", "do\ntick,1\n", SYNTAX,
      "line 2, column 6: more cells than columns" },
    { "refuse: item missing", "do,item,qty\nsell,,1\n", FIELD_MISSING,
      "line 2, column 8: item is missing" },
    { "refuse: line without item", "do,item,line_qty\nbill,A,\n,,1\n", FIELD_MISSING,
      "line 3, column 4: item is missing" },
    { "refuse: line without event", "do,line_qty,line_item\n,1,A\n", SYNTAX,
      "line 2, column 1, do: the event above it is missing" },
    { "refuse: line of an event without lines", "do,line_qty,line_item\ntick,,\n,1,A\n", OK, "" },
    { "refuse: right event without correction", "do\nwith tick\n", SYNTAX,
      "line 2, column 1, do: the event above it is missing" },
    { "refuse: correction without event", "do,of\ncorrect,k\ntick,\n", FIELD_MISSING,
      "line 2, column 10: with is missing" },
    { "refuse: correction of a correction", "do,of\ncorrect,k\nwith correct,k\n", VERB_UNKNOWN,
      "line 3, column 1, do: a correction is not the right event" },
    { "refuse: hole in the right event", "do,of,qty\ncorrect,k,\nwith sell,,1\n", FIELD_MISSING,
      "line 3, column 13: item is missing" },
    { "refuse: cost and total", "do,item,qty,cost,total\nreceive,A,1,1,1\n", FIELD_TWICE,
      "line 2, column 16: cost and total exclude each other" },
    { "refuse: point twice", "do,points\npoints,sale sale\n", FIELD_TWICE,
      "line 2, column 8, points: 'sale' is given twice" },
    { "refuse: no number", "do,item,qty\nsell,A,x\n", NUMBER_BAD,
      "line 2, column 8, qty: expected a quantity, found 'x'" },
    { "refuse: seven decimals", "do,item,qty\nsell,A,0.0000001\n", NUMBER_DECIMALS,
      "line 2, column 8, qty: '0.0000001' has more than 6 decimals" },
    { "refuse: too large", "do,item,qty\nsell,A,10000000000000\n", NUMBER_RANGE,
      "line 2, column 8, qty: '10000000000000' is out of range" },
    { "refuse: nothing sold", "do,item,qty\nsell,A,0\n", NUMBER_SIGN,
      "line 2, column 8, qty: '0' must be above zero" },
    { "refuse: no such day", "do,day\nclose,2026-02-30\n", DATE_BAD,
      "line 2, column 7, day: expected a day such as 2026-03-02, found '2026-02-30'" },
    { "refuse: line end in a name", "do,name\nplace,\"a\nb\"\n", NAME_BAD,
      "line 2, column 7, name: name 'a?b' holds a control character" },
    { "refuse: blank in front of a name", "do,name\nplace, A\n", NAME_BAD,
      "line 2, column 7, name: name ' A' begins or ends with a blank" },
    { "refuse: flag that is no", "do,name,unit,semi\nitem,A,each,no\n", VALUE_UNKNOWN,
      "line 2, column 13, semi: expected true, found 'no'" },
    { "refuse: two points with two blanks", "do,points\npoints,sale  purchase\n", VALUE_UNKNOWN,
      "line 2, column 8, points: expected purchase, completion, sale, traditional, by-count or "
      "charge-first, found ''" },
    { "refuse: open quote", "do,note\ntick,\"a\n", SYNTAX,
      "line 2, column 6: the quote is not closed" },
};

static struct slice event_json(const struct event *event, struct arena *arena)
{
    struct text_buffer buffer;
    struct slice text = SLICE("");

    buffer_init(&buffer, arena);
    event_json_print(event, &buffer);
    return buffer_finish(&buffer, &text) == OK ? text : SLICE("");
}

/* Real quotes for `'`. */
static struct slice quoted(const char *text, struct arena *arena)
{
    struct text_buffer buffer;
    struct slice quoted = SLICE("");

    buffer_init(&buffer, arena);
    for (; *text; text++)
        buffer_put_char(&buffer, *text == '\'' ? '"' : *text);
    return buffer_finish(&buffer, &quoted) == OK ? quoted : SLICE("");
}

/* The first event, or the first refusal. */
static enum status first_read(struct slice text, struct arena *arena, struct event *event,
                              struct problem *problem)
{
    struct event_csv csv;
    bool found = false;
    enum status status = event_csv_init(&csv, text, arena, problem);

    return status == OK ? event_csv_next(&csv, arena, event, &found, problem) : status;
}

/* The last event of a file that is right. */
static enum status last_read(struct slice text, struct arena *arena, struct event *event,
                             struct problem *problem)
{
    struct event_csv csv;
    struct event next;
    bool found = true;
    enum status status = event_csv_init(&csv, text, arena, problem);

    while (status == OK && found) {
        status = event_csv_next(&csv, arena, &next, &found, problem);
        if (status == OK && found)
            *event = next;
    }
    return status;
}

static void events_read(struct arena *arena)
{
    for (size_t i = 0; i < ARRAY_COUNT(event_cases); i++) {
        struct problem problem = { OK, "" };
        struct event event;
        event_init(&event, VERB_TICK);
        enum status status = last_read(slice_of(event_cases[i].text), arena, &event, &problem);
        struct slice json = event_json(&event, arena);
        report(event_cases[i].name,
               status == OK && slice_equals(json, quoted(event_cases[i].json, arena)), "%s %s %s",
               status_code(status), problem.text, json.text);
        arena_reset(arena);
    }
}

static void events_refused(struct arena *arena)
{
    for (size_t i = 0; i < ARRAY_COUNT(refusal_cases); i++) {
        struct problem problem = { OK, "" };
        struct event event;
        enum status status = first_read(slice_of(refusal_cases[i].text), arena, &event, &problem);
        report(refusal_cases[i].name,
               status == refusal_cases[i].status && problem.status == status &&
                   strcmp(problem.text, refusal_cases[i].why) == 0,
               "%s %s", status_code(status), problem.text);
        arena_reset(arena);
    }
}

/* Bad rows take their lines with them, and nothing else. */
static void refusals_go_on(struct arena *arena)
{
    static const char text[] = "do,item,qty,line_item,line_qty\n"
                               "bill,A,5,,\n"
                               ",,,B,1\n"
                               ",,,C,1\n"
                               "sell,A,1,,\n"
                               "sell,A\"\n"
                               "bill,A,,,\n"
                               ",,,B,0\n"
                               ",,,C,1\n"
                               "tick,,,,\n"
                               ",,,C,1\n"
                               "tick,,,,\n";
    static const enum status expected[] = { FIELD_UNKNOWN, OK, SYNTAX, NUMBER_SIGN, OK,
                                            SYNTAX,        OK, OK };
    struct problem problem = { OK, "" };
    struct event_csv csv;
    struct event event;
    bool found = true;

    enum status status = event_csv_init(&csv, SLICE(text), arena, &problem);
    for (size_t i = 0; i < ARRAY_COUNT(expected) && status == OK; i++) {
        char name[64];
        enum status next = event_csv_next(&csv, arena, &event, &found, &problem);
        snprintf(name, sizeof(name), "file: answer %zu", i + 1);
        report(name, next == expected[i], "%s %s", status_code(next), problem.text);
        problem.status = OK;
    }
    report("file: end", status == OK && !found, "there is more");
    arena_reset(arena);
}

static bool event_round_trips(const struct event_columns *columns, const struct event *event,
                              struct arena *arena)
{
    struct problem problem = { OK, "" };
    struct text_buffer buffer;
    struct csv_writer writer;
    struct slice text;
    struct event again;

    event_init(&again, VERB_TICK);
    buffer_init(&buffer, arena);
    csv_writer_init(&writer, &buffer);
    event_csv_put_header(columns, &writer);
    return event_csv_put(columns, event, &writer, &problem) == OK &&
           buffer_finish(&buffer, &text) == OK && first_read(text, arena, &again, &problem) == OK &&
           slice_equals(event_json(&again, arena), event_json(event, arena));
}

static void verbs_round_trip(const struct event_columns *columns, struct arena *arena)
{
    uint64_t seed = 3;

    for (int verb = 0; verb < VERB_COUNT; verb++) {
        char name[64];
        int wrong = 0;
        struct event event;
        for (int i = 0; i < EVENTS_PER_VERB; i++) {
            random_event(&seed, (enum verb)verb, &event, arena);
            wrong += !event_round_trips(columns, &event, arena);
            arena_reset(arena);
        }
        snprintf(name, sizeof(name), "round trip: %s", verb_row((enum verb)verb)->name);
        report(name, wrong == 0, "%d of %d events changed", wrong, EVENTS_PER_VERB);
    }
}

/* An event that the columns cannot hold is not written in part. */
static void columns_miss(struct arena *arena)
{
    struct problem problem = { OK, "" };
    struct text_buffer buffer;
    struct csv_writer writer;
    struct event_csv csv;
    struct event event;
    enum status status = event_csv_init(&csv, SLICE("do,item"), arena, &problem);

    event_init(&event, VERB_BILL);
    event.item = SLICE("A");
    event_set_present(&event, FIELD_ITEM);
    buffer_init(&buffer, arena);
    csv_writer_init(&writer, &buffer);
    if (status == OK)
        status = event_csv_put(&csv.columns, &event, &writer, &problem);
    report("columns: all there", status == OK, "%s", problem.text);
    event.note = SLICE("a");
    event_set_present(&event, FIELD_NOTE);
    status = event_csv_put(&csv.columns, &event, &writer, &problem);
    report("columns: one missing", status == FIELD_UNKNOWN, "%s", status_code(status));
    arena_reset(arena);
}

static void limits(struct arena *arena)
{
    struct problem problem = { OK, "" };
    struct text_buffer buffer;
    struct slice text = SLICE("");
    struct csv_reader reader;
    struct csv_row row;

    buffer_init(&buffer, arena);
    for (int i = 0; i < CSV_CELLS_MAX; i++)
        buffer_put_char(&buffer, ',');
    buffer_put_text(&buffer, "\n\"");
    for (int i = 0; i < 20000; i++)
        buffer_put_char(&buffer, 'a');
    buffer_put_text(&buffer, "\"\nb\n");
    enum status status = buffer_finish(&buffer, &text);
    csv_reader_init(&reader, text);
    if (status == OK)
        status = csv_next(&reader, arena, &row, &problem);
    report("limit: cells", status == LIMIT_EXCEEDED, "%s", problem.text);
    problem.status = OK;
    status = csv_next(&reader, arena, &row, &problem);
    report("limit: bytes of a row", status == LIMIT_EXCEEDED, "%s", problem.text);
    status = csv_next(&reader, arena, &row, &problem);
    report("limit: the next row is read", status == OK && slice_equals_text(row.cells[0], "b"),
           "%s", problem.text);
    arena_reset(arena);
}

static void memory_fails(struct arena *arena)
{
    static const char text[] = "do,of,item,note,line_item,line_qty\n"
                               "correct,k,,\"a\"\"b\",,\nwith bill,,A,,,\n,,,,B,1\n";
    enum status status = NO_MEMORY;
    int allocations = 0;

    for (; status == NO_MEMORY; allocations++) {
        struct problem problem = { OK, "" };
        struct event event;
        arena_reset(arena);
        arena->fail_in = allocations + 1;
        status = first_read(SLICE(text), arena, &event, &problem);
        if (status != problem.status)
            break;
    }
    arena->fail_in = 0;
    report("memory: each allocation may fail", status == OK && allocations > 4,
           "%s after %d allocations", status_code(status), allocations);
}

int main(void)
{
    struct event_columns columns;
    struct arena arena;
    struct arena lasting;

    arena_init(&arena, 0);
    arena_init(&lasting, 0);
    rows_read(&arena);
    events_read(&arena);
    events_refused(&arena);
    refusals_go_on(&arena);
    if (event_columns_all(&columns, &lasting) == OK)
        verbs_round_trip(&columns, &arena);
    report("columns: all", columns.count > 50 && columns.count <= CSV_CELLS_MAX, "%d columns",
           columns.count);
    columns_miss(&arena);
    limits(&arena);
    memory_fails(&arena);
    arena_release(&arena);
    arena_release(&lasting);
    return report_exit();
}
