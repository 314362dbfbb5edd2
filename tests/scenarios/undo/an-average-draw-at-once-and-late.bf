# An average draw undone at once leaves the pool as it was; after another receipt it comes in again at
# the value it had booked, to the cent.
item     WHEEL  each  average
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  3 WHEEL  at 2025-01-10  total 10.00
receive  3 WHEEL  at 2025-01-11  cost 4.00
# left of 4: round(22.00 x 4 / 6) = 14.67; 22.00 - 14.67 = 7.33
complete 1 BIKE   at 2025-01-12  key first
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from average           7.33
  make     1 BIKE                          7.33
  debit    finished                        7.33
  credit   material                        7.33
undo     first    at 2025-01-12
expect   stock WHEEL 6 value 22.00
complete 1 BIKE   at 2025-01-13  key second
expect   cost second 7.33
# 14.67 + 10.00 = 24.67
receive  2 WHEEL  at 2025-01-14  cost 5.00
expect   stock WHEEL 6 value 24.67
# 24.67 + 7.33 = 32.00
undo     second   at 2025-01-15
expect   stock WHEEL 8 value 32.00
expect   balance material 32.00
expect   balance finished 0.00
expect   balance price-variance 0.00
expect   check clean
