/*
 * journal_shape - the journal as other programs read it.
 *
 * One neutral journal, bookings of lines, is written in each shape. What a shape cannot hold is
 * found before anything is written: journal_accounts_say() says what each account is called there,
 * journal_account_fault() and journal_booking_fault() what is wrong with it.
 *
 * Source  docs/decisions/journal-shapes.md: whose format each shape is, and where it is published
 */
#ifndef TEXT_JOURNAL_SHAPE_H
#define TEXT_JOURNAL_SHAPE_H

#include "core/model.h"
#include "text/buffer.h"

enum journal_shape {
    JOURNAL_LEDGER,
    JOURNAL_HLEDGER,
    JOURNAL_BEANCOUNT,
    JOURNAL_ODOO,
    JOURNAL_ERPNEXT,
    JOURNAL_TRYTON,
    JOURNAL_QUICKBOOKS,
    JOURNAL_XERO,
    JOURNAL_CSV,
    JOURNAL_JSON,
    JOURNAL_SHAPE_COUNT
};

bool journal_shape_find(struct slice name, enum journal_shape *shape);
const char *journal_shape_name(enum journal_shape shape);

struct journal_account {
    struct slice code;
    struct slice text; /* its name; may be empty */
    struct slice said; /* what the shape calls it */
    unsigned roles;    /* bit per enum role that stands in it */
    bool is_known;     /* what was handed over before uses it */
};

struct journal_line {
    struct journal_account *account;
    struct slice role; /* empty where lines of several are summed */
    money_t money;     /* debit positive */
};

struct booking {
    struct slice id;
    struct slice bare; /* without the site */
    day_t day;
    struct slice what; /* `receive WHEEL` */
    struct slice key;
    struct slice ref;
    struct slice party;
    const struct journal_line *lines; /* debits first */
    size_t line_count;
};

/* What all bookings of a file share. */
struct journal_batch {
    enum journal_shape shape;
    struct slice name; /* `works-1-740` */
    struct slice company;
    struct slice currency;
    int decimals;
    struct journal_account *accounts; /* by code */
    size_t account_count;
    /* What the other program has to be told; empty: not said. */
    struct slice journal;      /* Odoo, Tryton */
    struct slice tax_rate;     /* Xero */
    struct slice abbreviation; /* ERPNext: of the company */
    bool month_first;          /* QuickBooks: 03/31/2026 */
};

/* Fills `said` of each account; texts live in the arena. NO_MEMORY. */
enum status journal_accounts_say(struct journal_batch *batch, struct arena *arena) MUST_CHECK;

enum { JOURNAL_FAULT_MAX = 200 };

/* False: `why` says what the shape cannot hold of the account, the currency or the booking. */
bool journal_account_fits(const struct journal_batch *batch, const struct journal_account *account,
                          char why[JOURNAL_FAULT_MAX]);
bool journal_currency_fits(const struct journal_batch *batch, char why[JOURNAL_FAULT_MAX]);
bool journal_booking_fits(const struct journal_batch *batch, const struct booking *booking,
                          char why[JOURNAL_FAULT_MAX]);
/* Lines that one file may have; 0: any number. */
size_t journal_lines_max(enum journal_shape shape);

/* What stands in front of all bookings, and each of them. */
void journal_begin(const struct journal_batch *batch, struct text_buffer *out);
void journal_put(const struct journal_batch *batch, const struct booking *booking,
                 struct text_buffer *out);

#endif
