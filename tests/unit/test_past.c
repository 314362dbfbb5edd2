/*
 * Lists as they were known: after each event the lists are printed; at the end, asked for as they
 * were known at that moment, they must say the same. Files named on the command line are tried too.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "engine/batch.h"
#include "report.h"

/* NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming): the linker's names */
int __wrap_clock_gettime(clockid_t clock, struct timespec *now);

static int64_t now_s = 1750000000;

/* Each event is heard a second after the one before. */
int __wrap_clock_gettime(clockid_t clock, struct timespec *now)
{
    (void)clock;
    *now = (struct timespec){ .tv_sec = now_s };
    return 0;
}
/* NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming) */

static const char sheet[] = "category PARTS stands material at 2025-01-01\n"
                            "account material 1400\n"
                            "reason test\n"
                            "item WHEEL each fifo category PARTS places stores,line\n"
                            "item TUBE each lifo category PARTS\n"
                            "item FRAME each average\n"
                            "item PAINT kg standard\n"
                            "standard PAINT material 3.00\n"
                            "item BIKE each made fifo\n"
                            "bill BIKE\n  + 2 WHEEL\n  + 1 TUBE\n  + 1 FRAME\n  + 0.25 PAINT\n"
                            "rate BIKE conversion 5.00\n"
                            "receive 3 WHEEL cost 10.00 at 2025-01-10 key po-1\n"
                            "receive 3 TUBE total 10.00 at 2025-01-10 key po-2\n"
                            "receive 4 FRAME total 100.01 at 2025-01-11 key po-3\n"
                            "receive 1 PAINT cost 3.10 at 2025-01-11 key po-4\n"
                            "complete 3 BIKE at 2025-01-14 key made-1\n"
                            "sell 1 BIKE at 2025-01-15 key sale-1\n"
                            "undo made-1 1 at 2025-01-16 key undo-1\n"
                            "receive 4 WHEEL cost 12.00 at 2025-01-12 key late-1\n"
                            "complete 2 BIKE scrapped 1 at 2025-01-17 key made-2\n"
                            "receive 2 FRAME cost 31.00 at 2025-01-18 key po-5\n"
                            "undo late-1 at 2025-01-19 key undo-2\n"
                            "undo undo-2 at 2025-01-20 key redo-1\n"
                            "return 1 BIKE of sale-1 at 2025-01-21 key back-1\n"
                            "issue 3 WHEEL from line reason test at 2025-01-21 key issue-1\n"
                            "settle 1 WHEEL of issue-1 reason test at 2025-01-22 key settle-1\n"
                            "receive 9 WHEEL cost 11.11 at 2025-01-22 key po-6\n"
                            "move 1 WHEEL from stores to line at 2025-01-22 key move-1\n"
                            "receive 5 WHEEL cost 11.00 at 2025-01-22 key po-7\n"
                            "standard PAINT material 3.50 at 2025-01-23\n"
                            "receive 9 PAINT cost 3.40 at 2025-01-23 key po-8\n"
                            "undo po-2 at 2025-01-24 key undo-3\n"
                            "undo made-2 at 2025-01-25 key undo-4\n"
                            "count 2 TUBE cost 4.00 at 2025-01-25 key count-1\n"
                            "close 2025-01-25 at 2025-01-26\n"
                            "receive 2 TUBE cost 3.00 at 2025-01-20 key late-2\n";

static const enum list lists[] = { LIST_LAYERS,  LIST_STOCK,   LIST_OWED,  LIST_ITEMS,
                                   LIST_JOURNAL, LIST_BALANCE, LIST_EVENTS };

/* A list as text. */
struct page {
    FILE *file;
    const struct list_row *list;
};

static enum status page_begin(void *context, const struct list_row *list, int decimals)
{
    struct page *page = context;

    (void)decimals;
    page->list = list;
    return OK;
}

static enum status page_row(void *context, const struct cell *cells)
{
    struct page *page = context;

    for (int i = 0; i < page->list->column_count; i++) {
        if (strcmp(page->list->columns[i].name, "available") == 0)
            continue; /* of today alone */
        fprintf(page->file, "%d|%.*s|%lld|%lld|%lld|%lld|%d|%lld\n", cells[i].absent,
                (int)cells[i].text.size, cells[i].text.size > 0 ? cells[i].text.text : "",
                (long long)cells[i].qty.micro, (long long)cells[i].money.minor,
                (long long)cells[i].price.money.minor, (long long)cells[i].price.per.micro,
                (int)cells[i].day.number, (long long)cells[i].number);
    }
    return OK;
}

/* The caller frees it. */
static char *page_of(struct engine *engine, enum list list, const struct filter *filter)
{
    struct page page = { .list = NULL };
    struct receiver receiver = { page_begin, page_row, &page };
    char *text = NULL;
    size_t size = 0;

    page.file = open_memstream(&text, &size);
    if (engine_query(engine, list, filter, &receiver) != OK)
        fprintf(page.file, "%s\n", engine_problem(engine)->text);
    (void)fclose(page.file);
    return text;
}

/* The sums of two columns of a list. */
struct totals_of {
    const char *qty_name;
    const char *money_name;
    int qty_column;
    int money_column;
    int64_t qty;
    int64_t money;
};

static enum status totals_begin(void *context, const struct list_row *list, int decimals)
{
    struct totals_of *totals = context;

    (void)decimals;
    for (int i = 0; i < list->column_count; i++) {
        if (strcmp(list->columns[i].name, totals->qty_name) == 0)
            totals->qty_column = i;
        if (strcmp(list->columns[i].name, totals->money_name) == 0)
            totals->money_column = i;
    }
    return OK;
}

static enum status totals_row(void *context, const struct cell *cells)
{
    struct totals_of *totals = context;

    totals->qty += cells[totals->qty_column].qty.micro;
    totals->money += cells[totals->money_column].money.minor;
    return OK;
}

static struct totals_of totals_of(struct engine *engine, enum list list, int day,
                                  struct totals_of totals)
{
    const struct filter filter = { .present = 1U << FILTER_AS_OF, .as_of = { day } };
    struct receiver receiver = { totals_begin, totals_row, &totals };

    if (engine_query(engine, list, &filter, &receiver) != OK)
        totals.qty = INT64_MIN;
    return totals;
}

/* Late events or not: stock, layers and items, and owed and items, say the same of each day. */
static void day_judge(struct engine *engine, int day)
{
    struct totals_of stock = totals_of(
        engine, LIST_STOCK, day, (struct totals_of){ .qty_name = "qty", .money_name = "value" });
    struct totals_of layers =
        totals_of(engine, LIST_LAYERS, day,
                  (struct totals_of){ .qty_name = "left", .money_name = "value-left" });
    struct totals_of items = totals_of(
        engine, LIST_ITEMS, day, (struct totals_of){ .qty_name = "qty", .money_name = "value" });
    struct totals_of owed = totals_of(
        engine, LIST_OWED, day, (struct totals_of){ .qty_name = "qty", .money_name = "value" });
    struct totals_of owing =
        totals_of(engine, LIST_ITEMS, day,
                  (struct totals_of){ .qty_name = "owed", .money_name = "owed-value" });
    char name[60];

    snprintf(name, sizeof(name), "the lists as of day %d agree", day);
    report(name,
           stock.qty == layers.qty && stock.money == layers.money && stock.qty == items.qty &&
               stock.money == items.money && owed.qty == owing.qty && owed.money == owing.money,
           "stock %lld %lld, layers %lld %lld, items %lld %lld, owed %lld %lld, owing %lld %lld",
           (long long)stock.qty, (long long)stock.money, (long long)layers.qty,
           (long long)layers.money, (long long)items.qty, (long long)items.money,
           (long long)owed.qty, (long long)owed.money, (long long)owing.qty,
           (long long)owing.money);
}

enum { MOMENTS_MAX = 400, DAY_FIRST = 20089 /* 2025-01-01 */, DAY_COUNT = 30 };

struct diary {
    struct engine *engine;
    const char *name;
    int64_t known_s[MOMENTS_MAX];
    char *pages[MOMENTS_MAX][ARRAY_COUNT(lists)];
    size_t count;
};

static void posted(void *context, const struct statement *statement, const struct outcome *outcome,
                   const struct posting_rows *rows)
{
    struct diary *diary = context;
    const struct filter all = { .from = DAY_NONE, .to = DAY_NONE, .as_of = DAY_NONE };

    (void)statement;
    (void)outcome;
    (void)rows;
    now_s++;
    if (diary->count == MOMENTS_MAX)
        return;
    for (size_t i = 0; i < ARRAY_COUNT(lists); i++)
        diary->pages[diary->count][i] = page_of(diary->engine, lists[i], &all);
    diary->known_s[diary->count++] = now_s;
}

static void mishap(void *context, const struct mishap *mishap)
{
    (void)context;
    if (mishap->status != EXPECT_FAILED)
        printf("line %d: %s %s\n", mishap->line, status_code(mishap->status), mishap->text);
}

static void moment_judge(struct diary *diary, size_t moment, size_t list)
{
    const struct filter filter = { .present = 1U << FILTER_KNOWN,
                                   .known_s = diary->known_s[moment],
                                   .as_of = DAY_NONE };
    char *page = page_of(diary->engine, lists[list], &filter);
    char name[200];

    snprintf(name, sizeof(name), "%s, %s as known after event %zu", diary->name,
             list_row(lists[list])->name, moment + 1);
    report(name, strcmp(page, diary->pages[moment][list]) == 0, "was\n%sis\n%s",
           diary->pages[moment][list], page);
    free(page);
    free(diary->pages[moment][list]);
}

/* As of the last of all days a list says what it says now. */
static void end_judge(struct diary *diary, size_t list)
{
    const struct filter filter = { .present = 1U << FILTER_AS_OF, .as_of = { 100000 } };
    char *page = page_of(diary->engine, lists[list], &filter);
    char name[200];

    snprintf(name, sizeof(name), "%s, %s as of the last day", diary->name,
             list_row(lists[list])->name);
    report(name, strcmp(page, diary->pages[diary->count - 1][list]) == 0, "was\n%sis\n%s",
           diary->pages[diary->count - 1][list], page);
    free(page);
}

static void book_judge(const char *name, struct slice text)
{
    static struct diary diary;
    struct engine_options options = { .mode = STORE_MEMORY };
    struct batch_options batch = { .text = text, .at_follows = true, .mode = BATCH_KEEP_GOING };
    struct batch_sink sink = { .mishap = mishap, .posted = posted, .context = &diary };
    struct batch_totals totals = { 0 };
    struct problem problem = { .status = OK };

    diary = (struct diary){ .name = name };
    if (engine_open(&options, &diary.engine, &problem) != OK ||
        status_is_failure(batch_post(diary.engine, &batch, &sink, &totals, &problem)) ||
        engine_look(diary.engine) != OK) {
        report(name, false, "%s", problem.text);
        engine_close(diary.engine);
        return;
    }
    report(name, totals.refused == 0 && diary.count > 0, "%lld refused", (long long)totals.refused);
    for (size_t list = 0; list < ARRAY_COUNT(lists) && diary.count > 0; list++)
        end_judge(&diary, list);
    for (int day = 0; day < DAY_COUNT; day++)
        day_judge(diary.engine, DAY_FIRST + day);
    for (size_t moment = 0; moment < diary.count; moment++)
        for (size_t list = 0; list < ARRAY_COUNT(lists); list++)
            moment_judge(&diary, moment, list);
    engine_close(diary.engine);
}

static void file_judge(const char *path)
{
    static char text[1 << 16];
    FILE *file = fopen(path, "re");
    size_t size = file ? fread(text, 1, sizeof(text), file) : 0;

    book_judge(path, (struct slice){ text, size });
    if (file)
        (void)fclose(file);
}

int main(int count, char **words)
{
    book_judge("a plant", slice_of(sheet));
    for (int i = 1; i < count; i++)
        file_judge(words[i]);
    return report_exit();
}
