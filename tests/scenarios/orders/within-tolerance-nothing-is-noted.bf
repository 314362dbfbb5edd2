# A tolerance is a share of what is ordered: the order's own, else its item's, else none. The report
# with which the good pieces go beyond quantity and tolerance is noted, and no other.
item     PLANK  each  fifo
item     BENCH  each  made  fifo  tolerance 10%
bill     BENCH
  + 1 PLANK
receive  200 PLANK  at 2025-01-10  cost 3.00

# The item's: 25 x 10% = 2.5, so 27.5 at most
order    A  25 BENCH  at 2025-01-10
complete 27 BENCH  order A  at 2025-01-11
  pick     27 PLANK  at stores by first-in
  take     27 PLANK  from 2025-01-10      81.00
  make     27 BENCH                       81.00
  debit    finished                       81.00
  credit   material                       81.00
complete 0.5 BENCH  order A  at 2025-01-11
  pick     0.5 PLANK  at stores by first-in
  take     0.5 PLANK  from 2025-01-10      1.50
  make     0.5 BENCH                       1.50
  debit    finished                        1.50
  credit   material                        1.50
complete 0.000001 BENCH  order A  at 2025-01-11  key over
  inbox    over-completion BENCH
  pick     0.000001 PLANK  at stores by first-in
  take     0.000001 PLANK  from 2025-01-10  0.00
  make     0.000001 BENCH                   0.00
expect   order A released qty 25 good 27.500001 open 0 tolerance 10%

# The order's own, and that of its newest change; 0% is a word too: the item's does not count
order    B  10 BENCH  tolerance 20%  at 2025-01-12
order    B  change tolerance 0%  key none
expect   order B planned open 10
complete 11 BENCH  order B  at 2025-01-13  key eleven
  inbox    over-completion BENCH
  pick     11 PLANK  at stores by first-in
  take     11 PLANK  from 2025-01-10      33.00
  make     11 BENCH                       33.00
  debit    finished                       33.00
  credit   material                       33.00
# The change undone, 20% of 10 are 2
undo     none
undo     eleven
complete 12 BENCH  order B  at 2025-01-14
  pick     12 PLANK  at stores by first-in
  take     12 PLANK  from 2025-01-10      36.00
  make     12 BENCH                       36.00
  debit    finished                       36.00
  credit   material                       36.00
expect   order B released good 12 tolerance 20%

# The item's is that of the moment: 5% of 10 are 0.5, and undone it is 10% again: 1
order    C  10 BENCH  at 2025-01-15
item     BENCH  each  tolerance 5%  key five
complete 11 BENCH  order C  key c-1
  inbox    over-completion BENCH
  pick     11 PLANK  at stores by first-in
  take     11 PLANK  from 2025-01-10      33.00
  make     11 BENCH                       33.00
  debit    finished                       33.00
  credit   material                       33.00
expect   order C released tolerance 5%
undo     c-1
undo     five
complete 11 BENCH  order C
  pick     11 PLANK  at stores by first-in
  take     11 PLANK  from 2025-01-10      33.00
  make     11 BENCH                       33.00
  debit    finished                       33.00
  credit   material                       33.00
# A third of a micro is cut off, two thirds are rounded up: 0.000005 x 33.3333% = 0.0000016667
order    D  0.000005 BENCH  tolerance 33.3333%
complete 0.000007 BENCH  order D
  pick     0.000007 PLANK  at stores by first-in
  take     0.000007 PLANK  from 2025-01-10  0.00
  make     0.000007 BENCH                   0.00
expect   check clean
