# One line each, and nothing is written.
item SCREW each
item BENCH each made
item STOOL each made
unit BENCH pair 2
bill BENCH
  + 4 SCREW issue start
receive 100 SCREW cost 0.10 at 2026-03-01
order MO-1 10 BENCH
order MO-2 10 STOOL
start MO-9 1
  refused  ORDER_UNKNOWN MO-9
start MO-1 1 STOOL
  refused  ORDER_ITEM the order is of BENCH
start MO-1 1 BIKE
  refused  ITEM_UNKNOWN BIKE
start MO-1 1 to loft
  refused  PLACE_UNKNOWN loft
start MO-1 1 box BENCH
  refused  UNIT_UNKNOWN
start MO-2 1
  refused  BILL_MISSING STOOL
# a pair is 2: 8 screws
start MO-1 1 pair BENCH
  pick     8 SCREW  at stores by first-in
  put      8 SCREW  at line for MO-1
order MO-1 cancel
start MO-1 1
  refused  ORDER_STATE MO-1 is cancelled
expect stock SCREW 8 in shelf
expect check clean
