# What a subcontractor made is a completion: taken apart, one of two gives back half of what went in, 3 of 6 cells at
# 2.00 each. His fee of 4.00 each was spent.
party    PAINT
place    yard  vendor PAINT
item     CELL   each  fifo
item     CTRL   each  made  fifo  serials
bill     CTRL
  + 3 CELL issue receipt
receive  10 CELL  at 2025-01-10  cost 2.00  to yard
receive  2 CTRL   at 2025-01-12  cost 4.00  from PAINT  serials S1,S2  key r1
expect   stock CTRL 2 value 20.00
unbuild  1 CTRL   serials S1  at 2025-01-13  key u1
  pick     1 CTRL   at finished lot S1 by named scanned
  take     1 CTRL   from 2025-01-12       10.00
  apart    1 CTRL   of r1
  put      3 CELL   at stores              6.00
  debit    production-variance             4.00
  debit    material                        6.00
  credit   finished                       10.00
expect   check clean
# Its key names it as well.
unbuild  2 CTRL   of r1
  refused  UNBUILD_EXCEEDS r1 has less left to unbuild
undo     u1
expect   stock CTRL 2 value 20.00
expect   stock CELL 4 value 8.00
unbuild  2 CTRL   of r1  at 2025-01-14
expect   stock CELL 10 value 20.00
expect   check clean
# What was bought has nothing in it.
item     CASE   each  made  fifo
receive  2 CASE   cost 1.00  from PAINT  key r2
unbuild  1 CASE   of r2
  refused  KEY_UNKNOWN r2 is not a completion of CASE
