#include "core/operation.h"

#include <string.h>

#include "core/allocate.h"
#include "core/resolve.h"

int section_reported(struct job *job)
{
    const struct recipe *recipe = job->recipe;
    int number = job->draft->event->operation;

    if (job->draft->event->verb != VERB_OPERATION)
        return recipe->section_count - 1;
    for (int s = 0; s < recipe->section_count; s++)
        if (recipe->sections[s].pay_point == number)
            return s;
    refuse(job->draft, OPERATION_UNKNOWN, "%d of %.*s", number, (int)job->item->name.size,
           job->item->name.text);
    return 0;
}

/* ORDER/N, or ITEM/N without an order. */
static struct slice name_at(struct draft *draft, struct slice of, int pay_point)
{
    char *text = arena_alloc(draft->arena, of.size + 1 + DECIMAL_TEXT_MAX);
    size_t size = of.size;

    if (!text) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return (struct slice){ .text = "" };
    }
    memcpy(text, of.text, of.size);
    text[size++] = '/';
    size += decimal_print(pay_point, 0, 0, text + size);
    return (struct slice){ text, size };
}

static struct slice goods_name(struct job *job, int pay_point)
{
    struct slice of = job->order ? job->draft->event->order : job->item->name;

    return name_at(job->draft, of, pay_point);
}

static bool goods_are_of(const struct item *item, const struct job *job)
{
    return item->product.raw == job->item->id.raw && item->of_order == (job->order != NULL);
}

/* Where its goods lie: at the operation's place, else on the line. */
static place_id_t section_place(struct draft *draft, const struct section *section)
{
    place_id_t place = section->operations[section->operation_count - 1].place;

    if (place.raw == 0)
        return (place_id_t){ PLACE_LINE };
    return resolve_place(draft, plant_place_name(draft->plant, place));
}

static const struct item *goods_set_up(struct job *job, struct slice name)
{
    struct draft *draft = job->draft;
    const struct section *section = &job->recipe->sections[job->section];
    struct item *goods = arena_alloc(draft->arena, sizeof(*goods));

    if (!goods) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return job->item;
    }
    *goods = (struct item){ .id = { ++draft->item_last },
                            .name = name,
                            .unit = job->item->unit,
                            .text = SLICE(""),
                            .seq = draft->seq,
                            .kind = KIND_MADE,
                            .method = METHOD_FIFO,
                            .semi = true,
                            .normal_scrap = job->item->normal_scrap,
                            .category = job->item->category,
                            .step = { 1 },
                            .places = { section_place(draft, section) },
                            .place_count = 1,
                            .product = job->item->id,
                            .operation = section->pay_point,
                            .of_order = job->order != NULL };
    name_add(draft, NAME_ITEM, name, goods->id.raw);
    item_set(draft, goods);
    return goods;
}

const struct item *goods_made(struct job *job)
{
    struct draft *draft = job->draft;
    struct slice name = goods_name(job, job->recipe->sections[job->section].pay_point);
    int64_t id = name_see(draft, NAME_ITEM, name);
    const struct item *goods;

    if (draft->status != OK)
        return job->item;
    if (id == 0)
        return goods_set_up(job, name);
    goods = item_see(draft, (item_id_t){ id });
    if (draft->status == OK && !goods_are_of(goods, job))
        refuse(draft, NAME_TAKEN, "%.*s", (int)name.size, name.text);
    return goods;
}

/* Goods that have passed the section, if ever any were reported. */
static const struct item *goods_see(struct job *job, int section)
{
    struct draft *draft = job->draft;
    int64_t id =
        name_see(draft, NAME_ITEM, goods_name(job, job->recipe->sections[section].pay_point));
    const struct item *goods;

    if (id == 0)
        return NULL;
    goods = item_see(draft, (item_id_t){ id });
    return goods_are_of(goods, job) ? goods : NULL;
}

static qty_t goods_free(struct draft *draft, const struct item *goods)
{
    place_id_t places[ITEM_PLACES_MAX];
    int count = item_place_list(draft->plant, goods, places);
    qty_t qty = { 0 };

    for (int i = 0; i < count; i++)
        qty = qty_add(qty, stock_free(draft, goods, places[i]));
    return qty;
}

void plan_sections(struct job *job)
{
    struct draft *draft = job->draft;

    job->sections =
        arena_alloc(draft->arena, (size_t)job->recipe->section_count * sizeof(*job->sections));
    if (!job->sections) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return;
    }
    job->sections[job->section].qty = job->output;
    for (int s = job->section; s-- > 0;) {
        struct passing *section = &job->sections[s];
        qty_t next = job->sections[s + 1].qty;

        section->goods = goods_see(job, s);
        if (section->goods)
            section->taken = qty_min(next, goods_free(draft, section->goods));
        section->qty = qty_sub(next, section->taken);
    }
}

/* The next pay point of any routing that the item ever had; 0: there is none. */
static int pay_point_after(const struct item *item, int last)
{
    int next = 0;

    for (int r = 0; r < item->routing_count; r++)
        for (int i = 0; i < item->routings[r].operation_count; i++) {
            const struct operation *operation = &item->routings[r].operations[i];

            if (operation->pay_point && operation->number > last &&
                (next == 0 || operation->number < next))
                next = operation->number;
        }
    return next;
}

void note_goods_left(struct draft *draft, const struct order *order, struct slice name)
{
    const struct item *item = item_see(draft, order->item);

    for (int point = pay_point_after(item, 0); point != 0 && draft->status == OK;
         point = pay_point_after(item, point)) {
        item_id_t id = { name_see(draft, NAME_ITEM, name_at(draft, name, point)) };
        const struct item *goods = item_see(draft, id);
        const struct pool *pool = row_see(draft, id_key(ROW_POOL, id.raw));

        if (id.raw != 0 && goods->product.raw == item->id.raw && goods->of_order &&
            pool->qty.micro > 0)
            line_add(draft, LINE_INBOX, id, (qty_t){ 0 })->detail = CAUSE_IN_PROCESS;
        if (id.raw != 0 && goods->product.raw == item->id.raw && goods->of_order &&
            goods_owed(draft, id).micro > 0)
            line_add(draft, LINE_INBOX, id, (qty_t){ 0 })->detail = CAUSE_SHORT;
    }
}

/* The kinds of in-process goods of an order that reports of it made: one of each. */
static size_t goods_of_order(struct draft *draft, const struct order *order, item_id_t *goods)
{
    size_t count = 0;

    for (int64_t seq = order->last_report; seq != 0 && draft->status == OK;) {
        const struct happened *report = row_see(draft, id_key(ROW_HAPPENED, seq));
        size_t i = 0;

        seq = report->previous;
        if (report->verb != VERB_OPERATION)
            continue;
        while (i < count && goods[i].raw != report->item.raw)
            i++;
        if (i < count)
            continue;
        if (count == OPERATIONS_MAX) {
            refuse(draft, LIMIT_EXCEEDED, "an order of more than %d pay points", OPERATIONS_MAX);
            return count;
        }
        goods[count++] = report->item;
    }
    return count;
}

void note_taken_up(struct draft *draft, const struct happened *report, qty_t qty)
{
    struct line *line = line_add(draft, LINE_TAKE_UP, report->with, qty);

    line->owner = report->key.part[0];
    line->detail = item_see(draft, report->item)->operation;
}

qty_t goods_owed(struct draft *draft, item_id_t goods)
{
    qty_t owed = { 0 };

    for (int p = 1; p <= draft->plant->place_count && draft->status == OK; p++) {
        const struct stock *head = row_see(draft, stock_key(goods, (place_id_t){ p }));

        owed = qty_add(owed, head->owed);
    }
    return owed;
}

/* On hand less what is owed of them. */
static qty_t goods_there(struct draft *draft, const struct item *goods)
{
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, goods->id.raw));

    return qty_sub(pool->qty, goods_owed(draft, goods->id));
}

qty_t goods_past(struct draft *draft, const struct order *order, int pay_point)
{
    item_id_t goods[OPERATIONS_MAX];
    size_t count = pay_point != 0 ? goods_of_order(draft, order, goods) : 0;
    qty_t sum = { 0 };

    for (size_t i = 0; i < count; i++) {
        const struct item *item = item_see(draft, goods[i]);

        if (item->operation >= pay_point)
            sum = qty_add(sum, goods_there(draft, item));
    }
    return sum;
}
