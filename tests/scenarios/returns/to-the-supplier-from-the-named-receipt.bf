# Goods go back to the supplier from the layer of the receipt named, not from the oldest.
item     WHEEL  each  fifo
receive  3 WHEEL  at 2025-01-10  cost 10.00
receive  3 WHEEL  at 2025-02-03  cost 12.00  key po-2
# 2 x 12.00 = 24.00
return-to-supplier 2 WHEEL  of po-2  at 2025-02-04
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-02-03       24.00
  debit    payables                       24.00
  credit   material                       24.00
expect   layer WHEEL 2025-01-10 3 value 30.00
expect   stock WHEEL 4 value 42.00
expect   check clean
