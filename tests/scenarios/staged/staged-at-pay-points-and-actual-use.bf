# Where an order takes what was staged a part is used at the first pay point at which its bill asks for
# it, by the pieces that have passed that; what stands in for others by the completion. Actual use says
# what it says, and what waits for a trigger by its bill is taken at once.
item     FRAME  each  fifo
item     SCREW  each  fifo  issue period
item     GLUE   g     fifo
item     BENCH  each  made  fifo
routing  BENCH
  + 10 frame pay-point
  + 20 mount
bill     BENCH
  + 1 FRAME operation 10
  + 2 SCREW operation 10
  + 2 SCREW operation 20
receive  100 SCREW  at 2026-03-01  cost 0.10
receive  20 FRAME   cost 5.00
receive  20 GLUE    cost 1.00
order    MO-1  4 BENCH  consumes staged
stage    20 SCREW  order MO-1
stage    4 FRAME   order MO-1
stage    4 GLUE    order MO-1
# 2 of 4 have passed: 2 frames, 10 screws
operation 10 2 BENCH  order MO-1  at 2026-03-02  key o1
  pick     2 FRAME   at line for MO-1 by staged
  take     2 FRAME   from 2026-03-01   10.00
  pick     10 SCREW  at line for MO-1 by staged
  take     10 SCREW  from 2026-03-01    1.00
  make     2 MO-1/10                   11.00
# 1 is taken from those two; glue: 4 x 1/4
complete 1 BENCH  order MO-1  key c1
expect   stock SCREW 10 in line
expect   stock GLUE 3 in line
# of three, 1 lies behind operation 10 and 2 pass it now: all 4 have
complete 3 BENCH  order MO-1  key c2
  + 5 GLUE
expect   stock FRAME 0 in line
expect   stock SCREW 0 in line
expect   stock GLUE 0 in line
expect   stock GLUE 14
expect   check clean
# the 2 that passed operation 10 in it had the other half of the screws
undo     c2
expect   stock SCREW 10 in line
expect   stock FRAME 2 in line
expect   check clean
