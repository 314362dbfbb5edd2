# Each pay point takes what came to it from the one before, the parts of its operations and their
# conversion. What is in process stands in material; the completion takes the rest.
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

# 8 x 3.00 + 4 x 1.00
operation 10 4 BENCH  at 2025-01-11
  pick     8 PLANK  at stores by first-in
  take     8 PLANK  from 2025-01-10       24.00
  make     4 BENCH/10                     28.00
  debit    material                        4.00
  credit   applied                         4.00
expect   stock BENCH/10 4 in line
# 28.00 + 16 x 0.10 + 4 x 0.50
operation 20 4 BENCH  at 2025-01-12
  pick     4 BENCH/10 at line by first-in
  take     4 BENCH/10 from 2025-01-11     28.00
  pick     16 SCREW at stores by first-in
  take     16 SCREW from 2025-01-10        1.60
  make     4 BENCH/20                     31.60
  debit    material                        2.00
  credit   applied                         2.00
# Operation 30 lies behind the last pay point: 31.60 + 4 x 2.00 + 4 x 0.25
complete 4 BENCH  at 2025-01-13
  pick     4 BENCH/20 at line by first-in
  take     4 BENCH/20 from 2025-01-12     31.60
  pick     4 BOX    at stores by first-in
  take     4 BOX    from 2025-01-10        8.00
  make     4 BENCH                        40.60
  debit    finished                       40.60
  credit   material                       39.60
  credit   applied                         1.00
expect   stock BENCH/10 0 value 0.00
expect   stock BENCH/20 0 value 0.00
# 12 x 3.00 + 64 x 0.10 + 16 x 2.00
expect   balance material 74.40
expect   check clean
