# A settling by hand, undone and done after all, settles what lies there; the rest stays owed, and
# stays undone: it can be done later. 3 were settled at 11.00; 1 @12.00 lies there when it is done
# again, so 3 - 1 = 2 @10.00 stay owed and 2 of the undo are left.
item     WHEEL  each  fifo  places line,stores
standard WHEEL  material 10.00
sell     3 WHEEL  at 2025-01-10  key sale
receive  3 WHEEL  at 2025-01-11  cost 11.00 to stores  key po-1
settle   3 WHEEL from stores  at 2025-01-12  key by-hand
expect   cost sale 33.00
undo     by-hand  at 2025-01-13  key never
undo     po-1     at 2025-01-14
undo     never    at 2025-01-14
  refused  SETTLE_NOTHING WHEEL
receive  1 WHEEL  at 2025-01-15  cost 12.00 to stores
undo     never    at 2025-01-16  key again
  pick     1 WHEEL  at stores by settle
  take     1 WHEEL  from 2025-01-15  12.00
  settle   1 WHEEL  of sale          10.00
  true-up  sale                       2.00
  debit    owed                      10.00
  debit    cost-of-sales              2.00
  credit   material                  12.00
expect   owed WHEEL 2 value 20.00
expect   cost sale 32.00
undo     by-hand 2  at 2025-01-17
  refused  UNDO_EXCEEDS
undo     never 3  at 2025-01-17
  refused  UNDO_EXCEEDS
# What is left of the undo settles when there is something to settle with.
receive  5 WHEEL  at 2025-01-18  cost 13.00 to stores
undo     never    at 2025-01-19
  pick     2 WHEEL  at stores by settle
  take     2 WHEEL  from 2025-01-18  26.00
  settle   2 WHEEL  of sale          20.00
  true-up  sale                       6.00
  debit    owed                      20.00
  debit    cost-of-sales              6.00
  credit   material                  26.00
expect   owed WHEEL 0 value 0.00
expect   cost sale 38.00
undo     never    at 2025-01-20
  refused  UNDO_NOTHING
# The first time of doing it again is undone by itself: its one wheel goes back.
undo     again    at 2025-01-21
expect   owed WHEEL 1 value 10.00
expect   check clean
