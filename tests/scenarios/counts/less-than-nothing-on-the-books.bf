# The books owe two and the count finds none: two were used that never came. The gain of two settles
# what is owed.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
standard WHEEL  material 10.00
complete 1 BIKE   at 2025-03-04  key bike
# 0 - (0 - 2) = 2; 2 x 11.00 = 22.00; settled at once: the bike costs 2.00 more
count    0 WHEEL  cost 11.00  at 2025-03-05
expect   stock WHEEL 0 value 0.00
expect   owed WHEEL 0
expect   cost bike 22.00
expect   balance shrinkage -22.00
expect   balance finished 22.00
expect   balance owed 0.00
sell     1 BIKE   at 2025-03-06
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-03-04       22.00
  debit    cost-of-sales                  22.00
  credit   finished                       22.00
expect   check clean
