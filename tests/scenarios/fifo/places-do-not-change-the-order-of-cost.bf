# Stock is physical, layers are cost: parts picked from the line still cost what the oldest layer
# costs, though that delivery lies in the stores.
item     WHEEL  each  fifo
reason   test
receive  3 WHEEL  to stores  at 2025-01-10  cost 10.00
receive  2 WHEEL  to line    at 2025-02-03  cost 12.00

# Picked at line, costed from the oldest layer: 2 x 10.00 = 20.00
issue    2 WHEEL  reason test  from line  at 2025-02-04
  pick     2 WHEEL  at line by named
  take     2 WHEEL  from 2025-01-10       20.00
  debit    expense:test                   20.00
  credit   material                       20.00
expect   stock WHEEL 3 in stores
expect   stock WHEEL 0 in line
# 1 x 10.00 + 2 x 12.00 = 34.00
expect   stock WHEEL 3 value 34.00
