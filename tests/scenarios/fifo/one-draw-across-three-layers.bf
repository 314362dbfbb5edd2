# One draw empties two layers and breaks the third.
item     BOARD  m     fifo
item     SHELF  each  made  fifo
bill     SHELF
  + 2.5 BOARD
receive  4 BOARD    at 2025-01-10  cost 3.00
receive  3.5 BOARD  at 2025-01-20  cost 3.20
receive  10 BOARD   at 2025-01-30  cost 3.50

# 4 x 2.5 = 10 m: 4 x 3.00 = 12.00; 3.5 x 3.20 = 11.20; 2.5 x 3.50 = 8.75
# 12.00 + 11.20 + 8.75 = 31.95
complete 4 SHELF  at 2025-02-10
  pick     10 BOARD  at stores by first-in
  take     4 BOARD   from 2025-01-10      12.00
  take     3.5 BOARD from 2025-01-20      11.20
  take     2.5 BOARD from 2025-01-30       8.75
  make     4 SHELF                        31.95
  debit    finished                       31.95
  credit   material                       31.95
# 7.5 x 3.50 = 26.25
expect   stock BOARD 7.5 value 26.25
expect   layer BOARD 2025-01-10 0 value 0.00
expect   layer BOARD 2025-01-30 7.5 value 26.25
