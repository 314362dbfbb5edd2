# What leaves two categories by count for a product of none is booked at once, each from its own.
category METAL  stands material
category WOOD   stands material
account  material 1300  category METAL
account  material 1310  category WOOD
points   by-count  category METAL
points   by-count  category WOOD
item     SCREW  each  fifo  category METAL
item     BOARD  each  fifo  category WOOD
item     SHELF  each  made  fifo
bill     SHELF
  + 1 SCREW
  + 1 BOARD
receive  10 SCREW  at 2025-03-03  cost 1.50
receive  2 BOARD  at 2025-03-03  cost 30.00

complete 1 SHELF  at 2025-03-04
  pick     1 SCREW  at stores by first-in
  take     1 SCREW  from 2025-03-03   1.50
  pick     1 BOARD  at stores by first-in
  take     1 BOARD  from 2025-03-03  30.00
  make     1 SHELF                   31.50
  debit    finished                  31.50
  credit   material 1300              1.50
  credit   material 1310             30.00
expect   check clean
close    2025-03-31  at 2025-04-01
expect   balance material 43.50
expect   check clean
