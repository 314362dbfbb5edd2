#include "trial.h"

#include "event_text.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

void trial_open(struct trial *t, const struct plant *plant)
{
    t->count = 0;
    t->plant = plant;
    t->recorded = (struct recorded){ .deferred = false };
    t->verbose = false;
    t->inbox = false;
    t->cut = 0;
    t->cents = 0;
    t->stranded = 0;
    t->noted = (struct noted){ 0 };
    for (int i = 0; i < STAGE_COUNT; i++)
        t->stages[i] = 0;
    t->subject = subject_open();
    t->naive = naive_open();
    for (int i = 0; i < 4; i++)
        t->seen_id[i] = -1;
    t->difference = (struct difference){ .at = -1 };
}

void trial_close(struct trial *t)
{
    subject_close(t->subject);
    naive_close(t->naive);
}

static bool part(struct trial *t, const char *what, int64_t subject, int64_t naive)
{
    t->difference.at = t->count - 1;
    t->difference.subject = subject;
    t->difference.naive = naive;
    snprintf(t->difference.what, sizeof(t->difference.what), "%s", what);
    return false;
}

static bool compare_cost(struct trial *t, struct slice key)
{
    int64_t subject = subject_cost(t->subject, key).minor;
    int64_t naive = naive_cost(t->naive, key).minor;
    char what[FIGURE_TEXT_MAX];

    if (subject == naive)
        return true;
    snprintf(what, sizeof(what), "cost of %.*s", (int)key.size, key.text);
    return part(t, what, subject, naive);
}

/* What a return or an undo gave back is no cost of its own: pools and balances show it. */
static bool verb_has_cost(enum verb verb)
{
    return verb != VERB_RETURN && verb != VERB_UNDO;
}

bool trial_compare_costs(struct trial *t)
{
    for (int i = 0; i < t->count; i++)
        if (verb_has_cost(t->entries[i].event->verb) && !compare_cost(t, t->entries[i].event->key))
            return false;
    return true;
}

/* The last entry is the undo of an undo. */
static bool is_done_again(const struct trial *t)
{
    const struct event *last = t->entries[t->count - 1].event;
    const struct event *before = t->entries[t->count - 2].event;

    return before->verb == VERB_UNDO && slice_equals(last->of, before->key);
}

/* The state must be the one after the entry that this one is like; a revaluation stays, and what an
   average pool was cut by. */
static bool compare_like(struct trial *t, int like, const struct figures *now)
{
    for (int i = 0; i < 4; i++) {
        const struct figures *then = &t->seen[i];
        int at;
        char what[FIGURE_TEXT_MAX];
        char text[FIGURE_TEXT_MAX - 32];

        if (like < 0 || t->seen_id[i] != like)
            continue;
        at = figures_differ(then, now);
        if (at < 0)
            return true;
        if (then->of[at].kind == FIGURE_CLOSED || figures_were_cut(then, now, t->plant)) {
            t->cut++;
            return true;
        }
        if (is_done_again(t) && figures_part_by_cents(then, now)) {
            t->cents++;
            return true;
        }
        figure_text(&then->of[at], t->plant, what);
        memcpy(text, what, sizeof(text));
        text[sizeof(text) - 1] = '\0';
        snprintf(what, sizeof(what), "law: undone at once, %s", text);
        return part(t, what, at < now->count ? now->of[at].value : 0, then->of[at].value);
    }
    return true;
}

static bool compare_noted(struct trial *t)
{
    static const char *const passed[PASSED_COUNT] = { "pass held", "pass inspect", "pass expired" };
    struct noted subject = subject_noted(t->subject);
    struct noted naive = naive_noted(t->naive);

    if (subject.over_completion != naive.over_completion)
        return part(t, "inbox over-completion", subject.over_completion, naive.over_completion);
    if (subject.under_completion != naive.under_completion)
        return part(t, "inbox under-completion", subject.under_completion, naive.under_completion);
    if (subject.order_closed != naive.order_closed)
        return part(t, "inbox order-closed", subject.order_closed, naive.order_closed);
    if (subject.in_process != naive.in_process)
        return part(t, "inbox in-process", subject.in_process, naive.in_process);
    if (subject.beyond != naive.beyond)
        return part(t, "beyond", subject.beyond, naive.beyond);
    t->noted.beyond += naive.beyond > 0;
    for (int i = 0; i < PASSED_COUNT; i++) {
        if (subject.passed[i] != naive.passed[i])
            return part(t, passed[i], subject.passed[i], naive.passed[i]);
        t->noted.passed[i] += naive.passed[i] > 0;
    }
    t->noted.over_completion += naive.over_completion;
    t->noted.under_completion += naive.under_completion;
    t->noted.order_closed += naive.order_closed;
    t->noted.in_process += naive.in_process;
    t->operated = naive_operated(t->naive);
    return true;
}

/* How often an order was seen in each state after an event of it. */
static void stages_count(struct trial *t, const struct event *event)
{
    struct order_seen orders[256];
    int count = naive_orders(t->naive, orders, (int)ARRAY_COUNT(orders));

    if (event->verb != VERB_ORDER && event->verb != VERB_FINISH && !event_has(event, FIELD_ORDER))
        return;
    for (int i = 0; i < count && i < (int)ARRAY_COUNT(orders); i++)
        t->stages[orders[i].stage]++;
}

enum { VARIANCES_EVERY = 10, UNEXPLAINED_MAX = 10 /* roundings of many parts */ };

/* Law: what events' variances come to is what production variance holds. */
static bool variances_add_up(struct trial *t)
{
    struct explained explained = subject_variances(t->subject);

    if (explained.by_events != explained.held)
        return part(t, "law: variances add up", explained.by_events, explained.held);
    return explained.left <= UNEXPLAINED_MAX ||
           part(t, "law: variances leave roundings alone", explained.left, UNEXPLAINED_MAX);
}

static bool compare_all(struct trial *t, const struct entry *entry)
{
    int slot = (t->count - 1) % 4;
    struct figures *subject = &t->seen[slot];
    struct view subject_view = { t->subject, t->naive };
    struct view naive_view = { NULL, t->naive };
    static struct figures naive;
    struct breach breach = { .found = false };
    int at;

    figures_see(subject, &subject_view, t->plant);
    figures_see(&naive, &naive_view, t->plant);
    t->seen_id[slot] = entry->id;
    at = figures_differ(subject, &naive);
    if (at < 0 && naive.count > subject->count)
        at = figures_differ(&naive, subject);
    if (at >= 0) {
        char what[FIGURE_TEXT_MAX];

        figure_text(&naive.of[at], t->plant, what);
        return part(t, what, subject->of[at].value, naive.of[at].value);
    }
    laws_check(subject, t->plant, &t->recorded, &breach);
    if (breach.found)
        return part(t, breach.what, breach.is, breach.should);
    if (t->count % VARIANCES_EVERY == 0 && !variances_add_up(t))
        return false;
    if (!compare_like(t, entry->like, subject) || !compare_noted(t))
        return false;
    stages_count(t, entry->event);
    for (int i = 0; i < t->count; i++) {
        const struct event *event = t->entries[i].event;
        bool meant = slice_equals(event->key, entry->event->key) ||
                     slice_equals(event->key, entry->event->of);

        if (meant && verb_has_cost(event->verb) && !compare_cost(t, event->key))
            return false;
    }
    return true;
}

enum { INBOX_EVERY = 10, INBOX_MAX = 512 };

static void inbox_entry_print(const struct inbox_seen *entry, int decimals)
{
    char qty[DECIMAL_TEXT_MAX];
    char value[DECIMAL_TEXT_MAX] = "none";
    char day[DAY_TEXT_MAX];

    qty[qty_print((qty_t){ entry->qty }, qty)] = '\0';
    if (entry->has_value)
        value[money_print((money_t){ entry->value }, decimals, value)] = '\0';
    day[day_print((day_t){ entry->since }, day)] = '\0';
    printf("expect inbox %s qty %s value %s since %s\n", entry->name, qty, value, day);
}

static void inbox_print(struct trial *t)
{
    static struct inbox_seen entries[INBOX_MAX];
    int count = naive_inbox(t->naive, entries, INBOX_MAX);
    int decimals = naive_decimals(t->naive);
    char value[DECIMAL_TEXT_MAX];
    int64_t sum = 0;

    assert(count <= INBOX_MAX);
    for (int i = 0; i < count; i++) {
        inbox_entry_print(&entries[i], decimals);
        sum += entries[i].value;
    }
    value[money_print((money_t){ sum }, decimals, value)] = '\0';
    printf("expect inbox %d value %s\n", count, value);
}

static void recorded_see(struct trial *t)
{
    for (int c = 0; c < CATEGORIES; c++) {
        unsigned points = naive_points(t->naive, slice_of(category_words[c]));

        t->recorded.points[c] = points;
        if (points == POINT_BY_COUNT || points == POINT_CHARGE_FIRST)
            t->recorded.deferred = true;
        if (points == POINT_TRADITIONAL)
            t->recorded.wip = true;
    }
}

bool trial_put(struct trial *t, struct entry entry, enum status *status)
{
    struct problem of_subject = { 0 };
    struct problem of_naive = { 0 };
    struct event copy = *entry.event;
    enum status naive;

    assert(t->count < ENTRIES_MAX);
    t->entries[t->count] = entry;
    *status = subject_post(t->subject, &copy, &of_subject);
    naive = naive_post(t->naive, entry.event, &of_naive);
    t->answers[t->count++] = *status;
    if (t->verbose) {
        char text[EVENT_TEXT_MAX];

        sim_event_text(entry.event, text);
        printf("%s%s%s\n", text, *status ? "\n  refused " : "",
               *status ? status_code(*status) : "");
        (void)fflush(stdout);
    }
    if (*status != naive) {
        char what[FIGURE_TEXT_MAX];

        snprintf(what, sizeof(what), "answer: subject %s %.40s, naive %s %.40s",
                 status_code(*status), of_subject.text, status_code(naive), of_naive.text);
        return part(t, what, *status, naive);
    }
    if (t->inbox && (t->count % INBOX_EVERY == 0 || entry.event->verb == VERB_ACCEPT))
        inbox_print(t);
    recorded_see(t);
    return compare_all(t, &entry);
}

static bool is_fact(const struct event *event)
{
    return !verb_is_set_up(event->verb) && event->verb != VERB_UNDO && event->verb != VERB_CLOSE &&
           event->verb != VERB_REOPEN && event->verb != VERB_TICK && event->verb != VERB_EMPTY &&
           event->verb != VERB_FLUSH;
}

static bool undo_one(struct trial *t, struct generator *g, const struct event *event, bool parts,
                     bool *left)
{
    bool half = parts && event_has(event, FIELD_QTY) && generate_random(g, 100) < 30;
    int64_t q = half ? (1 + (int64_t)generate_random(g, 5)) * QTY_ONE : 0;
    enum status status;

    if (!trial_put(t, (struct entry){ generate_undo(g, event->key, q), t->count, -1 }, &status))
        return false;
    if (status != UNDO_NOTHING)
        *left = true;
    return true;
}

static void shuffle(int *order, int count, struct generator *g)
{
    for (int i = 0; i < count; i++) {
        int k = (int)generate_random(g, (uint64_t)i + 1);

        order[i] = order[k];
        order[k] = i;
    }
}

bool trial_undo_all(struct trial *t, struct generator *g)
{
    static int order[ENTRIES_MAX];
    int count = t->count;
    struct breach breach = { .found = false };
    struct carries carried;
    struct astray astray;
    bool left = true;
    enum status status;

    generate_seed(g, 17);
    if (!trial_put(t, (struct entry){ generate_reopen(g), t->count, -1 }, &status))
        return false;
    for (int pass = 0; pass < 40 && left; pass++) {
        left = false;
        shuffle(order, count, g);
        for (int i = 0; i < count; i++) {
            const struct entry *entry = &t->entries[order[i]];

            if (t->answers[order[i]] == OK && is_fact(entry->event) &&
                !undo_one(t, g, entry->event, pass < 8, &left))
                return false;
        }
    }
    if (naive_is_stranded(t->naive)) {
        t->stranded++;
        return true;
    }
    carried = naive_carries(t->naive);
    if (carried.more != carried.less)
        return part(t, "law: undoing everything leaves no carry", carried.more, carried.less);
    astray = naive_astray(t->naive);
    figures_book_deferred(&t->seen[(t->count - 1) % 4], t->naive);
    laws_check_nothing_left(&t->seen[(t->count - 1) % 4], &astray, t->plant, &breach);
    if (breach.found)
        return part(t, breach.what, breach.is, breach.should);
    return true;
}

void trial_print(uint64_t seed, long book, const struct trial *t)
{
    char text[EVENT_TEXT_MAX];
    const struct difference *d = &t->difference;

    sim_event_text(t->entries[d->at].event, text);
    printf("FAIL simulation seed %llu book %ld event %d\n%s\n%s: subject %lld, naive or law %lld\n",
           (unsigned long long)seed, book, d->at + 1, text, d->what, (long long)d->subject,
           (long long)d->naive);
    printf("make sim SEED=%llu\n", (unsigned long long)seed);
    printf("sim --seed %llu --book %ld --shrink\n", (unsigned long long)seed, book);
    (void)fflush(stdout);
}

/* ---- shrinking ---- */

enum { PARTS_NOT = 0, PARTS_ABORT = 255 };

/* A number for the kind of difference, so that shrinking does not wander off to another. */
static int kind_of(const struct difference *difference)
{
    int kind = 0;

    for (int i = 0; i < 40 && difference->what[i]; i++)
        kind = (kind * 31 + difference->what[i]) % 251;
    return kind + 1;
}

/* How the books part, in a child of its own, since a broken book may also abort. */
static int parts_how(const struct entry *entries, int count, struct generator *g, bool undo_all)
{
    pid_t child;
    int status = 0;

    (void)fflush(NULL);
    child = fork();
    assert(child >= 0);
    if (child == 0) {
        struct trial *t = malloc(sizeof(*t));
        enum status answer;
        bool good = true;

        if (!t || !freopen("/dev/null", "w", stderr))
            _exit(PARTS_ABORT);
        trial_open(t, generate_plant(g));
        for (int i = 0; i < count && good; i++)
            good = trial_put(t, entries[i], &answer);
        if (good)
            good = trial_compare_costs(t);
        if (good && undo_all)
            good = trial_undo_all(t, g);
        _exit(good ? PARTS_NOT : kind_of(&t->difference));
    }
    while (waitpid(child, &status, 0) < 0)
        continue;
    return WIFEXITED(status) ? WEXITSTATUS(status) : PARTS_ABORT;
}

/* A list of events on which the books part. */
struct parting {
    struct entry *entries;
    struct entry *fewer; /* room for another try */
    int count;
    int how;
    bool undo_all;
};

/* Leaves out the events from..to if the books part in the same way without them. */
static bool leave_out(struct parting *p, int from, int to, struct generator *g)
{
    int left = p->count - (to - from);

    memcpy(p->fewer, p->entries, sizeof(*p->fewer) * (size_t)from);
    memcpy(p->fewer + from, p->entries + to, sizeof(*p->fewer) * (size_t)(p->count - to));
    if (parts_how(p->fewer, left, g, p->undo_all) != p->how)
        return false;
    memcpy(p->entries, p->fewer, sizeof(*p->fewer) * (size_t)left);
    p->count = left;
    return true;
}

/* Leaves out runs of events, ever shorter, while the books still part. */
static int shrink(struct entry *entries, int count, struct generator *g, bool undo_all)
{
    struct parting p = { .entries = entries, .count = count, .undo_all = undo_all };

    p.fewer = malloc(sizeof(*p.fewer) * ENTRIES_MAX);
    assert(p.fewer);
    p.how = parts_how(entries, count, g, undo_all);
    for (int size = count / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2) {
        bool any = false;

        for (int from = 0; from < p.count;) {
            int to = from + size < p.count ? from + size : p.count;

            if (leave_out(&p, from, to, g))
                any = true;
            else
                from = to;
        }
        if (any && size == 1)
            size = 2;
    }
    free(p.fewer);
    return p.count;
}

void trial_shrink(const struct trial *failed, struct generator *g, bool undo_all)
{
    struct entry *entries = malloc(sizeof(*entries) * ENTRIES_MAX);
    int count = failed->count;
    char text[EVENT_TEXT_MAX];
    struct trial *again = malloc(sizeof(*again));
    enum status status;
    bool good = true;

    assert(entries && again);
    memcpy(entries, failed->entries, sizeof(*entries) * (size_t)count);
    /* As it was put, undos and all; else what is left when the rest is undone. */
    if (parts_how(entries, count, g, false) != PARTS_NOT)
        undo_all = false;
    while (undo_all && count > 0 && entries[count - 1].event->verb == VERB_UNDO)
        count--;
    count = shrink(entries, count, g, undo_all);
    printf("# the shortest list found:%s\n", undo_all ? " (then everything is undone)" : "");
    for (int i = 0; i < count; i++) {
        sim_event_text(entries[i].event, text);
        printf("%s\n", text);
    }
    (void)fflush(stdout);
    trial_open(again, failed->plant);
    for (int i = 0; i < count && good; i++)
        good = trial_put(again, entries[i], &status);
    if (good && undo_all)
        good = trial_undo_all(again, g);
    if (!good && again->difference.at >= 0) {
        sim_event_text(again->entries[again->difference.at].event, text);
        printf("# at: %s\n# %s: subject %lld, naive or law %lld\n", text, again->difference.what,
               (long long)again->difference.subject, (long long)again->difference.naive);
    }
    trial_close(again);
    free(again);
    free(entries);
}
