# A frame comes out with every second bike and bears a tenth of the cost: it stays, the bikes go.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo  make-on sale
item     FRAME  each  made  fifo
bill     BIKE
  + 2 WHEEL
  + 0.5 FRAME  output  share 10%
rate     BIKE   conversion 5.00
receive  30 WHEEL  at 2025-01-10  cost 1.00

# 8 x 1.00 + 4 x 5.00 = 28.00: 2.80 for 2 frames, 25.20 for 4 bikes.
sell     4 BIKE  at 2025-01-12  key so-1
  pick     8 WHEEL  at stores by first-in
  take     8 WHEEL  from 2025-01-10   8.00
  make     4 BIKE                    25.20
  make     2 FRAME                    2.80
  pick     4 BIKE   at finished by first-in
  take     4 BIKE   from 2025-01-12  25.20
  debit    finished                   2.80
  debit    cost-of-sales             25.20
  credit   material                   8.00
  credit   applied                   20.00
expect   stock FRAME 2 value 2.80

# A quarter undone: 2 wheels and 5.00 come back, half a frame goes.
undo so-1 1  at 2025-01-13  key u-1
expect   stock WHEEL 24 value 24.00
expect   stock FRAME 1.5 value 2.10
expect   balance cost-of-sales 18.90
undo u-1     at 2025-01-13
expect   stock FRAME 2 value 2.80
expect   balance cost-of-sales 25.20
undo so-1    at 2025-01-14
expect   stock FRAME 0 value 0.00
expect   stock WHEEL 30 value 30.00
expect   balance applied 0.00
expect   check clean
