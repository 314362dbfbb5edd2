# 3 on the books, 5 due, none is found: two came that nobody booked. Counted as nothing, on hand less due is
# nothing, and the trigger finds all it needs.
item     GLUE   kg    fifo  issue period
item     KITE   each  made  fifo
bill     KITE
  + 5 GLUE
receive  3 GLUE   at 2025-01-10  cost 2.00
complete 1 KITE   at 2025-03-04  key kite
expect   due GLUE 5 value 10.00
# 0 - (3 - 5) = 2, at what is on hand
count    0 GLUE   at 2025-03-04
  put      2 GLUE  at stores                4.00
  debit    material                         4.00
  credit   shrinkage                        4.00
tick              at 2025-03-05
expect   stock GLUE 0 value 0.00
expect   due GLUE 0
expect   owed GLUE 0
expect   cost kite 10.00
expect   check clean
