# 4 wheels lie there, 6 are needed: 2 are owed at 1.00, what the last ones cost.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo  make-on sale
bill     BIKE
  + 2 WHEEL
receive  4 WHEEL  at 2025-01-10  cost 1.00
sell     3 BIKE   at 2025-01-12  key so-1
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2025-01-10        4.00
  owe      2 WHEEL  at 1.00 last           2.00
  make     3 BIKE                          6.00
  pick     3 BIKE   at finished by first-in
  take     3 BIKE   from 2025-01-12        6.00
  debit    cost-of-sales                   6.00
  credit   material                        4.00
  credit   owed                            2.00
expect   owed WHEEL 2 value 2.00

# They come at 1.50: the bikes cost 2 x 0.50 more, and they are sold already.
receive  5 WHEEL  at 2025-01-13  cost 1.50  key po-2
  put      5 WHEEL  at stores           7.50
  pick     2 WHEEL  at stores by settle
  take     2 WHEEL  from 2025-01-13     3.00
  settle   2 WHEEL  of so-1             2.00
  true-up  BIKE     of 2025-01-12       1.00
  true-up  so-1                         1.00
  debit    material                     4.50
  debit    owed                         2.00
  debit    cost-of-sales                1.00
  credit   payables                     7.50
expect   cost so-1 7.00

# The sale undone gives back all it used, at what that cost: 3 x 1.50 + 2 x 1.50 and 4 x 1.00.
undo so-1  at 2025-01-14
expect   stock BIKE 0 value 0.00
expect   stock WHEEL 9 value 11.50
expect   owed  WHEEL 0
expect   balance cost-of-sales 0.00
expect   check clean
