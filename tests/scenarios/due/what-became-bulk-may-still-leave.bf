# What lay on stock when it became bulk stays there and can leave.
item     GREASE  kg    fifo
reason   test
receive  3 GREASE  at 2025-01-10  cost 2.00
item     GREASE  kg    issue bulk
receive  3 GREASE  at 2025-01-11  cost 3.00
  debit    expense:bulk                      9.00
  credit   payables                          9.00
expect   stock GREASE 3 value 6.00
scrap    1 GREASE  at 2025-01-12
issue    1 GREASE  reason test  at 2025-01-12
expect   stock GREASE 1 value 2.00
expect   balance scrap 2.00
expect   check clean
