# Without its routing an item is completed as if there never was one; what was reported keeps what it
# booked. Set up again it counts as the newest.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
place    hall   key hall
bill     BENCH
  + 2 PLANK operation 10
routing  BENCH  key way
  + 10 saw  conversion 1.00  pay-point
receive  20 PLANK  at 2025-01-10  cost 3.00
operation 10 1 BENCH  at 2025-01-11  key sawn
undo     way    at 2025-01-12  key gone
operation 10 1 BENCH
  refused  OPERATION_UNKNOWN
complete 1 BENCH
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     1 BENCH                         6.00
  debit    finished                        6.00
  credit   material                        6.00
undo     gone   at 2025-01-13
complete 1 BENCH
  pick     1 BENCH/10 at line by first-in
  take     1 BENCH/10 from 2025-01-11      7.00
  make     1 BENCH                         7.00
  debit    finished                        7.00
  credit   material                        7.00
# A routing rests on its places, and its item stays made
routing  BENCH  from 2025-02-01  key moved
  + 10 saw at hall  pay-point
undo     hall
  refused  UNDO_REFUSED
undo     moved
undo     hall
expect   check clean
