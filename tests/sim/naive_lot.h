/*
 * naive_lot - stock by lot, claim and status, in the naive book: its rows, and what is done to
 * them.
 *
 * Source   docs/accounting.md 13
 */
#ifndef SIM_NAIVE_LOT_H
#define SIM_NAIVE_LOT_H

#include "core/event.h"

enum { HELD_MAX = 16384 };

struct naive;
struct line;

/* A lot of an item, or one piece with a serial number. */
struct lot {
    int item;
    char *text;
    int32_t day;
    int32_t expiry; /* its last day; INT32_MAX: none */
    int32_t first_day;
    int32_t first_expiry; /* as it first came in */
    int begun;            /* the how manieth that something came in as; 0: nothing yet */
    int left_by; /* a piece: the event with which it last went; NONE: it is here, or never was */
    bool heard;  /* something came in or went as it, and is not unknown again */
};

/* What tells stock of an item at a place apart. */
struct tag {
    int lot;   /* NONE: none, or unknown */
    int claim; /* row of the order for which it is staged; NONE: none */
    enum kept { KEPT_FREE, KEPT_INSPECT, KEPT_HELD } kept;
};

struct stock {
    int item;
    int place;
    struct tag tag;
    int64_t qty;
    int64_t was; /* after the last event */
    int came;    /* row of the event by which it began to hold something */
};

/* What an event says of lots: so much of each that it names, in the order of its words; of one that
   has no end, as much as there is. */
struct named {
    int event;
    int need; /* NONE: of what comes in */
    int lot;
    int64_t q;
    bool begins; /* what lies there without a lot may be it */
    bool due;    /* an issue by hand found it for what was due */
    bool handed; /* … and handed it out ahead */
};

/* The lots that an inflow came in as. */
struct brought {
    int event;
    int line; /* NONE: a product */
    int lot;
    int64_t q;
    int64_t left; /* while it is taken back: of q */
    bool anew;    /* a piece whose number was here before */
};

/* An event said until when a lot is taken: by itself, or with goods that began it anew. */
struct expiry {
    int event;
    int lot;
    int32_t last; /* its last day; INT32_MAX: none */
    bool anew;
    bool keeps; /* says no last day */
};

/* What an undo took out of what had come in, and has not brought back. */
struct gone {
    int line;
    struct tag tag;
    int place; /* where it lay */
    int64_t q;
};

/* Of a return: a piece that was only assumed to have been sold lies here in place of the one that
   was. */
struct swap {
    int event;
    int lost;  /* pick of the piece that was assumed */
    int found; /* … of the one that was sold */
    int place;
    struct tag lost_tag;  /* as it was put there */
    struct tag found_tag; /* as it had lain there */
};

/* Where a lot is looked for. */
struct spot {
    int place;
    int lot;
};

/* What an event says of the lots of so much. */
struct lot_words {
    int item;
    int64_t q;
    struct slice lot;
    struct slice serials;
    bool begins; /* one that nobody has heard of may be what lies there without a lot */
    bool owes;   /* … or what is owed, where there is nothing at all of the item */
};

/* What a move, a hold, an unhold or a staging put elsewhere, or under another name. */
struct moved {
    int event;
    int of; /* of an undo: the shift that it took back */
    int item;
    int from;
    int to;
    struct tag before;
    struct tag after;
    int64_t q; /* still so */
    int by;    /* of what is staged or started: the event by which it went */
    int need;  /* of a start: the how manieth of its order's bill */
    int pick;  /* of a shipment: 1 + the pick that it went by; else 0 */
};

/* naive_lot.c */
int naive_lot_find(const struct naive *b, int item, struct slice name);
/* The lots that an event names for what comes in, or is taken. */
enum status naive_lots_in(struct naive *b, const struct event *e, int event, int64_t q);
enum status naive_lots_out(struct naive *b, int event, int need, const struct lot_words *words);
/* What of the lots that it names lies at a place, at most q. */
int64_t naive_lots_at(struct naive *b, const struct event *e, int item, int place, int64_t q);
/* Those that goods without a lot are to be: all of them said, none expires otherwise, no such piece
   is here; they begin with it. */
enum status naive_lots_identified(struct naive *b, const struct event *e, int event, int64_t q);
/* A piece of this number is in the site. */
bool naive_piece_is_here(const struct naive *b, int lot);
/* The need is what its event names. */
void naive_need_names(struct naive *b, int need);
/* Counted: of the lots that the event names, else of all; owed is taken off there. */
int64_t naive_counted(const struct naive *b, int event);
void naive_pick_counted(struct naive *b, int need, int64_t q);
bool naive_need_is_named(const struct naive *b, int need, int item);
/* What of an inflow of the event (line NONE: its product) comes as the lots that it names, the rest
   is unknown. */
void naive_lots_enter(struct naive *b, int event, int line, int64_t q);
void naive_lot_enter(struct naive *b, int event, int line, int lot, int64_t q);
/* What was named for a pick is unknown again. */
void naive_lot_forget(struct naive *b, int lot);
/* A piece came or went: it is here, or this event was its last. */
void naive_lot_moved(struct naive *b, int lot);
/* Pieces of which the event noted that they were here before, and that its own undo did not take
   away again; of several items, of the first. */
int64_t naive_pieces_anew(const struct naive *b, int event, int *item);
/* What an undo took out by the line `taken` comes back as it was; `as`: the line by which it now
   came in, NONE: as before. */
void naive_lots_return(struct naive *b, int taken, int as, int64_t q);
/* What comes back of a rework: the lots that its need names, in order, else those that it picked.
 */
void naive_lots_reworked(struct naive *b, int event, int need, int64_t q);
/* Of the lots that a receipt brought, in their order; answers what is left. */
int64_t naive_pick_own(struct naive *b, int need, int receipt, int64_t q);
/* Takes what the need names, whatever it is kept for. */
int64_t naive_pick_named(struct naive *b, int need, int place, int64_t q);
/* Up to q of what an undo put back without its lot is that again, and taken; answers how much. */
int64_t naive_pick_again(struct naive *b, const struct line *line, int64_t q);
/* So much of what lies in the row without a lot is that one, and taken. */
void naive_pick_unknown(struct naive *b, int need, int row, const struct named *as);
int naive_only_lot(const struct naive *b, int need);

int64_t naive_lot_brought(const struct naive *b, int event, int lot);

int64_t naive_lot_in_site(const struct naive *b, int lot);
/* Something came in or went as it, and is not unknown again; it may be what lies there without a
   lot. */
bool naive_lot_is_heard(const struct naive *b, int lot);
bool naive_lot_may_be_unknown(const struct naive *b, int lot);

/* naive_undo_lots.c */
/* Names stand where something may be named; the event has so much of each. */
enum status naive_undo_lots_check(struct naive *b, const struct event *e, int of, int first);
enum status naive_undo_lots(struct naive *b, const struct event *e, int event, int64_t q);
bool naive_undo_names(const struct naive *b, int lot);
/* What the event took of the item is named. */
bool naive_undo_names_goods(const struct naive *b, int event, int item);
/* Up to q: of what is named what was completed for the delivery; all, where nothing is named. */
int64_t naive_undo_named_made(const struct naive *b, int made, int64_t q);

/* naive_used.c */
/* Of lots that the event used though they had expired (0), were held (1), or another's (2): what of
   the first item it still has; 0: nothing. */
int64_t naive_used_wrongly(const struct naive *b, int event, int which, int *item);

/* naive_expiry.c */
/* Goods come in as a lot: of which nothing is here, it begins anew. */
void naive_lot_anew(struct naive *b, int lot);
/* The event is undone, or done again: its lots are as those say of which something is live. */
void naive_lots_follow(struct naive *b, int event);
enum status naive_lot_expires(struct naive *b, const struct event *e, int event);

/* naive_swap.c */
/* Before q of a draw comes back, what the return names and lies here; what went out since `from` by
   the return's undo; what is to come back once more. */
void naive_swap_named(struct naive *b, int event, int draw, int64_t q);
void naive_swap_back(struct naive *b, int event, int from);
void naive_swap_again(struct naive *b, int event, int taken, int64_t q);

/* naive_stock.c */
struct tag naive_tag_of(int lot); /* free */
bool naive_tag_is_free(struct tag tag);
bool naive_tag_same(struct tag a, struct tag b);
bool naive_is_usable(const struct naive *b, const struct stock *row); /* free and not expired */
int64_t naive_on_hand(const struct naive *b, int item, int place);
int64_t naive_usable(const struct naive *b, int item, int place);
/* Rows with something at a place, in the order of taking: free, claimed, in inspection, held. */
int naive_rows_at(const struct naive *b, int item, int place, int rows[HELD_MAX]);
int naive_rows_to_take(const struct naive *b, int item, int place, int rows[HELD_MAX]);
/* q of what an inflow (line NONE: a product) brought leaves: its own lots first. From its place,
   else the place list, else any by name. `taken`: the undo's line that remembers; NONE: none. */
void naive_inflow_leave(struct naive *b, int event, int line, int64_t q, int taken);
/* Where something of it lies, but there; NONE: nowhere. */
int naive_place_by_name(const struct naive *b, int item, int lot, int but);
/* q of what an undo put back leaves again. */
void naive_put_leave(struct naive *b, const struct line *line, int64_t q);
/* Below nil: x comes before y. */
int naive_lot_by(const struct naive *b, int item, int x, int y);
bool naive_lot_is_expired(const struct naive *b, int lot);
void naive_shift_row(struct naive *b, const struct moved *like, int64_t q);
/* Up to q of what this moved comes back, as far as it still lies there; answers how much. */
int64_t naive_shift_one_back(struct naive *b, int moved, int64_t q);
/* … goes to another place. */
int64_t naive_shift_one_to(struct naive *b, int moved, int to, int64_t q);
/* What that brought back, and still lies where it did, is as it was moved; answers how much. */
int64_t naive_shift_one_again(struct naive *b, int back, int64_t q);
enum status naive_shift_goods(struct naive *b, const struct event *e, int event, int64_t q);
/* Goods without a lot are those that the event names. */
enum status naive_identify(struct naive *b, const struct event *e, int event, int64_t q);
int64_t naive_shift_back(struct naive *b, int event, int64_t q);
/* … NONE: as a piece of which another is here by now. */
int64_t naive_shift_again(struct naive *b, int event, int undo, int64_t q);

#endif
