# Stock may be short only where the item's policy is refuse, and for a move; everything else owes.
item     WHEEL  each  fifo
item     DRUG   g     fifo  short refuse
receive  2 WHEEL  at 2025-01-10  cost 1.00
receive  2 DRUG   at 2025-01-10  cost 1.00
move     3 WHEEL  from stores  to line  at 2025-01-11
  refused  STOCK_SHORT
sell     3 DRUG   at 2025-01-11
  refused  STOCK_SHORT
sell     3 WHEEL  at 2025-01-11
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        2.00
  owe      1 WHEEL  at 1.00 last           1.00
  debit    cost-of-sales                   3.00
  credit   material                        2.00
  credit   owed                            1.00
expect   stock DRUG 2 value 2.00
expect   owed WHEEL 1 value 1.00
