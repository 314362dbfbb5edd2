# A piece of an order passes a pay point once, whatever bill it was made by: what a completion caught
# up under the old one is no new piece for a report that comes behind the change.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
bill     BENCH  at 2025-01-10
  + 1 PLANK  operation 10
routing  BENCH  at 2025-01-10
  + 10 saw  pay-point
  + 20 pack
receive  100 PLANK  at 2025-01-10  cost 3.00
order    B  10 BENCH  at 2025-01-10
# 6 x 3.00
complete 6 BENCH  order B  at 2025-01-11  key six
  catch-up 6 BENCH  operation 10
  pick     6 PLANK  at stores by first-in
  take     6 PLANK  from 2025-01-10       18.00
  make     6 BENCH                        18.00
  debit    finished                       18.00
  credit   material                       18.00
bill     BENCH  at 2025-01-12
  + 2 PLANK  operation 10
order    B  change bill  at 2025-01-12
# Four of the six; then the two that are left and one that is new. Of the 7 PLANK that were used for
# these three, what the bill of today takes for two goes off: 7 - 4.
operation 10  4 BENCH  order B  at 2025-01-13  key late
  taken-up 4 BENCH  operation 10
operation 10  3 BENCH  order B  at 2025-01-13  key rest
  + 7 PLANK
  taken-up 2 BENCH  operation 10
  pick     3 PLANK  at stores by first-in
  take     3 PLANK  from 2025-01-10        9.00
  make     1 B/10                          9.00
# Undone and done again.
undo     rest  at 2025-01-14  key gone
undo     gone  at 2025-01-14
expect   stock PLANK 91 value 273.00
# The completion undone: of what the reports took up nothing is caught up any more.
undo     six  at 2025-01-15
expect   check clean
