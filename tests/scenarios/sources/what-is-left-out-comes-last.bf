# What no rule of the list finds is owed, and settles at the end of the event from stock that lies where
# it is owed: nothing is owed beside stock that may be taken.
item     WHEEL  each  fifo  sources staged
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  5 WHEEL  at 2025-01-10  cost 10.00
complete 1 BIKE   at 2025-03-04  key one
  owe      2 WHEEL  at 10.00 last         20.00
  make     1 BIKE                         20.00
  pick     2 WHEEL  at stores by settle
  take     2 WHEEL  from 2025-01-10       20.00
  settle   2 WHEEL  of one                20.00
  debit    finished                       20.00
  credit   material                       20.00
# Undone and done again it is as it was.
undo     one      at 2025-03-04  key back
expect   stock WHEEL 5
undo     back     at 2025-03-04
expect   stock WHEEL 3
expect   owed  WHEEL 0
expect   check clean
