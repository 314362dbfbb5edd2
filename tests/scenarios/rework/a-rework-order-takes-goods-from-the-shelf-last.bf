# Nothing is owed beside goods that its report may take: behind what the places cover, those of the shelf. One lies
# in stores, one on the shelf, one is staged on the line although the rework names another place; each cost 10.00.
item     CELL   each  fifo
item     CTRL   each  made  fifo  places stores
bill     CTRL
  + 1 CELL
receive  9 CELL   at 2025-01-10  cost 10.00
complete 3 CTRL   at 2025-03-04
order    RW-1 3 CTRL rework
stage    1 CTRL   order RW-1
move     1 CTRL   from stores  to shelf
rework   3 CTRL   from stores  order RW-1  at 2025-03-05
  pick     1 CTRL   at line for RW-1 by staged
  pick     1 CTRL   at stores by named
  pick     1 CTRL   at shelf by shelf
  take     3 CTRL   from 2025-03-04       30.00
  make     3 CTRL                         30.00
expect   owed CTRL 0
expect   check clean
# A rework of no order leaves the shelf alone: what it owes settles with the piece that it makes.
move     3 CTRL   from stores  to shelf
rework   1 CTRL   at 2025-03-06
  owe      1 CTRL   at 10.00 last         10.00
  make     1 CTRL                         10.00
  pick     1 CTRL   at stores by settle
  take     1 CTRL   from 2025-03-05       10.00
  settle   1 CTRL   of @11                10.00
expect   stock CTRL 3 in shelf
