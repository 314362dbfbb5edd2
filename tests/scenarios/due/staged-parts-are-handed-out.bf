# Glue is staged on the line, then handed out from there. What comes back is staged again; `unstage` takes back both.
item     GLUE   g     fifo  lots  issue manual
item     BIKE   each  made  fifo
bill     BIKE
  + 2 GLUE
receive  5 GLUE   at 2026-03-01  cost 1.00  lot A
receive  9 GLUE   at 2026-03-01  cost 1.00  lot B
order    MO-1  3 BIKE
stage    3 GLUE   order MO-1  lot B
# 6 will be asked for: the 3 that are staged, then the oldest lot
issue    4 GLUE   order MO-1  at 2026-03-02  key pot
  pick     3 GLUE  at line lot B for MO-1 by staged assumed
  pick     1 GLUE  at stores lot A by first-in assumed
  put      3 GLUE  at issued lot B for MO-1
  put      1 GLUE  at issued lot A for MO-1
# What is named is taken where it lies, but nothing twice that was handed out.
issue    2 GLUE   order MO-1  lot A  at 2026-03-02  key tube
expect   stock GLUE 6 in issued
undo     pot      at 2026-03-02  key back
  pick     1 GLUE  at issued lot A for MO-1 by undo
  put      1 GLUE  at stores lot A
  pick     3 GLUE  at issued lot B for MO-1 by undo
  put      3 GLUE  at line lot B for MO-1
# 2 are at hand for the first bike: a need by hand does not take what is only staged
complete 2 BIKE   order MO-1  at 2026-03-03  key one
expect   due GLUE 2 value 2.00
expect   stock GLUE 3 in line
undo     back     at 2026-03-03
expect   stock GLUE 4 in issued
# The newest first: 1 of the tube's lot lies there, and goes to stores; 2 of the pot's go back to the line.
unstage  3 GLUE   order MO-1  at 2026-03-04
expect   stock GLUE 1 in issued
expect   stock GLUE 2 in line
finish   MO-1     at 2026-03-05
expect   stock GLUE 0 in issued
expect   stock GLUE 3 in shelf
# Undone when all is done the 2 of the report are nobody's: they lie on the shelf beside the 3.
undo     one      at 2026-03-06
expect   stock GLUE 5 in shelf
expect   check clean
