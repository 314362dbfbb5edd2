# A plant whose day begins at six books the night shift on the day on which it began.
site     main  day-begins 06:00
item     SAND   kg    fifo
reason   casting
receive  1 SAND   at 2025-01-10T22:00  cost 1.00
receive  1 SAND   at 2025-01-11T05:59  cost 2.00
receive  1 SAND   at 2025-01-11T06:00  cost 4.00
issue    3 SAND   reason casting  at 2025-01-11T07:00
  pick     3 SAND   at stores by first-in
  take     1 SAND   from 2025-01-10        1.00
  take     1 SAND   from 2025-01-10#2      2.00
  take     1 SAND   from 2025-01-11        4.00
  debit    expense:casting                 7.00
  credit   material                        7.00
expect   stock SAND 0 value 0.00
