/*
 * The C interface while memory fails: each call answers BF_FAILED with NO_MEMORY and one line, or
 * what it answers undisturbed; and the same call made again gives the undisturbed answer.
 * `--full` leaves out no n; without it the runs go in strides.
 */
#include "backflush.h"
#include "shaken_plant.h"

/* The book in which the calls are made has everything but the last of these. */
enum { STAGE = PLANT_EVENTS - 1 };

static int digest_line(void *context, const char *line)
{
    uint64_t *digest = context;

    *digest = bytes_digest(*digest, line, strlen(line));
    return 0;
}

static int digest_row(void *context, const struct bf_row *row)
{
    return digest_line(context, row->json);
}

static bool is_told(const struct bf_book *book)
{
    const char *message = bf_message(book);

    return strcmp(bf_code(book), "NO_MEMORY") == 0 && message[0] && !strpbrk(message, "\r\n");
}

static enum bf_status call_submit(struct bf_book *book, uint64_t *digest)
{
    struct bf_result result;
    enum bf_status status =
        bf_submit(book, "sell 1 BIKE to ACME at 2025-03-08 key sale-9", &result);

    if (result.status != status || strcmp(result.code, bf_code(book)) != 0)
        return BF_WRONG;
    *digest += (uint64_t)result.number;
    return status;
}

static enum bf_status call_submit_all(struct bf_book *book, uint64_t *digest)
{
    static const char *const events[] = {
        "receive 1 WHEEL cost 13 at 2025-03-08 key all-1",
        "{\"do\":\"scrap\",\"qty\":\"1\",\"item\":\"BIKE\",\"at\":\"2025-03-08\",\"key\":\"a\"}",
        "undo po-6 at 2025-03-09 key all-3",
    };
    struct bf_result results[ARRAY_COUNT(events)];
    enum bf_status status =
        bf_submit_all(book, events, ARRAY_COUNT(events), BF_ALL_OR_NOTHING, results);

    for (size_t i = 0; i < ARRAY_COUNT(events); i++)
        *digest += (uint64_t)results[i].number;
    return status;
}

/* The good event stays; but not where memory failed after the bad one. */
static enum bf_status call_keep_going(struct bf_book *book, uint64_t *digest)
{
    static const char *const events[] = { "receive 1 WHEL cost 13 at 2025-03-08 key keep-1",
                                          "receive 1 WHEEL cost 13 at 2025-03-08 key keep-2" };
    struct bf_result results[ARRAY_COUNT(events)];
    enum bf_status status =
        bf_submit_all(book, events, ARRAY_COUNT(events), BF_KEEP_GOING, results);

    if (status == BF_REFUSED && results[0].status == BF_REFUSED && results[1].status == BF_OK) {
        *digest = (uint64_t)results[1].number;
        return BF_OK;
    }
    return results[0].status == status && results[1].status == status ? status : BF_WRONG;
}

static enum bf_status call_preview(struct bf_book *book, uint64_t *digest)
{
    return bf_preview(book, "correct po-1 at 2025-03-08\n  with receive 4 WHEEL cost 9\n",
                      digest_line, digest);
}

/* What a preview gathered by half is not what the next event is posted on. */
static enum bf_status call_look_then_submit(struct bf_book *book, uint64_t *digest)
{
    enum bf_status status = bf_preview(book, "complete 1 BIKE at 2025-03-08", digest_line, digest);

    *digest = 0;
    if (status != BF_OK && (status != BF_FAILED || !is_told(book)))
        return BF_WRONG;
    return bf_submit(book, "complete 2 BIKE at 2025-03-08 key look-1", NULL);
}

static enum bf_status call_explain(struct bf_book *book, uint64_t *digest)
{
    return bf_explain(book, "run-2", digest_line, digest);
}

static enum bf_status query_all(struct bf_book *book, const char *list,
                                const struct bf_filter *filters, uint64_t *digest)
{
    return bf_query(book, list, filters, digest_row, digest);
}

static enum bf_status call_stock(struct bf_book *book, uint64_t *digest)
{
    return query_all(book, "stock", NULL, digest);
}

static enum bf_status call_stock_then(struct bf_book *book, uint64_t *digest)
{
    static const struct bf_filter filters[] = { { "as-of", "2025-03-05" }, { NULL, NULL } };

    return query_all(book, "stock", filters, digest);
}

static enum bf_status call_history(struct bf_book *book, uint64_t *digest)
{
    static const struct bf_filter filters[] = { { "item", "WHEEL" }, { NULL, NULL } };

    return query_all(book, "history", filters, digest);
}

static enum bf_status call_layers(struct bf_book *book, uint64_t *digest)
{
    return query_all(book, "layers", NULL, digest);
}

static enum bf_status call_journal(struct bf_book *book, uint64_t *digest)
{
    return query_all(book, "journal", NULL, digest);
}

static enum bf_status call_balance(struct bf_book *book, uint64_t *digest)
{
    return query_all(book, "balance", NULL, digest);
}

static enum bf_status call_events(struct bf_book *book, uint64_t *digest)
{
    return query_all(book, "events", NULL, digest);
}

static enum bf_status call_where_used(struct bf_book *book, uint64_t *digest)
{
    static const struct bf_filter filters[] = { { "item", "FRAME" }, { NULL, NULL } };

    return query_all(book, "where-used", filters, digest);
}

static enum bf_status call_check(struct bf_book *book, uint64_t *digest)
{
    return bf_check(book, digest_line, digest);
}

static enum bf_status call_backup(struct bf_book *book, uint64_t *digest)
{
    enum bf_status status = BF_OK;

    book_remove("copy");
    status = bf_backup(book, path_of("copy"));
    memory_fault.left = 0; /* what follows is the test's own */
    *digest = status == BF_OK ? book_digest("copy") : 1;
    return status;
}

static const struct call {
    const char *name;
    enum bf_status (*make)(struct bf_book *book, uint64_t *digest);
    bool writes;
} calls[] = {
    { "submit", call_submit, true },
    { "submit_all", call_submit_all, true },
    { "submit_all, one refused", call_keep_going, true },
    { "preview, then submit", call_look_then_submit, true },
    { "preview", call_preview, false },
    { "explain", call_explain, false },
    { "query stock", call_stock, false },
    { "query stock as of a day", call_stock_then, false },
    { "query history", call_history, false },
    { "query layers", call_layers, false },
    { "query journal", call_journal, false },
    { "query balance", call_balance, false },
    { "query events", call_events, false },
    { "query where-used", call_where_used, false },
    { "check", call_check, false },
    { "backup", call_backup, false },
};

static struct bf_book *call_open(void)
{
    struct bf_book *book = NULL;

    if (!book_copy(stage_name(STAGE), "book") || bf_open(path_of("book"), BF_OPEN, &book) != BF_OK)
        abort();
    return book;
}

/* The call while the n-th request fails, and again when none does. */
static const char *call_shaken(const struct call *call, struct bf_book *book, uint64_t right,
                               long n, long *failed)
{
    uint64_t digest = 0;
    enum bf_status status = BF_OK;

    memory_fault_arm(n, FAULT_ONCE);
    status = call->make(book, &digest);
    *failed = memory_fault_lift();
    if (status == BF_OK)
        return digest == right ? NULL : "another answer than undisturbed";
    if (status != BF_FAILED || !is_told(book))
        return "not a failure told in one line";
    if (disk.locks != 0)
        return "a lock on the book is still held";
    digest = 0;
    status = call->make(book, &digest);
    if (status != BF_OK)
        return "fails again, although there is memory";
    return digest == right ? NULL : "another answer than undisturbed, the second time";
}

static void test_call(const struct call *call, long stride)
{
    struct bf_book *book = call_open();
    uint64_t right = 0;
    uint64_t book_right = 0;
    const char *wrong = call->make(book, &right) == BF_OK ? NULL : "refused";
    long n = 0;

    book_right = book_digest("book");
    for (long failed = 1; failed > 0 && !wrong;) {
        if (call->writes || n == 0) {
            bf_close(book);
            book = call_open();
        }
        n += n == 0 ? 1 : stride;
        wrong = call_shaken(call, book, right, n, &failed);
        if (!wrong && call->writes && book_digest("book") != book_right)
            wrong = "the book has other rows than undisturbed";
    }
    report(call->name, !wrong && n > 1, "n = %ld: %s; %s %s", n, wrong, bf_code(book),
           bf_message(book));
    bf_close(book);
}

static const char *open_shaken(const char *path, enum bf_mode mode, long n, long *failed)
{
    struct bf_book *book = NULL;
    enum bf_status status = BF_OK;
    const char *wrong = NULL;

    memory_fault_arm(n, FAULT_ONCE);
    status = bf_open(path, mode, &book);
    *failed = memory_fault_lift();
    if (status != BF_OK && (status != BF_FAILED || !is_told(book)))
        wrong = "not a failure told in one line";
    if (status != BF_OK && book && bf_check(book, NULL, NULL) != BF_FAILED)
        wrong = "a book that is not open answers";
    bf_close(book);
    return wrong;
}

/* Whatever became of it: then the book can be opened, or made. */
static void test_open(const char *name, enum bf_mode mode, long stride)
{
    const char *wrong = NULL;
    long n = 1;

    for (long failed = 1; failed > 0 && !wrong; n += stride) {
        struct bf_book *book = NULL;

        if (mode == BF_CREATE)
            book_remove("book");
        else if (!book_copy(stage_name(STAGE), "book"))
            abort();
        wrong = open_shaken(path_of("book"), mode, n, &failed);
        if (!wrong && bf_open(path_of("book"), mode, &book) != BF_OK &&
            (mode != BF_CREATE || strcmp(bf_code(book), "BOOK_EXISTS") != 0))
            wrong = "cannot be opened afterwards";
        if (!wrong && mode == BF_CREATE) {
            bf_close(book);
            if (bf_open(path_of("book"), BF_OPEN, &book) != BF_OK)
                wrong = "what was made is no book";
        }
        if (!wrong && bf_check(book, NULL, NULL) != BF_OK)
            wrong = "does not prove itself afterwards";
        bf_close(book);
    }
    report(name, !wrong && n > 1 + stride, "n = %ld: %s", n - stride, wrong);
}

int main(int count, char **words)
{
    long stride = count > 1 && strcmp(words[1], "--full") == 0 ? 1 : 101;

    (void)sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
    if (!folder_make() || !disk_fault_begin() || !stages_make())
        return report_exit();
    test_open("open", BF_OPEN, stride);
    test_open("open to read", BF_READ, stride);
    test_open("open a new book", BF_CREATE, stride);
    test_open("open a book in memory", BF_MEMORY, stride);
    for (size_t i = 0; i < ARRAY_COUNT(calls); i++)
        test_call(&calls[i], stride);
    folder_remove();
    return report_exit();
}
