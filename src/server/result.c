/* What is said of each event: an object of JSON, on a line of its own in a stream. */
#include "server/submit.h"
#include "text/event_json.h"

/* Beyond these nothing more is said of postings, of events: what is posted is posted. */
enum { POSTING_BYTES = 16 << 20, RESULT_BYTES = 32 << 20 };

/* A row as a worksheet has it, with one blank between its parts. */
static struct slice joined(struct arena *arena, const struct posting_row *row)
{
    const struct slice parts[] = { row->word, row->what, row->where, row->amount };
    struct text_buffer text;
    struct slice line = { 0 };

    buffer_init(&text, arena);
    for (size_t i = 0; i < ARRAY_COUNT(parts); i++) {
        if (parts[i].size > 0 && text.size > 0)
            buffer_put_char(&text, ' ');
        buffer_put(&text, parts[i]);
    }
    return buffer_finish(&text, &line) == OK ? line : (struct slice){ 0 };
}

void posting_json(struct json_writer *json, struct arena *arena, const struct posting_rows *rows)
{
    json_open(json, '[');
    for (size_t i = 0; i < rows->count; i++) {
        struct slice line = joined(arena, &rows->rows[i]);

        json->out->failed = json->out->failed || !line.text;
        json_string(json, line);
    }
    json_close(json, ']');
}

static void posting_put(struct submission *submission, struct json_writer *json,
                        const struct posting_rows *rows)
{
    json_key(json, SLICE("posting"));
    if (json->out->size > POSTING_BYTES)
        json_raw(json, "null");
    else
        posting_json(json, &submission->arena, rows);
}

static bool result_open(struct submission *submission, struct json_writer *json)
{
    if (submission->answer == ANSWER_ALL && json->out->size > RESULT_BYTES) {
        submission->left_off++;
        return false;
    }
    json_open(json, '{');
    return true;
}

static void result_close(const struct submission *submission, struct json_writer *json)
{
    json_close(json, '}');
    if (submission->answer != ANSWER_EACH)
        return;
    buffer_put_char(json->out, '\n');
    json->comma = false;
}

void result_posted(void *context, const struct statement *statement, const struct outcome *outcome,
                   const struct posting_rows *rows)
{
    struct submission *submission = context;
    struct json_writer *json = &submission->json;
    const struct event *event = statement->event;

    submission->seq = outcome->seq;
    submission->is_again = outcome->same_again;
    if (!result_open(submission, json))
        return;
    if (submission->answer != ANSWER_ONE)
        json_number(json, "line", submission->lines + statement->line);
    if (submission->mode != BATCH_PREVIEW)
        json_number(json, "number", outcome->seq);
    if (event_has(event, FIELD_KEY))
        json_text(json, "key", event->key);
    if (submission->answer != ANSWER_ONE && outcome->same_again) {
        json_key(json, SLICE("again"));
        json_raw(json, "true");
    }
    if (rows && submission->explains)
        posting_put(submission, json, rows);
    result_close(submission, json);
}

void result_mishap(void *context, const struct mishap *mishap)
{
    struct submission *submission = context;
    struct json_writer *json =
        submission->answer == ANSWER_EACH ? &submission->json : &submission->wrong_json;
    int line = submission->lines + mishap->line;

    if (submission->first.status == OK)
        (void)problem_set(&submission->first, mishap->status, "%s", mishap->text);
    if (!result_open(submission, json))
        return;
    json_number(json, "line", line);
    if (mishap->column > 0)
        json_number(json, "column", mishap->column);
    json_number(json, "status", http_status_of(mishap->status));
    json_text(json, "code", slice_of(status_code(mishap->status)));
    json_text(json, "detail", slice_of(mishap->text));
    if (mishap->rows)
        posting_put(submission, json, mishap->rows);
    result_close(submission, json);
}

void result_failure(struct submission *submission, const struct problem *problem)
{
    struct json_writer *json = &submission->json;

    buffer_init(&submission->out, &submission->arena);
    json_writer_init(json, &submission->out);
    json_open(json, '{');
    json_number(json, "line", submission->lines + 1);
    json_number(json, "status", http_status_of(problem->status));
    json_text(json, "code", slice_of(status_code(problem->status)));
    json_text(json, "detail", slice_of(problem->text));
    result_close(submission, json);
}
