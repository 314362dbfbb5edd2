/*
 * status - what a fallible function answers, and the one line that says why.
 *
 * OK is 0. Refusals: the domain says no, the caller corrects. Failures: the world broke, roll
 * back. Codes are stable: their text is the API (docs/refusals.md). The order of checks is
 * shape, references, state, stock, period, arithmetic; the first that applies wins.
 */
#ifndef BASE_STATUS_H
#define BASE_STATUS_H

#include <stdbool.h>

#include "base/slice.h"

#define MUST_CHECK __attribute__((warn_unused_result))
#define ARRAY_COUNT(array) (sizeof(array) / sizeof((array)[0]))

enum status {
    OK = 0,

    /* shape: the words themselves are wrong */
    SYNTAX, /* not a worksheet line, JSON object or CSV row */
    VERB_UNKNOWN,
    FIELD_UNKNOWN, /* a word that this verb does not take */
    FIELD_MISSING,
    FIELD_TWICE,
    NUMBER_BAD,      /* not a decimal number */
    NUMBER_DECIMALS, /* more decimals than the unit or currency has */
    NUMBER_RANGE,    /* beyond what a book can hold */
    NUMBER_SIGN,     /* zero or negative where only a positive quantity makes sense */
    DATE_BAD,        /* a day or time that does not exist */
    NAME_BAD,        /* empty, too long, control characters or blanks in a name */
    LIMIT_EXCEEDED,  /* more lines, depth or bytes than limits.h allows */

    /* references */
    ITEM_UNKNOWN,
    PLACE_UNKNOWN,
    UNIT_UNKNOWN,
    CATEGORY_UNKNOWN,
    PARTY_UNKNOWN,
    REASON_UNKNOWN,
    ROLE_UNKNOWN,
    ACCOUNT_UNKNOWN, /* that no event set up */
    ORDER_UNKNOWN,
    VERSION_UNKNOWN, /* of an item's bill */
    LOT_UNKNOWN,
    KEY_UNKNOWN,
    SETTING_UNKNOWN,
    VALUE_UNKNOWN, /* a word outside the list that the field allows */

    /* state */
    KEY_CONFLICT, /* the same key with other content */
    NAME_TAKEN,
    BILL_MISSING,
    BILL_CYCLE,
    BILL_RANGE,     /* a ratio that cannot be held exactly */
    BILL_PROFILE,   /* a line's batch, multiple or cut that cannot be */
    BILL_OUTPUT,    /* a line of what is made besides the product that cannot be */
    BILL_ALTERNATE, /* an alternate that cannot be */
    ITEM_KIND,      /* e.g. completing a bought item, receiving a phantom */
    ITEM_IN_USE,    /* e.g. changing the method of an item that has moved */
    COST_MISSING,   /* a receipt without cost of an item that has none */
    STANDARD_MISSING,
    UNDO_NOTHING, /* nothing of that event is left to undo */
    UNDO_EXCEEDS,
    NOT_UNDONE,   /* an event to be corrected of which something is live */
    UNDO_REFUSED, /* an event whose effect others rest on, e.g. an item in use */
    SETTLE_NOTHING,
    DUE_NOTHING,
    UNBUILD_EXCEEDS,
    ORDER_STATE,       /* e.g. finishing an order that is cancelled */
    ORDER_ITEM,        /* the order makes another item */
    BILL_STATE,        /* e.g. releasing a version that is no draft */
    REPLACE_NOTHING,   /* no bill has the component on it */
    INBOX_GONE,        /* no such entry stands in the inbox, or not any more */
    ROUTING_ORDER,     /* operations not in ascending order, or one twice */
    LOT_UNTRACKED,     /* a lot of an item that has none */
    LOT_EXISTS,        /* a serial number that is in the site already */
    LOT_EXPIRY,        /* another expiry than the lot has */
    SERIALS_COUNT,     /* not as many serial numbers as pieces */
    OPERATION_UNKNOWN, /* no pay point of this number that day */
    VENDOR_PLACE,      /* a subcontractor's place that is not his, or his second */
    START_NOTHING,     /* all that the order asks for is started */
    ORDER_KIND,        /* an order of reworks, or of completions, where the other is meant */
    CURRENCY_OWN,      /* a rate of the book's own currency */
    LANDED_NOTHING,    /* nothing of a receipt is live that is to bear a cost */
    STAGED_SHORT,      /* less lies staged for an order, unused, than is to go back */
    ACCOUNT_MISSING,   /* a role without an account, where other books are to take it */
    SHAPE_UNFIT,       /* what that shape of the journal cannot hold */
    DRAFT_UNKNOWN,     /* nothing is drafted under that name */

    /* stock */
    STOCK_SHORT, /* only where the policy is refuse, or goods must be there: move */

    /* period */
    PERIOD_CLOSED,
    PERIOD_OPEN,  /* reopen of a day that is not closed */
    PERIOD_AHEAD, /* close of a day that has not come */

    /* arithmetic */
    AMOUNT_OVERFLOW,

    /* the book as a file */
    BOOK_MISSING,
    BOOK_FOREIGN, /* not a backflush book */
    BOOK_DAMAGED,
    BOOK_NEWER, /* written by a later version */
    BOOK_READONLY,
    BOOK_EXISTS,

    /* failures */
    STORE_BUSY,
    STORE_FULL,
    STORE_IO,
    NO_MEMORY,
    IO_FAILED,

    /* commands and checks */
    USAGE,
    EXPECT_FAILED,
    CHECK_FAILED,

    /* statements */
    KEY_FILE_BAD,    /* no key, there already, or others can read it */
    STATEMENT_BAD,   /* no statement */
    SIGNATURE_WRONG, /* changed after it was signed, or of another key */
    STATEMENT_WRONG, /* the book says something else, or is another */
    PDF_MISSING,     /* no library to draw one */

    /* the server */
    TOKEN_UNKNOWN, /* none of that name, or it was revoked */
    NOT_ALLOWED,   /* an event that is not for the role of the token */
    USER_UNKNOWN,  /* nobody of that name signs in */
    PASSWORD_WEAK, /* too short, or easy to guess */
    LINK_UNKNOWN,  /* used, or too old */

    /* between engine and core only: facts must be gathered first; never shown */
    FACTS_MISSING,

    STATUS_COUNT
};

/* The first reason, filled by the lowest function that knows it; others pass it up unchanged. */
struct problem {
    enum status status;
    char text[240]; /* without the code: `BIK`, `WHEEL short 2 each`; NUL-terminated */
};

const char *status_code(enum status status); /* "ITEM_UNKNOWN" */
bool status_find(struct slice code, enum status *status);
bool status_is_failure(enum status status); /* the world broke: retry or call for help */

/* Keeps the first problem; printf-like, one line, control characters as `?`. Returns `status`. */
enum status problem_set(struct problem *problem, enum status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
