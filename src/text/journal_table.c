#include <stdio.h>

#include "text/csv.h"
#include "text/journal_rows.h"
#include "text/json.h"

/* What a cell of a row holds. */
enum cell_kind {
    CELL_BATCH,
    CELL_ID,
    CELL_BARE,
    CELL_DAY,
    CELL_US_DAY,   /* 03/31/2026, or 31/03/2026 */
    CELL_WORD_DAY, /* 31 Mar 2026 */
    CELL_MONTH,    /* 2026-03 */
    CELL_WHAT,
    CELL_KEY,
    CELL_REF,
    CELL_PARTY,
    CELL_TITLE, /* the booking's name and what it says */
    CELL_SAYS,
    CELL_ROLE,
    CELL_ACCOUNT,
    CELL_NAME,
    CELL_DEBIT,
    CELL_CREDIT,
    CELL_DEBIT_ALONE, /* empty on the other side */
    CELL_CREDIT_ALONE,
    CELL_AMOUNT,
    CELL_CURRENCY,
    CELL_COMPANY,
    CELL_JOURNAL,
    CELL_TAX_RATE,
    CELL_FIXED /* the text behind the heading */
};

enum { ON_FIRST = 1, ON_ALL = 0 }; /* of a booking's rows */

struct table_column {
    const char *heading;
    enum cell_kind kind;
    int where;
    const char *fixed;
};

static const struct table_column odoo_columns[] = {
    { "date", CELL_DAY, ON_FIRST, NULL },
    { "journal_id", CELL_JOURNAL, ON_FIRST, "Miscellaneous Operations" },
    { "ref", CELL_TITLE, ON_FIRST, NULL },
    { "line_ids/account_id", CELL_ACCOUNT, ON_ALL, NULL },
    { "line_ids/name", CELL_TITLE, ON_ALL, NULL },
    { "line_ids/debit", CELL_DEBIT, ON_ALL, NULL },
    { "line_ids/credit", CELL_CREDIT, ON_ALL, NULL },
    { NULL, CELL_FIXED, ON_ALL, NULL },
};
static const struct table_column erpnext_columns[] = {
    { "Entry Type", CELL_FIXED, ON_FIRST, "Journal Entry" },
    { "Series", CELL_FIXED, ON_FIRST, "ACC-JV-.YYYY.-" },
    { "Company", CELL_COMPANY, ON_FIRST, NULL },
    { "Posting Date", CELL_DAY, ON_FIRST, NULL },
    { "Reference Number", CELL_ID, ON_FIRST, NULL },
    { "Reference Date", CELL_DAY, ON_FIRST, NULL },
    { "User Remark", CELL_TITLE, ON_FIRST, NULL },
    { "Account (Accounting Entries)", CELL_ACCOUNT, ON_ALL, NULL },
    { "Debit (Accounting Entries)", CELL_DEBIT, ON_ALL, NULL },
    { "Credit (Accounting Entries)", CELL_CREDIT, ON_ALL, NULL },
    { "User Remark (Accounting Entries)", CELL_SAYS, ON_ALL, NULL },
    { NULL, CELL_FIXED, ON_ALL, NULL },
};
static const struct table_column tryton_columns[] = {
    { "journal", CELL_JOURNAL, ON_FIRST, "Stock" },
    { "period", CELL_MONTH, ON_FIRST, NULL },
    { "date", CELL_DAY, ON_FIRST, NULL },
    { "description", CELL_TITLE, ON_FIRST, NULL },
    { "lines/account", CELL_ACCOUNT, ON_ALL, NULL },
    { "lines/debit", CELL_DEBIT, ON_ALL, NULL },
    { "lines/credit", CELL_CREDIT, ON_ALL, NULL },
    { "lines/description", CELL_SAYS, ON_ALL, NULL },
    { NULL, CELL_FIXED, ON_ALL, NULL },
};
static const struct table_column quickbooks_columns[] = {
    { "Journal No", CELL_BARE, ON_ALL, NULL },
    { "Journal Date", CELL_US_DAY, ON_ALL, NULL },
    { "Account Name", CELL_ACCOUNT, ON_ALL, NULL },
    { "Debits", CELL_DEBIT_ALONE, ON_ALL, NULL },
    { "Credits", CELL_CREDIT_ALONE, ON_ALL, NULL },
    { "Description", CELL_TITLE, ON_ALL, NULL },
    { NULL, CELL_FIXED, ON_ALL, NULL },
};
static const struct table_column xero_columns[] = {
    { "*Narration", CELL_TITLE, ON_ALL, NULL },  { "*Date", CELL_WORD_DAY, ON_ALL, NULL },
    { "Description", CELL_SAYS, ON_ALL, NULL },  { "*AccountCode", CELL_ACCOUNT, ON_ALL, NULL },
    { "*TaxRate", CELL_TAX_RATE, ON_ALL, NULL }, { "*Amount", CELL_AMOUNT, ON_ALL, NULL },
    { "TrackingName1", CELL_FIXED, ON_ALL, "" }, { "TrackingOption1", CELL_FIXED, ON_ALL, "" },
    { "TrackingName2", CELL_FIXED, ON_ALL, "" }, { "TrackingOption2", CELL_FIXED, ON_ALL, "" },
    { NULL, CELL_FIXED, ON_ALL, NULL },
};
static const struct table_column plain_columns[] = {
    { "batch", CELL_BATCH, ON_ALL, NULL },       { "id", CELL_ID, ON_ALL, NULL },
    { "day", CELL_DAY, ON_ALL, NULL },           { "what", CELL_WHAT, ON_ALL, NULL },
    { "key", CELL_KEY, ON_ALL, NULL },           { "ref", CELL_REF, ON_ALL, NULL },
    { "party", CELL_PARTY, ON_ALL, NULL },       { "role", CELL_ROLE, ON_ALL, NULL },
    { "account", CELL_ACCOUNT, ON_ALL, NULL },   { "name", CELL_NAME, ON_ALL, NULL },
    { "debit", CELL_DEBIT_ALONE, ON_ALL, NULL }, { "credit", CELL_CREDIT_ALONE, ON_ALL, NULL },
    { "currency", CELL_CURRENCY, ON_ALL, NULL }, { NULL, CELL_FIXED, ON_ALL, NULL },
};

static const struct table_column *columns_of(enum journal_shape shape)
{
    switch (shape) {
    case JOURNAL_ODOO:
        return odoo_columns;
    case JOURNAL_ERPNEXT:
        return erpnext_columns;
    case JOURNAL_TRYTON:
        return tryton_columns;
    case JOURNAL_QUICKBOOKS:
        return quickbooks_columns;
    case JOURNAL_XERO:
        return xero_columns;
    case JOURNAL_LEDGER:
    case JOURNAL_HLEDGER:
    case JOURNAL_BEANCOUNT:
    case JOURNAL_CSV:
    case JOURNAL_JSON:
    case JOURNAL_SHAPE_COUNT:
        break;
    }
    return plain_columns;
}

void table_begin(const struct journal_batch *batch, struct text_buffer *out)
{
    struct csv_writer writer;

    csv_writer_init(&writer, out);
    for (const struct table_column *column = columns_of(batch->shape); column->heading; column++)
        csv_cell(&writer, slice_of(column->heading));
    csv_end(&writer);
}

static void day_put(const struct journal_batch *batch, enum cell_kind kind, day_t day,
                    struct text_buffer *out)
{
    static const char *const months[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    char text[MOMENT_TEXT_MAX] = "";
    int year;
    int month;
    int of_month;

    day_to_civil(day, &year, &month, &of_month);
    if (kind == CELL_DAY)
        (void)day_print(day, text);
    else if (kind == CELL_MONTH)
        (void)snprintf(text, sizeof(text), "%04d-%02d", year, month);
    else if (kind == CELL_WORD_DAY)
        (void)snprintf(text, sizeof(text), "%d %s %04d", of_month, months[month - 1], year);
    else
        (void)snprintf(text, sizeof(text), "%02d/%02d/%04d", batch->month_first ? month : of_month,
                       batch->month_first ? of_month : month, year);
    buffer_put_text(out, text);
}

static void side_put(const struct journal_batch *batch, enum cell_kind kind, money_t money,
                     struct text_buffer *out)
{
    bool is_debit = kind == CELL_DEBIT || kind == CELL_DEBIT_ALONE;
    bool is_alone = kind == CELL_DEBIT_ALONE || kind == CELL_CREDIT_ALONE;
    bool is_here = is_debit == (money.minor > 0);

    if (kind == CELL_AMOUNT)
        journal_money_put(batch, money, out);
    else if (is_here)
        journal_money_put(batch, is_debit ? money : (money_t){ -money.minor }, out);
    else if (!is_alone)
        journal_money_put(batch, (money_t){ 0 }, out);
}

/* One row being put. */
struct row_source {
    const struct journal_batch *batch;
    const struct booking *booking;
    const struct journal_line *line;
};

static void texts_put(const struct row_source *row, const struct table_column *column,
                      struct text_buffer *out)
{
    const struct journal_batch *batch = row->batch;
    const struct booking *booking = row->booking;
    const struct slice fixed = slice_of(column->fixed);
    const struct slice texts[CELL_FIXED + 1] = {
        [CELL_BATCH] = batch->name,
        [CELL_ID] = booking->id,
        [CELL_BARE] = booking->bare,
        [CELL_WHAT] = booking->what,
        [CELL_KEY] = booking->key,
        [CELL_REF] = booking->ref,
        [CELL_PARTY] = booking->party,
        [CELL_ROLE] = row->line->role,
        [CELL_ACCOUNT] = row->line->account->said,
        [CELL_NAME] = row->line->account->text,
        [CELL_CURRENCY] = batch->currency,
        [CELL_COMPANY] = batch->company,
        [CELL_JOURNAL] = batch->journal.size > 0 ? batch->journal : fixed,
        [CELL_TAX_RATE] = batch->tax_rate,
        [CELL_FIXED] = fixed,
    };

    buffer_put(out, texts[column->kind]);
}

static void cell_put(const struct row_source *row, const struct table_column *column,
                     struct text_buffer *out)
{
    switch (column->kind) {
    case CELL_DAY:
    case CELL_US_DAY:
    case CELL_WORD_DAY:
    case CELL_MONTH:
        day_put(row->batch, column->kind, row->booking->day, out);
        return;
    case CELL_DEBIT:
    case CELL_CREDIT:
    case CELL_DEBIT_ALONE:
    case CELL_CREDIT_ALONE:
    case CELL_AMOUNT:
        side_put(row->batch, column->kind, row->line->money, out);
        return;
    case CELL_TITLE:
        buffer_put(out, row->booking->id);
        buffer_put_char(out, ' ');
        booking_say(row->booking, out);
        return;
    case CELL_SAYS:
        booking_say(row->booking, out);
        return;
    case CELL_BATCH:
    case CELL_ID:
    case CELL_BARE:
    case CELL_WHAT:
    case CELL_KEY:
    case CELL_REF:
    case CELL_PARTY:
    case CELL_ROLE:
    case CELL_ACCOUNT:
    case CELL_NAME:
    case CELL_CURRENCY:
    case CELL_COMPANY:
    case CELL_JOURNAL:
    case CELL_TAX_RATE:
    case CELL_FIXED:
        texts_put(row, column, out);
        return;
    }
}

static void row_put(const struct row_source *row, bool is_first, struct text_buffer *out)
{
    struct csv_writer writer;

    csv_writer_init(&writer, out);
    for (const struct table_column *column = columns_of(row->batch->shape); column->heading;
         column++) {
        struct text_buffer cell;
        struct slice text = { 0 };

        buffer_init(&cell, out->arena);
        if (is_first || column->where == ON_ALL)
            cell_put(row, column, &cell);
        if (buffer_finish(&cell, &text) != OK)
            out->failed = true;
        csv_cell(&writer, text);
    }
    csv_end(&writer);
}

void table_put(const struct journal_batch *batch, const struct booking *booking,
               struct text_buffer *out)
{
    for (size_t i = 0; i < booking->line_count; i++) {
        const struct row_source row = { batch, booking, &booking->lines[i] };

        row_put(&row, i == 0, out);
    }
}

static void member_put(struct json_writer *writer, const char *name, struct slice text)
{
    if (text.size == 0)
        return;
    json_key(writer, slice_of(name));
    json_string(writer, text);
}

static void line_put(struct json_writer *writer, const struct journal_batch *batch,
                     const struct journal_line *line)
{
    char amount[DECIMAL_TEXT_MAX];

    json_open(writer, '{');
    member_put(writer, "account", line->account->said);
    member_put(writer, "name", line->account->text);
    member_put(writer, "role", line->role);
    member_put(writer, "amount",
               (struct slice){ amount, money_print(line->money, batch->decimals, amount) });
    json_close(writer, '}');
}

void json_put(const struct journal_batch *batch, const struct booking *booking,
              struct text_buffer *out)
{
    struct json_writer writer;
    char day[DAY_TEXT_MAX];

    json_writer_init(&writer, out);
    json_open(&writer, '{');
    member_put(&writer, "batch", batch->name);
    member_put(&writer, "id", booking->id);
    member_put(&writer, "day", (struct slice){ day, day_print(booking->day, day) });
    member_put(&writer, "what", booking->what);
    member_put(&writer, "key", booking->key);
    member_put(&writer, "ref", booking->ref);
    member_put(&writer, "party", booking->party);
    member_put(&writer, "currency", batch->currency);
    json_key(&writer, SLICE("lines"));
    json_open(&writer, '[');
    for (size_t i = 0; i < booking->line_count; i++)
        line_put(&writer, batch, &booking->lines[i]);
    json_close(&writer, ']');
    json_close(&writer, '}');
    buffer_put_char(out, '\n');
}
