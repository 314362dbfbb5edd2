# `retire` without `from` counts from the day of the event on; the only version retired, there is no bill any more.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
receive  9 WHEEL  at 2025-01-10  cost 1.00
bill     BIKE
  + 2 WHEEL
bill     BIKE  retire 1  at 2025-03-05
complete 1 BIKE  at 2025-03-04  key c-1
expect   cost c-1 2.00
complete 1 BIKE  at 2025-03-05
  refused  BILL_MISSING BIKE
expect   check clean
