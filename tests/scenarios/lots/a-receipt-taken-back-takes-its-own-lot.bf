# The goods of a receipt that is undone are those of its lot, though others are older.
item MILK l lots
receive 5 MILK cost 1.00 lot A at 2026-03-01 key p1
receive 5 MILK cost 1.20 lot B at 2026-03-02 key p2
undo p2 3 at 2026-03-03
  lower    3 MILK  of 2026-03-02  3.60
  pick     3 MILK  at stores lot B by undo
  debit    payables               3.60
  credit   material               3.60
expect lot MILK B 2
# of B 1 is left after a scrap: of the 2 live of p2 one is B, one has gone and is taken of A
scrap 1 MILK lot B at 2026-03-03 key s1
undo p2 at 2026-03-04
expect lot MILK B 0
expect lot MILK A 4
expect check clean
