# The report with which the good pieces pass what was ordered is noted; the next ones are not, until
# the order has come back to it. Scrapped and lost pieces do not fill an order.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 1 PLANK
receive  100 PLANK  at 2025-01-10  cost 3.00
order    B  3 BENCH  at 2025-01-10
order    B  release
complete 3 BENCH  scrapped 1 lost 1  order B  at 2025-01-11
  pick     5 PLANK  at stores by first-in
  take     5 PLANK  from 2025-01-10       15.00
  make     3 BENCH                         9.00
  scrapped 1 BENCH                         3.00
  lost     1 BENCH                         3.00
  debit    finished                        9.00
  debit    scrap                           3.00
  debit    shrinkage                       3.00
  credit   material                       15.00
# 3 + 2 = 5 of 3
complete 2 BENCH  order B  at 2025-01-12  key two
  inbox    over-completion BENCH
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     2 BENCH                         6.00
  debit    finished                        6.00
  credit   material                        6.00
complete 1 BENCH  order B  at 2025-01-13  key one
  pick     1 PLANK  at stores by first-in
  take     1 PLANK  from 2025-01-10        3.00
  make     1 BENCH                         3.00
  debit    finished                        3.00
  credit   material                        3.00

expect   order B released good 6 scrapped 1 lost 1

# Back at 3, then again above
undo     two      at 2025-01-14
undo     one      at 2025-01-14
expect   order B released good 3 open 0
complete 1 BENCH  order B  at 2025-01-14
  inbox    over-completion BENCH
  pick     1 PLANK  at stores by first-in
  take     1 PLANK  from 2025-01-10        3.00
  make     1 BENCH                         3.00
  debit    finished                        3.00
  credit   material                        3.00
# 4 of 10, then 4 of 2: a change notes nothing, and 5 come from more than 2
order    B  change 10  at 2025-01-15
order    B  change 2   at 2025-01-15
complete 1 BENCH  order B  at 2025-01-15
  pick     1 PLANK  at stores by first-in
  take     1 PLANK  from 2025-01-10        3.00
  make     1 BENCH                         3.00
  debit    finished                        3.00
  credit   material                        3.00
expect   check clean
