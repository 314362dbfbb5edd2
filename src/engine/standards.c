#include "engine/standards.h"

#include "engine/bill_node.h"
#include "engine/inside.h"

enum { PRICE_PER = 10000, ROLLED_PER_PRICE = 100, MILLION = 1000000 };

/* What completions and receipts of an item cost. */
struct actual {
    struct slice name;
    qty_t qty;
    value_t value;
};

struct proposing {
    struct engine *engine;
    const struct standards_question *question;
    standards_tell_fn *tell;
    void *context;
    struct arena arena;
    struct actual *all;
    size_t count;
    size_t capacity;
    struct problem *problem;
};

/* ---- which items ---- */

static enum status all_begin(void *context, const struct list_row *list, int decimals)
{
    (void)context;
    (void)list;
    (void)decimals;
    return OK;
}

static struct actual *all_add(struct proposing *proposing, struct slice name)
{
    struct actual *all = arena_grow(&proposing->arena, proposing->all, proposing->count,
                                    &proposing->capacity, sizeof(*all));

    if (!all)
        return NULL;
    proposing->all = all;
    all[proposing->count] = (struct actual){ .name = slice_copy(&proposing->arena, name) };
    return all[proposing->count].name.text ? &all[proposing->count++] : NULL;
}

/* Of `items`: the name is the first column. */
static enum status item_keep(void *context, const struct cell *cells)
{
    return all_add(context, cells[0].text) ? OK : NO_MEMORY;
}

/* Of `actuals`: item, quantity, then the elements. */
static enum status actual_keep(void *context, const struct cell *cells)
{
    struct actual *actual = all_add(context, cells[0].text);

    if (!actual)
        return NO_MEMORY;
    actual->qty = cells[1].qty;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        actual->value.of[e] = cells[2 + e].money;
    return OK;
}

static enum status all_gather(struct proposing *proposing)
{
    const struct standards_question *question = proposing->question;
    struct receiver receiver = { all_begin, question->is_actual ? actual_keep : item_keep,
                                 proposing };
    struct filter filter = {
        .from = question->from, .to = question->day, .as_of = DAY_NONE, .item = question->item
    };

    if (question->item.size > 0)
        filter.present = 1U << FILTER_ITEM;
    if (question->is_actual)
        filter.present |= 1U << FILTER_FROM | 1U << FILTER_TO;
    return engine_query(proposing->engine, question->is_actual ? LIST_ACTUALS : LIST_ITEMS, &filter,
                        &receiver);
}

/* ---- what it should cost ---- */

/* The standard in force as a price per cost.per, and what the new one differs by. */
static enum status differ(struct proposal *proposal)
{
    value_t value = { 0 };
    enum status status = OK;

    if (proposal->standard)
        status = cost_times(proposal->standard->cost, proposal->cost.per, &value);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        proposal->differs.of[e].minor = proposal->cost.of[e].minor - value.of[e].minor;
    return status;
}

/* At the new standard less at that in force. */
static enum status revalue(struct proposal *proposal, qty_t on_hand)
{
    value_t before = { 0 };
    enum status status = cost_times(proposal->cost, on_hand, &proposal->revalues);

    if (status == OK)
        status = cost_times(proposal->standard->cost, on_hand, &before);
    proposal->revalues = value_sub(proposal->revalues, before);
    return status;
}

/* |new - old| × 1,000,000 > old × beyond, of all elements together. */
static bool is_beyond(const struct proposal *proposal, int64_t beyond)
{
    i128 differs = value_total(proposal->differs).minor;
    i128 before = cost_total(proposal->cost).minor - differs;

    if (differs < 0)
        differs = -differs;
    return differs * MILLION > before * beyond || (differs == 0 && beyond == 0);
}

static enum status put_forward(struct proposing *proposing, struct tree *tree,
                               struct proposal *proposal)
{
    const struct pool *pool = NULL;
    enum status status = tree_pool(tree, proposal->item, &pool);

    if (status != OK)
        return status;
    if (!proposing->question->is_actual)
        proposal->qty = pool->qty;
    proposal->is_revalued = proposal->standard && proposal->item->method == METHOD_STANDARD;
    status = differ(proposal);
    if (status == OK && proposal->is_revalued)
        status = revalue(proposal, pool->qty);
    if (status != OK)
        return problem_set(&tree->problem, AMOUNT_OVERFLOW, "the cost of %.*s",
                           (int)proposal->item->name.size, proposal->item->name.text);
    if (!is_beyond(proposal, proposing->question->beyond))
        return OK;
    return proposing->tell(proposing->context, proposal);
}

/* For 1,000,000 pieces, in the smallest unit of money, as a price per 10,000. */
static cost_t cost_rolled(const struct rolled *rolled)
{
    cost_t cost = { .per = { (int64_t)PRICE_PER * QTY_ONE } };

    for (int e = 0; e < ELEMENT_COUNT; e++) {
        i128 half = rolled->of[e] < 0 ? -ROLLED_PER_PRICE / 2 : ROLLED_PER_PRICE / 2;

        cost.of[e].minor = (int64_t)((rolled->of[e] + half) / ROLLED_PER_PRICE);
    }
    return cost;
}

static struct slice lacking(const struct tree *tree)
{
    for (size_t i = 0; i < tree->count; i++) {
        const struct node *node = &tree->nodes[i];

        if (!node->instead && !node->is_fixed &&
            slice_equals(slice_of(node->source), SLICE("none")))
            return node->item->name;
    }
    return (struct slice){ 0 };
}

static enum status propose_rolled(struct proposing *proposing, struct tree *tree,
                                  struct proposal *proposal)
{
    enum status status = tree_need(tree, (qty_t){ QTY_ONE });

    if (status == OK)
        status = tree_cost(tree);
    if (status != OK)
        return status;
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (tree->nodes[0].cost.of[e] / ROLLED_PER_PRICE > INT64_MAX / 2)
            return problem_set(&tree->problem, AMOUNT_OVERFLOW, "the cost of %.*s",
                               (int)proposal->item->name.size, proposal->item->name.text);
    proposal->cost = cost_rolled(&tree->nodes[0].cost);
    proposal->lacks = lacking(tree);
    return put_forward(proposing, tree, proposal);
}

static enum status propose_actual(struct proposing *proposing, struct tree *tree,
                                  const struct actual *actual, struct proposal *proposal)
{
    proposal->qty = actual->qty;
    proposal->cost.per = (qty_t){ (int64_t)PRICE_PER * QTY_ONE };
    for (int e = 0; e < ELEMENT_COUNT; e++)
        if (scale(actual->value.of[e].minor, proposal->cost.per.micro, actual->qty.micro,
                  ROUND_HALF_AWAY, &proposal->cost.of[e].minor) != OK)
            return problem_set(&tree->problem, AMOUNT_OVERFLOW, "the cost of %.*s",
                               (int)actual->name.size, actual->name.text);
    return put_forward(proposing, tree, proposal);
}

/* One item. Without a bill that day, or a standard to compare with, only one that is named is
 * refused; the others have nothing to put forward. */
static enum status propose(struct proposing *proposing, const struct actual *actual)
{
    const struct standards_question *question = proposing->question;
    const struct bill_question bill = { .item = actual->name, .day = question->day };
    struct proposal proposal = { .standard = NULL };
    struct tree tree;
    enum status status = tree_open(&tree, proposing->engine, &bill);
    bool has_bill = status != BILL_MISSING;
    bool is_named = question->item.size > 0;

    if (!has_bill) {
        tree.problem = (struct problem){ .status = OK };
        status = OK;
    }
    if (status == OK)
        status = engine_item(proposing->engine, actual->name, &proposal.item);
    if (status != OK)
        return tree_close(&tree, status, proposing->problem);
    proposal.standard = item_standard(proposal.item, tree.as_of);
    if (question->is_actual && proposal.standard)
        status = propose_actual(proposing, &tree, actual, &proposal);
    else if (!question->is_actual && has_bill && proposal.item->kind == KIND_MADE &&
             (is_named || proposal.standard || proposal.item->method == METHOD_STANDARD))
        status = propose_rolled(proposing, &tree, &proposal);
    else if (is_named && !question->is_actual)
        status = proposal.item->kind == KIND_MADE
                     ? problem_set(&tree.problem, BILL_MISSING, "%.*s", (int)actual->name.size,
                                   actual->name.text)
                     : problem_set(&tree.problem, ITEM_KIND, "%.*s is not made",
                                   (int)actual->name.size, actual->name.text);
    return tree_close(&tree, status, proposing->problem);
}

enum status standards_propose(struct engine *engine, const struct standards_question *question,
                              standards_tell_fn *tell, void *context, struct problem *problem)
{
    struct proposing proposing = {
        .engine = engine, .question = question, .tell = tell, .context = context, .problem = problem
    };
    const struct item *named = NULL;
    enum status status = OK;

    if (question->item.size > 0)
        status = engine_item(engine, question->item, &named);
    arena_init(&proposing.arena, 0);
    if (status == OK)
        status = all_gather(&proposing);
    if (status != OK)
        *problem = *engine_problem(engine);
    for (size_t i = 0; i < proposing.count && status == OK; i++)
        status = propose(&proposing, &proposing.all[i]);
    arena_release(&proposing.arena);
    return status;
}

/* ---- the list ---- */

static const struct column standards_columns[] = {
    { "item", COLUMN_TEXT },      { "unit", COLUMN_TEXT },         { "standard", COLUMN_PRICE },
    { "from", COLUMN_DAY },       { "proposed", COLUMN_PRICE },    { "difference", COLUMN_PRICE },
    { "material", COLUMN_PRICE }, { "conversion", COLUMN_PRICE },  { "labour", COLUMN_PRICE },
    { "machine", COLUMN_PRICE },  { "overhead", COLUMN_PRICE },    { "outside", COLUMN_PRICE },
    { "qty", COLUMN_QTY },        { "revaluation", COLUMN_MONEY }, { "lacks", COLUMN_TEXT },
};
static const struct list_row standards_row = {
    .list = LIST_COUNT,
    .name = "standards",
    .columns = standards_columns,
    .column_count = ARRAY_COUNT(standards_columns),
};

static struct cell price_of(money_t money, qty_t per)
{
    return (struct cell){ .price = { money, per } };
}

static enum status proposal_give(void *context, const struct proposal *proposal)
{
    const struct receiver *receiver = context;
    qty_t per = proposal->cost.per;
    money_t differs = value_total(proposal->differs);
    money_t total = cost_total(proposal->cost);
    bool has = proposal->standard != NULL;
    const struct cell cells[] = {
        { .text = proposal->item->name },
        { .text = proposal->item->unit },
        has ? price_of((money_t){ total.minor - differs.minor }, per)
            : (struct cell){ .absent = true },
        { .absent = !has || day_is_none(proposal->standard->version.from),
          .day = has ? proposal->standard->version.from : DAY_NONE },
        price_of(total, per),
        price_of(differs, per),
        price_of(proposal->differs.of[MATERIAL], per),
        price_of(proposal->differs.of[CONVERSION], per),
        price_of(proposal->differs.of[LABOUR], per),
        price_of(proposal->differs.of[MACHINE], per),
        price_of(proposal->differs.of[OVERHEAD], per),
        price_of(proposal->differs.of[OUTSIDE], per),
        { .qty = proposal->qty },
        { .absent = !proposal->is_revalued, .money = value_total(proposal->revalues) },
        { .absent = proposal->lacks.size == 0, .text = proposal->lacks },
    };

    return receiver->row(receiver->context, cells);
}

enum status standards_list(struct engine *engine, const struct standards_question *question,
                           const struct receiver *receiver, struct problem *problem)
{
    enum status status =
        receiver->begin(receiver->context, &standards_row, engine_plant(engine)->decimals);
    struct receiver rows = *receiver;

    if (status != OK)
        return problem_set(problem, status, "a list");
    return standards_propose(engine, question, proposal_give, &rows, problem);
}
