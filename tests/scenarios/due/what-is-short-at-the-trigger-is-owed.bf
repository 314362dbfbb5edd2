# Five are due, three lie there when the day ends: two are owed from then on, at the price at which they
# were due, and the next receipt settles them.
item     WHEEL  each  fifo  issue period
item     CART   each  made  fifo
bill     CART
  + 5 WHEEL
receive  5 WHEEL  at 2025-01-10  cost 10.00
complete 1 CART   at 2025-03-04  key cart
# A move may take what is due along: it has happened.
move     2 WHEEL  from stores  to line
expect   stock WHEEL 3 in stores
expect   due WHEEL 5 value 50.00
# 3 x 10.00 are taken, 2 x 10.00 go from due to owed.
tick              at 2025-03-05  key shift
expect   due WHEEL 0
expect   owed WHEEL 2 value 20.00
expect   stock WHEEL 2 value 20.00
expect   balance due 0.00
expect   balance owed -20.00
expect   cost cart 50.00
# 2 settle at the oldest cost, that of the two on the line: 10.00 each; 1 stays free in stores.
receive  3 WHEEL  at 2025-03-06  cost 14.00
expect   owed WHEEL 0
expect   stock WHEEL 1 in stores
expect   stock WHEEL 3 value 42.00
expect   cost cart 50.00
expect   balance owed 0.00
expect   check clean
