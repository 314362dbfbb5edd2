#include "naive_source.h"
#include "naive_stage.h"

#include <string.h>

/* ---- what counts in a carry ---- */

static bool is_of_carry(const struct naive *b, int carry, int need)
{
    const struct carry *row = &b->carries[carry];
    const struct need *like = &b->needs[need];

    return like->by_formula && naive_need_output(b, like) == row->output &&
           like->item == row->item && like->by_bill_at == row->place && like->fixed == row->fixed &&
           like->operation == row->operation && like->issue == row->issue;
}

static bool is_report(const struct naive *b, int event, int order)
{
    return naive_is_report(b, event) && b->happenings[event].order == order;
}

static int64_t made(const struct naive *b, int report)
{
    const struct happening *row = &b->happenings[report];

    return row->good + row->scrapped + row->lost;
}

/* Of per unit and fixed needs of one version the first stand first. */
static bool output_is_run_of(const struct naive *b, int run, int output)
{
    const struct output *a = &b->outputs[run];
    const struct output *of = &b->outputs[output];

    return a->run && !of->run && a->item == of->item && a->order == of->order &&
           a->point == of->point && a->blown == of->blown && strcmp(a->counts, of->counts) == 0;
}

/* The order's carries: running outputs from their beginning, in each the needs of the bill. */
static int carries_of(const struct naive *b, int order, int *carries)
{
    int count = 0;

    for (int output = 0; output < b->output_count; output++) {
        if (b->outputs[output].order != order || b->outputs[output].run)
            continue;
        for (int i = 0; i < b->carry_count; i++)
            if (b->carries[i].output == output)
                carries[count++] = i;
        for (int i = 0; i < b->carry_count; i++)
            if (output_is_run_of(b, b->carries[i].output, output))
                carries[count++] = i;
    }
    return count;
}

struct carries naive_carries(const struct naive *b)
{
    struct carries sum = { 0 };

    for (int i = 0; i < b->carry_count; i++) {
        sum.more += naive_most(0, b->carries[i].qty);
        sum.less += naive_least(0, b->carries[i].qty);
    }
    return sum;
}

/* ---- made nil ---- */

/* Up to q of what the reports have live of this need goes back, owed first, then due, the newest
   first. */
static int64_t give_back(struct naive *b, int carry, int64_t q)
{
    int64_t rest = q;

    for (int i = b->owed_count - 1; i >= 0 && rest > 0; i--) {
        int64_t x = naive_least(rest, b->owed[i].b - b->owed[i].a);

        if (x == 0 || !is_of_carry(b, carry, b->owed[i].need))
            continue;
        naive_unowe(b, i, x);
        b->carried.of[CARRIED_OWED]++;
        rest -= x;
    }
    for (int i = b->due_count - 1; i >= 0 && rest > 0; i--) {
        int64_t x = naive_least(rest, b->due[i].b - b->due[i].a);

        if (x == 0 || !is_of_carry(b, carry, b->due[i].need))
            continue;
        naive_undue(b, &b->due[i], x);
        rest -= x;
    }
    for (int i = b->draw_count - 1; i >= 0 && rest > 0; i--) {
        int64_t x = naive_least(rest, b->draws[i].out);

        if (x == 0 || !is_of_carry(b, carry, b->draws[i].need))
            continue;
        naive_untake(b, i, x);
        b->carried.of[CARRIED_DRAWN]++;
        rest -= x;
    }
    return rest;
}

/* What they had given back or take again trues them up, the newest first. */
static void reports_rebook(struct naive *b, int carry)
{
    for (int i = b->now; i >= 0; i--)
        if (is_report(b, i, b->outputs[b->carries[carry].output].order))
            naive_event_rebook(b, i);
}

/* The newest report that stands and has such a need; of its needs the first; NONE: there is none.
 */
static int need_that_takes(const struct naive *b, int carry)
{
    int taker = NONE;

    for (int i = 0; i < b->need_count; i++) {
        int event = b->needs[i].event;

        if (is_of_carry(b, carry, i) && made(b, event) > 0 &&
            (taker == NONE || event > b->needs[taker].event))
            taker = i;
    }
    return taker;
}

/* Owed, now and again, where a report owes that takes it at once, though what the need had so far
   may have been due elsewhere. */
static enum status consume_lack(struct naive *b, int need, int64_t q)
{
    int first = b->draw_count;
    int place = naive_report_owes_at(b, need);
    int before = b->needs[need].owes_at;
    enum status status;

    b->needs[need].owes_at = place;
    status = naive_consume(b, need, q);
    b->needs[need].owes_at = before;
    for (int i = first; i < b->draw_count; i++)
        b->draws[i].owes_at = place;
    return status;
}

/* What the goods lack by their bill is taken at once; answers what no report takes. */
static enum status take_lack(struct naive *b, int carry, int64_t q, int64_t *rest)
{
    int need = need_that_takes(b, carry);
    struct line *line;

    *rest = need == NONE ? q : 0;
    if (need == NONE)
        return OK;
    b->carried.of[CARRIED_TAKEN]++;
    line = naive_line_add(b, LINE_LACKED);
    line->need = need;
    line->q = q;
    return consume_lack(b, need, q);
}

static enum status carry_to_nil(struct naive *b, int carry)
{
    int first = b->line_count;
    int64_t q = b->carries[carry].qty;
    enum status status = OK;
    int64_t forgotten;

    b->carries[carry].qty = 0;
    if (b->items[b->carries[carry].item].kind == KIND_RESOURCE) {
        forgotten = q; /* hours are spent */
    } else if (q < 0) {
        status = take_lack(b, carry, -q, &forgotten);
        forgotten = -forgotten;
    } else {
        forgotten = give_back(b, carry, q);
    }
    for (int i = first; i < b->line_count; i++) {
        b->lines[i].carry = carry;
        b->lines[i].made = made(b, b->needs[b->lines[i].need].event);
    }
    if (forgotten != 0) {
        struct line *line = naive_line_add(b, LINE_CARRY);

        line->carry = carry;
        line->q = forgotten;
        b->carried.of[forgotten < 0 ? CARRIED_SHORT : CARRIED_FORGOTTEN]++;
    }
    reports_rebook(b, carry);
    return status;
}

enum status naive_finish(struct naive *b, int event)
{
    enum status status = OK;
    int carries[ORDER_CARRIES_MAX];
    int count = carries_of(b, b->happenings[event].order, carries);
    int64_t sales = b->balances[ROLE_COST_OF_SALES];
    int lines = b->line_count;

    for (int i = 0; i < count && status == OK; i++)
        if (b->carries[carries[i]].qty != 0)
            status = carry_to_nil(b, carries[i]);
    b->carried.of[CARRIED_SOLD] += sales != b->balances[ROLE_COST_OF_SALES];
    b->carried.of[CARRIED_ANEW] += event != b->now && lines != b->line_count;
    return status;
}

/* ---- and undone ---- */

/* What of a line's quantity its report takes again, having made so much now. */
static int64_t again_of(const struct naive *b, const struct line *line)
{
    const struct need *need = &b->needs[line->need];

    return naive_keep_of(line->q, made(b, need->event), line->made, need->step);
}

static bool is_line_of(const struct naive *b, int line, int finish, enum line_kind kind)
{
    return b->lines[line].event == finish && b->lines[line].kind == kind;
}

/* Of what the order claimed, where it is done all the same: it stays on the shelf. */
static int64_t claims_stay(const struct naive *b, int finish, int order, int item)
{
    int64_t sum = 0;

    for (int i = 0; i < b->moved_count && !naive_order_is_open(b, order); i++)
        if (b->moved[i].event == finish && b->moved[i].of == NONE && b->moved[i].item == item &&
            b->moved[i].before.claim == order)
            sum += b->moved[i].q;
    return sum;
}

/* What it settled with stock that now goes again is owed again. */
static void supply_back(struct naive *b, int finish, int order)
{
    for (int item = 0; item < b->item_count; item++) {
        int64_t stays = claims_stay(b, finish, order, item);

        for (int i = 0; i < b->line_count; i++)
            if ((is_line_of(b, i, finish, LINE_GIVE) || is_line_of(b, i, finish, LINE_UNDUE)) &&
                b->lines[i].item == item)
                stays += b->lines[i].q - again_of(b, &b->lines[i]);
        naive_unsettle(b, finish, item, naive_most(0, naive_settled_live(b, finish, item) - stays));
    }
}

/* Of what a report took for want of another, what it still is goes back: owed first, newest first.
 */
static int64_t lack_back(struct naive *b, const struct line *line)
{
    const struct line taken = *line;
    int64_t q = again_of(b, &taken);
    int64_t rest = q;

    for (int i = b->owed_count - 1; i >= 0 && rest > 0; i--) {
        int64_t x = naive_least(rest, b->owed[i].b - b->owed[i].a);

        if (x == 0 || b->owed[i].need != taken.need)
            continue;
        naive_unowe(b, i, x);
        rest -= x;
    }
    for (int i = b->draw_count - 1; i >= 0 && rest > 0; i--) {
        int64_t x = naive_least(rest, b->draws[i].out);

        if (x == 0 || b->draws[i].need != taken.need)
            continue;
        naive_untake(b, i, x);
        rest -= x;
    }
    b->carried.of[CARRIED_TAKEN_BACK] += q > rest;
    return q - rest;
}

static void carry_again(struct naive *b, int carry, int finish)
{
    for (int i = b->line_count - 1; i >= 0; i--) {
        struct line *line = &b->lines[i];
        int64_t x;

        if (line->event != finish || line->carry != carry || line->kind == LINE_PUT)
            continue;
        if (line->kind == LINE_LACKED) {
            b->carries[carry].qty -= lack_back(b, line);
            b->lines[i].q = 0;
            continue;
        }
        x = line->kind == LINE_CARRY ? line->q : again_of(b, line);
        b->carries[carry].qty += x;
        if (line->kind != LINE_CARRY) {
            b->carried.of[CARRIED_IN_PART] += x < line->q;
            b->carried.of[line->kind == LINE_GIVE ? CARRIED_DRAWN_AGAIN : CARRIED_OWED_AGAIN] +=
                x > 0;
            naive_line_again(b, line, x);
        }
        b->lines[i].q = 0;
    }
    reports_rebook(b, carry);
}

void naive_finish_back(struct naive *b, int event)
{
    int carries[ORDER_CARRIES_MAX];
    int count = carries_of(b, b->happenings[event].order, carries);
    int finish = b->happenings[event].stood_by;

    supply_back(b, finish, b->happenings[event].order);
    for (int i = 0; i < count; i++)
        carry_again(b, carries[i], finish);
}

/* Once more: what the undo settled with what it had put back is owed again first. */
enum status naive_finish_again(struct naive *b, int event)
{
    int undone = b->happenings[event].undone_by;

    for (int item = 0; item < b->item_count; item++) {
        int64_t back = 0;

        for (int i = 0; i < b->line_count; i++)
            if (is_line_of(b, i, undone, LINE_GIVE) && b->lines[i].item == item)
                back += b->lines[i].q;
        naive_unsettle(b, undone, item, naive_least(back, naive_settled_live(b, undone, item)));
    }
    return naive_finish(b, event);
}
