# A count whose gain settled owed parts is undone: they are owed again.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
standard WHEEL  material 10.00
complete 1 BIKE   at 2025-03-04  key bike
# 3 - (0 - 2) = 5; 5 x 11.00 = 55.00
count    3 WHEEL  cost 11.00  at 2025-03-05  key count
expect   cost bike 22.00
undo     count    at 2025-03-06
expect   owed WHEEL 2 value 20.00
expect   stock WHEEL 0 value 0.00
expect   cost bike 20.00
expect   balance shrinkage 0.00
expect   balance material 0.00
# 2 x 10.00 come at last.
receive  2 WHEEL  at 2025-03-07  cost 10.00
  put      2 WHEEL  at stores             20.00
  pick     2 WHEEL  at stores by settle
  take     2 WHEEL  from 2025-03-07       20.00
  settle   2 WHEEL  of bike               20.00
  debit    owed                           20.00
  credit   payables                       20.00
expect   check clean
