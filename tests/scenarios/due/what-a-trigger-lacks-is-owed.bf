# Six bolts are due and four lie there when the shift ends: two are owed from then on, at what they were due at.

setting  shifts 06:00,14:00,22:00
item     BOLT   each  fifo  issue period  period shift
item     FRAME  each  made  fifo
bill     FRAME
  + 3 BOLT
receive  6 BOLT   at 2025-01-10  cost 0.50
complete 2 FRAME  at 2025-02-03T08:00  key frames
  due      6 BOLT   until period at stores  3.00
  make     2 FRAME                          3.00
  debit    finished                         3.00
  credit   due                              3.00

# All that lies there may be moved, due or not.
move     2 BOLT  from stores to shelf
tick             at 2025-02-03T13:59

# 4 x 0.50 are taken; the other 2 go from due to owed.
tick             at 2025-02-03T14:00  key two-o-clock
  flush    6 BOLT  at stores               3.00
  pick     4 BOLT  at stores by due
  take     4 BOLT  from 2025-01-10         2.00
  owe      2 BOLT  at 0.50 booked          1.00
  covers   6 BOLT  of frames               3.00
  debit    due                             3.00
  credit   material                        2.00
  credit   owed                            1.00
expect   owed BOLT 2 value 1.00
expect   due BOLT 0

# They come, and what is owed takes the oldest: 2 x 0.50, as booked. The tick is undone all the same, whole.
receive  2 BOLT  at 2025-02-04  cost 0.80
expect   owed BOLT 0
expect   stock BOLT 2 value 1.60
undo     two-o-clock
  untake   2 BOLT  from 2025-01-10         1.00
  put      2 BOLT  at stores
  due      2 BOLT  until period at stores  1.00
  untake   4 BOLT  from 2025-01-10         2.00
  put      4 BOLT  at stores
  due      4 BOLT  until period at stores  2.00
  debit    material                        3.00
  credit   due                             3.00
expect   due BOLT 6 value 3.00
expect   stock BOLT 8 value 4.60
expect   cost frames 3.00
expect   check clean
undo     frames
expect   due BOLT 0
expect   check clean
