# Goods were moved after they came in. Their inflow is undone: they are taken where they lie. Done again they lie there
# once more, and not where they came in.
place    rack
item     WHEEL  each  fifo
item     BIKE   each  made  serials
bill     BIKE
  + 1 WHEEL
party    ACME
receive  5 WHEEL  at 2025-01-10  cost 10.00  key po-1
move     2 WHEEL  from stores to rack
undo     po-1     at 2025-01-11  key no-1
  lower    5 WHEEL  of 2025-01-10  50.00
  pick     3 WHEEL  at stores by undo
  pick     2 WHEEL  at rack by undo
  debit    payables                50.00
  credit   material                50.00
undo     no-1     at 2025-01-12
  put      5 WHEEL  at stores      50.00
  pick     2 WHEEL  at stores by undo
  put      2 WHEEL  at rack
  debit    material                50.00
  credit   payables                50.00
expect   stock WHEEL 3 in stores
expect   stock WHEEL 2 in rack

# In part the newest pick comes first: of 4 undone, 3 at stores and 1 at rack, 2 are done again.
undo     po-1 4   at 2025-01-13  key no-2
  lower    4 WHEEL  of 2025-01-10  40.00
  pick     3 WHEEL  at stores by undo
  pick     1 WHEEL  at rack by undo
  debit    payables                40.00
  credit   material                40.00
undo     no-2 2   at 2025-01-14
  put      2 WHEEL  at stores      20.00
  pick     1 WHEEL  at stores by undo
  put      1 WHEEL  at rack
  debit    material                20.00
  credit   payables                20.00
expect   stock WHEEL 1 in stores
expect   stock WHEEL 2 in rack

# Pieces each at their own place.
receive  1 WHEEL  at 2025-01-15  cost 10.00
complete 2 BIKE   at 2025-01-15  serials B1,B2  key made
move     1 BIKE   from finished to rack  serials B1
undo     made     at 2025-01-16  key no-3
  untake   2 WHEEL  from 2025-01-10  20.00
  put      2 WHEEL  at stores
  lower    2 BIKE   of 2025-01-15    20.00
  pick     1 BIKE   at finished lot B2 by undo
  pick     1 BIKE   at rack lot B1 by undo
  debit    material                  20.00
  credit   finished                  20.00
undo     no-3     at 2025-01-17
  take     2 WHEEL  from 2025-01-10  20.00
  pick     2 WHEEL  at stores by undo
  make     2 BIKE                    20.00
  lot      1 BIKE   at finished lot B1
  lot      1 BIKE   at finished lot B2
  pick     1 BIKE   at finished lot B1 by undo
  put      1 BIKE   at rack lot B1
  debit    finished                  20.00
  credit   material                  20.00

# So does what a customer brought back.
sell     1 BIKE   at 2025-01-18  serials B2 to ACME  key s-1
return   1 BIKE   at 2025-01-19  of s-1  serials B2  key back-1
move     1 BIKE   from finished to rack  serials B2
undo     back-1   at 2025-01-20  key no-4
undo     no-4     at 2025-01-21
expect   stock BIKE 2 in rack
expect   stock BIKE 0 in finished
expect   check clean
