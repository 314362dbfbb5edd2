/* The body of a request waits in a file without a name: a slow client never holds the book. */
#include <fcntl.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/mman.h>
#include <unistd.h>

#include "server/inside.h"

enum { ALLOWANCE_BYTES = 1 << 20 };

/* What stands before the parameters of a Content-Type. */
static struct slice type_of(struct slice text)
{
    for (size_t i = 0; i < text.size; i++)
        if (text.text[i] == ';')
            text.size = i;
    return slice_trim(text);
}

bool body_form_find(struct request *request)
{
    static const char *const types[] = {
        [BODY_JSON] = "application/json",
        [BODY_NDJSON] = "application/x-ndjson",
        [BODY_WORKSHEET] = "text/plain",
        [BODY_CSV] = "text/csv",
    };
    bool is_words = request->route->body == BODY_WORDS;
    struct slice type = type_of(request_header(request, "Content-Type"));

    for (size_t i = 0; i < ARRAY_COUNT(types); i++) {
        if (is_words && i != BODY_JSON)
            break;
        if (type.size != strlen(types[i]) || strncasecmp(type.text, types[i], type.size) != 0)
            continue;
        request->body_form = (enum body_form)i;
        request->body_max = is_words         ? WORDS_BODY_BYTES
                            : i == BODY_JSON ? JSON_BODY_BYTES
                                             : body_bytes_max;
        return true;
    }
    answer_problem(request, 415, "TYPE_UNKNOWN", "Content-Type is %s, %s, %s or %s, not %.*s",
                   types[BODY_JSON], types[BODY_NDJSON], types[BODY_WORKSHEET], types[BODY_CSV],
                   (int)(type.size < 80 ? type.size : 80), type.text);
    return false;
}

static int file_open(void)
{
    /* Nobody sets it. NOLINTNEXTLINE(concurrency-mt-unsafe) */
    const char *folder = getenv("TMPDIR");

    return open(folder && *folder ? folder : "/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, 0600);
}

static bool whole_write(int file, const char *text, size_t size)
{
    while (size > 0) {
        ssize_t written = write(file, text, size);

        if (written <= 0)
            return false;
        text += written;
        size -= (size_t)written;
    }
    return true;
}

bool body_take(struct request *request, const char *text, size_t size)
{
    size_t before = request->body_size;

    request->body_size += size;
    atomic_fetch_add(&request->server->metrics.bytes_in, (long long)size);
    if (before / ALLOWANCE_BYTES != request->body_size / ALLOWANCE_BYTES)
        peer_allow(request->peer, request->server, request->server->options.body_ms);
    if (request->body_size > request->body_max)
        return request->body_size <= request->body_max + ALLOWANCE_BYTES; /* read and forgotten */
    if (request->body_failed)
        return true;
    if (request->body_file < 0)
        request->body_file = file_open();
    request->body_failed = request->body_file < 0 || !whole_write(request->body_file, text, size);
    return true;
}

bool body_map(struct request *request, struct slice *text)
{
    void *mapped = NULL;

    *text = SLICE("");
    if (request->body_size > request->body_max) {
        answer_problem(request, 413, "BODY_TOO_LARGE", "at most %zu bytes", request->body_max);
        return false;
    }
    if (request->body_size == 0)
        return true;
    if (!request->body_failed)
        mapped = mmap(NULL, request->body_size, PROT_READ | PROT_WRITE, MAP_PRIVATE,
                      request->body_file, 0);
    if (request->body_failed || mapped == MAP_FAILED) {
        answer_problem(request, 507, "STORE_FULL", "the body cannot be kept");
        return false;
    }
    request->body_mapped = mapped;
    *text = (struct slice){ mapped, request->body_size };
    return true;
}

void body_drop(struct request *request)
{
    if (request->body_mapped)
        (void)munmap(request->body_mapped, request->body_size);
    if (request->body_file >= 0)
        (void)close(request->body_file);
    request->body_mapped = NULL;
    request->body_file = -1;
}
