#include "engine/in_time.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine/inside.h"
#include "text/event_json.h"

enum { EVENT_BYTES = 64 << 20 };

struct place {
    int32_t day;
    int64_t seq;
};

/* A production order, as far as its events have their places. */
struct order_placed {
    struct slice name;
    int32_t state_day; /* of the last that planned, changed or finished it */
    int32_t last_day;  /* of any of them */
};

struct placing {
    struct store *store;
    struct place *places; /* by number */
    struct arena arena;   /* of one event */
    struct arena *names;  /* of all */
    struct problem *problem;
    int32_t set_up; /* the last day of what has been set up so far */
    struct order_placed *orders;
    size_t order_count;
    size_t order_capacity;
};

static struct slice name_next(struct slice *list)
{
    const char *comma = memchr(list->text, ',', list->size);
    struct slice name = { list->text, comma ? (size_t)(comma - list->text) : list->size };
    size_t passed = name.size + (comma != NULL);

    *list = (struct slice){ list->text + passed, list->size - passed };
    return name;
}

/* 0: it is no such name. */
static int64_t name_number(struct slice name)
{
    int64_t number = 0;

    if (name.size < 2 || name.size > 18 || *name.text != '@')
        return 0;
    for (size_t i = 1; i < name.size; i++)
        number = number * 10 + (name.text[i] - '0');
    return number;
}

static enum status place_behind(struct placing *placing, struct slice named, int64_t seq)
{
    struct stored_event other = { .seq = name_number(named) };
    enum status status = OK;

    if (other.seq == 0)
        status = store_event_by_key(placing->store, named, &placing->arena, &other);
    if (status == KEY_UNKNOWN)
        return OK;
    if (status == OK && other.seq < seq &&
        placing->places[other.seq].day > placing->places[seq].day)
        placing->places[seq].day = placing->places[other.seq].day;
    return status;
}

/* NULL: no memory. The newest are named most often. */
static struct order_placed *order_find(struct placing *placing, struct slice name)
{
    struct order_placed *orders;

    for (size_t i = placing->order_count; i-- > 0;)
        if (slice_equals(placing->orders[i].name, name))
            return &placing->orders[i];
    orders = arena_grow(placing->names, placing->orders, placing->order_count,
                        &placing->order_capacity, sizeof(*orders));
    if (!orders)
        return NULL;
    orders[placing->order_count] =
        (struct order_placed){ slice_copy(placing->names, name), INT32_MIN, INT32_MIN };
    placing->orders = orders;
    return &orders[placing->order_count++];
}

/* What is reported of an order is behind what its state was then, and that behind what had been
 * reported. */
static enum status order_place(struct placing *placing, const struct event *event,
                               struct place *place)
{
    bool is_state = event->verb == VERB_ORDER || event->verb == VERB_FINISH;
    struct order_placed *order;
    int32_t after;

    if (!is_state && !event_has(event, FIELD_ORDER))
        return OK;
    order = order_find(placing, is_state ? event->name : event->order);
    if (!order)
        return NO_MEMORY;
    after = is_state ? order->last_day : order->state_day;
    if (place->day < after)
        place->day = after;
    if (is_state)
        order->state_day = place->day;
    if (order->last_day < place->day)
        order->last_day = place->day;
    return OK;
}

static enum status event_place(struct placing *placing, int64_t seq)
{
    struct stored_event stored;
    struct event event;
    struct slice named;
    enum status status;

    arena_reset(&placing->arena);
    status = store_event(placing->store, seq, &placing->arena, &stored);
    if (status == OK)
        status = event_json_read(stored.body, &placing->arena, &event, placing->problem);
    if (status != OK)
        return status;
    if (verb_is_set_up(stored.verb) && stored.day.number > placing->set_up)
        placing->set_up = stored.day.number;
    placing->places[seq] =
        (struct place){ stored.day.number > placing->set_up ? stored.day.number : placing->set_up,
                        seq };
    if (event_has(&event, FIELD_CORRECTS))
        status = place_behind(placing, event.corrects, seq);
    for (named = event_has(&event, FIELD_OF) ? event.of : (struct slice){ 0 };
         named.size > 0 && status == OK;)
        status = place_behind(placing, name_next(&named), seq);
    return status == OK ? order_place(placing, &event, &placing->places[seq]) : status;
}

static int place_order(const void *one, const void *other)
{
    const struct place *a = one;
    const struct place *b = other;

    if (a->day != b->day)
        return a->day < b->day ? -1 : 1;
    return a->seq < b->seq ? -1 : a->seq > b->seq;
}

enum status in_time_read(struct engine *engine, struct arena *arena, struct in_time *order,
                         struct problem *problem)
{
    struct placing placing = {
        .store = engine_store(engine), .names = arena, .problem = problem, .set_up = INT32_MIN
    };
    int64_t count = engine_seq(engine);
    size_t size = (size_t)count + 1;
    enum status status = OK;

    *order = (struct in_time){ .count = count };
    placing.places = arena_alloc(arena, size * sizeof(*placing.places));
    order->seqs = arena_alloc(arena, size * sizeof(*order->seqs));
    order->numbers = arena_alloc(arena, size * sizeof(*order->numbers));
    if (!placing.places || !order->seqs || !order->numbers)
        return NO_MEMORY;
    arena_init(&placing.arena, EVENT_BYTES);
    for (int64_t seq = 1; seq <= count && status == OK; seq++)
        status = event_place(&placing, seq);
    arena_release(&placing.arena);
    if (status != OK)
        return status;
    qsort(placing.places + 1, (size_t)count, sizeof(*placing.places), place_order);
    for (int64_t i = 0; i < count; i++) {
        order->seqs[i] = placing.places[i + 1].seq;
        order->numbers[order->seqs[i]] = i + 1;
    }
    return OK;
}

/* The same list of names, with other numbers. */
static enum status names_change(const struct in_time *order, struct arena *arena,
                                struct slice *names)
{
    enum { NUMBER_BYTES = 24 };
    size_t room = names->size * NUMBER_BYTES + 1;
    char *text = memchr(names->text, '@', names->size) ? arena_alloc(arena, room) : NULL;
    struct slice rest = *names;
    size_t size = 0;

    if (!text)
        return memchr(names->text, '@', names->size) ? NO_MEMORY : OK;
    while (rest.size > 0) {
        struct slice name = name_next(&rest);
        int64_t number = name_number(name);

        if (number >= 1 && number <= order->count)
            size += (size_t)snprintf(text + size, room - size, "@%lld",
                                     (long long)order->numbers[number]);
        else
            size += (size_t)snprintf(text + size, room - size, "%.*s", (int)name.size, name.text);
        if (rest.size > 0)
            text[size++] = ',';
    }
    *names = (struct slice){ text, size };
    return OK;
}

enum status in_time_rename(const struct in_time *order, struct arena *arena, struct event *event)
{
    enum status status = OK;

    if (event_has(event, FIELD_OF))
        status = names_change(order, arena, &event->of);
    if (status == OK && event_has(event, FIELD_CORRECTS))
        status = names_change(order, arena, &event->corrects);
    return status;
}
