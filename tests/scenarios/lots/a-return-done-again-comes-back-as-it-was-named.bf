# A customer brought pieces back under other numbers than those that the sale named. Undone and done again
# they come back as what the undo had taken out, and undone once more those leave.
item     BIKE   each  fifo  serials
receive  2 BIKE   at 2025-01-10  cost 10.00  serials A1,A2
sell     1 BIKE   at 2025-01-11  serials A1  key sale
return   1 BIKE   of sale  serials B1  at 2025-01-12  key back
expect   lot BIKE B1 1
undo     back     at 2025-01-13  key gone
undo     gone     at 2025-01-14
  return   1 BIKE   from 2025-01-10 lot B1  10.00
  debit    material                         10.00
  credit   cost-of-sales                    10.00
expect   lot BIKE B1 1
expect   lot BIKE A1 0
undo     back     at 2025-01-15
expect   stock BIKE 1
expect   lot BIKE A2 1
expect   check clean
