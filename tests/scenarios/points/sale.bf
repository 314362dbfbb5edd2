# Only the sale is recorded: nothing is booked until bikes are sold, then wheels and conversion go
# straight to cost of sales.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
points   sale

# 10 x 1.00 = 10.00, known to the layer only
receive  10 WHEEL  at 2025-01-10  cost 1.00
  put      10 WHEEL at stores             10.00

# 8.00 + 20.00 = 28.00, known to the layer only
complete 4 BIKE    at 2025-03-04
  pick     8 WHEEL  at stores by first-in
  take     8 WHEEL  from 2025-01-10        8.00
  make     4 BIKE                         28.00

# 3 x 2.00 = 6.00; 3 x 5.00 = 15.00; 6.00 + 15.00 = 21.00
sell     3 BIKE    at 2025-03-05  key sale-1
  pick     3 BIKE   at finished by first-in
  take     3 BIKE   from 2025-03-04       21.00
  debit    cost-of-sales                  21.00
  credit   payables                        6.00
  credit   applied                        15.00

# Two bikes remain sold: 2 x 2.00 = 4.00 and 2 x 5.00 = 10.00.
return   1 BIKE    of sale-1  at 2025-03-06
expect   stock WHEEL 2
expect   stock BIKE 2
expect   balance material 0.00
expect   balance finished 0.00
expect   balance payables -4.00
expect   balance applied -10.00
expect   balance cost-of-sales 14.00
expect   check clean
