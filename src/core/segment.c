#include "core/segment.h"

#include "core/history.h"
#include "core/order.h"

/* Days are odd, names even, the output per unit is 0; an order has numbers below. */
int64_t run_of_event(struct draft *draft)
{
    const struct event *event = draft->event;
    int64_t id;

    if (event_has(event, FIELD_ORDER))
        return order_run(draft_own(draft)->order);
    if (!event_has(event, FIELD_RUN))
        return (int64_t)event->day.number * 2 + 1;
    id = name_see(draft, NAME_RUN, event->run);
    if (id == 0 && draft->status == OK) {
        id = ++draft->run_last;
        name_add(draft, NAME_RUN, event->run, id);
    }
    return id * 2;
}

/* Not the output per unit, of the standing order or of another. */
static bool run_is_fixed(int64_t run)
{
    return run > 0 || (run & 1) != 0;
}

/* What is blown through passes none, and has no vendor. */
static const int64_t pay_point_blown = INT64_MIN;

static int64_t pay_point_of(const struct recipe *recipe, int section)
{
    return recipe->vendor != 0 ? -recipe->vendor : recipe->sections[section].pay_point;
}

static struct row_key segment_key(const struct item *item, const struct recipe *recipe,
                                  int64_t pay_point, int64_t run)
{
    return (struct row_key){ .kind = ROW_SEGMENT,
                             .part = { item->id.raw, recipe->counts, pay_point, run } };
}

const struct segment *segment_see(struct draft *draft, const struct item *item,
                                  const struct recipe *recipe, int section, int64_t run)
{
    return row_see(draft, segment_key(item, recipe, pay_point_of(recipe, section), run));
}

/* No version is counted so. */
static struct row_key caught_key(const struct item *item, int pay_point, int64_t run)
{
    return (struct row_key){ .kind = ROW_SEGMENT, .part = { item->id.raw, 0, pay_point, run } };
}

struct segment *caught_edit(struct draft *draft, const struct item *item, int pay_point,
                            int64_t run)
{
    return row_edit(draft, caught_key(item, pay_point, run));
}

const struct segment *caught_see(struct draft *draft, const struct item *item, int pay_point,
                                 int64_t run)
{
    return row_see(draft, caught_key(item, pay_point, run));
}

/* Numbers of sections; behind them those of what is blown through in one event. */
enum {
    SECTION_BITS = LINE_BITS - 1,
    FIRST_BLOWN = OPERATIONS_MAX + 1,
    BLOWN_MAX = (1 << SECTION_BITS) - FIRST_BLOWN
};

static struct segment *segment_begin(struct draft *draft, struct row_key key, int number)
{
    struct segment *segment = row_edit(draft, key);

    if (segment->id == 0)
        segment->id = line_id(draft->seq, (int64_t)number << 1 | run_is_fixed(key.part[3])).raw;
    return segment;
}

struct segment *segment_edit(struct draft *draft, const struct item *item,
                             const struct recipe *recipe, int section, int64_t run)
{
    return segment_begin(draft, segment_key(item, recipe, pay_point_of(recipe, section), run),
                         section);
}

struct segment *segment_edit_blown(struct draft *draft, const struct item *item,
                                   const struct recipe *recipe, int64_t run, int begun)
{
    if (begun >= BLOWN_MAX)
        refuse(draft, LIMIT_EXCEEDED, "more than %d components blown through", BLOWN_MAX);
    return segment_begin(draft, segment_key(item, recipe, pay_point_blown, run),
                         FIRST_BLOWN + begun % BLOWN_MAX);
}

bool segment_is_fixed(int64_t id)
{
    return (id & 1) != 0;
}

int segment_section(int64_t id)
{
    int number = (int)(id >> 1 & ((1 << SECTION_BITS) - 1));

    return number < FIRST_BLOWN ? number : SECTION_BLOWN;
}

item_id_t bill_item(const struct happened *event)
{
    return event->verb == VERB_OPERATION ? event->with : event->item;
}

int64_t run_of_units(const struct happened *event)
{
    return event->order != 0 ? order_units(event->order) : 0;
}

struct row_key carry_key(int64_t segment, const struct need *need)
{
    return (struct row_key){ .kind = ROW_CARRY,
                             .part = { segment, need->item.raw, need->place.raw,
                                       (int64_t)need->operation << 8 | (int64_t)need->issue << 1 |
                                           need->fixed } };
}

qty_t need_less_carry(struct draft *draft, const struct segment *segment, const struct need *need,
                      qty_t qty)
{
    struct carry *carry;
    qty_t less;

    if (!segment->carries)
        return qty;
    carry = row_edit(draft, carry_key(segment->id, need));
    less = qty_min(carry->qty, qty);
    carry->qty = qty_sub(carry->qty, less);
    if (less.micro != 0)
        line_add(draft, LINE_CARRY, need->item, (qty_t){ -less.micro });
    return qty_sub(qty, less);
}
