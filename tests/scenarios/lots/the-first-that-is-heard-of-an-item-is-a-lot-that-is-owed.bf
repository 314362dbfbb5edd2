# Of the cells nothing has ever come in, not even their standard, when a report names their lot: it begins there, is owed,
# and from then on the item has lots (13.1): it cannot become untracked any more.
item     CELL   each  lots  fifo
item     PACK   each  made  fifo
bill     PACK
  + 4 CELL
complete 1 PACK  at 2025-01-11
  + 4 CELL lot C-7
expect   owed CELL 4
item     CELL   each  untracked
  refused  ITEM_IN_USE
receive  10 CELL lot C-7  at 2025-01-12  cost 1.50
expect   owed CELL 0
expect   lot CELL C-7 6
expect   stock PACK 1 value 6.00
expect   check clean
