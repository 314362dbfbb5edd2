/*
 * inbox - what a person should see: the causes, when one stands, and what someone has accepted.
 *
 * An entry of the inbox is no row. It stands while its cause does, and who asks finds it in the
 * rows of state: so it costs a posting nothing and clears itself. Only what a person has judged
 * fine although the cause remains is kept: `accept CAUSE/NAME`.
 *
 * Refuses  VALUE_UNKNOWN ORDER_UNKNOWN KEY_UNKNOWN INBOX_GONE; UNDO_NOTHING UNDO_EXCEEDS
 * Source   docs/accounting.md section 12
 */
#ifndef CORE_INBOX_H
#define CORE_INBOX_H

#include "core/facts.h"

/* What an entry is about: the rest of its name, behind the cause. */
enum inbox_subject { SUBJECT_PLACE, SUBJECT_ORDER, SUBJECT_EVENT };

const char *cause_word(int cause); /* NULL: no such cause */
bool cause_find(struct slice word, enum inbox_cause *cause);
bool cause_is_accepted(enum inbox_cause cause); /* it may be: the others are put right */

/* What is still to be made of an order: what it asks less what is good. */
qty_t order_left(const struct order *order);
/* What is good beyond what it asks, or lacks of it though it is finished; nil within the tolerance,
 * where nothing is said of that by its item's share. */
qty_t order_over(const struct order *order, qty_t of_item);
qty_t order_under(const struct order *order, qty_t of_item);

/* What an order's bill has become by a day. */
struct bill_change {
    bool differs;   /* needs or rate */
    value_t money;  /* what is still to be made will cost so much more by it */
    int64_t newest; /* set-up event among the bills and rate of the day */
    day_t from;     /* … and the latest first day among them */
};

/* Of an order that has a bill, on the draft's day. Blank where none counts on the day any more. */
struct bill_change order_bill_change(struct draft *draft, const struct order *order);

/* What is still to be made will ask for of a component, by the bill that the order has and by the
 * day's. */
struct need_change {
    const struct item *component;
    qty_t then;
    qty_t now; /* as much as then: it is taken elsewhere, or otherwise */
};

/* An operation of its routing, by both; NULL: that has none of its number. */
struct operation_change {
    const struct operation *then;
    const struct operation *now;
};

struct need_changes {
    struct need_change *items; /* in the draft's memory, each component once */
    size_t count;
    size_t capacity;
    struct operation_change *operations; /* likewise */
    size_t operation_count;
    value_t conversion_then; /* of what is still to be made */
    value_t conversion_now;
};

/* Of an order whose bill is another by now. */
void order_need_changes(struct draft *draft, const struct order *order,
                        struct need_changes *changes);

/* Of an event that used lots which it named although they had expired, were held or claimed by
 * another, or brought in serial numbers that were here before (the cause says which): the first
 * item of which it has any still, and how much. */
struct lot_wrong {
    item_id_t item;
    qty_t qty; /* nil: it has none, or used none so */
};

struct lot_wrong lots_wrong(struct draft *draft, enum inbox_cause cause,
                            const struct happened *event);

/* What a report, or the completion within a delivery, made besides that is worth more than its cost
 * bears (17.4), as far as its running output has not made up for it. */
struct income_live {
    qty_t qty; /* that it made, scrapped and lost pieces too; nil: there is no income */
    money_t money;
};

struct income_live event_income(struct draft *draft, const struct happened *event);

/* Of a count that differed, a gain worth nothing, a return without a sale, lots used or come
 * wrongly, income of by-products, use beyond its band: the quantity that is still so; nil where the
 * cause is another's. */
qty_t inbox_measure(struct draft *draft, enum inbox_cause cause, const struct happened *event);

void accept_entry(struct draft *draft);
void undo_accept(struct draft *draft, struct happened *first, struct happened *undone);

#endif
