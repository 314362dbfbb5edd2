#include "late.h"

#include <stdlib.h>

#include "core/decide.h"
#include "text/worksheet.h"

enum { FIRST_DAY = 20458 /* 2026-01-05 */, A_DAY = 100, PREVIEWS = 3 };

/* The core alone: complete facts in memory. */
struct plain_book {
    struct arena memory;
    struct arena command;
    struct arena text;
    struct facts facts;
};

static void book_open(struct plain_book *book)
{
    arena_init(&book->memory, 0);
    arena_init(&book->command, 0);
    arena_init(&book->text, 0);
    facts_init(&book->facts, &book->memory);
    book->facts.complete = true;
}

static void book_close(struct plain_book *book)
{
    arena_release(&book->memory);
    arena_release(&book->command);
    arena_release(&book->text);
}

static struct event *event_read(struct plain_book *book, const char *text, int day)
{
    struct problem problem = { .status = OK };
    struct worksheet worksheet;
    struct statement statement;

    arena_reset(&book->text);
    worksheet_init(&worksheet, slice_of(text));
    must(worksheet_next(&worksheet, &book->text, &statement, &problem) == OK, "%s: %s", text,
         problem.text);
    statement.event->day = (day_t){ FIRST_DAY + day };
    return statement.event;
}

static void event_decide_here(struct plain_book *book, const struct event *event,
                              struct draft *draft)
{
    arena_reset(&book->command);
    draft_begin(draft, &book->facts, &book->command, event);
    must(decide(draft) == OK, "%s", draft->problem.text);
}

static void book_post(struct plain_book *book, const char *text, int day)
{
    struct draft draft;

    event_decide_here(book, event_read(book, text, day), &draft);
    must(facts_apply(&book->facts, &draft) == OK, "%s", text);
}

static void set_up(struct plain_book *book, int followers)
{
    char *receipt = text_of("receive %d STEEL cost 1.37", 2 * followers);

    book_post(book, "item STEEL each average", 0);
    book_post(book, "item FORK each made average", 0);
    book_post(book, "bill FORK\n  + 2 STEEL", 0);
    book_post(book, receipt, 1);
    for (int i = 0; i < followers; i++)
        book_post(book, i % 2 == 0 ? "complete 1 FORK" : "sell 1 FORK", 3 + i / A_DAY);
    free(receipt);
}

/* As its posting says. */
static long edges_count(const struct draft *draft)
{
    for (size_t i = 0; i < draft->line_count; i++)
        if (draft->lines[i]->kind == LINE_RECOST)
            return (long)(draft->lines[i]->qty.micro / QTY_ONE);
    return 0;
}

void late_cost_run(int followers, struct late_cost *result)
{
    struct plain_book book;
    struct event *late;
    char *text;
    struct draft draft;
    struct watch watch;

    *result = (struct late_cost){ 0 };
    book_open(&book);
    set_up(&book, followers);
    text = text_of("receive %d STEEL cost 2.00", followers);
    late = event_read(&book, text, 2);
    for (int i = 0; i < PREVIEWS; i++) {
        watch = watch_start();
        event_decide_here(&book, late, &draft);
        samples_stop(&result->decided, watch);
    }
    result->edges = edges_count(&draft);
    result->lines = draft.line_count;
    result->draft = (double)book.command.used;
    watch = watch_start();
    event_decide_here(&book, late, &draft);
    must(facts_apply(&book.facts, &draft) == OK, "the late fact");
    samples_stop(&result->posted, watch);
    book_close(&book);
    free(text);
}
