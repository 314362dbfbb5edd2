#include "text/words.h"

#include "base/limits.h"
#include "text/spot.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static enum status refuse_at(const struct words *words, const char *position, enum status status,
                             const char *why, struct problem *problem)
{
    struct spot spot = spot_find(words->line.text, words->line_number, position);

    return problem_set(problem, status, "line %d, column %d: %s", spot.line, spot.column, why);
}

enum status words_refuse(const struct words *words, int index, enum status status, const char *why,
                         struct problem *problem)
{
    const char *position = index < words->count ? words->items[index].start : words->end;

    return refuse_at(words, position, status, why, problem);
}

/* Takes the backslashes out of what stood in quotes. */
static enum status unescape(struct word *word, struct arena *arena)
{
    char *text = arena_alloc(arena, word->text.size);
    size_t size = 0;

    if (!text)
        return NO_MEMORY;
    for (size_t i = 0; i < word->text.size; i++) {
        i += word->text.text[i] == '\\';
        text[size++] = word->text.text[i];
    }
    word->text = (struct slice){ .text = text, .size = size };
    return OK;
}

static const char *line_end(const struct words *words)
{
    return words->line.text + words->line.size;
}

/* From `word->start`, the opening quote; `words->end` moves behind the closing one. */
static enum status quoted_cut(struct words *words, struct word *word, struct arena *arena,
                              struct problem *problem)
{
    const char *const end = line_end(words);
    const char *c = word->start + 1;
    bool escaped = false;

    for (; c < end && *c != '"'; c++) {
        if (*c != '\\')
            continue;
        if (c + 1 == end || (c[1] != '"' && c[1] != '\\'))
            return refuse_at(words, c, SYNTAX, "a backslash stands before \" or \\ only", problem);
        escaped = true;
        c++;
    }
    if (c == end)
        return refuse_at(words, word->start, SYNTAX, "the quote is not closed", problem);
    words->end = c + 1;
    if (words->end < end && !is_blank(*words->end))
        return refuse_at(words, words->end, SYNTAX, "expected a blank behind the quote", problem);
    word->text.text = word->start + 1;
    word->text.size = (size_t)(c - word->text.text);
    word->quoted = true;
    return escaped ? unescape(word, arena) : OK;
}

static enum status plain_cut(struct words *words, struct word *word, struct problem *problem)
{
    const char *const end = line_end(words);
    const char *c = word->start;

    for (; c < end && !is_blank(*c); c++)
        if (*c == '"')
            return refuse_at(words, c, SYNTAX, "a quote stands at the start of a word only",
                             problem);
    words->end = c;
    word->text = (struct slice){ .text = word->start, .size = (size_t)(c - word->start) };
    word->quoted = false;
    return OK;
}

enum status words_split(struct words *words, struct slice line, int line_number,
                        struct arena *arena, struct problem *problem)
{
    words->line = line;
    words->line_number = line_number;
    words->end = line.text;
    words->count = 0;
    if (line.size > LINE_MAX_BYTES)
        return refuse_at(words, line.text, LIMIT_EXCEEDED, "the line is too long", problem);
    for (;;) {
        const char *next = words->end;
        while (next < line_end(words) && is_blank(*next))
            next++;
        if (next == line_end(words) || *next == '#')
            return OK;
        if (words->count == WORDS_MAX)
            return refuse_at(words, next, LIMIT_EXCEEDED, "too many words", problem);

        struct word *word = &words->items[words->count];
        word->start = next;
        enum status status = *next == '"' ? quoted_cut(words, word, arena, problem)
                                          : plain_cut(words, word, problem);
        if (status != OK)
            return status;
        words->count++;
    }
}

bool word_is(const struct words *words, int index, const char *text)
{
    return index < words->count && !words->items[index].quoted &&
           slice_equals_text(words->items[index].text, text);
}

bool word_needs_quotes(struct slice text)
{
    for (size_t i = 0; i < text.size; i++)
        if (is_blank(text.text[i]) || text.text[i] == '#' || text.text[i] == '"')
            return true;
    return text.size == 0;
}
