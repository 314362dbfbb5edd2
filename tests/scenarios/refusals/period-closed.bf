# A day that is closed is not closed again, and an earlier one neither; a later one is.
item     WHEEL  each  fifo
receive  3 WHEEL  at 2025-01-10  cost 10.00
close    2025-01-31  at 2025-02-03
close    2025-01-31  at 2025-02-03
  refused  PERIOD_CLOSED 2025-01-31
close    2025-01-15  at 2025-02-03
  refused  PERIOD_CLOSED 2025-01-15
close    2025-02-28  at 2025-03-03
expect   stock WHEEL 3 value 30.00
