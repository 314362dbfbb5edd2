# An alternate counts on its own days, and is taken where its line says, whatever the component does.
item     WHEEL  each  fifo
item     RIM    each  fifo
item     BIKE   each  made  fifo
place    annex
bill     BIKE
  + 2 WHEEL
  + 1 RIM for WHEEL place annex from 2025-03-01 to 2025-03-31
receive  9 WHEEL   at 2025-01-10  cost 10.00
receive  9 RIM     at 2025-01-10  cost 12.00
receive  3 RIM     at 2025-01-11  cost 13.00  to annex
complete 4 BIKE    at 2025-02-01
# One wheel is left; on the last day of February nothing stands in for the other.
complete 1 BIKE    at 2025-02-28  key feb
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-01-10       10.00
  owe      1 WHEEL  at 10.00 last         10.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   material                       10.00
  credit   owed                           10.00
complete 1 BIKE    at 2025-03-31
  instead  2 WHEEL  by alternate RIM
  pick     2 RIM    at annex by named
  take     2 RIM    from 2025-01-10       24.00
  make     1 BIKE                         24.00
  debit    finished                       24.00
  credit   material                       24.00
# It is the same running total on all these days; one rim is left at the annex, but it is April.
complete 1 BIKE    at 2025-04-01
  owe      2 WHEEL  at 10.00 last         20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   owed                           20.00
expect   stock RIM 1 in annex
expect   check clean
