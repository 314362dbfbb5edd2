/*
 * A program with a plant inside: it receives wheels, completes bikes and asks what lies where.
 *
 *     cc embed.c $(pkg-config --cflags --libs backflush) -o embed && ./embed
 */
#include <backflush.h>
#include <stdio.h>

static int print_line(void *context, const char *line)
{
    (void)context;
    printf("    %s\n", line);
    return 0; /* go on */
}

static int print_row(void *context, const struct bf_row *row)
{
    (void)context;
    for (size_t i = 0; i < row->count; i++)
        if (row->values[i])
            printf("%s%s=%s", i > 0 ? " " : "", row->names[i], row->values[i]);
    printf("\n");
    return 0;
}

static int fail(struct bf_book *book)
{
    fprintf(stderr, "%s %s\n", bf_code(book), bf_message(book));
    bf_close(book);
    return 1;
}

int main(void)
{
    static const char *const plant[] = {
        "item WHEEL each fifo",
        "item BIKE each made fifo",
        "bill BIKE\n  + 2 WHEEL",
        "rate BIKE conversion 5.00",
        /* The same thing as JSON, as a scanner or a web shop would send it. */
        "{\"do\":\"receive\",\"qty\":\"5\",\"item\":\"WHEEL\",\"cost\":\"10.00\",\"key\":\"po-1\"}",
    };
    const struct bf_filter wheels[] = { { "item", "WHEEL" }, { NULL, NULL } };
    struct bf_book *book;

    if (bf_open(NULL, BF_MEMORY, &book) != BF_OK ||
        bf_submit_all(book, plant, sizeof(plant) / sizeof(*plant), BF_ALL_OR_NOTHING, NULL))
        return fail(book);
    printf("two bikes would post\n");
    if (bf_preview(book, "complete 2 BIKE", print_line, NULL) != BF_OK ||
        bf_submit(book, "complete 2 BIKE key run-1", NULL) != BF_OK ||
        bf_query(book, "stock", wheels, print_row, NULL) != BF_OK)
        return fail(book);
    if (bf_submit(book, "complete 2 BIK", NULL) == BF_REFUSED)
        printf("refused: %s %s\n", bf_code(book), bf_message(book));
    bf_close(book);
    return 0;
}
