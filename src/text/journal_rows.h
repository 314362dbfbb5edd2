/*
 * journal_rows - the shapes of the journal, each with what writes it.
 */
#ifndef TEXT_JOURNAL_ROWS_H
#define TEXT_JOURNAL_ROWS_H

#include "text/journal_shape.h"

typedef void journal_begin_fn(const struct journal_batch *batch, struct text_buffer *out);
typedef void journal_put_fn(const struct journal_batch *batch, const struct booking *booking,
                            struct text_buffer *out);

journal_begin_fn plain_begin; /* ledger and hledger: one text for both */
journal_put_fn plain_put;
journal_begin_fn beancount_begin;
journal_put_fn beancount_put;

journal_begin_fn table_begin; /* those whose rows are cells */
journal_put_fn table_put;
journal_put_fn json_put;

/* `receive WHEEL, ACME` */
void booking_say(const struct booking *booking, struct text_buffer *out);
/* `-12.50` */
void journal_money_put(const struct journal_batch *batch, money_t money, struct text_buffer *out);

#endif
