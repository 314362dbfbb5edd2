/*
 * trial - a list of events put to both books, compared after each; and the shortest list that
 * still shows a difference.
 */
#ifndef SIM_TRIAL_H
#define SIM_TRIAL_H

#include "figures.h"

enum { ENTRIES_MAX = 16384 };

struct entry {
    struct event *event;
    int id;
    int like; /* id of the entry after which all was as it must be after this one; -1: none */
};

/* Where the books part. */
struct difference {
    int at; /* entry; -1: nowhere */
    char what[FIGURE_TEXT_MAX];
    int64_t subject;
    int64_t naive;
};

struct trial {
    struct entry entries[ENTRIES_MAX];
    enum status answers[ENTRIES_MAX];
    int count;
    const struct plant *plant;
    struct recorded recorded;
    bool verbose; /* prints each event with its answer */
    bool inbox;   /* … and now and then what the inbox must be, as a worksheet expects it */
    struct subject *subject;
    struct naive *naive;
    struct figures seen[4]; /* after the last entries */
    int seen_id[4];
    int cut;            /* undone at once, but for a revaluation or a cut at zero */
    int cents;          /* done again at once, but for roundings */
    int stranded;       /* everything undone, but for a shipment whose goods lie elsewhere */
    struct noted noted; /* how often in all */
    struct operated operated;
    long stages[STAGE_COUNT]; /* how often an order was seen so */
    struct difference difference;
};

void trial_open(struct trial *trial, const struct plant *plant);
void trial_close(struct trial *trial);
/* Puts one event to both; false where they part. */
bool trial_put(struct trial *trial, struct entry entry, enum status *status);
/* Undoes every fact of the list, in random order, partly in parts; then nothing may be left. */
bool trial_undo_all(struct trial *trial, struct generator *generator);
/* Costs of all keys. */
bool trial_compare_costs(struct trial *trial);
/* Where the books part, and how to see it again. */
void trial_print(uint64_t seed, long book, const struct trial *trial);
/* Prints the shortest list found on which the books still part, as a worksheet. */
void trial_shrink(const struct trial *failed, struct generator *generator, bool undo_all);

#endif
