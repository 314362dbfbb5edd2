/*
 * Who may post an event, and what the server adds to it: the key of its request, when it happened,
 * who sent it.
 */
#include <assert.h>
#include <stdio.h>

#include "engine/recorded.h"
#include "server/submit.h"
#include "text/event_json.h"

enum { UNDONE_DEPTH_MAX = 64 };

/* What an undo is of; of the undo of an undo that which comes back. */
static enum status verb_meant(struct submission *submission, struct slice key, enum verb *verb,
                              struct problem *problem)
{
    struct engine *engine = submission->engine;
    struct arena *arena = &submission->arena;

    for (int depth = 0; depth < UNDONE_DEPTH_MAX; depth++) {
        struct stored_event stored;
        struct event event;
        int64_t seq = 0;
        enum status status = engine_seq_of(engine, key, &seq);

        if (status == OK)
            status = store_event(engine_store(engine), seq, arena, &stored);
        if (status != OK)
            return problem_set(problem, status, "%.*s", (int)key.size, key.text);
        *verb = stored.verb;
        if (stored.verb != VERB_UNDO)
            return OK;
        status = event_json_read(stored.body, arena, &event, problem);
        if (status != OK)
            return status;
        key = event.of;
    }
    return problem_set(problem, LIMIT_EXCEEDED, "more than %d undos of one another",
                       UNDONE_DEPTH_MAX);
}

static enum status verb_judge(const struct submission *submission, enum verb verb,
                              struct problem *problem)
{
    enum access access = submission->request->access;

    if (access_may_post(access, verb))
        return OK;
    return problem_set(problem, NOT_ALLOWED, "%s is not for %s", verb_row(verb)->name,
                       access_word(access));
}

static enum status rights_judge(struct submission *submission, const struct event *event,
                                struct problem *problem)
{
    enum status status = verb_judge(submission, event->verb, problem);
    enum verb meant = event->verb;

    if (status != OK || (event->verb != VERB_UNDO && event->verb != VERB_CORRECT))
        return status;
    status = verb_meant(submission, event->of, &meant, problem);
    if (status == OK)
        status = verb_judge(submission, meant, problem);
    if (status == OK && event->correction)
        status = verb_judge(submission, event->correction->verb, problem);
    return status;
}

static enum status member_put(struct event *event, const char *name, struct slice text,
                              struct problem *problem)
{
    struct event_member member;
    bool is_there = event_member_find(verb_row(event->verb), slice_of(name), &member);

    assert(is_there);
    return event_member_read(event, member, text, problem);
}

/* The token's name; behind what the client says, if he says another. */
static enum status by_put(struct submission *submission, struct event *event,
                          struct problem *problem)
{
    struct slice name = submission->request->holder.name;
    struct slice by = name;
    struct text_buffer text;

    if (event_has(event, FIELD_BY) && !slice_equals(event->by, name)) {
        buffer_init(&text, &submission->arena);
        buffer_put(&text, event->by);
        buffer_put_text(&text, " via ");
        buffer_put(&text, name);
        if (buffer_finish(&text, &by) != OK)
            return problem_set(problem, NO_MEMORY, "an event");
    }
    event->present &= ~field_bit(FIELD_BY);
    return member_put(event, "by", by, problem);
}

/* An event of a request that has a key, and none of its own: `KEY`, of several `KEY/LINE`. */
static enum status key_put(struct submission *submission, struct event *event, int line,
                           struct problem *problem)
{
    struct text_buffer text;
    struct slice key = submission->key;
    char number[16];

    if (key.size == 0)
        return OK;
    if (submission->answer != ANSWER_ONE && event_has(event, FIELD_KEY))
        return OK;
    if (event_has(event, FIELD_KEY)) {
        if (slice_equals(event->key, key))
            return OK;
        return problem_set(problem, FIELD_TWICE, "key and Idempotency-Key differ");
    }
    buffer_init(&text, &submission->arena);
    buffer_put(&text, key);
    if (submission->answer != ANSWER_ONE) {
        (void)snprintf(number, sizeof(number), "/%d", line);
        buffer_put_text(&text, number);
    }
    if (buffer_finish(&text, &key) != OK)
        return problem_set(problem, NO_MEMORY, "an event");
    return member_put(event, "key", key, problem);
}

enum status event_arrives(void *context, const struct statement *statement, struct problem *problem)
{
    struct submission *submission = context;
    struct event *event = statement->event;
    struct event *right = event->correction;
    enum status status = rights_judge(submission, event, problem);

    if (status != OK)
        return status;
    if (event_has(event, FIELD_RECORDED) || (right && event_has(right, FIELD_RECORDED)))
        return problem_set(problem, FIELD_UNKNOWN, "recorded: only a new book takes it");
    if (submission->at.form != MOMENT_NONE && !event_has(event, FIELD_AT)) {
        event->at = submission->at;
        event->present |= field_bit(FIELD_AT);
    }
    status = by_put(submission, event, problem);
    if (status == OK && right)
        status = by_put(submission, right, problem);
    if (status == OK)
        status = key_put(submission, event, submission->lines + statement->line, problem);
    return status;
}
