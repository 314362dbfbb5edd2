# Of four numbered bikes that a shop bought it brings back B1, then B3. The second return is undone: the shop has B3 again, and
# not B1, which came with the first (8.10).
item     WHEEL  each
item     BIKE   each  made serials
item     MILK   l     lots
party    SHOP
bill     BIKE
  + 1 WHEEL
receive  9 WHEEL  at 2025-01-10  cost 1.00
complete 4 BIKE   at 2025-01-11  serials B1..B4
sell     4 BIKE   at 2025-01-12  serials B1..B4  to SHOP  key bikes
return   1 BIKE   at 2025-01-13  of bikes  serials B1  from SHOP  key one
return   1 BIKE   at 2025-01-13  of bikes  serials B3  from SHOP  key two
undo     two      at 2025-01-14  key none
  lower    1 BIKE   of 2025-01-13#2  1.00
  pick     1 BIKE   at finished lot B3 by undo
  debit    cost-of-sales             1.00
  credit   finished                  1.00
undo     bikes    at 2025-01-15  key all
  untake   3 BIKE   from 2025-01-11  3.00
  put      1 BIKE   at finished lot B4
  put      1 BIKE   at finished lot B3
  put      1 BIKE   at finished lot B2
  debit    finished                  3.00
  credit   cost-of-sales             3.00
expect   stock BIKE 4
expect   check clean

# Three of A and three of B were sold, and two of each come back. One of the B is scrapped; then the return of B is undone: one of
# B goes out, and the other, which is gone, is owed and settled by what lies there, the first of A. So of the sale are out one of A
# and two of B, and one of A that settled.
receive  3 MILK   at 2025-01-10  lot A  cost 1.00
receive  3 MILK   at 2025-01-10  lot B  cost 1.00
sell     6 MILK   at 2025-01-12  to SHOP  key milk
return   2 MILK   at 2025-01-13  of milk  lot B  from SHOP  key ofb
return   2 MILK   at 2025-01-13  of milk  lot A  from SHOP
scrap    1 MILK   at 2025-01-14  lot B
undo     ofb      at 2025-01-15
  lower    1 MILK  of 2025-01-13      1.00
  pick     1 MILK  at stores lot B by undo
  owe      1 MILK  at 1.00 booked     1.00
  pick     1 MILK  at stores lot A by settle assumed
  take     1 MILK  from 2025-01-13#2  1.00
  settle   1 MILK  of milk            1.00
  debit    cost-of-sales              2.00
  credit   material                   2.00
expect   lot MILK A 1
expect   lot MILK B 0
undo     milk     at 2025-01-16
expect   lot MILK A 3
expect   lot MILK B 2
expect   check clean
