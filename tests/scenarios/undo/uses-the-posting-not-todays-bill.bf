# An undo gives back what was posted, not what today's bill would say: two wheels and no bell, though
# the bill has changed since.
item     WHEEL  each  fifo
item     BELL   each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  10 WHEEL  at 2025-01-10  cost 10.00
receive  10 BELL   at 2025-01-10  cost 1.00
complete 1 BIKE   at 2025-01-11  key bike
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10       20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   material                       20.00
bill     BIKE   from 2025-01-12
  + 3 WHEEL
  + 1 BELL
undo     bike     at 2025-01-13
expect   stock WHEEL 10 value 100.00
expect   stock BELL 10 value 10.00
expect   stock BIKE 0 value 0.00
expect   check clean
