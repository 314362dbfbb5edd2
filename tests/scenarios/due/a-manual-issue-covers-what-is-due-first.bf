# Parts issued by hand to an order cover what is due for it; what is more, and no piece still to come will ask
# for, was used all the same and makes its newest report dearer.
item     PAINT  l     fifo  issue manual
item     DOOR   each  made  fifo
bill     DOOR
  + 2 PAINT
receive  20 PAINT  at 2025-01-10  cost 5.00
order    D-1  2 DOOR
order    D-1  release
complete 1 DOOR  order D-1  at 2025-03-04  key one
complete 1 DOOR  order D-1  at 2025-03-05  key two
# Another door, of no order.
complete 1 DOOR  at 2025-03-05  key loose
expect   due PAINT 6 value 30.00
issue    3 PAINT  order D-1  at 2025-03-06
expect   due PAINT 3 value 15.00
expect   stock PAINT 17 value 85.00
expect   cost one 10.00
expect   cost two 10.00
# One is still due for the order, two are not: 2 x 5.00 more for its newest report.
issue    3 PAINT  order D-1  at 2025-03-07  key more
expect   due PAINT 2 value 10.00
expect   stock PAINT 14 value 70.00
expect   cost one 10.00
expect   cost two 20.00
expect   cost loose 10.00
issue    2 PAINT  for DOOR   at 2025-03-08
expect   due PAINT 0
expect   balance due 0.00
expect   balance finished 40.00
# The newest goes back first: what was more than due.
undo     more 2   at 2025-03-09
expect   cost two 10.00
expect   due PAINT 0
undo     more     at 2025-03-09
expect   due PAINT 1 value 5.00
expect   stock PAINT 15 value 75.00
expect   check clean
