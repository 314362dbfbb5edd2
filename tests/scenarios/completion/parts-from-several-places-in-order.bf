# Parts are taken through the item's place list, in its order.
item     BOARD  m     fifo  places line,stores,shelf
item     SIGN   each  made  fifo
bill     SIGN
  + 1 BOARD
receive  3 BOARD  to line    at 2025-05-01  cost 3.00
receive  4 BOARD  to stores  at 2025-05-02  cost 4.00

# 3 x 3.00 + 2 x 4.00 = 17.00
complete 5 SIGN  at 2025-05-03
  pick     3 BOARD  at line by first-in
  pick     2 BOARD  at stores by first-in
  take     3 BOARD  from 2025-05-01        9.00
  take     2 BOARD  from 2025-05-02        8.00
  make     5 SIGN                         17.00
  debit    finished                       17.00
  credit   material                       17.00
expect   stock BOARD 0 in line
expect   stock BOARD 2 in stores
