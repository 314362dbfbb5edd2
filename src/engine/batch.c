#include "engine/batch.h"

#include <stdio.h>
#include <string.h>

#include "engine/recorded.h"

/* Statements are read ahead while they are short: of long ones fewer. */
enum { STATEMENT_BYTES = 64 << 20, AHEAD_BYTES = 4 << 20 };

/* A statement as it was read, or why it could not be. */
struct reading {
    struct statement statement;
    enum status status;
    struct problem problem;
    int line;
    size_t done; /* bytes of the file */
};

struct batch {
    struct engine *engine;
    const struct batch_options *options;
    const struct batch_sink *sink;
    struct batch_totals *totals;
    struct problem *failure;
    struct arena arena;  /* of the statements read ahead */
    struct arena answer; /* of what one of them posts, in words */
    struct reading ahead[ENGINE_AHEAD];
    struct moment at;  /* of the event above */
    enum status first; /* of the mishaps */
    int64_t mishaps;
    bool is_silent;
    bool is_rebuilding; /* the book was empty when the batch began */
    int64_t in_group;
};

static void mishap(struct batch *batch, struct mishap what)
{
    if (batch->first == OK)
        batch->first = what.status;
    batch->mishaps++;
    if ((batch->mishaps <= BATCH_MISHAPS_MAX || batch->options->tells_all) && !batch->is_silent)
        batch->sink->mishap(batch->sink->context, &what);
}

static bool refusal_is_expected(const struct statement *statement, const struct problem *problem)
{
    return statement->refused_line != 0 && statement->refused == problem->status &&
           (slice_is_empty(statement->refused_text) ||
            slice_equals_text(statement->refused_text, problem->text));
}

/* A statement that cannot be read; `statement` NULL: a heading. */
static void malformed(struct batch *batch, const struct statement *statement,
                      struct problem *problem, int line)
{
    struct mishap what = { .line = line };

    problem_place(problem, &what.line, &what.column);
    what.status = problem->status;
    what.text = problem->text;
    if (statement && refusal_is_expected(statement, problem)) {
        batch->totals->expected++;
        return;
    }
    if (statement && statement->refused_line != 0)
        what.statement = statement;
    batch->totals->refused++;
    mishap(batch, what);
}

static bool goes_on(const struct batch *batch)
{
    return batch->first == OK || batch->options->mode == BATCH_KEEP_GOING ||
           batch->mishaps < BATCH_MISHAPS_MAX;
}

static bool reading_is_last(const struct reading *reading)
{
    return status_is_failure(reading->status) ||
           (reading->status == OK && reading->statement.kind == STATEMENT_END);
}

/* The next statements: how many there are, at least one. The file's end is one too. */
static size_t read_ahead(struct batch *batch, struct feed *feed)
{
    size_t count = 0;
    struct reading *reading;

    arena_reset(&batch->arena);
    do {
        reading = &batch->ahead[count++];
        reading->problem = (struct problem){ .status = OK };
        reading->status = feed_next(feed, &batch->arena, &reading->statement, &reading->problem);
        reading->line = feed->line;
        reading->done = feed_done(feed);
    } while (!reading_is_last(reading) && count < ENGINE_AHEAD && batch->arena.used < AHEAD_BYTES);
    return count;
}

/* Counts the good ones, and finds the first moment that is given. */
static enum status shape_look(struct batch *batch, struct reading *reading)
{
    if (status_is_failure(reading->status))
        *batch->failure = reading->problem;
    else if (reading->status != OK)
        malformed(batch, &reading->statement, &reading->problem, reading->line);
    if (reading->status != OK || reading->statement.kind != STATEMENT_EVENT)
        return status_is_failure(reading->status) ? reading->status : OK;
    batch->totals->events++;
    if (batch->at.form == MOMENT_NONE && event_has(reading->statement.event, FIELD_AT))
        batch->at = reading->statement.event->at;
    return OK;
}

/* Reads the whole file; names every malformed statement. */
static enum status shape_check(struct batch *batch, struct feed *feed)
{
    bool is_over = false;

    while (!is_over && goes_on(batch)) {
        size_t count = read_ahead(batch, feed);

        is_over = reading_is_last(&batch->ahead[count - 1]);
        for (size_t i = 0; i < count && goes_on(batch); i++) {
            enum status status = shape_look(batch, &batch->ahead[i]);

            if (status != OK)
                return status;
        }
    }
    return OK;
}

static bool rows_are_expected(const struct statement *statement, const struct posting_rows *rows)
{
    if (rows->count != (size_t)statement->posting_count)
        return false;
    for (size_t i = 0; i < rows->count; i++)
        if (!posting_row_equals(&rows->rows[i], statement->postings[i].text))
            return false;
    return true;
}

static void refused(struct batch *batch, const struct statement *statement,
                    const struct problem *problem)
{
    if (refusal_is_expected(statement, problem)) {
        batch->totals->expected++;
        return;
    }
    batch->totals->refused++;
    mishap(batch, (struct mishap){ .status = problem->status,
                                   .line = statement->line,
                                   .text = problem->text,
                                   .statement = statement });
}

static enum status outcome_text(struct batch *batch, const struct outcome *outcome,
                                struct posting_rows *rows)
{
    arena_reset(&batch->answer);
    return engine_outcome_text(batch->engine, outcome, &batch->answer, rows);
}

static enum status accepted(struct batch *batch, const struct statement *statement,
                            const struct outcome *outcome)
{
    struct posting_rows rows = { 0 };
    bool is_wanted =
        batch->options->wants_rows || statement->posting_count > 0 || statement->refused_line != 0;
    bool is_expected = false;
    enum status status = OK;

    batch->totals->events++;
    batch->totals->again += outcome->same_again;
    if (is_wanted)
        status = outcome_text(batch, outcome, &rows);
    if (status != OK)
        return status;
    if (batch->sink->posted)
        batch->sink->posted(batch->sink->context, statement, outcome, is_wanted ? &rows : NULL);
    if (statement->posting_count == 0 && statement->refused_line == 0)
        return OK;
    is_expected = statement->refused_line == 0 && rows_are_expected(statement, &rows);
    batch->totals->held += is_expected;
    batch->totals->failed += !is_expected;
    if (!is_expected)
        mishap(batch, (struct mishap){
                          .status = EXPECT_FAILED,
                          .line = statement->line,
                          .text = statement->refused_line != 0 ? "accepted, must be refused"
                                                               : "the posting differs",
                          .statement = statement,
                          .rows = &rows,
                      });
    return OK;
}

/* Good events are kept in groups, so that a failure loses little of a long file. */
static enum status group_end(struct batch *batch)
{
    enum status status = OK;

    if (batch->options->mode != BATCH_KEEP_GOING || ++batch->in_group < BATCH_GROUP)
        return OK;
    batch->in_group = 0;
    status = engine_commit(batch->engine);
    return status == OK ? engine_begin(batch->engine) : status;
}

/* Nobody says when a book heard of an event, but the export that the book is rebuilt from. */
static void recorded_refuse(struct batch *batch, const struct statement *statement)
{
    batch->totals->refused++;
    mishap(batch, (struct mishap){ .status = FIELD_UNKNOWN,
                                   .line = statement->line,
                                   .text = "recorded: only a new book takes it",
                                   .statement = statement });
}

static enum status event_do(struct batch *batch, const struct statement *statement)
{
    struct event *event = statement->event;
    struct arrival arrival = { .resolved = false };
    const struct arrival *heard = NULL; /* now */
    struct problem problem = { .status = OK };
    struct outcome outcome;
    enum status status = OK;

    if (batch->sink->arrives)
        status = batch->sink->arrives(batch->sink->context, statement, &problem);
    if (status_is_failure(status)) {
        *batch->failure = problem;
        return status;
    }
    if (status != OK) {
        refused(batch, statement, &problem);
        return OK;
    }
    if (event_has(event, FIELD_AT)) {
        batch->at = event->at;
    } else if (batch->options->at_follows && batch->at.form != MOMENT_NONE) {
        event->at = batch->at;
        event->present |= field_bit(FIELD_AT);
    }
    if (recorded_take(event, &arrival.recorded_s)) {
        if (!batch->is_rebuilding) {
            recorded_refuse(batch, statement);
            return OK;
        }
        heard = &arrival;
    }
    status = engine_post(batch->engine, event, heard, &outcome);
    if (status_is_failure(status))
        return status;
    if (status == OK) {
        status = accepted(batch, statement, &outcome);
        return status == OK ? group_end(batch) : status;
    }
    refused(batch, statement, engine_problem(batch->engine));
    return OK;
}

static enum status expectation_do(struct batch *batch, const struct statement *statement)
{
    struct problem problem = { .status = OK };
    struct judgement judgement;
    enum status status = expect_judge(batch->engine, statement, &judgement, &problem);

    if (status_is_failure(status))
        return status;
    batch->totals->held += status == OK;
    batch->totals->failed += status != OK;
    if (status != OK)
        mishap(batch, (struct mishap){ .status = status,
                                       .line = statement->line,
                                       .text = problem.text,
                                       .statement = statement,
                                       .judgement = &judgement });
    return OK;
}

static enum status readings_expect(struct batch *batch, size_t count)
{
    const struct event *events[ENGINE_AHEAD];
    size_t event_count = 0;

    for (size_t i = 0; i < count; i++) {
        const struct reading *reading = &batch->ahead[i];

        if (reading->status == OK && reading->statement.kind == STATEMENT_EVENT)
            events[event_count++] = reading->statement.event;
    }
    return engine_expect(batch->engine, events, event_count);
}

static enum status reading_do(struct batch *batch, struct reading *reading)
{
    struct statement *statement = &reading->statement;
    enum status status = reading->status;

    if (status_is_failure(status)) {
        *batch->failure = reading->problem;
        return status;
    }
    batch->totals->bytes_done = reading->done;
    if (status != OK) {
        malformed(batch, statement, &reading->problem, reading->line);
        return OK;
    }
    if (statement->kind == STATEMENT_END)
        return OK;
    status = statement->kind == STATEMENT_EVENT ? event_do(batch, statement)
                                                : expectation_do(batch, statement);
    if (status == OK && batch->sink->progress)
        batch->sink->progress(batch->sink->context, batch->totals);
    return status;
}

static enum status statements_do(struct batch *batch, struct feed *feed)
{
    bool is_over = false;

    while (!is_over && goes_on(batch)) {
        size_t count = read_ahead(batch, feed);
        enum status status = readings_expect(batch, count);

        is_over = reading_is_last(&batch->ahead[count - 1]);
        for (size_t i = 0; i < count && goes_on(batch) && status == OK; i++)
            status = reading_do(batch, &batch->ahead[i]);
        if (status != OK)
            return status;
    }
    return OK;
}

static enum status transaction(struct batch *batch, struct feed *feed)
{
    enum status status = engine_begin(batch->engine);

    if (status != OK)
        return status;
    batch->is_rebuilding = engine_seq(batch->engine) == 0;
    status = statements_do(batch, feed);
    if (status == OK && (batch->options->mode == BATCH_KEEP_GOING ||
                         (batch->options->mode == BATCH_ALL_OR_NOTHING && batch->first == OK)))
        status = engine_commit(batch->engine);
    engine_end(batch->engine);
    return status;
}

static void heading_refused(struct batch *batch, struct problem *problem)
{
    batch->totals->untried = true;
    malformed(batch, NULL, problem, 1);
}

/* One pass over the file. */
static enum status pass(struct batch *batch,
                        enum status (*over)(struct batch *batch, struct feed *feed))
{
    struct feed feed;
    struct problem problem = { .status = OK };
    enum status status = feed_open(&feed, batch->options->format, batch->options->text, &problem);

    if (status == OK)
        status = over(batch, &feed);
    else if (status_is_failure(status))
        *batch->failure = problem;
    else
        heading_refused(batch, &problem);
    feed_close(&feed);
    return status_is_failure(status) ? status : OK;
}

enum status batch_post(struct engine *engine, const struct batch_options *options,
                       const struct batch_sink *sink, struct batch_totals *totals,
                       struct problem *failure)
{
    struct batch batch = {
        .engine = engine, .options = options, .sink = sink, .totals = totals, .failure = failure
    };
    bool is_strict = options->mode != BATCH_KEEP_GOING;
    enum status status = OK;

    *totals = (struct batch_totals){ .bytes = options->text.size };
    arena_init(&batch.arena, STATEMENT_BYTES);
    arena_init(&batch.answer, STATEMENT_BYTES);
    batch.is_silent = !is_strict; /* the second pass names what the first one met */
    totals->untried = options->shape_first;
    if (options->shape_first)
        status = pass(&batch, shape_check);
    if (status == OK && (batch.first == OK || !is_strict)) {
        batch.is_silent = false;
        batch.first = OK;
        batch.mishaps = 0;
        *totals = (struct batch_totals){ .bytes = options->text.size };
        status = pass(&batch, transaction);
    }
    arena_release(&batch.arena);
    arena_release(&batch.answer);
    if (status != OK && failure->status == OK)
        *failure = *engine_problem(engine);
    return status == OK ? batch.first : status;
}
