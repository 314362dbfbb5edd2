# What a receipt had settled is owed again from its end on: it joins what is still open of that issue,
# so the next receipt settles it in one piece. 0.10 / 3 a wheel: the interval decides the cent.
item     WHEEL  each  fifo
standard WHEEL  material 0.033333
sell     9 WHEEL  at 2025-01-10  key sale
expect   cost sale 0.30
receive  6 WHEEL  at 2025-01-11  cost 0.10  key po-1
expect   owed WHEEL 3 value 0.10
# Owed again is [4, 6): 0.20 - 0.13 = 0.07, and with [6, 9) it is 0.17.
undo     po-1 2   at 2025-01-12
expect   owed WHEEL 5 value 0.17
receive  5 WHEEL  at 2025-01-13  cost 0.10
  put      5 WHEEL  at stores        0.50
  pick     5 WHEEL  at stores by settle
  take     5 WHEEL  from 2025-01-13  0.50
  settle   5 WHEEL  of sale          0.17
  true-up  sale                      0.33
  debit    owed                      0.17
  debit    cost-of-sales             0.33
  credit   payables                  0.50
expect   check clean
