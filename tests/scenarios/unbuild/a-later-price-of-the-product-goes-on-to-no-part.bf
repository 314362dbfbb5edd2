# The bike's wheels turn out dearer after it was taken apart. Its parts came out at what was known then; the rest is
# production variance.
item     WHEEL  each  lifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  2 WHEEL  at 2025-01-10  cost 10.00
issue    2 WHEEL  at 2025-01-11  reason bulk
# Two wheels owed at 10.00.
complete 1 BIKE   at 2025-03-04  key c1
unbuild  1 BIKE   of c1  at 2025-03-05  to line
expect   owed WHEEL 2 value 20.00
expect   stock WHEEL 2 value 20.00
expect   balance production-variance 0.00

# LIFO takes the wheels that came now: 2 x 11.50 - 20.00 = 3.00
receive  2 WHEEL  at 2025-03-06  cost 11.50
expect   owed WHEEL 0 value 0.00
expect   stock WHEEL 2 value 20.00
expect   balance production-variance 3.00
