# What is left when an order is finished goes to the shelf, and counts no more when it is reopened: its
# reports take by the bill until something is staged anew. A report after the finish does, too.
item     BOLT  each  fifo
item     BIKE  each  made  fifo
bill     BIKE
  + 2 BOLT
receive  50 BOLT   at 2026-03-01  cost 1.00
order    MO-1  5 BIKE  consumes staged
stage    15 BOLT  order MO-1
complete 2 BIKE   order MO-1  at 2026-03-02
  pick     6 BOLT  at line for MO-1 by staged
  take     6 BOLT  from 2026-03-01  6.00
  make     2 BIKE                   6.00
  debit    finished                 6.00
  credit   material                 6.00
finish   MO-1  key f1
expect   stock BOLT 9 in shelf
complete 1 BIKE   order MO-1  key late
  inbox    order-closed BIKE
  pick     2 BOLT  at stores by first-in
  take     2 BOLT  from 2026-03-01  2.00
  make     1 BIKE                   2.00
  debit    finished                 2.00
  credit   material                 2.00
undo     late
undo     f1  key uf
expect   stock BOLT 9 in line
complete 1 BIKE   order MO-1
  pick     3 BOLT  at line for MO-1 by staged
  take     3 BOLT  from 2026-03-01  3.00
  make     1 BIKE                   3.00
  debit    finished                 3.00
  credit   material                 3.00
undo     uf
order    MO-1  reopen
complete 1 BIKE   order MO-1
  pick     2 BOLT  at stores by first-in
  take     2 BOLT  from 2026-03-01  2.00
  make     1 BIKE                   2.00
  debit    finished                 2.00
  credit   material                 2.00
stage    4 BOLT  order MO-1
complete 1 BIKE   order MO-1
  pick     4 BOLT  at line for MO-1 by staged
  take     4 BOLT  from 2026-03-01  4.00
  make     1 BIKE                   4.00
  debit    finished                 4.00
  credit   material                 4.00
expect   check clean
