/* Statements of closed periods: the key that signs them, making one, verifying one. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/input.h"
#include "cli/open.h"
#include "engine/signature.h"
#include "engine/statement.h"

enum { PATH_BYTES = 4096 };

/* A new file that holds the line, for the owner's eyes alone where it is secret. */
static enum status key_write(const char *path, struct slice line, mode_t mode,
                             struct problem *problem)
{
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    bool is_written;

    if (file < 0 && errno == EEXIST)
        return problem_set(problem, KEY_FILE_BAD, "%s is there already", path);
    if (file < 0)
        return problem_set(problem, IO_FAILED, "%s: %s", path, strerror(errno));
    is_written = write(file, line.text, line.size) == (ssize_t)line.size && fsync(file) == 0;
    is_written = close(file) == 0 && is_written;
    if (is_written)
        return OK;
    (void)unlink(path);
    return problem_set(problem, IO_FAILED, "%s: %s", path, strerror(errno));
}

/* What the file's one line is, and whether others than its owner may read it. */
static enum status key_line_read(const char *path, char out[KEY_LINE_MAX], bool *is_open,
                                 struct problem *problem)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    struct stat facts;
    ssize_t size;

    if (file < 0)
        return problem_set(problem, KEY_FILE_BAD, "%s: %s", path, strerror(errno));
    size = fstat(file, &facts) == 0 ? read(file, out, KEY_LINE_MAX - 1) : -1;
    (void)close(file);
    if (size < 0)
        return problem_set(problem, KEY_FILE_BAD, "%s: %s", path, strerror(errno));
    out[size] = '\0';
    *is_open = (facts.st_mode & (S_IRWXG | S_IRWXO)) != 0;
    return OK;
}

static enum status secret_read(const char *path, struct secret_key *key, struct problem *problem)
{
    char line[KEY_LINE_MAX];
    bool is_open = false;
    enum status status = key_line_read(path, line, &is_open, problem);

    if (status == OK && key_secret_parse(slice_of(line), key) != OK)
        status = problem_set(problem, KEY_FILE_BAD, "%s is no secret key", path);
    else if (status == OK && is_open)
        status = problem_set(problem, KEY_FILE_BAD, "%s can be read by others: chmod 600", path);
    explicit_bzero(line, sizeof(line));
    return status;
}

/* A file, or the digits themselves. */
static enum status public_read(const char *named, struct public_key *key, struct problem *problem)
{
    char line[KEY_LINE_MAX];
    enum status status;
    bool is_open = false;

    if (strlen(named) == SIGN_KEY_TEXT_MAX - 1 && key_public_parse(slice_of(named), key) == OK)
        return OK;
    status = key_line_read(named, line, &is_open, problem);
    if (status == OK && key_public_parse(slice_of(line), key) != OK)
        status = problem_set(problem, KEY_FILE_BAD, "%s is no public key", named);
    return status;
}

static enum status pair_write(const char *path, const struct secret_key *secret,
                              struct slice public_line, struct problem *problem)
{
    char line[KEY_LINE_MAX];
    char beside[PATH_BYTES];
    int size = snprintf(beside, sizeof(beside), "%s.pub", path);
    enum status status;

    if (size < 0 || size >= (int)sizeof(beside))
        return problem_set(problem, IO_FAILED, "%s: name too long", path);
    status = key_write(path, key_secret_print(secret, line), S_IRUSR | S_IWUSR, problem);
    explicit_bzero(line, sizeof(line));
    if (status != OK)
        return status;
    status = key_write(beside, public_line, S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH, problem);
    if (status != OK)
        (void)unlink(path);
    return status;
}

enum exit_code command_keygen(const struct request *request)
{
    struct problem problem = { .status = OK };
    struct secret_key secret;
    struct public_key public;
    char line[KEY_LINE_MAX];
    struct slice public_line;
    enum status status = key_make(&secret, &problem);

    if (status != OK)
        return report(request, &problem);
    public = key_public(&secret);
    public_line = key_public_print(&public, line);
    status = pair_write(request->arguments[0], &secret, public_line, &problem);
    key_wipe(&secret);
    if (status != OK)
        return report(request, &problem);
    out_slice(request->out, public_line);
    return EXIT_CODE_OK;
}

static enum exit_code option_needed(const struct request *request, enum option_id option)
{
    struct problem problem = { .status = OK };

    if (request_has(request, option))
        return EXIT_CODE_OK;
    (void)problem_set(&problem, USAGE, "needs --%s %s", option_row(option)->name,
                      option_row(option)->argument);
    return report(request, &problem);
}

static enum status statement_print(const struct request *request, struct engine *engine, day_t day,
                                   struct problem *problem)
{
    struct secret_key key;
    struct arena arena;
    struct slice text;
    int64_t seq = 0;
    enum status status = secret_read(request->values[OPTION_KEY_FILE], &key, problem);

    if (status != OK)
        return status;
    arena_init(&arena, 0);
    status = statement_close(engine, day, &seq, problem);
    if (status == OK)
        status = statement_make(engine, seq, &arena, &text, problem);
    if (status == OK && text_sign(text, &key, &arena, &text) != OK)
        status = problem_set(problem, NO_MEMORY, "a statement");
    key_wipe(&key);
    if (status == OK)
        out_slice(request->out, text);
    arena_release(&arena);
    return status;
}

enum exit_code command_statement(const struct request *request)
{
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;
    day_t day = DAY_NONE;
    enum exit_code code = option_needed(request, OPTION_KEY_FILE);

    if (code == EXIT_CODE_OK && request_has(request, OPTION_DAY))
        code = day_option(request, OPTION_DAY, &day);
    if (code == EXIT_CODE_OK)
        code = look_begin(request, &engine);
    if (code == EXIT_CODE_OK && statement_print(request, engine, day, &problem) != OK)
        code = report(request, &problem);
    engine_close(engine);
    return code;
}

static void verified_print(const struct request *request, const struct statement *statement,
                           const struct public_key *key)
{
    char digits[SIGN_KEY_TEXT_MAX];
    struct out *out = request->out;

    out_tint(out, TINT_GOOD);
    out_text(out, "ok");
    out_tint(out, TINT_PLAIN);
    out_print(out, "   signed by %s\n", key_digits(key, digits).text);
    out_print(out, "     site %.*s, ", (int)statement->site.size, statement->site.text);
    if (statement->from.size > 0)
        out_print(out, "%.*s to ", (int)statement->from.size, statement->from.text);
    else
        out_text(out, "up to ");
    out_print(out, "%.*s, event %lld\n", (int)statement->to.size, statement->to.text,
              (long long)statement->seq);
}

/* Only a book that is named here: what the environment names has no part in it. */
static enum exit_code book_verify(const struct request *request, struct slice body)
{
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;
    enum exit_code code;

    if (!request_has(request, OPTION_BOOK))
        return EXIT_CODE_OK;
    code = look_begin(request, &engine);
    if (code == EXIT_CODE_OK && statement_compare(engine, body, &problem) != OK)
        code = report(request, &problem);
    else if (code == EXIT_CODE_OK) {
        out_tint(request->out, TINT_GOOD);
        out_text(request->out, "ok");
        out_tint(request->out, TINT_PLAIN);
        out_text(request->out, "   the book says the same\n");
    }
    engine_close(engine);
    return code;
}

static enum exit_code text_verify(const struct request *request, struct slice text)
{
    struct problem problem = { .status = OK };
    struct statement statement;
    struct public_key key;
    struct slice body;
    enum status status = public_read(request->values[OPTION_PUBLIC], &key, &problem);

    if (status == OK)
        status = text_signed(text, &key, &body, &problem);
    if (status == OK)
        status = statement_read(body, &statement, &problem);
    if (status != OK)
        return report(request, &problem);
    verified_print(request, &statement, &key);
    return book_verify(request, body);
}

enum exit_code command_verify(const struct request *request)
{
    struct problem problem = { .status = OK };
    struct input input;
    enum exit_code code = option_needed(request, OPTION_PUBLIC);

    if (code != EXIT_CODE_OK)
        return code;
    if (input_open(request->arguments[0], &input, &problem) != OK)
        code = report(request, &problem);
    else
        code = text_verify(request, input.text);
    input_close(&input);
    return code;
}
