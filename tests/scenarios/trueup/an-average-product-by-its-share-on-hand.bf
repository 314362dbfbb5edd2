# Nobody knows which pieces of an average pool remain: the pool takes the share of what is on hand of
# the quantity made, the newest draws the rest.
item     WHEEL  each  fifo
item     CART   each  made  average
bill     CART
  + 1 WHEEL
standard WHEEL  material 10.00
complete 4 CART   at 2025-03-04  key carts
sell     3 CART   at 2025-03-05
  pick     3 CART   at finished by first-in
  take     3 CART   from average          30.00
  debit    cost-of-sales                  30.00
  credit   finished                       30.00

# 42.00 - 40.00 = 2.00; on hand 1 of 4: 2.00 x 1 / 4 = 0.50 to the pool, 1.50 to the sale
receive  4 WHEEL  at 2025-03-06  cost 10.50
expect   stock CART 1 value 10.50
expect   balance finished 10.50
expect   balance cost-of-sales 31.50
expect   check clean
