# Stock thrown away or issued by mistake comes back with its value; the accounts are nil again.
item     WHEEL  each  fifo
reason   test
receive  7 WHEEL  at 2025-01-10  total 10.00
# 10.00 - 7.14 = 2.86
scrap    2 WHEEL  at 2025-01-11  key bin
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        2.86
  debit    scrap                           2.86
  credit   material                        2.86
# 7.14 - 5.71 = 1.43
issue    1 WHEEL  reason test  at 2025-01-12  key lab
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-01-10        1.43
  debit    expense:test                    1.43
  credit   material                        1.43
undo     bin      at 2025-01-13
# 5.71 + 2.86 = 8.57
expect   stock WHEEL 6 value 8.57
expect   balance scrap 0.00
undo     lab      at 2025-01-14
expect   stock WHEEL 7 value 10.00
expect   balance expense:test 0.00
expect   balance material 10.00
expect   check clean
