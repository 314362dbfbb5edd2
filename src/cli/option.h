/*
 * option - the one table of options: what each is called, takes and means.
 *
 * What a command takes of them its row of the table of commands says.
 */
#ifndef CLI_OPTION_H
#define CLI_OPTION_H

#include "store/query.h"

struct command;

enum option_id {
    OPTION_BOOK,
    OPTION_ITEM,
    OPTION_CATEGORY,
    OPTION_PLACE,
    OPTION_FROM,
    OPTION_TO,
    OPTION_ACCOUNT,
    OPTION_PARTY,
    OPTION_KEY,
    OPTION_LIMIT,
    OPTION_AS_OF,
    OPTION_KNOWN,
    OPTION_LOT,
    OPTION_JSON,
    OPTION_CSV,
    OPTION_FORMAT,
    OPTION_LINE,
    OPTION_KEEP_GOING,
    OPTION_EXPLAIN,
    OPTION_BLESS,
    OPTION_AT,
    OPTION_REF,
    OPTION_BY,
    OPTION_NOTE,
    OPTION_NEW_KEY,
    OPTION_ON,
    OPTION_OUTPUT,
    OPTION_MAN,
    OPTION_BASH,
    OPTION_PREVIEW,
    OPTION_COST,
    OPTION_ON_LINE,
    OPTION_CANCEL_MISSING,
    OPTION_HELP,
    OPTION_VERSION,
    OPTION_LEVELS,
    OPTION_SHAPE,
    OPTION_OF,
    OPTION_ITEMS,
    OPTION_DRAFT,
    OPTION_POST,
    OPTION_ORDER,
    OPTION_STATE,
    OPTION_KEY_FILE,
    OPTION_PUBLIC,
    OPTION_DAY,
    OPTION_EVENTS,
    OPTION_BY_DAY,
    OPTION_OPENING,
    OPTION_INTO,
    OPTION_JOURNAL,
    OPTION_TAX_RATE,
    OPTION_ABBREVIATION,
    OPTION_DATES,
    OPTION_ACTUAL,
    OPTION_BEYOND,
    OPTION_LINES,
    OPTION_UNDER,
    OPTION_GROUP,
    OPTION_DRAFT_NAME,
    OPTION_PORT,
    OPTION_ROLE,
    OPTION_COUNT
};

struct option_row {
    enum option_id option;
    const char *name;     /* without dashes */
    const char *argument; /* what it takes, in capitals; NULL: nothing */
    const char *summary;
};

const struct option_row *option_row(enum option_id option);
/* What the option does to this command. */
const char *option_summary(const struct command *command, enum option_id option);
/* The option that narrows a list by this field. */
enum option_id filter_option(enum filter_field field);

#endif
