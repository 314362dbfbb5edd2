# Of two bikes one is sold when the wheels turn out dearer: half of the difference stays in stock, half
# goes to cost of sales.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
standard WHEEL  material 10.00
complete 2 BIKE   at 2025-03-04  key bikes
sell     1 BIKE   at 2025-03-05
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-03-04       25.00
  debit    cost-of-sales                  25.00
  credit   finished                       25.00

# 4 x 11.00 - 40.00 = 4.00; value in 54.00, left 54.00 / 2 = 27.00
receive  4 WHEEL  at 2025-03-06  cost 11.00
expect   stock BIKE 1 value 27.00
expect   balance finished 27.00
expect   balance cost-of-sales 27.00
expect   cost bikes 54.00
# The next sale takes the rest.
sell     1 BIKE   at 2025-03-07
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-03-04       27.00
  debit    cost-of-sales                  27.00
  credit   finished                       27.00
expect   check clean
