/*
 * clerk - a thread that does one piece of work at a time while its master goes on.
 *
 * Who gives work owns what it touches again only after clerk_wait(). The thread starts with the
 * first work; where there is a single processor, or no thread can be had, clerk_give() does the
 * work itself. The thread takes no signals.
 */
#ifndef STORE_CLERK_H
#define STORE_CLERK_H

#include <pthread.h>
#include <stdbool.h>

struct clerk {
    enum { CLERK_NEW, CLERK_AT_WORK, CLERK_NONE } state;
    pthread_t thread;
    pthread_mutex_t lock; /* of what follows */
    pthread_cond_t given;
    pthread_cond_t done;
    void (*work)(void *context); /* NULL: none */
    void *context;
    bool is_dismissed;
};

/* Waits for the work before. A clerk is zeroed at first. */
void clerk_give(struct clerk *clerk, void (*work)(void *context), void *context);
void clerk_wait(struct clerk *clerk);
void clerk_dismiss(struct clerk *clerk); /* once its work is done */

#endif
