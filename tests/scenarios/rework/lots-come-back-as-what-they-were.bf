# Milk of two lots was heated again. It comes back as those lots, with the expiry that they had.
item     RAW    l  fifo
item     MILK   l  made  fifo  lots  expiry 5
bill     MILK
  + 1 RAW
receive  20 RAW   at 2025-03-01  cost 1.00
complete 4 MILK   at 2025-03-01  lot A
complete 6 MILK   at 2025-03-02  lot B
hold     3 MILK   lot A
hold     6 MILK   lot B
# Of A one is free. Held, earliest expiry first: 3 of A, 4 of B; the last of them is lost.
rework   6 MILK   lost 1  at 2025-03-08  key w1
  pick     3 MILK   at finished lot A held by first-in assumed
  pick     4 MILK   at finished lot B held by first-in assumed
  take     4 MILK   from 2025-03-01        4.00
  take     3 MILK   from 2025-03-02        3.00
  make     6 MILK                          6.00
  lot      3 MILK   at finished lot A
  lot      3 MILK   at finished lot B
  lost     1 MILK                          1.00
  debit    shrinkage                       1.00
  credit   finished                        1.00
expect   lot MILK A 4 free
expect   lot MILK B 3 free
expect   lot MILK B 2 held
# By name, whatever it is kept for: two of B are held still, one of those that are free goes with them.
rework   3 MILK   lot B  at 2025-03-08
expect   lot MILK B 5 free
# Undone, what is here of those lots is held again.
undo     w1  at 2025-03-09
expect   lot MILK A 3 held
expect   lot MILK A 1 free
expect   lot MILK B 4 held
expect   lot MILK B 2 free
expect   stock MILK 10 value 10.00
expect   check clean
