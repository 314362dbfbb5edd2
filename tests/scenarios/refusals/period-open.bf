# A day that is not closed cannot be reopened.
item     WHEEL  each  fifo
receive  2 WHEEL  at 2025-01-10  cost 1.00
  put      2 WHEEL  at stores              2.00
  debit    material                        2.00
  credit   payables                        2.00
reopen   2025-01-31  at 2025-02-01
  refused  PERIOD_OPEN
close    2025-01-31  at 2025-02-01
reopen   2025-01-31  at 2025-02-02
  refused  PERIOD_OPEN
expect   stock WHEEL 2 value 2.00
