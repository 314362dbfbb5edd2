# An order that nobody released has the bill that its first report found. When all that was reported
# is taken back, the next report is the first.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 2 PLANK
receive  100 PLANK  at 2025-01-10  cost 3.00
order    B  10 BENCH  at 2025-01-10
complete 3 BENCH  order B  at 2025-01-11  key first
  pick     6 PLANK  at stores by first-in
  take     6 PLANK  from 2025-01-10       18.00
  make     3 BENCH                        18.00
  debit    finished                       18.00
  credit   material                       18.00
bill     BENCH  from 2025-01-12
  + 3 PLANK
complete 1 BENCH  order B  at 2025-01-13  key second
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     1 BENCH                         6.00
  debit    finished                        6.00
  credit   material                        6.00
# The first is taken back, the second is not: the bill stays
undo     first    at 2025-01-14
complete 1 BENCH  order B  at 2025-01-14  key third
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     1 BENCH                         6.00
  debit    finished                        6.00
  credit   material                        6.00
undo     second   at 2025-01-15
undo     third    at 2025-01-15
complete 1 BENCH  order B  at 2025-01-15
  pick     3 PLANK  at stores by first-in
  take     3 PLANK  from 2025-01-10        9.00
  make     1 BENCH                         9.00
  debit    finished                        9.00
  credit   material                        9.00
expect   check clean
