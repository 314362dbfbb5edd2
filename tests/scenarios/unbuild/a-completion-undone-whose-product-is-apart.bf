# What was taken apart had never been made: the unbuild owes the bike. It came out of somewhere; another bike settles it.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  4 WHEEL  at 2025-01-10  cost 10.00
complete 1 BIKE   at 2025-03-04  key c1
unbuild  1 BIKE   of c1  at 2025-03-05  key u1
undo     c1  at 2025-03-06
expect   owed BIKE 1 value 20.00
# Two never used, two given back, two that came out.
expect   stock WHEEL 6 value 60.00
undo     u1  at 2025-03-07
expect   owed BIKE 0 value 0.00
expect   stock BIKE 0 value 0.00
expect   stock WHEEL 4 value 40.00
expect   balance production-variance 0.00
