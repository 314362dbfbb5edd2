#include <string.h>

#include "store/proof.h"

/* Columns: seq, how many lines the book had by its row, by those counted. */
static enum status event_row(struct proof *proof, struct db_statement *statement,
                             struct fault *fault)
{
    int64_t seq = db_int(statement, 0);

    (void)proof;
    fault->counted++;
    if (seq != fault->counted)
        fault_note(fault, fault->counted, "event %lld is missing", (long long)fault->counted);
    else if (db_int(statement, 1) != db_int(statement, 2))
        fault_note(fault, seq, "with event %lld the book has %lld lines, its row says %lld",
                   (long long)seq, (long long)db_int(statement, 2),
                   (long long)db_int(statement, 1));
    return OK;
}

/* Columns: seq, how many lines, the last one's number, how many there were, rows of the event. */
static enum status lines_row(struct proof *proof, struct db_statement *statement,
                             struct fault *fault)
{
    int64_t seq = db_int(statement, 0);

    (void)proof;
    if (db_int(statement, 4) != 2)
        fault_note(fault, seq, "event %lld has lost its own row, or that of what is live of it",
                   (long long)seq);
    else
        fault_note(fault, seq, "event %lld has %lld lines, the last is number %lld of %lld",
                   (long long)seq, (long long)db_int(statement, 1), (long long)db_int(statement, 2),
                   (long long)db_int(statement, 3));
    return OK;
}

/* Columns: seq, how many entries, the last one's number. */
static enum status entries_row(struct proof *proof, struct db_statement *statement,
                               struct fault *fault)
{
    int64_t seq = db_int(statement, 0);

    (void)proof;
    fault_note(fault, seq, "event %lld has %lld entries, the last is number %lld", (long long)seq,
               (long long)db_int(statement, 1), (long long)db_int(statement, 2));
    return OK;
}

/* Columns: seq, of an event and the completion within it that do not say the same. */
static enum status within_row(struct proof *proof, struct db_statement *statement,
                              struct fault *fault)
{
    int64_t seq = db_int(statement, 0);

    (void)proof;
    fault_note(fault, seq, "event %lld and the completion within it do not fit", (long long)seq);
    return OK;
}

/* Columns: seq, key; of the newest event with a key that another has. */
static enum status twin_row(struct proof *proof, struct db_statement *statement,
                            struct fault *fault)
{
    struct slice key = db_text(statement, 1);

    (void)proof;
    fault_note(fault, db_int(statement, 0), "another event has the key %.*s", (int)key.size,
               key.text);
    return OK;
}

/* Columns: seq, of an event whose links to those that correct it, or that it corrects, do not fit.
 */
static enum status corrects_row(struct proof *proof, struct db_statement *statement,
                                struct fault *fault)
{
    int64_t seq = db_int(statement, 0);

    (void)proof;
    fault_note(fault, seq, "event %lld and what it corrects do not fit", (long long)seq);
    return OK;
}

enum status prove_sequence(struct proof *proof, struct fault *fault)
{
    static const int64_t corrects_kinds[] = { LINE_CORRECTS };
    static const struct proof_query queries[] = {
        { "SELECT e.seq, e.lines, sum(h.line_count) OVER (ORDER BY e.seq) FROM event_row e"
          " LEFT JOIN happened_row h ON h.seq = e.seq WHERE e.site = $1 ORDER BY e.seq",
          NULL, 0, event_row },
        { "SELECT seq, sum(lines), max(last), sum(said), sum(rows) FROM (SELECT id >> 20 AS seq,"
          " 1 AS lines, id & 1048575 AS last, 0 AS said, 0 AS rows FROM line_row WHERE site = $1"
          " UNION ALL SELECT seq, 0, 0, line_count, 1 FROM happened_row"
          " WHERE site = $1 AND seq > 0"
          " UNION ALL SELECT seq, 0, 0, 0, 1 FROM event_row WHERE site = $1) GROUP BY seq"
          " HAVING sum(lines) <> sum(said) OR max(last) <> sum(said) OR sum(rows) <> 2"
          " ORDER BY seq LIMIT 1",
          NULL, 0, lines_row },
        { "SELECT abs(t.seq) FROM happened_row t LEFT JOIN happened_row o ON o.seq = -t.seq"
          " WHERE t.site = $1 AND (t.seq < 0 OR t.within_first <> 0) AND (o.seq IS NULL OR"
          " o.within_first <> t.within_first OR o.within_count <> t.within_count OR"
          " t.within_first + t.within_count - 1 > max(t.line_count, o.line_count))"
          " ORDER BY abs(t.seq) LIMIT 1",
          NULL, 0, within_row },
        { "SELECT max(seq), key FROM event_row WHERE site = $1 AND key IS NOT NULL GROUP BY key"
          " HAVING count(*) > 1 ORDER BY max(seq) LIMIT 1",
          NULL, 0, twin_row },
        { "SELECT n.seq, n.entries, n.last FROM (SELECT id >> 20 AS seq, count(*) AS entries,"
          " max(id & 1048575) AS last FROM entry_row WHERE site = $1 GROUP BY id >> 20) n"
          " LEFT JOIN event_row e ON e.seq = n.seq WHERE n.entries <> n.last OR e.seq IS NULL"
          " ORDER BY n.seq LIMIT 1",
          NULL, 0, entries_row },
        { "SELECT h.seq FROM happened_row h WHERE h.site = $1 AND h.corrects > 0 AND NOT EXISTS"
          " (SELECT 1 FROM line_row l WHERE l.id BETWEEN"
          " h.seq * 1048576 AND h.seq * 1048576 + 1048575 AND l.kind = $2"
          " AND l.target_seq = h.corrects) UNION ALL"
          " SELECT l.id >> 20 FROM line_row l JOIN happened_row h ON h.seq = l.id >> 20"
          " WHERE l.site = $1 AND l.kind = $2 AND h.corrects = 0 ORDER BY 1 LIMIT 1",
          corrects_kinds, ARRAY_COUNT(corrects_kinds), corrects_row },
        { "WITH RECURSIVE family (seq, first) AS (SELECT seq, corrects FROM happened_row"
          " WHERE site = $1 AND corrects > 0 UNION ALL SELECT f.seq, h.corrects FROM family f"
          " JOIN happened_row h ON h.seq = f.first WHERE h.corrects > 0 AND h.corrects < h.seq)"
          " SELECT h.seq FROM happened_row h WHERE h.site = $1 AND h.seq > 0 AND (h.corrects >= "
          "h.seq"
          " OR h.corrected_by <> 0 AND (h.corrects <> 0 OR NOT EXISTS (SELECT 1 FROM family f"
          " WHERE f.seq = h.corrected_by AND f.first = h.seq)) OR h.corrected_by = 0"
          " AND h.corrects = 0 AND h.seq IN (SELECT first FROM family)) ORDER BY h.seq LIMIT 1",
          NULL, 0, corrects_row },
    };

    return proof_run_all(proof, queries, ARRAY_COUNT(queries), fault);
}

/* A body that cannot be read is a fault too. */
static enum status row_attest(struct proof *proof, const struct chain *chain,
                              const struct stored_event *event, struct fault *fault)
{
    struct problem why = { .status = OK };
    enum status status = chain->attest(chain->witness, &proof->plant, event, &why);

    if (status == OK || status == NO_MEMORY || status == IO_FAILED)
        return status;
    fault_note(fault, event->seq, "%s", why.text);
    return OK;
}

static enum status link_prove(struct proof *proof, const struct chain *chain,
                              const struct stored_event *event, struct hash *before,
                              struct fault *fault)
{
    struct stored_posting posting;
    struct hash after = { 0 };
    enum status status;

    status = row_attest(proof, chain, event, fault);
    arena_reset(&proof->posting);
    if (status == OK)
        status = store_posting(proof->store, event->seq, &proof->posting, &posting);
    if (status == OK)
        status = chain->next(chain->context, before, event, &posting, &after);
    if (status == OK && memcmp(after.byte, event->hash.byte, HASH_BYTES) != 0)
        fault_note(fault, event->seq, "event %lld or its posting is not what was recorded",
                   (long long)event->seq);
    *before = event->hash;
    return status;
}

/* Columns: seq. */
static enum status happened_row(struct proof *proof, struct db_statement *statement,
                                struct fault *fault)
{
    (void)proof;
    fault_note(fault, db_int(statement, 0),
               "event %lld is of another verb or day in its row than in happened_row",
               (long long)db_int(statement, 0));
    return OK;
}

enum status prove_chain(struct proof *proof, const struct chain *chain, struct fault *fault)
{
    static const struct proof_query happened = {
        "SELECT e.seq FROM event_row e JOIN happened_row h ON h.seq = e.seq WHERE e.site = $1"
        " AND (h.verb <> e.verb OR h.day <> e.day OR h.books <> e.books) ORDER BY e.seq LIMIT 1",
        NULL, 0, happened_row
    };
    struct db_statement *statement;
    struct hash before = { 0 };
    enum status status = sql_event_each(proof->store, &statement);
    bool row;

    if (status == OK)
        db_bind_int(statement, 2, 1);
    while (status == OK && (status = db_step(statement, &row)) == OK && row) {
        struct stored_event event;

        event_read(statement, &event);
        fault->counted++;
        status = link_prove(proof, chain, &event, &before, fault);
    }
    db_finish(statement);
    return status == OK ? proof_run(proof, &happened, fault) : status;
}

/* Columns: seq, sum. */
static enum status unbalanced_row(struct proof *proof, struct db_statement *statement,
                                  struct fault *fault)
{
    char text[DECIMAL_TEXT_MAX];

    money_print((money_t){ db_int(statement, 1) }, proof->plant.decimals, text);
    fault_note(fault, db_int(statement, 0), "event %lld is off by %s",
               (long long)db_int(statement, 0), text);
    return OK;
}

static enum status count_row(struct proof *proof, struct db_statement *statement,
                             struct fault *fault)
{
    (void)proof;
    fault->counted = db_int(statement, 0);
    return OK;
}

enum status prove_entries(struct proof *proof, struct fault *fault)
{
    static const struct proof_query count = { "SELECT count(*) FROM entry_row WHERE site = $1",
                                              NULL, 0, count_row };
    static const struct proof_query sums = {
        "SELECT id >> 20, sum(money) FROM entry_row WHERE site = $1 GROUP BY id >> 20"
        " HAVING sum(money) <> 0 ORDER BY id >> 20 LIMIT 1",
        NULL, 0, unbalanced_row
    };
    enum status status = proof_run(proof, &count, fault);

    return status == OK ? proof_run(proof, &sums, fault) : status;
}
