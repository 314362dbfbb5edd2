# Parts that an undone start puts back settle what a sale owes. Begun again in part, the undo keeps of that
# only as much as it still has put back (8.7); and what the beginning settled itself goes with it.
item     NUT   each  fifo
item     BIKE  each  made  fifo
bill     BIKE
  + 1 NUT issue start
receive  4 NUT   at 2025-01-10  cost 1.00
order    o1 4 BIKE
start    o1      at 2025-01-11  key begun
  pick     4 NUT  at stores by first-in
  put      4 NUT  at line for o1
sell     3 NUT   at 2025-01-12  key sold
  owe      3 NUT  at 1.00 last  3.00
  debit    cost-of-sales        3.00
  credit   owed                 3.00
undo     begun 4 at 2025-01-13  key back
  pick     4 NUT  at line for o1 by undo
  put      4 NUT  at stores
  pick     3 NUT  at stores by settle
  take     3 NUT  from 2025-01-10  3.00
  settle   3 NUT  of sold          3.00
  debit    owed                    3.00
  credit   material                3.00
receive  5 NUT   at 2025-01-14  cost 1.00
# Of the 4 put back 2 stay so, and settle 2; 1 is owed again. The start takes 2 of the 1 + 1 + 5 that are
# free, and of the rest the sale takes its 1.
undo     back 2  at 2025-01-15
  untake   1 NUT  from 2025-01-10  1.00
  put      1 NUT  at stores
  owe      1 NUT  at 1.00 last     1.00
  pick     2 NUT  at stores by first-in
  put      2 NUT  at line for o1
  pick     1 NUT  at stores by settle
  take     1 NUT  from 2025-01-10  1.00
  settle   1 NUT  of sold          1.00
# What the beginning settled is owed again, and settles once more with what comes back.
undo     begun 2 at 2025-01-16
  untake   1 NUT  from 2025-01-10  1.00
  put      1 NUT  at stores
  owe      1 NUT  at 1.00 last     1.00
  pick     2 NUT  at line for o1 by undo
  put      2 NUT  at stores
  pick     1 NUT  at stores by settle
  take     1 NUT  from 2025-01-10  1.00
  settle   1 NUT  of sold          1.00
expect   owed NUT 0 value 0.00
expect   stock NUT 6 value 6.00
expect   check clean
