# Milk that came on the 5th expires first; a cheese of the 2nd cannot be of it. It is told on the 6th,
# and takes what had come by its day; only what that lacks is of a lot that came later.
item     MILK    l     lots  fifo
item     CHEESE  each  made  lots  fifo
bill     CHEESE
  + 10 MILK
receive  30 MILK  lot EARLY  at 2026-03-01  cost 1.00  expires 2026-03-30
receive  100 MILK  lot LATE  at 2026-03-05  cost 1.10  expires 2026-03-20
complete 2 CHEESE  lot C1  at 2026-03-02
  late
  pick     20 MILK   at stores lot EARLY by first-expired assumed
  take     20 MILK   from 2026-03-01  20.00
  make     2 CHEESE  lot C1           20.00
  debit    finished                   20.00
  credit   material                   20.00
complete 2 CHEESE  lot C2  at 2026-03-02
  late
  pick     10 MILK   at stores lot EARLY by first-expired assumed
  pick     10 MILK   at stores lot LATE by first-expired assumed
  take     10 MILK   from 2026-03-01  10.00
  take     10 MILK   from 2026-03-05  11.00
  make     2 CHEESE  lot C2           21.00
  debit    finished                   21.00
  credit   material                   21.00
expect   lot MILK LATE 90
expect   check clean
