# A count finds less: the loss leaves from the place counted, at the cost that the method says.
item     BOLT   each  lifo
receive  100 BOLT  at 2025-01-10  cost 0.10
receive  100 BOLT  at 2025-01-20  cost 0.12
# 110 missing: 100 x 0.12 + 10 x 0.10 = 13.00
count    90 BOLT   at 2025-01-31
  pick     110 BOLT at stores by count
  take     100 BOLT from 2025-01-20       12.00
  take     10 BOLT  from 2025-01-10        1.00
  debit    shrinkage                      13.00
  credit   material                       13.00
expect   stock BOLT 90 value 9.00
expect   check clean
