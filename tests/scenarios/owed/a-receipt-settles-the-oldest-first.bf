# The next receipt settles what is owed, the oldest first, and only as far as it reaches.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
standard WHEEL  material 10.00
complete 1 BIKE   at 2025-03-04  key monday
complete 1 BIKE   at 2025-03-05  key tuesday
expect   owed WHEEL 4 value 40.00

# 3 come at the expected 10.00: 2 for monday, 1 for tuesday, none stays.
receive  3 WHEEL  at 2025-03-06  cost 10.00
  put      3 WHEEL  at stores             30.00
  pick     2 WHEEL  at stores by settle
  take     2 WHEEL  from 2025-03-06       20.00
  settle   2 WHEEL  of monday             20.00
  pick     1 WHEEL  at stores by settle
  take     1 WHEEL  from 2025-03-06       10.00
  settle   1 WHEEL  of tuesday            10.00
  debit    owed                           30.00
  credit   payables                       30.00
expect   owed WHEEL 1 value 10.00
expect   stock WHEEL 0 value 0.00

# 5 more: 1 settles, 4 stay.
receive  5 WHEEL  at 2025-03-07  cost 10.00
  put      5 WHEEL  at stores             50.00
  pick     1 WHEEL  at stores by settle
  take     1 WHEEL  from 2025-03-07       10.00
  settle   1 WHEEL  of tuesday            10.00
  debit    material                       40.00
  debit    owed                           10.00
  credit   payables                       50.00
expect   owed WHEEL 0 value 0.00
expect   stock WHEEL 4 value 40.00
expect   check clean
