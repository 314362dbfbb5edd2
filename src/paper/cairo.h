/*
 * cairo - the drawing library, loaded when the first PDF is asked for.
 *
 * Linked in it would cost every start of the program 23 more libraries. Without its headers the
 * program is built all the same, and says so when a PDF is asked for.
 */
#ifndef PAPER_CAIRO_H
#define PAPER_CAIRO_H

#include "base/status.h"

#ifdef BACKFLUSH_PDF

#include <cairo-pdf.h>

/* Its functions, each under its own name. */
struct cairo_library {
    __typeof__(&cairo_pdf_surface_create_for_stream) cairo_pdf_surface_create_for_stream;
    __typeof__(&cairo_pdf_surface_set_metadata) cairo_pdf_surface_set_metadata;
    __typeof__(&cairo_create) cairo_create;
    __typeof__(&cairo_destroy) cairo_destroy;
    __typeof__(&cairo_surface_destroy) cairo_surface_destroy;
    __typeof__(&cairo_surface_finish) cairo_surface_finish;
    __typeof__(&cairo_surface_status) cairo_surface_status;
    __typeof__(&cairo_status) cairo_status;
    __typeof__(&cairo_select_font_face) cairo_select_font_face;
    __typeof__(&cairo_set_font_size) cairo_set_font_size;
    __typeof__(&cairo_text_extents) cairo_text_extents;
    __typeof__(&cairo_move_to) cairo_move_to;
    __typeof__(&cairo_line_to) cairo_line_to;
    __typeof__(&cairo_set_line_width) cairo_set_line_width;
    __typeof__(&cairo_stroke) cairo_stroke;
    __typeof__(&cairo_rectangle) cairo_rectangle;
    __typeof__(&cairo_fill) cairo_fill;
    __typeof__(&cairo_set_source_rgb) cairo_set_source_rgb;
    __typeof__(&cairo_show_text) cairo_show_text;
    __typeof__(&cairo_show_page) cairo_show_page;
};

/* PDF_MISSING: there is none. */
enum status cairo_load(struct cairo_library *library, struct problem *problem) MUST_CHECK;

#endif
#endif
