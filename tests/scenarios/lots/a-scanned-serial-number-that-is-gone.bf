# The second device was scanned with the chip that the first one used. Of two chips named, C3 is there:
# C1 is gone, and the posting says so; what is owed settles from what else lies there, and is assumed.
item     CHIP    each  serials
item     DEVICE  each  made
bill     DEVICE
  + 2 CHIP
receive  5 CHIP  serials C1..C5  cost 1.00  at 2025-03-01
complete 1 DEVICE  at 2025-03-02
expect   lot CHIP C1 0

complete 1 DEVICE  at 2025-03-03  key second
  + 2 CHIP serials C1,C3
  pick     1 CHIP    at stores lot C3 by named scanned
  take     1 CHIP    from 2025-03-01         1.00
  pass     1 CHIP    at stores lot C1 gone
  owe      1 CHIP    at 1.00 last            1.00
  make     1 DEVICE                          2.00
  pick     1 CHIP    at stores lot C4 by settle assumed
  take     1 CHIP    from 2025-03-01         1.00
  settle   1 CHIP    of second               1.00
  debit    finished                          2.00
  credit   material                          2.00
expect   lot CHIP C4 0
expect   lot CHIP C5 1
expect   check clean
undo     second  at 2025-03-04
expect   lot CHIP C3 1
expect   lot CHIP C4 1
expect   check clean
