# What a sale still owes was never out: when it comes back, the sale owes less.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
receive  1 WHEEL  at 2025-01-10  cost 10.00
complete 1 CART   at 2025-01-11
# 1 from stock, 1 owed at the last 10.00
sell     2 CART   at 2025-01-12  key sale
  pick     1 CART   at finished by first-in
  take     1 CART   from 2025-01-11       10.00
  owe      1 CART   at 10.00 last         10.00
  debit    cost-of-sales                  20.00
  credit   finished                       10.00
  credit   owed                           10.00
# Both come back: the draw as a layer of 10.00, the owed one by owing nothing.
return   2 CART   of sale  at 2025-01-13
expect   stock CART 1 value 10.00
expect   owed CART 0 value 0.00
expect   balance cost-of-sales 0.00
expect   balance owed 0.00
expect   balance finished 10.00
expect   check clean
