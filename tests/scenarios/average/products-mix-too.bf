# A product may be kept at average: completions of different cost mix in its pool, element by element.
item     WHEEL  each  fifo
item     CART   each  made  average
bill     CART
  + 1 WHEEL
rate     CART   conversion 1.00
receive  2 WHEEL  at 2025-01-10  cost 10.00
receive  2 WHEEL  at 2025-01-11  cost 13.00
# 20.00 + 2.00 = 22.00
complete 2 CART   at 2025-01-12
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10       20.00
  make     2 CART                         22.00
  debit    finished                       22.00
  credit   material                       20.00
  credit   applied                         2.00
complete 1 CART   at 2025-01-13
# (22.00 + 14.00) / 3 = 12.00
sell     2 CART   at 2025-01-14
  pick     2 CART   at finished by first-in
  take     2 CART   from average          24.00
  debit    cost-of-sales                  24.00
  credit   finished                       24.00
expect   stock CART 1 value 12.00
expect   check clean
