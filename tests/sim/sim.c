/*
 * sim - random plants, put to the engine and to the naive book, until they part.
 *
 *   sim [--seed N] [--events N] [--books N] [--book B] [--verbose] [--inbox] [--shrink] [--all]
 */
#include "event_text.h"
#include "in_time.h"
#include "split.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct options {
    uint64_t seed;
    long events;
    long books;
    long book; /* only this one; -1: all */
    bool verbose;
    bool inbox; /* … with what the inbox must be */
    bool shrink;
    bool all;     /* what is not reached fails a short run, too */
    bool forward; /* nothing is undone */
};

enum { ACTIONS = 4, CHANGES = 6, VERSIONS = 3 };

static const enum field changes[CHANGES] = { FIELD_QTY,  FIELD_DUE,       FIELD_PLACE,
                                             FIELD_BILL, FIELD_TOLERANCE, FIELD_LINE };

/* How often each thing was reached. */
struct reached {
    long verbs[VERB_COUNT];
    long undone[VERB_COUNT]; /* whole: by the verb of what stood and does no more */
    long again[VERB_COUNT];  /* … and of what stands again */
    long refusals[STATUS_COUNT];
    long methods[4];
    long schemes[SCHEMES];
    long policies[3];
    long actions[ACTIONS + 1]; /* of orders; the last: planned */
    long changes[CHANGES];
    long versions[VERSIONS]; /* of bills: drafts, releases, retirements */
    long stages[STAGE_COUNT];
    struct noted noted;
    struct carried_often carried;
    struct waited waited;
    struct operated operated;
    struct made_on made_on;
    struct swapped swapped;
    struct costed costed;
    struct staged_often staged;
    long undone_at_once;
    long cut;
    long cents;
    long undone_all;
    long stranded;
    long splits;
    long events;
};

static void method_reached(struct reached *r, const struct plant *plant, const struct event *event)
{
    for (int i = 0; i < plant->item_count; i++)
        if (slice_equals(plant->items[i].name, event->item)) {
            r->methods[plant->items[i].method]++;
            r->policies[plant->items[i].policy]++;
        }
}

static const struct event *event_of(const struct trial *t, struct slice key)
{
    for (int i = 0; i < t->count; i++)
        if (t->answers[i] == OK && slice_equals(t->entries[i].event->key, key))
            return t->entries[i].event;
    return NULL;
}

/* An undo's undo makes what it is of happen again, and so on. */
static void undo_reached(struct reached *r, const struct trial *t, const struct event *event)
{
    bool again = true;

    for (; event && event->verb == VERB_UNDO; event = event_of(t, event->of))
        again = !again;
    if (event && again)
        r->again[event->verb]++;
    else if (event)
        r->undone[event->verb]++;
}

static void order_reached(struct reached *r, const struct event *event)
{
    if (event->verb != VERB_ORDER)
        return;
    r->actions[event_has(event, FIELD_ACTION) ? (int)event->action : ACTIONS]++;
    for (int i = 0; i < CHANGES && event_has(event, FIELD_ACTION); i++)
        r->changes[i] += event_has(event, changes[i]);
}

static void version_reached(struct reached *r, const struct event *event)
{
    static const enum field said[VERSIONS] = { FIELD_DRAFT, FIELD_RELEASE, FIELD_RETIRE };

    for (int i = 0; i < VERSIONS; i++)
        r->versions[i] += event_has(event, said[i]);
}

static bool put(struct trial *t, struct generator *g, struct entry entry, struct reached *r)
{
    enum status status;
    bool good = trial_put(t, entry, &status);

    r->events++;
    if (!good)
        return false;
    if (status == OK) {
        r->verbs[entry.event->verb]++;
        version_reached(r, entry.event);
        if (entry.event->verb == VERB_UNDO)
            undo_reached(r, t, entry.event);
        method_reached(r, t->plant, entry.event);
        order_reached(r, entry.event);
    } else {
        r->refusals[status]++;
    }
    generate_heard(g, entry.event, status);
    return true;
}

static bool undoes_exactly(const struct event *event)
{
    switch ((int)event->verb) {
    case VERB_SETTLE:
    case VERB_UNDO:
    case VERB_TICK:
    case VERB_CLOSE:
    case VERB_REOPEN:
    case VERB_LOT: /* what settled because the lot was good again has gone */
        return false;
    default:
        return !verb_is_set_up(event->verb);
    }
}

static bool has_lots(const struct plant *plant)
{
    for (int i = 0; i < plant->item_count; i++)
        if (plant->items[i].tracking != TRACK_NONE)
            return true;
    return false;
}

/* Done again, what of these lots is not there settles only behind the pieces that come back. */
static bool reworks_named(const struct event *event)
{
    return event->verb == VERB_REWORK && (event->lot.size > 0 || event->serials.size > 0);
}

/* An event, at once its undo, at once the undo of that: as before, as after. */
static bool put_at_once(struct trial *t, struct generator *g, const struct event *event,
                        struct reached *r)
{
    int id = t->count - 1;
    struct event *back;
    bool anew; /* done again it would cost in the order of recording */

    if (t->answers[id] != OK || id == 0 || !undoes_exactly(event))
        return true;
    for (int i = 0; i < id; i++)
        if (slice_equals(t->entries[i].event->key, event->key))
            return true;
    anew = naive_is_costed_anew(t->naive, event->key);
    r->undone_at_once++;
    back = generate_undo(g, event->key, 0);
    if (back->day.number != event->day.number && has_lots(t->plant))
        return true; /* what had not expired on the day of a late event has by now */
    if (!put(t, g, (struct entry){ back, id + 1, id - 1 }, r))
        return false;
    if (generate_random(g, 2) || event->verb == VERB_RETURN || reworks_named(event) || anew)
        return true;
    return put(t, g, (struct entry){ generate_undo(g, back->key, 0), id + 2, id }, r);
}

static bool book_run(struct trial *t, struct generator *g, bool forward, struct reached *r)
{
    int length = 60 + (int)generate_random(g, 300);

    while (t->count < length || generate_is_set_up(g)) {
        struct event *event = generate_next(g);
        bool fresh = !generate_is_set_up(g);

        if (!put(t, g, (struct entry){ event, t->count, -1 }, r))
            return false;
        if (fresh && !forward && generate_random(g, 12) == 0 && !put_at_once(t, g, event, r))
            return false;
    }
    return trial_compare_costs(t);
}

static void waited_add(struct waited *sum, struct waited waited)
{
    for (int i = 0; i < ISSUE_METHOD_COUNT; i++)
        sum->due[i] += waited.due[i];
    for (int v = 0; v < VERB_COUNT; v++)
        sum->triggered[v] += waited.triggered[v];
    sum->owed += waited.owed;
    sum->instead += waited.instead;
    sum->beyond += waited.beyond;
    sum->named += waited.named;
    sum->unheard += waited.unheard;
    sum->settled += waited.settled;
}

static bool book_simulate(const struct options *options, long book, struct reached *r)
{
    uint64_t seed = options->seed * 1000003U + (uint64_t)book;
    struct generator *g = generate_open(seed, (int)(book % SCHEMES));
    struct trial *t = malloc(sizeof(*t));
    bool undo_all = book % 3 == 0 && !options->forward;
    bool good;

    assert(t);
    if (options->forward)
        generate_forward(g);
    trial_open(t, generate_plant(g));
    t->verbose = options->verbose;
    t->inbox = options->inbox;
    r->schemes[book % SCHEMES]++;
    good = book_run(t, g, options->forward, r);
    if (good && undo_all) {
        int before = t->count;

        r->undone_all++;
        good = trial_undo_all(t, g);
        r->events += t->count - before;
    }
    if (!good) {
        trial_print(options->seed, book, t);
        if (options->shrink)
            trial_shrink(t, g, undo_all);
    }
    r->cut += t->cut;
    r->cents += t->cents;
    r->stranded += t->stranded;
    waited_add(&r->waited, naive_waited(t->naive));
    for (int i = 0; i < MADE_ON_COUNT; i++)
        r->made_on.of[i] += naive_made_on(t->naive).of[i];
    for (int i = 0; i < COSTED_COUNT; i++)
        r->costed.of[i] += naive_costed(t->naive).of[i];
    for (int i = 0; i < SWAPPED_COUNT; i++)
        r->swapped.of[i] += naive_swapped(t->naive).of[i];
    for (int i = 0; i < STAGED_COUNT; i++)
        r->staged.of[i] += naive_staged_often(t->naive).of[i];
    r->noted.over_completion += t->noted.over_completion;
    r->noted.under_completion += t->noted.under_completion;
    r->noted.order_closed += t->noted.order_closed;
    r->noted.in_process += t->noted.in_process;
    r->noted.beyond += t->noted.beyond;
    for (int i = 0; i < PASSED_COUNT; i++)
        r->noted.passed[i] += t->noted.passed[i];
    for (int i = 0; i < OPERATED_COUNT; i++)
        r->operated.of[i] += t->operated.of[i];
    for (int i = 0; i <= OPERATIONS; i++)
        r->operated.points[i] += t->operated.points[i];
    for (int i = 0; i < STAGE_COUNT; i++)
        r->stages[i] += t->stages[i];
    for (int i = 0; i < CARRIED_COUNT; i++)
        r->carried.of[i] += naive_carried(t->naive).of[i];
    trial_close(t);
    free(t);
    generate_close(g);
    return good;
}

/* ---- what was reached ---- */

static const enum status wanted[] = {
    ITEM_UNKNOWN,     PLACE_UNKNOWN,     UNIT_UNKNOWN,    PARTY_UNKNOWN, REASON_UNKNOWN,
    KEY_UNKNOWN,      KEY_CONFLICT,      BILL_MISSING,    BILL_CYCLE,    ITEM_KIND,
    ITEM_IN_USE,      COST_MISSING,      UNDO_NOTHING,    UNDO_EXCEEDS,  SETTLE_NOTHING,
    STOCK_SHORT,      PERIOD_CLOSED,     PERIOD_OPEN,     PERIOD_AHEAD,  NUMBER_SIGN,
    UNDO_REFUSED,     NAME_TAKEN,        ORDER_UNKNOWN,   ORDER_STATE,   ORDER_ITEM,
    VERSION_UNKNOWN,  BILL_STATE,        REPLACE_NOTHING, LOT_UNKNOWN,   LOT_EXPIRY,
    STANDARD_MISSING, LOT_EXISTS,        LOT_UNTRACKED,   SERIALS_COUNT, DUE_NOTHING,
    ROUTING_ORDER,    OPERATION_UNKNOWN, UNBUILD_EXCEEDS, ORDER_KIND,    NOT_UNDONE
};

static bool count_print(const char *kind, const char *name, long count, bool must)
{
    printf("  %-8s %-22s %9ld%s\n", kind, name, count, must && count == 0 ? "  NOT REACHED" : "");
    return !must || count > 0;
}

static bool carried_print(const struct reached *r)
{
    static const char *const names[CARRIED_COUNT] = { "was short",
                                                      "lack taken",
                                                      "lack back",
                                                      "had by no report",
                                                      "drawn, given back",
                                                      "owed, given back",
                                                      "sold",
                                                      "it settled",
                                                      "drawn again",
                                                      "owed again",
                                                      "of a report in parts",
                                                      "anew",
                                                      "(tolerated)",
                                                      "of hours",
                                                      "hours stated" };
    bool good = true;

    for (int i = 0; i < CARRIED_COUNT; i++)
        good &= count_print("carry", names[i], r->carried.of[i],
                            i != CARRIED_SETTLED && i != CARRIED_SHORT &&
                                i != CARRIED_FORGOTTEN); /* rare */
    return good;
}

static bool orders_print(const struct reached *r)
{
    static const char *const actions[ACTIONS + 1] = { "release", "change", "cancel", "reopen",
                                                      "(planned)" };
    static const char *const words[CHANGES] = { "quantity", "due",       "place",
                                                "bill",     "tolerance", "line" };
    static const char *const stages[STAGE_COUNT] = { "planned", "released", "finished",
                                                     "cancelled" };
    bool good = true;

    for (int i = 0; i <= ACTIONS; i++)
        good &= count_print("order", actions[i], r->actions[i], true);
    for (int i = 0; i < CHANGES; i++)
        good &= count_print("change", words[i], r->changes[i], true);
    for (int i = 0; i < STAGE_COUNT; i++)
        good &= count_print("state", stages[i], r->stages[i], true);
    good &= count_print("inbox", "over-completion", r->noted.over_completion, true);
    good &= count_print("inbox", "under-completion", r->noted.under_completion, true);
    good &= count_print("inbox", "order-closed", r->noted.order_closed, true);
    good &= count_print("empty", "beyond what is due", r->noted.beyond, true);
    good &= count_print("pass", "held", r->noted.passed[PASSED_HELD], true);
    good &= count_print("pass", "inspect", r->noted.passed[PASSED_INSPECT], false);
    good &= count_print("pass", "expired", r->noted.passed[PASSED_EXPIRED], true);
    return good;
}

static bool versions_print(const struct reached *r)
{
    static const char *const words[VERSIONS] = { "draft", "release", "retire" };
    bool good = true;

    for (int i = 0; i < VERSIONS; i++)
        good &= count_print("bill", words[i], r->versions[i], true);
    return good;
}

static bool waited_print(const struct waited *waited)
{
    static const enum verb verbs[] = { VERB_TICK,  VERB_CLOSE, VERB_EMPTY, VERB_FLUSH,
                                       VERB_ISSUE, VERB_SELL,  VERB_SHIP };
    bool good = true;

    for (int i = ISSUE_MANUAL; i < ISSUE_BULK; i++)
        good &= count_print("due", issue_words[i], waited->due[i], true);
    for (size_t i = 0; i < ARRAY_COUNT(verbs); i++)
        good &= count_print("trigger", verb_row(verbs[i])->name, waited->triggered[verbs[i]], true);
    good &= count_print("trigger", "  an alternate", waited->instead, true);
    good &= count_print("trigger", "  beyond what is due", waited->beyond, true);
    good &= count_print("trigger", "  by a new number", waited->named, true);
    good &= count_print("owed", "by a new number", waited->unheard, true);
    good &= count_print("trigger", "  of goods sold before", waited->settled, true);
    return count_print("trigger", "  and owed", waited->owed, true) && good;
}

/* Of so many undos one is undone itself, or nothing looks for it. */
enum { UNDONE_OFTEN = 12 };

static bool made_on_print(const struct made_on *made_on)
{
    static const char *const kinds[MADE_ON_COUNT] = {
        "completed", "beside what lay there", "as named", "undone", "undone, part returned", "again"
    };
    bool good = true;

    for (int i = 0; i < MADE_ON_COUNT; i++)
        good &= count_print("make-on", kinds[i], made_on->of[i], true);
    return good;
}

static bool swapped_print(const struct swapped *swapped)
{
    static const char *const kinds[SWAPPED_COUNT] = { "by a return", "undone", "again" };
    bool good = true;

    for (int i = 0; i < SWAPPED_COUNT; i++)
        good &= count_print("swapped", kinds[i], swapped->of[i], i < SWAPPED_AGAIN);
    return good;
}

static bool costed_print(const struct costed *costed)
{
    static const char *const kinds[COSTED_COUNT] = { "anew",  "as recorded", "for want",
                                                     "draws", "products",    "as in time" };
    bool good = true;

    for (int i = 0; i < COSTED_COUNT; i++)
        good &= count_print("late", kinds[i], costed->of[i], true);
    return good;
}

static bool staged_print(const struct staged_often *staged)
{
    static const char *const kinds[STAGED_COUNT] = {
        "of an item",     "all of an order",      "all undone",
        "taken",          "in another's place",   "gone back",
        "triggered",      "in place of the bill", "instead of another",
        "instead, there", "gone back undone",     "undone by name",
        "ahead",          "ahead, taken",         "ahead, undone",
        "ahead again",    "ahead, named",         "moved by number",
    };
    bool good = true;

    for (int i = 0; i < STAGED_COUNT; i++)
        good &= count_print("staged", kinds[i], staged->of[i], i < STAGED_TRIGGERED);
    return good;
}

static bool operations_print(const struct reached *r)
{
    static const char *const kinds[OPERATED_COUNT] = { "reports",
                                                       "of orders",
                                                       "goods taken",
                                                       "caught up",
                                                       "taken and caught up",
                                                       "two skipped",
                                                       "with scrap",
                                                       "carries used",
                                                       "actual use",
                                                       "fixed needs",
                                                       "goods owed",
                                                       "partly undone",
                                                       "and done again",
                                                       "alternates",
                                                       "whole ones",
                                                       "stated ones",
                                                       "at vendors",
                                                       "apart of several",
                                                       "blown through",
                                                       "… once more",
                                                       "… below",
                                                       "… carried",
                                                       "… undone",
                                                       "… done again",
                                                       "taken up",
                                                       "… with others",
                                                       "shared at a close",
                                                       "… taken back" };
    static const char *const points[OPERATIONS + 1] = { "none", "one", "two", "three", "four" };
    bool good = true;

    for (int i = 0; i < OPERATED_COUNT; i++)
        good &= count_print("operate", kinds[i], r->operated.of[i], true);
    for (int i = 0; i <= OPERATIONS; i++)
        good &= count_print("behind", points[i], r->operated.points[i], true);
    good &= count_print("inbox", "in-process", r->noted.in_process, true);
    return good;
}

static bool reached_print(const struct reached *r)
{
    static const char *const methods[] = { "fifo", "lifo", "average", "standard" };
    static const char *const schemes[SCHEMES] = { "purchase completion sale",
                                                  "purchase sale",
                                                  "completion sale",
                                                  "sale",
                                                  "traditional",
                                                  "by-count",
                                                  "charge-first" };
    static const char *const policies[] = { "owe", "refuse", "warn" };
    bool good = true;

    for (int v = 0; v < VERB_COUNT; v++) {
        const char *name = verb_row((enum verb)v)->name;
        bool must = v != VERB_SITE && v != VERB_ACCOUNT && v != VERB_CORRECT; /* not made here */

        good &= count_print("verb", name, r->verbs[v], must);
        if (v == VERB_UNDO)
            continue;
        must = must && v != VERB_BOOK && v != VERB_REOPEN && v != VERB_APPROVE; /* rare */
        good &= count_print("undone", name, r->undone[v], must);
        must = must && r->undone[v] >= UNDONE_OFTEN;
        good &= count_print("again", name, r->again[v], must);
    }
    for (int i = 0; i < 4; i++)
        good &= count_print("method", methods[i], r->methods[i], true);
    for (int i = 0; i < SCHEMES; i++)
        good &= count_print("points", schemes[i], r->schemes[i], true);
    for (int i = 0; i < 3; i++)
        good &= count_print("short", policies[i], r->policies[i], true);
    good &= orders_print(r);
    good &= carried_print(r);
    good &= versions_print(r);
    good &= waited_print(&r->waited);
    good &= operations_print(r);
    good &= made_on_print(&r->made_on);
    good &= swapped_print(&r->swapped);
    good &= costed_print(&r->costed);
    good &= staged_print(&r->staged);
    for (size_t i = 0; i < ARRAY_COUNT(wanted); i++)
        good &= count_print("refused", status_code(wanted[i]), r->refusals[wanted[i]], true);
    good &= count_print("law", "undone at once", r->undone_at_once, true);
    count_print("law", "  but for a cut", r->cut, false);
    count_print("law", "  but for cents", r->cents, false);
    good &= count_print("law", "everything undone", r->undone_all, true);
    count_print("law", "  but for a shipment", r->stranded, false);
    good &= count_print("law", "any split", r->splits, true);
    return good;
}

static bool option_number(struct options *options, const char *word, const char *value)
{
    if (strcmp(word, "--seed") == 0)
        options->seed = strtoull(value, NULL, 10);
    else if (strcmp(word, "--events") == 0)
        options->events = strtol(value, NULL, 10);
    else if (strcmp(word, "--books") == 0)
        options->books = strtol(value, NULL, 10);
    else if (strcmp(word, "--book") == 0)
        options->book = strtol(value, NULL, 10);
    else
        return false;
    return true;
}

static bool option_flag(struct options *options, const char *word)
{
    if (strcmp(word, "--verbose") == 0)
        options->verbose = true;
    else if (strcmp(word, "--inbox") == 0)
        options->inbox = options->verbose = true;
    else if (strcmp(word, "--forward") == 0)
        options->forward = true;
    else if (strcmp(word, "--all") == 0)
        options->all = true;
    else if (strcmp(word, "--shrink") == 0)
        options->shrink = true;
    else
        return false;
    return true;
}

static bool options_read(int count, char **words, struct options *options)
{
    for (int i = 1; i < count; i++) {
        if (option_flag(options, words[i]))
            continue;
        if (i + 1 == count || !option_number(options, words[i], words[i + 1])) {
            fprintf(stderr, "sim: %s?\n", words[i]);
            return false;
        }
        i++;
    }
    return true;
}

int main(int count, char **words)
{
    struct options options = { .seed = 1, .events = 20000, .books = 1000000000, .book = -1 };
    struct reached *r = NULL;
    long book = 0;
    bool good = true;

    if (!options_read(count, words, &options))
        return 2;
    r = calloc(1, sizeof(*r));
    assert(r);
    book = options.book >= 0 ? options.book : 0;
    do {
        good = book_simulate(&options, book, r);
        if (good && book % 5 == 0) {
            good = split_simulate(options.seed, book);
            r->splits++;
        }
        if (good && book % 2 == 1)
            good = in_time_simulate(options.seed, book, &r->costed);
        book++;
    } while (good && options.book < 0 && book < options.books && r->events < options.events);
    if (good && options.book < 0)
        good = reached_print(r) || (!options.all && r->events < 100000);
    if (good)
        printf("ok simulation %ld events seed %llu\n", r->events, (unsigned long long)options.seed);
    free(r);
    return good ? 0 : 1;
}
