/*
 * The pages: files in the program, the same for everybody, so they need no sign-in. What they show
 * they ask for.
 */
#include "server/web.h"

#include "server/inside.h"

/* No script or style but our files, nothing from elsewhere, no frame around us, no markup made of
 * text. */
static const char policy[] =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'";

static const struct web_file *file_find(struct slice name)
{
    for (const struct web_file *file = web_files; file->name; file++)
        if (slice_equals_text(name, file->name))
            return file;
    return NULL;
}

/* Asked for again each time, sent again where it is another. */
static void file_answer(struct request *request, const struct web_file *file)
{
    const struct slice body = { (const char *)file->bytes, file->size };
    struct slice held = request_header(request, "If-None-Match");

    request->answer.may_be_held = true;
    answer_header(request, "ETag", "%s", file->tag);
    answer_header(request, "Content-Security-Policy", "%s", policy);
    answer_header(request, "Referrer-Policy", "no-referrer");
    answer_header(request, "Cross-Origin-Opener-Policy", "same-origin");
    answer_header(request, "Cross-Origin-Resource-Policy", "same-origin");
    answer_header(request, "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (slice_equals_text(held, file->tag))
        answer_body(request, 304, file->type, SLICE(""));
    else
        answer_body(request, 200, file->type, body);
}

void shell_run(struct request *request)
{
    file_answer(request, file_find(SLICE("index.html")));
}

void file_run(struct request *request)
{
    const struct web_file *file = file_find(request->word);

    if (file)
        file_answer(request, file);
    else
        answer_problem(request, 404, "NOT_FOUND", "%.*s", (int)request->path.size,
                       request->path.text);
}
