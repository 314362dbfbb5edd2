# A customer brings back what the book thinks went from another lot: the return names the lot, and so
# it comes in. Of pieces with serial numbers each comes back as the one that was scanned.
item MILK l lots
item CHIP each serials
receive 5 MILK cost 1.00 lot A at 2026-03-01
receive 5 MILK cost 1.00 lot B at 2026-03-02
receive 3 CHIP cost 2.00 serials C1..C3 at 2026-03-02
sell 6 MILK at 2026-03-03 key s1
  pick     5 MILK  at stores lot A by first-in assumed
  pick     1 MILK  at stores lot B by first-in assumed
  take     5 MILK  from 2026-03-01  5.00
  take     1 MILK  from 2026-03-02  1.00
  debit    cost-of-sales            6.00
  credit   material                 6.00
# the newest take is that of the second layer; the goods are A all the same
return 1 MILK of s1 lot A at 2026-03-04 key b1
  return   1 MILK  from 2026-03-02 lot A  1.00
  debit    material                       1.00
  credit   cost-of-sales                  1.00
expect lot MILK A 1
expect lot MILK B 4
undo b1 at 2026-03-04
expect lot MILK A 0
expect lot MILK B 4

# Four were sold of three: one is owed. Four come back, four are named; what was owed is not owed.
sell 4 CHIP at 2026-03-05 key s2
return 4 CHIP of s2 serials C3,C2,C1,C4 at 2026-03-06
  return   3 CHIP  from 2026-03-02  6.00
  lot      1 CHIP  at stores lot C3
  lot      1 CHIP  at stores lot C2
  lot      1 CHIP  at stores lot C1
  unowe    1 CHIP                   2.00
  debit    material                 6.00
  debit    owed                     2.00
  credit   cost-of-sales            8.00
expect lot CHIP C1 1
expect lot CHIP C2 1
expect lot CHIP C3 1
expect check clean
