#include "core/replace.h"

#include "base/ids.h"
#include "core/bill.h"
#include "core/bill_output.h"
#include "core/history.h"
#include "core/profile.h"
#include "core/version.h"

struct row_key component_key(item_id_t component, item_id_t product)
{
    return (struct row_key){ .kind = ROW_COMPONENT, .part = { component.raw, product.raw } };
}

void component_note(struct draft *draft, item_id_t component, item_id_t product)
{
    struct component *row = row_edit(draft, component_key(component, product));
    struct component *head;

    if (row->noted)
        return;
    head = row_edit(draft, component_key(component, (item_id_t){ 0 }));
    row->noted = true;
    row->next = head->next;
    head->noted = true;
    head->next = product;
}

/* A replacement on its way. */
struct replacement {
    struct draft *draft;
    const struct item *old;
    const struct item *with;
    ratio_t ratio; /* base units of the new for one of the old */
    day_t from;
};

/* Products by number, each once. */
struct products {
    int64_t *ids;
    size_t count;
    size_t capacity;
};

static void no_memory(struct draft *draft)
{
    refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
}

static void products_add(struct draft *draft, struct products *products, item_id_t id)
{
    int64_t *ids =
        arena_grow(draft->arena, products->ids, products->count, &products->capacity, sizeof(*ids));

    if (!ids) {
        no_memory(draft);
        return;
    }
    products->ids = ids;
    ids[products->count++] = id.raw;
}

static void products_sort(struct products *products)
{
    size_t kept = 0;

    ids_sort(products->ids, products->count);
    for (size_t i = 0; i < products->count; i++)
        if (kept == 0 || products->ids[i] != products->ids[kept - 1])
            products->ids[kept++] = products->ids[i];
    products->count = kept;
}

/* All that the component stands on, or once stood. */
static void products_of(struct draft *draft, item_id_t component, struct products *products)
{
    const struct component *row = row_see(draft, component_key(component, (item_id_t){ 0 }));

    while (row->next.raw != 0 && draft->status == OK) {
        item_id_t product = row->next;

        products_add(draft, products, product);
        row = row_see(draft, component_key(component, product));
    }
}

/* `BIKE,TANDEM` */
static void products_named(struct draft *draft, struct slice names, struct products *products)
{
    size_t from = 0;

    while (from <= names.size && draft->status <= FACTS_MISSING) {
        struct slice name = { names.text + from, 0 };

        while (from + name.size < names.size && name.text[name.size] != ',')
            name.size++;
        from += name.size + 1;
        products_add(draft, products, item_by_name(draft, slice_trim(name))->id);
    }
}

static bool counts_on(const struct replacement *replacement, const struct item *item,
                      const struct bill *bill, day_t day)
{
    return item_bill(item, (struct as_of){ day, replacement->draft->seq }) == bill;
}

/* The first day, from the replacement's on, on which the version counts: that on which it begins,
   or the one behind another's last. */
static bool first_day(const struct replacement *replacement, const struct item *item,
                      const struct bill *bill, day_t *first)
{
    const int64_t seq = replacement->draft->seq;
    day_t from = replacement->from;
    bool found = false;

    if (bill->version.from.number > from.number)
        from = bill->version.from;
    *first = from;
    if (counts_on(replacement, item, bill, from))
        return true;
    for (int i = 0; i < item->bill_count; i++) {
        day_t next = bill_last_day(item, &item->bills[i], seq);

        if (day_is_none(next) || ++next.number < from.number ||
            (found && next.number >= first->number) || !counts_on(replacement, item, bill, next))
            continue;
        *first = next;
        found = true;
    }
    return found;
}

/* Whether the line may count on a day from `first` to `last`. */
static bool line_reaches(const struct bill_line *line, day_t first, day_t last)
{
    return (day_is_none(line->to) || line->to.number >= first.number) &&
           (day_is_none(last) || line->from.number <= last.number);
}

static bool has_old(const struct replacement *replacement, const struct bill *bill, day_t first,
                    day_t last)
{
    for (int i = 0; i < bill->line_count; i++)
        if (bill->lines[i].item.raw == replacement->old->id.raw &&
            line_reaches(&bill->lines[i], first, last))
            return true;
    return false;
}

/* An alternate stands in for the new component, or the new one as an alternate. */
static void alternate_replace(const struct replacement *replacement, struct bill_line *line)
{
    struct draft *draft = replacement->draft;
    const struct item *with = replacement->with;
    const ratio_t less = { replacement->ratio.den, replacement->ratio.num };

    if (line->instead.raw != replacement->old->id.raw)
        return;
    line->instead = with->id;
    if (!item_is_stocked(with))
        refuse(draft, BILL_ALTERNATE, "%.*s is not stock", (int)with->name.size, with->name.text);
    if (ratio_times(line->ratio, less, &line->ratio) != OK)
        refuse_range(draft, with->name);
}

/* What stood in for the old component, and is the new one, is no alternate any more. */
static bool would_be_itself(const struct replacement *replacement, const struct bill_line *line)
{
    int64_t old = replacement->old->id.raw;
    int64_t with = replacement->with->id.raw;

    return (line->item.raw == with && line->instead.raw == old) ||
           (line->item.raw == old && line->instead.raw == with);
}

static struct bill_line *lines_replaced(const struct replacement *replacement,
                                        const struct bill *bill, int *count)
{
    struct draft *draft = replacement->draft;
    const struct item *with = replacement->with;
    struct bill_line *lines =
        arena_copy(draft->arena, bill->lines, (size_t)bill->line_count * sizeof(*lines));

    if (!lines) {
        no_memory(draft);
        return NULL;
    }
    *count = 0;
    for (int i = 0; i < bill->line_count; i++) {
        struct bill_line *line = &lines[*count];

        if (would_be_itself(replacement, &bill->lines[i]))
            continue;
        *line = bill->lines[i];
        ++*count;
        alternate_replace(replacement, line);
        if (line->item.raw != replacement->old->id.raw)
            continue;
        line->item = with->id;
        if (ratio_times(line->ratio, replacement->ratio, &line->ratio) != OK)
            refuse_range(draft, with->name);
        profile_replace(draft, with, replacement->ratio, line);
    }
    return lines;
}

static void version_post(struct draft *draft, const struct item *item, const struct bill *bill,
                         int32_t before)
{
    struct line *line = line_add(draft, LINE_VERSION, item->id, (qty_t){ 0 });

    line->detail = bill->number;
    line->day = bill->version.from;
    line->day_no = before;
}

/* Answers whether the version got a new one. */
static bool version_replace(const struct replacement *replacement, const struct item *item,
                            const struct bill *bill)
{
    struct draft *draft = replacement->draft;
    struct bill made = *bill;

    if (bill->draft || !first_day(replacement, item, bill, &made.version.from))
        return false;
    made.to = bill_last_day(item, bill, draft->seq);
    if (!has_old(replacement, bill, made.version.from, made.to))
        return false;
    made.lines = lines_replaced(replacement, bill, &made.line_count);
    made.version.seq = draft->seq;
    made.number = version_next_number(item_see(draft, item->id));
    made.name = (struct slice){ "", 0 };
    if (!draft_may_want(draft))
        return false;
    bill_append(draft, item_see(draft, item->id), made);
    outputs_append(draft, item->id, outputs_copied(draft, item, bill->number, made.number));
    version_post(draft, item, &made, bill->number);
    return true;
}

/* The item as it was stands while it changes: the versions of this event do not count yet. */
static int product_replace(const struct replacement *replacement, item_id_t id)
{
    const struct item *item = item_see(replacement->draft, id);
    int count = 0;

    for (int i = 0; i < item->bill_count; i++)
        count += version_replace(replacement, item, &item->bills[i]);
    if (count == 0 && event_has(replacement->draft->event, FIELD_ITEMS))
        refuse(replacement->draft, REPLACE_NOTHING, "%.*s has no %.*s on a bill then",
               (int)item->name.size, item->name.text, (int)replacement->old->name.size,
               replacement->old->name.text);
    return count;
}

static void refuse_if_same(const struct replacement *replacement)
{
    const struct item *old = replacement->old;

    if (old->id.raw == replacement->with->id.raw &&
        replacement->ratio.num == replacement->ratio.den)
        refuse(replacement->draft, REPLACE_NOTHING, "%.*s with itself", (int)old->name.size,
               old->name.text);
}

void replace_component(struct draft *draft)
{
    const struct event *event = draft->event;
    struct replacement replacement = {
        .draft = draft,
        .old = item_by_name(draft, event->item),
        .with = item_by_name(draft, event->with),
        .ratio = event_has(event, FIELD_RATIO) ? event->ratio : (ratio_t){ 1, 1 },
        .from = event_has(event, FIELD_FROM_DAY) ? event->from_day : event->day,
    };
    struct products products = { 0 };
    int count = 0;

    if (event_has(event, FIELD_ITEMS))
        products_named(draft, event->items, &products);
    else
        products_of(draft, replacement.old->id, &products);
    if (draft->status != OK)
        return;
    refuse_if_same(&replacement);
    products_sort(&products);
    for (size_t i = 0; i < products.count && draft_may_want(draft); i++)
        count += product_replace(&replacement, (item_id_t){ products.ids[i] });
    if (count == 0)
        refuse(draft, REPLACE_NOTHING, "no bill has %.*s on it then",
               (int)replacement.old->name.size, replacement.old->name.text);
    draft_own(draft)->item = replacement.old->id;
    draft_own(draft)->with = replacement.with->id;
}
