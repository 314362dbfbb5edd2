#include "store/clerk.h"

#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static void *serve(void *context)
{
    struct clerk *clerk = context;

    (void)pthread_mutex_lock(&clerk->lock);
    while (!clerk->is_dismissed || clerk->work) {
        if (!clerk->work) {
            (void)pthread_cond_wait(&clerk->given, &clerk->lock);
            continue;
        }
        (void)pthread_mutex_unlock(&clerk->lock);
        clerk->work(clerk->context);
        (void)pthread_mutex_lock(&clerk->lock);
        clerk->work = NULL;
        (void)pthread_cond_signal(&clerk->done);
    }
    (void)pthread_mutex_unlock(&clerk->lock);
    return NULL;
}

/* Signals are for the threads that the program knows of. */
static bool thread_start(struct clerk *clerk)
{
    sigset_t all;
    sigset_t before;
    bool started;

    (void)sigfillset(&all);
    if (pthread_sigmask(SIG_SETMASK, &all, &before) != 0)
        return false;
    started = pthread_create(&clerk->thread, NULL, serve, clerk) == 0;
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    return started;
}

static void hire(struct clerk *clerk)
{
    clerk->state = CLERK_NONE;
    if (sysconf(_SC_NPROCESSORS_ONLN) < 2)
        return;
    (void)pthread_mutex_init(&clerk->lock, NULL);
    (void)pthread_cond_init(&clerk->given, NULL);
    (void)pthread_cond_init(&clerk->done, NULL);
    if (thread_start(clerk))
        clerk->state = CLERK_AT_WORK;
}

void clerk_give(struct clerk *clerk, void (*work)(void *context), void *context)
{
    if (clerk->state == CLERK_NEW)
        hire(clerk);
    if (clerk->state == CLERK_NONE) {
        work(context);
        return;
    }
    clerk_wait(clerk);
    (void)pthread_mutex_lock(&clerk->lock);
    clerk->work = work;
    clerk->context = context;
    (void)pthread_cond_signal(&clerk->given);
    (void)pthread_mutex_unlock(&clerk->lock);
}

void clerk_wait(struct clerk *clerk)
{
    if (clerk->state != CLERK_AT_WORK)
        return;
    (void)pthread_mutex_lock(&clerk->lock);
    while (clerk->work)
        (void)pthread_cond_wait(&clerk->done, &clerk->lock);
    (void)pthread_mutex_unlock(&clerk->lock);
}

void clerk_dismiss(struct clerk *clerk)
{
    if (clerk->state != CLERK_AT_WORK)
        return;
    (void)pthread_mutex_lock(&clerk->lock);
    clerk->is_dismissed = true;
    (void)pthread_cond_signal(&clerk->given);
    (void)pthread_mutex_unlock(&clerk->lock);
    (void)pthread_join(clerk->thread, NULL);
    (void)pthread_mutex_destroy(&clerk->lock);
    (void)pthread_cond_destroy(&clerk->given);
    (void)pthread_cond_destroy(&clerk->done);
    clerk->state = CLERK_NONE;
}
