# Three carts owe a wheel each in one run; the middle one is undone, and the others keep the intervals
# and the values they had.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
reason   test
receive  3 WHEEL  at 2025-01-10  total 10.00
issue    3 WHEEL  reason test  at 2025-01-11
complete 1 CART   at 2025-01-12  key one
complete 1 CART   at 2025-01-12  key two
complete 1 CART   at 2025-01-12  key three
# 3.33 + 3.34 + 3.33 = 10.00
expect   owed WHEEL 3 value 10.00
undo     two      at 2025-01-13
expect   owed WHEEL 2 value 6.66
expect   stock CART 2 value 6.66
# 6.66 / 2 = 3.33 each
receive  2 WHEEL  at 2025-01-14  total 6.66
  put      2 WHEEL  at stores              6.66
  pick     1 WHEEL  at stores by settle
  take     1 WHEEL  from 2025-01-14        3.33
  settle   1 WHEEL  of one                 3.33
  pick     1 WHEEL  at stores by settle
  take     1 WHEEL  from 2025-01-14        3.33
  settle   1 WHEEL  of three               3.33
  debit    owed                            6.66
  credit   payables                        6.66
expect   owed WHEEL 0 value 0.00
expect   balance owed 0.00
expect   check clean
