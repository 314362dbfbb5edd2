# A number is of one piece for its life. What brings it in anew stands in the inbox, piece by piece,
# until somebody says that it is fine, or undoes it.
item     DEVICE  each  made serials
item     CHIP    each  fifo
bill     DEVICE
  + 1 CHIP
receive  9 CHIP    at 2025-03-01  cost 3.00
complete 2 DEVICE  serials D1,D2  at 2025-03-02  key one
sell     2 DEVICE  serials D1,D2  at 2025-03-03
expect   inbox 0

# D1 and D2 were sold, D3 never was: two of three pieces come anew, at 3.00 each.
complete 3 DEVICE  serials D1..D3  at 2025-03-04  key twice
  pick     3 CHIP    at stores by first-in
  take     3 CHIP    from 2025-03-01       9.00
  make     3 DEVICE                        9.00
  inbox    serial-again DEVICE  lot D1
  anew     DEVICE  lot D1
  lot      1 DEVICE  at finished lot D1
  inbox    serial-again DEVICE  lot D2
  anew     DEVICE  lot D2
  lot      1 DEVICE  at finished lot D2
  lot      1 DEVICE  at finished lot D3
  debit    finished                        9.00
  credit   material                        9.00
tick     at 2025-03-06
expect   inbox 1 value 6.00
expect   inbox serial-again/twice qty 2 value 6.00 since 2025-03-04 days 2
expect   inbox serial-again/twice fix 1 "accept serial-again/twice"
expect   inbox serial-again/twice fix 2 "undo twice"

# They were misread: undone, there is nothing to see; done again, there is.
undo     twice     at 2025-03-07  key oops
expect   inbox 0
undo     oops      at 2025-03-07  key again
expect   inbox serial-again/twice qty 2 value 6.00 since 2025-03-04

# Where they have gone since makes nothing right.
sell     1 DEVICE  serials D1  at 2025-03-08
expect   inbox serial-again/twice qty 2 value 6.00

# Somebody says that it is fine: two lamps of one number. Its undo asks again.
accept   serial-again/twice  at 2025-03-09  key fine
expect   inbox 0
undo     fine
expect   inbox serial-again/twice qty 2
accept   serial-again/twice
accept   serial-again/one
  refused  INBOX_GONE serial-again/one
accept   serial-again/never
  refused  KEY_UNKNOWN never
expect   inbox 0
expect   check clean

# One of two that are received is known: it went out, and comes in as a new one. The undo of one piece
# takes the first of its own lots, D7, and no older piece; then there is nothing to see.
receive  1 DEVICE  cost 4.00  serials D7  at 2025-03-10
sell     1 DEVICE  serials D7
receive  2 DEVICE  cost 4.00  serials D7,D8  at 2025-03-11  key more
expect   inbox serial-again/more qty 1
undo     more 1
expect   inbox serial-again/more none
expect   lot DEVICE D2 1
expect   lot DEVICE D7 0
expect   lot DEVICE D8 1
expect   check clean
