# A new version of the routing counts from its day for all but the orders that found the one before;
# they change with `change … bill`. Each version begins a running output of its own.
item     PLANK  each  fifo  step 1
item     BENCH  each  made  fifo
bill     BENCH
  + 3/2 PLANK operation 10
routing  BENCH
  + 10 saw  conversion 1.00  pay-point
receive  100 PLANK  at 2025-01-10  cost 3.00
order    B  10 BENCH
order    B  release
# 1.5 up: 2
operation 10 1 BENCH  order B  at 2025-01-11
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     1 B/10                          7.00
  debit    material                        1.00
  credit   applied                         1.00
routing  BENCH  from 2025-01-12
  + 10 saw  conversion 2.00
  + 20 cut  conversion 4.00  pay-point
# 3 - 2
operation 10 1 BENCH  order B  at 2025-01-12
  pick     1 PLANK  at stores by first-in
  take     1 PLANK  from 2025-01-10        3.00
  make     1 B/10                          4.00
  debit    material                        1.00
  credit   applied                         1.00
operation 10 1 BENCH
  refused  OPERATION_UNKNOWN
# Two operations in one pay point: 2 x 3.00 + 2.00 + 4.00
operation 20 1 BENCH  at 2025-01-12
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     1 BENCH/20                     12.00
  debit    material                        6.00
  credit   applied                         6.00
order    B  change bill  at 2025-01-13
operation 10 1 BENCH  order B
  refused  OPERATION_UNKNOWN
# Anew from nothing: 2, then 3 - 2. What is in process at the old pay point is not looked for
operation 20 1 BENCH  order B
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     1 B/20                         12.00
  debit    material                        6.00
  credit   applied                         6.00
complete 2 BENCH  order B
  catch-up 1 BENCH  operation 20
  pick     1 PLANK  at stores by first-in
  take     1 PLANK  from 2025-01-10        3.00
  pick     1 B/20   at line by first-in
  take     1 B/20   from 2025-01-13       12.00
  make     2 BENCH                        21.00
  debit    finished                       21.00
  credit   material                       15.00
  credit   applied                         6.00
expect   stock B/10 2 value 11.00
expect   check clean
