/* Paths, in one table; every list of the book has one of its own. */
#include <string.h>

#include "server/inside.h"

enum { READS = HTTP_GET | HTTP_HEAD };

const struct route list_route = { "/v1/",  READS, OPEN_TO_TOKENS, BODY_NONE, "a list of the book",
                                  list_run };

const struct route routes[] = {
    { "/livez", READS, OPEN_TO_ALL, BODY_NONE, "the process runs", livez_run },
    { "/readyz", READS, OPEN_TO_ALL, BODY_NONE,
      "the book can be read, and the server is not ending", readyz_run },
    { "/metrics", READS, OPEN_TO_TOKENS, BODY_NONE, "counters, for Prometheus", metrics_run },
    { "/v1/events", HTTP_POST, OPEN_TO_TOKENS, BODY_EVENTS, "posts events", events_run },
    { "/v1/preview", HTTP_POST, OPEN_TO_TOKENS, BODY_EVENTS,
      "what events would post; nothing stays", preview_run },
    { "/v1/stream", HTTP_GET, OPEN_TO_TOKENS, BODY_NONE,
      "server-sent events: what is posted, owed, and in the inbox", stream_run },
    { "/v1/inbox", READS, OPEN_TO_TOKENS, BODY_NONE, "what a person should see", inbox_run },
    { "/v1/items/", READS, OPEN_TO_TOKENS, BODY_NONE, "an item", resource_run },
    { "/v1/bills/", READS, OPEN_TO_TOKENS, BODY_NONE, "the bill of an item, its versions",
      resource_run },
    { "/v1/orders/", READS, OPEN_TO_TOKENS, BODY_NONE, "an order", resource_run },
    { "/v1/lots/", READS, OPEN_TO_TOKENS, BODY_NONE, "a lot, of the parameter item", resource_run },
    { "/v1/accounts/", READS, OPEN_TO_TOKENS, BODY_NONE, "an account, by code or role",
      resource_run },
    { "/v1/events/", READS, OPEN_TO_TOKENS, BODY_NONE, "an event, by key or @NUMBER",
      resource_run },
    { "/v1/openapi.json", READS, OPEN_TO_ALL, BODY_NONE, "this document", openapi_run },
    { "/docs", READS, OPEN_TO_ALL, BODY_NONE, "the same as a page for people", page_run },
    { "/docs.css", READS, OPEN_TO_ALL, BODY_NONE, "how that page looks", page_style_run },
    { "/v1/session", READS, OPEN_TO_TOKENS, BODY_NONE, "who one is", session_run },
    { "/v1/session", HTTP_POST, OPEN_TO_ALL, BODY_WORDS, "signs in with name and password",
      sign_in_run },
    { "/v1/session/link", HTTP_POST, OPEN_TO_ALL, BODY_WORDS, "signs in with a one-time link",
      sign_in_link_run },
    { "/v1/session/password", HTTP_POST, OPEN_TO_TOKENS, BODY_WORDS, "sets another password",
      password_run },
    { "/v1/session/end", HTTP_POST, OPEN_TO_TOKENS, BODY_NONE, "signs out", sign_out_run },
    { "/v1/book", READS, OPEN_TO_TOKENS, BODY_NONE, "whose book it is", book_run },
    { "/v1/find", READS, OPEN_TO_TOKENS, BODY_NONE, "items, by what somebody types", find_run },
    { "/v1/replenish", READS, OPEN_TO_TOKENS, BODY_NONE, "what runs low", replenish_run },
    { "/v1/closing", READS, OPEN_TO_TOKENS, BODY_NONE, "what is open before a close", closing_run },
    { "/v1/cost", READS, OPEN_TO_TOKENS, BODY_NONE, "an item's bill and cost, level by level",
      cost_run },
    { "/v1/uses", READS, OPEN_TO_TOKENS, BODY_NONE, "what an item goes into, level by level",
      uses_run },
    { "/v1/recent", READS, OPEN_TO_TOKENS, BODY_NONE, "the last moves of an item", recent_run },
    { "/v1/explain", READS, OPEN_TO_TOKENS, BODY_NONE, "an event, its posting, what came of it",
      explain_run },
    { "/", READS, OPEN_TO_ALL, BODY_NONE, "the page of today", shell_run },
    { "/sign-in", READS, OPEN_TO_ALL, BODY_NONE, "the page to sign in", shell_run },
    { "/stock", READS, OPEN_TO_ALL, BODY_NONE, "the page of stock", shell_run },
    { "/books", READS, OPEN_TO_ALL, BODY_NONE, "the page of the books", shell_run },
    { "/web/", READS, OPEN_TO_ALL, BODY_NONE, "a file of the pages", file_run },
    { NULL, 0, OPEN_TO_ALL, BODY_NONE, NULL, NULL },
};

static bool list_find(struct slice name, enum list *list)
{
    for (int i = 0; i < LIST_COUNT; i++) {
        if (slice_equals_text(name, list_row((enum list)i)->name)) {
            *list = (enum list)i;
            return true;
        }
    }
    return false;
}

static bool path_is(const struct route *route, struct slice path, struct slice *word)
{
    size_t size = strlen(route->path);

    *word = (struct slice){ 0 };
    if (size == 1 || route->path[size - 1] != '/')
        return slice_equals_text(path, route->path);
    if (path.size <= size || memcmp(path.text, route->path, size) != 0)
        return false;
    *word = (struct slice){ path.text + size, path.size - size };
    return true;
}

/* The route of the path that takes the method; else NULL, and what the path's routes do take. */
static const struct route *path_find(struct request *request, unsigned asked, unsigned *methods)
{
    const struct route *found = NULL;

    *methods = 0;
    for (const struct route *route = routes; route->path && !found; route++) {
        if (!path_is(route, request->path, &request->word))
            continue;
        *methods |= route->methods;
        found = (route->methods & asked) != 0 ? route : NULL;
    }
    if (found || !path_is(&list_route, request->path, &request->word) ||
        !list_find(request->word, &request->list))
        return found;
    *methods |= list_route.methods;
    return (list_route.methods & asked) != 0 ? &list_route : NULL;
}

static unsigned method_of(const char *method)
{
    static const char *const words[] = { "GET", "HEAD", "POST" };

    for (size_t i = 0; i < ARRAY_COUNT(words); i++)
        if (strcmp(method, words[i]) == 0)
            return 1U << i;
    return 0;
}

bool route_find(struct request *request, const char *method)
{
    unsigned asked = method_of(method);
    unsigned methods = 0;

    request->route = path_find(request, asked, &methods);
    if (request->route) {
        request->method = (enum http_method)asked;
        return true;
    }
    request->answer.closes = true;
    if (methods == 0) {
        answer_problem(request, 404, "NOT_FOUND", "%.*s", (int)request->path.size,
                       request->path.text);
        return false;
    }
    answer_header(request, "Allow", "%s%s%s", (methods & READS) ? "GET, HEAD" : "",
                  (methods & READS) && (methods & HTTP_POST) ? ", " : "",
                  (methods & HTTP_POST) ? "POST" : "");
    answer_problem(request, 405, "METHOD_NOT_ALLOWED", "%.*s", (int)request->path.size,
                   request->path.text);
    return false;
}
