/*
 * access - which role may do what: one table for verbs, one column for reading.
 *
 * A role is a set of acts, not a rank: who reports production sets no standard, who closes the
 * books reports no production, and who administers the book posts nothing in it. Every role may
 * read.
 */
#ifndef SERVER_ACCESS_H
#define SERVER_ACCESS_H

#include "core/event.h"

enum access {
    ACCESS_VIEWER,
    ACCESS_OPERATOR,   /* reports what happens to goods */
    ACCESS_PLANNER,    /* items, bills, routings, orders */
    ACCESS_ACCOUNTANT, /* costs, accounts, periods */
    ACCESS_ADMIN,      /* the book, its places, categories and settings */
    ACCESS_COUNT
};

const char *access_word(enum access access);
bool access_find(struct slice word, enum access *access);
/* It may post events of this verb; of `undo` and `correct`: if it may post the event meant, too. */
bool access_may_post(enum access access, enum verb verb);

#endif
