#include "core/journal.h"
#include "core/wip.h"
#include "store/moves.h"
#include "store/proof.h"

/* Columns: item, place, owed by the book, by the intervals, event of the newest interval. */
static enum status owed_row(struct proof *proof, struct db_statement *statement,
                            struct fault *fault)
{
    struct slice item = proof_item_name(proof, db_int(statement, 0));
    struct slice place =
        plant_place_name(&proof->plant, (place_id_t){ (int32_t)db_int(statement, 1) });
    char is[DECIMAL_TEXT_MAX];
    char should[DECIMAL_TEXT_MAX];

    fault->counted++;
    if (db_int(statement, 2) == db_int(statement, 3))
        return OK;
    qty_print((qty_t){ db_int(statement, 2) }, is);
    qty_print((qty_t){ db_int(statement, 3) }, should);
    fault_note(fault, 0, "%.*s %s at %.*s is %s, its intervals sum to %s", (int)item.size,
               item.text, db_int(statement, 4) != 0 ? "due" : "owed", (int)place.size, place.text,
               is, should);
    return OK;
}

/* Columns: issue, item; only those that are not what their lines say. */
static enum status issue_row(struct proof *proof, struct db_statement *statement,
                             struct fault *fault)
{
    struct slice item = proof_item_name(proof, db_int(statement, 1));

    fault_note(fault, line_seq((line_id_t){ db_int(statement, 0) }),
               "an owed issue of %.*s is not what its lines say", (int)item.size, item.text);
    return OK;
}

struct compared {
    const char *does;
    value_t is;
    value_t should;
};

static void value_fault(struct proof *proof, struct fault *fault, const struct item_proof *item,
                        struct compared value)
{
    char is_text[DECIMAL_TEXT_MAX];
    char should_text[DECIMAL_TEXT_MAX];

    if (value_equals(value.is, value.should))
        return;
    money_print(value_total(value.is), proof->plant.decimals, is_text);
    money_print(value_total(value.should), proof->plant.decimals, should_text);
    fault_note(fault, 0, "%.*s %s %s, its intervals sum to %s", (int)item->item->name.size,
               item->item->name.text, value.does, is_text, should_text);
}

static void due_fault(struct fault *fault, const struct item_proof *item)
{
    char is[DECIMAL_TEXT_MAX];
    char should[DECIMAL_TEXT_MAX];

    if (item->pool.due.micro == item->due.micro)
        return;
    qty_print(item->pool.due, is);
    qty_print(item->due, should);
    fault_note(fault, 0, "%.*s due in all is %s, its intervals sum to %s",
               (int)item->item->name.size, item->item->name.text, is, should);
}

static void owed_values_prove(struct proof *proof, struct fault *fault)
{
    for (int64_t id = 1; id < proof->item_count; id++) {
        const struct item_proof *item = &proof->items[id];
        if (!item->item)
            continue;
        value_fault(proof, fault, item,
                    (struct compared){ "owes", item->pool.owed_value, item->owed_value });
        value_fault(proof, fault, item,
                    (struct compared){ "is due at", item->pool.due_value, item->due_value });
        due_fault(fault, item);
    }
}

/* Columns: event, or 0. */
static enum status due_list_row(struct proof *proof, struct db_statement *statement,
                                struct fault *fault)
{
    (void)proof;
    fault_note(fault, db_int(statement, 0),
               "what is due until a trigger, or was delivered, is not what lines say");
    return OK;
}

/* Due issues by what triggers them (core/due.h), and how much of a completion was delivered. */
static enum status prove_due_lists(struct proof *proof, struct fault *fault)
{
    static const int64_t kinds[] = { LINE_DELIVER, ISSUE_SALE, ISSUE_SHIPMENT, ISSUE_MANUAL };
    static const struct proof_query query = {
        "SELECT CASE WHEN method IN ($3, $4) THEN of ELSE 0 END FROM"
        " (SELECT method, thing, of, open, delivered FROM due_list_row WHERE site = $1"
        " UNION ALL SELECT o.method, CASE WHEN o.method IN ($3, $4, $5) THEN o.consumer"
        " ELSE o.item END, CASE WHEN o.method IN ($3, $4) THEN o.owner WHEN o.method = $5"
        " THEN h.order_id ELSE o.place END, o.qty_settled - o.qty_to, 0 FROM owed_row o"
        " JOIN happened_row h ON h.seq = o.owner WHERE o.site = $1 AND o.method <> 0"
        " UNION ALL SELECT l.detail, l.item, l.target_seq, 0, -coalesce(n.qty_out, l.qty)"
        " FROM line_row l LEFT JOIN line_now n ON n.id = l.id LEFT JOIN line_more m ON m.id = l.id"
        " WHERE l.site = $1 AND l.kind = $2 AND coalesce(m.target, 0) = 0) d"
        " GROUP BY method, thing, of HAVING sum(open) <> 0 OR sum(delivered) <> 0",
        kinds, ARRAY_COUNT(kinds), due_list_row
    };

    return proof_run(proof, &query, fault);
}

enum status prove_owed(struct proof *proof, struct fault *fault)
{
    static const int64_t kinds[] = { LINE_OWE,   LINE_DUE,   LINE_SETTLE,
                                     LINE_UNOWE, LINE_COVER, LINE_UNDUE };
    static const struct proof_query places = {
        "SELECT item, place, sum(held), sum(open), is_due FROM"
        " (SELECT item, place, owed AS held, 0 AS open, 0 AS is_due FROM stock_row WHERE site = $1"
        " UNION ALL SELECT item, place, due, 0, 1 FROM stock_row WHERE site = $1 AND due <> 0"
        " UNION ALL SELECT item, place, 0, qty_to - qty_settled, method <> 0 FROM owed_row"
        " WHERE site = $1 AND qty_settled < qty_to) GROUP BY item, place, is_due",
        NULL, 0, owed_row
    };
    static const struct proof_query issues = {
        "SELECT o.id, o.item FROM owed_row o LEFT JOIN"
        " (SELECT m.target, sum(CASE WHEN kind IN ($2, $3) THEN qty ELSE -qty END) AS open FROM "
        "line_row l"
        " JOIN line_more m ON m.id = l.id WHERE l.site = $1 AND kind IN ($2, $3, $4, $5, $6, $7)"
        " GROUP BY m.target) t ON t.target = o.id WHERE o.site = $1"
        " AND o.qty_to - o.qty_settled <> coalesce(t.open, 0) ORDER BY o.id LIMIT 1",
        kinds, ARRAY_COUNT(kinds), issue_row
    };
    enum status status = proof_run(proof, &places, fault);

    owed_values_prove(proof, fault);
    if (status == OK)
        status = proof_run(proof, &issues, fault);
    return status == OK ? prove_due_lists(proof, fault) : status;
}

/* Columns: role, day, by the book, by the entries; of one account. */
static enum status balance_row(struct proof *proof, struct db_statement *statement,
                               struct fault *fault)
{
    const char *role = role_word((enum role)db_int(statement, 0));
    char day[DAY_TEXT_MAX];
    char is[DECIMAL_TEXT_MAX];
    char should[DECIMAL_TEXT_MAX];
    size_t size;

    fault->counted++;
    if (db_int(statement, 2) == db_int(statement, 3))
        return OK;
    size = day_print((day_t){ (int32_t)db_int(statement, 1) }, day);
    money_print((money_t){ db_int(statement, 2) }, proof->plant.decimals, is);
    money_print((money_t){ db_int(statement, 3) }, proof->plant.decimals, should);
    fault_note(fault, 0, "%s on %.*s is %s, its entries sum to %s", role, (int)size, day, is,
               should);
    return OK;
}

/* Columns: role, by the book, by its days. */
static enum status total_row(struct proof *proof, struct db_statement *statement,
                             struct fault *fault)
{
    char is[DECIMAL_TEXT_MAX];
    char should[DECIMAL_TEXT_MAX];

    if (db_int(statement, 1) == db_int(statement, 2))
        return OK;
    money_print((money_t){ db_int(statement, 1) }, proof->plant.decimals, is);
    money_print((money_t){ db_int(statement, 2) }, proof->plant.decimals, should);
    fault_note(fault, 0, "%s in all is %s, its days sum to %s",
               role_word((enum role)db_int(statement, 0)), is, should);
    return OK;
}

/* Columns: all that is deferred. */
static enum status deferred_row(struct proof *proof, struct db_statement *statement,
                                struct fault *fault)
{
    char sum[DECIMAL_TEXT_MAX];

    if (db_int(statement, 0) == 0)
        return OK;
    money_print((money_t){ db_int(statement, 0) }, proof->plant.decimals, sum);
    fault_note(fault, 0, "debits and credits that are deferred differ by %s", sum);
    return OK;
}

static value_t worth_sum(const struct proof *proof, int64_t which, int64_t category, int64_t stands)
{
    value_t sum = { 0 };

    for (int64_t id = 1; id < proof->item_count; id++) {
        const struct item_proof *item = &proof->items[id];

        if (item->item && item->item->category == category &&
            item_stands(&proof->plant, item->item) == (enum stands)stands)
            sum = value_add(sum, which == WORTH_STOCK  ? item->left_value
                                 : which == WORTH_OWED ? item->owed_value
                                 : which == WORTH_DUE  ? item->due_value
                                                       : pool_staged(&item->pool));
    }
    return sum;
}

/* Columns: which, category, where it stands, element, money. */
static enum status worth_row(struct proof *proof, struct db_statement *statement,
                             struct fault *fault)
{
    value_t sum =
        worth_sum(proof, db_int(statement, 0), db_int(statement, 1), db_int(statement, 2));
    int64_t element = db_int(statement, 3);
    char is[DECIMAL_TEXT_MAX];
    char should[DECIMAL_TEXT_MAX];

    if (element < 0 || element >= ELEMENT_COUNT || sum.of[element].minor == db_int(statement, 4))
        return OK;
    money_print((money_t){ db_int(statement, 4) }, proof->plant.decimals, is);
    money_print(sum.of[element], proof->plant.decimals, should);
    fault_note(fault, 0, "what a category is worth is %s, its items sum to %s", is, should);
    return OK;
}

enum status prove_balances(struct proof *proof, struct fault *fault)
{
    static const int64_t limits[] = { ROLE_COUNT, BALANCE_TOTAL };
    static const int64_t later[] = { DEFERRED, BALANCE_TOTAL };
    static const int64_t worths[] = { WORTH_STOCK, WORTH_STAGED + 1 };
    static const struct proof_query queries[] = {
        { "SELECT role, day, sum(held), sum(money) FROM (SELECT role, reason, category, account,"
          " day, debit AS held, 0 AS money FROM turnover WHERE site = $1 UNION ALL"
          " SELECT role, reason, category, account, books, 0, CASE WHEN money > 0 THEN money ELSE 0"
          " END FROM entry_row WHERE site = $1) GROUP BY role, reason, category, account, day",
          NULL, 0, balance_row },
        { "SELECT role, day, sum(held), sum(money) FROM (SELECT role, reason, category, account,"
          " day, credit AS held, 0 AS money FROM turnover WHERE site = $1 UNION ALL"
          " SELECT role, reason, category, account, books, 0, CASE WHEN money < 0 THEN -money ELSE"
          " 0 END FROM entry_row WHERE site = $1) GROUP BY role, reason, category, account, day",
          NULL, 0, balance_row },
        { "SELECT role, day, sum(held), sum(money) FROM (SELECT role, reason_category, account,"
          " day, money AS held, 0 AS money FROM balance_row WHERE site = $1 AND role < $2"
          " AND day <> $3 UNION ALL SELECT role, (reason << 32) + category + 1, account, books, 0,"
          " money FROM entry_row WHERE site = $1) GROUP BY role, reason_category, account, day",
          limits, 2, balance_row },
        { "SELECT role, sum(CASE day WHEN $3 THEN money ELSE 0 END), sum(CASE day WHEN $3 THEN 0"
          " ELSE money END) FROM balance_row WHERE site = $1 AND role < $2"
          " GROUP BY role, reason_category, account",
          limits, 2, total_row },
        { "SELECT role - $2, sum(CASE day WHEN $3 THEN money ELSE 0 END),"
          " sum(CASE day WHEN $3 THEN 0 ELSE money END) FROM balance_row WHERE site = $1"
          " AND role >= $2 GROUP BY role, reason_category, account",
          later, ARRAY_COUNT(later), total_row },
        { "SELECT sum(money) FROM balance_row WHERE site = $1 AND role >= $2 AND day = $3", later,
          ARRAY_COUNT(later), deferred_row },
        { "SELECT role, reason_category, account, day, money FROM balance_row WHERE site = $1"
          " AND role >= $2 AND role < $3",
          worths, 2, worth_row },
    };

    return proof_run_all(proof, queries, ARRAY_COUNT(queries), fault);
}

/* Money by role: what the scheme puts there of stock and of what is owed. */
struct placed {
    money_t of[ROLE_COUNT];
};

static void stock_place(const struct proof *proof, const struct item *item, value_t value,
                        struct placed *placed)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        placed->of[inventory_role(&proof->plant, item, (enum element)e)].minor += value.of[e].minor;
}

/* What is staged stands in work in process where the scheme knows that. */
static void staged_place(const struct proof *proof, const struct item_proof *item,
                         struct placed *placed)
{
    value_t staged = pool_staged(&item->pool);

    if (plant_points(&proof->plant, item->item->category, SCHEME_NOW) != POINT_TRADITIONAL)
        return;
    stock_place(proof, item->item, value_negate(staged), placed);
    placed->of[ROLE_WIP].minor += value_total(staged).minor;
}

static void owed_place(const struct proof *proof, const struct item *item, value_t value,
                       struct placed *placed)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        placed->of[owed_role(&proof->plant, item, (enum element)e)].minor -= value.of[e].minor;
}

static void due_place(const struct proof *proof, const struct item *item, value_t value,
                      struct placed *placed)
{
    for (int e = 0; e < ELEMENT_COUNT; e++)
        placed->of[due_role(&proof->plant, item, (enum element)e)].minor -= value.of[e].minor;
}

/* One event after another: what its lines did to each item's pool, against its entries. */
struct tracing {
    struct proof *proof;
    value_t *worth;   /* of each item's pool, by its id, as last noted */
    bool *is_unnoted; /* the pool has moved since without a note */
    int64_t from;     /* events up to this one were booked under another scheme */
    int64_t seq;      /* the first event that is wrong */
};

/* False: what the line did to the pool is not known. */
static bool line_place(struct tracing *tracing, const struct line *line, struct placed *placed)
{
    const struct item_proof *item = proof_item(tracing->proof, line->item.raw);
    bool is_known = true;

    if (!item)
        return true;
    if (line->kind == LINE_OWE)
        owed_place(tracing->proof, item->item, line->value, placed);
    if (line->kind == LINE_DUE)
        due_place(tracing->proof, item->item, line->value, placed);
    if (line->kind == LINE_UNDUE || line->kind == LINE_COVER)
        due_place(tracing->proof, item->item, value_negate(line->value), placed);
    if (line->kind == LINE_UNOWE || line->kind == LINE_SETTLE)
        owed_place(tracing->proof, item->item, value_negate(line->value), placed);
    if (line_notes_pool(line->kind, line->layer)) {
        value_t *worth = &tracing->worth[line->item.raw];

        is_known = !tracing->is_unnoted[line->item.raw];
        tracing->is_unnoted[line->item.raw] = false;
        stock_place(tracing->proof, item->item, value_sub(line->pool_value, *worth), placed);
        *worth = line->pool_value;
    }
    if (line->kind == LINE_LOWER)
        tracing->is_unnoted[line->item.raw] = true;
    return is_known && !tracing->is_unnoted[line->item.raw];
}

static void posting_trace(struct tracing *tracing, int64_t seq,
                          const struct stored_posting *posting)
{
    struct placed placed = { 0 };
    bool is_known = seq > tracing->from;

    for (size_t i = 0; i < posting->line_count; i++)
        is_known = line_place(tracing, &posting->lines[i], &placed) && is_known;
    for (size_t i = 0; i < posting->entry_count; i++)
        placed.of[posting->entries[i].role].minor -= posting->entries[i].money.minor;
    for (size_t i = 0; i < STOCK_ROLES && is_known; i++)
        if (placed.of[stock_roles[i]].minor != 0 && tracing->seq == 0)
            tracing->seq = seq;
}

/* Columns: the newest event that changed which role holds what. */
static enum status scheme_row(struct proof *proof, struct db_statement *statement,
                              struct fault *fault)
{
    (void)proof;
    fault->counted = db_int(statement, 0);
    return OK;
}

/* The first event whose entries do not follow its lines, since the scheme last changed; 0: none. */
static enum status inventory_blame(struct proof *proof, int64_t *seq)
{
    static const int64_t verbs[] = { VERB_POINTS, VERB_CATEGORY };
    static const struct proof_query scheme = {
        "SELECT coalesce(max(seq), 0) FROM event_row WHERE site = $1 AND verb IN ($2, $3)", verbs,
        ARRAY_COUNT(verbs), scheme_row
    };
    struct tracing tracing = { .proof = proof };
    struct fault newest = { 0 };
    int64_t last = 0;
    enum status status = proof_run(proof, &scheme, &newest);

    tracing.from = newest.counted;
    tracing.worth = arena_alloc(proof->arena, (size_t)proof->item_count * sizeof(*tracing.worth));
    tracing.is_unnoted =
        arena_alloc(proof->arena, (size_t)proof->item_count * sizeof(*tracing.is_unnoted));
    if (!tracing.worth || !tracing.is_unnoted)
        return NO_MEMORY;
    if (!plant_defers(&proof->plant) &&
        !plant_has_wip(&proof->plant)) /* else no entry follows its lines by itself */
        last = proof->store->seq;
    for (int64_t i = 1; i <= last && tracing.seq == 0 && status == OK; i++) {
        struct stored_posting posting;

        arena_reset(&proof->posting);
        status = store_posting(proof->store, i, &proof->posting, &posting);
        if (status == OK)
            posting_trace(&tracing, i, &posting);
    }
    *seq = tracing.seq;
    return status;
}

/* Columns: role, sum of its entries. */
static enum status role_row(struct proof *proof, struct db_statement *statement,
                            struct fault *fault)
{
    struct placed *placed = proof->placed;
    enum role role = (enum role)db_int(statement, 0);

    (void)fault;
    if (role < ROLE_COUNT)
        placed->of[role].minor += db_int(statement, 1);
    return OK;
}

enum status prove_inventory(struct proof *proof, struct fault *fault)
{
    static const struct proof_query sums = {
        "SELECT role, sum(money) FROM entry_row WHERE site = $1 GROUP BY role", NULL, 0, role_row
    };
    static const int64_t later[] = { DEFERRED, BALANCE_TOTAL };
    static const struct proof_query deferred = {
        "SELECT role - $2, sum(money) FROM balance_row WHERE site = $1 AND role >= $2 AND day = $3"
        " GROUP BY role",
        later, ARRAY_COUNT(later), role_row
    };
    struct placed booked = { 0 };
    struct placed placed = { 0 };
    int64_t seq = 0;
    enum status status;

    proof->placed = &booked;
    status = proof_run(proof, &sums, fault);
    if (status == OK)
        status = proof_run(proof, &deferred, fault);
    for (int64_t id = 1; id < proof->item_count; id++) {
        const struct item_proof *item = &proof->items[id];

        if (!item->item)
            continue;
        stock_place(proof, item->item, item->left_value, &placed);
        staged_place(proof, item, &placed);
        owed_place(proof, item->item, item->owed_value, &placed);
        due_place(proof, item->item, item->due_value, &placed);
    }
    for (size_t i = 0; i < STOCK_ROLES && status == OK; i++) {
        enum role role = stock_roles[i];
        char is[DECIMAL_TEXT_MAX];
        char should[DECIMAL_TEXT_MAX];

        fault->counted++;
        if (booked.of[role].minor == placed.of[role].minor)
            continue;
        status = inventory_blame(proof, &seq);
        money_print(booked.of[role], proof->plant.decimals, is);
        money_print(placed.of[role], proof->plant.decimals, should);
        fault_note(fault, seq, "%s is %s, stock, owed and due issues put %s there", role_word(role),
                   is, should);
    }
    return status;
}
