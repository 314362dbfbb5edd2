# Which completion's parts go with a sale: the oldest of that product that is not delivered yet, and on
# to the next.
item     FOIL   m     fifo  issue sale
item     ROLL   each  made  fifo
bill     ROLL
  + 2 FOIL
receive  4 FOIL   at 2025-01-10  cost 1.00
receive  20 FOIL  at 2025-01-11  cost 2.00
# 4 x 1.00
complete 2 ROLL   at 2025-03-04  key first
# behind these: 6 x 2.00
complete 3 ROLL   at 2025-03-05  key second
expect   due FOIL 10 value 16.00
# Both of the first (4) and one of the second (2): 4 x 1.00 + 2 x 2.00
sell     3 ROLL   at 2025-03-06
expect   due FOIL 4 value 8.00
expect   stock FOIL 18 value 36.00
expect   cost first 4.00
expect   cost second 12.00
# More than was ever made: what is left, 2 x 2, is triggered; the sale owes three rolls.
sell     5 ROLL   at 2025-03-07
expect   due FOIL 0
expect   stock FOIL 14 value 28.00
expect   owed ROLL 3
expect   check clean
