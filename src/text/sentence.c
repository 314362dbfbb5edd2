#include "text/sentence.h"

/* Where we are in the sentence of an event. */
struct reader {
    const struct words *words;
    const struct verb_row *row;
    struct event *event;
    struct problem *problem;
    int next;
    const struct field_use *uses[WORDS_MAX]; /* what each word begins or is; NULL: plain */
};

static bool word_is_in(const char *const *list, struct slice text)
{
    for (; *list; list++)
        if (slice_equals_text(text, *list))
            return true;
    return false;
}

/* First letters tell most words apart without a call. */
static bool use_begins_with(const struct field_use *use, struct slice text)
{
    if (use->place == USE_FIRST)
        return false;
    if (use->place == USE_MAYBE) {
        const struct field_row *field = field_row(use->field);
        if (field->type != TYPE_FLAG)
            return field->words && word_is_in(field->words, text);
    }
    return use->keyword[0] == text.text[0] && slice_equals_text(text, use->keyword);
}

static const struct field_use *keyword_find(const struct field_use *use, struct slice text)
{
    for (; use->keyword; use++)
        if (use_begins_with(use, text))
            return use;
    return NULL;
}

const struct field_use *sentence_keyword(const struct verb_row *row, struct slice text)
{
    const struct field_use *use = keyword_find(row->uses, text);

    return use ? use : keyword_find(uses_common, text);
}

static enum status missing(const struct words *words, int index, const char *name,
                           struct problem *problem)
{
    struct problem said;

    said.status = OK;
    enum status status = problem_set(&said, FIELD_MISSING, "%s is missing", name);
    return words_refuse(words, index, status, said.text, problem);
}

/* The keyword stands there, and nothing behind it. */
static enum status value_missing(const struct words *words, int index, const struct field_use *use,
                                 struct problem *problem)
{
    static const char *const kinds[] = {
        [TYPE_NAME] = "a name",       [TYPE_TEXT] = "a text",     [TYPE_MOMENT] = "a moment",
        [TYPE_DAY] = "a day",         [TYPE_AMOUNT] = "a number", [TYPE_QTY] = "a number",
        [TYPE_RATIO] = "a ratio",     [TYPE_COST] = "a price",    [TYPE_MONEY] = "an amount",
        [TYPE_WORD] = "a word",       [TYPE_FLAG] = "a word",     [TYPE_POINTS] = "a point",
        [TYPE_SMALL] = "a number",    [TYPE_NUMBER] = "a number", [TYPE_TIME] = "a time",
        [TYPE_PERCENT] = "a percent", [TYPE_SHARE] = "a share",
    };
    struct problem said;

    said.status = OK;
    enum status status = problem_set(&said, FIELD_MISSING, "%s behind %s is missing",
                                     kinds[field_row(use->field)->type], use->keyword);
    return words_refuse(words, index, status, said.text, problem);
}

static enum status unknown(const struct words *words, int index, const char *of,
                           struct problem *problem)
{
    const struct slice text = words->items[index].text;
    struct problem said;

    said.status = OK;
    enum status status = problem_set(&said, FIELD_UNKNOWN, "'%.*s' is not a word of %s",
                                     (int)text.size, text.text, of);
    return words_refuse(words, index, status, said.text, problem);
}

static bool next_is_plain(const struct reader *reader)
{
    return reader->next < reader->words->count && !reader->uses[reader->next];
}

static int plain_words_ahead(const struct reader *reader)
{
    int index = reader->next;

    while (index < reader->words->count && !reader->uses[index])
        index++;
    return index - reader->next;
}

static enum status member_read(struct reader *reader, const struct field_use *use,
                               enum member_part part, struct slice text, int index)
{
    const struct event_member member = { .use = use, .part = part };
    struct problem said;

    said.status = OK;
    enum status status = event_member_read(reader->event, member, text, &said);
    if (status != OK)
        return words_refuse(reader->words, index, status, said.text, reader->problem);
    return OK;
}

/* `issue period`: what may be said there is no keyword, though it is one elsewhere. */
static bool next_is_value(const struct reader *reader, const struct field_use *use,
                          enum member_part part)
{
    const char *const *list = part == PART_VALUE ? field_row(use->field)->words : NULL;

    return reader->next < reader->words->count && list &&
           word_is_in(list, reader->words->items[reader->next].text);
}

/* Takes the next word, which must be a plain one. */
static enum status part_take(struct reader *reader, const struct field_use *use,
                             enum member_part part)
{
    const int index = reader->next;

    if (!next_is_plain(reader) && !next_is_value(reader, use, part))
        return use->place == USE_WORD || use->place == USE_MUST
                   ? value_missing(reader->words, index, use, reader->problem)
                   : missing(reader->words, index, use->keyword, reader->problem);
    reader->next++;
    return member_read(reader, use, part, reader->words->items[index].text, index);
}

/* `needed` plain words must be left behind the quantity; one more is its unit. */
static enum status amount_take(struct reader *reader, const struct field_use *use, int needed)
{
    enum status status = part_take(reader, use, PART_VALUE);

    if (status == OK && plain_words_ahead(reader) > needed)
        status = part_take(reader, use, PART_UNIT);
    return status;
}

static enum status points_take(struct reader *reader, const struct field_use *use)
{
    enum status status;

    do
        status = part_take(reader, use, PART_VALUE);
    while (status == OK && next_is_plain(reader));
    return status;
}

/* What stands without a keyword where there is one: a quantity, an item, a currency. */
static const struct field_use *bare_use(const struct verb_row *row, enum field field)
{
    for (const struct field_use *use = row->uses; use->keyword; use++)
        if (use->place == USE_MAYBE && use->field == field)
            return use;
    return NULL;
}

static bool word_is_number(struct slice word)
{
    char first = word.size > 0 ? *word.text : '\0';

    return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
}

/* `5.00 per 1000 USD rate 1.08`: what stands before a rate is a currency, and no unit. */
static bool currency_is_next(const struct reader *reader)
{
    int behind = reader->next + 1;

    return bare_use(reader->row, FIELD_CURRENCY) && behind < reader->words->count &&
           reader->uses[behind] && reader->uses[behind]->field == FIELD_RATIO;
}

/* `1.35`, `1.35 per 1000`, `9.60 per 1 box` */
static enum status cost_take(struct reader *reader, const struct field_use *use)
{
    enum status status = part_take(reader, use, PART_VALUE);

    if (status != OK || !word_is(reader->words, reader->next, "per"))
        return status;
    reader->next++;
    status = part_take(reader, use, PART_PER);
    if (status == OK && next_is_plain(reader) && !currency_is_next(reader))
        status = part_take(reader, use, PART_PER_UNIT);
    return status;
}

static int first_uses(const struct field_use *use)
{
    int count = 0;

    for (; use->keyword; use++)
        count += use->place == USE_FIRST;
    return count;
}

/* The values at the front. */
static enum status first_take(struct reader *reader)
{
    for (const struct field_use *use = reader->row->uses; use->keyword; use++) {
        if (use->field == FIELD_QTY && use->place == USE_MAYBE && first_uses(use + 1) > 0 &&
            plain_words_ahead(reader) > first_uses(use + 1)) {
            enum status status = amount_take(reader, use, first_uses(use + 1));
            if (status != OK)
                return status;
        }
        if (use->place != USE_FIRST)
            continue;
        enum status status = use->field == FIELD_QTY ? amount_take(reader, use, first_uses(use + 1))
                             : use->field == FIELD_POINTS ? points_take(reader, use)
                                                          : part_take(reader, use, PART_VALUE);
        if (status != OK)
            return status;
    }
    return OK;
}

/* The next word is the keyword of `use`, or is its value. */
static enum status keyword_take(struct reader *reader, const struct field_use *use)
{
    const int index = reader->next++;

    if (use->place == USE_MAYBE) {
        bool is_flag = field_row(use->field)->type == TYPE_FLAG;
        struct slice word = reader->words->items[index].text;
        return member_read(reader, use, PART_VALUE, is_flag ? SLICE("true") : word, index);
    }
    if (use->field == FIELD_CORRECTION)
        return words_refuse(reader->words, index, SYNTAX,
                            "the right event stands in an indented line of its own",
                            reader->problem);
    return use->field == FIELD_COST ? cost_take(reader, use) : part_take(reader, use, PART_VALUE);
}

/* `cost 5.00 USD`, and no rate. */
static bool is_bare_currency(const struct reader *reader, int index)
{
    struct slice word = reader->words->items[index].text;
    bool is_money = event_has(reader->event, FIELD_COST) || event_has(reader->event, FIELD_TOTAL);

    for (size_t i = 0; i < word.size; i++)
        if (word.text[i] < 'A' || word.text[i] > 'Z')
            return false;
    return is_money && word.size == 3 && bare_use(reader->row, FIELD_CURRENCY);
}

/* `4 BIKE scrap 1`: what stands before a number too many was no item, and BIKE no unit. */
static enum status left_over(struct reader *reader)
{
    int index = reader->next;

    if (reader->event->amount.unit.size > 0 && word_is_number(reader->words->items[index].text) &&
        !reader->uses[index - 1])
        index--;
    if (is_bare_currency(reader, index))
        return missing(reader->words, index, "rate", reader->problem);
    return unknown(reader->words, index, reader->row->name, reader->problem);
}

/* A quantity, be it a bad one: a number, or what stands before another value. */
static bool may_be_amount(const struct reader *reader)
{
    struct slice word = reader->words->items[reader->next].text;

    return word_is_number(word) || plain_words_ahead(reader) > 1;
}

static enum status rest_take(struct reader *reader)
{
    const struct field_use *amount = bare_use(reader->row, FIELD_QTY);
    const struct field_use *item = bare_use(reader->row, FIELD_ITEM);
    const struct field_use *cost = bare_use(reader->row, FIELD_COST);
    enum status status = OK;

    while (status == OK && reader->next < reader->words->count) {
        const struct field_use *use = reader->uses[reader->next];
        if (use)
            status = keyword_take(reader, use);
        else if (amount && may_be_amount(reader) && !event_has(reader->event, FIELD_QTY))
            status = amount_take(reader, amount, item != NULL);
        else if (item && !event_has(reader->event, FIELD_ITEM) &&
                 (!amount || event_has(reader->event, FIELD_QTY)))
            status = part_take(reader, item, PART_VALUE);
        else if (cost && !event_has(reader->event, FIELD_COST))
            status = cost_take(reader, cost);
        else if (currency_is_next(reader) && !event_has(reader->event, FIELD_CURRENCY))
            status = part_take(reader, bare_use(reader->row, FIELD_CURRENCY), PART_VALUE);
        else
            status = left_over(reader);
    }
    return status;
}

static enum status verb_unknown(const struct words *words, int index, struct problem *problem)
{
    struct problem said;

    if (index >= words->count)
        return words_refuse(words, index, VERB_UNKNOWN, "expected an event", problem);
    const struct slice text = words->items[index].text;
    said.status = OK;
    enum status status =
        problem_set(&said, VERB_UNKNOWN, "'%.*s' is not an event", (int)text.size, text.text);
    return words_refuse(words, index, status, said.text, problem);
}

enum status sentence_read_event(const struct words *words, int first, struct event *event,
                                struct problem *problem)
{
    struct reader reader;
    struct problem said;

    reader.row = first < words->count ? verb_find(words->items[first].text) : NULL;
    if (!reader.row)
        return verb_unknown(words, first, problem);
    event_init(event, reader.row->verb);
    reader.words = words;
    reader.event = event;
    reader.problem = problem;
    reader.next = first + 1;
    for (int i = reader.next; i < words->count; i++)
        reader.uses[i] =
            words->items[i].quoted ? NULL : sentence_keyword(reader.row, words->items[i].text);

    enum status status = first_take(&reader);
    if (status == OK)
        status = rest_take(&reader);
    if (status != OK)
        return status;
    if (event->verb == VERB_CORRECT)
        event_set_present(event, FIELD_CORRECTION); /* below: the caller sees to it */
    said.status = OK;
    status = event_check_shape(event, &said);
    return status == OK ? OK : words_refuse(words, words->count, status, said.text, problem);
}

/* Where we are in a `+` line. */
struct line_reader {
    const struct words *words;
    struct line_reading reading;
    struct problem *problem;
    int next;
};

const struct line_member *sentence_line_keyword(const struct line_member *members,
                                                struct slice text)
{
    for (const struct line_member *member = members + line_keywords(members); member->name;
         member++)
        if (slice_equals_text(text, member->name))
            return member;
    return NULL;
}

/* NULL for a plain word. */
static const struct line_member *line_keyword(const struct line_reader *reader, int index)
{
    const struct word *word = &reader->words->items[index];

    return word->quoted ? NULL : sentence_line_keyword(reader->reading.members, word->text);
}

static bool line_next_is_plain(const struct line_reader *reader, int ahead)
{
    int index = reader->next + ahead;

    return index < reader->words->count && !line_keyword(reader, index);
}

static enum status line_value(struct line_reader *reader, const struct line_member *member,
                              struct slice text, int index)
{
    struct problem said;

    said.status = OK;
    enum status status = line_member_read(&reader->reading, member, text, &said);
    if (status != OK)
        return words_refuse(reader->words, index, status, said.text, reader->problem);
    return OK;
}

static enum status line_take(struct line_reader *reader, const struct line_member *member)
{
    const int index = reader->next;

    if (!line_next_is_plain(reader, 0))
        return missing(reader->words, index, member->name, reader->problem);
    reader->next++;
    return line_value(reader, member, reader->words->items[index].text, index);
}

/* `cut 1.2 from 6`: behind a piece, `from` is what it is cut from, not a day. */
static const struct line_member *line_said(const struct line_reader *reader,
                                           const struct line_member *before,
                                           const struct line_member *member)
{
    if (before && slice_equals_text(slice_of(before->name), "cut") &&
        slice_equals_text(slice_of(member->name), "from"))
        return line_member_find(reader->reading.members, SLICE("cut_from"));
    return member;
}

static enum status line_rest_take(struct line_reader *reader)
{
    const struct line_member *before = NULL;
    enum status status = OK;

    while (status == OK && reader->next < reader->words->count) {
        const int index = reader->next;
        const struct line_member *member = line_keyword(reader, index);
        if (!member)
            return unknown(reader->words, index, "such a line", reader->problem);
        reader->next++;
        before = member = line_said(reader, before, member);
        status = member->place.type == TYPE_FLAG ? line_value(reader, member, SLICE("true"), index)
                                                 : line_take(reader, member);
    }
    return status;
}

static enum status line_whole(const struct line_reader *reader)
{
    struct problem said;

    said.status = OK;
    enum status status = line_check_shape(&reader->reading, &said);
    return status == OK ? OK : words_refuse(reader->words, 0, status, said.text, reader->problem);
}

enum status sentence_read_line(const struct words *words, const struct verb_row *row,
                               struct event_line *line, struct problem *problem)
{
    struct line_reader reader = { .words = words, .problem = problem, .next = 1 };

    line_reading_init(&reader.reading, row, line);
    const struct line_member *members = reader.reading.members;
    const int last = line_keywords(members) - 1;
    enum status status = line_take(&reader, &members[LINE_QTY]);
    if (status == OK && last == LINE_ITEM && line_next_is_plain(&reader, 0) &&
        line_next_is_plain(&reader, 1))
        status = line_take(&reader, &members[LINE_UNIT]);
    if (status == OK)
        status = line_take(&reader, &members[last]);
    if (status == OK)
        status = line_rest_take(&reader);
    if (status == OK)
        status = line_whole(&reader);
    return status;
}
