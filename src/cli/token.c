#include "engine/token.h"

#include <string.h>

#include "cli/open.h"
#include "cli/printer.h"
#include "server/access.h"

static enum exit_code usage(const struct request *request, const char *text)
{
    struct problem problem = { .status = OK };

    (void)problem_set(&problem, USAGE, "%s", text);
    return report(request, &problem);
}

static enum exit_code add(const struct request *request, struct engine *engine)
{
    struct problem problem = { .status = OK };
    struct slice role = slice_of(request->values[OPTION_ROLE]);
    char text[TOKEN_TEXT_MAX];
    enum access access;

    if (!access_find(role, &access)) {
        (void)problem_set(&problem, VALUE_UNKNOWN,
                          "a role is viewer, operator, planner, accountant or admin, not %s",
                          request->values[OPTION_ROLE]);
        return report(request, &problem);
    }
    if (token_make(engine, slice_of(request->arguments[1]), role, text, &problem) != OK)
        return report(request, &problem);
    out_print(request->out, "%s\n", text);
    return EXIT_CODE_OK;
}

static enum exit_code revoke(const struct request *request, struct engine *engine)
{
    struct problem problem = { .status = OK };

    if (token_revoke(engine, slice_of(request->arguments[1]), &problem) != OK)
        return report(request, &problem);
    out_print(request->out, "%s is revoked\n", request->arguments[1]);
    return EXIT_CODE_OK;
}

static enum exit_code list(const struct request *request, struct engine *engine)
{
    struct printer printer;
    struct receiver receiver;
    enum status status = engine_look(engine);

    if (status != OK)
        return report_engine(request, engine);
    printer_begin(&printer, request, engine);
    receiver = printer_receiver(&printer);
    status = token_list(engine, &receiver);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    return status == OK ? EXIT_CODE_OK : report_engine(request, engine);
}

static const struct token_deed {
    const char *word;
    int words; /* with its own */
    enum store_mode mode;
    enum exit_code (*run)(const struct request *request, struct engine *engine);
} deeds[] = {
    { "add", 2, STORE_WRITE, add },
    { "list", 1, STORE_READ, list },
    { "revoke", 2, STORE_WRITE, revoke },
};

static const struct token_deed *deed_find(const char *word)
{
    for (size_t i = 0; i < ARRAY_COUNT(deeds); i++)
        if (strcmp(deeds[i].word, word) == 0)
            return &deeds[i];
    return NULL;
}

enum exit_code command_token(const struct request *request)
{
    const struct token_deed *deed = deed_find(request->arguments[0]);
    struct engine *engine = NULL;
    enum exit_code code = EXIT_CODE_OK;

    if (!deed || request->argument_count != deed->words)
        return usage(request, "token takes add NAME --role ROLE, list, or revoke NAME");
    if ((deed->run == add) != request_has(request, OPTION_ROLE))
        return usage(request, deed->run == add ? "a token needs a role: --role"
                                               : "--role belongs to token add");
    code = book_open(request, deed->mode, &engine);
    if (code == EXIT_CODE_OK)
        code = deed->run(request, engine);
    engine_close(engine);
    return code;
}
