# Parts issued by hand beyond what is due are owed for the product, also where its newest report is of an
# operation: one run of owed issues, with one rounding for all of it.
item     WHEEL  each  bought  fifo  step 1
item     TUBE   each  bought  fifo  issue manual
item     BIKE   each  made    fifo
bill     BIKE
  + 1 TUBE  operation 10
receive  6 WHEEL  total 4.29  at 2025-01-14  key in
undo     in  at 2025-01-14
# 0.715 each was the last price: 5 are owed at 3.575, rounded 3.58.
complete 1 BIKE  at 2025-02-15
  + 5 WHEEL
expect   owed WHEEL 5 value 3.58
routing  BIKE  from 2025-03-01  at 2025-03-01
  + 10 weld  pay-point
operation 10 2 BIKE  at 2025-03-10  key welded
# 8 x 0.715 = 5.72: the three more are 2.14, not 3 x 0.715 = 2.145, rounded 2.15.
issue    3 WHEEL for BIKE  at 2025-03-31
expect   owed WHEEL 8 value 5.72
expect   cost welded 2.14
expect   check clean
