# Parts are owed where they are taken from; stock elsewhere does not cover them until it is moved there.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  5 WHEEL  to shelf  at 2025-03-01  cost 10.00
complete 1 BIKE   at 2025-03-04  key bike
  owe      2 WHEEL  at 10.00 last         20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   owed                           20.00

# 2 of the 3 settle at once, at the cost of the layer: 2 x 10.00 = 20.00
move     3 WHEEL  from shelf  to stores  at 2025-03-05
  pick     3 WHEEL  at shelf by named
  put      3 WHEEL  at stores
  pick     2 WHEEL  at stores by settle
  take     2 WHEEL  from 2025-03-01       20.00
  settle   2 WHEEL  of bike               20.00
  debit    owed                           20.00
  credit   material                       20.00
expect   stock WHEEL 2 in shelf
expect   stock WHEEL 1 in stores
expect   stock WHEEL 3 value 30.00
expect   check clean
