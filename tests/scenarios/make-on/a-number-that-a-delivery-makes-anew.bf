# A delivery makes the piece that it lacks. Its number was sold before: the delivery says so, and
# stands in the inbox for the completion within it; undone, it is gone.
item     CHIP    each  fifo
item     DEVICE  each  made serials  make-on sale
bill     DEVICE
  + 1 CHIP
receive  5 CHIP    at 2025-03-01  cost 3.00
sell     1 DEVICE  serials D1  at 2025-03-02  key first
expect   inbox 0
sell     1 DEVICE  serials D1  at 2025-03-03  key second
  pick     1 CHIP    at stores by first-in
  take     1 CHIP    from 2025-03-01       3.00
  make     1 DEVICE  lot D1                3.00
  inbox    serial-again DEVICE  lot D1
  pick     1 DEVICE  at finished lot D1 by named scanned
  take     1 DEVICE  from 2025-03-03       3.00
  debit    cost-of-sales                   3.00
  credit   material                        3.00
expect   inbox serial-again/second qty 1 value 3.00 since 2025-03-03
undo     second    at 2025-03-04  key oops
expect   inbox 0
undo     oops
expect   inbox serial-again/second qty 1 value 3.00
accept   serial-again/second
expect   inbox 0
expect   check clean
