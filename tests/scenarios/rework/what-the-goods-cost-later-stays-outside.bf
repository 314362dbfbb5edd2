# The cut: the goods turn out dearer after they were repaired. They stand at what was known then, with what the repair
# took; the rest is production variance.
item     CELL   each  lifo
item     CTRL   each  made  average
bill     CTRL
  + 1 CELL
receive  1 CELL   at 2025-01-10  cost 10.00
issue    1 CELL   at 2025-01-11  reason bulk
# Both cells are owed, at 10.00
complete 2 CTRL   at 2025-03-04  key c1
rework   1 CTRL   at 2025-03-05  conversion 2.00 key w1
expect   stock CTRL 2 value 22.00

# Each cell is dearer by 4.00. Of the completion's 8.00, two pieces made and two on hand, all is the pool's: it knows no
# pieces. The rework learns nothing.
receive  2 CELL   at 2025-03-06  cost 14.00
  put      2 CELL   at stores             28.00
  pick     2 CELL   at stores by settle
  take     2 CELL   from 2025-03-06       28.00
  settle   2 CELL   of c1                 20.00
  true-up  CTRL     of average             8.00
  debit    owed                           20.00
  debit    finished                        8.00
  credit   payables                       28.00
expect   stock CTRL 2 value 30.00
expect   balance production-variance 0.00

# By layers the pieces are known: that of the first completion is the one that was repaired.
item     GATE   each  made  fifo
bill     GATE
  + 1 CELL
complete 1 GATE   at 2025-03-07  key g1
rework   1 GATE   at 2025-03-08  conversion 2.00 key w2
# Owed at 14.00, at 14.00 + 2.00 on hand. 19.00 - 14.00 = 5.00 go no further than the rework.
receive  1 CELL   at 2025-03-09  cost 19.00
  put      1 CELL   at stores             19.00
  pick     1 CELL   at stores by settle
  take     1 CELL   from 2025-03-09       19.00
  settle   1 CELL   of g1                 14.00
  true-up  GATE     of 2025-03-07          5.00
  true-up  w2                              5.00
  debit    owed                           14.00
  debit    production-variance             5.00
  credit   payables                       19.00
expect   stock GATE 1 value 16.00
expect   cost w2 16.00
expect   cost g1 19.00
# Undone: the piece is back at its own 19.00, and the variance is nil.
undo     w2  at 2025-03-10
expect   stock GATE 1 value 19.00
expect   balance production-variance 0.00
expect   check clean
