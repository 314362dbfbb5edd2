# Of 6 kg that were handed out ahead of an order the painter brings one back: from which pot he says.
# The first to expire went first: 4 of A, then 2 of B.
item     PAINT  kg    lots  issue manual
item     GATE   each  made
bill     GATE
  + 2 PAINT
receive  4 PAINT  at 2025-01-10  cost 5.00  lot A expires 2025-06-30
receive  4 PAINT  at 2025-01-11  cost 5.00  lot B expires 2025-07-31
order    MO-1 5 GATE
issue    6 PAINT  order MO-1  at 2025-02-03  key pot
  pick     4 PAINT  at stores lot A by first-expired assumed
  pick     2 PAINT  at stores lot B by first-expired assumed
  put      4 PAINT  at issued lot A for MO-1
  put      2 PAINT  at issued lot B for MO-1

# Without a name it would be B, the newest; of A:
undo     pot 1 lot A  key back
  pick     1 PAINT  at issued lot A for MO-1 by undo
  put      1 PAINT  at stores lot A
# Of B only 2 were handed out, and the one of A is back.
undo     pot 3 lot B
  refused  UNDO_EXCEEDS
undo     pot 4 lot A
  refused  UNDO_EXCEEDS
# Undone again, the same pot goes.
undo     back  key again
  pick     1 PAINT  at stores lot A by undo
  put      1 PAINT  at issued lot A for MO-1
expect   stock PAINT 6 in issued
# … and may come back once more.
undo     again 1 lot A

# A gate takes 2 of the 3 of A: of 2 that are to come back one lies there.
complete 1 GATE   order MO-1  at 2025-02-04  key gate
  pick     2 PAINT  at issued lot A for MO-1 by staged assumed
  take     2 PAINT  from 2025-01-10  10.00
  make     1 GATE                    10.00
  debit    finished                  10.00
  credit   material                  10.00
undo     pot 2 lot A
  pick     1 PAINT  at issued lot A for MO-1 by undo
  put      1 PAINT  at stores lot A
undo     pot 1 lot A
  refused  UNDO_NOTHING
expect   check clean
