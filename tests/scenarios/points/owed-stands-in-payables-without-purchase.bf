# Where purchase is not recorded there is no account for owed parts: completion credits payables with
# their provisional cost, and the true-up corrects payables.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
points   completion sale
receive  3 WHEEL   at 2025-01-10  cost 10.00

# 4 needed, 3 there: 30.00 + 1 x 10.00 = 40.00
complete 2 BIKE    at 2025-03-04  key bikes
  pick     3 WHEEL  at stores by first-in
  take     3 WHEEL  from 2025-01-10       30.00
  owe      1 WHEEL  at 10.00 last         10.00
  make     2 BIKE                         40.00
  debit    finished                       40.00
  credit   payables                       40.00
expect   owed WHEEL 1
expect   balance owed 0.00

# The missing wheel costs 11.00 instead of 10.00: the bikes gain 1.00, payables pay it.
receive  5 WHEEL   at 2025-03-06  cost 11.00
expect   owed WHEEL 0
expect   stock WHEEL 4
expect   balance finished 41.00
expect   balance payables -41.00
expect   balance owed 0.00
expect   cost bikes 41.00
expect   check clean
