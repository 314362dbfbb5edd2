# A plant day ends with the next one: a tick on the day of the completion finds nothing that has ended.
site     main  zone Europe/Berlin  day-begins 06:00
item     GLUE   kg    fifo  issue period
item     KITE   each  made  fifo
bill     KITE
  + 0.5 GLUE
receive  4 GLUE   at 2025-01-10T08:00  cost 2.00
complete 2 KITE   at 2025-03-04T23:00  key night
tick              at 2025-03-04T23:30
expect   due GLUE 1 value 2.00
# Past midnight it is still the plant day of the 4th.
tick              at 2025-03-05T05:59
expect   due GLUE 1 value 2.00
expect   stock GLUE 4 value 8.00
# Made on the day that begins now: it waits for the next tick.
complete 2 KITE   at 2025-03-05T06:00  key morning
tick              at 2025-03-05T06:00
expect   due GLUE 1 value 2.00
expect   stock GLUE 3 value 6.00
tick              at 2025-03-06T06:00
expect   due GLUE 0
expect   stock GLUE 2 value 4.00
expect   cost night 2.00
expect   cost morning 2.00
expect   balance due 0.00
expect   check clean
