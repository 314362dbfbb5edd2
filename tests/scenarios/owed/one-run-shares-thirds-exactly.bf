# Owed issues that follow each other for one product at one price are one run, valued as a whole:
# three wheels at 10.00 for 3 are owed at 3.33, 3.34 and 3.33.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
reason   test
receive  3 WHEEL  at 2025-01-10  total 10.00
issue    3 WHEEL  reason test  at 2025-01-11
complete 1 CART   at 2025-01-12  key one
expect   owed WHEEL 1 value 3.33
complete 1 CART   at 2025-01-12  key two
# round(10.00 x 2 / 3) = 6.67; 6.67 - 3.33 = 3.34
expect   owed WHEEL 2 value 6.67
complete 1 CART   at 2025-01-12  key three
expect   owed WHEEL 3 value 10.00
expect   cost one 3.33
expect   cost two 3.34
expect   cost three 3.33

# Two come for 6.67: left of 1 is round(6.67 / 2) = 3.34; 6.67 - 3.34 = 3.33, then 3.34.
receive  2 WHEEL  at 2025-01-13  total 6.67
  put      2 WHEEL  at stores              6.67
  pick     1 WHEEL  at stores by settle
  take     1 WHEEL  from 2025-01-13        3.33
  settle   1 WHEEL  of one                 3.33
  pick     1 WHEEL  at stores by settle
  take     1 WHEEL  from 2025-01-13        3.34
  settle   1 WHEEL  of two                 3.34
  debit    owed                            6.67
  credit   payables                        6.67
# 10.00 - 6.67 = 3.33
expect   owed WHEEL 1 value 3.33
expect   check clean
