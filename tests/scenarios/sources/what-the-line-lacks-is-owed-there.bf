# A list with the line and without the stores: what the line lacks is owed at the line, though the
# stores have it, and settles when goods come to the line.
place    line/A
item     WHEEL  each  fifo  sources line
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  9 WHEEL  at 2025-01-10  cost 10.00
receive  1 WHEEL  at 2025-01-11  cost 12.00  to line/A
order    MO-1  5 BIKE  line A  at 2025-03-01
# Of layers the oldest goes first: 1 x 10.00; 1 x 12.00 is owed at the last price.
complete 1 BIKE   order MO-1  at 2025-03-04  key one
  pick     1 WHEEL  at line/A by line
  take     1 WHEEL  from 2025-01-10       10.00
  owe      1 WHEEL  at 12.00 last         12.00
  make     1 BIKE                         22.00
  debit    finished                       22.00
  credit   material                       10.00
  credit   owed                           12.00
expect   owed  WHEEL 1 in line/A
expect   stock WHEEL 9 in stores
# Without an order of a line it is the place `line`.
complete 1 BIKE   at 2025-03-04  key two
expect   owed  WHEEL 2 in line
move     3 WHEEL  from stores to line/A  at 2025-03-05
  pick     3 WHEEL  at stores by named
  put      3 WHEEL  at line/A
  pick     1 WHEEL  at line/A by settle
  take     1 WHEEL  from 2025-01-10       10.00
  settle   1 WHEEL  of one                12.00
  true-up  BIKE     of 2025-03-04         -2.00
  debit    owed                           12.00
  credit   material                       10.00
  credit   finished                        2.00
expect   owed  WHEEL 0 in line/A
undo     one      at 2025-03-06
undo     two      at 2025-03-06
expect   owed  WHEEL 0
expect   stock WHEEL 10
expect   check clean
