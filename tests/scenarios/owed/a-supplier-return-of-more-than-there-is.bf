# More goes back to the supplier than the books have: the missing part is owed, against payables.
item     WHEEL  each  fifo
receive  3 WHEEL  at 2025-01-10  cost 10.00

# 3 x 10.00 = 30.00 taken, 1 owed at 10.00; payables 40.00
return-to-supplier 4 WHEEL  at 2025-01-11
  pick     3 WHEEL  at stores by first-in
  take     3 WHEEL  from 2025-01-10       30.00
  owe      1 WHEEL  at 10.00 last         10.00
  debit    payables                       40.00
  credit   material                       30.00
  credit   owed                           10.00
expect   owed WHEEL 1 value 10.00
expect   balance payables 10.00
expect   check clean
