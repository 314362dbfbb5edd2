#include "store/proof.h"

/* Where too little was left is known by the newest event that said so. An acceptance stands as its
 * event does: since that, or since the event by which it was done again; and it is of the cause
 * that its event names. */
enum status prove_inbox(struct proof *proof, struct fault *fault)
{
    static const int64_t accept[] = { VERB_ACCEPT };
    static const struct proof_query queries[] = {
        { "SELECT e.seq, e.key, 'it accepts another entry, or none'"
          " FROM event_row e LEFT JOIN accepted_row a ON a.seq = e.seq"
          " LEFT JOIN word w ON w.space = 'cause' AND w.id = a.cause"
          " WHERE e.site = $1 AND e.verb = $2 AND (w.word IS NULL"
          " OR e.body NOT LIKE '%\"entry\":\"' || w.word || '/%')",
          accept, ARRAY_COUNT(accept), proof_fault_row },
        { "SELECT a.seq, e.key, 'it stands, or is undone, otherwise'"
          " FROM accepted_row a JOIN happened_row h ON h.seq = a.seq"
          " JOIN event_row e ON e.seq = a.seq LEFT JOIN happened_row u ON u.seq = a.since"
          " WHERE a.site = $1 AND ((h.qty <> 0 AND a.since = 0) OR (h.qty = 0 AND a.since <> 0)"
          " OR (a.since NOT IN (0, a.seq) AND coalesce(u.undoes, 0) <> a.seq))",
          NULL, 0, proof_fault_row },
        { "SELECT 0, 'an acceptance', 'of no event' FROM accepted_row a"
          " LEFT JOIN event_row e ON e.seq = a.seq AND e.verb = $2"
          " WHERE a.site = $1 AND e.seq IS NULL",
          accept, ARRAY_COUNT(accept), proof_fault_row },
        { "SELECT s.below, i.name, 'too little was left by another event than says so'"
          " FROM stock_row s JOIN item_row i ON i.site = s.site AND i.id = s.item"
          " LEFT JOIN (SELECT item, place, max(id) >> 20 AS seq FROM line_row"
          " WHERE kind = 17 AND detail = 20 GROUP BY item, place) l"
          " ON l.item = s.item AND l.place = s.place"
          " WHERE s.site = $1 AND s.lot = 0 AND s.kept = 0 AND s.below <> coalesce(l.seq, 0)",
          NULL, 0, proof_fault_row },
        { "SELECT count(*) FROM accepted_row WHERE site = $1", NULL, 0, proof_count_row },
    };

    return proof_run_all(proof, queries, ARRAY_COUNT(queries), fault);
}
