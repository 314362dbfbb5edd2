# More comes back than that sale has out: the rest enters at the price of what is on hand then.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
receive  1 WHEEL  at 2025-01-10  cost 10.00
receive  1 WHEEL  at 2025-01-10  cost 14.00
complete 1 CART   at 2025-01-11
complete 1 CART   at 2025-01-12
sell     1 CART   at 2025-01-13  key sale
  pick     1 CART   at finished by first-in
  take     1 CART   from 2025-01-11       10.00
  debit    cost-of-sales                  10.00
  credit   finished                       10.00
# 1 at the 10.00 of the sale: on hand are 14.00 + 10.00 for 2. So 1 at 12.00, not at the last 14.00: 36.00
return   2 CART   of sale  at 2025-01-14
expect   stock CART 3 value 36.00
expect   balance cost-of-sales -12.00
expect   check clean
