#include "engine/replenish.h"

#include "engine/inbox_rule.h"
#include "engine/inside.h"
#include "text/buffer.h"

struct asked {
    const struct inbox_target *target;
    struct replenishment found;
};

static enum status ask(struct draft *draft, void *context)
{
    struct asked *asked = context;

    asked->found =
        replenish(draft, item_see(draft, asked->target->item.id), &asked->target->target);
    return draft->status;
}

enum status inbox_replenish(const struct inbox *inbox, const struct inbox_target *target,
                            struct replenishment *found)
{
    struct event event = { .verb = VERB_TICK, .day = inbox->day };
    struct asked asked = { .target = target };
    enum status status = engine_ask(inbox->engine, &event, ask, &asked);

    *found = asked.found;
    return status;
}

/* ---- the entry of the inbox ---- */

/* The day of the event by which too little was left, else of the target's own. */
static enum status below_since(struct inbox *inbox, const struct inbox_target *target, day_t *since)
{
    bool is_noted = target->below > target->target.seq;
    enum status status = store_day(engine_store(inbox->engine),
                                   is_noted ? target->below : target->target.seq, since);

    return status == OK ? OK : engine_fail(inbox->engine, status);
}

enum status judge_below(struct inbox *inbox, const void *subject, struct inbox_entry *entry)
{
    const struct inbox_target *target = subject;
    struct replenishment found;
    enum status status = inbox_replenish(inbox, target, &found);

    if (status != OK || found.wanted.micro == 0)
        return inbox_unanswered(status);
    entry->qty = found.wanted;
    if (day_is_none(found.expired))
        status = below_since(inbox, target, &entry->since);
    else
        entry->since = (day_t){ found.expired.number + 1 };
    return status == OK ? inbox_worth(inbox, &target->item, entry) : status;
}

/* ---- the list ---- */

static const struct column replenish_columns[] = {
    { "item", COLUMN_TEXT }, { "place", COLUMN_TEXT }, { "available", COLUMN_QTY },
    { "min", COLUMN_QTY },   { "max", COLUMN_QTY },    { "multiple", COLUMN_QTY },
    { "move", COLUMN_QTY },  { "from", COLUMN_TEXT },  { "lacks", COLUMN_QTY },
    { "unit", COLUMN_TEXT },
};
static const struct list_row replenish_row = {
    .list = LIST_COUNT,
    .name = "replenish",
    .columns = replenish_columns,
    .column_count = ARRAY_COUNT(replenish_columns),
};

/* `stores:5 rack:3` */
static enum status sources_text(const struct inbox *inbox, const struct replenishment *found,
                                struct slice *text)
{
    const struct plant *plant = engine_plant(inbox->engine);
    struct text_buffer buffer;
    char number[DECIMAL_TEXT_MAX];

    buffer_init(&buffer, inbox->arena);
    for (int i = 0; i < found->source_count; i++) {
        if (i > 0)
            buffer_put(&buffer, SLICE(" "));
        buffer_put(&buffer, plant_place_name(plant, found->sources[i].place));
        buffer_put(&buffer, SLICE(":"));
        buffer_put(&buffer, (struct slice){ number, qty_print(found->sources[i].qty, number) });
    }
    return buffer_finish(&buffer, text);
}

static enum status target_give(const struct inbox *inbox, const struct inbox_target *target,
                               const struct receiver *receiver)
{
    struct replenishment found;
    struct slice sources;
    enum status status = inbox_replenish(inbox, target, &found);
    bool is_nil = found.wanted.micro == 0;

    if (status == OK && sources_text(inbox, &found, &sources) != OK)
        status = problem_set(&inbox->engine->problem, NO_MEMORY, "a list");
    if (status != OK)
        return status;

    const struct cell cells[] = {
        { .text = target->item.name },
        { .text = plant_place_name(engine_plant(inbox->engine), target->target.place) },
        { .qty = found.available },
        { .qty = target->target.min },
        { .qty = target->target.max },
        { .absent = target->target.multiple.micro == 0, .qty = target->target.multiple },
        { .absent = is_nil, .qty = qty_sub(found.wanted, found.lacks) },
        { .absent = sources.size == 0, .text = sources },
        { .absent = is_nil, .qty = found.lacks },
        { .text = target->item.unit },
    };

    return receiver->row(receiver->context, cells);
}

static enum status place_of(const struct engine *engine, struct slice name, place_id_t *place)
{
    *place = plant_place(engine_plant(engine), name);
    return name.size == 0 || place->raw != 0 ? OK : PLACE_UNKNOWN;
}

static enum status targets_give(const struct inbox *inbox,
                                const struct replenish_question *question,
                                const struct receiver *receiver)
{
    int64_t given = 0;
    place_id_t place;
    enum status status = place_of(inbox->engine, question->place, &place);

    if (status != OK)
        return problem_set(&inbox->engine->problem, status, "%.*s", (int)question->place.size,
                           question->place.text);
    status =
        receiver->begin(receiver->context, &replenish_row, engine_plant(inbox->engine)->decimals);
    for (size_t i = 0; i < inbox->targets.count && status == OK; i++) {
        const struct inbox_target *target = &inbox->targets.items[i];

        if ((place.raw != 0 && place.raw != target->target.place.raw) ||
            (question->item.size > 0 && !slice_equals(question->item, target->item.name)) ||
            (question->limit > 0 && given >= question->limit))
            continue;
        status = target_give(inbox, target, receiver);
        given++;
    }
    return status;
}

enum status replenish_list(struct engine *engine, const struct replenish_question *question,
                           const struct receiver *receiver)
{
    struct arena arena;
    struct inbox inbox = { .engine = engine, .arena = &arena, .day = question->day };
    const struct item *item;
    enum status status = engine_state_write(engine);

    if (status == OK && question->item.size > 0)
        status = engine_item(engine, question->item, &item);
    if (status != OK)
        return status;
    arena_init(&arena, 0);
    status = store_inbox_targets(engine_store(engine), &arena, TARGETS_ALL, &inbox.targets);
    status = status == OK ? targets_give(&inbox, question, receiver) : engine_fail(engine, status);
    arena_release(&arena);
    return status;
}
