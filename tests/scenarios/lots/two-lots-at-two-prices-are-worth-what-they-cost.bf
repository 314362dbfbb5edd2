# A lot for nothing and one at 50.00: together 50.00. Lots are physical, cost is by method: the second lot taken
# costs what came in first.
item     GEM   each  fifo  lots
receive  1 GEM  lot FREE  at 2026-03-02  cost 0
receive  1 GEM  lot DEAR  at 2026-03-02  cost 50.00
expect   stock GEM 2 value 50.00
scrap    1 GEM  lot DEAR  at 2026-03-03
  pick     1 GEM  at stores lot DEAR by named scanned
  take     1 GEM  from 2026-03-02  0.00
expect   stock GEM 1 value 50.00
expect   lot GEM FREE 1 free
scrap    1 GEM  at 2026-03-03
  pick     1 GEM  at stores lot FREE by first-in assumed
  take     1 GEM  from 2026-03-02#2  50.00
  debit    scrap                     50.00
  credit   material                  50.00
expect   stock GEM 0 value 0.00
expect   check clean
