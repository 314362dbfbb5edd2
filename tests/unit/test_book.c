#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "desk.h"
#include "store/book.h"
#include "store/schema.h"

static void others_are_noticed(void)
{
    struct desk one;
    struct desk two;
    bool changed = false;
    enum status status = desk_open(&one, "two", STORE_CREATE);

    if (status == OK)
        status = post_one(&one, "a", &changed);
    report("two: the first time is news", status == OK && changed, "%s", status_code(status));
    status = post_one(&one, "b", &changed);
    report("two: one's own commit is not", status == OK && !changed, "%s", status_code(status));
    status = desk_open(&two, "two", STORE_WRITE);
    if (status == OK)
        status = post_one(&two, "c", &changed);
    report("two: the second sees the first's", status == OK && two.facts.seq == 3, "%s",
           status_code(status));
    status = post_one(&one, "d", &changed);
    report("two: the first notices the second",
           status == OK && changed && one.facts.seq == 4 && one.head.byte[0] == 3, "%s",
           status_code(status));
    status = store_look(two.store, &changed);
    cache_drop(&two);
    if (status == OK)
        status = store_head(two.store, &two.facts, &two.head);
    report("two: so does a reader", status == OK && changed, "%s", status_code(status));
    store_rollback(two.store);
    status = store_begin(one.store, &changed);
    if (status == OK)
        status = two.store->db->driver->define(two.store->db, "PRAGMA busy_timeout = 1");
    if (status == OK)
        status = store_begin(two.store, &changed);
    report("two: one writes at a time",
           status == STORE_BUSY && store_problem(two.store)->text[0] != '\0', "%s",
           status_code(status));
    store_rollback(one.store);
    status = post_one(&two, "e", &changed);
    report("two: then the other", status == OK && two.facts.seq == 5, "%s", status_code(status));
    desk_close(&two);
    desk_close(&one);
}

static enum status bytes_write(const char *name, const char *bytes, size_t size)
{
    FILE *file = fopen(path_of(name), "wb");
    bool good = file && fwrite(bytes, 1, size, file) == size;

    return file && fclose(file) == 0 && good ? OK : IO_FAILED;
}

/* A book that has been closed, and what was done to its file then. */
static enum status victim_make(const char *name, const char *sql, long size)
{
    struct desk desk;
    bool changed;
    enum status status = desk_open(&desk, name, STORE_CREATE);

    if (status == OK)
        status = post_one(&desk, "a", &changed);
    if (status == OK && sql)
        status = desk.store->db->driver->define(desk.store->db, sql);
    desk_close(&desk);
    if (status == OK && size > 0 && truncate(path_of(name), size) != 0)
        status = IO_FAILED;
    return status;
}

static enum status open_status(const char *name, enum store_mode mode)
{
    struct desk desk;
    enum status status = desk_open(&desk, name, mode);

    desk_close(&desk);
    return status;
}

static void files_refuse(void)
{
    static const struct {
        const char *name;
        const char *file;
        const char *sql;
        const char *bytes;
        long size;
        enum store_mode mode;
        enum status status;
    } cases[] = {
        { "file: missing", "none", NULL, NULL, 0, STORE_WRITE, BOOK_MISSING },
        { "file: missing, to be read", "none", NULL, NULL, 0, STORE_READ, BOOK_MISSING },
        { "file: a text", "text", NULL, "Dear Sir, we did not receive it.", 0, STORE_WRITE,
          BOOK_FOREIGN },
        { "file: empty", "empty", NULL, "", 0, STORE_WRITE, BOOK_FOREIGN },
        { "file: empty is there too", "made", NULL, "", 0, STORE_CREATE, BOOK_EXISTS },
        { "file: a folder", ".", NULL, NULL, 0, STORE_READ, BOOK_FOREIGN },
        { "file: another program's", "alien", "PRAGMA application_id = 7", NULL, 0, STORE_WRITE,
          BOOK_FOREIGN },
        { "file: of a later version", "newer", "PRAGMA user_version = 99", NULL, 0, STORE_WRITE,
          BOOK_NEWER },
        { "file: cut off", "cut", "PRAGMA user_version = 1", NULL, 8192, STORE_WRITE,
          BOOK_DAMAGED },
        { "file: cut off in the header", "stub", "PRAGMA user_version = 1", NULL, 40, STORE_READ,
          BOOK_DAMAGED },
        { "file: there already", "two", NULL, NULL, 0, STORE_CREATE, BOOK_EXISTS },
        { "file: no such folder", "no/where", NULL, NULL, 0, STORE_CREATE, STORE_IO },
        { "file: a book", "whole", "PRAGMA user_version = 1", NULL, 0, STORE_READ, OK },
    };

    for (size_t i = 0; i < ARRAY_COUNT(cases); i++) {
        enum status status = OK;

        if (cases[i].sql)
            status = victim_make(cases[i].file, cases[i].sql, cases[i].size);
        else if (cases[i].bytes)
            status = bytes_write(cases[i].file, cases[i].bytes, strlen(cases[i].bytes));
        if (status == OK)
            status = open_status(cases[i].file, cases[i].mode);
        report(cases[i].name, status == cases[i].status, "%s, not %s", status_code(status),
               status_code(cases[i].status));
    }
}

/* Root may write anything, so the test becomes somebody else for a moment. */
static void readonly_refuses(void)
{
    enum { NOBODY = 65534 };
    struct desk desk;
    bool changed;
    bool was_root = geteuid() == 0;
    enum status made = victim_make("fixed", NULL, 0);
    enum status writing = OK;
    enum status reading = OK;
    enum status begun = OK;

    if (chmod(path_of("fixed"), 0444) != 0 || chmod(folder, 0555) != 0 ||
        (was_root && seteuid(NOBODY) != 0))
        made = IO_FAILED;
    writing = open_status("fixed", STORE_WRITE);
    reading = desk_open(&desk, "fixed", STORE_READ);
    if (reading == OK)
        reading = store_look(desk.store, &changed);
    if (reading == OK)
        reading = store_head(desk.store, &desk.facts, &desk.head);
    report("read-only: reads", made == OK && reading == OK && desk.facts.seq == 1, "%s",
           status_code(reading));
    if (desk.store) {
        store_rollback(desk.store);
        begun = store_begin(desk.store, &changed);
    }
    desk_close(&desk);
    report("read-only: refuses to be opened for writing", writing == BOOK_READONLY, "%s",
           status_code(writing));
    report("read-only: refuses a write", begun == BOOK_READONLY, "%s", status_code(begun));
    if (was_root && seteuid(0) != 0)
        report("read-only: root again", false, "cannot go back");
    if (chmod(folder, 0755) != 0)
        report("read-only: folder again", false, "cannot go back");
}

/* A disk without room: nothing of the batch stays, and the next one is fine. */
static void full_disk_fails(void)
{
    struct desk desk;
    bool changed;
    enum status status = desk_open(&desk, "full", STORE_CREATE);
    enum status filled = OK;
    char key[16];

    if (status == OK)
        status = post_one(&desk, "first", &changed);
    if (status == OK)
        status = desk.store->db->driver->define(desk.store->db, "PRAGMA max_page_count = 60");
    for (int i = 0; i < 20000 && filled == OK && status == OK; i++) {
        snprintf(key, sizeof(key), "k%d", i);
        if (i == 0)
            filled = desk_begin(&desk, &changed);
        if (filled != OK)
            break;
        draft_new(&desk, VERB_TICK, key);
        filled = draft_write(&desk);
        arena_reset(&desk.command);
    }
    report("full: no room", filled == STORE_FULL && store_problem(desk.store)->text[0] != '\0',
           "%s", status_code(filled));
    store_rollback(desk.store);
    cache_drop(&desk);
    if (status == OK)
        status = store_begin(desk.store, &changed);
    if (status == OK)
        status = store_head(desk.store, &desk.facts, &desk.head);
    store_rollback(desk.store);
    report("full: nothing of it stayed", status == OK && desk.facts.seq == 1, "%s %lld",
           status_code(status), (long long)desk.facts.seq);
    if (status == OK)
        status = post_one(&desk, "second", &changed);
    report("full: the next fits", status == OK && desk.facts.seq == 2, "%s", status_code(status));
    desk_close(&desk);
}

static void rolled_back(void)
{
    struct desk desk;
    bool changed;
    enum status status = desk_open(&desk, "back", STORE_CREATE);

    if (status == OK)
        status = desk_begin(&desk, &changed);
    draft_new(&desk, VERB_TICK, "gone");
    if (status == OK)
        status = draft_write(&desk);
    store_rollback(desk.store);
    cache_drop(&desk);
    if (status == OK)
        status = store_begin(desk.store, &changed);
    if (status == OK)
        status = store_head(desk.store, &desk.facts, &desk.head);
    report("rollback: nothing happened", status == OK && !changed && desk.facts.seq == 0, "%s",
           status_code(status));
    draft_new(&desk, VERB_TICK, "gone");
    if (status == OK)
        status = draft_write(&desk);
    if (status == OK)
        status = desk_commit(&desk);
    report("rollback: the key is free", status == OK && desk.facts.seq == 1, "%s",
           status_code(status));
    desk_close(&desk);
}

static void backup_is_whole(void)
{
    struct desk desk;
    struct desk copy = { 0 };
    enum status again = OK;
    enum status status = desk_open(&desk, "two", STORE_READ);

    if (status == OK)
        status = store_backup(desk.store, path_of("copy"));
    if (status == OK)
        again = store_backup(desk.store, path_of("copy"));
    desk_close(&desk);
    if (status == OK)
        status = desk_open(&copy, "copy", STORE_WRITE);
    if (status == OK)
        status = store_head(copy.store, &copy.facts, &copy.head);
    report("backup: a book", status == OK && copy.facts.seq == 5, "%s", status_code(status));
    report("backup: not over another", again == BOOK_EXISTS, "%s", status_code(again));
    desk_close(&copy);
}

enum { KEYS = 300 };

static enum status keys_post(struct desk *desk, int from, int upto)
{
    bool changed;
    enum status status = desk_begin(desk, &changed);

    for (int i = from; i < upto && status == OK; i++) {
        char key[16];

        snprintf(key, sizeof(key), "key-%d", i);
        draft_new(desk, VERB_TICK, key);
        status = draft_write(desk);
    }
    return status == OK ? desk_commit(desk) : status;
}

/* Every key that was posted finds its event, and no other does. */
static int keys_lost(struct desk *desk, int count)
{
    int lost = 0;

    for (int i = 0; i < KEYS; i++) {
        char key[16];
        int64_t seq = -1;

        snprintf(key, sizeof(key), "key-%d", i);
        if (name_read(desk->store, NAME_KEY, slice_of(key), &seq) != OK ||
            seq != (i < count ? i + 1 : 0))
            lost++;
    }
    return lost;
}

static void keys_stay(void)
{
    static const int64_t steps[] = { 0, 1, 70, 1000, 1000 };
    struct desk desk;
    bool changed;
    int gone;
    enum status status = desk_open(&desk, "keys", STORE_CREATE);

    if (status == OK)
        status = keys_post(&desk, 0, 100);
    report("keys: posted", status == OK && keys_lost(&desk, 100) == 0, "%s", status_code(status));
    for (size_t i = 0; i < ARRAY_COUNT(steps); i++) {
        status = store_index(desk.store, steps[i]);
        report("keys: in the index or out", status == OK && keys_lost(&desk, 100) == 0, "%s %d",
               status_code(status), keys_lost(&desk, 100));
    }
    status = keys_post(&desk, 100, 150);
    report("keys: more", status == OK && keys_lost(&desk, 150) == 0, "%s", status_code(status));
    status = desk_begin(&desk, &changed);
    draft_new(&desk, VERB_TICK, "key-150");
    if (status == OK)
        status = draft_write(&desk);
    gone = keys_lost(&desk, 151);
    store_rollback(desk.store);
    report("keys: rolled back", status == OK && gone == 0 && keys_lost(&desk, 150) == 0, "%s %d %d",
           status_code(status), gone, keys_lost(&desk, 150));
    desk_close(&desk);
}

/* The numbers of the first version's words are in files: they never change. */
static const char *const verbs_words[] = {
    "book",
    "site",
    "place",
    "category",
    "item",
    "unit",
    "bill",
    "rate",
    "account",
    "points",
    "reason",
    "party",
    "setting",
    "standard",
    "opening",
    "receive",
    "return-to-supplier",
    "complete",
    "scrap",
    "ship",
    "sell",
    "return",
    "move",
    "issue",
    "count",
    "expense",
    "tick",
    "close",
    "reopen",
    "settle",
    "undo",
    "correct",
    "order",
    "finish",
};
static const char *const lines_words[] = {
    "pick",   "put",   "take",   "owe",   "make",   "scrapped", "lost",          "settle",
    "untake", "slice", "return", "unowe", "lower",  "true-up",  "true-up-event", "revalue",
    "carry",  "inbox", "late",   "blown", "closed", "actual",
};
static const char *const roles_words[] = {
    "material",
    "finished",
    "cost-of-sales",
    "payables",
    "incurred",
    "applied",
    "owed",
    "scrap",
    "shrinkage",
    "price-variance",
    "production-variance",
    "revaluation",
    "rounding",
    "opening",
    "expense",
};
static void words_stay(void)
{
    static const struct {
        const char *name;
        enum word_space space;
        const char *const *words;
        size_t count;
    } cases[] = {
        { "words: verbs", WORD_VERB, verbs_words, ARRAY_COUNT(verbs_words) },
        { "words: lines", WORD_LINE, lines_words, ARRAY_COUNT(lines_words) },
        { "words: roles", WORD_ROLE, roles_words, ARRAY_COUNT(roles_words) },
    };

    for (size_t i = 0; i < ARRAY_COUNT(cases); i++) {
        size_t equal = 0;

        while (equal < cases[i].count && word(cases[i].space, (int)equal) &&
               strcmp(word(cases[i].space, (int)equal), cases[i].words[equal]) == 0)
            equal++;
        report(cases[i].name, equal == cases[i].count, "number %zu is not %s", equal,
               equal < cases[i].count ? cases[i].words[equal] : "");
    }
}

int main(void)
{
    if (!folder_make())
        return report_exit();
    words_stay();
    others_are_noticed();
    files_refuse();
    readonly_refuses();
    full_disk_fails();
    rolled_back();
    keys_stay();
    backup_is_whole();
    folder_remove();
    return report_exit();
}
