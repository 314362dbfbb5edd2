# What a verb cannot do without must be said: the reason of an issue, both places of a move, what a standard comes to.
item     WHEEL  each  fifo
reason   test
receive  10 WHEEL  at 2025-01-10  cost 1.00
issue    1 WHEEL  at 2025-01-11
  refused  FIELD_MISSING
move     1 WHEEL  from stores  at 2025-01-11
  refused  FIELD_MISSING
rate     WHEEL
  refused  FIELD_MISSING
standard WHEEL
  refused  FIELD_MISSING
issue    1 WHEEL  reason test  at 2025-01-11
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-01-10        1.00
  debit    expense:test                    1.00
  credit   material                        1.00
expect   stock WHEEL 9 value 9.00
