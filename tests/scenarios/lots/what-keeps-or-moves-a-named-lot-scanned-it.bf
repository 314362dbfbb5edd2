# A person who names the lot has scanned it, also where nothing is used up: held, let go and moved.
# A move that names only the place takes what it finds there: its lot is assumed.
item     MILK  l  lots
place    loft
receive  10 MILK  lot A  cost 1.00  at 2025-03-01

hold     2 MILK  lot A  at 2025-03-02
  pick     2 MILK  at stores lot A by named scanned
  put      2 MILK  at stores lot A held

unhold   2 MILK  lot A  at 2025-03-02
  pick     2 MILK  at stores lot A held by named scanned
  put      2 MILK  at stores lot A

move     1 MILK  lot A from stores to loft  at 2025-03-02
  pick     1 MILK  at stores lot A by named scanned
  put      1 MILK  at loft lot A

move     1 MILK  from stores to loft  at 2025-03-02
  pick     1 MILK  at stores lot A by named assumed
  put      1 MILK  at loft lot A
expect   check clean
