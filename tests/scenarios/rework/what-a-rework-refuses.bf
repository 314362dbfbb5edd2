# One line, nothing written.
item     WHEEL  each  fifo
item     HUB    each  made  fifo
item     BIKE   each  made  fifo
item     CITY   each  made  fifo
item     TOUR   each  made  fifo
item     NEW    each  made  standard
item     IDEA   each  phantom
item     SALT   each  fifo  issue bulk
bill     HUB
  + 1 WHEEL
bill     BIKE
  + 2 HUB
bill     CITY
  + 1 BIKE
bill     TOUR
  + 1 CITY
receive  9 WHEEL  at 2025-01-10  cost 1.00  key r1
complete 4 HUB    at 2025-03-04
complete 1 BIKE   at 2025-03-04  key c1
rework   1 WHEEL
  refused  ITEM_KIND WHEEL is not made
rework   1 IDEA
  refused  ITEM_KIND IDEA is not stock
rework   1 BIK
  refused  ITEM_UNKNOWN BIK
rework   0 BIKE
  refused  NUMBER_SIGN a rework of nothing
rework   -1 BIKE
  refused  NUMBER_SIGN
rework   1 BIKE  scrapped -1
  refused  NUMBER_SIGN
rework   1 BIKE  conversion -1.00
  refused  NUMBER_SIGN
rework   1 BIKE  from loft
  refused  PLACE_UNKNOWN loft
rework   1 BIKE  to loft
  refused  PLACE_UNKNOWN loft
rework   1 BIKE  reason fun
  refused  REASON_UNKNOWN fun
rework   1 BIKE  lot A
  refused  LOT_UNTRACKED BIKE is not tracked
rework   1 BIKE
  + 1 WHEL
  refused  ITEM_UNKNOWN WHEL
rework   1 BIKE
  + 1 WHEEL place loft
  refused  PLACE_UNKNOWN loft
rework   1 BIKE
  + 1 IDEA
  refused  ITEM_KIND IDEA is not stock
rework   1 BIKE
  + 1 BIKE
  refused  BILL_CYCLE BIKE comes of BIKE
rework   1 BIKE
  + 1 CITY
  refused  BILL_CYCLE CITY comes of BIKE
rework   1 BIKE
  + 1 TOUR
  refused  BILL_CYCLE TOUR comes of BIKE
rework   1 BIKE
  + 1 WHEEL output
  refused  FIELD_UNKNOWN a rework says only what was used
rework   1 BIKE
  + 1 WHEEL for HUB
  refused  FIELD_UNKNOWN a rework says only what was used
rework   1 BIKE
  + -1 WHEEL
  refused  NUMBER_SIGN
rework   1 NEW
  refused  STANDARD_MISSING NEW
rework   1 BIKE  colour red
  refused  FIELD_UNKNOWN
rework   1 BIKE  run A
  refused  FIELD_UNKNOWN
item     BIKE each  short refuse
rework   2 BIKE
  refused  STOCK_SHORT BIKE short 1 each
rework   1 BIKE  key w1
undo     w1 2
  refused  UNDO_EXCEEDS w1 has less left to undo
undo     w1
undo     w1
  refused  UNDO_NOTHING w1
expect   stock BIKE 1 value 2.00
expect   stock HUB 2 value 2.00
expect   stock WHEEL 5 value 5.00
expect   check clean
