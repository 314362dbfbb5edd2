/*
 * server - a book over HTTP, on this machine alone.
 *
 * One process, one port on 127.0.0.1. Each connection has a thread; readers share a few engines of
 * their own, who posts waits for the one that writes. Nothing is kept between requests, so the
 * command line and the server see each other's postings at once.
 *
 * Every request needs a token (engine/token.h) but /livez and /readyz. A watchdog ends what a
 * connection does not get done in time: its headers, each mebibyte of its body, and taking the
 * answer. docs/api.md is the interface, docs/security.md what is guarded against.
 *
 * Refuses  what engine_open() refuses; IO_FAILED where the port is taken or a library is missing
 */
#ifndef SERVER_SERVER_H
#define SERVER_SERVER_H

#include <stdint.h>

#include "base/status.h"

struct server;

struct server_options {
    const char *path; /* of the book */
    uint16_t port;    /* 0: any that is free */
    int log_file;     /* a line of JSON for each request; -1: none */
    int head_ms;      /* until the headers are there, from when the connection waits for them on */
    int body_ms;      /* for each mebibyte of the body, begun or whole */
    int send_ms;      /* until the answer is taken */
    int rate;         /* requests a second of each token; 0: as many as there are */
};

enum {
    SERVER_PORT = 8377,
    SERVER_HEAD_MS = 15000,
    SERVER_BODY_MS = 30000,
    SERVER_SEND_MS = 60000,
    SERVER_RATE = 2000 /* more than a program gets done that waits for its answers */
};

enum status server_start(const struct server_options *options, struct server **server,
                         struct problem *problem) MUST_CHECK;
uint16_t server_port(const struct server *server);
/* Takes no new connection, lets what has begun end for some seconds, and closes the book. */
void server_stop(struct server *server);

#endif
