# A settlement by hand is undone: the parts are owed again and the stock it took is back.
item     WHEEL  each  fifo
item     WHEEL2 each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
reason   gift
standard WHEEL  material 10.00
receive  4 WHEEL2 at 2025-03-01  cost 11.00
complete 1 BIKE   at 2025-03-04  key bike
  owe      2 WHEEL  at 10.00 standard     20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   owed                           20.00
settle   2 WHEEL  with WHEEL2  at 2025-03-05  key hand
expect   cost bike 22.00
undo     hand     at 2025-03-06
expect   owed WHEEL 2 value 20.00
expect   stock WHEEL2 4 value 44.00
expect   cost bike 20.00
# A write-off is undone likewise.
settle   2 WHEEL  reason gift  at 2025-03-07  key off
  settle   2 WHEEL  of bike               20.00
  debit    owed                           20.00
  credit   expense:gift                   20.00
undo     off      at 2025-03-08
expect   owed WHEEL 2 value 20.00
expect   balance expense:gift 0.00
expect   check clean
