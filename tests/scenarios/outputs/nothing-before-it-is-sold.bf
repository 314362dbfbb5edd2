# Saw dust has no cost: all of it is the board's. Sold, it goes out at nothing. What the bill does
# not speak of at all is made besides the same way.
item     LOG    each  fifo
item     DUST   kg    made fifo
item     BARK   kg    made fifo
item     BOARD  each  made fifo
bill     BOARD
  + 1 LOG
  + 3 DUST output when-sold place line
receive  5 LOG     at 2026-03-02  cost 20.00
complete 2 BOARD   at 2026-03-03
  pick     2 LOG     at stores by first-in
  take     2 LOG     from 2026-03-02  40.00
  make     2 BOARD                    40.00
  make     6 DUST    at line           0.00
  debit    finished                   40.00
  credit   material                   40.00
complete 1 BOARD   at 2026-03-03
  + 1.5 BARK output place scrap
  pick     1 LOG     at stores by first-in
  take     1 LOG     from 2026-03-02  20.00
  make     1 BOARD                    20.00
  make     3 DUST    at line           0.00
  make     1.5 BARK  at scrap          0.00
  debit    finished                   20.00
  credit   material                   20.00
sell     6 DUST    from line  at 2026-03-04
  pick     6 DUST    at line by named
  take     6 DUST    from 2026-03-03   0.00
expect   stock DUST 3 value 0.00
expect   stock BARK 1.5 value 0.00
expect   check clean
