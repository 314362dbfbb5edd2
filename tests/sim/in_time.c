#include "in_time.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FACTS = 40, EVENTS_MAX = 512, DAYS = 8, CENTS = 8 * FACTS };

struct plan {
    struct event *events[EVENTS_MAX];
    int count;
    int facts_from;
};

/* What rounds a need, or takes another way where something lacks, is none of this law's. */
static void make_plain(struct event *event)
{
    int kept = 0;

    event->present &=
        ~(field_bit(FIELD_STEP) | field_bit(FIELD_SOURCES) | field_bit(FIELD_SHORT) |
          field_bit(FIELD_ISSUE) | field_bit(FIELD_TRACKING) | field_bit(FIELD_MAKE_ON) |
          field_bit(FIELD_PICKING) | field_bit(FIELD_EXPIRY));
    if (event->verb == VERB_ITEM)
        event->method = METHOD_AVERAGE;
    for (int i = 0; i < event->line_count && event->verb == VERB_BILL; i++) {
        struct event_line line = event->lines[i];

        if (line.output || line.instead.size > 0)
            continue;
        line.blow_through = line.fixed = false;
        line.issue = ISSUE_DEFAULT;
        line.operation = 0;
        line.batch = line.setup = line.multiple = line.cut = line.cut_from = (qty_t){ 0 };
        event->lines[kept++] = line;
    }
    if (event->verb == VERB_BILL)
        event->line_count = kept;
}

static void on_day(struct generator *g, struct event *event, int32_t day)
{
    event->day.number = day;
    event->at = (struct moment){ .local_s = (int64_t)day * 86400, .form = MOMENT_DAY };
    event->at_s = event->recorded_s = event->at.local_s;
    event->local_min = (int64_t)day * 1440;
    event->present |= field_bit(FIELD_AT);
    generate_sign(g, event);
}

static void plan_add(struct plan *plan, struct event *event)
{
    assert(plan->count < EVENTS_MAX);
    plan->events[plan->count++] = event;
}

static void plan_stock(struct plan *plan, struct generator *g, int item, int64_t each)
{
    const struct plant *plant = generate_plant(g);

    for (int p = 0; p < 5; p++) {
        struct event *event = generate_fact(g, VERB_RECEIVE, item, each * (int64_t)QTY_ONE);

        event->place = plant->places[p];
        event->present |= field_bit(FIELD_PLACE);
        generate_sign(g, event);
        plan_add(plan, event);
    }
}

static int item_with(struct generator *g, bool made)
{
    const struct plant *plant = generate_plant(g);
    int item;

    do
        item = (int)generate_random(g, (uint64_t)plant->item_count);
    while (plant->items[item].kind == KIND_PHANTOM || plant->items[item].kind == KIND_RESOURCE ||
           (made && plant->items[item].kind != KIND_MADE));
    return item;
}

static void plan_fact(struct plan *plan, struct generator *g, int32_t day)
{
    int kind = (int)generate_random(g, 10);
    enum verb verb = kind < 3 ? VERB_RECEIVE : kind < 7 ? VERB_COMPLETE : VERB_SELL;
    int64_t qty = (int64_t)(1 + generate_random(g, verb == VERB_RECEIVE ? 400 : 6));
    struct event *event =
        generate_fact(g, verb, item_with(g, verb == VERB_COMPLETE), qty * (int64_t)QTY_ONE);

    on_day(g, event, day + (int32_t)generate_random(g, DAYS));
    plan_add(plan, event);
}

static void plan_make(struct plan *plan, struct generator *g, bool plainly)
{
    const struct plant *plant = generate_plant(g);
    int64_t each = plainly ? 400 : 4 * (int64_t)generate_random(g, 3) * 25;
    int32_t day;

    while (generate_is_set_up(g)) {
        plan_add(plan, generate_next(g));
        if (plainly)
            make_plain(plan->events[plan->count - 1]);
    }
    assert(plan->count > 0);
    day = plan->events[plan->count - 1]->day.number;
    for (int i = 0; i < plant->item_count; i++)
        if (each > 0 && plant->items[i].kind != KIND_PHANTOM &&
            plant->items[i].kind != KIND_RESOURCE)
            plan_stock(plan, g, i, each);
    plan->facts_from = plan->count;
    for (int i = 0; i < FACTS; i++)
        plan_fact(plan, g, day);
}

/* What it did is undone at once: as before. */
static bool undo_at_once(struct trial *t, struct generator *g, const struct event *event)
{
    int id = t->count - 1;
    enum status status;

    return trial_put(t, (struct entry){ generate_undo(g, event->key, 0), id + 1, id - 1 }, &status);
}

static bool plan_put(struct trial *t, struct generator *undoes, const struct plan *plan)
{
    bool good = true;

    for (int i = 0; i < plan->count && good; i++) {
        enum status status;

        good = trial_put(t, (struct entry){ plan->events[i], t->count, -1 }, &status);
        if (good && undoes && i > plan->facts_from && status == OK &&
            generate_random(undoes, 12) == 0)
            good = undo_at_once(t, undoes, plan->events[i]);
    }
    return good;
}

/* Those of one day stay as they were recorded. */
static struct plan plan_in_time(const struct plan *plan)
{
    struct plan sorted = *plan;

    for (int i = plan->facts_from; i < plan->count; i++) {
        struct event *event = plan->events[i];
        int k = i;

        for (; k > plan->facts_from && sorted.events[k - 1]->day.number > event->day.number; k--)
            sorted.events[k] = sorted.events[k - 1];
        sorted.events[k] = event;
    }
    return sorted;
}

static bool is_worth(const struct figure *figure)
{
    return figure->kind == FIGURE_POOL_VALUE || figure->kind == FIGURE_BALANCE;
}

struct pair {
    struct trial *late;
    struct trial *in_time;
    long compared;
};

static bool lacked(const struct figures *figures)
{
    for (int i = 0; i < figures->count; i++)
        if (figures->of[i].kind == FIGURE_OWED_QTY && figures->of[i].value != 0)
            return true;
    return false;
}

static bool is_same(uint64_t seed, long book, struct pair *pair)
{
    const struct trial *late = pair->late;
    const struct figures *a = &late->seen[(late->count - 1) % 4];
    const struct figures *b = &pair->in_time->seen[(late->count - 1) % 4];

    if (lacked(a) || lacked(b) || a->count != b->count)
        return true;
    pair->compared++;
    for (int i = 0; i < a->count; i++) {
        int64_t by = a->of[i].value - b->of[i].value;
        char text[FIGURE_TEXT_MAX];

        if (!is_worth(&a->of[i]) || (by <= CENTS && by >= -CENTS))
            continue;
        figure_text(&a->of[i], late->plant, text);
        printf("FAIL simulation seed %llu book %ld: law: late is as in time, %s: late %lld, in "
               "time %lld\n",
               (unsigned long long)seed, book, text, (long long)a->of[i].value,
               (long long)b->of[i].value);
        for (int e = 0; e < late->count; e++)
            printf("%.*s\n", (int)late->entries[e].event->text_as_submitted.size,
                   late->entries[e].event->text_as_submitted.text);
        return false;
    }
    return true;
}

bool in_time_simulate(uint64_t seed, long book, struct costed *costed)
{
    uint64_t number = seed * 5555555U + (uint64_t)book;
    struct generator *g = generate_open(number, (int)(book % SCHEMES));
    struct plan plan = { .count = 0 };
    struct plan sorted;
    bool plainly = generate_random(g, 2) == 0;
    struct pair pair = { malloc(sizeof(*pair.late)), malloc(sizeof(*pair.in_time)), 0 };
    bool good;

    assert(pair.late && pair.in_time);
    plan_make(&plan, g, plainly);
    sorted = plan_in_time(&plan);
    for (int i = 0; i < plan.count; i++)
        generate_sign(g, plan.events[i]);
    trial_open(pair.late, generate_plant(g));
    trial_open(pair.in_time, generate_plant(g));
    good = plan_put(pair.late, plainly ? NULL : g, &plan) && plan_put(pair.in_time, NULL, &sorted);
    if (!good)
        trial_print(seed, book, pair.late->difference.at >= 0 ? pair.late : pair.in_time);
    else if (plainly)
        good = is_same(seed, book, &pair);
    for (int i = 0; i < COSTED_COUNT; i++)
        costed->of[i] += naive_costed(pair.late->naive).of[i];
    costed->of[COSTED_IN_TIME] += pair.compared;
    trial_close(pair.late);
    trial_close(pair.in_time);
    free(pair.late);
    free(pair.in_time);
    generate_close(g);
    return good;
}
