#include "engine/margins.h"

#include "engine/inside.h"
#include "text/buffer.h"

/* Of what sales of a day are. */
struct sold {
    struct slice name;
    day_t day;
    qty_t qty;
    money_t cost;
};

struct finding {
    struct engine *engine;
    const struct margins_question *question;
    struct arena arena;
    struct slice *names; /* of the items */
    size_t count;
    size_t capacity;
    struct sold *sold; /* by name, day */
    size_t sold_count;
    size_t sold_capacity;
    size_t sold_next; /* the first of the items to come */
};

/* ---- what there is ---- */

static enum status list_begin(void *context, const struct list_row *list, int decimals)
{
    (void)context;
    (void)list;
    (void)decimals;
    return OK;
}

static enum status name_keep(void *context, const struct cell *cells)
{
    struct finding *finding = context;
    struct slice *names = arena_grow(&finding->arena, finding->names, finding->count,
                                     &finding->capacity, sizeof(*names));

    if (!names)
        return NO_MEMORY;
    finding->names = names;
    names[finding->count] = slice_copy(&finding->arena, cells[0].text);
    return names[finding->count++].text ? OK : NO_MEMORY;
}

static enum status sold_keep(void *context, const struct cell *cells)
{
    struct finding *finding = context;
    struct sold *sold = arena_grow(&finding->arena, finding->sold, finding->sold_count,
                                   &finding->sold_capacity, sizeof(*sold));

    if (!sold)
        return NO_MEMORY;
    finding->sold = sold;
    sold[finding->sold_count] = (struct sold){ slice_copy(&finding->arena, cells[0].text),
                                               cells[1].day, cells[2].qty, cells[3].money };
    return sold[finding->sold_count++].name.text ? OK : NO_MEMORY;
}

static enum status all_gather(struct finding *finding)
{
    const struct margins_question *question = finding->question;
    const struct receiver items = { list_begin, name_keep, finding };
    const struct receiver sold = { list_begin, sold_keep, finding };
    struct filter filter = { .from = question->from,
                             .to = question->to,
                             .as_of = DAY_NONE,
                             .item = question->item,
                             .category = question->category };
    enum status status;

    if (question->item.size > 0)
        filter.present |= 1U << FILTER_ITEM;
    if (question->category.size > 0)
        filter.present |= 1U << FILTER_CATEGORY;
    status = engine_query(finding->engine, LIST_ITEMS, &filter, &items);
    if (status != OK || !question->has_period)
        return status;
    filter.present |= 1U << FILTER_FROM | 1U << FILTER_TO;
    return engine_query(finding->engine, LIST_SOLD, &filter, &sold);
}

/* ---- one item ---- */

struct asked {
    const struct finding *finding;
    item_id_t item;
    struct margin margin;
    bool is_sold;
};

/* What was sold on each day at that day's price, each day rounded by itself. */
static void sold_sum(struct draft *draft, const struct item *item, struct asked *asked)
{
    const struct finding *finding = asked->finding;
    struct margin *margin = &asked->margin;

    for (size_t i = finding->sold_next; i < finding->sold_count; i++) {
        const struct sold *sold = &finding->sold[i];
        const struct sales_price *price = item_price(item, (struct as_of){ sold->day, draft->seq });
        money_t money = { 0 };

        if (!slice_equals(sold->name, item->name))
            break;
        if (price && scale(price->price.money.minor, sold->qty.micro, price->price.per.micro,
                           ROUND_HALF_AWAY, &money.minor) != OK)
            refuse(draft, AMOUNT_OVERFLOW, "the sales of %.*s", (int)item->name.size,
                   item->name.text);
        margin->sold = qty_add(margin->sold, sold->qty);
        margin->unpriced = price ? margin->unpriced : qty_add(margin->unpriced, sold->qty);
        margin->sales.minor += money.minor;
        margin->cost_of_sales.minor += sold->cost.minor;
    }
}

static enum status margin_ask(struct draft *draft, void *context)
{
    struct asked *asked = context;
    struct margin *margin = &asked->margin;
    const struct item *item = item_see(draft, asked->item);
    struct as_of now = draft_as_of(draft);
    const struct sales_price *price = item_price(item, now);
    const struct price_rule *rule = item_price_rule(draft->plant, item, now);
    struct sales_cost cost = sales_cost(draft, item);

    if (draft->status != OK)
        return draft->status;
    *margin = (struct margin){ .cost = cost.cost, .source = cost.source, .has_price = price };
    if (price)
        margin->price = *price;
    sold_sum(draft, item, asked);
    asked->is_sold = item_is_sold(draft->plant, item, now) || margin->sold.micro != 0;
    if (!rule)
        return draft->status;
    margin->basis = rule->basis;
    margin->rule_of = rule_is_of(item, rule);
    margin->share = rule->share;
    margin->proposed.per = price ? price->price.per : (qty_t){ QTY_ONE };
    margin->has_proposal =
        price_propose(rule, cost.cost, margin->proposed.per, &margin->proposed.money);
    return draft->status;
}

static enum status item_find(struct finding *finding, struct slice name, struct asked *asked)
{
    const struct item *item = NULL;
    struct event event = { .verb = VERB_TICK, .day = finding->question->day };
    enum status status = engine_item(finding->engine, name, &item);

    if (status != OK)
        return status;
    *asked = (struct asked){ .finding = finding, .item = item->id };
    status = engine_ask(finding->engine, &event, margin_ask, asked);
    if (status == OK)
        status = engine_item(finding->engine, name, &item);
    asked->margin.name = name;
    asked->margin.unit = item->unit;
    return status;
}

enum status margins_find(struct engine *engine, const struct margins_question *question,
                         margin_tell_fn *tell, void *context, struct problem *problem)
{
    struct finding finding = { .engine = engine, .question = question };
    struct asked asked;
    enum status status = engine_state_write(engine);

    arena_init(&finding.arena, 0);
    if (status == OK)
        status = all_gather(&finding);
    for (size_t i = 0; i < finding.count && status == OK; i++) {
        status = item_find(&finding, finding.names[i], &asked);
        if (status == OK && (asked.is_sold || question->item.size > 0))
            status = tell(context, &asked.margin);
        while (finding.sold_next < finding.sold_count &&
               slice_equals(finding.sold[finding.sold_next].name, finding.names[i]))
            finding.sold_next++;
    }
    if (status != OK)
        *problem = *engine_problem(engine);
    arena_release(&finding.arena);
    return status;
}

/* ---- the list ---- */

enum { PRICE_PER = 10000 };

static const struct column margins_columns[] = {
    { "item", COLUMN_TEXT },           { "unit", COLUMN_TEXT },      { "cost", COLUMN_PRICE },
    { "source", COLUMN_TEXT },         { "price", COLUMN_PRICE },    { "from", COLUMN_DAY },
    { "margin", COLUMN_PRICE },        { "of_price", COLUMN_SHARE }, { "of_cost", COLUMN_SHARE },
    { "rule", COLUMN_TEXT },           { "of", COLUMN_TEXT },        { "proposed", COLUMN_PRICE },
    { "difference", COLUMN_PRICE },    { "sold", COLUMN_QTY },       { "sales", COLUMN_MONEY },
    { "cost_of_sales", COLUMN_MONEY }, { "earned", COLUMN_MONEY },   { "unpriced", COLUMN_QTY },
};
static const struct list_row margins_row = {
    .list = LIST_COUNT,
    .name = "margins",
    .columns = margins_columns,
    .column_count = ARRAY_COUNT(margins_columns),
};

static const struct cell nothing = { .absent = true };

/* Per piece, to four decimals beyond the currency's. */
static bool per_piece(money_t money, qty_t per, int64_t *number)
{
    return scale(money.minor, (int64_t)PRICE_PER * QTY_ONE, per.micro, ROUND_HALF_AWAY, number) ==
           OK;
}

static struct cell piece_cell(int64_t number)
{
    return (struct cell){ .price = { { number }, { (int64_t)PRICE_PER * QTY_ONE } } };
}

/* To the hundredth of a percent. */
static struct cell part_cell(int64_t part, int64_t whole)
{
    enum { HUNDREDTHS = 10000, MILLIONTHS = 100 };
    int64_t share = 0;

    if (whole <= 0 || scale(part, HUNDREDTHS, whole, ROUND_HALF_AWAY, &share) != OK ||
        share > INT64_MAX / MILLIONTHS || share < INT64_MIN / MILLIONTHS)
        return nothing;
    return (struct cell){ .qty = { share * MILLIONTHS } };
}

/* `margin 30%` */
static struct slice rule_text(const struct margin *margin, struct arena *arena)
{
    struct text_buffer buffer;
    char number[DECIMAL_TEXT_MAX];
    struct slice text = { 0 };

    buffer_init(&buffer, arena);
    buffer_put_text(&buffer, margin->basis == PRICE_MARGIN ? "margin " : "cost-plus ");
    buffer_put(&buffer, (struct slice){ number, share_print(margin->share, number) });
    return buffer_finish(&buffer, &text) == OK ? text : (struct slice){ 0 };
}

struct giving {
    const struct receiver *receiver;
    bool has_period;
    struct arena arena; /* of a row */
};

static enum status margin_give(void *context, const struct margin *margin)
{
    static const char *const sources[] = { "standard", "current", "last", "roll-up", "" };
    static const char *const ofs[] = { "item", "category", "all" };
    struct giving *giving = context;
    bool has_cost = margin->source != COST_UNKNOWN;
    bool has_both = has_cost && margin->has_price;
    bool has_rule = margin->basis != PRICE_NONE;
    bool has_sold = giving->has_period;
    bool is_moved = margin->has_price && margin->has_proposal;
    price_t price = margin->price.price;
    int64_t cost = 0;
    int64_t asked = 0;

    arena_reset(&giving->arena);
    has_cost = has_cost && per_piece(cost_total(margin->cost), margin->cost.per, &cost);
    has_both = has_both && per_piece(price.money, price.per, &asked);

    const struct cell cells[] = {
        { .text = margin->name },
        { .text = margin->unit },
        has_cost ? piece_cell(cost) : nothing,
        { .absent = !has_cost, .text = slice_of(sources[margin->source]) },
        { .absent = !margin->has_price, .price = price },
        { .absent = !margin->has_price, .day = margin->price.version.from },
        has_both ? piece_cell(asked - cost) : nothing,
        has_both ? part_cell(asked - cost, asked) : nothing,
        has_both ? part_cell(asked - cost, cost) : nothing,
        { .absent = !has_rule, .text = has_rule ? rule_text(margin, &giving->arena) : SLICE("") },
        { .absent = !has_rule, .text = slice_of(ofs[margin->rule_of]) },
        { .absent = !margin->has_proposal, .price = margin->proposed },
        { .absent = !is_moved,
          .price = { { margin->proposed.money.minor - price.money.minor }, price.per } },
        { .absent = !has_sold, .qty = margin->sold },
        { .absent = !has_sold, .money = margin->sales },
        { .absent = !has_sold, .money = margin->cost_of_sales },
        { .absent = !has_sold, .money = { margin->sales.minor - margin->cost_of_sales.minor } },
        { .absent = margin->unpriced.micro == 0, .qty = margin->unpriced },
    };

    return giving->receiver->row(giving->receiver->context, cells);
}

enum status margins_list(struct engine *engine, const struct margins_question *question,
                         const struct receiver *receiver, struct problem *problem)
{
    enum status status =
        receiver->begin(receiver->context, &margins_row, engine_plant(engine)->decimals);
    struct giving giving = { .receiver = receiver, .has_period = question->has_period };

    if (status != OK)
        return problem_set(problem, status, "a list");
    arena_init(&giving.arena, 0);
    status = margins_find(engine, question, margin_give, &giving, problem);
    arena_release(&giving.arena);
    return status;
}
