#include "core/correct.h"

#include "core/history.h"
#include "core/putright.h"
#include "core/resolve.h"

static bool anything_stands(struct draft *draft, const struct happened *event)
{
    if (verb_is_set_up(event->verb))
        return event->undoes == 0;
    return event->amount.minor > 0 || event_stands(draft, event);
}

/* The first of those that correct one another. */
static struct happened *corrected_first(struct draft *draft, int64_t seq)
{
    const struct happened *event = row_see(draft, id_key(ROW_HAPPENED, seq));

    while (event->corrects != 0 && draft->status == OK) {
        seq = event->corrects;
        event = row_see(draft, id_key(ROW_HAPPENED, seq));
    }
    return row_edit(draft, id_key(ROW_HAPPENED, seq));
}

/* Which of them stands, other than `event`; 0: none. */
static int64_t other_that_stands(struct draft *draft, const struct happened *first, int64_t event)
{
    int64_t seqs[] = { first->key.part[0], first->corrected_by };

    for (size_t i = 0; i < ARRAY_COUNT(seqs); i++)
        if (seqs[i] != 0 && seqs[i] != event &&
            anything_stands(draft, row_see(draft, id_key(ROW_HAPPENED, seqs[i]))))
            return seqs[i];
    return 0;
}

static bool seq_undoes(struct draft *draft, int64_t seq)
{
    return ((const struct happened *)row_see(draft, id_key(ROW_HAPPENED, seq)))->verb == VERB_UNDO;
}

void correct_note(struct draft *draft)
{
    const struct event *event = draft->event;
    struct happened *first;
    int64_t seq;
    int64_t other;

    if (!event_has(event, FIELD_CORRECTS) || draft->status != OK)
        return;
    seq = resolve_event(draft, event->corrects);
    if (seq == 0 || seq == draft->seq)
        refuse(draft, KEY_UNKNOWN, "%.*s", (int)event->corrects.size, event->corrects.text);
    if (draft->status != OK || event->verb == VERB_UNDO || seq_undoes(draft, seq))
        return;
    first = corrected_first(draft, seq);
    other = other_that_stands(draft, first, draft->seq);
    if (other != 0)
        refuse(draft, NOT_UNDONE, "%.*s: event %lld stands", (int)event->corrects.size,
               event->corrects.text, (long long)other);
    draft_own(draft)->corrects = seq;
    first->corrected_by = draft->seq;
    line_add(draft, LINE_CORRECTS, (item_id_t){ 0 }, (qty_t){ 0 })->target_seq = seq;
}

void correct_again(struct draft *draft, struct happened *event)
{
    struct happened *first = corrected_first(draft, event->key.part[0]);
    int64_t other = other_that_stands(draft, first, event->key.part[0]);

    if (other != 0)
        refuse(draft, UNDO_REFUSED, "%.*s: event %lld stands in its place",
               (int)draft->event->of.size, draft->event->of.text, (long long)other);
    else if (first != event)
        first->corrected_by = event->key.part[0];
}

void correct_undone(struct draft *draft, const struct happened *event)
{
    if (event->corrects == 0 || draft->status != OK || anything_stands(draft, event))
        return;
    line_add(draft, LINE_STAYS, (item_id_t){ 0 }, (qty_t){ 0 })->target_seq = event->corrects;
}
