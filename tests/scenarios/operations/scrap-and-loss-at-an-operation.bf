# What is scrapped or lost at a pay point leaves with the cost that it has there and is no burden of
# the operations behind it.
item     PLANK  each  fifo
item     SCREW  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 2 PLANK operation 10
  + 4 SCREW
routing  BENCH
  + 10 saw       conversion 1.00  pay-point
receive  20 PLANK  at 2025-01-10  cost 3.00
receive  80 SCREW  cost 0.10
# 12 x 3.00 + 6 x 1.00 = 42.00, a sixth each: 7.00
operation 10 4 BENCH scrapped 1 lost 1  at 2025-01-11
  pick     12 PLANK at stores by first-in
  take     12 PLANK from 2025-01-10       36.00
  make     4 BENCH/10                     28.00
  scrapped 1 BENCH/10                      7.00
  lost     1 BENCH/10                      7.00
  debit    scrap                           7.00
  debit    shrinkage                       7.00
  credit   material                        8.00
  credit   applied                         6.00
# One of them breaks at the end: 21.00 + 7.00 + 16 x 0.10 = 29.60, a quarter 7.40
complete 3 BENCH scrapped 1  at 2025-01-12
  pick     4 BENCH/10 at line by first-in
  take     4 BENCH/10 from 2025-01-11     28.00
  pick     16 SCREW at stores by first-in
  take     16 SCREW from 2025-01-10        1.60
  make     3 BENCH                        22.20
  scrapped 1 BENCH                         7.40
  debit    finished                       22.20
  debit    scrap                           7.40
  credit   material                       29.60
# All of it is scrapped: there is nothing to go on with
operation 10 0 BENCH scrapped 2  at 2025-01-13
  pick     4 PLANK  at stores by first-in
  take     4 PLANK  from 2025-01-10       12.00
  scrapped 2 BENCH/10                     14.00
  debit    scrap                          14.00
  credit   material                       12.00
  credit   applied                         2.00
expect   stock BENCH/10 0
expect   check clean
