#include "engine/bill_versions.h"

#include <stdio.h>

#include "core/explode.h"
#include "core/profile.h"
#include "core/version.h"
#include "engine/inside.h"

static enum status as_engine(struct engine *engine, enum status status, struct problem *problem)
{
    if (status != OK)
        *problem = *engine_problem(engine);
    return status;
}

/* ---- the difference of two versions ---- */

/* What is to be exploded, and with what of the book in view. */
struct flattening {
    const struct item *item;
    const struct bill *bill;
    day_t day;
};

/* A need of either version. */
struct flat {
    const struct need *before; /* NULL: only the other has it */
    const struct need *after;
};

enum { FLATTEN_TRIES = 64 };

/* The flat lines of a version; `draft` and all that hangs on it live in `arena`. */
static enum status flatten(struct engine *engine, const struct flattening *flattening,
                           struct arena *arena, const struct recipe **recipe,
                           struct problem *problem)
{
    struct event event = { .verb = VERB_TICK, .day = flattening->day };

    for (int i = 0; i < FLATTEN_TRIES; i++) {
        struct as_of as_of = { flattening->day, engine_seq(engine) + 1 };
        struct draft draft;

        draft_begin(&draft, &engine->facts, arena, &event);
        *recipe = explode_version(&draft, flattening->item, flattening->bill, as_of);
        if (draft.status == OK)
            return OK;
        if (draft.status != FACTS_MISSING) {
            *problem = draft.problem;
            return draft.status;
        }
        if (engine_gather(engine, draft.wants, draft.want_count, STORE_DEPTH) != OK)
            return as_engine(engine, engine_problem(engine)->status, problem);
    }
    return problem_set(problem, LIMIT_EXCEEDED, "a bill of more than %d levels", BILL_DEPTH_MAX);
}

static enum status version_of(const struct item *item, struct slice name, const struct bill **bill,
                              struct problem *problem)
{
    *bill = version_find(item, name);
    if (*bill)
        return OK;
    return problem_set(problem, VERSION_UNKNOWN, "%.*s of %.*s", (int)name.size, name.text,
                       (int)item->name.size, item->name.text);
}

static bool needs_match(const struct need *a, const struct need *b)
{
    return a->item.raw == b->item.raw && a->place.raw == b->place.raw && a->fixed == b->fixed &&
           a->operation == b->operation && a->batch.num == b->batch.num &&
           a->batch.den == b->batch.den && a->multiple.micro == b->multiple.micro &&
           a->pieces == b->pieces;
}

static const struct need *need_like(const struct recipe *recipe, const struct need *need)
{
    for (int i = 0; i < recipe->need_count; i++)
        if (needs_match(&recipe->needs[i], need))
            return &recipe->needs[i];
    return NULL;
}

static bool flat_differs(struct flat flat)
{
    if (!flat.before || !flat.after)
        return true;
    return flat.before->ratio.num != flat.after->ratio.num ||
           flat.before->ratio.den != flat.after->ratio.den ||
           flat.before->blow_through != flat.after->blow_through;
}

static const struct column difference_columns[] = {
    { "change", COLUMN_TEXT },  { "item", COLUMN_TEXT },    { "place", COLUMN_TEXT },
    { "per", COLUMN_TEXT },     { "before", COLUMN_RATIO }, { "after", COLUMN_RATIO },
    { "unit", COLUMN_TEXT },    { "short", COLUMN_TEXT },   { "operation", COLUMN_INT },
    { "profile", COLUMN_TEXT },
};
static const struct list_row difference_list = {
    .list = LIST_COUNT,
    .name = "difference",
    .columns = difference_columns,
    .column_count = ARRAY_COUNT(difference_columns),
};

static enum status flat_give(struct engine *engine, struct flat flat,
                             const struct receiver *receiver)
{
    const struct need *need = flat.after ? flat.after : flat.before;
    const char *change = !flat.before ? "added" : !flat.after ? "gone" : "changed";
    struct slice place = SLICE("");
    char said[PROFILE_TEXT_MAX];
    struct slice profile;

    if (!need) /* it is on one side at least */
        return OK;
    profile = profile_print(need->batch, need->multiple, need->pieces, said);
    if (need->place.raw != 0)
        place = plant_place_name(engine_plant(engine), need->place);

    const struct cell cells[] = {
        { .text = slice_of(change) },
        { .text = need->component->name },
        { .text = place, .absent = place.size == 0 },
        { .text = slice_of(need->fixed            ? "run"
                           : need->batch.num != 0 ? "batch"
                                                  : "unit") },
        { .ratio = flat.before ? flat.before->ratio : (ratio_t){ 0, 1 }, .absent = !flat.before },
        { .ratio = flat.after ? flat.after->ratio : (ratio_t){ 0, 1 }, .absent = !flat.after },
        { .text = need->component->unit },
        { .text = SLICE("blow-through"), .absent = !need->blow_through },
        { .number = need->operation, .absent = need->operation == 0 },
        { .text = profile, .absent = profile.size == 0 },
    };

    return flat_differs(flat) ? receiver->row(receiver->context, cells) : OK;
}

static const struct bill_line *alternate_like(const struct recipe *recipe,
                                              const struct bill_line *line)
{
    for (int i = 0; i < recipe->alternate_count; i++) {
        const struct bill_line *other = recipe->alternates[i].line;

        if (other->item.raw == line->item.raw && other->instead.raw == line->instead.raw &&
            other->place.raw == line->place.raw && other->operation == line->operation)
            return other;
    }
    return NULL;
}

/* `order 2 whole`: how an alternate comes in. */
static struct slice alternate_said(const struct bill_line *line, char text[PROFILE_TEXT_MAX])
{
    int size = 0;

    if (line->rank != 0)
        size = snprintf(text, PROFILE_TEXT_MAX, "order %d", line->rank);
    if (line->scope == SCOPE_WHOLE)
        size +=
            snprintf(text + size, PROFILE_TEXT_MAX - (size_t)size, "%swhole", size > 0 ? " " : "");
    return (struct slice){ text, (size_t)size };
}

/* Of one component; NULL: the version has no such alternate; both: nothing to say. */
static enum status alternate_give(struct engine *engine, const struct bill_line *before,
                                  const struct bill_line *after, const struct receiver *receiver)
{
    const struct bill_line *line = after ? after : before;
    const char *change = !before ? "added" : !after ? "gone" : "changed";
    const struct item *item = NULL;
    const struct item *component = NULL;
    char said[PROFILE_TEXT_MAX];
    struct slice how = { "", 0 };
    struct slice place = { "", 0 };
    enum status status;

    if (!line)
        return OK;
    how = alternate_said(line, said);
    status = engine_item_by_id(engine, line->item, &item);
    if (before && after && before->ratio.num == after->ratio.num &&
        before->ratio.den == after->ratio.den && before->rank == after->rank &&
        before->scope == after->scope)
        return OK;
    if (status == OK)
        status = engine_item_by_id(engine, line->instead, &component);
    if (status != OK)
        return status;
    if (line->place.raw != 0)
        place = plant_place_name(engine_plant(engine), line->place);

    const struct cell cells[] = {
        { .text = slice_of(change) },
        { .text = item->name },
        { .text = place, .absent = place.size == 0 },
        { .text = component->name },
        { .ratio = before ? before->ratio : (ratio_t){ 0, 1 }, .absent = !before },
        { .ratio = after ? after->ratio : (ratio_t){ 0, 1 }, .absent = !after },
        { .text = item->unit },
        { .absent = true },
        { .number = line->operation, .absent = line->operation == 0 },
        { .text = how, .absent = how.size == 0 },
    };

    return receiver->row(receiver->context, cells);
}

static enum status alternates_give(struct engine *engine, const struct recipe *before,
                                   const struct recipe *after, const struct receiver *receiver)
{
    enum status status = OK;

    for (int i = 0; i < before->alternate_count && status == OK; i++)
        status = alternate_give(engine, before->alternates[i].line,
                                alternate_like(after, before->alternates[i].line), receiver);
    for (int i = 0; i < after->alternate_count && status == OK; i++)
        if (!alternate_like(before, after->alternates[i].line))
            status = alternate_give(engine, NULL, after->alternates[i].line, receiver);
    return status;
}

static const struct bill_output *output_like(const struct recipe *recipe,
                                             const struct bill_output *output)
{
    for (int i = 0; i < recipe->output_count; i++)
        if (recipe->outputs[i].item.raw == output->item.raw)
            return &recipe->outputs[i];
    return NULL;
}

static bool outputs_are_same(const struct bill_output *a, const struct bill_output *b)
{
    return a->ratio.num == b->ratio.num && a->ratio.den == b->ratio.den &&
           a->place.raw == b->place.raw && a->basis == b->basis &&
           a->share.micro == b->share.micro && a->price.money.minor == b->price.money.minor &&
           a->price.per.micro == b->price.per.micro;
}

/* `share 20%`, `cost 3.00`: how an output comes to its cost. */
static struct slice output_said(const struct bill_output *output, int decimals,
                                char text[PROFILE_TEXT_MAX])
{
    char number[DECIMAL_TEXT_MAX];
    size_t size = 0;

    switch (output->basis) {
    case OUTPUT_SHARE:
        size = decimal_print(output->share.micro, QTY_DECIMALS - 2, 0, number);
        return (struct slice){ text, (size_t)snprintf(text, PROFILE_TEXT_MAX, "share %.*s%%",
                                                      (int)size, number) };
    case OUTPUT_QUANTITY:
        return SLICE("by-quantity");
    case OUTPUT_COST:
    case OUTPUT_NRV:
        size = price_print(output->price, decimals, number);
        return (struct slice){ text, (size_t)snprintf(text, PROFILE_TEXT_MAX, "%s %.*s",
                                                      output->basis == OUTPUT_NRV ? "nrv" : "cost",
                                                      (int)size, number) };
    case OUTPUT_SOLD:
    case OUTPUT_NONE:
        break;
    }
    return SLICE("when-sold");
}

/* Of either version, at least of one. */
static enum status output_give(struct engine *engine, const struct bill_output *before,
                               const struct bill_output *after, const struct receiver *receiver)
{
    const struct bill_output *output = after ? after : before;
    const char *change = !before ? "added" : !after ? "gone" : "changed";
    const struct item *item = NULL;
    char said[PROFILE_TEXT_MAX];
    struct slice place = SLICE("");
    enum status status;

    if (!output || (before && after && outputs_are_same(before, after)))
        return OK;
    status = engine_item_by_id(engine, output->item, &item);
    if (status != OK)
        return status;
    if (output->place.raw != 0)
        place = plant_place_name(engine_plant(engine), output->place);

    const struct cell cells[] = {
        { .text = slice_of(change) },
        { .text = item->name },
        { .text = place, .absent = place.size == 0 },
        { .text = SLICE("output") },
        { .ratio = before ? before->ratio : (ratio_t){ 0, 1 }, .absent = !before },
        { .ratio = after ? after->ratio : (ratio_t){ 0, 1 }, .absent = !after },
        { .text = item->unit },
        { .absent = true },
        { .absent = true },
        { .text = output_said(output, engine_plant(engine)->decimals, said) },
    };

    return receiver->row(receiver->context, cells);
}

static enum status outputs_give(struct engine *engine, const struct recipe *before,
                                const struct recipe *after, const struct receiver *receiver)
{
    enum status status = OK;

    for (int i = 0; i < before->output_count && status == OK; i++)
        status = output_give(engine, &before->outputs[i], output_like(after, &before->outputs[i]),
                             receiver);
    for (int i = 0; i < after->output_count && status == OK; i++)
        if (!output_like(before, &after->outputs[i]))
            status = output_give(engine, NULL, &after->outputs[i], receiver);
    return status;
}

static enum status differences_give(struct engine *engine, const struct recipe *before,
                                    const struct recipe *after, const struct receiver *receiver)
{
    enum status status =
        receiver->begin(receiver->context, &difference_list, engine_plant(engine)->decimals);

    for (int i = 0; i < before->need_count && status == OK; i++) {
        const struct need *need = &before->needs[i];

        status = flat_give(engine, (struct flat){ need, need_like(after, need) }, receiver);
    }
    for (int i = 0; i < after->need_count && status == OK; i++)
        if (!need_like(before, &after->needs[i]))
            status = flat_give(engine, (struct flat){ NULL, &after->needs[i] }, receiver);
    if (status == OK)
        status = alternates_give(engine, before, after, receiver);
    return status == OK ? outputs_give(engine, before, after, receiver) : status;
}

enum status bill_difference(struct engine *engine, const struct difference_question *question,
                            const struct receiver *receiver, struct problem *problem)
{
    struct flattening one = { .day = question->day };
    struct flattening other = { .day = question->day };
    const struct recipe *before = NULL;
    const struct recipe *after = NULL;
    struct arena arena;
    enum status status = as_engine(engine, engine_item(engine, question->item, &one.item), problem);

    other.item = one.item;
    if (status == OK)
        status = version_of(one.item, question->before, &one.bill, problem);
    if (status == OK)
        status = version_of(one.item, question->after, &other.bill, problem);
    if (status != OK)
        return status;
    arena_init(&arena, 0);
    status = flatten(engine, &one, &arena, &before, problem);
    if (status == OK)
        status = flatten(engine, &other, &arena, &after, problem);
    if (status == OK)
        status = differences_give(engine, before, after, receiver);
    arena_release(&arena);
    return status;
}

/* ---- what a completion used ---- */

enum { USED_BYTES = 4096, USED_MAX = 256 };

/* Items whose bills were used, each once, in the order in which they were met. */
struct bills {
    item_id_t items[USED_MAX];
    int count;
};

static void bills_add(struct bills *bills, item_id_t item)
{
    for (int i = 0; i < bills->count; i++)
        if (bills->items[i].raw == item.raw)
            return;
    if (bills->count < USED_MAX)
        bills->items[bills->count++] = item;
}

/* The phantoms of a bill dissolve by their own. */
static enum status phantoms_add(struct engine *engine, const struct bill *bill, day_t day,
                                struct bills *bills)
{
    for (int i = 0; i < bill->line_count; i++) {
        const struct bill_line *line = &bill->lines[i];
        const struct item *item = NULL;
        enum status status = engine_item_by_id(engine, line->item, &item);

        if (status != OK)
            return status;
        if (item->kind == KIND_PHANTOM && line->from.number <= day.number &&
            (day_is_none(line->to) || day.number <= line->to.number))
            bills_add(bills, item->id);
    }
    return OK;
}

static enum status bills_say(struct engine *engine, struct as_of as_of, struct bills *bills,
                             char text[USED_BYTES])
{
    size_t size = 0;

    for (int i = 0; i < bills->count; i++) {
        const struct item *item = NULL;
        enum status status = engine_item_by_id(engine, bills->items[i], &item);
        const struct bill *bill = status == OK ? item_bill(item, as_of) : NULL;

        if (status == OK && bill)
            status = phantoms_add(engine, bill, as_of.day, bills);
        if (status != OK)
            return status;
        if (!bill || size >= USED_BYTES)
            continue;
        size += (size_t)snprintf(text + size, USED_BYTES - size, "%s%.*s %d%s%.*s",
                                 size > 0 ? ", " : "", (int)item->name.size, item->name.text,
                                 (int)bill->number, bill->name.size > 0 ? " " : "",
                                 (int)bill->name.size, bill->name.text);
    }
    return OK;
}

/* What was blown through went by the component's own bill. */
static enum status blown_add(struct engine *engine, int64_t seq, struct arena *arena,
                             struct bills *bills)
{
    struct stored_posting posting;
    enum status status = store_posting(engine_store(engine), seq, arena, &posting);

    for (size_t i = 0; status == OK && i < posting.line_count; i++)
        if (posting.lines[i].kind == LINE_BLOWN && posting.lines[i].detail == RULE_BLOW_THROUGH)
            bills_add(bills, posting.lines[i].item);
    return engine_fail(engine, status);
}

enum status bills_used(struct engine *engine, int64_t seq, struct arena *arena, struct slice *text,
                       struct problem *problem)
{
    char said[USED_BYTES] = "";
    struct bills bills = { .count = 0 };
    const struct happened *event;
    const void *row = NULL;
    struct as_of as_of;
    enum status status = engine_row(engine, id_key(ROW_HAPPENED, seq), &row);

    *text = (struct slice){ "", 0 };
    event = row;
    if (status != OK || event->version == 0)
        return as_engine(engine, status, problem);
    as_of = event->order != 0 ? event->bill : (struct as_of){ event->day, seq };
    bills_add(&bills, event->item);
    status = blown_add(engine, seq, arena, &bills);
    if (status == OK)
        status = bills_say(engine, as_of, &bills, said);
    if (status != OK)
        return as_engine(engine, status, problem);
    *text = slice_copy(arena, slice_of(said));
    return text->text ? OK : problem_set(problem, NO_MEMORY, "the bills of an event");
}
