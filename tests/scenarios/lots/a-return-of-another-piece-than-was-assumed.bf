# Three numbered bikes; the shop takes two, and nobody scans which: the book assumes B1 and B2. It brings back B3. That it came
# back is a fact, that B2 was sold was not: B3 and B2 change places, and B3 comes back (13.6). It costs what it cost.
item     WHEEL  each
item     BIKE   each  made serials
party    SHOP
party    OTHER
bill     BIKE
  + 1 WHEEL
receive  9 WHEEL  at 2025-01-10  cost 1.00
complete 3 BIKE   at 2025-01-11  serials B1..B3
sell     2 BIKE   at 2025-01-12  to SHOP  key bikes
  pick     1 BIKE  at finished lot B1 by first-in assumed
  pick     1 BIKE  at finished lot B2 by first-in assumed
  take     2 BIKE  from 2025-01-11  2.00
  debit    cost-of-sales            2.00
  credit   finished                 2.00
hold     1 BIKE   at 2025-01-13  serials B3
return   1 BIKE   at 2025-01-14  of bikes  serials B3  from SHOP  key back
  pick     1 BIKE  at finished lot B3 held by named scanned
  put      1 BIKE  at finished lot B2 held
  return   1 BIKE  from 2025-01-11 lot B3  1.00
  debit    finished                        1.00
  credit   cost-of-sales                   1.00
# The shelf holds what was held there, and B3, which came back free.
expect   lot BIKE B1 0
expect   lot BIKE B2 1 held
expect   lot BIKE B3 1 free
expect   stock BIKE 2 value 2.00
expect   check clean

# Undone, all is as it was; done again, as it was then; undone once more, the sale has B1 and B2, and gives them back.
undo     back     at 2025-01-15  key none
  lower    1 BIKE  of 2025-01-14  1.00
  pick     1 BIKE  at finished lot B3 by undo
  pick     1 BIKE  at finished lot B2 held by undo
  put      1 BIKE  at finished lot B3 held
  debit    cost-of-sales          1.00
  credit   finished               1.00
expect   lot BIKE B2 0
expect   lot BIKE B3 1 held
undo     none     at 2025-01-16
expect   lot BIKE B2 1 held
expect   lot BIKE B3 1 free
undo     back     at 2025-01-17
undo     bikes    at 2025-01-18  key never
  untake   2 BIKE  from 2025-01-11  2.00
  put      1 BIKE  at finished lot B2
  put      1 BIKE  at finished lot B1
  debit    finished                 2.00
  credit   cost-of-sales            2.00
expect   lot BIKE B3 1 held
expect   check clean
undo     never    at 2025-01-18

# B2 was sold on before the return is undone: B3 goes out, and the other stays where it is.
return   1 BIKE   at 2025-01-19  of bikes  serials B3  from SHOP  key again
unhold   1 BIKE   at 2025-01-19  serials B2
sell     1 BIKE   at 2025-01-20  serials B2  to OTHER
undo     again    at 2025-01-21
expect   stock BIKE 0
undo     bikes    at 2025-01-22
expect   lot BIKE B1 1
expect   lot BIKE B2 0
expect   lot BIKE B3 1
expect   check clean

# What the sale scanned, it took: two true numbers at once are a contradiction, and so is a piece that no sale is asked for.
sell     1 BIKE   at 2025-01-23  serials B1  to SHOP  key scanned
return   1 BIKE   at 2025-01-24  of scanned  serials B3
  refused  LOT_EXISTS B3 of BIKE is here already, at finished
return   1 BIKE   at 2025-01-24  serials B3
  refused  LOT_EXISTS B3 of BIKE is here already, at finished

# Of C1 and C2, as the book assumes, the customer brings back C3, and then C3 again: one of these is wrong, and C1 does not answer
# for it.
complete 3 BIKE   at 2025-01-25  serials C1..C3
sell     2 BIKE   at 2025-01-25  to OTHER  key two
return   1 BIKE   at 2025-01-26  of two  serials C3  from OTHER
expect   lot BIKE C2 1
return   1 BIKE   at 2025-01-27  of two  serials C3  from OTHER
  refused  LOT_EXISTS C3 of BIKE is here already, at finished
expect   lot BIKE C1 0
expect   check clean
