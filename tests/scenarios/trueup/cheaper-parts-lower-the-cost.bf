# Owed parts turn out cheaper: stock and cost of sales go down.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
standard WHEEL  material 10.00
complete 3 CART   at 2025-03-04  key carts
sell     2 CART   at 2025-03-05
  pick     2 CART   at finished by first-in
  take     2 CART   from 2025-03-04       20.00
  debit    cost-of-sales                  20.00
  credit   finished                       20.00

# 29.00 instead of 30.00; 1 of 3 is left: round(29.00 / 3) = 9.67; it loses 0.33, the sale 0.67
receive  3 WHEEL  at 2025-03-06  total 29.00
expect   stock CART 1 value 9.67
expect   balance finished 9.67
expect   balance cost-of-sales 19.33
expect   balance payables -29.00
expect   check clean
