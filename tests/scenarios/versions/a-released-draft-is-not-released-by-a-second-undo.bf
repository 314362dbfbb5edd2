# A release that was undone is not done again once the draft has been released anew; so too a retirement.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE  draft  key b-1
  + 3 WHEEL
bill     BIKE  release 1  key r-1
undo     r-1  key u-1
bill     BIKE  release 1  from 2025-06-01  key r-2
undo     u-1
  refused  BILL_STATE version 1 of BIKE
bill     BIKE  retire 1  key t-1
undo     t-1  key u-2
bill     BIKE  retire 1  from 2025-07-01
undo     u-2
  refused  BILL_STATE version 1 of BIKE
expect   version BIKE 1 retired
