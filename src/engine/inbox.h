/*
 * inbox - what a person should see: found when it is asked for, each entry with what would fix it.
 *
 * An entry stands while its cause does. Its id, `CAUSE/` and what it is about, is the same as long:
 * `short/SCREW/stores`, `over-completion/MO-7`, `count-difference/c-12`. A cause is a row of the
 * table in inbox.c. Everything lives in the arena that inbox_read() is given.
 *
 * Within engine_begin() or engine_look(). engine_problem() says why not.
 * Refuses  INBOX_GONE VALUE_UNKNOWN ITEM_UNKNOWN PLACE_UNKNOWN
 * Source   docs/accounting.md section 12
 */
#ifndef ENGINE_INBOX_H
#define ENGINE_INBOX_H

#include "engine/engine.h"
#include "store/inbox.h"

struct inbox_rule;

struct inbox_entry {
    enum inbox_cause cause;
    const struct inbox_rule *rule;
    const void *subject; /* struct inbox_place, inbox_order or inbox_event: what it is about */
    struct slice id;
    const struct inbox_item *item;
    place_id_t place;   /* raw 0: of no place; so below */
    struct slice order; /* its name */
    struct slice key;   /* of the event */
    qty_t qty;
    money_t at_risk;
    bool has_risk; /* else nobody can say what it is worth */
    day_t since;
    int32_t days; /* from then to the day asked for; never below 0 */
};

enum inbox_events_kept { INBOX_EVENTS_COUNT = EVENTS_INCOME + 1 };

struct inbox {
    struct engine *engine;
    struct arena *arena;
    day_t day; /* as of which it is asked for */
    struct inbox_places places;
    struct inbox_places dues; /* too old */
    struct inbox_places all_dues;
    struct inbox_targets targets;
    struct inbox_prices prices;
    struct inbox_goods_list unknown;
    struct inbox_goods_list in_process;
    struct inbox_orders orders;
    struct inbox_events events[INBOX_EVENTS_COUNT];
    struct inbox_accepted accepted;
    struct inbox_entry *entries; /* by money at risk, the largest first; then the oldest; then id */
    size_t count;
    size_t capacity;
};

enum status inbox_read(struct engine *engine, struct arena *arena, day_t day,
                       struct inbox *inbox) MUST_CHECK;
/* INBOX_GONE: there is none of that id; VALUE_UNKNOWN: nor can there be. */
enum status inbox_find(const struct inbox *inbox, struct slice id,
                       const struct inbox_entry **entry) MUST_CHECK;

/* Events each of which would fix it, ready to post, the likeliest first. Where only a person knows
 * the price, `cost` (empty: none given) is what a unit cost. */
enum { INBOX_FIXES_MAX = 4 };

struct inbox_fixes {
    struct inbox_fix {
        struct event event;
        bool needs_cost; /* without it the event would be refused, or mend nothing */
        bool needs_lot;  /* without one nobody would know of which lot it is, or which pieces */
    } items[INBOX_FIXES_MAX];
    int count;
};

enum status inbox_fix(const struct inbox *inbox, const struct inbox_entry *entry, struct slice cost,
                      struct inbox_fixes *fixes) MUST_CHECK;

/* As a worksheet spells it: a correction in two lines. */
enum status inbox_fix_text(const struct inbox *inbox, const struct inbox_fix *fix,
                           struct slice *text) MUST_CHECK;

/* The event with this key where it says that it fixes the entry of this id, which is gone. `seq` 0:
 * there is none. */
struct inbox_fixed {
    int64_t seq;
    struct slice text; /* as a worksheet spells it */
};

enum status inbox_fixed_before(const struct inbox *inbox, struct slice id, struct slice key,
                               struct inbox_fixed *fixed) MUST_CHECK;

/* Events behind an entry. */
struct inbox_behind {
    int64_t seq;
    struct slice key; /* empty: it has none */
    enum verb verb;
    day_t day;
    bool has_qty;
    qty_t qty;
};

struct inbox_behinds {
    struct inbox_behind *items; /* oldest first */
    size_t count;
    size_t capacity;
};

enum status inbox_behind(const struct inbox *inbox, const struct inbox_entry *entry,
                         struct inbox_behinds *behinds) MUST_CHECK;

/* Of an order whose bill is another by now, by the bill that it has and by that of the day: what is
 * still to be made will ask for of each component, how an operation is, or (`unit` empty) what
 * conversion it will be charged with. */
struct inbox_change {
    struct slice name;
    struct slice unit;
    qty_t then;
    qty_t now;
    money_t money_then;
    money_t money_now;
    int operation; /* its number; 0: none */
    struct slice says_then;
    struct slice says_now;
};

struct inbox_changes {
    struct inbox_change *items;
    size_t count;
};

/* None for entries of other causes. */
enum status inbox_changes(const struct inbox *inbox, const struct inbox_entry *entry,
                          struct inbox_changes *changes) MUST_CHECK;

/* Whether entries of the cause can stand; some postings note others, for who reads them. */
bool inbox_has_rule(enum inbox_cause cause);

/* Of the list: only these entries. Empty and DAY_NONE: any. */
struct inbox_question {
    day_t day;
    bool has_cause;
    enum inbox_cause cause;
    struct slice item;
    struct slice place;
    day_t from; /* of `since`, both inclusive */
    day_t to;
    int64_t limit; /* 0: none */
};

struct inbox_totals {
    int64_t entries; /* of all that are asked for, beyond the limit too */
    money_t at_risk;
};

/* entry, cause, item, place, order, key, qty, unit, at-risk, since, days */
enum status inbox_list(struct engine *engine, const struct inbox_question *question,
                       const struct receiver *receiver, struct inbox_totals *totals) MUST_CHECK;

#endif
