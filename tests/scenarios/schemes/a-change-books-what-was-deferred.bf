# Another scheme from a day on: what had been deferred is booked, then exactly what is memo under
# the new scheme moves.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
points   by-count
receive  10 WHEEL  at 2025-03-03  cost 1.00
complete 4 BIKE  at 2025-03-04  key four
scrap    1 WHEEL  at 2025-03-04  key broken
sell     3 BIKE  at 2025-03-05

# On hand 1 wheel and a bike of 2.00 and 5.00. Booked: material 10.00 - 9.00, finished 7.00; the rest of
# the 20.00 + 1.00 that was neither: cost of sales 21.00 + 1.00 - 20.00 = 2.00.
# Then only purchase and sale count: the bike stands in material at 2.00, its 5.00 are memo again.
points   purchase sale  at 2025-04-01
  debit    cost-of-sales   2.00
  debit    applied         5.00
  credit   material        7.00
expect   balance material 3.00
expect   balance finished 0.00
expect   balance applied 5.00
expect   balance cost-of-sales 2.00
expect   check clean

# Undone under the scheme by which it was posted: there was no scrap.
undo     broken  at 2025-04-02
  untake   1 WHEEL  from 2025-03-03  1.00
  put      1 WHEEL  at stores
  debit    material                  1.00
  credit   cost-of-sales             1.00

# A preview shows what a change would book; here none of it stays.
points   traditional  at 2025-04-03
  debit    finished        7.00
  credit   material        2.00
  credit   applied         5.00
expect   balance finished 7.00
expect   check clean
