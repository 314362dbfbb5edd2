# Who counts sees what really lies there: parts that are due have gone into the product already. 10 on the
# books, 4 due: 6 should be found.
item     GLUE   kg    fifo  issue period
item     KITE   each  made  fifo
bill     KITE
  + 2 GLUE
receive  10 GLUE  at 2025-01-10  cost 2.00
complete 2 KITE   at 2025-03-04
count    6 GLUE   at 2025-03-04
expect   stock GLUE 10 value 20.00
# One less than that: shrinkage 2.00. On hand less due is what was counted.
count    5 GLUE   at 2025-03-04
  pick     1 GLUE  at stores by count
  take     1 GLUE  from 2025-01-10          2.00
  debit    shrinkage                        2.00
  credit   material                         2.00
expect   stock GLUE 9 value 18.00
expect   due GLUE 4 value 8.00
# One more again, and after the trigger the count still holds.
count    6 GLUE   at 2025-03-04
expect   stock GLUE 10 value 20.00
tick              at 2025-03-05
expect   stock GLUE 6 value 12.00
count    6 GLUE   at 2025-03-05
expect   stock GLUE 6 value 12.00
expect   balance shrinkage 0.00
expect   check clean
