# A tick issues what is due when enough was made since it was last issued: ten pieces of whatever needs the
# part, or three reports.
item     TAPE  m     fifo  issue period  period "10 pieces"
item     INK   l     fifo  issue period  period "3 events"
item     BAG   each  made  fifo
bill     BAG
  + 1 TAPE
  + 0.1 INK
receive  50 TAPE  at 2025-01-10  cost 1.00
receive  9 INK    at 2025-01-10  cost 10.00
complete 4 BAG    at 2025-03-04
complete 4 BAG    at 2025-03-04  scrapped 1
tick              at 2025-03-05
# 4 + 5 = 9 pieces, 2 reports
expect   due TAPE 9 value 9.00
expect   due INK 0.9 value 9.00
complete 1 BAG    at 2025-03-05
# 10 pieces, 3 reports
tick              at 2025-03-05
expect   due TAPE 0
expect   due INK 0
expect   stock TAPE 40 value 40.00
expect   stock INK 8 value 80.00
# From then on anew.
complete 9 BAG    at 2025-03-06
tick              at 2025-03-07
expect   due TAPE 9 value 9.00
expect   due INK 0.9 value 9.00
expect   check clean
