#include "naive_source.h"

#include "naive_stage.h"

static const char *const words_of[SOURCE_COUNT] = { "staged", "line",       "stores",
                                                    "shelf",  "alternates", "blow-through" };

static bool source_add(struct sources *sources, struct slice word)
{
    for (int i = 0; i < SOURCE_COUNT; i++) {
        if (!naive_text_is(words_of[i], word))
            continue;
        for (int k = 0; k < sources->count; k++)
            if (sources->of[k] == (enum source_word)i)
                return false;
        sources->of[sources->count++] = (enum source_word)i;
        return true;
    }
    return false;
}

enum status naive_sources_read(struct naive *b, struct slice words, struct sources *sources)
{
    size_t from = 0;

    sources->count = 0;
    while (from <= words.size && !naive_text_is("default", words)) {
        size_t to = from;

        while (to < words.size && words.text[to] != ',')
            to++;
        if (!source_add(sources, (struct slice){ words.text + from, to - from }))
            return naive_refuse(b, VALUE_UNKNOWN, words);
        from = to + 1;
    }
    return OK;
}

/* ---- taken ---- */

static int line_of(const struct naive *b, int need)
{
    int order = b->happenings[b->needs[need].event].order;
    int place = order == NONE ? NONE : naive_order_line(b, order);

    return place == NONE ? naive_place_find(b, SLICE("line")) : place;
}

static int64_t pick_staged(struct naive *b, int need, int64_t q)
{
    int64_t got = naive_pick_claims(b, need, b->needs[need].claimed_at, q);

    b->staged_often.of[STAGED_TAKEN] += got > 0;
    return got;
}

/* Up to q is picked by this source. */
static int64_t pick(struct naive *b, int need, enum source_word source, int64_t q)
{
    const struct need *row = &b->needs[need];

    switch ((int)source) {
    case SOURCE_STAGED:
        return pick_staged(b, need, q);
    case SOURCE_LINE:
        return row->place == NONE ? naive_pick_places(b, need, row->item, line_of(b, need), q) : 0;
    case SOURCE_STORES:
        return naive_pick_places(b, need, row->item, row->place, q);
    case SOURCE_SHELF:
        return b->happenings[row->event].order == NONE
                   ? 0
                   : naive_pick_places(b, need, row->item, naive_place_find(b, SLICE("shelf")), q);
    default:
        return 0;
    }
}

/* Of q that is lacking, what this source does not cover either. */
static enum status cover(struct naive *b, int need, enum source_word source, int64_t *q)
{
    const struct need *row = &b->needs[need];
    enum status status;

    if (source == SOURCE_ALTERNATES) {
        *q = naive_stand_in(b, need, STAND_IN_ANY, *q);
        return OK;
    }
    if (source == SOURCE_BLOW_THROUGH) {
        if (!row->blow_through ||
            naive_bill_found(b, row->item, b->happenings[row->event].found) == NONE)
            return OK;
        status = naive_blow_through(b, need, *q);
        *q = 0;
        return status;
    }
    *q -= pick(b, need, source, *q);
    return OK;
}

/* The pieces at the line are those that were used. */
static struct sources list_of(const struct naive *b, int item)
{
    static const struct sources of_serials = { { SOURCE_STAGED, SOURCE_LINE, SOURCE_STORES,
                                                 SOURCE_SHELF, SOURCE_ALTERNATES,
                                                 SOURCE_BLOW_THROUGH },
                                               6 };
    const struct sources *said = &b->items[item].sources;

    return said->count == 0 && b->items[item].tracking == TRACK_SERIALS ? of_serials : *said;
}

static bool is_outside(const struct naive *b, int need)
{
    return b->happenings[b->needs[need].event].vendor > 0;
}

/* Goods in process have their place, and so has what a subcontractor takes. */
static bool goes_by_list(const struct naive *b, int need)
{
    int item = b->needs[need].item;

    return list_of(b, item).count > 0 && !b->items[item].in_process && !is_outside(b, need) &&
           !naive_need_is_named(b, need, item);
}

/* Lots that it names come before all of it, and alone. */
static struct sources sources_of(const struct naive *b, int need)
{
    static const struct sources usual = {
        { SOURCE_STAGED, SOURCE_STORES, SOURCE_SHELF, SOURCE_ALTERNATES, SOURCE_BLOW_THROUGH }, 5
    };
    static const struct sources named = { { SOURCE_STORES }, 1 };
    static const struct sources outside = { { SOURCE_STORES, SOURCE_ALTERNATES }, 2 };
    int item = b->needs[need].item;

    if (naive_need_is_named(b, need, item))
        return named;
    if (is_outside(b, need))
        return outside;
    return goes_by_list(b, need) ? list_of(b, item) : usual;
}

static bool has(const struct sources *sources, enum source_word word)
{
    for (int i = 0; i < sources->count; i++)
        if (sources->of[i] == word)
            return true;
    return false;
}

/* At the line, if that is looked at and the stores are not. */
int naive_report_owes_at(const struct naive *b, int need)
{
    struct sources sources = list_of(b, b->needs[need].item);
    bool at_line =
        goes_by_list(b, need) && has(&sources, SOURCE_LINE) && !has(&sources, SOURCE_STORES);

    return at_line && b->needs[need].place == NONE ? line_of(b, need) : NONE;
}

/* A list's rules take one by one; without one what is picked is taken together. */
enum status naive_report_take(struct naive *b, int need, int64_t q)
{
    int item = b->needs[need].item;
    struct sources sources = sources_of(b, need);
    bool by_list = goes_by_list(b, need);
    int64_t picked = 0;
    enum status status = OK;

    if (b->needs[need].staged)
        return naive_consume(b, need, q);
    if (by_list) {
        b->needs[need].by_sources = true;
        b->needs[need].owes_at = naive_report_owes_at(b, need);
    }
    if (q > 0)
        naive_standard_touch(b, item);
    for (int i = 0; i < sources.count && q > 0 && status == OK; i++) {
        int64_t lacking = q;

        if (by_list || sources.of[i] >= SOURCE_ALTERNATES) {
            naive_draw_take(b, need, item, picked);
            picked = 0;
        }
        status = cover(b, need, sources.of[i], &q);
        if (sources.of[i] < SOURCE_ALTERNATES)
            picked += lacking - q;
        if (q > 0 && sources.of[i] == SOURCE_STAGED && has(&sources, SOURCE_ALTERNATES) &&
            naive_alternate_is_staged(b, need)) {
            naive_draw_take(b, need, item, picked);
            picked = 0;
            q = naive_stand_in(b, need, STAND_IN_STAGED, q);
        }
    }
    naive_draw_take(b, need, item, picked);
    return status ? status : naive_short_or_owe(b, need, q);
}
