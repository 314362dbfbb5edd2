# A bill may be written for a batch: what 12 litres need, of which 5 are made.
item     BASE   l     fifo
item     TINT   kg    fifo
item     PAINT  l     made  fifo
bill     PAINT  makes 12
  + 11 BASE
  + 0.9 TINT
receive  100 BASE  at 2025-06-01  cost 1.20
receive  10 TINT   at 2025-06-01  cost 8.00

# base 6 x 11 / 12 = 5.5 l: 5.5 x 1.20 = 6.60; tint 6 x 0.9 / 12 = 0.45 kg: 0.45 x 8.00 = 3.60
complete 6 PAINT  at 2025-06-02
  pick     5.5 BASE  at stores by first-in
  take     5.5 BASE  from 2025-06-01       6.60
  pick     0.45 TINT at stores by first-in
  take     0.45 TINT from 2025-06-01       3.60
  make     6 PAINT                        10.20
  debit    finished                       10.20
  credit   material                       10.20
expect   stock BASE 94.5 value 113.40
expect   stock TINT 9.55 value 76.40
