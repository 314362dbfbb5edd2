# The wheels that came out went into another bike. Undone, that bike owes them, at what it booked; and so they are settled
# by whatever comes next.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  2 WHEEL  at 2025-01-10  cost 10.00
complete 1 BIKE   at 2025-03-04  key c1
unbuild  1 BIKE   of c1  at 2025-03-05  key u1
complete 1 BIKE   at 2025-03-06  key c2
expect   stock BIKE 1 value 20.00
expect   stock WHEEL 0 value 0.00

undo     u1  at 2025-03-07  key x1
  untake   1 BIKE   from 2025-03-04       20.00
  put      1 BIKE   at finished
  apart    -1 BIKE  of c1
  lower    2 WHEEL  of 2025-03-05         20.00
  owe      2 WHEEL  at 10.00 booked       20.00
  debit    finished                       20.00
  credit   owed                           20.00
expect   stock BIKE 2 value 40.00
expect   owed WHEEL 2 value 20.00

# The undo undone: the bike is apart again, and its wheels are what c2 owed.
undo     x1  at 2025-03-08
expect   stock BIKE 1 value 20.00
expect   owed WHEEL 0 value 0.00
expect   stock WHEEL 0 value 0.00
