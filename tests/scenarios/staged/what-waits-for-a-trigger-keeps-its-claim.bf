# What is staged and waits to be taken by a trigger is not counted again for what is still to be made;
# what the order holds less, or more, than its bill says is.
item     BOLT   each  fifo  issue period
item     PLATE  each  fifo  step 1
item     BIKE   each  made  fifo
bill     BIKE
  + 2 BOLT
  + 0.5 PLATE
receive  50 BOLT   at 2026-03-01  cost 1.00
receive  20 PLATE  cost 1.00
order    MO-1  4 BIKE
stage    2 BOLT   order MO-1
complete 1 BIKE   order MO-1  at 2026-03-02  key c1
complete 1 BIKE   order MO-1  key c2
# one plate is enough for two bikes; the first report undone gives it back, the second has none
undo     c1
# 3 bikes: 6 bolts, while the 2 that are staged wait for c2's; plates: 2 for four bikes less 1 for one,
# and the 1 that is missing
stage    order MO-1
  pick     6 BOLT   at stores by first-in
  put      6 BOLT   at line for MO-1
  pick     2 PLATE  at stores by first-in
  put      2 PLATE  at line for MO-1
flush
complete 3 BIKE   order MO-1  at 2026-03-03
flush
expect   stock BOLT 0 in line
expect   stock PLATE 0 in line
expect   stock BOLT 42
expect   stock PLATE 18
expect   check clean
