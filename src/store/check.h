/*
 * check - proves a book by recomputing it from its base tables.
 *
 *   in   store    between store_look() and store_rollback()
 *        chain    computes the hash of an event from the one before, and reads its body
 *   out  report   one call for each statement, in the order of the enum
 *
 * Nothing cached is trusted: every figure is summed again from lines and entries.
 * Answers  OK, CHECK_FAILED if a statement does not hold, or the failure that stopped it
 * Source   docs/accounting.md 9; docs/book.md
 */
#ifndef STORE_CHECK_H
#define STORE_CHECK_H

#include "store/store.h"

enum check_statement {
    CHECK_FILE,     /* the file itself and its indexes are sound */
    CHECK_SEQUENCE, /* events are numbered 1, 2, 3 … and their lines without a gap; what was posted
                       has its event; keys are unique */
    CHECK_CHAIN,    /* each event's hash follows from its bytes and the hash before, and its row
                       says what they say */
    CHECK_ENTRIES,  /* the entries of each event sum to zero */
    CHECK_BALANCES,  /* each balance is the sum of its entries */
    CHECK_STOCK,     /* what lies at each place is the sum of the moves; none is below zero */
    CHECK_LAYERS,    /* an item's layers hold the quantity that lies in stock */
    CHECK_POOLS,     /* a pool's value is the sum of its layers' value left, by formula */
    CHECK_RESIDUE,   /* a pool or layer without quantity holds no value in any element */
    CHECK_OWED,      /* owed and due quantities and values are the sums of the open intervals, what
                        was delivered is that of its lines */
    CHECK_INVENTORY, /* each inventory role holds what the scheme puts there of pools and owed runs
                      */
    CHECK_ORDERS,    /* an order is what its events say, and its reports made and took up; what is
                        carried is what lines say */
    CHECK_BILLS,     /* a version of a bill has its lines, a release its draft, a retirement its
                        version, a completion the version it used, a component its products */
    CHECK_INBOX, /* what is accepted of the inbox, and noted of targets, is what its events say */
    CHECK_STATE, /* running outputs are the sums of live completions, what they made bears their
                    cost; newest sale and draw are the newest; counters too */
    STATEMENT_COUNT
};

/* What became of one statement. */
struct finding {
    enum check_statement statement;
    bool holds;
    int64_t counted;   /* rows looked at */
    int64_t seq;       /* the first event at which it is wrong; 0: cannot be said */
    struct slice key;  /* that event's */
    struct slice text; /* what is wrong: `WHEEL stores 3, moves say 4` */
};

struct chain {
    enum status (*next)(void *context, const struct hash *before, const struct stored_event *event,
                        const struct stored_posting *posting, struct hash *after);
    void *context;
    /* CHECK_FAILED, and why, where the event's row does not say what its body says. */
    enum status (*attest)(void *witness, const struct plant *plant,
                          const struct stored_event *event, struct problem *why);
    void *witness;
};

struct report {
    void (*finding)(void *context, const struct finding *finding);
    void *context;
};

const char *
statement_text(enum check_statement statement); /* "entries of each event sum to zero" */

enum status check(struct store *store, const struct chain *chain,
                  const struct report *report) MUST_CHECK;

#endif
