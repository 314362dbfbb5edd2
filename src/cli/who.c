#include <string.h>

#include "cli/open.h"
#include "cli/printer.h"
#include "engine/token.h"
#include "engine/user.h"
#include "server/access.h"
#include "server/server.h"

/* Who may ask the server: programs by tokens, and people. */

static enum exit_code usage(const struct request *request, const char *text)
{
    struct problem problem = { .status = OK };

    (void)problem_set(&problem, USAGE, "%s", text);
    return report(request, &problem);
}

/* What a command does, by its first word. */
struct deed_row {
    const char *word;
    int words; /* with its own */
    enum store_mode mode;
    bool takes_role;
    enum exit_code (*run)(const struct request *request, struct engine *engine);
};

struct deed_rows {
    const struct deed_row *items;
    size_t count;
    const char *usage;
};

static const struct deed_row *deed_find(const struct deed_rows *rows, const char *word)
{
    for (size_t i = 0; i < rows->count; i++)
        if (strcmp(rows->items[i].word, word) == 0)
            return &rows->items[i];
    return NULL;
}

static bool role_is_known(const struct request *request, struct problem *problem)
{
    enum access access;

    if (access_find(slice_of(request->values[OPTION_ROLE]), &access))
        return true;
    (void)problem_set(problem, VALUE_UNKNOWN,
                      "a role is viewer, operator, planner, accountant or admin, not %s",
                      request->values[OPTION_ROLE]);
    return false;
}

static enum exit_code deed_run(const struct request *request, const struct deed_rows *rows)
{
    const struct deed_row *deed = deed_find(rows, request->arguments[0]);
    struct problem problem = { .status = OK };
    struct engine *engine = NULL;
    enum exit_code code = EXIT_CODE_OK;

    if (!deed || request->argument_count != deed->words)
        return usage(request, rows->usage);
    if (deed->takes_role && !request_has(request, OPTION_ROLE))
        (void)problem_set(&problem, USAGE, "a %s needs a role: --role", request->command->name);
    else if (!deed->takes_role && request_has(request, OPTION_ROLE))
        (void)problem_set(&problem, USAGE, "--role belongs to %s add", request->command->name);
    else if (deed->takes_role)
        (void)role_is_known(request, &problem);
    if (problem.status != OK)
        return report(request, &problem);
    code = book_open(request, deed->mode, &engine);
    if (code == EXIT_CODE_OK)
        code = deed->run(request, engine);
    engine_close(engine);
    return code;
}

static enum exit_code rows_print(const struct request *request, struct engine *engine,
                                 enum status (*list)(struct engine *, const struct receiver *))
{
    struct printer printer;
    struct receiver receiver;
    enum status status = engine_look(engine);

    if (status != OK)
        return report_engine(request, engine);
    printer_begin(&printer, request, engine);
    receiver = printer_receiver(&printer);
    status = list(engine, &receiver);
    if (status != OK)
        printer.list = NULL;
    printer_end(&printer);
    return status == OK ? EXIT_CODE_OK : report_engine(request, engine);
}

/* ---- programs ---- */

static enum exit_code token_add(const struct request *request, struct engine *engine)
{
    struct problem problem = { .status = OK };
    char text[TOKEN_TEXT_MAX];

    if (token_make(engine, slice_of(request->arguments[1]), slice_of(request->values[OPTION_ROLE]),
                   text, &problem) != OK)
        return report(request, &problem);
    out_print(request->out, "%s\n", text);
    return EXIT_CODE_OK;
}

static enum exit_code token_end(const struct request *request, struct engine *engine)
{
    struct problem problem = { .status = OK };

    if (token_revoke(engine, slice_of(request->arguments[1]), &problem) != OK)
        return report(request, &problem);
    out_print(request->out, "%s is revoked\n", request->arguments[1]);
    return EXIT_CODE_OK;
}

static enum exit_code tokens_print(const struct request *request, struct engine *engine)
{
    return rows_print(request, engine, token_list);
}

enum exit_code command_token(const struct request *request)
{
    static const struct deed_row rows[] = {
        { "add", 2, STORE_WRITE, true, token_add },
        { "list", 1, STORE_READ, false, tokens_print },
        { "revoke", 2, STORE_WRITE, false, token_end },
    };
    static const struct deed_rows deeds = {
        rows, ARRAY_COUNT(rows), "token takes add NAME --role ROLE, list, or revoke NAME"
    };

    return deed_run(request, &deeds);
}

/* ---- people ---- */

static enum exit_code link_print(const struct request *request, struct engine *engine)
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

static enum exit_code person_add(const struct request *request, struct engine *engine)
{
    struct problem problem = { .status = OK };

    if (user_add(engine, slice_of(request->arguments[1]), slice_of(request->values[OPTION_ROLE]),
                 &problem) != OK)
        return report(request, &problem);
    return link_print(request, engine);
}

static enum exit_code person_end(const struct request *request, struct engine *engine)
{
    struct problem problem = { .status = OK };

    if (user_end(engine, slice_of(request->arguments[1]), &problem) != OK)
        return report(request, &problem);
    out_print(request->out, "%s signs in no more\n", request->arguments[1]);
    return EXIT_CODE_OK;
}

static enum exit_code people_print(const struct request *request, struct engine *engine)
{
    return rows_print(request, engine, user_list);
}

enum exit_code command_user(const struct request *request)
{
    static const struct deed_row rows[] = {
        { "add", 2, STORE_WRITE, true, person_add },
        { "list", 1, STORE_READ, false, people_print },
        { "link", 2, STORE_WRITE, false, link_print },
        { "end", 2, STORE_WRITE, false, person_end },
    };
    static const struct deed_rows deeds = {
        rows, ARRAY_COUNT(rows), "user takes add NAME --role ROLE, list, link NAME, or end NAME"
    };

    return deed_run(request, &deeds);
}
