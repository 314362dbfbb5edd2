# Undone, each piece goes back to the lot that it came from; undone again, it is taken from there, and as scanned as it was.
item CHIP each serials
item RADIO each made lots
bill RADIO
  + 1 CHIP
receive 3 CHIP cost 2.00 serials C1..C3 at 2026-03-01
complete 2 RADIO lot L1 at 2026-03-02 key r1
  + 2 CHIP serials C1,C3
expect lot CHIP C1 0
expect lot CHIP C2 1
undo r1 1 at 2026-03-03 key u1
  untake   1 CHIP   from 2026-03-01  2.00
  put      1 CHIP   at stores lot C3
  lower    1 RADIO  of 2026-03-02    2.00
  pick     1 RADIO  at finished lot L1 by undo
  debit    material                  2.00
  credit   finished                  2.00
expect lot CHIP C1 0
expect lot CHIP C3 1
expect lot RADIO L1 1
undo u1 at 2026-03-03
  take     1 CHIP   from 2026-03-01  2.00
  pick     1 CHIP   at stores lot C3 by undo scanned
  make     1 RADIO  lot L1           2.00
  debit    finished                  2.00
  credit   material                  2.00
expect lot CHIP C3 0
expect lot RADIO L1 2
undo r1 at 2026-03-04
expect lot CHIP C1 1
expect lot CHIP C3 1
expect lot RADIO L1 0
expect check clean
