#include "naive_trigger.h"

enum issue_method naive_method_of(const struct naive *b, int item, enum issue_method said)
{
    if (said == ISSUE_DEFAULT)
        said = b->items[item].issue;
    if (said == ISSUE_DEFAULT)
        said = b->issue;
    return said == ISSUE_DEFAULT ? ISSUE_COMPLETION : said;
}

bool naive_is_bulk(const struct naive *b, int item)
{
    return b->items[item].issue == ISSUE_BULK;
}

/* Whether it waits for its trigger. */
bool naive_need_is_due(const struct naive *b, int need)
{
    return b->needs[need].until > ISSUE_COMPLETION;
}

struct waited naive_waited(const struct naive *b)
{
    return b->waited;
}

int64_t naive_due_at(const struct naive *b, int item, int place)
{
    int64_t sum = 0;

    for (int i = 0; i < b->due_count; i++)
        if (b->due[i].item == item && (place == NONE || b->due[i].place == place))
            sum += b->due[i].b - b->due[i].a;
    return sum;
}

int64_t naive_due_open(const struct naive *b, int need)
{
    int64_t sum = 0;

    for (int i = 0; i < b->due_count; i++)
        if (b->due[i].need == need)
            sum += b->due[i].b - b->due[i].a;
    return sum;
}

struct worth naive_due_value_of(const struct naive *b, int item)
{
    struct worth sum = naive_worth_none();

    for (int i = 0; i < b->due_count; i++)
        if (b->due[i].item == item)
            sum = naive_worth_plus(sum, naive_interval_value(b, b->due[i].run, b->due[i].a,
                                                             b->due[i].b - b->due[i].a));
    return sum;
}

/* The open issue of the need that [a, end) continues. */
static struct owed *due_beside(struct naive *b, int need, int run, int64_t a, int64_t end)
{
    for (int i = 0; i < b->due_count; i++) {
        struct owed *row = &b->due[i];

        if (row->need == need && row->run == run && row->a < row->b &&
            (row->a == end || row->b == a))
            return row;
    }
    return NULL;
}

void naive_due_interval(struct naive *b, int need, int run, int64_t a, int64_t q)
{
    struct owed *row = due_beside(b, need, run, a, a + q);

    if (q == 0)
        return;
    naive_standard_touch(b, b->runs[run].item);
    if (row) {
        row->a = naive_least(row->a, a);
        row->b = naive_most(row->b, a + q);
    } else {
        row = naive_due_add(b);
        *row = (struct owed){ .event = b->needs[need].event,
                              .need = need,
                              .item = b->runs[run].item,
                              .place = b->runs[run].place,
                              .run = run,
                              .a = a,
                              .b = a + q,
                              .trigger = naive_trigger_none() };
    }
    naive_post_due(b, row->item, naive_interval_value(b, run, a, q));
}

/* What the method would take for q, and the rest at the provisional price. */
static struct worth value_now(struct naive *b, int item, int64_t q)
{
    int64_t here = naive_least(q, naive_pool_on_hand(b, item));
    struct worth value = naive_pool_would_give(b, item, here);
    struct price price;

    if (here == q)
        return value;
    price = naive_price_provisional(b, item);
    return naive_worth_plus(value, naive_price_times(&price, q - here));
}

/* Behind what is due already, so that any split comes to the same. */
static struct worth value_behind(struct naive *b, int item, int64_t q)
{
    int64_t due = naive_due_at(b, item, NONE);

    return naive_worth_minus(value_now(b, item, due + q), value_now(b, item, due));
}

/* A run of its own, which no other joins. */
void naive_due_begin(struct naive *b, int need, int64_t q)
{
    int item = b->needs[need].item;
    struct worth value;
    struct run *run;

    if (q == 0)
        return;
    b->waited.due[b->needs[need].until]++;
    b->needs[need].was_due = true;
    naive_standard_touch(b, item);
    value = value_behind(b, item, q);
    run = naive_run_add(b);
    run->item = item;
    run->place = b->needs[need].place;
    if (run->place == NONE)
        run->place = naive_home_of(b, item);
    run->exact = true;
    run->price.none = false;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        run->price.of[e] = naive_frac_of(value.of[e], q);
    naive_due_interval(b, need, b->run_count - 1, 0, q);
}

/* x of a due interval is due no more, and was not triggered: from its end on. */
void naive_undue(struct naive *b, struct owed *row, int64_t x)
{
    struct line *line = naive_line_add(b, LINE_UNDUE);
    struct worth value = naive_interval_value(b, row->run, row->b - x, x);

    naive_standard_touch(b, row->item);
    line->need = row->need;
    line->item = row->item;
    line->run = row->run;
    line->a = row->b - x;
    line->q = x;
    row->b -= x;
    naive_post_due(b, row->item, naive_worth_minus(naive_worth_none(), value));
    naive_settle_note(b, row->item, row->place);
}

/* The oldest of a need's due rows with something not yet chosen. */
int naive_due_oldest(const struct naive *b, int need, int after)
{
    int first = NONE;

    for (int i = 0; i < b->due_count; i++) {
        const struct owed *row = &b->due[i];

        if (row->need != need || row->a == row->b ||
            (after != NONE && !naive_owed_is_older(&b->due[after], row)))
            continue;
        if (first == NONE || naive_owed_is_older(row, &b->due[first]))
            first = i;
    }
    return first;
}
