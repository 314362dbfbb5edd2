#include "text/journal_rows.h"

enum { ACCOUNT_WIDTH = 40, AMOUNT_WIDTH = 14 };

/* In a remark or a description: a semicolon begins a remark, a bar parts the payee, brackets hold a
 * date. */
static void remark_put(struct slice text, struct text_buffer *out)
{
    static const char from[] = ";|[]";
    static const char into[] = ",/()";

    for (size_t i = 0; i < text.size; i++) {
        const char *found = strchr(from, text.text[i]);

        buffer_put_char(out, found ? into[found - from] : text.text[i]);
    }
}

static bool is_word(struct slice currency)
{
    for (size_t i = 0; i < currency.size; i++)
        if (!((currency.text[i] >= 'A' && currency.text[i] <= 'Z') ||
              (currency.text[i] >= 'a' && currency.text[i] <= 'z')))
            return false;
    return currency.size > 0;
}

static void currency_put(struct slice currency, struct text_buffer *out)
{
    const char *quote = is_word(currency) ? "" : "\"";

    buffer_put_text(out, quote);
    buffer_put(out, currency);
    buffer_put_text(out, quote);
}

/* hledger wants a point in a format, ledger none without decimals: then there is no format. */
static void format_put(const struct journal_batch *batch, struct text_buffer *out)
{
    if (batch->decimals == 0)
        return;
    buffer_put_text(out, "    format 1000.");
    for (int i = 0; i < batch->decimals; i++)
        buffer_put_char(out, '0');
    buffer_put_char(out, ' ');
    currency_put(batch->currency, out);
    buffer_put_char(out, '\n');
}

void plain_begin(const struct journal_batch *batch, struct text_buffer *out)
{
    buffer_put_text(out, "; ");
    remark_put(batch->name, out);
    buffer_put_text(out, "\ncommodity ");
    currency_put(batch->currency, out);
    buffer_put_char(out, '\n');
    format_put(batch, out);
    buffer_put_text(out, "tag key\ntag ref\n");
    for (size_t i = 0; i < batch->account_count; i++) {
        buffer_put_text(out, "account ");
        buffer_put(out, batch->accounts[i].said);
        buffer_put_char(out, '\n');
        if (batch->accounts[i].text.size == 0)
            continue;
        buffer_put_text(out, "    ; ");
        remark_put(batch->accounts[i].text, out);
        buffer_put_char(out, '\n');
    }
}

static void tag_put(const char *name, struct slice value, struct text_buffer *out)
{
    if (value.size == 0)
        return;
    buffer_put_text(out, "    ; ");
    buffer_put_text(out, name);
    buffer_put_text(out, ": ");
    remark_put(value, out);
    buffer_put_char(out, '\n');
}

static void spaces_put(size_t taken, size_t width, struct text_buffer *out)
{
    do
        buffer_put_char(out, ' ');
    while (++taken < width);
}

static size_t columns(struct slice text)
{
    size_t count = 0;

    for (size_t i = 0; i < text.size; i++)
        count += ((unsigned char)text.text[i] & 0xc0U) != 0x80U;
    return count;
}

static void posting_put(const struct journal_batch *batch, struct slice account, money_t money,
                        struct text_buffer *out)
{
    char amount[DECIMAL_TEXT_MAX];
    size_t size = money_print(money, batch->decimals, amount);
    size_t width = columns(account);

    buffer_put_text(out, "    ");
    buffer_put(out, account);
    buffer_put_char(out, ' ');
    spaces_put(width + size, ACCOUNT_WIDTH + AMOUNT_WIDTH, out);
    buffer_put(out, (struct slice){ amount, size });
    buffer_put_char(out, ' ');
}

void plain_put(const struct journal_batch *batch, const struct booking *booking,
               struct text_buffer *out)
{
    char day[DAY_TEXT_MAX];

    buffer_put_char(out, '\n');
    buffer_put(out, (struct slice){ day, day_print(booking->day, day) });
    buffer_put_text(out, " * (");
    buffer_put(out, booking->id);
    buffer_put_text(out, ") ");
    remark_put(booking->what, out);
    if (booking->party.size > 0)
        buffer_put_text(out, ", ");
    remark_put(booking->party, out);
    buffer_put_char(out, '\n');
    tag_put("key", booking->key, out);
    tag_put("ref", booking->ref, out);
    for (size_t i = 0; i < booking->line_count; i++) {
        posting_put(batch, booking->lines[i].account->said, booking->lines[i].money, out);
        currency_put(batch->currency, out);
        buffer_put_char(out, '\n');
    }
}

static void meta_put(const char *name, struct slice value, struct text_buffer *out)
{
    if (value.size == 0)
        return;
    buffer_put_text(out, "  ");
    buffer_put_text(out, name);
    buffer_put_text(out, ": ");
    buffer_put_quoted(out, value);
    buffer_put_char(out, '\n');
}

/* An account is opened once in all files, and before anything that may still come late. */
void beancount_begin(const struct journal_batch *batch, struct text_buffer *out)
{
    buffer_put_text(out, "; ");
    buffer_put(out, batch->name);
    buffer_put_text(out, "\noption \"operating_currency\" ");
    buffer_put_quoted(out, batch->currency);
    buffer_put_char(out, '\n');
    for (size_t i = 0; i < batch->account_count; i++) {
        if (batch->accounts[i].is_known)
            continue;
        buffer_put_text(out, "1900-01-01 open ");
        buffer_put(out, batch->accounts[i].said);
        buffer_put_char(out, ' ');
        buffer_put(out, batch->currency);
        buffer_put_char(out, '\n');
        meta_put("name", batch->accounts[i].text, out);
    }
}

void beancount_put(const struct journal_batch *batch, const struct booking *booking,
                   struct text_buffer *out)
{
    char day[DAY_TEXT_MAX];

    buffer_put_char(out, '\n');
    buffer_put(out, (struct slice){ day, day_print(booking->day, day) });
    buffer_put_text(out, " * ");
    if (booking->party.size > 0) {
        buffer_put_quoted(out, booking->party);
        buffer_put_char(out, ' ');
    }
    buffer_put_quoted(out, booking->what);
    buffer_put_char(out, '\n');
    meta_put("id", booking->id, out);
    meta_put("key", booking->key, out);
    meta_put("ref", booking->ref, out);
    for (size_t i = 0; i < booking->line_count; i++) {
        posting_put(batch, booking->lines[i].account->said, booking->lines[i].money, out);
        buffer_put(out, batch->currency);
        buffer_put_char(out, '\n');
    }
}
