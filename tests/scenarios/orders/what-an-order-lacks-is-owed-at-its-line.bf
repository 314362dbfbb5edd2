# What an order lacks at its finish is owed where a report that takes it at once owes it, though it was
# due at home: at the line, by a list with the line and without the stores. There it settles at once.
item     PAINT  kg    fifo  step 1  issue period  sources line
item     CAR    each  made  fifo
bill     CAR
  + 1 PAINT fixed
receive  3 PAINT  at 2025-01-10  cost 2.00  to line  key three
order    C  2 CAR
complete 1 CAR    order C  at 2025-01-11  key r1
  due      1 PAINT  until period at stores  2.00
  make     1 CAR                            2.00
  debit    finished                         2.00
  credit   due                              2.00
complete 1 CAR    order C  at 2025-01-12  key r2
# The other car still needs it
undo     r1       at 2025-01-13
finish   C        at 2025-01-14
  inbox    under-completion CAR
  carry    1 PAINT
  owe      1 PAINT               at 2.00 last     2.00
  true-up  CAR                   of 2025-01-12    2.00
  pick     1 PAINT               at line by settle
  take     1 PAINT               from 2025-01-10  2.00
  settle   1 PAINT               of r2            2.00
  debit    finished                               2.00
  credit   material                               2.00
expect   stock PAINT 2 in line
# Without the receipt it is owed again, at the line
undo     three    at 2025-01-15
  lower    3 PAINT  of 2025-01-10   6.00
  pick     2 PAINT  at line by undo
  owe      1 PAINT  at 2.00 booked  2.00
  debit    payables                 6.00
  credit   owed                     2.00
  credit   material                 4.00
expect   owed  PAINT 1 in line
expect   check clean
