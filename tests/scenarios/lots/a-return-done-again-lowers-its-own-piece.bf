# A sale that still owes has a returned piece again at once. Undone and done again the return lowers the
# sale's pick of that piece, not the newest: else S1 would be there twice at the end, and S2 never.
item     BIKE   each  fifo  serials
sell     3 BIKE   at 2025-01-10  key sale
receive  2 BIKE   at 2025-01-11  cost 10.00  serials S1,S2
return   1 BIKE   of sale  serials S1  at 2025-01-12  key back
  return   1 BIKE  from 2025-01-11 lot S1  10.00
  pick     1 BIKE  at stores lot S1 by settle assumed
  take     1 BIKE  from 2025-01-12         10.00
  settle   1 BIKE  of sale                  0.00
  true-up  sale                            10.00
undo     back     at 2025-01-13  key gone
  untake   1 BIKE  from 2025-01-12   10.00
  put      1 BIKE  at stores lot S1
  owe      1 BIKE  at 0.00 none       0.00
  true-up  sale                     -10.00
  lower    1 BIKE  of 2025-01-12     10.00
  pick     1 BIKE  at stores lot S1 by undo
undo     gone     at 2025-01-14
undo     sale     at 2025-01-15
  untake   1 BIKE  from 2025-01-12  10.00
  put      1 BIKE  at stores lot S1
  untake   1 BIKE  from 2025-01-11  10.00
  put      1 BIKE  at stores lot S2
  debit    material                 20.00
  credit   cost-of-sales            20.00
expect   lot BIKE S1 1
expect   lot BIKE S2 1
expect   check clean
