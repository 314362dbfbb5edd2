# What has no bill on that day cannot be completed: one does not know what it is made of.
item     WHEEL  each  fifo
item     CART   each  made  fifo
receive  3 WHEEL  at 2025-01-10  cost 1.00
complete 1 CART   at 2025-01-11
  refused  BILL_MISSING
bill     CART
  + 1 WHEEL
complete 1 CART   at 2025-01-11
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-01-10        1.00
  make     1 CART                          1.00
  debit    finished                        1.00
  credit   material                        1.00
expect   stock CART 1 value 1.00
