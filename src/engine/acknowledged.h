/*
 * acknowledged - bookings as other books hold them, read out of a CSV.
 *
 * Columns are known by what they are called, in any case: names stand under id, code, ref,
 * reference, reference number, narration, description, memo or journal no, as the first word;
 * amounts under debit and credit, or amount or number, with or without the currency. A row whose
 * names are empty goes on with the booking above. Rows of other bookings are passed over.
 */
#ifndef ENGINE_ACKNOWLEDGED_H
#define ENGINE_ACKNOWLEDGED_H

#include "core/model.h"
#include "text/booking_id.h"

struct acknowledged {
    struct booking_id id;
    money_t debit;
    money_t credit;
};

struct acknowledged_list {
    struct acknowledged *items; /* by id, each once; live in the arena */
    size_t count;
    int64_t others; /* rows that are not ours */
};

enum status acknowledged_read(const struct plant *plant, struct slice text, struct arena *arena,
                              struct acknowledged_list *list, struct problem *problem) MUST_CHECK;

/* By kind, day, first and last event. */
int booking_id_order(const struct booking_id *a, const struct booking_id *b);

#endif
