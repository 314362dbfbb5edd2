/*
 * difference - the posting that a worksheet expects beside the one that came.
 */
#ifndef CLI_DIFFERENCE_H
#define CLI_DIFFERENCE_H

#include "cli/out.h"
#include "engine/replaced.h"
#include "text/posting_text.h"
#include "text/worksheet.h"

/* Two columns; `-` marks a line that did not come, `+` one that was not expected. */
void difference_print(struct out *out, struct arena *arena, const struct statement *statement,
                      const struct posting_rows *rows);

/* A posting's rows in columns, each indented by two blanks. */
void posting_print(struct out *out, struct arena *arena, const struct posting_rows *rows);
/* Behind it and behind `#`: which lines of bills a replacement changes. */
void replaced_print(struct out *out, const struct replaced *replaced);

#endif
