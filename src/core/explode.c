#include "core/explode.h"

#include "core/profile.h"

/* A bill being walked: its lines are dissolved in order. */
struct level {
    const struct bill *bill;
    int next;
    ratio_t ratio; /* of this phantom per unit of the product */
    int operation; /* that the lines which led here name; 0: none yet */
    bool fixed;
};

/* Needs by all that makes them one: an index into the array, found by hashing. */
struct need_list {
    struct need *items;
    size_t count;
    size_t capacity;
    int32_t *slots; /* index + 1; 0: free */
    size_t slot_count;
};

static bool day_is_within(day_t day, day_t from, day_t to)
{
    return (day_is_none(from) || from.number <= day.number) &&
           (day_is_none(to) || day.number <= to.number);
}

static uint64_t need_hash(const struct need *need)
{
    uint64_t hash = (uint64_t)need->item.raw * 0x9e3779b97f4a7c15U;

    hash ^= ((uint64_t)need->place.raw << 8 | (uint64_t)need->issue << 1 | need->fixed) *
            0xc2b2ae3d27d4eb4fU;
    hash ^= (uint64_t)need->operation * 0x165667b19e3779f9U;
    hash ^= (uint64_t)(need->batch.num ^ need->multiple.micro ^ need->pieces) * 0x27d4eb2f165667c5U;
    return hash ^ hash >> 29;
}

bool need_shares_carry(const struct need *a, const struct need *b)
{
    return a->item.raw == b->item.raw && a->place.raw == b->place.raw && a->fixed == b->fixed &&
           a->operation == b->operation && a->issue == b->issue;
}

bool need_is_same(const struct need *a, const struct need *b)
{
    return need_shares_carry(a, b) && a->batch.num == b->batch.num &&
           a->batch.den == b->batch.den && a->multiple.micro == b->multiple.micro &&
           a->pieces == b->pieces;
}

static int32_t *need_slot(const struct need_list *list, const struct need *need)
{
    size_t i = need_hash(need) & (list->slot_count - 1);

    while (list->slots[i] != 0 && !need_is_same(&list->items[list->slots[i] - 1], need))
        i = (i + 1) & (list->slot_count - 1);
    return &list->slots[i];
}

static bool need_list_reserve(struct draft *draft, struct need_list *list)
{
    struct need *items;

    if (list->count * 2 >= list->slot_count) {
        list->slot_count = list->slot_count ? list->slot_count * 4 : 64;
        list->slots = arena_alloc(draft->arena, list->slot_count * sizeof(*list->slots));
        if (!list->slots)
            return false;
        for (size_t i = 0; i < list->count; i++)
            *need_slot(list, &list->items[i]) = (int32_t)i + 1;
    }
    items = arena_grow(draft->arena, list->items, list->count, &list->capacity, sizeof(*items));
    if (items)
        list->items = items;
    return items != NULL;
}

static void need_merge(struct draft *draft, struct need_list *list, struct need need)
{
    int32_t *slot;

    if (list->count >= NEEDS_MAX) {
        refuse(draft, LIMIT_EXCEEDED, "a bill of more than %d needs", NEEDS_MAX);
        return;
    }
    if (!need_list_reserve(draft, list)) {
        refuse(draft, NO_MEMORY, "a bill needs more memory than the limit");
        return;
    }
    slot = need_slot(list, &need);
    if (*slot == 0) {
        list->items[list->count] = need;
        *slot = (int32_t)++list->count;
        return;
    }
    {
        struct need *old = &list->items[*slot - 1];

        old->blow_through = old->blow_through || need.blow_through;
        if (ratio_plus(old->ratio, need.ratio, &old->ratio) != OK)
            refuse(draft, BILL_RANGE, "the ratio of a component cannot be held exactly");
    }
}

/* 64 bits of all that counts, in its order: other lines, another number. */
static void recipe_note(struct recipe *recipe, int64_t what)
{
    uint64_t hash = ((uint64_t)recipe->counts ^ (uint64_t)what) * 0x9e3779b97f4a7c15U;

    recipe->counts = (int64_t)(hash ^ hash >> 29);
}

static void recipe_note_version(struct recipe *recipe, struct version version)
{
    recipe_note(recipe, version.seq);
    recipe_note(recipe, version.from.number); /* an event may make several of one item */
    if (version.seq > recipe->version_seq)
        recipe->version_seq = version.seq;
    if (version.from.number > recipe->version_from.number)
        recipe->version_from = version.from;
}

/* A bill on its way into needs. */
struct walk {
    struct draft *draft;
    struct as_of as_of;
    const struct bill *bill; /* of the product; NULL: the one that counts */
    struct recipe *recipe;
    struct section *sections;
    struct need_list needs;
    struct need_list resources;
    struct level levels[BILL_DEPTH_MAX];
    int depth;
    struct alternate *alternates;
    size_t alternate_capacity;
};

/* The section that the operation belongs to; one that the routing does not have: the completion. */
static int section_of(const struct recipe *recipe, int *operation)
{
    for (int s = 0; s < recipe->section_count && *operation != 0; s++)
        for (int i = 0; i < recipe->sections[s].operation_count; i++)
            if (recipe->sections[s].operations[i].number == *operation)
                return s;
    *operation = 0;
    return recipe->section_count - 1;
}

static void level_push(struct walk *walk, const struct item *item, struct level level)
{
    struct draft *draft = walk->draft;

    level.bill = walk->depth == 0 && walk->bill ? walk->bill : item_bill(item, walk->as_of);
    if (!level.bill) {
        refuse(draft, BILL_MISSING, "%.*s", (int)item->name.size, item->name.text);
        return;
    }
    if (walk->depth >= BILL_DEPTH_MAX) {
        refuse(draft, LIMIT_EXCEEDED, "a bill of more than %d levels", BILL_DEPTH_MAX);
        return;
    }
    walk->levels[walk->depth++] = level;
    recipe_note_version(walk->recipe, level.bill->version);
}

/* How many of its line a need is for, all levels above included. A fixed phantom has begun the
 * same batches in every run. */
static enum status need_scale(const struct level *top, const struct bill_line *line,
                              struct need *need)
{
    ratio_t times = top->ratio;
    i128 batches = 0;
    enum status status = OK;

    if (line->fixed)
        return OK;
    if (line->batch.micro == 0)
        return ratio_times(times, line->ratio, &need->ratio);
    status = batch_dissolve(line->batch, times, &need->batch);
    if (status != OK || !top->fixed)
        return status;
    batches = batches_begun(need->batch, (qty_t){ QTY_ONE });
    need->batch = (ratio_t){ 0, 0 };
    status = ratio_make(batches, 1, &times);
    return status == OK ? ratio_times(times, line->ratio, &need->ratio) : status;
}

static void explode_line(struct walk *walk, const struct bill_line *line)
{
    struct draft *draft = walk->draft;
    const struct level *top = &walk->levels[walk->depth - 1];
    const struct item *item = item_see(draft, line->item);
    struct need need = { .item = line->item,
                         .component = item,
                         .place = line->place,
                         .ratio = line->ratio,
                         .operation = line->operation,
                         .fixed = top->fixed || line->fixed,
                         .blow_through = line->blow_through,
                         .issue = line->issue,
                         .multiple = line->multiple,
                         .pieces = line->pieces,
                         .mix = line->mix };

    if (top->operation != 0)
        need.operation = top->operation;
    need.section = section_of(walk->recipe, &need.operation);
    if (draft->status != OK || (item->kind == KIND_RESOURCE && walk->recipe->vendor != 0))
        return;
    if (need_scale(top, line, &need) != OK) {
        refuse(draft, BILL_RANGE, "the ratio of %.*s cannot be held exactly", (int)item->name.size,
               item->name.text);
        return;
    }
    refuse_phantom_profile(draft, item, line);
    if (item->kind == KIND_PHANTOM)
        level_push(walk, item,
                   (struct level){
                       .ratio = need.ratio, .operation = need.operation, .fixed = need.fixed });
    else
        need_merge(draft, item->kind == KIND_RESOURCE ? &walk->resources : &walk->needs, need);
}

/* Each operation belongs to the first pay point from it on, those behind the last to the
 * completion. */
static struct section *sections_make(struct draft *draft, const struct routing *routing,
                                     struct recipe *recipe)
{
    int count = routing ? routing->operation_count : 0;
    struct section *sections = arena_alloc(draft->arena, ((size_t)count + 1) * sizeof(*sections));
    struct section *section = sections;

    if (!sections) {
        refuse(draft, NO_MEMORY, "a routing needs more memory than the limit");
        return NULL;
    }
    for (int i = 0; i < count; i++) {
        const struct operation *operation = &routing->operations[i];

        if (section->operation_count++ == 0)
            section->operations = operation;
        if (operation->pay_point)
            (section++)->pay_point = operation->number;
    }
    recipe->sections = sections;
    recipe->section_count = (int)(section - sections) + 1;
    if (routing)
        recipe_note_version(recipe, routing->version);
    return sections;
}

/* The hours of its operations, for one and for a run; of what is no resource any more none. */
static void routing_hours(struct walk *walk, const struct routing *routing)
{
    for (int i = 0; routing && i < routing->operation_count && draft_may_want(walk->draft); i++) {
        const struct operation *operation = &routing->operations[i];
        struct need need = { .item = operation->centre,
                             .ratio = operation->run,
                             .operation = operation->number };

        if (operation->centre.raw == 0)
            continue;
        need.component = item_see(walk->draft, operation->centre);
        need.section = section_of(walk->recipe, &need.operation);
        if (need.component->kind != KIND_RESOURCE)
            continue;
        if (need.ratio.num != 0)
            need_merge(walk->draft, &walk->resources, need);
        need.ratio = (ratio_t){ operation->setup.micro, QTY_ONE };
        need.fixed = true;
        if (operation->setup.micro != 0)
            need_merge(walk->draft, &walk->resources, need);
    }
}

/* Where it stands in: at the operation of the lines that it is beside. */
static int alternate_operation(const struct walk *walk, const struct bill_line *line)
{
    const struct level *top = &walk->levels[walk->depth - 1];
    int operation = top->operation != 0 ? top->operation : line->operation;

    if (line->operation == 0)
        return ANYWHERE;
    (void)section_of(walk->recipe, &operation);
    return operation;
}

/* Behind those of no higher rank. */
static void alternate_note(struct walk *walk, const struct bill_line *line)
{
    struct recipe *recipe = walk->recipe;
    struct alternate *all =
        arena_grow(walk->draft->arena, walk->alternates, (size_t)recipe->alternate_count,
                   &walk->alternate_capacity, sizeof(*all));
    int at = recipe->alternate_count;

    if (!all) {
        refuse(walk->draft, NO_MEMORY, "a bill needs more memory than the limit");
        return;
    }
    for (; at > 0 && all[at - 1].line->rank > line->rank; at--)
        all[at] = all[at - 1];
    all[at] = (struct alternate){ line, alternate_operation(walk, line) };
    recipe->alternates = walk->alternates = all;
    recipe->alternate_count++;
}

/* The next line of the bill on top, if it counts. */
static void explode_next(struct walk *walk, struct level *top)
{
    const struct bill_line *line = &top->bill->lines[top->next++];

    if (!day_is_within(walk->as_of.day, line->from, line->to))
        return;
    if (line->instead.raw != 0) {
        alternate_note(walk, line);
        return;
    }
    recipe_note(walk->recipe, top->next);
    explode_line(walk, line);
}

static void fixed_note(struct walk *walk, const struct need_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].fixed)
            walk->sections[list->items[i].section].has_fixed = walk->recipe->has_fixed = true;
}

/* What one of each resource costs by its rate of the day. */
static void resources_cost(struct walk *walk)
{
    struct recipe *recipe = walk->recipe;
    cost_t *costs = arena_alloc(walk->draft->arena, (walk->resources.count + 1) * sizeof(*costs));

    if (!costs) {
        refuse(walk->draft, NO_MEMORY, "a bill needs more memory than the limit");
        return;
    }
    for (int k = 0; k < recipe->resource_count; k++) {
        const struct rate *rate = item_rate(recipe->resources[k].component, walk->as_of);

        costs[k] = rate ? rate->conversion : (cost_t){ 0 };
        if (rate)
            recipe_note_version(recipe, rate->version);
    }
    recipe->resource_costs = costs;
}

static void explode_bill(struct walk *walk, const struct item *item)
{
    const struct draft *draft = walk->draft;
    struct recipe *recipe = walk->recipe;

    const struct routing *routing = recipe->vendor == 0 ? item_routing(item, walk->as_of) : NULL;

    walk->sections = sections_make(walk->draft, routing, recipe);
    if (!walk->sections)
        return;
    routing_hours(walk, routing);
    level_push(walk, item, (struct level){ .ratio = { 1, 1 } });
    recipe->number = walk->depth > 0 ? walk->levels[0].bill->number : 0;
    /* What is missing is wanted at once, so the walk goes on over it. */
    while (walk->depth > 0 && draft_may_want(draft)) {
        struct level *top = &walk->levels[walk->depth - 1];

        if (top->next == top->bill->line_count)
            walk->depth--;
        else
            explode_next(walk, top);
    }
    recipe->needs = walk->needs.items;
    recipe->need_count = (int)walk->needs.count;
    recipe->resources = walk->resources.items;
    recipe->resource_count = (int)walk->resources.count;
    fixed_note(walk, &walk->needs);
    fixed_note(walk, &walk->resources);
    resources_cost(walk);
}

/* What is dissolved makes nothing besides: a phantom's bill has no outputs. */
static void explode_outputs(struct walk *walk, const struct item *item)
{
    struct recipe *recipe = walk->recipe;
    struct bill_output *outputs =
        arena_alloc(walk->draft->arena, (size_t)item->output_count * sizeof(*outputs));

    if (!outputs) {
        refuse(walk->draft, NO_MEMORY, "a bill needs more memory than the limit");
        return;
    }
    for (int i = 0; i < item->output_count; i++) {
        const struct bill_output *output = &item->outputs[i];

        if (output->number == recipe->number &&
            day_is_within(walk->as_of.day, output->from, output->to))
            outputs[recipe->output_count++] = *output;
    }
    recipe->outputs = outputs;
}

static struct recipe *recipe_make(struct draft *draft, const struct item *item,
                                  const struct bill *bill, struct as_of as_of, int64_t vendor)
{
    struct walk walk = { .draft = draft, .as_of = as_of, .bill = bill };
    const struct rate *rate = vendor == 0 ? item_rate(item, as_of) : NULL;
    struct recipe *recipe = arena_alloc(draft->arena, sizeof(*recipe));

    if (!recipe) {
        refuse(draft, NO_MEMORY, "a bill needs more memory than the limit");
        return NULL;
    }
    recipe->version_from = DAY_NONE;
    recipe->vendor = vendor;
    walk.recipe = recipe;
    explode_bill(&walk, item);
    if (vendor == 0)
        explode_outputs(&walk, item);
    if (rate) {
        recipe->conversion = rate->conversion;
        recipe_note_version(recipe, rate->version);
    }
    return draft->status == OK ? recipe : NULL;
}

/* `found` 0: as this event finds it. */
static const struct recipe *recipe_found(struct draft *draft, const struct item *item,
                                         struct as_of as_of, int64_t found, int64_t vendor)
{
    struct row_key key = { .kind = ROW_RECIPE,
                           .part = { item->id.raw, as_of.day.number, found, vendor } };
    struct recipe_row *row = row_edit(draft, key);

    if (draft->status != OK)
        return NULL;
    if (!row->recipe)
        row->recipe = recipe_make(draft, item, NULL, as_of, vendor);
    return row->recipe;
}

const struct recipe *explode(struct draft *draft, const struct item *item, day_t day)
{
    return recipe_found(draft, item, (struct as_of){ day, draft->seq + 1 }, 0, 0);
}

const struct recipe *explode_as_of(struct draft *draft, const struct item *item, struct as_of as_of)
{
    return recipe_found(draft, item, as_of, as_of.seq, 0);
}

const struct recipe *explode_received(struct draft *draft, const struct item *item,
                                      struct as_of as_of, int64_t vendor)
{
    return recipe_found(draft, item, as_of, 0, vendor);
}

const struct recipe *explode_version(struct draft *draft, const struct item *item,
                                     const struct bill *bill, struct as_of as_of)
{
    return recipe_make(draft, item, bill, as_of, 0);
}

const struct recipe *explode_again(struct draft *draft, const struct item *item,
                                   const struct happened *event)
{
    struct as_of found = { event->day, seq_of_row(event->key.part[0]) };

    return recipe_make(draft, item, NULL, event->order != 0 ? event->bill : found,
                       event->verb == VERB_RECEIVE ? event->party : 0);
}

qty_t need_total(struct draft *draft, const struct need *need, qty_t step, qty_t output)
{
    int64_t unit = need->multiple.micro > 0 ? need->multiple.micro : step.micro;
    i128 times = need->fixed ? QTY_ONE : output.micro;
    i128 under = (i128)need->ratio.den * unit;
    i128 steps = INT64_MAX;

    if (output.micro == 0)
        return (qty_t){ 0 };
    if (need->batch.num != 0)
        times = batches_begun(need->batch, output) * QTY_ONE;
    if (times <= INT64_MAX)
        steps =
            (i128)need->ratio.num * times / under + ((i128)need->ratio.num * times % under != 0);
    if (times > INT64_MAX || steps > INT64_MAX / unit) {
        refuse(draft, AMOUNT_OVERFLOW, "a need beyond what a book can hold");
        return (qty_t){ 0 };
    }
    return (qty_t){ (int64_t)steps * unit };
}

qty_t need_between(struct draft *draft, const struct need *need, qty_t output, qty_t change)
{
    qty_t step = item_step(need->component);

    return qty_sub(need_total(draft, need, step, qty_add(output, change)),
                   need_total(draft, need, step, output));
}
