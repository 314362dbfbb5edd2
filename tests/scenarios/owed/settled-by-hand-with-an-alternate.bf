# Another part was used instead: settle takes the alternate, one for one, and the product bears its
# cost.
item     WHEEL  each  fifo
item     WHEEL2 each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
standard WHEEL  material 10.00
receive  4 WHEEL2 at 2025-03-01  cost 11.00
complete 1 BIKE   at 2025-03-04  key bike
  owe      2 WHEEL  at 10.00 standard     20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   owed                           20.00
# 2 x 11.00 = 22.00 instead of 20.00
settle   2 WHEEL  with WHEEL2  at 2025-03-05
expect   owed WHEEL 0
expect   stock WHEEL2 2 value 22.00
expect   cost bike 22.00
expect   balance finished 22.00
expect   balance material 22.00
settle   1 WHEEL  with WHEEL2  at 2025-03-05
  refused  SETTLE_NOTHING
expect   check clean
