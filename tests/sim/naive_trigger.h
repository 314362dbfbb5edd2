/*
 * naive_trigger - what an event triggers of what is due, and how that is undone.
 */
#ifndef SIM_NAIVE_TRIGGER_H
#define SIM_NAIVE_TRIGGER_H

#include "naive_inner.h"

/* What an event triggers: pieces of due rows; and the events whose cost that changes. */
enum { CHOSEN_MAX = 8192 };
struct piece {
    int due;
    int64_t at; /* in its run */
    int64_t q;
};
struct chosen {
    struct piece of[CHOSEN_MAX];
    int count;
    int events[CHOSEN_MAX];
    int event_count;
};

struct chosen *naive_chosen_none(void);
void naive_choose_at(struct chosen *chosen, int due, int64_t at, int64_t q);
void naive_choose(const struct naive *b, struct chosen *chosen, int due, int64_t q);
void naive_trigger(struct naive *b, int by, struct chosen *chosen);
void naive_event_changes(struct chosen *chosen, int event);
void naive_events_rebook(struct naive *b, const struct chosen *chosen);
void naive_withhold(struct naive *b, int event, struct worth d);
int64_t naive_owed_open(const struct owed *row);
bool naive_owed_is_older(const struct owed *x, const struct owed *y);
bool naive_due_waits(const struct naive *b, const struct owed *row, enum issue_method method);
int naive_due_oldest(const struct naive *b, int need, int after);
int naive_report_of(const struct naive *b, const struct happening *issue);
enum status naive_take_beyond(struct naive *b, int by, int report, int64_t q);
void naive_untrigger_needs(struct naive *b);

#endif
