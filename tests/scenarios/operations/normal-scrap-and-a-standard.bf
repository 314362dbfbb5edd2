# Good pieces of an item marked normal-scrap bear the scrapped ones at its pay points, too. What is in
# process costs what it cost, also of a standard item: that enters at standard when it is completed.
item     PLANK  each  fifo
item     BENCH  each  made  standard  normal-scrap
standard BENCH  material 6.00 conversion 2.00
bill     BENCH
  + 2 PLANK operation 10
routing  BENCH
  + 10 saw   conversion 1.00  pay-point
rate     BENCH  conversion 0.50
receive  20 PLANK  at 2025-01-10  cost 3.00
# 3 x 7.00 on two
operation 10 2 BENCH scrapped 1  at 2025-01-11
  pick     6 PLANK  at stores by first-in
  take     6 PLANK  from 2025-01-10       18.00
  make     2 BENCH/10                     21.00
  scrapped 1 BENCH/10                      0.00
  debit    material                        3.00
  credit   applied                         3.00
# 21.00 + 2 x 0.50 = 22.00, at standard 16.00
complete 2 BENCH  at 2025-01-12
  pick     2 BENCH/10 at line by first-in
  take     2 BENCH/10 from 2025-01-11     21.00
  make     2 BENCH                        16.00
  debit    finished                       16.00
  debit    production-variance             6.00
  credit   material                       21.00
  credit   applied                         1.00
expect   check clean
