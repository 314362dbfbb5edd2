# What never will come is written off: the provisional cost stays in the product, the credit goes to
# the reason.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
standard WHEEL  material 10.00
reason   found-scrap
complete 1 BIKE   at 2025-03-04  key bike
settle   1 WHEEL  of bike  reason found-scrap  at 2025-03-05
  settle   1 WHEEL  of bike               10.00
  debit    owed                           10.00
  credit   expense:found-scrap            10.00
expect   owed WHEEL 1 value 10.00
expect   cost bike 20.00
expect   balance expense:found-scrap -10.00
expect   check clean
