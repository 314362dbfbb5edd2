# Three chips and 7 l of oil came in without numbers. The report scans two chips and says which oil: they are of
# what lies there, and are identified on the way. 2 chips at 5.00 and 5 l at 1.00 are 15.00 for two boxes.
item     CHIP   each  serials  fifo
item     OIL    l  lots  fifo
item     BOX    each  made  serials  fifo
party    ACME
bill     BOX
  + 1 CHIP
  + 2 OIL
receive  3 CHIP  at 2025-01-10  cost 5.00
receive  7 OIL  cost 1.00
complete 2 BOX serials B1,B2  at 2025-01-11  key c
  + 2 CHIP serials C1,C2
  + 5 OIL lot L1
  pick     1 CHIP  at stores by named assumed
  put      1 CHIP  at stores lot C1
  pick     1 CHIP  at stores lot C1 by identified scanned
  pick     1 CHIP  at stores by named assumed
  put      1 CHIP  at stores lot C2
  pick     1 CHIP  at stores lot C2 by identified scanned
  take     2 CHIP  from 2025-01-10  10.00
  pick     5 OIL   at stores by named assumed
  put      5 OIL   at stores lot L1
  pick     5 OIL   at stores lot L1 by identified scanned
  take     5 OIL   from 2025-01-10   5.00
  make     2 BOX                    15.00
  lot      1 BOX   at finished lot B1
  lot      1 BOX   at finished lot B2
  debit    finished                 15.00
  credit   material                 15.00

# Half of it undone: the newest piece is unknown again, and half the oil; 5.00 and 2.50 of 15.00.
undo     c 1  at 2025-01-12  key u
  untake   2.5 OIL  from 2025-01-10  2.50
  put      2.5 OIL  at stores
  untake   1 CHIP   from 2025-01-10  5.00
  put      1 CHIP   at stores
  lower    1 BOX    of 2025-01-11    7.50
  pick     1 BOX    at finished lot B1 by undo
  debit    material                  7.50
  credit   finished                  7.50
hold     1 CHIP serials C2
  refused  LOT_UNKNOWN C2 of CHIP

# That undone, the same goods are what they were.
undo     u  at 2025-01-13
  take     1 CHIP   from 2025-01-10  5.00
  pick     1 CHIP   at stores by named assumed
  put      1 CHIP   at stores lot C2
  pick     1 CHIP   at stores lot C2 by identified scanned
  take     2.5 OIL  from 2025-01-10  2.50
  pick     2.5 OIL  at stores by named assumed
  put      2.5 OIL  at stores lot L1
  pick     2.5 OIL  at stores lot L1 by identified scanned
  make     1 BOX    lot B1           7.50
  debit    finished                  7.50
  credit   material                  7.50

# The drum is scanned again: its last 2 l lie there unknown, a third litre is short.
complete 1 BOX serials B3  at 2025-01-14  key d
  + 0 CHIP
  + 3 OIL lot L1
  pick     2 OIL   at stores by named assumed
  put      2 OIL   at stores lot L1
  pick     2 OIL   at stores lot L1 by identified scanned
  take     2 OIL   from 2025-01-10  2.00
  pass     1 OIL   at stores lot L1 gone
  owe      1 OIL   at 1.00 last     1.00
  make     1 BOX   lot B3           3.00
  debit    finished                 3.00
  credit   material                 2.00
  credit   owed                     1.00
expect   stock CHIP 1
expect   stock OIL 0
expect   check clean
