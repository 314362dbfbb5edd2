# An opening's layer takes the day it states, even before layers that are there already.
item     WHEEL  each  fifo
reason   test
receive  5 WHEEL  at 2025-01-10  cost 10.00
opening  2 WHEEL  cost 9.00  day 2024-11-30  to shelf  at 2025-01-11
expect   layer WHEEL 2024-11-30 2 value 18.00
opening  2 WHEEL  cost 8.00  day 2024-06-30  at 2025-01-11
# The oldest first: 2 x 8.00, 2 x 9.00, 1 x 10.00
issue    5 WHEEL  reason test  at 2025-01-12
  pick     5 WHEEL  at stores by first-in
  take     2 WHEEL  from 2024-06-30       16.00
  take     2 WHEEL  from 2024-11-30       18.00
  take     1 WHEEL  from 2025-01-10       10.00
  debit    expense:test                   44.00
  credit   material                       44.00
expect   stock WHEEL 2 in shelf
expect   stock WHEEL 4 value 40.00
expect   check clean
