#include "cli/bless.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PATH_BYTES = 4096 };

void bless_begin(struct bless *bless, struct slice text)
{
    *bless = (struct bless){ .text = text };
    arena_init(&bless->arena, 0);
    buffer_init(&bless->out, &bless->arena);
}

static struct slice indent_of(struct slice body)
{
    size_t size = 0;

    while (size < body.size && (body.text[size] == ' ' || body.text[size] == '\t'))
        size++;
    return (struct slice){ body.text, size };
}

static void text_keep_upto(struct bless *bless, size_t end)
{
    buffer_put(&bless->out,
               (struct slice){ bless->text.text + bless->copied, end - bless->copied });
    bless->copied = end;
}

/* The posting that came, or the refusal. */
static void posting_note(struct bless *bless, const struct mishap *mishap)
{
    struct slice body = mishap->statement->body;
    struct slice indent = indent_of(body);

    text_keep_upto(bless, (size_t)(body.text - bless->text.text));
    for (size_t i = 0; mishap->rows && i < mishap->rows->count; i++) {
        struct slice row = posting_row_print(&bless->arena, mishap->rows, i);

        bless->out.failed |= !row.text;
        buffer_put(&bless->out, indent);
        buffer_put(&bless->out, row);
        buffer_put_char(&bless->out, '\n');
    }
    if (!mishap->rows) {
        buffer_put(&bless->out, indent);
        buffer_put_text(&bless->out, "refused  ");
        buffer_put_text(&bless->out, status_code(mishap->status));
        buffer_put_text(&bless->out, " ");
        buffer_put_text(&bless->out, mishap->text);
        buffer_put_char(&bless->out, '\n');
    }
    bless->copied += body.size;
}

/* The figures alone: blanks and the comment behind them stay. */
static void judgement_note(struct bless *bless, const struct judgement *judgement)
{
    for (int i = 0; i < judgement->count; i++) {
        const struct figure *figure = &judgement->figures[i];

        text_keep_upto(bless, (size_t)(figure->word.text - bless->text.text));
        buffer_put_text(&bless->out, figure->text);
        bless->copied += figure->word.size;
    }
}

void bless_note(struct bless *bless, const struct mishap *mishap)
{
    const struct statement *statement = mishap->statement;

    if (!statement)
        return;
    if (statement->kind == STATEMENT_EVENT && statement->body.size > 0)
        posting_note(bless, mishap);
    else if (mishap->judgement && mishap->judgement->count > 0)
        judgement_note(bless, mishap->judgement);
    else
        return;
    bless->count++;
}

static enum status file_replace(const char *path, struct slice text, struct problem *problem)
{
    char fresh[PATH_BYTES];
    struct stat facts;
    FILE *file = NULL;
    bool is_good = false;
    int size = snprintf(fresh, sizeof(fresh), "%s.blessed", path);

    if (size < 0 || (size_t)size >= sizeof(fresh) || stat(path, &facts) != 0)
        return problem_set(problem, IO_FAILED, "%s: %s", path, strerror(errno));
    file = fopen(fresh, "we");
    if (!file)
        return problem_set(problem, IO_FAILED, "%s: %s", fresh, strerror(errno));
    is_good = fwrite(text.text, 1, text.size, file) == text.size;
    is_good = fflush(file) == 0 && is_good;
    is_good = fchmod(fileno(file), facts.st_mode) == 0 && is_good;
    is_good = fclose(file) == 0 && is_good;
    if (is_good && rename(fresh, path) == 0)
        return OK;
    (void)problem_set(problem, IO_FAILED, "%s: %s", path, strerror(errno));
    (void)unlink(fresh);
    return IO_FAILED;
}

enum status bless_end(struct bless *bless, const char *path, struct problem *problem)
{
    struct slice text;
    enum status status = OK;

    if (bless->count > 0) {
        buffer_put(&bless->out, (struct slice){ bless->text.text + bless->copied,
                                                bless->text.size - bless->copied });
        status = buffer_finish(&bless->out, &text);
        if (status != OK)
            (void)problem_set(problem, status, "%s", path);
        else
            status = file_replace(path, text, problem);
    }
    arena_release(&bless->arena);
    return status;
}
