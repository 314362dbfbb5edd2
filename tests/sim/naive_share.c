#include "naive_share.h"

#include "naive_report.h"
#include "naive_roles.h"

static int64_t weight_of(const struct naive *b, int event)
{
    int64_t sum = 0;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (!naive_is_bought(e))
            sum += b->happenings[event].conversion.of[e];
    return sum;
}

static bool bears(const struct naive *b, int event, int32_t after, int32_t day)
{
    int32_t books = b->happenings[event].books;

    return naive_is_report(b, event) && books > after && books <= day && weight_of(b, event) > 0;
}

/* The next behind this one by books day, then by recording; NONE: that was the last. */
static int bearer_next(const struct naive *b, int before, int32_t after, int32_t day)
{
    int next = NONE;

    for (int i = 0; i < b->happening_count; i++) {
        int32_t books = b->happenings[i].books;

        if (!bears(b, i, after, day))
            continue;
        if (before != NONE && (books < b->happenings[before].books ||
                               (books == b->happenings[before].books && i <= before)))
            continue;
        if (next == NONE || books < b->happenings[next].books)
            next = i;
    }
    return next;
}

static int64_t pieces_of(const struct naive *b, int event)
{
    const struct happening *row = &b->happenings[event];

    return row->good + row->scrapped + row->lost + row->taken_up;
}

static void conversion_grow(struct naive *b, int event, struct worth part)
{
    struct happening *row = &b->happenings[event];

    row->conversion = naive_worth_plus(row->conversion, part);
    naive_post_added(b, event, naive_worth_minus(naive_worth_none(), part));
    naive_event_rebook(b, event);
}

static void share_with(struct naive *b, int closing, int event, int64_t amount)
{
    struct worth part = naive_worth_none();
    int64_t weight = weight_of(b, event);
    int64_t upto = 0;
    int64_t given = 0;

    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (!naive_is_bought(e)) {
            upto += b->happenings[event].conversion.of[e];
            part.of[e] = naive_part_of(amount, upto, weight) - given;
            given += part.of[e];
        }
    if (naive_worth_nil(part))
        return;
    *naive_shared_add(b) = (struct shared){ closing, event, pieces_of(b, event), part, true };
    conversion_grow(b, event, part);
    b->operated.of[OPERATED_SHARED]++;
}

void naive_share(struct naive *b, int closing, int32_t after, int64_t incurred, int64_t applied)
{
    int32_t day = b->closings[closing].day;
    int64_t all = 0;
    int64_t upto = 0;
    int64_t given = 0;
    int64_t weight;

    for (int i = 0; i < b->happening_count; i++)
        if (bears(b, i, after, day))
            all += weight_of(b, i);
    all = naive_most(all, applied);
    for (int i = bearer_next(b, NONE, after, day); i != NONE; i = bearer_next(b, i, after, day)) {
        int64_t total;

        weight = weight_of(b, i);
        upto += weight;
        total = naive_part_of(incurred - applied, upto, all);
        share_with(b, closing, i, total - given);
        given = total;
    }
}

void naive_unshare(struct naive *b, int closing)
{
    for (int i = 0; i < b->shared_count; i++) {
        struct shared *row = &b->shared[i];
        int64_t live = naive_least(pieces_of(b, row->report), row->pieces);
        struct worth back;

        if (row->closing != closing || !row->live)
            continue;
        row->live = false;
        if (live <= 0)
            continue;
        back = naive_worth_part(row->part, live, row->pieces);
        b->operated.of[OPERATED_UNSHARED]++;
        conversion_grow(b, row->report, naive_worth_minus(naive_worth_none(), back));
    }
}
