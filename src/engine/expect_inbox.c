#include "engine/expect_inbox.h"

#include <stdio.h>
#include <string.h>

#include "engine/inbox.h"

/* The words behind `expect inbox`, being judged. */
struct sight {
    struct engine *engine;
    const struct slice *words;
    int count;
    int next;
    struct problem *problem;
    struct arena arena;
    struct inbox inbox;
};

static struct slice take(struct sight *sight)
{
    return sight->next < sight->count ? sight->words[sight->next++] : (struct slice){ "", 0 };
}

static bool eat(struct sight *sight, const char *text)
{
    if (sight->next >= sight->count || !slice_equals_text(sight->words[sight->next], text))
        return false;
    sight->next++;
    return true;
}

static enum status misread(struct sight *sight)
{
    return problem_set(sight->problem, SYNTAX,
                       "expect inbox N [value MONEY], or ENTRY none, or ENTRY [qty Q] [value MONEY]"
                       " [since DAY] [days N] [fix [K] EVENT]");
}

static enum status number_take(struct sight *sight, int decimals, int64_t *number)
{
    struct slice word = take(sight);
    enum status status = decimal_parse(word, decimals, number);

    if (status == OK)
        return OK;
    return problem_set(sight->problem, status, "a number, not '%.*s'", (int)word.size, word.text);
}

static int decimals_of(const struct sight *sight)
{
    return engine_plant(sight->engine)->decimals;
}

/* `3 [value 12.00]` */
static enum status judge_count(struct sight *sight)
{
    char money[DECIMAL_TEXT_MAX];
    int64_t count = 0;
    int64_t value = 0;
    money_t is = { 0 };
    bool holds;
    enum status status = number_take(sight, 0, &count);

    for (size_t i = 0; i < sight->inbox.count; i++)
        is.minor += sight->inbox.entries[i].at_risk.minor;
    holds = count == (int64_t)sight->inbox.count;
    if (status == OK && eat(sight, "value")) {
        status = number_take(sight, decimals_of(sight), &value);
        holds = holds && value == is.minor;
    }
    if (status == OK && sight->next < sight->count)
        status = misread(sight);
    if (status != OK || holds)
        return status;
    money[money_print(is, decimals_of(sight), money)] = '\0';
    return problem_set(sight->problem, EXPECT_FAILED, "inbox is %zu value %s", sight->inbox.count,
                       money);
}

static enum status entry_is(struct sight *sight, const struct inbox_entry *entry)
{
    char qty[DECIMAL_TEXT_MAX];
    char money[DECIMAL_TEXT_MAX] = "none";
    char day[DAY_TEXT_MAX];

    qty[qty_print(entry->qty, qty)] = '\0';
    if (entry->has_risk)
        money[money_print(entry->at_risk, decimals_of(sight), money)] = '\0';
    day[day_print(entry->since, day)] = '\0';
    return problem_set(sight->problem, EXPECT_FAILED,
                       "inbox %.*s is qty %s value %s since %s days %d", (int)entry->id.size,
                       entry->id.text, qty, money, day, (int)entry->days);
}

/* `value 12.00`, or `value none` where nobody can say. */
static enum status judge_value(struct sight *sight, const struct inbox_entry *entry, bool *holds)
{
    int64_t value = 0;
    enum status status = OK;

    if (eat(sight, "none")) {
        *holds = *holds && !entry->has_risk;
        return OK;
    }
    status = number_take(sight, decimals_of(sight), &value);
    *holds = *holds && entry->has_risk && value == entry->at_risk.minor;
    return status;
}

/* A correction's second line follows its first. */
static struct slice one_line(struct slice text, char *room)
{
    size_t size = 0;

    for (size_t i = 0; i < text.size; i++) {
        bool is_break =
            text.text[i] == '\n' || (size > 0 && text.text[i] == ' ' && room[size - 1] == ' ');

        if (text.text[i] == '\n')
            room[size++] = ' ';
        else if (!is_break)
            room[size++] = text.text[i];
    }
    return (struct slice){ room, size };
}

/* `fix 2 "settle 4 WHEEL from line"` */
static enum status judge_fix(struct sight *sight, const struct inbox_entry *entry)
{
    struct inbox_fixes fixes;
    struct slice text = { "none", 4 };
    struct slice wanted;
    int64_t number = 1;
    char *room;
    enum status status = inbox_fix(&sight->inbox, entry, (struct slice){ 0 }, &fixes);

    if (status == OK && sight->next + 1 < sight->count && sight->words[sight->next].size == 1)
        status = number_take(sight, 0, &number);
    wanted = take(sight);
    if (status == OK && number >= 1 && number <= fixes.count)
        status = inbox_fix_text(&sight->inbox, &fixes.items[number - 1], &text);
    room = arena_alloc(&sight->arena, text.size + 1);
    if (status != OK || !room)
        return status == OK ? NO_MEMORY : status;
    text = one_line(text, room);
    if (slice_equals(text, wanted))
        return OK;
    return problem_set(sight->problem, EXPECT_FAILED, "inbox %.*s fix %d is %.*s",
                       (int)entry->id.size, entry->id.text, (int)number, (int)text.size, text.text);
}

/* One word and its figure. */
static enum status judge_word(struct sight *sight, const struct inbox_entry *entry, bool *holds)
{
    day_t day = DAY_NONE;
    int64_t number = 0;
    enum status status = OK;

    if (eat(sight, "qty")) {
        status = number_take(sight, QTY_DECIMALS, &number);
        *holds = *holds && number == entry->qty.micro;
    } else if (eat(sight, "value")) {
        status = judge_value(sight, entry, holds);
    } else if (eat(sight, "since")) {
        if (day_parse(take(sight), &day) != OK)
            return misread(sight);
        *holds = *holds && day.number == entry->since.number;
    } else if (eat(sight, "days")) {
        status = number_take(sight, 0, &number);
        *holds = *holds && number == entry->days;
    } else if (eat(sight, "fix")) {
        status = judge_fix(sight, entry);
    } else {
        status = misread(sight);
    }
    return status;
}

static const struct inbox_entry *entry_of(const struct inbox *inbox, struct slice id)
{
    for (size_t i = 0; i < inbox->count; i++)
        if (slice_equals(inbox->entries[i].id, id))
            return &inbox->entries[i];
    return NULL;
}

static enum status judge_entry(struct sight *sight)
{
    struct slice id = take(sight);
    const struct inbox_entry *entry = entry_of(&sight->inbox, id);
    bool is_none = sight->count == 2 && eat(sight, "none");
    bool holds = true;
    enum status status = OK;

    if (!entry && !is_none)
        return problem_set(sight->problem, EXPECT_FAILED, "inbox has no %.*s", (int)id.size,
                           id.text);
    if (!entry)
        return OK;
    while (status == OK && !is_none && sight->next < sight->count)
        status = judge_word(sight, entry, &holds);
    return status != OK || (holds && !is_none) ? status : entry_is(sight, entry);
}

static enum status judge(struct sight *sight)
{
    day_t day = DAY_NONE;
    enum status status = OK;
    bool is_entry;

    if (sight->count == 0)
        return misread(sight);
    is_entry = memchr(sight->words[0].text, '/', sight->words[0].size) != NULL;
    status = store_day(engine_store(sight->engine), engine_seq(sight->engine), &day);
    if (status != OK) {
        *sight->problem = *store_problem(engine_store(sight->engine));
        return status;
    }
    status = inbox_read(sight->engine, &sight->arena, day, &sight->inbox);
    if (status == OK)
        return is_entry ? judge_entry(sight) : judge_count(sight);
    *sight->problem = *engine_problem(sight->engine);
    return status;
}

enum status expect_inbox(struct engine *engine, const struct statement *statement,
                         struct problem *problem)
{
    struct sight sight = { .engine = engine,
                           .words = statement->words + 1,
                           .count = statement->word_count - 1,
                           .problem = problem };
    enum status status;

    arena_init(&sight.arena, 0);
    status = judge(&sight);
    if (status != OK && problem->status == OK)
        *problem = *engine_problem(engine);
    arena_release(&sight.arena);
    return status;
}
