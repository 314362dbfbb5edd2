# What the painter lacks of BLUE he makes up by alternates that were sent to him: by those that lie at his place, in
# their order. What lies here is not his, whatever the bill or the item says of places.
party    PAINTER
place    PAINTER  vendor PAINTER
item     BLUE   each  fifo  step 1  issue receipt  sources stores
item     NAVY   each  fifo  step 1
item     TEAL   each  fifo  step 1
item     DOOR   each  made  fifo
bill     DOOR
  + 2 BLUE
  + 1.5 NAVY for BLUE place stores
  + 1 TEAL for BLUE order 1 scope whole
receive  10 BLUE  at 2026-03-02  cost 2.00
receive  20 NAVY  cost 1.00
receive  20 TEAL  cost 3.00
move     3 BLUE from stores to PAINTER
move     4 NAVY from stores to PAINTER
move     2 TEAL from stores to PAINTER

# 8 BLUE: 3 lie there. For the other 5 the 4 NAVY would do for rounddown(4 / 1.5) = 2, by 3 of them. The 2 TEAL are not
# enough for the 3 that lack then, and it is all or nothing: 3 are owed. 6.00 + 3.00 + 6.00 + fee 20.00.
receive  4 DOOR  from PAINTER  cost 5.00  at 2026-03-03  key r1
  pick     3 BLUE  at PAINTER by named
  take     3 BLUE  from 2026-03-02    6.00
  instead  2 BLUE  by alternate NAVY
  pick     3 NAVY  at PAINTER by named
  take     3 NAVY  from 2026-03-02    3.00
  owe      3 BLUE  at 2.00 last       6.00
  make     4 DOOR                    35.00
  debit    finished                  35.00
  credit   material                   9.00
  credit   owed                       6.00
  credit   payables                  20.00

# Half of it undone: of the 6 that were taken or owed 3 stay, and what is owed goes first; of the 2 covered 1 stays; of the
# 3 NAVY roundup(3 / 2) = 2, and 1 is back at his place. 3 + 1 is what the bill asks for 2 doors: nothing is carried.
undo     r1 2  key u
  unowe    3 BLUE                     6.00
  untake   1 NAVY  from 2026-03-02    1.00
  put      1 NAVY  at PAINTER
  lower    2 DOOR  of 2026-03-03     17.00
  pick     2 DOOR  at finished by undo
  debit    owed                       6.00
  debit    material                   1.00
  debit    payables                  10.00
  credit   finished                  17.00
expect   stock NAVY 2 in PAINTER
undo     u
expect   stock NAVY 1 in PAINTER
expect   owed BLUE 3 value 6.00

# 5 TEAL more: they do for the next door's 2. Its 1 NAVY does for none.
move     5 TEAL from stores to PAINTER
receive  1 DOOR  from PAINTER  cost 5.00
  instead  2 BLUE  by alternate TEAL
  pick     2 TEAL  at PAINTER by named
  take     2 TEAL  from 2026-03-02    6.00
  make     1 DOOR                    11.00
  debit    finished                  11.00
  credit   material                   6.00
  credit   payables                   5.00
expect   owed BLUE 3 value 6.00
expect   stock TEAL 5 in PAINTER
expect   stock NAVY 16 in stores
expect   check clean
