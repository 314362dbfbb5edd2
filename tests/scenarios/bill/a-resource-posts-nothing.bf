# A resource on a bill is not stock: it is neither picked nor owed, and posts nothing.
item     WHEEL  each  fifo
item     LABOUR hour  resource
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
  + 0.5 LABOUR
receive  4 WHEEL  at 2025-01-10  cost 10.00
complete 1 BIKE   at 2025-01-11
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10       20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   material                       20.00
expect   owed LABOUR 0
expect   stock LABOUR 0
