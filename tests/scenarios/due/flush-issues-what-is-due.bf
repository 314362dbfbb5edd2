# Screws are issued by period. A completion writes down what it needs; a flush takes it.

item     SCREW  each  fifo  issue period
item     PLATE  each  fifo
item     BOX    each  made  fifo
bill     BOX
  + 4 SCREW
  + 1 PLATE
receive  10 SCREW  at 2025-01-10  cost 0.10
receive  10 SCREW  at 2025-01-11  cost 0.20
receive  5 PLATE   cost 2.00

# 3 boxes: 12 screws, as fifo would take them now: 10 x 0.10 + 2 x 0.20 = 1.40; 3 plates 6.00.
complete 3 BOX  at 2025-02-03  key box-1
  due      12 SCREW  until period at stores  1.40
  pick     3 PLATE   at stores by first-in
  take     3 PLATE   from 2025-01-11         6.00
  make     3 BOX                             7.40
  debit    finished                          7.40
  credit   due                               1.40
  credit   material                          6.00
expect   stock SCREW 20 value 3.00
expect   due SCREW 12 value 1.40

# 2 boxes: 8 more screws, as they would be taken behind the 12: 8 x 0.20 = 1.60.
complete 2 BOX  at 2025-02-03  key box-2
  due      8 SCREW   until period at stores  1.60
  pick     2 PLATE   at stores by first-in
  take     2 PLATE   from 2025-01-11         4.00
  make     2 BOX                             5.60
  debit    finished                          5.60
  credit   due                               1.60
  credit   material                          4.00
expect   due SCREW 20 value 3.00
expect   check clean

# All 20 are due, so nothing is left for anything else.
scrap    1 SCREW  at 2025-02-03  key bin
  owe      1 SCREW  at 0.20 last             0.20
  debit    scrap                             0.20
  credit   owed                              0.20

# One lies there beyond what is due: 1 - (20 - 1 owed - 20 due) = 2 came in, at 0.30. One of them settles what is owed:
# fifo takes the oldest, 0.10, so 0.10 less is scrapped.
count    1 SCREW  cost 0.30  at 2025-02-03
  put      2 SCREW  at stores                0.60
  pick     1 SCREW  at stores by settle
  take     1 SCREW  from 2025-01-10          0.10
  settle   1 SCREW  of bin                   0.20
  true-up  bin                              -0.10
  debit    material                          0.50
  debit    owed                              0.20
  credit   shrinkage                         0.60
  credit   scrap                             0.10

# box-1 takes 9 x 0.10 + 3 x 0.20 = 1.50, 0.10 more than it was due at; box-2 7 x 0.20 + 1 x 0.30 = 1.70, 0.10 more.
flush    SCREW  key now
  flush    20 SCREW  at stores               3.00
  pick     20 SCREW  at stores by due
  take     9 SCREW   from 2025-01-10         0.90
  take     10 SCREW  from 2025-01-11         2.00
  take     1 SCREW   from 2025-02-03         0.30
  covers   12 SCREW  of box-1                1.40
  covers   8 SCREW   of box-2                1.60
  true-up  BOX       of 2025-02-03           0.10
  true-up  BOX       of 2025-02-03#2         0.10
  debit    due                               3.00
  debit    finished                          0.20
  credit   material                          3.20
expect   stock SCREW 1 value 0.30
expect   due SCREW 0 value 0.00
expect   cost box-2 5.70
expect   check clean
flush
  refused  DUE_NOTHING
