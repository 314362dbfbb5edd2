# Wheels that an undo puts back settle at once what another completion owes.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  2 WHEEL  at 2025-01-10  cost 10.00
complete 1 BIKE   at 2025-03-04  key first
complete 1 BIKE   at 2025-03-05  key second
  owe      2 WHEEL  at 10.00 last         20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   owed                           20.00
undo     first    at 2025-03-06
expect   owed WHEEL 0
expect   stock WHEEL 0 value 0.00
expect   stock BIKE 1 value 20.00
expect   cost second 20.00
expect   balance owed 0.00
expect   balance finished 20.00
expect   check clean
