/*
 * proof - what the parts of check() share: the book being proved, and the fault of one statement.
 */
#ifndef STORE_PROOF_H
#define STORE_PROOF_H

#include "store/book.h"
#include "store/check.h"

/* The first fault of a statement; an event that can be named counts more than none. */
struct fault {
    bool is_found;
    int64_t seq;
    int64_t counted;
    char text[200];
};

/* One item, summed again from the base tables. */
struct item_proof {
    const struct item *item; /* NULL: there is none of this id */
    bool has_pool;
    struct pool pool;   /* as the book says */
    qty_t moved;        /* sum of the moves */
    qty_t left;         /* of the open layers */
    value_t left_value; /* by formula */
    value_t owed_value; /* of the open intervals */
    value_t due_value;
    qty_t due;
};

struct proof {
    struct store *store;
    struct arena *arena;  /* as long as the proof */
    struct arena posting; /* of the event under the eye */
    struct plant plant;
    struct item_proof *items; /* by id */
    int64_t item_count;       /* the largest id + 1 */
    struct placed *placed;    /* sums by role that a query is filling */
    struct fault *fault;      /* of the rows that a query is looking at */
};

void fault_note(struct fault *fault, int64_t seq, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Runs a query whose rows are faults or counts, calling `row` for each. $2 and on are `values`. */
struct proof_query {
    const char *sql;
    const int64_t *values;
    int value_count;
    enum status (*row)(struct proof *proof, struct db_statement *statement, struct fault *fault);
};

enum status proof_run(struct proof *proof, const struct proof_query *query,
                      struct fault *fault) MUST_CHECK;

enum status proof_run_all(struct proof *proof, const struct proof_query *queries, size_t count,
                          struct fault *fault) MUST_CHECK;

/* Rows of queries. Columns: the event to be named, whose fault it is, and what is wrong. */
enum status proof_fault_row(struct proof *proof, struct db_statement *statement,
                            struct fault *fault) MUST_CHECK;
/* Column: how many were looked at. */
enum status proof_count_row(struct proof *proof, struct db_statement *statement,
                            struct fault *fault) MUST_CHECK;

struct item_proof *proof_item(struct proof *proof, int64_t id); /* NULL: no such id */
struct slice proof_item_name(struct proof *proof, int64_t id);

/* Sums every item; before the statements about stock and books. */
enum status proof_items(struct proof *proof) MUST_CHECK;

enum status prove_file(struct proof *proof, struct fault *fault) MUST_CHECK;
enum status prove_sequence(struct proof *proof, struct fault *fault) MUST_CHECK;
enum status prove_chain(struct proof *proof, const struct chain *chain,
                        struct fault *fault) MUST_CHECK;
enum status prove_entries(struct proof *proof, struct fault *fault) MUST_CHECK;
enum status prove_balances(struct proof *proof, struct fault *fault) MUST_CHECK;
enum status prove_stock(struct proof *proof, struct fault *fault) MUST_CHECK;
enum status prove_lots(struct proof *proof, struct fault *fault) MUST_CHECK;
enum status prove_layers(struct proof *proof, struct fault *fault) MUST_CHECK;
enum status prove_pools(struct proof *proof, struct fault *fault) MUST_CHECK;
enum status prove_residue(struct proof *proof, struct fault *fault) MUST_CHECK;
enum status prove_owed(struct proof *proof, struct fault *fault) MUST_CHECK;
enum status prove_inventory(struct proof *proof, struct fault *fault) MUST_CHECK;
enum status prove_bills(struct proof *proof, struct fault *fault) MUST_CHECK;
enum status prove_orders(struct proof *proof, struct fault *fault) MUST_CHECK;
enum status prove_inbox(struct proof *proof, struct fault *fault) MUST_CHECK;
enum status prove_state(struct proof *proof, struct fault *fault) MUST_CHECK;

#endif
