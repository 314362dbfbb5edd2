# A report at a pay point is undone though a completion has taken its goods: the completion owes them,
# at the value they had, and the next report settles it. The completion costs what that one says.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 2 PLANK operation 10
routing  BENCH
  + 10 saw   conversion 1.00  pay-point
receive  20 PLANK  at 2025-01-10  cost 3.00
operation 10 4 BENCH  at 2025-01-11  key sawn
complete 4 BENCH  at 2025-01-12  key made
  pick     4 BENCH/10 at line by first-in
  take     4 BENCH/10 from 2025-01-11     28.00
  make     4 BENCH                        28.00
  debit    finished                       28.00
  credit   material                       28.00
undo     sawn    at 2025-01-13
expect   stock PLANK 20 value 60.00
expect   owed BENCH/10 4 value 28.00
expect   balance owed -28.00
expect   balance applied 0.00
expect   cost made 28.00
# 5 planks for 2: 15.00 + 2.00; the completion gives 14.00 back and takes 17.00: 3.00 more
operation 10 2 BENCH  at 2025-01-14
  + 5 PLANK
expect   owed BENCH/10 2 value 14.00
expect   stock BENCH/10 0 value 0.00
expect   stock BENCH 4 value 31.00
expect   cost made 31.00
# What comes to settle is not there for another completion: it catches up
complete 1 BENCH  at 2025-01-15
  catch-up 1 BENCH  operation 10
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     1 BENCH                         7.00
  debit    finished                        7.00
  credit   material                        6.00
  credit   applied                         1.00
expect   check clean
