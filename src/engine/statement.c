#include "engine/statement.h"

#include <stdio.h>
#include <string.h>

#include "base/decimal.h"
#include "core/facts.h"
#include "engine/cell_text.h"
#include "engine/chain.h"
#include "engine/closing.h"
#include "engine/inbox.h"
#include "engine/inside.h"
#include "engine/replay.h"
#include "text/buffer.h"

enum { LINE_SHOWN_MAX = 120 };

static const char first_line[] = "backflush statement 1\n";

/* A statement under way, of a book whose last event is the close. */
struct making {
    struct engine *engine;
    struct arena *arena;
    struct text_buffer text;
    day_t from; /* DAY_NONE: from the first event on */
    day_t to;
    const struct list_row *list; /* whose rows are being said */
    const char *word;            /* each of their lines begins with it */
    int decimals;
};

static void word_put(struct making *making, const char *word, struct slice text)
{
    buffer_put_text(&making->text, word);
    buffer_put_char(&making->text, '\t');
    buffer_put(&making->text, text);
}

static void line_put(struct making *making, const char *word, struct slice text)
{
    word_put(making, word, text);
    buffer_put_char(&making->text, '\n');
}

static void number_put(struct making *making, int64_t number)
{
    char text[DECIMAL_TEXT_MAX];

    (void)snprintf(text, sizeof(text), "\t%lld", (long long)number);
    buffer_put_text(&making->text, text);
}

static void money_put(struct making *making, money_t money)
{
    char text[DECIMAL_TEXT_MAX];
    size_t size = money_print(money, engine_plant(making->engine)->decimals, text);

    buffer_put_char(&making->text, '\t');
    buffer_put(&making->text, (struct slice){ text, size });
}

static enum status rows_begin(void *context, const struct list_row *list, int decimals)
{
    struct making *making = context;

    making->list = list;
    making->decimals = decimals;
    return OK;
}

static enum status row_put(void *context, const struct cell *cells)
{
    struct making *making = context;
    char scratch[CELL_TEXT_MAX];

    buffer_put_text(&making->text, making->word);
    for (int i = 0; i < making->list->column_count; i++) {
        buffer_put_char(&making->text, '\t');
        buffer_put(&making->text,
                   cell_text(&making->list->columns[i], &cells[i], making->decimals, 0, scratch));
    }
    buffer_put_char(&making->text, '\n');
    return OK;
}

static struct filter of_period(const struct making *making)
{
    struct filter filter = {
        .present = 1U << FILTER_AS_OF, .from = DAY_NONE, .to = DAY_NONE, .as_of = making->to
    };

    if (!day_is_none(making->from)) {
        filter.present |= 1U << FILTER_FROM;
        filter.from = making->from;
    }
    return filter;
}

static enum status rows_put(struct making *making, enum list list, const char *word)
{
    struct filter filter = of_period(making);
    struct receiver receiver = { rows_begin, row_put, making };

    if (list != LIST_BALANCE) {
        filter.present &= ~(1U << FILTER_FROM);
        filter.from = DAY_NONE;
    }
    making->word = word;
    return engine_query(making->engine, list, &filter, &receiver);
}

/* How many rows there are, and their money. */
static enum status tally_put(struct making *making, enum list list, const char *word)
{
    struct filter filter = of_period(making);
    struct tally tally = { .column = "value" };
    struct receiver receiver = tally_receiver(&tally);
    enum status status;

    filter.present &= ~(1U << FILTER_FROM);
    filter.from = DAY_NONE;
    status = engine_query(making->engine, list, &filter, &receiver);
    buffer_put_text(&making->text, word);
    number_put(making, tally.rows);
    money_put(making, tally.sum);
    buffer_put_char(&making->text, '\n');
    return status;
}

static enum status inbox_put(struct making *making)
{
    struct inbox_question question = { .day = making->to, .from = DAY_NONE, .to = making->to };
    struct tally tally = { .column = NULL };
    struct receiver receiver = tally_receiver(&tally);
    struct inbox_totals totals;
    enum status status = inbox_list(making->engine, &question, &receiver, &totals);

    buffer_put_text(&making->text, "inbox");
    number_put(making, totals.entries);
    money_put(making, totals.at_risk);
    buffer_put_char(&making->text, '\n');
    return status;
}

/* Whose book it is, of which days, and where its chain stood. */
static enum status head_put(struct making *making)
{
    const struct plant *plant = engine_plant(making->engine);
    struct hash head = engine_head(making->engine);
    struct stored_event first;
    char from[DAY_TEXT_MAX];
    char to[DAY_TEXT_MAX];
    char hash[HASH_TEXT_MAX];
    enum status status = store_event(engine_store(making->engine), 1, making->arena, &first);

    if (status != OK)
        return engine_fail(making->engine, status);
    buffer_put_text(&making->text, first_line);
    line_put(making, "company", plant->company);
    line_put(making, "site", plant->site);
    word_put(making, "currency", plant->currency);
    number_put(making, plant->decimals);
    buffer_put_char(&making->text, '\n');
    word_put(making, "period",
             (struct slice){ from, day_is_none(making->from) ? 0 : day_print(making->from, from) });
    buffer_put_char(&making->text, '\t');
    buffer_put(&making->text, (struct slice){ to, day_print(making->to, to) });
    buffer_put_char(&making->text, '\n');
    line_put(making, "book", hash_print(&first.hash, hash));
    buffer_put_text(&making->text, "event");
    number_put(making, engine_seq(making->engine));
    buffer_put_char(&making->text, '\t');
    buffer_put(&making->text, hash_print(&head, hash));
    buffer_put_char(&making->text, '\n');
    return OK;
}

static enum status events_put(struct making *making)
{
    struct filter filter = of_period(making);
    struct tally tally = { .column = NULL };
    struct receiver receiver = tally_receiver(&tally);
    enum status status = engine_query(making->engine, LIST_EVENTS, &filter, &receiver);

    buffer_put_text(&making->text, "events");
    number_put(making, tally.rows);
    buffer_put_char(&making->text, '\n');
    return status;
}

static enum status all_put(struct making *making)
{
    enum status status = head_put(making);

    if (status == OK)
        status = events_put(making);
    if (status == OK)
        status = rows_put(making, LIST_BALANCE, "account");
    if (status == OK)
        status = rows_put(making, LIST_WORTH, "stock");
    if (status == OK)
        status = rows_put(making, LIST_PROOF, "proof");
    if (status == OK)
        status = tally_put(making, LIST_OWED, "owed");
    if (status == OK)
        status = tally_put(making, LIST_DUE, "due");
    return status == OK ? inbox_put(making) : status;
}

static const struct happened *happened_of(struct engine *engine, int64_t seq, enum status *status)
{
    const void *row = NULL;

    *status = engine_row(engine, id_key(ROW_HAPPENED, seq), &row);
    return row;
}

/* Of a book that ends with the close. */
static enum status text_make(struct engine *engine, struct arena *arena, struct slice *text,
                             struct problem *problem)
{
    struct making making = { .engine = engine, .arena = arena };
    enum status status;
    const struct happened *close = happened_of(engine, engine_seq(engine), &status);

    buffer_init(&making.text, arena);
    if (status == OK && close->verb != VERB_CLOSE) /* its tail is cut off, or its rows are edited */
        return problem_set(problem, CHECK_FAILED, "event %lld is no close",
                           (long long)engine_seq(engine));
    if (status == OK) {
        making.to = close->books;
        status = closing_first_day(engine, making.to, &making.from);
    }
    if (status == OK)
        status = all_put(&making);
    if (status != OK) {
        *problem = *engine_problem(engine);
        return status;
    }
    status = buffer_finish(&making.text, text);
    return status == OK ? OK : problem_set(problem, status, "a statement");
}

enum status statement_make(struct engine *engine, int64_t seq, struct arena *arena,
                           struct slice *text, struct problem *problem)
{
    struct engine *fresh = NULL;
    struct replay again = { .count = 0 };
    enum status status;

    if (engine_seq(engine) == seq)
        return text_make(engine, arena, text, problem);
    status = replay_book(&fresh, problem);
    if (status != OK)
        return status;
    status = replay_upto(engine, fresh, seq, &again);
    *problem = again.problem;
    if (status == OK) {
        status = engine_look(fresh);
        *problem = *engine_problem(fresh);
    }
    if (status == OK)
        status = text_make(fresh, arena, text, problem);
    engine_close(fresh);
    return status;
}

static enum status not_closed(day_t day, struct problem *problem)
{
    char text[DAY_TEXT_MAX];
    int size = (int)day_print(day, text);

    return problem_set(problem, PERIOD_OPEN, "no close that stands ends with %.*s", size, text);
}

enum status statement_close(struct engine *engine, day_t day, int64_t *seq, struct problem *problem)
{
    enum status status = OK;

    *seq = engine_plant(engine)->close_last;
    if (day_is_none(day) && *seq == 0)
        return problem_set(problem, PERIOD_OPEN, "no day is closed");
    while (!day_is_none(day) && *seq != 0 && status == OK) {
        const struct happened *close = happened_of(engine, *seq, &status);

        if (status == OK && close->books.number == day.number)
            return OK;
        if (status == OK)
            *seq = close->previous;
    }
    if (status != OK)
        *problem = *engine_problem(engine);
    else if (*seq == 0)
        status = not_closed(day, problem);
    return status;
}

static struct slice line_cut(struct slice *text)
{
    const char *end = memchr(text->text, '\n', text->size);
    struct slice line = { text->text, end ? (size_t)(end - text->text) : text->size };

    text->text += line.size + (end != NULL);
    text->size -= line.size + (end != NULL);
    return line;
}

static struct slice field_cut(struct slice *line)
{
    const char *end = memchr(line->text, '\t', line->size);
    struct slice field = { line->text, end ? (size_t)(end - line->text) : line->size };

    line->text += field.size + (end != NULL);
    line->size -= field.size + (end != NULL);
    return field;
}

enum status statement_read(struct slice body, struct statement *statement, struct problem *problem)
{
    struct slice first = { first_line, sizeof(first_line) - 2 };
    int lines = 0;

    *statement = (struct statement){ .seq = 0 };
    if (!slice_equals(line_cut(&body), first))
        return problem_set(problem, STATEMENT_BAD, "it does not begin with `%.*s`", (int)first.size,
                           first.text);
    while (body.size > 0 && lines++ < 6) {
        struct slice line = line_cut(&body);
        struct slice word = field_cut(&line);
        struct slice field = field_cut(&line);

        if (slice_equals_text(word, "site"))
            statement->site = field;
        if (slice_equals_text(word, "book"))
            statement->book = field;
        if (slice_equals_text(word, "period")) {
            statement->from = field;
            statement->to = field_cut(&line);
        }
        if (slice_equals_text(word, "event") && decimal_parse(field, 0, &statement->seq) == OK)
            statement->hash = field_cut(&line);
    }
    if (statement->seq < 1 || statement->hash.size == 0 || statement->book.size == 0)
        return problem_set(problem, STATEMENT_BAD, "its lines `book` and `event` are missing");
    return OK;
}

static enum status hash_at(struct engine *engine, int64_t seq, char out[HASH_TEXT_MAX],
                           struct problem *problem)
{
    struct arena arena;
    struct stored_event event = { .seq = 0 };
    enum status status;

    arena_init(&arena, 0);
    status = store_event(engine_store(engine), seq, &arena, &event);
    if (status != OK)
        *problem = *store_problem(engine_store(engine));
    (void)hash_print(&event.hash, out);
    arena_release(&arena);
    return status;
}

/* The first line in which the two differ, but for that of the chain. */
/* For people: blanks in place of tabs, as long as the message has room. */
static struct slice line_shown(struct slice line, char out[LINE_SHOWN_MAX])
{
    size_t size = line.size < LINE_SHOWN_MAX ? line.size : LINE_SHOWN_MAX;

    for (size_t i = 0; i < size; i++)
        out[i] = line.text[i] == '\t' ? ' ' : line.text[i];
    return (struct slice){ out, size };
}

static enum status lines_compare(struct slice says, struct slice book, struct problem *problem)
{
    char shown[2][LINE_SHOWN_MAX];

    for (int line = 1; says.size > 0 || book.size > 0; line++) {
        struct slice one = line_cut(&says);
        struct slice other = line_cut(&book);

        if (slice_equals(one, other) || (one.size > 6 && memcmp(one.text, "event\t", 6) == 0))
            continue;
        one = line_shown(one, shown[0]);
        other = line_shown(other, shown[1]);
        return problem_set(problem, STATEMENT_WRONG, "line %d says `%.*s`, the book `%.*s`", line,
                           (int)one.size, one.text, (int)other.size, other.text);
    }
    return OK;
}

/* The hashes of a book, followed up to an event. */
struct following {
    struct engine *engine;
    struct arena arena;
    struct arena hashing;
    int64_t last;
    struct hash before;
    struct problem *problem;
};

static enum status event_follow(void *context, const struct stored_event *event)
{
    struct following *following = context;
    struct stored_posting posting;
    struct hash after;
    enum status status;

    if (event->seq > following->last)
        return OK;
    arena_reset(&following->arena);
    status =
        store_posting(engine_store(following->engine), event->seq, &following->arena, &posting);
    if (status == OK)
        status = chain_next(&following->hashing, &following->before, event, &posting, &after);
    if (status != OK)
        return problem_set(following->problem, status, "the posting of event %lld",
                           (long long)event->seq);
    following->before = event->hash;
    return memcmp(after.byte, event->hash.byte, HASH_BYTES) == 0
               ? OK
               : problem_set(following->problem, CHECK_FAILED,
                             "event %lld: its posting does not give its hash",
                             (long long)event->seq);
}

/* What the book holds is what its hashes are of: to play it again would not see that. */
static enum status chain_follow(struct engine *engine, int64_t last, struct problem *problem)
{
    struct following following = { .engine = engine, .last = last, .problem = problem };
    enum status status;

    arena_init(&following.arena, 0);
    arena_init(&following.hashing, 0);
    status = store_each_event(engine_store(engine), 1, event_follow, &following);
    if (status != OK && problem->status == OK)
        *problem = *store_problem(engine_store(engine));
    arena_release(&following.hashing);
    arena_release(&following.arena);
    return status;
}

static enum status compare(struct engine *engine, const struct statement *statement,
                           struct slice body, struct problem *problem)
{
    char hash[HASH_TEXT_MAX];
    struct arena arena;
    struct slice text = { "", 0 };
    enum status status = hash_at(engine, statement->seq, hash, problem);

    if (status == OK)
        status = chain_follow(engine, statement->seq, problem);
    if (status != OK)
        return status;
    arena_init(&arena, 0);
    status = statement_make(engine, statement->seq, &arena, &text, problem);
    if (status == OK)
        status = lines_compare(body, text, problem);
    arena_release(&arena);
    if (status == OK && !slice_equals_text(statement->hash, hash))
        return problem_set(problem, STATEMENT_WRONG,
                           "event %lld has another hash: something up to it was changed",
                           (long long)statement->seq);
    return status;
}

enum status statement_compare(struct engine *engine, struct slice body, struct problem *problem)
{
    struct statement statement;
    char first[HASH_TEXT_MAX] = "";
    enum status status = statement_read(body, &statement, problem);

    if (status == OK && engine_seq(engine) > 0)
        status = hash_at(engine, 1, first, problem);
    if (status != OK)
        return status;
    if (!slice_equals_text(statement.book, first))
        return problem_set(problem, STATEMENT_WRONG, "it is of another book");
    if (engine_seq(engine) < statement.seq)
        return problem_set(problem, STATEMENT_WRONG,
                           "the book ends with event %lld, the statement with %lld: its end is cut",
                           (long long)engine_seq(engine), (long long)statement.seq);
    return compare(engine, &statement, body, problem);
}
