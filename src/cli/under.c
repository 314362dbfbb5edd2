/* Books under another scheme, and two of them side by side. */
#include "engine/under.h"
#include "cli/open.h"
#include "cli/printer.h"
#include "cli/progress.h"

static void on_play(void *context, int64_t played, int64_t all)
{
    progress_show(context, played, played, all);
}

/* As the words say; of no words, the book as it is kept. */
static enum exit_code books_play(const struct request *request, struct engine *engine,
                                 const char *words, struct engine **fresh)
{
    struct progress progress;
    struct under_play play = { .engine = engine, .progress = on_play, .context = &progress };
    struct problem problem = { .status = OK };
    enum status status = under_read(slice_of(words), &play.under, &problem);

    if (status == OK) {
        progress_begin(&progress, request->err, "events");
        status = under_play(&play, fresh, &problem);
        progress_wipe(&progress);
    }
    problem.status = status;
    return status == OK ? EXIT_CODE_OK : report(request, &problem);
}

static enum exit_code answer(const struct request *request, struct engine *engine,
                             struct engine *const books[2])
{
    struct problem problem = { .status = OK };
    struct printer printer;
    struct receiver receiver;
    enum status status;

    printer_begin(&printer, request, engine);
    receiver = printer_receiver(&printer);
    status = books[1] ? under_compare(books, &receiver, &problem)
                      : under_books(books[0], &receiver, &problem);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    return status == OK ? EXIT_CODE_OK : report(request, &problem);
}

enum exit_code command_books(const struct request *request)
{
    struct engine *engine = NULL;
    struct engine *fresh = NULL;
    enum exit_code code = look_begin(request, &engine);

    if (code == EXIT_CODE_OK && request_has(request, OPTION_UNDER))
        code = books_play(request, engine, request->values[OPTION_UNDER], &fresh);
    if (code == EXIT_CODE_OK)
        code = answer(request, engine, (struct engine *[2]){ fresh ? fresh : engine, NULL });
    engine_close(fresh);
    engine_close(engine);
    return code;
}

enum exit_code command_compare(const struct request *request)
{
    struct engine *engine = NULL;
    struct engine *books[2] = { NULL, NULL };
    enum exit_code code = look_begin(request, &engine);

    for (int i = 0; i < 2 && code == EXIT_CODE_OK; i++)
        code = books_play(request, engine, request->arguments[i], &books[i]);
    if (code == EXIT_CODE_OK)
        code = answer(request, engine, books);
    engine_close(books[0]);
    engine_close(books[1]);
    engine_close(engine);
    return code;
}
