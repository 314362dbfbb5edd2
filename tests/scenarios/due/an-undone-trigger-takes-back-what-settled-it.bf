# The tick found nothing; a receipt settled what it made owed. Without the tick the part is due again, and
# what had settled lies there again.
item     GLUE   kg    fifo  issue period
item     KITE   each  made  fifo
bill     KITE
  + 2 GLUE
standard GLUE   material 2.00
complete 1 KITE   at 2025-03-04  key kite
tick              at 2025-03-05  key early
expect   owed GLUE 2 value 4.00
expect   due GLUE 0
receive  3 GLUE   at 2025-03-05  cost 2.50
expect   owed GLUE 0
expect   cost kite 5.00
expect   stock GLUE 1 value 2.50
undo     early    at 2025-03-06
expect   due GLUE 2 value 4.00
expect   owed GLUE 0
expect   cost kite 4.00
expect   stock GLUE 3 value 7.50
expect   balance due -4.00
tick              at 2025-03-06
expect   cost kite 5.00
expect   stock GLUE 1 value 2.50
expect   balance due 0.00
expect   check clean
