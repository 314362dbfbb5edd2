# Grease is bulk; one line of the bill wants it out of a tub at the line, by hand, all the same.
item     GREASE  kg    fifo  issue bulk
item     BIKE    each  made
place    tub
bill     BIKE
  + 2 GREASE
  + 1 GREASE place tub issue manual

# The line that needs nothing is none that actual use could stand for: it is of the other, at its place.
complete 1 BIKE  at 2025-01-11
  + 3 GREASE
  owe      3 GREASE  at 0.00 none  0.00
  inbox    cost-missing GREASE
  make     1 BIKE                  0.00
move     1 GREASE  from stores to tub  at 2025-01-12
  refused  STOCK_SHORT
receive  5 GREASE  to tub  total 10.00  at 2025-01-12
expect   owed GREASE 3 value 0.00
expect   check clean
