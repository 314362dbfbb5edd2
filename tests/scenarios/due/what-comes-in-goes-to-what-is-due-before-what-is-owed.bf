# Stock up to what is due at a place is not free: what is owed there is settled only by what is more.
item     GLUE   kg    fifo  issue period
item     KITE   each  made  fifo
bill     KITE
  + 4 GLUE
reason   test
standard GLUE   material 2.00
complete 1 KITE   at 2025-03-04  key kite
issue    3 GLUE   reason test  at 2025-03-04
expect   due GLUE 4 value 8.00
expect   owed GLUE 3 value 6.00
receive  5 GLUE   at 2025-03-04  cost 2.00
# 5 - 4 due = 1 settles.
expect   owed GLUE 2 value 4.00
expect   stock GLUE 4 value 8.00
# The kite was a mistake: nothing is due, 4 are free, 2 settle.
undo     kite     at 2025-03-04
expect   due GLUE 0
expect   owed GLUE 0
expect   stock GLUE 2 value 4.00
expect   balance due 0.00
expect   balance owed 0.00
expect   check clean
