/*
 * generate - random plants and what happens in them, from a seed alone.
 *
 *   in   seed     the same seed gives the same events, if the same answers are heard
 *        heard    whether each event was accepted, so that later ones can refer to it
 *   out  events   first the set-up of a plant, then facts; they live until generate_close
 *
 * Amounts are small and ugly (thirds, primes), so that rounding bites.
 */
#ifndef SIM_GENERATE_H
#define SIM_GENERATE_H

#include "core/event.h"

enum { OUTPUT_COUNT = 2 }; /* what bills make besides stands before all that is bought */
enum {
    PLANT_ITEMS_MAX = 18,
    PLANT_PLACES = 11,
    PLANT_YARD = 7,
    PLANT_REASONS = 3,
    SCHEMES = 7,
    OPERATIONS = 4
};

struct plant_item {
    struct slice name;
    enum item_kind kind;
    enum method method;
    bool semi;
    bool finished; /* where it stands */
    int category;  /* place in category_words; 0: none */
    int64_t step;
    bool box; /* has a unit `box` of 12 */
    enum short_policy policy;
    unsigned waits;  /* bits: how it, or a line of a bill, was said to be issued */
    unsigned points; /* pay points of its newest routing: bit i is operation 10 (i
                        + 1) */
    enum tracking tracking;
    bool made_on;   /* a delivery may complete it */
    bool besides;   /* what bills make besides their product; nothing that makes it is made of it */
    unsigned parts; /* bits: what bills were said to need */
    bool comes_and_goes; /* is set up, undone and set up anew while the plant is running */
};

struct plant {
    struct plant_item items[PLANT_ITEMS_MAX]; /* components stand before what is made of them */
    int item_count;
    int product; /* the last that is made */
    struct slice places[PLANT_PLACES];
    struct slice reasons[PLANT_REASONS];
    bool points_change;
};

/* Categories that have schemes of their own at times; [0] is none. */
enum { CATEGORIES = 3 };
extern const char *const category_words[CATEGORIES];

struct generator;

/* `scheme` 0 .. SCHEMES - 1 chooses the points. */
struct generator *generate_open(uint64_t seed, int scheme);
void generate_close(struct generator *generator);
const struct plant *generate_plant(const struct generator *generator);
void generate_seed(struct generator *generator, uint64_t seed); /* starts the numbers anew */
uint64_t generate_random(struct generator *generator, uint64_t below);
bool generate_is_set_up(const struct generator *generator); /* the next event is still set-up */

void generate_forward(struct generator *generator); /* from now on nothing is undone */

struct event *generate_next(struct generator *generator);
void generate_heard(struct generator *generator, const struct event *event, enum status status);

/* Undo of a key, whole or (qty > 0) in part; reopening of everything; plain facts for the laws. */
struct event *generate_undo(struct generator *generator, struct slice key, int64_t qty);
struct event *generate_reopen(struct generator *generator);
void generate_sign(struct generator *generator, struct event *event); /* after a change by hand */
struct event *generate_fact(struct generator *generator, enum verb verb, int item, int64_t qty);
/* An order of the item, released; a report of it; a bill that is none of the order's. */
void generate_law_order(struct generator *generator, int item, struct event *events[2]);
struct event *generate_law_report(struct generator *generator, int item, int64_t qty);
struct event *generate_law_finish(struct generator *generator);
/* Nothing is due any more. */
struct event *generate_law_flush(struct generator *generator);
struct event *generate_law_version(struct generator *generator, int item);
/* A report of the item at an operation; of the order `law`, or of none. */
struct event *generate_law_operation(struct generator *generator, int item, int operation,
                                     int64_t qty, bool by_order);

#endif
