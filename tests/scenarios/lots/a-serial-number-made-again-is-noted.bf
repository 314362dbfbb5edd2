# A number is of one piece for its life: what makes or receives it again says so, unless the piece never
# came, was taken apart, or comes back from its supplier.
item     DEVICE  each  made serials
item     CHIP    each  serials
bill     DEVICE
  + 1 CHIP
party    ACME
receive  5 CHIP    cost 3.00  serials C1..C5  at 2025-03-01  key chips
complete 1 DEVICE  serials D1  at 2025-03-02  key one
  + 1 CHIP  serials C1

# Undone, the piece was never made: it is made for the first time.
undo     one       at 2025-03-02
complete 1 DEVICE  serials D1  at 2025-03-03  key two
  + 1 CHIP  serials C1
  pick     1 CHIP    at stores lot C1 by named scanned
  take     1 CHIP    from 2025-03-01       3.00
  make     1 DEVICE  lot D1                3.00
  anew     DEVICE  lot D1
  debit    finished                        3.00
  credit   material                        3.00

# Taken apart, it is built again; its chip came out, and goes in again.
unbuild  1 DEVICE  of two  at 2025-03-04  key apart
complete 1 DEVICE  serials D1  at 2025-03-05
  + 1 CHIP  serials C1
expect   lot DEVICE D1 1

# What is done again counts as done: taken apart once more, it was taken apart.
unbuild  1 DEVICE  serials D1  at 2025-03-05  key apart-2
undo     apart-2   at 2025-03-05  key no
undo     no        at 2025-03-05
complete 1 DEVICE  serials D1  at 2025-03-05  key third
  pick     1 CHIP    at stores by first-in assumed
  take     1 CHIP    from 2025-03-01       3.00
  make     1 DEVICE  lot D1                3.00
  anew     DEVICE  lot D1
  debit    finished                        3.00
  credit   material                        3.00

# Sold, it cannot be made again.
sell     1 DEVICE  serials D1  to ACME  at 2025-03-06  key gone
complete 1 DEVICE  serials D1  at 2025-03-07  key twice
  + 1 CHIP  serials C2
  pick     1 CHIP    at stores lot C2 by named scanned
  take     1 CHIP    from 2025-03-01       3.00
  make     1 DEVICE  lot D1                3.00
  inbox    serial-again DEVICE  lot D1
  anew     DEVICE  lot D1
  debit    finished                        3.00
  credit   material                        3.00
undo     twice     at 2025-03-07

# Brought back by the customer it is the same piece.
return   1 DEVICE  of gone serials D1  at 2025-03-08
expect   lot DEVICE D1 1

# The chip that went into a device is received once more; the one that its supplier repaired is not.
receive  1 CHIP    cost 3.00  serials C1  at 2025-03-09
  put      1 CHIP    at stores lot C1      3.00
  inbox    serial-again CHIP  lot C1
  anew     CHIP    lot C1
  debit    material                        3.00
  credit   payables                        3.00
return-to-supplier 1 CHIP serials C5  of chips  at 2025-03-10
receive  1 CHIP    cost 0.00  serials C5  at 2025-03-12  key repaired
expect   lot CHIP C5 1
expect   check clean
