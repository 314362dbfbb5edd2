# Ten are planned. Three are made: each took a SEAT, all of them 1.5 BELT, which is two, and the run took 3 GLUE.
item     SEAT   each  fifo
item     BELT   each  fifo  step 1
item     GLUE   kg    fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 1 SEAT
  + 0.5 BELT
  + 3 GLUE fixed
receive  100 SEAT  at 2025-01-10  cost 10.00
receive  100 BELT  cost 1.00
receive  100 GLUE  cost 2.00
order    MO-7  10 BIKE  at 2025-03-01
order    MO-7  release
complete 3 BIKE order MO-7  at 2025-03-04  key three

# One is undone. Of two BELT stays 2 x 2/3, rounded up to two; the bill says one for two bikes: MO-7 carries one. Of the
# 3 GLUE of the run 1 comes back, which it still needs.
undo     three 1

# Of the eight to come another run takes 2 GLUE, its own the 1 that it lacks. They take eight SEAT by either.
bill     BIKE  at 2025-03-05  key less-glue
  + 1 SEAT
  + 0.5 BELT
  + 2 GLUE fixed
# BELT: by its own bill 5 - 1 for ten less two bikes, less the one it carries: 3; by that of today, whose output begins
# anew and carries nothing, 4. So 1.00 + 1 x 2.00 more.
expect   inbox bill-changed/MO-7 qty 8 value 3.00 since 2025-03-05
stage    order MO-7  key before
  pick     8 SEAT  at stores by first-in
  put      8 SEAT  at line for MO-7
  pick     3 BELT  at stores by first-in
  put      3 BELT  at line for MO-7
  pick     1 GLUE  at stores by first-in
  put      1 GLUE  at line for MO-7
undo     before
order    MO-7  change bill
stage    order MO-7
  pick     8 SEAT  at stores by first-in
  put      8 SEAT  at line for MO-7
  pick     4 BELT  at stores by first-in
  put      4 BELT  at line for MO-7
  pick     2 GLUE  at stores by first-in
  put      2 GLUE  at line for MO-7
expect   inbox 0
expect   check clean
