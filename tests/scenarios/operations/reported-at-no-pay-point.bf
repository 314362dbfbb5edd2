# Nothing was reported on the way: the completion catches up every pay point, the first one first,
# and then takes its own parts. It costs what it would have cost step by step.
item     PLANK  each  fifo
item     SCREW  each  fifo
item     BOX    each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 1 BOX
  + 4 SCREW operation 20
  + 2 PLANK operation 10
routing  BENCH
  + 10 saw       conversion 1.00  pay-point
  + 20 assemble  conversion 0.50  pay-point
  + 30 pack      conversion 0.25
receive  20 PLANK  at 2025-01-10  cost 3.00
receive  80 SCREW  cost 0.10
receive  20 BOX    cost 2.00

# 24.00 + 1.60 + 8.00 and 4 x (1.00 + 0.50 + 0.25) = 7.00
complete 4 BENCH  at 2025-01-13
  catch-up 4 BENCH  operation 10
  pick     8 PLANK  at stores by first-in
  take     8 PLANK  from 2025-01-10       24.00
  catch-up 4 BENCH  operation 20
  pick     16 SCREW at stores by first-in
  take     16 SCREW from 2025-01-10        1.60
  pick     4 BOX    at stores by first-in
  take     4 BOX    from 2025-01-10        8.00
  make     4 BENCH                        40.60
  debit    finished                       40.60
  credit   material                       33.60
  credit   applied                         7.00
expect   check clean
