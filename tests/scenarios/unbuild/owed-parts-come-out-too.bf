# Parts that the book did not have were in the bike all the same: they come out at what they were owed at, and settle what
# is owed. Book and shelf agree again as far as they did before.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  1 WHEEL  at 2025-01-10  cost 10.00
# One wheel taken at 10.00, one owed at the last price, 10.00.
complete 1 BIKE   at 2025-03-04  key c1
expect   owed WHEEL 1 value 10.00

unbuild  1 BIKE   of c1  at 2025-03-05  key u1
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-03-04       20.00
  apart    1 BIKE   of c1
  put      2 WHEEL  at stores             20.00
  pick     1 WHEEL  at stores by settle
  take     1 WHEEL  from 2025-03-05       10.00
  settle   1 WHEEL  of c1                 10.00
  debit    material                       10.00
  debit    owed                           10.00
  credit   finished                       20.00
expect   owed WHEEL 0 value 0.00
expect   stock WHEEL 1 value 10.00

# Undone, the wheel that it settled is owed again, and both leave.
undo     u1  at 2025-03-06
expect   owed WHEEL 1 value 10.00
expect   stock WHEEL 0 value 0.00
expect   stock BIKE 1 value 20.00
