# More of a lot was used than the book has of it. Nothing is owed beside stock that may be taken: the
# rest settles at once from what else is free there, and is assumed. Where nothing is, it is owed; what
# then comes in of that lot goes to it first.
item MILK l lots
receive 2 MILK cost 1.00 lot A at 2026-03-01
receive 5 MILK cost 1.00 lot B at 2026-03-01
scrap 3 MILK lot A at 2026-03-02 key s1
  pick     2 MILK  at stores lot A by named scanned
  take     2 MILK  from 2026-03-01    2.00
  pass     1 MILK  at stores lot A gone
  owe      1 MILK  at 1.00 last       1.00
  pick     1 MILK  at stores lot B by settle assumed
  take     1 MILK  from 2026-03-01#2  1.00
  settle   1 MILK  of s1              1.00
  debit    scrap                      3.00
  credit   material                   3.00
undo s1 at 2026-03-02 key u1
expect lot MILK A 2
expect lot MILK B 5
undo u1 at 2026-03-02
expect lot MILK A 0
expect lot MILK B 4
# 6 of B of which 4 are there: 2 owed. Of the goods that come next, 3 of which are B, two are these
scrap 6 MILK lot B at 2026-03-03 key s2
expect owed MILK 2 value 2.00
hold 1 MILK at 2026-03-03
  refused STOCK_SHORT MILK short 1 l
receive 2 MILK cost 1.00 to shelf at 2026-03-04
receive 3 MILK cost 1.00 lot B to shelf at 2026-03-04
hold 2 MILK in shelf at 2026-03-04 key h1
  pick     2 MILK  at shelf by named assumed
  put      2 MILK  at shelf held
move 2 MILK from shelf to stores at 2026-03-04
  pick     2 MILK  at shelf lot B by named assumed
  put      2 MILK  at stores lot B
  pick     2 MILK  at stores lot B by settle assumed
  take     2 MILK  from 2026-03-04  2.00
  settle   2 MILK  of s2            2.00
  debit    owed                     2.00
  credit   material                 2.00
expect check clean
