# Last in, first out: the bikes take the newest wheels first.
item     WHEEL  each  lifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  3 WHEEL  at 2025-01-10  cost 10.00
receive  2 WHEEL  at 2025-02-03  cost 12.00

# 2 x 12.00 = 24.00; 2 x 10.00 = 20.00; 24.00 + 20.00 + 10.00 = 54.00
complete 2 BIKE   at 2025-03-04
  pick     4 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-02-03       24.00
  take     2 WHEEL  from 2025-01-10       20.00
  make     2 BIKE                         54.00
  debit    finished                       54.00
  credit   material                       44.00
  credit   applied                        10.00
expect   stock WHEEL 1 value 10.00
expect   layer WHEEL 2025-01-10 1 value 10.00
