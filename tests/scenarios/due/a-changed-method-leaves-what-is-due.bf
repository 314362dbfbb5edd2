# What is due keeps the method with which it began; only what comes later goes by the new one.
item     GLUE   kg    fifo  issue period
item     KITE   each  made  fifo
bill     KITE
  + 1 GLUE
receive  9 GLUE   at 2025-01-10  cost 2.00
complete 1 KITE   at 2025-03-04
item     GLUE   kg    issue emptied  at 2025-03-04
  inbox    due-open GLUE
complete 1 KITE   at 2025-03-04
expect   due GLUE 2 value 4.00
empty    GLUE     at 2025-03-04
expect   due GLUE 1 value 2.00
tick              at 2025-03-05
expect   due GLUE 0
expect   stock GLUE 7 value 14.00
expect   check clean
