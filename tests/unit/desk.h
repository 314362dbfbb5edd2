/*
 * desk - a book with its cache, as the engine holds them, in a folder of its own.
 */
#ifndef UNIT_DESK_H
#define UNIT_DESK_H

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "report.h"
#include "store/store.h"

/* A folder for the files of this run; its name is short enough for every path below. */
static char folder[] = "/tmp/backflush-store-XXXXXX";

enum { PATH_BYTES = 120 };

/* The path holds for the next few calls. */
static inline const char *path_of(const char *name)
{
    static char paths[4][PATH_BYTES];
    static size_t next;
    char *path = paths[next++ % ARRAY_COUNT(paths)];

    (void)snprintf(path, PATH_BYTES, "%s/%s", folder, name);
    return path;
}

/* One book with its cache, as the engine holds them. */
struct desk {
    struct store *store;
    struct arena cache;
    struct arena command;
    struct facts facts;
    struct hash head;
    struct draft draft;
    struct event event;
};

static inline void cache_drop(struct desk *desk)
{
    arena_reset(&desk->cache);
    facts_init(&desk->facts, &desk->cache);
    desk->facts.complete = false;
}

static inline enum status desk_open(struct desk *desk, const char *name, enum store_mode mode)
{
    struct problem problem = { 0 };
    enum status status;

    *desk = (struct desk){ 0 };
    arena_init(&desk->cache, 0);
    arena_init(&desk->command, 0);
    facts_init(&desk->facts, &desk->cache);
    status = store_open(path_of(name), mode, &desk->store, &problem);
    if (status != OK && problem.text[0] == '\0')
        printf("FAIL %s: refused without a reason\n", name);
    return status;
}

static inline void desk_close(struct desk *desk)
{
    store_close(desk->store);
    arena_release(&desk->cache);
    arena_release(&desk->command);
}

/* Takes the lock, and loads the head if another wrote. */
static inline enum status desk_begin(struct desk *desk, bool *changed)
{
    enum status status = store_begin(desk->store, changed);

    if (status != OK || !*changed)
        return status;
    cache_drop(desk);
    return store_head(desk->store, &desk->facts, &desk->head);
}

static inline struct draft *draft_new(struct desk *desk, enum verb verb, const char *key)
{
    desk->event = (struct event){
        .verb = verb,
        .key = slice_of(key),
        .at = { .local_s = 1740000000, .form = MOMENT_LOCAL },
        .at_s = 1740000000,
        .recorded_s = 1740000100 + desk->facts.seq,
        .day = { 20139 },
    };
    draft_begin(&desk->draft, &desk->facts, &desk->command, &desk->event);
    return &desk->draft;
}

static inline enum status draft_write(struct desk *desk)
{
    struct hash hash = { { (unsigned char)desk->draft.seq, 1, 2, 3 } };
    enum status status;

    (void)row_edit(&desk->draft, id_key(ROW_HAPPENED, desk->draft.seq)); /* as decide() does */
    status = store_write(desk->store, &desk->draft, SLICE("{\"do\":\"count\"}"), &hash);
    if (status == OK)
        status = facts_apply(&desk->facts, &desk->draft);
    return status;
}

static inline enum status desk_commit(struct desk *desk)
{
    enum status status = store_state(desk->store, &desk->facts);

    if (status == OK)
        status = store_commit(desk->store);
    else
        store_rollback(desk->store);
    arena_reset(&desk->command);
    return status;
}

/* One event on its own that changes nothing but the numbers of things. */
static inline enum status post_one(struct desk *desk, const char *key, bool *changed)
{
    enum status status = desk_begin(desk, changed);

    if (status != OK)
        return status;
    draft_new(desk, VERB_TICK, key);
    status = draft_write(desk);
    return status == OK ? desk_commit(desk) : status;
}

static inline bool folder_make(void)
{
    (void)setvbuf(stdout, NULL, _IOLBF, 0); /* what came before an abort is seen */
    report("a folder", mkdtemp(folder) != NULL, "%s", folder);
    return report_failures == 0;
}

static inline void folder_remove(void)
{
    char path[PATH_BYTES + NAME_MAX];
    struct dirent **files = NULL;
    int count = scandir(folder, &files, NULL, NULL);

    for (int i = 0; i < count; i++) {
        (void)snprintf(path, sizeof(path), "%s/%s", folder, files[i]->d_name);
        (void)unlink(path); /* not `.` and `..` */
        free(files[i]);
    }
    free(files);
    if (rmdir(folder) != 0)
        printf("%s stays\n", folder);
}

#endif
