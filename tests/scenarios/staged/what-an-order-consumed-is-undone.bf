# Reports of an order that takes what was staged are undone in parts and in any order; what comes back
# is staged again. A staging undone, or stock that is counted away, is not asked for any more.
item     BOLT  each  fifo  step 1
item     BIKE  each  made  fifo
bill     BIKE
  + 2 BOLT
receive  50 BOLT   at 2026-03-01  cost 1.00
order    MO-1  10 BIKE  consumes staged
stage    24 BOLT  order MO-1  key s1
# 24 x 4/10 = 9.6: 10
complete 4 BIKE   order MO-1  at 2026-03-02  key c1
expect   stock BOLT 14 in line
# 10 x 1/4 = 2.5: 3 stay, 7 come back
undo     c1 3  key u1
expect   stock BOLT 21 in line
# 24 x 2/10 = 4.8: 5 in all, 3 are used
complete 1 BIKE   order MO-1  key c2
expect   stock BOLT 19 in line
undo     u1  key uu
expect   stock BOLT 12 in line
# 5 pieces have 12, as if they had been made at once: 24 x 5/10
undo     c1
expect   stock BOLT 22 in line
undo     c2
expect   stock BOLT 24 in line
complete 5 BIKE   order MO-1  at 2026-03-03  key c3
expect   stock BOLT 12 in line
# the 12 that still lie there come back to stores; what the 5 pieces took was all that is brought
undo     s1  key us
expect   stock BOLT 0 in line
expect   stock BOLT 38 in stores
# nothing lies on the line for the next: the share of 12 x 6/10 = 7.2, 8, is used already
complete 1 BIKE   order MO-1  key c4
  make     1 BIKE  0.00
undo     c4
undo     us
expect   stock BOLT 12 in line
# 2 are lost: 10 are left for the 5 pieces
count    10 BOLT  in line
complete 5 BIKE   order MO-1  at 2026-03-04
  pick     10 BOLT  at line for MO-1 by staged
  take     10 BOLT  from 2026-03-01  10.00
  make     5 BIKE                    10.00
  debit    finished                  10.00
  credit   material                  10.00
expect   check clean
