# A finished order's parts go to the back-order shelf, where orders that owe them take them at once,
# the oldest first, wherever they owe; undone, they are the order's again.
item WHEEL each
item BIKE each made
bill BIKE
  + 2 WHEEL
receive 6 WHEEL cost 1.00 at 2026-03-01
order MO-1 3 BIKE
order MO-2 3 BIKE
order MO-3 3 BIKE
stage 6 WHEEL order MO-1 at 2026-03-02
complete 1 BIKE order MO-3 at 2026-03-03 key c3
expect owed WHEEL 2 value 2.00
complete 1 BIKE order MO-1 at 2026-03-03
# 4 wheels are left on the line; MO-3 owes 2 of them, in stores
finish MO-1 at 2026-03-04 key f1
  inbox    under-completion BIKE
  pick     4 WHEEL  at line for MO-1 by staged
  put      4 WHEEL  at shelf
  pick     2 WHEEL  at shelf by settle
  take     2 WHEEL  from 2026-03-01  2.00
  settle   2 WHEEL  of c3            2.00
  debit    owed                      2.00
  credit   material                  2.00
expect owed WHEEL 0
expect stock WHEEL 2 in shelf
# what the shelf gave MO-3 is owed again: those wheels are MO-1's once more
undo f1 at 2026-03-05
  untake   2 WHEEL  from 2026-03-01  2.00
  put      2 WHEEL  at shelf
  owe      2 WHEEL  at 1.00 last     2.00
  pick     4 WHEEL  at shelf by undo
  put      4 WHEEL  at line for MO-1
  debit    material                  2.00
  credit   owed                      2.00
expect stock WHEEL 4 in line
order MO-1 cancel at 2026-03-05
  pick     4 WHEEL  at line for MO-1 by staged
  put      4 WHEEL  at shelf
  pick     2 WHEEL  at shelf by settle
  take     2 WHEEL  from 2026-03-01  2.00
  settle   2 WHEEL  of c3            2.00
  debit    owed                      2.00
  credit   material                  2.00
stage 1 WHEEL order MO-1
  refused ORDER_STATE MO-1 is cancelled
expect check clean
