# LIFO is perpetual: an issue takes the newest of what is there at that moment, not of the period.
item     SAND   kg    lifo
reason   casting
receive  100 SAND  at 2025-01-10  cost 0.10
receive  50 SAND   at 2025-01-12  cost 0.12

# 50 x 0.12 = 6.00; 10 x 0.10 = 1.00; 6.00 + 1.00 = 7.00
issue    60 SAND   reason casting  at 2025-01-13
  pick     60 SAND  at stores by first-in
  take     50 SAND  from 2025-01-12        6.00
  take     10 SAND  from 2025-01-10        1.00
  debit    expense:casting                 7.00
  credit   material                        7.00
receive  20 SAND   at 2025-01-20  cost 0.15
# 20 x 0.15 = 3.00; 5 x 0.10 = 0.50; 3.00 + 0.50 = 3.50
issue    25 SAND   reason casting  at 2025-01-21
  pick     25 SAND  at stores by first-in
  take     20 SAND  from 2025-01-20        3.00
  take     5 SAND   from 2025-01-10        0.50
  debit    expense:casting                 3.50
  credit   material                        3.50
# 100 - 10 - 5 = 85; 85 x 0.10 = 8.50
expect   stock SAND 85 value 8.50
