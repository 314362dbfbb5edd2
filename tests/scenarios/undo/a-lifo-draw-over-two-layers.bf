# An issue that took from two layers is given back layer by layer: to the newer it is the newest draw,
# in the older another draw has followed.
item     WHEEL  each  lifo
reason   test
receive  3 WHEEL  at 2025-01-10  total 10.00
receive  2 WHEEL  at 2025-02-03  cost 12.00
# 24.00 + 3.33 = 27.33
issue    3 WHEEL  reason test  at 2025-03-01  key a
  pick     3 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-02-03       24.00
  take     1 WHEEL  from 2025-01-10        3.33
  debit    expense:test                   27.33
  credit   material                       27.33
# 6.67 - 3.33 = 3.34
issue    1 WHEEL  reason test  at 2025-03-02  key b
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-01-10        3.34
  debit    expense:test                    3.34
  credit   material                        3.34
# 24.00 + 3.33 given back, 3.33 never taken: 24.00 + 3.33 + 3.33 = 30.66
undo     a        at 2025-03-03
expect   stock WHEEL 4 value 30.66
expect   layer WHEEL 2025-02-03 2 value 24.00
expect   balance expense:test 3.34
# LIFO again: 24.00 and the slice of 3.33
issue    3 WHEEL  reason test  at 2025-03-04
expect   balance expense:test 30.67
expect   stock WHEEL 1 value 3.33
expect   check clean
