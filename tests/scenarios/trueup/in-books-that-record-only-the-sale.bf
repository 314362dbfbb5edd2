# Where only the sale is recorded a difference is booked only for what is sold: cost of sales against
# payables.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
standard WHEEL  material 10.00
points   sale
complete 4 CART   at 2025-03-04
sell     1 CART   at 2025-03-05
  pick     1 CART   at finished by first-in
  take     1 CART   from 2025-03-04       10.00
  debit    cost-of-sales                  10.00
  credit   payables                       10.00
# 4 x 11.00 - 40.00 = 4.00, a quarter of it sold
receive  4 WHEEL  at 2025-03-06  cost 11.00
expect   balance cost-of-sales 11.00
expect   balance payables -11.00
expect   balance owed 0.00
expect   check clean
