# An opening of bulk states its conversion, too: 3 x (0.72 + 3.63) = 13.05, all of it spent.
item     BIKE  each  made  issue bulk
opening  3 BIKE  cost 0.72  conversion 3.63  at 2025-01-10  key o
  debit    expense:bulk                   13.05
  credit   opening                        13.05
expect   stock BIKE 0 value 0.00

# Without a cost there is no price.
opening  3 BIKE  at 2025-01-10
  refused  COST_MISSING BIKE

# A third of it undone: 2.16 / 3 = 0.72, 10.89 / 3 = 3.63
undo     o 1   at 2025-01-11
  debit    opening                         4.35
  credit   expense:bulk                    4.35
expect   check clean

# What came in as bulk is no receipt that goods could be given back of, whatever the item is today.
item     SOAP  kg    fifo  issue bulk
receive  2 SOAP  total 4.00  at 2025-01-12  key r
item     SOAP  kg    fifo  issue default
receive  2 SOAP  total 4.00  at 2025-01-13
return-to-supplier 1 SOAP of r  at 2025-01-14
  refused  KEY_UNKNOWN
expect   check clean
