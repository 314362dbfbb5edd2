#include "text/posting_text.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "core/expiry.h"
#include "core/inbox.h"
#include "core/recost.h"
#include "core/stock.h"
#include "text/trigger_lines.h"
#include "text/words.h"

enum { CELL_BYTES = 2 * NAME_MAX_BYTES + 2 * DECIMAL_TEXT_MAX };

/* NULL: it is not printed. */
static const char *const words[LINE_KIND_COUNT] = {
    [LINE_PICK] = "pick",         [LINE_PUT] = "put",           [LINE_TAKE] = "take",
    [LINE_OWE] = "owe",           [LINE_MAKE] = "make",         [LINE_SCRAPPED] = "scrapped",
    [LINE_LOST] = "lost",         [LINE_SETTLE] = "settle",     [LINE_UNTAKE] = "untake",
    [LINE_SLICE] = "slice",       [LINE_RETURN] = "return",     [LINE_UNOWE] = "unowe",
    [LINE_LOWER] = "lower",       [LINE_TRUE_UP] = "true-up",   [LINE_TRUE_UP_EVENT] = "true-up",
    [LINE_REVALUE] = "revalue",   [LINE_CARRY] = "carry",       [LINE_INBOX] = "inbox",
    [LINE_LATE] = "late",         [LINE_BLOWN] = "instead",     [LINE_CLOSED] = NULL,
    [LINE_ACTUAL] = NULL,         [LINE_UNSETTLE] = "unsettle", [LINE_VERSION] = "version",
    [LINE_DUE] = "due",           [LINE_UNDUE] = "undue",       [LINE_COVER] = "covers",
    [LINE_DELIVER] = NULL,        [LINE_LOT] = "lot",           [LINE_PASS] = "pass",
    [LINE_CATCH_UP] = "catch-up", [LINE_GIVEN] = NULL,          [LINE_APART] = "apart",
    [LINE_CORRECTS] = "corrects", [LINE_STAYS] = "stays",       [LINE_EXPIRY] = "expires",
    [LINE_TAKE_UP] = "taken-up",  [LINE_RESOURCE] = "use",      [LINE_BEYOND] = "beyond",
    [LINE_LANDED] = "landed",     [LINE_REPRICED] = "repriced", [LINE_DEFERRED] = NULL,
    [LINE_APPROVED] = "approved", [LINE_AVERAGE] = "average",   [LINE_AVERAGED] = NULL,
    [LINE_SHARED] = "shared",     [LINE_RECOST] = "recost",
};

static const char *const rules[] = {
    [RULE_NONE] = "",
    [RULE_NAMED] = "named",
    [RULE_FIRST_IN] = "first-in",
    [RULE_SETTLE] = "settle",
    [RULE_COUNT] = "count",
    [RULE_UNDO] = "undo",
    [RULE_DUE] = "due",
    [RULE_LOT] = "named",
    [RULE_FIRST_EXPIRED] = "first-expired",
    [RULE_STAGED] = "staged",
    [RULE_SHELF] = "shelf",
    [RULE_ALTERNATE] = "alternate",
    [RULE_BLOW_THROUGH] = "blow-through",
    [RULE_LINE] = "line",
    [RULE_IDENTIFIED] = "identified",
    [RULE_UNDO_SCANNED] = "undo",
};

static const char *const passes[PASS_CAUSE_COUNT] = {
    [PASS_HELD] = "held",       [PASS_INSPECT] = "inspect", [PASS_CLAIMED] = "claimed",
    [PASS_EXPIRED] = "expired", [PASS_GONE] = "gone",
};

static const char *const sources[] = {
    [SOURCE_STANDARD] = "standard", [SOURCE_LAST] = "last",     [SOURCE_ROLL_UP] = "roll-up",
    [SOURCE_NONE] = "none",         [SOURCE_BOOKED] = "booked",
};

/* One posting being printed; `full`: memory ran out. */
struct printer {
    struct arena *arena;
    const struct posting_names *names;
    bool full;
};

static struct slice cell(struct printer *printer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static struct slice cell(struct printer *printer, const char *format, ...)
{
    char text[CELL_BYTES];
    struct slice made = { 0 };
    va_list values;
    int size = 0;

    va_start(values, format);
    size = vsnprintf(text, sizeof(text), format, values);
    va_end(values);
    if (size > 0)
        made =
            (struct slice){ text, (size_t)size < sizeof(text) ? (size_t)size : sizeof(text) - 1 };
    made = slice_copy(printer->arena, made);
    if (!made.text) {
        printer->full = true;
        return (struct slice){ "", 0 };
    }
    return made;
}

/* A name as a worksheet must spell it: in quotes where it holds what would end a word. */
static struct slice name_cell(struct printer *printer, struct slice name)
{
    char text[2 * NAME_MAX_BYTES + 2];
    size_t size = 0;

    if (!word_needs_quotes(name) || name.size > NAME_MAX_BYTES)
        return name;
    text[size++] = '"';
    for (size_t i = 0; i < name.size; i++) {
        if (name.text[i] == '"' || name.text[i] == '\\')
            text[size++] = '\\';
        text[size++] = name.text[i];
    }
    text[size++] = '"';
    return cell(printer, "%.*s", (int)size, text);
}

static struct slice item_name(struct printer *printer, item_id_t id)
{
    return name_cell(printer, printer->names->item(printer->names->context, id)->name);
}

static struct slice money_cell(struct printer *printer, money_t money)
{
    char text[DECIMAL_TEXT_MAX];
    size_t size = money_print(money, printer->names->plant->decimals, text);

    return cell(printer, "%.*s", (int)size, text);
}

static struct slice item_cell(struct printer *printer, item_id_t id)
{
    struct slice name = item_name(printer, id);

    return cell(printer, "%.*s", (int)name.size, name.text);
}

static struct slice qty_cell(struct printer *printer, const struct line *line)
{
    struct slice name = item_name(printer, line->item);
    char text[DECIMAL_TEXT_MAX];
    size_t size = qty_print(line->qty, text);

    return cell(printer, "%.*s %.*s", (int)size, text, (int)name.size, name.text);
}

static struct slice key_cell(struct printer *printer, const char *before, int64_t seq)
{
    struct slice key = printer->names->key(printer->names->context, seq_of_row(seq));

    if (key.size == 0)
        return cell(printer, "%s@%lld", before, (long long)seq_of_row(seq));
    key = name_cell(printer, key);
    return cell(printer, "%s%.*s", before, (int)key.size, key.text);
}

static struct slice day_cell(struct printer *printer, day_t day)
{
    char text[DAY_TEXT_MAX];
    size_t size = day_print(day, text);

    return cell(printer, "%.*s", (int)size, text);
}

/* `from 2025-01-10#2`, `from average`. */
static struct slice layer_cell(struct printer *printer, const char *before, const struct line *line)
{
    char text[DAY_TEXT_MAX];
    size_t size = 0;

    switch (printer->names->item(printer->names->context, line->item)->method) {
    case METHOD_AVERAGE:
    case METHOD_PERIOD_AVERAGE:
        return cell(printer, "%s average", before);
    case METHOD_STANDARD:
        return cell(printer, "%s standard", before);
    case METHOD_FIFO:
    case METHOD_LIFO:
        break;
    }
    if (day_is_none(line->day))
        return cell(printer, "%s", "");
    size = day_print(line->day, text);
    if (line->day_no > 1)
        return cell(printer, "%s %.*s#%d", before, (int)size, text, (int)line->day_no);
    return cell(printer, "%s %.*s", before, (int)size, text);
}

static struct slice named_cell(struct printer *printer, const char *before, enum name_space space,
                               int64_t id)
{
    struct slice name = printer->names->name(printer->names->context, space, id);

    name = name_cell(printer, name);
    return cell(printer, "%s%.*s", before, (int)name.size, name.text);
}

/* ` lot A17`, ` for MO-7`, ` held`: which of the stock of an item it is. */
static struct slice tag_cell(struct printer *printer, struct tag tag)
{
    static const char *const status[] = { "", " held", " inspect", "" };
    struct slice lot = { "", 0 };
    struct slice claim = { "", 0 };

    if (tag.lot != 0)
        lot = named_cell(printer, " lot ", NAME_LOT, tag.lot);
    if (tag_claim(tag) != 0)
        claim = named_cell(printer, " for ", NAME_ORDER, tag_claim(tag));
    return cell(printer, "%.*s%.*s%s", (int)lot.size, lot.text, (int)claim.size, claim.text,
                status[tag_status(tag)]);
}

static struct slice place_cell(struct printer *printer, const struct line *line)
{
    struct slice tag = tag_cell(printer, line->tag);
    struct slice name;

    if (line->place.raw == 0)
        return slice_trim(tag);
    name = name_cell(printer, plant_place_name(printer->names->plant, line->place));
    return cell(printer, "at %.*s%.*s", (int)name.size, name.text, (int)tag.size, tag.text);
}

/* Whether a person said which lot it was, or the book assumes it. */
static const char *mark_of(struct printer *printer, const struct line *line)
{
    const struct item *item = printer->names->item(printer->names->context, line->item);

    if (rule_scans(line->detail))
        return " scanned";
    if (item->tracking == TRACK_NONE || line->detail == RULE_UNDO || line->detail == RULE_COUNT)
        return "";
    return " assumed";
}

static struct slice pick_cell(struct printer *printer, const struct line *line)
{
    struct slice at = place_cell(printer, line);
    const char *by = "?";

    if (line->detail > 0 && (size_t)line->detail < ARRAY_COUNT(rules))
        by = rules[line->detail];
    return cell(printer, "%.*s by %s%s", (int)at.size, at.text, by, mark_of(printer, line));
}

/* `by alternate WHEEL-B`, `by blow-through` */
static struct slice instead_cell(struct printer *printer, const struct line *line)
{
    const char *by = "?";
    struct slice with;

    if (line->detail > 0 && (size_t)line->detail < ARRAY_COUNT(rules))
        by = rules[line->detail];
    if (line->detail == RULE_BLOW_THROUGH)
        return cell(printer, "by %s", by);
    with = item_name(printer, (item_id_t){ line->target_seq });
    return cell(printer, "by %s %.*s", by, (int)with.size, with.text);
}

static struct slice pass_cell(struct printer *printer, const struct line *line)
{
    struct slice at = place_cell(printer, line);
    const char *cause = "?";

    if (line->detail >= 0 && (size_t)line->detail < ARRAY_COUNT(passes))
        cause = passes[line->detail];
    return cell(printer, "%.*s %s", (int)at.size, at.text, cause);
}

static struct slice price_cell(struct printer *printer, const struct line *line)
{
    price_t price = { .per = line->price.per };
    char text[DECIMAL_TEXT_MAX];
    size_t size = 0;
    const char *source = "?";

    if (line->detail >= 0 && (size_t)line->detail < ARRAY_COUNT(sources))
        source = sources[line->detail];
    for (int e = 0; e < ELEMENT_COUNT; e++)
        price.money.minor += line->price.of[e].minor;
    size = price_print(price, printer->names->plant->decimals, text);
    return cell(printer, "at %.*s %s", (int)size, text, source);
}

/* `until period at stores` */
static struct slice due_cell(struct printer *printer, const struct line *line)
{
    struct slice place = name_cell(printer, plant_place_name(printer->names->plant, line->place));
    const char *method =
        line->detail > 0 && line->detail < ISSUE_METHOD_COUNT ? issue_words[line->detail] : "?";

    return cell(printer, "until %s at %.*s", method, (int)place.size, place.text);
}

static struct slice made_cell(struct printer *printer, const struct line *line)
{
    const struct plant *plant = printer->names->plant;
    const struct item *item = printer->names->item(printer->names->context, line->item);

    if (line->place.raw == item_home(plant, item).raw)
        return slice_trim(tag_cell(printer, line->tag));
    return place_cell(printer, line);
}

static struct slice returned_cell(struct printer *printer, const struct line *line)
{
    struct slice layer = layer_cell(printer, "from", line);
    struct slice tag = tag_cell(printer, line->tag);

    return cell(printer, "%.*s%.*s", (int)layer.size, layer.text, (int)tag.size, tag.text);
}

static struct slice inbox_cell(struct printer *printer, const struct line *line)
{
    struct slice name = item_name(printer, line->item);
    const char *cause = cause_word(line->detail);

    return cell(printer, "%s %.*s", cause ? cause : "?", (int)name.size, name.text);
}

/* A version by its number; the name stands in the list of bills. */
static struct slice version_what(struct printer *printer, const struct line *line)
{
    struct slice name = item_name(printer, line->item);

    return cell(printer, "%.*s %d", (int)name.size, name.text, (int)line->detail);
}

/* `for 1 from 2025-03-01`; of a lot `lot A on 2025-04-01`, `lot A expires 2025-04-01`. */
static struct slice dated_cell(struct printer *printer, const struct line *line)
{
    const char *word = expiry_is_anew(line->detail) ? "expires" : "on";
    struct slice tag = slice_trim(tag_cell(printer, line->tag));
    char text[DAY_TEXT_MAX];
    size_t size = day_is_none(line->day) ? 0 : day_print(line->day, text);

    if (line->kind == LINE_APPROVED)
        return cell(printer, "from %.*s", (int)size, text);
    if (line->kind == LINE_VERSION)
        return cell(printer, "for %d from %.*s", (int)line->day_no, (int)size, text);
    return size == 0
               ? tag
               : cell(printer, "%.*s %s %.*s", (int)tag.size, tag.text, word, (int)size, text);
}

/* `3 moves of 2 items` */
static struct slice count_cell(struct printer *printer, const struct line *line)
{
    int64_t moves = line->qty.micro / QTY_ONE;

    return cell(printer, "%lld move%s of %d item%s", (long long)moves, moves == 1 ? "" : "s",
                (int)line->detail, line->detail == 1 ? "" : "s");
}

/* `2025-11-03 to 2025-11-06, stock -2.00, sold 2.00` */
static struct slice recost_cell(struct printer *printer, const struct line *line)
{
    static const char *const ends[RECOST_END_COUNT] = {
        [RECOST_STOCK] = "stock",     [RECOST_IN_PROCESS] = "in process", [RECOST_SOLD] = "sold",
        [RECOST_EXPENSE] = "expense", [RECOST_VARIANCE] = "variance",     [RECOST_ELSE] = "else",
    };
    struct slice text = day_cell(printer, line->day);

    if (line->day_no > 0) {
        struct slice last = day_cell(printer, (day_t){ line->day.number + line->day_no });

        text = cell(printer, "%.*s to %.*s", (int)text.size, text.text, (int)last.size, last.text);
    }
    for (int end = 0; end < RECOST_END_COUNT; end++) {
        struct slice money = money_cell(printer, line->value.of[end]);

        if (line->value.of[end].minor != 0)
            text = cell(printer, "%.*s, %s %.*s", (int)text.size, text.text, ends[end],
                        (int)money.size, money.text);
    }
    return text;
}

static struct slice apart_cell(struct printer *printer, const struct line *line)
{
    return line->target_seq != 0 ? key_cell(printer, "of ", line->target_seq)
                                 : cell(printer, "by bill");
}

/* A take comes from its layer, a slice is at one, a change is of one. */
static struct slice formed_cell(struct printer *printer, const struct line *line)
{
    if (line->kind == LINE_SLICE)
        return layer_cell(printer, "at", line);
    return layer_cell(printer,
                      line->kind == LINE_LOWER || line->kind == LINE_TRUE_UP ? "of" : "from", line);
}

static struct slice of_cell(struct printer *printer, const struct line *line)
{
    return key_cell(printer, "of ", line->target_seq);
}

static struct slice operation_cell(struct printer *printer, const struct line *line)
{
    return cell(printer, "operation %d", (int)line->detail);
}

static struct slice undone_cell(struct printer *printer, const struct line *line)
{
    (void)line;
    return cell(printer, "undone");
}

/* Those that are not here say nothing of where. */
static struct slice (*const wheres[LINE_KIND_COUNT])(struct printer *, const struct line *) = {
    [LINE_PICK] = pick_cell,         [LINE_PASS] = pass_cell,
    [LINE_PUT] = place_cell,         [LINE_LOT] = place_cell,
    [LINE_INBOX] = place_cell,       [LINE_BEYOND] = place_cell,
    [LINE_RETURN] = returned_cell,   [LINE_MAKE] = made_cell,
    [LINE_OWE] = price_cell,         [LINE_DUE] = due_cell,
    [LINE_TAKE] = formed_cell,       [LINE_UNTAKE] = formed_cell,
    [LINE_SLICE] = formed_cell,      [LINE_LOWER] = formed_cell,
    [LINE_TRUE_UP] = formed_cell,    [LINE_SETTLE] = of_cell,
    [LINE_COVER] = of_cell,          [LINE_UNSETTLE] = of_cell,
    [LINE_LANDED] = of_cell,         [LINE_REPRICED] = of_cell,
    [LINE_SHARED] = of_cell,         [LINE_VERSION] = dated_cell,
    [LINE_APPROVED] = dated_cell,    [LINE_EXPIRY] = dated_cell,
    [LINE_APART] = apart_cell,       [LINE_CATCH_UP] = operation_cell,
    [LINE_TAKE_UP] = operation_cell, [LINE_BLOWN] = instead_cell,
    [LINE_RECOST] = recost_cell,     [LINE_STAYS] = undone_cell,
};

static struct slice where_cell(struct printer *printer, const struct line *line)
{
    assert(line->kind >= 0 && line->kind < LINE_KIND_COUNT);
    return wheres[line->kind] ? wheres[line->kind](printer, line) : cell(printer, "%s", "");
}

static struct slice what_cell(struct printer *printer, const struct line *line)
{
    switch (line->kind) {
    case LINE_TRUE_UP:
    case LINE_EXPIRY:
    case LINE_APPROVED:
        return item_cell(printer, line->item);
    case LINE_TRUE_UP_EVENT:
    case LINE_CORRECTS:
    case LINE_STAYS:
        return key_cell(printer, "", line->target_seq);
    case LINE_INBOX:
        return inbox_cell(printer, line);
    case LINE_RECOST:
        return count_cell(printer, line);
    case LINE_LATE:
        return line->item.raw != 0 ? item_cell(printer, line->item) : cell(printer, "%s", "");
    case LINE_VERSION:
        return version_what(printer, line);
    case LINE_PICK:
    case LINE_PUT:
    case LINE_TAKE:
    case LINE_OWE:
    case LINE_MAKE:
    case LINE_SCRAPPED:
    case LINE_LOST:
    case LINE_SETTLE:
    case LINE_UNSETTLE:
    case LINE_UNTAKE:
    case LINE_SLICE:
    case LINE_RETURN:
    case LINE_UNOWE:
    case LINE_LOWER:
    case LINE_REVALUE:
    case LINE_CARRY:
    case LINE_CATCH_UP:
    case LINE_TAKE_UP:
    case LINE_APART:
    case LINE_BLOWN:
    case LINE_CLOSED:
    case LINE_DEFERRED:
    case LINE_AVERAGE:
    case LINE_AVERAGED:
    case LINE_ACTUAL:
    case LINE_DUE:
    case LINE_UNDUE:
    case LINE_COVER:
    case LINE_DELIVER:
    case LINE_LOT:
    case LINE_PASS:
    case LINE_GIVEN:
    case LINE_RESOURCE:
    case LINE_BEYOND:
    case LINE_LANDED:
    case LINE_REPRICED:
    case LINE_SHARED:
    case LINE_KIND_COUNT:
        break;
    }
    return qty_cell(printer, line);
}

static bool line_has_amount(const struct line *line)
{
    switch (line->kind) {
    case LINE_PUT:
        return line->layer.raw != 0; /* only where it formed a layer */
    case LINE_PICK:
    case LINE_CARRY:
    case LINE_INBOX:
    case LINE_LATE:
    case LINE_CATCH_UP:
    case LINE_TAKE_UP:
    case LINE_APART:
    case LINE_BLOWN:
    case LINE_CLOSED:
    case LINE_DEFERRED:
    case LINE_AVERAGED:
    case LINE_ACTUAL:
    case LINE_VERSION:
    case LINE_APPROVED:
    case LINE_DELIVER:
    case LINE_LOT:
    case LINE_EXPIRY:
    case LINE_PASS:
    case LINE_GIVEN:
    case LINE_CORRECTS:
    case LINE_STAYS:
    case LINE_BEYOND:
    case LINE_RECOST:
    case LINE_KIND_COUNT:
        return false;
    case LINE_RESOURCE: /* only where it has a rate */
        return !value_is_zero(line->value);
    case LINE_TAKE:
    case LINE_OWE:
    case LINE_MAKE:
    case LINE_SCRAPPED:
    case LINE_LOST:
    case LINE_SETTLE:
    case LINE_UNSETTLE:
    case LINE_UNTAKE:
    case LINE_SLICE:
    case LINE_RETURN:
    case LINE_UNOWE:
    case LINE_LOWER:
    case LINE_TRUE_UP:
    case LINE_TRUE_UP_EVENT:
    case LINE_REVALUE:
    case LINE_DUE:
    case LINE_UNDUE:
    case LINE_COVER:
    case LINE_LANDED:
    case LINE_REPRICED:
    case LINE_AVERAGE:
    case LINE_SHARED:
        break;
    }
    return true;
}

static struct posting_row pick_row(struct printer *printer, const struct line *line)
{
    return (struct posting_row){ slice_of(words[LINE_PICK]), qty_cell(printer, line),
                                 pick_cell(printer, line), SLICE("") };
}

static struct posting_row line_row(struct printer *printer, const struct line *line)
{
    struct posting_row row = { .word = slice_of(words[line->kind]) };

    if (line->kind == LINE_EXPIRY && expiry_is_anew(line->detail))
        row.word = SLICE("anew");
    row.what = what_cell(printer, line);
    row.where = where_cell(printer, line);
    if (line_has_amount(line))
        row.amount = money_cell(printer, value_total(line->value));
    return row;
}

/* `material`, `expense:test`; the code follows where one role has several accounts. */
static struct slice role_cell(struct printer *printer, const struct entry *entry)
{
    const struct plant *plant = printer->names->plant;
    const char *role = role_word(entry->role);

    if (entry->role == ROLE_EXPENSE && entry->reason > 0 && entry->reason <= plant->reason_count) {
        const struct reason *of = &plant->reasons[entry->reason - 1];
        struct slice reason = name_cell(printer, of->name);
        struct slice code = of->account.size > 0 ? name_cell(printer, of->account) : of->account;

        return cell(printer, "%s:%.*s%s%.*s", role, (int)reason.size, reason.text,
                    code.size > 0 ? " " : "", (int)code.size, code.text);
    }
    if (entry->account > 0 && entry->account <= plant->account_count) {
        struct slice code = name_cell(printer, plant->accounts[entry->account - 1].code);

        return cell(printer, "%s %.*s", role, (int)code.size, code.text);
    }
    if (entry->category > 0) {
        struct slice code = name_cell(printer, plant_account(plant, entry->role, entry->category));

        return cell(printer, "%s %.*s", role, (int)code.size, code.text);
    }
    return cell(printer, "%s", role);
}

static struct posting_row entry_row(struct printer *printer, const struct entry *entry)
{
    bool is_debit = entry->money.minor > 0;
    money_t money = { is_debit ? entry->money.minor : -entry->money.minor };

    return (struct posting_row){
        .word = slice_of(is_debit ? "debit" : "credit"),
        .what = role_cell(printer, entry),
        .amount = money_cell(printer, money),
    };
}

static void line_sum(struct line *sum, const struct line *line)
{
    sum->qty = qty_add(sum->qty, line->qty);
    sum->value = value_add(sum->value, line->value);
}

/* Lines of a trigger that are printed as one. */
struct together {
    enum line_kind kind;
    bool names; /* of picks: goods get a lot by them */
    bool (*joins)(const struct line *a, const struct line *b); /* NULL: each is printed */
    struct posting_row (*row)(struct printer *printer, const struct line *sum);
};

static bool together_has(const struct together *together, const struct line *line)
{
    if (together->kind == LINE_PICK)
        return line_picks(line) && (line->need < 0) == together->names;
    return line->kind == together->kind;
}

static bool same_stock(const struct line *a, const struct line *b)
{
    return a->item.raw == b->item.raw && a->tag.lot == b->tag.lot && a->tag.kept == b->tag.kept &&
           a->place.raw == b->place.raw && a->detail == b->detail;
}

static bool same_layer(const struct line *a, const struct line *b)
{
    return a->layer.raw == b->layer.raw;
}

static bool same_event(const struct line *a, const struct line *b)
{
    return a->target_seq == b->target_seq;
}

static bool same_cause(const struct line *a, const struct line *b)
{
    return a->place.raw == b->place.raw && a->detail == b->detail;
}

/* The rows of some lines that are printed together. */
static void add_together(struct printer *printer, const struct together *together,
                         const struct line *const *lines, size_t count, struct posting_rows *text)
{
    for (size_t i = 0; i < count; i++) {
        struct line sum = *lines[i];
        bool is_first = together_has(together, &sum);

        for (size_t k = 0; k < i && is_first && together->joins; k++)
            is_first = !together_has(together, lines[k]) || !together->joins(lines[k], &sum);
        for (size_t k = i + 1; k < count && is_first && together->joins; k++)
            if (together_has(together, lines[k]) && together->joins(lines[k], &sum))
                line_sum(&sum, lines[k]);
        if (is_first)
            posting_rows_add(text, together->row(printer, &sum));
    }
}

/* `flush`, what stood in, what was picked, taken and owed, and for which events. */
static void add_triggers(struct printer *printer, const struct line *const *lines, size_t count,
                         struct posting_rows *text)
{
    static const struct together kinds[] = {
        { LINE_PICK, true, same_stock, pick_row },   { LINE_PUT, false, same_stock, line_row },
        { LINE_PICK, false, same_stock, pick_row },  { LINE_PASS, false, same_cause, line_row },
        { LINE_TAKE, false, same_layer, line_row },  { LINE_OWE, false, NULL, line_row },
        { LINE_COVER, false, same_event, line_row },
    };
    struct line covered = { .kind = LINE_COVER };
    struct posting_row row = { .word = SLICE("flush") };
    struct line said;

    for (size_t i = 0; i < count; i++)
        if (lines[i]->kind == LINE_COVER) {
            covered.item = lines[i]->item;
            covered.place = lines[i]->place;
            line_sum(&covered, lines[i]);
        }
    row.what = qty_cell(printer, &covered);
    row.where = place_cell(printer, &covered);
    row.amount = money_cell(printer, value_total(covered.value));
    posting_rows_add(text, row);
    for (size_t i = 0; i < count; i++)
        if (trigger_stands_in(lines, count, i, &said)) {
            said.item = covered.item;
            posting_rows_add(text, line_row(printer, &said));
        }
    for (size_t i = 0; i < ARRAY_COUNT(kinds); i++)
        add_together(printer, &kinds[i], lines, count, text);
}

/* What stood in for a component is said where it does, not where that is undone. */
static bool line_is_said(const struct line *line)
{
    return line->kind != LINE_BLOWN || line->qty.micro > 0;
}

enum status posting_rows(struct arena *arena, const struct posting *posting,
                         const struct posting_names *names, struct posting_rows *text)
{
    struct printer printer = { .arena = arena, .names = names };
    size_t most = posting->line_count * 2 + posting->entry_count + 1;

    *text = (struct posting_rows){ .rows = arena_alloc(arena, most * sizeof(*text->rows)) };
    if (!text->rows)
        return NO_MEMORY;
    for (size_t i = 0; i < posting->line_count; i++) {
        const struct line *line = posting->lines[i];

        if (trigger_begins(line)) {
            size_t to = triggers_end(posting, i);

            add_triggers(&printer, (const struct line *const *)posting->lines + i, to - i, text);
            i = to - 1;
            continue;
        }
        if (line->kind != LINE_PICK && line_picks(line))
            posting_rows_add(text, pick_row(&printer, line));
        if (words[line->kind] && line_is_said(line))
            posting_rows_add(text, line_row(&printer, line));
    }
    for (size_t i = 0; i < posting->entry_count; i++)
        if (posting->entries[i].money.minor > 0)
            posting_rows_add(text, entry_row(&printer, &posting->entries[i]));
    for (size_t i = 0; i < posting->entry_count; i++)
        if (posting->entries[i].money.minor < 0)
            posting_rows_add(text, entry_row(&printer, &posting->entries[i]));
    return printer.full ? NO_MEMORY : OK;
}
