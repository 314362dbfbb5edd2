# Five pass the second pay point and only three were reported at the first: the two others are caught
# up. A completion of six finds five behind the second and catches up one at both.
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
# 6 x 3.00 + 3 x 1.00
operation 10 3 BENCH  at 2025-01-11
  pick     6 PLANK  at stores by first-in
  take     6 PLANK  from 2025-01-10       18.00
  make     3 BENCH/10                     21.00
  debit    material                        3.00
  credit   applied                         3.00

# Caught up 2: 4 x 3.00 + 2 x 1.00; 3 from the pay point before; 20 x 0.10 + 5 x 0.50
# 12.00 + 21.00 + 2.00 + 2.00 + 2.50 = 39.50
operation 20 5 BENCH  at 2025-01-12
  catch-up 2 BENCH  operation 10
  pick     4 PLANK  at stores by first-in
  take     4 PLANK  from 2025-01-10       12.00
  pick     3 BENCH/10 at line by first-in
  take     3 BENCH/10 from 2025-01-11     21.00
  pick     20 SCREW at stores by first-in
  take     20 SCREW from 2025-01-10        2.00
  make     5 BENCH/20                     39.50
  debit    material                        4.50
  credit   applied                         4.50

# Caught up 1 at both: 6.00 + 0.40 and 1.00 + 0.50; its own 6 x 2.00 and 6 x 0.25 = 1.50
# 6.00 + 0.40 + 39.50 + 12.00 + 3.00 = 60.90, six times 10.15
complete 6 BENCH  at 2025-01-13
  catch-up 1 BENCH  operation 10
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  catch-up 1 BENCH  operation 20
  pick     4 SCREW  at stores by first-in
  take     4 SCREW  from 2025-01-10        0.40
  pick     5 BENCH/20 at line by first-in
  take     5 BENCH/20 from 2025-01-12     39.50
  pick     6 BOX    at stores by first-in
  take     6 BOX    from 2025-01-10       12.00
  make     6 BENCH                        60.90
  debit    finished                       60.90
  credit   material                       57.90
  credit   applied                         3.00
expect   stock PLANK 8 value 24.00
expect   stock SCREW 56 value 5.60
expect   check clean
