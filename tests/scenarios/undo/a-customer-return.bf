# A return is undone: the goods go out again on the sale from which they came.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
receive  3 WHEEL  at 2025-01-10  total 10.00
complete 3 CART   at 2025-01-11
sell     3 CART   at 2025-01-12  key sale
  pick     3 CART   at finished by first-in
  take     3 CART   from 2025-01-11       10.00
  debit    cost-of-sales                  10.00
  credit   finished                       10.00
# 10.00 - round(10.00 x 2 / 3) = 3.33
return   1 CART   of sale  at 2025-01-13  key back
expect   stock CART 1 value 3.33
expect   balance cost-of-sales 6.67
undo     back     at 2025-01-14
expect   stock CART 0 value 0.00
expect   balance cost-of-sales 10.00
expect   balance finished 0.00
# All three can be returned again.
return   3 CART   of sale  at 2025-01-15
expect   stock CART 3 value 10.00
expect   balance cost-of-sales 0.00
expect   check clean
