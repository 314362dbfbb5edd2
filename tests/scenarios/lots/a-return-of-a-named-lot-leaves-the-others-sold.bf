# A customer brings back the first of three numbered bikes, and all of lot A of the milk. The sale has the others still: they
# are what its undo brings back, and none of what has come back (7.2).
item     WHEEL  each
item     BIKE   each  made serials
item     MILK   l     lots
party    SHOP
bill     BIKE
  + 1 WHEEL
receive  9 WHEEL  at 2025-01-10  cost 1.00
complete 3 BIKE   at 2025-01-11  serials B1..B3
sell     3 BIKE   at 2025-01-12  serials B1..B3  to SHOP  key bikes
return   1 BIKE   at 2025-01-13  of bikes  serials B1  from SHOP  key back
expect   lot BIKE B1 1 in finished
undo     bikes    at 2025-01-14  key none
  untake   2 BIKE   from 2025-01-11  2.00
  put      1 BIKE   at finished lot B3
  put      1 BIKE   at finished lot B2
  debit    finished                  2.00
  credit   cost-of-sales             2.00
expect   lot BIKE B3 1 in finished
# Sold again, and back as before: the two of the sale, and not the one that had come back.
undo     none     at 2025-01-15
expect   lot BIKE B1 1 in finished
expect   lot BIKE B2 0 in finished
expect   lot BIKE B3 0 in finished
# The return is undone, and done again: B1 has gone out, and comes back.
undo     back     at 2025-01-16  key out
expect   stock BIKE 0
undo     out      at 2025-01-17
expect   lot BIKE B1 1 in finished
receive  5 MILK   at 2025-01-10  lot A  cost 1.00
receive  5 MILK   at 2025-01-10  lot B  cost 1.00
sell     10 MILK  at 2025-01-12  to SHOP  key milk
return   5 MILK   at 2025-01-13  of milk  lot A  from SHOP
undo     milk     at 2025-01-14
expect   lot MILK A 5 in stores
expect   lot MILK B 5 in stores
expect   check clean
