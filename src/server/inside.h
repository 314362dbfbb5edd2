/*
 * inside - what the files of the server share: the server, a connection, a request.
 */
#ifndef SERVER_INSIDE_H
#define SERVER_INSIDE_H

#include <pthread.h>
#include <stdatomic.h>

#include "base/arena.h"
#include "engine/engine.h"
#include "engine/token.h"
#include "server/access.h"
#include "server/mhd.h"
#include "server/server.h"
#include "text/json.h"

enum {
    PEERS_MAX = 64,    /* connections, each with a thread */
    PEERS_OF_ONE = 48, /* … from one address */
    STREAMS_MAX = 16,  /* of these, who listens */
    READERS_MAX = 4,
    BUCKETS_MAX = 256, /* tokens whose pace is known */
    PARAMS_MAX = 32,
    HEADERS_MAX = 8, /* of an answer, beside those that each has */
    REQUEST_ID_MAX = 64,
    CONNECTION_BYTES = 24 << 10, /* request line, headers and buffers of a connection */
    ANSWER_BYTES = 64 << 20,
    WORDS_BODY_BYTES = 4 << 10, /* of who signs in */
    JSON_BODY_BYTES = 16 << 20, /* of one object or array, which is looked at as a whole */
    PAGE_ROWS = 1000,
    PAGE_ROWS_MAX = 10000
};

/* Of all other bodies, which are read from a file. */
static const size_t body_bytes_max = (size_t)4 << 30;

enum http_method { HTTP_GET = 1, HTTP_HEAD = 2, HTTP_POST = 4 };

enum body_form { BODY_JSON, BODY_NDJSON, BODY_WORKSHEET, BODY_CSV };

struct request;

/* A path and what may be done with it. */
struct route {
    const char *path; /* `/v1/events/` takes a word behind it */
    unsigned methods;
    enum { OPEN_TO_ALL, OPEN_TO_TOKENS } open;
    enum { BODY_NONE, BODY_EVENTS, BODY_WORDS } body;
    const char *summary;
    void (*run)(struct request *request);
};

struct param {
    struct slice name;
    struct slice value;
};

struct header {
    const char *name;
    const char *value;
};

/* What goes out. The body lives in the peer's arena, or comes piece by piece. */
struct answer {
    unsigned status;
    const char *type;
    struct slice body;
    /* The next bytes; 0: there are no more, less: it cannot go on. NULL: `body` is all. */
    ssize_t (*next)(void *source, char *out, size_t size);
    void (*end)(void *source); /* NULL: nothing is to be done in the end */
    void *source;
    size_t sent; /* of pieces */
    struct header headers[HEADERS_MAX];
    int header_count;
    const char *code; /* of a problem; NULL: none */
    bool may_be_held; /* by a browser, which asks whether it is still so */
    bool closes;      /* the connection is not used again */
};

struct request {
    struct server *server;
    struct peer *peer;
    struct MHD_Connection *connection;
    struct arena *arena;
    enum http_method method;
    struct slice path;
    struct slice word; /* behind the route's path */
    const struct route *route;
    enum list list; /* of the route of lists */
    struct param params[PARAMS_MAX];
    int param_count;
    char id[REQUEST_ID_MAX + 1];
    int64_t begun_ns;
    struct token_holder holder;
    enum access access;
    struct session *session; /* NULL: it came with a token */
    struct answer answer;
    bool is_answered;

    enum body_form body_form;
    int body_file; /* without a name; -1: none yet */
    size_t body_size;
    size_t body_max;
    bool body_failed; /* could not be kept */
    char *body_mapped;

    int64_t posted; /* events, for the log */
    int64_t refused;
};

struct peer {
    bool is_used;
    MHD_socket socket;
    int64_t until_ms; /* 0: as long as it takes */
    struct arena arena;
    struct request request;
};

enum { LATENCY_COUNT = 8 };

struct metrics {
    atomic_llong answers[6];            /* by the first digit of the status */
    atomic_llong taken_us;              /* by all of them */
    atomic_llong within[LATENCY_COUNT]; /* how many took no longer than that */
    atomic_llong waiting;               /* who posts and waits for the writer */
    atomic_llong posted;
    atomic_llong refused;
    atomic_llong cut;     /* connections, by the watchdog */
    atomic_llong limited; /* requests that came too fast */
    atomic_llong bytes_in;
    atomic_llong bytes_out;
};

/* Of a token, by the hash of its name. */
struct bucket {
    uint64_t token;
    int64_t full_ns; /* when it will be full again */
};

struct server {
    struct arena arena; /* of this */
    struct mhd mhd;
    struct server_options options;
    struct MHD_Daemon *daemon;
    uint16_t port;

    pthread_mutex_t lock;   /* of peers, readers and news */
    pthread_cond_t changed; /* a reader is free, something was posted, the server ends */
    struct peer peers[PEERS_MAX];
    int peer_count;
    int request_count; /* under way */
    int stream_count;
    bool is_ending;
    int64_t news; /* goes on with each posting of this process */
    pthread_t watchdog;
    struct bucket buckets[BUCKETS_MAX];

    struct {
        struct engine *engine;
        bool is_taken;
    } readers[READERS_MAX];

    pthread_mutex_t writing;
    struct engine *writer;
    struct job *jobs; /* events that wait for it, first come first; `lock` guards them */
    struct job **jobs_end;
    bool is_posting; /* one of them posts for all */
    pthread_cond_t posted;

    struct sessions *sessions; /* server/session.h */
    struct metrics metrics;
};

int64_t clock_ns(void); /* monotonic */

/* Waits for a free one, which looks at the book as it is now; NULL: the answer is given. */
struct engine *reader_take(struct request *request);
void reader_give(struct server *server, struct engine *engine);

/* The peer has so long for what comes next; 0: as long as it takes. */
void peer_allow(struct peer *peer, struct server *server, int ms);

struct slice request_header(const struct request *request, const char *name);
/* Of the query; text NULL: not given. */
struct slice request_param(const struct request *request, const char *name);

/* One answer a request: the first stands. */
void answer_body(struct request *request, unsigned status, const char *type, struct slice body);
void answer_header(struct request *request, const char *name, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* problem+json: `code` is stable, `detail` one line. */
void answer_problem(struct request *request, unsigned status, const char *code, const char *format,
                    ...) __attribute__((format(printf, 4, 5)));
/* The same for what the book says. */
void answer_status(struct request *request, const struct problem *problem);
unsigned http_status_of(enum status status);
/* The same, piece by piece; `end` is called in any case, by the end of the request. */
void answer_pieces(struct request *request, unsigned status, const char *type,
                   const struct answer *pieces);
enum MHD_Result answer_send(struct request *request);

/* Opens an object of problem+json; the caller may add to it and closes it. */
void problem_open(struct request *request, struct json_writer *json, unsigned status,
                  const struct problem *problem);

void log_request(struct request *request);

/* Whether a page of ours has sent it, where a browser says who has. Answers 403 itself. */
bool origin_judge(struct request *request);

void livez_run(struct request *request);
void readyz_run(struct request *request);
void metrics_run(struct request *request);
void stream_run(struct request *request);
void list_run(struct request *request);
void inbox_run(struct request *request);
void resource_run(struct request *request);
void book_run(struct request *request);
void find_run(struct request *request);
void replenish_run(struct request *request);
void closing_run(struct request *request);
void cost_run(struct request *request);
void uses_run(struct request *request);
void recent_run(struct request *request);
void explain_run(struct request *request);
void shell_run(struct request *request);
void file_run(struct request *request);
void session_run(struct request *request);
void sign_in_run(struct request *request);
void sign_in_link_run(struct request *request);
void sign_out_run(struct request *request);
void password_run(struct request *request);
void events_run(struct request *request);
void openapi_run(struct request *request);
void page_run(struct request *request);
void page_style_run(struct request *request);
void preview_run(struct request *request);

extern const int64_t latencies_us[LATENCY_COUNT]; /* ascending */

/* How much waits for people: rows owed, entries in the inbox. Within engine_look(). */
struct standing {
    int64_t owed;
    int64_t inbox;
};

enum status standing_read(struct engine *engine, struct arena *arena,
                          struct standing *standing) MUST_CHECK;

/* Waits until something may have been posted, a second at most; false: the server ends. */
bool news_wait(struct server *server, int64_t *news);

extern const struct route routes[]; /* ends with path NULL */
extern const struct route list_route;
extern const struct list_row inbox_filters; /* what may be asked of it */

/* By the path; sets route, list and word. Answers 404 or 405 itself. */
bool route_find(struct request *request, const char *method);
/* What the headers alone say is wrong, who asks, and how long its body may be. */
void request_admit(struct request *request, const char *method);

/* By Content-Type: sets form and `body_max`. Answers 415 itself. */
bool body_form_find(struct request *request);
/* Whether the token asks too fast. Answers 429 itself. */
void rate_judge(struct request *request);

/* Keeps a piece of the body; false: there is no end to it. */
bool body_take(struct request *request, const char *text, size_t size);
/* All of it, once it is there; the text may be written to. Answers itself where that cannot be. */
bool body_map(struct request *request, struct slice *text);
void body_drop(struct request *request);

/* Something was posted: whoever listens looks at the book again. */
void news_tell(struct server *server);

static inline void json_text(struct json_writer *json, const char *key, struct slice text)
{
    json_key(json, slice_of(key));
    json_string(json, text);
}

/* A posting as an array, a line of a worksheet each. */
void posting_json(struct json_writer *json, struct arena *arena, const struct posting_rows *rows);

void json_number(struct json_writer *json, const char *key, int64_t number);

#endif
