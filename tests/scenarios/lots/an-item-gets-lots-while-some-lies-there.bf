# Seven lie at stores, one on hold, and two are owed at the annex, when RESIN gets lots: all that lies there
# has no lot then, and what is unknown is found before anything is short.
item     RESIN  kg    fifo  step 1
place    annex
receive  7 RESIN at 2025-01-10  cost 1.00  key r-1
sell     2 RESIN from annex  key s-1
hold     1 RESIN
item     RESIN  kg    lots  expiry 30  at 2025-01-12  key lots-1
expect   inbox lot-unknown/RESIN/stores qty 7
expect   inbox lot-unknown/RESIN/stores since 2025-01-10
expect   owed RESIN 2 in annex

# No lot of it has come in yet, so that may be undone, and said otherwise.
undo     lots-1 key u-1
expect   inbox lot-unknown/RESIN/stores none
identify 1 RESIN lot A
  refused  LOT_UNTRACKED RESIN is not tracked
item     RESIN  kg    serials  key pieces-1
undo     pieces-1
undo     u-1

identify 3 RESIN lot A
  pick     3 RESIN  at stores by named assumed
  put      3 RESIN  at stores lot A
expect   inbox lot-unknown/RESIN/stores qty 4

# What is unknown goes first, as it is the oldest: three that are free, then one of lot A.
# One more that is unknown is held, and would have come before the lot.
sell     4 RESIN at 2025-01-13  key s-2
  pick     3 RESIN  at stores by first-in assumed
  pick     1 RESIN  at stores lot A by first-expired assumed
  pass     1 RESIN  at stores held
  take     4 RESIN  from 2025-01-10  4.00
  debit    cost-of-sales             4.00
  credit   material                  4.00
undo     r-1 5
  lower    5 RESIN  of 2025-01-10   5.00
  pick     2 RESIN  at stores lot A by undo
  pick     1 RESIN  at stores held by undo
  owe      2 RESIN  at 1.00 booked  2.00
  debit    payables                 5.00
  credit   owed                     2.00
  credit   material                 3.00

# Now it is what it is: a lot has come in.
undo     u-1
  refused  UNDO_NOTHING
undo     lots-1
  refused  ITEM_IN_USE RESIN has moved
item     RESIN  kg    untracked
  refused  ITEM_IN_USE RESIN has moved
item     RESIN  kg    lots-fifo
  refused  ITEM_IN_USE RESIN has moved
expect   check clean

# Whose needs were rounded to parts of a piece has no pieces, though whole ones came; what has serial numbers is whole.
item     BELT   each  fifo
receive  2 BELT cost 1.00
item     BELT   each  serials
  refused  ITEM_IN_USE BELT has moved: its step is no whole one
item     BELT   each  serials step 1
  refused  ITEM_IN_USE BELT has moved
item     BELT   each  lots
item     BELT   each  untracked
item     STRAP  each  serials
receive  2 STRAP cost 1.00
item     STRAP  each  untracked
  refused  ITEM_IN_USE STRAP has moved: its step would be no whole one

# By whole pieces, so STRIP and ROD may get numbers; not once a part of one lay there, or was owed: it may come back.
item     STRIP  each  fifo  step 1
receive  2 STRIP cost 1.00
item     STRIP  each  serials  key strips
undo     strips key no-strips
receive  2.5 STRIP cost 1.00
sell     0.5 STRIP
item     STRIP  each  serials
  refused  ITEM_IN_USE STRIP has moved in parts of a piece
undo     no-strips
  refused  ITEM_IN_USE STRIP has moved in parts of a piece
item     STRIP  each  lots
item     ROD    each  fifo  step 1
sell     1.5 ROD  key rods
receive  2.5 ROD cost 1.00
sell     1 ROD
item     ROD    each  serials
  refused  ITEM_IN_USE ROD has moved in parts of a piece
undo     rods
item     ROD    each  serials
  refused  ITEM_IN_USE ROD has moved in parts of a piece
