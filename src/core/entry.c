#include "core/entry.h"

bool same_account(const struct entry *a, const struct entry *b)
{
    return a->role == b->role && a->reason == b->reason && a->category == b->category &&
           a->account == b->account;
}

/* Joins the entry of the same account and day; false: there is none yet. */
static bool entry_joins(struct draft *draft, struct entry *entries, size_t count,
                        const struct entry *entry)
{
    for (size_t i = 0; i < count; i++) {
        int64_t *minor = &entries[i].money.minor;

        if (!same_account(&entries[i], entry) || entries[i].books.number != entry->books.number)
            continue;
        if (__builtin_add_overflow(*minor, entry->money.minor, minor))
            refuse(draft, AMOUNT_OVERFLOW, "an entry to %s", role_word(entry->role));
        return true;
    }
    return false;
}

void post_apart(struct draft *draft, struct entry entry)
{
    struct entry *entries = arena_grow(draft->arena, draft->entries, draft->entry_count,
                                       &draft->entry_capacity, sizeof(*entries));

    if (!entries) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return;
    }
    if (entry.books.number == 0)
        entry.books = draft->books;
    entries[draft->entry_count++] = entry;
    draft->entries = entries;
}

void post(struct draft *draft, struct entry entry)
{
    if (entry.books.number == 0)
        entry.books = draft->books;
    if (entry.money.minor != 0 && !entry_joins(draft, draft->entries, draft->entry_count, &entry))
        post_apart(draft, entry);
}

static void list_join(struct draft *draft, struct entry_list *list, struct entry entry)
{
    struct entry *items;

    if (entry.books.number == 0)
        entry.books = draft->books;
    if (entry.money.minor == 0 || entry_joins(draft, list->items, list->count, &entry))
        return;
    items = arena_grow(draft->arena, list->items, list->count, &list->capacity, sizeof(*items));
    if (!items) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return;
    }
    items[list->count++] = entry;
    list->items = items;
}

void defer(struct draft *draft, struct entry entry)
{
    list_join(draft, &draft->deferred, entry);
}

void pass_across(struct draft *draft, struct entry entry)
{
    list_join(draft, &draft->across, entry);
}
