# Two of seven were never delivered: the receipt keeps the share of five.
item     WHEEL  each  fifo
reason   test
receive  7 WHEEL  at 2025-01-10  total 10.00  key po-1
# round(10.00 x 5 / 7) = 7.14; 10.00 - 7.14 = 2.86 go
undo     po-1 2   at 2025-01-11
expect   stock WHEEL 5 value 7.14
expect   balance material 7.14
expect   balance payables -7.14
# The layer is now 5 for 7.14: round(7.14 x 4 / 5) = 5.71; 7.14 - 5.71 = 1.43
issue    1 WHEEL  reason test  at 2025-01-12
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-01-10        1.43
  debit    expense:test                    1.43
  credit   material                        1.43
expect   check clean
