# Goods come back of which no sale is known: they enter at the current price against cost of
# sales, and the inbox asks about it.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
receive  2 WHEEL  at 2025-01-10  cost 10.00
complete 2 CART   at 2025-01-11
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10       20.00
  make     2 CART                         20.00
  debit    finished                       20.00
  credit   material                       20.00
return   1 CART   at 2025-01-12
  put      1 CART   at finished           10.00
  inbox    return-unknown CART
  debit    finished                       10.00
  credit   cost-of-sales                  10.00
expect   stock CART 3 value 30.00
expect   balance cost-of-sales -10.00
expect   balance finished 30.00
expect   check clean
