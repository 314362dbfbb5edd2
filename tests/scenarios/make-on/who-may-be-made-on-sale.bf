item     WHEEL  each  fifo
item     SCREW  each  fifo  make-on sale
  refused ITEM_KIND SCREW is not made
item     SCREW  each  made  make-on demand
  refused VALUE_UNKNOWN expected no, sale or shipment, found 'demand'
item     BIKE   each  made  fifo  make-on sale  key i-1

# Without a bill nothing can be made; what lies there can be sold.
opening  1 BIKE  cost 7.00  at 2025-01-10
sell     1 BIKE  at 2025-01-10
sell     1 BIKE  at 2025-01-10
  refused BILL_MISSING BIKE
bill     BIKE
  + 2 WHEEL
receive  10 WHEEL  at 2025-01-10  cost 1.00
sell     1 BIKE  at 2025-01-10  key so-1
expect   stock WHEEL 8

# `no` takes it away: what lacks is owed as of any item. Undone, it is made again.
item     BIKE  each  make-on no  key i-2
sell     1 BIKE  at 2025-01-11  key so-2
  owe      1 BIKE  at 2.00 last  2.00
  debit    cost-of-sales         2.00
  credit   owed                  2.00
undo so-2  at 2025-01-11
undo i-2   at 2025-01-11
sell     1 BIKE  at 2025-01-11
expect   stock WHEEL 6

# What a completion within a sale took holds its place and its items.
place    rack
undo so-1  at 2025-01-12  key u-1
expect   stock WHEEL 8
undo u-1   at 2025-01-12
expect   stock WHEEL 6
expect   check clean
