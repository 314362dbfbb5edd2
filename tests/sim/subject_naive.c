#include "subject.h"

#include <assert.h>
#include <stdlib.h>

struct subject {
    struct naive *book;
    struct arena events; /* the book keeps what it was told */
};

struct subject *subject_open(void)
{
    struct subject *subject = malloc(sizeof(*subject));

    assert(subject);
    subject->book = naive_open();
    arena_init(&subject->events, 0);
    return subject;
}

void subject_close(struct subject *subject)
{
    naive_close(subject->book);
    arena_release(&subject->events);
    free(subject);
}

enum status subject_post(struct subject *subject, struct event *event, struct problem *problem)
{
    struct event *kept = arena_alloc(&subject->events, sizeof(*kept));

    assert(kept);
    *kept = *event;
    return naive_post(subject->book, kept, problem);
}

qty_t subject_stock(struct subject *subject, struct slice item, struct slice place)
{
    return naive_stock(subject->book, item, place);
}

qty_t subject_tag(struct subject *subject, struct slice item, struct slice place,
                  const struct tag_seen *seen)
{
    struct tag_seen tags[512];
    int count = naive_tags(subject->book, item, place, tags, (int)ARRAY_COUNT(tags));

    for (int i = 0; i < count; i++)
        if (tags[i].id == seen->id)
            return tags[i].qty;
    return (qty_t){ 0 };
}

int64_t subject_dates(struct subject *subject, struct slice item, const struct tag_seen *seen)
{
    (void)item;
    return naive_dates(subject->book, seen->id);
}

qty_t subject_pool_qty(struct subject *subject, struct slice item)
{
    return naive_pool_qty(subject->book, item);
}

value_t subject_pool_value(struct subject *subject, struct slice item)
{
    return naive_pool_value(subject->book, item);
}

qty_t subject_owed_qty(struct subject *subject, struct slice item)
{
    return naive_owed_qty(subject->book, item);
}

value_t subject_owed_value(struct subject *subject, struct slice item)
{
    return naive_owed_value(subject->book, item);
}

qty_t subject_due_qty(struct subject *subject, struct slice item)
{
    return naive_due_qty(subject->book, item);
}

value_t subject_due_value(struct subject *subject, struct slice item)
{
    return naive_due_value(subject->book, item);
}

money_t subject_balance(struct subject *subject, struct slice word)
{
    return naive_balance(subject->book, word);
}

money_t subject_cost(struct subject *subject, struct slice key)
{
    return naive_cost(subject->book, key);
}

day_t subject_closed(struct subject *subject)
{
    return naive_closed(subject->book);
}

int subject_layers(struct subject *subject, struct slice item, struct layer_seen *layers, int max)
{
    return naive_layers(subject->book, item, layers, max);
}

void subject_order(struct subject *subject, struct order_seen *order)
{
    struct order_seen orders[256];
    int count = naive_orders(subject->book, orders, (int)ARRAY_COUNT(orders));

    for (int i = 0; i < count; i++)
        if (orders[i].number == order->number) {
            *order = orders[i];
            return;
        }
    *order = (struct order_seen){ .number = order->number };
}

struct carries subject_carries(const struct subject *subject)
{
    return naive_carries(subject->book);
}

struct noted subject_noted(const struct subject *subject)
{
    return naive_noted(subject->book);
}

/* The naive book takes nothing apart. */
struct explained subject_variances(struct subject *subject)
{
    (void)subject;
    return (struct explained){ 0 };
}
