# A quantity that moves is greater than zero, and a cost is not negative: to take back there is undo.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
receive  0 WHEEL   at 2025-01-10  cost 1.00
  refused  NUMBER_SIGN
receive  -3 WHEEL  at 2025-01-10  cost 1.00
  refused  NUMBER_SIGN
receive  3 WHEEL   at 2025-01-10  cost -1.00
  refused  NUMBER_SIGN
complete -1 CART   at 2025-01-10
  refused  NUMBER_SIGN
count    -1 WHEEL  at 2025-01-10
  refused  NUMBER_SIGN
receive  3 WHEEL   at 2025-01-10  cost 1.00
  put      3 WHEEL  at stores              3.00
  debit    material                        3.00
  credit   payables                        3.00
expect   stock WHEEL 3 value 3.00
