# A returned piece enters the pool with the value at which it was sold, not with today's average.
item     WHEEL  each  fifo
item     CART   each  made  average
bill     CART
  + 1 WHEEL
receive  2 WHEEL  at 2025-01-10  cost 10.00
receive  2 WHEEL  at 2025-01-11  cost 16.00
complete 2 CART   at 2025-01-12
sell     1 CART   at 2025-01-13  key sale
  pick     1 CART   at finished by first-in
  take     1 CART   from average          10.00
  debit    cost-of-sales                  10.00
  credit   finished                       10.00
# 10.00 + 32.00 = 42.00 for 3
complete 2 CART   at 2025-01-14
return   1 CART   of sale  at 2025-01-15
# 42.00 + 10.00 = 52.00 for 4
expect   stock CART 4 value 52.00
expect   balance cost-of-sales 0.00
sell     1 CART   at 2025-01-16
  pick     1 CART   at finished by first-in
  take     1 CART   from average          13.00
  debit    cost-of-sales                  13.00
  credit   finished                       13.00
expect   check clean
