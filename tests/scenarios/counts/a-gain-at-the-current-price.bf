# A count finds more than the books know: the gain enters at what the stock on hand stands at, against
# shrinkage; only an empty pool goes by the last inflow price.
reason   SHOW
item     BOLT   each  fifo
receive  100 BOLT  at 2025-01-10  cost 0.10
receive  100 BOLT  at 2025-01-20  cost 0.12
# 210 - 200 = 10; of all layers (10.00 + 12.00) / 200 = 0.11; 10 x 0.11 = 1.10
count    210 BOLT  at 2025-01-31
  put      10 BOLT  at stores              1.10
  debit    material                        1.10
  credit   shrinkage                       1.10
expect   stock BOLT 210 value 23.10
expect   balance shrinkage -1.10

# 10 x 1.00 + 10 x 2.00 = 30.00 for 20: 5 x 1.50 = 7.50, not 5 x the last 2.00
item     NUT    each  average
receive  10 NUT  at 2025-02-01  cost 1.00
receive  10 NUT  at 2025-02-02  cost 2.00
count    25 NUT  at 2025-02-28
  put      5 NUT  at stores                7.50
  debit    material                        7.50
  credit   shrinkage                       7.50
expect   stock NUT 25 value 37.50

# Nothing is on hand: 2 x the last 2.00 = 4.00
issue    25 NUT  at 2025-03-01  reason SHOW
count    2 NUT   at 2025-03-31
  put      2 NUT  at stores                4.00
  debit    material                        4.00
  credit   shrinkage                       4.00

# Nothing ever came in: 3 x the standard 0.50 = 1.50
item     GLUE   each  fifo
standard GLUE   material 0.50  at 2025-04-01
count    3 GLUE  at 2025-04-30
  put      3 GLUE  at stores               1.50
  debit    material                        1.50
  credit   shrinkage                       1.50
expect   check clean
