/*
 * schema - the tables and views of a book, version by version. docs/book.md describes them.
 *
 * A later version appends a step to the table of migrations; a step that has been released never
 * changes. Numbers of verbs, kinds and roles stand in the table `word`, so that SQL can spell them;
 * they are those of the enums, which therefore only grow at their end.
 */
#ifndef STORE_SCHEMA_H
#define STORE_SCHEMA_H

#include "store/db.h"

enum { BOOK_APPLICATION = 0x426b466c /* "BkFl" */, BOOK_VERSION = 1 };

/* Spaces of the table `word`. */
enum word_space {
    WORD_VERB,
    WORD_LINE,
    WORD_ROLE,
    WORD_RULE,
    WORD_SOURCE,
    WORD_CAUSE,
    WORD_KIND,
    WORD_METHOD,
    WORD_ORDER, /* the state of one */
    WORD_ISSUE,
    WORD_SPACE_COUNT
};

/* NULL beyond the last. */
const char *word(enum word_space space, int number);

/* Makes the tables of a new book and lets `fill` put in what it begins with, all or nothing. */
enum status schema_create(struct db *db, enum status (*fill)(void *context),
                          void *context) MUST_CHECK;
/* Refuses a file that is no book or of a later version; brings an earlier one up to date. */
enum status schema_open(struct db *db, enum db_access access, const char *path) MUST_CHECK;

#endif
