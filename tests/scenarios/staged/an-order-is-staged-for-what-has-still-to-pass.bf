# `stage order` brings what the reports still to come will ask for: of each pay point for the pieces
# that have not passed it, goods in process counted as passed; what is needed once a run is not
# brought twice; two needs of one part are both brought.
item     FRAME  each  fifo
item     SCREW  each  fifo
item     GLUE   g     fifo
item     BENCH  each  made  fifo
routing  BENCH
  + 10 frame pay-point
  + 20 mount pay-point
  + 30 pack
bill     BENCH
  + 1 FRAME operation 10
  + 1 GLUE fixed operation 10
  + 4 SCREW operation 20
  + 2 SCREW operation 30
receive  100 SCREW  at 2026-03-01  cost 0.10
receive  20 FRAME   cost 5.00
receive  5 GLUE     cost 1.00
order    MO-1  6 BENCH
operation 10 4 BENCH  scrapped 1  order MO-1  at 2026-03-02
operation 20 2 BENCH  order MO-1
complete 1 BENCH    order MO-1  key c1
# 5 are still to be made. 2 lie behind 10 and 1 behind 20: 10 is still to be passed by 5 - 3 = 2,
# 20 by 5 - 1 = 4, the completion is needed by 5. The glue of the run is used.
stage    order MO-1  key st  at 2026-03-03
  pick     2 FRAME   at stores by first-in
  put      2 FRAME   at line for MO-1
  pick     16 SCREW  at stores by first-in
  put      16 SCREW  at line for MO-1
  pick     10 SCREW  at stores by first-in
  put      10 SCREW  at line for MO-1
undo     st  key us
  pick     10 SCREW  at line for MO-1 by undo
  put      10 SCREW  at stores
  pick     16 SCREW  at line for MO-1 by undo
  put      16 SCREW  at stores
  pick     2 FRAME   at line for MO-1 by undo
  put      2 FRAME   at stores
undo     us
  pick     2 FRAME   at stores by first-in
  put      2 FRAME   at line for MO-1
  pick     16 SCREW  at stores by first-in
  put      16 SCREW  at line for MO-1
  pick     10 SCREW  at stores by first-in
  put      10 SCREW  at line for MO-1
# The completion undone, 6 are still to be made, and 2 lie behind 20: only packing has one more.
undo     c1
stage    order MO-1
  pick     2 SCREW  at stores by first-in
  put      2 SCREW  at line for MO-1
stage    order MO-1
# All six completed at once catch the rest up, and take all that was staged.
complete 6 BENCH    order MO-1  at 2026-03-04
expect   stock FRAME 0 in line
expect   stock SCREW 0 in line
expect   check clean
