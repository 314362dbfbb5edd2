/* The server with short deadlines: slow clients are cut, the others are not; which role does what.
 */
#include <arpa/inet.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "engine/token.h"
#include "report.h"
#include "server/access.h"
#include "server/server.h"

enum {
    HEAD_MS = 400,
    BODY_MS = 400,
    SEND_MS = 2000,
    PATIENCE_MS = 10000,
    PATH_BYTES = 512,
    RATE = 20
};

static int64_t now_ms(void)
{
    struct timespec now;

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int line_open(uint16_t port)
{
    struct sockaddr_in address = { .sin_family = AF_INET,
                                   .sin_port = htons(port),
                                   .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    int line = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    if (line >= 0 && connect(line, (struct sockaddr *)&address, sizeof(address)) == 0)
        return line;
    (void)close(line);
    return -1;
}

static void text_send(int line, const char *text)
{
    (void)send(line, text, strlen(text), MSG_NOSIGNAL);
}

/* Sends `piece` again and again; after how many milliseconds the other side ended, or PATIENCE_MS.
 */
static int64_t drip(int line, const char *piece)
{
    int64_t begun = now_ms();
    char came[512];

    while (now_ms() - begun < PATIENCE_MS) {
        struct pollfd wait = { .fd = line, .events = POLLIN };

        if (poll(&wait, 1, 40) > 0 && recv(line, came, sizeof(came), 0) <= 0)
            break;
        text_send(line, piece);
    }
    return now_ms() - begun;
}

/* The status of a whole request of a client that is not slow; `token` NULL: one that needs none. */
static int asked_by(uint16_t port, const char *token)
{
    char request[320];
    char came[16] = "";
    int line = line_open(port);
    long status = 0;

    (void)snprintf(request, sizeof(request),
                   "GET %s HTTP/1.1\r\nHost: localhost:%u\r\n%s%s\r\n\r\n",
                   token ? "/v1/parties" : "/livez", port,
                   token ? "Authorization: Bearer " : "Accept: */*", token ? token : "");
    text_send(line, request);
    if (recv(line, came, sizeof(came) - 1, MSG_WAITALL) == sizeof(came) - 1)
        status = strtol(came + strlen("HTTP/1.1 "), NULL, 10);
    (void)close(line);
    return (int)status;
}

static int asked(uint16_t port)
{
    return asked_by(port, NULL);
}

static void test_slow(uint16_t port)
{
    static const struct {
        const char *name;
        const char *begin;
        const char *piece;
    } cases[] = {
        { "who says nothing is cut", "", "" },
        { "who drips headers is cut", "GET /livez HTTP/1.1\r\nX-Slow: ", "a" },
        { "who drips the request line is cut", "GET /", "a" },
        { "who keeps a connection and says nothing is cut",
          "GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n", "" },
    };

    for (size_t i = 0; i < ARRAY_COUNT(cases); i++) {
        int line = line_open(port);
        int64_t taken_ms = 0;

        text_send(line, cases[i].begin);
        report("a quick client is answered meanwhile", asked(port) == 200, "no answer");
        taken_ms = drip(line, cases[i].piece);
        report(cases[i].name, taken_ms < PATIENCE_MS / 2, "after %lld ms", (long long)taken_ms);
        (void)close(line);
    }
}

/* Whoever asks for more than its share waits; what is there goes on. */
static void test_many(uint16_t port)
{
    enum { LINES = 80 };
    int lines[LINES];

    for (int i = 0; i < LINES; i++)
        lines[i] = line_open(port);
    for (int i = 0; i < LINES; i++)
        (void)drip(lines[i], "");
    for (int i = 0; i < LINES; i++)
        (void)close(lines[i]);
    report("behind a crowd that was cut there is room", asked(port) == 200, "no answer");
}

/* Whoever asks too fast is told so; the others are answered, and so is he a second later. */
static void test_rate(uint16_t port, char tokens[][TOKEN_TEXT_MAX])
{
    int answered = 0;
    int refused = 0;

    for (int i = 0; i < 4 * RATE; i++) {
        int status = asked_by(port, tokens[0]);

        answered += status == 200;
        refused += status == 429;
    }
    report("two seconds of requests are answered at once", answered >= 2 * RATE, "%d", answered);
    report("the others are refused", refused > 0 && answered + refused == 4 * RATE, "%d of %d",
           refused, 4 * RATE);
    report("another token is answered", asked_by(port, tokens[1]) == 200, "no answer");
    report("what needs none is answered", asked(port) == 200, "no answer");
    (void)usleep(1500 * 1000);
    report("and he too, later", asked_by(port, tokens[0]) == 200, "no answer");
}

static void test_access(void)
{
    for (int v = 0; v < VERB_COUNT; v++) {
        enum verb verb = (enum verb)v;
        const char *name = verb_row(verb)->name;
        unsigned roles = 0;

        for (int a = 0; a < ACCESS_COUNT; a++)
            roles |= (unsigned)access_may_post((enum access)a, verb) << a;
        report(name, roles != 0, "no role may post it");
        report(name, (roles & 1U << ACCESS_VIEWER) == 0, "a viewer may post it");
        report(name,
               !(roles >> ACCESS_OPERATOR & 1U) || verb == VERB_UNDO || verb == VERB_CORRECT ||
                   verb == VERB_TICK || !(roles >> ACCESS_ADMIN & 1U),
               "who administers the book may report");
    }
    report("who reports production sets no standard",
           !access_may_post(ACCESS_OPERATOR, VERB_STANDARD) &&
               !access_may_post(ACCESS_ACCOUNTANT, VERB_COMPLETE),
           "one role may do both");
}

static bool book_make(const char *path, char tokens[][TOKEN_TEXT_MAX])
{
    struct engine_options options = { .path = path, .mode = STORE_CREATE };
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;
    enum status status = engine_open(&options, &engine, &problem);

    if (status == OK)
        status = token_make(engine, SLICE("fast"), SLICE("viewer"), tokens[0], &problem);
    if (status == OK)
        status = token_make(engine, SLICE("slow"), SLICE("viewer"), tokens[1], &problem);
    engine_close(engine);
    return status == OK;
}

int main(void)
{
    char folder[PATH_BYTES];
    char path[PATH_BYTES + 16];
    const char *scratch = getenv("TMPDIR"); /* nobody sets it: NOLINT(concurrency-mt-unsafe) */
    struct problem problem = { .status = OK };
    struct server_options options = { .path = path,
                                      .log_file = -1,
                                      .head_ms = HEAD_MS,
                                      .body_ms = BODY_MS,
                                      .send_ms = SEND_MS,
                                      .rate = RATE };
    char tokens[2][TOKEN_TEXT_MAX];
    struct server *server = NULL;

    (void)snprintf(folder, sizeof(folder), "%s/server-XXXXXX", scratch ? scratch : "/tmp");
    test_access();
    if (!mkdtemp(folder))
        return 1;
    (void)snprintf(path, sizeof(path), "%s/plant.db", folder);
    report("a book", book_make(path, tokens), "was not made");
    report("a server", server_start(&options, &server, &problem) == OK, "%s", problem.text);
    if (!server)
        return 1;
    test_slow(server_port(server));
    test_many(server_port(server));
    test_rate(server_port(server), tokens);
    server_stop(server);
    report("a server that ended leaves the book", unlink(path) == 0, "gone");
    (void)rmdir(folder);
    return report_exit();
}
