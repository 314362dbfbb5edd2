# Owed issues stand beside an average pool, not in it: the pool never goes negative, and settling
# takes at its average.
item     WHEEL  each  average
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  2 WHEEL  at 2025-01-10  cost 10.00
complete 2 BIKE   at 2025-01-11  key bikes
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from average          20.00
  owe      2 WHEEL  at 10.00 last         20.00
  make     2 BIKE                         40.00
  debit    finished                       40.00
  credit   material                       20.00
  credit   owed                           20.00
expect   stock WHEEL 0 value 0.00

# 5 x 12.00 = 60.00; 2 settle at 24.00 instead of 20.00: the bikes cost 44.00, 3 x 12.00 = 36.00 stay
receive  5 WHEEL  at 2025-01-12  cost 12.00
expect   stock WHEEL 3 value 36.00
expect   owed WHEEL 0
expect   cost bikes 44.00
expect   balance finished 44.00
expect   balance material 36.00
expect   check clean
