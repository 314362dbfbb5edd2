# A report's goods are used, the report is undone, and another settles what is so owed. When that one
# is undone as well, its goods are owed again, at the value of the first.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 2 PLANK operation 10
routing  BENCH
  + 10 saw   conversion 1.00  pay-point
receive  20 PLANK  at 2025-01-10  cost 3.00
operation 10 2 BENCH  at 2025-01-11  key first
complete 2 BENCH  at 2025-01-12  key made
undo     first    at 2025-01-13  key not-first
# 3 x 7.00; 2 settle what the completion owes at 14.00, 1 stays
operation 10 3 BENCH  at 2025-01-14  key second
  pick     6 PLANK  at stores by first-in
  take     6 PLANK  from 2025-01-10       18.00
  make     3 BENCH/10                     21.00
  pick     2 BENCH/10 at line by settle
  take     2 BENCH/10 from 2025-01-14     14.00
  settle   2 BENCH/10 of made             14.00
  debit    owed                           14.00
  credit   material                       11.00
  credit   applied                         3.00
expect   stock BENCH/10 1 value 7.00
undo     second   at 2025-01-15
expect   stock PLANK 20 value 60.00
expect   stock BENCH/10 0 value 0.00
expect   owed BENCH/10 2 value 14.00
expect   cost made 14.00
expect   balance applied 0.00
# The first one after all: its goods come back and settle
undo     not-first  at 2025-01-16
expect   stock PLANK 16 value 48.00
expect   owed BENCH/10 0
expect   cost made 14.00
expect   stock BENCH 2 value 14.00
undo     made     at 2025-01-17
expect   stock BENCH/10 2 value 14.00
undo     first    at 2025-01-18
expect   stock PLANK 20 value 60.00
expect   stock BENCH/10 0 value 0.00
expect   balance material 60.00
expect   balance finished 0.00
expect   check clean
