#include "cli/out.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

enum { WIDTH_MIN = 40 };

static int terminal_width(int descriptor)
{
    struct winsize size = { 0 };

    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 80;
    return size.ws_col < WIDTH_MIN ? WIDTH_MIN : size.ws_col;
}

void out_init(struct out *out, FILE *file)
{
    const char *no_color = getenv("NO_COLOR");
    int descriptor = fileno(file);

    *out = (struct out){ .file = file, .is_terminal = isatty(descriptor) == 1 };
    if (!out->is_terminal)
        return;
    out->has_colour = !no_color || !*no_color;
    out->width = terminal_width(descriptor);
}

void out_print(struct out *out, const char *format, ...)
{
    va_list values;

    va_start(values, format);
    (void)vfprintf(out->file, format, values);
    va_end(values);
}

void out_slice(struct out *out, struct slice text)
{
    if (text.size > 0)
        (void)fwrite(text.text, 1, text.size, out->file);
}

void out_text(struct out *out, const char *text)
{
    (void)fputs(text, out->file);
}

void out_spaces(struct out *out, size_t count)
{
    while (count-- > 0)
        (void)fputc(' ', out->file);
}

void out_tint(struct out *out, enum tint tint)
{
    if (!out->has_colour)
        return;
    switch (tint) {
    case TINT_PLAIN:
        out_text(out, "\033[0m");
        return;
    case TINT_STRONG:
        out_text(out, "\033[1m");
        return;
    case TINT_GOOD:
        out_text(out, "\033[32m");
        return;
    case TINT_BAD:
        out_text(out, "\033[31m");
        return;
    case TINT_FAINT:
        out_text(out, "\033[2m");
        return;
    }
}

enum status out_finish(struct out *out)
{
    if (fflush(out->file) != 0 || ferror(out->file))
        return IO_FAILED;
    return OK;
}

/* Reads one letter; answers its bytes, at least 1. */
static size_t letter(struct slice text, mbstate_t *state, size_t *columns)
{
    wchar_t wide = 0;
    size_t size = mbrtowc(&wide, text.text, text.size, state);
    int taken = 0;

    if (size == (size_t)-1 || size == (size_t)-2 || size == 0) {
        *state = (mbstate_t){ 0 };
        *columns = ((unsigned char)*text.text & 0xc0U) != 0x80U;
        return 1;
    }
    taken = wcwidth(wide);
    *columns = taken < 0 ? 1 : (size_t)taken;
    return size;
}

struct slice text_cut(struct slice text, size_t width)
{
    mbstate_t state = { 0 };
    size_t taken = 0;
    size_t at = 0;

    while (at < text.size) {
        size_t columns = 0;
        size_t size = letter((struct slice){ text.text + at, text.size - at }, &state, &columns);

        if (taken + columns > width)
            break;
        taken += columns;
        at += size;
    }
    return (struct slice){ text.text, at };
}

size_t text_width(struct slice text)
{
    mbstate_t state = { 0 };
    size_t taken = 0;

    for (size_t at = 0; at < text.size;) {
        size_t columns = 0;

        at += letter((struct slice){ text.text + at, text.size - at }, &state, &columns);
        taken += columns;
    }
    return taken;
}
