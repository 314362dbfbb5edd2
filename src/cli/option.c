#include "cli/option.h"

#include "cli/command.h"

static const struct option_row option_rows[OPTION_COUNT] = {
    [OPTION_BOOK] = { OPTION_BOOK, "book", "FILE",
                      "the book; without it, what BACKFLUSH_BOOK names" },
    [OPTION_ITEM] = { OPTION_ITEM, "item", "ITEM", "only this item" },
    [OPTION_CATEGORY] = { OPTION_CATEGORY, "category", "CATEGORY", "only items of this category" },
    [OPTION_PLACE] = { OPTION_PLACE, "place", "PLACE", "only this place" },
    [OPTION_FROM] = { OPTION_FROM, "from", "DAY", "from this day on" },
    [OPTION_TO] = { OPTION_TO, "to", "DAY", "up to and with this day" },
    [OPTION_ACCOUNT] = { OPTION_ACCOUNT, "account", "ACCOUNT", "only this account code or role" },
    [OPTION_PARTY] = { OPTION_PARTY, "party", "PARTY", "only this supplier or customer" },
    [OPTION_KEY] = { OPTION_KEY, "key", "KEY", "only the event with this key, or @N" },
    [OPTION_LIMIT] = { OPTION_LIMIT, "limit", "N", "at most N rows" },
    [OPTION_AS_OF] = { OPTION_AS_OF, "as-of", "DAY",
                       "as it was at the end of this day of the plant, as known now" },
    [OPTION_KNOWN] = { OPTION_KNOWN, "known", "MOMENT",
                       "as it was known then: without what was recorded later; a day means its "
                       "end" },
    [OPTION_LOT] = { OPTION_LOT, "lot", "LOT", "of this lot, or serial number, of the item" },
    [OPTION_JSON] = { OPTION_JSON, "json", NULL, "print one JSON object a line" },
    [OPTION_CSV] = { OPTION_CSV, "csv", NULL, "print comma-separated values with a heading" },
    [OPTION_FORMAT] = { OPTION_FORMAT, "format", "FORMAT",
                        "worksheet, json (one object a line) or csv" },
    [OPTION_LINE] = { OPTION_LINE, "line", "EVENT", "this event, in place of a file" },
    [OPTION_KEEP_GOING] = { OPTION_KEEP_GOING, "keep-going", NULL,
                            "post the good events and list the others" },
    [OPTION_EXPLAIN] = { OPTION_EXPLAIN, "explain", NULL, "print each event's posting" },
    [OPTION_BLESS] = { OPTION_BLESS, "bless", NULL, "rewrite what the file expects to what came" },
    [OPTION_AT] = { OPTION_AT, "at", "MOMENT", "when it happened; else now" },
    [OPTION_REF] = { OPTION_REF, "ref", "TEXT", "the number on the paper" },
    [OPTION_BY] = { OPTION_BY, "by", "TEXT", "who did it" },
    [OPTION_NOTE] = { OPTION_NOTE, "note", "TEXT", "a remark" },
    [OPTION_NEW_KEY] = { OPTION_NEW_KEY, "key", "KEY",
                         "names this event: the same key twice counts once" },
    [OPTION_ON] = { OPTION_ON, "on", "DAY", "by the bills and rates of this day; else today" },
    [OPTION_OUTPUT] = { OPTION_OUTPUT, "to", "FILE", "keep the rebuilt book in this new file" },
    [OPTION_MAN] = { OPTION_MAN, "man", "DIR", "write the manual pages into this folder" },
    [OPTION_BASH] = { OPTION_BASH, "bash", NULL, "print the completion for bash" },
    [OPTION_PREVIEW] = { OPTION_PREVIEW, "preview", NULL,
                         "say what it would post, and write nothing" },
    [OPTION_COST] = { OPTION_COST, "cost", "COST", "what a unit costs, where the book cannot say" },
    [OPTION_ON_LINE] = { OPTION_ON_LINE, "line", "LINE", "only this production line" },
    [OPTION_CANCEL_MISSING] = { OPTION_CANCEL_MISSING, "cancel-missing", NULL,
                                "cancel the orders that the schedule does not have any more" },
    [OPTION_VERSION] = { OPTION_VERSION, "version", "VERSION",
                         "by this version of its bill, whatever counts" },
    [OPTION_SHAPE] = { OPTION_SHAPE, "shape", "SHAPE", "kicad, odoo or erpnext" },
    [OPTION_OF] = { OPTION_OF, "of", "ITEM",
                    "of what item the bill is, where the file does not say" },
    [OPTION_ITEMS] = { OPTION_ITEMS, "items", NULL, "add the items that the book does not have" },
    [OPTION_DRAFT] = { OPTION_DRAFT, "draft", NULL, "as drafts, which count for nothing" },
    [OPTION_POST] = { OPTION_POST, "post", NULL, "post the events; else they are printed" },
    [OPTION_ACTUAL] = { OPTION_ACTUAL, "actual", NULL,
                        "what was made and received since --from cost" },
    [OPTION_BEYOND] = { OPTION_BEYOND, "beyond", "PERCENT",
                        "only what differs by more from the standard in force" },
    [OPTION_PORT] = { OPTION_PORT, "port", "PORT",
                      "listen there; 0 takes one that is free; else 8377" },
    [OPTION_ROLE] = { OPTION_ROLE, "role", "ROLE",
                      "what it may do: viewer, operator, planner, accountant or admin" },
    [OPTION_UNDER] = { OPTION_UNDER, "under", "SCHEME",
                       "as if all had been kept so: points, a method, or both, by commas" },
    [OPTION_GROUP] = { OPTION_GROUP, "by", "WHAT",
                       "sums by event, order, item, category, period or cause" },
    [OPTION_LINES] = { OPTION_LINES, "lines", NULL, "print the events that would set it" },
    [OPTION_LEVELS] = { OPTION_LEVELS, "levels", NULL,
                        "go on with what uses those, level by level" },
    [OPTION_ORDER] = { OPTION_ORDER, "order", "ORDER", "only of this production order" },
    [OPTION_STATE] = { OPTION_STATE, "state", "STATE", "only what is in this state" },
    [OPTION_KEY_FILE] = { OPTION_KEY_FILE, "key", "FILE", "the secret key that signs it" },
    [OPTION_PUBLIC] = { OPTION_PUBLIC, "public", "KEY", "the public key, a file or its 64 digits" },
    [OPTION_DAY] = { OPTION_DAY, "day", "DAY",
                     "of the period that was closed with this day; else the last" },
    [OPTION_EVENTS] = { OPTION_EVENTS, "events", "FIRST-LAST",
                        "only of events from number FIRST to LAST; either may be left out" },
    [OPTION_BY_DAY] = { OPTION_BY_DAY, "by-day", NULL, "sum each day, by account and side" },
    [OPTION_OPENING] = { OPTION_OPENING, "opening", NULL,
                         "begin with the balances of the days before --from" },
    [OPTION_INTO] = { OPTION_INTO, "output", "FILE",
                      "write this file, whole or not at all; else to standard output" },
    [OPTION_JOURNAL] = { OPTION_JOURNAL, "journal", "NAME",
                         "odoo, tryton: into which journal; else Miscellaneous Operations, Stock" },
    [OPTION_TAX_RATE] = { OPTION_TAX_RATE, "tax-rate", "NAME",
                          "xero: the tax rate of each line, one without tax" },
    [OPTION_ABBREVIATION] = { OPTION_ABBREVIATION, "abbreviation", "TEXT",
                              "erpnext: the company's, in which the names of accounts end" },
    [OPTION_DATES] = { OPTION_DATES, "dates", "ORDER",
                       "quickbooks: mdy or dmy, as the company's region has them" },
    [OPTION_DRAFT_NAME] = { OPTION_DRAFT_NAME, "draft", "NAME",
                            "as drafts of this name, which `approve` lets come into force" },
    [OPTION_HELP] = { OPTION_HELP, "help", NULL, "say what the command does; -h too" },
};

enum option_id filter_option(enum filter_field field)
{
    static const enum option_id options[] = {
        [FILTER_ITEM] = OPTION_ITEM,   [FILTER_CATEGORY] = OPTION_CATEGORY,
        [FILTER_PLACE] = OPTION_PLACE, [FILTER_FROM] = OPTION_FROM,
        [FILTER_TO] = OPTION_TO,       [FILTER_ACCOUNT] = OPTION_ACCOUNT,
        [FILTER_PARTY] = OPTION_PARTY, [FILTER_KEY] = OPTION_KEY,
        [FILTER_LIMIT] = OPTION_LIMIT, [FILTER_AS_OF] = OPTION_AS_OF,
        [FILTER_KNOWN] = OPTION_KNOWN, [FILTER_LINE] = OPTION_ON_LINE,
        [FILTER_LOT] = OPTION_LOT,     [FILTER_ORDER] = OPTION_ORDER,
        [FILTER_STATE] = OPTION_STATE,
    };

    return options[field];
}

const struct option_row *option_row(enum option_id option)
{
    return &option_rows[option];
}

/* Lists of what was done: in order of recording, each on its day. */
static bool is_of_deeds(enum list list)
{
    return list == LIST_HISTORY || list == LIST_JOURNAL || list == LIST_EVENTS;
}

static const char *of_the_books(enum option_id option)
{
    if (option == OPTION_FROM)
        return "from this day of the books on";
    if (option == OPTION_TO)
        return "up to and with this day of the books";
    if (option == OPTION_AS_OF)
        return "as of the end of this day of the books, as known now";
    return NULL;
}

/* What an option means to one command, or to the list of one. */
static const struct own_summary {
    enum option_id option;
    enum exit_code (*run)(const struct request *request); /* NULL: the list's */
    enum list list;
    const char *text;
} own_summaries[] = {
    { OPTION_ON, command_inbox, LIST_COUNT,
      "how old it is, and what is late, on this day; else today" },
    { OPTION_LOT, command_inbox, LIST_COUNT,
      "of which lot the goods of the fix are, or which serial numbers (A,B,C01..C10)" },
    { OPTION_FORMAT, command_report, LIST_COUNT, "text, html or pdf" },
    { OPTION_SHAPE, command_export_journal, LIST_COUNT,
      "ledger, hledger, beancount, odoo, erpnext, tryton, quickbooks, xero, csv or json" },
    { OPTION_FROM, NULL, LIST_COUNTS, "only what was not counted from this day on" },
    { OPTION_ON, NULL, LIST_SCHEDULE, "what is late on this day; else today" },
    { OPTION_ON, NULL, LIST_BILLS, "which version counts on this day; else today" },
    { OPTION_ON, NULL, LIST_ROUTINGS, "which version counts on this day; else today" },
    { OPTION_STATE, NULL, LIST_ORDERS,
      "only orders that are planned, released, finished, cancelled, or `open`: the first two" },
    { OPTION_STATE, NULL, LIST_BILLS, "only versions that are a draft, released or retired" },
    { OPTION_STATE, NULL, LIST_LOTS, "only what is free, held, inspect or staged" },
};

static bool is_of(const struct own_summary *own, const struct command *command)
{
    return own->run ? own->run == command->run : own->list == command->list;
}

const char *option_summary(const struct command *command, enum option_id option)
{
    bool is_of_books = command->deed == DEED_HANDS_OVER || command->list == LIST_JOURNAL ||
                       command->list == LIST_BALANCE;
    const char *text = is_of_books ? of_the_books(option) : NULL;

    for (size_t i = 0; i < ARRAY_COUNT(own_summaries); i++)
        if (own_summaries[i].option == option && is_of(&own_summaries[i], command))
            return own_summaries[i].text;
    if (option == OPTION_LIMIT && is_of_deeds(command->list))
        return "at most N rows: the last ones";
    return text ? text : option_rows[option].summary;
}
