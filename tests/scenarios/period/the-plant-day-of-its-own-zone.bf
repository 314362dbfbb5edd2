# A moment given in another zone falls on the day it has at the plant: 23:30 UTC is half past midnight
# in Berlin.
site     main  zone Europe/Berlin
item     SAND   kg    fifo
reason   casting
receive  1 SAND   at 2025-01-10T23:30:00Z  cost 1.00
receive  1 SAND   at 2025-01-11T08:00      cost 2.00
# In summer two hours ahead: 22:30 UTC is half past midnight too.
receive  1 SAND   at 2025-07-10T22:30:00Z  cost 4.00
issue    3 SAND   reason casting  at 2025-07-12
  pick     3 SAND   at stores by first-in
  take     1 SAND   from 2025-01-11        1.00
  take     1 SAND   from 2025-01-11#2      2.00
  take     1 SAND   from 2025-07-11        4.00
  debit    expense:casting                 7.00
  credit   material                        7.00
expect   stock SAND 0 value 0.00
