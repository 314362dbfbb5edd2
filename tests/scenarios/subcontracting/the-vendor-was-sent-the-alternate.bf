# The alternate lies at the vendor's, the original does not: the receipt that says so uses the alternate there.
party    PAINTER
place    PAINTER  vendor PAINTER
item     BLUE   kg    fifo  issue receipt
item     NAVY   kg    fifo
item     DOOR   each  made  fifo
bill     DOOR
  + 2 BLUE
  + 1 NAVY for BLUE
receive  10 NAVY  at 2026-03-02  cost 3.00
move     6 NAVY from stores to PAINTER
receive  2 DOOR  from PAINTER  cost 5.00  at 2026-03-03
  + 4 NAVY for BLUE
  instead  4 BLUE  by named NAVY
  pick     4 NAVY  at PAINTER by named
  take     4 NAVY  from 2026-03-02   12.00
  make     2 DOOR                    22.00
  debit    finished                  22.00
  credit   material                  12.00
  credit   payables                  10.00
expect   stock NAVY 2 in PAINTER
expect   stock NAVY 4 in stores
expect   owed BLUE 0
expect   check clean
