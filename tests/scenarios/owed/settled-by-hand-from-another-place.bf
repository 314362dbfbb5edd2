# A person knows where the parts really came from: settle takes them from that place.
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
settle   2 WHEEL  from shelf  at 2025-03-05
expect   owed WHEEL 0
expect   stock WHEEL 3 in shelf
expect   stock WHEEL 3 value 30.00
expect   balance owed 0.00
expect   balance material 30.00
expect   cost bike 20.00
expect   check clean
