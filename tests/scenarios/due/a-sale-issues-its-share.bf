# Labels are issued when the drum is sold: of each completion the share that is delivered, rounded up to a label.

item     LABEL  each  fifo  step 1
item     TUB    each  fifo
item     DRUM   each  made  fifo
bill     DRUM  makes 4
  + 10 LABEL  issue sale
  + 4 TUB
receive  40 LABEL  at 2025-01-10  cost 0.10
receive  20 TUB    cost 1.00

# 4 drums: 10 labels, due until they are sold; 4 tubs. 1.00 + 4.00 = 5.00.
complete 4 DRUM  at 2025-02-03  key drums
  due      10 LABEL  until sale at stores  1.00
  pick     4 TUB     at stores by first-in
  take     4 TUB     from 2025-01-10       4.00
  make     4 DRUM                          5.00
  debit    finished                        5.00
  credit   due                             1.00
  credit   material                        4.00

# 10 x 1 / 4 = 2.5: 3 labels. They cost what they were due at, so the drum stays at 5.00 x 1 / 4 = 1.25.
sell     1 DRUM  at 2025-02-04  key one
  flush    3 LABEL  at stores         0.30
  pick     3 LABEL  at stores by due
  take     3 LABEL  from 2025-01-10   0.30
  covers   3 LABEL  of drums          0.30
  pick     1 DRUM   at finished by first-in
  take     1 DRUM   from 2025-02-03   1.25
  debit    due                        0.30
  debit    cost-of-sales              1.25
  credit   material                   0.30
  credit   finished                   1.25

# 10 x 2 / 4 = 5: 2 more.
sell     1 DRUM  at 2025-02-05  key two
  flush    2 LABEL  at stores         0.20
  pick     2 LABEL  at stores by due
  take     2 LABEL  from 2025-01-10   0.20
  covers   2 LABEL  of drums          0.20
  pick     1 DRUM   at finished by first-in
  take     1 DRUM   from 2025-02-03   1.25
  debit    due                        0.20
  debit    cost-of-sales              1.25
  credit   material                   0.20
  credit   finished                   1.25
expect   due LABEL 5 value 0.50

# The first sale is undone: one drum is delivered, which asks for 3 labels of the 5: the newest 2 are due again.
undo     one  at 2025-02-06
  slice    1 DRUM   at 2025-02-03     1.25
  put      1 DRUM   at finished
  untake   2 LABEL  from 2025-01-10   0.20
  put      2 LABEL  at stores
  due      2 LABEL  until sale at stores  0.20
  debit    finished                   1.25
  debit    material                   0.20
  credit   cost-of-sales              1.25
  credit   due                        0.20
expect   due LABEL 7 value 0.70
undo     two  at 2025-02-06
expect   due LABEL 10 value 1.00
expect   stock LABEL 40 value 4.00
expect   check clean

# All four at once, and one that nobody made: all 10.
sell     5 DRUM  at 2025-02-07
expect   due LABEL 0 value 0.00
expect   stock LABEL 30 value 3.00
expect   check clean
