#include "cli/grammar.h"

#include <stdarg.h>
#include <stdio.h>

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
        [FIELD_RETIRE] = "VERSION",   [FIELD_UNIT] = "UNIT",
    };

    return words[field];
}

static void shout(struct spelling *to, const char *word)
{
    for (; *word; word++)
        spell(to, "%c", *word >= 'a' && *word <= 'z' ? *word - 'a' + 'A' : *word);
}

/* What is written for the value alone: a choice of words, or a word for its kind. */
static void value_spell(struct spelling *to, const struct field_use *use, bool has_keyword)
{
    const struct field_row *field = field_row(use->field);

    if (field->type == TYPE_WORD) {
        for (const char *const *word = field->words; *word; word++)
            spell(to, "%s%s", word == field->words ? "" : "|", *word);
    } else if (field->type == TYPE_FLAG) {
        spell(to, "%s", has_keyword ? "" : use->keyword);
    } else if (has_keyword || field->type == TYPE_POINTS) {
        spell(to, "%s", field_word(use->field) ? field_word(use->field) : type_word(field->type));
    } else {
        shout(to, use->keyword);
    }
}

void event_grammar(const struct verb_row *verb, char out[GRAMMAR_BYTES])
{
    struct spelling to = { .out = out };

    *out = '\0';
    spell(&to, "%s", verb->name);
    for (const struct field_use *use = verb->uses; use->keyword; use++) {
        bool may_lack = use->place == USE_WORD || use->place == USE_MAYBE;
        bool has_keyword = use->place == USE_WORD || use->place == USE_MUST;

        spell(&to, " %s", may_lack ? "[" : "");
        if (has_keyword)
            spell(&to, "%s%s", use->keyword, field_row(use->field)->type == TYPE_FLAG ? "" : " ");
        value_spell(&to, use, has_keyword);
        spell(&to, "%s", may_lack ? "]" : "");
    }
}

void event_names(char out[GRAMMAR_BYTES])
{
    struct spelling to = { .out = out };

    *out = '\0';
    for (int v = 0; v < VERB_COUNT; v++)
        spell(&to, "%s%s", v > 0 ? " " : "", verb_row((enum verb)v)->name);
}
