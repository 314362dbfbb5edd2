#include "core/due_open.h"

#include "core/due.h"
#include "core/flush.h"
#include "core/issue.h"

/* By the number of each item, a bit for each method by which something of it is due; NULL: nothing
 * is due, or no memory. */
static unsigned *methods_due(struct draft *draft)
{
    struct due_lists lists = due_lists_of(draft, ISSUE_DEFAULT);
    unsigned *methods = NULL;

    if (lists.count > 0)
        methods = arena_alloc(draft->arena, ((size_t)draft->item_last + 1) * sizeof(*methods));
    if (lists.count > 0 && !methods)
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
    for (size_t i = 0; methods && i < lists.count; i++) {
        const struct due_list *list = row_see(draft, due_list_key(lists.ids[i]));
        line_id_t id = list->first;

        while (id.raw != 0 && draft->status == OK) {
            const struct owed *due = row_see(draft, id_key(ROW_OWED, id.raw));

            methods[due->item.raw] |= 1U << due->method;
            id = due->next;
        }
    }
    return draft->status == OK ? methods : NULL;
}

/* Once: then nothing is due any more, as far as these methods say. */
static void note(struct draft *draft, unsigned *methods, const struct item *item,
                 enum issue_method said)
{
    unsigned method = 1U << issue_of(draft->plant, item, said);

    if ((methods[item->id.raw] & ~method) != 0)
        line_add(draft, LINE_INBOX, item->id, (qty_t){ 0 })->detail = CAUSE_DUE_OPEN;
    methods[item->id.raw] = 0;
}

void note_item_due(struct draft *draft, const struct item *item)
{
    unsigned *methods = methods_due(draft);

    if (methods)
        note(draft, methods, item, ISSUE_DEFAULT);
}

void note_bill_due(struct draft *draft, const struct bill *bill)
{
    unsigned *methods = methods_due(draft);

    for (int i = 0; methods && i < bill->line_count && draft->status == OK; i++)
        if (bill->lines[i].instead.raw == 0)
            note(draft, methods, item_see(draft, bill->lines[i].item), bill->lines[i].issue);
}

void note_site_due(struct draft *draft)
{
    unsigned *methods = methods_due(draft);

    for (int64_t id = 1; methods && id <= draft->item_last && draft->status == OK; id++) {
        const struct item *item = NULL;

        if (methods[id] == 0)
            continue;
        item = item_see(draft, (item_id_t){ id });
        if (item->issue == ISSUE_DEFAULT)
            note(draft, methods, item, ISSUE_DEFAULT);
    }
}
