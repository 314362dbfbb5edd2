# One line, nothing written.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
item     TRIKE  each  made  fifo
item     IDEA   each  phantom
bill     BIKE
  + 2 WHEEL
bill     TRIKE
  + 3 WHEEL
receive  9 WHEEL  at 2025-01-10  cost 1.00  key r1
complete 1 BIKE   at 2025-03-04  key c1
order    MO-1 1 TRIKE
unbuild  1 WHEEL
  refused  ITEM_KIND WHEEL is not made
unbuild  1 IDEA
  refused  ITEM_KIND IDEA is not stock
unbuild  1 BIK
  refused  ITEM_UNKNOWN BIK
unbuild  0 BIKE
  refused  NUMBER_SIGN
unbuild  1 BIKE  of c9
  refused  KEY_UNKNOWN c9
unbuild  1 BIKE  of r1
  refused  KEY_UNKNOWN r1 is not a completion of BIKE
unbuild  1 TRIKE  of c1
  refused  KEY_UNKNOWN c1 is not a completion of TRIKE
unbuild  1 BIKE  of c1 order MO-1
  refused  FIELD_TWICE of and order exclude each other
unbuild  1 BIKE  order MO-9
  refused  ORDER_UNKNOWN MO-9
unbuild  1 BIKE  order MO-1
  refused  ORDER_ITEM the order is of TRIKE
unbuild  1 TRIKE  order MO-1
  refused  UNBUILD_EXCEEDS MO-1 has less left to unbuild
unbuild  2 BIKE  of c1
  refused  UNBUILD_EXCEEDS c1 has less left to unbuild
unbuild  1 BIKE  from loft
  refused  PLACE_UNKNOWN loft
unbuild  1 BIKE  to loft
  refused  PLACE_UNKNOWN loft
unbuild  1 BIKE  reason fun
  refused  REASON_UNKNOWN fun
unbuild  1 BIKE  lot A
  refused  LOT_UNTRACKED BIKE is not tracked
unbuild  1 BIKE
  + 1 WHEL
  refused  ITEM_UNKNOWN WHEL
unbuild  1 BIKE
  + 1 IDEA
  refused  ITEM_KIND IDEA is not stock
unbuild  1 BIKE  colour red
  refused  FIELD_UNKNOWN
unbuild  1 BIKE  scrapped 1
  refused  FIELD_UNKNOWN
bill     TRIKE  retire 1
unbuild  1 TRIKE
  refused  BILL_MISSING TRIKE
expect   stock BIKE 1 value 2.00
expect   stock WHEEL 7 value 7.00
