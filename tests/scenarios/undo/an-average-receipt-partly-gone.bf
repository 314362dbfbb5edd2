# An average receipt is undone when most of the pool is gone: the pool gives what it has, the newest
# draw owes the rest, and what the own cost differs is price variance.
item     WHEEL  each  average
reason   test
receive  2 WHEEL  at 2025-01-10  cost 10.00
receive  2 WHEEL  at 2025-01-11  cost 12.00  key po-2
# 44.00 x 3 / 4 = 33.00
issue    3 WHEEL  reason test  at 2025-01-12
  pick     3 WHEEL  at stores by first-in
  take     3 WHEEL  from average          33.00
  debit    expense:test                   33.00
  credit   material                       33.00

# 24.00 off payables: 11.00 from the pool, 33.00 / 3 = 11.00 owed, 24.00 - 22.00 = 2.00 variance
undo     po-2     at 2025-01-13
expect   stock WHEEL 0 value 0.00
expect   owed WHEEL 1 value 11.00
expect   balance material 0.00
expect   balance payables -20.00
expect   balance owed -11.00
expect   balance price-variance -2.00
expect   balance expense:test 33.00
# The owed wheel comes at 10.00: 33.00 - 1.00 = 32.00
receive  1 WHEEL  at 2025-01-14  cost 10.00
expect   owed WHEEL 0
expect   balance expense:test 32.00
expect   check clean
