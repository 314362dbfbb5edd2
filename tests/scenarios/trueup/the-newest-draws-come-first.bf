# If nothing is left of the product, the difference goes to those who drew it, the newest first, by
# cumulative quantity.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
reason   fair
reason   gift
standard WHEEL  material 10.00
complete 3 CART   at 2025-03-04  key carts
issue    1 CART   reason fair  at 2025-03-05
  pick     1 CART   at finished by first-in
  take     1 CART   from 2025-03-04       10.00
  debit    expense:fair                   10.00
  credit   finished                       10.00
issue    2 CART   reason gift  at 2025-03-06

# 31.00 - 30.00 = 1.00: the newest, 2 of 3, gets round(1.00 x 2 / 3) = 0.67, the other 1.00 - 0.67 = 0.33
receive  3 WHEEL  at 2025-03-07  total 31.00
expect   balance expense:gift 20.67
expect   balance expense:fair 10.33
expect   balance finished 0.00
expect   stock CART 0 value 0.00
expect   check clean
