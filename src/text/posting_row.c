#include "text/posting_row.h"

#include <string.h>

enum { WORD_WIDTH = 8 };

/* Columns that a text takes: its letters, as far as UTF-8 tells. */
static size_t width(struct slice text)
{
    size_t letters = 0;

    for (size_t i = 0; i < text.size; i++)
        letters += ((unsigned char)text.text[i] & 0xc0U) != 0x80U;
    return letters;
}

static void widen(size_t *widest, struct slice text)
{
    if (width(text) > *widest)
        *widest = width(text);
}

void posting_rows_add(struct posting_rows *text, struct posting_row row)
{
    bool is_entry = slice_equals_text(row.word, "debit") || slice_equals_text(row.word, "credit");

    if (!is_entry) /* a long account may reach into the next column */
        widen(&text->what_width, row.what);
    if (row.amount.size > 0) /* where nothing follows, a place may be long */
        widen(&text->where_width, row.where);
    widen(&text->amount_width, row.amount);
    text->rows[text->count++] = row;
}

struct pen {
    char *at;
    size_t column;
};

static void pen_text(struct pen *pen, struct slice text)
{
    if (text.size > 0)
        memcpy(pen->at, text.text, text.size);
    pen->at += text.size;
    pen->column += width(text);
}

static void pen_to(struct pen *pen, size_t column)
{
    while (pen->column < column) {
        *pen->at++ = ' ';
        pen->column++;
    }
}

struct slice posting_row_print(struct arena *arena, const struct posting_rows *rows, size_t index)
{
    const struct posting_row *row = &rows->rows[index];
    size_t where_at = WORD_WIDTH + 1 + rows->what_width + 2;
    size_t amount_at = where_at + rows->where_width + 2 + rows->amount_width;
    size_t bytes =
        amount_at + row->word.size + row->what.size + row->where.size + row->amount.size + 8;
    char *made = arena_alloc(arena, bytes);
    struct pen pen = { .at = made };

    if (!made)
        return (struct slice){ 0 };
    pen_text(&pen, row->word);
    if (row->what.size > 0) {
        pen_to(&pen, WORD_WIDTH + 1);
        pen_text(&pen, row->what);
    }
    if (row->where.size > 0) {
        pen_to(&pen, where_at);
        pen_text(&pen, row->where);
    }
    if (row->amount.size > 0) {
        pen_to(&pen, pen.column + 2);
        pen_to(&pen, amount_at - width(row->amount));
        pen_text(&pen, row->amount);
    }
    return (struct slice){ made, (size_t)(pen.at - made) };
}

static bool is_blank(char letter)
{
    return letter == ' ' || letter == '\t';
}

/* Takes the words of `text` off the front of `line`; false where they differ. */
static bool take_words(struct slice *line, struct slice text)
{
    size_t at = 0;

    while (true) {
        while (at < text.size && is_blank(text.text[at]))
            at++;
        while (line->size > 0 && is_blank(*line->text))
            *line = (struct slice){ line->text + 1, line->size - 1 };
        if (at == text.size)
            return true;
        while (at < text.size && !is_blank(text.text[at])) {
            if (line->size == 0 || *line->text != text.text[at])
                return false;
            *line = (struct slice){ line->text + 1, line->size - 1 };
            at++;
        }
        if (line->size > 0 && !is_blank(*line->text))
            return false;
    }
}

bool posting_row_equals(const struct posting_row *row, struct slice line)
{
    return take_words(&line, row->word) && take_words(&line, row->what) &&
           take_words(&line, row->where) && take_words(&line, row->amount) && line.size == 0;
}
