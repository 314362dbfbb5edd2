# Five bikes lie at stores, which is none of the places of the item: the sale makes five more finished and takes
# them from there. FIFO draws the older layer all the same: value 10.00 stays, whichever it is.
item     BOLT   each  fifo
item     BIKE   each  made  fifo  make-on sale
bill     BIKE
  + 2 BOLT
receive  20 BOLT      at 2025-01-01  cost 1.00
complete 5 BIKE       at 2025-01-02  to stores
sell     5 BIKE       at 2025-01-03  key sale
expect   stock BIKE 5 value 10.00
expect   stock BOLT 0
# Undone and done again, the five at stores still lie there: nothing was taken before the five were made.
undo     sale         at 2025-01-03  key back
expect   stock BIKE 5 value 10.00
expect   stock BOLT 10
undo     back         at 2025-01-03
  take     10 BOLT  from 2025-01-01  10.00
  pick     10 BOLT  at stores by undo
  make     5 BIKE                    10.00
  take     5 BIKE   from 2025-01-02  10.00
  pick     5 BIKE   at finished by undo
  debit    cost-of-sales             10.00
  credit   material                  10.00
expect   stock BIKE 5 value 10.00
expect   stock BOLT 0
expect   check clean
