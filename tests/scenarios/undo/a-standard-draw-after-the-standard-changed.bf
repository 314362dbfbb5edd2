# An issue at the old standard is undone after a new one: the expense gets back what it booked, the
# pool takes the new standard, the difference is revaluation.
item     WHEEL  each  standard
reason   test
standard WHEEL  material 10.00  from 2025-01-01
receive  4 WHEEL  at 2025-01-10  cost 10.00
issue    2 WHEEL  reason test  at 2025-01-11  key lab
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from standard         20.00
  debit    expense:test                   20.00
  credit   material                       20.00
# 2 on hand x 2.00 = 4.00
standard WHEEL  material 12.00  from 2025-02-01  at 2025-02-01
  revalue  2 WHEEL                         4.00
  debit    material                        4.00
  credit   revaluation                     4.00
# Pool + 2 x 12.00 = 24.00, expense - 20.00, revaluation 4.00 more
undo     lab      at 2025-02-02
expect   stock WHEEL 4 value 48.00
expect   balance expense:test 0.00
expect   balance revaluation -8.00
expect   balance rounding 0.00
expect   check clean
