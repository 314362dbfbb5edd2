# A completion that took what was in process and caught up the rest is undone in part: what was caught
# up keeps its share, and so does what was taken. Then the rest, and all of it done again.
item     PLANK  each  fifo
item     SCREW  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 2 PLANK operation 10
  + 4 SCREW
routing  BENCH
  + 10 saw   conversion 1.00  pay-point
  + 20 pack  conversion 0.25
receive  20 PLANK  at 2025-01-10  cost 3.00
receive  80 SCREW  cost 0.10
operation 10 2 BENCH  at 2025-01-11  key sawn
# Caught up 2: 12.00 + 2.00; 14.00 in process; 1.60 + 1.00; in all 30.60, of which 3.00 conversion
complete 4 BENCH  at 2025-01-12  key made
  catch-up 2 BENCH  operation 10
  pick     4 PLANK  at stores by first-in
  take     4 PLANK  from 2025-01-10       12.00
  pick     2 BENCH/10 at line by first-in
  take     2 BENCH/10 from 2025-01-11     14.00
  pick     16 SCREW at stores by first-in
  take     16 SCREW from 2025-01-10        1.60
  make     4 BENCH                        30.60
  debit    finished                       30.60
  credit   material                       27.60
  credit   applied                         3.00

# 3 stay: of 4 planks 3, of 2 in process 1.5, of 16 screws 12; conversion 3.00 x 3 / 4 = 2.25
# 9.00 + 10.50 + 1.20 + 2.25 = 22.95. Of 2 that were caught up 1.5 stay so.
undo     made 1  at 2025-01-13  key less
expect   stock PLANK 13 value 39.00
expect   stock SCREW 68 value 6.80
expect   stock BENCH/10 0.5 value 3.50
expect   stock BENCH 3 value 22.95
expect   balance applied -4.25
# One more is sawn: the saw has had 2 + 1.5, and the planks come out even
operation 10 0.5 BENCH  at 2025-01-14
  pick     1 PLANK  at stores by first-in
  take     1 PLANK  from 2025-01-10        3.00
  make     0.5 BENCH/10                    3.50
  debit    material                        0.50
  credit   applied                         0.50
complete 1 BENCH
  pick     1 BENCH/10 at line by first-in
  take     0.5 BENCH/10 from 2025-01-11    3.50
  take     0.5 BENCH/10 from 2025-01-14    3.50
  pick     4 SCREW  at stores by first-in
  take     4 SCREW  from 2025-01-10        0.40
  make     1 BENCH                         7.65
  debit    finished                        7.65
  credit   material                        7.40
  credit   applied                         0.25
# The rest of it: 3 planks, 1.5 in process, 12 screws
undo     made    at 2025-01-15  key none
expect   stock PLANK 15 value 45.00
expect   stock SCREW 76 value 7.60
expect   stock BENCH/10 1.5 value 10.50
expect   stock BENCH 1 value 7.65
undo     none    at 2025-01-16
expect   stock BENCH 4 value 30.60
expect   stock BENCH/10 0 value 0.00
expect   stock PLANK 12 value 36.00
expect   cost made 22.95
expect   check clean
