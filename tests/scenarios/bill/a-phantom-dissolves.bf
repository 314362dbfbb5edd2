# A phantom is never made nor stocked: it dissolves into the lines of its own bill, and quantities
# multiply down the levels.
item     SCREW  each  fifo
item     BRACKET each fifo
item     FIXKIT each  phantom
item     SHELF  each  made  fifo
item     BOARD  m     fifo
bill     FIXKIT
  + 2 BRACKET
  + 8 SCREW
bill     SHELF
  + 1.2 BOARD
  + 2 FIXKIT
receive  50 BOARD    at 2025-01-10  cost 5.00
receive  50 BRACKET  at 2025-01-10  cost 0.80
receive  500 SCREW   at 2025-01-10  cost 0.01

# boards 3 x 1.2 = 3.6: 18.00; brackets 3 x 2 x 2 = 12: 9.60; screws 3 x 2 x 8 = 48: 0.48
# 18.00 + 9.60 + 0.48 = 28.08
complete 3 SHELF  at 2025-01-11
  pick     3.6 BOARD  at stores by first-in
  take     3.6 BOARD  from 2025-01-10     18.00
  pick     12 BRACKET at stores by first-in
  take     12 BRACKET from 2025-01-10      9.60
  pick     48 SCREW   at stores by first-in
  take     48 SCREW   from 2025-01-10      0.48
  make     3 SHELF                        28.08
  debit    finished                       28.08
  credit   material                       28.08
complete 1 FIXKIT  at 2025-01-11
  refused  ITEM_KIND
expect   stock SHELF 3 value 28.08
expect   stock FIXKIT 0
