# A standard recorded ahead waits: the pool goes over to it with the first event on or after its day
# that touches the pool, and is revalued before anything else of that event.
item     WHEEL  each  standard
reason   test
standard WHEEL  material 10.00  from 2025-01-01
standard WHEEL  material 12.00  from 2025-03-01
receive  5 WHEEL  at 2025-01-10  cost 10.00
  put      5 WHEEL  at stores             50.00
  debit    material                       50.00
  credit   payables                       50.00
issue    1 WHEEL  reason test  at 2025-02-28
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from standard         10.00
  debit    expense:test                   10.00
  credit   material                       10.00
expect   stock WHEEL 4 value 40.00
# 4 x 2.00 = 8.00 revalued, then 1 x 12.00 out: 40.00 + 8.00 - 12.00 = 36.00
issue    1 WHEEL  reason test  at 2025-03-01
expect   stock WHEEL 3 value 36.00
expect   balance revaluation -8.00
expect   balance expense:test 22.00
expect   check clean
