# An item is changed by naming it again: what is not said stays as it was.
item     PUMP   each  fifo  places shelf,stores  text "hand pump"
item     PUMP   each  short refuse
receive  2 PUMP   at 2025-01-10  cost 8.00
  put      2 PUMP   at shelf              16.00
  debit    material                       16.00
  credit   payables                       16.00
sell     3 PUMP   at 2025-01-11
  refused  STOCK_SHORT
item     PUMP   each  short owe
sell     3 PUMP   at 2025-01-11
  pick     2 PUMP   at shelf by first-in
  take     2 PUMP   from 2025-01-10       16.00
  owe      1 PUMP   at 8.00 last           8.00
  debit    cost-of-sales                  24.00
  credit   material                       16.00
  credit   owed                            8.00
expect   owed PUMP 1 value 8.00
