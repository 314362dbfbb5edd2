# Undo of a set-up event takes effect from now on: what was completed under the bill keeps it.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 2 WHEEL
receive  20 WHEEL  at 2025-01-10  cost 1.00
bill     CART   key four  at 2025-01-11
  + 4 WHEEL
complete 1 CART   at 2025-01-12
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2025-01-10        4.00
  make     1 CART                          4.00
  debit    finished                        4.00
  credit   material                        4.00
undo     four     at 2025-01-13
expect   stock WHEEL 16 value 16.00
expect   stock CART 1 value 4.00
complete 1 CART   at 2025-01-14
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        2.00
  make     1 CART                          2.00
  debit    finished                        2.00
  credit   material                        2.00
