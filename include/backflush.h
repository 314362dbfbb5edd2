/*
 * backflush - production recorded after the fact: stock and books in one commit.
 *
 * This is the whole interface of the library. A program opens a book, submits events to it and
 * asks it questions:
 *
 *     struct bf_book *book;
 *     if (bf_open("plant.db", BF_OPEN, &book) != BF_OK ||
 *         bf_submit(book, "complete 2 BIKE at 2025-03-04 key run-17", NULL) != BF_OK)
 *         fprintf(stderr, "%s %s\n", bf_code(book), bf_message(book));
 *     bf_close(book);
 *
 * Events    An event is text: a line of a worksheet (docs/worksheet.md), with its `+` lines below
 * it where it has any, or one JSON object. Which of the two is told by its first letter, `{`. Texts
 * are UTF-8 and end in NUL. An event with a `key` may be submitted again: the second time it is
 * accepted and posts nothing.
 *
 * Answers   Every call that can fail answers an enum bf_status. Whatever is not BF_OK has a stable
 *           code, such as ITEM_UNKNOWN, and one line of text that says what and which;
 * docs/refusals.md lists the codes. A refused event has changed nothing. After BF_FAILED nothing of
 * the call was written either; BF_FAILED with STORE_BUSY is worth trying again.
 *
 * Writing   A call that posts is one transaction: when it has answered BF_OK, what it posted is on
 * the disk. Many events in one bf_submit_all() cost little more than one alone.
 *
 * Ownership The library keeps no pointer that it was given and frees nothing of the caller's. What
 * it hands to a callback holds until the callback returns; what bf_code() and bf_message() return
 * holds until the next call with the same book. A callback must not use the book that calls it.
 *
 * Threads   A book may be used by one thread at a time. Two threads may use two books, also two of
 * the same file; a process may share a file with other processes, but not one open book with a
 * fork(). A book that is sent many events at once writes them with a thread of its own, which takes
 * no signals and ends with bf_close(). The library keeps no global state, handles no signal and
 * reads no environment variable or locale.
 *
 * Stability Functions and enumerators are never removed or renumbered within a major version. New
 *           members of structs are added at their end, and only where the library fills them.
 */
#ifndef BACKFLUSH_H
#define BACKFLUSH_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define BF_API __attribute__((visibility("default")))
#else
#define BF_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* An open book. */
struct bf_book;

enum bf_status {
    BF_OK = 0,
    BF_REFUSED = 1, /* the domain says no: correct the event */
    BF_USAGE = 2,   /* the call makes no sense: no such list, an impossible filter */
    BF_FAILED = 3,  /* the world broke: busy, disk full, no memory */
    BF_WRONG = 4    /* bf_check(): the book does not prove itself */
};

enum bf_mode {
    BF_OPEN = 0,   /* an existing book, to read and write */
    BF_READ = 1,   /* an existing book, to read */
    BF_CREATE = 2, /* a new file; refused if there is one */
    BF_MEMORY = 3  /* a new book that ends with bf_close(); the path is not used */
};

/*
 * Opens a book. `*book` is set even on failure, so that bf_code() and bf_message() can say why;
 * such a book is good for nothing else and must be closed too. It is NULL only where there was no
 * memory.
 */
BF_API enum bf_status bf_open(const char *path, enum bf_mode mode, struct bf_book **book);

/* Closes a book; NULL is fine. */
BF_API void bf_close(struct bf_book *book);

/* The stable code of the last call's answer, `OK` where it was BF_OK. */
BF_API const char *bf_code(const struct bf_book *book);

/* One line that says what and which, without the code: `WHEEL short 2 each`. Empty where all was
 * well. */
BF_API const char *bf_message(const struct bf_book *book);

/* What became of one event. */
struct bf_result {
    enum bf_status status;
    int64_t number; /* the event's number in the book; 0 if it was refused */
    int repeated;   /* 1: its key was posted before with the same content */
    char code[24];  /* `OK`, `ITEM_UNKNOWN` */
    char message[240];
};

/* Posts one event. `result` may be NULL. */
BF_API enum bf_status bf_submit(struct bf_book *book, const char *event, struct bf_result *result);

enum bf_batch {
    BF_ALL_OR_NOTHING = 0, /* one refused event, and none is posted */
    BF_KEEP_GOING = 1      /* each good event stays; the others are refused one by one */
};

/*
 * Posts events in order, in one transaction. `results` has a place for each, or is NULL. Answers
 * BF_OK if every event was accepted, BF_REFUSED if one was not (bf_message() names the first).
 * After BF_FAILED every result says so: nothing was posted.
 */
BF_API enum bf_status bf_submit_all(struct bf_book *book, const char *const *events, size_t count,
                                    enum bf_batch batch, struct bf_result *results);

/* Gets a line of text, without a newline. Answering other than 0 ends the call. */
typedef int (*bf_line_fn)(void *context, const char *line);

/* Says what an event would post, line by line, in the words of a worksheet; writes nothing. */
BF_API enum bf_status bf_preview(struct bf_book *book, const char *event, bf_line_fn line,
                                 void *context);

/* Says what an event in the book posted. `key` is its key or `@` and its number. */
BF_API enum bf_status bf_explain(struct bf_book *book, const char *key, bf_line_fn line,
                                 void *context);

/*
 * Narrows a list; an array of them ends with name NULL. Names: item category place from to account
 * party key limit as-of known line lot order state.
 */
struct bf_filter {
    const char *name;
    const char *value; /* days as 2025-03-04 */
};

/* A row of a list. Amounts are decimal texts; a value that is absent is NULL. */
struct bf_row {
    size_t count;
    const char *const *names;
    const char *const *values;
    const char *json; /* the whole row as one JSON object */
};

/* Gets a row. Answering other than 0 ends the call. */
typedef int (*bf_row_fn)(void *context, const struct bf_row *row);

/*
 * Hands out the rows of a list, in its order: stock layers owed due usage history journal balance
 * events lines where-used items parties orders schedule routings operations bills lots trace
 * recall.
 */
BF_API enum bf_status bf_query(struct bf_book *book, const char *list,
                               const struct bf_filter *filters, bf_row_fn row, void *context);

/* Proves the book: one line for each statement. `line` may be NULL. */
BF_API enum bf_status bf_check(struct bf_book *book, bf_line_fn line, void *context);

/* Copies the book into a new file while it is in use. */
BF_API enum bf_status bf_backup(struct bf_book *book, const char *path);

/* The version of the library: "0.1.0". */
BF_API const char *bf_version(void);

#ifdef __cplusplus
}
#endif

#endif
