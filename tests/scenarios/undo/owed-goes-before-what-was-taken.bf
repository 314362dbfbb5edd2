# A part of a completion that took three wheels and owes one: the owed one goes first, then one that
# was taken comes back.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  3 WHEEL  at 2025-01-10  cost 10.00
complete 2 BIKE   at 2025-03-04  key bikes
  pick     3 WHEEL  at stores by first-in
  take     3 WHEEL  from 2025-01-10       30.00
  owe      1 WHEEL  at 10.00 last         10.00
  make     2 BIKE                         50.00
  debit    finished                       50.00
  credit   material                       30.00
  credit   owed                           10.00
  credit   applied                        10.00
# 4 x 1 / 2 = 2 wheels stay: 20.00 + 5.00 = 25.00
undo     bikes 1  at 2025-03-05
expect   owed WHEEL 0 value 0.00
expect   stock WHEEL 1 value 10.00
expect   stock BIKE 1 value 25.00
expect   balance owed 0.00
expect   balance applied -5.00
expect   check clean
