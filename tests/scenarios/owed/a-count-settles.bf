# A count finds the parts that were used before they were received: it is compared with stock less
# what is owed, and settles.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
standard WHEEL  material 10.00
complete 1 BIKE   at 2025-03-04  key bike

# 3 lie there; the books say 0 - 2 = -2: 5 more; 5 x 10.00 = 50.00; 2 of them settle.
count    3 WHEEL  cost 10.00  at 2025-03-05
  put      5 WHEEL  at stores             50.00
  pick     2 WHEEL  at stores by settle
  take     2 WHEEL  from 2025-03-05       20.00
  settle   2 WHEEL  of bike               20.00
  debit    material                       30.00
  debit    owed                           20.00
  credit   shrinkage                      50.00
expect   stock WHEEL 3 value 30.00
expect   owed WHEEL 0
expect   check clean
