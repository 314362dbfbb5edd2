#include "core/lot_name.h"

void name_push(struct draft *draft, struct name_list *list, struct slice name)
{
    struct slice *names =
        arena_grow(draft->arena, list->names, list->count, &list->capacity, sizeof(*names));

    if (!names) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return;
    }
    names[list->count++] = name;
    list->names = names;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* How many digits a name ends in. */
static size_t digits_at_end(struct slice name)
{
    size_t count = 0;

    while (count < name.size && is_digit(name.text[name.size - 1 - count]))
        count++;
    return count;
}

/* The next name: its last digits, counted on by one. */
static struct slice name_after(struct draft *draft, struct slice name)
{
    char *text = arena_copy(draft->arena, name.text, name.size);
    size_t at = name.size;

    if (!text) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return name;
    }
    while (at > 0 && text[at - 1] == '9')
        text[--at] = '0';
    if (at > 0 && is_digit(text[at - 1]))
        text[at - 1]++;
    return (struct slice){ text, name.size };
}

/* `A001..A100`: the same letters, the same number of digits, upwards. */
static void range_push(struct draft *draft, struct name_list *list, struct slice first,
                       struct slice last)
{
    size_t digits = digits_at_end(first);
    struct slice stem = { first.text, first.size - digits };

    if (digits == 0 || first.size != last.size || digits_at_end(last) < digits ||
        !slice_equals(stem, (struct slice){ last.text, stem.size }) ||
        slice_compare(first, last) > 0) {
        refuse(draft, SERIALS_COUNT,
               "%.*s..%.*s is no range: both have the same letters, and as many digits",
               (int)first.size, first.text, (int)last.size, last.text);
        return;
    }
    name_push(draft, list, first);
    while (!slice_equals(first, last) && draft->status == OK) {
        first = name_after(draft, first);
        name_push(draft, list, first);
        if (list->count > SERIALS_MAX)
            refuse(draft, LIMIT_EXCEEDED, "more than %d serial numbers", SERIALS_MAX);
    }
}

static size_t find(struct slice text, const char *what, size_t size)
{
    size_t at = 0;

    while (at + size <= text.size &&
           !slice_equals((struct slice){ text.text + at, size }, (struct slice){ what, size }))
        at++;
    return at + size <= text.size ? at : text.size;
}

void serials_split(struct draft *draft, struct slice text, struct name_list *list)
{
    while (text.size > 0 && draft->status == OK) {
        size_t size = find(text, ",", 1);
        struct slice word = slice_trim((struct slice){ text.text, size });
        size_t dots = find(word, "..", 2);

        if (word.size == 0)
            refuse(draft, SERIALS_COUNT, "an empty serial number");
        else if (dots < word.size)
            range_push(draft, list, (struct slice){ word.text, dots },
                       (struct slice){ word.text + dots + 2, word.size - dots - 2 });
        else
            name_push(draft, list, word);
        size += size < text.size;
        text.text += size;
        text.size -= size;
    }
}
