/*
 * profile - how the need of a bill line grows with the output: by batches begun, in whole
 * containers, in pieces cut from a bar.
 *
 * A ratio and a batch are quantities of the component and of the output that belong together; a
 * multiple is in the component's base unit. What cannot be is refused where the bill is saved.
 *
 * Refuses  BILL_PROFILE, BILL_RANGE
 * Source   docs/accounting.md 16
 */
#ifndef CORE_PROFILE_H
#define CORE_PROFILE_H

#include "core/facts.h"

/* What an event's line says of it; `unit` is the line's. A cut line's ratio becomes one of bars. */
void profile_save(struct draft *draft, const struct event_line *from, ratio_t unit,
                  struct bill_line *line);

/* Its `setup` is a line of its own behind it, once per run. */
bool setup_line(struct draft *draft, const struct event_line *from, ratio_t unit,
                struct bill_line *line);

/* With `ratio` base units of `with` for one of the line's component so far, which is in its ratio
 * already. */
void profile_replace(struct draft *draft, const struct item *with, ratio_t ratio,
                     struct bill_line *line);

/* A phantom is never taken: nothing of it can be rounded up. */
void refuse_phantom_profile(struct draft *draft, const struct item *item,
                            const struct bill_line *line);

/* The batch of a line of a phantom, of which `ratio` goes into one output, in outputs. */
enum status batch_dissolve(qty_t batch, ratio_t ratio, ratio_t *outputs) MUST_CHECK;

/* How many of `batch` outputs each have begun. */
i128 batches_begun(ratio_t batch, qty_t output);

/* Of the component for one output, where every batch is full and nothing is rounded. */
enum status line_average(const struct bill_line *line, ratio_t *ratio) MUST_CHECK;

enum { PROFILE_TEXT_MAX = 160 };

/* `batch 10 multiple 25`, `cut 3`: pieces to a whole one, which the ratio is of. Nothing: empty. */
struct slice profile_print(ratio_t batch, qty_t multiple, int64_t pieces,
                           char out[PROFILE_TEXT_MAX]);

#endif
