# Chips, oil and clocks came in without numbers; whoever scraps, moves or ships one says which it is (13.13). Layers
# know no place: all chips cost 5.00, all oil 1.00.
setting  ship-sells no
item     CHIP   each  serials  fifo
item     OIL    l  lots  fifo
item     BOX    each  made  fifo
place    hall
bill     BOX
  + 1 CHIP
receive  4 CHIP  at 2025-01-10  cost 5.00
receive  10 OIL  cost 1.00
order    MO-1 2 BOX
hold     1 CHIP
stage    1 CHIP order MO-1

# A held chip is scrapped before a free one. So it is said of which number it was.
scrap    1 CHIP serials C1  at 2025-01-11  key bad
  pick     1 CHIP  at stores held by named assumed
  put      1 CHIP  at stores lot C1 held
  pick     1 CHIP  at stores lot C1 held by identified scanned
  inbox    lot-held CHIP
  take     1 CHIP  from 2025-01-10  5.00
  debit    scrap                    5.00
  credit   material                 5.00
# Who stands at the line sees the bad part, not whose it is.
scrap    1 CHIP serials C2 from line  key line
  pick     1 CHIP  at line for MO-1 by named assumed
  put      1 CHIP  at line lot C2 for MO-1
  pick     1 CHIP  at line lot C2 for MO-1 by identified scanned
  inbox    lot-claimed CHIP
  take     1 CHIP  from 2025-01-10  5.00
  debit    scrap                    5.00
  credit   material                 5.00
# Elsewhere lies no unknown chip, and of three numbers one was misread: in stores lie two.
scrap    1 CHIP serials C3 from hall
  refused  LOT_UNKNOWN C3 of CHIP
move     3 CHIP serials C3,C4,C5 from stores to hall
  refused  LOT_UNKNOWN C5 of CHIP

# Undone it has no number again, and is held. The other was drawn behind it: the layer is split (8.3).
undo     bad  at 2025-01-12  key good
  slice    1 CHIP  at 2025-01-10  5.00
  put      1 CHIP  at stores held
  debit    material                 5.00
  credit   scrap                    5.00
hold     1 CHIP serials C1
  refused  LOT_UNKNOWN C1 of CHIP
undo     good
  take     1 CHIP  from 2025-01-10  5.00
  pick     1 CHIP  at stores held by named assumed
  put      1 CHIP  at stores lot C1 held
  pick     1 CHIP  at stores lot C1 held by identified scanned
  debit    scrap                    5.00
  credit   material                 5.00

# What is moved is known there from now on. 3 l of it are drawn off, and the move is undone: 4 l lie there still.
move     7 OIL lot L1 from stores to hall  at 2025-01-13  key drum
  pick     7 OIL   at stores by named assumed
  put      7 OIL   at stores lot L1
  pick     7 OIL   at stores lot L1 by identified scanned
  put      7 OIL   at hall lot L1
scrap    3 OIL lot L1 from hall
undo     drum  key back
  pick     4 OIL   at hall lot L1 by undo
  put      4 OIL   at stores
expect   lot OIL L1 0
undo     back
  pick     4 OIL   at stores by named assumed
  put      4 OIL   at stores lot L1
  pick     4 OIL   at stores lot L1 by identified scanned
  put      4 OIL   at hall lot L1
# L1 has been heard of: what is missing of it cannot be moved.
move     9 OIL lot L1 from stores to hall
  refused  STOCK_SHORT

# Of two pieces shipped one comes back by its number: the other is still under way, and sold from there.
ship     2 CHIP serials C3,C4  at 2025-01-14  key gone
  pick     1 CHIP  at stores by named assumed
  put      1 CHIP  at stores lot C3
  pick     1 CHIP  at stores lot C3 by identified scanned
  pick     1 CHIP  at stores by named assumed
  put      1 CHIP  at stores lot C4
  pick     1 CHIP  at stores lot C4 by identified scanned
  put      1 CHIP  at transit lot C3
  put      1 CHIP  at transit lot C4
undo     gone 1 serials C3
  pick     1 CHIP  at transit lot C3 by undo
  put      1 CHIP  at stores
ship     2 CHIP serials C3,C6
  refused  LOT_UNKNOWN C6 of CHIP
sell     1 CHIP
  pick     1 CHIP  at transit lot C4 by first-in assumed
  take     1 CHIP  from 2025-01-10  5.00
  debit    cost-of-sales            5.00
  credit   material                 5.00
expect   stock CHIP 1
expect   stock OIL 7
expect   check clean
