# A receipt recorded late queues behind the newest layer, so LIFO takes it first.
item     WHEEL  each  lifo
reason   test
receive  3 WHEEL  at 2025-01-10  cost 10.00
receive  2 WHEEL  at 2025-02-03  cost 12.00
receive  2 WHEEL  at 2025-01-20  cost 11.00

# 2 x 11.00 + 1 x 12.00 = 34.00; 76.00 - 34.00 = 42.00
issue    3 WHEEL  reason test  at 2025-02-10
expect   balance expense:test 34.00
expect   stock WHEEL 4 value 42.00
# 1 x 12.00 = 12.00; 1 x 10.00 = 10.00
issue    2 WHEEL  reason test  at 2025-02-11
  pick     2 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-02-03       12.00
  take     1 WHEEL  from 2025-01-10       10.00
  debit    expense:test                   22.00
  credit   material                       22.00
