/*
 * How fast a token may ask: a bucket for each, which fills again at so many requests a second and
 * holds two seconds of them. Who is fuller than all others is forgotten first.
 */
#include "server/inside.h"

enum { SECONDS_KEPT = 2 };

static const int64_t second_ns = 1000000000;

static struct bucket *bucket_find(struct server *server, uint64_t token)
{
    struct bucket *oldest = &server->buckets[0];

    for (int i = 0; i < BUCKETS_MAX; i++) {
        struct bucket *bucket = &server->buckets[i];

        if (bucket->token == token)
            return bucket;
        if (bucket->full_ns < oldest->full_ns)
            oldest = bucket;
    }
    *oldest = (struct bucket){ .token = token };
    return oldest;
}

/* A bucket is when it will be full again: each request puts that off by its share of a second. */
void rate_judge(struct request *request)
{
    struct server *server = request->server;
    int64_t share_ns = 0;
    int64_t now_ns = clock_ns();
    struct bucket *bucket = NULL;
    bool is_empty = false;

    if (server->options.rate <= 0)
        return;
    share_ns = second_ns / server->options.rate;
    (void)pthread_mutex_lock(&server->lock);
    bucket = bucket_find(server, slice_hash(request->holder.name));
    if (bucket->full_ns < now_ns)
        bucket->full_ns = now_ns;
    is_empty = bucket->full_ns + share_ns > now_ns + SECONDS_KEPT * second_ns;
    if (!is_empty)
        bucket->full_ns += share_ns;
    (void)pthread_mutex_unlock(&server->lock);
    if (!is_empty)
        return;
    atomic_fetch_add(&server->metrics.limited, 1);
    answer_header(request, "Retry-After", "1");
    answer_problem(request, 429, "TOO_MANY", "at most %d requests a second", server->options.rate);
}
