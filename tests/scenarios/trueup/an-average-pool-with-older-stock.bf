# Where as many pieces are on hand as were made, the pool takes the whole difference, though some of
# them may be sold.
item     WHEEL  each  fifo
item     CART   each  made  average
bill     CART
  + 1 WHEEL
standard WHEEL  material 10.00
opening  4 CART   cost 10.00  at 2025-03-01
complete 2 CART   at 2025-03-04  key carts
sell     3 CART   at 2025-03-05
  pick     3 CART   at finished by first-in
  take     3 CART   from average          30.00
  debit    cost-of-sales                  30.00
  credit   finished                       30.00

# 22.00 - 20.00 = 2.00; on hand 3, made 2: all 2.00 to the pool; 30.00 + 2.00 = 32.00
receive  2 WHEEL  at 2025-03-06  cost 11.00
expect   stock CART 3 value 32.00
expect   balance finished 32.00
expect   balance cost-of-sales 30.00
# left of 2: round(32.00 x 2 / 3) = 21.33; 32.00 - 21.33 = 10.67
sell     1 CART   at 2025-03-07
  pick     1 CART   at finished by first-in
  take     1 CART   from average          10.67
  debit    cost-of-sales                  10.67
  credit   finished                       10.67
expect   check clean
