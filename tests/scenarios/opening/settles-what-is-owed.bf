# An opening told late is an inflow like others: it settles what is owed.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
standard WHEEL  material 10.00
complete 1 BIKE   at 2025-01-10  key bike
  owe      2 WHEEL  at 10.00 standard     20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   owed                           20.00
opening  3 WHEEL  cost 10.00  at 2025-01-11
  put      3 WHEEL  at stores             30.00
  pick     2 WHEEL  at stores by settle
  take     2 WHEEL  from 2025-01-11       20.00
  settle   2 WHEEL  of bike               20.00
  debit    material                       10.00
  debit    owed                           20.00
  credit   opening                        30.00
expect   stock WHEEL 1 value 10.00
expect   owed WHEEL 0
expect   check clean
