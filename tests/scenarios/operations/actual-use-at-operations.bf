# What was really used is said of the part, wherever this event needs it: the first need takes it all.
# A part that only an earlier report needed is a further need.
item     PLANK  each  fifo
item     SCREW  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 4 SCREW operation 20
  + 2 PLANK operation 10
  + 1 PLANK
routing  BENCH
  + 10 saw       conversion 1.00  pay-point
  + 20 assemble                   pay-point
receive  100 PLANK  at 2025-01-10  cost 3.00
receive  100 SCREW  cost 0.10
operation 10 2 BENCH  at 2025-01-11
  + 5 PLANK
  pick     5 PLANK  at stores by first-in
  take     5 PLANK  from 2025-01-10       15.00
  make     2 BENCH/10                     17.00
  debit    material                        2.00
  credit   applied                         2.00
# The planks were not needed again: 1 more; 17.00 + 0.80 + 3.00
operation 20 2 BENCH
  + 1 PLANK
  pick     2 BENCH/10 at line by first-in
  take     2 BENCH/10 from 2025-01-11     17.00
  pick     8 SCREW  at stores by first-in
  take     8 SCREW  from 2025-01-10        0.80
  pick     1 PLANK  at stores by first-in
  take     1 PLANK  from 2025-01-10        3.00
  make     2 BENCH/20                     20.80
# Of three one is caught up: 2 planks at the saw and 3 at the end; 4 were used, all taken at the first
complete 3 BENCH  at 2025-01-12
  + 4 PLANK
  catch-up 1 BENCH  operation 10
  pick     4 PLANK  at stores by first-in
  take     4 PLANK  from 2025-01-10       12.00
  catch-up 1 BENCH  operation 20
  pick     4 SCREW  at stores by first-in
  take     4 SCREW  from 2025-01-10        0.40
  pick     2 BENCH/20 at line by first-in
  take     2 BENCH/20 from 2025-01-11     20.80
  make     3 BENCH                        34.20
  debit    finished                       34.20
  credit   material                       33.20
  credit   applied                         1.00
operation 10 1 BENCH
  + 1 BENCH/10
  refused  ITEM_KIND
expect   check clean
