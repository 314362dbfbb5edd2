# Books that record purchase and sale alone hold the bike at its material: it moves inside material, and its conversion,
# which was memo, is so no more. Nothing is left over.
points   purchase sale
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  6 WHEEL  at 2025-01-10  cost 10.00
complete 1 BIKE   at 2025-03-04  key c1
# 20.00 leaves material and comes back to it. 5.00 of applied is both sides.
unbuild  1 BIKE   of c1  at 2025-03-05
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-03-04       25.00
  apart    1 BIKE   of c1
  put      2 WHEEL  at stores             20.00
expect   balance material 60.00
expect   balance applied 0.00
