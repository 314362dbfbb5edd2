# A line of a bill counts by its own days: the bell is on the bike in March only.
item     WHEEL  each  fifo
item     BELL   each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
  + 1 BELL from 2025-03-01 to 2025-03-31
receive  20 WHEEL  at 2025-01-10  cost 1.00
receive  20 BELL   at 2025-01-10  cost 0.50

complete 1 BIKE  at 2025-02-28
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        2.00
  make     1 BIKE                          2.00
  debit    finished                        2.00
  credit   material                        2.00
complete 1 BIKE  at 2025-03-01
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        2.00
  pick     1 BELL   at stores by first-in
  take     1 BELL   from 2025-01-10        0.50
  make     1 BIKE                          2.50
  debit    finished                        2.50
  credit   material                        2.50
complete 1 BIKE  at 2025-03-31
expect   stock BELL 18
complete 1 BIKE  at 2025-04-01
expect   stock BELL 18
