/* Rows of how things stand that are the sum, or the newest, of what happened. */
#include "core/facts.h"
#include "store/proof.h"

/* Columns: segment, its output by the book, by the completions that are live. */
static enum status output_row(struct proof *proof, struct db_statement *statement,
                              struct fault *fault)
{
    char is[DECIMAL_TEXT_MAX];
    char should[DECIMAL_TEXT_MAX];

    (void)proof;
    fault->counted++;
    if (db_int(statement, 1) == db_int(statement, 2))
        return OK;
    qty_print((qty_t){ db_int(statement, 1) }, is);
    qty_print((qty_t){ db_int(statement, 2) }, should);
    fault_note(fault, db_int(statement, 0) >> LINE_BITS,
               "a running output is %s, its completions make %s", is, should);
    return OK;
}

/* Columns: item, newest sale by the book, by the events. */
static enum status sale_row(struct proof *proof, struct db_statement *statement,
                            struct fault *fault)
{
    struct slice item = proof_item_name(proof, db_int(statement, 0));

    fault->counted++;
    if (db_int(statement, 1) != db_int(statement, 2))
        fault_note(fault, db_int(statement, 2), "the newest sale of %.*s is event %lld, not %lld",
                   (int)item.size, item.text, (long long)db_int(statement, 2),
                   (long long)db_int(statement, 1));
    return OK;
}

/* Columns: layer, item; only those whose newest draw is another. */
static enum status draw_row(struct proof *proof, struct db_statement *statement,
                            struct fault *fault)
{
    struct slice item = proof_item_name(proof, db_int(statement, 1));

    fault_note(fault, line_seq((line_id_t){ db_int(statement, 0) }),
               "the newest draw of a layer of %.*s is another", (int)item.size, item.text);
    return OK;
}

/* Columns: items by the book, by their rows, runs likewise. */
static enum status counters_row(struct proof *proof, struct db_statement *statement,
                                struct fault *fault)
{
    (void)proof;
    if (db_int(statement, 0) != db_int(statement, 1) ||
        db_int(statement, 2) != db_int(statement, 3))
        fault_note(fault, 0, "the newest item and run are %lld and %lld, counted are %lld and %lld",
                   (long long)db_int(statement, 1), (long long)db_int(statement, 3),
                   (long long)db_int(statement, 0), (long long)db_int(statement, 2));
    return OK;
}

/* Lines of a kind as they stand; not those of undos that take them back. */
#define LINES_NOW                                                                                  \
    " FROM line_row l LEFT JOIN line_now n ON n.id = l.id LEFT JOIN line_more m ON m.id = l.id"
#define LINES_FIRST " WHERE l.site = $1 AND l.kind = $2 AND coalesce(m.target, 0) = 0"
/* … of what was caught up, or blown through: each names its running output. */
#define LINES_COUNTED                                                                              \
    " WHERE l.site = $1 AND (l.kind = $2 OR l.kind = $3 AND l.detail = $4)"                        \
    " AND coalesce(m.target, 0) = 0"

/* Columns: event, cost of what it made, what is left of its own cost for that. */
static enum status borne_row(struct proof *proof, struct db_statement *statement,
                             struct fault *fault)
{
    char is[DECIMAL_TEXT_MAX];
    char should[DECIMAL_TEXT_MAX];

    fault->counted++;
    if (db_int(statement, 1) == db_int(statement, 2))
        return OK;
    money_print((money_t){ db_int(statement, 1) }, proof->plant.decimals, is);
    money_print((money_t){ db_int(statement, 2) }, proof->plant.decimals, should);
    fault_note(fault, db_int(statement, 0), "what it made bears %s, its cost is %s", is, should);
    return OK;
}

/* Columns: running output, its joint cost by the book, by its events; income likewise. */
static enum status joint_row(struct proof *proof, struct db_statement *statement,
                             struct fault *fault)
{
    (void)proof;
    fault->counted++;
    if (db_int(statement, 1) != db_int(statement, 2) ||
        db_int(statement, 3) != db_int(statement, 4))
        fault_note(fault, db_int(statement, 0) >> LINE_BITS,
                   "the joint cost of a running output is not what its events share");
    return OK;
}

#define MADE_VALUE                                                                                 \
    "h.good_material + h.good_conversion + h.scrap_material + h.scrap_conversion"                  \
    " + h.loss_material + h.loss_conversion"

/* What the outputs of each event bear, and have of the joint cost: by a share, or its quantity. */
#define BORNE                                                                                      \
    "(SELECT event, count(*) AS count, sum(material + conversion) AS value,"                       \
    " sum(CASE WHEN basis IN ($2, $3) THEN material + conversion ELSE 0 END) AS shared"            \
    " FROM output_row WHERE site = $1 GROUP BY event)"

static enum status prove_outputs(struct proof *proof, struct fault *fault)
{
    static const int64_t shares[] = { OUTPUT_SHARE, OUTPUT_QUANTITY };
    static const struct proof_query queries[] = {
        { "SELECT h.seq, " MADE_VALUE " + o.value - j.income_material - j.income_conversion,"
          " h.cost_material + h.cost_conversion FROM happened_row h JOIN " BORNE
          " o ON o.event = h.seq"
          " JOIN joint_row j ON j.site = h.site AND j.segment = h.segment AND j.event = h.seq"
          " WHERE h.site = $1 ORDER BY h.seq",
          shares, ARRAY_COUNT(shares), borne_row },
        { "SELECT h.seq, i.name, 'has lost or gained outputs' FROM happened_row h JOIN item_row i"
          " ON i.site = h.site AND i.id = h.item LEFT JOIN " BORNE " o ON o.event = h.seq"
          " WHERE h.site = $1 AND h.output_count <> coalesce(o.count, 0)",
          shares, ARRAY_COUNT(shares), proof_fault_row },
        { "SELECT j.segment, sum(CASE j.event WHEN 0 THEN j.material + j.conversion ELSE 0 END),"
          " sum(CASE j.event WHEN 0 THEN 0 ELSE " MADE_VALUE " + o.shared END),"
          " sum(CASE j.event WHEN 0 THEN j.beyond ELSE 0 END),"
          " sum(j.income_material + j.income_conversion)"
          " FROM joint_row j LEFT JOIN happened_row h ON h.site = j.site AND h.seq = j.event"
          " LEFT JOIN " BORNE " o ON o.event = j.event WHERE j.site = $1 GROUP BY j.segment",
          shares, ARRAY_COUNT(shares), joint_row },
    };

    return proof_run_all(proof, queries, ARRAY_COUNT(queries), fault);
}

/* What is apart: of each unbuild as its lines say, and each completion knows the newest of its. */
static enum status prove_apart(struct proof *proof, struct fault *fault)
{
    static const int64_t unbuilds[] = { LINE_APART, VERB_UNBUILD };
    static const int64_t completions[] = { LINE_APART, VERB_COMPLETE };
    static const struct proof_query queries[] = {
        { "SELECT h.seq, i.name, 'is not apart as its lines say' FROM happened_row h"
          " JOIN item_row i ON i.site = h.site AND i.id = h.item LEFT JOIN (SELECT l.id >> 20 AS"
          " seq, sum(coalesce(n.qty_out, l.qty)) AS qty" LINES_NOW LINES_FIRST
          " GROUP BY l.id >> 20) a ON a.seq = h.seq"
          " WHERE h.site = $1 AND h.verb = $3 AND h.qty <> coalesce(a.qty, 0)",
          unbuilds, ARRAY_COUNT(unbuilds), proof_fault_row },
        { "SELECT h.seq, i.name, 'does not know what is apart of it' FROM happened_row h"
          " JOIN item_row i ON i.site = h.site AND i.id = h.item LEFT JOIN (SELECT l.target_seq"
          " AS seq, max(l.id) AS newest" LINES_NOW LINES_FIRST " GROUP BY l.target_seq) a"
          " ON a.seq = h.seq WHERE h.site = $1 AND h.verb = $3 AND h.of <> coalesce(a.newest, 0)",
          completions, ARRAY_COUNT(completions), proof_fault_row },
    };

    return proof_run_all(proof, queries, ARRAY_COUNT(queries), fault);
}

/* What a rework cost its goods bear, or they are scrapped or lost. */
static enum status prove_reworks(struct proof *proof, struct fault *fault)
{
    static const int64_t reworks[] = { VERB_REWORK };
    static const struct proof_query query = {
        "SELECT h.seq, " MADE_VALUE ", h.cost_material + h.cost_conversion FROM happened_row h"
        " WHERE h.site = $1 AND h.verb = $2 ORDER BY h.seq",
        reworks, ARRAY_COUNT(reworks), borne_row
    };

    return proof_run_all(proof, &query, 1, fault);
}

enum status prove_state(struct proof *proof, struct fault *fault)
{
    /* What is shipped and not sold lies in transit. */
    static const int64_t sells[] = { VERB_SELL, VERB_SHIP, PLACE_TRANSIT };
    static const int64_t take[] = { LINE_TAKE };
    static const int64_t counted[] = { LINE_CATCH_UP, LINE_BLOWN, RULE_BLOW_THROUGH };
    static const int64_t run[] = { NAME_RUN };
    static const struct proof_query queries[] = {
        { "SELECT id, sum(held), sum(live) FROM"
          " (SELECT id, output AS held, 0 AS live FROM segment_row WHERE site = $1 UNION ALL"
          " SELECT segment, 0, qty + scrapped + lost FROM happened_row WHERE site = $1"
          " AND segment <> 0 UNION ALL"
          " SELECT fixed_segment, 0, qty + scrapped + lost FROM happened_row WHERE site = $1"
          " AND fixed_segment <> 0 UNION ALL"
          " SELECT l.target_seq, 0, coalesce(n.qty_out, l.qty)" LINES_NOW LINES_COUNTED " UNION ALL"
          " SELECT f.id, 0, coalesce(n.qty_out, l.qty)" LINES_NOW
          " JOIN segment_row s ON s.site = l.site AND s.id = l.target_seq JOIN happened_row h"
          " ON h.site = l.site AND h.seq = coalesce(m.owner, l.id >> 20) JOIN segment_row f"
          " ON f.site = s.site AND f.item = s.item AND f.counts = s.counts"
          " AND f.pay_point = s.pay_point AND f.run = h.run" LINES_COUNTED ")"
          " GROUP BY id ORDER BY id",
          counted, ARRAY_COUNT(counted), output_row },
        { "SELECT item, sum(held), sum(newest) FROM"
          " (SELECT item, party, last_seq AS held, 0 AS newest FROM sale_row WHERE site = $1"
          " UNION ALL SELECT item, party, 0, max(seq) FROM happened_row WHERE site = $1"
          " AND (verb = $2 OR verb = $3 AND place <> $4) GROUP BY item, party) GROUP BY item, "
          "party",
          sells, ARRAY_COUNT(sells), sale_row },
        { "SELECT y.id, y.item FROM layer_row y LEFT JOIN (SELECT l.layer, max(l.id) AS newest"
          " FROM line_row l LEFT JOIN line_now n ON n.id = l.id WHERE l.site = $1 AND l.kind = $2"
          " AND coalesce(n.qty_out, l.qty) > 0 GROUP BY l.layer) t ON t.layer = y.id"
          " WHERE y.site = $1 AND y.last_draw <> coalesce(t.newest, 0) ORDER BY y.id LIMIT 1",
          take, 1, draw_row },
        { "SELECT item_last, (SELECT coalesce(max(id), 0) FROM item_row WHERE site = $1), run_last,"
          " (SELECT coalesce(max(id), 0) FROM name_row WHERE site = $1 AND space = $2)"
          " FROM head_row WHERE site = $1",
          run, 1, counters_row },
    };

    enum status status = proof_run_all(proof, queries, ARRAY_COUNT(queries), fault);

    if (status == OK)
        status = prove_apart(proof, fault);
    if (status == OK)
        status = prove_reworks(proof, fault);
    return status == OK ? prove_outputs(proof, fault) : status;
}
