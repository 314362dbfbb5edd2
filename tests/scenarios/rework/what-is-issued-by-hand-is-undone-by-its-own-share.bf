# Three bikes are repaired, and of the tubes that were handed out for it one by one each issue keeps
# its own share when a bike is undone: rounded up to whole tubes, of one tube for two of three bikes
# one stays, of two tubes two stay. What the rework states itself is one sum.
item     TUBE  each  fifo  step 1  issue manual
item     BIKE  each  made  fifo  step 1
receive  9 TUBE  at 2026-03-02  cost 2.00
receive  3 BIKE  cost 50.00
order    R  3 BIKE  rework
rework   3 BIKE  order R  key fixed
issue    1 TUBE  order R
issue    2 TUBE  order R
undo     fixed 1  key part
expect   stock TUBE 6
undo     part
expect   stock TUBE 6
undo     fixed 2  key two
# For one of three bikes: roundup(1 / 3) = 1 and roundup(2 / 3) = 1 tube
expect   stock TUBE 7
undo     two
expect   stock TUBE 6
expect   check clean
