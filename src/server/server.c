#include "server/server.h"

#include <arpa/inet.h>
#include <assert.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "server/session.h"

enum { WATCH_MS = 50, ENDING_MS = 10000, NEWS_MS = 1000 };

int64_t clock_ns(void)
{
    struct timespec now;

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static int64_t clock_ms(void)
{
    return clock_ns() / 1000000;
}

/* Waits on `changed`; the lock is held. */
static void changed_wait(struct server *server, int ms)
{
    struct timespec until;

    (void)clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_nsec += (long)(ms % 1000) * 1000000;
    until.tv_sec += ms / 1000 + until.tv_nsec / 1000000000;
    until.tv_nsec %= 1000000000;
    (void)pthread_cond_timedwait(&server->changed, &server->lock, &until);
}

void peer_allow(struct peer *peer, struct server *server, int ms)
{
    (void)pthread_mutex_lock(&server->lock);
    peer->until_ms = ms > 0 ? clock_ms() + ms : 0;
    (void)pthread_mutex_unlock(&server->lock);
}

void news_tell(struct server *server)
{
    (void)pthread_mutex_lock(&server->lock);
    server->news++;
    (void)pthread_cond_broadcast(&server->changed);
    (void)pthread_mutex_unlock(&server->lock);
}

bool news_wait(struct server *server, int64_t *news)
{
    bool goes_on = false;

    (void)pthread_mutex_lock(&server->lock);
    if (*news == server->news && !server->is_ending)
        changed_wait(server, NEWS_MS);
    *news = server->news;
    goes_on = !server->is_ending;
    (void)pthread_mutex_unlock(&server->lock);
    return goes_on;
}

/* Ends connections whose time is over; their threads then find them ended. */
static void *watch(void *context)
{
    struct server *server = context;

    (void)pthread_mutex_lock(&server->lock);
    while (server->daemon || !server->is_ending) {
        int64_t now_ms = clock_ms();

        for (int i = 0; i < PEERS_MAX; i++) {
            struct peer *peer = &server->peers[i];

            if (!peer->is_used || peer->until_ms == 0 || peer->until_ms > now_ms)
                continue;
            peer->until_ms = 0;
            (void)shutdown(peer->socket, SHUT_RDWR);
            atomic_fetch_add(&server->metrics.cut, 1);
        }
        (void)pthread_mutex_unlock(&server->lock);
        (void)usleep(WATCH_MS * 1000);
        (void)pthread_mutex_lock(&server->lock);
    }
    (void)pthread_mutex_unlock(&server->lock);
    return NULL;
}

static int reader_find(const struct server *server)
{
    for (int i = 0; i < READERS_MAX; i++)
        if (!server->readers[i].is_taken)
            return i;
    return -1;
}

void reader_give(struct server *server, struct engine *engine)
{
    engine_end(engine);
    (void)pthread_mutex_lock(&server->lock);
    for (int i = 0; i < READERS_MAX; i++)
        if (server->readers[i].engine == engine)
            server->readers[i].is_taken = false;
    (void)pthread_cond_broadcast(&server->changed);
    (void)pthread_mutex_unlock(&server->lock);
}

struct engine *reader_take(struct request *request)
{
    struct server *server = request->server;
    struct engine *engine = NULL;
    int found = -1;

    (void)pthread_mutex_lock(&server->lock);
    while ((found = reader_find(server)) < 0)
        changed_wait(server, 1000);
    server->readers[found].is_taken = true;
    engine = server->readers[found].engine;
    (void)pthread_mutex_unlock(&server->lock);
    if (engine_look(engine) == OK)
        return engine;
    answer_status(request, engine_problem(engine));
    reader_give(server, engine);
    return NULL;
}

static struct peer *peer_find(struct server *server, struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info =
        server->mhd.get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);

    return info ? info->socket_context : NULL;
}

static void peer_begin(struct server *server, struct MHD_Connection *connection, void **context)
{
    const union MHD_ConnectionInfo *info =
        server->mhd.get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);

    (void)pthread_mutex_lock(&server->lock);
    for (int i = 0; i < PEERS_MAX && !*context && info; i++) {
        struct peer *peer = &server->peers[i];

        if (peer->is_used)
            continue;
        peer->is_used = true;
        peer->socket = info->connect_fd;
        peer->until_ms = clock_ms() + server->options.head_ms;
        server->peer_count++;
        *context = peer;
    }
    (void)pthread_mutex_unlock(&server->lock);
}

static void on_connection(void *context, struct MHD_Connection *connection, void **socket_context,
                          enum MHD_ConnectionNotificationCode code)
{
    struct server *server = context;
    struct peer *peer = *socket_context;

    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        peer_begin(server, connection, socket_context);
        return;
    }
    if (!peer)
        return;
    (void)pthread_mutex_lock(&server->lock);
    peer->is_used = false;
    peer->until_ms = 0;
    server->peer_count--;
    (void)pthread_mutex_unlock(&server->lock);
}

static struct request *request_begin(struct server *server, struct MHD_Connection *connection,
                                     const char *url)
{
    struct peer *peer = peer_find(server, connection);
    struct request *request = peer ? &peer->request : NULL;

    if (!request)
        return NULL;
    *request = (struct request){ .server = server,
                                 .peer = peer,
                                 .connection = connection,
                                 .arena = &peer->arena,
                                 .begun_ns = clock_ns(),
                                 .body_file = -1,
                                 .list = LIST_COUNT };
    request->path = slice_copy(request->arena, slice_of(url));
    (void)pthread_mutex_lock(&server->lock);
    server->request_count++;
    (void)pthread_mutex_unlock(&server->lock);
    return request;
}

/*
 * First with the headers alone, then with each piece of the body, then with none.
 */
/* The parameters are the library's. NOLINTNEXTLINE(readability-function-size) */
static enum MHD_Result on_request(void *context, struct MHD_Connection *connection, const char *url,
                                  const char *method, const char *version, const char *data,
                                  size_t *size, void **of_request)
{
    struct server *server = context;
    struct request *request = *of_request;

    (void)version;
    if (!request) {
        request = request_begin(server, connection, url);
        if (!request)
            return MHD_NO;
        *of_request = request;
        request_admit(request, method);
        if (request->is_answered)
            return answer_send(request);
        peer_allow(request->peer, server, server->options.body_ms);
        return MHD_YES;
    }
    if (*size > 0) {
        if (!body_take(request, data, *size))
            return MHD_NO;
        *size = 0;
        return MHD_YES;
    }
    peer_allow(request->peer, server, 0);
    request->route->run(request);
    if (!request->is_answered)
        answer_problem(request, 500, "NO_MEMORY", "an answer");
    return answer_send(request);
}

static void on_completed(void *context, struct MHD_Connection *connection, void **of_request,
                         enum MHD_RequestTerminationCode code)
{
    struct server *server = context;
    struct request *request = *of_request;

    (void)connection;
    (void)code;
    if (!request)
        return;
    *of_request = NULL;
    if (request->answer.end)
        request->answer.end(request->answer.source);
    log_request(request);
    body_drop(request);
    arena_reset(request->arena);
    peer_allow(request->peer, server, server->options.head_ms);
    (void)pthread_mutex_lock(&server->lock);
    server->request_count--;
    (void)pthread_cond_broadcast(&server->changed);
    (void)pthread_mutex_unlock(&server->lock);
}

static enum status daemon_start(struct server *server, struct problem *problem)
{
    struct sockaddr_in address = { .sin_family = AF_INET,
                                   .sin_port = htons(server->options.port),
                                   .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    const union MHD_DaemonInfo *info = NULL;

    server->daemon = server->mhd.start_daemon(
        MHD_USE_THREAD_PER_CONNECTION | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_POLL |
            MHD_USE_ITC,
        server->options.port, NULL, NULL, on_request, server, MHD_OPTION_SOCK_ADDR, &address,
        MHD_OPTION_NOTIFY_COMPLETED, on_completed, server, MHD_OPTION_NOTIFY_CONNECTION,
        on_connection, server, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_CONNECTION_LIMIT,
        (unsigned)PEERS_MAX, MHD_OPTION_PER_IP_CONNECTION_LIMIT, (unsigned)PEERS_OF_ONE,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)CONNECTION_BYTES,
        MHD_OPTION_LISTENING_ADDRESS_REUSE, 1U, MHD_OPTION_END);
    if (server->daemon)
        info = server->mhd.get_daemon_info(server->daemon, MHD_DAEMON_INFO_BIND_PORT);
    if (!info)
        return problem_set(problem, IO_FAILED, "127.0.0.1:%u cannot be listened on",
                           server->options.port);
    server->port = info->port;
    return OK;
}

static enum status book_open(struct server *server, struct problem *problem)
{
    struct engine_options options = { .path = server->options.path, .mode = STORE_WRITE };
    enum status status = engine_open(&options, &server->writer, problem);

    options.mode = STORE_READ;
    for (int i = 0; i < READERS_MAX && status == OK; i++)
        status = engine_open(&options, &server->readers[i].engine, problem);
    return status;
}

static enum status threads_prepare(struct server *server)
{
    pthread_condattr_t monotonic;
    bool is_ready = pthread_condattr_init(&monotonic) == 0 &&
                    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC) == 0 &&
                    pthread_cond_init(&server->changed, &monotonic) == 0 &&
                    pthread_cond_init(&server->posted, NULL) == 0 &&
                    pthread_mutex_init(&server->lock, NULL) == 0 &&
                    pthread_mutex_init(&server->writing, NULL) == 0;

    server->jobs_end = &server->jobs;
    return is_ready ? OK : NO_MEMORY;
}

static void server_release(struct server *server)
{
    struct arena arena = server->arena;

    engine_close(server->writer);
    for (int i = 0; i < READERS_MAX; i++)
        engine_close(server->readers[i].engine);
    for (int i = 0; i < PEERS_MAX; i++)
        arena_release(&server->peers[i].arena);
    arena_release(&arena);
}

enum status server_start(const struct server_options *options, struct server **server,
                         struct problem *problem)
{
    struct arena arena;
    struct server *made = NULL;
    enum status status = OK;

    *server = NULL;
    arena_init(&arena, 0);
    made = arena_alloc(&arena, sizeof(*made));
    if (!made)
        return problem_set(problem, NO_MEMORY, "a server");
    made->sessions = arena_alloc(&arena, sizeof(*made->sessions));
    made->arena = arena;
    if (!made->sessions) {
        arena_release(&arena);
        return problem_set(problem, NO_MEMORY, "a server");
    }
    made->options = *options;
    for (int i = 0; i < PEERS_MAX; i++)
        arena_init(&made->peers[i].arena, ANSWER_BYTES);
    status = mhd_load(&made->mhd, problem);
    if (status == OK)
        status = threads_prepare(made);
    if (status == OK)
        status = book_open(made, problem);
    if (status == OK) {
        sessions_init(made->sessions);
        status = daemon_start(made, problem);
    }
    if (status == OK && pthread_create(&made->watchdog, NULL, watch, made) != 0)
        status = problem_set(problem, NO_MEMORY, "a thread");
    if (status != OK) {
        if (made->daemon)
            made->mhd.stop_daemon(made->daemon);
        server_release(made);
        return status;
    }
    *server = made;
    return OK;
}

uint16_t server_port(const struct server *server)
{
    return server->port;
}

void server_stop(struct server *server)
{
    MHD_socket listening = server->mhd.quiesce_daemon(server->daemon);
    int64_t until_ms = clock_ms() + ENDING_MS;

    (void)pthread_mutex_lock(&server->lock);
    server->is_ending = true;
    (void)pthread_cond_broadcast(&server->changed);
    while (server->request_count > 0 && clock_ms() < until_ms)
        changed_wait(server, 100);
    (void)pthread_mutex_unlock(&server->lock);
    server->mhd.stop_daemon(server->daemon);
    if (listening != MHD_INVALID_SOCKET)
        (void)close(listening);
    (void)pthread_mutex_lock(&server->lock);
    server->daemon = NULL;
    (void)pthread_mutex_unlock(&server->lock);
    (void)pthread_join(server->watchdog, NULL);
    server_release(server);
}
