# Receipt, completion, sale, tick: undone in another order than they came, nothing is left.
item     GLUE   kg    fifo  issue period
item     TAPE   m     fifo  issue sale
item     KITE   each  made  fifo
bill     KITE
  + 2 GLUE
  + 1 TAPE
receive  3 GLUE   at 2025-01-10  cost 2.00  key r-1
receive  9 TAPE   at 2025-01-10  cost 1.00  key r-2
complete 2 KITE   at 2025-03-04  key made
sell     1 KITE   at 2025-03-04  key sold
# 3 x 2.00 taken, 1 x 2.00 owed
tick              at 2025-03-05  key night
expect   stock GLUE 0 value 0.00
expect   owed GLUE 1 value 2.00
expect   due TAPE 1 value 1.00
# What the completion took is owed by it.
undo     r-1      at 2025-03-06
expect   owed GLUE 4 value 8.00
undo     made 1   at 2025-03-06
expect   owed GLUE 2 value 4.00
undo     sold     at 2025-03-06
expect   due TAPE 1 value 1.00
undo     made     at 2025-03-06
expect   owed GLUE 0
expect   due TAPE 0
undo     night    at 2025-03-06
undo     r-2      at 2025-03-06
expect   stock GLUE 0 value 0.00
expect   stock TAPE 0 value 0.00
expect   stock KITE 0 value 0.00
expect   balance material 0.00
expect   balance finished 0.00
expect   balance payables 0.00
expect   balance due 0.00
expect   balance owed 0.00
expect   balance cost-of-sales 0.00
expect   check clean
