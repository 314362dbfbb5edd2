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

# 2 boxes: 8 screws, again as fifo would take them now: 0.80.
complete 2 BOX  at 2025-02-03  key box-2
  due      8 SCREW   until period at stores  0.80
  pick     2 PLATE   at stores by first-in
  take     2 PLATE   from 2025-01-11         4.00
  make     2 BOX                             4.80
  debit    finished                          4.80
  credit   due                               0.80
  credit   material                          4.00
expect   due SCREW 20 value 2.20
expect   check clean

# All 20 are due, so nothing is left for anything else.
scrap    1 SCREW  at 2025-02-03
  owe      1 SCREW  at 0.20 last             0.20
  debit    scrap                             0.20
  credit   owed                              0.20

# box-1 takes 10 x 0.10 + 2 x 0.20 = 1.40 as it was due; box-2 8 x 0.20 = 1.60, 0.80 more.
flush    SCREW  key now
  flush    20 SCREW  at stores               2.20
  pick     20 SCREW  at stores by due
  take     10 SCREW  from 2025-01-10         1.00
  take     10 SCREW  from 2025-01-11         2.00
  covers   12 SCREW  of box-1                1.40
  covers   8 SCREW   of box-2                0.80
  true-up  BOX       of 2025-02-03#2         0.80
  debit    due                               2.20
  debit    finished                          0.80
  credit   material                          3.00
expect   stock SCREW 0 value 0.00
expect   due SCREW 0 value 0.00
expect   cost box-2 5.60
expect   check clean
flush
  refused  DUE_NOTHING
