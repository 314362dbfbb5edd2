# What was completed without a start takes its parts from stores, as ever: it is caught up. What is
# started then goes on from what has been made.
item SCREW each
item BENCH each made
bill BENCH
  + 1 SCREW issue start
  + 1 SCREW fixed issue start
receive 20 SCREW cost 0.10 at 2026-03-01
order MO-1 8 BENCH
# 2 x 1 and the one for the order
start MO-1 2 at 2026-03-02
  pick     2 SCREW  at stores by first-in
  put      2 SCREW  at line for MO-1
  pick     1 SCREW  at stores by first-in
  put      1 SCREW  at line for MO-1
# 5 are needed, 3 lie on the line, one of them for the order as a whole
complete 5 BENCH order MO-1 at 2026-03-03
  pick     3 SCREW  at line for MO-1 by staged
  pick     2 SCREW  at stores by first-in
  take     5 SCREW  from 2026-03-01  0.50
  pick     1 SCREW  at stores by first-in
  take     1 SCREW  from 2026-03-01  0.10
  make     5 BENCH                   0.60
  debit    finished                  0.60
  credit   material                  0.60
# 3 are still to be begun: 2 + 3 started, 5 reported; nothing more for the order as a whole
start MO-1 at 2026-03-04
  pick     3 SCREW  at stores by first-in
  put      3 SCREW  at line for MO-1
expect order MO-1 released started 5 good 5
expect check clean
