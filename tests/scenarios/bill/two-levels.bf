# A semi-finished part is taken from stock, not exploded: each level is completed by itself.
item     RIM    each  fifo
item     SPOKE  each  fifo
item     WHEEL  each  made  semi  fifo
item     BIKE   each  made  fifo
bill     WHEEL
  + 1 RIM
  + 32 SPOKE
bill     BIKE
  + 2 WHEEL
receive  10 RIM     at 2025-01-10  cost 6.00
receive  320 SPOKE  at 2025-01-10  cost 0.05

# 4 x 6.00 = 24.00; 4 x 32 = 128 spokes: 128 x 0.05 = 6.40; 24.00 + 6.40 = 30.40
complete 4 WHEEL  at 2025-01-11
  pick     4 RIM     at stores by first-in
  take     4 RIM     from 2025-01-10      24.00
  pick     128 SPOKE at stores by first-in
  take     128 SPOKE from 2025-01-10       6.40
  make     4 WHEEL                        30.40
# 2 x 7.60 = 15.20
complete 1 BIKE   at 2025-01-12
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-11       15.20
  make     1 BIKE                         15.20
  debit    finished                       15.20
  credit   material                       15.20
expect   stock RIM 6 value 36.00
expect   stock WHEEL 2 value 15.20
