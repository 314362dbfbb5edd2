# A receipt recorded late does not go before layers that are there already: it costs in the order of
# recording and queues behind the newest.
item     WHEEL  each  fifo
reason   test
receive  3 WHEEL  at 2025-01-10  cost 10.00
receive  2 WHEEL  at 2025-02-03  cost 12.00
receive  2 WHEEL  at 2025-01-20  cost 11.00  note "found in the post"
expect   stock WHEEL 7 value 76.00

# 3 x 10.00 = 30.00; 2 x 12.00 = 24.00; 30.00 + 24.00 = 54.00
issue    5 WHEEL  reason test  at 2025-02-10
  pick     5 WHEEL  at stores by first-in
  take     3 WHEEL  from 2025-01-10       30.00
  take     2 WHEEL  from 2025-02-03       24.00
  debit    expense:test                   54.00
  credit   material                       54.00
expect   stock WHEEL 2 value 22.00
