# A place that the bill names says where free parts are taken; what was staged for the order is taken
# wherever it lies, lines first. A place that the report itself names is the only one.
place    cage
place    line/A
item     BOLT  each  fifo
item     BIKE  each  made  fifo
bill     BIKE
  + 2 BOLT place cage
receive  20 BOLT   at 2026-03-01  cost 1.00  to cage
order    MO-1  9 BIKE  line A
stage    3 BOLT   order MO-1  from cage  to stores
stage    3 BOLT   order MO-1  from cage
  pick     3 BOLT  at cage by named
  put      3 BOLT  at line/A for MO-1
# stores have the lower number, and are no line
complete 2 BIKE   order MO-1  at 2026-03-02
  pick     3 BOLT  at line/A for MO-1 by staged
  pick     1 BOLT  at stores for MO-1 by staged
  take     4 BOLT  from 2026-03-01  4.00
  make     2 BIKE                   4.00
  debit    finished                 4.00
  credit   material                 4.00
complete 1 BIKE   order MO-1
  + 3 BOLT place cage
  pick     3 BOLT  at cage by named
  take     3 BOLT  from 2026-03-01  3.00
  make     1 BIKE                   3.00
  debit    finished                 3.00
  credit   material                 3.00
complete 1 BIKE   order MO-1
  + 3 BOLT place stores
  pick     2 BOLT  at stores for MO-1 by staged
  take     2 BOLT  from 2026-03-01  2.00
  owe      1 BOLT  at 1.00 last     1.00
  make     1 BIKE                   3.00
  debit    finished                 3.00
  credit   material                 2.00
  credit   owed                     1.00
expect   stock BOLT 11 in cage
expect   check clean
