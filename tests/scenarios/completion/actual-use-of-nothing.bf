# Actual use may be nothing: the part is not taken and costs nothing.
item     BOARD  m     fifo
item     PAINT  l     fifo
item     SIGN   each  made  fifo
bill     SIGN
  + 1 BOARD
  + 0.2 PAINT
receive  5 BOARD  at 2025-05-01  cost 3.00
receive  1 PAINT  at 2025-05-01  cost 8.00

# 2 x 3.00 = 6.00
complete 2 SIGN  at 2025-05-02
  + 0 PAINT
  pick     2 BOARD  at stores by first-in
  take     2 BOARD  from 2025-05-01        6.00
  make     2 SIGN                          6.00
  debit    finished                        6.00
  credit   material                        6.00
expect   stock PAINT 1 value 8.00
