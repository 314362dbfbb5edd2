/*
 * bill_output - what a bill makes besides its product, as it is saved.
 *
 * Refuses  BILL_OUTPUT, ITEM_UNKNOWN, UNIT_UNKNOWN, PLACE_UNKNOWN, ITEM_KIND, BILL_RANGE,
 *          BILL_CYCLE
 * Source   docs/accounting.md 17.1, 17.2
 */
#ifndef CORE_BILL_OUTPUT_H
#define CORE_BILL_OUTPUT_H

#include "core/facts.h"

/* It counts on that day, where its version does. */
bool output_counts(const struct bill_output *output, day_t day);

struct output_list {
    struct bill_output *items;
    int count;
};

/* Those that the event's lines say, for the item's version of this number. */
struct output_list save_outputs(struct draft *draft, const struct item *item, ratio_t makes,
                                int32_t number);
/* Those of one version, for another. */
struct output_list outputs_copied(struct draft *draft, const struct item *item, int32_t from,
                                  int32_t to);
/* They become the item's last. */
void outputs_append(struct draft *draft, item_id_t id, struct output_list outputs);
/* No output of the bill is one of its components, nor what these are made of. */
void refuse_output_used(struct draft *draft, const struct item *item, const struct bill *bill);

#endif
