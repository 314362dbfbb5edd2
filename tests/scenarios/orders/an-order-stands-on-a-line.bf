# On which line an order is made is said by the newest event of it that stands; line A is the place
# line/A. Output does not go there for it. What an order's event names is not undone.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 1 PLANK
place    line/A  key line-a
place    line/B
receive  10 PLANK  at 2025-01-10  cost 3.00
order    X  5 BENCH  line A  at 2025-01-10  key planned
expect   order X planned qty 5 line A
order    X  change line B  key to-b
order    X  change to shelf
expect   order X planned line B place shelf
undo     line-a
  refused  UNDO_REFUSED
undo     to-b  key again
expect   order X planned line A
undo     again
expect   order X planned line B
complete 2 BENCH  order X  at 2025-01-11
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     2 BENCH  at shelf               6.00
  debit    finished                        6.00
  credit   material                        6.00

# An order whose line is gone is not planned again before that is set up again
order    Y  5 BENCH  line A  key plan-y
undo     planned
  refused  UNDO_REFUSED
undo     plan-y  key not-y
undo     line-a
  refused  UNDO_REFUSED line-a: event 7 rests on it
place    line/C  key line-c
order    Z  5 BENCH  line C  key plan-z
undo     plan-z  key not-z
undo     line-c  key no-c
undo     not-z
  refused  UNDO_REFUSED line/C is not set up any more
undo     no-c
undo     not-z
expect   order Z planned line C
expect   check clean
