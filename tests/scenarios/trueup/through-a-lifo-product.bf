# The layer that held the owed parts is trued up, whichever layers lie above it.
item     WHEEL  each  fifo
item     CART   each  made  lifo
bill     CART
  + 1 WHEEL
standard WHEEL  material 10.00
complete 2 CART   at 2025-03-04  key older
complete 2 CART   at 2025-03-05  key newer
# LIFO: 2 of the newer, 1 of the older
sell     3 CART   at 2025-03-06
  pick     3 CART   at finished by first-in
  take     2 CART   from 2025-03-05       20.00
  take     1 CART   from 2025-03-04       10.00
  debit    cost-of-sales                  30.00
  credit   finished                       30.00
# Only the older is settled: 22.00 - 20.00 = 2.00, half sold, half in stock
receive  2 WHEEL  at 2025-03-07  cost 11.00
expect   layer CART 2025-03-04 1 value 11.00
expect   balance cost-of-sales 31.00
expect   cost older 22.00
expect   cost newer 20.00
expect   owed WHEEL 2 value 20.00
expect   check clean
