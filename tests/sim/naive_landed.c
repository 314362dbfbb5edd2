#include "naive_inner.h"

struct frac naive_rate_said(const struct event *e)
{
    return event_has(e, FIELD_CURRENCY) ? naive_frac_of(e->ratio.num, e->ratio.den)
                                        : naive_frac_of(1, 1);
}

enum status naive_money_stated(struct naive *b, const struct event *e, int64_t *value)
{
    i128 number = e->total_number;
    i128 over = 1;

    for (int i = 0; i < b->decimals; i++)
        number *= 10;
    for (int i = 0; i < e->total_decimals; i++)
        over *= 10;
    if (number % over && !event_has(e, FIELD_CURRENCY))
        return naive_refuse(b, NUMBER_DECIMALS, e->item);
    *value = naive_frac_round(naive_frac_times(naive_rate_said(e), naive_frac_of(number, over)), 1);
    return OK;
}

bool naive_money_of(const struct naive *b, int64_t *q)
{
    i128 money = *q;

    for (int i = 0; i < b->decimals; i++)
        money *= 10;
    *q = (int64_t)(money / QTY_ONE);
    return money % QTY_ONE == 0;
}

static int64_t part_in(const struct landed *part, int64_t pieces)
{
    return naive_part_of(part->amount, naive_least(pieces, part->pieces), part->pieces);
}

struct worth naive_landed_in(const struct naive *b, int receipt, int64_t pieces)
{
    struct worth sum = naive_worth_none();

    for (int i = 0; i < b->landed_count; i++)
        if (b->landed[i].receipt == receipt)
            sum.of[MATERIAL] += part_in(&b->landed[i], pieces);
    return sum;
}

/* At standard it is price variance from the beginning. */
static bool is_in_goods(const struct naive *b, int receipt)
{
    return naive_is_report(b, receipt) ||
           b->items[b->happenings[receipt].item].method != METHOD_STANDARD;
}

struct worth naive_landed_leaves(struct naive *b, int receipt, int64_t before, int64_t after)
{
    struct worth leaves = naive_worth_none();

    if (is_in_goods(b, receipt))
        leaves = naive_worth_minus(naive_landed_in(b, receipt, before),
                                   naive_landed_in(b, receipt, after));
    naive_post_own(b, receipt, ROLE_PRICE_VARIANCE, leaves);
    return leaves;
}

static int line_of(const struct naive *b, int receipt)
{
    for (int i = 0; i < b->line_count; i++)
        if (b->lines[i].event == receipt && b->lines[i].kind == LINE_INFLOW)
            return i;
    return NONE;
}

static int64_t pieces_of(const struct naive *b, int receipt)
{
    return naive_is_report(b, receipt) ? b->happenings[receipt].good
                                       : b->lines[line_of(b, receipt)].q;
}

struct worth naive_landed_on(const struct naive *b, int layer, int64_t q)
{
    struct worth share;
    int64_t pieces;
    int receipt;

    while (b->layers[layer].parent != NONE)
        layer = b->layers[layer].parent;
    receipt = b->layers[layer].event;
    if (b->happenings[receipt].verb != VERB_RECEIVE && b->happenings[receipt].vendor <= 0)
        return naive_worth_none();
    pieces = pieces_of(b, receipt);
    share = naive_landed_in(b, receipt, pieces);
    return pieces ? naive_worth_part(share, q, pieces) : naive_worth_none();
}

bool naive_is_paid(const struct naive *b, int draw)
{
    const struct draw *row = &b->draws[draw];

    return b->landing && b->happenings[row->event].verb == VERB_RETURN_TO_SUPPLIER &&
           (naive_method_is_layered(b, row->item) || row->own_of != NONE);
}

static void part_set(struct naive *b, int number, int64_t amount)
{
    struct landed *part = &b->landed[number];
    struct happening *receipt = &b->happenings[part->receipt];
    int64_t pieces = pieces_of(b, part->receipt);
    struct worth change = naive_worth_none();
    struct worth in = naive_worth_none();

    change.of[MATERIAL] = amount - part->amount;
    in.of[MATERIAL] = -part_in(part, pieces);
    part->amount = amount;
    in.of[MATERIAL] += part_in(part, pieces);
    if (!is_in_goods(b, part->receipt))
        in = naive_worth_none();
    naive_post_own(b, part->receipt, ROLE_PRICE_VARIANCE, naive_worth_minus(change, in));
    b->landing = part->receipt;
    if (naive_is_report(b, part->receipt)) {
        naive_event_rebook(b, part->receipt);
    } else {
        struct goods goods = { part->receipt, receipt->item,
                               b->lines[line_of(b, part->receipt)].layer, pieces,
                               &receipt->unborne };

        naive_goods_change(b, &goods, in);
    }
    b->landing = 0;
}

void naive_landed_move(struct naive *b, int event, int64_t amount)
{
    struct happening *row = &b->happenings[event];
    int first = NONE;
    int last = NONE;
    int64_t posted = 0;

    for (int i = 0; i < b->landed_count; i++)
        if (b->landed[i].event == event) {
            if (first == NONE)
                first = i;
            last = i;
            posted += b->landed[i].posted;
            naive_standard_touch(b, b->happenings[b->landed[i].receipt].item);
        }
    row->live += amount;
    naive_entry_post(b, NONE, ROLE_PAYABLES, -amount);
    for (int k = 0; k <= last - first; k++) {
        int at = amount < 0 ? last - k : first + k;
        int64_t upto = 0;

        for (int i = first; i < at; i++)
            upto += b->landed[i].posted;
        part_set(b, at,
                 naive_part_of(row->live, upto + b->landed[at].posted, posted) -
                     naive_part_of(row->live, upto, posted));
    }
}

static int64_t weight_of(const struct naive *b, int receipt, enum share_by by)
{
    int64_t pieces = pieces_of(b, receipt);
    struct worth cost;

    if (by == SHARE_QUANTITY)
        return pieces;
    cost = naive_is_report(b, receipt) ? naive_worth_minus(naive_event_cost(b, receipt),
                                                           naive_landed_in(b, receipt, pieces))
                                       : b->lines[line_of(b, receipt)].v;
    return naive_most(0, naive_worth_sum(cost));
}

/* Into stock: of bulk there is no line. */
static bool is_receipt(const struct naive *b, int event)
{
    return b->happenings[event].vendor > 0 ||
           (b->happenings[event].verb == VERB_RECEIVE && line_of(b, event) != NONE);
}

/* The receipts between commas, in order; answers the first that cannot be one. */
static enum status receipts_named(struct naive *b, struct slice list, int first)
{
    while (true) {
        struct slice name = { list.text, 0 };
        int receipt;

        while (name.size < list.size && list.text[name.size] != ',')
            name.size++;
        receipt = naive_key_find(b, name);
        if (receipt == NONE || receipt == b->now || !is_receipt(b, receipt))
            return naive_refuse(b, KEY_UNKNOWN, name);
        if (pieces_of(b, receipt) == 0)
            return naive_refuse(b, LANDED_NOTHING, name);
        for (int i = first; i < b->landed_count; i++)
            if (b->landed[i].receipt == receipt)
                return naive_refuse(b, FIELD_TWICE, name);
        *naive_landed_add(b) =
            (struct landed){ .event = b->now, .receipt = receipt, .pieces = pieces_of(b, receipt) };
        if (name.size == list.size)
            return OK;
        list = (struct slice){ list.text + name.size + 1, list.size - name.size - 1 };
    }
}

enum status naive_land(struct naive *b, const struct event *e, int row)
{
    enum share_by by = event_has(e, FIELD_SHARE) ? e->share : SHARE_VALUE;
    int first = b->landed_count;
    int64_t amount = 0;
    int64_t all = 0;
    int64_t upto = 0;
    int64_t given = 0;
    enum status status;

    status = naive_money_stated(b, e, &amount);
    if (status)
        return status;
    if (amount <= 0)
        return naive_refuse(b, NUMBER_SIGN, e->of);
    if (event_has(e, FIELD_PARTY)) {
        b->happenings[row].party = naive_name_find(b->parties, b->party_count, e->party);
        if (b->happenings[row].party == NONE)
            return naive_refuse(b, PARTY_UNKNOWN, e->party);
    }
    status = receipts_named(b, e->of, first);
    if (status)
        return status;
    for (int i = first; i < b->landed_count; i++)
        naive_standard_touch(b, b->happenings[b->landed[i].receipt].item);
    for (int i = first; i < b->landed_count; i++)
        all += weight_of(b, b->landed[i].receipt, by);
    if (all == 0)
        by = SHARE_QUANTITY;
    for (int i = first; i < b->landed_count && all == 0; i++)
        upto += weight_of(b, b->landed[i].receipt, by);
    all += upto;
    upto = 0;
    for (int i = first; i < b->landed_count; i++) {
        upto += weight_of(b, b->landed[i].receipt, by);
        b->landed[i].posted = naive_part_of(amount, upto, all) - given;
        given += b->landed[i].posted;
    }
    naive_landed_move(b, row, amount);
    return OK;
}

/* ---- another cost than the receipt said ---- */

/* What so many pieces of a receipt cost, by the newest that stands, else by what it cost before the
   oldest; false: nobody ever said. */
static bool said_of(const struct naive *b, int receipt, struct frac *said)
{
    int oldest = NONE;

    for (int i = b->repriced_count - 1; i >= 0; i--) {
        const struct repriced *row = &b->repriced[i];

        if (row->receipt != receipt)
            continue;
        oldest = i;
        if (b->happenings[row->event].live > 0) {
            *said = naive_frac_of(row->cost, row->pieces);
            return true;
        }
    }
    if (oldest != NONE)
        *said = naive_frac_of(b->repriced[oldest].before, b->repriced[oldest].pieces);
    return oldest != NONE;
}

bool naive_repriced(const struct naive *b, int receipt, int64_t pieces, struct worth *cost)
{
    struct frac said;

    *cost = naive_worth_none();
    if (!said_of(b, receipt, &said))
        return false;
    cost->of[MATERIAL] = naive_frac_round(said, pieces);
    return true;
}

static void cost_follow(struct naive *b, int receipt)
{
    struct happening *row = &b->happenings[receipt];
    struct line *line = &b->lines[line_of(b, receipt)];
    struct goods goods = { receipt, row->item, line->layer, line->q, &row->unborne };
    struct worth cost;
    struct worth d;

    (void)naive_repriced(b, receipt, line->q, &cost);
    d = naive_worth_minus(cost, line->v);
    line->v = cost;
    naive_post_dest(b, line->dest, naive_worth_minus(naive_worth_none(), d));
    if (is_in_goods(b, receipt))
        naive_goods_change(b, &goods, d);
    else
        naive_post_own(b, receipt, ROLE_PRICE_VARIANCE, d);
}

void naive_reprice_follow(struct naive *b, int event)
{
    naive_standard_touch(b, b->happenings[event].item);
    for (int i = 0; i < b->repriced_count; i++)
        if (b->repriced[i].event == event)
            cost_follow(b, b->repriced[i].receipt);
}

enum status naive_reprice(struct naive *b, const struct event *e, int row)
{
    int receipt = naive_key_find(b, e->of);
    struct repriced repriced = { .event = row, .receipt = receipt };
    struct worth v;
    enum status status;

    if (receipt == NONE || receipt == row || !is_receipt(b, receipt))
        return naive_refuse(b, KEY_UNKNOWN, e->of);
    repriced.pieces = pieces_of(b, receipt);
    if (repriced.pieces == 0)
        return naive_refuse(b, LANDED_NOTHING, e->of);
    if (naive_is_report(b, receipt))
        return naive_refuse(b, KEY_UNKNOWN, e->of);
    b->happenings[row].item = b->happenings[receipt].item;
    status = naive_value_stated(b, e, repriced.pieces, &v);
    if (status)
        return status;
    repriced.cost = v.of[MATERIAL];
    repriced.before = b->lines[line_of(b, receipt)].v.of[MATERIAL];
    b->happenings[row].live = QTY_ONE;
    *naive_repriced_add(b) = repriced;
    naive_reprice_follow(b, row);
    return OK;
}
