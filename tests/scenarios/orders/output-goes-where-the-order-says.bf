# To the place that the report names, else to the order's, else to the item's home.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 1 PLANK
receive  10 PLANK  at 2025-01-10  cost 3.00
order    B  9 BENCH  to shelf  at 2025-01-10
complete 2 BENCH  order B  at 2025-01-11
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     2 BENCH  at shelf               6.00
  debit    finished                        6.00
  credit   material                        6.00
complete 1 BENCH  order B  to line
  pick     1 PLANK  at stores by first-in
  take     1 PLANK  from 2025-01-10        3.00
  make     1 BENCH  at line                3.00
  debit    finished                        3.00
  credit   material                        3.00
order    B  change to transit  key moved
complete 1 BENCH  order B
  pick     1 PLANK  at stores by first-in
  take     1 PLANK  from 2025-01-10        3.00
  make     1 BENCH  at transit             3.00
  debit    finished                        3.00
  credit   material                        3.00
undo     moved
complete 1 BENCH  order B
  pick     1 PLANK  at stores by first-in
  take     1 PLANK  from 2025-01-10        3.00
  make     1 BENCH  at shelf               3.00
  debit    finished                        3.00
  credit   material                        3.00
# An order without a place
order    C  9 BENCH
complete 1 BENCH  order C
  pick     1 PLANK  at stores by first-in
  take     1 PLANK  from 2025-01-10        3.00
  make     1 BENCH                         3.00
  debit    finished                        3.00
  credit   material                        3.00
expect   stock BENCH 3 in shelf
expect   stock BENCH 1 in line
expect   stock BENCH 1 in transit
expect   stock BENCH 1 in finished
expect   check clean
