# `issue … order` takes the order's own claim first, of the lots that it names first; so does what it
# takes beyond what is due.
item     GLUE  g  fifo  lots  issue manual
item     BIKE  each  made  fifo
bill     BIKE
  + 2 GLUE
receive  5 GLUE   at 2026-03-01  cost 1.00  lot A
receive  5 GLUE   at 2026-03-01  cost 1.00  lot B
receive  5 GLUE   at 2026-03-01  cost 1.00  lot C
order    MO-1  3 BIKE
stage    3 GLUE   order MO-1  lot A
stage    3 GLUE   order MO-1  lot B
complete 3 BIKE   order MO-1  at 2026-03-02  key c1
# lot B is named, and goes before A
issue    1 GLUE   order MO-1  lot B  key i1
  flush    1 GLUE  at stores                1.00
  pick     1 GLUE  at line lot B for MO-1 by named scanned
  take     1 GLUE  from 2026-03-01          1.00
  covers   1 GLUE  of c1                    1.00
  debit    due                              1.00
  credit   material                         1.00
# 5 are due, 2 are taken beside, since all three bikes are made: the 5 that are left on the line, then stores
issue    7 GLUE   order MO-1  key i2
  flush    5 GLUE  at stores                5.00
  pick     3 GLUE  at line lot A for MO-1 by staged assumed
  pick     2 GLUE  at line lot B for MO-1 by staged assumed
  take     4 GLUE  from 2026-03-01          4.00
  take     1 GLUE  from 2026-03-01#2        1.00
  covers   5 GLUE  of c1                    5.00
  pick     2 GLUE  at stores lot A by first-in assumed
  take     2 GLUE  from 2026-03-01#2        2.00
  true-up  BIKE    of 2026-03-02            2.00
  debit    due                              5.00
  debit    finished                         2.00
  credit   material                         7.00
undo     i2  key u2
expect   stock GLUE 5 in line
expect   stock GLUE 9 in stores
undo     i1
complete 2 BIKE   order MO-1  key c2
# 10 are due: 6 lie on the line, 4 of the 9 in stores are taken
flush    GLUE
expect   stock GLUE 0 in line
expect   stock GLUE 5 in stores
# done again nothing is due any more; what was taken beside is taken anew, for the newest report
undo     u2
expect   stock GLUE 3 in stores
expect   check clean
