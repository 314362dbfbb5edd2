# Parts that are issued at the end of the day are used, but still on the books: they are due. On hand
# they stay, available they are not.
item     WHEEL  each  fifo  issue period
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
reason   test
receive  5 WHEEL  at 2025-01-10  cost 10.00

# 2 x 2 = 4, at what FIFO would take now: 40.00
complete 2 BIKE   at 2025-03-04
  due      4 WHEEL  until period at stores  40.00
  make     2 BIKE                           40.00
  debit    finished                         40.00
  credit   due                              40.00
expect   stock WHEEL 5 value 50.00
expect   due WHEEL 4 value 40.00
expect   balance due -40.00
expect   balance material 50.00

# 5 on hand - 4 due = 1 available: one is taken, one is owed.
issue    2 WHEEL  reason test  at 2025-03-04
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-01-10         10.00
  owe      1 WHEEL  at 10.00 last           10.00
  debit    expense:test                     20.00
  credit   material                         10.00
  credit   owed                             10.00
expect   stock WHEEL 4 value 40.00

# 5 on hand again, 4 due: the one that came is free and settles, at the oldest cost.
receive  1 WHEEL  at 2025-03-04  cost 12.00
expect   owed WHEEL 0
expect   stock WHEEL 4 value 42.00
expect   balance expense:test 20.00

# 3 x 10.00 + 1 x 12.00 = 42.00: the bikes cost 2.00 more than was thought.
tick              at 2025-03-05
expect   due WHEEL 0
expect   stock WHEEL 0 value 0.00
expect   stock BIKE 2 value 42.00
expect   balance due 0.00
expect   balance material 0.00
expect   check clean
