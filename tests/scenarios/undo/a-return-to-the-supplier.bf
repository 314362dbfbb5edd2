# Goods said to have gone back to the supplier are still here: they return to their layer.
item     WHEEL  each  fifo
receive  3 WHEEL  at 2025-01-10  total 10.00  key po-1
# 10.00 - 3.33 = 6.67
return-to-supplier 2 WHEEL  of po-1  at 2025-01-11  key back
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        6.67
  debit    payables                        6.67
  credit   material                        6.67
undo     back     at 2025-01-12
expect   layer WHEEL 2025-01-10 3 value 10.00
expect   balance material 10.00
expect   balance payables -10.00
expect   check clean
