# What is reworked without a word is what is held, at whatever place of the item; then what is in inspection; then what
# is free. What another order has staged is left alone.
place    rack
item     CELL   each  fifo
item     CTRL   each  made  fifo  places finished,rack
item     BOX    each  made  fifo
bill     CTRL
  + 1 CELL
bill     BOX
  + 1 CTRL
receive  20 CELL  at 2025-01-10  cost 10.00
complete 5 CTRL   at 2025-03-04
move     1 CTRL   from finished to rack
hold     1 CTRL   in rack
hold     1 CTRL   in finished inspect
order    MO-1 2 BOX
stage    1 CTRL   order MO-1
# Free: 2 at finished.
rework   3 CTRL   at 2025-03-05
  pick     1 CTRL   at rack held by first-in
  pick     1 CTRL   at finished inspect by first-in
  pick     1 CTRL   at finished by first-in
  take     3 CTRL   from 2025-03-04       30.00
  make     3 CTRL                         30.00
expect   stock CTRL 4 in finished
expect   stock CTRL 0 in rack

# At the place that is named, and only there: short of one, which is owed there, and comes from the next that lies there.
hold     1 CTRL   in finished
rework   1 CTRL   from rack  at 2025-03-06
  owe      1 CTRL   at 10.00 last         10.00
  make     1 CTRL                         10.00
  debit    finished                       10.00
  credit   owed                           10.00
expect   owed CTRL 1 value 10.00
move     1 CTRL   from finished to rack
expect   owed CTRL 0 value 0.00
expect   stock CTRL 5 value 50.00
expect   check clean
