/*
 * lot - lots and serial numbers that events name, and those that inflows bring in.
 *
 * Refuses  LOT_UNKNOWN LOT_EXISTS LOT_EXPIRY LOT_UNTRACKED SERIALS_COUNT FIELD_TWICE
 * Source   docs/accounting.md 13.1, 13.2
 */
#ifndef CORE_LOT_H
#define CORE_LOT_H

#include "core/stock.h"

struct lot_list {
    const int64_t *ids;
    int count;
    qty_t *left;               /* of each, what may still be taken; NULL: whatever is needed */
    const struct slice *names; /* as the event wrote them, where unknown goods may be these; done
                                * again without text: what lacks of them is no mistype */
};

bool lot_is_among(const struct lot_list *lots, int64_t lot);

/* So much stock of one kind. */
struct tagged {
    struct tag tag;
    qty_t qty;
    place_id_t place; /* where it goes; raw 0: where its inflow comes in */
};

struct tagged_list {
    struct tagged *items;
    size_t count;
    size_t capacity;
};

void tagged_add(struct draft *draft, struct tagged_list *list, struct tagged tagged);
/* An inflow's line brings its goods to stock, as these. */
void inflow_stock_as(struct draft *draft, const struct item *item, struct line *line,
                     const struct tagged_list *list);

/* What an event or one of its lines says of lots, as it was written. */
struct lot_words {
    struct slice lot;
    struct slice serials;
};

bool lot_words_name(struct lot_words words);
bool event_names_lots(const struct event *event);

/* What a name may be that nobody has heard of: nothing; unknown goods that lie there; these, or
 * goods that are owed, where the site has nothing at all of the item. */
enum unheard { UNHEARD_REFUSED, UNHEARD_THERE, UNHEARD_OWED };

/* Those named for what is taken; a name that may be none is refused, another begins. */
const struct lot_list *lots_used(struct draft *draft, const struct item *item,
                                 struct lot_words words, qty_t qty, enum unheard unheard);

/* The one that a count is of, 0 if the item has none of this name; NULL: of all. */
const struct lot_list *lot_counted(struct draft *draft, const struct item *item);
/* Those that the event names for goods that lie there without one: they begin with it where the
 * item does not have them, and no piece is here already. */
const struct lot_list *lots_identified(struct draft *draft, const struct item *item, qty_t qty);
/* The one that the event speaks of. */
int64_t lot_of_event(struct draft *draft, const struct item *item);
/* Those of the event, which the item must have; NULL: it names none, or a refusal. */
const struct lot_list *lots_of_event(struct draft *draft, const struct item *item, qty_t qty);

/* The last of it left the site with an undo of the event. */
bool lot_is_taken_back(struct draft *draft, int64_t lot, int64_t seq);

/* Of the lots that a delivery names, what has to be made as them: all of a lot that the item never
 * had, the pieces whose serial numbers are not in the site. */
qty_t lots_lacking(struct draft *draft, const struct item *item, qty_t qty);
/* What of the lots that a delivery of `qty` names lies at a place. */
qty_t lots_lying(struct draft *draft, const struct item *item, qty_t qty, place_id_t place);

/*
 * An inflow's line, whose place and quantity are set, brings its goods to stock: as the lots that
 * the event names, each with a line of its own where there are several; what no lot covers is
 * unknown, and says so for a tracked item.
 */
void inflow_stock(struct draft *draft, const struct item *item, struct line *line);
/* The event's own lot or numbers may name what comes in: LOT_UNTRACKED FIELD_TWICE SERIALS_COUNT.
 */
void inflow_names_check(struct draft *draft, const struct item *item);
/* The same by the words of one of the event's lines. */
void inflow_stock_said(struct draft *draft, const struct item *item, struct line *line,
                       struct lot_words words);

/* What was said of the lots of `qty` that comes in, perhaps in several lines: so many of its serial
 * numbers have come. */
struct shared_lots {
    struct lot_words words;
    qty_t qty;
    int32_t *serials_come;
};
void inflow_stock_shared(struct draft *draft, const struct item *item, struct line *line,
                         const struct shared_lots *shared);
/* … as these lots; what they do not cover is unknown, and says so for a tracked item. */
void inflow_stock_or_unknown(struct draft *draft, const struct item *item, struct line *line,
                             const struct tagged_list *list);

/* Its name among those of all lots; text NULL: no memory. */
struct slice lot_full_name(struct arena *arena, item_id_t item, struct slice name);

/* The only one that an event named for a need of its; NULL: none, or several. */
const struct lot_list *lot_of_need(struct draft *draft, int64_t seq, int32_t need);

/* A return's line likewise: as the lots that the return names, else those of the picks it lowers.
 */
void inflow_stock_returned(struct draft *draft, const struct item *item, struct line *line,
                           const struct tagged_list *lowered);

/* Of the serial numbers that the event names for what comes in, those of the next `qty`; 0 in place
 * of one that the item never had. NULL: it names none. */
const struct lot_list *pieces_to_come(struct draft *draft, const struct item *item, qty_t qty);

/* What a lot is called, of its name among the names of all lots. */
struct slice lot_name(struct slice name);

/* The lots that a line brought in. */
const struct lot_list *lots_of_line(struct draft *draft, const struct line *line);

/* What an undo had taken out of an inflow by `lower`, newest first: `qty` of it is out no more. */
struct tagged_list stock_gone(struct draft *draft, const struct item *item,
                              const struct line *lower, qty_t qty);
/* It comes back in this line: as the lots that went then. */
void inflow_stock_again(struct draft *draft, const struct item *item, struct line *line,
                        const struct line *lower);

#endif
