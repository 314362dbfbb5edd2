# What the vendor lacked is owed at his place; the parts that come there later cost more, when the goods are sold
# already: cost of sales takes the difference.
party    PAINTER
place    PAINTER  vendor PAINTER
party    SHOP
item     BLUE   kg    fifo  issue receipt
item     DOOR   each  made  fifo
bill     DOOR
  + 2 BLUE
receive  3 BLUE  to PAINTER  at 2026-03-01  cost 1.00
# 3 x 1.00 + 1 owed at 1.00 + 6.00
receive  2 DOOR  from PAINTER  at 2026-03-02  total 6.00  key doors
  pick     3 BLUE  at PAINTER by named
  take     3 BLUE  from 2026-03-01   3.00
  owe      1 BLUE  at 1.00 last      1.00
  make     2 DOOR                   10.00
  debit    finished                 10.00
  credit   material                  3.00
  credit   owed                      1.00
  credit   payables                  6.00
sell     2 DOOR  to SHOP  key sale
receive  1 BLUE  to PAINTER  at 2026-03-05  cost 1.50
  put      1 BLUE  at PAINTER             1.50
  pick     1 BLUE  at PAINTER by settle
  take     1 BLUE  from 2026-03-05        1.50
  settle   1 BLUE  of doors               1.00
  true-up  DOOR    of 2026-03-02          0.50
  true-up  sale                           0.50
  debit    owed                           1.00
  debit    cost-of-sales                  0.50
  credit   payables                       1.50
expect   cost sale 10.50
expect   stock BLUE 0
expect   check clean
