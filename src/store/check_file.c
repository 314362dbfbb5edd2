#include "store/index.h"
#include "store/keys.h"
#include "store/proof.h"

/* Columns: seq, key; of events whose key is in the index. */
static enum status key_row(struct proof *proof, struct db_statement *statement, struct fault *fault)
{
    struct db_statement *lookup;
    int64_t seq = db_int(statement, 0);
    enum status status =
        sql_get(proof->store, "SELECT 1 FROM key_index WHERE site = $1 AND hash = $2 AND seq = $3",
                &lookup);
    bool row = false;

    if (status != OK)
        return status;
    fault->counted++;
    db_bind_int(lookup, 2, key_hash(db_text(statement, 1)));
    db_bind_int(lookup, 3, seq);
    status = db_step(lookup, &row);
    if (row)
        db_reset(lookup);
    else if (status == OK)
        fault_note(fault, seq, "the key of event %lld is not in the index", (long long)seq);
    return status;
}

/* Columns: item, number of its lines, sum of their events, sum of their numbers. */
static enum status lines_row(struct proof *proof, struct db_statement *statement,
                             struct fault *fault)
{
    struct slice name = proof_item_name(proof, db_int(statement, 0));
    struct line_ids lines;
    int64_t seqs = 0;
    int64_t numbers = 0;
    enum status status;

    arena_reset(&proof->posting);
    status =
        index_lines(proof->store, (item_id_t){ db_int(statement, 0) }, &proof->posting, &lines);
    for (size_t i = 0; i < lines.count && status == OK; i++) {
        seqs += line_seq((line_id_t){ lines.ids[i] });
        numbers += lines.ids[i] & ((1 << LINE_BITS) - 1);
    }
    fault->counted += (int64_t)lines.count;
    if (status == OK && ((int64_t)lines.count != db_int(statement, 1) ||
                         seqs != db_int(statement, 2) || numbers != db_int(statement, 3)))
        fault_note(fault, 0, "the index of %.*s's lines is not what they are", (int)name.size,
                   name.text);
    return status;
}

enum status prove_file(struct proof *proof, struct fault *fault)
{
    const int64_t mark[] = { proof->store->head.key_indexed };
    const struct proof_query keys = {
        "SELECT seq, key FROM event_row WHERE site = $1 AND seq <= $2 AND key IS NOT NULL"
        " ORDER BY seq",
        mark, 1, key_row
    };
    static const struct proof_query lines = {
        "SELECT item, count(*), sum(id >> 20), sum(id & 1048575) FROM line_row"
        " WHERE site = $1 AND item > 0 GROUP BY item",
        NULL, 0, lines_row
    };
    struct slice text = { 0 };
    enum status status = proof->store->db->driver->prove(proof->store->db, proof->arena, &text);

    if (status == OK && text.size > 0)
        fault_note(fault, 0, "%.*s", (int)text.size, text.text);
    if (status == OK)
        status = proof_run(proof, &keys, fault);
    return status == OK ? proof_run(proof, &lines, fault) : status;
}
