# A rate counts from its first day on; the day itself has the new rate.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
rate     BIKE   conversion 6.50  from 2025-04-01
receive  10 WHEEL  at 2025-01-10  cost 1.00

complete 1 BIKE  at 2025-03-31
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        2.00
  make     1 BIKE                          7.00
  debit    finished                        7.00
  credit   material                        2.00
  credit   applied                         5.00
complete 1 BIKE  at 2025-04-01
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        2.00
  make     1 BIKE                          8.50
  debit    finished                        8.50
  credit   material                        2.00
  credit   applied                         6.50
expect   balance applied -11.50
expect   stock BIKE 2 value 15.50
