# Undoing a draw on which another has followed puts its goods back as a slice: what it booked, at the
# old place in the order of cost.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  3 WHEEL  at 2025-01-10  total 10.00
receive  3 WHEEL  at 2025-02-03  cost 4.00
# left of 1: 3.33; 10.00 - 3.33 = 6.67
complete 1 BIKE   at 2025-03-04  key first
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        6.67
  make     1 BIKE                          6.67
  debit    finished                        6.67
  credit   material                        6.67
# 3.33 + 4.00 = 7.33
complete 1 BIKE   at 2025-03-05  key second
  pick     2 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-01-10        3.33
  take     1 WHEEL  from 2025-02-03        4.00
  make     1 BIKE                          7.33
  debit    finished                        7.33
  credit   material                        7.33

# The slice and the newer layer: 6.67 + 2 x 4.00 = 14.67
undo     first    at 2025-03-06
expect   stock WHEEL 4 value 14.67
expect   stock BIKE 1 value 7.33
# The slice is the oldest: the third bike costs 6.67 again.
complete 1 BIKE   at 2025-03-07  key third
expect   cost third 6.67
expect   stock WHEEL 2 value 8.00
# Second and third undone: 10.00 + 12.00 = 22.00 is there again.
undo     second   at 2025-03-08
undo     third    at 2025-03-08
expect   stock WHEEL 6 value 22.00
expect   balance material 22.00
expect   balance finished 0.00
expect   check clean
