# A count that names a lot is of that lot alone; one that does not is of all that lies there, and its
# loss goes to what nobody knows the lot of first.
item MILK l lots
receive 5 MILK cost 1.00 lot A at 2026-03-01
receive 4 MILK cost 1.00 at 2026-03-01
  put      4 MILK  at stores   4.00
  inbox    lot-unknown MILK
  debit    material            4.00
  credit   payables            4.00
count 3 MILK lot A at 2026-03-02 key c1
  pick     2 MILK  at stores lot A by count
  take     2 MILK  from 2026-03-01  2.00
  debit    shrinkage                2.00
  credit   material                 2.00
# 3 of A and 4 unknown are 7: one less is there
count 6 MILK at 2026-03-02
  pick     1 MILK  at stores by count
  take     1 MILK  from 2026-03-01  1.00
  debit    shrinkage                1.00
  credit   material                 1.00
count 2 MILK lot B at 2026-03-03
  put      2 MILK  at stores lot B  2.00
  debit    material                 2.00
  credit   shrinkage                2.00
expect lot MILK A 3
expect lot MILK B 2
expect stock MILK 8 value 8.00
undo c1 at 2026-03-04
expect lot MILK A 5
expect check clean
