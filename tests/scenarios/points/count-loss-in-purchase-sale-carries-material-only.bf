# Where completion is not recorded, a bike that a count misses costs shrinkage its material only.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
points   purchase sale
receive  10 WHEEL  at 2025-01-10  cost 1.00
complete 4 BIKE    at 2025-03-04

# Layer 2 x 1.00 + 5.00 = 7.00; booked 2.00
count    3 BIKE    at 2025-03-31
  pick     1 BIKE   at finished by count
  take     1 BIKE   from 2025-03-04        7.00
  debit    shrinkage                       2.00
  credit   material                        2.00
expect   balance material 8.00
expect   balance applied 0.00
expect   check clean
