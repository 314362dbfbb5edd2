#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include "cli/open.h"
#include "engine/user.h"
#include "server/server.h"

enum exit_code port_option(const struct request *request, uint16_t *port)
{
    struct problem problem = { .status = OK };
    int64_t number = *port;
    enum status status = OK;

    if (request_has(request, OPTION_PORT))
        status = decimal_parse(slice_of(request->values[OPTION_PORT]), 0, &number);
    if (status == OK && number >= 0 && number <= UINT16_MAX) {
        *port = (uint16_t)number;
        return EXIT_CODE_OK;
    }
    (void)problem_set(&problem, USAGE, "--port takes 0 to %d, not %s", UINT16_MAX,
                      request->values[OPTION_PORT]);
    return report(request, &problem);
}

/* Every thread that is begun later leaves these to sigwait(). */
static void signals_hold(sigset_t *signals)
{
    (void)sigemptyset(signals);
    (void)sigaddset(signals, SIGTERM);
    (void)sigaddset(signals, SIGINT);
    (void)pthread_sigmask(SIG_BLOCK, signals, NULL);
    (void)signal(SIGPIPE, SIG_IGN);
}

/* A link for `admin` as long as he has no password, where nobody else was ever added. */
static enum status first_look(struct engine *engine, bool *is_first, bool *is_due)
{
    struct user_row admin;
    struct arena arena;
    bool any = false;
    enum status status = engine_look(engine);

    arena_init(&arena, 0);
    if (status == OK)
        status = user_any(engine, &any);
    if (status == OK && any)
        status = user_find(engine, SLICE("admin"), &arena, &admin);
    *is_first = status == OK && !any;
    *is_due = *is_first || (status == OK && admin.password.size == 0);
    engine_end(engine);
    arena_release(&arena);
    return status == USER_UNKNOWN ? OK : status;
}

static enum status first_link(const char *path, char link[LINK_TEXT_MAX], struct problem *problem)
{
    const struct engine_options options = { .path = path, .mode = STORE_WRITE };
    struct engine *engine = NULL;
    bool is_first = false;
    bool is_due = false;
    enum status status = engine_open(&options, &engine, problem);

    link[0] = '\0';
    if (status != OK)
        return status;
    status = first_look(engine, &is_first, &is_due);
    if (status != OK)
        *problem = *engine_problem(engine);
    if (status == OK && is_first)
        status = user_add(engine, SLICE("admin"), SLICE("admin"), problem);
    if (status == NAME_TAKEN) { /* by a token: `user add` has to name somebody else */
        is_due = false;
        status = OK;
    }
    if (status == OK && is_due)
        status = user_link(engine, SLICE("admin"), LINK_SETS_PASSWORD, link, problem);
    engine_close(engine);
    return status;
}

enum exit_code command_serve(const struct request *request)
{
    struct server_options options = { .log_file = STDERR_FILENO,
                                      .port = SERVER_PORT,
                                      .head_ms = SERVER_HEAD_MS,
                                      .body_ms = SERVER_BODY_MS,
                                      .send_ms = SERVER_SEND_MS,
                                      .rate = SERVER_RATE };
    struct problem problem = { .status = OK };
    struct server *server = NULL;
    enum exit_code code = port_option(request, &options.port);
    char link[LINK_TEXT_MAX];
    sigset_t signals;
    int caught = 0;

    if (code != EXIT_CODE_OK)
        return code;
    options.path = request->argument_count > 0 ? request->arguments[0] : book_path(request);
    if (!options.path) {
        (void)problem_set(&problem, USAGE, "no book: name one as BOOK, --book or BACKFLUSH_BOOK");
        return report(request, &problem);
    }
    if (first_link(options.path, link, &problem) != OK)
        return report(request, &problem);
    signals_hold(&signals);
    if (server_start(&options, &server, &problem) != OK)
        return report(request, &problem);
    out_print(request->out, "listening on http://127.0.0.1:%u\n", server_port(server));
    if (link[0])
        out_print(request->out, "admin sets his password at http://127.0.0.1:%u/sign-in#%s\n",
                  server_port(server), link);
    (void)fflush(request->out->file);
    (void)sigwait(&signals, &caught);
    server_stop(server);
    return EXIT_CODE_OK;
}
