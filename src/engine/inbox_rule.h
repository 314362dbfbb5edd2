/*
 * inbox_rule - what the files of the inbox share: a cause as a row of the table.
 *
 * `judge` fills quantity, money and first day of an entry that stands, and leaves the quantity nil
 * where it does not; `fix` lists the events that would fix it. A cause that others find is a row.
 */
#ifndef ENGINE_INBOX_RULE_H
#define ENGINE_INBOX_RULE_H

#include "core/target.h"
#include "engine/inbox.h"

enum inbox_list_of {
    OF_PLACES,
    OF_DUES,
    OF_ALL_DUES,
    OF_TARGETS,
    OF_PRICES,
    OF_UNKNOWN,
    OF_IN_PROCESS,
    OF_ORDERS,
    OF_COUNTED,
    OF_UNPRICED,
    OF_RETURNED,
    OF_LOT_HELD,
    OF_LOT_CLAIMED,
    OF_LOT_EXPIRED,
    OF_SERIAL_AGAIN,
    OF_INCOME,
    OF_USAGE,
    OF_VARIANCE
};

/* An entry's fixes being listed. */
struct fixing {
    const struct inbox *inbox;
    const struct inbox_entry *entry;
    struct slice cost;
    struct inbox_fixes *fixes;
};

struct inbox_rule {
    enum inbox_cause cause;
    enum inbox_list_of
        of; /* what `subject` is: struct inbox_place, _target, _item, _goods, _order or _event */
    enum status (*judge)(struct inbox *inbox, const void *subject, struct inbox_entry *entry);
    enum status (*fix)(struct fixing *fixing);
};

/* What such goods stand at now, else what they would be owed at; per 0: nobody can say. */
cost_t inbox_price(struct draft *draft, const struct item *item);
/* Reports of the order that noted it, oldest first. */
struct inbox_events inbox_of_order(const struct inbox *inbox, enum inbox_events_of of,
                                   int64_t order);
/* Of events, by order and number. */
int inbox_by_order(const void *one, const void *other);

/* At risk: what the entry's quantity of the item is worth (12.2). */
enum status inbox_worth(struct inbox *inbox, const struct inbox_item *item,
                        struct inbox_entry *entry);
/* … what it is held at in the books; where that is nil, 12.2. */
enum status inbox_worth_held(struct inbox *inbox, const struct inbox_item *item, value_t held,
                             struct inbox_entry *entry);
/* What is asked of the core for an entry: an event of the inbox's day that posts nothing. */
struct event inbox_question_of(const struct inbox *inbox);
money_t inbox_money(value_t value); /* without its sign */
/* What was accepted of a cause and its subject; NULL: nothing. */
const struct accepted *inbox_accepted(const struct inbox *inbox, enum inbox_cause cause,
                                      int64_t subject);
int32_t inbox_age(const struct inbox *inbox, day_t since); /* in days */
/* A refusal of a question leaves it unanswered. */
enum status inbox_unanswered(enum status status);
/* What a target asks for on the inbox's day. */
enum status inbox_replenish(const struct inbox *inbox, const struct inbox_target *target,
                            struct replenishment *found);

/* What a rule proposes for an item that has a price. */
struct inbox_price_due {
    bool is_due; /* something else than its price; else the other members say nothing */
    price_t proposed;
    money_t differs;
    qty_t on_hand;
    struct version price;
    struct version rule;
};

enum status inbox_price_due(const struct inbox *inbox, const struct inbox_item *item,
                            struct inbox_price_due *due);

/* The day of the newest event of the order that stands and says a state. */
enum status inbox_state_day(struct inbox *inbox, const struct order *order, day_t *day);
/* It is accepted, and not more of it is there than then. */
bool inbox_is_accepted(const struct inbox *inbox, const struct inbox_entry *entry, int64_t subject);

/* ---- a fix in the making ---- */

/* One more event of the entry's fixes. Its names live in the inbox's arena: a correction empties
 * the cache between its two events. */
struct inbox_fix *fix_add(struct fixing *fixing, enum verb verb);
void fix_says(struct event *event, enum field field);
/* The entry's item, and so much of it. */
void fix_item(const struct fixing *fixing, struct event *event, qty_t qty);
struct slice fix_place_name(const struct fixing *fixing, place_id_t place);
void fix_place(const struct fixing *fixing, struct event *event, place_id_t place);
/* As told, else at the price that such goods have; without any only a person knows it. */
enum status fix_cost(struct fixing *fixing, struct inbox_fix *fix, cost_t price);
/* In-process goods of an order are named ORDER/N. */
struct slice fix_order_of(const struct fixing *fixing, const struct item *goods);

/* What is asked of the core about the entry's item, as of the inbox's day. */
struct price_asked {
    item_id_t item;
    cost_t price; /* per 0: none */
    bool has_bill;
    enum item_kind kind;
    place_id_t home;
};

enum status fix_ask(const struct fixing *fixing,
                    enum status (*question)(struct draft *draft, void *context),
                    struct price_asked *asked);

enum status judge_over(struct inbox *inbox, const void *subject, struct inbox_entry *entry);
enum status judge_under(struct inbox *inbox, const void *subject, struct inbox_entry *entry);
enum status judge_closed(struct inbox *inbox, const void *subject, struct inbox_entry *entry);
enum status judge_bill(struct inbox *inbox, const void *subject, struct inbox_entry *entry);
enum status judge_late(struct inbox *inbox, const void *subject, struct inbox_entry *entry);
enum status judge_started(struct inbox *inbox, const void *subject, struct inbox_entry *entry);
enum status judge_lot(struct inbox *inbox, const void *subject, struct inbox_entry *entry);
enum status judge_unknown(struct inbox *inbox, const void *subject, struct inbox_entry *entry);
enum status judge_in_process(struct inbox *inbox, const void *subject, struct inbox_entry *entry);
enum status judge_due_open(struct inbox *inbox, const void *subject, struct inbox_entry *entry);
enum status judge_below(struct inbox *inbox, const void *subject, struct inbox_entry *entry);
enum status judge_price(struct inbox *inbox, const void *subject, struct inbox_entry *entry);
enum status judge_variance(struct inbox *inbox, const void *subject, struct inbox_entry *entry);
enum status judge_usage(struct inbox *inbox, const void *subject, struct inbox_entry *entry);
enum status judge_income(struct inbox *inbox, const void *subject, struct inbox_entry *entry);

enum status fix_noted(struct fixing *fixing);
enum status fix_unknown(struct fixing *fixing);
enum status fix_in_process(struct fixing *fixing);
enum status fix_due_open(struct fixing *fixing);
enum status fix_below(struct fixing *fixing);
enum status fix_price(struct fixing *fixing);
enum status fix_short(struct fixing *fixing);
enum status fix_waiting(struct fixing *fixing);
enum status fix_due(struct fixing *fixing);
enum status fix_unpriced(struct fixing *fixing);
enum status fix_unpriced_count(struct fixing *fixing);
enum status fix_return(struct fixing *fixing);
enum status fix_count(struct fixing *fixing);
enum status fix_over(struct fixing *fixing);
enum status fix_under(struct fixing *fixing);
enum status fix_closed(struct fixing *fixing);
enum status fix_bill(struct fixing *fixing);
enum status fix_late(struct fixing *fixing);
enum status fix_started(struct fixing *fixing);

#endif
