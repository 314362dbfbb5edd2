# A sale that took from two layers: what comes back is what it took last.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
receive  1 WHEEL  at 2025-01-10  cost 10.00
receive  2 WHEEL  at 2025-01-10  cost 12.00
complete 1 CART   at 2025-01-11
complete 2 CART   at 2025-01-12
# 10.00 + 12.00 = 22.00
sell     2 CART   at 2025-01-13  key sale
  pick     2 CART   at finished by first-in
  take     1 CART   from 2025-01-11       10.00
  take     1 CART   from 2025-01-12       12.00
  debit    cost-of-sales                  22.00
  credit   finished                       22.00
return   1 CART   of sale  at 2025-01-14
expect   layer CART 2025-01-14 1 value 12.00
expect   balance cost-of-sales 10.00
return   1 CART   of sale  at 2025-01-15
expect   layer CART 2025-01-15 1 value 10.00
expect   balance cost-of-sales 0.00
expect   check clean
