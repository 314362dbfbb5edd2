# Two receipts of one day are two layers; the second prints as that day's #2 and is used second.
item     WHEEL  each  fifo
reason   test
receive  2 WHEEL  at 2025-01-10T08:00  cost 10.00
receive  3 WHEEL  at 2025-01-10T15:00  cost 11.00

# 2 x 10.00 = 20.00; 2 x 11.00 = 22.00; 20.00 + 22.00 = 42.00
issue    4 WHEEL  reason test  at 2025-01-11
  pick     4 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10       20.00
  take     2 WHEEL  from 2025-01-10#2     22.00
  debit    expense:test                   42.00
  credit   material                       42.00
expect   layer WHEEL 2025-01-10 1 value 11.00
