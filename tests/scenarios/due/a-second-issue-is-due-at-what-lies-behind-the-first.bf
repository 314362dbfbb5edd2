# What is due has claimed its cost: the next is valued at the layers behind it. So two at once and one
# twice are due at the same cents.
item     WHEEL  each  fifo  issue period
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
receive  3 WHEEL  at 2025-01-10  total 10.00
receive  9 WHEEL  at 2025-01-11  cost 5.00
# of 3 for 10.00: 10.00 - 6.67 = 3.33
complete 1 CART   at 2025-03-04
  due      1 WHEEL  until period at stores   3.33
  make     1 CART                            3.33
  debit    finished                          3.33
  credit   due                               3.33
# 6.67 - 3.33 = 3.34
complete 1 CART   at 2025-03-04
  due      1 WHEEL  until period at stores   3.34
  make     1 CART                            3.34
  debit    finished                          3.34
  credit   due                               3.34
# The last of the first layer, 3.33, and one for 5.00.
complete 2 CART   at 2025-03-04
  due      2 WHEEL  until period at stores   8.33
  make     2 CART                            8.33
  debit    finished                          8.33
  credit   due                               8.33
expect   due WHEEL 4 value 15.00
tick              at 2025-03-05
expect   stock CART 4 value 15.00
expect   stock WHEEL 8 value 40.00
expect   balance due 0.00
expect   check clean
