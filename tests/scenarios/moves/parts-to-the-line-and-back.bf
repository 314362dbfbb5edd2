# Parts brought to the line are used there when the bill says so; what is left can be moved back.
item     PAINT  l     fifo
item     SIGN   each  made  fifo
bill     SIGN
  + 0.5 PAINT place line
receive  10 PAINT  at 2025-01-10  cost 8.00
move     3 PAINT  from stores  to line  at 2025-01-11
  pick     3 PAINT  at stores by named
  put      3 PAINT  at line
# 4 x 0.5 = 2 l: 16.00
complete 4 SIGN   at 2025-01-12
  pick     2 PAINT  at line by named
  take     2 PAINT  from 2025-01-10       16.00
  make     4 SIGN                         16.00
  debit    finished                       16.00
  credit   material                       16.00
move     1 PAINT  from line  to stores  at 2025-01-13
  pick     1 PAINT  at line by named
  put      1 PAINT  at stores
expect   stock PAINT 0 in line
expect   stock PAINT 8 value 64.00
