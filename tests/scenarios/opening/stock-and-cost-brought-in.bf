# Opening brings in stock with its cost against opening, and it is used like any other layer.
item     WHEEL  each  fifo
reason   test
opening  5 WHEEL  cost 9.50  at 2025-01-01
  put      5 WHEEL  at stores             47.50
  debit    material                       47.50
  credit   opening                        47.50
receive  5 WHEEL  at 2025-01-10  cost 10.00
# 5 x 9.50 + 1 x 10.00 = 57.50
issue    6 WHEEL  reason test  at 2025-01-11
  pick     6 WHEEL  at stores by first-in
  take     5 WHEEL  from 2025-01-01       47.50
  take     1 WHEEL  from 2025-01-10       10.00
  debit    expense:test                   57.50
  credit   material                       57.50
expect   balance opening -47.50
expect   check clean
