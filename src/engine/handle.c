/* The C interface of include/backflush.h over the engine. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "backflush.h"
#include "engine/cell_text.h"
#include "engine/engine.h"
#include "engine/feed.h"
#include "engine/filter_text.h"
#include "text/event_json.h"

enum { ARENA_BYTES = 64 << 20 };

struct bf_book {
    struct engine *engine; /* NULL: could not be opened */
    struct problem problem;
    struct arena arena; /* of one call */
};

static enum bf_status answer(struct bf_book *book, enum status status)
{
    book->problem.status = status;
    if (status == OK)
        book->problem.text[0] = '\0';
    if (status == OK)
        return BF_OK;
    if (status == USAGE)
        return BF_USAGE;
    if (status == CHECK_FAILED)
        return BF_WRONG;
    return status_is_failure(status) ? BF_FAILED : BF_REFUSED;
}

/* The same, with what the engine says of it. */
static enum bf_status answer_engine(struct bf_book *book, enum status status)
{
    if (status != OK)
        book->problem = *engine_problem(book->engine);
    return answer(book, status);
}

static enum status call_begin(struct bf_book *book)
{
    arena_reset(&book->arena);
    if (!book->engine) /* the problem of opening it stays */
        return book->problem.status;
    book->problem = (struct problem){ .status = OK };
    return OK;
}

const char *bf_version(void)
{
    return BACKFLUSH_VERSION;
}

const char *bf_code(const struct bf_book *book)
{
    return status_code(book ? book->problem.status : NO_MEMORY);
}

const char *bf_message(const struct bf_book *book)
{
    return book ? book->problem.text : "an open book";
}

enum bf_status bf_open(const char *path, enum bf_mode mode, struct bf_book **book)
{
    struct engine_options options = { .path = path };
    enum status status = OK;

    *book = calloc(1, sizeof(**book));
    if (!*book)
        return BF_FAILED;
    arena_init(&(*book)->arena, ARENA_BYTES);
    switch (mode) {
    case BF_OPEN:
        options.mode = STORE_WRITE;
        break;
    case BF_READ:
        options.mode = STORE_READ;
        break;
    case BF_CREATE:
        options.mode = STORE_CREATE;
        break;
    case BF_MEMORY:
        options.mode = STORE_MEMORY;
        break;
    }
    if (!path && mode != BF_MEMORY)
        return answer(*book, problem_set(&(*book)->problem, USAGE, "a book needs a path"));
    status = engine_open(&options, &(*book)->engine, &(*book)->problem);
    return answer(*book, status);
}

void bf_close(struct bf_book *book)
{
    if (!book)
        return;
    engine_close(book->engine);
    arena_release(&book->arena);
    free(book);
}

/* One event, in either spelling, and nothing else. */
static enum status event_read(struct bf_book *book, const char *text, struct event *event)
{
    struct worksheet worksheet;
    struct statement statement;
    struct problem *problem = &book->problem;
    struct slice whole = slice_trim(slice_of(text));
    enum status status = OK;
    int line = 0;
    int column = 0;

    if (whole.size > 0 && whole.text[0] == '{')
        return event_json_read(whole, &book->arena, event, problem);
    worksheet_init(&worksheet, slice_of(text));
    status = worksheet_next(&worksheet, &book->arena, &statement, problem);
    if (status != OK) {
        problem_place(problem, &line, &column);
        return status;
    }
    if (statement.kind != STATEMENT_EVENT || statement.posting_count > 0 ||
        statement.refused_line != 0)
        return problem_set(problem, SYNTAX, "expected one event");
    *event = *statement.event;
    status = worksheet_next(&worksheet, &book->arena, &statement, problem);
    if (status == OK && statement.kind != STATEMENT_END)
        return problem_set(problem, SYNTAX, "expected one event, found more");
    return status;
}

static void result_fill(const struct bf_book *book, enum bf_status status, struct bf_result *result)
{
    *result = (struct bf_result){ .status = status };
    (void)snprintf(result->code, sizeof(result->code), "%s", bf_code(book));
    (void)snprintf(result->message, sizeof(result->message), "%s", bf_message(book));
}

/* An event as it was read, or why it could not be. */
struct reading {
    struct event event;
    enum status status;
    struct problem problem;
};

/* Those read ahead are all in memory: of long ones fewer. */
enum { AHEAD_BYTES = 4 << 20 };

/* Answers how many: at least one. */
static size_t events_read(struct bf_book *book, const char *const *events, size_t count,
                          struct reading *readings)
{
    size_t done = 0;

    arena_reset(&book->arena);
    while (done < count && done < ENGINE_AHEAD && book->arena.used < AHEAD_BYTES) {
        struct reading *reading = &readings[done];

        book->problem = (struct problem){ .status = OK };
        reading->event.present = 0;
        reading->status = event_read(book, events[done], &reading->event);
        reading->problem = book->problem;
        done++;
    }
    return done;
}

static enum status readings_expect(struct bf_book *book, const struct reading *readings,
                                   size_t count)
{
    const struct event *events[ENGINE_AHEAD];
    size_t event_count = 0;

    for (size_t i = 0; i < count; i++)
        if (readings[i].status == OK)
            events[event_count++] = &readings[i].event;
    return engine_expect(book->engine, events, event_count);
}

/* Within a transaction. */
static enum status event_post(struct bf_book *book, const struct reading *reading,
                              struct bf_result *result)
{
    struct outcome outcome = { 0 };
    enum status status = reading->status;

    book->problem = reading->problem;
    if (status == OK) {
        status = engine_post(book->engine, &reading->event, NULL, &outcome);
        if (status != OK)
            book->problem = *engine_problem(book->engine);
    }
    if (!result)
        return status;
    result_fill(book, answer(book, status), result);
    result->number = outcome.seq;
    result->repeated = outcome.same_again;
    return status;
}

/* What has been read; the first problem goes into `first`, a failure over all. */
static enum status readings_post(struct bf_book *book, const struct reading *readings, size_t count,
                                 struct bf_result *results, struct problem *first)
{
    enum status status = readings_expect(book, readings, count);

    if (status != OK)
        book->problem = *engine_problem(book->engine);
    for (size_t i = 0; i < count && !status_is_failure(status); i++) {
        status = event_post(book, &readings[i], results ? &results[i] : NULL);
        if (status != OK && first->status == OK) {
            *first = book->problem;
            first->status = status;
        }
    }
    if (status_is_failure(status)) {
        *first = book->problem;
        first->status = status;
    }
    return status;
}

/* The call as a whole came to nothing, and so did each event. */
static enum bf_status none_posted(const struct bf_book *book, enum bf_status status,
                                  struct bf_result *results, size_t count)
{
    for (size_t i = 0; results && i < count; i++)
        result_fill(book, status, &results[i]);
    return status;
}

enum bf_status bf_submit_all(struct bf_book *book, const char *const *events, size_t count,
                             enum bf_batch batch, struct bf_result *results)
{
    struct problem first = { .status = OK };
    enum status status = call_begin(book);

    if (status != OK)
        return none_posted(book, answer(book, status), results, count);
    status = engine_begin(book->engine);
    if (status != OK)
        return none_posted(book, answer_engine(book, status), results, count);
    for (size_t from = 0, read = 0; from < count && !status_is_failure(status); from += read) {
        struct reading readings[ENGINE_AHEAD];

        read = events_read(book, events + from, count - from, readings);
        status = readings_post(book, readings, read, results ? results + from : NULL, &first);
    }
    if (!status_is_failure(status) && (first.status == OK || batch == BF_KEEP_GOING)) {
        status = engine_commit(book->engine);
        if (status != OK)
            return none_posted(book, answer_engine(book, status), results, count);
    }
    engine_end(book->engine);
    book->problem = first;
    if (status_is_failure(status))
        return none_posted(book, answer(book, status), results, count);
    return answer(book, first.status);
}

enum bf_status bf_submit(struct bf_book *book, const char *event, struct bf_result *result)
{
    struct bf_result own;
    enum bf_status status =
        bf_submit_all(book, &event, 1, BF_ALL_OR_NOTHING, result ? result : &own);

    return status;
}

/* Hands out the rows of a posting; what `line` answers other than 0 ends it. */
static enum status rows_tell(struct bf_book *book, const struct posting_rows *rows, bf_line_fn line,
                             void *context)
{
    for (size_t i = 0; i < rows->count; i++) {
        struct slice row = posting_row_print(&book->arena, rows, i);
        struct slice text = slice_copy(&book->arena, row);

        if (!row.text || !text.text)
            return problem_set(&book->problem, NO_MEMORY, "a posting in words");
        if (line(context, text.text) != 0)
            break;
    }
    return OK;
}

enum bf_status bf_preview(struct bf_book *book, const char *text, bf_line_fn line, void *context)
{
    struct event event;
    struct outcome outcome;
    struct posting_rows rows;
    enum status status = call_begin(book);

    if (status == OK)
        status = event_read(book, text, &event);
    if (status != OK)
        return answer(book, status);
    status = engine_look(book->engine);
    if (status == OK)
        status = engine_preview(book->engine, &event, &outcome);
    if (status == OK)
        status = engine_outcome_text(book->engine, &outcome, &book->arena, &rows);
    if (status != OK)
        book->problem = *engine_problem(book->engine);
    engine_end(book->engine);
    if (status == OK)
        status = rows_tell(book, &rows, line, context);
    return answer(book, status);
}

enum bf_status bf_explain(struct bf_book *book, const char *key, bf_line_fn line, void *context)
{
    struct posting_rows rows;
    int64_t seq = 0;
    enum status status = call_begin(book);

    if (status != OK)
        return answer(book, status);
    status = engine_look(book->engine);
    if (status == OK)
        status = engine_seq_of(book->engine, slice_of(key), &seq);
    if (status == OK)
        status = engine_event_text(book->engine, seq, &book->arena, &rows);
    if (status != OK)
        book->problem = *engine_problem(book->engine);
    engine_end(book->engine);
    if (status == OK)
        status = rows_tell(book, &rows, line, context);
    return answer(book, status);
}

static enum status filter_read(struct bf_book *book, const struct bf_filter *from,
                               struct filter *filter)
{
    enum filter_field field = FILTER_ITEM;

    if (!filter_field_find(slice_of(from->name), &field))
        return problem_set(&book->problem, USAGE, "no such filter: %s", from->name);
    return filter_text_set(book->engine, filter, field, slice_of(from->value), &book->problem);
}

/* Rows on their way to the caller. */
struct row_teller {
    struct bf_book *book;
    const struct list_row *list;
    int decimals;
    bf_row_fn row;
    void *context;
    bool is_over; /* the caller has had enough */
};

static enum status teller_begin(void *context, const struct list_row *list, int decimals)
{
    struct row_teller *teller = context;

    teller->list = list;
    teller->decimals = decimals;
    return OK;
}

static enum status row_tell(struct row_teller *teller, const struct cell *cells)
{
    const struct list_row *list = teller->list;
    struct arena *arena = &teller->book->arena;
    size_t count = (size_t)list->column_count;
    struct slice *texts = arena_alloc(arena, count * sizeof(*texts));
    const char **names = arena_alloc(arena, count * sizeof(*names));
    const char **values = arena_alloc(arena, count * sizeof(*values));
    struct text_buffer buffer;
    struct slice json;

    if (!texts || !names || !values)
        return NO_MEMORY;
    for (size_t i = 0; i < count; i++) {
        char scratch[CELL_TEXT_MAX];
        int32_t offset_s = engine_offset_s(teller->book->engine, cells[i].number);

        names[i] = list->columns[i].name;
        texts[i] = slice_copy(
            arena, cell_text(&list->columns[i], &cells[i], teller->decimals, offset_s, scratch));
        if (!texts[i].text)
            return NO_MEMORY;
        values[i] = cells[i].absent ? NULL : texts[i].text;
    }
    buffer_init(&buffer, arena);
    row_json(&buffer, list, texts, cells);
    if (buffer_finish(&buffer, &json) != OK)
        return NO_MEMORY;
    teller->is_over =
        teller->row(teller->context,
                    &(struct bf_row){
                        .count = count, .names = names, .values = values, .json = json.text }) != 0;
    return OK;
}

/* IO_FAILED ends the walk; teller->is_over says that nothing has failed. */
static enum status teller_row(void *context, const struct cell *cells)
{
    struct row_teller *teller = context;
    enum status status = OK;

    arena_reset(&teller->book->arena);
    status = row_tell(teller, cells);
    return status == OK && teller->is_over ? IO_FAILED : status;
}

static bool list_find(const char *name, enum list *list)
{
    for (int i = 0; i < LIST_COUNT; i++) {
        if (strcmp(name, list_row((enum list)i)->name) == 0) {
            *list = (enum list)i;
            return true;
        }
    }
    return false;
}

static enum status list_tell(struct bf_book *book, enum list list, const struct bf_filter *filters,
                             struct row_teller *teller)
{
    struct filter filter = { .from = DAY_NONE, .to = DAY_NONE, .as_of = DAY_NONE };
    struct receiver receiver = { teller_begin, teller_row, teller };
    const struct list_row *row = list_row(list);
    enum status status = OK;

    for (; filters && filters->name && status == OK; filters++)
        status = filter_read(book, filters, &filter);
    if (status != OK)
        return status;
    if ((filter.present & ~row->filters) != 0 || (row->must & ~filter.present) != 0)
        return problem_set(&book->problem, USAGE, "%s takes other filters", row->name);
    status = engine_query(book->engine, list, &filter, &receiver);
    if (status != OK && teller->is_over)
        return OK;
    if (status != OK)
        book->problem = *engine_problem(book->engine);
    return status;
}

enum bf_status bf_query(struct bf_book *book, const char *list, const struct bf_filter *filters,
                        bf_row_fn row, void *context)
{
    struct row_teller teller = { .book = book, .row = row, .context = context };
    enum list found = LIST_COUNT;
    enum status status = call_begin(book);

    if (status != OK)
        return answer(book, status);
    if (!list_find(list, &found))
        return answer(book, problem_set(&book->problem, USAGE, "no such list: %s", list));
    status = engine_look(book->engine);
    if (status != OK)
        return answer_engine(book, status);
    status = list_tell(book, found, filters, &teller);
    engine_end(book->engine);
    return answer(book, status);
}

/* Statements of the proof on their way to the caller. */
struct proof_teller {
    bf_line_fn line;
    void *context;
    bool is_over;
};

static void proof_tell(void *context, const struct proof *proof)
{
    struct proof_teller *teller = context;
    char text[400];

    if (!teller->line || teller->is_over)
        return;
    (void)snprintf(text, sizeof(text), "%s %s%s%.*s", proof->holds ? "ok" : "FAIL", proof->says,
                   proof->holds ? "" : ": ", (int)proof->wrong.size, proof->wrong.text);
    teller->is_over = teller->line(teller->context, text) != 0;
}

enum bf_status bf_check(struct bf_book *book, bf_line_fn line, void *context)
{
    struct proof_teller teller = { line, context, false };
    enum status status = call_begin(book);

    if (status != OK)
        return answer(book, status);
    status = engine_look(book->engine);
    if (status == OK)
        status = engine_prove(book->engine, proof_tell, &teller);
    engine_end(book->engine);
    return answer_engine(book, status);
}

enum bf_status bf_backup(struct bf_book *book, const char *path)
{
    enum status status = call_begin(book);

    if (status != OK)
        return answer(book, status);
    status = store_backup(engine_store(book->engine), path);
    if (status != OK)
        book->problem = *store_problem(engine_store(book->engine));
    return answer(book, status);
}
