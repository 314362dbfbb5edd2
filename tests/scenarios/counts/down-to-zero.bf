# A count of zero empties the place exactly, to the last cent.
item     HINGE  each  fifo
reason   test
receive  7 HINGE  at 2025-01-10  total 10.00
# 10.00 - round(10.00 x 4 / 7) = 4.29
issue    3 HINGE  reason test  at 2025-01-11
  pick     3 HINGE  at stores by first-in
  take     3 HINGE  from 2025-01-10        4.29
  debit    expense:test                    4.29
  credit   material                        4.29
count    0 HINGE  at 2025-01-31
  pick     4 HINGE  at stores by count
  take     4 HINGE  from 2025-01-10        5.71
  debit    shrinkage                       5.71
  credit   material                        5.71
expect   stock HINGE 0 value 0.00
expect   balance material 0.00
expect   check clean
