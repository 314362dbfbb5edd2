# A pump goes back through its parts: its seal is no use any more, its housing is. The new pump bears a new seal and the
# housing as it was; the old seal is the expense of rework, and the labour that was lost production variance.
item     SEAL   each  fifo
item     HOUSING  each  lots  fifo
item     PUMP   each  made  serials  fifo
reason   rework
bill     PUMP
  + 1 SEAL
  + 1 HOUSING
rate     PUMP   conversion 5.00
receive  2 SEAL     at 2025-01-10  cost 2.00
receive  1 HOUSING  at 2025-01-10  cost 30.00  lot H7
complete 1 PUMP     at 2025-03-04  serials P1  key c1

unbuild  1 PUMP     at 2025-03-05  serials P1  reason rework  key u1
  + 0 SEAL
  pick     1 PUMP     at finished lot P1 by named scanned
  take     1 PUMP     from 2025-03-04        37.00
  apart    1 PUMP     of c1
  scrapped 1 SEAL                             2.00
  put      1 HOUSING  at stores lot H7       30.00
  debit    production-variance                5.00
  debit    expense:rework                     2.00
  debit    material                          30.00
  credit   finished                          37.00

# The same number is made again: 2.00 + 30.00 + 5.00.
complete 1 PUMP     at 2025-03-06  serials P1  key c2
expect   lot PUMP P1 1
expect   stock PUMP 1 value 37.00
expect   balance expense:rework 2.00

# Undone from the end, all is as it was.
undo     c2  at 2025-03-07
undo     u1  at 2025-03-07
expect   lot PUMP P1 1
expect   stock PUMP 1 value 37.00
expect   balance expense:rework 0.00
expect   balance production-variance 0.00
