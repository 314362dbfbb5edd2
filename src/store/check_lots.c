#include "core/expiry.h"
#include "store/proof.h"

/* A lot's last day, where it has none behind all. */
#define LAST_DAY(lot) "coalesce(" lot ".expiry, 2147483647)"

/* What lies at a place is linked in the order of taking; a lot expires as the newest event says
 * that stands and says something of it, else as it first came in. */
enum status prove_lots(struct proof *proof, struct fault *fault)
{
    static const int64_t said[] = { LINE_EXPIRY, EXPIRY_BACK, NAME_LOT, EXPIRY_KEPT };
    static const struct proof_query queries[] = {
        { "SELECT 0, n.name, 'its lots are linked in another order than they are taken in'"
          " FROM stock_row a JOIN item_row n ON n.site = a.site AND n.id = a.item"
          " JOIN lot_row x ON x.id = a.lot LEFT JOIN stock_row b ON b.site = a.site"
          " AND b.item = a.item AND b.place = a.place AND b.kept = a.kept AND b.lot = a.lot_next"
          " LEFT JOIN lot_row y ON y.id = b.lot WHERE a.site = $1 AND a.lot_next <> 0"
          " AND (y.id IS NULL OR b.lot_prev <> a.lot OR b.qty = 0"
          " OR (CASE n.picking WHEN 0 THEN " LAST_DAY("x") " ELSE 0 END, x.day, x.id) >"
                                                           " (CASE n.picking WHEN 0 THEN " LAST_DAY(
                                                               "y") " ELSE 0 END, y.day, y.id))",
          NULL, 0, proof_fault_row },
        { "SELECT 0, n.name, 'a lot of it is linked nowhere, or twice'"
          " FROM stock_row h JOIN item_row n ON n.site = h.site AND n.id = h.item"
          " JOIN stock_row s ON s.site = h.site AND s.item = h.item AND s.place = h.place"
          " AND s.kept = h.kept AND s.lot <> 0 AND s.qty <> 0 WHERE h.site = $1 AND h.lot = 0"
          " GROUP BY h.item, h.place, h.kept HAVING sum(s.lot_prev = 0) <> 1"
          " OR sum(s.lot_next = 0) <> 1 OR sum(s.lot = h.lot_first AND s.lot_prev = 0) <> 1"
          " OR sum(s.lot = h.lot_last AND s.lot_next = 0) <> 1",
          NULL, 0, proof_fault_row },
        { "SELECT t.said >> 20, substr(m.text, instr(m.text, '/') + 1),"
          " 'this lot expires otherwise than is said' FROM lot_row t LEFT JOIN name_row m"
          " ON m.site = t.site AND m.space = $4 AND m.id = t.id WHERE t.site = $1"
          " AND " LAST_DAY(
              "t") " <> coalesce((SELECT coalesce(l.day, 2147483647)"
                   " FROM line_more o JOIN line_row l ON l.id = o.id"
                   " JOIN happened_row h ON h.seq = o.id >> 20 WHERE o.lot = t.id AND l.kind = $2"
                   " AND l.detail NOT IN ($3, $5) AND (h.qty <> 0 OR h.scrapped <> 0 OR h.lost <> "
                   "0)"
                   " ORDER BY o.id DESC LIMIT 1), t.first_expiry, 2147483647)",
          said, ARRAY_COUNT(said), proof_fault_row },
    };

    return proof_run_all(proof, queries, ARRAY_COUNT(queries), fault);
}
