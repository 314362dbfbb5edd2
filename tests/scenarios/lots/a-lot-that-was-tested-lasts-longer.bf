# A goes before B, until it is tested and lasts until the end of June: then B goes first, at every place
# and whatever the goods are kept for.
item     PAINT  l      lots  fifo
item     FENCE  each   made  fifo
bill     FENCE
  + 1 PAINT
order    MO-1  4 FENCE
receive  4 PAINT at 2025-01-10  cost 1.00  lot A expires 2025-01-31
receive  4 PAINT at 2025-01-10  cost 2.00  lot B expires 2025-03-31
stage    2 PAINT order MO-1 lot A
stage    2 PAINT order MO-1 lot B
lot      PAINT A expires 2025-06-30  key test-1
  expires  PAINT  lot A on 2025-06-30
complete 1 FENCE order MO-1
  pick     1 PAINT  at line lot B for MO-1 by staged assumed
  take     1 PAINT  from 2025-01-10  1.00
  make     1 FENCE                   1.00
  debit    finished                  1.00
  credit   material                  1.00
expect   check clean

# On 1 April B is expired, and A is not. Three are sold, of which A has two free at stores. The
# two of B would have come first.
sell     3 PAINT at 2025-04-01  key s-1
  pick     2 PAINT  at stores lot A by first-expired assumed
  pass     2 PAINT  at stores expired
  take     2 PAINT  from 2025-01-10    2.00
  owe      1 PAINT  at 2.00 last       2.00
  debit    cost-of-sales               4.00
  credit   material                    2.00
  credit   owed                        2.00

# B was tested, too: what is owed settles where some of it lies free. 1.00 of the first receipt is left.
lot      PAINT B expires 2025-05-31  key test-2
  expires  PAINT  lot B on 2025-05-31
  pick     1 PAINT  at stores lot B by settle assumed
  take     1 PAINT  from 2025-01-10    1.00
  settle   1 PAINT  of s-1             2.00
  true-up  s-1                        -1.00
  debit    owed                        2.00
  credit   material                    1.00
  credit   cost-of-sales               1.00

# A test that was misread is undone, whole: B has expired again, and what was settled stays so. Done
# again it counts at its own number, so a newer one of the same lot goes before it.
undo     test-2 key u-2
  expires  PAINT  lot B on 2025-03-31
undo     test-2
  refused  UNDO_NOTHING
lot      PAINT B expires 2025-04-15  key test-3
  expires  PAINT  lot B on 2025-04-15
undo     u-2
undo     test-3
  expires  PAINT  lot B on 2025-05-31
undo     test-1
  expires  PAINT  lot A on 2025-01-31
expect   check clean

lot      PAINT C expires 2025-05-31
  refused  LOT_UNKNOWN C of PAINT
lot      FENCE A expires 2025-05-31
  refused  LOT_UNTRACKED FENCE is not tracked
lot      FLAG A expires 2025-05-31
  refused  ITEM_UNKNOWN FLAG
undo     test-3 1
  refused  UNDO_NOTHING
undo     test-2 1
  refused  UNDO_EXCEEDS test-2 is undone whole
