# If less is left of the receipt than goes back, the rest goes by method.
item     WHEEL  each  lifo
reason   test
receive  3 WHEEL  at 2025-01-10  cost 10.00
receive  3 WHEEL  at 2025-02-03  cost 12.00  key po-2
issue    2 WHEEL  reason test  at 2025-02-04
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-02-03       24.00
  debit    expense:test                   24.00
  credit   material                       24.00
# 1 x 12.00 + 1 x 10.00 = 22.00
return-to-supplier 2 WHEEL  of po-2  at 2025-02-05
  pick     2 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-02-03       12.00
  take     1 WHEEL  from 2025-01-10       10.00
  debit    payables                       22.00
  credit   material                       22.00
expect   stock WHEEL 2 value 20.00
expect   check clean
