# Eight came without a lot, two of them are sold, one is held, and two are staged for MO-1: none of
# the receipt can be undone whole, but what lies there can be said to be lot A.
item     MILK   each  lots  fifo  expiry 10
item     CAKE   each  made  fifo
bill     CAKE
  + 1 MILK
receive  8 MILK  at 2025-01-10  cost 1.00  key r-1
sell     2 MILK
hold     1 MILK
order    MO-1  2 CAKE
stage    2 MILK order MO-1
expect   inbox lot-unknown/MILK/stores qty 4
expect   inbox lot-unknown/MILK/stores fix 1 "identify 4 MILK"

# Free goods first, then what orders claim, what is in inspection, what is held: it stays so. Its day
# is that of the event, its expiry the item's days on: 2025-01-22.
identify 4 MILK lot A  at 2025-01-12  key i-1
  pick     3 MILK  at stores by named assumed
  put      3 MILK  at stores lot A
  pick     1 MILK  at stores held by named assumed
  put      1 MILK  at stores lot A held
expect   inbox lot-unknown/MILK/stores none
expect   lot MILK A 3 in stores free
expect   lot MILK A 1 in stores held
expect   inbox lot-unknown/MILK/line fix 1 "identify 2 MILK in line"
identify 2 MILK lot A in line
  pick     2 MILK  at line for MO-1 by named assumed
  put      2 MILK  at line lot A for MO-1
expect   lot MILK A 2 in line staged
expect   stock MILK 6 value 6.00
complete 2 CAKE order MO-1
  pick     2 MILK  at line lot A for MO-1 by staged assumed
  take     2 MILK  from 2025-01-10  2.00
  make     2 CAKE                   2.00
  debit    finished                 2.00
  credit   material                 2.00

# Undone, what still lies there as it was named has no lot again, the newest first.
scrap    1 MILK lot A
undo     i-1
  pick     1 MILK  at stores lot A held by undo
  put      1 MILK  at stores held
  pick     2 MILK  at stores lot A by undo
  put      2 MILK  at stores
expect   inbox lot-unknown/MILK/stores qty 3
undo     i-1
  refused  UNDO_NOTHING
expect   check clean
