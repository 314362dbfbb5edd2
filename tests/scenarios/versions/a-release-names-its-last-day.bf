# A release may name both days; after the last one the version before counts again.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
receive  20 WHEEL  at 2025-01-10  cost 1.00
bill     BIKE
  + 2 WHEEL
bill     BIKE  draft  to 2025-01-31
  + 5 WHEEL
# The draft would have ended in January: the release says otherwise.
bill     BIKE  release 2  from 2025-03-01  to 2025-03-02
complete 1 BIKE  at 2025-03-01  key c-1
expect   cost c-1 5.00
complete 1 BIKE  at 2025-03-02  key c-2
expect   cost c-2 5.00
complete 1 BIKE  at 2025-03-03  key c-3
expect   cost c-3 2.00
# The draft's own last day stands where the release names none: that is before the day it begins.
bill     BIKE  draft  to 2025-01-31
  + 4 WHEEL
bill     BIKE  release 3  from 2025-03-01
  refused  DATE_BAD BIKE ends before it begins
expect   version BIKE 3 draft
