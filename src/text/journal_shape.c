#include "text/journal_shape.h"

#include <assert.h>
#include <stdio.h>

#include "text/journal_rows.h"

/* In what a shape calls an account. */
enum naming { BY_CODE, BY_NAME, BY_ROOT, BY_ABBREVIATION };

static void nothing_begin(const struct journal_batch *batch, struct text_buffer *out)
{
    (void)batch;
    (void)out;
}

static const struct shape_row {
    const char *name;
    enum naming naming;
    size_t account_max; /* characters; 0: any number */
    size_t id_max;      /* of the booking's name */
    size_t lines_max;   /* of a file */
    journal_begin_fn *begin;
    journal_put_fn *put;
} rows[] = {
    [JOURNAL_LEDGER] = { "ledger", BY_CODE, 0, 0, 0, plain_begin, plain_put },
    [JOURNAL_HLEDGER] = { "hledger", BY_CODE, 0, 0, 0, plain_begin, plain_put },
    [JOURNAL_BEANCOUNT] = { "beancount", BY_ROOT, 0, 0, 0, beancount_begin, beancount_put },
    [JOURNAL_ODOO] = { "odoo", BY_CODE, 0, 0, 0, table_begin, table_put },
    [JOURNAL_ERPNEXT] = { "erpnext", BY_ABBREVIATION, 140, 0, 0, table_begin, table_put },
    [JOURNAL_TRYTON] = { "tryton", BY_CODE, 0, 0, 0, table_begin, table_put },
    [JOURNAL_QUICKBOOKS] = { "quickbooks", BY_NAME, 100, 21, 0, table_begin, table_put },
    [JOURNAL_XERO] = { "xero", BY_CODE, 10, 0, 300, table_begin, table_put },
    [JOURNAL_CSV] = { "csv", BY_CODE, 0, 0, 0, table_begin, table_put },
    [JOURNAL_JSON] = { "json", BY_CODE, 0, 0, 0, nothing_begin, json_put },
};

static_assert(ARRAY_COUNT(rows) == JOURNAL_SHAPE_COUNT, "every shape has its row");

bool journal_shape_find(struct slice name, enum journal_shape *shape)
{
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
        *shape = (enum journal_shape)i;
        if (slice_equals_text(name, rows[i].name))
            return true;
    }
    return false;
}

const char *journal_shape_name(enum journal_shape shape)
{
    return rows[shape].name;
}

size_t journal_lines_max(enum journal_shape shape)
{
    return rows[shape].lines_max;
}

/* Where a role stands in a balance sheet; what is named nowhere else is an expense. */
static const char *root_of(enum role role)
{
    static const char *const roots[ROLE_COUNT] = {
        [ROLE_MATERIAL] = "Assets", [ROLE_FINISHED] = "Assets",
        [ROLE_OWED] = "Assets",     [ROLE_DUE] = "Assets",
        [ROLE_WIP] = "Assets",      [ROLE_PAYABLES] = "Liabilities",
        [ROLE_OPENING] = "Equity",  [ROLE_BY_PRODUCT_INCOME] = "Income",
    };

    return roots[role] ? roots[role] : "Expenses";
}

static const char *const bean_roots[] = { "Assets:", "Liabilities:", "Equity:", "Income:",
                                          "Expenses:" };

static bool begins(struct slice text, const char *with)
{
    struct slice beginning = slice_of(with);

    return text.size > beginning.size && memcmp(text.text, beginning.text, beginning.size) == 0;
}

static bool has_root(struct slice code)
{
    for (size_t i = 0; i < ARRAY_COUNT(bean_roots); i++)
        if (begins(code, bean_roots[i]))
            return true;
    return false;
}

static const char *root_of_account(const struct journal_account *account)
{
    for (int role = 0; role < ROLE_COUNT; role++)
        if (account->roles >> role & 1U)
            return root_of((enum role)role);
    return "Expenses";
}

/* The roles of one account may stand in one part of a balance sheet only. */
static bool roots_agree(const struct journal_account *account)
{
    const char *root = root_of_account(account);

    for (int role = 0; role < ROLE_COUNT; role++)
        if ((account->roles >> role & 1U) && strcmp(root_of((enum role)role), root) != 0)
            return false;
    return true;
}

static void said_put(const struct journal_batch *batch, const struct journal_account *account,
                     struct text_buffer *out)
{
    switch (rows[batch->shape].naming) {
    case BY_CODE:
        buffer_put(out, account->code);
        return;
    case BY_NAME:
        buffer_put(out, account->text.size > 0 ? account->text : account->code);
        return;
    case BY_ROOT:
        if (!has_root(account->code)) {
            buffer_put_text(out, root_of_account(account));
            buffer_put_char(out, ':');
        }
        buffer_put(out, account->code);
        return;
    case BY_ABBREVIATION:
        buffer_put(out, account->code);
        if (account->text.size > 0) {
            buffer_put_text(out, " - ");
            buffer_put(out, account->text);
        }
        buffer_put_text(out, " - ");
        buffer_put(out, batch->abbreviation);
    }
}

enum status journal_accounts_say(struct journal_batch *batch, struct arena *arena)
{
    enum status status = OK;

    for (size_t i = 0; i < batch->account_count && status == OK; i++) {
        struct text_buffer said;

        buffer_init(&said, arena);
        said_put(batch, &batch->accounts[i], &said);
        status = buffer_finish(&said, &batch->accounts[i].said);
    }
    return status;
}

static size_t letters(struct slice text)
{
    size_t count = 0;

    for (size_t i = 0; i < text.size; i++)
        count += ((unsigned char)text.text[i] & 0xc0U) != 0x80U;
    return count;
}

static bool holds(struct slice text, const char *part)
{
    struct slice wanted = slice_of(part);

    for (size_t i = 0; i + wanted.size <= text.size; i++)
        if (memcmp(text.text + i, wanted.text, wanted.size) == 0)
            return true;
    return false;
}

/* Colons part the levels of an account's name; none of them is empty. */
static bool levels_are_whole(struct slice said)
{
    return said.size > 0 && said.text[0] != ':' && said.text[said.size - 1] != ':' &&
           !holds(said, "::");
}

/* Two blanks end an account, `;` begins a remark, and a posting may begin with a mark. */
static const char *plain_fault(struct slice said)
{
    if (strchr("([<*!;=~%@|#", said.text[0]))
        return "begins with a mark";
    if (holds(said, "  "))
        return "holds two blanks in a row";
    if (holds(said, ";"))
        return "holds a semicolon";
    return levels_are_whole(said) ? NULL : "has an empty part between colons";
}

static bool is_upper_or_digit(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static bool is_in_bean(char c)
{
    return is_upper_or_digit(c) || (c >= 'a' && c <= 'z') || c == '-' || (unsigned char)c >= 0x80;
}

static const char *bean_fault(struct slice said)
{
    if (!levels_are_whole(said))
        return "has an empty part between colons";
    for (size_t i = 0; i < said.size; i++) {
        if (i == 0 || said.text[i - 1] == ':') {
            if (!is_upper_or_digit(said.text[i]))
                return "has a part that begins with neither a capital letter nor a digit";
        } else if (said.text[i] != ':' && !is_in_bean(said.text[i])) {
            return "holds more than letters, digits and dashes";
        }
    }
    return NULL;
}

static const char *said_fault(enum journal_shape shape, const struct journal_account *account)
{
    switch (shape) {
    case JOURNAL_LEDGER:
    case JOURNAL_HLEDGER:
        return plain_fault(account->said);
    case JOURNAL_BEANCOUNT:
        if (!has_root(account->code) && !roots_agree(account))
            return "has roles of more than one part of the balance sheet: name it Assets:…";
        return bean_fault(account->said);
    case JOURNAL_QUICKBOOKS:
        if (!levels_are_whole(account->said))
            return "has an empty part between colons";
        return holds(account->said, "\"") ? "holds a double quote" : NULL;
    case JOURNAL_ODOO:
    case JOURNAL_ERPNEXT:
    case JOURNAL_TRYTON:
    case JOURNAL_XERO:
    case JOURNAL_CSV:
    case JOURNAL_JSON:
    case JOURNAL_SHAPE_COUNT:
        break;
    }
    return NULL;
}

/* Another account before it that the shape calls the same. */
static const struct journal_account *namesake(const struct journal_batch *batch,
                                              const struct journal_account *account)
{
    for (const struct journal_account *other = batch->accounts; other < account; other++)
        if (slice_equals(other->said, account->said))
            return other;
    return NULL;
}

static bool fault(char why[JOURNAL_FAULT_MAX], struct slice what, const char *text)
{
    int size = what.size > 80 ? 80 : (int)what.size;

    (void)snprintf(why, JOURNAL_FAULT_MAX, "%.*s %.110s", size, what.text, text);
    return false;
}

bool journal_account_fits(const struct journal_batch *batch, const struct journal_account *account,
                          char why[JOURNAL_FAULT_MAX])
{
    const struct shape_row *row = &rows[batch->shape];
    const struct journal_account *other = namesake(batch, account);
    const char *text = said_fault(batch->shape, account);
    char said[JOURNAL_FAULT_MAX];

    if (text)
        return fault(why, account->said, text);
    if (row->account_max > 0 && letters(account->said) > row->account_max) {
        (void)snprintf(said, sizeof(said), "has more than %zu characters", row->account_max);
        return fault(why, account->said, said);
    }
    if (other) {
        (void)snprintf(said, sizeof(said), "would be both %.40s and %.40s", other->code.text,
                       account->code.text);
        return fault(why, account->said, said);
    }
    return true;
}

bool journal_currency_fits(const struct journal_batch *batch, char why[JOURNAL_FAULT_MAX])
{
    struct slice currency = batch->currency;

    if (batch->shape == JOURNAL_LEDGER || batch->shape == JOURNAL_HLEDGER)
        return !holds(currency, "\"") ||
               fault(why, currency, "is no currency there: it holds a double quote");
    if (batch->shape != JOURNAL_BEANCOUNT)
        return true;
    for (size_t i = 0; i < currency.size; i++)
        if (!is_upper_or_digit(currency.text[i]) || (i == 0 && currency.text[i] <= '9') ||
            currency.size > 24)
            return fault(why, currency, "is no currency there: capital letters and digits are");
    return currency.size > 1 || fault(why, currency, "is no currency there: it has one letter");
}

bool journal_booking_fits(const struct journal_batch *batch, const struct booking *booking,
                          char why[JOURNAL_FAULT_MAX])
{
    const struct shape_row *row = &rows[batch->shape];
    char said[80];

    if (row->id_max > 0 && booking->bare.size > row->id_max) {
        (void)snprintf(said, sizeof(said), "has more than %zu characters", row->id_max);
        return fault(why, booking->bare, said);
    }
    if (row->lines_max > 0 && booking->line_count > row->lines_max) {
        (void)snprintf(said, sizeof(said), "has more than %zu lines", row->lines_max);
        return fault(why, booking->id, said);
    }
    return true;
}

void journal_begin(const struct journal_batch *batch, struct text_buffer *out)
{
    rows[batch->shape].begin(batch, out);
}

void journal_put(const struct journal_batch *batch, const struct booking *booking,
                 struct text_buffer *out)
{
    rows[batch->shape].put(batch, booking, out);
}

void booking_say(const struct booking *booking, struct text_buffer *out)
{
    buffer_put(out, booking->what);
    if (booking->party.size == 0)
        return;
    buffer_put_text(out, ", ");
    buffer_put(out, booking->party);
}

void journal_money_put(const struct journal_batch *batch, money_t money, struct text_buffer *out)
{
    char text[DECIMAL_TEXT_MAX];

    buffer_put(out, (struct slice){ text, money_print(money, batch->decimals, text) });
}
