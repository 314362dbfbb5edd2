#include "naive_stage.h"
#include "naive_trigger.h"

int64_t naive_triggered_live(const struct naive *b, int by)
{
    int64_t sum = 0;

    for (int i = 0; i < b->draw_count; i++)
        if (b->draws[i].trigger.by == by)
            sum += b->draws[i].out;
    for (int i = 0; i < b->owed_count; i++)
        if (b->owed[i].trigger.by == by)
            sum += naive_owed_open(&b->owed[i]);
    for (int i = 0; i < b->need_count; i++)
        if (b->needs[i].issued_by == by)
            sum += naive_need_live(b, i);
    return sum + naive_handed_live(b, by);
}

/* [a, a + x) of the need's run is due again. */
static void due_again(struct naive *b, int need, const struct trigger *of, int64_t a, int64_t x)
{
    struct line *line = naive_line_add(b, LINE_UNTRIGGER);

    line->target = of->by;
    line->need = need;
    line->item = b->runs[of->run].item;
    line->run = of->run;
    line->a = a;
    line->q = x;
    naive_due_interval(b, need, of->run, a, x);
}

static int64_t owed_part_back(struct naive *b, int part, int64_t q)
{
    int count = b->owed_count;

    for (int i = count - 1; i >= 0 && q > 0; i--) {
        struct owed *row = &b->owed[i];
        int64_t x = naive_least(q, naive_owed_open(row));

        if (row->trigger.part != part || x == 0)
            continue;
        q -= x;
        naive_standard_touch(b, row->item);
        row->b -= x;
        naive_post_owed(
            b, row->item,
            naive_worth_minus(naive_worth_none(), naive_interval_value(b, row->run, row->b, x)));
        due_again(b, row->need, &row->trigger, row->b, x);
    }
    return q;
}

/* Settled ones are newer than those that the trigger took itself. */
static int64_t draws_part_back(struct naive *b, int part, int64_t q)
{
    int count = b->draw_count;

    for (int i = count - 1; i >= 0 && q > 0; i--) {
        struct draw *row = &b->draws[i];
        int64_t x = naive_least(q, row->out);
        int64_t at = row->run_at + row->out - x;
        struct worth given;

        if (row->trigger.part != part || x == 0)
            continue;
        q -= x;
        given = naive_give_back(b, i, x, NULL);
        naive_withhold(b, row->event,
                       naive_worth_minus(naive_interval_value(b, row->trigger.run, at, x), given));
        if (!row->written_off)
            naive_picks_back(b, row->need, row->item, x);
        due_again(b, row->need, &row->trigger, at, x);
    }
    return q;
}

static int part_event(const struct naive *b, int part)
{
    for (int i = 0; i < b->draw_count; i++)
        if (b->draws[i].trigger.part == part)
            return b->draws[i].event;
    for (int i = 0; i < b->owed_count; i++)
        if (b->owed[i].trigger.part == part)
            return b->owed[i].event;
    return NONE;
}

/* The newest part before `before` of what the event triggered, or (by NONE) deliveries did of needs
   that give something back; and of which need. */
static int part_newest(const struct naive *b, int by, int before, int *need)
{
    int newest = NONE;

    for (int i = 0; i < b->draw_count + b->owed_count; i++) {
        bool draw = i < b->draw_count;
        const struct owed *owed = &b->owed[draw ? 0 : i - b->draw_count];
        const struct trigger *t = draw ? &b->draws[i].trigger : &owed->trigger;
        int of = draw ? b->draws[i].need : owed->need;
        int64_t live = draw ? b->draws[i].out : naive_owed_open(owed);
        bool meant = by != NONE ? t->by == by
                                : b->needs[of].back > 0 && t->by != NONE &&
                                      naive_event_is_delivery(b, t->by);

        if (!meant || live == 0 || t->part >= before || t->part <= newest)
            continue;
        newest = t->part;
        *need = of;
    }
    return newest;
}

/* Up to q of a part, newest line first; answers what is left of q. */
static int64_t part_back(struct naive *b, struct chosen *chosen, int part, int64_t q)
{
    int64_t owed = owed_part_back(b, part, q);
    int64_t left = draws_part_back(b, part, owed);

    if (left < owed)
        naive_event_changes(chosen, part_event(b, part));
    return left;
}

/* Up to q of what it took beyond what was due: owed first, then draws, the newest first. */
static int64_t beyond_back(struct naive *b, struct chosen *chosen, int by, int64_t q)
{
    for (int n = b->need_count - 1; n >= 0 && q > 0; n--) {
        if (b->needs[n].issued_by != by)
            continue;
        for (int i = b->owed_count - 1; i >= 0 && q > 0; i--) {
            const struct owed *row = &b->owed[i];
            int64_t x = row->need == n ? naive_least(q, naive_owed_open(row)) : 0;

            if (x == 0)
                continue;
            naive_withhold(b, row->event,
                           naive_worth_minus(naive_worth_none(),
                                             naive_interval_value(b, row->run, row->b - x, x)));
            naive_unowe(b, i, x);
            q -= x;
        }
        for (int i = b->draw_count - 1; i >= 0 && q > 0; i--) {
            const struct draw *row = &b->draws[i];
            int64_t x = row->need == n ? naive_least(q, row->out) : 0;

            if (x == 0)
                continue;
            naive_withhold(
                b, row->event,
                naive_worth_minus(naive_worth_none(),
                                  naive_give_back(b, i, x, naive_line_add(b, LINE_GIVE))));
            if (!row->written_off)
                naive_picks_back(b, n, row->item, x);
            q -= x;
        }
        naive_event_changes(chosen, b->needs[n].event);
    }
    return q;
}

/* Up to q of what the event triggered, the newest first; answers what is left of q. */
int64_t naive_untrigger(struct naive *b, int by, int64_t q)
{
    struct chosen *chosen = naive_chosen_none();
    int need;

    if (b->undo_names != NONE && b->happenings[b->undo_names].target == by)
        return q - naive_handed_back(b, by, q);
    q = beyond_back(b, chosen, by, q);
    q -= naive_handed_back(b, by, q);
    for (int part = part_newest(b, by, INT32_MAX, &need); part != NONE && q > 0;
         part = part_newest(b, by, part, &need))
        q = part_back(b, chosen, part, q);
    naive_events_rebook(b, chosen);
    return q;
}

/* Of what deliveries triggered as much as each need says, the newest first over all of them. */
void naive_untrigger_needs(struct naive *b)
{
    struct chosen *chosen = naive_chosen_none();
    int need;

    for (int part = part_newest(b, NONE, INT32_MAX, &need); part != NONE;
         part = part_newest(b, NONE, part, &need))
        b->needs[need].back = part_back(b, chosen, part, b->needs[need].back);
    naive_events_rebook(b, chosen);
}

/* ---- and done again ---- */

static int64_t chosen_of(const struct chosen *chosen, int due)
{
    int64_t sum = 0;

    for (int i = 0; i < chosen->count; i++)
        if (chosen->of[i].due == due)
            sum += chosen->of[i].q;
    return sum;
}

/* So much of the line's need and run as is still due, from its beginning on. */
static int64_t choose_line(const struct naive *b, struct chosen *chosen, const struct line *line,
                           int64_t q)
{
    int64_t done = 0;

    for (int i = naive_due_oldest(b, line->need, NONE); i != NONE && done < q;
         i = naive_due_oldest(b, line->need, i)) {
        const struct owed *row = &b->due[i];
        int64_t from = row->a + chosen_of(chosen, i);
        int64_t part = naive_least(q - done, row->b - from);

        if (row->run != line->run || part <= 0)
            continue;
        naive_choose_at(chosen, i, from, part);
        done += part;
    }
    return done;
}

/* Of what the undo gave back that had been taken beyond what was due, up to q. */
static int64_t beyond_again(struct naive *b, int undo_row, int64_t q)
{
    int64_t sum = 0;

    for (int i = b->line_count - 1; i >= 0 && sum < q; i--) {
        struct line *line = &b->lines[i];
        int64_t part = naive_least(q - sum, line->q);

        if (line->event != undo_row || (line->kind != LINE_GIVE && line->kind != LINE_UNOWE))
            continue;
        line->q -= part;
        sum += part;
    }
    return sum;
}

/* Triggers again, then takes anew what was beyond what was due; `done`: how much. */
enum status naive_trigger_again(struct naive *b, int by, int undo_row, int64_t q, int64_t *done)
{
    struct chosen *chosen = naive_chosen_none();
    int count = b->line_count;
    int report = naive_report_of(b, &b->happenings[by]);
    int64_t more;

    *done = 0;
    for (int i = count - 1; i >= 0 && *done < q; i--) {
        struct line *line = &b->lines[i];
        int64_t part;

        if (line->event != undo_row || line->kind != LINE_UNTRIGGER)
            continue;
        part = choose_line(b, chosen, line, naive_least(q - *done, line->q));
        *done += part;
        line->q -= part;
    }
    naive_trigger(b, by, chosen);
    if (b->happenings[by].manual)
        *done += naive_handed_again(b, by, undo_row, q - *done);
    if (report == NONE || !b->happenings[by].manual)
        return OK;
    more = beyond_again(b, undo_row, q - *done);
    *done += more;
    return more > 0 ? naive_take_beyond(b, by, report, more) : OK;
}
