# A line that names its place owes there: a receipt into the stores does not settle it, a receipt to
# that place does.
item     PAINT  l     fifo
item     SIGN   each  made  fifo
bill     SIGN
  + 0.5 PAINT place line
receive  1 PAINT  to line    at 2025-03-01  cost 8.00

# 4 x 0.5 = 2 l: 1 at line, 1 owed
complete 4 SIGN   at 2025-03-02  key signs
  pick     1 PAINT  at line by named
  take     1 PAINT  from 2025-03-01        8.00
  owe      1 PAINT  at 8.00 last           8.00
  make     4 SIGN                         16.00
  debit    finished                       16.00
  credit   material                        8.00
  credit   owed                            8.00
receive  5 PAINT  to stores  at 2025-03-03  cost 8.00
  put      5 PAINT  at stores             40.00
  debit    material                       40.00
  credit   payables                       40.00
expect   owed PAINT 1 value 8.00

# The cost comes from the oldest layer, the paint from the line.
receive  1 PAINT  to line    at 2025-03-04  cost 8.00
  put      1 PAINT  at line                8.00
  pick     1 PAINT  at line by settle
  take     1 PAINT  from 2025-03-03        8.00
  settle   1 PAINT  of signs               8.00
  debit    owed                            8.00
  credit   payables                        8.00
expect   owed PAINT 0
expect   stock PAINT 5 value 40.00
expect   stock PAINT 0 in line
