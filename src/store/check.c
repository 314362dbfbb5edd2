#include "store/check.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "store/proof.h"

static const char *const statements[STATEMENT_COUNT] = {
    [CHECK_FILE] = "the file and its indexes are sound",
    [CHECK_SEQUENCE] =
        "events and what they posted are numbered without a gap, and keys are unique",
    [CHECK_CHAIN] = "each event's hash follows from its bytes, and its row says the same",
    [CHECK_ENTRIES] = "the entries of each event sum to zero",
    [CHECK_BALANCES] = "each balance is the sum of its entries",
    [CHECK_STOCK] = "what lies at each place is the sum of the moves",
    [CHECK_LAYERS] = "an item's layers hold the quantity that lies in stock",
    [CHECK_POOLS] = "a pool's value is the sum of its layers' value left",
    [CHECK_RESIDUE] = "a pool or layer without quantity is worth nothing, in every element",
    [CHECK_OWED] = "what is owed or due is the sum of the open intervals",
    [CHECK_INVENTORY] = "each inventory role holds what the scheme puts there",
    [CHECK_ORDERS] = "an order is what its events say and its reports made",
    [CHECK_BILLS] = "versions of bills have their lines, drafts and products",
    [CHECK_INBOX] = "what is accepted of the inbox, and noted of targets, is what its events say",
    [CHECK_STATE] = "running outputs, newest sales and newest draws are those of the events",
};

const char *statement_text(enum check_statement statement)
{
    return statements[statement];
}

void fault_note(struct fault *fault, int64_t seq, const char *format, ...)
{
    va_list words;

    if (fault->is_found && (seq == 0 || (fault->seq != 0 && fault->seq <= seq)))
        return;
    fault->is_found = true;
    fault->seq = seq;
    va_start(words, format);
    vsnprintf(fault->text, sizeof(fault->text), format, words);
    va_end(words);
}

enum status proof_run(struct proof *proof, const struct proof_query *query, struct fault *fault)
{
    struct db_statement *statement;
    enum status status = sql_once(proof->store, query->sql, &statement);
    bool row;

    for (int i = 0; i < query->value_count && status == OK; i++)
        db_bind_int(statement, i + 2, query->values[i]);
    while (status == OK && (status = db_step(statement, &row)) == OK && row)
        status = query->row(proof, statement, fault);
    db_finish(statement);
    return status;
}

enum status proof_run_all(struct proof *proof, const struct proof_query *queries, size_t count,
                          struct fault *fault)
{
    enum status status = OK;

    for (size_t i = 0; i < count && status == OK; i++)
        status = proof_run(proof, &queries[i], fault);
    return status;
}

enum status proof_fault_row(struct proof *proof, struct db_statement *statement,
                            struct fault *fault)
{
    struct slice name = db_text(statement, 1);
    struct slice what = db_text(statement, 2);

    (void)proof;
    fault_note(fault, db_int(statement, 0), "%.*s: %.*s", (int)name.size, name.text, (int)what.size,
               what.text);
    return OK;
}

enum status proof_count_row(struct proof *proof, struct db_statement *statement,
                            struct fault *fault)
{
    (void)proof;
    fault->counted += db_int(statement, 0);
    return OK;
}

struct item_proof *proof_item(struct proof *proof, int64_t id)
{
    return id > 0 && id < proof->item_count && proof->items[id].item ? &proof->items[id] : NULL;
}

struct slice proof_item_name(struct proof *proof, int64_t id)
{
    const struct item_proof *item = proof_item(proof, id);

    return item ? item->item->name : SLICE("?");
}

static enum status prove(struct proof *proof, const struct chain *chain,
                         enum check_statement statement, struct fault *fault)
{
    switch (statement) {
    case CHECK_FILE:
        return prove_file(proof, fault);
    case CHECK_SEQUENCE:
        return prove_sequence(proof, fault);
    case CHECK_CHAIN:
        return prove_chain(proof, chain, fault);
    case CHECK_ENTRIES:
        return prove_entries(proof, fault);
    case CHECK_BALANCES:
        return prove_balances(proof, fault);
    case CHECK_STOCK:
        return prove_stock(proof, fault);
    case CHECK_LAYERS:
        return prove_layers(proof, fault);
    case CHECK_POOLS:
        return prove_pools(proof, fault);
    case CHECK_RESIDUE:
        return prove_residue(proof, fault);
    case CHECK_OWED:
        return prove_owed(proof, fault);
    case CHECK_INVENTORY:
        return prove_inventory(proof, fault);
    case CHECK_ORDERS:
        return prove_orders(proof, fault);
    case CHECK_BILLS:
        return prove_bills(proof, fault);
    case CHECK_INBOX:
        return prove_inbox(proof, fault);
    case CHECK_STATE:
        return prove_state(proof, fault);
    case STATEMENT_COUNT:
        break;
    }
    return OK;
}

static enum status key_of(struct proof *proof, int64_t seq, struct slice *key)
{
    struct db_statement *statement;
    enum status status =
        sql_get(proof->store, "SELECT key FROM event_row WHERE site = $1 AND seq = $2", &statement);
    bool row;

    if (status != OK)
        return status;
    db_bind_int(statement, 2, seq);
    status = db_step(statement, &row);
    if (row) {
        *key = text_keep(proof->arena, statement, 0);
        db_reset(statement);
    }
    return status;
}

static enum status report_one(struct proof *proof, enum check_statement statement,
                              const struct fault *fault, const struct report *report)
{
    struct finding finding = {
        .statement = statement,
        .holds = !fault->is_found,
        .counted = fault->counted,
        .seq = fault->seq,
        .text = slice_of(fault->text),
    };
    enum status status = fault->seq != 0 ? key_of(proof, fault->seq, &finding.key) : OK;

    if (status == OK)
        report->finding(report->context, &finding);
    return status;
}

/* What SQLite cannot read is a fault of the statement that met it, and the rest goes on. */
static enum status prove_all(struct proof *proof, const struct chain *chain,
                             const struct report *report)
{
    enum status verdict = OK;
    enum status status = posted_flush(proof->store);

    if (status == OK)
        status = plant_load(proof->store, proof->arena, &proof->plant);

    if (status == OK)
        status = proof_items(proof);
    for (int s = 0; s < STATEMENT_COUNT && status == OK; s++) {
        struct fault fault = { 0 };

        status = prove(proof, chain, (enum check_statement)s, &fault);
        if (status == BOOK_DAMAGED) {
            fault_note(&fault, 0, "%s", proof->store->db->problem.text);
            status = OK;
        }
        if (fault.is_found)
            verdict = CHECK_FAILED;
        if (status == OK)
            status = report_one(proof, (enum check_statement)s, &fault, report);
    }
    return status == OK ? verdict : status;
}

enum status check(struct store *store, const struct chain *chain, const struct report *report)
{
    struct arena arena;
    struct proof proof = { .store = store, .arena = &arena };
    enum status status;

    arena_init(&arena, 0);
    arena_init(&proof.posting, 0);
    call_begin(store);
    status = prove_all(&proof, chain, report);
    arena_release(&proof.posting);
    arena_release(&arena);
    return call_end(store, status);
}
