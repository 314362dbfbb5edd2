/*
 * cell_text - a cell of a list as text: the same words for tables, JSON, CSV and the library.
 *
 * Amounts are plain decimals, days and moments ISO 8601. A moment is printed in the plant's civil
 * time with its offset.
 */
#ifndef ENGINE_CELL_TEXT_H
#define ENGINE_CELL_TEXT_H

#include "base/arena.h"
#include "store/query.h"
#include "text/buffer.h"

enum { CELL_TEXT_MAX = 96 };

/* Lies in the cell or in `scratch`; empty where absent. */
struct slice cell_text(const struct column *column, const struct cell *cell, int currency_decimals,
                       int32_t offset_s, char scratch[CELL_TEXT_MAX]);

bool column_is_number(const struct column *column);

/* The row as a JSON object: decimals as strings, counts as numbers, what is absent as null. */
void row_json(struct text_buffer *buffer, const struct list_row *list, const struct slice *texts,
              const struct cell *cells);

#endif
