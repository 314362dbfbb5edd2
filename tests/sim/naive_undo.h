/*
 * naive_undo - what an undo takes back, and what its undo does again, in the naive book.
 *
 * Source   docs/accounting.md 8
 */
#ifndef SIM_NAIVE_UNDO_H
#define SIM_NAIVE_UNDO_H

#include "naive_inner.h"

/* naive_undo.c */
enum status naive_undo(struct naive *b, const struct event *e, int row, bool whole, int64_t q);
int64_t naive_event_live(const struct naive *b, int event);
int64_t naive_keep_of(int64_t live, int64_t s, int64_t n, int64_t step);
/* What of it s of n stays: by its own bill, and by alternates. */
struct stood_in {
    int64_t own;
    int64_t others;
};
struct stood_in_share {
    int64_t s;
    int64_t n;
    int64_t step;
};
struct stood_in naive_stood_in_stays(struct stood_in all, struct stood_in_share share);
int64_t naive_settled_live(const struct naive *b, int by, int item);
void naive_unsettle(struct naive *b, int by, int item, int64_t q);

/* naive_back.c */
int64_t naive_need_live(const struct naive *b, int need);
void naive_unowe(struct naive *b, int owed, int64_t x);
void naive_untake(struct naive *b, int draw, int64_t x);
void naive_lines_back(struct naive *b, int event, int64_t *back);
struct worth naive_give_back(struct naive *b, int draw, int64_t x, struct line *line);
void naive_inflow_take_back(struct naive *b, int number, int64_t u);
void naive_product_take_back(struct naive *b, int event, int64_t u, struct worth v);
void naive_return_take_back(struct naive *b, int event, int64_t q);

/* naive_redo.c */
void naive_supply_back(struct naive *b, int undo_row, int64_t s, int64_t u);
void naive_inflow_again(struct naive *b, struct line *line, int64_t x);
void naive_line_again(struct naive *b, struct line *line, int64_t x);
bool naive_redo_only_whole(const struct naive *b, int undo_row);
enum status naive_redo(struct naive *b, int row, int undo_row, int64_t x);

#endif
