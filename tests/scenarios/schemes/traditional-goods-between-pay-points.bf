# In traditional books what has passed a pay point is work in process until it is completed.
points   traditional
item     STEEL  kg    fifo
item     FRAME  each  made  fifo
bill     FRAME
  + 2 STEEL  operation 10
routing  FRAME
  + 10 weld   conversion 3.00  pay-point
  + 20 paint  conversion 1.00
receive  10 STEEL  at 2025-03-03  cost 1.50

# 3 x 2 x 1.50 = 9.00 of steel, 3 x 3.00 = 9.00 of welding.
operation 10 3 FRAME  at 2025-03-04
expect   balance wip 18.00
expect   balance material 6.00

# 18.00 / 3 = 6.00 leaves with one frame, with 1.00 for paint that only passes.
complete 1 FRAME  at 2025-03-05
  pick     1 FRAME/10  at line by first-in
  take     1 FRAME/10  from 2025-03-04  6.00
  make     1 FRAME                      7.00
  debit    wip                          1.00
  debit    finished                     7.00
  credit   applied                      1.00
  credit   wip                          7.00
expect   balance wip 12.00
expect   balance applied -10.00
expect   check clean
