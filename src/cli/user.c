#include "engine/user.h"

#include <string.h>

#include "cli/open.h"
#include "cli/printer.h"
#include "server/access.h"
#include "server/server.h"

static enum exit_code usage(const struct request *request, const char *text)
{
    struct problem problem = { .status = OK };

    (void)problem_set(&problem, USAGE, "%s", text);
    return report(request, &problem);
}

static enum exit_code link(const struct request *request, struct engine *engine)
{
    struct problem problem = { .status = OK };
    char text[LINK_TEXT_MAX];
    uint16_t port = SERVER_PORT;
    enum exit_code code = port_option(request, &port);

    if (code != EXIT_CODE_OK)
        return code;
    if (user_link(engine, slice_of(request->arguments[1]), LINK_SETS_PASSWORD, text, &problem) !=
        OK)
        return report(request, &problem);
    out_print(request->out, "http://127.0.0.1:%u/sign-in#%s\n", port, text);
    return EXIT_CODE_OK;
}

static enum exit_code add(const struct request *request, struct engine *engine)
{
    struct problem problem = { .status = OK };
    struct slice role = slice_of(request->values[OPTION_ROLE]);
    enum access access;

    if (!access_find(role, &access)) {
        (void)problem_set(&problem, VALUE_UNKNOWN,
                          "a role is viewer, operator, planner, accountant or admin, not %s",
                          request->values[OPTION_ROLE]);
        return report(request, &problem);
    }
    if (user_add(engine, slice_of(request->arguments[1]), role, &problem) != OK)
        return report(request, &problem);
    return link(request, engine);
}

static enum exit_code end(const struct request *request, struct engine *engine)
{
    struct problem problem = { .status = OK };

    if (user_end(engine, slice_of(request->arguments[1]), &problem) != OK)
        return report(request, &problem);
    out_print(request->out, "%s signs in no more\n", request->arguments[1]);
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
    status = user_list(engine, &receiver);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    return status == OK ? EXIT_CODE_OK : report_engine(request, engine);
}

static const struct user_deed {
    const char *word;
    int words; /* with its own */
    enum store_mode mode;
    enum exit_code (*run)(const struct request *request, struct engine *engine);
} deeds[] = {
    { "add", 2, STORE_WRITE, add },
    { "list", 1, STORE_READ, list },
    { "link", 2, STORE_WRITE, link },
    { "end", 2, STORE_WRITE, end },
};

static const struct user_deed *deed_find(const char *word)
{
    for (size_t i = 0; i < ARRAY_COUNT(deeds); i++)
        if (strcmp(deeds[i].word, word) == 0)
            return &deeds[i];
    return NULL;
}

enum exit_code command_user(const struct request *request)
{
    const struct user_deed *deed = deed_find(request->arguments[0]);
    struct engine *engine = NULL;
    enum exit_code code = EXIT_CODE_OK;

    if (!deed || request->argument_count != deed->words)
        return usage(request, "user takes add NAME --role ROLE, list, link NAME, or end NAME");
    if ((deed->run == add) != request_has(request, OPTION_ROLE))
        return usage(request, deed->run == add ? "a user needs a role: --role"
                                               : "--role belongs to user add");
    code = book_open(request, deed->mode, &engine);
    if (code == EXIT_CODE_OK)
        code = deed->run(request, engine);
    engine_close(engine);
    return code;
}
