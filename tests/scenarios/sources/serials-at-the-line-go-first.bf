# Of serial numbers a report takes what was staged for it, then what lies at its line, then the oldest
# in stores; an item with a list of its own goes by that, and what names its place is taken there.

item CHIP each serials
item PHONE each made serials
bill PHONE
  + 1 CHIP
place line/L1
receive 1 CHIP serials OLD cost 1.00 at 2026-03-01
receive 1 CHIP serials NEW cost 1.20 at 2026-03-02
receive 1 CHIP serials THIRD cost 1.30 at 2026-03-02
move 1 CHIP serials NEW from stores to line
move 1 CHIP serials THIRD from stores to line/L1
complete 1 PHONE serials P1 at 2026-03-03 key p1
  pick     1 CHIP   at line lot NEW by line assumed
  take     1 CHIP   from 2026-03-01  1.00
  make     1 PHONE  lot P1           1.00
  debit    finished                  1.00
  credit   material                  1.00
order M1 2 PHONE line L1
complete 2 PHONE order M1 serials P2,P3 key p2
  pick     1 CHIP   at line/L1 lot THIRD by line assumed
  take     1 CHIP   from 2026-03-02    1.20
  pick     1 CHIP   at stores lot OLD by first-in assumed
  take     1 CHIP   from 2026-03-02#2  1.30
  make     2 PHONE                     2.50
  lot      1 PHONE  at finished lot P2
  lot      1 PHONE  at finished lot P3
  debit    finished                    2.50
  credit   material                    2.50
undo p2
undo p1
# The list of the item says otherwise.
item CHIP each sources stores,line
complete 1 PHONE serials P1 key p3
  pick     1 CHIP   at stores lot OLD by first-in assumed
  take     1 CHIP   from 2026-03-01  1.00
  make     1 PHONE  lot P1           1.00
  debit    finished                  1.00
  credit   material                  1.00
expect stock CHIP 2 value 2.50
expect check clean
