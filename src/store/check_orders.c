#include "store/proof.h"

#define ORDERS_NAMED                                                                               \
    " FROM order_row o LEFT JOIN name_row n ON n.site = o.site AND n.space = $2 AND n.id = "       \
    "o.named"

/* What an order says of itself is what the newest of its events that stand says. */
#define NEWEST(what)                                                                               \
    " LEFT JOIN (SELECT order_id, max(since) AS since FROM order_said_row WHERE " what             \
    " AND since > 0 GROUP BY order_id) m ON m.order_id = o.id"                                     \
    " LEFT JOIN order_said_row s ON s.order_id = m.order_id AND s.since = m.since"

static enum status prove_orders_said(struct proof *proof, struct fault *fault)
{
    static const int64_t words[] = { NAME_ORDER, WORD_CHANGE };
    static const int64_t consumes[] = { NAME_ORDER, ORDER_CONSUMES_UNSAID, ORDER_CONSUMES_STAGED,
                                        ORDER_CONSUMES_BILL };
    static const struct proof_query queries[] = {
        { "SELECT o.id, n.text, 'its events say another quantity'" ORDERS_NAMED NEWEST(
              "qty > 0") " WHERE o.site = $1 AND s.qty <> o.qty",
          words, 1, proof_fault_row },
        { "SELECT o.id, n.text, 'its events say another due day'" ORDERS_NAMED NEWEST(
              "due IS NOT NULL") " WHERE o.site = $1 AND coalesce(s.due, -2147483648) <> "
                                 "coalesce(o.due, -2147483648)",
          words, 1, proof_fault_row },
        { "SELECT o.id, n.text, 'its events say another place'" ORDERS_NAMED NEWEST(
              "place <> 0") " WHERE o.site = $1 AND coalesce(s.place, 0) <> o.place",
          words, 1, proof_fault_row },
        { "SELECT o.id, n.text, 'its events say another state'" ORDERS_NAMED NEWEST(
              "word <> $3") " WHERE o.site = $1 AND s.state <> o.said",
          words, ARRAY_COUNT(words), proof_fault_row },
        { "SELECT o.id, n.text, 'its events say another line'" ORDERS_NAMED NEWEST(
              "line <> 0") " WHERE o.site = $1 AND coalesce(s.line, 0) <> o.line",
          words, 1, proof_fault_row },
        { "SELECT o.id, n.text, 'its events say another tolerance'" ORDERS_NAMED NEWEST(
              "has_tolerance <> 0") " WHERE o.site = $1"
                                    " AND (coalesce(s.has_tolerance, 0) <> o.has_tolerance"
                                    " OR coalesce(s.tolerance, 0) <> o.tolerance)",
          words, 1, proof_fault_row },
        { "SELECT o.id, n.text, 'its events say that it consumes otherwise'" ORDERS_NAMED NEWEST(
              "consumes <> $3") " WHERE o.site = $1"
                                " AND (coalesce(s.consumes, $3) = $4) <> (o.is_by_staged <> 0)",
          consumes, 3, proof_fault_row },
        { "SELECT e.seq, n.text, 'an event says that it consumes otherwise'" ORDERS_NAMED
          " JOIN order_said_row s ON s.order_id = o.id JOIN event_row e ON e.seq = s.seq"
          " WHERE o.site = $1 AND s.consumes <>"
          " CASE WHEN e.body LIKE '%\"consumes\":\"staged\"%' THEN $4"
          " WHEN e.body LIKE '%\"consumes\":\"bill\"%' THEN $5 ELSE $3 END",
          consumes, ARRAY_COUNT(consumes), proof_fault_row },
    };

    return proof_run_all(proof, queries, ARRAY_COUNT(queries), fault);
}

/* What a late report took up, and what an undo of it took back, is what their lines say. */
static enum status prove_taken_up(struct proof *proof, struct fault *fault)
{
    static const int64_t kinds[] = { LINE_TAKE_UP, VERB_UNDO };
    static const struct proof_query query = {
        "SELECT h.seq, coalesce(i.name, 'it'), 'has taken up another quantity than its lines say'"
        " FROM happened_row h LEFT JOIN item_row i ON i.site = h.site AND i.id = h.item"
        " LEFT JOIN (SELECT coalesce(m.owner, l.id >> 20) AS seq, sum(l.qty) AS qty"
        " FROM line_row l LEFT JOIN line_more m ON m.id = l.id WHERE l.site = $1 AND l.kind = $2"
        " GROUP BY coalesce(m.owner, l.id >> 20)) t ON t.seq = h.seq"
        " LEFT JOIN (SELECT id >> 20 AS seq, sum(qty) AS qty FROM line_row"
        " WHERE site = $1 AND kind = $2 GROUP BY id >> 20) u ON u.seq = h.seq"
        " WHERE h.site = $1 AND (h.verb <> $3 AND h.taken_up <> coalesce(t.qty, 0)"
        " OR h.verb = $3 AND h.taken_up NOT IN (0, abs(coalesce(u.qty, 0))))",
        kinds, ARRAY_COUNT(kinds), proof_fault_row
    };

    return proof_run_all(proof, &query, 1, fault);
}

/* What orders, and completions without one, hold more than their bills say: of each component. */
static enum status prove_carried(struct proof *proof, struct fault *fault)
{
    static const int64_t kinds[] = { LINE_CARRY };
    static const struct proof_query query = {
        "SELECT 0, i.name, 'what is carried of it is not what events say'"
        " FROM (SELECT item, sum(held) AS held FROM (SELECT component AS item, qty AS held"
        " FROM carry_row WHERE site = $1 UNION ALL SELECT item, -qty FROM line_row"
        " WHERE site = $1 AND kind = $2) b GROUP BY item) c"
        " JOIN item_row i ON i.site = $1 AND i.id = c.item WHERE c.held <> 0",
        kinds, ARRAY_COUNT(kinds), proof_fault_row
    };

    return proof_run_all(proof, &query, 1, fault);
}

/* What skipped its pay points and no late report took up. */
static enum status prove_caught_up(struct proof *proof, struct fault *fault)
{
    static const int64_t caught[] = { NAME_ORDER, LINE_CATCH_UP, VERB_OPERATION };
    static const struct proof_query query = {
        "SELECT o.id, n.text, 'what was caught up and no report took up is not as it "
        "says'" ORDERS_NAMED " LEFT JOIN (SELECT run, sum(caught) AS caught FROM segment_row"
        " WHERE run < 0 GROUP BY run) g ON g.run = -2 * o.id"
        " LEFT JOIN (SELECT h.order_id, sum(coalesce(w.qty_out, l.qty)) AS qty FROM line_row l"
        " LEFT JOIN line_now w ON w.id = l.id LEFT JOIN line_more m ON m.id = l.id"
        " JOIN happened_row h ON h.seq = coalesce(m.owner, l.id >> 20) WHERE l.kind = $3"
        " AND coalesce(m.target, 0) = 0 AND h.order_id <> 0 GROUP BY h.order_id) c"
        " ON c.order_id = o.id"
        " LEFT JOIN (SELECT order_id, sum(taken_up) AS qty FROM happened_row"
        " WHERE order_id <> 0 AND verb = $4 GROUP BY order_id) t ON t.order_id = o.id"
        " WHERE o.site = $1"
        " AND coalesce(g.caught, 0) <> coalesce(c.qty, 0) - coalesce(t.qty, 0)",
        caught, ARRAY_COUNT(caught), proof_fault_row
    };

    return proof_run_all(proof, &query, 1, fault);
}

/* What lines say besides of reports. */
static enum status prove_reported(struct proof *proof, struct fault *fault)
{
    enum status status = prove_caught_up(proof, fault);

    if (status == OK)
        status = prove_taken_up(proof, fault);
    return status == OK ? prove_carried(proof, fault) : status;
}

enum status prove_orders(struct proof *proof, struct fault *fault)
{
    static const int64_t reports[] = { NAME_ORDER, VERB_COMPLETE, VERB_OPERATION, VERB_REWORK };
    static const int64_t starts[] = { NAME_ORDER, VERB_START };
    static const int64_t closed[] = { NAME_ORDER, ORDER_FINISHED, ORDER_CANCELLED };
    static const int64_t waits[] = { NAME_ORDER, ISSUE_DEFAULT };
    static const struct proof_query queries[] = {
        { "SELECT o.id, n.text, 'its reports made other quantities'" ORDERS_NAMED
          " LEFT JOIN (SELECT order_id, sum(CASE WHEN verb IN ($3, $5) THEN qty ELSE 0 END) AS "
          "good,"
          " sum(CASE verb WHEN $4 THEN qty + taken_up ELSE 0 END) AS passed, sum(scrapped) AS "
          "scrapped,"
          " sum(lost) AS lost FROM happened_row WHERE order_id <> 0 AND verb IN ($3, $4, $5)"
          " GROUP BY order_id) h ON h.order_id = o.id WHERE o.site = $1"
          " AND (o.good <> coalesce(h.good, 0) OR o.passed <> coalesce(h.passed, 0) OR o.scrapped "
          "<> coalesce(h.scrapped, 0)"
          " OR o.lost <> coalesce(h.lost, 0))",
          reports, ARRAY_COUNT(reports), proof_fault_row },
        { "SELECT o.id, n.text, 'it carries, and says that it does not'" ORDERS_NAMED
          " JOIN segment_row g ON g.site = o.site"
          " AND g.run IN (-2 * o.id, -2 * o.id - 1)"
          " JOIN carry_row c ON c.site = g.site AND c.segment = g.id"
          " WHERE o.site = $1 AND o.carries = 0 AND c.qty <> 0",
          reports, 1, proof_fault_row },
        { "SELECT o.id, n.text, 'its reports are linked otherwise'" ORDERS_NAMED
          " LEFT JOIN (SELECT order_id, seq, previous,"
          " lag(seq, 1, 0) OVER (PARTITION BY order_id ORDER BY seq) AS behind,"
          " max(seq) OVER (PARTITION BY order_id) AS last FROM happened_row"
          " WHERE order_id <> 0 AND verb IN ($3, $4, $5)) h ON h.order_id = o.id WHERE o.site = $1"
          " AND (o.last_report <> coalesce(h.last, 0) OR h.previous <> h.behind)",
          reports, ARRAY_COUNT(reports), proof_fault_row },
        { "SELECT o.id, n.text, 'its starts are of another quantity'" ORDERS_NAMED
          " LEFT JOIN (SELECT order_id, sum(qty) AS qty FROM happened_row WHERE order_id <> 0"
          " AND verb = $3 GROUP BY order_id) h ON h.order_id = o.id WHERE o.site = $1"
          " AND o.started <> coalesce(h.qty, 0)",
          starts, ARRAY_COUNT(starts), proof_fault_row },
        { "SELECT o.id, n.text, 'parts are staged for it, and it is done or gone'" ORDERS_NAMED
          " JOIN (SELECT DISTINCT kept >> 2 AS order_id FROM stock_row WHERE kept > 3"
          " AND (kept & 3) = 0 AND qty <> 0) k ON k.order_id = o.id"
          " LEFT JOIN order_said_row s ON s.site = o.site AND s.seq = o.id WHERE o.site = $1"
          " AND (o.said IN ($3, $4) OR s.since = 0)",
          closed, ARRAY_COUNT(closed), proof_fault_row },
        { "SELECT o.id, n.text, 'what is due for it is not what its reports wait for'" ORDERS_NAMED
          " JOIN (SELECT order_id, item, place, sum(held) AS held FROM (SELECT kept >> 2 AS "
          "order_id,"
          " item, place, due_own AS held FROM stock_row WHERE due_own <> 0"
          " UNION ALL SELECT h.order_id, w.item, w.place, w.qty_settled - w.qty_to FROM owed_row w"
          " JOIN happened_row h ON h.seq = w.owner WHERE w.method <> $3 AND h.order_id <> 0"
          " AND w.qty_settled < w.qty_to) d GROUP BY order_id, item, place) t"
          " ON t.order_id = o.id WHERE o.site = $1 AND t.held <> 0",
          waits, ARRAY_COUNT(waits), proof_fault_row },
        { "SELECT count(*) FROM order_row WHERE site = $1", NULL, 0, proof_count_row },
    };

    enum status status = prove_orders_said(proof, fault);

    if (status == OK)
        status = prove_reported(proof, fault);
    return status == OK ? proof_run_all(proof, queries, ARRAY_COUNT(queries), fault) : status;
}
