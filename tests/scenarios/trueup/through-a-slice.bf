# Goods that an undone sale gave back as a slice take their share of a later difference.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
standard WHEEL  material 10.00
complete 2 CART   at 2025-03-04  key carts
sell     1 CART   at 2025-03-05  key first
  pick     1 CART   at finished by first-in
  take     1 CART   from 2025-03-04       10.00
  debit    cost-of-sales                  10.00
  credit   finished                       10.00
sell     1 CART   at 2025-03-06  key second
# Not the newest draw: a slice of 10.00
undo     first    at 2025-03-07
expect   stock CART 1 value 10.00
# 22.00 - 20.00 = 2.00: 1.00 to the cart still sold, 1.00 to the slice
receive  2 WHEEL  at 2025-03-08  cost 11.00
expect   stock CART 1 value 11.00
expect   balance cost-of-sales 11.00
expect   balance finished 11.00
expect   check clean
