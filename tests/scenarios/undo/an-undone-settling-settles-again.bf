# A settling by hand, undone and done after all, settles from what lies there now.
item     WHEEL  each  fifo  places line,stores
standard WHEEL  material 10.00
sell     2 WHEEL  at 2025-01-10  key sale
receive  2 WHEEL  at 2025-01-11  cost 11.00 to stores  key po-1
settle   2 WHEEL from stores  at 2025-01-12  key by-hand
expect   cost sale 22.00
undo     by-hand  at 2025-01-13  key never
expect   owed WHEEL 2 value 20.00
expect   cost sale 20.00
undo     po-1     at 2025-01-14
receive  2 WHEEL  at 2025-01-15  cost 12.00 to stores
undo     never    at 2025-01-16
  pick     2 WHEEL  at stores by settle
  take     2 WHEEL  from 2025-01-15  24.00
  settle   2 WHEEL  of sale          20.00
  true-up  sale                       4.00
  debit    owed                      20.00
  debit    cost-of-sales              4.00
  credit   material                  24.00
expect   owed WHEEL 0 value 0.00
expect   check clean
