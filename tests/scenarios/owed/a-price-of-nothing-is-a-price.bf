# What came for nothing is owed at nothing, by its last price: zero is a value and nothing is missing; the
# receipt that then costs something corrects the product.
item     GIFT  each  fifo
item     BOX   each  made  fifo
bill     BOX
  + 1 GIFT
receive  1 GIFT  at 2026-03-02  cost 0
complete 2 BOX   at 2026-03-03  key boxes
  pick     1 GIFT  at stores by first-in
  take     1 GIFT  from 2026-03-02  0.00
  owe      1 GIFT  at 0.00 last     0.00
  make     2 BOX                    0.00
expect   inbox cost-missing/GIFT/stores none
receive  1 GIFT  at 2026-03-04  cost 3.00
  put      1 GIFT  at stores           3.00
  pick     1 GIFT  at stores by settle
  take     1 GIFT  from 2026-03-04     3.00
  settle   1 GIFT  of boxes            0.00
  true-up  BOX     of 2026-03-03       3.00
  debit    finished                    3.00
  credit   payables                    3.00
expect   stock BOX 2 value 3.00
expect   inbox 0
expect   check clean
