# What went back to the shelf is used up when the finish is undone: the report owes it, at the value
# that it had given up, and the next receipt settles that at its own price.
item     GLUE   kg    fifo  step 0.5
item     KITE   each  made  fifo
reason   TEST
bill     KITE
  + 0.2 GLUE
receive  1 GLUE   at 2025-01-10  cost 2.00
order    K  2 KITE
complete 3 KITE   order K  at 2025-03-04  key kites
undo     kites 1  at 2025-03-05
finish   K        at 2025-03-06  key done
expect   stock GLUE 0.5 value 1.00
issue    0.5 GLUE reason TEST  at 2025-03-07
undo     done     at 2025-03-08
expect   owed GLUE 0.5 value 1.00
expect   stock KITE 2 value 2.00
# 0.5 x 4.00 = 2.00 in place of 1.00
receive  1 GLUE   at 2025-03-09  cost 4.00
expect   owed GLUE 0
expect   stock GLUE 0.5 value 2.00
expect   stock KITE 2 value 3.00
expect   check clean
