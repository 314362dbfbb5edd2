# Of five wheels four are used when two turn out never to have come: one is taken from stock, one is
# owed by its user.
item     WHEEL  each  fifo
reason   test
receive  5 WHEEL  at 2025-01-10  cost 10.00  key po-1
issue    4 WHEEL  reason test  at 2025-01-11
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2025-01-10       40.00
  debit    expense:test                   40.00
  credit   material                       40.00
# 50.00 - 50.00 x 3 / 5 = 20.00 go; of the 40.00 drawn a quarter is owed: 10.00
undo     po-1 2   at 2025-01-12
expect   stock WHEEL 0 value 0.00
expect   owed WHEEL 1 value 10.00
expect   balance payables -30.00
expect   balance material 0.00
expect   balance owed -10.00
expect   balance expense:test 40.00
expect   check clean
