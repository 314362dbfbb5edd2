# Parts owed at zero stand apart from the average: when they are settled the pool keeps its own price
# and the product gets the true cost.
item     WHEEL  each  average
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
complete 2 CART   at 2025-01-11  key carts
expect   owed WHEEL 2 value 0.00
# 5 x 10.00 = 50.00; 2 x 10.00 = 20.00 settle
receive  5 WHEEL  at 2025-01-12  cost 10.00
expect   stock WHEEL 3 value 30.00
expect   cost carts 20.00
receive  1 WHEEL  at 2025-01-13  cost 14.00
  put      1 WHEEL  at stores             14.00
  debit    material                       14.00
  credit   payables                       14.00
# (30.00 + 14.00) / 4 = 11.00
complete 1 CART   at 2025-01-14
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from average          11.00
  make     1 CART                         11.00
  debit    finished                       11.00
  credit   material                       11.00
expect   check clean
