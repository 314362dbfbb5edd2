/* The body of a request waits in a file without a name: a slow client never holds the book. */
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "server/inside.h"

enum { ALLOWANCE_BYTES = 1 << 20 };

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

void body_take(struct request *request, const char *text, size_t size)
{
    size_t before = request->body_size;

    request->body_size += size;
    atomic_fetch_add(&request->server->metrics.bytes_in, (long long)size);
    if (before / ALLOWANCE_BYTES != request->body_size / ALLOWANCE_BYTES)
        peer_allow(request->peer, request->server, request->server->options.body_ms);
    if (request->body_failed || request->body_size > request->body_max)
        return; /* what is left is read and forgotten */
    if (request->body_file < 0)
        request->body_file = file_open();
    request->body_failed = request->body_file < 0 || !whole_write(request->body_file, text, size);
}

void body_drop(struct request *request)
{
    if (request->body_file >= 0)
        (void)close(request->body_file);
    request->body_file = -1;
}
