# The finish put what was staged on the shelf: none of it lies at the line, and the staging has nothing to bring
# back (13.4, 8.10). Once the finish is undone it has, and then the order has nothing staged and goes too.
item     WHEEL  each
item     BIKE   each made
bill     BIKE
  + 2 WHEEL
receive  20 WHEEL  at 2025-01-10  cost 1.00
order    M1 5 BIKE  at 2025-01-11  key order
stage    order M1   at 2025-01-12  key staged
expect   stock WHEEL 10 in line
finish   M1         at 2025-01-13  key done
expect   stock WHEEL 10 in shelf
undo     staged     at 2025-01-14
  refused  UNDO_NOTHING
undo     done       at 2025-01-15
expect   stock WHEEL 10 in line
undo     staged     at 2025-01-16
expect   stock WHEEL 20 in stores
undo     order      at 2025-01-17
# Nothing is claimed any more: all twenty are free.
scrap    20 WHEEL   at 2025-01-18
expect   owed WHEEL 0
expect   check clean
