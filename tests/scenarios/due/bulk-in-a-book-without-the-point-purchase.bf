# Where a purchase is not recorded it posts nothing, bulk as little.
points   completion sale
item     GREASE  kg    fifo  issue bulk
receive  3 GREASE  at 2025-01-10  total 10.00  key tub
expect   stock GREASE 0 value 0.00
expect   balance expense:bulk 0.00
expect   balance payables 0.00
undo     tub       at 2025-01-11
expect   balance payables 0.00
expect   check clean
