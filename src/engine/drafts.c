#include "engine/drafts.h"

#include "core/approve.h"
#include "engine/inside.h"

static const struct column drafts_columns[] = {
    { "draft", COLUMN_TEXT },       { "item", COLUMN_TEXT },      { "unit", COLUMN_TEXT },
    { "standard", COLUMN_PRICE },   { "from", COLUMN_DAY },       { "proposed", COLUMN_PRICE },
    { "difference", COLUMN_PRICE }, { "material", COLUMN_PRICE }, { "conversion", COLUMN_PRICE },
    { "labour", COLUMN_PRICE },     { "machine", COLUMN_PRICE },  { "overhead", COLUMN_PRICE },
    { "outside", COLUMN_PRICE },    { "qty", COLUMN_QTY },        { "revaluation", COLUMN_MONEY },
    { "key", COLUMN_TEXT },
};
static const struct list_row drafts_row = {
    .list = LIST_COUNT,
    .name = "drafts",
    .columns = drafts_columns,
    .column_count = ARRAY_COUNT(drafts_columns),
};

/* A draft beside what is in force, per cost.per of the draft. */
struct beside {
    const struct item *item;
    const struct standard *standard; /* NULL: none */
    qty_t on_hand;
    value_t differs;
    bool is_revalued; /* it is valued at standard, and has one */
    value_t revalues; /* what is on hand */
};

static enum status beside_find(struct engine *engine, const struct drafts_question *question,
                               const struct standard_draft *drafted, struct beside *beside)
{
    const struct as_of as_of = { .day = question->day, .seq = engine_seq(engine) + 1 };
    const void *row = NULL;
    value_t before = { 0 };
    enum status status = engine_row(engine, id_key(ROW_POOL, drafted->item.raw), &row);

    if (status == OK)
        beside->on_hand = ((const struct pool *)row)->qty;
    if (status == OK)
        status = engine_item_by_id(engine, drafted->item, &beside->item);
    if (status != OK)
        return status;
    beside->standard = item_standard(beside->item, as_of);
    beside->is_revalued = beside->standard && beside->item->method == METHOD_STANDARD;
    if (beside->standard)
        status = cost_times(beside->standard->cost, drafted->cost.per, &before);
    for (int e = 0; e < ELEMENT_COUNT; e++)
        beside->differs.of[e].minor = drafted->cost.of[e].minor - before.of[e].minor;
    if (status == OK && beside->is_revalued)
        status = cost_times(beside->standard->cost, beside->on_hand, &before);
    if (status == OK && beside->is_revalued)
        status = cost_times(drafted->cost, beside->on_hand, &beside->revalues);
    beside->revalues = value_sub(beside->revalues, before);
    if (status == OK)
        return OK;
    return problem_set(&engine->problem, AMOUNT_OVERFLOW, "the cost of %.*s",
                       (int)beside->item->name.size, beside->item->name.text);
}

static struct cell price_of(money_t money, qty_t per)
{
    return (struct cell){ .price = { money, per } };
}

static enum status draft_give(struct engine *engine, const struct drafts_question *question,
                              const struct standard_draft *drafted, const struct receiver *receiver)
{
    struct beside beside = { .item = NULL };
    qty_t per = drafted->cost.per;
    money_t total = cost_total(drafted->cost);
    struct slice key;
    struct arena arena;
    money_t differs;
    enum status status = beside_find(engine, question, drafted, &beside);

    if (status != OK)
        return status;
    arena_init(&arena, 0);
    status = engine_key_of(engine, drafted->first, &arena, &key);
    differs = value_total(beside.differs);
    if (status == OK) {
        const struct cell cells[] = {
            { .text = drafted->name },
            { .text = beside.item->name },
            { .text = beside.item->unit },
            beside.standard ? price_of((money_t){ total.minor - differs.minor }, per)
                            : (struct cell){ .absent = true },
            { .absent = day_is_none(drafted->from), .day = drafted->from },
            price_of(total, per),
            price_of(differs, per),
            price_of(beside.differs.of[MATERIAL], per),
            price_of(beside.differs.of[CONVERSION], per),
            price_of(beside.differs.of[LABOUR], per),
            price_of(beside.differs.of[MACHINE], per),
            price_of(beside.differs.of[OVERHEAD], per),
            price_of(beside.differs.of[OUTSIDE], per),
            { .qty = beside.on_hand },
            { .absent = !beside.is_revalued, .money = value_total(beside.revalues) },
            { .absent = key.size == 0, .text = key },
        };

        status = receiver->row(receiver->context, cells);
    }
    arena_release(&arena);
    return status;
}

enum status drafts_list(struct engine *engine, const struct drafts_question *question,
                        const struct receiver *receiver, struct problem *problem)
{
    const struct plant *plant = engine_plant(engine);
    int given = 0;
    enum status status =
        receiver->begin(receiver->context, &drafts_row, engine_plant(engine)->decimals);

    for (int i = 0; i < plant->draft_count && status == OK; i++) {
        const struct standard_draft *drafted = &plant->drafts[i];

        if (!draft_is_pending(plant, drafted) ||
            (question->name.size > 0 && !slice_equals(question->name, drafted->name)))
            continue;
        status = draft_give(engine, question, drafted, receiver);
        given++;
    }
    if (status == OK && given == 0 && question->name.size > 0)
        status = problem_set(&engine->problem, DRAFT_UNKNOWN, "nothing is drafted under %.*s",
                             (int)question->name.size, question->name.text);
    if (status != OK)
        *problem = engine->problem;
    return status;
}
