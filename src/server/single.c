/*
 * One event of a request. Those that several connections post at the same time are one transaction:
 * whoever comes first posts for all who wait, and one flush to the disk serves them. Nobody waits
 * for others to come.
 */
#include <string.h>

#include "server/submit.h"
#include "text/event_json.h"

/* One that waits to be posted; on the stack of its connection's thread. */
struct job {
    struct submission *submission;
    enum status status;
    struct problem failure;
    bool is_done;
    struct job *next;
};

static void refusal_say(struct submission *submission, struct problem *problem)
{
    struct mishap mishap = { .status = problem->status, .line = 1 };
    int line = 0;

    problem_place(problem, &line, &mishap.column);
    mishap.text = problem->text;
    submission->totals.refused++;
    result_mishap(submission, &mishap);
}

/* Within engine_begin() or engine_look(). A refusal is said in the submission, and its answer. */
static enum status event_run(struct submission *submission,
                             enum status (*run)(struct engine *engine, const struct event *event,
                                                struct outcome *outcome))
{
    struct problem problem = { .status = OK };
    struct event event;
    struct statement statement = { .kind = STATEMENT_EVENT, .line = 1, .event = &event };
    struct outcome outcome;
    struct posting_rows rows = { 0 };
    enum status status = OK;

    submission_clear(submission);
    submission->first = (struct problem){ .status = OK };
    submission->totals = (struct batch_totals){ 0 };
    status = event_json_read(submission->text, &submission->arena, &event, &problem);
    if (status == OK)
        status = event_arrives(submission, &statement, &problem);
    if (status == OK) {
        status = run(submission->engine, &event, &outcome);
        if (status == OK && submission->explains)
            status = engine_outcome_text(submission->engine, &outcome, &submission->arena, &rows);
        if (status != OK)
            problem = *engine_problem(submission->engine);
    }
    if (status_is_failure(status)) {
        submission->first = problem;
        return status;
    }
    if (status != OK) {
        refusal_say(submission, &problem);
        return status;
    }
    submission->totals.events = 1;
    submission->totals.again = outcome.same_again;
    result_posted(submission, &statement, &outcome, &rows);
    return OK;
}

static enum status event_post_now(struct engine *engine, const struct event *event,
                                  struct outcome *outcome)
{
    return engine_post(engine, event, NULL, outcome);
}

/* All of them in one transaction; a failure is that of all. */
static enum status jobs_post(struct engine *engine, struct job *jobs, struct problem *failure)
{
    enum status status = engine_begin(engine);

    for (struct job *job = jobs; job && !status_is_failure(status); job = job->next) {
        job->submission->engine = engine;
        job->status = event_run(job->submission, event_post_now);
        status = job->status;
        if (status_is_failure(status))
            *failure = job->submission->first;
    }
    if (!status_is_failure(status))
        status = engine_commit(engine);
    if (status_is_failure(status) && failure->status == OK)
        *failure = *engine_problem(engine);
    engine_end(engine);
    return status;
}

static void jobs_fail(struct job *jobs, const struct problem *failure)
{
    for (struct job *job = jobs; job; job = job->next) {
        job->status = failure->status;
        job->failure = *failure;
    }
}

/* That there is no memory may be one event's fault: then each is tried by itself. */
static void jobs_run(struct engine *engine, struct job *jobs)
{
    struct problem failure = { .status = OK };

    if (!status_is_failure(jobs_post(engine, jobs, &failure)))
        return;
    if (!jobs->next || failure.status != NO_MEMORY) {
        jobs_fail(jobs, &failure);
        return;
    }
    while (jobs) {
        struct job *next = jobs->next;

        jobs->next = NULL;
        failure = (struct problem){ .status = OK };
        if (status_is_failure(jobs_post(engine, jobs, &failure)))
            jobs_fail(jobs, &failure);
        jobs->next = next;
        jobs = next;
    }
}

/* Posts for all who wait; the lock is held, and held again. */
static void lead(struct server *server)
{
    struct job *jobs = NULL;

    server->is_posting = true;
    (void)pthread_mutex_unlock(&server->lock);
    (void)pthread_mutex_lock(&server->writing);
    (void)pthread_mutex_lock(&server->lock);
    jobs = server->jobs;
    server->jobs = NULL;
    server->jobs_end = &server->jobs;
    (void)pthread_mutex_unlock(&server->lock);
    jobs_run(server->writer, jobs);
    (void)pthread_mutex_unlock(&server->writing);
    (void)pthread_mutex_lock(&server->lock);
    server->is_posting = false;
    while (jobs) {
        struct job *next = jobs->next; /* it may go once it is done */

        jobs->is_done = true;
        jobs = next;
    }
    (void)pthread_cond_broadcast(&server->posted);
}

enum status single_post(struct submission *submission, struct problem *failure)
{
    struct server *server = submission->request->server;
    struct job job = { .submission = submission };

    atomic_fetch_add(&server->metrics.waiting, 1);
    (void)pthread_mutex_lock(&server->lock);
    *server->jobs_end = &job;
    server->jobs_end = &job.next;
    while (!job.is_done) {
        if (server->is_posting)
            (void)pthread_cond_wait(&server->posted, &server->lock);
        else
            lead(server);
    }
    (void)pthread_mutex_unlock(&server->lock);
    atomic_fetch_sub(&server->metrics.waiting, 1);
    *failure = job.failure;
    return job.status;
}

enum status single_preview(struct submission *submission, struct problem *failure)
{
    enum status status = OK;

    submission->engine = reader_take(submission->request);
    if (!submission->engine)
        return OK; /* the answer is given */
    status = event_run(submission, engine_preview);
    *failure = submission->first;
    reader_give(submission->request->server, submission->engine);
    return status;
}
