# What is in process is counted, scrapped, moved and issued as other goods are. A report finds it only
# where it is kept; what was taken elsewhere is caught up.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
place    loft
place    hall
reason   test
bill     BENCH
  + 2 PLANK operation 10
routing  BENCH
  + 10 saw at hall conversion 1.00  pay-point
receive  20 PLANK  at 2025-01-10  cost 3.00
operation 10 7 BENCH  at 2025-01-11
  pick     14 PLANK at stores by first-in
  take     14 PLANK from 2025-01-10       42.00
  make     7 BENCH/10                     49.00
  debit    material                        7.00
  credit   applied                         7.00
expect   stock BENCH/10 7 in hall
count    6 BENCH/10  at 2025-01-12
  pick     1 BENCH/10 at hall by count
  take     1 BENCH/10 from 2025-01-11      7.00
  debit    shrinkage                       7.00
  credit   material                        7.00
scrap    1 BENCH/10
  pick     1 BENCH/10 at hall by first-in
  take     1 BENCH/10 from 2025-01-11      7.00
  debit    scrap                           7.00
  credit   material                        7.00
issue    1 BENCH/10 reason test
  pick     1 BENCH/10 at hall by first-in
  take     1 BENCH/10 from 2025-01-11      7.00
  debit    expense:test                    7.00
  credit   material                        7.00
move     2 BENCH/10 from hall to loft
  pick     2 BENCH/10 at hall by named
  put      2 BENCH/10 at loft
# 2 lie in the hall, 1 is caught up: 6.00 + 1.00 + 14.00
complete 3 BENCH  at 2025-01-13
  catch-up 1 BENCH  operation 10
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  pick     2 BENCH/10 at hall by first-in
  take     2 BENCH/10 from 2025-01-11     14.00
  make     3 BENCH                        21.00
  debit    finished                       21.00
  credit   material                       20.00
  credit   applied                         1.00
move     2 BENCH/10 from loft to hall
complete 2 BENCH  at 2025-01-14
  pick     2 BENCH/10 at hall by first-in
  take     2 BENCH/10 from 2025-01-11     14.00
  make     2 BENCH                        14.00
  debit    finished                       14.00
  credit   material                       14.00
# A report may name another place
operation 10 1 BENCH to loft  at 2025-01-15
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     1 BENCH/10 at loft              7.00
  debit    material                        1.00
  credit   applied                         1.00
# More are found than there are, at what those on hand cost
count    2 BENCH/10 in loft
  put      1 BENCH/10 at loft              7.00
  debit    material                        7.00
  credit   shrinkage                       7.00
expect   check clean
