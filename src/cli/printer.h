/*
 * printer - a list as a table for people, as JSON lines or as CSV.
 */
#ifndef CLI_PRINTER_H
#define CLI_PRINTER_H

#include "cli/command.h"
#include "cli/grid.h"
#include "engine/engine.h"

struct printer {
    struct out *out;
    struct engine *engine;
    enum { PRINT_TABLE, PRINT_JSON, PRINT_CSV } form;
    struct arena arena; /* of the table */
    struct arena row_arena;
    const struct list_row *list;
    int decimals;
    struct grid grid;
    int64_t rows;
};

/* The form is what the command line asks for. */
void printer_begin(struct printer *printer, const struct request *request, struct engine *engine);
struct receiver printer_receiver(struct printer *printer);
void printer_end(struct printer *printer);

#endif
