# Bikes are sold before their completion is recorded: the sale owes them, and the completion settles.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  10 WHEEL  at 2025-01-10  cost 10.00

# 2 x (2 x 10.00 + 5.00) = 50.00
sell     2 BIKE   at 2025-01-11  key early
  owe      2 BIKE   at 25.00 roll-up      50.00
  debit    cost-of-sales                  50.00
  credit   owed                           50.00

# 3 x 25.00 = 75.00; two of them were sold already: finished keeps 25.00
complete 3 BIKE   at 2025-01-12
  pick     6 WHEEL  at stores by first-in
  take     6 WHEEL  from 2025-01-10       60.00
  make     3 BIKE                         75.00
  pick     2 BIKE   at finished by settle
  take     2 BIKE   from 2025-01-12       50.00
  settle   2 BIKE   of early              50.00
  debit    finished                       25.00
  debit    owed                           50.00
  credit   material                       60.00
  credit   applied                        15.00
expect   stock BIKE 1 value 25.00
expect   owed BIKE 0
expect   balance cost-of-sales 50.00
expect   check clean
