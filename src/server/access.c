#include "server/access.h"

enum {
    OPERATOR = 1U << ACCESS_OPERATOR,
    PLANNER = 1U << ACCESS_PLANNER,
    ACCOUNTANT = 1U << ACCESS_ACCOUNTANT,
    ADMIN = 1U << ACCESS_ADMIN,
    ALL = OPERATOR | PLANNER | ACCOUNTANT | ADMIN
};

static const char *const words[ACCESS_COUNT] = { "viewer", "operator", "planner", "accountant",
                                                 "admin" };

/* A verb that is not here is nobody's. */
static const unsigned char may_post[VERB_COUNT] = {
    [VERB_BOOK] = ADMIN,
    [VERB_SITE] = ADMIN,
    [VERB_PLACE] = ADMIN,
    [VERB_CATEGORY] = ADMIN,
    [VERB_SETTING] = ADMIN,
    [VERB_POINTS] = ADMIN,
    [VERB_REASON] = ADMIN,

    [VERB_ITEM] = PLANNER,
    [VERB_UNIT] = PLANNER,
    [VERB_BILL] = PLANNER,
    [VERB_ROUTING] = PLANNER,
    [VERB_REPLACE] = PLANNER,
    [VERB_REPLENISH] = PLANNER,
    [VERB_PARTY] = PLANNER,
    [VERB_ORDER] = PLANNER,
    [VERB_FINISH] = PLANNER,

    [VERB_RATE] = ACCOUNTANT,
    [VERB_STANDARD] = ACCOUNTANT,
    [VERB_APPROVE] = ACCOUNTANT,
    [VERB_PRICE] = ACCOUNTANT,
    [VERB_PRICE_RULE] = ACCOUNTANT,
    [VERB_ACCOUNT] = ACCOUNTANT,
    [VERB_OPENING] = ACCOUNTANT,
    [VERB_EXPENSE] = ACCOUNTANT,
    [VERB_LANDED] = ACCOUNTANT,
    [VERB_REPRICE] = ACCOUNTANT,
    [VERB_CLOSE] = ACCOUNTANT,
    [VERB_REOPEN] = ACCOUNTANT,

    [VERB_RECEIVE] = OPERATOR,
    [VERB_RETURN_TO_SUPPLIER] = OPERATOR,
    [VERB_COMPLETE] = OPERATOR,
    [VERB_SCRAP] = OPERATOR,
    [VERB_OPERATION] = OPERATOR,
    [VERB_START] = OPERATOR,
    [VERB_UNBUILD] = OPERATOR,
    [VERB_REWORK] = OPERATOR,
    [VERB_SHIP] = OPERATOR,
    [VERB_SELL] = OPERATOR,
    [VERB_RETURN] = OPERATOR,
    [VERB_MOVE] = OPERATOR,
    [VERB_ISSUE] = OPERATOR,
    [VERB_COUNT_STOCK] = OPERATOR,
    [VERB_EMPTY] = OPERATOR,
    [VERB_FLUSH] = OPERATOR,
    [VERB_STAGE] = OPERATOR,
    [VERB_UNSTAGE] = OPERATOR,
    [VERB_HOLD] = OPERATOR,
    [VERB_UNHOLD] = OPERATOR,
    [VERB_IDENTIFY] = OPERATOR,
    [VERB_LOT] = OPERATOR,

    [VERB_SETTLE] = OPERATOR | ACCOUNTANT,
    [VERB_ACCEPT] = PLANNER | ACCOUNTANT,
    [VERB_TICK] = ALL,
    [VERB_UNDO] = ALL,
    [VERB_CORRECT] = ALL,
};

const char *access_word(enum access access)
{
    return words[access];
}

bool access_find(struct slice word, enum access *access)
{
    for (size_t i = 0; i < ACCESS_COUNT; i++) {
        if (slice_equals_text(word, words[i])) {
            *access = (enum access)i;
            return true;
        }
    }
    return false;
}

bool access_may_post(enum access access, enum verb verb)
{
    return (may_post[verb] >> access & 1U) != 0;
}
