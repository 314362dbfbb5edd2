# A standard whose first day is past changes nothing that was booked: it takes effect now.
item     WHEEL  each  standard
reason   test
standard WHEEL  material 10.00  from 2025-01-01
receive  5 WHEEL  at 2025-01-10  cost 10.00
issue    2 WHEEL  reason test  at 2025-02-10
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from standard         20.00
  debit    expense:test                   20.00
  credit   material                       20.00
# 3 on hand x 1.00 = 3.00; the 2 issued after 2025-02-01 keep 20.00
standard WHEEL  material 11.00  from 2025-02-01  at 2025-03-01
  revalue  3 WHEEL                         3.00
  debit    material                        3.00
  credit   revaluation                     3.00
expect   balance expense:test 20.00
expect   stock WHEEL 3 value 33.00
expect   check clean
