# Quantity, place and state are what the newest event that stands says; done again, it is the newest.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 1 PLANK
receive  100 PLANK  at 2025-01-10  cost 3.00
order    B  5 BENCH  at 2025-01-10
order    B  release                  key released
order    B  change 2 BENCH to shelf  key less
order    B  change 8                 key more
finish   B                           key finished
order    B  reopen                   key reopened

# The older change goes: 8 pieces, no shelf
undo     less     at 2025-01-11  key not-less
expect   order B released qty 8
complete 6 BENCH  order B  at 2025-01-11  key six
  pick     6 PLANK  at stores by first-in
  take     6 PLANK  from 2025-01-10       18.00
  make     6 BENCH                        18.00
  debit    finished                       18.00
  credit   material                       18.00
undo     six      at 2025-01-12
# Done again it is the newest: 2 pieces, to the shelf
undo     not-less at 2025-01-12
expect   order B released qty 2
complete 6 BENCH  order B  at 2025-01-12  key again
  inbox    over-completion BENCH
  pick     6 PLANK  at stores by first-in
  take     6 PLANK  from 2025-01-10       18.00
  make     6 BENCH  at shelf              18.00
  debit    finished                       18.00
  credit   material                       18.00
undo     again    at 2025-01-13
expect   order B released qty 2 good 0

# Released, finished, reopened: without the reopening it is finished
undo     reopened at 2025-01-14
expect   order B finished
order    B  cancel  at 2025-01-14
  refused  ORDER_STATE
# Without the release it still is; without the finish it is planned, and is released once more
undo     released at 2025-01-14
finish   B  at 2025-01-14
  refused  ORDER_STATE
undo     finished at 2025-01-14  key not-finished
expect   order B planned qty 2
order    B  reopen  at 2025-01-14
  refused  ORDER_STATE
order    B  release  at 2025-01-14
# The finish done again is the newest
undo     not-finished at 2025-01-15
expect   order B finished
order    B  change 9  at 2025-01-15
  refused  ORDER_STATE
expect   stock PLANK 100 value 300.00
expect   check clean
