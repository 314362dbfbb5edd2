# An item's sources are an ordered list: here what lies at the line of the order comes first, then its
# places; every pick names the rule that found it.
place    line/A
item     WHEEL  each  fifo  sources line,stores
item     TUBE   each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
  + 1 TUBE
receive  9 WHEEL   at 2025-01-10  cost 10.00
receive  3 WHEEL   at 2025-01-11  cost 12.00  to line/A
receive  2 WHEEL   at 2025-01-11  cost 13.00  to line
receive  9 TUBE    at 2025-01-11  cost 1.00
order    MO-1  5 BIKE  line A  at 2025-03-01

# Of the order's line, then of the stores; the cost is by method all the same: 4 x 10.00 + 2 x 1.00
complete 2 BIKE    order MO-1  at 2025-03-04
  pick     3 WHEEL  at line/A by line
  take     3 WHEEL  from 2025-01-10       30.00
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-01-10       10.00
  pick     2 TUBE   at stores by first-in
  take     2 TUBE   from 2025-01-11        2.00
  make     2 BIKE                         42.00
  debit    finished                       42.00
  credit   material                       42.00
# Without an order of a line it is the place `line`.
complete 1 BIKE    at 2025-03-04  key one
  pick     2 WHEEL  at line by line
  take     2 WHEEL  from 2025-01-10       20.00
  pick     1 TUBE   at stores by first-in
  take     1 TUBE   from 2025-01-11        1.00
  make     1 BIKE                         21.00
  debit    finished                       21.00
  credit   material                       21.00
undo     one       at 2025-03-05
expect   stock WHEEL 2 in line
expect   check clean
