# Actual use replaces what the bill says for that part, and the product costs what was really used.
item     PAINT  l     fifo
item     BOARD  m     fifo
item     SIGN   each  made  fifo
bill     SIGN
  + 1 BOARD
  + 0.2 PAINT
receive  20 BOARD  at 2025-05-01  cost 3.00
receive  10 PAINT  at 2025-05-01  cost 8.00

# The bill says 5 x 0.2 = 1 l; 1.25 l were used: 1.25 x 8.00 = 10.00; 5 x 3.00 = 15.00
complete 5 SIGN  at 2025-05-02  key five
  + 1.25 PAINT
  pick     5 BOARD  at stores by first-in
  take     5 BOARD  from 2025-05-01       15.00
  pick     1.25 PAINT at stores by first-in
  take     1.25 PAINT from 2025-05-01     10.00
  make     5 SIGN                         25.00
  debit    finished                       25.00
  credit   material                       25.00

# The running total moves on as if the bill had been used: the next 5 need 1 l again.
complete 5 SIGN  at 2025-05-03
  pick     5 BOARD  at stores by first-in
  take     5 BOARD  from 2025-05-01       15.00
  pick     1 PAINT  at stores by first-in
  take     1 PAINT  from 2025-05-01        8.00
  make     5 SIGN                         23.00
  debit    finished                       23.00
  credit   material                       23.00
expect   stock PAINT 7.75 value 62.00
