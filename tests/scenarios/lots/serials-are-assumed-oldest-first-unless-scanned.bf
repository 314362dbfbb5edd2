# Pieces with serial numbers are taken oldest first and marked assumed; the one that an event names
# is taken, whatever lies before it, and is marked scanned.
item CHIP each serials
item RADIO each made serials
bill RADIO
  + 1 CHIP
receive 3 CHIP cost 2.00 serials C1..C3 at 2026-03-01
  put      3 CHIP  at stores         6.00
  lot      1 CHIP  at stores lot C1
  lot      1 CHIP  at stores lot C2
  lot      1 CHIP  at stores lot C3
  debit    material                  6.00
  credit   payables                  6.00
complete 1 RADIO serials R1 at 2026-03-02 key r1
  + 1 CHIP serials C2
  pick     1 CHIP   at stores lot C2 by named scanned
  take     1 CHIP   from 2026-03-01  2.00
  make     1 RADIO  lot R1           2.00
  debit    finished                  2.00
  credit   material                  2.00
complete 2 RADIO serials R2,R3 at 2026-03-02
  pick     1 CHIP   at stores lot C1 by first-in assumed
  pick     1 CHIP   at stores lot C3 by first-in assumed
  take     2 CHIP   from 2026-03-01  4.00
  make     2 RADIO                   4.00
  lot      1 RADIO  at finished lot R2
  lot      1 RADIO  at finished lot R3
  debit    finished                  4.00
  credit   material                  4.00
sell 1 RADIO serials R3 at 2026-03-03
  pick     1 RADIO  at finished lot R3 by named scanned
  take     1 RADIO  from 2026-03-02  2.00
  debit    cost-of-sales             2.00
  credit   finished                  2.00
expect lot RADIO R3 0
expect lot RADIO R2 1
expect check clean
