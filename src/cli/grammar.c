#include "cli/grammar.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "text/sentence.h"

struct spelling {
    char *out;
    size_t size;
};

__attribute__((format(printf, 2, 3))) static void spell(struct spelling *to, const char *format,
                                                        ...)
{
    size_t room = GRAMMAR_BYTES - to->size;
    va_list arguments;
    int size;

    va_start(arguments, format);
    size = vsnprintf(to->out + to->size, room, format, arguments);
    va_end(arguments);
    if (size > 0)
        to->size += (size_t)size < room ? (size_t)size : room - 1;
}

/* What stands for a value of the type. */
static const char *type_word(enum field_type type)
{
    static const char *const words[] = {
        [TYPE_NAME] = "NAME",     [TYPE_TEXT] = "TEXT",     [TYPE_MOMENT] = "MOMENT",
        [TYPE_DAY] = "DAY",       [TYPE_AMOUNT] = "QTY",    [TYPE_QTY] = "QTY",
        [TYPE_RATIO] = "RATIO",   [TYPE_COST] = "MONEY",    [TYPE_MONEY] = "MONEY",
        [TYPE_WORD] = "WORD",     [TYPE_FLAG] = "",         [TYPE_POINTS] = "POINT...",
        [TYPE_SMALL] = "NUMBER",  [TYPE_NUMBER] = "NUMBER", [TYPE_TIME] = "HH:MM",
        [TYPE_PERCENT] = "SHARE", [TYPE_SHARE] = "SHARE",
    };

    return words[type];
}

/* A name or a text says whose; NULL: its type says enough. */
static const char *field_word(enum field field)
{
    static const char *const words[FIELD_COUNT] = {
        [FIELD_KEY] = "KEY",          [FIELD_ITEM] = "ITEM",         [FIELD_PLACE] = "PLACE",
        [FIELD_FROM_PLACE] = "PLACE", [FIELD_PARTY] = "PARTY",       [FIELD_OF] = "KEY",
        [FIELD_REASON] = "REASON",    [FIELD_ORDER] = "ORDER",       [FIELD_WITH] = "ITEM",
        [FIELD_FOR] = "ITEM",         [FIELD_ACCOUNT] = "CODE",      [FIELD_CATEGORY] = "CATEGORY",
        [FIELD_LOT] = "LOT",          [FIELD_SERIALS] = "NAME,NAME", [FIELD_PLACES] = "PLACE,PLACE",
        [FIELD_ITEMS] = "ITEM,ITEM",  [FIELD_SOURCES] = "RULE,RULE", [FIELD_RELEASE] = "VERSION",
        [FIELD_RETIRE] = "VERSION",   [FIELD_UNIT] = "UNIT",         [FIELD_CORRECTION] = "EVENT",
    };

    return words[field];
}

static void shout(struct spelling *to, const char *word)
{
    for (; *word; word++)
        spell(to, "%c", *word >= 'a' && *word <= 'z' ? *word - 'a' + 'A' : *word);
}

static void choice_spell(struct spelling *to, const char *const *words)
{
    for (const char *const *word = words; *word; word++)
        spell(to, "%s%s", word == words ? "" : "|", *word);
}

/* What is written for the value alone: a choice of words, or a word for its kind. */
static void value_spell(struct spelling *to, const struct field_use *use, bool has_keyword)
{
    const struct field_row *field = field_row(use->field);

    if (field->type == TYPE_WORD) {
        choice_spell(to, field->words);
    } else if (field->type == TYPE_FLAG) {
        spell(to, "%s", has_keyword ? "" : use->keyword);
    } else if (field_word(use->field)) {
        spell(to, "%s", field_word(use->field));
    } else if (has_keyword || field->type == TYPE_POINTS) {
        spell(to, "%s", type_word(field->type));
    } else {
        shout(to, use->keyword);
    }
}

enum { FORM_FIELDS = 9 };

/* One of several ways in which an event is written. FIELD_KEY, which is no use's, ends a list. */
struct form {
    enum verb verb;
    enum field must[FORM_FIELDS]; /* what other forms may leave out */
    enum field never[FORM_FIELDS];
    const char *action; /* what it does to an order */
};

static const struct form forms[] = {
    { VERB_BILL, { FIELD_KEY }, { FIELD_RELEASE, FIELD_RETIRE }, NULL },
    { VERB_BILL, { FIELD_RELEASE }, { FIELD_NAME, FIELD_DRAFT, FIELD_RETIRE, FIELD_RATIO }, NULL },
    { VERB_BILL,
      { FIELD_RETIRE },
      { FIELD_NAME, FIELD_DRAFT, FIELD_RELEASE, FIELD_RATIO, FIELD_TO_DAY },
      NULL },
    { VERB_ROUTING, { FIELD_KEY }, { FIELD_NONE }, NULL },
    { VERB_ROUTING, { FIELD_NONE }, { FIELD_KEY }, NULL },
    { VERB_ORDER, { FIELD_QTY, FIELD_ITEM }, { FIELD_ACTION, FIELD_BILL, FIELD_REWORK }, NULL },
    { VERB_ORDER,
      { FIELD_QTY, FIELD_ITEM, FIELD_REWORK },
      { FIELD_ACTION, FIELD_BILL, FIELD_CONSUMES },
      NULL },
    { VERB_ORDER, { FIELD_ACTION }, { FIELD_REWORK }, "change" },
    { VERB_ORDER,
      { FIELD_ACTION },
      { FIELD_QTY, FIELD_ITEM, FIELD_DUE, FIELD_PLACE, FIELD_TOLERANCE, FIELD_LINE, FIELD_CONSUMES,
        FIELD_BILL, FIELD_REWORK },
      "release|cancel|reopen" },
    { VERB_STAGE, { FIELD_QTY, FIELD_ITEM }, { FIELD_KEY }, NULL },
    { VERB_STAGE,
      { FIELD_KEY },
      { FIELD_QTY, FIELD_ITEM, FIELD_FROM_PLACE, FIELD_PLACE, FIELD_LOT, FIELD_SERIALS },
      NULL },
    { VERB_UNSTAGE, { FIELD_QTY, FIELD_ITEM }, { FIELD_KEY }, NULL },
    { VERB_UNSTAGE, { FIELD_KEY }, { FIELD_QTY, FIELD_ITEM }, NULL },
    { VERB_ISSUE, { FIELD_REASON }, { FIELD_ORDER, FIELD_FOR }, NULL },
    { VERB_ISSUE, { FIELD_ORDER }, { FIELD_REASON, FIELD_FOR }, NULL },
    { VERB_ISSUE, { FIELD_FOR }, { FIELD_REASON, FIELD_ORDER }, NULL },
    { VERB_REPRICE, { FIELD_COST }, { FIELD_TOTAL }, NULL },
    { VERB_REPRICE, { FIELD_TOTAL }, { FIELD_COST }, NULL },
    { VERB_SETTLE, { FIELD_KEY }, { FIELD_WITH, FIELD_REASON }, NULL },
    { VERB_SETTLE, { FIELD_WITH }, { FIELD_FROM_PLACE, FIELD_REASON }, NULL },
    { VERB_SETTLE, { FIELD_REASON }, { FIELD_FROM_PLACE, FIELD_WITH }, NULL },
    { VERB_PRICE, { FIELD_COST }, { FIELD_NONE }, NULL },
    { VERB_PRICE, { FIELD_NONE }, { FIELD_COST }, NULL },
    { VERB_PRICE_RULE, { FIELD_COST_PLUS }, { FIELD_MARGIN, FIELD_NONE }, NULL },
    { VERB_PRICE_RULE, { FIELD_MARGIN }, { FIELD_COST_PLUS, FIELD_NONE }, NULL },
    { VERB_PRICE_RULE, { FIELD_NONE }, { FIELD_COST_PLUS, FIELD_MARGIN, FIELD_ROUND }, NULL },
    { VERB_REPLENISH, { FIELD_MIN, FIELD_MAX }, { FIELD_NONE }, NULL },
    { VERB_REPLENISH,
      { FIELD_NONE },
      { FIELD_MIN, FIELD_MAX, FIELD_FROM_PLACE, FIELD_MULTIPLE },
      NULL },
};

static bool form_has(const enum field list[FORM_FIELDS], enum field field)
{
    for (int i = 0; i < FORM_FIELDS && list[i] != FIELD_KEY; i++)
        if (list[i] == field)
            return true;
    return false;
}

/* NULL: written in one way; `n` counts. */
static const struct form *form_find(enum verb verb, int n)
{
    for (size_t i = 0; i < ARRAY_COUNT(forms); i++)
        if (forms[i].verb == verb && n-- == 0)
            return &forms[i];
    return NULL;
}

bool event_grammar(const struct verb_row *verb, int n, char out[GRAMMAR_BYTES])
{
    static const struct form only = { .action = NULL };
    const struct form *form = form_find(verb->verb, n);
    struct spelling to = { .out = out };

    *out = '\0';
    if (!form && n > 0)
        return false;
    form = form ? form : &only;
    spell(&to, "%s", verb->name);
    for (const struct field_use *use = verb->uses; use->keyword; use++) {
        bool has_keyword = use->place == USE_WORD || use->place == USE_MUST;
        bool may_lack = (use->place == USE_WORD || use->place == USE_MAYBE) &&
                        !form_has(form->must, use->field);

        if (form_has(form->never, use->field))
            continue;
        if (use->field == FIELD_ACTION && form->action) {
            spell(&to, " %s", form->action);
            continue;
        }
        spell(&to, " %s", may_lack ? "[" : "");
        if (has_keyword)
            spell(&to, "%s%s", use->keyword, field_row(use->field)->type == TYPE_FLAG ? "" : " ");
        value_spell(&to, use, has_keyword);
        spell(&to, "%s", may_lack ? "]" : "");
    }
    return true;
}

/* What stands for the value of a member of a `+` line. */
static void member_spell(struct spelling *to, const struct line_member *member)
{
    const struct value_place *place = &member->place;
    bool is_place = strcmp(member->name, "at") == 0;
    bool is_item = strcmp(member->name, "for") == 0 || strcmp(member->name, "on") == 0;

    if (place->type == TYPE_WORD)
        choice_spell(to, place->words);
    else if (strcmp(member->name, "serials") == 0)
        spell(to, "%s", field_word(FIELD_SERIALS));
    else if (place->type == TYPE_NAME)
        shout(to, is_place ? "place" : is_item ? "item" : member->name);
    else
        spell(to, "%s", type_word(place->type));
}

void line_grammar(const struct verb_row *verb, char out[GRAMMAR_BYTES])
{
    const struct line_member *members = line_members(verb);
    const struct line_member *keywords = members + line_keywords(members);
    struct spelling to = { .out = out };
    bool is_begun = false;

    *out = '\0';
    spell(&to, "+");
    for (const struct line_member *member = members; member < keywords; member++) {
        bool may_lack = strcmp(member->name, "unit") == 0;

        spell(&to, may_lack ? " [" : " ");
        member_spell(&to, member);
        spell(&to, may_lack ? "]" : "");
    }
    for (const struct line_member *member = keywords; member->name; member++) {
        bool goes_on = strcmp(member->name, "cut") == 0; /* `from` belongs to it */

        spell(&to, "%s%s", is_begun ? " " : " [", sentence_line_word(member));
        if (member->place.type != TYPE_FLAG) {
            spell(&to, " ");
            member_spell(&to, member);
        }
        spell(&to, goes_on ? "" : "]");
        is_begun = goes_on;
    }
}

static void member_name_spell(struct spelling *to, const char *keyword)
{
    char room[MEMBER_NAME_MAX];
    struct slice name = member_name(keyword, room);

    spell(to, "%s%.*s", to->size > 0 ? ", " : "", (int)name.size, name.text);
}

void event_members(const struct verb_row *verb, char out[GRAMMAR_BYTES])
{
    struct event_member member = { .use = NULL };
    struct spelling to = { .out = out };

    *out = '\0';
    while (event_member_next(verb, &member))
        if (!event_member_is_common(member))
            member_name_spell(&to, event_member_name(member));
}

void line_member_names(const struct verb_row *verb, char out[GRAMMAR_BYTES])
{
    struct spelling to = { .out = out };

    *out = '\0';
    for (const struct line_member *member = line_members(verb); member->name; member++)
        member_name_spell(&to, member->name);
}

void event_names(char out[GRAMMAR_BYTES])
{
    struct spelling to = { .out = out };

    *out = '\0';
    for (int v = 0; v < VERB_COUNT; v++)
        spell(&to, "%s%s", v > 0 ? " " : "", verb_row((enum verb)v)->name);
}
