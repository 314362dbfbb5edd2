#include <string.h>

#include "random_event.h"
#include "report.h"
#include "text/event_json.h"
#include "text/worksheet.h"

enum { EVENTS_PER_VERB = 400 };

/* Statements that must be read, and how they print; NULL: as they are. */
static const struct {
    const char *name;
    const char *text;
    const char *printed;
} event_cases[] = {
    { "words: blanks and comment", "receive \t 3   WHEEL  # three", "receive 3 WHEEL" },
    { "words: mark inside a word", "receive 3 A#1", "receive 3 \"A#1\"" },
    { "words: quotes where needed only", "receive 3 \"WHEEL\"", "receive 3 WHEEL" },
    { "words: blanks, quotes, backslash", "receive 3 \"a \\\"b\\\" \\\\ #\"", NULL },
    { "words: a keyword as a name", "receive 3 \"to\"", NULL },
    { "words: a bare word as a name", "item \"made\" each", NULL },
    { "words: byte order mark and CRLF", "\xef\xbb\xbfreceive 3 WHEEL\r\n", "receive 3 WHEEL" },
    { "words: beyond ASCII", "receive 3 Schl\xc3\xa4uche", NULL },
    { "order: keywords as they come", "receive 3 WHEEL key K from ACME at 2026-01-01 cost 5",
      "receive 3 WHEEL cost 5 from ACME at 2026-01-01 key K" },
    { "order: bare words anywhere", "item A each text x semi places B,C made normal-scrap fifo",
      "item A each made fifo semi places B,C normal-scrap text x" },
    { "quantity: unit", "receive 3 box WHEEL", NULL },
    { "quantity: zeros go", "receive 3.500 WHEEL", "receive 3.5 WHEEL" },
    { "quantity: nothing good was made", "complete 0 BIKE scrapped 1 lost 0", NULL },
    { "quantity: nothing was found", "count 0 WHEEL in stores", NULL },
    { "cost: per unit", "receive 3 WHEEL cost 0.120", "receive 3 WHEEL cost 0.12" },
    { "cost: per a thousand", "receive 3 WHEEL cost 1.35 per 1000 from ACME", NULL },
    { "cost: per another unit", "receive 3 WHEEL cost 9.6 per 1 box to stores", NULL },
    { "unit: item, unit, ratio", "unit WHEEL box 12", NULL },
    { "bill: lines",
      "bill BIKE makes 1/3 from 2026-01-01 to 2026-12-31\n"
      "  + 2 WHEEL\n"
      "  + 2.5 m TUBE fixed scrap 5% yield 95% blow-through place line from 2026-01-01\n"
      "  + 1/3 \"fixed\"",
      NULL },
    { "bill: percentages", "bill BIKE\n  + 1 WHEEL scrap 2.50% yield 99.9%",
      "bill BIKE\n  + 1 WHEEL scrap 2.5% yield 99.9%" },
    { "bill: comments between lines", "bill BIKE\n# first\n  + 1 A # one\n\n  # second\n\t+ 2 B",
      "bill BIKE\n  + 1 A\n  + 2 B" },
    { "complete: actual use", "complete 2 BIKE run R\n  + 0 WHEEL\n  + 3 box NUT place line",
      NULL },
    { "points: any order", "points sale purchase", "points purchase sale" },
    { "points: keyword behind", "points completion at 2026-01-01", NULL },
    { "undo: whole", "undo po-1", NULL },
    { "undo: part", "undo po-1 2 at 2026-01-01", NULL },
    { "undo: part behind a keyword", "undo po-1 at 2026-01-01 2 box",
      "undo po-1 2 box at 2026-01-01" },
    { "correct: the right event below", "correct po-1\n  with receive 3 WHEEL cost 2", NULL },
    { "correct: its lines and keywords",
      "correct c-1 key k at 2026-01-01\n  with complete 2 BIKE at 2025-12-31\n  + 4 WHEEL",
      "correct c-1 at 2026-01-01 key k\n  with complete 2 BIKE at 2025-12-31\n  + 4 WHEEL" },
    { "settle: with an alternate", "settle 3 WHEEL of k with RIM", NULL },
    { "tick: no words", "tick", NULL },
    { "site: time", "site main zone Europe/Berlin day-begins 06:00", NULL },
    { "book: all", "book \"My plant\" currency EUR decimals 2", NULL },
    { "expense: money first", "expense 30.00 account 4000", "expense 30 account 4000" },
    { "last line without its end", "close 2026-01-31", NULL },
};

static const struct {
    const char *name;
    const char *text;
    enum status status;
    const char *why;
} refusal_cases[] = {
    { "refuse: unknown event", "recieve 3 WHEEL", VERB_UNKNOWN,
      "line 1, column 1: 'recieve' is not an event" },
    { "refuse: unknown word", "receive 3 WHEEL colour red", FIELD_UNKNOWN,
      "line 1, column 24: 'red' is not a word of receive" },
    { "refuse: word of another event", "receive 3 WHEEL to stores lost 2", FIELD_UNKNOWN,
      "line 1, column 27: 'lost' is not a word of receive" },
    { "refuse: nothing behind the quantity", "receive 3", FIELD_MISSING,
      "line 1, column 10: item is missing" },
    { "refuse: keyword for a name", "receive 3 to stores", FIELD_MISSING,
      "line 1, column 11: item is missing" },
    { "refuse: keyword for a value", "receive 3 WHEEL to at 2026-01-01", FIELD_MISSING,
      "line 1, column 20: a name behind to is missing" },
    { "refuse: nothing behind a keyword", "complete 4 BIKE order", FIELD_MISSING,
      "line 1, column 22: a name behind order is missing" },
    { "refuse: a price that is not there", "receive 3 WHEEL cost", FIELD_MISSING,
      "line 1, column 21: a price behind cost is missing" },
    { "refuse: unknown word before a number", "complete 4 BIKE scrap 1", FIELD_UNKNOWN,
      "line 1, column 17: 'scrap' is not a word of complete" },
    { "refuse: unknown word before another number", "complete 4 box BIKE scrap 1", FIELD_UNKNOWN,
      "line 1, column 21: 'scrap' is not a word of complete" },
    { "refuse: a word behind unit and item", "complete 4 box BIKE fast", FIELD_UNKNOWN,
      "line 1, column 21: 'fast' is not a word of complete" },
    { "refuse: required keyword", "move 3 WHEEL from stores", FIELD_MISSING,
      "line 1, column 25: to is missing" },
    { "refuse: reason of an issue", "issue 3 WHEEL", FIELD_MISSING,
      "line 1, column 14: reason is missing" },
    { "refuse: no points", "points at 2026-01-01", FIELD_MISSING,
      "line 1, column 8: points is missing" },
    { "refuse: keyword twice", "receive 3 WHEEL at 2026-01-01 at 2026-01-01", FIELD_TWICE,
      "line 1, column 34: at is given twice" },
    { "refuse: bare word twice", "item A each made bought", FIELD_TWICE,
      "line 1, column 18: kind is given twice" },
    { "refuse: point twice", "points sale sale", FIELD_TWICE,
      "line 1, column 13: 'sale' is given twice" },
    { "refuse: cost and total", "receive 3 WHEEL cost 1 total 3", FIELD_TWICE,
      "line 1, column 31: cost and total exclude each other" },
    { "refuse: two ways to settle", "settle 3 WHEEL from stores reason R", FIELD_TWICE,
      "line 1, column 36: from, with and reason exclude each other" },
    { "refuse: no number", "receive abc WHEEL", NUMBER_BAD,
      "line 1, column 9: expected a quantity, found 'abc'" },
    { "refuse: column counts characters", "receive 3 \xc3\x9c cost x", NUMBER_BAD,
      "line 1, column 18: expected an amount of money, found 'x'" },
    { "refuse: comma in a number", "receive 1,5 WHEEL", NUMBER_BAD,
      "line 1, column 9: expected a quantity, found '1,5'" },
    { "refuse: no percentage", "bill B\n + 1 A scrap 5", NUMBER_BAD,
      "line 2, column 14: expected a percentage such as 5%, found '5'" },
    { "refuse: seven decimals", "receive 1.1234567 WHEEL", NUMBER_DECIMALS,
      "line 1, column 9: '1.1234567' has more than 6 decimals" },
    { "refuse: money of 19 decimals", "expense 0.0000000000000000001", NUMBER_DECIMALS,
      "line 1, column 9: '0.0000000000000000001' has more than 18 decimals" },
    { "refuse: half a decimal", "book B decimals 2.5", NUMBER_DECIMALS,
      "line 1, column 17: '2.5' has more than 0 decimals" },
    { "refuse: too large", "receive 9223372036854.775808 WHEEL", NUMBER_RANGE,
      "line 1, column 9: '9223372036854.775808' is out of range" },
    { "refuse: too many decimals of a currency", "book B decimals 7", NUMBER_RANGE,
      "line 1, column 17: '7' is out of range" },
    { "refuse: nothing received", "receive 0 WHEEL", NUMBER_SIGN,
      "line 1, column 9: '0' must be above zero" },
    { "refuse: negative count", "count -1 WHEEL", NUMBER_SIGN,
      "line 1, column 7: '-1' must not be negative" },
    { "refuse: negative scrap", "complete 1 BIKE scrapped -1", NUMBER_SIGN,
      "line 1, column 26: '-1' must not be negative" },
    { "refuse: negative loss", "complete 1 BIKE lost -1", NUMBER_SIGN,
      "line 1, column 22: '-1' must not be negative" },
    { "refuse: negative cost", "receive 1 WHEEL cost -1", NUMBER_SIGN,
      "line 1, column 22: '-1' must not be negative" },
    { "refuse: cost per nothing", "receive 1 WHEEL cost 1 per 0", NUMBER_SIGN,
      "line 1, column 28: '0' must be above zero" },
    { "refuse: negative total", "receive 1 WHEEL total -1", NUMBER_SIGN,
      "line 1, column 23: '-1' must not be negative" },
    { "refuse: negative rate", "rate BIKE conversion -1", NUMBER_SIGN,
      "line 1, column 22: '-1' must not be negative" },
    { "refuse: negative use", "complete 1 BIKE\n  + -1 WHEEL", NUMBER_SIGN,
      "line 2, column 5: '-1' must not be negative" },
    { "refuse: nothing on a bill", "bill BIKE\n  + 0 WHEEL", NUMBER_SIGN,
      "line 2, column 5: '0' must be above zero" },
    { "refuse: no step", "item A each step 0", NUMBER_SIGN,
      "line 1, column 18: '0' must be above zero" },
    { "refuse: yield of nothing", "bill BIKE\n  + 1 WHEEL yield 0%", NUMBER_SIGN,
      "line 2, column 19: '0%' must be above zero" },
    { "refuse: no such day", "close 2026-02-29", DATE_BAD,
      "line 1, column 7: expected a day such as 2026-03-02, found '2026-02-29'" },
    { "refuse: no such moment", "tick at 2026-01-01T25:00", DATE_BAD,
      "line 1, column 9: expected a day or moment such as 2026-03-02T07:30, found "
      "'2026-01-01T25:00'" },
    { "refuse: no such time", "site main day-begins 6", DATE_BAD,
      "line 1, column 22: expected a time such as 06:00, found '6'" },
    { "refuse: empty name", "receive 1 \"\"", NAME_BAD, "line 1, column 11: name '' is empty" },
    { "refuse: blank at the end of a name", "receive 1 \"A \"", NAME_BAD,
      "line 1, column 11: name 'A ' begins or ends with a blank" },
    { "refuse: control character in a name", "receive 1 A\x01", NAME_BAD,
      "line 1, column 11: name 'A?' holds a control character" },
    { "refuse: name that is not UTF-8", "receive 1 A\xff", NAME_BAD, NULL },
    { "refuse: name of 129 bytes",
      "receive 1 "
      "01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901"
      "23"
      "45678901234567890123456789012345678",
      NAME_BAD, "line 1, column 11: name '0123456789012345678901234567890123456789' is too long" },
    { "refuse: word of no list", "category C stands there", VALUE_UNKNOWN,
      "line 1, column 19: expected default, material or finished, found 'there'" },
    { "refuse: unknown point", "points dispatch", VALUE_UNKNOWN,
      "line 1, column 8: expected purchase, completion, sale, traditional, by-count or "
      "charge-first, found 'dispatch'" },
    { "refuse: two points in quotes", "points \"sale purchase\"", VALUE_UNKNOWN,
      "line 1, column 8: expected purchase, completion, sale, traditional, by-count or "
      "charge-first, found 'sale purchase'" },
    { "refuse: open quote", "receive 1 \"A", SYNTAX, "line 1, column 11: the quote is not closed" },
    { "refuse: text behind a quote", "receive 1 \"A\"B", SYNTAX,
      "line 1, column 14: expected a blank behind the quote" },
    { "refuse: quote inside a word", "receive 1 A\"B", SYNTAX,
      "line 1, column 12: a quote stands at the start of a word only" },
    { "refuse: other escape", "receive 1 \"A\\n\"", SYNTAX,
      "line 1, column 13: a backslash stands before \" or \\ only" },
    { "refuse: indented start", "  receive 1 A", SYNTAX,
      "line 1, column 3: expected an event or expect at the margin" },
    { "refuse: line of an event without lines", "scrap 1 A\n  + 1 B", FIELD_UNKNOWN,
      "line 2, column 3: this event takes no + lines" },
    { "refuse: line without blank", "bill A\n  +1 B", SYNTAX,
      "line 2, column 3: expected a blank behind +" },
    { "refuse: unknown word of a line", "bill A\n  + 1 B C D", FIELD_UNKNOWN,
      "line 2, column 11: 'D' is not a word of such a line" },
    { "refuse: line without item", "bill A\n  + 1 fixed", FIELD_MISSING,
      "line 2, column 7: item is missing" },
    { "refuse: keyword of a line twice", "bill A\n  + 1 B place P place Q", FIELD_TWICE,
      "line 2, column 23: place is given twice" },
    { "refuse: line below the posting", "complete 1 A\n  make 1 A\n  + 1 B", SYNTAX,
      "line 3, column 3: a + line stands before the posting" },
    { "refuse: no right event", "correct k\n  pick 1 A", FIELD_MISSING,
      "line 1, column 10: expected an indented line `with` and the right event" },
    { "refuse: right event in the same line", "correct k with tick", SYNTAX,
      "line 1, column 11: the right event stands in an indented line of its own" },
    { "refuse: correction of a correction", "correct k\n  with correct j", VERB_UNKNOWN,
      "line 2, column 8: a correction is not the right event" },
    { "refuse: right event without words", "correct k\n  with", VERB_UNKNOWN,
      "line 2, column 7: expected an event" },
    { "refuse: refused among others", "tick\n  late\n  refused ITEM_UNKNOWN", SYNTAX,
      "line 3, column 3: refused stands alone" },
    { "refuse: others behind refused", "tick\n  refused ITEM_UNKNOWN\n  late", SYNTAX,
      "line 3, column 3: refused stands alone" },
    { "refuse: unknown code", "tick\n  refused NOPE", VALUE_UNKNOWN,
      "line 2, column 3: expected a code behind refused" },
    { "refuse: no code", "tick\n  refused", VALUE_UNKNOWN,
      "line 2, column 3: expected a code behind refused" },
    { "refuse: nothing expected", "expect", SYNTAX, "line 1, column 7: expected what must hold" },
    { "refuse: indented below expect", "expect check clean\n  late", SYNTAX,
      "line 2, column 3: nothing is indented below expect" },
};

static struct slice event_print(const struct event *event, struct arena *arena)
{
    struct text_buffer buffer;
    struct slice text = { .text = NULL };

    buffer_init(&buffer, arena);
    worksheet_print_event(event, &buffer);
    return buffer_finish(&buffer, &text) == OK ? text : (struct slice){ .text = NULL };
}

static struct slice event_json(const struct event *event, struct arena *arena)
{
    struct text_buffer buffer;
    struct slice text = { .text = NULL };

    buffer_init(&buffer, arena);
    event_json_print(event, &buffer);
    return buffer_finish(&buffer, &text) == OK ? text : (struct slice){ .text = NULL };
}

static enum status first_read(struct slice text, struct arena *arena, struct statement *statement,
                              struct problem *problem)
{
    struct worksheet worksheet;

    worksheet_init(&worksheet, text);
    return worksheet_next(&worksheet, arena, statement, problem);
}

static void events_read(struct arena *arena)
{
    for (size_t i = 0; i < ARRAY_COUNT(event_cases); i++) {
        const char *printed = event_cases[i].printed ? event_cases[i].printed : event_cases[i].text;
        struct problem problem = { OK, "" };
        struct statement statement;
        enum status status = first_read(slice_of(event_cases[i].text), arena, &statement, &problem);
        struct slice text = status == OK ? event_print(statement.event, arena) : SLICE("");
        report(event_cases[i].name, status == OK && slice_equals_text(text, printed), "%s %s\n%s",
               status_code(status), problem.text, text.text);
        arena_reset(arena);
    }
}

static void events_refused(struct arena *arena)
{
    for (size_t i = 0; i < ARRAY_COUNT(refusal_cases); i++) {
        const char *why = refusal_cases[i].why;
        struct problem problem = { OK, "" };
        struct statement statement;
        enum status status =
            first_read(slice_of(refusal_cases[i].text), arena, &statement, &problem);
        report(refusal_cases[i].name,
               status == refusal_cases[i].status && problem.status == status &&
                   (!why || strcmp(problem.text, why) == 0),
               "%s %s", status_code(status), problem.text);
        arena_reset(arena);
    }
}

static bool event_round_trips(const struct event *event, struct arena *arena)
{
    struct slice text = event_print(event, arena);
    struct problem problem = { OK, "" };
    struct statement statement;

    return first_read(text, arena, &statement, &problem) == OK &&
           slice_equals(event_print(statement.event, arena), text) &&
           slice_equals(event_json(statement.event, arena), event_json(event, arena));
}

static void verbs_round_trip(struct arena *arena)
{
    uint64_t seed = 1;

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

/* A file with good and bad statements; what each call answers. */
static const char file[] = "# a comment\n"
                           "receive 3 WHEEL # of\n"
                           "  put \t 3 WHEEL   at stores # blanks are one\n"
                           "\n"
                           "    credit \"a  \\\"b # c\"   30.00\n"
                           "\n"
                           "receive x WHEEL\n"
                           "  + 1 A\n"
                           "  put 3 WHEEL\n"
                           "expect stock WHEEL 3 \"two words\"\n"
                           "sell 1 WHEEL\n"
                           "  refused  STOCK_SHORT   WHEEL short  2 # all of it\n"
                           "tick";

static bool slice_is(struct slice slice, const char *text)
{
    return slice_equals_text(slice, text);
}

static bool receipt_is_right(const struct statement *statement)
{
    return statement->kind == STATEMENT_EVENT && statement->line == 2 &&
           slice_is(statement->head, "receive 3 WHEEL # of\n") && statement->body.size > 70 &&
           statement->posting_count == 2 && statement->postings[0].line == 3 &&
           slice_is(statement->postings[0].text, "put 3 WHEEL at stores") &&
           statement->postings[1].line == 5 &&
           slice_is(statement->postings[1].text, "credit \"a  \\\"b # c\" 30.00") &&
           statement->refused_line == 0;
}

static bool expectation_is_right(const struct statement *statement)
{
    return statement->kind == STATEMENT_EXPECT && statement->line == 10 &&
           statement->word_count == 4 && slice_is(statement->words[0], "stock") &&
           slice_is(statement->words[3], "two words");
}

static bool sale_is_right(const struct statement *statement)
{
    return statement->kind == STATEMENT_EVENT && statement->refused_line == 12 &&
           statement->refused == STOCK_SHORT && statement->posting_count == 0 &&
           slice_is(statement->refused_text, "WHEEL short 2");
}

static void file_reads(struct arena *arena)
{
    struct worksheet worksheet;
    struct statement statement;
    struct problem problem = { OK, "" };

    worksheet_init(&worksheet, SLICE(file));
    enum status status = worksheet_next(&worksheet, arena, &statement, &problem);
    report("file: event and posting", status == OK && receipt_is_right(&statement), "wrong");
    status = worksheet_next(&worksheet, arena, &statement, &problem);
    report("file: bad event, its lines go with it",
           status == NUMBER_BAD &&
               strcmp(problem.text, "line 7, column 9: expected a quantity, found 'x'") == 0,
           "%s", problem.text);
    status = worksheet_next(&worksheet, arena, &statement, &problem);
    report("file: expectation", status == OK && expectation_is_right(&statement), "wrong");
    status = worksheet_next(&worksheet, arena, &statement, &problem);
    report("file: refused", status == OK && sale_is_right(&statement), "wrong");
    status = worksheet_next(&worksheet, arena, &statement, &problem);
    report("file: event without posting",
           status == OK && statement.kind == STATEMENT_EVENT && statement.body.size == 0, "wrong");
    for (int i = 0; i < 2; i++) {
        status = worksheet_next(&worksheet, arena, &statement, &problem);
        report("file: end", status == OK && statement.kind == STATEMENT_END, "wrong");
    }
}

static void memory_fails(struct arena *arena)
{
    static const char text[] = "correct k\n  with bill \"a\\\"b\"\n  + 1 A\n  late  x\n";
    struct statement statement;
    enum status status = NO_MEMORY;
    int allocations = 0;

    for (; status == NO_MEMORY; allocations++) {
        struct problem problem = { OK, "" };
        arena_reset(arena);
        arena->fail_in = allocations + 1;
        status = first_read(SLICE(text), arena, &statement, &problem);
        if (status == NO_MEMORY && problem.status != NO_MEMORY)
            break;
    }
    arena->fail_in = 0;
    report("memory: each allocation may fail", status == OK && allocations > 4,
           "%s after %d allocations", status_code(status), allocations);
}

int main(void)
{
    struct arena arena;

    arena_init(&arena, 0);
    events_read(&arena);
    events_refused(&arena);
    verbs_round_trip(&arena);
    file_reads(&arena);
    memory_fails(&arena);
    arena_release(&arena);
    return report_exit();
}
