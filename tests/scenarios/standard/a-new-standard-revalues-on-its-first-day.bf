# A new standard whose day has come revalues what is on hand at once.
item     WHEEL  each  standard
reason   test
standard WHEEL  material 10.00  from 2025-01-01
receive  5 WHEEL  at 2025-01-10  cost 10.00
# 5 x 12.00 - 5 x 10.00 = 10.00
standard WHEEL  material 12.00  from 2025-02-01  at 2025-02-01
  revalue  5 WHEEL                        10.00
  debit    material                       10.00
  credit   revaluation                    10.00
expect   stock WHEEL 5 value 60.00
# 5 x 11.00 - 5 x 12.00 = -5.00
standard WHEEL  material 11.00  from 2025-03-01  at 2025-03-01
expect   stock WHEEL 5 value 55.00
expect   balance revaluation -5.00
issue    1 WHEEL  reason test  at 2025-03-02
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from standard         11.00
  debit    expense:test                   11.00
  credit   material                       11.00
expect   check clean
