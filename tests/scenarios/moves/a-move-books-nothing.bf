# A move changes the place, not the cost: no layer is touched and no entry made.
item     BOARD  m     fifo
receive  10 BOARD  at 2025-01-10  cost 3.00
move     4 BOARD  from stores  to line  at 2025-01-11
  pick     4 BOARD  at stores by named
  put      4 BOARD  at line
expect   stock BOARD 6 in stores
expect   stock BOARD 4 in line
expect   layer BOARD 2025-01-10 10 value 30.00
expect   balance material 30.00
expect   check clean
