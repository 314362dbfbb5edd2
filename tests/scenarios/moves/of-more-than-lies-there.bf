# More cannot be moved than lies there: it is the one fact that cannot have happened.
item     BOARD  m     fifo
receive  10 BOARD  to stores  at 2025-01-10  cost 3.00
receive  5 BOARD   to shelf   at 2025-01-10  cost 3.00
move     11 BOARD from stores  to line  at 2025-01-11
  refused  STOCK_SHORT
expect   stock BOARD 10 in stores
expect   stock BOARD 0 in line
move     10 BOARD from stores  to line  at 2025-01-11
  pick     10 BOARD at stores by named
  put      10 BOARD at line
expect   stock BOARD 15 value 45.00
