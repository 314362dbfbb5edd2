# One of three bikes is undone: two wheels and one rate go back, and the two others keep exactly the
# rest of the cost.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  7 WHEEL  at 2025-01-10  total 10.00
# left of 1: round(10.00 / 7) = 1.43; 10.00 - 1.43 = 8.57; 8.57 + 15.00 = 23.57
complete 3 BIKE   at 2025-03-04  key bikes
  pick     6 WHEEL  at stores by first-in
  take     6 WHEEL  from 2025-01-10        8.57
  make     3 BIKE                         23.57
  debit    finished                       23.57
  credit   material                        8.57
  credit   applied                        15.00

# left of 3: round(10.00 x 3 / 7) = 4.29; 4.29 - 1.43 = 2.86 back; 8.57 - 2.86 = 5.71
# conversion leaves 15.00 x 2 / 3 = 10.00; 5.71 + 10.00 = 15.71
undo     bikes 1  at 2025-03-05
expect   stock WHEEL 3 value 4.29
expect   stock BIKE 2 value 15.71
expect   cost bikes 15.71
expect   balance applied -10.00
# The rest, and everything is as before.
undo     bikes 2  at 2025-03-06
expect   stock WHEEL 7 value 10.00
expect   stock BIKE 0 value 0.00
expect   balance finished 0.00
expect   balance applied 0.00
undo     bikes 1  at 2025-03-06
  refused  UNDO_NOTHING
expect   check clean
