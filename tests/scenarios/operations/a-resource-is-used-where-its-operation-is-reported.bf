# Placing is operation 10, a pay point, packing is 20. A frame that is short is made on the way (its own
# labour goes with it); what a subcontractor needs of labour is his.
item     LINE   min   resource
item     HAND   min   resource
item     TUBE   each
item     FRAME  each  made
bill     FRAME
  + 1 TUBE
  + 7 HAND
item     BIKE   each  made
bill     BIKE
  + 1 FRAME blow-through operation 20
  + 3 LINE operation 10
  + 5 HAND operation 20
routing  BIKE
  + 10 place pay-point
  + 20 pack
receive  9 TUBE  at 2025-01-10  cost 1.00
operation 10 2 BIKE  at 2025-01-11
  use      6 LINE
  make     2 BIKE/10                     0.00
# Two of three had passed operation 10; the third is caught up.
complete 3 BIKE  at 2025-01-11  key three
  catch-up 1 BIKE      operation 10
  pick     2 BIKE/10   at line by first-in
  take     2 BIKE/10   from 2025-01-11   0.00
  instead  3 FRAME     by blow-through
  use      21 HAND
  pick     3 TUBE      at stores by first-in
  take     3 TUBE      from 2025-01-10   3.00
  use      3 LINE
  use      15 HAND
  make     3 BIKE                        3.00
  debit    finished                      3.00
  credit   material                      3.00
expect   check clean
party    SMITH
place    smithy vendor SMITH
bill     FRAME  from 2025-02-01
  + 1 TUBE issue receipt
  + 7 HAND
move     1 TUBE from stores to smithy  at 2025-02-01
receive  1 FRAME from SMITH cost 4.00  at 2025-02-01
  pick     1 TUBE   at smithy by named
  take     1 TUBE   from 2025-01-10      1.00
  make     1 FRAME                       5.00
  debit    finished                      5.00
  credit   material                      1.00
  credit   payables                      4.00
expect   check clean
