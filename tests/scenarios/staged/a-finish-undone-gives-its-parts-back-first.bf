# What a finished order's parts settled on the shelf is owed again when the finish is undone, and the
# parts are the order's again before anything settles: also beside carries.
item     BOLT   each  fifo
item     PLATE  each  fifo  step 1
item     BIKE   each  made  fifo
bill     BIKE
  + 2 BOLT
  + 0.5 PLATE
receive  20 BOLT   at 2026-03-01  cost 1.00
receive  20 PLATE  cost 1.00
scrap    2 BOLT  from shelf  key s1
order    MO-1  5 BIKE
stage    3 BOLT  order MO-1
complete 1 BIKE   order MO-1  at 2026-03-02  key c1
complete 1 BIKE   order MO-1  key c2
undo     c1
expect   stock BOLT 2 in line
# c2 used 1 of the 3; the 2 that c1 gave back settle the scrap
finish   MO-1  key f1
expect   owed BOLT 0
expect   stock BOLT 0 in shelf
undo     f1
expect   owed BOLT 2
expect   stock BOLT 2 in line
expect   stock BOLT 0 in shelf
expect   check clean
