/*
 * trigger - what is due is issued: chosen first, then taken in one order, trued up last.
 *
 * An event chooses issues and quantities. Of each, what its order claims and then what lies at its
 * place is picked and taken by method; the rest is owed there from then on. Undone, it is due again
 * in its old place.
 *
 * Source   docs/accounting.md 15.4, 15.5, 15.8
 */
#ifndef CORE_TRIGGER_H
#define CORE_TRIGGER_H

#include "core/history.h"

struct recipe;

/* What is to be issued of a due issue. */
struct chosen {
    line_id_t issue;
    item_id_t item;
    place_id_t place;
    line_id_t run;
    qty_t position;
    qty_t qty;
    size_t at; /* when it was chosen */
};

/* By how much events' costs change; trued up together, once for each event. */
struct changes {
    struct change_of *items;
    size_t count;
    size_t capacity;
};

struct choice {
    struct chosen *items;
    size_t count;
    size_t capacity;
    const struct lot_list *lots; /* those that the event names; NULL: none */
    bool is_said; /* a person says that it was this item: no other stands in for it */
    const struct recipe *recipe; /* of the report met last, where its bill was looked at */
    int64_t recipe_of;
    struct changes changes;
};

/* Up to `qty` of the open issue; returns how much that is. */
qty_t choose(struct draft *draft, struct choice *choice, line_id_t issue, qty_t qty);
/* In the order of 15.4, `most` issues of them (0: all), with their true-ups. Returns how much. */
qty_t trigger_chosen(struct draft *draft, struct choice *choice, size_t most);

void change_add(struct draft *draft, struct changes *changes, int64_t owner, value_t value);
void true_up_changes(struct draft *draft, struct changes *changes);

/* Whether an event is one that triggers by hand, by its row. */
bool event_triggers(const struct happened *event);
/* What an event has triggered and is still so; and `qty` of it taken back, newest first. */
qty_t triggered_live(struct draft *draft, const struct happened *event);
void untrigger(struct draft *draft, const struct happened *event, qty_t qty,
               struct changes *changes);
/* What an undo made due, less what was triggered again. */
qty_t due_by(struct draft *draft, const struct happened *undone);
/* What an undo made due is triggered again, as far as it is due, of the lots named first (NULL:
 * none); returns how much. */
qty_t trigger_again(struct draft *draft, const struct happened *undone, qty_t qty,
                    const struct lot_list *lots);

/* Looks at what that looks at: of many lines, what is missing is so wanted at once. */
void see_triggered(struct draft *draft, line_id_t id);
/* Takes back up to `qty` of what triggers made of a line (a take, or what it owed). */
qty_t untrigger_line(struct draft *draft, line_id_t id, qty_t qty, struct changes *changes);
/* The due issue that a line triggered; raw 0: none. */
line_id_t trigger_of_line(struct draft *draft, line_id_t id);
/* How much of a line is triggered and is still so; 0 for others. */
qty_t line_triggered(struct draft *draft, line_id_t id);

#endif
