# Returned goods are a layer of the day they came back: FIFO uses them after what was made before.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
receive  1 WHEEL  at 2025-01-10  cost 10.00
receive  1 WHEEL  at 2025-01-10  cost 12.00
complete 1 CART   at 2025-01-11
sell     1 CART   at 2025-01-12  key sale
complete 1 CART   at 2025-01-13
return   1 CART   of sale  at 2025-01-14
# The one made on the 13th first, then the returned one.
sell     2 CART   at 2025-01-15
  pick     2 CART   at finished by first-in
  take     1 CART   from 2025-01-13       12.00
  take     1 CART   from 2025-01-14       10.00
  debit    cost-of-sales                  22.00
  credit   finished                       22.00
expect   stock CART 0 value 0.00
expect   check clean
