# Where completion is not recorded, a bike issued for a test expenses its material only.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
points   purchase sale
reason   test
receive  4 WHEEL   at 2025-01-10  cost 1.00
complete 2 BIKE    at 2025-03-04

# Layer 2 x 1.00 + 5.00 = 7.00; booked 2.00
issue    1 BIKE    reason test  at 2025-03-05
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-03-04        7.00
  debit    expense:test                    2.00
  credit   material                        2.00
expect   balance expense:test 2.00
expect   balance applied 0.00
expect   check clean
