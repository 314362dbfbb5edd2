#include "paper/cairo.h"

#ifdef BACKFLUSH_PDF

#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

static const struct {
    const char *name;
    size_t at;
} functions[] = {
    { "cairo_pdf_surface_create_for_stream",
      offsetof(struct cairo_library, cairo_pdf_surface_create_for_stream) },
    { "cairo_pdf_surface_set_metadata",
      offsetof(struct cairo_library, cairo_pdf_surface_set_metadata) },
    { "cairo_create", offsetof(struct cairo_library, cairo_create) },
    { "cairo_destroy", offsetof(struct cairo_library, cairo_destroy) },
    { "cairo_surface_destroy", offsetof(struct cairo_library, cairo_surface_destroy) },
    { "cairo_surface_finish", offsetof(struct cairo_library, cairo_surface_finish) },
    { "cairo_surface_status", offsetof(struct cairo_library, cairo_surface_status) },
    { "cairo_status", offsetof(struct cairo_library, cairo_status) },
    { "cairo_select_font_face", offsetof(struct cairo_library, cairo_select_font_face) },
    { "cairo_set_font_size", offsetof(struct cairo_library, cairo_set_font_size) },
    { "cairo_text_extents", offsetof(struct cairo_library, cairo_text_extents) },
    { "cairo_move_to", offsetof(struct cairo_library, cairo_move_to) },
    { "cairo_line_to", offsetof(struct cairo_library, cairo_line_to) },
    { "cairo_set_line_width", offsetof(struct cairo_library, cairo_set_line_width) },
    { "cairo_stroke", offsetof(struct cairo_library, cairo_stroke) },
    { "cairo_rectangle", offsetof(struct cairo_library, cairo_rectangle) },
    { "cairo_fill", offsetof(struct cairo_library, cairo_fill) },
    { "cairo_set_source_rgb", offsetof(struct cairo_library, cairo_set_source_rgb) },
    { "cairo_show_text", offsetof(struct cairo_library, cairo_show_text) },
    { "cairo_show_page", offsetof(struct cairo_library, cairo_show_page) },
};

/* It stays loaded until the process ends: libraries under it keep globals of their own. */
enum status cairo_load(struct cairo_library *library, struct problem *problem)
{
    void *loaded = dlopen("libcairo.so.2", RTLD_NOW | RTLD_LOCAL);

    if (!loaded)
        return problem_set(problem, PDF_MISSING,
                           "libcairo.so.2 cannot be loaded: install libcairo2");
    for (size_t i = 0; i < ARRAY_COUNT(functions); i++) {
        void *found = dlsym(loaded, functions[i].name);

        if (!found)
            return problem_set(problem, PDF_MISSING, "libcairo.so.2 has no %s", functions[i].name);
        memcpy((char *)library + functions[i].at, &found, sizeof(found));
    }
    return OK;
}

#endif
