# Three shifts: what was made in one is issued by the first tick of a later one. Before 06:00 it is still
# the night shift of the day before.
site     main  zone Europe/Berlin  day-begins 06:00
setting  shifts 06:00,14:00,22:00
item     GLUE   kg    fifo  issue period  period shift
item     KITE   each  made  fifo
bill     KITE
  + 1 GLUE
receive  9 GLUE   at 2025-01-10T08:00  cost 2.00
complete 1 KITE   at 2025-03-04T13:59
complete 2 KITE   at 2025-03-04T14:00
tick              at 2025-03-04T13:59
expect   due GLUE 3 value 6.00
tick              at 2025-03-04T21:59
expect   due GLUE 2 value 4.00
complete 1 KITE   at 2025-03-04T23:00
tick              at 2025-03-05T05:00
expect   due GLUE 1 value 2.00
tick              at 2025-03-05T06:00
expect   due GLUE 0
expect   stock GLUE 5 value 10.00
expect   balance due 0.00
expect   check clean
