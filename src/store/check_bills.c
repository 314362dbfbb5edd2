/* Versions of bills, what stands of them, and the products of each component. */
#include "store/proof.h"

#define OF_ITEM " JOIN item_row i ON i.site = t.site AND i.id = t.item"

enum status prove_bills(struct proof *proof, struct fault *fault)
{
    static const int64_t makes[] = { VERB_COMPLETE, VERB_OPERATION };
    static const struct proof_query queries[] = {
        { "SELECT t.seq, i.name, 'a version of its bill has lost or gained lines' FROM bill_row "
          "t" OF_ITEM
          " LEFT JOIN (SELECT item, bill, count(*) AS count FROM bill_line_row WHERE site = $1"
          " GROUP BY item, bill) l ON l.item = t.item AND l.bill = t.n"
          " WHERE t.site = $1 AND t.line_count <> coalesce(l.count, 0)",
          NULL, 0, proof_fault_row },
        { "SELECT max(t.seq), i.name, 'a version of its bill stands twice' FROM bill_row t" OF_ITEM
          " WHERE t.site = $1 AND t.undone = 0 GROUP BY t.item, t.number, t.draft"
          " HAVING count(*) > 1",
          NULL, 0, proof_fault_row },
        { "SELECT t.seq, i.name, 'a version is released without its draft' FROM bill_row t" OF_ITEM
          " WHERE t.site = $1 AND t.undone = 0 AND t.draft = 0 AND EXISTS (SELECT 1 FROM bill_row d"
          " WHERE d.site = t.site AND d.item = t.item AND d.number = t.number AND d.draft = 1)"
          " AND NOT EXISTS (SELECT 1 FROM bill_row d WHERE d.site = t.site AND d.item = t.item"
          " AND d.number = t.number AND d.draft = 1 AND d.undone = 0)",
          NULL, 0, proof_fault_row },
        { "SELECT t.seq, i.name, 'a version is retired that is none' FROM retirement_row t" OF_ITEM
          " WHERE t.site = $1 AND t.undone = 0 AND NOT EXISTS (SELECT 1 FROM bill_row b"
          " WHERE b.site = t.site AND b.item = t.item AND b.number = t.number AND b.draft = 0"
          " AND b.undone = 0)",
          NULL, 0, proof_fault_row },
        { "SELECT abs(t.seq), i.name, 'was made by a version that its bill does not have'"
          " FROM happened_row t" OF_ITEM " WHERE t.site = $1 AND t.verb IN ($2, $3) AND NOT EXISTS"
          " (SELECT 1 FROM bill_row b WHERE b.site = t.site AND b.item = CASE t.verb WHEN $3 THEN"
          " t.with_item ELSE t.item END"
          " AND b.number = t.version AND b.draft = 0 AND b.seq < abs(t.seq))",
          makes, ARRAY_COUNT(makes), proof_fault_row },
        { "SELECT b.seq, i.name, 'is not among the products of a component' FROM bill_line_row t"
          " JOIN bill_row b ON b.site = t.site AND b.item = t.item AND b.n = t.bill" OF_ITEM
          " LEFT JOIN component_row c ON c.site = t.site AND c.component = t.component"
          " AND c.product = t.item WHERE t.site = $1 AND c.noted IS NULL",
          NULL, 0, proof_fault_row },
        { "SELECT 0, i.name, 'its products do not hang together' FROM component_row t"
          " JOIN item_row i ON i.site = t.site AND i.id = t.component"
          " LEFT JOIN (SELECT component, next, count(*) AS count FROM component_row"
          " WHERE site = $1 GROUP BY component, next) p ON p.component = t.component"
          " AND p.next = t.product WHERE t.site = $1 AND t.product > 0"
          " AND coalesce(p.count, 0) <> 1",
          NULL, 0, proof_fault_row },
        { "SELECT count(*) FROM bill_row WHERE site = $1", NULL, 0, proof_count_row },
    };

    return proof_run_all(proof, queries, ARRAY_COUNT(queries), fault);
}
