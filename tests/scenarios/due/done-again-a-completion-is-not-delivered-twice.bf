# Two bikes were scrapped and three sold before there was one, each owed at the 1.00 of its bolt. Of four, two go to the
# scrap and two to the sale, which owes the third still: 2 of 4 are delivered, and so are their bolts.
item     BOLT   each  fifo  issue sale
item     BIKE   each  made  fifo
bill     BIKE
  + 1 BOLT
receive  10 BOLT   at 2025-01-01  cost 1.00
scrap    2 BIKE    at 2025-01-02
sell     3 BIKE    at 2025-01-03
complete 4 BIKE    at 2025-01-04  key made
expect   stock BOLT 8
expect   due   BOLT 2 value 2.00
expect   owed  BIKE 1 value 1.00
# Undone, the sale owes three again; done again, it has its two bikes and no more: it delivered them already.
undo     made      at 2025-01-04  key back
expect   stock BOLT 10
expect   owed  BIKE 5 value 5.00
undo     back      at 2025-01-04
expect   stock BOLT 8
expect   due   BOLT 2 value 2.00
expect   owed  BIKE 1 value 1.00
expect   check clean
