# A move that settled owed parts is undone: they are owed again and everything lies where it lay.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  5 WHEEL  to shelf  at 2025-03-01  cost 10.00
complete 1 BIKE   at 2025-03-04  key bike
move     3 WHEEL  from shelf  to stores  at 2025-03-05  key there
  pick     3 WHEEL  at shelf by named
  put      3 WHEEL  at stores
  pick     2 WHEEL  at stores by settle
  take     2 WHEEL  from 2025-03-01       20.00
  settle   2 WHEEL  of bike               20.00
  debit    owed                           20.00
  credit   material                       20.00
undo     there    at 2025-03-06
expect   owed WHEEL 2 value 20.00
expect   stock WHEEL 5 in shelf
expect   stock WHEEL 5 value 50.00
expect   balance owed -20.00
expect   check clean
