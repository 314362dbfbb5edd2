# The method is the line's, else the item's, else the site's; what has another is not brought. A
# completion without an order takes what is `start` at once, there is nothing else to do.
setting issue start
item SCREW each
item FRAME each issue completion
item GLUE each
item BENCH each made
bill BENCH
  + 4 SCREW
  + 1 FRAME
  + 1 GLUE issue manual
receive 100 SCREW cost 0.10 at 2026-03-01
receive 10 FRAME cost 5.00
receive 10 GLUE cost 1.00
order MO-1 10 BENCH
start MO-1 1 at 2026-03-02
  pick     4 SCREW  at stores by first-in
  put      4 SCREW  at line for MO-1
# 4 x 0.10 + 5.00 + 1.00
complete 1 BENCH at 2026-03-02
  pick     4 SCREW  at stores by first-in
  take     4 SCREW  from 2026-03-01  0.40
  pick     1 FRAME  at stores by first-in
  take     1 FRAME  from 2026-03-01  5.00
  due      1 GLUE   until manual at stores  1.00
  make     1 BENCH                   6.40
  debit    finished                  6.40
  credit   material                  5.40
  credit   due                       1.00
expect check clean
