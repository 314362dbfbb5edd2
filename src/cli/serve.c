#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include "cli/open.h"
#include "server/server.h"

static enum exit_code port_option(const struct request *request, uint16_t *port)
{
    struct problem problem = { .status = OK };
    int64_t number = SERVER_PORT;
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

enum exit_code command_serve(const struct request *request)
{
    struct server_options options = { .log_file = STDERR_FILENO,
                                      .head_ms = SERVER_HEAD_MS,
                                      .body_ms = SERVER_BODY_MS,
                                      .send_ms = SERVER_SEND_MS,
                                      .rate = SERVER_RATE };
    struct problem problem = { .status = OK };
    struct server *server = NULL;
    enum exit_code code = port_option(request, &options.port);
    sigset_t signals;
    int caught = 0;

    if (code != EXIT_CODE_OK)
        return code;
    options.path = request->argument_count > 0 ? request->arguments[0] : book_path(request);
    if (!options.path) {
        (void)problem_set(&problem, USAGE, "no book: name one as BOOK, --book or BACKFLUSH_BOOK");
        return report(request, &problem);
    }
    signals_hold(&signals);
    if (server_start(&options, &server, &problem) != OK)
        return report(request, &problem);
    out_print(request->out, "listening on http://127.0.0.1:%u\n", server_port(server));
    (void)fflush(request->out->file);
    (void)sigwait(&signals, &caught);
    server_stop(server);
    return EXIT_CODE_OK;
}
