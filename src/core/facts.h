/*
 * facts - what the book knew just before the event; draft - what the event would change.
 *
 * decide() reads through a draft: its own changed rows first, then the facts. The first write of a
 * row copies it into the draft. So the facts stand still while an event is decided, a refusal
 * leaves no trace, and facts_apply() moves them on by copying the draft's rows back.
 *
 * Facts that are not complete (a book in a file) may lack a row: then the draft notes what it
 * wanted, takes the status FACTS_MISSING and hands out blank rows; the engine gathers and asks
 * again. A draft's first problem sticks: functions go on with blank rows and do no harm.
 */
#ifndef CORE_FACTS_H
#define CORE_FACTS_H

#include "base/id_map.h"
#include "core/state.h"

enum name_space {
    NAME_ITEM,
    NAME_PARTY,
    NAME_RUN,
    NAME_ORDER,
    NAME_KEY,
    NAME_LOT, /* item's id, `/` and name */
    NAME_SPACE_COUNT
};

struct table_slot {
    uint64_t hash;
    void *row; /* begins with a struct row_key */
};

struct table {
    struct table_slot *slots; /* a power of two of them */
    size_t capacity;
    size_t count;
};

struct name {
    enum name_space space;
    struct slice text;
    int64_t id; /* 0: known not to exist */
};

struct name_table {
    struct name **slots;
    size_t capacity;
    size_t count;
};

/* Rows that events have changed and the store has not written yet, each once. */
struct due {
    struct row_key **rows;
    size_t count;
    size_t capacity;
};

struct facts {
    struct arena *arena; /* memory of the cache; the owner resets both together */
    bool complete;       /* what is not here does not exist */
    int64_t seq;         /* number of the last event */
    int64_t item_last;   /* ids handed out */
    int64_t run_last;
    const struct plant *plant;
    bool has_recipes;
    struct table rows;
    struct due due;
    struct name_table names;
};

void facts_init(struct facts *facts, struct arena *arena);
/* Loading, by the gatherer. `row` is copied; `size` is that of its kind. */
enum status facts_put(struct facts *facts, const void *row) MUST_CHECK;
enum status facts_put_absent(struct facts *facts, struct row_key key) MUST_CHECK;
enum status facts_put_name(struct facts *facts, enum name_space space, struct slice text,
                           int64_t id) MUST_CHECK;
enum status facts_put_item(struct facts *facts, const struct item *item) MUST_CHECK;
enum status facts_put_plant(struct facts *facts, const struct plant *plant) MUST_CHECK;
bool facts_has(const struct facts *facts, struct row_key key);
const void *facts_find(const struct facts *facts, struct row_key key); /* NULL: not here */
const struct item *facts_item(const struct facts *facts, item_id_t id);
/* What is due, by kind and key: the order in which tables hold rows. Cleared once it is written. */
const struct due *facts_due(struct facts *facts);
enum status facts_due_add(struct facts *facts, struct row_key *row) MUST_CHECK;
void facts_due_clear(struct facts *facts);
size_t row_size(enum row_kind kind);

/* A row that decide() asked for and the facts did not have. */
struct want {
    struct row_key key; /* used unless a name is wanted */
    bool is_name;
    enum name_space space;
    struct slice text;
};

/* A line's owner and the one before it that is made for the same. */
struct owned_line {
    int64_t owner;
    size_t older;
};

/* Lines of a posting by owner, as far as they were asked for. */
struct owner_lines {
    struct id_map newest;     /* by owner: the number of its newest line */
    struct owned_line *items; /* one a line */
    size_t item_capacity;
    size_t line_count;
};

/* Lines of events from before the posting by need, as far as they were asked for. */
struct needs_by_event {
    struct id_map by_event;
    struct event_needs *items;
    size_t count;
    size_t capacity;
};

/* What an undo put back, by need, as far as it was asked for. */
struct need_puts {
    int64_t undo; /* whose puts these are; 0: of none yet */
    struct need_put *items;
    size_t count;
};

/* A row that the event changes, and the one in the facts that it is a copy of. */
struct change {
    void *row;
    void *fact; /* NULL: they have none */
    uint64_t hash;
};

/* What a row is worth rises where it stands: rise.h. */
struct rise {
    union {
        const void *seen; /* the facts' own, which stand still until the event is applied */
        struct row_key *fact;
    } row;
    value_t change;
};

struct entry_list {
    struct entry *items;
    size_t count;
    size_t capacity;
};

struct averaging;

struct draft {
    const struct facts *facts;
    struct arena *arena;
    enum status status; /* the first problem sticks */
    struct problem problem;
    struct want *wants;
    size_t want_count;
    size_t want_capacity;

    const struct event *event;
    int64_t seq;
    int64_t own; /* whose row is being decided: seq, or within(seq) */
    day_t books;
    struct table rows;      /* rows seen for writing; the event's own lines are found by number */
    struct change *changes; /* the same, in the order in which they were first seen */
    size_t change_count;
    size_t change_capacity;
    struct rise *rises;
    size_t rise_count;
    size_t rise_capacity;
    struct line **lines;
    size_t line_count;
    size_t line_capacity;
    struct owner_lines owners; /* the lines by whom they are made for */
    struct needs_by_event needs;
    struct need_puts puts; /* of the undo that is undone */
    struct entry *entries;
    size_t entry_count;
    size_t entry_capacity;
    struct entry_list deferred; /* booked at the next close: each by its item's category */
    struct entry_list across; /* what of it passes from or to goods of which nothing is deferred */
    struct name *names;       /* new ones */
    size_t name_count;
    size_t name_capacity;
    struct name_table named; /* … by name */
    struct item **items;     /* new or changed: whole */
    size_t item_count;
    size_t item_capacity;
    const struct plant *plant; /* changed, or the facts' own */
    int64_t item_last;
    int64_t run_last;
    int32_t lot_count;                /* begun by this event */
    struct row_key lot_linked;        /* the stock row of a lot that was linked last */
    int32_t serials_come;             /* of its names, those that came in */
    const struct lot_list *undo_lots; /* that an undo of part names; NULL: none */
    bool same_again;  /* the key was posted before with the same content: nothing to commit */
    int64_t same_seq; /* … by this event */
    struct averaging *averaging; /* while a close is at work on period averages */
    size_t settled_count;
    struct recost *recost; /* while what followed a late event is costed anew */
    /* Rows to write into when there is no memory: one of each kind, as none may lie over another.
     */
    _Alignas(16) unsigned char spare[4096];
};

/* Begins the draft of one event; the arena is the command's. */
void draft_begin(struct draft *draft, const struct facts *facts, struct arena *arena,
                 const struct event *event);

/* What counts on the event's day, its own set-up included. */
struct as_of draft_as_of(const struct draft *draft);

/* Sticky refusal: keeps the first. */
void refuse(struct draft *draft, enum status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/*
 * A row for reading (a blank one if it does not exist) or for writing. Never NULL. What row_see()
 * gave does not follow a later row_edit() of the same key: read again after a change.
 */
const void *row_see(struct draft *draft, struct row_key key);
void *row_edit(struct draft *draft, struct row_key key);
void *row_drafted(struct draft *draft, struct row_key key); /* the draft's own; NULL: none yet */

/*
 * Rows lie anywhere in memory, which is slow. Of many that will be asked for, the places in the
 * table are fetched first and then the rows, so that they come together. Hints: they change
 * nothing.
 */
void slot_fetch(const struct draft *draft, struct row_key key);
void row_fetch(const struct draft *draft, struct row_key key);
void row_ahead(const void *row, enum row_kind kind); /* … once it is known where it lies */

/* The head of an item's free stock at a place, and any row. */
struct row_key stock_key(item_id_t item, place_id_t place);
struct row_key stock_tag_key(item_id_t item, place_id_t place, struct tag tag);
struct row_key id_key(enum row_kind kind, int64_t id);

/* Looks a name up; 0 if it does not exist (or is missing: then the status says so). */
int64_t name_see(struct draft *draft, enum name_space space, struct slice text);
void name_add(struct draft *draft, enum name_space space, struct slice text, int64_t id);
const struct item *item_see(struct draft *draft, item_id_t id); /* a blank item if missing */
const struct item *item_by_name(struct draft *draft, struct slice name); /* refuses ITEM_UNKNOWN */
void item_set(struct draft *draft, struct item *item); /* takes it over as the item's new version */

/* Nothing is refused yet: a walk over many goes on, so that all it lacks is wanted at once. */
static inline bool draft_may_want(const struct draft *draft)
{
    return draft->status == OK || draft->status == FACTS_MISSING;
}

/* Appends a line to the posting; the row is the caller's to fill. */
struct line *line_add(struct draft *draft, enum line_kind kind, item_id_t item, qty_t qty);

/* The row of the event itself, once it is decided: it is part of the posting, and not due. */
const struct happened *draft_happened(const struct draft *draft);

/* Moves the facts on by what the draft changed. NO_MEMORY: drop the cache. */
enum status facts_apply(struct facts *facts, const struct draft *draft) MUST_CHECK;

#endif
