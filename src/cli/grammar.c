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
        [FIELD_RETIRE] = "VERSION",   [FIELD_UNIT] = "UNIT",
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

/* What stands for the value of a member of a `+` line. */
static void member_spell(struct spelling *to, const struct line_member *member)
{
    const struct value_place *place = &member->place;
    bool is_place = strcmp(member->name, "at") == 0;
    bool is_item = strcmp(member->name, "for") == 0;

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

void event_names(char out[GRAMMAR_BYTES])
{
    struct spelling to = { .out = out };

    *out = '\0';
    for (int v = 0; v < VERB_COUNT; v++)
        spell(&to, "%s%s", v > 0 ? " " : "", verb_row((enum verb)v)->name);
}
