# What is held cannot be used: the need goes short and says why. Let go, it settles what is owed.
item WHEEL each
receive 5 WHEEL cost 2.00 at 2026-03-01
hold 4 WHEEL at 2026-03-01 key h1
  pick     4 WHEEL  at stores by named
  put      4 WHEEL  at stores held
sell 3 WHEEL at 2026-03-02
  pick     1 WHEEL  at stores by first-in
  pass     2 WHEEL  at stores held
  take     1 WHEEL  from 2026-03-01    2.00
  owe      2 WHEEL  at 2.00 last       4.00
  debit    cost-of-sales               6.00
  credit   material                    2.00
  credit   owed                        4.00
receive 1 WHEEL cost 2.00 to finished at 2026-03-02
expect owed WHEEL 2 value 4.00
unhold 3 WHEEL at 2026-03-03
  pick     3 WHEEL  at stores held by named
  put      3 WHEEL  at stores
  pick     2 WHEEL  at stores by settle
  take     2 WHEEL  from 2026-03-01    4.00
  settle   2 WHEEL  of @4              4.00
  debit    owed                        4.00
  credit   material                    4.00
expect owed WHEEL 0 value 0.00
# 5 + 1 - 3 = 3: one free and one held in stores, one in finished
expect stock WHEEL 3 value 6.00
expect stock WHEEL 2 in stores
unhold 2 WHEEL at 2026-03-03
  refused STOCK_SHORT WHEEL short 1 each
undo h1 at 2026-03-04
expect check clean
