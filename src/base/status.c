#include "base/status.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>

static const char *const codes[] = {
    [OK] = "OK",
    [SYNTAX] = "SYNTAX",
    [VERB_UNKNOWN] = "VERB_UNKNOWN",
    [FIELD_UNKNOWN] = "FIELD_UNKNOWN",
    [FIELD_MISSING] = "FIELD_MISSING",
    [FIELD_TWICE] = "FIELD_TWICE",
    [NUMBER_BAD] = "NUMBER_BAD",
    [NUMBER_DECIMALS] = "NUMBER_DECIMALS",
    [NUMBER_RANGE] = "NUMBER_RANGE",
    [NUMBER_SIGN] = "NUMBER_SIGN",
    [DATE_BAD] = "DATE_BAD",
    [NAME_BAD] = "NAME_BAD",
    [LIMIT_EXCEEDED] = "LIMIT_EXCEEDED",
    [ITEM_UNKNOWN] = "ITEM_UNKNOWN",
    [PLACE_UNKNOWN] = "PLACE_UNKNOWN",
    [UNIT_UNKNOWN] = "UNIT_UNKNOWN",
    [CATEGORY_UNKNOWN] = "CATEGORY_UNKNOWN",
    [PARTY_UNKNOWN] = "PARTY_UNKNOWN",
    [REASON_UNKNOWN] = "REASON_UNKNOWN",
    [ROLE_UNKNOWN] = "ROLE_UNKNOWN",
    [ACCOUNT_UNKNOWN] = "ACCOUNT_UNKNOWN",
    [ORDER_UNKNOWN] = "ORDER_UNKNOWN",
    [VERSION_UNKNOWN] = "VERSION_UNKNOWN",
    [LOT_UNKNOWN] = "LOT_UNKNOWN",
    [KEY_UNKNOWN] = "KEY_UNKNOWN",
    [SETTING_UNKNOWN] = "SETTING_UNKNOWN",
    [VALUE_UNKNOWN] = "VALUE_UNKNOWN",
    [KEY_CONFLICT] = "KEY_CONFLICT",
    [NAME_TAKEN] = "NAME_TAKEN",
    [BILL_MISSING] = "BILL_MISSING",
    [BILL_CYCLE] = "BILL_CYCLE",
    [BILL_RANGE] = "BILL_RANGE",
    [BILL_PROFILE] = "BILL_PROFILE",
    [BILL_OUTPUT] = "BILL_OUTPUT",
    [BILL_ALTERNATE] = "BILL_ALTERNATE",
    [ITEM_KIND] = "ITEM_KIND",
    [ITEM_IN_USE] = "ITEM_IN_USE",
    [COST_MISSING] = "COST_MISSING",
    [STANDARD_MISSING] = "STANDARD_MISSING",
    [UNDO_NOTHING] = "UNDO_NOTHING",
    [UNDO_EXCEEDS] = "UNDO_EXCEEDS",
    [NOT_UNDONE] = "NOT_UNDONE",
    [UNDO_REFUSED] = "UNDO_REFUSED",
    [SETTLE_NOTHING] = "SETTLE_NOTHING",
    [DUE_NOTHING] = "DUE_NOTHING",
    [UNBUILD_EXCEEDS] = "UNBUILD_EXCEEDS",
    [ORDER_STATE] = "ORDER_STATE",
    [ORDER_ITEM] = "ORDER_ITEM",
    [BILL_STATE] = "BILL_STATE",
    [REPLACE_NOTHING] = "REPLACE_NOTHING",
    [INBOX_GONE] = "INBOX_GONE",
    [DRAFT_UNKNOWN] = "DRAFT_UNKNOWN",
    [ROUTING_ORDER] = "ROUTING_ORDER",
    [LOT_UNTRACKED] = "LOT_UNTRACKED",
    [LOT_EXISTS] = "LOT_EXISTS",
    [LOT_EXPIRY] = "LOT_EXPIRY",
    [SERIALS_COUNT] = "SERIALS_COUNT",
    [OPERATION_UNKNOWN] = "OPERATION_UNKNOWN",
    [VENDOR_PLACE] = "VENDOR_PLACE",
    [ORDER_KIND] = "ORDER_KIND",
    [START_NOTHING] = "START_NOTHING",
    [CURRENCY_OWN] = "CURRENCY_OWN",
    [LANDED_NOTHING] = "LANDED_NOTHING",
    [STAGED_SHORT] = "STAGED_SHORT",
    [ACCOUNT_MISSING] = "ACCOUNT_MISSING",
    [SHAPE_UNFIT] = "SHAPE_UNFIT",
    [STOCK_SHORT] = "STOCK_SHORT",
    [PERIOD_CLOSED] = "PERIOD_CLOSED",
    [PERIOD_OPEN] = "PERIOD_OPEN",
    [PERIOD_AHEAD] = "PERIOD_AHEAD",
    [AMOUNT_OVERFLOW] = "AMOUNT_OVERFLOW",
    [BOOK_MISSING] = "BOOK_MISSING",
    [BOOK_FOREIGN] = "BOOK_FOREIGN",
    [BOOK_DAMAGED] = "BOOK_DAMAGED",
    [BOOK_NEWER] = "BOOK_NEWER",
    [BOOK_READONLY] = "BOOK_READONLY",
    [BOOK_EXISTS] = "BOOK_EXISTS",
    [STORE_BUSY] = "STORE_BUSY",
    [STORE_FULL] = "STORE_FULL",
    [STORE_IO] = "STORE_IO",
    [NO_MEMORY] = "NO_MEMORY",
    [IO_FAILED] = "IO_FAILED",
    [USAGE] = "USAGE",
    [EXPECT_FAILED] = "EXPECT_FAILED",
    [CHECK_FAILED] = "CHECK_FAILED",
    [KEY_FILE_BAD] = "KEY_FILE_BAD",
    [STATEMENT_BAD] = "STATEMENT_BAD",
    [SIGNATURE_WRONG] = "SIGNATURE_WRONG",
    [STATEMENT_WRONG] = "STATEMENT_WRONG",
    [PDF_MISSING] = "PDF_MISSING",
    [TOKEN_UNKNOWN] = "TOKEN_UNKNOWN",
    [NOT_ALLOWED] = "NOT_ALLOWED",
    [USER_UNKNOWN] = "USER_UNKNOWN",
    [PASSWORD_WEAK] = "PASSWORD_WEAK",
    [LINK_UNKNOWN] = "LINK_UNKNOWN",
    [FACTS_MISSING] = "FACTS_MISSING",
};

static_assert(ARRAY_COUNT(codes) == STATUS_COUNT, "every status has its code");

const char *status_code(enum status status)
{
    assert(status < STATUS_COUNT);
    return codes[status];
}

bool status_find(struct slice code, enum status *status)
{
    for (size_t i = 0; i < ARRAY_COUNT(codes); i++) {
        if (slice_equals_text(code, codes[i])) {
            *status = (enum status)i;
            return true;
        }
    }
    return false;
}

bool status_is_failure(enum status status)
{
    return status >= STORE_BUSY && status <= IO_FAILED;
}

/* One line, whatever bytes were quoted; a cut falls between two characters of UTF-8. */
static void text_clean(char *text, size_t size, size_t wanted)
{
    size_t end = wanted < size ? wanted : size - 1;

    if (wanted >= size) {
        while (end > 0 && ((unsigned char)text[end - 1] & 0xC0U) == 0x80)
            end--;
        if (end > 0 && (unsigned char)text[end - 1] >= 0xC0)
            end--;
        text[end] = '\0';
    }
    for (size_t i = 0; i < end; i++)
        if ((unsigned char)text[i] < ' ' || text[i] == '\x7f')
            text[i] = '?';
}

enum status problem_set(struct problem *problem, enum status status, const char *format, ...)
{
    if (problem->status != OK)
        return status;

    va_list values;
    va_start(values, format);
    int wanted = vsnprintf(problem->text, sizeof(problem->text), format, values);
    va_end(values);
    problem->status = status;
    if (wanted < 0)
        problem->text[0] = '\0';
    else
        text_clean(problem->text, sizeof(problem->text), (size_t)wanted);
    return status;
}
