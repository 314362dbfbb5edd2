#include "core/source.h"

static enum source_rule source_find(struct slice word)
{
    static const char *const words[FROM_COUNT] = {
        [FROM_STAGED] = "staged",         [FROM_LINE] = "line",
        [FROM_PLACES] = "stores",         [FROM_SHELF] = "shelf",
        [FROM_ALTERNATES] = "alternates", [FROM_BLOW_THROUGH] = "blow-through",
    };

    for (int i = FROM_STAGED; i < FROM_COUNT; i++)
        if (slice_equals_text(word, words[i]))
            return (enum source_rule)i;
    return FROM_END;
}

bool sources_read(struct slice words, int64_t *sources)
{
    unsigned seen = 0;
    int shift = 0;
    size_t from = 0;

    *sources = 0;
    if (slice_equals_text(words, "default"))
        return true;
    while (from <= words.size) {
        struct slice word = { words.text + from, 0 };
        enum source_rule source;

        while (from + word.size < words.size && word.text[word.size] != ',')
            word.size++;
        from += word.size + 1;
        source = source_find(slice_trim(word));
        if (source == FROM_END || (seen >> source & 1U) != 0)
            return false;
        seen |= 1U << source;
        *sources |= (int64_t)source << shift;
        shift += FROM_BITS;
    }
    return true;
}

enum source_rule source_next(int64_t *sources)
{
    enum source_rule source = (enum source_rule)(*sources & ((1 << FROM_BITS) - 1));

    *sources >>= FROM_BITS;
    return source;
}

bool sources_have(int64_t sources, enum source_rule rule)
{
    enum source_rule source = source_next(&sources);

    while (source != FROM_END && source != rule)
        source = source_next(&sources);
    return source == rule;
}

bool sources_at_line(int64_t sources)
{
    return sources_have(sources, FROM_LINE) && !sources_have(sources, FROM_PLACES);
}
