# Owed parts go with the scheme: without the point purchase their provisional cost stands in payables.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  3 WHEEL   at 2025-01-10  cost 10.00

# 4 - 3 = 1 wheel owed at 10.00; 3 x 10.00 + 10.00 = 40.00
complete 2 BIKE    at 2025-03-04
  pick     3 WHEEL  at stores by first-in
  take     3 WHEEL  from 2025-01-10       30.00
  owe      1 WHEEL  at 10.00 last         10.00
  make     2 BIKE                         40.00
  debit    finished                       40.00
  credit   material                       30.00
  credit   owed                           10.00

# -30.00 (the receipt) - 10.00 (the owed wheel) = -40.00
points   completion sale  at 2025-04-01
  debit    owed                           10.00
  credit   payables                       10.00
expect   balance owed 0.00
expect   balance payables -40.00
expect   balance finished 40.00
expect   owed WHEEL 1
expect   check clean
