#include "store/db.h"

#include <assert.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sqlite3.h>

#include "store/new_file.h"

enum {
    BUSY_MS = 5000,
    /* Pages of 4 KiB in the log before a commit moves them into the file: 64 MiB, so that a bulk
     * load moves a page once for many changes of it. */
    LOG_PAGES = 16384,
    CACHE_KIB = 65536,
    /* A reader maps the file: a history is rows from many pages, each a system call otherwise. A
     * writer does not, so that a disk that fails is an answer and not a signal. What is mapped
     * counts as memory of the process, so of a large file only the beginning is; the rest goes
     * through a cache of its own, behind which the system has one too. */
    READ_MAPPED = 32 << 20,
    READ_CACHE_KIB = 16384,
    PAGE_MIN = 512 /* SQLite's smallest page: a file below that has lost even its first */
};

struct sqlite_db {
    struct db db;
    sqlite3 *handle;
    sqlite3_stmt *version;
    sqlite3_stmt *begin[2];
    sqlite3_stmt *commit;
    sqlite3_stmt *rollback; /* ready: it is needed most where there is no memory to prepare it */
    char partial[PATH_MAX]; /* what the file is called until it is published; empty: it is */
    char path_text[];       /* for messages */
};

/* A parameter `$n`. SQLite numbers them by first appearance. */
struct parameter {
    int index;
    enum { BOUND_OTHER, BOUND_INT, BOUND_NULL } bound;
    int64_t value; /* with BOUND_INT: most columns of a row are those of the row before */
};

struct sqlite_statement {
    struct db_statement statement;
    sqlite3_stmt *handle;
    int failed; /* the first bind that did; reported by step */
    int count;
    struct parameter parameters[]; /* by n; the first is not used */
};

static struct sqlite_db *own(struct db *db)
{
    return (struct sqlite_db *)db;
}

static struct sqlite_statement *own_statement(struct db_statement *statement)
{
    return (struct sqlite_statement *)statement;
}

static enum status status_of(int code)
{
    switch (code & 0xff) {
    case SQLITE_OK:
    case SQLITE_ROW:
    case SQLITE_DONE:
        return OK;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return STORE_BUSY;
    case SQLITE_FULL:
        return STORE_FULL;
    case SQLITE_NOMEM:
        return NO_MEMORY;
    case SQLITE_IOERR:
        return code == SQLITE_IOERR_NOMEM ? NO_MEMORY : STORE_IO;
    case SQLITE_READONLY:
        return BOOK_READONLY;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return BOOK_DAMAGED;
    default:
        return STORE_IO;
    }
}

/* What SQLite answered, as ours; a misuse of SQL by us is a bug and stops. */
static enum status answer(struct db *db, int code)
{
    enum status status = status_of(code);

    if (status == OK)
        return OK;
    assert((code & 0xff) != SQLITE_MISUSE && (code & 0xff) != SQLITE_RANGE);
    db->problem = (struct problem){ 0 };
    return problem_set(&db->problem, status, "%s: %s", own(db)->path_text,
                       sqlite3_errmsg(own(db)->handle));
}

static enum status execute(struct db *db, const char *sql)
{
    return answer(db, sqlite3_exec(own(db)->handle, sql, NULL, NULL, NULL));
}

static void sqlite_close(struct db *db)
{
    if (!db)
        return;
    sqlite3_finalize(own(db)->version);
    sqlite3_finalize(own(db)->begin[DB_LOOK]);
    sqlite3_finalize(own(db)->begin[DB_CHANGE]);
    sqlite3_finalize(own(db)->commit);
    sqlite3_finalize(own(db)->rollback);
    sqlite3_close_v2(own(db)->handle);
    if (own(db)->partial[0])
        new_file_drop(own(db)->partial);
    free(db);
}

static enum status sqlite_publish(struct db *db)
{
    enum status status;

    db->problem = (struct problem){ 0 };
    status = new_file_publish(own(db)->partial, own(db)->path_text, &db->problem);
    if (status == OK)
        own(db)->partial[0] = '\0';
    return status;
}

/* `file:PATH?immutable=1`, with the letters that mean something in a URI written as %XX. */
static bool immutable_name(const char *path, char *name, size_t size)
{
    static const char hex[] = "0123456789ABCDEF";
    size_t used = 5;

    memcpy(name, "file:", used);
    for (; *path; path++) {
        unsigned char letter = (unsigned char)*path;

        if (used + 16 > size)
            return false;
        if (strchr("%?#", letter)) {
            name[used++] = '%';
            name[used++] = hex[letter >> 4];
            name[used++] = hex[letter & 15];
        } else {
            name[used++] = (char)letter;
        }
    }
    memcpy(name + used, "?immutable=1", sizeof("?immutable=1"));
    return true;
}

/* A log beside the file holds commits that the file alone lacks. */
static bool has_log(const char *path)
{
    char log[PATH_MAX];
    struct stat found;
    int size = snprintf(log, sizeof(log), "%s-wal", path);

    return size < 0 || (size_t)size >= sizeof(log) || (stat(log, &found) == 0 && found.st_size > 0);
}

/*
 * Reading a log needs a shared memory file beside it. Where none can be made (a read-only disk) and
 * there is no log, the file alone is the book.
 */
static int open_for_reading(struct sqlite_db *db, const char *path)
{
    char name[PATH_MAX + 64];
    int code = sqlite3_open_v2(path, &db->handle, SQLITE_OPEN_READONLY, NULL);

    if (code != SQLITE_OK)
        return code;
    code = sqlite3_exec(db->handle, "SELECT 1 FROM sqlite_schema LIMIT 1", NULL, NULL, NULL);
    if ((code & 0xff) != SQLITE_CANTOPEN && (code & 0xff) != SQLITE_READONLY)
        return SQLITE_OK;
    if (has_log(path) || !immutable_name(path, name, sizeof(name)))
        return code;
    sqlite3_close_v2(db->handle);
    return sqlite3_open_v2(name, &db->handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL);
}

/* A file without a name lies in the cache; what that cannot hold SQLite puts into a temporary one.
 */
static int open_handle(struct sqlite_db *db, const char *path, enum db_access access)
{
    switch (access) {
    case DB_READ:
        return open_for_reading(db, path);
    case DB_WRITE:
        return sqlite3_open_v2(path, &db->handle, SQLITE_OPEN_READWRITE, NULL);
    case DB_CREATE:
        return sqlite3_open_v2(db->partial, &db->handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                               NULL);
    case DB_MEMORY:
        return sqlite3_open_v2("", &db->handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);
    }
    return SQLITE_MISUSE;
}

/* A file that is no database at all is not damaged: it is something else. */
static enum status header_refused(const char *path, off_t bytes, struct problem *problem)
{
    static const char expected[] = "SQLite format 3";
    char header[sizeof(expected)] = { 0 };
    FILE *file = fopen(path, "rb");
    size_t size;

    if (!file)
        return problem_set(problem, STORE_IO, "%s: %m", path);
    size = fread(header, 1, sizeof(header), file);
    (void)fclose(file);
    if (size == 0)
        return problem_set(problem, BOOK_FOREIGN, "%s: is empty", path);
    if (size != sizeof(header) || memcmp(header, expected, sizeof(expected)) != 0)
        return problem_set(problem, BOOK_FOREIGN, "%s: is no backflush book", path);
    return bytes < PAGE_MIN ? problem_set(problem, BOOK_DAMAGED, "%s: cut off", path) : OK;
}

/* What can be said of the file before SQLite sees it. */
static enum status file_refused(const char *path, struct problem *problem)
{
    struct stat found;

    if (stat(path, &found) != 0)
        return errno == ENOENT || errno == ENOTDIR ? problem_set(problem, BOOK_MISSING, "%s", path)
                                                   : problem_set(problem, STORE_IO, "%s: %m", path);
    if (S_ISREG(found.st_mode))
        return header_refused(path, found.st_size, problem);
    return problem_set(problem, BOOK_FOREIGN,
                       S_ISDIR(found.st_mode) ? "%s: is a folder" : "%s: is no file", path);
}

static enum status sqlite_open(const char *path, enum db_access access, struct db **db,
                               struct problem *problem)
{
    const char *shown = access == DB_MEMORY ? "memory" : path;
    char partial[PATH_MAX] = "";
    struct sqlite_db *opened;
    enum status status = OK;

    *db = NULL;
    if (access == DB_CREATE)
        status = new_file_name(path, partial, problem);
    else if (access != DB_MEMORY)
        status = file_refused(path, problem);
    if (status != OK)
        return status;
    opened = calloc(1, sizeof(*opened) + strlen(shown) + 1);
    if (!opened)
        return problem_set(problem, NO_MEMORY, "%s", shown);
    opened->db.driver = &db_sqlite;
    memcpy(opened->partial, partial, sizeof(partial));
    memcpy(opened->path_text, shown, strlen(shown) + 1);
    status = answer(&opened->db, open_handle(opened, path, access));
    if (status == OK && access == DB_WRITE && sqlite3_db_readonly(opened->handle, "main") == 1)
        status = problem_set(&opened->db.problem, BOOK_READONLY, "%s", path);
    if (status != OK) {
        *problem = opened->db.problem;
        sqlite_close(&opened->db);
        return status;
    }
    sqlite3_extended_result_codes(opened->handle, 1);
    sqlite3_busy_timeout(opened->handle, BUSY_MS);
    *db = &opened->db;
    return OK;
}

static enum status pragma_int(struct db *db, const char *sql, int64_t *value)
{
    sqlite3_stmt *statement;
    int code = sqlite3_prepare_v2(own(db)->handle, sql, -1, &statement, NULL);

    if (code != SQLITE_OK)
        return answer(db, code);
    code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        *value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return answer(db, code);
}

static enum status sqlite_stamp_read(struct db *db, struct db_stamp *stamp)
{
    int64_t application = 0;
    int64_t version = 0;
    enum status status = pragma_int(db, "PRAGMA application_id", &application);

    if (status == OK)
        status = pragma_int(db, "PRAGMA user_version", &version);
    *stamp = (struct db_stamp){ (int32_t)application, (int32_t)version };
    return status;
}

static enum status sqlite_stamp_write(struct db *db, struct db_stamp stamp)
{
    char sql[120];

    snprintf(sql, sizeof(sql), "PRAGMA application_id = %d; PRAGMA user_version = %d",
             stamp.application, stamp.version);
    return execute(db, sql);
}

static enum status sqlite_durable(struct db *db, bool durable)
{
    return execute(db, durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = OFF");
}

static enum status prepare_own(struct db *db, const char *sql, sqlite3_stmt **statement)
{
    return answer(db, sqlite3_prepare_v3(own(db)->handle, sql, -1, SQLITE_PREPARE_PERSISTENT,
                                         statement, NULL));
}

static enum status sqlite_settle(struct db *db, enum db_access access)
{
    char sql[200];
    enum status status;

    snprintf(sql, sizeof(sql),
             "PRAGMA foreign_keys = ON; PRAGMA cache_size = -%d; PRAGMA temp_store = MEMORY;"
             "PRAGMA wal_autocheckpoint = %d; PRAGMA mmap_size = %d",
             access == DB_READ ? READ_CACHE_KIB : CACHE_KIB, LOG_PAGES,
             access == DB_READ ? READ_MAPPED : 0);
    status = execute(db, sql);
    if (status == OK && access == DB_WRITE)
        status = execute(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    if (status == OK)
        status = prepare_own(db, "PRAGMA data_version", &own(db)->version);
    if (status == OK)
        status = prepare_own(db, "BEGIN", &own(db)->begin[DB_LOOK]);
    if (status == OK)
        status = prepare_own(db, "BEGIN IMMEDIATE", &own(db)->begin[DB_CHANGE]);
    if (status == OK)
        status = prepare_own(db, "COMMIT", &own(db)->commit);
    if (status == OK)
        status = prepare_own(db, "ROLLBACK", &own(db)->rollback);
    return status;
}

/* `$n` in the statement is n itself; they are all used. */
static void parameters_find(struct sqlite_statement *statement)
{
    for (int index = 1; index <= statement->count; index++) {
        const char *name = sqlite3_bind_parameter_name(statement->handle, index);
        int n = 0;

        assert(name && name[0] == '$');
        while (*++name)
            n = n * 10 + (*name - '0');
        assert(n >= 1 && n <= statement->count);
        statement->parameters[n].index = index;
    }
}

static enum status sqlite_prepare(struct db *db, const char *sql, struct db_statement **statement)
{
    struct sqlite_statement *prepared;
    sqlite3_stmt *handle;
    enum status status = prepare_own(db, sql, &handle);
    size_t count;

    *statement = NULL;
    if (status != OK)
        return status;
    count = (size_t)sqlite3_bind_parameter_count(handle);
    prepared = calloc(1, sizeof(*prepared) + (count + 1) * sizeof(prepared->parameters[0]));
    if (!prepared) {
        sqlite3_finalize(handle);
        return problem_set(&db->problem, NO_MEMORY, "%s", own(db)->path_text);
    }
    prepared->statement.db = db;
    prepared->handle = handle;
    prepared->count = (int)count;
    parameters_find(prepared);
    *statement = &prepared->statement;
    return OK;
}

static void sqlite_finish(struct db_statement *statement)
{
    sqlite3_finalize(own_statement(statement)->handle);
    free(statement);
}

static void note(struct sqlite_statement *statement, int code)
{
    if (statement->failed == SQLITE_OK)
        statement->failed = code;
}

static struct parameter *parameter(struct sqlite_statement *statement, int n)
{
    assert(n >= 1 && n <= statement->count);
    return &statement->parameters[n];
}

static void bind_int(struct sqlite_statement *statement, struct parameter *parameter, int64_t value)
{
    if (parameter->bound == BOUND_INT && parameter->value == value)
        return;
    parameter->bound = BOUND_INT;
    parameter->value = value;
    note(statement, sqlite3_bind_int64(statement->handle, parameter->index, value));
}

static void bind_null(struct sqlite_statement *statement, struct parameter *parameter)
{
    if (parameter->bound == BOUND_NULL)
        return;
    parameter->bound = BOUND_NULL;
    note(statement, sqlite3_bind_null(statement->handle, parameter->index));
}

static void sqlite_bind_int(struct db_statement *statement, int n, int64_t value)
{
    struct sqlite_statement *bound = own_statement(statement);

    bind_int(bound, parameter(bound, n), value);
}

static void sqlite_bind_null(struct db_statement *statement, int n)
{
    struct sqlite_statement *bound = own_statement(statement);

    bind_null(bound, parameter(bound, n));
}

static void sqlite_bind_ints(struct db_statement *statement, int n, const int64_t *values,
                             uint64_t nulls, int count)
{
    struct sqlite_statement *bound = own_statement(statement);
    struct parameter *first = parameter(bound, n);

    assert(n + count - 1 <= bound->count);
    for (int i = 0; i < count; i++)
        if (nulls >> i & 1U)
            bind_null(bound, first + i);
        else
            bind_int(bound, first + i, values[i]);
}

static void sqlite_bind_text(struct db_statement *statement, int n, struct slice text)
{
    struct sqlite_statement *bound = own_statement(statement);
    struct parameter *at = parameter(bound, n);

    at->bound = BOUND_OTHER;
    note(bound, sqlite3_bind_text64(bound->handle, at->index, text.text ? text.text : "", text.size,
                                    SQLITE_STATIC, SQLITE_UTF8));
}

static void sqlite_bind_blob(struct db_statement *statement, int n, struct slice bytes)
{
    struct sqlite_statement *bound = own_statement(statement);
    struct parameter *at = parameter(bound, n);

    at->bound = BOUND_OTHER;
    note(bound, sqlite3_bind_blob64(bound->handle, at->index, bytes.text ? bytes.text : "",
                                    bytes.size, SQLITE_STATIC));
}

static void sqlite_reset(struct db_statement *statement)
{
    sqlite3_reset(own_statement(statement)->handle);
}

static enum status sqlite_step(struct db_statement *statement, bool *row)
{
    struct sqlite_statement *stepped = own_statement(statement);
    int code = stepped->failed;
    enum status status;

    *row = false;
    stepped->failed = SQLITE_OK;
    if (code == SQLITE_OK)
        code = sqlite3_step(stepped->handle);
    if (code == SQLITE_ROW) {
        *row = true;
        return OK;
    }
    status = answer(statement->db, code);
    sqlite3_reset(stepped->handle);
    return status;
}

static bool sqlite_is_null(struct db_statement *statement, int column)
{
    return sqlite3_column_type(own_statement(statement)->handle, column) == SQLITE_NULL;
}

static enum db_form sqlite_form(struct db_statement *statement, int column)
{
    switch (sqlite3_column_type(own_statement(statement)->handle, column)) {
    case SQLITE_NULL:
        return DB_NONE;
    case SQLITE_TEXT:
        return DB_TEXT;
    case SQLITE_BLOB:
        return DB_BYTES;
    default:
        return DB_NUMBER; /* no table has a column of fractions */
    }
}

static int64_t sqlite_get_int(struct db_statement *statement, int column)
{
    return sqlite3_column_int64(own_statement(statement)->handle, column);
}

static struct slice sqlite_get_text(struct db_statement *statement, int column)
{
    sqlite3_stmt *handle = own_statement(statement)->handle;
    const void *text = sqlite3_column_text(handle, column);

    return (struct slice){ text, text ? (size_t)sqlite3_column_bytes(handle, column) : 0 };
}

static struct slice sqlite_get_blob(struct db_statement *statement, int column)
{
    sqlite3_stmt *handle = own_statement(statement)->handle;
    const void *bytes = sqlite3_column_blob(handle, column);

    return (struct slice){ bytes, bytes ? (size_t)sqlite3_column_bytes(handle, column) : 0 };
}

static enum status sqlite_layout(struct db *db, struct db_statement **statement)
{
    return sqlite_prepare(db,
                          "SELECT t.name, c.name, c.pk FROM sqlite_schema t"
                          " JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"
                          " AND substr(t.name, 1, 7) <> 'sqlite_' ORDER BY t.name, c.cid",
                          statement);
}

static enum status run_own(struct db *db, sqlite3_stmt *statement)
{
    int code = sqlite3_step(statement);
    enum status status = answer(db, code);

    sqlite3_reset(statement);
    return status;
}

static void sqlite_rollback(struct db *db)
{
    if (sqlite3_get_autocommit(own(db)->handle))
        return;
    if (own(db)->rollback)
        (void)run_own(db, own(db)->rollback);
    else
        (void)execute(db, "ROLLBACK");
}

static enum status sqlite_begin(struct db *db, enum db_lock lock)
{
    if (lock == DB_CHANGE && sqlite3_db_readonly(own(db)->handle, "main") == 1) {
        db->problem = (struct problem){ 0 };
        return problem_set(&db->problem, BOOK_READONLY, "%s", own(db)->path_text);
    }
    return run_own(db, own(db)->begin[lock]);
}

static enum status sqlite_commit(struct db *db)
{
    return run_own(db, own(db)->commit);
}

static enum status sqlite_version(struct db *db, int64_t *version)
{
    sqlite3_stmt *statement = own(db)->version;
    int code = sqlite3_step(statement);
    enum status status;

    if (code == SQLITE_ROW)
        *version = sqlite3_column_int64(statement, 0);
    status = answer(db, code);
    sqlite3_reset(statement);
    return status;
}

static enum status backup_failed(struct db *db, enum status status, const char *path,
                                 const char *why)
{
    db->problem = (struct problem){ 0 };
    return problem_set(&db->problem, status, "%s: %s", path, why);
}

/* The copy is made under another name, so that the path never shows half a book. */
static enum status copy_to(struct db *db, const char *path)
{
    sqlite3 *copy = NULL;
    sqlite3_backup *backup;
    enum status status = OK;
    int code = sqlite3_open_v2(path, &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);

    backup = code == SQLITE_OK ? sqlite3_backup_init(copy, "main", own(db)->handle, "main") : NULL;
    if (code == SQLITE_OK && !backup)
        code = sqlite3_errcode(copy);
    if (backup) {
        code = sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
    }
    if (!backup || code != SQLITE_DONE)
        status = backup_failed(db, code == SQLITE_OK ? STORE_IO : status_of(code), path,
                               copy ? sqlite3_errmsg(copy) : sqlite3_errstr(code));
    sqlite3_close_v2(copy);
    return status;
}

static enum status sqlite_backup_file(struct db *db, const char *path)
{
    char partial[PATH_MAX];
    enum status status;

    db->problem = (struct problem){ 0 };
    status = new_file_name(path, partial, &db->problem);
    if (status != OK)
        return status;
    status = copy_to(db, partial);
    if (status == OK)
        status = new_file_publish(partial, path, &db->problem);
    if (status != OK)
        new_file_drop(partial);
    return status;
}

/* What kept SQLite from seeing a page is told within the text: `error code=266`. */
static int page_error(const char *text)
{
    static const char mark[] = "unable to get the page. error code=";
    const char *found = strstr(text, mark);

    return found ? (int)strtol(found + strlen(mark), NULL, 10) : SQLITE_OK;
}

/* A page that cannot be read is no fault of the file. */
static enum status proof_read(struct db *db, sqlite3_stmt *statement, struct arena *arena,
                              struct slice *text)
{
    enum status status = answer(db, sqlite3_step(statement));
    const char *found = sqlite3_errmsg(own(db)->handle);

    if (status != OK && status != BOOK_DAMAGED)
        return status;
    if (status == OK)
        found = (const char *)sqlite3_column_text(statement, 0);
    if (!found)
        return NO_MEMORY;
    status = status_of(page_error(found));
    if (status == STORE_IO || status == NO_MEMORY) {
        db->problem = (struct problem){ 0 };
        return problem_set(&db->problem, status, "%s: a page cannot be read", own(db)->path_text);
    }
    *text = slice_copy(arena, slice_of(found));
    return text->text ? OK : NO_MEMORY;
}

static enum status sqlite_prove(struct db *db, struct arena *arena, struct slice *text)
{
    sqlite3_stmt *statement = NULL;
    enum status status = prepare_own(db, "PRAGMA integrity_check(1)", &statement);

    if (status != OK)
        return status;
    status = proof_read(db, statement, arena, text);
    sqlite3_finalize(statement);
    if (status == OK && slice_equals_text(*text, "ok"))
        *text = (struct slice){ 0 };
    return status;
}

const struct db_driver db_sqlite = {
    .name = "sqlite",
    .open = sqlite_open,
    .close = sqlite_close,
    .publish = sqlite_publish,
    .define = execute,
    .stamp_read = sqlite_stamp_read,
    .stamp_write = sqlite_stamp_write,
    .settle = sqlite_settle,
    .prepare = sqlite_prepare,
    .finish = sqlite_finish,
    .bind_int = sqlite_bind_int,
    .bind_text = sqlite_bind_text,
    .bind_blob = sqlite_bind_blob,
    .bind_null = sqlite_bind_null,
    .bind_ints = sqlite_bind_ints,
    .step = sqlite_step,
    .reset = sqlite_reset,
    .is_null = sqlite_is_null,
    .form = sqlite_form,
    .get_int = sqlite_get_int,
    .get_text = sqlite_get_text,
    .get_blob = sqlite_get_blob,
    .layout = sqlite_layout,
    .begin = sqlite_begin,
    .commit = sqlite_commit,
    .rollback = sqlite_rollback,
    .version = sqlite_version,
    .durable = sqlite_durable,
    .backup = sqlite_backup_file,
    .prove = sqlite_prove,
};
